"""Corrections from outside, taken back into the base."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import OutputError, SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.services import change_fields
from ...engine.services.corrections import ALREADY, APPLIED, CONFLICT, ROW, Line
from ...i18n import said, tr
from ...layers.rows import Rows
from ...store import correcting, extract_meta
from ...store.extract_file import Extract
from ...store.geopackage import GeoPackageBase
from ..registers.step import BaseStep, edited_layer
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
        with GeoPackageBase(self.base_path(parameters, context)) as base:
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

    def _read(self, base: GeoPackageBase, path: str, day: str, rows: bool = True) -> Extract:
        return extract_meta.read(base, path, day, rows)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        extract = self._read(base, self._changes(parameters, context), self.date(parameters, context))
        progress(0.3, "")
        prefer = self.parameterAsBool(parameters, "PREFER", context)
        lines = correcting.apply(base, extract, self._source(parameters, context), prefer)
        progress(0.9, "")
        conflicts = [line for line in lines if line.state == CONFLICT]
        rejects = [line for line in lines if correcting.is_refused(line)]
        done = {(line.table, line.uid, line.column) for line in lines if line.state == APPLIED}
        in_conflict = _columns(change_fields.CONFLICTS, conflicts)
        in_conflict["state"] = [
            APPLIED if {(line.table, line.uid, column) for column in (line.column, ROW)} & done else "open"
            for line in conflicts
        ]
        numbers = {
            "APPLIED": sum(line.state == APPLIED for line in lines),
            "CONFLICTS_FOUND": len(conflicts),
            "REJECTED": len(rejects),
        }
        already = sum(line.state == ALREADY for line in lines)
        told = note(
            "changes_applied",
            "Corrections applied: {applied}; in conflict with the base: {conflicts}; rejected: {rejected}; what the base says already: "
            "{already}.",
            applied=numbers["APPLIED"],
            conflicts=len(conflicts),
            rejected=len(rejects),
            already=already,
        )
        return Outcome(
            outputs={
                "OUTPUT": Rows(change_fields.CHANGES, _columns(change_fields.CHANGES, lines)),
                "CONFLICTS": Rows(change_fields.CONFLICTS, in_conflict),
                "REJECTS": Rows(change_fields.REJECTS, _columns(change_fields.REJECTS, rejects)),
            },
            numbers={**numbers, **base.counts()},
            notes=[told],
        )


def _columns(fields: Sequence[Any], lines: Sequence[Line]) -> dict[str, list[Any]]:
    """Return columns of lines, each value as text."""
    of = {"field": "after", "base": "now"}
    return {field.name: [_text(getattr(line, of.get(field.name, field.name))) for line in lines] for field in fields}


def _text(value: Any) -> str | None:
    if isinstance(value, Note):
        return said(value)
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return None if value is None else str(value)
