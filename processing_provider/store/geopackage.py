"""A population base in a GeoPackage: tables by the standard, rows in bulk by sqlite3, one transaction for each batch.

SQLite's own journal keeps a batch whole however the process ends, and its lock on the file, which `begin` takes, ends with
the process. No write-ahead log: it does not work on network drives.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

import numpy as np

from ..engine.core.errors import SettingError
from .batches import Batches
from .port import Changes, Row
from .schema import COMPUTED, DATE, REAL, TABLES, Table
from .shapes import extent_of, packed
from .standard import COUNTS, GEOMETRY, marks, names

PORTION = 500
"""Rows named in one statement; SQLite takes at least 999 values."""
AT_ONCE = 50_000
"""Rows in memory at a time."""
Columns = Sequence[Sequence[Any]]
"""Values of rows, by column."""
FEW = 3
"""To make an index again takes about a third of the seconds for each row that adding to it takes."""


class GeoPackageBase(Batches):
    """A base that is open; see `port.Base`."""

    def insert(
        self, table: str, columns: Sequence[str], rows: Iterable[Row], source: str = "", expected: int = 0
    ) -> int:
        """Add rows that hold from the date of the batch.

        Parameters
        ----------
        table : str
        columns : sequence of str
            Own columns that `rows` give; 'geom' takes geometries of shapely.
        rows : iterable of sequences
        source : str
            Where they are from.
        expected : int
            How many there are, where that is known: many are added faster to a table that has fewer.

        Returns
        -------
        int
            How many.
        """
        coming = iter(rows)
        portions = iter(lambda: list(itertools.islice(coming, AT_ONCE)), [])
        return self.insert_columns(table, columns, (list(zip(*some)) for some in portions), source, expected)

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
        run, name = self._database.execute, table.name
        first, count = self._last_number(name) + 1, len(given[0])
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
            zip(range(first, first + count), *given),
        )
        if GEOMETRY in columns:
            at = list(columns).index(GEOMETRY)
            extents = ((fid, extent_of(shape)) for fid, shape in enumerate(given[at], first))
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

    def end(self, table: str, uids: Sequence[str]) -> int:
        """End rows at the date of the batch.

        Parameters
        ----------
        table : str
        uids : (n,) sequence of str

        Returns
        -------
        int
            How many held until now.

        Raises
        ------
        SettingError
            A row holds only from a later date on.
        """
        name, ended = TABLES[table].name, 0
        for start in range(0, len(uids), PORTION):
            some = self.fids(name, uids[start : start + PORTION])
            where = f"fid IN ({marks(some)}) AND valid_to IS NULL"
            held = self.query(f'SELECT uid, valid_from FROM "{name}" WHERE {where} ORDER BY fid', some)
            later = max((since for _, since in held if since is not None), default="")
            if later > self._date:
                raise SettingError(
                    "date_before",
                    "DATE {date} is before {later}, since when rows hold that would end; give a later date.",
                    date=self._date,
                    later=later,
                )
            with self._writing():
                self._database.executemany(
                    "INSERT INTO change_row (batch_id, table_name, uid, before) VALUES (?, ?, ?, '{\"valid_to\": null}')",
                    [(self._batch, name, uid) for uid, _ in held],
                )
                self._database.execute(f'UPDATE "{name}" SET valid_to = ? WHERE {where}', (self._date, *some))
            ended += len(held)
        self._ended += ended
        if ended:
            self._changed.add(name)
        return ended

    def annotate(self, table: str, column: str, said: Mapping[str, Any]) -> None:
        """Fill a column of rows that this batch ended, by their uid: what follows them, or why they ended."""
        name = TABLES[table].name
        for uid, value in said.items():
            of = (self._batch, name, uid)
            (fid,) = self.fids(name, [uid])
            (earlier,) = self.query(f'SELECT "{column}" FROM "{name}" WHERE fid = ?', (fid,))[0]
            at = "batch_id = ? AND table_name = ? AND uid = ?"
            before = json.loads(self.query(f"SELECT before FROM change_row WHERE {at}", of)[0][0])
            self._database.execute(
                f"UPDATE change_row SET before = ? WHERE {at}", (json.dumps({**before, column: earlier}), *of)
            )
            self._database.execute(f'UPDATE "{name}" SET "{column}" = ? WHERE fid = ?', (_plain(value), fid))

    def replace(
        self,
        table: str,
        columns: Sequence[str],
        rows: Iterable[Row],
        source: str = "",
        where: str = "",
        values: Sequence[Any] = (),
        loose: Sequence[str] = (),
    ) -> Changes:
        """Make these the rows that hold of a table, or of the part of it that `where` names.

        Parameters
        ----------
        table : str
        columns : sequence of str
            What `rows` give, with the key of the table; what is not given is neither compared nor kept.
        rows : iterable of sequences
            One row of each key.
        source : str
            Where they are from; it is not compared, so that the same rows from a file of another name change nothing.
        where, values : str, sequence
            Part of the table, in SQL; '' for all of it.
        loose : sequence of str
            Columns that alone do not make a row another one, such as the name of a file.

        Returns
        -------
        Changes
        """
        layout = TABLES[table]
        given = list(zip(*self._packed(layout, columns, list(zip(*rows)))))
        key = _taken([list(columns).index(column) for column in layout.key])
        told = _taken([at for at, column in enumerate(columns) if column not in loose])
        wanted = dict(zip(map(key, given), given))
        if len(wanted) != len(given):
            raise ValueError(f"two rows of {table} have one key")
        changes = Changes()
        ending = []
        for *old, uid in self._current(layout, [*columns, "uid"], where, values):
            of = key(old)
            new = wanted.get(of)
            if new is not None and told(new) == told(old):
                changes.kept += 1
                del wanted[of]
            else:
                ending.append(uid)
                if new is None:
                    changes.gone[of] = uid
        changes.ended = self.end(table, ending)
        with self._writing():
            changes.added = self._insert(layout, columns, list(zip(*wanted.values())), source)
        return changes


def _taken(places: Sequence[int]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    """Return what takes the values at some places of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[at] for at in places)


def _plain_column(values: Sequence[Any], kind: str) -> Sequence[Any]:
    """Return the values of a column as SQLite keeps them; most are texts that it takes as they are."""
    if kind == DATE:
        # Of what looks like a number SQLite makes one in such a column: of a year that is known alone.
        values = [
            int(value) if type(value) is str and len(value) == 4 and value.isdecimal() else value for value in values
        ]
    if set(map(type, values)) <= {str, type(None)} and "".join(filter(None, values)).isascii():
        return values
    return [_plain(value, kind) for value in values]


def _plain(value: Any, kind: str = "") -> Any:
    """Return a value as SQLite keeps it, so that what was read compares with what was written."""
    if type(value) is str:
        # Half of a pair of surrogates is no text to SQLite.
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value != value:
        return None
    return float(value) if kind == REAL else value
