"""Buildings that stand in several zones, divided by the area that they have in each.

Zones and footprints come from different maps, so that a strip along a border says nothing: what is a smaller share of
its building than two digitisers differ by (`SAME_PLACE`), or too small to live in, stays with the largest part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core import packages
from ...core.limits import SAME_PLACE
from ...core.notes import Note, fact, note
from ...core.progress import Progress, part, silent
from ...core.spatial import only_areas
from ...core.types import Bools, Floats, Ids, Ints

shapely = packages.load("shapely")

LEAST_SHARE = 1 - SAME_PLACE
"""Of its footprint: two footprints that differ by less are the same building."""
LEAST_PART = 9.0
"""No dwelling has less [m²]: a French one needs a room of at least 9 m² (décret 2002-120, article 4)."""
CLOSE_ENOUGH = 1e-9
"""Share of a footprint that rounding errors of its overlay stay below."""
PAIRS_AT_ONCE = 5000


@dataclass(frozen=True)
class Divided:
    """Buildings, and the parts of those that are divided, building by building in the order of the zone ids.

    Attributes
    ----------
    zone : (n,) int
        Of each building, of a divided one that of its largest part; −1 if none.
    row, of_zone : (p,) int
        Building and zone of each part.
    share : (p,) float
        Of the building's footprint; the parts of a building sum to 1.
    shape : (p,) object array of shapely geometries
        Together the footprint.
    slivers : int
        Parts that stayed with the largest one, because they are too small.
    outside, overlapping : int
        Buildings in a zone that reach beyond all zones, and those in zones that overlap there.
    """

    zone: Ints
    row: Ints
    of_zone: Ints
    share: Floats
    shape: Ids
    slivers: int
    outside: int
    overlapping: int

    @property
    def buildings(self) -> int:
        """Number of buildings that are divided."""
        return len(np.unique(self.row))


def undivided(zone: Ints) -> Divided:
    """Leave each building in its zone."""
    none = np.zeros(0, np.int64)
    return Divided(zone, none, none, np.zeros(0), np.zeros(0, object), 0, 0, 0)


def divide(
    footprints: Ids,
    zone: Ints,
    polygons: Ids,
    zone_order: Ints,
    metre: float = 1.0,
    of_whole: Floats | None = None,
    progress: Progress = silent,
) -> Divided:
    """Divide the footprints that have a part worth counting in more than one zone.

    A building with one such part is in the zone of it, one with none where its representative point is. Where zones
    overlap, the area counts once, for the first. What is in no zone counts with the largest part.

    Parameters
    ----------
    footprints : (n,) object array of shapely polygons
        Valid; None where there is none.
    zone : (n,) int
        Zone by the representative point, −1 if none.
    polygons : (z,) object array of shapely polygons
        Valid, in the same CRS.
    zone_order : (z,) int
        Rank of the zone id.
    metre : float
        Length of a unit [m].
    of_whole : (n,) float, optional
        Share that each footprint is of a building that was divided before; `LEAST_SHARE` is of all of that building, so
        that what was left with the largest part stays there.
    progress : Progress

    Returns
    -------
    Divided
    """
    # The geometry that asks is prepared: nothing else is asked of the many buildings that lie within one zone.
    of_zone, row = shapely.STRtree(footprints).query(polygons, predicate="intersects")
    times = np.bincount(row, minlength=len(footprints))
    asked = (times > 1) | ((times == 1) & (zone < 0))
    of_zone, row = of_zone[asked[row]], row[asked[row]]
    if not row.size:
        return undivided(zone)
    by_zone = np.lexsort((zone_order[of_zone], row))
    of_zone, row = of_zone[by_zone], row[by_zone]
    cut = _cut(footprints, polygons, of_zone, row, progress)
    least = np.full(len(footprints), LEAST_SHARE) if of_whole is None else LEAST_SHARE / of_whole
    return _kept(shapely.area(footprints), least, metre, zone, of_zone, row, cut)


@dataclass(frozen=True)
class _Cut:
    """Pieces of the pairs of a building and a zone, and what is left of buildings (by their rows) outside of all zones."""

    piece: Ids
    area: Floats
    rest: dict[int, Any]
    overlaps: Bools


def _cut(footprints: Ids, polygons: Ids, of_zone: Ints, row: Ints, progress: Progress) -> _Cut:
    """Cut each zone out of each building, and where that does not make up the building, one after the other."""
    piece, area = np.full(len(row), None, object), np.zeros(len(row))
    for start in range(0, len(row), PAIRS_AT_ONCE):
        some = slice(start, start + PAIRS_AT_ONCE)
        piece[some] = shapely.intersection(footprints[row[some]], polygons[of_zone[some]])
        area[some] = shapely.area(piece[some])
        progress(0.7 * start / len(row), "")
    found = _Cut(piece, area, {}, np.zeros(len(row), bool))
    whole = shapely.area(footprints)
    sums = np.asarray(np.bincount(row, area, len(footprints)), float)
    odd = np.abs(sums - whole) > CLOSE_ENOUGH * whole
    odd[row[_meets_others(piece, row)]] = True
    _cut_in_turn(found, footprints, polygons, of_zone, row, odd[row], part(progress, 0.7, 1))
    return found


def _meets_others(piece: Ids, row: Ints) -> Ints:
    """Find pieces that share area with another piece of their building."""
    # Of a copy: shapely 2.0.0 makes what it indexes read-only.
    one, other = shapely.STRtree(piece.copy()).query(piece)
    near = (row[one] == row[other]) & (one < other)
    one, other = one[near], other[near]
    common = shapely.area(shapely.intersection(piece[one], piece[other]))
    least = CLOSE_ENOUGH * np.minimum(shapely.area(piece[one]), shapely.area(piece[other]))
    return one[common > least]


def _cut_in_turn(
    found: _Cut, footprints: Ids, polygons: Ids, of_zone: Ints, row: Ints, asked: Bools, progress: Progress
) -> None:
    """Cut zone after zone out of what is left of a building, so that nothing is counted twice; changes `found`."""
    first = np.flatnonzero(np.append(True, row[1:] != row[:-1]))
    turn = np.arange(len(row), dtype=np.int64) - np.repeat(first, np.diff(np.append(first, len(row))))
    rest = footprints.copy()
    for k in range(int(turn[asked].max()) + 1 if asked.any() else 0):
        progress(k / (turn.max() + 1), "")
        pairs = np.flatnonzero(asked & (turn == k))
        for start in range(0, len(pairs), PAIRS_AT_ONCE):
            some = pairs[start : start + PAIRS_AT_ONCE]
            left, cutter, alone = rest[row[some]], polygons[of_zone[some]], found.area[some]
            found.piece[some] = shapely.intersection(left, cutter)
            found.area[some] = shapely.area(found.piece[some])
            found.overlaps[some] = alone - found.area[some] > CLOSE_ENOUGH * shapely.area(footprints[row[some]])
            rest[row[some]] = shapely.difference(left, cutter)
    found.rest.update({one: rest[one] for one in np.unique(row[asked]).tolist()})


def _kept(whole: Floats, least: Floats, metre: float, zone: Ints, of_zone: Ints, row: Ints, cut: _Cut) -> Divided:
    """Keep the parts that count, and give the rest of each building to its largest one."""
    share = cut.area / whole[row]
    # Among equal ones, the first zone.
    largest_first = np.lexsort((-share, row))
    largest = np.zeros(len(row), bool)
    largest[largest_first[np.append(True, np.diff(row[largest_first]) > 0)]] = True
    there = share > CLOSE_ENOUGH
    counts = (share >= least[row]) & (largest | (cut.area * metre**2 >= LEAST_PART))
    parts = np.bincount(row[counts], minlength=len(zone))
    found = zone.copy()
    main = np.flatnonzero(largest & counts)
    found[row[main]] = of_zone[main]
    placed = parts[row] > 0
    slivers = np.flatnonzero(there & ~counts & placed)
    inside = np.asarray(np.bincount(row, share, len(zone)), float)
    beyond = np.flatnonzero((parts > 0) & (1 - inside > CLOSE_ENOUGH * (1 + parts)))
    mine = np.flatnonzero(counts & (parts[row] > 1))
    shape = cut.piece.copy()
    _join(shape, dict(zip(row[main].tolist(), main.tolist())), slivers, beyond, row, cut, parts)
    others = np.asarray(np.bincount(row[mine], np.where(largest[mine], 0.0, share[mine]), len(zone)), float)
    return Divided(
        found,
        row[mine],
        of_zone[mine],
        np.where(largest[mine], 1 - others[row[mine]], share[mine]),
        only_areas(shape[mine]),
        int(slivers.size),
        int(beyond.size),
        len(np.unique(row[cut.overlaps])),
    )


def _join(shape: Ids, main: dict[int, int], slivers: Ints, beyond: Ints, row: Ints, cut: _Cut, parts: Ints) -> None:
    """Put what stays with the largest part of a divided building into its shape; changes `shape`."""
    more: dict[int, list[Any]] = {}
    for one in slivers[parts[row[slivers]] > 1].tolist():
        more.setdefault(int(row[one]), []).append(cut.piece[one])
    for one in beyond[parts[beyond] > 1].tolist():
        more.setdefault(one, []).append(cut.rest[one])
    for building, pieces in more.items():
        shape[main[building]] = shapely.union_all([shape[main[building]], *pieces])


def said_of(found: Divided) -> list[Note]:
    """Say what was divided, and what was not."""
    notes = [
        fact(
            note(
                "buildings_divided",
                "Buildings divided between zones: {buildings}, into parts: {parts} (part_of, part_share).",
                buildings=found.buildings,
                parts=len(found.row),
            )
        ),
        note(
            "slivers",
            "Parts of buildings beyond a zone border that are smaller than {share:.0f} % of the footprint, or than {area:g} m², "
            "left with the largest part: {parts}.",
            share=100 * LEAST_SHARE,
            area=LEAST_PART,
            parts=found.slivers,
        ),
        note(
            "reaching_beyond",
            "Buildings in a zone that reach beyond all zones: {buildings}; what is outside counts with their largest part.",
            buildings=found.outside,
        ),
        note(
            "in_several_zones",
            "Buildings in more than one zone (a shared border, or zones overlap), of which the first took them: {buildings}.",
            buildings=found.overlapping,
        ),
    ]
    counted = (found.buildings, found.slivers, found.outside, found.overlapping)
    return [told for told, number in zip(notes, counted) if number]
