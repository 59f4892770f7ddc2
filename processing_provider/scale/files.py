"""GeoPackage and GeoParquet to frames and back, on machines without QGIS; the same rows give the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
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
from ..engine.core.errors import GeometryError, OutputError, ReadError
from ..engine.core.frame import Frame, named
from ..engine.core.types import Ints
from . import arrow, geopackage, places
from .geopackage import GEOMETRY
from .places import Box
from .told import words_of

PARQUET = (".parquet", ".geoparquet")
ENDINGS = (".gpkg", *PARQUET)
NO_LAYERS = ("layer_styles", "qgis_projects")
"""Tables that QGIS puts into a GeoPackage."""
KINDS = {"Polygon": "polygon", "Point": "point", "LineString": "line"}
AT_ONCE = 1 << 20
BEGUN = ".doorstep-"
"""What the name of a file starts with until it is whole."""
FAILS = (
    OSError, pa.ArrowException, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FieldError,
    pyogrio.errors.FeatureError, pyogrio.errors.GeometryError, pyogrio.errors.CRSError, pyproj.exceptions.CRSError,
)  # fmt: skip
"""What the libraries raise where a file is none, or not as it should be."""


@dataclass(frozen=True)
class Source:
    """A file of one region, or the part of a file that has a value in a field."""

    path: str
    layer: str = ""
    field: str = ""
    value: tuple[Any, ...] = ()
    asked: tuple[str, ...] = ()
    """Fields that parameters name: the number of a row counts as one where it is among them."""

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
        part = f" ({id_text(self.value[0])})" if self.field else ""
        return "/".join(filter(None, (os.path.basename(folder), name))) + part


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


def read(
    source: Source, columns: Iterable[str] | None = None, box: Box | None = None, geometry: bool = True, to: str = ""
) -> Layer:
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
    to : str
        CRS of the box, to which geometries are brought; '' for that of the file.
    """
    try:
        if box is not None and to:
            box = _box_of_file(source, box, to)
        found = (
            _of_parquet(source, columns, box, geometry)
            if source.is_parquet
            else _of_ogr(source, columns, box, geometry)
        )
    except FAILS as error:
        raise _unreadable(source.called, error) from error
    return _in_crs(found, to)


def _box_of_file(source: Source, box: Box, crs: str) -> Box | None:
    if source.is_parquet:
        schema = pq.read_schema(source.path)
        own = _geo(schema)[1].get("crs", "OGC:CRS84")
    else:
        own = pyogrio.read_info(source.path, layer=_layer(source)).get("crs")
    return box if own is None else places.box_in(box, crs, pyproj.CRS.from_user_input(own).to_wkt())


def _in_crs(layer: Layer, to: str) -> Layer:
    """Bring a layer to another CRS."""
    if not to or layer.frame.shapes is None or places.same(layer.frame.crs, to):
        return layer
    found = places.moved(layer.frame.geometries(), layer.frame.crs, to)
    crs = pyproj.CRS.from_user_input(to)
    if found is None:
        raise GeometryError(
            "no_way_to_buildings", "{file} cannot be brought to the CRS of the buildings, {crs}; check the CRS of both.",
            file=layer.frame.name, crs=crs.name,
        )  # fmt: skip
    wkb = pa.array(shapely.to_wkb(found, flavor="iso"), pa.binary())
    table = layer.table.set_column(layer.table.column_names.index(GEOMETRY), GEOMETRY, wkb)
    return made(layer.frame.name, table, crs, layer.numbers, layer.frame.kind)


def _unreadable(called: str, error: Exception) -> ReadError:
    return ReadError(
        "unreadable_file", "{file} cannot be read ({why}); mend it, or put another one there.",
        file=called, why=words_of(error),
    )  # fmt: skip


def names(source: Source) -> list[str]:
    """Names of the fields of a layer."""
    try:
        if source.is_parquet:
            schema = pq.read_schema(source.path)
            return [name for name in schema.names if name != _geo(schema)[0]]
        return _fields(pyogrio.read_info(source.path, layer=_layer(source)), source)
    except FAILS as error:
        raise _unreadable(source.called, error) from error


