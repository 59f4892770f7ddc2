"""Layers to arrays and back: the only code that touches QgsFeature."""

import hashlib
import itertools
import json

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType, Qt, QTime, QVariant

from ..engine.core import packages
from ..engine.core.progress import silent
from ..engine.core.spatial import on_earth

shapely = packages.load("shapely")

REPORT_EVERY = 2000


def place_of(fields, name: str) -> int:
    """Return the index of a field by its name, in another case where there is one such; −1 where there is none.

    An alias is no name: QGIS's own look-up takes it for one, and a column called 'height' only in the project would be
    read, and overwritten, as ours.
    """
    at = fields.indexOf(name)
    alike = [i for i, own in enumerate(fields.names()) if own.casefold() == name.casefold()] if at < 0 else []
    return alike[0] if len(alike) == 1 else at


def place_of_alias(fields, name: str) -> int:
    """Return the index of a field by its alias; −1 where there is none, or several."""
    alike = [i for i in range(fields.count()) if fields.at(i).alias() == name]
    return alike[0] if len(alike) == 1 else -1


class Table:
    """The features of a source, read once.

    Attributes
    ----------
    name, fields, wkb_type
        Of the source.
    crs : QgsCoordinateReferenceSystem
        Of the geometries as read.
    features : list of QgsFeature
    """

    def __init__(self, source, progress=silent, crs=None, transform_context=None, geometry=True):
        """Read every feature, reprojected to `crs` if it is given."""
        request = QgsFeatureRequest()
        self.crs = source.sourceCrs()
        if not geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        elif crs is not None and crs.isValid() and self.crs.isValid() and crs != self.crs:
            request.setDestinationCrs(crs, transform_context)
            self.crs = crs
        self.name = source.sourceName()
        self.fields = source.fields()
        self.wkb_type = source.wkbType()
        self.features = []
        count = max(source.featureCount(), 1)
        # Invalid geometries are repaired and counted by the algorithms, so QGIS must not stop at them.
        flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for i, feature in enumerate(source.getFeatures(request, flag)):
            self.features.append(feature)
            if i % REPORT_EVERY == 0:
                progress(min(i / count, 1.0), "")

    @classmethod
    def of_layer(cls, layer):
        """Read a layer in memory."""
        context = QgsProcessingContext()
        return cls(QgsProcessingFeatureSource(layer, context, False))

    def __len__(self):
        return len(self.features)

    def column(self, name: str) -> list:
        """Return the values of a field, None where NULL; dates and times as ISO text, which is one for all layers."""
        index = place_of(self.fields, name)
        return [_plain(feature.attribute(index)) for feature in self.features]

    def feature_ids(self) -> list:
        """Return the features' own ids, for layers without an id field; row numbers where those are not unique."""
        ids = [feature.id() for feature in self.features]
        return ids if len(set(ids)) == len(ids) else list(range(1, len(ids) + 1))

    def geometries(self) -> np.ndarray:
        """Return shapely geometries, (n,) object array, None where there is none or it is beyond reading."""
        special = QgsWkbTypes.isCurvedType(self.wkb_type) or QgsWkbTypes.hasM(self.wkb_type)
        convert = _plain_wkb if special else _wkb
        wkb = np.array([convert(feature.geometry()) for feature in self.features], dtype=object)
        found = shapely.from_wkb(wkb, on_invalid="ignore")
        # A file may hold curves in a layer that is not declared to.
        lost = [i for i in np.flatnonzero(shapely.is_missing(found)) if wkb[i] is not None]
        plain = np.array([_plain_wkb(self.features[i].geometry()) for i in lost], dtype=object)
        found[lost] = shapely.from_wkb(plain, on_invalid="ignore")
        return on_earth(found)

    def digest(self) -> str:
        """Return the SHA-256 of attributes and geometries, the same for every order of the features."""
        return hashlib.sha256(b"".join(sorted(_digest(feature) for feature in self.features))).hexdigest()


