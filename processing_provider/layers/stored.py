"""Rows of a GeoPackage as SQLite hands them out: the same as through features of QGIS, in an eighth of the time."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields, QgsProcessingFeatureSourceDefinition, QgsProviderRegistry, QgsVectorLayer

from ..engine.core import packages
from ..engine.core.packed import Column, EndToEnd, concatenated, pack
from ..engine.core.progress import Progress
from ..engine.core.types import Ints
from ..store.shapes import EXTENSION, EXTENTS, MARK, kind_of_extent, start
from .geopackage import opened, quoted
from .schema import INTEGERS, NARROW, REAL, TEXT, TRUTH, kind_of

shapely = packages.load("shapely")

AT_ONCE = 50_000
"""Rows that are packed together."""
DECLARED = {
    "INTEGER": (int, INTEGERS), "INT": (int, INTEGERS), "MEDIUMINT": (int, INTEGERS), "REAL": (float, (REAL,)),
    "DOUBLE": (float, (REAL,)), "TEXT": (str, (TEXT,)), "BOOLEAN": (bool, (TRUTH,)),
}  # fmt: skip
"""Python's and QGIS's types of columns by what the table says; of others QGIS knows better what they mean."""
PLAIN = frozenset(b"\1" + kind.to_bytes(4, "little") for kind in (*range(1, 7), *range(1001, 1007)))
"""Heads of WKB that QGIS hands out as it is stored."""


EMPTY_COUNT = b"\0\0\0\0"
"""All that follows the head of an empty geometry: it has no parts."""


class Unlike(Exception):
    """Something that QGIS may read in another way than it is stored."""


@dataclass
class Stored:
    """What a table gave.

    Attributes
    ----------
    numbers : (n,) int
    columns : dict of int to Column
        By their place among the layer's fields; without those that are not stored plainly.
    shapes : Column or None
        As WKB that shapely reads.
    values : dict of int to list
        Columns by their place that `columns` has in other words: dates and times.
    odd : dict of int to bytes
        WKB by row that `shapes` has in other words: curves and measures.
    """

    numbers: Ints
    columns: dict[int, Column] = field(default_factory=dict)
    shapes: Column | None = None
    values: dict[int, list[Any]] = field(default_factory=dict)
    odd: dict[int, bytes] = field(default_factory=dict)

    def beside(self, other: Stored | None) -> Stored:
        """Return the columns of both, of the same rows."""
        if other is None:
            return self
        return replace(self, columns={**other.columns, **self.columns}, shapes=other.shapes)


def is_whole_layer(value: Any, layer: QgsVectorLayer | None) -> bool:
    """Tell whether a parameter's value means all rows of a GeoPackage's table just as they are stored."""
    if layer is None or layer.providerType() != "ogr" or not layer.isValid() or layer.isEditable():
        return False
    if layer.subsetString() or layer.dataProvider().storageType() != "GPKG":
        return False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # A filter is newer than the oldest QGIS that is supported.
        return not (value.selectedFeaturesOnly or value.featureLimit >= 0 or getattr(value, "filterExpression", ""))
    return True


def rows(
    layer: QgsVectorLayer, places: Sequence[int], geometry: bool, progress: Progress, expected: int
) -> Stored | None:
    """Read a table, see `is_whole_layer`.

    Parameters
    ----------
    places : sequence of int
        Of the fields that are wanted.
    geometry : bool
        Whether geometries are wanted.
    expected : int
        About how many rows there are.

    Returns
    -------
    Stored or None
        None where the table is not stored plainly, cannot be read, or is damaged: QGIS then says what it is; or where
        geometries are wanted and shapely is not there.
    """
    if geometry and not shapely:
        return None
    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, table = uri.get("path") or "", uri.get("layerName") or ""
    if layer.source() not in (path, f"{path}|layername={table}"):
        return None  # a filter by kind of geometry, options for opening, an archive
    try:
        # Who has to wait for another program waits in QGIS, which knows how.
        with closing(opened(path, 0.0)) as database:
            return _read(database, table, layer.fields(), places, geometry, progress, expected)
    except (OSError, sqlite3.Error, Unlike):
        return None


def _read(
    database: sqlite3.Connection,
    table: str,
    fields: QgsFields,
    places: Sequence[int],
    geometry: bool,
    progress: Progress,
    expected: int,
) -> Stored:
    table = table or _only_table(database)
    key, shape, kinds = _described(database, table)
    plain = {at: kind for at in places if (kind := _kind(fields, at, kinds)) is not None}
    wanted = [quoted(key), *(quoted(fields.at(at).name()) for at in plain)]
    if geometry and not shape:
        raise Unlike  # QGIS sees one where the catalogue has none
    # An index that has all that is wanted would give its own order.
    cursor = database.execute(
        f"SELECT {', '.join(wanted + [quoted(shape)] * geometry)} FROM {quoted(table)} ORDER BY {quoted(key)}"
    )
    numbers: list[Any] = []
    columns: list[list[Column]] = [[] for _ in plain]
    shapes: list[Column] = []
    done = 0
    while portion := cursor.fetchmany(AT_ONCE):
        own, *values = zip(*portion)
        done += len(portion)
        del portion
        if set(map(type, own)) != {int}:
            raise Unlike  # a key that is not the row's number
        numbers.append(np.array(own, np.int64))
        if geometry:
            shapes.append(pack(_wkb(values.pop())))
        for parts, kind, at, column in zip(columns, plain.values(), plain, values):
            packed = pack(_checked(column, kind, kind_of(fields.at(at)) == NARROW))
            texts = packed.values.joined if isinstance(packed.values, EndToEnd) else ""
            if "\0" in texts or "\ufeff" in texts:
                raise Unlike  # QGIS ends a text at the one, and leaves the other out
            parts.append(packed)
        progress(min(done / max(expected, 1), 1.0), "")
    found = Stored(np.concatenate(numbers) if numbers else np.zeros(0, np.int64))
    for at, parts in zip(plain, columns):
        found.columns[at] = concatenated(parts)
        parts.clear()
    found.shapes = concatenated(shapes) if geometry else None
    return found


def _only_table(database: sqlite3.Connection) -> str:
    tables = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
    if len(tables) != 1:
        raise Unlike
    return str(tables[0][0])


def _described(database: sqlite3.Connection, table: str) -> tuple[str, str, dict[str, str]]:
    """Return the key of a table, its column of geometries ('' without one), and the declared types by name."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone():
        raise Unlike  # a view, or a name in another case
    info = database.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    keys = [name for _, name, kind, *_, place in info if place and kind.upper() == "INTEGER"]
    if len(keys) != 1 or sum(bool(row[-1]) for row in info) != 1:
        raise Unlike
    shape = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone() or ("",)
    return keys[0], shape[0], {name: kind.upper() for _, name, kind, *_ in info}


