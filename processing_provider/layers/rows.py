"""What an output is to hold, and the features made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsWkbTypes

from ..engine.core import frame as frames
from ..engine.core.certain import certain
from ..engine.core.frame import Frame, Heading
from ..engine.core.packed import Column, EndToEnd
from .schema import LEAST_NARROW, plain, qgs_fields, writable

if TYPE_CHECKING:
    from ..engine.core.types import Ints
    from .reading import Table

AT_ONCE = 2000
"""Features that are made together."""


class Rows:
    """Input features in a given order, with our fields added or overwritten in place.

    Without a table the rows consist of our fields alone.

    Attributes
    ----------
    frame : Frame
    table : Table or None
    fields : QgsFields
        In their order, of kinds that formats can hold.
    ours : tuple of Heading
        Those of our fields that this output adds.
    order : (n,) int
        Rows to write, in this order.
    columns : list of callable
        Give the values of each field for an array of rows.
    packed : list of Column or None
        What these values are as they lie in memory; None where they are changed on their way.
    """

    def __init__(
        self,
        fields: Sequence[Heading],
        columns: Mapping[str, Sequence[Any]],
        table: Table | None = None,
        order: Sequence[int] | Ints | None = None,
        geometry: bool = True,
    ) -> None:
        """Combine.

        Parameters
        ----------
        fields : sequence of Heading
        columns : mapping of str to sequence
            Values by field name, in the order of the table; None, NaN and NaT become NULL.
        table : Table, optional
        order : (n,) int, optional
            Rows to write, in this order; default all.
        geometry : bool
            Whether the features keep their geometry.
        """
        frame = frames.table("rows", fields, columns) if table is None else table.frame.plus(fields, columns)
        self._take(frame, table, order, geometry)
        self.ours = tuple(fields)

    @classmethod
    def of(
        cls, frame: Frame, table: Table | None = None, order: Sequence[int] | Ints | None = None, geometry: bool = True
    ) -> Rows:
        """Return the rows of a frame, which is that of the table with columns of ours."""
        rows = cls.__new__(cls)
        rows._take(frame, table, order, geometry)
        rows.ours = frame.headings
        return rows

    def _take(self, frame: Frame, table: Table | None, order: Sequence[int] | Ints | None, geometry: bool) -> None:
        self.frame, self.table, self.with_geometry = frame, table, geometry and table is not None
        self.order = np.arange(len(frame), dtype=np.int64) if order is None else np.asarray(order, np.int64)
        self.fields, self.columns, self.packed = QgsFields(), [], []
        self._put_fields()

    def _put_fields(self) -> None:
        """Put the fields in their order."""
        ours = {field.name(): field for field in qgs_fields(self.frame.headings)}
        given, changed = writable(self.table.fields, self._holds_least) if self.table is not None else (QgsFields(), [])
        for at in range(given.count()):
            name = given.at(at).name()
            if name in self.frame.instead:
                heading = self.frame.instead[name]
                self._put(ours.pop(heading), self.frame.added[heading][1])
            else:
                self._put_given(given.at(at), at, name, at in changed)
        for name, field in ours.items():
            self._put(field, self.frame.added[name][1])

    def _put(self, field: QgsField, column: Column) -> None:
        self.fields.append(field)
        self.columns.append(column.at)
        self.packed.append(column)

    def _holds_least(self, name: str) -> bool:
        packed = self.frame.given[name]
        return not isinstance(packed.values, EndToEnd) and bool(np.any(packed.values == LEAST_NARROW))

    def _put_given(self, field: QgsField, at: int, name: str, change: bool) -> None:
        own = certain(self.table).values.get(at)
        column = self.frame.given[name]
        if own is None and not change:
            self._put(field, column)
            return

        def values(rows: Any) -> list[Any]:
            found = column.at(rows) if own is None else [own[row] for row in rows.tolist()]
            return [plain(value) for value in found] if change else found

        self.fields.append(field)
        self.columns.append(values)
        self.packed.append(None)

    def __len__(self) -> int:
        return len(self.order)

    def values(self, name: str) -> list[Any] | None:
        """Return a column in the order of the table, ours or its own; None where there is none."""
        return self.frame.column(name) if self.frame.find(name) else None

    @property
    def geometry_type(self) -> tuple[QgsWkbTypes.Type, QgsCoordinateReferenceSystem]:
        """Geometry type and CRS of what is written."""
        if self.table is not None and self.with_geometry:
            return self.table.wkb_type, self.table.crs
        return QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()

    def portions(self) -> Iterator[list[QgsFeature]]:
        """Yield the features to write, many at once."""
        for start in range(0, len(self.order), AT_ONCE):
            rows = self.order[start : start + AT_ONCE]
            features = []
            for values in zip(*(column(rows) for column in self.columns)):
                feature = QgsFeature(self.fields)
                feature.setAttributes(list(values))
                features.append(feature)
            if self.with_geometry:
                for feature, shape in zip(features, self._shapes(rows)):
                    if shape is not None:
                        geometry = QgsGeometry()
                        geometry.fromWkb(shape)
                        feature.setGeometry(geometry)
            yield features

    def _shapes(self, rows: Any) -> list[bytes | None]:
        if self.table is None or self.frame.shapes is None:
            return [None] * len(rows)
        shapes = self.frame.shapes.at(rows)
        if self.table.shapes:
            odd = self.table.shapes
            shapes = [odd.get(row, shape) for row, shape in zip(rows.tolist(), shapes)]
        return shapes


def fitting(geometry: QgsGeometry, wkb_type: QgsWkbTypes.Type) -> QgsGeometry:
    """Return the polygons of a collection for a layer of polygons, its points for one of points; else nothing."""
    part, kind = QgsGeometry(geometry), QgsWkbTypes.geometryType(wkb_type)
    if part.type() != kind and not part.convertGeometryCollectionToSubclass(kind):
        return QgsGeometry()
    return part
