"""Persons that are written into a base as tables of a test say: homes, registration, signs of life, family."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing

from doorstep.processing_provider.store import schema
from doorstep.processing_provider.store.geopackage import GeoPackageBase

SOURCES = {
    "police": "registration",
    "families": "registration",
    "community": "residence",
    "work": "activity",
    "school": "activity",
}
OF_ROLE = {"registration": "police", "residence": "community", "activity": "work", "hand": ""}
PARENT = "parent"


def pid(number: int) -> str:
    return f"{number:020x}"


def write(path, rows: Mapping[str, tuple[tuple[str, ...], Iterable[tuple]]], date: str = "2020-01-01") -> None:
    """Add rows to tables of a base, as one batch; rows of a column 'source_id' are of that source."""
    with GeoPackageBase(path) as base:
        base.begin("importregister", date)
        for table, (columns, these) in rows.items():
            base.insert(table, columns, list(these))
        assert base.commit()


def sources(**roles: str) -> dict:
    return {"source": (("source", "role"), list((roles or SOURCES).items()))}


def cases(path, rows: list[dict]) -> None:
    """Write persons of a table of cases, numbered from 0; a parent who was seen has number 1,000,000."""
    tables: dict = {
        **sources(),
        "person": (("pid", "birth_year", "died"), []),
        "lives_in": (("pid", "buid", "since", "until", "source_id"), []),
        "registered_in": (("pid", "buid", "source_id"), []),
        "record_link": (("source", "record_id", "pid"), []),
        "sign_of_life": (("pid", "source", "date", "event"), []),
        "family_of": (("pid", "other", "role"), []),
    }

    def add(table: str, *row: object) -> None:
        tables[table][1].append(row)

    for number, case in enumerate(rows):
        who = pid(number)
        add("person", who, int(case["born"]) if case["born"] else None, case["died"] or None)
        if case["home"]:
            since, until = case["home_since"] or None, case["home_until"] or None
            add("lives_in", who, "B1", since, until, OF_ROLE[case["home"]] or None)
        if case["registered"]:
            add("registered_in", who, "B1", "police")
        if case["record"]:
            add("record_link", "families", f"F{number}", who)
        if case["sign"]:
            add("sign_of_life", who, "work", None if case["sign"] == "none" else case["sign"], "")
        if case["child_of_seen"]:
            add("family_of", who, pid(1_000_000), "child")
    add("person", pid(1_000_000), 1970, None)
    add("sign_of_life", pid(1_000_000), "school", rows[0]["date"], "")
    write(path, tables)


def contents(path) -> dict[str, list[tuple]]:
    """All rows of a base that say something."""
    with closing(sqlite3.connect(path)) as base:
        names = [name for name in schema.TABLES if name not in ("change_batch", "meta")]
        return {name: base.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in names}
