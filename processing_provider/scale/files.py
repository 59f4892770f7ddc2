"""GeoPackage and GeoParquet to frames and back, on machines without QGIS; the same rows give the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pyogrio
import pyproj
import shapely

from ..engine.core.certain import certain
from ..engine.core.columns import id_text
from ..engine.core.errors import OutputError, ReadError
from ..engine.core.frame import Frame, named, plain_values
from ..engine.core.packed import Column, pack
from ..engine.core.types import Ids, Ints

PARQUET = (".parquet", ".geoparquet")
ENDINGS = (".gpkg", *PARQUET)
GEOMETRY = "geometry"
NO_LAYERS = ("layer_styles", "qgis_projects")
"""Tables that QGIS puts into a GeoPackage."""
KINDS = {"Polygon": "polygon", "Point": "point", "LineString": "line"}
WRITTEN = {"text": pa.string(), "integer": pa.int64(), "real": pa.float64()}
NO_TIME = "2000-01-01T00:00:00.000Z"
"""What a GeoPackage says of when it was changed, so that the same rows are the same file."""
AT_ONCE = 1 << 20
LAST_WORD = 200
"""Of what a library says of a file [characters]."""


@dataclass(frozen=True)
class Source:
    """A file of one region, or the part of a file that has a value in a field."""

    path: str
    layer: str = ""
    field: str = ""
    value: Any = None

    @classmethod
    def of(cls, text: str) -> Source:
        """Return what a path means; `|layername=` names a layer, as in QGIS."""
        path, _, rest = text.partition("|")
        layers = [part[len("layername=") :] for part in rest.split("|") if part.startswith("layername=")]
        return cls(path, layers[0] if layers else "")

    @property
    def is_parquet(self) -> bool:
        """Whether pyarrow reads it."""
        return Path(self.path).suffix.lower() in PARQUET

    @property
    def called(self) -> str:
        """Return what it is called in a sentence: with its folder, since files of all inputs are called alike."""
        folder, name = os.path.split(self.path)
        return "/".join(filter(None, (os.path.basename(folder), name))) + (f" ({self.value})" if self.field else "")


@dataclass(frozen=True, eq=False)
class Layer:
    """What was read: columns as Arrow has them, to be written again, and the frame of them for the engine."""

    table: pa.Table
    frame: Frame
    crs: Any

    def __len__(self) -> int:
        return len(self.frame)

    @property
    def numbers(self) -> Ints:
        """Rows' own numbers in their file."""
        return certain(self.frame.numbers)

    def at(self, rows: Ints) -> Layer:
        """Return some rows, in their order."""
        return made(self.frame.name, self.table.take(pa.array(rows)), self.crs, self.numbers[rows], self.frame.kind)

    def called(self, name: str) -> str:
        """Return the name of a field as it is written here, '' where there is none."""
        return named(name, self.table.column_names)


def read(source: Source, columns: Iterable[str] | None = None, box: Any = None, geometry: bool = True) -> Layer:
    """Read a layer.

    Parameters
    ----------
    source : Source
    columns : iterable of str, optional
        Fields that are wanted, of those that are there; default all.
    box : (west, south, east, north), optional
        Only what touches it.
    geometry : bool
        Whether geometries are wanted.
    """
    try:
        found = (
            _of_parquet(source, columns, box, geometry)
            if source.is_parquet
            else _of_ogr(source, columns, box, geometry)
        )
    except (OSError, pa.ArrowException, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise ReadError(
            "unreadable_file", "{file} cannot be read ({why}); mend it, or put another one there.",
            file=source.called, why=_why(error),
        ) from error  # fmt: skip
    return found


def _why(error: Exception) -> str:
    """Return what a library says first; GDAL has advice for programmers after it."""
    words = " ".join(str(error).split()).partition("; ")[0].rstrip(".")
    return words if len(words) <= LAST_WORD else words[: LAST_WORD - 1] + "…"


def _touches(geometries: Ids, box: Any) -> Any:
    west, south, east, north = shapely.bounds(geometries).T
    with np.errstate(invalid="ignore"):
        return (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])


