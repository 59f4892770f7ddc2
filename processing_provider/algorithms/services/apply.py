"""Corrections from outside, taken back into the base."""

from __future__ import annotations

import os
from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import OutputError, SettingError
from ...engine.core.progress import Progress
from ...i18n import tr
from ...store import correcting, extract_meta
from ...store.bases import base_at
from ...store.batches import Batches
from ...store.extract_file import Extract
from ..registers.step import BaseStep, edited_layer
from . import corrected
from .definitions import applychanges as definition


class ApplyChanges(BaseStep):
    """Corrections from outside, taken back into the base."""

    definition = definition

    def name(self) -> str:
        return "applychanges"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        path = self._changes(parameters, context)
        edited = edited_layer(path)
        if edited:
            raise OutputError(
                tr("Layer '{}' of CHANGES is being edited; save or drop the edits and stop editing first.").format(
                    edited
                )
            )
        with base_at(self.base_path(parameters, context)) as base:
            self._read(base, path, self.date(parameters, context), False)
            correcting.refuse_source(base, self._source(parameters, context))

    def _changes(self, parameters: Parameters, context: Context) -> str:
        if not self.given(parameters, "CHANGES"):
            raise SettingError(tr("CHANGES is missing; choose the extract that came back."))
        path = os.path.abspath(self.parameterAsFile(parameters, "CHANGES", context))
        if not os.path.isfile(path):
            raise SettingError(tr("CHANGES: {} does not exist; choose the extract that came back.").format(path))
        return path

    def _source(self, parameters: Parameters, context: Context) -> str:
        return self.parameterAsString(parameters, "SOURCE", context).strip() or definition.SOURCE

    def _read(self, base: Batches, path: str, day: str, rows: bool = True) -> Extract:
        return extract_meta.read(base, path, day, rows)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        extract = self._read(base, self._changes(parameters, context), self.date(parameters, context))
        progress(0.3, "")
        prefer = self.parameterAsBool(parameters, "PREFER", context)
        lines = correcting.apply(base, extract, self._source(parameters, context), prefer)
        progress(0.9, "")
        return corrected.outcome(lines, extract, base.counts())
