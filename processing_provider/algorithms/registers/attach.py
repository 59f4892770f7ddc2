"""Persons attached to where they live, are registered, work and learn."""

from __future__ import annotations

from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.garbage import uncollected
from ...engine.core.progress import Progress, part
from ...layers.rows import Rows
from .attached import Attached
from .attaching import Run
from .definitions import attachpersons
from .step import BaseStep


class AttachPersons(BaseStep):
    """Persons attached to where they live, are registered, work and learn."""

    definition = attachpersons
    needs = ("scipy", "shapely")
    reports = True
    takes_vault = True

    def name(self) -> str:
        return "attachpersons"

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        run = Run(base)
        with uncollected():
            run.read(part(progress, 0, 0.2))
            run.locate(part(progress, 0.2, 0.7))
            found = Attached(run)
            found.homes()
            found.posts()
            found.families()
            found.keep(part(progress, 0.75, 0.95))
        return Outcome(
            outputs={"UNATTACHED": Rows(*found.listed())},
            numbers={**found.numbers, **base.counts()},
            notes=[*run.notes, *found.notes()],
        )
