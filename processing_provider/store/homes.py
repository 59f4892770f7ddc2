"""Homes of the living, from which a sample is drawn: rows of lives_in with the place that is their stratum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..engine.core.types import Ids, Ints
from ..engine.registers.places import objects
from .batches import Batches
from .days import holds, lives
from .quality_sql import building_of, days
from .schema import TABLES

PORTION = 500


@dataclass(frozen=True)
class Homes:
    """Homes at a day.

    Attributes
    ----------
    fid : (n,) int
        Of the row of lives_in, ascending.
    strata : (k,) object array of str
        Codes of places, '' for homes whose place is not known.
    of : (n,) int
        Stratum of each.
    """

    fid: Ints
    strata: Ids
    of: Ints

    @property
    def counts(self) -> Ints:
        """Homes of each stratum, (k,) int."""
        return np.bincount(self.of, minlength=len(self.strata)).astype(np.int64)


@dataclass(frozen=True)
class Home:
    """One of a sample."""

    uid: str
    dwid: str
    buid: str
    place: str


def places_above(base: Batches, level: int) -> dict[str, str]:
    """Return for each code of a place that of the place on a level in which it lies; level 0 leaves each as it is.

    Raises
    ------
    KeyError
        The base has no such level.
    """
    rows = base.current("place", ("code", "level", "parent"))
    if level and level not in {of for _, of, _ in rows}:
        raise KeyError(level)
    above = {code: (of, parent) for code, of, parent in sorted(rows, key=lambda row: row[1] or 0)}
    found = {}
    for code in above:
        at, steps = code, 0
        while at in above and level and (above[at][0] or 0) > level and steps < len(above):
            at, steps = above[at][1] or "", steps + 1
        found[code] = at if not level or (at in above and above[at][0] == level) else ""
    return found


_BUILDING = building_of("l", TABLES["lives_in"])


def homes(base: Batches, day: str, level: int) -> Homes:
    """Read the homes of a day; the tables of `quality_aids` are there."""
    of_place = places_above(base, level)
    rows = base.database.execute(
        f"SELECT l.fid, coalesce(w.place, '') FROM lives_in l CROSS JOIN person p "
        f"LEFT JOIN temp.where_is w ON w.buid = {_BUILDING} "
        f"WHERE p.pid = l.pid AND {days(holds('l'))} AND {days(lives('p'))} ORDER BY l.fid",
        {"day": day},
    ).fetchall()
    fid = np.array([row[0] for row in rows], np.int64)
    fid, first = np.unique(fid, return_index=True)
    names, of = (
        np.unique(np.array([of_place.get(row[1], "") for row in rows], dtype=str)[first], return_inverse=True)
        if rows
        else (np.zeros(0, str), np.zeros(0, np.int64))
    )
    return Homes(fid, objects(names.tolist()), of.astype(np.int64))


def listed(base: Batches, some: Homes, rows: Ints) -> list[Home]:
    """Return the homes at some rows."""
    found = []
    for start in range(0, len(rows), PORTION):
        fids = some.fid[rows[start : start + PORTION]].tolist()
        found += base.database.execute(
            f"SELECT l.uid, coalesce(l.dwid, ''), coalesce({_BUILDING}, '') FROM lives_in l "
            f"WHERE l.fid IN ({', '.join('?' * len(fids))}) ORDER BY l.fid",
            fids,
        ).fetchall()
    places = some.strata[some.of[rows]].tolist() if len(rows) else []
    return [Home(uid, dwid, buid, place) for (uid, dwid, buid), place in zip(found, places)]


def strata_of(base: Batches, uids: Sequence[str], level: int) -> dict[str, str]:
    """Return the stratum of rows of lives_in by their uid, whether they still hold or not."""
    of_place = places_above(base, level)
    found: dict[str, str] = {}
    for start in range(0, len(uids), PORTION):
        some = base.fids("lives_in", uids[start : start + PORTION])
        rows = base.database.execute(
            f"SELECT l.uid, coalesce(w.place, '') FROM lives_in l LEFT JOIN temp.where_is w ON w.buid = {_BUILDING} "
            f"WHERE l.fid IN ({', '.join('?' * len(some))})",
            some,
        )
        found.update((uid, of_place.get(place, "")) for uid, place in rows)
    return found
