"""What algorithms ask of a population base, wherever it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

Row = Sequence[Any]
"""Values of one row: text, numbers, ISO dates, geometries of shapely; None where unknown."""


@dataclass
class Changes:
    """What became of the rows of a table.

    Attributes
    ----------
    added, ended, kept : int
        Rows that are new, that no longer hold, that are as they were. A change is one ended and one added.
    gone : dict of tuple to str
        Key and uid of what ended and has no other row in its place.
    """

    added: int = 0
    ended: int = 0
    kept: int = 0
    gone: dict[tuple[Any, ...], str] = field(default_factory=dict)


class Base(Protocol):
    """A population base that is open.

    Reading needs nothing else. Writing is one batch: `begin`, any number of changes, `commit`; until then, and where the
    process dies, the base is as it was. There is one writer at a time.
    """

    path: str

    def meta(self) -> dict[str, str]:
        """What the base says of itself: stage, crs, srs_id, unit, version."""

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question in SQL; values are bound, never written into it."""

    def fids(self, table: str, uids: Sequence[str]) -> list[int]:
        """Numbers of rows by their uid, as far as these are there; the rows themselves are found by these at once."""

    def current(
        self, table: str, columns: Sequence[str], where: str = "", values: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Rows that hold now; the column 'geom' as geometries of shapely."""

    def begin(self, step: str, date: str, parameters: Mapping[str, Any] | None = None) -> int:
        """Begin a batch; from here on nobody else writes. Returns its number."""

    def insert(
        self, table: str, columns: Sequence[str], rows: Iterable[Row], source: str = "", expected: int = 0
    ) -> int:
        """Add rows that hold from the date of the batch. Returns how many."""

    def end(self, table: str, uids: Sequence[str]) -> int:
        """End rows at the date of the batch. Returns how many held until now."""

    def annotate(self, table: str, column: str, said: Mapping[str, Any]) -> None:
        """Fill a column of rows that this batch ended, by their uid: what follows them, or why they ended."""

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
        """Make these the rows of a table, or of the part that `where` names, that hold: new ones are added, what is as it
        was is left alone, what is gone or different ends."""

    def counts(self) -> dict[str, int]:
        """Rows that the batch ADDED and ENDED so far."""

    def commit(self) -> bool:
        """Keep the batch. Returns False, and leaves the base untouched, where it changed nothing."""

    def close(self) -> None:
        """Let go of the base; a batch that was not committed is undone."""
