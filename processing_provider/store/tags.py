"""Tags of persons: those that count on a day, and those of a step, kept in portions.

Every algorithm reads tags here: one that has expired is no tag, whether or not a run has ended it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.core.progress import Progress
from ..engine.core.types import Ids, Ints
from .port import Base, Row

BASIC = "1"
"""Family of what everybody has (Wu et al., 3.2.2)."""
RESIDENCY = "residency"
OF_RESIDENCY = (RESIDENCY, "lives here", "registered here")
"""Tags of 'Classify residency', of the family `BASIC`: the class, and two that the class says as well, which older bases have."""
UNEXPIRED = "(expires IS NULL OR expires = '' OR substr(expires, 1, 10) >= ?)"
COUNTS = f"valid_to IS NULL AND {UNEXPIRED}"
"""SQL by which a tag counts on a day, which is to be bound: up to and with the day on which it expires."""
PORTION = 50_000
"""Persons of whom the tags are compared with those of the base together."""
LAST = "~"
"""After every id of a person."""
COLUMNS = ("pid", "family", "tag", "value", "purpose", "basis", "expires", "source_id")


def current_tags(base: Base, date: str, family: str = "", tag: str = "") -> list[tuple[str, str, str, str]]:
    """Return the tags that count on a day: pid, family, tag, value; in the order in which they were added.

    Parameters
    ----------
    base : Base
    date : str
        ISO.
    family, tag : str
        Only those; '' for all.
    """
    within, values = [COUNTS], [date]
    for column, wanted in (("family", family), ("tag", tag)):
        if wanted:
            within.append(f"{column} = ?")
            values.append(wanted)
    return base.query(f"SELECT pid, family, tag, value FROM tag WHERE {' AND '.join(within)} ORDER BY fid", values)


def end_expired(base: Base, date: str) -> int:
    """End the tags that have expired by a day, whoever gave them. Returns how many."""
    expired = base.current("tag", ("uid",), f"NOT ({COUNTS})", (date,))
    return base.end("tag", [uid for (uid,) in expired])


@dataclass(frozen=True)
class Tags:
    """One tag of many persons.

    Attributes
    ----------
    family, tag : str
    person : (m,) int
        Positions of persons, ascending.
    value : (m,) object
    purpose, basis, expires : str or None
        By row, as `value`, or one for all.
    source : str
        Who says so.
    """

    family: str
    tag: str
    person: Ints
    value: Ids
    purpose: Any = None
    basis: Any = None
    expires: Any = None
    source: Any = ""

    def rows(self, pids: Sequence[str], start: int, end: int) -> Iterator[Row]:
        """Rows of the persons from one position to another."""
        low, high = np.searchsorted(self.person, (start, end)).tolist()

        def one(column: Any) -> Any:
            return column[low:high] if isinstance(column, np.ndarray) else [column] * (high - low)

        who = [pids[at] for at in self.person[low:high].tolist()]
        same = ([name] * (high - low) for name in (self.family, self.tag))
        said = (self.value, self.purpose, self.basis, self.expires, self.source)
        return zip(who, *same, *map(one, said))


def put_tags(
    base: Base, pids: Sequence[str], tags: Sequence[Tags], ours: str, values: Sequence[Any], progress: Progress
) -> None:
    """Make these the tags that hold of those that are ours; who is given none has none any longer.

    Parameters
    ----------
    base : Base
        With a batch begun.
    pids : (n,) sequence of str
        Ascending.
    tags : sequence of Tags
    ours, values : str, sequence
        SQL that tells which tags of the base are this step's.
    """
    there = base.query(f"SELECT 1 FROM tag WHERE valid_to IS NULL AND ({ours}) LIMIT 1", values)
    edges = [*range(0, len(pids), PORTION), len(pids)] if pids else [0, 0]

    def rows_of(at: int) -> list[Row]:
        progress(at / len(edges), "")
        return [row for tag in tags for row in tag.rows(pids, edges[at], edges[at + 1])]

    if not there:
        rows = itertools.chain.from_iterable(map(rows_of, range(len(edges) - 1)))
        base.insert("tag", COLUMNS, rows, expected=sum(len(tag.person) for tag in tags))
        return
    for at in range(len(edges) - 1):
        low = pids[edges[at]] if at else ""
        high = pids[edges[at + 1]] if edges[at + 1] < len(pids) else LAST
        where = f"pid >= ? AND pid < ? AND ({ours})"
        base.replace("tag", COLUMNS, rows_of(at), "", where, (low, high, *values), ("source_id",))
