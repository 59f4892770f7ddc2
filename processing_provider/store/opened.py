"""A base in a file that is open for reading."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from typing import Any

from ..engine.core.errors import OutputError, ReadError
from ..engine.core.paths import sqlite_uri
from .reading import Reading
from .reasons import is_unread_text, reason
from .schema import LATER, TABLES
from .shapes import functions
from .standard import is_odd

PATIENCE = 2.0
"""How long to wait for another program to let go of the base [s]: whoever only reads does within that."""

OFTEN = 100_000
"""Steps of SQLite between two looks at whether to go on."""
_ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION)
_RECURSIVE = 33
"""SQLITE_RECURSIVE, which not every Python names."""


def is_held(error: Exception) -> bool:
    """Whether another program has the base, and not the disk a fault."""
    return "locked" in str(error) or "busy" in str(error)


def is_malformed(error: Exception) -> bool:
    """Whether the file has pages that are none."""
    return isinstance(error, sqlite3.DatabaseError) and "malformed" in str(error)


class OpenedBase(Reading):
    """A base in a file that is open; see `port.Base`."""

    failures = (sqlite3.Error,)

    def __init__(self, path: str) -> None:
        """Open a base, for reading as long as no batch is begun.

        Raises
        ------
        ReadError
            It is no base, or one of a newer version.
        """
        self.path = path
        if not os.path.isfile(path):
            raise ReadError(
                "base_missing", "Base {path} does not exist; make it with 'Create population base'.", path=path
            )
        self._database = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        try:
            self._meta = self._described()
        except BaseException:
            self._database.close()
            raise
        for name, function in functions().items():
            self._database.create_function(name, 1, function, deterministic=True)

    def _described(self) -> dict[str, str]:
        try:
            found = dict(self._database.execute("SELECT name, value FROM meta").fetchall())
            number = int(found["version"])
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise self._held(error) from error
            raise self._none() from error
        except (sqlite3.DatabaseError, KeyError, ValueError) as error:
            if is_malformed(error):
                raise self._malformed(error) from error
            raise self._none() from error
        self._refuse_newer(number)
        self._refuse_damage(found)
        return found

    def _refuse_damage(self, meta: dict[str, str]) -> None:
        """Raise a ReadError for a base of which somebody deleted or changed what every step needs."""
        there = {name for (name,) in self._database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        lost = [f"table {name}" for name in sorted({*TABLES, "gpkg_spatial_ref_sys"} - LATER - there)]
        try:
            if not float(meta["unit"]) > 0:
                lost.append("the length of a unit (unit in meta)")
            system = "SELECT 1 FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
            if not lost and not self._database.execute(system, (int(meta["srs_id"]),)).fetchone():
                lost.append("its CRS (gpkg_spatial_ref_sys)")
        except (KeyError, ValueError):
            lost.append("the length of a unit or the number of its CRS (unit and srs_id in meta)")
        if lost:
            raise self._damaged(", ".join(lost))

    def _damaged(self, why: str) -> ReadError:
        return ReadError(
            "base_damaged",
            "Base {path} is damaged: {why} is missing or was changed by another program; go on with a copy, or make a new base.",
            path=self.path,
            why=why,
        )

    def _malformed(self, error: Exception) -> ReadError:
        return ReadError(
            "base_malformed",
            "Base {path} is damaged ({why}); go on with a copy, or make a new base. Nothing was changed.",
            path=self.path,
            why=reason(error),
        )

    def _unread(self, error: Exception) -> ReadError:
        return ReadError(
            "base_unread_text",
            "Base {path} has a text that is not UTF-8 ({why}); another program wrote it: write it anew there, or go on with a copy.",
            path=self.path,
            why=reason(error),
        )

    def _held(self, error: Exception) -> OutputError:
        return OutputError(
            "base_held",
            "Base {path} is being edited or written in QGIS or another program ({why}); finish there, and run again.",
            path=self.path,
            why=reason(error),
        )

    def close(self) -> None:
        """Let go of the base; a batch that was not committed is undone."""
        with suppress(sqlite3.Error):
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
        self._database.close()

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question in SQL; values are bound, never written into it."""
        try:
            return self._database.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self.told(error) from None

    def told(self, error: Exception) -> Exception:
        """Return what to raise where SQLite cannot read."""
        if is_held(error):
            return self._held(error)
        if is_malformed(error):
            return self._malformed(error)
        if is_unread_text(error):
            return self._unread(error)
        return self._damaged(str(error)) if isinstance(error, sqlite3.OperationalError) else error

    def reason(self, error: Exception) -> str:
        """Return what SQLite says of an error, without the value that it is about."""
        return reason(error)

    def ask(self, sql: str, values: Sequence[Any], most: int, stop: Callable[[], int]) -> list[tuple[Any, ...]]:
        """Rows of a question through a connection that cannot write."""
        with closing(sqlite3.connect(sqlite_uri(self.path, "ro"), uri=True, timeout=PATIENCE)) as database:
            database.set_authorizer(_only_read)
            database.set_progress_handler(stop, OFTEN)
            found: list[tuple[Any, ...]] = database.execute(sql, values).fetchmany(most)
        return found

    @contextmanager
    def only_reading(self, sql: str) -> Iterator[None]:
        """Somebody's own SQL can only read the tables of the base."""
        self._database.set_authorizer(_allow)
        try:
            yield
        finally:
            # Before Python 3.11 None is no way to let go of it.
            self._database.set_authorizer(_allow_all)

    def odd(self, table: str) -> str:
        """SQL for rows whose uid does not say their fid, or which were ended by hand with an empty text."""
        return is_odd(table)

    def columns_of(self, table: str) -> set[str]:
        """Columns that a table of the base has; one of an earlier version may lack some."""
        return {name for (name,) in self.query("SELECT name FROM pragma_table_info(?)", (table,))}


def _only_read(action: int, *_: object) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _allow(action: int, first: str | None, second: str | None, database: str | None, inner: str | None) -> int:
    """Say what an office's SQL may do: read tables of the base, and call functions; no vault, and nothing that writes."""
    if action in (sqlite3.SQLITE_SELECT, _RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (second or "").lower() in _NO_FUNCTIONS else sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and database in ("main", None, "") and first not in _NO_TABLES:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


_NO_FUNCTIONS = frozenset(
    {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit", "random", "randomblob", "zeroblob",
     "current_date", "current_time", "current_timestamp"}
)  # fmt: skip
"""What reaches out of the base, and what says something else in each run: a base that is checked again has the same issues."""
_NO_TABLES = frozenset({"sqlite_master", "sqlite_schema", "sqlite_temp_master"}) | {
    table.name for table in TABLES.values() if not table.holds
}
"""Who asked for what, and the key of the seals, are nothing about which there is a rule."""


def _allow_all(*_: object) -> int:
    return sqlite3.SQLITE_OK
