"""Batches of a population base: begun with a lock, kept whole or not at all, and recorded."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from typing import Any

from ..engine.core.errors import DoorstepError, OutputError, SettingError
from . import vault_file
from .opened import OpenedBase, is_held, is_malformed
from .reasons import is_unread_text, reason
from .schema import TABLES
from .standard import GEOMETRY, complete, fid_in, is_odd, names
from .vault import Vault

CACHE = 65_536
"""Pages of the file in memory [KiB]: ids in no order touch many of an index."""
LOOKED_AT = 1000
"""Rows of each index that are looked at to tell how many of a key there are."""
ONCE = ("place", "space", "building", "floor", "address", "dwelling")
"""Tables in which a thing has one row at a time; of an address, a register and a person may say the building."""

_NAMED = """UPDATE "{name}" SET uid = '{name}.' || fid || CASE WHEN coalesce(uid, '') = '' THEN '.by-hand' ELSE '' END
WHERE {odd} AND (coalesce(uid, '') = '' OR uid = '{name}.' || {fid})"""
"""Gives a uid to rows without, and theirs back to those that have that of another row, such as a copy."""


class Batches(OpenedBase):
    """A base that is open, with its vault where one is attached, and takes batches."""

    def __init__(self, path: str) -> None:
        """Open a base, for reading as long as no batch is begun; raises as `OpenedBase`."""
        super().__init__(path)
        self._batch = 0
        self._date = ""
        self._step: tuple[str, str] = ("", "")
        self._added = self._ended = 0
        self._changed: set[str] = set()
        self._in_vault = False
        self.vault: Vault | None = None

    @property
    def database(self) -> sqlite3.Connection:
        """The connection, for the vault that is attached to it."""
        return self._database

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

    def describe(self, meta: Mapping[str, str]) -> None:
        """Write down what the base says of itself, such as the number of its vault."""
        with self._writing():
            for name, value in meta.items():
                self._database.execute("DELETE FROM meta WHERE name = ?", (name,))
                self._database.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (name, value))
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
        except sqlite3.Error as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: sqlite3.Error) -> DoorstepError:
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

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that is no batch: whole, or not at all."""
        self._lock()
        try:
            with self._writing():
                yield
            self._commit()
        except BaseException:
            with suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            raise

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

    def _put_right(self) -> None:
        """Give rows that somebody added by hand what every row has."""
        with self._writing():
            for table in TABLES.values():
                if table.holds and table.name != "said_by":
                    self._database.execute(
                        f"UPDATE \"{table.name}\" SET valid_to = NULL WHERE {is_odd(table.name)} AND valid_to = ''"
                    )
                    self._database.execute(
                        _NAMED.format(name=table.name, odd=is_odd(table.name), fid=fid_in(table.name))
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

    def counts(self) -> dict[str, int]:
        """Rows that this batch added and ended so far."""
        return {"ADDED": self._added, "ENDED": self._ended}

    def _record(self) -> None:
        """Write down what the batch changed, and what is where, for whoever asks next."""
        run = self._database.execute
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
        run(
            "INSERT INTO change_batch (batch_id, step, date, made_at, parameters, added, ended, undone, vault) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
            (self._batch, self._step[0], self._date, now, self._step[1], self._added, self._ended, int(self._in_vault)),
        )
        if self._in_vault and self.vault is not None:
            self.vault.stamp()
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
        run = self._database.execute
        if not self._added and not self._ended:
            run("ROLLBACK")
            return False
        with self._writing():
            self._record()
        self._commit()
        return True
