"""The columns of persons that expressions of tag rules name, each read only where one names it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np

from ..engine.registers.spans import spans
from ..engine.registers.tagging import Coded, coded, numbers
from .port import Base
from .residents import Population, by_record, roles
from .tags import BASIC, RESIDENCY, current_tags

YEAR = 365
"""Days, up to and with the day, of which signs of life are counted."""
ATTRIBUTE = "attribute."
"""Before the name of an attribute that is called like a column."""
_PLACES = {
    "dwelling": ("lives_in", "dwid"),
    "building": ("lives_in", "buid"),
    "reg_dwelling": ("registered_in", "dwid"),
    "reg_building": ("registered_in", "buid"),
    "works_in": ("works_in", "oid"),
    "works_building": ("works_in", "buid"),
    "studies_in": ("studies_in", "oid"),
    "studies_building": ("studies_in", "buid"),
}
_WHETHER = {"lives_here": "lives_in", "works": "works_in", "studies": "studies_in"}
_BOTH_WAYS = frozenset(("spouse", "partner", "sibling", "brother", "sister", "household"))
_CHILDREN = frozenset(("child", "dependent", "dependant", "son", "daughter"))
_PARENTS = frozenset(("parent", "mother", "father"))
COLUMNS = (
    "pid", "sex", "birth_year", "age", "ethnicity", "residency", *_WHETHER, "registered_here", *_PLACES, "family", "relatives",
    "signs", "sources",
)  # fmt: skip


def attributes(base: Base) -> list[str]:
    """Return the names of the attributes of persons."""
    rows = base.query("SELECT DISTINCT field FROM attribute WHERE valid_to IS NULL AND field IS NOT NULL ORDER BY 1")
    return [name for (name,) in rows]


def column_of(base: Base, people: Population, day: str, name: str) -> Coded:
    """Return a column of the persons: one of `COLUMNS`, else an attribute."""
    n = len(people.pids)
    if name == "pid":
        return Coded(np.arange(n, dtype=np.int64), people.pids)
    if name == "birth_year":
        return numbers(people.birth_year, -1)
    if name == "age":
        return numbers(np.where(people.birth_year < 0, -1, people.age(day)), -1)
    if name in ("sex", "ethnicity"):
        return _column(people, base.query(f"SELECT pid, {name} FROM person WHERE valid_to IS NULL"))
    if name == "residency":
        return _column(people, ((pid, value) for pid, _, _, value in current_tags(base, day, BASIC, RESIDENCY)))
    if name in _PLACES:
        table, column = _PLACES[name]
        return _column(people, sorted(row for row in _holding(base, table, day, (column,)) if row[1]), first=True)
    if name in _WHETHER or name == "registered_here":
        return _whether(base, people, day, name)
    if name in ("family", "relatives"):
        return _family(base, people, day, name)
    if name == "signs":
        return numbers(_signs(base, people, day), -1)
    if name == "sources":
        return _joined(people, base.query("SELECT DISTINCT pid, source FROM record_link WHERE valid_to IS NULL"))
    field = name[len(ATTRIBUTE) :] if name.startswith(ATTRIBUTE) else name
    return _column(
        people, base.query("SELECT pid, value FROM attribute WHERE valid_to IS NULL AND field = ?", (field,))
    )


def _column(people: Population, rows: Iterable[tuple[Any, Any]], first: bool = False) -> Coded:
    """Column of (pid, value); of several values of a person the last, or the first."""
    values: list[Any] = [None] * len(people.pids)
    get = people.place.get
    for pid, value in rows:
        at = get(pid)
        if at is not None and not (first and values[at] is not None):
            values[at] = value
    return coded(values)


def _holding(base: Base, table: str, day: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """Rows of a relation that hold on a day: pid, and these columns."""
    rows = base.current(table, ("since", "until", "pid", *columns))
    on = np.datetime64(day)
    since, _ = spans([row[0] for row in rows])
    _, until = spans([row[1] for row in rows])
    holds = ~(since > on) & ~(until <= on)
    return [row[2:] for row, there in zip(rows, holds.tolist()) if there]


def _whether(base: Base, people: Population, day: str, name: str) -> Coded:
    there = people.at([pid for (pid,) in _holding(base, _WHETHER.get(name, "registered_in"), day, ())])
    found = np.zeros(len(people.pids), bool)
    found[there[there >= 0]] = True
    if name == "registered_here":
        found |= by_record(base, people, day, roles(base))
    return Coded(found.astype(np.int64), [False, True])


def _family(base: Base, people: Population, day: str, name: str) -> Coded:
    """What somebody is to their family, as ';spouse;parent;', or how many they are."""
    rows = _holding(base, "family_of", day, ("other", "role"))
    if name == "relatives":
        ends = people.at([pid for row in rows for pid in row[:2]])
        return numbers(np.bincount(ends[ends >= 0], minlength=len(people.pids)).astype(np.int64), -1)
    said = [(pid, role) for one, other, role in rows for pid, role in ((one, role or ""), (other, _back(role or "")))]
    return _joined(people, said, ";")


def _back(role: str) -> str:
    """What the other is to somebody who is this to them."""
    if role in _BOTH_WAYS:
        return role
    if role in _CHILDREN:
        return "parent"
    return "child" if role in _PARENTS else "relative"


def _joined(people: Population, rows: Iterable[tuple[Any, Any]], around: str = "") -> Coded:
    of: dict[int, set[str]] = {}
    get = people.place.get
    for pid, value in rows:
        at = get(pid)
        if at is not None and value:
            of.setdefault(at, set()).add(value)
    values: list[Any] = [None] * len(people.pids)
    known: dict[frozenset[str], str] = {}
    for at, some in of.items():
        key = frozenset(some)
        if key not in known:
            known[key] = around + ";".join(sorted(some)) + around
        values[at] = known[key]
    return coded(values)


def _signs(base: Base, people: Population, day: str) -> Any:
    begin = date.fromordinal(max(1, date.fromisoformat(day).toordinal() - YEAR))
    counted = (
        "SELECT pid, count(*) FROM sign_of_life WHERE valid_to IS NULL AND substr(date, 1, 10) BETWEEN ? AND ? "
        "AND coalesce(lower(event), '') <> 'death' GROUP BY pid"
    )
    rows = base.query(counted, (begin.isoformat(), day))
    found = np.zeros(len(people.pids), np.int64)
    at = people.at([pid for pid, _ in rows])
    found[at[at >= 0]] = np.array([count for _, count in rows], np.int64)[at >= 0]
    return found
