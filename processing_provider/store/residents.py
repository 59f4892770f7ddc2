"""What a base knows of where persons are: homes, registration, signs of life, family, as arrays."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from ..engine.core.errors import SettingError
from ..engine.core.types import Bools, Ints
from ..engine.registers.residency import Facts, Stays, arrivals
from ..engine.registers.spans import spans
from .days import first_day, lasts
from .port import Base

REGISTRATION, RESIDENCE, ACTIVITY = "registration", "residence", "activity"
PRESENT = (ACTIVITY, RESIDENCE)
"""Roles of sources by which somebody who stands in them is there."""


@dataclass(frozen=True)
class Population:
    """Persons of a base on a day.

    Attributes
    ----------
    pids : list of str, n
        Who lives, ascending.
    birth_year : (n,) int
        -1 unknown.
    dead, unborn : int
        Persons who had died by the day, who are born in a later year.
    place : dict of str to int
        Position of each person.
    """

    pids: list[str]
    birth_year: Ints
    dead: int
    unborn: int
    place: Mapping[str, int]

    def at(self, pids: Sequence[Any]) -> Ints:
        """Positions of persons, -1 for those who are not among them."""
        return np.fromiter(map(self.place.get, pids, itertools.repeat(-1)), np.int64, len(pids))

    def age(self, day: str) -> Ints:
        """Age that is reached in the year of a day, -1 unknown."""
        return np.where(self.birth_year < 0, -1, int(day[:4]) - self.birth_year)


def population(base: Base, day: str) -> Population:
    """Return the persons who live on a day: born by its year, and not dead by the day.

    Of a death of which only month or year are known, the first day counts.
    """
    rows = base.query(
        "SELECT pid, birth_year, died FROM person WHERE valid_to IS NULL AND pid IS NOT NULL ORDER BY pid"
    )
    died, _ = spans([row[2] for row in rows])
    dead = died <= np.datetime64(day)
    years = np.fromiter((_year(row[1]) for row in rows), np.int64, len(rows))
    unborn = ~dead & (years > int(day[:4]))
    living = ~dead & ~unborn
    pids = [row[0] for row, lives in zip(rows, living.tolist()) if lives]
    place = {pid: at for at, pid in enumerate(pids)}
    return Population(pids, years[living], int(dead.sum()), int(unborn.sum()), place)


def _year(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return -1


def roles(base: Base) -> dict[str, str]:
    """Return the role of each source, '' unknown."""
    return {name: role or "" for name, role in base.current("source", ("source", "role")) if name}


def sign_sources(base: Base, wanted: Sequence[str]) -> list[str]:
    """Return the sources whose word is taken for somebody being there.

    Parameters
    ----------
    base : Base
    wanted : sequence of str
        Their names; empty for all that list residents or activities.

    Raises
    ------
    SettingError
        The base has no source of a name.
    """
    known = roles(base)
    if not wanted:
        return sorted(name for name, role in known.items() if role in PRESENT)
    others = base.query("SELECT DISTINCT source FROM sign_of_life WHERE valid_to IS NULL AND source IS NOT NULL")
    names = {*known, *(name for (name,) in others)}
    for name in wanted:
        if name not in names:
            raise SettingError(
                "no_source",
                "SIGN_SOURCES: the base has no source '{name}'; give some of: {names}.",
                name=name,
                names="; ".join(sorted(names)) or "–",
            )
    return sorted(set(wanted))


@dataclass(frozen=True)
class Known:
    """Facts of persons, and what they rest on.

    Attributes
    ----------
    facts : Facts, n
    by_source : (n, sources) bool
        Whether each source has a sign of life in the period.
    undated : int
        Signs of life without a day, which count for nothing.
    outside : dict of str to (str, str)
        First and last day of the signs of each source all of whose signs are outside of the period.
    elsewhere : (n,) bool
        Registered here at another building or dwelling than the home.
    registers : bool
        Whether anything tells who is registered.
    """

    facts: Facts
    by_source: Bools
    undated: int
    outside: dict[str, tuple[str, str]]
    elsewhere: Bools
    registers: bool


def known(base: Base, people: Population, day: str, sources: Sequence[str], everything: bool, days: int) -> Known:
    """Read the facts of persons.

    Parameters
    ----------
    base : Base
    people : Population, n
    day : str
        ISO.
    sources : sequence of str
        Whose word is taken; see `sign_sources`.
    everything : bool
        No source was named: homes of which the base does not know the role of the source are taken at their word, and where there
        is no source of signs at all, all homes.
    days : int
        Length of the period of signs of life, up to and with the day.
    """
    n, on, role = len(people.pids), np.datetime64(day), roles(base)
    homes = _homes(base, "lives_in")
    stays, rows = _stays(people, homes)
    holds = stays.holds(on)
    attached = _marked(n, stays.person[holds])
    trusted = {name for name in sources if role.get(name) != ACTIVITY}

    def is_listed(source: str | None) -> bool:
        return source in trusted or (everything and (not sources or not role.get(source or "")))

    by = {source: is_listed(source) for source in {row[0] for row in homes}}
    listed_row = np.fromiter((by[homes[row][0]] for row in rows.tolist()), bool, len(rows))
    first, last = arrivals(stays, on, n)
    registered, elsewhere = _registered(base, people, on, role, _place_of_home(homes, rows[holds], stays.person[holds]))
    by_source, undated, outside = _signs(base, people, day, sources, days)
    family = base.current("family_of", ("pid", "other"), lasts("until"), (day,))
    person, other = (people.at([row[side] for row in family]) for side in (0, 1))
    both = (person >= 0) & (other >= 0)
    facts = Facts(
        listed=_marked(n, stays.person[holds & listed_row]),
        attached=attached,
        first=first,
        last=last,
        seen=np.any(by_source, axis=1) if sources else np.zeros(n, bool),
        registered=registered,
        age=people.age(day),
        person=person[both],
        other=other[both],
    )
    known_registers = bool(registered.any()) or REGISTRATION in role.values()
    return Known(facts, by_source, undated, outside, elsewhere, known_registers)


def _marked(n: int, these: Ints) -> Bools:
    found = np.zeros(n, bool)
    found[these] = True
    return found


def _homes(base: Base, table: str) -> list[tuple[Any, ...]]:
    return base.current(table, ("source_id", "pid", "since", "until", "buid", "dwid"))


def _stays(people: Population, homes: Sequence[tuple[Any, ...]]) -> tuple[Stays, Ints]:
    """Homes of those who are counted, and their rows."""
    person = people.at([row[1] for row in homes])
    rows = np.flatnonzero(person >= 0)
    since, until = (spans([homes[row][at] for row in rows.tolist()]) for at in (2, 3))
    return Stays(person[rows], *since, *until), rows


def _place_of_home(homes: Sequence[tuple[Any, ...]], rows: Ints, person: Ints) -> dict[int, tuple[Any, Any]]:
    return {who: homes[row][4:] for row, who in zip(rows.tolist(), person.tolist())}


def _registered(
    base: Base, people: Population, on: np.datetime64, role: Mapping[str, str], home: Mapping[int, tuple[Any, Any]]
) -> tuple[Bools, Bools]:
    """Who is registered here, and who of them at another place than they live at."""
    n = len(people.pids)
    rows = _homes(base, "registered_in")
    stays, which = _stays(people, rows)
    holds = stays.holds(on)
    registered = _marked(n, stays.person[holds])
    elsewhere = np.zeros(n, bool)
    for row, person in zip(which[holds].tolist(), stays.person[holds].tolist()):
        here, there = home.get(person), rows[row][4:]
        if here is not None and here != there:
            elsewhere[person] = _differ(here, there)
    registered |= by_record(base, people, str(on), role)
    return registered, elsewhere


def by_record(base: Base, people: Population, day: str, role: Mapping[str, str]) -> Bools:
    """Who stands in a register of registration on a day; (n,) bool.

    Who does with events of later days only, such as a birth or an immigration, does not yet. Where the register says where somebody
    is registered here, it counts as long as that does.
    """
    found = np.zeros(len(people.pids), bool)
    for name in sorted(name for name, of in role.items() if of == REGISTRATION):
        linked = base.query("SELECT DISTINCT pid FROM record_link WHERE valid_to IS NULL AND source = ?", (name,))
        at = people.at([pid for (pid,) in linked])
        there = _marked(len(found), at[at >= 0])
        first = f"min({first_day('date')})"
        events = f"SELECT pid, {first} FROM sign_of_life WHERE valid_to IS NULL AND source = ? GROUP BY pid HAVING {first} > ?"
        homes = "SELECT DISTINCT pid, '' FROM registered_in WHERE valid_to IS NULL AND source_id = ?"
        other = [*base.query(events, (name, day)), *base.query(homes, (name,))]
        at = people.at([pid for pid, _ in other])
        there[at[at >= 0]] = False
        found |= there
    return found


def _differ(one: tuple[Any, Any], other: tuple[Any, Any]) -> bool:
    """Whether two places, each a building and a dwelling, are surely not the same."""
    return any(bool(a) and bool(b) and a != b for a, b in zip(one, other))


def _signs(
    base: Base, people: Population, day: str, sources: Sequence[str], days: int
) -> tuple[Bools, int, dict[str, tuple[str, str]]]:
    """Whether each source saw each person in the period, how many signs have no day, and what has no sign in the period.

    Of a sign of which only month or year are known, any of its days in the period will do.
    """
    found = np.zeros((len(people.pids), len(sources)), bool)
    begin = (date.fromisoformat(day) - timedelta(days=min(days, date.fromisoformat(day).toordinal() - 1))).isoformat()
    bounds = [bound for size in (10, 7, 4) for bound in (size, begin[:size], day[:size])]
    short = " OR ".join(["(length(date) = ? AND date BETWEEN ? AND ?)"] * 2)
    within = f"(length(date) >= ? AND substr(date, 1, 10) BETWEEN ? AND ?) OR {short}"
    alive = "valid_to IS NULL AND source = ? AND coalesce(lower(event), '') <> 'death'"
    undated, outside = 0, {}
    for at, name in enumerate(sources):
        who = base.query(f"SELECT DISTINCT pid FROM sign_of_life WHERE {alive} AND ({within})", (name, *bounds))
        place = people.at([pid for (pid,) in who])
        found[place[place >= 0], at] = True
        empty = base.query(f"SELECT count(*) FROM sign_of_life WHERE {alive} AND coalesce(date, '') = ''", (name,))
        undated += empty[0][0]
        if not who:
            ((first, last),) = base.query(
                f"SELECT min(CAST(date AS text)), max(CAST(date AS text)) FROM sign_of_life WHERE {alive} AND coalesce(date, '') <> ''",
                (name,),
            )
            if first:
                outside[name] = (first[:10], last[:10])
    return found, undated, outside
