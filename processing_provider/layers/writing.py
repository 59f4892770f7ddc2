"""Rows to layers: written beside their places, closed, opened again and counted, and only then put in place."""

import itertools
import os
import re
import sqlite3
from collections import Counter

from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QVariant

from ..engine.core.errors import OutputError
from ..engine.core.progress import part, silent
from ..i18n import tr
from . import bulk, destinations, geopackage
from .damage import is_whole_table
from .replacing import MARK
from .rows import fitting
from .schema import BYTES, DATES, INTEGERS, REAL, TEXT, field_types, kind_of, plain

KEEPS_BYTES = ("GPKG", "SQLite", "FlatGeobuf", "")
KEEPS_NO_DATES = ("KML", "LIBKML")
COUNTED = (
    "GPKG", "SQLite", "ESRI Shapefile", "CSV", "GeoJSON", "GeoJSONSeq", "FlatGeobuf", "MapInfo File", "GML", "KML", "LIBKML",
    "JML", "ODS", "OpenFileGDB", "Parquet",
)  # fmt: skip
"""Formats whose features can be counted when they are read again."""
HOLDS_SHAPES = ("GPKG", "SQLite", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "MapInfo File", "GML")
WITH_HEADER = ("XLSX",)
"""Formats whose first row may be read as names or as a row."""
SHAPEFILE_TEXT = 254
"""Bytes of a text in a shapefile."""
SHAPEFILE_NUMBER = 1e23
"""Numbers from here on have more digits than the 24 of a shapefile, which would keep the first ones."""
OWN_NAMES = {"GPKG": ("fid", "geom"), "SQLite": ("ogc_fid", "geometry")}
"""What these formats call the number of a row, which has to be an integer, and its geometry."""
NO_NULLS = ("MapInfo File",)
"""Formats in which an empty number becomes 0."""
FORMULA = re.compile(r"^[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$")


def as_text(value: str) -> str:
    """Return a text of a table so that a spreadsheet shows it, and does not run it.

    A text that begins like a formula (=, +, -, @, tab, carriage return, their full-width forms) gets an apostrophe before
    it. One that is a number, such as the id -1 or a telephone number +33612345678, stays as it is: it computes nothing,
    and ids have to be the same in every table.
    """
    return f"'{value}" if FORMULA.match(value) and not NUMBER.match(value) else value


def write(algorithm, parameters, context, outputs, beside, progress=silent) -> dict:
    """Write several outputs beside their places.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    outputs : dict of str to Rows
        By name of the sink parameter.
    beside : replacing.Beside

    Returns
    -------
    Written
        Of the outputs without the optional ones that nobody asked for.

    Raises
    ------
    OutputError
        A sink cannot be made, refuses a feature, or lost some when it was closed.
    OSError
        There is no room beside the place.
    """
    written = Written(context)
    wanted = {name: rows for name, rows in outputs.items() if _is_asked_for(algorithm, parameters, name)}
    total = max(sum(map(len, wanted.values())), 1)
    done = 0
    for name, rows in wanted.items():
        place = destinations.destination(parameters.get(name), context)
        given, begun = dict(parameters), ""
        if place is not None:
            begun = beside.tables(place.path, place.table) if place.table else beside.path(place.path)
            given[name] = _elsewhere(parameters[name], place.at(begun))
        shown = place.path if place is not None else name
        wkb_type, crs = rows.geometry_type
        has_geometry = wkb_type != QgsWkbTypes.Type.NoGeometry
        form = Form(rows.fields, place.driver if place is not None else "", shown, has_geometry)
        sink, address = _sink(algorithm, given, name, context, form.fields, wkb_type, crs, shown)
        step = part(progress, done / total, (done + len(rows)) / total)
        done += len(rows)
        in_bulk = place is not None and place.driver == "GPKG" and bulk.takes(rows, form.fields)
        shapes = 0
        try:
            if not in_bulk:
                shapes = _write_features(sink, rows, form, shown, step)
            if not sink.flushBuffer():
                raise _unwritable(shown, sink.lastError() or tr("disk full?"))
        finally:
            # Deleted and not only let go: an exception's frames would hold it open.
            sip.delete(sink)
            written.take(name, address, begun, place)
        if in_bulk:
            shapes = _write_table(address, rows, form, shown, step)
        _check_whole(address, place, shown, len(rows), shapes)
        written.warnings += form.warnings()
    return written


def _write_features(sink, rows, form, shown, progress) -> int:
    """Write rows through QGIS; returns how many have a geometry."""
    wkb_type, _ = rows.geometry_type
    done = shapes = 0
    for features in rows.portions():
        form.apply(features)
        if not _add(sink, features, wkb_type):
            raise _unwritable(shown, sink.lastError() or tr("disk full?"))
        done += len(features)
        shapes += sum(feature.hasGeometry() for feature in features)
        progress(done / len(rows), "")
    return shapes


