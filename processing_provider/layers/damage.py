"""Inputs that are read in part only: refused, because whoever is missing would be given to others."""

from __future__ import annotations

import os
import re
import struct

import numpy as np
from qgis.core import QgsProcessingFeatureSource, QgsProviderRegistry, QgsVectorLayer

from ..engine.core.errors import ReadError
from ..i18n import tr
from . import geopackage
from .delimited import refuse_swallowed

TAIL = 4096
"""Bytes at the begin and the end of an XML file in which its outermost element is looked for."""
SQLITE = ("GPKG", "SQLite")
EXACT = (*SQLITE, "FlatGeobuf", "GeoJSON", "TopoJSON", "OpenFileGDB", "Parquet", "GML")
"""Formats that know how many features they have. Databases estimate, services do not say, shapefiles and MapInfo count
deleted rows, and a virtual layer may be older than what it shows."""


def refuse_part(source: QgsProcessingFeatureSource, read: int, layer: QgsVectorLayer | None) -> None:
    """Raise a ReadError where a file gave fewer features than it announces, or is shorter than its head says.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Its count is that of the features asked for: selected, filtered, limited; -1 if unknown.
    read : int
        Features that came.
    layer : QgsVectorLayer or None
        That of the source.
    """
    if layer is None or layer.providerType() != "ogr" or layer.dataProvider() is None:
        return
    driver, path = layer.dataProvider().storageType(), path_of(layer)
    announced = source.featureCount()
    if driver == "CSV":
        refuse_swallowed(source.sourceName(), path)
    shapes = _index(path) if driver == "ESRI Shapefile" else np.empty((0, 2), np.int64)
    if len(shapes) and os.path.getsize(path) < 2 * shapes.sum(axis=1).max() + 8:
        raise ReadError(
            tr("Layer '{}' is damaged: {} is shorter than it should be; get the file once more.").format(
                source.sourceName(), path
            )
        )
    if driver == "ESRI Shapefile" and not is_whole_table(os.path.splitext(path)[0] + ".dbf", len(shapes)):
        raise ReadError(
            tr("Layer '{}' is damaged: its table {} is shorter than it should be; get the file once more.").format(
                source.sourceName(), os.path.splitext(path)[0] + ".dbf"
            )
        )
    stem, _ = os.path.splitext(path)
    cut_short = driver == "MapInfo File" and not (is_whole_table(f"{stem}.dat") and announced >= _lines(f"{stem}.mid"))
    if cut_short or (driver == "GML" and not _is_closed(path)):
        raise ReadError(
            tr("Layer '{}' is damaged: {} is shorter than it should be; get the file once more.").format(
                source.sourceName(), path
            )
        )
    if read >= announced or driver not in EXACT:
        return
    # A count that another program did not keep up to date is no damage.
    if driver in SQLITE and geopackage.is_whole(path):
        return
    raise ReadError(
        tr("Layer '{}' is damaged: {} of its {} rows can be read; mend the file {}, or get it once more.").format(
            source.sourceName(), f"{read:,}", f"{announced:,}", path
        )
    )


def path_of(layer: QgsVectorLayer) -> str:
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""


def _lines(path: str) -> int:
    """Return how many lines that are not empty a text has: one for each feature beside a .mif; 0 where there is none."""
    if not os.path.isfile(path):
        return 0
    with open(path, "rb") as file:
        return sum(bool(line.strip()) for line in file)


def _is_closed(path: str) -> bool:
    """Tell whether an XML file ends with what it begins with; OGR counts what is before a cut as everything."""
    if not os.path.isfile(path):
        return True
    with open(path, "rb") as file:
        root = re.search(rb"<([A-Za-z_][\w:.-]*)", file.read(TAIL))
        file.seek(max(os.path.getsize(path) - TAIL, 0))
        return root is None or b"</" + root[1] in file.read()


def is_whole_table(path: str, least: int = 0) -> bool:
    """Tell whether a dBASE table has `least` rows, and is as long as its head says; OGR reads what is missing as NULL."""
    if not os.path.exists(path):
        return True
    with open(path, "rb") as file:
        head = file.read(12)
    if len(head) < 12:
        return False
    rows, start, width = struct.unpack("<IHH", head[4:12])
    # A full disk leaves a head of which only the number of rows was written; 32 bytes are the shortest that is whole.
    return rows >= least and start > 32 and width > 0 and os.path.getsize(path) >= start + rows * width


def _index(path: str) -> np.ndarray:
    """Read the index of a shapefile, (n, 2) int: begin and length of each shape in words of two bytes; n = 0 without one."""
    index = os.path.splitext(path)[0] + ".shx"
    if not os.path.exists(index):
        return np.empty((0, 2), np.int64)
    with open(index, "rb") as file:
        entries = file.read()[100:]
    return np.frombuffer(entries[: len(entries) // 8 * 8], ">u4").reshape(-1, 2).astype(np.int64)
