"""A layer without QGIS: columns, geometries, CRS and name. A stage takes frames and gives columns to put on them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

import numpy as np

from . import columns, packages
from .errors import SettingError
from .limits import Quantity
from .notes import Note, note
from .packed import Column, concatenated, pack
from .rounding import as_written
from .spatial import on_earth
from .types import Floats, Ids, Ints

shapely = packages.load("shapely")

Found = TypeVar("Found")

AT_ONCE = 50_000
"""Geometries that are made together: their WKB is in memory once more while they are."""


class Heading(Protocol):
    """Name and type ('text', 'integer' or 'real') of a column of ours."""

    @property
    def name(self) -> str:
        """Name of the column."""

    @property
    def type(self) -> str:
        """Kind of its values."""


@dataclass(frozen=True, eq=False)
class Frame:
    """The rows of a layer, read once, and the columns that stages put on them.

    Attributes
    ----------
    name : str
    size : int
        Number of rows.
    given : mapping of str to Column
        Columns as read, in their order.
    shapes : Column or None
        Geometries as WKB that shapely reads; None for a table.
    kind : str
        'polygon', 'point', 'line' or '' for a table.
    crs : str
        As WKT, '' where it is not known.
    metre : float
        Length of a unit of the CRS [m].
    numbers : (n,) int or None
        Rows' own numbers in their layer.
    added : mapping of str to (Heading, Column)
        Columns of ours, in the order in which they came.
    instead : mapping of str to str
        Columns of ours that stand for given ones, by the name of these, which may be written in another case.
    """

    name: str
    size: int
    given: Mapping[str, Column] = field(default_factory=dict)
    shapes: Column | None = None
    kind: str = ""
    crs: str = ""
    metre: float = 1.0
    numbers: Ints | None = None
    added: Mapping[str, tuple[Heading, Column]] = field(default_factory=dict)
    instead: Mapping[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return self.size

    @property
    def headings(self) -> tuple[Any, ...]:
        """What is known of the columns of ours."""
        return tuple(heading for heading, _ in self.added.values())

    @property
    def names(self) -> list[str]:
        """Names of all columns: the given ones, of which ours may take the place, then ours."""
        given = [self.instead.get(name, name) for name in self.given]
        return given + [name for name in self.added if name not in given]

    def find(self, name: str) -> str:
        """Name of a column in the way it is written here, '' if there is none."""
        return named(name, self.names)

    def column(self, name: str) -> list[Any]:
        """Values of a column as plain Python, None where nothing is known."""
        own = self.find(name)
        return (self.added[own][1] if own in self.added else self.given[own]).tolist()

    def own_numbers(self) -> list[int]:
        """Rows' own numbers, for layers without an id; numbers from 1 where those are not unique."""
        own = [] if self.numbers is None else self.numbers.tolist()
        return own if own and len(set(own)) == len(own) else list(range(1, self.size + 1))

    def geometries(self) -> Ids:
        """Shapely geometries, (n,) object array, None where there is none or it is beyond reading."""
        if self.shapes is None:
            return np.full(self.size, None, object)
        found = np.empty(self.size, object)
        for start in range(0, self.size, AT_ONCE):
            some = slice(start, start + AT_ONCE)
            wkb = np.array(self.shapes.at(np.arange(self.size, dtype=np.int64)[some]), object)
            found[some] = shapely.from_wkb(wkb, on_invalid="ignore")
        return on_earth(found)

    def plus(self, headings: Iterable[Heading], values: Mapping[str, Any]) -> Frame:
        """Put columns of ours on the frame, over those of the same name.

        Parameters
        ----------
        headings : iterable of Heading
        values : mapping of str to (n,) sequence
            By name; None, NaN and '' stay as `plain_values` has them.
        """
        added, instead = dict(self.added), dict(self.instead)
        given = [name for name in self.given if name not in instead]
        for heading in headings:
            added[heading.name] = heading, pack(plain_values(values[heading.name], heading.type))
            own = named(heading.name, given)
            if own:
                instead[own] = heading.name
        return replace(self, added=added, instead=instead)

    def followed_by(self, rows: Ints, shapes: Mapping[int, Any]) -> Frame:
        """Return the frame with some rows once more at its end, and other geometries.

        Parameters
        ----------
        rows : (k,) int
        shapes : mapping of int to shapely geometry
            By row of what is returned; each is made of the kind, and at the height, of the one it stands for.
        """

        def longer(column: Column) -> Column:
            return concatenated([column, pack(column.at(rows))])

        given = {name: longer(column) for name, column in self.given.items()}
        added = {name: (heading, longer(column)) for name, (heading, column) in self.added.items()}
        numbers = None if self.numbers is None else np.append(self.numbers, self.numbers[rows])
        wkb = None
        if self.shapes is not None:
            pieces = longer(self.shapes).tolist()
            for row, shape in shapes.items():
                pieces[row] = _as_before(pieces[row], shape)
            wkb = pack(pieces)
        return replace(self, size=self.size + len(rows), given=given, added=added, numbers=numbers, shapes=wkb)

    def digest(self) -> str:
        """SHA-256 of the rows as read, the same for every order of them."""
        rows = zip(*(column.tolist() for column in self.given.values())) if self.given else [()] * self.size
        shapes = [b""] * self.size if self.shapes is None else self.shapes.tolist()
        found = (_digest(values, shape) for values, shape in zip(rows, shapes))
        return hashlib.sha256(b"".join(sorted(found))).hexdigest()

    def fingerprint(self) -> str:
        """SHA-256 of names, values and geometries as read, in their order: in a small part of the time of `digest`."""
        found = hashlib.sha256(str(self.size).encode())
        columns = [*self.given.items(), *([] if self.shapes is None else [("", self.shapes)])]
        for name, column in columns:
            parts = [name.encode("utf-8", "surrogatepass"), *column.written()]
            for part in parts:
                found.update(len(part).to_bytes(8, "little"))
                found.update(part)
        return found.hexdigest()


