"""Who lives where at a date, by building and age: what services need of a population base, and no more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core.notes import Note
from ..engine.core.types import Floats, Ids, Ints
from .living import living
from .port import Base


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
    found = living(base, date)
    home, age = found.home[found.counted], found.age[found.counted]
    names = [*found.buildings.at, ""]
    there = sorted(set(home.tolist()), key=lambda at: (at < 0, names[at]))
    row = np.zeros(len(names), np.int64)
    row[there] = np.arange(len(there), dtype=np.int64)
    pairs, persons = np.unique(np.stack([row[home], age], axis=1), axis=0, return_counts=True)
    points = np.append(found.points, np.array([None], object))
    return Inhabitants(
        [names[at] for at in there], points[there], pairs[:, 0], pairs[:, 1], persons.astype(np.int64), found.notes
    )