def names(source: Source) -> list[str]:
    """Names of the fields of a layer."""
    if source.is_parquet:
        schema = pq.read_schema(source.path)
        return [name for name in schema.names if name != _geo(schema)[0]]
    return list(pyogrio.read_info(source.path, layer=_layer(source))["fields"])


def _layer(source: Source) -> str:
    """Name of the layer that is meant: the only one, where none is named."""
    inside = [str(name) for name, _ in pyogrio.list_layers(source.path) if name not in NO_LAYERS]
    if source.layer or len(inside) == 1:
        return source.layer or inside[0]
    raise ReadError(
        "which_layer", "{file} has the layers {layers}; say which by |layername=… after the path of the file or folder.",
        file=source.called, layers=", ".join(inside) or "–",
    )  # fmt: skip


def values(source: Source, field: str) -> list[Any]:
    """Return the different values of a field, sorted by their text; raise where it is empty or not there."""
    known = names(source)
    own = named(field, known)
    if not own:
        raise ReadError(
            "no_field", "{parameter}: {file} has no field '{field}'; it has {names}.",
            parameter="PARTITION_FIELD", file=source.called, field=field, names=", ".join(known),
        )  # fmt: skip
    found = read(replace(source, field=""), [own], geometry=False).table.column(own)
    empty = found.null_count + sum(value in ("",) for value in pc.unique(found).to_pylist())
    if empty:
        raise ReadError(
            "empty_partition_field", "{file}: field '{field}' is empty in {rows} rows, which belong to no region; fill it.",
            file=source.called, field=field, rows=empty,
        )  # fmt: skip
    return sorted(pc.unique(found).to_pylist(), key=id_text)


def _of_ogr(source: Source, columns: Iterable[str] | None, box: Any, geometry: bool) -> Layer:
    known = names(source)
    wanted = known if columns is None else [own for own in (named(name, known) for name in columns) if own]
    where = None
    if source.field:
        value = (
            source.value if isinstance(source.value, (int, float)) else "'" + str(source.value).replace("'", "''") + "'"
        )
        where = '"' + named(source.field, known).replace('"', '""') + f'" = {value}'
    meta, table = pyogrio.raw.read_arrow(
        source.path,
        layer=_layer(source),
        columns=wanted,
        read_geometry=geometry,
        bbox=box,
        where=where,
        return_fids=True,
    )
    rest = [name for name in table.column_names if name not in wanted]
    shapes = meta.get("geometry_name") or "wkb_geometry"
    fid = next((name for name in rest if name != shapes), None)
    numbers = np.asarray(table.column(fid), np.int64) if fid else np.arange(1, len(table) + 1, dtype=np.int64)
    has_shapes = geometry and shapes in rest
    plain = table.select([name for name in known if name in wanted])
    if has_shapes:
        plain = plain.append_column(GEOMETRY, _storage(table.column(shapes)))
    order = np.argsort(numbers, kind="stable")  # an index hands rows out in another order
    if not np.array_equal(order, np.arange(len(order))):
        plain, numbers = plain.take(pa.array(order)), numbers[order]
    crs = pyproj.CRS.from_user_input(meta["crs"]) if meta.get("crs") else None
    return made(source.called, plain, crs, numbers, _kind(meta.get("geometry_type") or "") if has_shapes else "")


def _storage(column: Any) -> Any:
    kinds = column.type
    while isinstance(kinds, pa.BaseExtensionType):
        column, kinds = (
            pa.chunked_array([chunk.storage for chunk in column.chunks], kinds.storage_type),
            kinds.storage_type,
        )
    return column.cast(pa.binary())


def _geo(schema: Any) -> tuple[str, dict[str, Any]]:
    """Name of the geometry column of a GeoParquet, and what the file says of it."""
    told = json.loads((schema.metadata or {}).get(b"geo", b"{}"))
    name = told.get("primary_column", "")
    return name, told.get("columns", {}).get(name, {})


