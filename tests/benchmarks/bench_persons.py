"""A town of a million people in a base: seconds to load it, size of the file, and questions that follow relations.

A million persons, 400,000 dwellings, 60,000 buildings, invented; smaller towns by an argument, such as 0.1.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import tempfile
from contextlib import closing

from measure import machine, measured, memory, table, wanted

from doorstep.processing_provider.store.standard import System

PERSONS, DWELLINGS, BUILDINGS, PLACES = 1_000_000, 400_000, 60_000, 200
RECORDS = 1_000_000
LOAD, SIZE, TWO_HOPS, THREE_HOPS, KEEP = 30.0, 300.0, 50.0, 1.0, 15.0
"""Wanted: CPU seconds, megabytes, milliseconds, seconds; CPU seconds of all of 'Link persons' but the linking."""
DAY = "2025-01-01"
SYSTEM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    counts = [max(int(share * count), 10) for count in (PERSONS, DWELLINGS, BUILDINGS, PLACES)]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "base.gpkg")
        rows = town(*counts)
        load(path, rows, os.path.join(folder, "plain.sqlite"))
        del rows
        sizes(path)
        questions(path)
    with tempfile.TemporaryDirectory() as folder:
        link(folder, int(share * RECORDS))
    return 0


def town(persons, dwellings, buildings, places):
    """Columns and rows of each table, in memory before the clock runs."""
    import numpy as np
    import shapely

    chance = np.random.default_rng(1)
    pids = [key(f"p{k}") for k in range(persons)]
    dwids = [key(f"d{k}")[:16] for k in range(dwellings)]
    side = int(buildings**0.5) + 1
    at = np.arange(buildings)
    x, y = at % side * 20.0, at // side * 20.0
    shapes = shapely.multipolygons(shapely.box(x, y, x + 12, y + 10)[:, None])
    block = np.sort(chance.integers(0, buildings, dwellings)).tolist()
    home = np.sort(chance.integers(0, dwellings, persons))[np.argsort(chance.random(persons))].tolist()
    zone = (at * places // buildings).tolist()
    edges = np.flatnonzero(np.diff(zone, prepend=-1))
    tops = np.append(y[edges[1:]], y[-1] + 20)
    areas = shapely.multipolygons(shapely.box(0, y[edges], side * 20.0, tops)[:, None])
    origin = "birth_year=census;ethnicity=census;sex=identity"
    return {
        "place": (
            ("level", "code", "name", "geom"),
            [(1, f"{k:04d}", f"Place {k}", shape) for k, shape in enumerate(areas)],
        ),
        "building": (
            ("buid", "place", "storeys", "geom"),
            [(f"{k:06d}", f"{zone[k]:04d}", 3.0, shape) for k, shape in enumerate(shapes)],
        ),
        "dwelling": (
            ("dwid", "buid", "floor", "unit", "kind", "dwellings"),
            [(dwids[k], f"{block[k]:06d}", k % 6, str(k % 24), "dwelling", 1) for k in range(dwellings)],
        ),
        "person": (
            ("pid", "sex", "birth_year", "ethnicity", "died", "origin"),
            [(pids[k], ("female", "male")[k % 2], 1920 + k % 100, "Han", None, origin) for k in range(persons)],
        ),
        "lives_in": (
            ("pid", "dwid", "buid", "tier", "since"),
            [(pids[k], dwids[home[k]], f"{block[home[k]]:06d}", "exact", "2020-01-01") for k in range(persons)],
        ),
    }


def key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def load(path, rows, plain) -> None:
    from doorstep.processing_provider.store import standard
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    standard.create(path, SYSTEM, {"stage": "development"})
    found, all_ = [], 0.0
    with GeoPackageBase(path) as base:
        base.begin("bench", DAY)
        for name, (columns, given) in rows.items():
            with measured() as took:
                base.insert(name, columns, given, "register")
            all_ += took.cpu
            found.append((name, f"{len(given):,}", f"{took.cpu:.1f}", f"{1e6 * took.cpu / len(given):.1f}"))
        with measured() as took:
            base.commit()
        all_ += took.cpu
    found.append(("commit", "", f"{took.cpu:.1f}", ""))
    bare = baseline(plain, rows)
    found.append(("all", "", wanted(all_, LOAD, f"{all_:.1f}"), f"{all_ / bare:.1f} x bare rows in SQLite"))
    table(f"Load ({machine()})", ("table", "rows", "CPU s", "µs a row"), found)


def baseline(path, rows) -> float:
    """CPU seconds of the persons and where they live as bare rows, without indexes and the columns of every row."""
    with closing(sqlite3.connect(path)) as database, measured() as took:
        for name in ("person", "lives_in"):
            columns, given = rows[name]
            database.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
            database.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", given)
        database.commit()
    return took.cpu


def sizes(path) -> None:
    megabytes = os.path.getsize(path) / 1e6
    rows = []
    with closing(sqlite3.connect(path)) as database:
        try:
            parts = database.execute(
                "SELECT name, sum(pgsize) / 1e6 FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 14"
            )
            rows = [(name, f"{size:.1f}") for name, size in parts.fetchall()]
        except sqlite3.OperationalError:
            pass  # this SQLite was built without it
    table("Size", ("table or index", "MB"), [*rows, ("all", wanted(megabytes, SIZE, f"{megabytes:.0f}"))])


CO_RESIDENTS = """SELECT o.pid FROM lives_in l JOIN lives_in o ON o.dwid = l.dwid AND o.valid_to IS NULL
    WHERE l.pid = ? AND l.valid_to IS NULL AND o.pid <> l.pid"""
OF_BUILDING = """SELECT p.pid, p.sex, p.birth_year FROM lives_in l JOIN person p ON p.pid = l.pid AND p.valid_to IS NULL
    WHERE l.buid = ? AND l.valid_to IS NULL"""
OF_PLACES = """SELECT b.place, count(*) FROM building b JOIN dwelling d ON d.buid = b.buid AND d.valid_to IS NULL
    JOIN lives_in l ON l.dwid = d.dwid AND l.valid_to IS NULL WHERE b.valid_to IS NULL AND ? GROUP BY b.place"""
BY_AGE = """SELECT b.place, count(*) FROM person p JOIN lives_in l ON l.pid = p.pid AND l.valid_to IS NULL
    JOIN building b ON b.buid = l.buid AND b.valid_to IS NULL WHERE p.valid_to IS NULL AND p.birth_year <= ? GROUP BY b.place"""


def questions(path) -> None:
    found = []
    with closing(sqlite3.connect(path)) as database:
        some = [pid for (pid,) in database.execute("SELECT pid FROM person ORDER BY pid LIMIT 200")]
        blocks = [buid for (buid,) in database.execute("SELECT buid FROM building ORDER BY buid LIMIT 200")]
        for name, sql, values in (
            ("who lives with a person", CO_RESIDENTS, some),
            ("people of a building", OF_BUILDING, blocks),
        ):
            with measured() as took:
                rows = sum(len(database.execute(sql, (value,)).fetchall()) for value in values)
            each = 1000 * took.wall / len(values)
            found.append((name, f"{rows / len(values):.1f}", wanted(each, TWO_HOPS, f"{each:.2f} ms")))
        for name, sql, year in (("people of each place", OF_PLACES, 1), ("of these the elderly", BY_AGE, 1955)):
            with measured() as took:
                rows = sum(count for _, count in database.execute(sql, (year,)).fetchall())
            found.append((name, f"{rows:,}", wanted(took.wall, THREE_HOPS, f"{took.wall:.2f} s")))
    table("Questions", ("what", "people found", "time"), found)


def link(folder, records) -> None:
    """All that 'Link persons' does besides linking, on records of which it is known who they are."""
    from doorstep.processing_provider.algorithms.registers.linking import Run
    from doorstep.processing_provider.engine.core.garbage import uncollected
    from doorstep.processing_provider.store import people, standard, vault
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    path, kept = os.path.join(folder, "base.gpkg"), os.path.join(folder, "vault.sqlite")
    standard.create(path, SYSTEM, {"stage": "development", "vault": vault.create(kept)})
    truth = stage(path, kept, records)
    found = []
    for name in ("first run", "again", "a newer register"):
        if name == "a newer register":
            truth = stage(path, kept, records, newer=True)
        with GeoPackageBase(path) as base:
            base.attach_vault(kept)
            base.begin("linkpersons", DAY)
            run, steps = Run(base, people.sources_of(base.vault)), []
            with uncollected():
                for work in ("read", "take", "keep", "listed", "commit"):
                    given = (silent,) if work in ("read", "keep") else (links(run, truth),) if work == "take" else ()
                    with measured() as took:
                        getattr(base if work == "commit" else run, work)(*given)
                    steps.append(took.cpu)
        cells = [f"{seconds:.1f}" for seconds in steps]
        total = sum(steps)
        found.append((name, *cells, wanted(total, KEEP, f"{total:.1f}"), f"{base.counts()['ADDED']:,}"))
    megabytes = [os.path.getsize(file) / 1e6 for file in (path, kept)]
    header = ("CPU s", "read", "number", "keep", "list", "commit", "all", "rows added")
    table(f"Link persons without linking: {records:,} records ({machine()})", header, found)
    print(f"  base {megabytes[0]:.0f} MB, vault {megabytes[1]:.0f} MB, memory at its peak {memory()[1]:.0f} MB")


def silent(fraction, message="") -> None:
    pass


def links(run, truth):
    """What linking finds where it makes no mistake."""
    import numpy as np

    from doorstep.processing_provider.engine.registers.persons.link import Links

    person = np.unique([truth[of] for of in zip(run.columns["source"], run.columns["record_id"])], return_inverse=True)[
        1
    ]
    tier = np.full(len(person), "id and name", object)
    return Links(person, tier, np.full(len(person), 0.999), [(0, 1, 0.6, "model")], (), {})


def stage(path, kept, records, newer=False):
    """Three registers of people of whom half stand in all; returns the person of each record."""
    from doorstep.processing_provider.store.geopackage import GeoPackageBase
    from doorstep.processing_provider.store.vault import STAGED

    truth: dict[tuple[str, str], int] = {}
    bare = dict.fromkeys(STAGED, "")
    with GeoPackageBase(path) as base:
        base.attach_vault(kept)
        base.begin("importregister", DAY)
        roles = {"census": "residence", "employment": "activity", "identity": "registration"}
        for share, (source, role) in zip((0.35, 0.25, 0.4), roles.items()):
            people = range(int(share * records))
            if newer and source == "employment":
                people = range(len(people) // 50, len(people) + len(people) // 50)

            def rows(source=source, people=people):
                for row, k in enumerate(people, 1):
                    wrong = (k + len(source)) % 50 == 0
                    yield tuple(
                        {
                            **bare,
                            "record_id": f"{source[0]}{k:07d}",
                            "row": row,
                            "id_number": f"{k * 7919 % 10**9:09d}" if source == "identity" else "",
                            "given": f"Given{k % 997}",
                            "surname": f"Surname{k * 31 % 20011}",
                            "birth": f"{1930 + k % 90 + wrong}-{k % 12 + 1:02d}-{k % 28 + 1:02d}",
                            "sex": ("female", "male")[k % 2],
                            "ethnicity": "Han" if source == "identity" else "",
                            "address": f"{k % 180}\x1fStreet {k % 3001}",
                            "profile": "generic",
                            "since": f"2024-{k % 12 + 1:02d}-01" if source == "employment" else "",
                            "attributes": f'{{"trade": "{k % 40}"}}' if source == "employment" else "",
                        }.values()
                    )

            truth.update(((source, f"{source[0]}{k:07d}"), k) for k in people)
            base.vault.stage(source, rows())
            told = ("source", "role", "last_import")
            base.replace("source", told, [(source, role, DAY)], source, "source = ?", (source,))
        base.commit()
    return truth


if __name__ == "__main__":
    sys.exit(main())
