"""An empty base as a GeoPackage by the standard (OGC 12-128r17): its own tables, ours, and what keeps their indexes current."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass

from .schema import TABLES, VERSION, Table

APPLICATION, STANDARD = 0x47504B47, 10300
"""'GPKG', and version 1.3 of the standard."""
GEOMETRY, COUNTS = "geom", "trigger_"
INDEX_OF_SHAPES = "http://www.geopackage.org/spec120/#extension_rtree"


@dataclass(frozen=True)
class System:
    """Coordinate reference system of a base.

    Attributes
    ----------
    srs_id : int
        Number in the GeoPackage: the authority's, or one from 100000 on.
    authority, code : str, int
        'EPSG' and its number; 'NONE' for one of nobody.
    name, wkt : str
        WKT 1, which every reader knows.
    unit : float
        Metres of one unit.
    """

    srs_id: int
    authority: str
    code: int
    name: str
    wkt: str
    unit: float


def create(path: str, system: System, meta: Mapping[str, str]) -> None:
    """Make an empty base.

    Parameters
    ----------
    path : str
        File that does not exist yet.
    system : System
    meta : mapping of str to str
        What the base says of itself, such as its stage.
    """
    with begun(path, system) as database:
        for table in TABLES.values():
            make(database, table, system.srs_id)
        known = {**meta, "version": str(VERSION), "srs_id": str(system.srs_id), "unit": repr(system.unit)}
        database.executemany("INSERT INTO meta (name, value) VALUES (?, ?)", sorted(known.items()))
        database.execute("COMMIT")
        database.execute("ANALYZE")


@contextmanager
def begun(path: str, system: System) -> Iterator[sqlite3.Connection]:
    """A GeoPackage without tables of ours, in a transaction that whoever asked for it commits; see `create`."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        run = database.execute
        run(f"PRAGMA application_id = {APPLICATION}")
        run(f"PRAGMA user_version = {STANDARD}")
        run("BEGIN")
        for statement in _CORE:
            run(statement)
        systems = [
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
            ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude/latitude coordinates in decimal degrees"),
            (system.name, system.srs_id, system.authority, system.code, system.wkt, ""),
        ]
        database.executemany("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", systems)
        yield database


def make(database: sqlite3.Connection, table: Table, srs_id: int) -> None:
    """Make an empty table with its indexes, and register it."""
    run, name = database.execute, table.name
    columns = [f'"{column}" {kind}' for column, kind in table.all_columns.items()]
    shape = [f'"{GEOMETRY}" {table.geometry}'] if table.geometry else []
    run(f'CREATE TABLE "{name}" ({", ".join(["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *shape, *columns])})')
    run(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, ?, ?, ?)",
        (name, "features" if table.geometry else "attributes", name, srs_id if table.geometry else 0),
    )
    # As GDAL does it: without this, QGIS counts all rows where a filter shows some.
    run("INSERT INTO gpkg_ogr_contents VALUES (?, 0)", (name,))
    for event, sign in (("insert", "+"), ("delete", "-")):
        run(
            f'CREATE TRIGGER "{COUNTS}{event}_feature_count_{name}" AFTER {event.upper()} ON "{name}" BEGIN '
            f"UPDATE gpkg_ogr_contents SET feature_count = feature_count {sign} 1 "
            f"WHERE lower(table_name) = lower('{name}'); END"
        )
    if table.holds:
        run(_index_of_odd(name))
        # Whoever asks for what holds finds it by its key; of a key no two hold at a time. A person has few rows.
        key = table.key[:1] if table.key[0] == "pid" else table.key
        run(f'CREATE INDEX "{name}_now" ON "{name}" ({names(key)}){_NOW}')
    else:
        run(f'CREATE INDEX "{name}_key" ON "{name}" ({names(table.key)})')
    for index in table.indexes:
        # Of rows that hold alone: a join need not look at each whether it does, and history costs nothing.
        run(f'CREATE INDEX "{name}_{"_".join(index)}" ON "{name}" ({names(index)}){_NOW if table.holds else ""}')
    if table.geometry:
        run(
            "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
            (name, GEOMETRY, table.geometry, srs_id),
        )
        run(
            "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', ?, 'write-only')",
            (name, GEOMETRY, INDEX_OF_SHAPES),
        )
        for statement in _index_of_shapes(name):
            run(statement)


