"""A base copied row by row to where another one begins: from a file to a server, back, or to another file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..engine.core.errors import ReadError
from ..engine.core.progress import Progress, silent
from . import bases
from .batches import AT_ONCE, Batches, Columns
from .schema import TABLES
from .shapes import unpacked
from .standard import GEOMETRY, System, names

META = "meta"


def system_of(base: Batches) -> System:
    """Return the coordinate reference system of a base."""
    ((name, authority, code, wkt),) = base.query(
        "SELECT srs_name, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (base.srs_id,),
    )
    return System(base.srs_id, authority, int(code), name, wkt, base.unit)


def _shapes(table: str, rows: Sequence[Sequence[Any]], at: int) -> Any:
    """Return shapes of rows; raise where one would be lost."""
    found = unpacked([row[at] for row in rows])
    lost = next((row[0] for row, shape in zip(rows, found) if shape is None and row[at] is not None), None)
    if lost is not None:
        raise ReadError(
            "copy_shape",
            "Row {row} of table {table} has a shape that cannot be copied, such as a curve; make it one of straight lines, or delete it, "
            "and run again.",
            row=lost,
            table=table,
        )
    return found


def copy(base: Batches, to: str, progress: Progress = silent) -> int:
    """Copy all rows of a base, those that ended and the access log among them.

    Parameters
    ----------
    base : Batches
        Open.
    to : str
        File or address, where nothing is yet.
    progress : callable

    Returns
    -------
    int
        Rows that were copied.
    """
    bases.create(to, system_of(base), {})
    copied = [0]
    # What the base says of itself comes last: the head of the log is in it.
    order = sorted(TABLES, key=lambda name: name == META)

    def portions(table: str, columns: list[str], done: int) -> Iterator[Columns]:
        after: tuple[int, ...] = ()
        while True:
            where = "WHERE fid > ? " if after else ""  # numbers that somebody gave by hand may be below zero
            rows = base.query(f'SELECT {names(columns)} FROM "{table}" {where}ORDER BY fid LIMIT {AT_ONCE}', after)
            if not rows:
                return
            after = rows[-1][:1]
            copied[0] += len(rows)
            progress(done / len(order), "")
            given: list[object] = list(zip(*rows))
            if GEOMETRY in columns:
                at = columns.index(GEOMETRY)
                given[at] = _shapes(table, rows, at)
            yield given  # type: ignore[misc]

    def tables() -> Iterator[tuple[str, list[str], Iterator[Columns]]]:
        for done, name in enumerate(order):
            wanted = ["fid", *TABLES[name].all_columns, *((GEOMETRY,) if TABLES[name].geometry else ())]
            there = base.columns_of(name)
            columns = [column for column in wanted if column in there]
            if columns:
                yield name, columns, portions(name, columns, done)

    try:
        with bases.base_at(to) as other, base.steady(hold=True):
            other.fill(tables())
    except BaseException:
        bases.forget(to)
        raise
    return copied[0]
