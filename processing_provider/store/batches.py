"""Batches of a population base: begun with a lock, kept whole or not at all, and recorded."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from operator import itemgetter
from typing import Any

import numpy as np

from ..engine.core.errors import DoorstepError, SettingError
from .port import Changes, Row
from .reading import Reading
from .schema import REAL, TABLES, VERSION, Table
from .standard import marks, names
from .vault import Vault

PORTION = 500
"""Rows named in one statement; SQLite takes at least 999 values."""
AT_ONCE = 50_000
"""Rows in memory at a time."""
Columns = Sequence[Sequence[Any]]
"""Values of rows, by column."""
ONCE = ("place", "space", "building", "floor", "address", "dwelling")
"""Tables in which a thing has one row at a time; of an address, a register and a person may say the building."""

_NAMED = """UPDATE "{name}" SET uid = '{name}.' || fid || CASE WHEN coalesce(uid, '') = '' THEN '.by-hand' ELSE '' END
WHERE {odd} AND (coalesce(uid, '') = '' OR uid = '{name}.' || {fid})"""
"""Gives a uid to rows without, and theirs back to those that have that of another row, such as a copy."""


class Batches(Reading):
    """A base that is open, with its vault where one is attached, and takes batches; see `port.Base`.

    A subclass has `database`, which is asked as `sqlite3` is, and locks, inserts and tells others what changed.
    """

    def __init__(self, path: str) -> None:
        """Open a base, for reading as long as no batch is begun."""
        self.path = path
        self._batch = 0
        self._date = ""
        self._step: tuple[str, str] = ("", "")
        self._added = self._ended = 0
        self._changed: set[str] = set()
        self._in_vault = False
        self.vault: Vault | None = None

    @property
    def database(self) -> Any:
        """The connection."""
        raise NotImplementedError

    @property
    def beside(self) -> Any:
        """The connection of SQLite to which a vault is attached."""
        raise NotImplementedError

    @property
    def batch(self) -> int:
        """Number of the batch that is begun, 0 without one."""
        return self._batch

    @property
    def day(self) -> str:
        """Date of the batch."""
        return self._date

    def attach_vault(self, path: str) -> Vault:
        """Open the vault of this base, before a batch is begun; one transaction covers both from then on.

        Raises
        ------
        ReadError, SettingError
            It is no vault, or that of another base.
        """
        self.vault = Vault(self, path)
        return self.vault

    # What each kind of store does its own way -------------------------------------------------------------------------------

    _one_moment = "BEGIN"
    """What begins a transaction that sees one moment."""
    holds_writers = True
    """Whether nobody can write while somebody has such a transaction."""

    def keep_in_memory(self) -> None:
        """Have temporary tables in memory, and in no file of this machine; before a batch is begun."""

    def _unwritable(self, error: Exception) -> DoorstepError:
        """Return what to raise where the database cannot write."""
        raise NotImplementedError

    def _lock(self) -> None:
        """Begin a transaction, in which nobody else writes; raises as `begin`."""
        raise NotImplementedError

    def _commit(self) -> None:
        raise NotImplementedError

    def _tell(self, now: str) -> None:
        """Write down what changed, for whoever asks next."""
        raise NotImplementedError

    def fid_in(self, table: str, uid: str = "uid") -> str:
        """SQL for the fid that a uid names: that of its row where the row is not odd."""
        raise NotImplementedError

    def _packed(self, table: Table, columns: Sequence[str], given: Columns) -> list[Sequence[Any]]:
        """Columns as the database takes them, and gives them back."""
        raise NotImplementedError

    def _insert(self, table: Table, columns: Sequence[str], given: Columns, source: str) -> int:
        """Add rows that are given by columns, as `_packed` makes them."""
        raise NotImplementedError

    def insert_columns(
        self, table: str, columns: Sequence[str], portions: Iterable[Columns], source: str = "", expected: int = 0
    ) -> int:
        """Add rows as `insert` does, some at a time, each portion as its columns; all but the last have `AT_ONCE` rows or more."""
        raise NotImplementedError

    def _last_number(self, table: str) -> int:
        """The greatest number that a row of a table ever had: it is not given again where somebody deletes the last row."""
        raise NotImplementedError

    # -------------------------------------------------------------------------------------------------------------------------

    def _numbered(
        self, table: str, columns: Sequence[str], given: Columns
    ) -> tuple[Sequence[int], Sequence[str], Columns]:
        """Take the numbers of rows from their columns: those of another base, or the next ones."""
        if "fid" not in columns:
            first = self._last_number(table) + 1
            return range(first, first + len(given[0])), columns, given
        at = list(columns).index("fid")
        rest = [k for k in range(len(columns)) if k != at]
        return given[at], [columns[k] for k in rest], [given[k] for k in rest]

    def fill(self, tables: Iterable[tuple[str, Sequence[str], Iterable[Columns]]]) -> None:
        """Take the rows of another base as they are, with their numbers; nothing is in this one yet, and it is no batch."""
        self._date, self._changed = "", set()
        with self.writing():
            for table, columns, portions in tables:
                self.database.execute(f'DELETE FROM "{table}"')
                self.insert_columns(table, columns, portions, expected=AT_ONCE)
            self._meta = dict(self.query("SELECT name, value FROM meta"))
            self._tell(_now())
            if self._meta.get("version") != str(VERSION):  # it has all tables and columns
                self.describe({"version": str(VERSION)})

    @contextmanager
    def steady(self, hold: bool = False) -> Iterator[None]:
        """All that is read is of one moment, whoever writes meanwhile.

        Parameters
        ----------
        hold : bool
            Whether a file is held for that, so that nobody can write it; a server has nobody wait.
        """
        if self.holds_writers and not hold:
            yield
            return
        with self._writing():
            self.database.execute(self._one_moment)
        try:
            yield
        finally:
            with suppress(*self.failures):
                self.database.execute("ROLLBACK")

    def describe(self, meta: Mapping[str, str]) -> None:
        """Write down what the base says of itself, such as the number of its vault."""
        with self._writing():
            for name, value in meta.items():
                self.database.execute("DELETE FROM meta WHERE name = ?", (name,))
                self.database.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (name, value))
        self._meta.update(meta)

    def count(self, added: int, ended: int, vault: bool = False) -> None:
        """Count changes of the batch that were made elsewhere, such as in the vault."""
        self._added += added
        self._ended += ended
        self._in_vault |= vault and bool(added or ended)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except self.failures as error:
            raise self._unwritable(error) from error

    def begin(self, step: str, date: str, parameters: Mapping[str, Any] | None = None, twice: bool = False) -> int:
        """Begin a batch; from here on nobody else writes.

        Parameters
        ----------
        step : str
            Algorithm, for the list of batches.
        date : str
            From when on its rows hold, ISO.
        parameters : mapping, optional
            For the list of batches; nothing about persons.
        twice : bool
            Whether two rows of one thing are let be, by a step that is to find them.

        Returns
        -------
        int
            Number of the batch.

        Raises
        ------
        OutputError
            Somebody else edits or writes the base, or it cannot be written.
        """
        self._lock()
        self._put_right()
        if not twice:
            self._refuse_twice()
        self._batch = self.query("SELECT coalesce(max(batch_id), 0) + 1 FROM change_batch")[0][0]
        self._date = date
        self._step = (step, json.dumps(parameters or {}, ensure_ascii=False, sort_keys=True, default=str))
        self._added = self._ended = 0
        self._changed = set()
        self._in_vault = False
        if self.vault is not None:
            self.vault.prepare()
        return self._batch

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that is no batch: whole, or not at all."""
        self._lock()
        try:
            with self._writing():
                yield
            self._commit()
        except BaseException:
            with suppress(*self.failures):
                self.database.execute("ROLLBACK")
            raise

    def _put_right(self) -> None:
        """Give rows that somebody added by hand what every row has."""
        with self._writing():
            for table in TABLES.values():
                if table.holds and table.name != "said_by":
                    self.database.execute(
                        f"UPDATE \"{table.name}\" SET valid_to = NULL WHERE {self.odd(table.name)} AND valid_to = ''"
                    )
                    self.database.execute(
                        _NAMED.format(name=table.name, odd=self.odd(table.name), fid=self.fid_in(table.name))
                    )

    def _refuse_twice(self) -> None:
        """Raise for two rows of one thing, of which one is wrong."""
        for name in ONCE:
            key = names(TABLES[name].key)
            twice = self.query(
                f'SELECT group_concat(fid) FROM "{name}" WHERE valid_to IS NULL GROUP BY {key} HAVING count(*) > 1 LIMIT 3'
            )
            if twice:
                raise SettingError(
                    "two_rows",
                    "Table {table} of base {path} has two rows that hold for one thing, by their fid: {rows}; delete one of them, or "
                    "give it an id of its own.",
                    table=name,
                    path=self.path,
                    rows="; ".join(rows.replace(",", ", ") for (rows,) in twice),
                )

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
                self.database.executemany(
                    "INSERT INTO change_row (batch_id, table_name, uid, before) VALUES (?, ?, ?, '{\"valid_to\": null}')",
                    [(self._batch, name, uid) for uid, _ in held],
                )
                self.database.execute(f'UPDATE "{name}" SET valid_to = ? WHERE {where}', (self._date, *some))
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
            self.database.execute(
                f"UPDATE change_row SET before = ? WHERE {at}", (json.dumps({**before, column: earlier}), *of)
            )
            self.database.execute(f'UPDATE "{name}" SET "{column}" = ? WHERE fid = ?', (plain(value), fid))

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

    def counts(self) -> dict[str, int]:
        """Rows that this batch added and ended so far."""
        return {"ADDED": self._added, "ENDED": self._ended}

    def _record(self) -> None:
        """Write down what the batch changed, and what is where, for whoever asks next."""
        run = self.database.execute
        now = _now()
        run(
            "INSERT INTO change_batch (batch_id, step, date, made_at, parameters, added, ended, undone, vault) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
            (self._batch, self._step[0], self._date, now, self._step[1], self._added, self._ended, int(self._in_vault)),
        )
        if self._in_vault and self.vault is not None:
            self.vault.stamp()
        self._tell(now)

    def commit(self) -> bool:
        """Keep the batch.

        Returns
        -------
        bool
            False where nothing changed; the file is then untouched.

        Raises
        ------
        OutputError
            Somebody else reads for too long, or the disk is full; nothing was changed.
        """
        run = self.database.execute
        if not self._added and not self._ended:
            run("ROLLBACK")
            return False
        with self._writing():
            self._record()
        self._commit()
        return True


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def _taken(places: Sequence[int]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    """Return what takes the values at some places of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[at] for at in places)


def plain(value: Any, kind: str = "") -> Any:
    """Return a value as a base keeps it, so that what was read compares with what was written."""
    if type(value) is str:
        # Half of a pair of surrogates is no text to SQLite.
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value != value:
        return None
    return float(value) if kind == REAL else value
