"""Import of a register of persons into the vault."""

from __future__ import annotations

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
from .definitions import importregister
from .sources import Asked, keep, refuse_names, refuse_other, staged
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
        register, table = asked.register(part(progress, 0, 0.4))
        refuse_names(base, asked.source, register)
        found = stage(register)
        progress(0.6, "")
        rows = staged(base.vault, found)
        refuse_other(base, asked.source, rows)
        changes: Changes = base.vault.stage(asked.source, rows)
        keep(base, asked, found, len(table))
        notes: list[Note | str] = [*asked.notes, *found.notes]
        if found.rejected:
            notes.append(
                note(
                    "rejected",
                    "Rejected rows: {rejected} of {rows}; the table of rejected rows has the reasons.",
                    rejected=len(found.rejected),
                    rows=len(table),
                )
            )
        rejects: dict[str, list[Any]] = {
            "row": [row for row, *_ in found.rejected],
            "field": [asked.field_of(name) for _, name, _ in found.rejected],
            "reason": [said(why) for *_, why in found.rejected],
        }
        return Outcome(
            outputs={"REJECTS": Rows(fields.REJECTS, rejects)},
            numbers={
                "ACCEPTED": found.accepted,
                "REJECTED": len(found.rejected),
                "RECORDS": len(rows),
                "ADDED": changes.added,
                "ENDED": changes.ended,
            },
            notes=notes,
        )
