"""Tables as GeoPackages, of which the same rows are the same bytes."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import shapely

from ..engine.core.errors import ReadError

GEOMETRY = "geometry"
"""What geometries are called in what is written."""
ROW = "fid"
"""What GDAL calls the number of a row: which columns it takes for it differs by its version."""
NO_TIME = "2000-01-01T00:00:00.000Z"
"""What a GeoPackage says of when it was changed, so that the same rows are the same file."""

CURVES = (8, 9, 10, 11, 12)
"""Numbers of the curved kinds in WKB, from CircularString to MultiSurface."""


def refuse_curves(called: str, wkb: Any) -> None:
    """Raise where geometries are curved, which GEOS does not read: nobody would live there, and nobody would know."""
    for begin in pc.unique(pc.binary_slice(wkb, 0, 5)).to_pylist():
        if begin and struct.unpack("<I" if begin[0] else ">I", begin[1:5])[0] % 0x10000 % 1000 in CURVES:
            raise ReadError(
                "curved_geometries", "{file} has curved geometries; convert them to straight ones, by Segmentize in QGIS.",
                file=called,
            )  # fmt: skip


def type_of(shape: Any) -> str:
    """Return the kind of a geometry."""
    return shape.geom_type + (" Z" if shape.has_z else "")


def write(path: str, layer: str, table: pa.Table, crs: Any) -> None:
    """Write a table as a GeoPackage."""
    table = _as_it_takes(table)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": NO_TIME})
    more: dict[str, Any] = {}
    if GEOMETRY in table.column_names:
        shapes = shapely.from_wkb(table.column(GEOMETRY).to_pylist(), on_invalid="ignore")
        types = {type_of(one) for one in shapes if one is not None and not one.is_empty}
        if len(types) > 1 and len({kind.replace("Multi", "") for kind in types}) == 1:
            several = [shapely.get_parts(one) for one in shapes]
            shapes = np.array([None if not len(p) else _multi(one, p) for one, p in zip(shapes, several)], object)
            types = {type_of(one) for one in shapes if one is not None}
            place = table.column_names.index(GEOMETRY)
            table = table.set_column(place, GEOMETRY, pa.array(shapely.to_wkb(shapes), pa.binary()))
        kind = types.pop() if len(types) == 1 else "Unknown"
        more = {"geometry_name": GEOMETRY, "geometry_type": kind, "crs": None if crs is None else crs.to_wkt()}
    pyogrio.write_arrow(table, path, layer=layer, driver="GPKG", **more)


def _as_it_takes(table: pa.Table) -> pa.Table:
    """Return a table in kinds and names of columns that a GeoPackage has: names differ by more than capital letters."""
    made: dict[str, Any] = {}
    taken = {name.casefold() for name in table.column_names}
    seen: set[str] = set()
    for name in table.column_names:
        column = table.column(name)
        if pa.types.is_null(column.type):
            column = column.cast(pa.string())
        elif pa.types.is_duration(column.type):
            column = pa.array([None if one is None else str(one) for one in column.to_pylist()], pa.string())
        own = name
        if name.casefold() in seen or name.casefold() == ROW:
            own = next(one for one in (f"{name}_{k}" for k in itertools.count(1)) if one.casefold() not in taken)
            taken.add(own.casefold())
        seen.add(own.casefold())
        made[own] = column
    return pa.table(made)


def _multi(shape: Any, parts: Any) -> Any:
    if shape.geom_type.startswith("Multi"):
        return shape
    make: Callable[[Sequence[Any]], Any] = {
        "Polygon": shapely.multipolygons, "Point": shapely.multipoints, "LineString": shapely.multilinestrings,
    }[shape.geom_type]  # fmt: skip
    return make(parts)
