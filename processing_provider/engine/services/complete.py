"""One figure for each building: what a register knows, and of the rest of its zone's total what the building is likely to miss.

A zone of T people, of whom the register has R: what is left, T − R, goes to buildings in proportion to what each is expected
to miss (`gaps`), in whole numbers. Where the register has more than T, either the total is kept and the register's figures
are made smaller in proportion, or they are kept. Every figure says where it is from (paper, 3.2.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..core.errors import SettingError
from ..core.rounding import bounded, largest_remainder, nearest, ranks
from ..core.types import Bools, Floats, Ids, Ints
from .gaps import Losses, losses, missing

REGISTER, ESTIMATE, BOTH, UNKNOWN = "register", "estimate", "register + estimate", "unknown"
TINY = 1e-9
"""People of which less is nobody."""
ORIGINS = (REGISTER, ESTIMATE, BOTH, UNKNOWN)


class Prefer(IntEnum):
    """What is kept where a register has more people than the zone."""

    TOTALS = 0
    REGISTER = 1


@dataclass(frozen=True)
class Told:
    """What is known of buildings.

    Attributes
    ----------
    ids : (n,) object array of str
    zone : (n,) int
        −1 in none.
    persons, households : (n,) int
        Of the register; households are occupied dwellings.
    estimate, dwellings : (n,) float
        People and households by the estimate, NaN where it has none.
    """

    ids: Ids
    zone: Ints
    persons: Ints
    households: Ints
    estimate: Floats
    dwellings: Floats


@dataclass(frozen=True)
class Completed:
    """Figures of buildings and zones.

    Attributes
    ----------
    persons, households : (n,) float
        Whole numbers, NaN where unknown.
    origin : (n,) object array of str
    scaled : (n,) bool
        Whether a figure of the register was made smaller.
    expected : (n,) float
        People that are to be expected beyond the register, before they fit the zone; NaN without an estimate.
    register, reached, total, lived_in : (z,) float
        People of the register, of all figures, of the zone (NaN where unknown); households of all figures (NaN without a total).
    unplaced : (z,) int
        People of the total for whom the zone has no building.
    how : Losses
    """

    persons: Floats
    households: Floats
    origin: Ids
    scaled: Bools
    expected: Floats
    register: Floats
    reached: Floats
    total: Floats
    lived_in: Floats
    unplaced: Ints
    how: Losses

    @property
    def coverage(self) -> Floats:
        """Share of each zone's people that the register has, NaN where the total is unknown or 0."""
        return _ratio(self.register, self.total)


def complete(told: Told, total: Floats, households: Floats, prefer: Prefer = Prefer.TOTALS, seed: int = 1) -> Completed:
    """Complete what a register knows.

    Parameters
    ----------
    told : Told
    total, households : (z,) float
        Whole numbers that each zone has, NaN where unknown.
    prefer : Prefer
    seed : int
        Decides between equal remainders, whatever the order of the rows.

    Returns
    -------
    Completed
        Zones whose total is known have it as their sum but where `unplaced` or `prefer` say otherwise.

    Raises
    ------
    SettingError
        There is neither a register nor an estimate.
    """
    if not told.persons.any() and not (told.estimate > 0).any():
        raise SettingError(
            "nothing_known",
            "Neither the register nor the estimate has anybody; check the field of the estimate and DATE.",
        )
    n, size = len(told.zone), len(total)
    order = np.random.default_rng(seed).permutation(n)[ranks(told.ids)]
    there = (told.zone >= 0) & ~np.isnan(np.append(total, np.nan)[told.zone])
    at = np.where(there, told.zone, size)
    register = _sums(np.where(told.zone >= 0, told.zone, size), told.persons, size)[:-1]
    expected, of_households, how = _expected(told, at, total, households)
    weight, found = _weights(told, at, expected, total, register)
    add, unplaced = _added(weight, at, np.nan_to_num(total - register), order)
    persons, scaled = _beyond(told.persons, at, np.where(total < register, total, np.nan), prefer, order)
    persons = persons + add
    unknown = ~there & (told.persons == 0)
    # Of a building without an estimate nobody knows whether it has people of whom the register does not know.
    gap = np.append(total > register, False)[at]
    unknown |= gap & (told.persons == 0) & (add == 0) & np.isnan(told.estimate)
    lived_in = _households(told, at, households, of_households, found, add, persons, order, prefer)
    origin = np.where(add > 0, np.where(told.persons > 0, BOTH, ESTIMATE), REGISTER).astype(object)
    origin[gap & (told.persons == 0) & (add == 0)] = ESTIMATE
    origin[unknown] = UNKNOWN
    reached = _sums(np.where(told.zone >= 0, told.zone, size), persons, size)[:-1]
    lived_in[unknown] = np.nan
    sums = _sums(at, np.nan_to_num(lived_in), size)[:-1]
    return Completed(
        np.where(unknown, np.nan, persons), lived_in, origin, scaled, np.where(np.isnan(told.estimate), np.nan, expected),
        register, reached, total, np.where(np.isnan(households), np.nan, sums), unplaced, how,
    )  # fmt: skip


def _sums(at: Ints, values: Floats | Ints, size: int) -> Floats:
    """Sum by zone, and of what is in none at the end."""
    return np.bincount(at, weights=values, minlength=size + 1).astype(float)


def _ratio(one: Floats, other: Floats) -> Floats:
    found: Floats = np.where(other > TINY, one / np.where(other > TINY, other, 1), np.nan)
    return found


