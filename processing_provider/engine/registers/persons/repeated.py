"""Records of a register in which a person is to stand once, that say of themselves that they are of one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.notes import Note, note
from ...core.types import Ints

SAME = ("id_number", "given", "surname")
"""Whoever has the same of all these in one register is one person, or stands there twice by mistake."""


def repeated(records: Mapping[str, Sequence[str]], person: Ints, many: Sequence[str]) -> tuple[Note, ...]:
    """Say which registers probably have several records a person, and were not said to.

    Parameters
    ----------
    records : mapping of str to sequence of str, n
        Columns source, main, event, id_number, given, surname; '' is unknown.
    person : (n,) int
        Person that each record was found to be of.
    many : sequence of str
        Sources in which a person may have several records.

    Returns
    -------
    tuple of Note
        One, or none where no such record is of another person than the one before.
    """
    first: dict[tuple[str, ...], int] = {}
    further: dict[str, int] = {}
    named = set(many)
    columns = [records[name] for name in ("source", "main", "event", *SAME)]
    for who, source, main, event, number, *names in zip(person.tolist(), *columns):
        if source in named or main or event or not number or not any(names):
            continue
        if first.setdefault((source, number, *((name or "").casefold() for name in names)), who) != who:
            further[source] = further.get(source, 0) + 1
    if not further:
        return ()
    listed = "; ".join(f"{source} {count:,}" for source, count in sorted(further.items()))
    return (
        note(
            "repeated_persons",
            "Records with the number and name of an earlier one of their register, which count as further persons: {listed}. Where "
            "somebody may have several records, as with jobs, name the register in MANY_PER_PERSON.",
            listed=listed,
        ),
    )