def _plain(value):
    """Return a value as plain Python: PyQGIS hands NULL out as a QVariant and dates and times as Qt objects."""
    if isinstance(value, QVariant):
        return None
    if isinstance(value, (QDate, QTime, QDateTime)):
        if not value.isValid():
            return None
        time = value.time() if isinstance(value, QDateTime) else value
        exact = isinstance(time, QTime) and time.msec()
        return value.toString(Qt.DateFormat.ISODateWithMs if exact else Qt.DateFormat.ISODate)
    return value


def _digest(feature) -> bytes:
    values = [None if isinstance(v, QVariant) else v for v in feature.attributes()]
    return hashlib.sha256(repr(values).encode() + (_wkb(feature.geometry()) or b"")).digest()


def _wkb(geometry):
    return None if geometry.isNull() else geometry.asWkb().data()


def _plain_wkb(geometry):
    """Straighten curves and drop M, which shapely does not read."""
    if geometry.isNull():
        return None
    straight = QgsGeometry(geometry.constGet().segmentize())
    straight.get().dropMValue()
    return straight.asWkb().data()


def field_types() -> dict:
    """Return QGIS's types by the names of `engine.fields`."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        return {"text": QMetaType.Type.QString, "integer": QMetaType.Type.LongLong, "real": QMetaType.Type.Double}
    return {"text": QVariant.String, "integer": QVariant.LongLong, "real": QVariant.Double}


def qgs_fields(fields) -> QgsFields:
    """Return QgsFields for definitions of `engine.fields`."""
    result = QgsFields()
    for field in fields:
        result.append(QgsField(field.name, field_types()[field.type]))
    return result


def _number(kind) -> int:
    """Return the number of a type of Qt, which is one before Qt 6."""
    return int(getattr(kind, "value", kind))


TEXT, BYTES, UNSIGNED = map(_number, (QMetaType.Type.QString, QMetaType.Type.QByteArray, QMetaType.Type.UInt))
DATES = tuple(map(_number, (QMetaType.Type.QDate, QMetaType.Type.QDateTime)))
NUMBERS = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double, QMetaType.Type.Bool)
REAL = _number(QMetaType.Type.Double)
INTEGERS = tuple(map(_number, (QMetaType.Type.Int, QMetaType.Type.LongLong)))
NARROW, LEAST_NARROW = _number(QMetaType.Type.Int), -(2**31)
KEPT = (TEXT, BYTES, *DATES, *map(_number, NUMBERS))
"""Types of columns that are written as they are."""


def kind_of(field) -> int:
    """Return the type of a field as a number."""
    return _number(field.type())


def _writable(table):
    """Return the fields with those as text that no format, or not every one, can hold, and where these are.

    Lists and objects become JSON text, and so do times. Dates and bytes stay: most formats hold them. Columns with the
    least of all 32-bit numbers, which stands for 'nothing' in many files, become wider: QGIS says that it is too large.
    """
    fields, types, changed, places = table.fields, field_types(), QgsFields(), []
    for at in range(fields.count()):
        field = fields.at(at)
        if kind_of(field) not in KEPT:
            places.append(at)
            field = QgsField(field.name(), types["integer" if kind_of(field) == UNSIGNED else "text"])
        elif kind_of(field) == NARROW and any(feature.attribute(at) == LEAST_NARROW for feature in table.features):
            field = QgsField(field.name(), types["integer"])
        changed.append(field)
    return changed, places


def plain(value):
    """Return a value as number or text: lists and objects as JSON, dates and times as ISO 8601."""
    if value is None or isinstance(value, (int, float, str)):
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else plain(value.value())
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=plain)
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss.zzz" if value.msec() else "HH:mm:ss")
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, QByteArray):
        return bytes(value).hex()
    return str(value)


class Rows:
    """What one output is to hold: input features in a given order, with our fields added or overwritten in place.

    Without a table the rows consist of our fields alone.
    """

    def __init__(self, fields, columns, table=None, order=None, geometry=True):
        """Combine.

        Parameters
        ----------
        fields : sequence of engine.fields.Field
        columns : dict of str to sequence
            Values by field name, in the order of the table; None, NaN and NaT become NULL.
        table : Table, optional
        order : (n,) int, optional
            Rows to write, in this order.
        geometry : bool
            Whether the features keep their geometry.
        """
        self.table, self.with_geometry = table, geometry and table is not None
        ours = qgs_fields(fields)
        self.fields, self.changes = _writable(table) if table is not None else (QgsFields(), [])
        self.places = []
        for field in ours:
            at = place_of(self.fields, field.name())
            if at < 0:
                self.fields.append(field)
                at = self.fields.count() - 1
            else:
                self._replace(at, field)
            self.places.append(at)
        self.ours = tuple(fields)
        self.names = [field.name for field in fields]
        self.columns = [_python_values(columns[f.name], f.type) for f in fields]
        n = len(table) if table is not None else len(self.columns[0])
        self.order = range(n) if order is None else [int(i) for i in order]

    def _replace(self, at, field):
        fields = QgsFields()
        for i in range(self.fields.count()):
            fields.append(field if i == at else self.fields.at(i))
        self.fields = fields

    def __len__(self):
        return len(self.order)

    def values(self, name):
        """Return a column in the order of the table, ours or its own; None where there is none."""
        if name in self.names:
            return self.columns[self.names.index(name)]
        if self.table is None or place_of(self.table.fields, name) < 0:
            return None
        return self.table.column(name)

    def layer(self):
        """Return a layer in memory that holds the rows."""
        wkb_type, crs = self.geometry_type
        layer = QgsMemoryProviderUtils.createMemoryLayer(
            self.table.name if self.table else "rows", self.fields, wkb_type, crs
        )
        if not _fill(layer, self.features()):
            layer.dataProvider().truncate()
            _fill(layer, self.features(), lambda geometry: fitting(geometry, wkb_type))
        return layer

    @property
    def geometry_type(self):
        """Geometry type and CRS of what is written."""
        if self.with_geometry:
            return self.table.wkb_type, self.table.crs
        return QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()

    def features(self):
        """Yield the features to write."""
        width = self.fields.count()
        for i in self.order:
            feature = QgsFeature(self.fields)
            values = [None] * width
            if self.table is not None:
                source = self.table.features[i]
                given = source.attributes()
                values[: len(given)] = given
                for at in self.changes:
                    values[at] = plain(values[at])
                if self.with_geometry:
                    feature.setGeometry(source.geometry())
            for at, column in zip(self.places, self.columns):
                values[at] = column[i]
            feature.setAttributes(values)
            yield feature


def _fill(layer, features, fit=None) -> bool:
    """Add features in portions: while QGIS adds or frees many at once, no other thread gets at the interpreter."""
    features, good = iter(features), True
    while portion := list(itertools.islice(features, REPORT_EVERY)):
        if fit is not None:
            for feature in portion:
                feature.setGeometry(fit(feature.geometry()))
        good = layer.dataProvider().addFeatures(portion, QgsFeatureSink.Flag.FastInsert)[0] and good
    return good


def fitting(geometry, wkb_type):
    """Return the polygons of a collection for a layer of polygons, its points for one of points; else nothing."""
    part, kind = QgsGeometry(geometry), QgsWkbTypes.geometryType(wkb_type)
    if part.type() != kind and not part.convertGeometryCollectionToSubclass(kind):
        return QgsGeometry()
    return part


def _python_values(values, kind) -> list:
    """Return plain Python values; NaN becomes None, because unknown is not a number."""
    if kind == "text":
        return [None if v is None else str(v) for v in values]
    array = np.asarray(values)
    if kind == "integer":
        if array.dtype.kind != "f":
            return array.tolist()
        return [None if v != v else round(v) for v in array.tolist()]
    return [None if v is None or v != v else float(v) for v in array.tolist()]
