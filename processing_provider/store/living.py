"""Who lives where at a date, person by person, and the dwellings and floors that are there: what planning asks of a base."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core import packages
from ..engine.core.notes import Note, fact, note
from ..engine.core.types import Bools, Floats, Ids, Ints
from .days import first_day
from .port import Base
from .present import RESIDENT, Buildings, People, homes, kinds, people, place_buildings, tags

shapely = packages.load("shapely")

QUARTERS = "group_quarters"
NO_HOUSEHOLD = (QUARTERS, "work")
"""Kinds of dwellings whose people are no household."""


@dataclass(frozen=True)
class Living:
    """Persons at a date.

    Attributes
    ----------
    at : dict of str to int
        Row of each pid; one person has one row at all dates.
    counted : (n,) bool
        Alive, and where people are classified by residency, living here.
    age : (n,) int
        Years, -1 where unknown.
    home : (n,) int
        Row of the building, -1 without one.
    dwelling : (n,) object
        dwid, None without one.
    buildings : Buildings
    points : (b,) object array of shapely Points
        Of the buildings, in the CRS of the base; where a building is not on the map that of an address, else None.
    notes : tuple of Note
    """

    at: dict[str, int]
    counted: Bools
    age: Ints
    home: Ints
    dwelling: Ids
    buildings: Buildings
    points: Ids
    notes: tuple[Note, ...]


def living(base: Base, date: str, at: dict[str, int] | None = None) -> Living:
    """Return who lives where.

    Parameters
    ----------
    base : Base
    date : str
        ISO. Who was born after it, or has died until it, is not counted; where people are classified by residency, nor is who
        does not live here.
    at : dict of str to int, optional
        Rows that persons have already, to which more are added.
    """
    buildings = Buildings()
    who, home, dwelling, counted, notes = living_here(base, date, buildings, at)
    place_buildings(base, buildings)
    return Living(who.at, counted, who.age, home, dwelling, buildings, building_points(base, buildings), tuple(notes))


def living_here(
    base: Base, date: str, buildings: Buildings, at: dict[str, int] | None = None
) -> tuple[People, Ints, Ids, Bools, list[Note]]:
    """Return persons, the building and the dwelling of each, and who of them is counted; see `living`."""
    who = people(base, date, {} if at is None else at)
    home, dwelling, _ = homes(base, "lives_in", date, who, buildings)
    counted, notes = who.alive.copy(), []
    residency = tags(base, date, who, "", "residency")
    if residency is not None:
        here = np.array([label in RESIDENT for label in residency.labels], bool)[residency.codes]
        told = note(
            "residents",
            "People are those who are classified as living here; others of the base, left out: {others}.",
            others=int(np.count_nonzero(counted & ~here)),
        )
        notes += [fact(told), *old_classes(base, date)]
        counted &= here
    return who, home, dwelling, counted, notes


def old_classes(base: Base, date: str) -> tuple[Note, ...]:
    """Say where a base has classified nobody as of a date: who was born, died, came or went since then is not in the classes."""
    ((last,),) = base.query(
        "SELECT max(valid_from) FROM tag WHERE family = '1' AND tag = 'residency' AND valid_to IS NULL"
    )
    if not last or str(last)[:10] >= date[:10]:
        return ()
    return (
        note(
            "old_classes",
            "Classes of residency are of {last}, the day of their last change; for people at {date}, run 'Classify residency' with "
            "that DATE first.",
            last=str(last)[:10],
            date=date,
        ),
    )


def building_points(base: Base, buildings: Buildings) -> Ids:
    """A point of each building, that of an address where it is not on the map; None without one."""
    points = np.full(len(buildings.at), None, object)
    points[:] = shapely.point_on_surface(np.array([*buildings.shapes, None], object)[:-1])
    known = dict(base.current("address_building", ("buid", "geom"), "geom IS NOT NULL"))
    addresses = np.full(len(points), None, object)
    addresses[:] = [known.get(name) for name in buildings.at]
    return np.where(shapely.is_missing(points), addresses, points)


@dataclass(frozen=True)
class Space:
    """Dwellings and floors as the base knows them now.

    Attributes
    ----------
    buid : list of (b,) str
        Buildings that have a dwelling, or in which somebody lives.
    points : (b,) object array of shapely Points
    dwellings : (b,) float
    floor : (b,) float
        Floor area to live on [m²], NaN where neither storeys nor a height is known.
    known : bool
        Whether the base knows of dwellings at all.
    """

    buid: list[str]
    points: Ids
    dwellings: Floats
    floor: Floats
    known: bool


def space(base: Base, there: Living, unit: float, storey_height: float) -> Space:
    """Return dwellings and floors.

    Parameters
    ----------
    base : Base
    there : Living
    unit : float
        Metres of one unit of the coordinates.
    storey_height : float
        [m], where only the height of a building is known.
    """
    lived_in = np.unique(there.home[there.counted & (there.home >= 0)]).tolist()
    all_names = list(there.buildings.at)
    buildings = Buildings(at={all_names[row]: k for k, row in enumerate(lived_in)})
    of: dict[str, float] = {}
    rows = base.current("dwelling", ("buid", "kind", "dwellings"), "buid IS NOT NULL")
    for buid, kind, many in rows:
        if kind not in NO_HOUSEHOLD:
            of[buid] = of.get(buid, 0) + (1 if many is None else many)
            buildings.at.setdefault(buid, len(buildings.at))
    place_buildings(base, buildings)
    names = list(buildings.at)
    floor = np.full(len(names), np.nan)
    for buid, storeys, height, share, shape in base.current(
        "building", ("buid", "storeys", "height", "res_share", "geom"), "geom IS NOT NULL"
    ):
        row = buildings.at.get(buid)
        levels = storeys if storeys else max(1, int(height / storey_height + 0.5)) if height else None
        if row is not None and levels and shape is not None:
            floor[row] = shape.area * unit**2 * levels * (1 if share is None else share)
    return Space(
        names, building_points(base, buildings), np.array([of.get(name, 0.0) for name in names]), floor, bool(rows)
    )


def households(base: Base, there: Living) -> Ids:
    """Household of each person, which is that of the dwelling; (n,) object, None where there is none, as in group quarters."""
    of = kinds(base)
    found = there.dwelling.copy()
    found[:] = [dwid if dwid and of.get(dwid) not in NO_HOUSEHOLD else None for dwid in found]
    found[~there.counted] = None
    return found


def vital(base: Base, there: Living, since: str, until: str) -> tuple[Bools, Bools]:
    """Who was born, and who died, after a day until another; (n,) bool each.

    Of somebody of whom only the year of birth is known, a birth is in the period where the whole year after `since` is.
    """
    born = (there.age >= 0) & (int(until[:4]) - there.age > int(since[:4]))
    died = np.zeros(len(there.age), bool)
    day = first_day("date")
    asked = "SELECT pid FROM sign_of_life WHERE valid_to IS NULL AND lower(coalesce(event, '')) = ?"
    for found, event in ((born, "birth"), (died, "death")):
        rows = base.query(f"{asked} AND {day} > ? AND {day} <= ?", (event, since, until))
        found[[there.at[pid] for (pid,) in rows if pid in there.at]] = True
    day = first_day("died")
    rows = base.query(f"SELECT pid FROM person WHERE valid_to IS NULL AND {day} > ? AND {day} <= ?", (since, until))
    died[[there.at[pid] for (pid,) in rows if pid in there.at]] = True
    return born, died