def _as_before(wkb: bytes, shape: Any) -> bytes:
    """Return the WKB of a geometry in the place of another one: of several polygons, and with Z, where that one is."""
    before = shapely.from_wkb(wkb, on_invalid="ignore")
    if shape.geom_type == "Polygon" and before.geom_type == "MultiPolygon":
        shape = shapely.multipolygons([shape])
    if before.has_z:
        heights = shapely.get_coordinates(before, include_z=True)[:, 2]
        known = heights[np.isfinite(heights)]
        shape = shapely.force_3d(shape, float(known.mean()) if known.size else 0.0)
    found: bytes = shapely.to_wkb(shape)
    return found


def _digest(values: Sequence[Any], shape: bytes | None) -> bytes:
    return hashlib.sha256(repr(list(values)).encode() + (shape or b"")).digest()


def named(name: str, known: Sequence[str]) -> str:
    """Name among known ones, in another case where only one is such; '' where there is none."""
    if name in known:
        return name
    alike = {own for own in known if own.casefold() == name.casefold()}
    return alike.pop() if len(alike) == 1 else ""


def made(
    name: str,
    values: Mapping[str, Sequence[Any]],
    geometries: Sequence[Any] | None = None,
    crs: str = "",
    metre: float = 1.0,
) -> Frame:
    """Frame of arrays and shapely geometries, for who has no layer.

    Parameters
    ----------
    name : str
    values : mapping of str to (n,) sequence
        Columns; None and NaN where nothing is known.
    geometries : (n,) sequence of shapely geometries, optional
    crs : str
        WKT.
    metre : float
        Length of a unit of the CRS [m].
    """
    columns = {key: pack([_known(one) for one in np.asarray(column, object)]) for key, column in values.items()}
    size = len(next(iter(values.values())))
    shapes = None if geometries is None else pack(shapely.to_wkb(np.asarray(geometries, object)).tolist())
    kinds = {"Polygon": "polygon", "Point": "point", "LineString": "line"}
    first = next((one for one in geometries if one is not None), None) if geometries is not None else None
    kind = "" if first is None else kinds.get(first.geom_type.replace("Multi", ""), "")
    return Frame(name, size, columns, shapes, kind, crs, metre, np.arange(1, size + 1, dtype=np.int64))


