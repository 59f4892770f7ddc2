"""How far two records agree, field by field."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from .names import Level, Whole, distance, levels
from .prepare import Prepared

Levels = npt.NDArray[np.int8]


class Field(IntEnum):
    """Columns of a comparison."""

    NUMBER = 0
    GIVEN = 1
    MIDDLE = 2
    SURNAME = 3
    BIRTH = 4
    SEX = 5
    ADDRESS = 6


AT_ONCE, ADDRESSES_AT_ONCE = 200_000, 100_000
LEAST_NUMBER = 5
"""Digits that an id must have for one that differs to be a slip."""


def compare(records: Prepared, a: Whole, b: Whole) -> Levels:
    """Compare pairs of records.

    Parameters
    ----------
    records : Prepared
    a, b : (p,) int
        Rows.

    Returns
    -------
    (p, 7) int8 of `Level`, by `Field`
    """
    found = np.empty((len(a), len(Field)), np.int8)
    for start in range(0, len(a), AT_ONCE):
        some = slice(start, start + AT_ONCE)
        found[some] = _compared(records, a[some], b[some])
    return found


def _compared(records: Prepared, a: Whole, b: Whole) -> Levels:
    found = np.empty((len(a), len(Field)), np.int8)
    found[:, Field.NUMBER] = _numbers(records, a, b)
    given, surname = _givens(records, a, b), _surnames(records, a, b)
    _swapped(records, a, b, given, surname)
    found[:, Field.GIVEN], found[:, Field.SURNAME] = given, surname
    found[:, Field.MIDDLE] = _same(records.middle, a, b)
    found[:, Field.BIRTH] = _births(records, a, b)
    found[:, Field.SEX] = _same(records.sex, a, b)
    found[:, Field.ADDRESS] = _addresses(records, a, b)
    return found


def _givens(records: Prepared, a: Whole, b: Whole) -> Levels:
    """The first names, or all of them if that is better: a name may be torn in two."""
    level = levels(records.names, records.given[a], records.given[b])
    several = (records.given[a] != records.whole[a]) | (records.given[b] != records.whole[b])
    open_ = np.flatnonzero(several & (level > Level.UNKNOWN) & (level < Level.EXACT))
    level[open_] = np.maximum(level[open_], levels(records.names, records.whole[a[open_]], records.whole[b[open_]]))
    return level


def _swapped(records: Prepared, a: Whole, b: Whole, given: Levels, surname: Levels) -> None:
    """Take a given name and a surname in the place of each other as near; one alone if the other differs."""
    open_ = np.flatnonzero((given <= Level.DIFFERENT) & (surname <= Level.DIFFERENT))
    one = levels(records.names, records.whole[a[open_]], records.surname[b[open_]])
    other = levels(records.names, records.surname[a[open_]], records.whole[b[open_]])
    given[open_[one >= Level.NEAR]] = Level.NEAR
    surname[open_[other >= Level.NEAR]] = Level.NEAR


def _same(column: Whole, a: Whole, b: Whole) -> Levels:
    one, other = column[a], column[b]
    level = np.where(one == other, np.int8(Level.EXACT), np.int8(Level.DIFFERENT))
    level[(one < 0) | (other < 0)] = Level.UNKNOWN
    return level


def _surnames(records: Prepared, a: Whole, b: Whole) -> Levels:
    level = levels(records.names, records.surname[a], records.surname[b])
    part = (level == Level.DIFFERENT) | (level == Level.ALIKE)
    for one in (records.first, records.last):
        for other in (records.first, records.last):
            level[part & (one[a] == other[b]) & (one[a] >= 0)] = Level.NEAR
    return level


def _numbers(records: Prepared, a: Whole, b: Whole) -> Levels:
    level = _same(records.number, a, b)
    open_ = np.flatnonzero(level == Level.DIFFERENT)
    if len(open_):
        known = records.numbers
        one, other = records.number[a[open_]], records.number[b[open_]]
        alike = (known.letters[one] == known.letters[other]).sum(axis=1) >= known.letters.shape[1] // 2
        alike &= np.minimum(known.length[one], known.length[other]) >= LEAST_NUMBER
        close = np.flatnonzero(alike)
        edits = distance(known.letters, known.length, one[close], other[close])
        level[open_[close[edits == 1]]] = Level.NEAR
    return level


def _births(records: Prepared, a: Whole, b: Whole) -> Levels:
    y, m, d = records.year, records.month, records.day
    year, month, day = y[a] == y[b], m[a] == m[b], d[a] == d[b]
    some = (y[a] >= 0) & (y[b] >= 0)
    whole = some & (m[a] > 0) & (m[b] > 0) & (d[a] > 0) & (d[b] > 0)
    level = np.full(len(a), Level.UNKNOWN, np.int8)
    level[some] = Level.DIFFERENT
    level[some & year & ~whole] = Level.ALIKE
    agree = year.astype(np.int8) + month + day
    level[whole & (agree == 2)] = Level.ALIKE
    slip = (year & month & _slip(d[a], d[b])) | (year & day & _slip(m[a], m[b])) | (month & day & _slip(y[a], y[b]))
    level[whole & slip] = Level.NEAR
    level[whole & year & (m[a] == d[b]) & (d[a] == m[b])] = Level.NEAR
    level[whole & (agree == 3)] = Level.EXACT
    return level


def _slip(one: Whole, other: Whole) -> npt.NDArray[np.bool_]:
    """Whether numbers differ in one digit, or have two neighbouring digits in the place of each other."""
    apart = np.zeros(len(one), np.int8)
    for tens in (1, 10, 100, 1000):
        apart += (one // tens % 10) != (other // tens % 10)
    swapped = (one % 10 == other // 10 % 10) & (one // 10 % 10 == other % 10) & (one // 100 == other // 100)
    return (apart == 1) | swapped


NEAR_SHARE, ALIKE_SHARE = 0.6, 0.3
"""Shares of what the words of the shorter address tell that the other one has as well: all but a slip, and a part."""


def _addresses(records: Prepared, a: Whole, b: Whole) -> Levels:
    level = _same(records.address, a, b)
    open_ = np.flatnonzero(level == Level.DIFFERENT)
    for start in range(0, len(open_), ADDRESSES_AT_ONCE):
        some = open_[start : start + ADDRESSES_AT_ONCE]
        one, other = records.words[records.address[a[some]]], records.words[records.address[b[some]]]
        shared = (one[:, :, None] == other[:, None, :]).any(axis=2) & (one >= 0)
        told = np.where(one >= 0, records.rarity[one], 0.0)
        least = np.minimum(told.sum(axis=1), np.where(other >= 0, records.rarity[other], 0.0).sum(axis=1))
        share = np.where(shared, told, 0.0).sum(axis=1) / np.maximum(least, 1e-9)
        level[some[share >= ALIKE_SHARE]] = Level.ALIKE
        level[some[share >= NEAR_SHARE]] = Level.NEAR
    return level
