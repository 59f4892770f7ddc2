"""What became of corrections, as the tables and numbers of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ...base.algorithm import Outcome
from ...engine.core.notes import Note, note
from ...engine.services import change_fields
from ...engine.services.corrections import ALREADY, APPLIED, CONFLICT, ROW, Line
from ...engine.services.field_values import HIDDEN, shown
from ...i18n import said
from ...layers.rows import Rows
from ...store.correcting import is_refused
from ...store.extract_file import Extract
from ...store.standard import GEOMETRY


def outcome(lines: Sequence[Line], extract: Extract, changed: Mapping[str, int]) -> Outcome:
    """Return the outputs of a run.

    Parameters
    ----------
    lines : sequence of Line
    extract : Extract
    changed : mapping of str to int
        Rows added and ended.
    """
    conflicts = [line for line in lines if line.state == CONFLICT]
    rejects = [line for line in lines if is_refused(line)]
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
    return Outcome(
        outputs={
            "OUTPUT": Rows(change_fields.CHANGES, _columns(change_fields.CHANGES, lines)),
            "CONFLICTS": Rows(change_fields.CONFLICTS, in_conflict),
            "REJECTS": Rows(change_fields.REJECTS, _columns(change_fields.REJECTS, rejects)),
        },
        numbers={**numbers, **changed},
        notes=[*_notes(lines, extract, numbers)],
    )


def _notes(lines: Sequence[Line], extract: Extract, numbers: Mapping[str, int]) -> list[Note]:
    found = [
        note(
            "changes_applied",
            "Corrections applied: {applied}; in conflict with the base: {conflicts}; rejected: {rejected}; what the base says already: "
            "{already}.",
            applied=numbers["APPLIED"],
            conflicts=numbers["CONFLICTS_FOUND"],
            rejected=numbers["REJECTED"],
            already=sum(line.state == ALREADY for line in lines),
        )
    ]
    gone = Counter(line.table for line in lines if line.is_gone and line.state == APPLIED)
    if gone:
        listed = ", ".join(f"{table} {rows:,} / {len(extract.out[table]):,}" for table, rows in sorted(gone.items()))
        found.append(
            note(
                "said_gone",
                "Rows that are missing, and so said to be gone, of those that went out: {listed}.",
                listed=listed,
            )
        )
    return found


def _columns(fields: Sequence[Any], lines: Sequence[Line]) -> dict[str, list[Any]]:
    """Return columns of lines, each value as text."""
    of = {"field": "after", "base": "now"}
    found = {field.name: [_text(getattr(line, of.get(field.name, field.name))) for line in lines] for field in fields}
    for name in {"after", "field"} & set(found):
        # What looks like the number of somebody is in no table of ours either; the file that came back has it.
        found[name] = [
            HIDDEN if line.column not in (ROW, GEOMETRY) and shown(line.column, line.after) == HIDDEN else text
            for line, text in zip(lines, found[name])
        ]
    return found


def _text(value: Any) -> str | None:
    if isinstance(value, Note):
        return said(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return None if value is None else str(value)
