"""A population base that is open for reading, wherever it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from ..engine.core.errors import ReadError
from .schema import TABLES, VERSION, Table
from .shapes import unpacked
from .standard import GEOMETRY, marks, names

Self = TypeVar("Self", bound="Reading")


class Reading:
    """What is read from a base; see `port.Base`. A subclass opens it and asks its database."""

    path: str
    failures: tuple[type[Exception], ...] = ()
    """What its database raises."""
    _meta: dict[str, str]

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def meta(self) -> dict[str, str]:
        """What the base says of itself."""
        return dict(self._meta)

    def _none(self) -> ReadError:
        return ReadError(
            "base_none",
            "{path} is no population base; choose one, or make one with 'Create population base'.",
            path=self.path,
        )

    def _refuse_newer(self, number: int) -> None:
        """Raise a ReadError for tables of a version that this plugin does not know."""
        if number > VERSION:
            raise ReadError(
                "base_newer",
                "Base {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.",
                path=self.path,
                number=number,
            )

    @property
    def srs_id(self) -> int:
        """Number of the coordinate reference system in the base."""
        return int(self._meta["srs_id"])

    @property
    def unit(self) -> float:
        """Metres of one unit of the coordinates."""
        return float(self._meta["unit"])

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question in SQL; values are bound, never written into it."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the base; a batch that was not committed is undone."""
        raise NotImplementedError

    def told(self, error: Exception) -> Exception:
        """Return what to raise where the database cannot read."""
        raise NotImplementedError

    def reason(self, error: Exception) -> str:
        """Return what the database says of an error, without the value that it is about: that may be somebody's name."""
        raise NotImplementedError

    def ask(self, sql: str, values: Sequence[Any], most: int, stop: Callable[[], int]) -> list[tuple[Any, ...]]:
        """Rows of a question, so many at most, while the database itself refuses all but reading; `stop` is asked now and then."""
        raise NotImplementedError

    @contextmanager
    def only_reading(self, sql: str) -> Iterator[None]:
        """Somebody's own SQL can only read the tables of the base about which there are rules; raises a SettingError for what may
        not even be tried."""
        yield
        raise NotImplementedError

    def columns_of(self, table: str) -> set[str]:
        """Columns that a table of the base has; one of an earlier version may lack some."""
        raise NotImplementedError

    def readable(self, table: str) -> list[str]:
        """Columns of a table that who asks may read, in their order; of a file all."""
        return [
            column for column in ("fid", *_shape(table), *TABLES[table].all_columns) if column in self.columns_of(table)
        ]

    def odd(self, table: str) -> str:
        """SQL for rows whose uid does not say their fid, or which were ended by hand with an empty text."""
        raise NotImplementedError

    def fids(self, table: str, uids: Sequence[str]) -> list[int]:
        """Where rows are: as their uid says, or, of those that are odd, as the index of these does."""
        start, at = f"{table}.", {}
        for uid in uids:
            number = uid[len(start) :]
            at[uid] = int(number) if uid.startswith(start) and number.isascii() and number.isdecimal() else -1
        found = self.query(f'SELECT fid, uid FROM "{table}" WHERE fid IN ({marks(at)})', list(at.values()))
        fids = [fid for fid, uid in found if at.get(uid) == fid]
        if len(fids) < len(at):
            odd = f'SELECT fid FROM "{table}" WHERE {self.odd(table)} AND uid IN ({marks(at)})'
            fids += [fid for (fid,) in self.query(odd, list(at))]
        return fids

    def current(
        self, table: str, columns: Sequence[str], where: str = "", values: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Rows that hold now, in the order in which they were added; 'geom' as geometries of shapely."""
        found = self._current(TABLES[table], columns, where, values)
        if GEOMETRY not in columns or not found:
            return found
        at = list(columns).index(GEOMETRY)
        shapes = unpacked([row[at] for row in found])
        return [(*row[:at], shape, *row[at + 1 :]) for row, shape in zip(found, shapes)]

    def _current(
        self, table: Table, columns: Sequence[str], where: str, values: Sequence[Any]
    ) -> list[tuple[Any, ...]]:
        within = f" AND ({where})" if where else ""
        holds = "valid_to IS NULL" if table.holds else "1 = 1"
        return self.query(f'SELECT {names(columns)} FROM "{table.name}" WHERE {holds}{within} ORDER BY fid', values)


def _shape(table: str) -> tuple[str, ...]:
    return (GEOMETRY,) if TABLES[table].geometry else ()
