"""Layers to arrays and back: the only code that touches QgsFeature."""

import hashlib
import itertools
import os
from contextlib import contextmanager

import numpy as np
import shapely
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
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime, QVariant

from .engine.errors import OutputError
from .engine.geometries import on_earth
from .engine.progress import silent
from .i18n import tr

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


def _types():
    if Qgis.QGIS_VERSION_INT >= 33800:
        return {"text": QMetaType.Type.QString, "integer": QMetaType.Type.LongLong, "real": QMetaType.Type.Double}
    return {"text": QVariant.String, "integer": QVariant.LongLong, "real": QVariant.Double}


def qgs_fields(fields) -> QgsFields:
    """Return QgsFields for definitions of `engine.fields`."""
    result = QgsFields()
    for field in fields:
        result.append(QgsField(field.name, _types()[field.type]))
    return result


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
        self.fields = QgsFields(table.fields) if table is not None else QgsFields()
        self.places = []
        for field in ours:
            at = place_of(self.fields, field.name())
            if at < 0:
                self.fields.append(field)
                at = self.fields.count() - 1
            else:
                self._replace(at, field)
            self.places.append(at)
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

    def layer(self):
        """Return a layer in memory that holds the rows."""
        wkb_type, crs = self.geometry_type
        layer = QgsMemoryProviderUtils.createMemoryLayer("rows", self.fields, wkb_type, crs)
        if not _fill(layer, self.features()):
            layer.dataProvider().truncate()
            _fill(layer, self.features(), lambda geometry: _fitting(geometry, wkb_type))
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


def write(algorithm, parameters, context, outputs, made, progress=silent) -> dict:
    """Write several outputs.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    outputs : dict of str to Rows
        By name of the sink parameter.
    made : dict
        Of `all_or_nothing`.

    Returns
    -------
    dict
        Destination by name, without the optional ones that nobody asked for.

    Raises
    ------
    OutputError
        A sink cannot be made or refuses a feature.
    """
    results = {}
    wanted = {name: rows for name, rows in outputs.items() if _is_asked_for(algorithm, parameters, name)}
    total = max(sum(map(len, wanted.values())), 1)
    written = 0
    for name, rows in wanted.items():
        sink, destination = _sink(algorithm, parameters, name, context, rows)
        made[destination] = sink
        for feature in rows.features():
            if not _add(sink, feature, rows.geometry_type[0]):
                raise _unwritable(destination, sink.lastError() or tr("disk full?"))
            written += 1
            if written % REPORT_EVERY == 0:
                progress(written / total, "")
        if not sink.flushBuffer():
            raise _unwritable(destination, sink.lastError() or tr("disk full?"))
        results[name] = destination
    return results


def _sink(algorithm, parameters, name, context, rows):
    """Return a sink and its destination."""
    wkb_type, crs = rows.geometry_type
    # A GeoPackage is read in the order of its row numbers, so those of the input would undo the order of the rows; and
    # merged layers have some twice.
    renumber = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    try:
        sink, destination = algorithm.parameterAsSink(parameters, name, context, rows.fields, wkb_type, crs, renumber)
    except QgsProcessingException as error:
        raise _unwritable(name, error) from error
    if sink is None:
        raise _unwritable(destination or name, tr("no sink"))
    return sink, destination


def _add(sink, feature, wkb_type) -> bool:
    """Add a feature; where the sink does not take its kind of geometry, with the part that it takes."""
    if sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        return True
    if feature.geometry().type() == QgsWkbTypes.geometryType(wkb_type):
        return False
    feature.setGeometry(_fitting(feature.geometry(), wkb_type))
    return sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _fitting(geometry, wkb_type):
    """Return the polygons of a collection for a layer of polygons, its points for one of points; else nothing."""
    part, kind = QgsGeometry(geometry), QgsWkbTypes.geometryType(wkb_type)
    if part.type() != kind and not part.convertGeometryCollectionToSubclass(kind):
        return QgsGeometry()
    return part


def _unwritable(where, why) -> OutputError:
    return OutputError(tr("{} cannot be written; choose another place ({}).").format(where, why))


def _is_asked_for(algorithm, parameters, name) -> bool:
    definition = algorithm.parameterDefinition(name)
    optional = definition.flags() & definition.Flag.FlagOptional
    return not optional or parameters.get(name) not in (None, "")


@contextmanager
def all_or_nothing():
    """Collect sinks by destination; when something goes wrong remove what was begun."""
    made = {}
    try:
        yield made
    except BaseException:
        paths = [path for path in made if os.path.isfile(path)]
        made.clear()
        for path in paths:
            remove(path)
        raise
    made.clear()


def remove(path: str) -> None:
    """Delete a written layer with all files that belong to it."""
    if path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
    for leftover in (path, f"{path}-wal", f"{path}-shm", f"{path}-journal"):
        if os.path.exists(leftover):
            os.remove(leftover)
