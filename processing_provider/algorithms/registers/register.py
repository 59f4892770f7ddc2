"""Import of a register of persons into the vault."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.registers import fields
from ...engine.registers.records.staging import stage
from ...i18n import said
from ...layers.rows import Rows
from ...store.port import Changes
from ...store.vault import STAGED
from .definitions import importregister
from .recording import keep, named, refuse_names, refuse_other
from .sources import Asked
from .step import BaseStep


class ImportRegister(BaseStep):
    """Import of a register."""

    definition = importregister
    takes_vault = True

    def name(self) -> str:
        return "importregister"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        Asked(self, parameters, context).refuse()

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        asked = Asked(self, parameters, context, base)
        register, rows = asked.register(part(progress, 0, 0.4))
        refuse_names(base, asked.source, register)
        found = stage(register)
        del register  # what it said in other words is not kept in memory beside it
        progress(0.6, "")
        ids = named(base.vault, found.rows)
        refuse_other(base, asked, found.rows.all_ids(ids))
        changes: Changes = base.vault.stage(asked.source, found.rows.staged(STAGED, ids))
        keep(base, asked, found, rows)
        notes: list[Note | str] = [*asked.notes, *found.notes]
        if found.rejected:
            notes.append(
                note(
                    "rejected",
                    "Rejected rows: {rejected} of {rows}; the table of rejected rows has the reasons.",
                    rejected=len(found.rejected),
                    rows=rows,
                )
            )
        outputs = {"REJECTS": _listed(asked, found.rejected)}
        if self.given(parameters, "TROUBLES"):
            outputs["TROUBLES"] = _listed(asked, found.kept)
        return Outcome(
            outputs=outputs,
            numbers={
                "ACCEPTED": found.accepted,
                "REJECTED": len(found.rejected),
                "RECORDS": len(found.rows),
                "ADDED": changes.added,
                "ENDED": changes.ended,
            },
            notes=notes,
        )


def _listed(asked: Asked, told: Sequence[tuple[int, str, Note]]) -> Rows:
    columns: dict[str, list[Any]] = {
        "row": [row for row, *_ in told],
        "field": [asked.field_of(name) for _, name, _ in told],
        "reason": [said(why) for *_, why in told],
    }
    return Rows(fields.REJECTS, columns)