def _of_parquet(source: Source, columns: Iterable[str] | None, box: Any, geometry: bool) -> Layer:
    schema = pq.read_schema(source.path)
    shapes, told = _geo(schema)
    known = [name for name in schema.names if name != shapes]
    wanted = known if columns is None else [own for own in (named(name, known) for name in columns) if own]
    wanted = [name for name in known if name in wanted]
    has_shapes = geometry and bool(shapes)
    field = named(source.field, known) if source.field else ""
    table = pq.read_table(
        source.path, columns=[*dict.fromkeys([*wanted, *([field] if field else []), *([shapes] if has_shapes else [])])]
    )
    rows = np.arange(len(table), dtype=np.int64)
    if field:
        rows = np.flatnonzero(
            pc.fill_null(pc.equal(table.column(field), source.value), False).to_numpy(zero_copy_only=False)
        )
        table = table.take(pa.array(rows))
    if (
        box is not None and has_shapes
    ):  # there is no index, so that every geometry is looked at, and the rest left alone
        bounded = shapely.from_wkb(_storage(table.column(shapes)).to_numpy(), on_invalid="ignore")
        near = np.flatnonzero(_touches(bounded, box))
        table, rows = table.take(pa.array(near)), rows[near]
    plain = table.select(wanted)
    if has_shapes:
        if told.get("encoding", "WKB") != "WKB":
            raise ReadError(
                "geoparquet_encoding", "{file} has geometries as {encoding}; write it with WKB.",
                file=source.called, encoding=told["encoding"],
            )  # fmt: skip
        plain = plain.append_column(GEOMETRY, _storage(table.column(shapes)))
    crs = told.get("crs", "OGC:CRS84") if shapes else None
    kinds = {_kind(kind) for kind in told.get("geometry_types", [])}
    if has_shapes and not kinds:
        sample = shapely.from_wkb(plain.column(GEOMETRY)[:100].to_pylist(), on_invalid="ignore")
        kinds = {_kind(one.geom_type) for one in sample if one is not None}
    kind = kinds.pop() if len(kinds) == 1 else ""
    return made(source.called, plain, None if crs is None else pyproj.CRS.from_user_input(crs), rows, kind)


def _kind(geometry_type: str) -> str:
    words = geometry_type.replace("Multi", "").replace("2.5D ", "").split()
    return KINDS.get(words[0] if words else "", "")


def made(name: str, table: pa.Table, crs: Any, numbers: Ints, kind: str) -> Layer:
    """Return a layer of columns, of which the last may be geometries."""
    columns = {own: packed(table.column(own)) for own in table.column_names if own != GEOMETRY}
    shapes = packed(table.column(GEOMETRY)) if GEOMETRY in table.column_names else None
    metre = 1.0 if crs is None or not crs.axis_info else float(crs.axis_info[0].unit_conversion_factor)
    wkt = "" if crs is None else crs.to_wkt()
    return Layer(table, Frame(name, len(table), columns, shapes, kind, wkt, metre, numbers), crs)


def packed(column: Any) -> Column:
    """Pack a column of Arrow."""
    kind = column.type
    number = {"f": pa.types.is_floating(kind), "i": pa.types.is_signed_integer(kind), "b": pa.types.is_boolean(kind)}
    if not any(number.values()):
        return pack([_in_words(value) for value in column.to_pylist()])
    known = None if not column.null_count else column.is_valid().to_numpy(zero_copy_only=False).astype(bool)
    if known is not None and not known.any():
        return pack([None] * len(column))
    as_kind = pa.float64() if number["f"] else pa.int64() if number["i"] else pa.bool_()
    plain = column if known is None else column.fill_null(False if number["b"] else 0)
    return Column(np.array(plain.cast(as_kind)), known)


def _in_words(value: Any) -> Any:
    """Dates and times as ISO text, lists as JSON, as layers of QGIS are read."""
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (str, bytes, int, float)):
        return value
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, dict)) else str(value)


