"""Who lives where at a date, by building and year of birth: what services need of a population base, and no more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine.core import packages
from ..engine.core.types import Floats, Ids, Ints
from .port import Base

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Inhabitants:
    """People by building and year of birth.

    Attributes
    ----------
    buid : list of (b,) str
        Buildings in which somebody lives; the last is '', for people without a known home, where there are any.
    points : (b,) object array of shapely Points
        In the CRS of the base; None where the building is not on the map.
    building : (n,) int
        Of each count.
    birth_year : (n,) float
        NaN where unknown.
    persons : (n,) int
    """

    buid: list[str]
    points: Ids
    building: Ints
    birth_year: Floats
    persons: Ints

    def by_building(self, low: float = -np.inf, high: float = np.inf) -> Floats:
        """Count people born in some years by building, (b,) float; with infinite bounds those of unknown age as well."""
        everybody = low == -np.inf and high == np.inf
        some = np.ones(len(self.persons), bool) if everybody else (self.birth_year >= low) & (self.birth_year <= high)
        return np.bincount(self.building[some], self.persons[some], len(self.buid)).astype(float)


_HOME = """
SELECT l.pid AS pid, min(coalesce(nullif(l.buid, ''), d.buid)) AS buid FROM lives_in l
LEFT JOIN dwelling d ON d.dwid = l.dwid AND d.valid_to IS NULL
WHERE l.valid_to IS NULL AND (coalesce(l.since, '') = '' OR l.since <= ?) AND (coalesce(l.until, '') = '' OR l.until > ?)
GROUP BY l.pid
"""
_PEOPLE = f"""
SELECT coalesce(h.buid, ''), p.birth_year, count(*) FROM person p LEFT JOIN ({_HOME}) h ON h.pid = p.pid
WHERE p.valid_to IS NULL AND (coalesce(p.died, '') = '' OR p.died > ?) AND (p.birth_year IS NULL OR p.birth_year <= ?)
GROUP BY 1, 2 ORDER BY 1, 2
"""


def inhabitants(base: Base, date: str) -> Inhabitants:
    """Return who lives where.

    Parameters
    ----------
    base : Base
    date : str
        ISO. Who was born after it, or has died until it, is left out.
    """
    rows = base.query(_PEOPLE, (date, date, date, int(date[:4])))
    names = sorted({row[0] for row in rows}, key=lambda name: (name == "", name))
    at = {name: k for k, name in enumerate(names)}
    return Inhabitants(
        names,
        _places(base, at),
        np.array([at[row[0]] for row in rows], np.int64),
        np.array([np.nan if row[1] is None else row[1] for row in rows], float),
        np.array([row[2] for row in rows], np.int64),
    )


def _places(base: Base, at: dict[str, int]) -> Ids:
    """A point on each building; where it has no shape, one of its addresses."""
    points = np.full(len(at), None, object)
    for table in ("address_building", "building"):
        found = [
            (at[buid], shape)
            for buid, shape in base.current(table, ("buid", "geom"))
            if buid in at and shape is not None
        ]
        if found:
            rows, shapes = zip(*found)
            points[list(rows)] = shapely.point_on_surface(np.array(shapes, object))
    return points