def _fields(info: Mapping[str, Any], source: Source) -> list[str]:
    row = info.get("fid_column") or ""
    return [*([row] if named(row, source.asked) else []), *info["fields"]]


def _layer(source: Source) -> str:
    """Name of the layer that is meant: the only one, where none is named."""
    inside = [str(name) for name, _ in pyogrio.list_layers(source.path) if name not in NO_LAYERS]
    if source.layer or len(inside) == 1:
        return source.layer or inside[0]
    raise ReadError(
        "which_layer", "{file} has the layers {layers}; say which by |layername=… after the path of the file or folder.",
        file=source.called, layers=", ".join(inside) or "–",
    )  # fmt: skip


def _of_ogr(source: Source, columns: Iterable[str] | None, box: Box | None, geometry: bool) -> Layer:
    inside = _layer(source)
    info = pyogrio.read_info(source.path, layer=inside)
    known = _fields(info, source)
    wanted = known if columns is None else [own for own in (named(name, known) for name in columns) if own]
    where = None
    if source.field:
        field = named(source.field, known).replace('"', '""')
        where = f'"{field}" IN ({", ".join(map(_literal, source.value))})'
    fields = [name for name in wanted if name in info["fields"]]
    meta, table = pyogrio.raw.read_arrow(
        source.path,
        layer=inside,
        columns=fields,
        read_geometry=geometry,
        bbox=box,
        where=where,
        return_fids=True,
    )
    shapes = meta.get("geometry_name") or "wkb_geometry"
    rest = [name for name in table.column_names if name not in fields]
    fid = next((name for name in rest if name != shapes), None)
    numbers = np.asarray(table.column(fid), np.int64) if fid else np.arange(1, len(table) + 1, dtype=np.int64)
    has_shapes = geometry and shapes in rest
    plain = _plain(table, [name for name in known if name in wanted])
    if has_shapes:
        wkb = arrow.storage(table.column(shapes))
        geopackage.refuse_curves(source.called, wkb)
        plain = plain.append_column(GEOMETRY, wkb)
    order = np.argsort(numbers, kind="stable")  # an index hands rows out in another order
    if not np.array_equal(order, np.arange(len(order), dtype=np.int64)):
        plain, numbers = plain.take(pa.array(order)), numbers[order]
    crs = pyproj.CRS.from_user_input(meta["crs"]) if meta.get("crs") else None
    return made(source.called, plain, crs, numbers, _kind(meta.get("geometry_type") or "") if has_shapes else "")


def _plain(table: pa.Table, wanted: list[str]) -> pa.Table:
    """Return the fields of a table, none of them called like the geometries."""
    names = [
        name if name != GEOMETRY else next(f"{name}_{k}" for k in range(1, 1000) if f"{name}_{k}" not in wanted)
        for name in wanted
    ]
    return (
        pa.table({name: arrow.whole(table.column(own)) for name, own in zip(names, wanted)})
        if wanted
        else table.select([])
    )


def _literal(value: Any) -> str:
    if isinstance(value, (int, float)):
        return repr(value + 0)  # of a switch as well
    return "'" + str(value).replace("'", "''") + "'"


def _geo(schema: Any) -> tuple[str, dict[str, Any]]:
    """Name of the geometry column of a GeoParquet, and what the file says of it."""
    try:
        told = json.loads((schema.metadata or {}).get(b"geo", b"{}"))
        of = told.get("columns", {})
        name = told.get("primary_column") or (next(iter(of)) if len(of) == 1 else "")
        found = of.get(name, {})
        if name and name not in schema.names:
            raise ValueError(f"no column '{name}'")
        return name, dict(found)
    except (ValueError, TypeError, AttributeError) as error:
        raise pa.ArrowInvalid(f"geo: {error}") from error


