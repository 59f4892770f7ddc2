"""GeoPackages as SQLite sees them: tables go into one in a single transaction, so that its other content is never touched.

A copy of the whole file, put in its place, would be as safe, but costs a file of 1 GB for a table of 1 MB, cannot be put
in place on Windows while QGIS shows another of its layers, and leaves a -wal of another program without its database.
SQLite's own journal survives a kill at any moment: whoever opens the file next, QGIS included, undoes what was not
committed.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress

EXTENSIONS = (".gpkg", ".sqlite", ".db")
JOURNALS = ("-wal", "-shm", "-journal")
PATIENCE = 10.0
"""How long to wait for another program to let go of a file [s]; QGIS reads in much shorter pieces."""
CORE = ("gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents")
# As OGR makes them, see http://www.geopackage.org/spec121/#extension_metadata.
METADATA = {
    "gpkg_metadata": "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,md_scope TEXT NOT NULL "
    "DEFAULT 'dataset',md_standard_uri TEXT NOT NULL,mime_type TEXT NOT NULL DEFAULT 'text/xml',metadata TEXT NOT NULL "
    "DEFAULT '')",
    "gpkg_metadata_reference": "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL,table_name TEXT,"
    "column_name TEXT,row_id_value INTEGER,timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    "md_file_id INTEGER NOT NULL,md_parent_id INTEGER,CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES "
    "gpkg_metadata(id),CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
}
EXTENSIONS_TABLE = (
    "CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,definition TEXT NOT NULL,"
    "scope TEXT NOT NULL,CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
)
EXTENSION = ("gpkg_metadata", "http://www.geopackage.org/spec120/#extension_metadata", "read-write")
OF_QGIS = "http://mrcc.com/qgis.dtd"
"""Standard of the metadata that QGIS reads and writes; a layer has one."""
# Written by OGR for every table anew.
OGR_TRIGGERS = ("rtree_", "trigger_insert_feature_count_", "trigger_delete_feature_count_")


def is_one(path: str) -> bool:
    """Tell whether a file is a GeoPackage."""
    try:
        with closing(opened(path, timeout=PATIENCE)) as database:
            return bool(_has(database, "main", "gpkg_contents"))
    except sqlite3.OperationalError as error:
        raise failed(path, error) from error
    except (OSError, sqlite3.DatabaseError):
        return False


def locked(path: str) -> str:
    """Return why an SQLite file cannot be written now, '' if it can, or if it is none."""
    try:
        with closing(opened(path, timeout=1.0)) as database:
            database.execute("BEGIN IMMEDIATE")
            database.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return str(error)
    except (OSError, sqlite3.DatabaseError):
        return ""
    return ""


def is_whole(path: str) -> bool:
    """Tell whether an SQLite file can be read from end to end."""
    try:
        with closing(opened(path, timeout=PATIENCE)) as database:
            return database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except (OSError, sqlite3.DatabaseError):
        return False


def kind(path: str, table: str) -> str:
    """Return what a GeoPackage says a table is ('features', 'attributes', 'tiles', 'system'), '' if there is none."""
    try:
        with closing(opened(path, timeout=PATIENCE)) as database:
            for (found,) in database.execute(
                "SELECT data_type FROM gpkg_contents WHERE lower(table_name) = lower(?)", (table,)
            ):
                return found
            there = "SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)"
            return "system" if database.execute(there, (table,)).fetchone() else ""
    except (OSError, sqlite3.DatabaseError):
        return ""


def count(path: str, table: str) -> tuple[int, int]:
    """Return how many rows, and how many of them with a geometry, a layer written by OGR has, (-1, 0) if it is not whole.

    `table` '' is the only one. The spatial index comes last, so that where it is, everything is.
    """
    try:
        with closing(opened(path, timeout=PATIENCE)) as database:
            names = [table] if table else [row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")]
            columns = _geometry_columns(database, "main", names[0])
            if not all(_has(database, "main", f"rtree_{name}_{column}") for name, column in columns):
                return -1, 0
            shapes = f"count({quoted(columns[0][1])})" if columns else "0"
            return database.execute(f"SELECT count(*), {shapes} FROM {quoted(names[0])}").fetchone()
    except (OSError, IndexError, sqlite3.Error):
        return -1, 0


def settle(path: str) -> None:
    """Fold what an interrupted program left in journals into the file, or SQLite would apply it to the next one there."""
    is_sqlite = os.path.splitext(path)[1].lower() in EXTENSIONS
    if not is_sqlite or not any(os.path.exists(path + journal) for journal in JOURNALS):
        return
    try:
        with closing(opened(path, timeout=PATIENCE)) as database:
            busy, *_ = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise sqlite3.OperationalError("database is locked")
            # A reader keeps the mode as it is, and does no harm.
            with suppress(sqlite3.OperationalError):
                database.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.OperationalError as error:
        raise failed(path, error) from error
    except (FileNotFoundError, sqlite3.DatabaseError):
        pass  # no database: nothing that a journal could be missed by
    for journal in JOURNALS:
        with suppress(FileNotFoundError):
            os.remove(path + journal)


def like(path: str, new: str) -> None:
    """Make a GeoPackage without layers that numbers coordinate reference systems as another one does."""
    try:
        _like(path, new)
    except sqlite3.Error as error:
        raise failed(path, error) from error


def _like(path: str, new: str) -> None:
    with closing(opened(path, timeout=PATIENCE)) as old:
        names = [name for name in CORE if _has(old, "main", name)]
        definitions = [
            old.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] for name in names
        ]
        pragmas = [
            f"PRAGMA {name} = {old.execute(f'PRAGMA {name}').fetchone()[0]}"
            for name in ("application_id", "user_version")
        ]
        systems = old.execute("SELECT * FROM gpkg_spatial_ref_sys").fetchall()
    with closing(sqlite3.connect(new, isolation_level=None)) as database:
        for statement in (*pragmas, "BEGIN", *definitions):
            database.execute(statement)
        if systems:
            holes = ", ".join("?" * len(systems[0]))
            database.executemany(f"INSERT INTO gpkg_spatial_ref_sys VALUES ({holes})", systems)
        database.execute("COMMIT")


def table_of(database: sqlite3.Connection, table: str) -> str:
    """Return the name of a layer as the file has it; `table` '' is the only one."""
    asked = (
        "SELECT table_name FROM gpkg_contents WHERE ? IN ('', table_name) OR lower(table_name) = lower(?)",
        (table, table),
    )
    return str(database.execute(*asked).fetchone()[0])


def tables(database: sqlite3.Connection) -> list[str]:
    """Return the names of the layers in a file."""
    return [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]


def described(database: sqlite3.Connection, schema: str, table: str) -> str:
    """Return what QGIS takes for the metadata of a table, '' where there is none."""
    if not all(_has(database, schema, name) for name in METADATA):
        return ""
    found = database.execute(
        f"SELECT metadata FROM {schema}.gpkg_metadata WHERE id IN ({_references(schema)}) AND md_standard_uri = ?",
        (table, OF_QGIS),
    ).fetchone()
    return str(found[0]) if found else ""


def describe(database: sqlite3.Connection, text: str, *tables: str) -> None:
    """Make a text the metadata of tables for QGIS, in the place of earlier ones; it bears the times of the tables themselves."""
    run = database.execute
    if not _has(database, "main", "gpkg_extensions"):
        run(EXTENSIONS_TABLE)
    for name, definition in METADATA.items():
        if not _has(database, "main", name):
            run(definition)
        if not run(
            "SELECT 1 FROM main.gpkg_extensions WHERE table_name = ? AND extension_name = ?", (name, EXTENSION[0])
        ).fetchone():
            run("INSERT INTO main.gpkg_extensions VALUES (?, NULL, ?, ?, ?)", (name, *EXTENSION))
    for table in tables:
        _forget(database, table)
    made = run("INSERT INTO main.gpkg_metadata (md_standard_uri, metadata) VALUES (?, ?)", (OF_QGIS, text))
    for table in tables:
        run(
            "INSERT INTO main.gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) "
            "SELECT 'table', table_name, last_change, ? FROM main.gpkg_contents WHERE table_name = ?",
            (made.lastrowid, table),
        )


def _forget(database: sqlite3.Connection, table: str) -> None:
    """Take the metadata for QGIS off a table."""
    run = database.execute
    earlier = run(
        f"SELECT id FROM main.gpkg_metadata WHERE id IN ({_references('main')}) AND md_standard_uri = ?",
        (table, OF_QGIS),
    ).fetchall()
    for (number,) in earlier:
        run(
            "DELETE FROM main.gpkg_metadata_reference WHERE md_file_id = ? AND lower(table_name) = lower(?)",
            (number, table),
        )
        # One text may be on several tables.
        run(
            "DELETE FROM main.gpkg_metadata WHERE id = ? AND id NOT IN (SELECT md_file_id FROM main.gpkg_metadata_reference)",
            (number,),
        )


def _references(schema: str) -> str:
    return f"SELECT md_file_id FROM {schema}.gpkg_metadata_reference WHERE lower(table_name) = lower(?) AND reference_scope = 'table'"


class Insertion:
    """Tables on their way into a GeoPackage; without `commit` nothing of it was."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._extras: dict[str, list[str]] = {}
        try:
            self._database = opened(path, timeout=PATIENCE)
        except sqlite3.Error as error:
            raise failed(path, error) from error

    def insert(self, made: str, tables: Iterable[str]) -> None:
        """Put tables of the GeoPackage `made` in the place of those of the same name."""
        try:
            self._database.execute("ATTACH ? AS made", (made,))
            self._database.execute("BEGIN IMMEDIATE")
            for table in tables:
                self._drop(table)
            _add_missing(self._database, "gpkg_spatial_ref_sys", "srs_id")
            for table in tables:
                self._copy(table)
        except sqlite3.Error as error:
            raise failed(self.path, error) from error

    def commit(self) -> None:
        try:
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            raise failed(self.path, error) from error

    def close(self) -> None:
        with suppress(sqlite3.Error):
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
        self._database.close()

    def _drop(self, table: str) -> None:
        run = self._database.execute
        # Indexes and triggers that somebody put on the table are theirs; those of OGR come with the new one.
        found = run(
            "SELECT name, sql FROM main.sqlite_master WHERE lower(tbl_name) = lower(?) AND type IN ('index', 'trigger') "
            "AND sql IS NOT NULL",
            (table,),
        ).fetchall()
        self._extras[table] = [sql for name, sql in found if not name.startswith(OGR_TRIGGERS)]
        columns = _geometry_columns(self._database, "main", table)
        for name, column in columns:
            run(f"DROP TABLE IF EXISTS main.{quoted(f'rtree_{name}_{column}')}")
        run(f"DROP TABLE IF EXISTS main.{quoted(table)}")
        for catalogue in ("gpkg_ogr_contents", "gpkg_data_columns", "gpkg_geometry_columns", "gpkg_contents"):
            if _has(self._database, "main", catalogue):
                run(f"DELETE FROM main.{catalogue} WHERE lower(table_name) = lower(?)", (table,))
        if _has(self._database, "main", "gpkg_extensions"):
            # What concerns the table as a whole (relations, metadata) stays.
            run(
                "DELETE FROM main.gpkg_extensions WHERE lower(table_name) = lower(?) AND column_name IS NOT NULL",
                (table,),
            )

    def _copy(self, table: str) -> None:
        run = self._database.execute
        name = run("SELECT name FROM made.sqlite_master WHERE lower(name) = lower(?)", (table,)).fetchone()[0]
        run(run("SELECT sql FROM made.sqlite_master WHERE name = ?", (name,)).fetchone()[0])
        run(f"INSERT INTO main.{quoted(name)} SELECT * FROM made.{quoted(name)}")
        for catalogue in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_extensions"):
            self._copy_rows(catalogue, name)
        if _has(self._database, "main", "gpkg_ogr_contents"):
            # OGR leaves the count open where it had the file open for another table.
            run(
                f"UPDATE main.gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM main.{quoted(name)}) "
                "WHERE table_name = ?",
                (name,),
            )
        for _, column in _geometry_columns(self._database, "made", name):
            tree = f"rtree_{name}_{column}"
            definition = run("SELECT sql FROM made.sqlite_master WHERE name = ?", (tree,)).fetchone()
            if definition:
                run(definition[0])
                run(f"INSERT INTO main.{quoted(tree)} SELECT * FROM made.{quoted(tree)}")
        rest = run(
            "SELECT sql FROM made.sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL",
            (name,),
        ).fetchall()
        for (sql,) in rest:
            run(sql)
        told = described(self._database, "made", name)
        if told:
            describe(self._database, told, name)
        for sql in self._extras.get(table, []):
            with suppress(sqlite3.OperationalError):  # of a column that is no more
                run(sql)

    def _copy_rows(self, catalogue: str, name: str) -> None:
        run = self._database.execute
        if not _has(self._database, "made", catalogue):
            return
        if not _has(self._database, "main", catalogue):
            run(run("SELECT sql FROM made.sqlite_master WHERE name = ?", (catalogue,)).fetchone()[0])
        columns = _common(self._database, catalogue)
        run(
            f"INSERT OR IGNORE INTO main.{catalogue} ({columns}) SELECT {columns} FROM made.{catalogue} WHERE table_name = ?",
            (name,),
        )


