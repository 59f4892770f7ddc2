"""Numbers that persons keep: whoever had one in an earlier run has it again."""

from __future__ import annotations

import numpy as np

from ..core.types import Ints

NONE = -1


def numbered(person: Ints, earlier: Ints, following: int) -> Ints:
    """Return the number of the person of each record.

    A person takes the number that most of its records had, then the lowest; of the parts of one who is split, that with most
    of the records keeps it, then that of the first record. Who has none gets the next ones, in the order of their first records.

    Parameters
    ----------
    person : (n,) int
        The same number for records of one person; records in their order.
    earlier : (n,) int
        Number in the run before, -1 for records that are new.
    following : int
        First number that nobody ever had.

    Returns
    -------
    (n,) int
    """
    codes, first, person = np.unique(person, return_index=True, return_inverse=True)
    persons = len(codes)
    had = np.flatnonzero(earlier >= 0)
    order = had[np.lexsort((earlier[had], person[had]))]
    who, number = person[order], earlier[order]
    new = np.ones(len(order), bool)
    new[1:] = (who[1:] != who[:-1]) | (number[1:] != number[:-1])
    start = np.flatnonzero(new)
    records = np.diff(np.append(start, len(order)))
    who, number = who[start], number[start]
    _, same, claims = np.unique(number, return_inverse=True, return_counts=True)
    alone = (np.bincount(who, minlength=persons)[who] == 1) & (claims[same] == 1)
    found = np.full(persons, NONE, np.int64)
    found[who[alone]] = number[alone]
    rest = np.flatnonzero(~alone)
    rest = rest[np.lexsort((first[who[rest]], number[rest], -records[rest]))]
    taken: set[int] = set()
    for one, this in zip(who[rest].tolist(), number[rest].tolist()):
        if found[one] == NONE and this not in taken:
            found[one] = this
            taken.add(this)
    without = np.flatnonzero(found == NONE)
    found[without[np.argsort(first[without])]] = following + np.arange(len(without), dtype=np.int64)
    return found[person]
