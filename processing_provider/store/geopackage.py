"""A population base in a GeoPackage: tables by the standard, rows in bulk by sqlite3, one transaction for each batch.

SQLite's own journal keeps a batch whole however the process ends, and its lock on the file, which `begin` takes, ends with
the process. No write-ahead log: it does not work on network drives.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import numpy as np

from ..engine.core.errors import DoorstepError, OutputError
from . import vault_file
from .batches import AT_ONCE, Batches, Columns, plain
from .opened import OpenedBase, is_held, is_malformed
from .reasons import is_unread_text, reason
from .schema import COMPUTED, DATE, TABLES, Table
from .shapes import extent_of, packed
from .standard import COUNTS, GEOMETRY, complete, fid_in, names

CACHE = 65_536
"""Pages of the file in memory [KiB]: ids in no order touch many of an index."""
LOOKED_AT = 1000
"""Rows of each index that are looked at to tell how many of a key there are."""
FEW = 3
"""To make an index again takes about a third of the seconds for each row that adding to it takes."""


class GeoPackageBase(Batches, OpenedBase):
    """A base that is open; see `port.Base`."""

    def __init__(self, path: str) -> None:
        """Open a base, for reading as long as no batch is begun; raises as `OpenedBase`."""
        Batches.__init__(self, path)
        OpenedBase.__init__(self, path)

    @property
    def database(self) -> sqlite3.Connection:
        """The connection, for the vault that is attached to it."""
        return self._database

    @property
    def beside(self) -> sqlite3.Connection:
        """The connection of SQLite to which a vault is attached: one transaction covers both."""
        return self._database

    def keep_in_memory(self) -> None:
        """Have temporary tables in memory, and in no file of this machine; before a batch is begun."""
        self._database.execute("PRAGMA temp_store = MEMORY")

    def fid_in(self, table: str, uid: str = "uid") -> str:
        """SQL for the fid that a uid names: that of its row where the row is not odd."""
        return fid_in(table, uid)

    def _unwritable(self, error: Exception) -> DoorstepError:
        if is_malformed(error):
            return self._malformed(error)
        if is_unread_text(error):
            return self._unread(error)
        return OutputError(
            "base_unwritable",
            "Base {path} cannot be written ({why}); nothing was changed.",
            path=self.path,
            why=reason(error),
        )

    def _lock(self) -> None:
        """Begin a transaction, in which nobody else writes; raises as `begin`."""
        try:
            # QGIS keeps a write-ahead log as long as somebody edits a layer, and that log cannot be switched off then.
            mode = self._database.execute("PRAGMA journal_mode").fetchone()[0]
            if mode == "wal":
                mode = self._database.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
                if mode == "wal":
                    raise sqlite3.OperationalError("database is locked")
            if self.vault is not None:
                self.vault.unlog()
            self._database.execute(f"PRAGMA cache_size = -{CACHE}")
            self._database.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "readonly" in str(error):
                raise OutputError(
                    "base_readonly",
                    "Base {path} cannot be written; copy it to a place of your own, or get the rights.",
                    path=self.path,
                ) from error
            raise (self._in_use(error) if is_held(error) else self._unwritable(error)) from error
        with self._writing():
            complete(self._database, self.srs_id)
            # Somebody else may have written it since it was opened.
            self._meta = dict(self._database.execute("SELECT name, value FROM meta").fetchall())

    def _commit(self) -> None:
        try:
            self._database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            with suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            raise (self._in_use(error) if is_held(error) else self._unwritable(error)) from error

    def _in_use(self, error: sqlite3.Error) -> DoorstepError:
        """Say which of the two files another program has."""
        if self.vault is not None and vault_file.is_held(self.vault.path):
            return vault_file.unusable(self.vault.path, error)
        return self._held(error)

    def _tell(self, now: str) -> None:
        run = self._database.execute
        for name in sorted(self._changed):
            run("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (now, name))
            if TABLES[name].geometry:
                tree = f"rtree_{name}_{GEOMETRY}"
                run(
                    f"UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = "
                    f'(SELECT min(minx), max(maxx), min(miny), max(maxy) FROM "{tree}") WHERE table_name = ?',
                    (name,),
                )
        run(f"PRAGMA analysis_limit = {LOOKED_AT}")
        run("ANALYZE")

    def insert_columns(
        self, table: str, columns: Sequence[str], portions: Iterable[Columns], source: str = "", expected: int = 0
    ) -> int:
        """Add rows as `insert` does, some at a time, each portion as its columns; all but the last have `AT_ONCE` rows or more."""
        layout, coming, added = TABLES[table], iter(portions), 0
        some = next(coming, None)
        later = self._indexes_to_make_again(layout, expected) if some and len(some[0]) >= AT_ONCE else []
        while some:
            with self._writing():
                added += self._insert(layout, columns, self._packed(layout, columns, some), source)
            some = next(coming, None)
        with self._writing():
            for statement in later:
                self._database.execute(statement)
        return added

    def _indexes_to_make_again(self, table: Table, expected: int) -> list[str]:
        """Drop the indexes of a table without rows, or with few beside those that come; returns what makes them again.

        That is faster when all rows are there.
        """
        if self._last_number(table.name) > FEW * expected:
            return []
        found = self.query(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
            (table.name,),
        )
        with self._writing():
            for name, _ in found:
                self._database.execute(f'DROP INDEX "{name}"')
        return [statement for _, statement in found]

    def _packed(self, table: Table, columns: Sequence[str], given: Columns) -> list[Sequence[Any]]:
        """Columns as SQLite takes them: geometries as blobs, numbers of numpy as Python's, NaN as None."""
        found = list(given)
        if GEOMETRY in columns and found:
            at = list(columns).index(GEOMETRY)
            shapes = np.empty(len(found[at]), object)
            shapes[:] = list(found[at])
            found[at] = packed(shapes, self.srs_id, table.geometry.startswith("MULTI"))
        kinds = [table.all_columns.get(column, "") for column in columns]
        return [_plain_column(column, kind) for column, kind in zip(found, kinds)]

    def _insert(self, table: Table, columns: Sequence[str], given: Columns, source: str) -> int:
        """Add rows that are given by columns, as `_packed` makes them."""
        if not given or not len(given[0]):
            return 0
        run, name, count = self._database.execute, table.name, len(given[0])
        numbers, columns, given = self._numbered(name, columns, given)
        ours = {"fid": "?"}
        if table.holds:
            # The same in all rows: said once, by SQLite's own quoting, and not bound a million times.
            said = self.query("SELECT quote(?), quote(?), quote(?)", (source or None, self._date, self._batch))[0]
            ours.update(
                uid=f"'{name}.' || ?1",
                source_id=said[0],
                valid_from=said[1],
                batch_id=said[2],
            )
            if name not in COMPUTED:
                ours["verified_at"] = said[1]
        ours = {column: value for column, value in ours.items() if column not in columns}
        values = ", ".join([*ours.values(), *("?" * len(columns))])
        tree = f"rtree_{name}_{GEOMETRY}"
        # What triggers do for each row is done at once: counting, and six questions for the extent of a shape.
        named = (f"{tree}_insert", f"{COUNTS}insert_feature_count_{name}")
        triggers = self.query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (?, ?)", named)
        for trigger, _ in triggers:
            run(f'DROP TRIGGER "{trigger}"')
        self._database.executemany(
            f'INSERT INTO "{name}" ({names([*ours, *columns])}) VALUES ({values})',
            zip(numbers, *given),
        )
        if GEOMETRY in columns:
            at = list(columns).index(GEOMETRY)
            extents = ((fid, extent_of(shape)) for fid, shape in zip(numbers, given[at]))
            self._database.executemany(
                f'INSERT INTO "{tree}" VALUES (?, ?, ?, ?, ?)',
                ((fid, *extent) for fid, extent in extents if extent is not None),
            )
        run("UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE table_name = ?", (count, name))
        for _, statement in triggers:
            run(statement)
        self._added += count
        self._changed.add(name)
        return count

    def _last_number(self, table: str) -> int:
        """The greatest number that a row of a table ever had: it is not given again where somebody deletes the last row."""
        (last,) = self.query(f'SELECT coalesce(max(fid), 0) FROM "{table}"')[0]
        if self.query("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"):
            last = max(
                [last, *(seq for (seq,) in self.query("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)))]
            )
        return int(last)


def _plain_column(values: Sequence[Any], kind: str) -> Sequence[Any]:
    """Return the values of a column as SQLite keeps them; most are texts that it takes as they are."""
    if kind == DATE:
        # Of what looks like a number SQLite makes one in such a column: of a year that is known alone.
        values = [
            int(value) if type(value) is str and len(value) == 4 and value.isdecimal() else value for value in values
        ]
    if set(map(type, values)) <= {str, type(None)} and "".join(filter(None, values)).isascii():
        return values
    return [plain(value, kind) for value in values]