def _add_missing(database: sqlite3.Connection, catalogue: str, key: str) -> None:
    columns = _common(database, catalogue)
    database.execute(
        f"INSERT INTO main.{catalogue} ({columns}) SELECT {columns} FROM made.{catalogue} "
        f"WHERE {key} NOT IN (SELECT {key} FROM main.{catalogue})"
    )


def _common(database: sqlite3.Connection, table: str) -> str:
    """Return the columns that both files have."""
    ours, theirs = (
        [row[1] for row in database.execute(f"PRAGMA {schema}.table_info({quoted(table)})")]
        for schema in ("main", "made")
    )
    return ", ".join(quoted(column) for column in ours if column in theirs)


def _geometry_columns(database: sqlite3.Connection, schema: str, table: str) -> list[tuple[str, str]]:
    """Return (table, column) of a table with geometries, nothing for one without."""
    if not _has(database, schema, "gpkg_geometry_columns"):
        return []
    return database.execute(
        f"SELECT table_name, column_name FROM {schema}.gpkg_geometry_columns WHERE lower(table_name) = lower(?)",
        (table,),
    ).fetchall()


def _has(database: sqlite3.Connection, schema: str, table: str) -> bool:
    found = database.execute(f"SELECT 1 FROM {schema}.sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None


def opened(path: str, timeout: float) -> sqlite3.Connection:
    """Return a connection to a file that exists; transactions are begun by hand."""
    if not os.path.isfile(path):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    return sqlite3.connect(path, timeout=timeout, isolation_level=None)


def quoted(name: str) -> str:
    """Return a name of a table or column as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def failed(path: str, error: Exception) -> OSError:
    return OSError(errno.EIO, str(error), path)
