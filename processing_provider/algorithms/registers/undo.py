"""The last batch of a population base, taken back."""

from __future__ import annotations

from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.progress import Progress
from ...i18n import tr
from ...store.bases import base_at
from ...store.undoing import undo
from .definitions import undobatch
from .step import BaseAlgorithm, refuse_base, refuse_vault


class UndoBatch(BaseAlgorithm):
    """The last batch taken back."""

    definition = undobatch

    def name(self) -> str:
        return "undobatch"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        path = refuse_base(self, parameters, context)
        if self.given(parameters, "VAULT"):
            with base_at(path) as base:
                refuse_vault(base, self.parameterAsFile(parameters, "VAULT", context))

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        return Outcome(outputs={}, numbers={})

    def _write(
        self, parameters: Parameters, context: Context, feedback: Feedback, outcome: Outcome, progress: Progress
    ) -> dict[str, Any]:
        with base_at(refuse_base(self, parameters, context)) as base:
            if self.given(parameters, "VAULT"):
                base.attach_vault(self.parameterAsFile(parameters, "VAULT", context))
            number = undo(base, self.parameterAsInt(parameters, "BATCH", context))
            ((step,),) = base.query("SELECT step FROM change_batch WHERE batch_id = ?", (number,))
            feedback.pushInfo(tr("Batch {} ('{}') is undone.").format(number, step))
            return {"BASE": base.path, "UNDONE": number}