def complete(database: sqlite3.Connection, srs_id: int) -> None:
    """Give a base of an earlier version the tables and columns that it lacks; within a transaction."""
    run = database.execute
    (number,) = run("SELECT value FROM meta WHERE name = 'version'").fetchone()
    there = {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in TABLES.values():
        if table.name not in there:
            make(database, table, srs_id)
        elif int(number) < VERSION:
            has = {name for _, name, *_ in run(f'PRAGMA table_info("{table.name}")')}
            for column, kind in table.all_columns.items():
                if column not in has:
                    run(f'ALTER TABLE "{table.name}" ADD COLUMN "{column}" {kind}')
            if table.holds:
                run(f'DROP INDEX IF EXISTS "{table.name}_uid"')
                run(_index_of_odd(table.name).replace("INDEX", "INDEX IF NOT EXISTS", 1))
    if int(number) < VERSION:
        run("UPDATE meta SET value = ? WHERE name = 'version'", (str(VERSION),))


_NOW = " WHERE valid_to IS NULL"


def is_odd(table: str) -> str:
    """SQL for rows whose uid does not say their fid, or which were ended by hand with an empty text: those that need an index."""
    return f"(uid IS NOT ('{table}.' || fid) OR valid_to = '')"


def fid_in(table: str, uid: str = "uid") -> str:
    """SQL for the fid that a uid names: that of its row where the row is not odd."""
    return f"CAST(substr({uid}, {len(table) + 2}) AS INTEGER)"


def _index_of_odd(table: str) -> str:
    # A uid such as 'person.17' says where its row is: an index of all would be as large as a tenth of the base.
    return f'CREATE UNIQUE INDEX "{table}_odd" ON "{table}" (uid) WHERE {is_odd(table)}'


def names(columns: Iterable[str]) -> str:
    """Names of columns as SQL has them."""
    return ", ".join('"' + column.replace('"', '""') + '"' for column in columns)


def marks(values: Collection[object]) -> str:
    """As many marks as there are values, for IN."""
    return ", ".join("?" * len(values))


_CORE = (
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
    definition TEXT NOT NULL, scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    "CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)",
)

_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)


def _index_of_shapes(table: str) -> list[str]:
    """Return what makes a spatial index and keeps it current, as the standard (F.3) writes it."""
    tree, t, c = f"rtree_{table}_{GEOMETRY}", f'"{table}"', f'"{GEOMETRY}"'
    there = f"NEW.{c} NOT NULL AND NOT ST_IsEmpty(NEW.{c})"
    gone = f"(NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c}))"
    put = (
        f'INSERT OR REPLACE INTO "{tree}" VALUES '
        f"(NEW.fid, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));"
    )
    drop = f'DELETE FROM "{tree}" WHERE id = OLD.fid;'
    triggers = {
        "insert": f"AFTER INSERT ON {t} WHEN ({there}) BEGIN {put} END",
        "update1": f"AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND ({there}) BEGIN {put} END",
        "update2": f"AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND {gone} BEGIN {drop} END",
        "update3": f"AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND ({there}) BEGIN {drop} {put} END",
        "update4": f"AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND {gone} "
        f'BEGIN DELETE FROM "{tree}" WHERE id IN (OLD.fid, NEW.fid); END',
        "delete": f"AFTER DELETE ON {t} WHEN OLD.{c} NOT NULL BEGIN {drop} END",
    }
    return [
        f'CREATE VIRTUAL TABLE "{tree}" USING rtree(id, minx, maxx, miny, maxy)',
        *(f'CREATE TRIGGER "{tree}_{name}" {body}' for name, body in triggers.items()),
    ]
