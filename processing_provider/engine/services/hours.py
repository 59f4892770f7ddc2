"""People present by hour, from the cells of phones to zones: who sleeps where says it by night, who works where by day.

A cell c with V people at hour h is split to zones z, and to what lies outside of all:

    V(z) = V · [ ε·a + (1 − ε)·( (1 − d)·n + d·w ) ],   a, n, w the zone's shares of the cell, Σ over z and outside = 1

where a is the share of its area, n of its register residents, w of its workplaces and facilities, d how far the hour is day
(`day.day_curve`) and ε a share that is spread evenly. Without anybody in a cell n, or w, is a. With ε = 1 it is the even
spread, which stands beside every figure: in Helsinki weights placed people worse than it does (REGISTERS.md §3).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.types import Bools, Floats, Ids, Ints
from .flows import zones_of
from .overlapping import twice

shapely = packages.load("shapely")

AREA = 2
"""Dimension of polygons in shapely."""
COVERED = 0.9
"""Zones of which less lies in cells with a number are not compared with the register: people are missing there."""


@dataclass(frozen=True)
class Pieces:
    """Cells cut by zones, the cells in their order.

    Attributes
    ----------
    cell, zone : (k,) int
        Of each piece; the zone after the last is outside of all, and every cell has a piece there.
    even : (k,) float
        Share of the cell's area; of a cell that is a point 1 in its zone.
    cover : (k,) float
        Share of the zone's area, NaN where the cell is no area and outside.
    overlap : (o,) int
        Cells in which zones overlap; what lies in several is shared by them.
    placeless : (p,) int
        Cells without a place, which are outside.
    cells, zones : int
    """

    cell: Ints
    zone: Ints
    even: Floats
    cover: Floats
    overlap: Ints
    placeless: Ints
    cells: int
    zones: int


def pieces(cells: Ids, zones: Ids) -> Pieces:
    """Cut cells by zones.

    Parameters
    ----------
    cells : (c,) object array of shapely polygons or points
        None without a place.
    zones : (z,) object array of shapely polygons
    """
    n, m = len(cells), len(zones)
    areal = shapely.get_dimensions(cells) == AREA
    cell, zone, parts = _overlaps(_only(cells, areal), zones)
    area, sizes = shapely.area(parts), np.where(areal, shapely.area(cells), 1.0)
    again = twice(cell, parts, n) / np.where(sizes > 0, sizes, 1.0)
    even = area / sizes[cell]
    cover = area / shapely.area(zones)[zone]
    of_point, at = zones_of(_only(shapely.point_on_surface(cells), ~areal), zones.copy())
    even = np.concatenate([even, np.ones(len(at))])
    cover = np.concatenate([cover, np.full(len(at), np.nan)])
    cell, zone = np.concatenate([cell, of_point]), np.concatenate([zone, at])
    inside = np.bincount(cell, weights=even, minlength=n).astype(float)
    # What lies in several zones is inside once, and shared by them; so is a point that does.
    covered = np.minimum(inside - again, 1)
    overlap = np.flatnonzero(inside - covered > 1e-6)
    even *= (covered / np.where(inside > 0, inside, 1))[cell]
    cell, zone = np.concatenate([cell, np.arange(n, dtype=np.int64)]), np.concatenate([zone, np.full(n, m, np.int64)])
    even = np.concatenate([even, _rest(covered)])
    cover = np.concatenate([cover, np.full(n, np.nan)])
    order = np.lexsort((zone, cell))
    nowhere = shapely.is_missing(cells) | shapely.is_empty(cells)
    return Pieces(cell[order], zone[order], even[order], cover[order], overlap, np.flatnonzero(nowhere), n, m)


def _overlaps(some: Ids, others: Ids) -> tuple[Ints, Ints, Ids]:
    """Pairs of polygons that have an area in common, and that part."""
    one, other = shapely.STRtree(others).query(some, predicate="intersects")
    parts = shapely.intersection(some[one], others[other])
    keep = shapely.area(parts) > 0
    return one[keep].astype(np.int64), other[keep].astype(np.int64), parts[keep]


def _only(shapes: Ids, which: Bools) -> Ids:
    found = shapes.copy()
    found[~which] = None
    return found


def _rest(inside: Floats) -> Floats:
    """What is left of 1; nothing where rounding is all that is left."""
    rest = 1 - inside
    found: Floats = np.where(rest > 1e-9, rest, 0.0)
    return found


def weights_of(cut: Pieces, cells: Ids, zones: Ids, places: Ids, weights: Floats) -> Floats:
    """Return what stands in each piece, (k, w) float.

    Parameters
    ----------
    cut : Pieces
    cells, zones : object arrays of shapely geometries
        That were cut.
    places : (p,) object array of shapely polygons or points
        Where something stands; polygons are split by area.
    weights : (p, w) float, ≥ 0
        How much.
    """
    areal = shapely.get_dimensions(places) == AREA
    place, cell, cut_places = _overlaps(_only(places, areal), cells)
    area = shapely.area(cut_places)
    points = _only(shapely.point_on_surface(places), ~areal)
    point, at = zones_of(points, cells.copy())
    parts = np.concatenate([cut_places, points[point]])
    share = np.concatenate([area / shapely.area(places)[place], np.ones(len(point))])
    place, cell = np.concatenate([place, point]), np.concatenate([cell, at])
    of = pieces(parts, zones)
    code = cut.cell * (cut.zones + 1) + cut.zone
    wanted = cell[of.cell] * (cut.zones + 1) + of.zone
    row = np.minimum(np.searchsorted(code, wanted), len(code) - 1)
    amount = (share[of.cell] * of.even)[:, None] * weights[place[of.cell]]
    there = code[row] == wanted  # a point on the border of a cell may be in a zone that only touches it
    columns = [np.bincount(row[there], column[there], len(code)) for column in amount.T]
    return np.stack(columns, axis=1) if columns else np.zeros((len(code), 0))


def shares(cut: Pieces, weight: Floats) -> Floats:
    """Return the share of its cell that each piece has by weight, by area where a cell has no weight; (k,) float."""
    total = np.bincount(cut.cell, weight, cut.cells)[cut.cell]
    found: Floats = np.where(total > 0, weight / np.where(total > 0, total, 1), cut.even)
    return found


@dataclass(frozen=True)
class Hourly:
    """People by zone and hour.

    Attributes
    ----------
    persons, even : (k, h, z + 1) float
        By kind, hour and zone, the last of which is outside: by weights, and by area. NaN where no cell with a number lies.
    covered : (h, z + 1) float
        Share of the zone's area in cells with a number; NaN where cells are points, and outside.
    """

    persons: Floats
    even: Floats
    covered: Floats


def fuse(cut: Pieces, values: Floats, night: Floats, day: Floats, curve: Floats, even_share: float = 0.0) -> Hourly:
    """Split what is known of cells to zones.

    Parameters
    ----------
    cut : Pieces
    values : (k, h, c) float, ≥ 0
        People by kind, hour and cell, NaN where unknown.
    night, day : (k,) float, ≥ 0
        Weights of the pieces, see `weights_of`.
    curve : (h,) float, 0..1
        How far each hour is day.
    even_share : float, 0..1
        Share that is spread evenly whatever the weights.

    Returns
    -------
    Hourly
        Sums by kind and hour are those of the cells.
    """
    kinds, hours, _ = values.shape
    size = cut.zones + 1
    by_night, by_day = shares(cut, night), shares(cut, day)
    persons, even = np.full((2, kinds, hours, size), np.nan)
    covered = np.full((hours, size), np.nan)
    known_cover = np.where(np.isnan(cut.cover), 0.0, cut.cover)
    areal = np.bincount(cut.zone, ~np.isnan(cut.cover), size) > 0
    for h, share in enumerate(curve.tolist()):
        split = even_share * cut.even + (1 - even_share) * ((1 - share) * by_night + share * by_day)
        known = ~np.isnan(values[:, h])
        anything = np.any(known, axis=0)[cut.cell]
        covered[h, areal] = np.bincount(cut.zone, known_cover * anything, size)[areal]
        for k in range(kinds):
            number = np.where(known[k], values[k, h], 0.0)[cut.cell]
            there = np.bincount(cut.zone, known[k][cut.cell], size) > 0
            for found, parts in ((persons, split), (even, cut.even)):
                found[k, h, there] = np.bincount(cut.zone, parts * number, size)[there]
    return Hourly(persons, even, covered)


def together(persons: Floats) -> Floats:
    """Sum of all kinds, NaN where none is known: (k, h, z) to (h, z)."""
    found: Floats = np.where(np.isnan(persons).all(axis=0), np.nan, np.nansum(persons, axis=0))
    return found


def mean_of(persons: Floats, hours: Bools) -> Floats:
    """Mean of some hours by zone, NaN where it is unknown at one of them: (h, z) to (z,)."""
    some = persons[hours]
    found: Floats = some.mean(axis=0) if len(some) else np.full(persons.shape[1], np.nan)
    return found


def misplaced(one: Floats, other: Floats) -> float:
    """Percent of the people of one distribution that stand elsewhere in the other, NaN where one of them has nobody."""
    if not len(one) or not one.sum() > 0 or not other.sum() > 0:
        return float("nan")
    return float(50 * np.abs(one / one.sum() - other / other.sum()).sum())


@dataclass(frozen=True)
class Compared:
    """How far phones by night are from register residents.

    Attributes
    ----------
    zones : (z,) bool
        That are compared.
    weighted, even, flat : float, percent
        Misplaced by the weighted spread, by the even one within each cell, and if all were spread by the area of zones.
    """

    zones: Bools
    weighted: float
    even: float
    flat: float


def compared(residents: Floats, persons: Floats, even: Floats, covered: Floats, areas: Floats) -> Compared:
    """Compare with register residents.

    Parameters
    ----------
    residents : (z,) float
        NaN where the register knows nothing.
    persons, even, covered : (z,) float
        By night.
    areas : (z,) float
    """
    which = ~np.isnan(residents) & ~np.isnan(persons) & (np.isnan(covered) | (covered >= COVERED)) & (areas > 0)
    of = residents[which]
    return Compared(which, misplaced(persons[which], of), misplaced(even[which], of), misplaced(areas[which], of))
