"""What a base knows of buildings: who lives in them and in how many dwellings, who works and studies there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core.notes import Note
from ..engine.core.types import Floats, Ids, Ints
from .living import building_points, living_here
from .port import Base
from .present import Buildings, kinds, place_buildings, posts

QUARTERS = "group_quarters"


@dataclass(frozen=True)
class Occupied:
    """Buildings of a base, in the order of their ids.

    Attributes
    ----------
    buid : (b,) object array of str
    shapes, points : (b,) object array of shapely geometries
        None where the building is not on the map.
    persons, dwellings : (b,) int
        Who lives there; dwellings with somebody, group quarters are none.
    homeless, without_dwelling : int
        People without a known building; those with one whose dwelling is not known.
    notes : list of Note
    """

    buid: Ids
    shapes: Ids
    points: Ids
    persons: Ints
    dwellings: Ints
    homeless: int
    without_dwelling: int
    notes: list[Note]


def occupied(base: Base, date: str) -> Occupied:
    """Return who lives in each building of a base at a date, and in how many dwellings."""
    buildings = Buildings({buid: k for k, buid in enumerate(_all(base))})
    _, home, dwelling, counted, notes = living_here(base, date, buildings)
    place_buildings(base, buildings)
    size = len(buildings.at)
    there = counted & (home >= 0)
    kind = kinds(base)
    flats = {
        (int(at), name) for at, name in zip(home[there], dwelling[there]) if name and kind.get(name) != QUARTERS
    }  # fmt: skip
    order = np.array(sorted(range(size), key=list(buildings.at).__getitem__), np.int64)
    names, shapes = _object(list(buildings.at)), _object(buildings.shapes)
    return Occupied(
        names[order],
        shapes[order],
        building_points(base, buildings)[order],
        np.bincount(home[there], minlength=size)[order],
        np.bincount(np.array([at for at, _ in sorted(flats)], np.int64), minlength=size)[order],
        int(np.count_nonzero(counted & (home < 0))),
        sum(not name for name in dwelling[there]),
        notes,
    )


@dataclass(frozen=True)
class Daytime:
    """What stands in buildings and facilities by night and by day.

    Attributes
    ----------
    points : (p,) object array of shapely Points
    residents, workers, pupils, facilities : (p,) float
        Who lives, works and studies there; who has several posts is shared by them. The seats of a facility.
    notes : list of Note
    """

    points: Ids
    residents: Floats
    workers: Floats
    pupils: Floats
    facilities: Floats
    notes: list[Note]


def daytime(base: Base, date: str) -> Daytime:
    """Return where people of a base are by night and by day; those without a place on the map are left out.

    A facility whose seats are not known has as many as the one in the middle of the others, or one.
    """
    buildings = Buildings()
    who, home, _, counted, notes = living_here(base, date, buildings)
    at_work = {
        name: posts(base, table, date, who, buildings)
        for name, table in (("workers", "works_in"), ("pupils", "studies_in"))
    }
    place_buildings(base, buildings)
    size = len(buildings.at)
    seats = base.current("facility", ("geom", "capacity"), "geom IS NOT NULL")
    points = _object([*building_points(base, buildings), *(point for point, _ in seats)])
    found = {"residents": np.bincount(home[counted & (home >= 0)], minlength=size).astype(float)}
    for name, (person, building) in at_work.items():
        some = who.alive[person] & (building >= 0)
        share = 1.0 / np.bincount(person[some], minlength=len(who))[person[some]]
        found[name] = np.bincount(building[some], weights=share, minlength=size).astype(float)
    known = [capacity for _, capacity in seats if capacity is not None]
    middle = float(np.median(known)) if known else 1.0
    own = np.array([middle if capacity is None else capacity for _, capacity in seats], float)
    there = np.array([point is not None for point in points], bool)
    none = np.zeros(len(seats))
    by_name = {name: np.concatenate([values, none])[there] for name, values in found.items()}
    return Daytime(points[there], facilities=np.concatenate([np.zeros(size), own])[there], notes=notes, **by_name)


def _all(base: Base) -> list[str]:
    return sorted({buid for (buid,) in base.current("building", ("buid",)) if buid})


def _object(values: list[object]) -> Ids:
    found = np.empty(len(values), object)
    found[:] = values
    return found
