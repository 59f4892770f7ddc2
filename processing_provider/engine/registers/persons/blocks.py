"""Pairs of records that are worth a comparison: those that have one of several keys in common."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...core.types import Ints
from .names import UNKNOWN, Codes
from .prepare import Prepared

MOST_PAIRS = 2_500
"""Pairs of one key: a name that thousands have tells nobody apart; a key of more fields finds them."""


def keys(records: Prepared) -> Iterator[Ints]:
    """Yield the keys of each record, one column after another; -1 where a part of it is unknown."""
    letter = _first_letters(records)
    given, surname = records.given, records.surname
    g, s = letter[given], letter[surname]
    g[given < 0] = s[surname < 0] = UNKNOWN
    sound = _sounds(records)
    sg, ss = sound[given], sound[surname]
    sg[given < 0] = ss[surname < 0] = UNKNOWN
    month_day = np.where((records.month > 0) & (records.day > 0), records.month * 32 + records.day, UNKNOWN)
    birth = records.birth
    yield records.number
    yield _joined(birth, g)
    yield _joined(birth, s)
    yield _joined(given, surname)
    yield _joined(np.minimum(given, surname), np.maximum(given, surname), np.minimum(given, surname))
    yield _joined(given, surname, records.year)
    yield _joined(given, surname, records.middle)
    yield _joined(sg, ss)
    yield _joined(sg, ss, records.year)
    yield _joined(surname, g, records.middle)
    yield _joined(surname, records.year, g)
    yield _joined(given, month_day)
    yield _joined(surname, month_day)
    yield _joined(records.door, g)
    yield _joined(records.door, ss)
    yield _joined(records.street, given, s)
    yield birth
    yield _joined(birth, records.street)
    yield _joined(birth, records.sex, records.middle)
    yield records.address
    yield records.door
    yield _joined(given, records.street)
    yield _joined(surname, records.street)
    yield _joined(given, records.last)
    yield _joined(given, records.first)


def _first_letters(records: Prepared) -> Ints:
    return np.append(records.names.letters[:, 0].astype(np.int64), UNKNOWN)


def _sounds(records: Prepared) -> Ints:
    """Codes of names by their first letter and the consonants that follow, of which neighbours that are one count once."""
    codes = Codes()
    found = []
    for text in records.names.texts:
        kept = text[:1]
        for letter in text[1:]:
            if letter not in "AEIOUYHW" and letter != kept[-1]:
                kept += letter
        found.append(kept[:4])
    return np.append(codes.add(found), UNKNOWN)


_PRIME = np.uint64(0x9E3779B97F4A7C15)


def _joined(*columns: Ints) -> Ints:
    """One key of several columns; unknown where one of them is."""
    known = np.ones(len(columns[0]), bool)
    key = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        known &= column >= 0
        key = (key ^ column.astype(np.uint64)) * _PRIME
        key ^= key >> np.uint64(29)
    return np.where(known, (key >> np.uint64(1)).astype(np.int64), UNKNOWN)


def pairs(columns: list[Ints], one: Ints, other: Ints) -> tuple[Ints, Ints, int]:
    """Return the pairs of rows of `one` and `other` that have a key in common.

    Parameters
    ----------
    columns : list of (n,) int
        See `keys`.
    one, other : (a,), (b,) int
        Rows; the same rows twice for pairs within them.

    Returns
    -------
    a, b : (p,) int
        Rows, each pair once.
    left : int
        Keys that too many have.
    """
    within = one is other
    found, left, size = [], 0, len(columns[0])
    for key in columns:
        a, b, skipped = _of_key(key, one, other)
        left += skipped
        if within:
            a, b = a[a < b], b[a < b]
        found.append(a * size + b)
        if len(found) > 6:
            found = [np.unique(np.concatenate(found))]
    code = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    return code // size, code % size, left


def _of_key(key: Ints, one: Ints, other: Ints) -> tuple[Ints, Ints, int]:
    a, b = one[key[one] >= 0], other[key[other] >= 0]
    b = b[np.argsort(key[b], kind="stable")]
    a = a[np.argsort(key[a], kind="stable")]
    ka, kb = key[a], key[b]
    start, end = np.searchsorted(kb, ka, "left"), np.searchsorted(kb, ka, "right")
    times = np.searchsorted(ka, ka, "right") - np.searchsorted(ka, ka, "left")
    count = end - start
    large = count * times > MOST_PAIRS
    skipped = len(np.unique(ka[large & (count > 0)]))
    count[large] = 0
    rows = np.repeat(np.arange(len(a)), count)
    offset = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count)
    return a[rows], b[start[rows] + offset], skipped
