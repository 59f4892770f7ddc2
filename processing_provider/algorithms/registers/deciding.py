"""Decisions that come back in the table to review."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core.columns import id_text
from ...engine.core.errors import IdError
from ...engine.core.notes import Note, note
from ...engine.core.progress import silent
from ...engine.registers import verdicts
from ...engine.registers.kinds import numbered
from ...i18n import tr
from ...store import people
from ...store.vault import Pair, Vault, ordered

PAIR = ("source", "record_id", "source2", "record_id2")
Key = tuple[str, str]


def take_decisions(step: DoorstepAlgorithm, vault: Vault, parameters: Parameters, context: Context) -> list[Note]:
    """Keep what DECISIONS says; returns notes on it.

    Raises
    ------
    IdError
        It has no such columns, words that nobody knows, or contradicts itself or what was decided before.
    """
    if not step.given(parameters, "DECISIONS"):
        refuse_contradictions(vault, {})
        return []
    table = step.read(parameters, "DECISIONS", context, silent, geometry=False)
    for name in (*PAIR, "decision"):
        if not table.frame.find(name):
            raise IdError(tr("DECISIONS has no field '{}'; give the table to review of an earlier run.").format(name))
    said: dict[Pair, bool] = {}
    row_of: dict[Pair, int] = {}
    strange: list[int] = []
    find = _Finder(vault)
    columns = [[id_text(value) for value in table.column(name)] for name in PAIR]
    for row, (decision, *pair) in enumerate(zip(table.column("decision"), *columns)):
        same = _read(decision, row)
        if same is None:
            continue
        one, other = find(pair[0], pair[1]), find(pair[2], pair[3])
        if one is None or other is None or one == other:
            strange.append(row)
            continue
        key = ordered((*one, *other))
        if said.setdefault(key, same) != same:
            _refuse(row_of[key], row)
        row_of.setdefault(key, row)
    if strange and not said:
        raise IdError(
            tr(
                "DECISIONS: none of its pairs of records is in the vault; give the table to review of a run on this base."
            )
        )
    changes = vault.decide(said, date.today().isoformat())
    refuse_contradictions(vault, row_of)
    notes = [
        note(
            "decisions_taken",
            "Decisions taken over: {new}. Decided before in the same way: {kept}; in another way, which no longer counts: {ended}.",
            new=changes.added,
            kept=changes.kept,
            ended=changes.ended,
        )
    ]
    if strange:
        notes.append(
            note(
                "decisions_strange",
                "DECISIONS: rows left out, of which the vault lacks a record or both are one: {rows}, such as row {examples}.",
                rows=len(strange),
                examples=numbered(strange),
            )
        )
    return notes


def _read(decision: object, row: int) -> bool | None:
    try:
        return verdicts.read(decision)
    except ValueError:
        raise IdError(
            "decision_unread",
            "DECISIONS: row {row} says neither 'same' nor 'different'; write one of these, or leave it empty.",
            row=row + 1,
        ) from None


def _refuse(row: int, other: int) -> None:
    raise IdError(
        "decisions_contradict",
        "DECISIONS: rows {row} and {other} contradict each other; keep one decision for each pair.",
        row=row + 1,
        other=other + 1,
    )


def refuse_contradictions(vault: Vault, row_of: Mapping[Pair, int]) -> None:
    """Raise where decisions, those of earlier runs and of the panel among them, make two the same that are decided to be different.

    Parameters
    ----------
    vault : Vault
    row_of : mapping of Pair to int
        Rows of the table that was given.
    """
    held = {((a, b), (c, d)): (same, row, other) for a, b, c, d, same, _, _, row, other in people.decisions(vault)}
    wrong = verdicts.contradictions({pair: same for pair, (same, *_) in held.items()})
    rows = [row_of[(*one, *other)] for one, other in wrong if (*one, *other) in row_of]
    if rows:
        raise IdError(
            "decisions_around",
            "DECISIONS: row {row} says 'different' of two records that other decisions, in this table or before, make one person; "
            "correct one of them.",
            row=numbered(rows),
        )
    if wrong:
        (source, _), (other, _) = wrong[0]
        _, row, other_row = held[wrong[0]]
        raise IdError(
            "decisions_before",
            "Row {row} of '{source}' and row {other_row} of '{other}' are decided to be different persons, and other decisions make them "
            "one; take one of these back on the review page, or decide anew in DECISIONS. Such pairs: {pairs}.",
            row=row,
            source=source,
            other_row=other_row,
            other=other,
            pairs=len(wrong),
        )


class _Finder:
    """Records by source and id; ids that lost zeros in a spreadsheet are found among those in doubt."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._short: dict[Key, set[str]] | None = None

    def __call__(self, source: str, record: str) -> Key | None:
        known = "SELECT 1 FROM vault.record WHERE source = ? AND record_id = ? LIMIT 1"
        if self._vault.query(known, (source, record)):
            return source, record
        if self._short is None:
            self._short = {}
            rows = self._vault.query("SELECT source, record_id, other_source, other_id FROM vault.doubt")
            for of, this in (pair for row in rows for pair in (row[:2], row[2:])):
                self._short.setdefault((of, this.lstrip("0")), set()).add(this)
        found = self._short.get((source, record.lstrip("0")), set())
        return (source, min(found)) if len(found) == 1 else None
