"""Rows into a table that OGR made in a GeoPackage, by SQLite: a third of the time of features, and the same table.

OGR says what the table, its index and its triggers are; what is written here is their content.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields, QgsGeometry, QgsWkbTypes

from ..engine.core import packages
from ..engine.core.packed import Column, EndToEnd
from ..engine.core.progress import Progress
from ..engine.core.types import Bools, Floats, Ints
from ..store.shapes import EMPTY, EXTENT, LITTLE, head
from . import spatial_index
from .geopackage import PATIENCE, opened, quoted
from .rows import Rows
from .schema import INTEGERS, REAL, TEXT, TRUTH, kind_of

shapely = packages.load("shapely")

AT_ONCE = 20_000
"""Rows that are made together."""
TYPES: dict[int, str] = {TEXT: "", REAL: "fi", TRUTH: "b", **dict.fromkeys(INTEGERS, "i")}
"""Kinds of arrays that a column of each type may be packed in; texts have no array."""
ROW, SHAPE = "fid", "geom"
"""What QGIS lets OGR call the number of a row and its geometry."""


def takes(rows: Rows, fields: QgsFields) -> bool:
    """Tell whether rows can go into a GeoPackage as they are; if not, QGIS makes features of them.

    Parameters
    ----------
    rows : Rows
    fields : QgsFields
        As they are written.
    """
    names = [name.casefold() for name in fields.names()]
    if len(set(names)) < len(names) or (_has_shapes(rows) and (not shapely or SHAPE in names or not _are_alike(rows))):
        return False
    return all(_is_plain(column, fields.at(at)) for at, column in enumerate(rows.packed))


def _has_shapes(rows: Rows) -> bool:
    return rows.geometry_type[0] != QgsWkbTypes.Type.NoGeometry


def _is_plain(column: Column | None, field: QgsField) -> bool:
    """Tell whether a column is of the one type that its field says, and SQLite takes its texts."""
    kind = kind_of(field)
    if column is None or kind not in TYPES:
        return False
    if column.known is not None and not column.known.any():
        return True
    if not isinstance(column.values, EndToEnd):
        # QGIS rounds to the digits of a field, which shapefiles have.
        return column.values.dtype.kind in TYPES[kind] and not (kind == REAL and field.precision() > 0)
    joined, longest = column.values.joined, np.diff(column.values.ends, prepend=0).max(initial=0)
    if 0 < field.length() < longest:
        return False  # QGIS has a sentence for it
    if kind != TEXT or not isinstance(joined, str) or "\0" in joined:
        return False
    with suppress(UnicodeEncodeError):
        joined.encode()
        return True
    return False


def _are_alike(rows: Rows) -> bool:
    """Tell whether all geometries are of the very type of the layer, and in the byte order of most machines."""
    shapes = rows.frame.shapes
    if rows.table is None or shapes is None or rows.table.shapes:
        return False
    if shapes.known is not None and not shapes.known.any():
        return False
    packed = shapes.values
    if not isinstance(packed, EndToEnd) or not isinstance(packed.joined, bytes):
        return False
    starts = np.concatenate([[0], packed.ends[:-1]])
    starts = starts if shapes.known is None else starts[shapes.known]
    begin = np.frombuffer(packed.joined, np.uint8)[starts[:, None] + np.arange(5, dtype=np.int64)]
    wanted = b"\1" + int(rows.table.wkb_type).to_bytes(4, "little")
    return bool((begin == np.frombuffer(wanted, np.uint8)).all())


def fill(path: str, table: str, rows: Rows, fields: QgsFields, progress: Progress) -> int:
    """Write rows into a table that has none; returns how many have a geometry.

    Parameters
    ----------
    path : str
    table : str
        '' for the only one.
    rows : Rows
        See `takes`.
    fields : QgsFields
        As they are written.
    progress : Progress

    Raises
    ------
    OSError
        There is no room.
    """
    with closing(opened(path, PATIENCE)) as database:
        table = table or database.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        triggers = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        database.execute("BEGIN IMMEDIATE")
        for name, _ in triggers:
            database.execute(f"DROP TRIGGER {quoted(name)}")
        numbers, boxes, shapes = _insert(database, table, rows, fields, progress)
        if _has_shapes(rows):
            _index(database, table, numbers, boxes)
        with suppress(sqlite3.OperationalError):  # an extension of OGR
            database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(rows), table))
        for _, sql in triggers:
            database.execute(sql)
        database.execute("COMMIT")
    return shapes


def _insert(
    database: sqlite3.Connection, table: str, rows: Rows, fields: QgsFields, progress: Progress
) -> tuple[Ints, Floats, int]:
    """Insert all rows; returns number and box of those that have an extent, and how many have a geometry."""
    places = [at for at, name in enumerate(fields.names()) if name.casefold() != ROW]
    packed = rows.frame.shapes if _has_shapes(rows) else None
    names = [ROW, *([] if packed is None else [SHAPE]), *(fields.at(at).name() for at in places)]
    statement = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) VALUES ({', '.join('?' * len(names))})"
    system = 0 if packed is None else _system(database, table)
    boxes, shapes = np.full((len(rows), 4), np.nan), 0
    for start in range(0, len(rows), AT_ONCE):
        some = rows.order[start : start + AT_ONCE]
        numbers = range(start + 1, start + 1 + len(some))
        columns: list[Iterator[Any] | Sequence[Any]] = [numbers]
        if packed is not None:
            blobs, boxes[start : start + len(some)] = _blobs(packed.at(some), system)
            shapes += len(blobs) - blobs.count(None)
            columns.append(blobs)
        columns += [rows.columns[at](some) for at in places]
        database.executemany(statement, zip(*columns))
        progress(start / len(rows), "")
    has_box = np.flatnonzero(~np.isnan(boxes[:, 0]))
    return has_box + 1, boxes[has_box], shapes


def _system(database: sqlite3.Connection, table: str) -> int:
    found = database.execute("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (table,)).fetchone()
    return int(found[0])


def _blobs(wkb: Sequence[bytes | None], system: int) -> tuple[list[bytes | None], Floats]:
    """Geometries as a GeoPackage holds them, and their boxes (least x, largest x, least y, largest y), NaN without any."""
    shapes = shapely.from_wkb(np.array(wkb, object), on_invalid="ignore")
    with np.errstate(invalid="ignore"):
        boxes: Floats = shapely.bounds(shapes)[:, [0, 2, 1, 3]]
    for at in np.flatnonzero(shapely.is_missing(shapes)).tolist():
        shape = wkb[at]
        if shape is not None:
            boxes[at] = _box(shape)
    bare: Bools = ~np.all(np.isfinite(boxes), axis=1)
    boxes[bare] = np.nan
    # Points are their own extent.
    flags = LITTLE if _are_points(wkb) else LITTLE | EXTENT
    heads = [head(system, flag) for flag in (flags, LITTLE, LITTLE | EMPTY)]
    kinds = (bare.astype(np.int64) + shapely.is_empty(shapes)).tolist()
    extents, width = boxes.astype("<f8").tobytes(), 32 if flags & EXTENT else 0
    found: list[bytes | None] = []
    for start, shape, kind in zip(range(0, 32 * len(wkb), 32), wkb, kinds):
        if shape is None:
            found.append(None)
        else:
            found.append(heads[kind] + (b"" if kind else extents[start : start + width]) + shape)
    return found, boxes


def _box(wkb: bytes) -> tuple[float, ...]:
    """Box of what QGIS can read and shapely cannot: a ring of one corner, for one."""
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    box = shape.boundingBox()
    return (np.nan,) * 4 if box.isNull() else (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())


def _are_points(wkb: Sequence[bytes | None]) -> bool:
    kind = next((shape[1:5] for shape in wkb if shape is not None), b"\0\0\0\0")
    return QgsWkbTypes.flatType(QgsWkbTypes.Type(int.from_bytes(kind, "little"))) == QgsWkbTypes.Type.Point


def _index(database: sqlite3.Connection, table: str, numbers: Ints, boxes: Floats) -> None:
    """Fill the spatial index, and say how far the table reaches."""
    tree = f"rtree_{table}_{SHAPE}"
    spatial_index.fill(database, tree, numbers, boxes)
    if len(boxes):
        reach = (boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max())
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*map(float, reach), table),
        )