def _write_table(address, rows, form, shown, progress) -> int:
    """Write rows into the table that OGR made; returns how many have a geometry."""
    path, _, name = address.partition("|")
    try:
        return bulk.fill(path, name.partition("layername=")[2], rows, form.fields, progress)
    except (OSError, sqlite3.Error) as error:
        raise _unwritable(shown, error) from error


class Written:
    """Addresses of what was written, by name, and what QGIS was told to load, which waits until it is in place."""

    def __init__(self, context):
        self.results, self.warnings = {}, []
        self._context, self._to_load = context, {}

    def take(self, name, address, begun, place):
        final = place.path + address[len(begun) :] if begun and address.startswith(begun) else address
        self.results[name] = final
        if final != address:
            waiting = self._context.layersToLoadOnCompletion()
            if address in waiting:
                self._to_load[final] = waiting.pop(address)
                self._context.setLayersToLoadOnCompletion(waiting)

    def announce(self):
        """Let QGIS load what was asked for."""
        if self._to_load:
            self._context.setLayersToLoadOnCompletion({**self._context.layersToLoadOnCompletion(), **self._to_load})


class Form:
    """What a format makes of columns: bytes and dates as text where it has no such thing, texts that no program runs."""

    def __init__(self, fields, driver, shown, has_geometry=True):
        self.fields, self._shown = QgsFields(), shown
        self._changes, self._changed, self._cut = [], Counter(), Counter()
        self._emptied, self._zeros, self._renamed, self._counted = Counter(), Counter(), {}, []
        types = field_types()
        for at in range(fields.count()):
            field = QgsField(fields.at(at))
            is_bytes = kind_of(field) == BYTES and driver not in KEEPS_BYTES
            is_date = kind_of(field) in DATES and driver in KEEPS_NO_DATES
            if is_bytes or is_date:
                field = QgsField(field.name(), types["text"])
                self._changes.append((at, _hexadecimal if is_bytes else plain))
            if driver == "CSV":
                field.setName(as_text(field.name()))
                if kind_of(field) == TEXT:
                    self._changes.append((at, self._harmless))
            if driver == "ODS" and kind_of(field) == TEXT:
                self._changes.append((at, self._no_formula))
            if driver == "ESRI Shapefile" and kind_of(field) == TEXT:
                self._changes.append((at, self._measured(field.name())))
            elif driver == "ESRI Shapefile" and kind_of(field) == REAL:
                self._changes.append((at, self._short(field.name())))
            if driver in NO_NULLS and kind_of(field) in (REAL, *INTEGERS):
                self._counted.append((at, field.name()))
            self._rename(field, OWN_NAMES.get(driver), has_geometry, fields.names())
            self.fields.append(field)

    def _rename(self, field, own, has_geometry, names):
        """Give a column that is called like the row number or the geometry of the format a name of its own."""
        name = field.name()
        row, shape = own or ("", "")
        is_row = name.lower() == row and kind_of(field) not in INTEGERS
        if is_row or (has_geometry and name.lower() == shape):
            taken = [other.lower() for other in names]
            free = (f"{name}_{i}" for i in itertools.count(1))
            field.setName(next(other for other in free if other.lower() not in taken))
            self._renamed[name] = field.name()

    def apply(self, features):
        for feature in features if self._changes or self._counted else ():
            values = feature.attributes()
            for at, name in self._counted:
                self._zeros[name] += _is_null(values[at])
            for at, change in self._changes:
                if not _is_null(values[at]):
                    values[at] = change(values[at])
            if self._changes:
                feature.setFields(self.fields, False)
                feature.setAttributes(values)

    def warnings(self) -> list:
        formula = tr(
            "{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them."
        )
        cut = tr("{}: {} texts of column '{}' are longer than the {} bytes of a shapefile, and were cut.")
        emptied = tr("{}: {} numbers of column '{}' are longer than those of a shapefile, and were left empty.")
        renamed = tr("{}: column '{}' is called like one that the format needs itself; it was written as '{}'.")
        zeros = tr("{}: this format has no empty numbers; unknown ones became 0 in {}. Write .gpkg to tell them apart.")
        empty = [f"{name} ({n:,})" for name, n in self._zeros.items() if n]
        return [
            *(formula.format(self._shown, f"{n:,}") for n in self._changed.values()),
            *(cut.format(self._shown, f"{n:,}", name, SHAPEFILE_TEXT) for name, n in self._cut.items()),
            *(emptied.format(self._shown, f"{n:,}", name) for name, n in self._emptied.items()),
            *(renamed.format(self._shown, name, other) for name, other in self._renamed.items()),
            *([zeros.format(self._shown, ", ".join(empty))] if empty else []),
        ]

    def _harmless(self, text):
        changed = as_text(text)
        if changed != text:
            self._changed["formula"] += 1
        return changed

    def _no_formula(self, text):
        # GDAL writes what begins so as a formula, and nothing else.
        if not text.startswith("of:="):
            return text
        self._changed["formula"] += 1
        return f"'{text}"

    def _measured(self, name):
        def measured(text):
            if len(text) > SHAPEFILE_TEXT // 4 and len(text.encode()) > SHAPEFILE_TEXT:
                self._cut[name] += 1
            return text

        return measured

    def _short(self, name):
        def short(number):
            if abs(number) < SHAPEFILE_NUMBER:
                return number
            self._emptied[name] += 1
            return None

        return short


