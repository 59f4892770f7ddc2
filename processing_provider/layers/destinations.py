"""Where an output is to go, and whether it can go there: every refusal of a place, before any work."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..engine.core import paths
from ..engine.core.address import is_address
from ..engine.core.errors import OutputError
from ..i18n import tr
from . import geopackage
from .families import family

LONGEST_NAME = 240
"""Bytes of a file name [bytes]; file systems take 255, and SQLite's journal adds eight."""
LONGEST_WINDOWS_PATH = 220
"""Characters of a path on Windows, which takes 259; the folder that outputs are written in beside it adds 24, a journal 8."""
TABLES = (
    "GPKG", "SQLite", "ESRI Shapefile", "CSV", "GeoJSON", "GeoJSONSeq", "FlatGeobuf", "MapInfo File", "GML", "LIBKML",
    "JML", "ODS", "XLSX", "OpenFileGDB", "FileGDB", "Parquet", "Arrow",
)  # fmt: skip
"""Formats that give back what was written. Others have no columns of ours, drop buildings without a footprint, split those
of several parts, so that each holds all of its people, make 0 of what is unknown, or cannot be read again."""
NO_BEGINNING = "`~!@#$%^&*()+-={}|[]\\:\";'<>?,./ "
"""What the name of a layer in a GeoPackage cannot begin with."""
HOLD_LAYERS = ("GPKG", "SQLite")
"""Formats in which one layer is written and the others stay; KML keeps the columns of the first for all of them."""


@dataclass(frozen=True)
class Destination:
    """A file, or a table in one that may hold others.

    Attributes
    ----------
    path : str
        As given, and completed as QGIS completes it.
    table : str
        '' for a file of its own.
    driver : str
        GDAL's name of the format; '' for what is no layer.
    """

    path: str
    table: str = ""
    driver: str = ""
    rest: str = ""

    def at(self, path: str) -> str:
        """Return what to give QGIS so that it writes to another path."""
        if not self.rest:
            return path
        uri = QgsDataSourceUri(self.rest)
        uri.setDatabase(path)
        return f"ogr:{uri.uri(False)}"


def sink_text(value: Any, context: QgsProcessingContext) -> str:
    """Return the destination that a parameter's value stands for, as text."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    return value if isinstance(value, str) else ""


def destination(value: Any, context: QgsProcessingContext, is_layer: bool = True) -> Destination | None:
    """Return the Destination of a parameter's value, None for memory, temporary layers, databases and nothing."""
    text = sink_text(value, context)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    if is_address(text):  # of a base on a server
        return None
    if not is_layer:
        return Destination(text)
    provider, _, address = text.partition(":")
    # QGIS's own rule; a single letter is a drive.
    if len(provider) >= 3 and _is_provider(provider):
        return _in_a_file(address) if provider == "ogr" else None
    extension = re.search(r"\.([^.]*)$", text)
    driver = QgsVectorFileWriter.driverForExtension(extension[1]) if extension else ""
    if extension and not driver:
        text, driver = f"{text}.gpkg", "GPKG"
    return Destination(_completed(text, driver), "", driver)


def _completed(path: str, driver: str) -> str:
    """Return a path with the extension that QGIS gives it."""
    if driver == "ESRI Shapefile":
        return (path[:-4] if path.lower().endswith(".shp") else path) + ".shp"
    known = QgsVectorFileWriter.MetaData()
    if not driver or not QgsVectorFileWriter.driverMetadata(driver, known) or not known.ext:
        return path
    if path.lower().endswith(f".{known.ext.lower()}") or QgsVectorFileWriter.driverForExtension(known.ext) != driver:
        return path
    return f"{path}.{known.ext}"


def _is_provider(name: str) -> bool:
    return name in ("postgis", "postgresql") or name in QgsProviderRegistry.instance().providerList()


def _in_a_file(address: str) -> Destination:
    uri = QgsDataSourceUri(address)
    path = uri.database() or address
    driver = QgsVectorFileWriter.driverForExtension(os.path.splitext(path)[1][1:])
    if not uri.database() or os.path.isdir(path):
        return Destination(path, "", driver)
    return Destination(path, uri.table(), driver, address)


