"""Sources to frames: each row is looked at once, and only its columns stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from ..engine.core.frame import Frame
from ..engine.core.packed import Column, concatenated, pack
from ..engine.core.progress import Progress, silent
from ..engine.core.types import Ints
from . import stored
from .rows import Rows
from .schema import place_of
from .stored import Stored

__all__ = ["Rows", "Table", "place_of", "read"]

AT_ONCE = 2000
"""Features that are taken from QGIS together: while it frees many, no other thread gets at the interpreter."""
PACKED_AT_ONCE = 50_000
"""Rows that are packed together: small pieces would leave holes in memory."""
SIMPLE = {str, float, int, bool, type(None)}
KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
}
PLAIN = (*range(1, 7), *range(1001, 1007), *range(0x80000001, 0x80000007))
"""Types of WKB that shapely reads: points, lines, polygons and several of them, with and without Z."""
MULTIPOLYGON = 6
"""In WKB of shapely, with Z or without."""
WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


@dataclass
class Table:
    """A layer that was read: its frame, and what QGIS has to know to write it again.

    Attributes
    ----------
    frame : Frame
    fields : QgsFields
        Of the columns that were read.
    wkb_type : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
        Of the geometries as read.
    values : dict of int to list
        Columns by their place that the frame has in other words: dates and times.
    shapes : dict of int to bytes
        WKB by row that the frame has in other words: curves and measures.
    """

    frame: Frame
    fields: QgsFields
    wkb_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    values: dict[int, list[Any]] = field(default_factory=dict)
    shapes: dict[int, bytes] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.frame.name

    def __len__(self) -> int:
        return len(self.frame)

    def column(self, name: str) -> list[Any]:
        """Values of a field, None where NULL; dates and times as ISO text, which is one for all layers."""
        return self.frame.column(name)

    def geometries(self) -> Any:
        """Shapely geometries, see `Frame.geometries`."""
        return self.frame.geometries()

    def of_parts(self, row: Ints, shapes: Mapping[int, bytes]) -> Table:
        """Return what QGIS has to know to write some of the rows, with other geometries.

        Parameters
        ----------
        row : (m,) int
            Row of the table that each row to write is of.
        shapes : mapping of int to bytes
            WKB of the rows to write that have another geometry, which may be of several polygons.
        """
        rows = row.tolist()
        values = {at: [column[one] for one in rows] for at, column in self.values.items()}
        odd = {k: self.shapes[one] for k, one in enumerate(rows) if one in self.shapes and k not in shapes}
        several = any(int.from_bytes(wkb[1:5], "little") & 0xF == MULTIPOLYGON for wkb in shapes.values())
        kind = QgsWkbTypes.multiType(self.wkb_type) if several else self.wkb_type
        return replace(self, values=values, shapes=odd, wkb_type=kind)


def read(
    source: QgsProcessingFeatureSource,
    progress: Progress = silent,
    crs: QgsCoordinateReferenceSystem | None = None,
    transform_context: Any = None,
    geometry: bool = True,
    columns: Iterable[str] | None = None,
    name: str = "",
    layer: QgsVectorLayer | None = None,
) -> Table:
    """Read a source.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    progress : Progress
    crs : QgsCoordinateReferenceSystem, optional
        Reproject to it.
    transform_context : QgsCoordinateTransformContext, optional
    geometry : bool
        Whether geometries are wanted.
    columns : iterable of str, optional
        Fields that are wanted; default all.
    name : str
        Instead of the source's own.
    layer : QgsVectorLayer, optional
        Of which the source is every row as it is stored, see `stored.is_whole_layer`.
    """
    fields, own_crs, wkb_type = source.fields(), source.sourceCrs(), source.wkbType()
    geometry = geometry and wkb_type != QgsWkbTypes.Type.NoGeometry
    request = QgsFeatureRequest()
    if geometry and crs is not None and crs.isValid() and own_crs.isValid() and crs != own_crs:
        request.setDestinationCrs(crs, transform_context)
        own_crs, layer = crs, None
    places = list(range(fields.count()))
    if columns is not None:
        places = sorted({place_of(fields, name) for name in columns} - {-1})
    count = max(source.featureCount(), 1)
    found = stored.rows(layer, places, geometry, progress, count) if layer is not None else None
    rest = places if found is None else [at for at in places if at not in found.columns]
    if found is None or rest:
        reader = _Reader(rest, geometry and found is None)
        reader.restrict(request)
        # Invalid geometries are repaired and counted by the stages, so QGIS must not stop at them.
        features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
        features = iter(features)
        while portion := list(islice(features, AT_ONCE)):
            reader.take(portion)
            progress(min(reader.size / count, 1.0), "")
        seen = reader.found()
        if found is not None and not np.array_equal(found.numbers, seen.numbers):  # somebody wrote in between
            return read(source, progress, crs, transform_context, geometry, columns, name)
        found = seen.beside(found)
    return _table(name or source.sourceName(), found, fields, places, wkb_type, own_crs)


def _table(
    name: str, found: Stored, fields: QgsFields, places: Sequence[int], wkb_type: QgsWkbTypes.Type, crs: Any
) -> Table:
    frame = Frame(
        name,
        len(found.numbers),
        {fields.at(at).name(): found.columns[at] for at in places},
        found.shapes,
        KINDS.get(QgsWkbTypes.geometryType(wkb_type), ""),
        crs.toWkt(WKT) if crs.isValid() else "",
        QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters),
        found.numbers,
    )
    values = {places.index(at): own for at, own in found.values.items()}
    return Table(frame, _only(fields, places), wkb_type, crs, values, found.odd)


class _Reader:
    """Takes features portion by portion and keeps their columns."""

    def __init__(self, places: Sequence[int], geometry: bool) -> None:
        self.size = self._packed = 0
        self._places, self._geometry = places, geometry
        self._columns: list[list[Column]] = [[] for _ in places]
        self._shapes: list[Column] = []
        self._numbers: list[Any] = []
        self._values: dict[int, list[Any]] = {}
        self._odd: dict[int, bytes] = {}
        self._waiting: list[list[Any]] = [[] for _ in places]
        self._waiting_shapes: list[bytes | None] = []

    def take(self, features: Sequence[QgsFeature]) -> None:
        # Column by column, so that no list of a row outlives its portion: Python would look through them again and again.
        columns = list(zip(*(feature.attributes() for feature in features)))
        for place, waiting in zip(self._places, self._waiting):
            waiting += columns[place]
        if self._geometry:
            self._waiting_shapes += self._wkb(features)
        self._numbers.append(np.array([feature.id() for feature in features], np.int64))
        self.size += len(features)
        if self.size - self._packed >= PACKED_AT_ONCE:
            self._pack()

    def _pack(self) -> None:
        self._packed = self.size
        for at, (values, parts) in enumerate(zip(self._waiting, self._columns)):
            self._waiting[at] = []
            if not set(map(type, values)) <= SIMPLE:
                values = self._worded(at, [None if isinstance(value, QVariant) else value for value in values])
            elif at in self._values:
                self._values[at] += values
            parts.append(pack(values))
        if self._geometry:
            self._shapes.append(pack(self._waiting_shapes))
            self._waiting_shapes = []

    def _worded(self, at: int, values: list[Any]) -> list[Any]:
        """Put dates and times into words, and keep them as they are as well."""
        worded = [_in_words(value) for value in values]
        if at not in self._values and any(one is not other for one, other in zip(worded, values)):
            self._values[at] = [value for part in self._columns[at] for value in part.tolist()]
        if at in self._values:
            self._values[at] += values
        return worded

    def _wkb(self, features: Sequence[QgsFeature]) -> list[bytes | None]:
        found: list[bytes | None] = []
        for row, feature in enumerate(features, self.size):
            shape = feature.geometry()
            if shape.isNull():
                found.append(None)
                continue
            wkb = shape.asWkb().data()
            if int.from_bytes(wkb[1:5], "little" if wkb[0] else "big") not in PLAIN:
                self._odd[row] = wkb
                wkb = _straight(shape)
            found.append(wkb)
        return found

    def restrict(self, request: QgsFeatureRequest) -> None:
        """Ask for what is taken and no more."""
        request.setSubsetOfAttributes(self._places)
        if not self._geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)

    def found(self) -> Stored:
        """Return what was taken."""
        self._pack()
        return Stored(
            np.concatenate(self._numbers) if self._numbers else np.zeros(0, np.int64),
            {at: concatenated(parts) for at, parts in zip(self._places, self._columns)},
            concatenated(self._shapes) if self._geometry else None,
            {self._places[at]: values for at, values in self._values.items()},
            self._odd,
        )


def _only(fields: QgsFields, places: Sequence[int]) -> QgsFields:
    found = QgsFields()
    for at in places:
        found.append(fields.at(at))
    return found


def _in_words(value: Any) -> Any:
    """A value as plain Python: PyQGIS hands dates and times out as objects of Qt."""
    if not isinstance(value, (QDate, QTime, QDateTime)):
        return value
    if not value.isValid():
        return None
    time = value.time() if isinstance(value, QDateTime) else value
    exact = isinstance(time, QTime) and time.msec()
    return value.toString(Qt.DateFormat.ISODateWithMs if exact else Qt.DateFormat.ISODate)


def _straight(shape: QgsGeometry) -> bytes:
    """WKB without curves and M, which shapely does not read."""
    straight = QgsGeometry(shape.constGet().segmentize())
    straight.get().dropMValue()
    return bytes(straight.asWkb().data())
