"""Who lives where at a date, by building and age: what services need of a population base, and no more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core import packages
from ..engine.core.notes import Note, note
from ..engine.core.types import Bools, Floats, Ids, Ints
from .port import Base
from .present import RESIDENT, Buildings, People, homes, people, place_buildings, tags

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Inhabitants:
    """People by building and age.

    Attributes
    ----------
    buid : list of (b,) str
        Buildings in which somebody lives, in the order of their ids; the last is '', where somebody has no known home.
    points : (b,) object array of shapely Points
        In the CRS of the base; None where the building is not on the map.
    building : (n,) int
        Of each count.
    age : (n,) int
        Years, -1 where unknown.
    persons : (n,) int
    notes : tuple of Note
    """

    buid: list[str]
    points: Ids
    building: Ints
    age: Ints
    persons: Ints
    notes: tuple[Note, ...]

    def by_building(self, low: float = -np.inf, high: float = np.inf) -> Floats:
        """Count people of some ages by building, (b,) float; without a lowest age those of unknown age as well."""
        some = (self.age >= low) & (self.age <= high)
        return np.bincount(self.building[some], self.persons[some], len(self.buid)).astype(float)


def inhabitants(base: Base, date: str) -> Inhabitants:
    """Return who lives where.

    Parameters
    ----------
    base : Base
    date : str
        ISO. Who was born after it, or has died until it, is left out; where people are classified by residency, so is who
        does not live here.
    """
    buildings = Buildings()
    who, home, _, counted, notes = living_here(base, date, buildings)
    place_buildings(base, buildings)
    names = [*buildings.at, ""]
    there = sorted(set(home[counted].tolist()), key=lambda at: (at < 0, names[at]))
    row = np.zeros(len(names), np.int64)
    row[there] = np.arange(len(there))
    pairs, persons = np.unique(np.stack([row[home[counted]], who.age[counted]], axis=1), axis=0, return_counts=True)
    points = points_of(base, names, np.array([*buildings.shapes, None], object))
    return Inhabitants(
        [names[at] for at in there], points[there], pairs[:, 0], pairs[:, 1], persons.astype(np.int64), tuple(notes)
    )


def living_here(base: Base, date: str, buildings: Buildings) -> tuple[People, Ints, Ids, Bools, list[Note]]:
    """Return persons, the building and the dwelling of each, and who of them is alive and lives here; see `inhabitants`."""
    who = people(base, date, {})
    home, dwelling, _ = homes(base, "lives_in", date, who, buildings)
    counted, notes = who.alive.copy(), []
    residency = tags(base, date, who, "", "residency")
    if residency is not None:
        here = np.array([label in RESIDENT for label in residency.labels], bool)[residency.codes]
        notes.append(
            note(
                "residents",
                "People are those who are classified as living here; others of the base, left out: {others}.",
                others=int(np.count_nonzero(counted & ~here)),
            )
        )
        counted &= here
    return who, home, dwelling, counted, notes


def points_of(base: Base, names: list[str], shapes: Ids) -> Ids:
    """Return a point of each building: in its shape, else of an address of it, None without one."""
    points = shapely.point_on_surface(shapes)
    return np.where(shapely.is_missing(points), _addresses(base, names), points)


def _addresses(base: Base, names: list[str]) -> Ids:
    """The point of an address of each building, None without one."""
    known = dict(base.current("address_building", ("buid", "geom"), "geom IS NOT NULL"))
    found = np.full(len(names), None, object)
    found[:] = [known.get(name) if name else None for name in names]
    return found
