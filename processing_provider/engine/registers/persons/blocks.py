"""Pairs of records that are worth a comparison: those that have one of several keys in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from .names import UNKNOWN, Whole, sounds
from .prepare import Prepared

MOST_PAIRS, MOST_WEAK = 2_500, 400
"""Pairs of one key: a name that thousands have tells nobody apart; a key of more fields finds them. Fewer of a single field."""


Key = tuple[Whole, int]
"""A number for each record, and of how many pairs one number may be the key."""


def sure_keys(records: Prepared) -> Iterator[Key]:
    """Yield keys that pairs have of which a rule can be sure, and those of one door; -1 where a part is unknown."""
    letter = _first_letters(records)
    given, surname, birth = records.given, records.surname, records.birth
    yield records.number, MOST_PAIRS
    yield _joined(birth, letter[given]), MOST_PAIRS
    yield _joined(birth, letter[surname]), MOST_PAIRS
    yield _joined(given, surname, records.middle), MOST_PAIRS
    yield _joined(birth, records.street), MOST_PAIRS
    yield records.address, MOST_PAIRS
    yield records.door, MOST_PAIRS


def keys(records: Prepared) -> Iterator[Key]:
    """Yield all keys of each record."""
    yield from sure_keys(records)
    letter, sound = _first_letters(records), _sounds(records)
    given, surname, year = records.given, records.surname, records.year
    g, s, sg, ss = letter[given], letter[surname], sound[given], sound[surname]
    month_day = np.where((records.month > 0) & (records.day > 0), records.month * 32 + records.day, UNKNOWN)
    yield _joined(given, surname), MOST_PAIRS
    yield _joined(np.minimum(given, surname), np.maximum(given, surname), np.minimum(given, surname)), MOST_PAIRS
    yield _joined(given, surname, year), MOST_PAIRS
    yield _joined(sg, ss, year), MOST_PAIRS
    yield _joined(surname, g, records.middle), MOST_PAIRS
    yield _joined(surname, year, g), MOST_PAIRS
    yield _joined(given, year, s), MOST_PAIRS
    yield _joined(given, month_day), MOST_PAIRS
    yield _joined(surname, month_day), MOST_PAIRS
    yield _joined(records.birth, records.sex, records.middle), MOST_PAIRS
    yield _joined(records.door, g), MOST_PAIRS
    yield _joined(records.door, ss), MOST_PAIRS
    yield _joined(given, records.street), MOST_PAIRS
    yield _joined(surname, records.street), MOST_PAIRS
    yield _joined(given, records.house), MOST_PAIRS
    yield _joined(surname, records.house), MOST_PAIRS
    yield _joined(given, records.last), MOST_PAIRS
    yield _joined(given, records.first), MOST_PAIRS
    yield _joined(np.minimum(sg, ss), np.maximum(sg, ss)), MOST_PAIRS
    yield _joined(g, s, np.where(records.month > 0, records.year * 16 + records.month, UNKNOWN)), MOST_PAIRS
    yield _joined(g, s, records.street), MOST_PAIRS
    yield surname, MOST_WEAK
    yield ss, MOST_WEAK
    yield _joined(g, ss), MOST_WEAK
    yield _joined(sg, s), MOST_WEAK
    yield _joined(surname, g), MOST_WEAK
    yield records.birth, MOST_WEAK
    yield _joined(sg, records.house), MOST_WEAK
    yield _joined(ss, records.house), MOST_WEAK


def _first_letters(records: Prepared) -> Whole:
    return np.append(records.names.letters[:, 0].astype(np.int64), UNKNOWN)


def _sounds(records: Prepared) -> Whole:
    return np.append(sounds(records.names), UNKNOWN)


_PRIME = np.uint64(0x9E3779B97F4A7C15)


def _joined(*columns: Whole) -> Whole:
    """One key of several columns; unknown where one of them is."""
    known = np.ones(len(columns[0]), bool)
    key = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        known &= column >= 0
        key = (key ^ column.astype(np.uint64)) * _PRIME
        key ^= key >> np.uint64(29)
    return np.where(known, (key >> np.uint64(1)).astype(np.int64), UNKNOWN)


def pairs(
    records: Prepared, one: Whole, other: Whole, of: Callable[[Prepared], Iterator[Key]]
) -> tuple[Whole, Whole, int]:
    """Return the pairs of rows of `one` and `other` that have a key in common.

    Parameters
    ----------
    records : Prepared
    one, other : (a,), (b,) int
        Rows; the same rows twice for pairs within them.
    of : callable
        `keys` or `sure_keys`.

    Returns
    -------
    a, b : (p,) int
        Rows, each pair once.
    left : int
        Keys that too many have.
    """
    within = one is other
    rows = one if within else np.r_[one, other]
    found, waiting, left, size = np.zeros(0, np.int64), [], 0, len(records)
    for key, most in of(records.of(rows)):
        a, b, skipped = _of_key(key[: len(one)], key if within else key[len(one) :], most)
        left += skipped
        a, b = one[a].astype(np.int64), other[b].astype(np.int64)
        code = (a * size + b)[a < b] if within else a * size + b
        waiting.append(code)
        if sum(map(len, waiting)) > max(len(found), AT_ONCE):
            found, waiting = np.unique(np.concatenate([found, *waiting])), []
    found = np.unique(np.concatenate([found, *waiting]))
    return (found // size).astype(np.int32), (found % size).astype(np.int32), left


AT_ONCE = 1_000_000


def _of_key(one: Whole, other: Whole, most: int) -> tuple[Whole, Whole, int]:
    """Rows that have a key in common, of keys that few enough have; and how many keys too many have."""
    a, b = np.flatnonzero(one >= 0), np.flatnonzero(other >= 0)
    a, b = a[np.argsort(one[a], kind="stable")], b[np.argsort(other[b], kind="stable")]
    ka, kb = one[a], other[b]
    first = np.flatnonzero(np.r_[True, ka[1:] != ka[:-1]]) if len(ka) else np.zeros(0, np.int64)
    times = np.diff(np.r_[first, len(ka)])
    start, end = np.searchsorted(kb, ka[first], "left"), np.searchsorted(kb, ka[first], "right")
    count = end - start
    large = count * times > most
    kept = np.flatnonzero((count > 0) & ~large)
    # Each row of the one side stands beside all of the other side that have its key.
    many = np.repeat(count[kept], times[kept])
    rows = np.repeat(_runs(first[kept], times[kept]), many)
    return a[rows], b[_runs(np.repeat(start[kept], times[kept]), many)], int(large.sum())


def _runs(start: Whole, length: Whole) -> Whole:
    """Count up from each start: (5, 9), (2, 3) gives 5 6 9 10 11."""
    total = np.cumsum(length)
    return (
        np.arange(int(total[-1]) if len(total) else 0, dtype=np.int64)
        - np.repeat(total - length, length)
        + np.repeat(start, length)
    )
