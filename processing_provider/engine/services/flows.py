"""Where people are by two relations: in which zones buildings are, and flows between zones."""

from __future__ import annotations

import numpy as np

from ..core import packages
from ..core.types import Ids, Ints
from .aggregate import tally
from .protect import Keys

shapely = packages.load("shapely")

Pairs = tuple[Ints, Ints]
"""Person or building, and zone, of each pair."""


def zones_of(points: Ids, zones: Ids) -> Pairs:
    """Zones in which points are: all that have it inside, and of those that have it on their border one.

    On a border, zones that only touch one another share nobody: the one whose corner lies furthest west, then south, has the
    point, in whatever order zones come. Zones that overlap may both have it.

    Parameters
    ----------
    points : (n,) object array of shapely points
        None where there is none.
    zones : (m,) object array of shapely polygons
        None where there is none.

    Returns
    -------
    point, zone : (k,) int
        In the order of the points, then of the zones.
    """
    shapely.prepare(zones)
    point, zone = shapely.STRtree(zones).query(points, predicate="intersects")
    first = np.empty(len(zones), np.int64)
    first[np.lexsort(shapely.bounds(zones).T[::-1])] = np.arange(len(zones), dtype=np.int64)
    order = np.lexsort((first[zone], point))
    point, zone = point[order].astype(np.int64), zone[order].astype(np.int64)
    keep = shapely.contains(zones[zone], points[point])
    taken: dict[int, list[int]] = {}
    for k in np.flatnonzero(~keep).tolist():
        there = taken.setdefault(int(point[k]), [])
        if not any(shapely.touches(zones[zone[k]], zones[other]) for other in there):
            there.append(int(zone[k]))
            keep[k] = True
    point, zone = point[keep], zone[keep]
    order = np.lexsort((zone, point))
    return point[order], zone[order]


def spread(buildings: Ints, pairs: Pairs, size: int, outside: int, nowhere: int) -> Pairs:
    """Places of people by their buildings.

    Parameters
    ----------
    buildings : (n,) int
        Building of each person, -1 where there is none with a place on the map.
    pairs : tuple of (k,) int and (k,) int
        Building and zone, ordered by building.
    size : int
        Number of buildings.
    outside, nowhere : int
        Place of who lives in no zone, and of who has no building.

    Returns
    -------
    person, place : (m,) int
        Everybody at least once, ordered by person.
    """
    building, zone = pairs
    number = np.bincount(building, minlength=size) if size else np.zeros(1, np.int64)
    first = np.cumsum(number) - number
    at = np.maximum(buildings, 0)
    times = np.where(buildings >= 0, number[at], 0)
    person = np.repeat(np.arange(len(buildings), dtype=np.int64), np.maximum(times, 1))
    start = np.cumsum(np.maximum(times, 1)) - np.maximum(times, 1)
    nth = np.arange(len(person), dtype=np.int64) - start[person]
    place = np.where(buildings[person] >= 0, outside, nowhere)
    some = times[person] > 0
    place[some] = zone[first[at[person[some]]] + nth[some]]
    return person, place


def flows(origins: Pairs, destinations: Pairs, places: int, keys: Keys) -> tuple[Ints, Ints, Ints, Keys]:
    """Count people by where they come from and go to; who has two destinations is in two flows.

    Parameters
    ----------
    origins, destinations : tuple of (n,) int and (n,) int
        Person and place of each pair, ordered by person.
    places : int
    keys : (m,) uint32
        Record key of each person.

    Returns
    -------
    origin, destination, persons : (k,) int
    keys : (k,) uint32
        Of the cells.
    """
    who, origin = origins
    left = np.searchsorted(destinations[0], who, side="left")
    times = np.searchsorted(destinations[0], who, side="right") - left
    at = np.repeat(np.arange(len(who), dtype=np.int64), times)
    nth = np.arange(len(at), dtype=np.int64) - np.repeat(np.cumsum(times) - times, times)
    flow = np.stack([who[at], origin[at], destinations[1][left[at] + nth]])
    # Two jobs in one zone are one person.
    flow = np.unique(flow, axis=1)
    cell, persons, cell_key = tally(flow[1] * places + flow[2], keys[flow[0]], places * places)
    return cell // max(places, 1), cell % max(places, 1), persons, cell_key