def _kind(fields: QgsFields, at: int, kinds: dict[str, str]) -> type | None:
    """Return the type of a column's values, None where QGIS has to say what they mean, or adds the column itself."""
    if fields.fieldOrigin(at) != QgsFields.FieldOrigin.OriginProvider:
        return None
    own: QgsField = fields.at(at)
    declared = re.sub(r"\(\d+\)$", "", kinds.get(own.name(), ""))
    kind, meant = DECLARED.get(declared, (None, ()))
    return kind if kind_of(own) in meant else None


def _checked(values: Sequence[Any], kind: type, narrow: bool) -> Sequence[Any]:
    """Return values as QGIS hands them out; raises Unlike where SQLite keeps values of another kind than declared."""
    found = set(map(type, values)) - {type(None)}
    if found - {int if kind is bool else kind}:
        raise Unlike
    if kind is bool:
        if set(values) - {0, 1, None}:
            raise Unlike
        return [None if value is None else bool(value) for value in values]
    if narrow and any(not -(2**31) <= value < 2**31 for value in values if value is not None):
        raise Unlike
    return values


def _wkb(blobs: Sequence[Any]) -> list[bytes | None]:
    """Return geometries without the head of a GeoPackage; raises Unlike for what is not plain."""
    if {type(blob) for blob in blobs} - {bytes, type(None)}:
        raise Unlike
    if {blob[:3] for blob in blobs if blob is not None} - {MARK} or any(blob and len(blob) < 8 for blob in blobs):
        raise Unlike
    flags = {blob[3] for blob in blobs if blob is not None}
    if any(flag & EXTENSION or kind_of_extent(flag) >= len(EXTENTS) for flag in flags):
        raise Unlike  # of an extension
    starts = {flag: start(flag) for flag in flags}
    found = [None if blob is None else blob[starts[blob[3]] :] for blob in blobs]
    if {wkb[:5] for wkb in found if wkb is not None} - PLAIN:
        raise Unlike
    # What is cut, left open or written in another way is not the same when it is written again.
    wkb = np.empty(len(found), object)
    wkb[:] = found
    again = shapely.to_wkb(shapely.from_wkb(wkb, on_invalid="ignore"), byte_order=1, flavor="iso")
    # Of what is empty GEOS 3.12 and newer forget that it had heights.
    counts = np.array([blob is None or blob[5:] != EMPTY_COUNT for blob in found])
    if not np.array_equal(again[counts], wkb[counts]):
        raise Unlike
    return found
