"""Rows to layers: written beside their places, closed, opened again and counted, and only then put in place."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..engine.core.errors import OutputError
from ..engine.core.notes import Note, note
from ..engine.core.progress import Progress, part, silent
from ..engine.core.quiet import quiet_gdal
from ..i18n import tr
from . import bulk, destinations, geopackage, metadata
from .damage import is_whole_table
from .destinations import Destination
from .formats import Form
from .replacing import MARK, Beside, Unfinished
from .rows import Rows, fitting

COUNTED = (
    "GPKG", "SQLite", "ESRI Shapefile", "CSV", "GeoJSON", "GeoJSONSeq", "FlatGeobuf", "MapInfo File", "GML", "KML", "LIBKML",
    "JML", "ODS", "OpenFileGDB", "Parquet",
)  # fmt: skip
"""Formats whose features can be counted when they are read again."""
HOLDS_SHAPES = ("GPKG", "SQLite", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "MapInfo File", "GML")
Description = Callable[[str, str], str]
"""Gives what the metadata of an output are, by its name and its folder."""
SHAPES_ONLY = ("FlatGeobuf", "SQLite")
"""Formats whose files have no layer to be found, or no rows, where these have no shapes; a layer that is named can be in SQLite."""
WITH_HEADER = ("XLSX",)
"""Formats whose first row may be read as names or as a row."""


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    outputs: Mapping[str, Rows],
    beside: Beside,
    described: Description | None = None,
    progress: Progress = silent,
) -> Written:
    """Write several outputs beside their places.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    outputs : dict of str to Rows
        By name of the sink parameter.
    beside : replacing.Beside
    described : Description, optional
        Gives what the metadata of each output are.

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
    places = {name: destinations.destination(parameters.get(name), context) for name in wanted}
    for name, rows in wanted.items():
        _refuse_shapeless(name, rows, places[name])
    for name, rows in wanted.items():
        place = places[name]
        given, begun = dict(parameters), ""
        if place is not None:
            begun = beside.tables(place.path, place.table) if place.table else beside.path(place.path)
            given[name] = _elsewhere(parameters[name], place.at(begun))
        shown = place.path if place is not None else name
        has_geometry = rows.geometry_type[0] != QgsWkbTypes.Type.NoGeometry
        form = Form(rows.fields, place.driver if place is not None else "", shown, has_geometry)
        sink, address = _sink(algorithm, given, name, context, form.fields, rows.geometry_type, shown)
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
        if described is not None:
            written.warnings += _describe(name, address, begun, place, beside, described, context)
        written.warnings += form.warnings()
    return written


def _refuse_shapeless(name: str, rows: Rows, place: Destination | None) -> None:
    if place is None or place.table or place.driver not in SHAPES_ONLY:
        return
    if rows.geometry_type[0] == QgsWkbTypes.Type.NoGeometry:
        raise OutputError(tr("{}: {} holds no rows without shapes; write .gpkg or .csv.").format(name, place.driver))


def _describe(
    name: str,
    address: str,
    begun: str,
    place: Destination | None,
    beside: Beside,
    described: Description,
    context: QgsProcessingContext,
) -> list[Note]:
    """Give an output its metadata, in its file or beside it; returns why it gets none."""
    path = address.partition("|")[0]
    if place is not None:
        text = described(name, os.path.dirname(os.path.abspath(place.path)))
        if place.driver == "GPKG":
            metadata.put(begun, place.table, text)
        elif metadata.is_of_another(place.path):
            return [
                note(
                    "no_record",
                    "{file} describes another layer of that name and stays as it is: {output} has no record of its run; "
                    "choose another name to have one.",
                    file=metadata.beside(place.path),
                    output=place.path,
                )
            ]
        else:
            metadata.lay_beside(beside.path(metadata.beside(place.path)), text)
    elif os.path.isfile(path):
        text = described(name, os.path.dirname(path))
        if path.lower().endswith(".gpkg"):
            metadata.put(path, "", text)
        else:
            metadata.lay_beside(metadata.beside(path), text)
    else:
        layer = context.temporaryLayerStore().mapLayer(address)  # None for a table of a database
        if layer is not None:
            layer.setMetadata(metadata.parsed(described(name, os.curdir)))
    return []


def _write_features(sink: QgsFeatureSink, rows: Rows, form: Form, shown: str, progress: Progress) -> int:
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


def _write_table(address: str, rows: Rows, form: Form, shown: str, progress: Progress) -> int:
    """Write rows into the table that OGR made; returns how many have a geometry."""
    path, _, name = address.partition("|")
    try:
        return bulk.fill(path, name.partition("layername=")[2], rows, form.fields, progress)
    except (OSError, sqlite3.Error) as error:
        raise _unwritable(shown, error) from error


