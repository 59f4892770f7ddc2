"""Persons of a base at a date, as columns: what held then as far as the base knows now.

A row holds from the day that it says itself (`since`), else from the day of its batch, to the day on which it ends; where several
hold, the latest is right. What a base learnt of somebody first, without a day, is taken to have been so before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.core.types import Bools, Ids, Ints
from .days import first_day, lasts
from .port import Base
from .schema import TABLES
from .shapes import unpacked
from .tags import BASIC, COUNTS, RESIDENCY, UNEXPIRED

AT_ONCE = 100_000
"""Rows that are read together."""
SET = "yes"
"""What a tag without a value says."""
RESIDENT = ("stationary", "permanent", "mobile")
"""Classes of residency of who lives here."""


@dataclass
class Coded:
    """Texts of persons as numbers.

    Attributes
    ----------
    labels : list of str
        The first is '', what is not known.
    codes : (n,) int
    """

    labels: list[str]
    codes: Ints


@dataclass
class People:
    """Persons of a base at a date.

    Attributes
    ----------
    at : dict of str to int
        Row of each pid; those of other dates may come after the last row.
    sex, ethnicity : Coded
    age : (n,) int
        Year of the date less that of birth; -1 where unknown.
    alive : (n,) bool
        Whether somebody is born and has not died.
    earlier : (n,) bool
        Whether the base learnt of somebody only after the date.
    """

    at: dict[str, int]
    sex: Coded
    ethnicity: Coded
    age: Ints
    alive: Bools
    earlier: Bools

    def __len__(self) -> int:
        return len(self.age)


@dataclass
class Buildings:
    """Buildings that persons are in, with their place on the map.

    Attributes
    ----------
    at : dict of str to int
        Row of each building.
    shapes : list
        Shapely geometries, None where there is none.
    place : list of str or None
        Code of the place, as the base has it.
    """

    at: dict[str, int] = field(default_factory=dict)
    shapes: list[Any] = field(default_factory=list)
    place: list[Any] = field(default_factory=list)


def _portions(base: Base, table: str, columns: str, where: str, values: Sequence[Any]) -> Iterator[list[Any]]:
    """Rows of a table in portions, as they were added."""
    (bounds,) = base.query(f'SELECT min(fid), max(fid) FROM "{table}"')
    if bounds[0] is None:
        return
    for start in range(bounds[0] - 1, bounds[1], AT_ONCE):
        rows = base.query(
            f'SELECT {columns} FROM "{table}" WHERE fid > ? AND fid <= ? AND {where} ORDER BY fid',
            (start, start + AT_ONCE, *values),
        )
        if rows:
            yield rows


def _first(base: Base, table: str) -> Ints:
    """Row numbers of what the base learnt first of each person, or of each tag of a person; ascending.

    At once for all, as the indexes of persons leave out what has ended: to ask for one person after the other would read the whole
    table each time.
    """
    key = ("pid", "family", "tag") if table == "tag" else ("pid",)
    there = " AND ".join(f"{column} IS NOT NULL" for column in key)
    rows = base.query(f'SELECT min(fid) FROM "{table}" WHERE {there} GROUP BY {", ".join(key)}')
    return np.sort(np.array([fid for (fid,) in rows], np.int64))


def held(
    base: Base, table: str, columns: str, date: str, where: str = "1 = 1", values: Sequence[Any] = ()
) -> Iterator[tuple[list[Any], bool]]:
    """Rows of persons that held at a date; the later of two comes later.

    Yields
    ------
    rows : list of tuple
    earlier : bool
        Whether the base learnt of them after the date; nothing else is known of the person then.
    """
    life = "since" in TABLES[table].columns
    begin = f"coalesce(nullif({first_day('since')}, ''), valid_from)" if life else "valid_from"
    ends = "(valid_to IS NULL OR valid_to > ?)" + (f" AND {lasts('until')}" if life else "")
    days = (date, date) if life else (date,)
    unsaid = "coalesce(since, '') = ''" if life else "1 = 1"
    if base.query(f'SELECT 1 FROM "{table}" WHERE valid_from > ? LIMIT 1', (date,)):
        known = f"valid_from > ? AND {unsaid} AND {ends} AND {where}"
        first = _first(base, table)
        for rows in _portions(base, table, f"fid, {columns}", known, (date, *days, *values)):
            kept = np.isin(np.array([row[0] for row in rows], np.int64), first, assume_unique=True)
            if kept.any():
                yield [row[1:] for row, keep in zip(rows, kept.tolist()) if keep], True
    for rows in _portions(base, table, columns, f"{begin} <= ? AND {ends} AND {where}", (date, *days, *values)):
        yield rows, False


def people(base: Base, date: str, at: dict[str, int]) -> People:
    """Persons at a date, those who have died before it among them.

    Parameters
    ----------
    at : dict of str to int
        Rows that persons have already, to which more are added: one person has one row at all dates.
    """
    texts: tuple[dict[str, int], dict[str, int]] = ({"": 0}, {"": 0})
    parts: list[tuple[Ints, ...]] = []
    year = int(date[:4])
    # What somebody wrote by hand that is no text and no number says nothing.
    texts_ = [f"CASE typeof({name}) WHEN 'text' THEN {name} END" for name in ("sex", "ethnicity")]
    born = "CASE WHEN typeof(birth_year) IN ('integer', 'real') THEN CAST(birth_year AS INTEGER) END"
    columns = f"pid, {', '.join(texts_)}, {born}, {first_day('died')}"
    for rows, earlier in held(base, "person", columns, date):
        pids, sex, ethnicity, birth, died = zip(*rows)
        parts.append(
            (
                np.array([at.setdefault(pid, len(at)) for pid in pids], np.int64),
                *(
                    np.array([known.setdefault(text or "", len(known)) for text in values], np.int64)
                    for known, values in zip(texts, (sex, ethnicity))
                ),
                np.array([-1 if b is None else year - int(b) for b in birth], np.int64),
                # The day of a death counts no more; who is not born yet does not count either.
                np.array([(not d or d > date) and (b is None or b <= year) for d, b in zip(died, birth)], np.int64),
                np.full(len(rows), earlier, np.int64),
            )
        )
    found = np.zeros((5, len(at)), np.int64)
    for row, *values in parts:
        for k, value in enumerate(values):
            found[k, row] = value
    return People(
        at,
        Coded(list(texts[0]), found[0]),
        Coded(list(texts[1]), found[1]),
        np.maximum(found[2], -1),
        found[3].astype(bool),
        found[4].astype(bool),
    )


def homes(base: Base, table: str, date: str, who: People, buildings: Buildings) -> tuple[Ints, Ids, Bools]:
    """Where each person lives, or is registered, at a date.

    Parameters
    ----------
    table : str
        'lives_in' or 'registered_in'.

    Returns
    -------
    building : (n,) int
        Row of the building, -1 without one.
    dwelling : (n,) object
        dwid, None without one.
    earlier : (n,) bool
        Whether that is known from a later date only.
    """
    of_dwelling = _dwellings(base)
    building = np.full(len(who), -1, np.int64)
    dwelling = np.full(len(who), None, object)
    earlier = np.zeros(len(who), bool)
    for rows, early in held(base, table, "pid, buid, dwid", date):
        pids, buids, dwids = zip(*rows)
        row = np.array([who.at.get(pid, -1) for pid in pids], np.int64)
        there = row >= 0
        if None in buids or "" in buids:
            buids = tuple(buid or of_dwelling.get(dwid, "") for buid, dwid in zip(buids, dwids))
        at = buildings.at
        where = [at.setdefault(buid, len(at)) if buid else -1 for buid in buids]
        building[row[there]] = np.array(where, np.int64)[there]
        dwelling[row[there]] = np.array(dwids, object)[there]
        earlier[row[there]] = early
    return building, dwelling, earlier


def posts(base: Base, table: str, date: str, who: People, buildings: Buildings) -> tuple[Ints, Ints]:
    """Where people work or study at a date: person and building of each post, ordered by person; -1 without a building."""
    seats: dict[str, str] = {}
    for oid, buid in base.query(
        "SELECT oid, buid FROM located_in WHERE valid_to IS NULL AND buid IS NOT NULL "
        f"AND {lasts('until')} ORDER BY fid",
        (date,),
    ):
        seats.setdefault(oid, buid)
    found: list[tuple[int, int]] = []
    for rows, _ in held(base, table, "pid, oid, buid", date):
        found += [
            (who.at[pid], _row(buildings, buid or seats.get(oid, ""))) for pid, oid, buid in rows if pid in who.at
        ]
    pairs = np.array(sorted(set(found)), np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def tags(base: Base, date: str, who: People, family: str, tag: str = "") -> Coded | None:
    """Value of a tag, or what there is of a family, of each person; None where nobody has it. What expired is not read."""
    named = {"family": family, "tag": tag}
    where = " AND ".join([UNEXPIRED, *(f"{column} = ?" for column, text in named.items() if text)])
    values = [date, *filter(None, named.values())]
    if tag:
        return _values(base, date, who, where, values)
    of: dict[int, list[str]] = {}
    for rows, _ in held(base, "tag", "pid, tag, value", date, where, values):
        for pid, name, value in rows:
            at = who.at.get(pid, -1)
            if at >= 0:
                of.setdefault(at, []).append(f"{name}={value}" if value else name)
    if not of:
        return None
    known = {"": 0}
    codes = np.zeros(len(who), np.int64)
    for at, said in of.items():
        codes[at] = known.setdefault("; ".join(sorted(set(said))), len(known))
    return Coded(list(known), codes)


def _values(base: Base, date: str, who: People, where: str, values: Sequence[Any]) -> Coded | None:
    known = {"": 0}
    codes = np.zeros(len(who), np.int64)
    for rows, _ in held(base, "tag", "pid, value", date, where, values):
        pids, given = zip(*rows)
        row = np.array([who.at.get(pid, -1) for pid in pids], np.int64)
        said = np.array([known.setdefault(value or SET, len(known)) for value in given], np.int64)
        codes[row[row >= 0]] = said[row >= 0]
    return Coded(list(known), codes) if codes.any() else None


def groupings(base: Base, date: str) -> tuple[list[str], list[str]]:
    """Families of tags and names of tags that hold at a date."""
    rows = base.query(f"SELECT DISTINCT family, tag FROM tag WHERE {COUNTS}", (date,))
    return sorted({family for family, _ in rows if family}), sorted({tag for _, tag in rows if tag})


def is_classified(base: Base, date: str) -> bool:
    """Whether somebody has a class of residency at a date; a tag of this name in another family is none."""
    # By persons: mostly the first one has a class, which a look through all tags finds last.
    classes = f"SELECT pid FROM tag WHERE {COUNTS} AND family = ? AND tag = ? AND tag.pid = p.pid"
    wanted = f"SELECT 1 FROM person p WHERE p.valid_to IS NULL AND EXISTS ({classes}) LIMIT 1"
    return bool(base.query(wanted, (date, BASIC, RESIDENCY)))


def events(base: Base, date: str) -> Iterator[list[tuple[str, str, str]]]:
    """Person, day and kind of the events that registers tell of until a date, in portions."""
    where = f"valid_to IS NULL AND coalesce(event, '') <> '' AND {first_day('date')} <= ?"
    return _portions(base, "sign_of_life", f"pid, {first_day('date')}, event", where, (date,))


def last_homes(base: Base, who: People, missing: Bools, buildings: Buildings) -> Ints:
    """Building in which persons lived last, -1 where none is known; (n,) int, of those who miss one."""
    of_dwelling = _dwellings(base)
    building = np.full(len(who), -1, np.int64)
    for rows in _portions(base, "lives_in", "pid, buid, dwid", "1 = 1", ()):
        for pid, buid, dwid in rows:
            at = who.at.get(pid, -1)
            if at >= 0 and missing[at]:
                building[at] = _row(buildings, buid or of_dwelling.get(dwid, ""))
    return building


def kinds(base: Base) -> dict[str, str]:
    """Kind of each dwelling, the latest where it changed."""
    return dict(base.query("SELECT dwid, kind FROM dwelling ORDER BY fid"))


def _dwellings(base: Base) -> dict[str, str]:
    return dict(base.query("SELECT dwid, buid FROM dwelling WHERE buid IS NOT NULL ORDER BY fid"))


def _row(buildings: Buildings, buid: str) -> int:
    return buildings.at.setdefault(buid, len(buildings.at)) if buid else -1


def place_buildings(base: Base, buildings: Buildings) -> None:
    """Look up the shapes of buildings; those that hold no longer have their last."""
    rows = base.query("SELECT buid, place, geom FROM building ORDER BY valid_to IS NULL, fid")
    wanted = {buid: (place, geom) for buid, place, geom in rows if buid in buildings.at}
    listed = [wanted.get(buid, (None, None)) for buid in buildings.at]
    buildings.place = [place for place, _ in listed]
    buildings.shapes = list(unpacked([geom for _, geom in listed]))
