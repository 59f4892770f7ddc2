"""A base of two blocks with everything that a profile may let out or keep, each value planted once so that it can be looked for."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import shapely
from reviewing import UTM

from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DAY, LATER = "2025-06-30", "2025-07-05"
X, Y = 500_000.0, 4_000_000.0
PEOPLE = (
    ("pid-east-anna", "female", 1950, "ethnos-kept-in", None),
    ("pid-east-boris", "male", 1948, "ethnos-kept-in", None),
    ("pid-east-dead", "male", 1930, None, "2020-01-01"),
    ("pid-west-carla", "female", 1990, "ethnos-kept-in", None),
    ("pid-nowhere-dora", "female", 1991, None, None),
)
HOMES = (("pid-east-anna", "dw-east-1", "b-east"), ("pid-east-boris", "dw-east-2", None), ("pid-east-dead", "dw-east-1", "b-east"),
         ("pid-west-carla", "dw-west-1", "b-west"))  # fmt: skip
TAGS = (
    ("pid-east-anna", "health", "needs visits", "yes", None, None),
    ("pid-east-anna", "X", "heat list", "first", "heat plan", "2025-12-31"),
    ("pid-east-boris", "X", "oxygen list", "second", "power cuts", "2025-12-31"),
    ("pid-east-boris", "health", "expired tag", "old", None, "2025-01-01"),
    ("pid-west-carla", "employment", "in work", "yes", None, None),
)


def square(x, y=0.0, side=20.0):
    return shapely.box(X + x, Y + y, X + x + side, Y + y + side)


def made(folder) -> str:
    """The path of the base."""
    path = str(folder / "base.gpkg")
    standard.create(path, UTM, {"stage": "application"})
    with GeoPackageBase(path) as base:
        base.begin("loadspace", "2024-01-01")
        base.insert(
            "place",
            ("code", "name", "level", "level_name", "parent", "geom"),
            [
                ("1", "Town", 1, "town", None, shapely.box(X, Y, X + 200, Y + 100)),
                ("11", "East", 2, "block", "1", shapely.box(X, Y, X + 100, Y + 100)),
                ("12", "West", 2, "block", "1", shapely.box(X + 100, Y, X + 200, Y + 100)),
            ],
            "blocks",
        )
        houses = [
            ("b-east", "Lindenhof", "11", 3.0, 10.5, "residential", 0.875, square(20)),
            ("b-shop", "Market hall", "11", 1.0, None, "commercial", None, square(60)),
            ("b-west", "Westhouse", "12", 5.0, 16.25, "residential", None, square(120)),
            ("b-lost", "Nowhere house", None, None, None, None, None, None),
        ]
        columns = ("buid", "name", "place", "storeys", "height", "use", "res_share", "geom")
        base.insert("building", columns, houses, "footprints")
        base.insert("floor", ("buid", "floor"), [("b-east", n) for n in (1, 2, 3)], "footprints")
        base.insert(
            "address",
            ("address", "street", "number", "rest", "profile"),
            [
                ("addr-east", "Linden street", "1", "rest-kept-in", "generic"),
                ("addr-west", "West road", "7", None, "generic"),
            ],
            "points · known",
        )
        base.insert(
            "address_building",
            ("address", "buid", "entrance", "rank", "support", "tier", "geom"),
            [("addr-east", "b-east", "", 1, 1, "known", shapely.Point(X + 30, Y)),
             ("addr-west", "b-west", "", 1, 1, "known", shapely.Point(X + 130, Y))],
            "points · known",
        )  # fmt: skip
        flats = (
            ("dw-east-1", "b-east", 1, "1-01", 77, "dw-east-1"),
            ("dw-east-2", "b-east", 2, "2-01", None, "dw-east-2"),
            ("dw-east-3", "b-east", 3, "3-01", None, None),
            ("dw-west-1", "b-west", 1, "1-02", None, "dw-west-1"),
        )
        columns = ("dwid", "buid", "floor", "unit", "kind", "dwellings", "capacity", "huid")
        rows_of = [
            (dwid, buid, floor, unit, "dwelling", 1, room, home) for dwid, buid, floor, unit, room, home in flats
        ]
        base.insert("dwelling", columns, rows_of, "stock · housing")
        base.commit()
        base.begin("importregister", "2024-02-01")
        sources = [("police", "registration"), ("clinic", "activity")]
        base.insert("source", ("source", "role"), sources)
        base.insert("person", ("pid", "sex", "birth_year", "ethnicity", "died"), PEOPLE)
        homes = [(*home, "exact", 0.97) for home in HOMES]
        base.insert("lives_in", ("pid", "dwid", "buid", "tier", "confidence"), homes, "police")
        base.insert(
            "registered_in",
            ("pid", "dwid", "buid", "tier"),
            [("pid-east-anna", "dw-west-1", "b-west", "exact")],
            "police",
        )
        base.insert(
            "family_of", ("pid", "other", "role"), [("pid-east-anna", "pid-west-carla", "role-kept-in")], "police"
        )
        base.insert("tag", ("pid", "family", "tag", "value", "purpose", "expires"), TAGS, "tagpersons")
        base.insert(
            "attribute", ("pid", "field", "value"), [("pid-east-anna", "school", "attribute-kept-in")], "clinic"
        )
        base.insert(
            "sign_of_life",
            ("pid", "source", "date", "event"),
            [("pid-east-anna", "clinic", "2025-05-01", "event-kept-in")],
            "clinic",
        )
        links = [(by, f"token-{by}-{pid}", pid, "alone") for by in ("police", "clinic") for pid, *_ in PEOPLE]
        base.insert("record_link", ("source", "record_id", "pid", "tier"), links)
        base.insert(
            "conflict",
            ("pid", "field", "source", "value"),
            [
                ("pid-east-anna", "birth_year", "clinic", "said-by-clinic"),
                ("pid-west-carla", "sex", "police", "said-by-police"),
            ],
        )
        base.commit()
        # Rules are those of the day on which the base was made, whatever days it is about.
        base.begin("createpopulationbase", "2030-01-01")
        rules = [("r1", "accuracy", "error", "Rule one"), ("r2", "accuracy", "error", "Rule two")]
        base.insert("rule", ("rule", "class", "severity", "title"), rules)
        base.commit()
        base.begin("checkpopulationbase", "2024-03-01")
        (home,) = base.query("SELECT uid FROM lives_in WHERE pid = 'pid-east-boris'")[0]
        (flat,) = base.query("SELECT uid FROM dwelling WHERE dwid = 'dw-west-1'")[0]
        issues = [("r1", "lives_in", home, "home in doubt", "open"), ("r2", "dwelling", flat, "flat in doubt", "open")]
        base.insert("issue", ("rule", "table_name", "row_uid", "what", "state"), issues)
        base.commit()
    return path


def rows(path, table, columns="*", where="1"):
    """Rows of a file, as SQLite has them."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f'SELECT {columns} FROM "{table}" WHERE {where} ORDER BY 1').fetchall()


def tables(path):
    """Tables of a file that are ours."""
    with closing(sqlite3.connect(path)) as database:
        return {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}


def whole(path, but=""):
    """Every row of the tables of a base by its number, without a column; but for batches, log and meta."""
    found = {}
    with closing(sqlite3.connect(path)) as database:
        for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1").fetchall():
            if name in ("change_batch", "access_log", "meta"):
                continue
            columns = [column for _, column, *_ in database.execute(f'PRAGMA table_info("{name}")') if column != but]
            listed = ", ".join(f'"{column}"' for column in columns)
            found[name] = {row[0]: row for row in database.execute(f'SELECT {listed} FROM "{name}"')}
    return found
