"""Planning units: people, space and supply of each, what is missing by standards, and what changed (Wu et al., 4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.types import Bools, Floats, Ids, Ints
from .flows import Pairs, zones_of
from .overlapping import twice
from .standards import INVERSE, Standard

shapely = packages.load("shapely")

OUTSIDE, NOWHERE, TOTAL = 0, 1, 2
"""Rows after those of the units: in no unit, not on the map, everything once."""
MORE = 3
SHORT, FIT, SURPLUS, UNJUDGED = 0, 1, 2, -1
NEAR = 1e-9
"""Of a bound or a share: what is that near is the same."""


@dataclass(frozen=True)
class Shares:
    """Which part of each feature is in which unit.

    Attributes
    ----------
    feature, unit : (k,) int
        Pairs; `unit` may be that of `OUTSIDE` or `NOWHERE` after the last unit.
    share : (k,) float
        They add up to 1 by feature, or to more where units overlap.
    units : int
    """

    feature: Ints
    unit: Ints
    share: Floats
    units: int

    def sums(self, values: Floats) -> Floats:
        """Sum what features have by unit.

        Parameters
        ----------
        values : (n, g) float
            NaN where unknown, which is left out.

        Returns
        -------
        (units + MORE, g) float
        """
        known = np.where(np.isnan(values), 0.0, values)
        found = np.zeros((self.units + MORE, values.shape[1]))
        np.add.at(found, self.unit, known[self.feature] * self.share[:, None])
        found[self.units + TOTAL] = known.sum(axis=0)
        return found

    @property
    def overlapping(self) -> bool:
        """Whether something is in several units whole."""
        return bool((np.bincount(self.feature, self.share) > 1 + 1e-6).any()) if len(self.feature) else False


def shares(shapes: Ids, units: Ids, split: bool) -> Shares:
    """Assign features to units.

    Parameters
    ----------
    shapes : (n,) object array of shapely geometries
        None where there is no place.
    units : (u,) object array of shapely polygons
        None where there is none.
    split : bool
        Polygons by their area, so that a feature may be in several units in part; else whole, by a point in it.
    """
    count = len(units)
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    sizes = np.where(there, shapely.area(shapes), 0.0)
    by_area = there & (sizes > 0) & split
    *by_parts, again = _by_area(shapes, sizes, by_area, units)
    pieces = [_by_point(shapes, np.flatnonzero(there & ~by_area), units), by_parts]
    feature, unit, share = (np.concatenate([piece[k] for piece in pieces]) for k in range(3))
    inside = np.bincount(feature, share, len(shapes)) - again
    rest = np.where(there, np.maximum(1 - inside, 0), 1.0)
    left = np.flatnonzero(rest > NEAR)
    feature = np.concatenate([feature, left]).astype(np.int64)
    unit = np.concatenate([unit, np.where(there[left], count + OUTSIDE, count + NOWHERE)]).astype(np.int64)
    order = np.lexsort((unit, feature))
    return Shares(feature[order], unit[order], np.concatenate([share, rest[left]])[order], count)


def _by_point(shapes: Ids, rows: Ints, units: Ids) -> tuple[Ints, Ints, Floats]:
    feature, unit = zones_of(shapely.point_on_surface(shapes[rows]), units.copy())
    return rows[feature], unit, np.ones(len(feature))


def _by_area(shapes: Ids, sizes: Floats, which: Bools, units: Ids) -> tuple[Ints, Ints, Floats, Floats]:
    """Pairs with their share, and the share of each feature that lies in several units at once."""
    rows = np.flatnonzero(which)
    at, unit = shapely.STRtree(units).query(shapes[rows], predicate="intersects")
    feature = rows[at]
    parts = shapely.intersection(shapes[feature], units[unit])
    share = shapely.area(parts) / sizes[feature]
    kept = share > NEAR
    feature, unit, share, parts = feature[kept], unit[kept].astype(np.int64), share[kept], parts[kept]
    again = twice(feature, parts, len(shapes)) / np.where(which, sizes, 1.0)
    whole = np.bincount(feature, share, len(shapes)) - again
    near = np.abs(whole - 1) < 1e-6  # borders that were drawn twice are no people outside
    near = np.where(near, whole, 1)
    return feature, unit, share / near[feature], again / near


@dataclass(frozen=True)
class Judged:
    """A standard and what units have.

    Attributes
    ----------
    value : (u,) float
        In the unit of the indicator; NaN where unknown, or nobody is there.
    supply, demand, gap : (u,) float
        Space or supply that there is, that the people need at least (at most, where a standard has no least), and the difference.
    ratio : (u,) float
        Supply by demand.
    kind : (u,) int
        `SHORT`, `FIT`, `SURPLUS`, or `UNJUDGED`.
    """

    value: Floats
    supply: Floats
    demand: Floats
    gap: Floats
    ratio: Floats
    kind: Ints


def judge(standard: Standard, supply: Floats, persons: Floats) -> Judged:
    """Compare what units have with a standard.

    Parameters
    ----------
    standard : Standard
    supply : (u,) float
        Space, dwellings or size of facilities; NaN where unknown.
    persons : (u,) float
        Of the group of the standard.
    """
    low, high = standard.per_person
    wanted = high if np.isnan(low) else low
    with np.errstate(divide="ignore", invalid="ignore"):
        head = persons / supply if standard.measure in INVERSE else supply / persons * standard.per
        value = np.where(np.isfinite(head) & (persons > 0), head, np.nan)
        demand = persons * wanted if np.isfinite(wanted) else np.full(len(supply), np.nan)
        gap = supply - demand
        ratio = np.where(demand > 0, supply / demand, np.nan)
        kind = np.full(len(supply), FIT if standard.judges else UNJUDGED, np.int64)
        kind[supply > persons * high * (1 + NEAR)] = SURPLUS
        kind[supply < persons * low * (1 - NEAR)] = SHORT
    kind[np.isnan(supply) | ~(persons > 0)] = UNJUDGED
    return Judged(value, np.asarray(supply, float), demand, gap, ratio, kind)


def fit(judged: Sequence[Judged], units: int) -> tuple[Floats, Ints, Ints]:
    """Fit of space and people over all standards.

    Returns
    -------
    ratio : (u,) float
        Lowest ratio of supply and demand.
    kind : (u,) int
        `SHORT` where a standard is short, else `SURPLUS` where one is above, else `FIT`; `UNJUDGED` without any.
    which : (u,) int
        Standard of the ratio, -1 where there is none.
    """
    ratio, kind = np.full(units, np.nan), np.full(units, UNJUDGED, np.int64)
    which = np.full(units, -1, np.int64)
    for k, one in enumerate(judged):
        known = one.kind != UNJUDGED
        lower = known & ~np.isnan(one.ratio) & ~(one.ratio >= ratio)
        ratio[lower], which[lower] = one.ratio[lower], k
        for there, later in ((UNJUDGED, (SHORT, FIT, SURPLUS)), (FIT, (SHORT, SURPLUS)), (SURPLUS, (SHORT,))):
            worse = known & (kind == there) & np.isin(one.kind, later)
            kind[worse] = one.kind[worse]
            known = known & ~worse
    return ratio, kind, which


@dataclass(frozen=True)
class Change:
    """Pairs of person and place of who came and went: births + arrivals - deaths - departures is the change of each place.

    Attributes
    ----------
    born, arrived, died, departed : (k,) int
        Codes, person × places + place.
    """

    born: Ints
    arrived: Ints
    died: Ints
    departed: Ints


def change(before: Pairs, now: Pairs, born: Bools, died: Bools, places: int) -> Change:
    """Compare who is where at two days.

    Parameters
    ----------
    before, now : tuple of (n,) int and (n,) int
        Person and place of each pair.
    born, died : (m,) bool
        Who was born, or died, between the days.
    places : int
    """
    earlier, later = (who * places + place for who, place in (before, now))
    came, went = np.setdiff1d(later, earlier), np.setdiff1d(earlier, later)
    new, dead = born[came // places], died[went // places]
    return Change(came[new], came[~new], went[dead], went[~dead])
