"""Who lives where at a date, by building and age: what services need of a population base, and no more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core import packages
from ..engine.core.notes import Note, fact, note
from ..engine.core.types import Floats, Ids, Ints
from .port import Base
from .present import RESIDENT, Buildings, homes, people, place_buildings, tags

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
    who = people(base, date, {})
    home, _, _ = homes(base, "lives_in", date, who, buildings)
    counted, notes = who.alive.copy(), []
    residency = tags(base, date, who, "", "residency")
    if residency is not None:
        here = np.array([label in RESIDENT for label in residency.labels], bool)[residency.codes]
        notes.append(
            fact(
                note(
                    "residents",
                    "People are those who are classified as living here; others of the base, left out: {others}.",
                    others=int(np.count_nonzero(counted & ~here)),
                )
            )
        )
        notes += old_classes(base, date)
        counted &= here
    place_buildings(base, buildings)
    names = [*buildings.at, ""]
    there = sorted(set(home[counted].tolist()), key=lambda at: (at < 0, names[at]))
    row = np.zeros(len(names), np.int64)
    row[there] = np.arange(len(there))
    pairs, persons = np.unique(np.stack([row[home[counted]], who.age[counted]], axis=1), axis=0, return_counts=True)
    points = np.full(len(names), None, object)
    points[: len(buildings.shapes)] = shapely.point_on_surface(np.array(buildings.shapes, object))
    points = np.where(shapely.is_missing(points), _addresses(base, names), points)
    return Inhabitants(
        [names[at] for at in there], points[there], pairs[:, 0], pairs[:, 1], persons.astype(np.int64), tuple(notes)
    )


def _addresses(base: Base, names: list[str]) -> Ids:
    """The point of an address of each building, None without one."""
    known = dict(base.current("address_building", ("buid", "geom"), "geom IS NOT NULL"))
    found = np.full(len(names), None, object)
    found[:] = [known.get(name) if name else None for name in names]
    return found