def of_frame(frame: Frame, given: pa.Table | None, order: Ints, row: Ints | None = None) -> pa.Table:
    """Return the rows to write: the columns as they were given, ours in their place or after them, and the geometries.

    Parameters
    ----------
    frame : Frame
        With columns of ours.
    given : pyarrow.Table or None
        Columns as they were read.
    order : (m,) int
        Rows of the frame to write.
    row : (n,) int, optional
        Row of the table that each row of the frame is of, where a building may be divided.
    """
    found: dict[str, Any] = {}
    if given is not None:
        rows = pa.array(order if row is None else row[order])
        for name in given.column_names:
            if name == GEOMETRY:
                continue
            own = frame.instead.get(name)
            found[own or name] = _ours(frame, own, order) if own else given.column(name).take(rows)
    for name in frame.added:
        if name not in found:
            found[name] = _ours(frame, name, order)
    if frame.shapes is not None:
        found[GEOMETRY] = pa.array(frame.shapes.at(order), pa.binary())
    return pa.table(found)


def _ours(frame: Frame, name: str, order: Ints) -> pa.Array:
    heading, column = frame.added[name]
    kind = heading.type
    values = column.at(order)
    return pa.array(plain_values(values, kind) if kind != "text" else values, WRITTEN[kind])


def write(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    """Write a table beside its place, whole and on the disk, then put it there.

    Raises
    ------
    OutputError
        It cannot be written.
    """
    begun = os.path.join(os.path.dirname(path), f".{secrets.token_hex(6)}.{os.path.basename(path)}")
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        (_to_parquet if Source(path).is_parquet else _to_geopackage)(begun, layer, table, crs)
        put(begun, path)
    except (OSError, pa.ArrowException, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise OutputError(
            "unwritable_file", "{file} cannot be written ({why}); choose another OUTPUT.", file=path, why=_why(error)
        ) from error
    finally:
        if os.path.exists(begun):
            os.remove(begun)


def put(begun: str, path: str) -> None:
    """Put a file where it belongs once it is on the disk."""
    with open(begun, "rb+") as file:
        os.fsync(file.fileno())
    os.replace(begun, path)


def _to_parquet(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    metadata = {}
    if GEOMETRY in table.column_names:
        shapes = shapely.from_wkb(table.column(GEOMETRY).to_pylist(), on_invalid="ignore")
        known = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
        told: dict[str, Any] = {"encoding": "WKB", "geometry_types": sorted({_type(one) for one in known})}
        told["crs"] = None if crs is None else crs.to_json_dict()
        if len(known):
            told["bbox"] = [float(one) for one in shapely.total_bounds(known)]
        metadata["geo"] = json.dumps({"version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: told}})
    pq.write_table(table.replace_schema_metadata(metadata), path, compression="zstd")


def _type(shape: Any) -> str:
    return shape.geom_type + (" Z" if shape.has_z else "")


def _to_geopackage(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": NO_TIME})
    more: dict[str, Any] = {"geometry_type": "Unknown"}
    if GEOMETRY in table.column_names:
        shapes = shapely.from_wkb(table.column(GEOMETRY).to_pylist(), on_invalid="ignore")
        types = {_type(one) for one in shapes if one is not None and not one.is_empty}
        if len(types) > 1 and len({kind.replace("Multi", "") for kind in types}) == 1:
            several = [shapely.get_parts(one) for one in shapes]
            shapes = np.array([None if not len(p) else _multi(one, p) for one, p in zip(shapes, several)], object)
            types = {_type(one) for one in shapes if one is not None}
            place = table.column_names.index(GEOMETRY)
            table = table.set_column(place, GEOMETRY, pa.array(shapely.to_wkb(shapes), pa.binary()))
        kind = types.pop() if len(types) == 1 else "Unknown"
        more = {"geometry_name": GEOMETRY, "geometry_type": kind, "crs": None if crs is None else crs.to_wkt()}
    pyogrio.write_arrow(table, path, layer=layer, driver="GPKG", **more)


def _multi(shape: Any, parts: Any) -> Any:
    if shape.geom_type.startswith("Multi"):
        return shape
    make: Callable[[Sequence[Any]], Any] = {
        "Polygon": shapely.multipolygons, "Point": shapely.multipoints, "LineString": shapely.multilinestrings,
    }[shape.geom_type]  # fmt: skip
    return make(parts)


def digest(path: str) -> str:
    """SHA-256 of a file."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(AT_ONCE):
            found.update(piece)
    return found.hexdigest()