def is_temporary(path: str) -> bool:
    """Tell whether a file is where QGIS keeps what ends with it."""
    folder = paths.key(QgsProcessingUtils.tempFolder())
    return paths.key(path).startswith(os.path.join(folder, ""))


def same_file(one: str, other: str) -> bool:
    """Tell whether two paths are one file, whatever they are called: links, hard links, capital letters on Windows."""
    if paths.same(one, other):
        return True
    one, other = paths.key(one), paths.key(other)
    # Files of one shapefile are one output.
    return other in family(one) or one in family(other)


def refuse(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise an OutputError where the output of a parameter cannot be written."""
    name, value = definition.name(), parameters.get(definition.name())
    is_layer = not isinstance(definition, QgsProcessingParameterFileDestination)
    if isinstance(value, QgsProcessingOutputLayerDefinition) and getattr(value, "useRemapping", lambda: False)():
        raise OutputError(tr("{}: results are not added to a layer that is there; choose a new one.").format(name))
    place = destination(value, context, is_layer)
    if place is None:
        return
    _refuse_place(name, place.path)
    if is_layer:
        _refuse_format(name, place)
    _refuse_occupied(name, place)
    if is_layer and place.driver == "GPKG":
        _refuse_layer_name(name, place)
    _refuse_input(algorithm, name, place, parameters, context)


def _refuse_place(name: str, path: str) -> None:
    if any(letter < " " for letter in path):
        raise OutputError(
            tr("{}: {} has a line break or the like in it; choose another name.").format(name, repr(path))
        )
    odd = paths.odd_name(path) if paths.WINDOWS else ""
    if odd:
        raise OutputError(tr("{}: Windows takes no file called {}; choose another name.").format(name, odd))
    real = os.path.realpath(path)
    folder = os.path.dirname(real)
    is_long = len(os.fsencode(os.path.basename(real))) > LONGEST_NAME
    if is_long or (paths.WINDOWS and len(real) > LONGEST_WINDOWS_PATH):
        raise OutputError(tr("{}: the path {} is too long; choose a shorter one.").format(name, path))
    if not os.path.isdir(folder):
        raise OutputError(tr("{}: folder {} does not exist; make it first.").format(name, folder))
    try:
        mode = os.stat(real).st_mode
    except FileNotFoundError:
        mode = stat.S_IFREG
    except OSError:
        mode = 0  # a link that leads to itself
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OutputError(tr("{}: {} is a device or pipe and no file; choose a file.").format(name, path))
    # New files are put beside the old ones first.
    closed = not paths.is_writable(folder) or (os.path.exists(real) and not paths.is_writable(real))
    if stat.S_ISDIR(mode) or closed:
        raise OutputError(tr("{}: {} cannot be written; choose another place.").format(name, path))


def _refuse_format(name: str, place: Destination) -> None:
    if not os.path.splitext(place.path)[1]:
        raise OutputError(tr("{}: {} has no extension; write .gpkg, .shp or .csv.").format(name, place.path))
    if "|" in os.path.basename(place.path) and "=" in place.path.rpartition("|")[2]:
        raise OutputError(
            tr("{}: for a layer in a file that holds others write ogr:dbname='{}' table=\"name\" (geom).").format(
                name, place.path.partition("|")[0]
            )
        )
    if not place.table and re.match(r".{3,}?:", place.path):
        raise OutputError(
            tr("{}: QGIS takes what is before the colon in {} for a database; choose another name.").format(
                name, place.path
            )
        )
    if place.table and place.driver not in HOLD_LAYERS:
        raise OutputError(
            tr("{}: {} does not take another layer; choose a GeoPackage, or a file of its own.").format(
                name, place.path
            )
        )
    if place.driver and place.driver not in TABLES:
        raise OutputError(tr("{}: {} holds no table; write .gpkg, .shp or .csv.").format(name, place.driver))


def _refuse_layer_name(name: str, place: Destination) -> None:
    """Refuse what no layer of a GeoPackage can be called, which OGR says only when it is made, or does not index."""
    layer = place.table or os.path.splitext(os.path.basename(place.path))[0]
    reserved = layer.lower().startswith(("gpkg", "sqlite_"))
    if reserved or layer[0] in NO_BEGINNING or "'" in place.table:
        raise OutputError(
            tr(
                "{}: a layer cannot be called {}; begin with a letter or digit, but not with gpkg or sqlite_, and use no "
                "apostrophe."
            ).format(name, layer)
        )


def _refuse_occupied(name: str, place: Destination) -> None:
    """Refuse a file that another program holds, and a table that is no layer."""
    real = os.path.realpath(place.path)
    # Tables go into a GeoPackage that stays where it is, so that its layers may be on the map.
    is_replaced = not (place.table and geopackage.is_one(real))
    for part in family(real):
        if part != real and os.path.islink(part):
            raise OutputError(tr("{}: {} is a link; choose another place.").format(name, part))
        _refuse_held(name, part, place.driver, is_replaced)
    if not os.path.exists(real):
        return
    if not place.table or not os.path.getsize(real):
        return
    if place.driver == "GPKG" and not geopackage.is_one(real):
        raise OutputError(tr("{}: {} is no GeoPackage; choose another file.").format(name, place.path))
    found = geopackage.kind(real, place.table)
    if found not in ("", "features", "attributes"):
        raise OutputError(
            tr("{}: '{}' in {} is no layer that can be written anew; choose another name.").format(
                name, place.table, place.path
            )
        )


def _refuse_held(name: str, path: str, driver: str, is_replaced: bool) -> None:
    why = ""
    if os.path.exists(path):
        try:
            if is_replaced:
                os.rename(path, path)  # changes nothing; Windows refuses it where a program has the file open
        except OSError as error:
            why = error.strerror or str(error)
        if not why and driver in ("GPKG", "SQLite"):
            why = geopackage.locked(path)
    if why:
        raise OutputError(
            tr("{}: {} is open in QGIS or another program ({}); close it there, or choose another place.").format(
                name, path, why
            )
        )


def _refuse_input(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    place: Destination,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    for other in algorithm.parameterDefinitions():
        if other.isDestination() or parameters.get(other.name()) in (None, "", []):
            continue
        for path, table in _read_from(algorithm, other, parameters, context):
            beside = place.table and table and place.table.lower() != table.lower()
            if path and not beside and same_file(path, place.path):
                raise OutputError(
                    tr("{} would overwrite the file that {} is read from; choose another file.").format(
                        name, other.name()
                    )
                )


def _read_from(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Iterator[tuple[str, str]]:
    """Yield (path, table) of the files that a parameter is read from; table '' for a file read whole."""
    name = definition.name()
    if definition.type() == "source":
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer is not None:
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            path, table = parts.get("path") or "", parts.get("layerName") or ""
            if path and not table:
                # QGIS opens the first one.
                inside = QgsProviderRegistry.instance().querySublayers(path)
                table = inside[0].name() if inside else ""
            yield path, table
    elif isinstance(definition, QgsProcessingParameterFile):
        yield algorithm.parameterAsFile(parameters, name, context), ""
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        value = parameters[name]
        for path in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(path, str):
                yield path, ""


def refuse_shared(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Refuse one place for two outputs; two tables of one file are two places."""
    seen: list = []
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination():
            continue
        is_layer = not isinstance(definition, QgsProcessingParameterFileDestination)
        place = destination(parameters.get(definition.name()), context, is_layer)
        if place is None:
            continue
        for name, other in seen:
            beside = place.table and other.table and place.table.lower() != other.table.lower()
            if not beside and same_file(place.path, other.path):
                raise OutputError(
                    tr("{} and {} are the same file {}; give each its own.").format(name, definition.name(), place.path)
                )
        seen.append((definition.name(), place))