def _of_parquet(source: Source, columns: Iterable[str] | None, box: Box | None, geometry: bool) -> Layer:
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
        column = arrow.decoded(table.column(field))
        wanted_values = pa.array(source.value, column.type)
        rows = np.flatnonzero(pc.is_in(column, value_set=wanted_values).to_numpy(zero_copy_only=False))
        table = table.take(pa.array(rows))
    if (
        box is not None and has_shapes
    ):  # there is no index, so that every geometry is looked at, and the rest left alone
        bounded = shapely.from_wkb(arrow.storage(table.column(shapes)).to_numpy(), on_invalid="ignore")
        near = np.flatnonzero(places.touches(bounded, box))
        table, rows = table.take(pa.array(near)), rows[near]
    plain = _plain(table, wanted)
    if has_shapes:
        if told.get("encoding", "WKB") != "WKB":
            raise ReadError(
                "geoparquet_encoding", "{file} has geometries as {encoding}; write it with WKB.",
                file=source.called, encoding=told["encoding"],
            )  # fmt: skip
        wkb = arrow.storage(table.column(shapes))
        geopackage.refuse_curves(source.called, wkb)
        plain = plain.append_column(GEOMETRY, wkb)
    crs = told.get("crs", "OGC:CRS84") if shapes else None
    kinds = {_kind(kind) for kind in told.get("geometry_types") or []}
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
    columns = {own: arrow.packed(table.column(own)) for own in table.column_names if own != GEOMETRY}
    shapes = arrow.packed(table.column(GEOMETRY)) if GEOMETRY in table.column_names else None
    metre = 1.0 if crs is None or not crs.axis_info else float(crs.axis_info[0].unit_conversion_factor)
    wkt = "" if crs is None else crs.to_wkt()
    return Layer(table, Frame(name, len(table), columns, shapes, kind, wkt, metre, numbers), crs)


def write(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    """Write a table; raise an OutputError where that cannot be."""
    to = _to_parquet if Source(path).is_parquet else geopackage.write
    _put(path, lambda begun: to(begun, layer, table, crs))


def put_text(path: str, text: str) -> None:
    """Write a text; raise an OutputError where that cannot be."""
    _put(path, lambda begun: Path(begun).write_bytes(text.encode()))


def _put(path: str, make: Callable[[str], object]) -> None:
    """Make a file beside its place, whole and on the disk, then put it there."""
    folder = os.path.dirname(path)
    begun = os.path.join(folder, f"{BEGUN}{secrets.token_hex(6)}{Path(path).suffix}")
    try:
        os.makedirs(folder, exist_ok=True)
        make(begun)
        with open(begun, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(begun, path)
    except FAILS as error:
        raise OutputError(
            "unwritable_file",
            "{file} cannot be written ({why}); choose another OUTPUT.",
            file=path,
            why=words_of(error),
        ) from error
    finally:
        clear(folder, os.path.basename(begun))


def clear(folder: str, begun: str = BEGUN) -> None:
    """Take away what was begun in a folder and is no result; SQLite leaves files beside its own where it is killed."""
    with suppress(OSError):
        for name in os.listdir(folder):
            if name.startswith(begun):
                os.remove(os.path.join(folder, name))


def _to_parquet(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    metadata = {}
    if GEOMETRY in table.column_names:
        shapes = shapely.from_wkb(table.column(GEOMETRY).to_pylist(), on_invalid="ignore")
        known = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
        told: dict[str, Any] = {"encoding": "WKB", "geometry_types": sorted({geopackage.type_of(one) for one in known})}
        told["crs"] = None if crs is None else crs.to_json_dict()
        if len(known):
            told["bbox"] = [float(one) for one in shapely.total_bounds(known)]
        metadata["geo"] = json.dumps({"version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: told}})
    pq.write_table(table.replace_schema_metadata(metadata), path, compression="zstd")


def digest(path: str) -> str:
    """SHA-256 of a file, and of what SQLite has not yet put into it."""
    found = hashlib.sha256()
    try:
        for one in (path, f"{path}-wal"):
            if one == path or os.path.exists(one):
                with open(one, "rb") as file:
                    while piece := file.read(AT_ONCE):
                        found.update(piece)
    except OSError as error:
        raise _unreadable(Source(path).called, error) from error
    return found.hexdigest()
