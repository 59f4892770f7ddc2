"""Whole numbers with exact sums."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Union, overload

import numpy as np
import numpy.typing as npt

from .types import Floats, Ids, Ints

Texts = Union[Ids, npt.NDArray[np.bytes_]]
"""Texts of Python, or of UTF-8 in a fixed width, which take a fourth of the memory."""

DIGITS, DECIMALS = 12, 10
"""Of a real number that is written, at most so many digits, and of these at most so many after the point."""
_TENS = np.array([float(f"1e{n}") for n in range(DIGITS - DECIMALS, 23)])
"""Where a number has one digit more before the point; all are exact."""
_UP, _DOWN = (
    np.array([float(f"1e{max(sign * (DECIMALS - n), 0)}") for n in range(len(_TENS) + 1)]) for sign in (1, -1)
)


def as_written(values: npt.ArrayLike) -> Floats:
    """Round real numbers to the digits that are written: 12, at most 10 of them after the point.

    The last digits of a float depend on who computes: on numpy's exp and log, on the order of a sum, on GEOS. Without them
    the same input gives the same rows on every version; nothing that is counted or measured here is known to a billionth.

    Parameters
    ----------
    values : (n,) float
        NaN and infinities stay.

    Returns
    -------
    numpy.ndarray
        (n,) float: the floats next to the decimals; zero has no sign.
    """
    array = np.asarray(values, float)
    # By multiplication, division and rint alone, which are the same everywhere (IEEE 754); powers and logarithms are not.
    most = _UP[0]
    rounded: Floats = np.where(
        np.abs(array) < _TENS[0], np.rint(np.clip(array, -_TENS[0], _TENS[0]) * most) / most, array
    )
    large = (np.abs(array) >= _TENS[0]) & (np.abs(array) < _TENS[-1])
    if large.any():
        place = np.searchsorted(_TENS, np.abs(array[large]), side="right")
        up, down = _UP[place], _DOWN[place]
        rounded[large] = np.rint(array[large] * up / down) / up * down
    return rounded + 0.0


def numbers_as_written(numbers: Mapping[str, Any]) -> dict[str, Any]:
    """Return numbers by name, real ones `as_written`."""
    return {name: float(as_written(value)) if isinstance(value, float) else value for name, value in numbers.items()}


def largest_remainder(
    values: Floats,
    groups: npt.NDArray[np.signedinteger],
    totals: Ints,
    priority: Floats | None = None,
    order: Ints | None = None,
) -> Ints:
    """Round values up or down so that every group's sum is exactly its total (Hamilton's method).

    Parameters
    ----------
    values : (n,) float
        What to round, ≥ 0.
    groups : (n,) int
        Group of each value, 0..g-1.
    totals : (g,) int
        Sum that each group must reach; |total − Σ values| is less than the group's size.
    priority : (n,) float, optional
        Among equal remainders the larger goes first (METHODS: the larger weight). Without it all are equal.
    order : (n,) int, optional
        Among equal priorities the smaller goes first (the rank of the id), so that the order of rows changes nothing.
        Without it the earlier row goes first.

    Returns
    -------
    numpy.ndarray
        (n,) int64, each within 1 of its value whenever the totals allow.
    """
    floor, remainder, missing = _parts(values, groups, totals)
    position = _places(groups, remainder, priority, order, len(totals))
    return floor + (position < missing[groups])


def systematic(values: Floats, groups: npt.NDArray[np.signedinteger], totals: Ints, along: Ints, start: Floats) -> Ints:
    """Round values up or down by chance, so that each is right on average and so is every run of neighbours.

    Systematic sampling with the remainders as probabilities (Madow 1949, Annals of Mathematical Statistics 20, 333-354),
    which in one dimension is the unbiased controlled rounding of Cox (1987, JASA 82, 520-524): the sum of any members that
    follow each other is within 1 of the sum of their values.

    Parameters
    ----------
    values, groups, totals
        As in `largest_remainder`, but the totals are the sums of the values.
    along : (n,) int
        Order in which neighbours follow each other, without ties within a group.
    start : (g,) float
        Uniform random number of each group, 0 ≤ start < 1.

    Returns
    -------
    numpy.ndarray
        (n,) int64.
    """
    floor, remainder, missing = _parts(values, groups, totals)
    if np.any(np.abs(np.bincount(groups, remainder, len(totals)) - UNIT * missing) > UNIT / 2):
        raise ValueError("totals are not the sums of the values")
    return floor + _chosen(remainder, groups, missing, along, start)


def largest_remainder_spread(
    values: Floats, groups: npt.NDArray[np.signedinteger], totals: Ints, along: Ints, start: Floats
) -> Ints:
    """Round by the largest remainder, but spread what is a tie evenly along the order, from a random start.

    A remainder that is nearer to the least one rounded up than `ALIKE` of its value is a tie: so much no weight is sure of.
    Parameters as in `systematic`, result as in `largest_remainder`.
    """
    floor, remainder, missing = _parts(values, groups, totals)
    position = _places(groups, remainder, None, None, len(totals))
    last = np.full(len(totals), 2 * UNIT, np.int64)
    at_last = position == missing[groups] - 1
    last[np.asarray(groups)[at_last]] = remainder[at_last]
    above = remainder - last[groups]
    near = np.maximum(np.rint(UNIT * ALIKE * np.asarray(values, float)), 0)
    tied = (np.abs(above) <= near) & (remainder > 0) | (above == 0)
    up = (above > 0) & ~tied
    still = missing - np.bincount(groups, up, len(totals)).astype(np.int64)
    rows = np.flatnonzero(tied)
    whole = floor + up
    whole[rows] += _chosen(np.ones(len(rows), np.int64), np.asarray(groups)[rows], still, along[rows], start)
    return whole


UNIT = 10**9
"""Remainders are whole numbers of billionths: what a division leaves in further digits is no difference."""

ALIKE = 0.01
"""Share of a value below which a difference says nothing: 5 cm on the side of a house of 10 m."""


def _parts(
    values: Floats, groups: npt.NDArray[np.signedinteger], totals: Ints
) -> tuple[Ints, Ints, npt.NDArray[np.int64]]:
    """Whole part and remainder [1/UNIT] of each value, and how many of each group are to be rounded up."""
    # 1e-9 so that 2.9999999996 from a division counts as the 3 that it is.
    floor = np.floor(values + 1e-9).astype(np.int64)
    remainder = np.rint((values - floor) * UNIT).astype(np.int64)
    missing = totals - np.bincount(groups, weights=floor, minlength=len(totals)).astype(np.int64)
    size = np.bincount(groups, minlength=len(totals))
    if np.any((missing < 0) | (missing > size)):
        raise ValueError("totals are out of reach of the values")
    return floor, remainder, missing


def _places(
    groups: npt.NDArray[np.signedinteger],
    remainder: Ints,
    priority: Floats | None,
    order: Ints | None,
    n_groups: int,
) -> Ints:
    """Place of each remainder in its group, the largest first: (n,) int64."""
    # One exact key for group and remainder, because sorting is what takes the time.
    ranked = _ranked(np.asarray(groups, np.int64) * UNIT - remainder, priority, order)
    size = np.bincount(groups, minlength=n_groups)
    first = np.concatenate(([0], np.cumsum(size)[:-1]))
    position = np.empty(len(remainder), dtype=np.int64)
    position[ranked] = np.arange(len(remainder), dtype=np.int64) - first[np.asarray(groups)[ranked]]
    return position


def _chosen(
    chance: Ints, groups: npt.NDArray[np.signedinteger], number: Ints, along: Ints, start: Floats
) -> npt.NDArray[np.int64]:
    """Choose so many of each group, as often as their chances say, evenly along the order: (n,) int, 0 or 1."""
    order = np.lexsort((along, groups))
    of_group = np.asarray(groups)[order]
    sums = np.bincount(of_group, chance[order], len(number)).astype(np.int64)
    until = np.cumsum(chance[order]) - (np.cumsum(sums) - sums)[of_group]
    # In whole units, so that the steps of a group add up to its number whatever a division leaves.
    scale = UNIT * number / np.maximum(sums, 1)
    reached = np.rint(until * scale[of_group]).astype(np.int64)
    reached = np.where(until == sums[of_group], UNIT * number[of_group], reached)
    steps = (reached + np.floor(UNIT * start).astype(np.int64)[of_group]) // UNIT
    before = np.concatenate(([0], steps[:-1]))
    before[np.flatnonzero(np.diff(of_group, prepend=-1))] = 0
    chosen = np.empty(len(order), np.int64)
    chosen[order] = steps - before
    return chosen


def round_and_largest(
    values: Floats,
    groups: npt.NDArray[np.signedinteger],
    totals: Ints,
    priority: Floats | None = None,
    order: Ints | None = None,
) -> Ints:
    """Round each value to the nearest whole number; the member with the largest priority takes the rest.

    It reproduces Table 4 of Ye et al. (2024), where plain rounding would give 185 households instead of 184.
    Parameters and result as in `largest_remainder`. Where the rest would make that member negative, the group falls
    back to the largest remainder.
    """
    rounded = nearest(values)
    rest = totals - np.bincount(groups, weights=rounded, minlength=len(totals)).astype(np.int64)
    ranked = _ranked(np.asarray(groups), priority, order)
    present, first = np.unique(np.asarray(groups)[ranked], return_index=True)
    largest = ranked[first]
    rounded[largest] += rest[present]
    bad = np.zeros(len(totals), dtype=bool)
    bad[present] = rounded[largest] < 0
    fallback = bad[groups]
    if fallback.any():
        rounded[fallback] = largest_remainder(values, groups, totals, priority, order)[fallback]
    return rounded


def _ranked(key: npt.NDArray[np.signedinteger], priority: Floats | None, order: Ints | None) -> Ints:
    """Sort by key, then the larger priority, then order: the one rule for ties of both roundings."""
    ties = [] if order is None else [order]
    if priority is not None:
        ties.append(-np.asarray(priority, float))
    return np.lexsort((*ties, key)) if ties else np.argsort(key, kind="stable")


def nearest(values: npt.ArrayLike) -> Ints:
    """Round half up. `values` is a number or an array; returns int64 of the same shape."""
    return np.floor(np.asarray(values, float) + 0.5 + 1e-9).astype(np.int64)


@overload
def whole_zone_totals(population: Floats, households: Floats, order: Ints) -> tuple[Ints, Ints, int]: ...
@overload
def whole_zone_totals(population: Floats, households: None, order: Ints) -> tuple[Ints, None, int]: ...
@overload
def whole_zone_totals(population: Floats, households: Floats | None, order: Ints) -> tuple[Ints, Ints | None, int]: ...
def whole_zone_totals(population: Floats, households: Floats | None, order: Ints) -> tuple[Ints, Ints | None, int]:
    """Round the totals of all zones so that the layer's sums survive, and no household is left without a person.

    Census grids publish fractions (1.3 households in a cell).

    Parameters
    ----------
    population, households : (z,) float
        P and H per zone; `households` may be None.
    order : (z,) int
        Rank of the zone id, for ties.

    Returns
    -------
    population, households : (z,) int64
        `households` is None if it was.
    rounded : int
        Number of zones that had a fraction.
    """
    population = np.asarray(population, float)
    broken = population != np.floor(population)
    anything = np.full(len(population), 0, np.int64), np.full(len(population), np.inf)
    if households is None:
        return bounded(population, *anything, order), None, int(broken.sum())
    households = np.asarray(households, float)
    broken |= households != np.floor(households)
    if not broken.any():
        return population.astype(np.int64), households.astype(np.int64), 0
    # Whoever has a household has a person and the other way round, wherever the fractions say so: 1.2 persons in 0.4
    # households become one household, 0.4 persons in 0.2 households become nobody.
    lived_in = (households > 0) & (population >= 1)
    sound = population >= households
    whole_h = bounded(
        households, np.where(lived_in & sound, 1, 0), np.where(sound, np.floor(population) + 1, np.inf), order
    )
    low = np.where(sound, whole_h, 0)
    # Nobody goes where nobody is counted.
    high = np.where((population == 0) | ((households > 0) & (whole_h == 0)), 0, np.inf)
    return bounded(population, low, high, order), whole_h, int(broken.sum())


def bounded(values: Floats, low: npt.ArrayLike, high: npt.ArrayLike, order: Ints) -> Ints:
    """Round a layer with its sum kept and every value within its bounds, as far as both can be had; the sum wins."""
    whole = np.clip(np.floor(values + 1e-9), low, high).astype(np.int64)
    missing = int(nearest(math.fsum(values))) - int(whole.sum())
    nothing, anything = np.zeros(len(values)), np.full(len(values), np.inf)
    low, high = np.asarray(low, float), np.asarray(high, float)
    # Before anything goes where there is nothing, it goes where it does not fit.
    for lowest, highest in ((low, high), (nothing, np.where(values == 0, 0, np.inf)), (nothing, anything)):
        while missing:
            step = 1 if missing > 0 else -1
            room = np.flatnonzero(whole < highest if step > 0 else whole > lowest)
            if not room.size:
                break
            remainder = np.round((values - whole)[room], 9)
            chosen = room[np.lexsort((order[room], -values[room], -step * remainder))][: abs(missing)]
            whole[chosen] += step
            missing -= step * len(chosen)
    return whole


def ranks(names: Texts) -> Ints:
    """Return the rank of each id in text order (of code points): (n,) int64."""
    order = in_order(names)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order), dtype=np.int64)
    return rank


def in_order(names: Texts) -> Ints:
    """Return the rows of ids, of str or of bytes in UTF-8, in text order (of code points): (n,) int64."""
    # Bytes take a quarter of the memory of numpy's own text, and UTF-8 sorts like code points.
    if not isinstance(names, np.ndarray) or names.dtype.kind != "S":
        try:
            names = np.asarray(names, dtype=object).astype(bytes)
        except UnicodeEncodeError:
            names = np.array([name.encode() for name in names], dtype=bytes)
    return np.argsort(names, kind="stable")