def _is_null(value) -> bool:
    return value is None or isinstance(value, QVariant)


def _hexadecimal(value) -> str:
    return bytes(value).hex() if isinstance(value, (QByteArray, bytes)) else str(value)


def _elsewhere(value, text):
    """Return a sink parameter's value with another destination."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return text
    changed = QgsProcessingOutputLayerDefinition(value)
    changed.sink = QgsProperty.fromValue(text)
    return changed


def _sink(algorithm, parameters, name, context, fields, wkb_type, crs, shown):
    """Return a sink and its address."""
    # A GeoPackage is read in the order of its row numbers, so those of the input would undo the order of the rows; and
    # merged layers have some twice.
    renumber = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    try:
        sink, address = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, crs, renumber)
    except QgsProcessingException as error:
        raise _unwritable(shown, error) from error
    if sink is None:
        raise _unwritable(shown, tr("no sink"))
    return sink, address


def _add(sink, features, wkb_type) -> bool:
    """Add features; where the sink does not take their kind of geometry, with the part that it takes."""
    kind = QgsWkbTypes.geometryType(wkb_type)
    if all(not feature.hasGeometry() or feature.geometry().type() == kind for feature in features):
        return sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    return all(_add_one(sink, feature, wkb_type) for feature in features)


def _add_one(sink, feature, wkb_type) -> bool:
    if sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        return True
    if feature.geometry().type() == QgsWkbTypes.geometryType(wkb_type):
        return False
    feature.setGeometry(fitting(feature.geometry(), wkb_type))
    return sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _check_whole(address, place, shown, expected, shapes):
    """Open what was written and count: a sink writes the last of it when it closes, and then cannot say that it failed."""
    if place is None:
        return  # in memory, or in a database, which says what fails
    path, _, name = address.partition("|")
    driver = place.driver
    if driver == "ESRI Shapefile" and not os.path.exists(path):
        path = address = os.path.splitext(path)[0] + ".dbf"  # one without geometries is its table alone
    if not os.path.exists(path):
        raise _unwritable(shown, tr("its folder was removed"))
    if driver in COUNTED or driver in WITH_HEADER:
        # Not through QGIS, which would keep the GeoPackage open, and with it its journals.
        table = name.partition("layername=")[2]
        found, found_shapes = geopackage.count(path, table) if driver == "GPKG" else _count(address)
        whole = found_shapes >= shapes if driver in HOLDS_SHAPES else True
        whole &= found == expected or (driver in WITH_HEADER and found > expected) or (not expected and found < 0)
    else:
        found, whole = 0, os.path.getsize(path) > 0 or not expected
    if driver in ("ESRI Shapefile", "MapInfo File") and whole:
        # A head that was written before the disk was full says that there are no rows.
        stem, _ = os.path.splitext(path)
        whole = is_whole_table(f"{stem}.dbf", expected) and is_whole_table(f"{stem}.dat")
    elif driver == "CSV" and whole and os.path.getsize(path):
        with open(path, "rb") as file:
            file.seek(-1, os.SEEK_END)
            whole = file.read() == b"\n"
    if not whole:
        raise _unwritable(
            shown,
            tr("{} of {} rows arrived whole: the disk is full, or the format holds no such rows").format(
                f"{max(found, 0):,}", f"{expected:,}"
            ),
        )


def _count(address):
    """Count the features of a file, and those with a geometry; -1 where it cannot be opened."""
    layer = QgsVectorLayer(address, "written", "ogr")
    if not layer.isValid():
        return -1, 0
    count = shapes = 0
    for feature in layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
        count += 1
        shapes += feature.hasGeometry()
    return count, shapes


def _unwritable(where, why) -> OutputError:
    # What is in the hidden folder beside a place says nothing to anybody.
    why = re.sub(re.escape(MARK) + r"[^/\\]+[/\\]new[/\\]", "", str(why))
    return OutputError(tr("{} cannot be written; choose another place ({}).").format(where, why))


def sentence(error: OSError) -> str:
    """Return what to say of an error of the file system."""
    # What is in the hidden folder beside a place says nothing to anybody.
    where = str(error.filename2 or error.filename or tr("The output")).partition(f"{os.sep}{MARK}")[0]
    if isinstance(error, PermissionError) or "locked" in str(error):
        return tr(
            "{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed."
        ).format(where, error.strerror)
    return tr("{} cannot be written ({}); nothing was changed, choose another place.").format(where, error.strerror)


def _is_asked_for(algorithm, parameters, name) -> bool:
    definition = algorithm.parameterDefinition(name)
    optional = definition.flags() & definition.Flag.FlagOptional
    return not optional or parameters.get(name) not in (None, "")