def _known(value: Any) -> Any:
    """Plain Python, None for NaN."""
    value = value.item() if isinstance(value, np.generic) else value
    return None if value != value else value


def table(name: str, headings: Iterable[Heading], values: Mapping[str, Any]) -> Frame:
    """Frame of columns of ours alone."""
    headings = tuple(headings)
    return Frame(name, len(values[headings[0].name])).plus(headings, values)


def plain_values(values: Any, kind: str) -> list[Any]:
    """Plain Python values of a column of ours: real numbers `as_written`; NaN becomes None, because unknown is not a number."""
    if kind == "text":
        return [None if value is None else str(value) for value in values]
    array = np.asarray(values)
    if kind == "integer":
        if array.dtype.kind != "f":
            return array.tolist()
        return [None if value != value else round(value) for value in array.tolist()]
    if array.dtype.kind == "O":
        array = np.array([np.nan if value is None else value for value in array.tolist()], float)
    return [None if value != value else value for value in as_written(array).tolist()]


@dataclass(frozen=True, eq=False)
class Input:
    """A frame, and which of its columns is meant by which parameter.

    Attributes
    ----------
    frame : Frame
    fields : mapping of str to tuple of str
        Names of columns by parameter; an empty tuple, or no entry, where none was given.
    """

    frame: Frame
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.frame)

    def names(self, parameter: str) -> tuple[str, ...]:
        """Columns that a parameter means."""
        return tuple(self.fields.get(parameter, ()))

    def name(self, parameter: str) -> str:
        """Column that a parameter means, '' if none."""
        return next(iter(self.names(parameter)), "")

    def but(self, **names: str) -> Input:
        """Let parameters mean other columns, '' for none."""
        return replace(self, fields={**self.fields, **{key: (name,) if name else () for key, name in names.items()}})

    def plus(self, headings: Iterable[Heading], values: Mapping[str, Any]) -> Input:
        """Put columns of ours on the frame, see `Frame.plus`."""
        return replace(self, frame=self.frame.plus(headings, values))

    def values(self, parameter: str) -> list[Any] | None:
        """Column as it is, None without one."""
        name = self.name(parameter)
        return self.frame.column(name) if name else None

    def labels(self, parameter: str) -> Ids | None:
        """Column as text, see `columns.labels`; None without one."""
        values = self.values(parameter)
        return None if values is None else columns.labels(values)

    def all_values(self, parameter: str) -> dict[str, list[Any]]:
        """Columns of a parameter that takes several, by name."""
        return {name: self.frame.column(name) for name in self.names(parameter)}

    def read(self, parameter: str, reader: Callable[..., Found], *what: object) -> Found | None:
        """Column as one of the readers of `columns` gives it; None without one."""
        name = self.name(parameter)
        return reader(self.frame.column(name), name, *what) if name else None

    def needed(self, parameter: str, reader: Callable[..., Found], *what: object) -> Found:
        """Column as a reader gives it, for a parameter that a stage cannot do without.

        Raises
        ------
        SettingError
            There is none.
        """
        found = self.read(parameter, reader, *what)
        if found is None:
            raise SettingError("missing_field", "{parameter} is missing; choose the field.", parameter=parameter)
        return found

    def needed_labels(self, parameter: str) -> Ids:
        """Column as text, for a parameter that a stage cannot do without; raises SettingError as `needed`."""
        return self.needed(parameter, lambda values, name: columns.labels(values))

    def ids(self, parameter: str, what: str, notes: list[Note]) -> Ids:
        """Ids: those of a column, else the rows' own numbers, which is noted."""
        values = self.values(parameter)
        ids: Ids = columns.ids(self.frame.own_numbers() if values is None else values, what)
        if values is None:
            notes.append(
                note(
                    "own_numbers",
                    "{parameter} was not given: the features' own numbers serve as ids ({examples}).",
                    parameter=parameter,
                    examples=columns.examples(ids),
                )
            )
        return ids

    def measured(self, parameter: str, quantity: Quantity, notes: list[Note]) -> Floats | None:
        """Column as what was measured, NaN where unknown; None without one."""
        name = self.name(parameter)
        if not name:
            return None
        values, more = columns.measured(self.frame.column(name), name, quantity)
        notes += more
        return values