def _expected(told: Told, at: Ints, total: Floats, households: Floats) -> tuple[Floats, Floats, Losses]:
    """People and households that each building is expected to miss, and how the register misses them.

    A register misses whole households, so these are counted; where it has no dwellings, its people count as households of
    the mean size.
    """
    size = len(total)
    totals, in_zone = np.append(total, np.nan), at < size
    estimate = np.where(in_zone, np.nan_to_num(told.estimate), 0.0)
    mean = _household(told, estimate)
    seen = np.where(told.households > 0, told.households, nearest(told.persons / mean))
    lived_in = np.where(np.isnan(told.dwellings), estimate / mean, np.nan_to_num(told.dwellings))
    lived_in = np.where(estimate > TINY, np.where(lived_in > TINY, lived_in, estimate / mean), 0.0)
    wanted = np.where(np.isnan(households), total / mean, households)
    there = _sums(at, lived_in, size)
    scale = np.append(_ratio(wanted, there[:-1]), np.nan)
    expected = lived_in * np.nan_to_num(scale[at])
    coverage = np.clip(_ratio(_sums(at, told.persons, size), totals), 0, 1)[at]
    coverage = np.nan_to_num(coverage, nan=1.0)
    how = losses(seen, expected, coverage)
    more = missing(seen, expected, coverage, how)
    per_household = np.where(lived_in > TINY, estimate / np.where(lived_in > TINY, lived_in, 1), mean)
    return more * per_household, more, how


def _household(told: Told, estimate: Floats) -> float:
    """Mean size of a household: of the register, else of the estimate; at least 1, also where neither has any."""
    known = told.households > 0
    if known.any():
        return max(float(told.persons[known].sum() / told.households[known].sum()), 1.0)
    told_of = told.dwellings > TINY
    return max(float(estimate[told_of].sum() / told.dwellings[told_of].sum()), 1.0) if told_of.any() else 1.0


def _weights(told: Told, at: Ints, expected: Floats, total: Floats, register: Floats) -> tuple[Floats, Ints]:
    """By what each zone's rest is spread: what is expected, else the estimate, else the register; and which of them, by zone."""
    size = len(total)
    tried = np.stack([expected, np.nan_to_num(told.estimate), told.persons.astype(float)])
    there = np.stack([_sums(at, weight, size) > TINY for weight in tried])
    which = np.argmax(there, axis=0)
    found: Floats = tried[which[at], np.arange(len(at), dtype=np.int64)]
    return found, which


def _added(weight: Floats, at: Ints, gap: Floats, order: Ints) -> tuple[Ints, Ints]:
    """Whole people for each building, and those for whom a zone has none."""
    size = len(gap)
    sums = _sums(at, weight, size)
    wanted = np.append(np.maximum(nearest(gap), 0), 0)
    unplaced = np.where(sums[:-1] > TINY, 0, wanted[:-1])
    wanted[:-1] -= unplaced
    shares = weight * (wanted / np.where(sums > TINY, sums, 1))[at]
    return largest_remainder(shares, at, wanted, None, order), unplaced


def _beyond(known: Ints, at: Ints, less: Floats, prefer: Prefer, order: Ints) -> tuple[Ints, Bools]:
    """Figures of the register, smaller in zones whose total `less` is less than they are together."""
    smaller = ~np.isnan(np.append(less, np.nan)[at])
    if prefer == Prefer.REGISTER or not smaller.any():
        return known.copy(), np.zeros(len(known), bool)
    sums = _sums(at, known, len(less))
    wanted = np.where(np.isnan(np.append(less, np.nan)), sums, np.append(less, np.nan))
    shares = known * np.nan_to_num(_ratio(wanted, sums))[at]
    found = largest_remainder(shares, at, nearest(wanted), None, order)
    return found, smaller & (found != known)


def _households(
    told: Told,
    at: Ints,
    total: Floats,
    expected: Floats,
    which: Ints,
    add: Ints,
    persons: Ints,
    order: Ints,
    prefer: Prefer,
) -> Floats:
    """Whole households by building, NaN where a zone has no total and the register is not all: none without a person.

    Where people were added to a building without a household, it has one; group quarters have none.
    """
    size = len(total)
    found = np.where(add > 0, np.nan, told.households.astype(float))
    member = np.argsort(at, kind="stable")
    first = np.searchsorted(at[member], np.arange(size + 1, dtype=np.int64))
    for zone in np.flatnonzero(~np.isnan(total)).tolist():
        rows = member[first[zone] : first[zone + 1]]
        if not len(rows):
            continue
        known, wanted = told.households[rows].astype(float), float(total[zone])
        if known.sum() > wanted:
            keep = prefer == Prefer.REGISTER
            values = known if keep else known * wanted / known.sum()
            low = np.where((known > 0) & (persons[rows] > 0), 1, 0) if not keep else known
        else:
            weight = expected[rows] if which[zone] == 0 else add[rows].astype(float)
            weight = weight if weight.sum() > 0 else np.maximum(persons[rows] - known, 0)
            share = weight / weight.sum() if weight.sum() > 0 else weight
            values = known + share * (wanted - known.sum())
            low = np.maximum(known, np.where((add[rows] > 0) & (told.persons[rows] == 0), 1, 0))
        found[rows] = bounded(values, low, persons[rows], order[rows])
    return found