class Written:
    """Addresses of what was written, by name, and what QGIS was told to load, which waits until it is in place."""

    def __init__(self, context: QgsProcessingContext) -> None:
        self.results: dict[str, Any] = {}
        self.warnings: list[Any] = []
        self._context = context
        self._to_load: dict[str, Any] = {}

    def take(self, name: str, address: str, begun: str, place: Destination | None) -> None:
        """Take the address of an output, and keep back what QGIS was told to load."""
        final = address
        # On Windows QGIS may write the other slash.
        if place is not None and begun and address.replace("\\", "/").startswith(begun.replace("\\", "/")):
            final = place.path + address[len(begun) :]
        self.results[name] = final
        if final != address:
            waiting = self._context.layersToLoadOnCompletion()
            if address in waiting:
                self._to_load[final] = waiting.pop(address)
                self._context.setLayersToLoadOnCompletion(waiting)

    def announce(self) -> None:
        """Let QGIS load what was asked for."""
        if self._to_load:
            self._context.setLayersToLoadOnCompletion({**self._context.layersToLoadOnCompletion(), **self._to_load})


def _elsewhere(value: Any, text: str) -> Any:
    """Return a sink parameter's value with another destination."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return text
    changed = QgsProcessingOutputLayerDefinition(value)
    changed.sink = QgsProperty.fromValue(text)
    return changed


def _sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    kind: tuple[QgsWkbTypes.Type, QgsCoordinateReferenceSystem],
    shown: str,
) -> tuple[QgsFeatureSink, str]:
    """Return a sink and its address."""
    # A GeoPackage is read in the order of its row numbers, so those of the input would undo the order of the rows; and
    # merged layers have some twice.
    renumber = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    try:
        sink, address = algorithm.parameterAsSink(parameters, name, context, fields, *kind, renumber)
    except QgsProcessingException as error:
        raise _unwritable(shown, error) from error
    if sink is None:
        raise _unwritable(shown, tr("no sink"))
    return sink, address


def _add(sink: QgsFeatureSink, features: Sequence[QgsFeature], wkb_type: QgsWkbTypes.Type) -> bool:
    """Add features; where the sink does not take their kind of geometry, with the part that it takes."""
    kind = QgsWkbTypes.geometryType(wkb_type)
    if all(not feature.hasGeometry() or feature.geometry().type() == kind for feature in features):
        return sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    return all(_add_one(sink, feature, wkb_type) for feature in features)


def _add_one(sink: QgsFeatureSink, feature: QgsFeature, wkb_type: QgsWkbTypes.Type) -> bool:
    if sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        return True
    if feature.geometry().type() == QgsWkbTypes.geometryType(wkb_type):
        return False
    feature.setGeometry(fitting(feature.geometry(), wkb_type))
    return sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _check_whole(address: str, place: Destination | None, shown: str, expected: int, shapes: int) -> None:
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


def _count(address: str) -> tuple[int, int]:
    """Count the features of a file, and those with a geometry; -1 where it cannot be opened.

    By OGR itself: QGIS keeps what it has read open for another minute, and Windows puts no open file in its place.
    """
    from osgeo import gdal

    path, _, name = address.partition("|layername=")
    try:
        with quiet_gdal():
            data = gdal.OpenEx(path, gdal.OF_VECTOR)
            layer = None if data is None else data.GetLayerByName(name) if name else data.GetLayer(0)
            if layer is None:
                return -1, 0
            count = shapes = 0
            for feature in layer:
                count += 1
                shapes += feature.GetGeometryRef() is not None
            return count, shapes
    except RuntimeError:  # somebody made GDAL raise
        return -1, 0
    finally:
        layer = data = None  # closes the file


def _unwritable(where: str, why: object) -> OutputError:
    # What is in the hidden folder beside a place says nothing to anybody.
    why = re.sub(re.escape(MARK) + r"[^/\\]+[/\\]new[/\\]", "", str(why))
    return OutputError(tr("{} cannot be written; choose another place ({}).").format(where, why))


def sentence(error: OSError) -> str:
    """Return what to say of an error of the file system."""
    # What is in the hidden folder beside a place says nothing to anybody.
    where = str(error.filename2 or error.filename or tr("The output"))
    where = re.split(rf"[/\\]{re.escape(MARK)}", where)[0]
    if isinstance(error, Unfinished):
        return tr(
            "{} could neither be replaced nor be put back ({}): a program has it open. Close it there, and run again with "
            "the same outputs; until then the earlier files are in the folder {}… beside it."
        ).format(where, error.strerror, MARK)
    if isinstance(error, PermissionError) or "locked" in str(error):
        return tr(
            "{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed."
        ).format(where, error.strerror)
    return tr("{} cannot be written ({}); nothing was changed, choose another place.").format(where, error.strerror)


def _is_asked_for(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str) -> bool:
    definition = algorithm.parameterDefinition(name)
    optional = definition.flags() & definition.Flag.FlagOptional
    return not optional or parameters.get(name) not in (None, "")
