"""Footprints that stand twice, and parts of a building that stand in the layer beside the whole of it.

Such layers come from merging sources (two footprints that differ in the 13th digit), and from OpenStreetMap, where
`building:part` describes the heights of what the outline `building` holds already. People are counted once where a place
is: OpenStreetMap's rule that the outline has the area. What is known to be higher than what it stands in is no part of
it, since the height of an outline is that of its highest part, but a tower on a podium: it counts for what it has above.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core import packages
from ..core.columns import examples
from ..core.limits import SAME_PLACE
from ..core.notes import Note, note
from ..core.types import Bools, Floats, Ids, Ints

shapely = packages.load("shapely")
sparse, csgraph = packages.load("scipy.sparse"), packages.load("scipy.sparse.csgraph")


@dataclass(frozen=True)
class Duplicates:
    """What stands where another building stands.

    Attributes
    ----------
    inner, outer : (k,) int
        Pairs: the row that counts no more, or only for what it has above, and each row that it stands in.
    counted_in : (n,) int
        The largest of these, which holds the people of the place; −1 for buildings that stand for themselves.
    twin : (n,) bool
        Whether it is the same footprint as that one, and not a part of it.
    """

    inner: Ints
    outer: Ints
    counted_in: Ints
    twin: Bools

    def share_above(self, measure: Floats | None) -> Floats:
        """Tell how much of each building stands above what it stands in.

        Parameters
        ----------
        measure : (n,) float or None
            Height or storeys as given; NaN where they are not.

        Returns
        -------
        (n,) float
            1 where a building stands for itself, 0 where it is counted in another one, between for a tower on a podium.
        """
        share = np.where(self.counted_in < 0, 1.0, 0.0)
        if measure is None or not len(self.inner):
            return share
        below = np.full(len(share), -np.inf)
        np.maximum.at(below, self.inner, np.where(measure[self.outer] > 0, measure[self.outer], np.inf))
        higher = (self.counted_in >= 0) & ~self.twin & (measure > below)
        share[higher] = 1 - below[higher] / measure[higher]
        return share


def duplicates(footprints: Ids, tree: Any, zone: Ints, order: Ints, counts: Bools) -> Duplicates:
    """Find footprints of which `SAME_PLACE` lies within another one that is as large or larger.

    Parameters
    ----------
    footprints : (n,) object array of shapely polygons
        In any unit; None where there is none.
    tree : shapely.STRtree
        Of a point inside of each footprint.
    zone : (n,) int
        Only buildings of one zone can hold the people of each other; −1 outside of all.
    order : (n,) int
        Among those that are the same the lowest stays.
    counts : (n,) bool
        Whether people are counted there; what counts nobody stands for nobody else.

    Returns
    -------
    Duplicates
    """
    n = len(footprints)
    area = shapely.area(footprints)
    asked = np.flatnonzero(counts & (zone >= 0) & (area > 0))
    first = _stacked(area, tree.geometries, zone, order, asked)
    asked = asked[first[asked] == asked]
    outer, inner = _overlapping(footprints, tree, area, zone, asked)
    same = area[inner] >= SAME_PLACE * area[outer]
    if same.any():
        first = _first(_groups(n, outer[same], inner[same], first), order)
    twin = first != np.arange(n, dtype=np.int64)
    outer, inner = first[outer[~same]], inner[~same]
    part = ~twin[inner] & (area[outer] > area[inner])
    outer, inner = outer[part], inner[part]
    counted_in = np.where(twin, first, -1)
    # Ascending, so that the largest of several remains; parts of parts end at the outline.
    ascending = np.lexsort((-order[outer], area[outer]))
    counted_in[inner[ascending]] = outer[ascending]
    twins = np.flatnonzero(twin)
    return Duplicates(np.append(inner, twins), np.append(outer, first[twins]), _ends(counted_in), twin)


def _overlapping(footprints: Ids, tree: Any, area: Floats, zone: Ints, asked: Ints) -> tuple[Ints, Ints]:
    """Find pairs of a zone of which the one lies within the other, which is as large or larger."""
    stands = np.zeros(len(footprints), bool)
    stands[asked] = True
    outer, inner = tree.query(footprints[asked])
    outer = asked[outer]
    pair = (outer != inner) & stands[inner] & (zone[outer] == zone[inner])
    outer, inner = outer[pair], inner[pair]
    pair = area[inner] * SAME_PLACE <= area[outer]
    outer, inner = outer[pair], inner[pair]
    common = shapely.area(shapely.intersection(footprints[outer], footprints[inner]))
    pair = common >= SAME_PLACE * np.minimum(area[outer], area[inner])
    return outer[pair], inner[pair]


def _stacked(area: Floats, points: Ids, zone: Ints, order: Ints, asked: Ints) -> Ints:
    """Return for each row that is asked for the first of those with the very same point, area and zone.

    A tower may have hundreds of flats with its outline: they are one here, before anything is compared in pairs.
    """
    # Sorting all of them takes longer than to leave out first what shares some bits of its area with none.
    last = (_spread(area[asked].view(np.uint64)) >> np.uint64(43)).astype(np.int64)
    rows = asked[np.bincount(last)[last] > 1]
    mixed = zone[rows].astype(np.uint64)
    for values in (area[rows], shapely.get_x(points[rows]), shapely.get_y(points[rows])):
        mixed = _spread(mixed) ^ values.view(np.uint64)
    first = np.arange(len(area), dtype=np.int64)
    first[rows] = rows[_first(np.unique(mixed, return_inverse=True)[1], order[rows])]
    return first


def _spread(bits: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Multiply and fold by constants of SplitMix64, so that the bits of different rows differ all over, the first above all."""
    return (bits ^ (bits >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)


def _groups(n: int, one: Ints, other: Ints, first: Ints) -> Ints:
    """Return a number for each row, the same for all that are the same, directly or by others."""
    rows = np.arange(n, dtype=np.int64)
    links = sparse.coo_matrix(
        (np.ones(n + len(one), bool), (np.append(rows, one), np.append(first, other))), shape=(n, n)
    )
    return csgraph.connected_components(links, directed=False)[1]


def _first(group: Ints, order: Ints) -> Ints:
    """Return for each row the one of its group that comes first by order."""
    ranked = np.lexsort((order, group))
    _, start = np.unique(group[ranked], return_index=True)
    return ranked[start][group]


def _ends(counted_in: Ints) -> Ints:
    """Follow each row to the one that counts itself."""
    end = counted_in.copy()
    inside = end >= 0
    while inside.any():
        further = np.where(inside, counted_in[end], -1)
        inside = further >= 0
        end = np.where(inside, further, end)
    return end


def said_of(found: Duplicates, share: Floats | None, building_id: Ids) -> list[Note]:
    """Say what is counted once, with ids.

    Parameters
    ----------
    found : Duplicates
    share : (n,) float or None
        As `Duplicates.share_above` gives it; None where each row counts by itself all the same.
    building_id : (n,) object of str

    Returns
    -------
    list of Note
    """
    inside = found.counted_in >= 0
    if share is None:
        rows = np.flatnonzero(inside)
        told = note(
            "footprints_counted_by_field",
            "Footprints that stand twice, or within a larger one: {buildings} ({examples}): a weight from a field counts each "
            "of them; filter out those that are no building of their own.",
            **_named(found, rows, building_id),
        )
        return [told] if rows.size else []
    part = inside & ~found.twin & ~(share > 0)
    above = inside & (share > 0)
    notes = [
        note(
            "footprints_twice",
            "Footprints that stand twice: {buildings} ({examples}): each place is counted once, the other has weight 0 "
            "(counted_in).",
            **_named(found, np.flatnonzero(found.twin), building_id),
        ),
        note(
            "footprints_of_parts",
            "Footprints that are parts of a larger one: {buildings} ({examples}), which counts for all of it; they have weight "
            "0 (counted_in).",
            **_named(found, np.flatnonzero(part), building_id),
        ),
        note(
            "footprints_above",
            "Footprints within a lower one: {buildings} ({examples}); they count for what they have above it (counted_in).",
            **_named(found, np.flatnonzero(above), building_id),
        ),
    ]
    return [told for told in notes if told.values["buildings"]]


def _named(found: Duplicates, rows: Ints, building_id: Ids) -> dict[str, object]:
    """How many rows there are, and the first few by id with what they are counted in."""
    first = sorted(rows.tolist(), key=lambda row: building_id[row])
    pairs = [f"{building_id[row]} in {building_id[found.counted_in[row]]}" for row in first]
    return {"buildings": len(pairs), "examples": examples(pairs)}
