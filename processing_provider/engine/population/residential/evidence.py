"""What speaks for or against people living in a building: its own use, the points of interest (POI), the land."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core import packages
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import ResidentialSettings
from . import categories
from .category_notes import category_notes
from .rules import (
    MIXED,
    NEUTRAL,
    PAPER_RULES,
    RESIDENTIAL,
    TOGETHER,
    Codes,
    Evidence,
    Rule,
    bundled_rules,
    silence,
    weigh,
)

shapely = packages.load("shapely")

FIRST_REACH = 5.0
"""Nearest buildings are looked for within this distance first [m], then farther: few candidates where there are many."""

POINT = 0
"""Type of shapely."""


@dataclass(frozen=True)
class Places:
    """Points of interest, or polygons of land use.

    Attributes
    ----------
    geometry : (m,) array of shapely geometries
        In the CRS of the buildings; None where there is none. Of lines and areas among POI a point inside counts.
    category : dict or None
        Field name → (m,) sequence of values. None: nobody knows more of a POI than that it is there, so it takes a part
        of its building.
    id : (m,) sequence or None
    """

    geometry: Ids
    category: Mapping[str, Sequence[object]] | None = None
    id: Sequence[object] | None = None


@dataclass(frozen=True)
class PoiEvidence:
    """POI that count for a building, ascending by building (k,), and what they say per building (n,).

    Attributes
    ----------
    which, building : (k,) int
        POI and the building that it counts for.
    off : (k,) float
        Distance [m].
    said : Evidence
        Per POI (m,).
    code : (n,) uint8
    homes : (n,) bool
    share : (n,) float
        As in `Evidence`.
    count : (n,) int
        POI that count, neutral ones included.
    paper : (n,) bool
        No POI intersects.
    notes : tuple of Note
    space : (m,) float
        Floor space that each POI takes [m²]; empty where nobody asks.
    upper : (m,) bool
        It may stand above the ground floor.
    """

    which: Ints
    building: Ints
    off: Floats
    said: Evidence
    code: Codes
    homes: Bools
    share: Floats
    count: Ints
    paper: Bools
    notes: tuple[Note, ...]
    space: Floats = field(default_factory=lambda: np.zeros(0))
    upper: Bools = field(default_factory=lambda: np.zeros(0, bool))


def assign(
    footprints: Ids, places: Ids, distance: float, every: bool = False, tree: Any = None
) -> tuple[Ints, Ints, Floats]:
    """Give each POI to a building: the one that it intersects, else the nearest within a distance.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    places : (m,) array of shapely geometries
    distance : float
        [m]; 0 means intersecting only.
    every : bool
        Also count a POI in each further footprint that it intersects: on a shared wall, or where footprints overlap.
    tree : shapely.STRtree, optional
        Of the footprints, where there is one already.

    Returns
    -------
    poi, building : (k,) int
        Ascending by POI. Without `every` a POI occurs once; of several footprints the smallest wins, then the first.
    off : (k,) float
        Distance [m], 0 where they intersect.
    """
    tree = shapely.STRtree(footprints) if tree is None else tree
    poi, building = tree.query(places, predicate="intersects")
    outside = ~(shapely.is_missing(places) | shapely.is_empty(places))
    outside[poi] = False
    near, candidate, far = _nearby(tree, footprints, places, np.flatnonzero(outside), distance)
    off = np.append(np.zeros(len(poi)), far)
    poi, building = np.append(poi, near), np.append(building, candidate)
    order = np.lexsort((building, shapely.area(footprints[building]), off, poi))
    poi, building, off = poi[order], building[order], off[order]
    keep = first_of_each(poi) | (every & (off == 0))
    return poi[keep], building[keep], off[keep]


def _nearby(tree: Any, footprints: Ids, places: Ids, searched: Ints, distance: float) -> tuple[Ints, Ints, Floats]:
    """Find the footprints near the places that are searched: those within `FIRST_REACH`, for the others those farther."""
    found: list[tuple[Ints, Ints, Floats]] = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    reach = min(FIRST_REACH, distance)
    while distance > 0 and searched.size:
        # Boxes first, all distances at once: several times faster than asking the tree for each POI's nearest.
        west, south, east, north = shapely.bounds(places[searched]).T
        boxes = shapely.box(west - reach, south - reach, east + reach, north + reach)
        near, candidate = tree.query(boxes)
        far = shapely.distance(places[searched[near]], footprints[candidate])
        within = far <= reach
        found.append((searched[near[within]], candidate[within], far[within]))
        if reach == distance:
            break
        searched = np.setdiff1d(searched, found[-1][0])
        reach = min(reach * 4, distance)
    near, candidate, far = (np.concatenate(parts) for parts in zip(*found))
    return near, candidate, far


def first_of_each(ascending: npt.NDArray[np.int64]) -> Bools:
    """(n,) bool: where a value differs from the one before."""
    return np.append(True, ascending[1:] != ascending[:-1])[: len(ascending)]


def look_for_poi(
    footprints: Ids, settings: ResidentialSettings, poi: Places | None, rules: Sequence[Rule]
) -> PoiEvidence:
    """Find the POI of each building and what they say.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    settings : ResidentialSettings
    poi : Places or None
    rules : sequence of Rule

    Returns
    -------
    PoiEvidence
    """
    n = len(footprints)
    places = Places(np.zeros(0, object)) if poi is None else poi
    geometry, first, notes = _distinct(places)
    said, more = _said_of_poi(places, rules)
    which, building, off = assign(footprints, geometry, settings.distance, every=True)
    paper = np.ones(n, bool)
    paper[building[off == 0]] = False
    if not settings.paper_rule:
        once = first_of_each(which)
        which, building, off = which[once], building[once], off[once]
    notes += [*more, *_nowhere(first, which, settings.distance)]
    order = np.lexsort((which, off, building))
    which, building, off = which[order], building[order], off[order]
    code, share = np.zeros(n, np.uint8), np.full(n, np.nan)
    at_home = np.where(said.homes[which], RESIDENTIAL, NEUTRAL).astype(np.uint8)
    np.bitwise_or.at(code, building, said.code[which] | at_home)
    np.fmin.at(share, building, said.share[which])
    homes = np.bincount(building, said.homes[which], n) > 0
    count = np.bincount(building, minlength=n)
    return PoiEvidence(which, building, off, said, TOGETHER[code], homes, share, count, paper, tuple(notes))


def _said_of_poi(places: Places, rules: Sequence[Rule]) -> tuple[Evidence, list[Note]]:
    m = len(places.geometry)
    if places.category is None and rules is not PAPER_RULES:
        return silence(m, MIXED), []
    said = weigh(rules, places.category or {"category": [None] * m}, m)
    notes = category_notes(said, m, "POI")
    if said.uncategorised and not said.code.all():
        notes.append(
            note(
                "poi_without_category",
                "POI without a category: {poi}; they count as neutral.",
                poi=said.uncategorised,
            )
        )
    return said, notes


def _nowhere(first: Bools, which: Ints, distance: float) -> list[Note]:
    """Say which POI count for no building."""
    if len(first) and not len(which):
        return [
            note(
                "no_poi_near",
                "No POI lies in a building or near one; check that both layers cover the same place and their CRS.",
            )
        ]
    nowhere = int(np.count_nonzero(first)) - len(np.unique(which))
    if not nowhere:
        return []
    if not distance:
        return [note("poi_in_no_building", "POI in no building: {poi}; they count for none.", poi=nowhere)]
    return [
        note(
            "poi_near_no_building",
            "POI in no building nor within {distance} m of one: {poi}; they count for none.",
            distance=f"{distance:g}",
            poi=nowhere,
        )
    ]


def _distinct(places: Places) -> tuple[Ids, Bools, list[Note]]:
    """Return geometries without unusable ones and duplicates (None instead), which are left, and what to say of it."""
    geometry, notes = np.array(places.geometry, dtype=object), []
    spread = shapely.get_dimensions(geometry) > 0
    geometry[spread] = shapely.point_on_surface(geometry[spread])
    usable = np.flatnonzero(~(shapely.is_missing(geometry) | shapely.is_empty(geometry)))
    if usable.size < len(geometry):
        unusable = len(geometry) - usable.size
        notes.append(
            note("poi_without_geometry", "POI without a geometry: {poi}; they count for no building.", poi=unusable)
        )
    keys = [*_position(geometry[usable])]
    for column in (places.category or {}).values():
        keys.append(categories.distinct(column)[1][usable].view(np.uint64))
    ranked = np.lexsort(keys)
    differs = np.zeros(max(usable.size - 1, 0), bool)
    for key in keys:
        differs |= np.diff(key[ranked]) != 0
    kept = usable[ranked[np.append(True, differs)[: usable.size]]]
    if kept.size < usable.size:
        notes.append(
            note(
                "poi_twice",
                "POI at the very place of another one with the same categories: {poi}; they count once.",
                poi=usable.size - kept.size,
            )
        )
    first = np.zeros(len(geometry), bool)
    first[kept] = True
    geometry[~first] = None
    return geometry, first, notes


def _position(geometry: Ids) -> npt.NDArray[np.uint64]:
    """Return numbers that are the same for the very same geometries, bit for bit: (4, m) uint64, x, y, z of points."""
    points = shapely.get_type_id(geometry) == POINT
    found = np.zeros((4, len(geometry)), np.uint64)
    found[1:, points] = shapely.get_coordinates(geometry[points], include_z=True).view(np.uint64).T
    others = np.flatnonzero(~points)
    found[0, points] = shapely.has_z(geometry[points])
    found[0, others] = 2 + categories.distinct(shapely.to_wkb(geometry[others]).tolist())[1]
    return found


def look_at_land(
    footprints: Ids, land_use: Places | None, rules: Sequence[Rule]
) -> tuple[Evidence, Evidence | None, list[Note]]:
    """Find what the smallest polygon around each building says that says something.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    land_use : Places or None
    rules : sequence of Rule

    Returns
    -------
    Evidence
        Per building (n,).
    Evidence or None
        Per polygon, None without land use.
    list of Note
    """
    result = silence(len(footprints))
    if land_use is None:
        return result, None, []
    said = weigh(rules, land_use.category or {}, len(land_use.geometry), by_words=rules is bundled_rules())
    telling = np.flatnonzero((said.code > 0) & ~shapely.is_missing(land_use.geometry))
    polygons = land_use.geometry[telling]
    # The tree holds the points, so that shapely prepares the polygons, which may have thousands of corners.
    polygon, building = shapely.STRtree(shapely.point_on_surface(footprints)).query(polygons, predicate="intersects")
    order = np.lexsort((polygon, shapely.area(polygons)[polygon], building))
    building, polygon = building[order], telling[polygon[order]]
    first = first_of_each(building)
    building, polygon = building[first], polygon[first]
    for given, taken in ((result.code, said.code), (result.share, said.share), (result.text, said.text)):
        given[building] = taken[polygon]
    return result, said, category_notes(said, len(land_use.geometry), "land use polygons")
