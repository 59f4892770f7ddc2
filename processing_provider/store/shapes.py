"""Geometries as GeoPackages hold them: a head with the extent, then well-known binary (OGC 12-128r17, 2.1.3)."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import numpy.typing as npt

from ..engine.core import packages

shapely = packages.load("shapely")

Objects = npt.NDArray[np.object_]

_HEAD = struct.Struct("<2sBBi4d")
_LITTLE, _EXTENT, _EMPTY = 0b1, 0b10, 0b10000
_EXTENTS = (0, 4, 6, 6, 8)
"""Numbers in the extent of a head, by its kind."""
MULTI = {1: 4, 2: 5, 3: 6}


def packed(shapes: Objects, srs_id: int, multi: bool = False) -> list[bytes | None]:
    """Geometries to blobs, in normal form: the same shape is the same bytes, wherever its rings begin and turn.

    Parameters
    ----------
    shapes : (n,) object array of shapely geometries
        None where there is none.
    srs_id : int
        Of the base.
    multi : bool
        Whether single polygons become multipolygons, for columns that are declared so.

    Returns
    -------
    list of bytes or None
    """
    shapes = shapely.normalize(np.array(shapes, dtype=object))
    if multi:
        single = np.flatnonzero(shapely.get_type_id(shapes) == 3)
        shapes[single] = shapely.multipolygons(shapes[single][:, None]) if len(single) else shapes[single]
    wkb = shapely.to_wkb(shapes, output_dimension=2, byte_order=1, flavor="iso")
    extents = shapely.bounds(shapes)
    blobs: list[bytes | None] = []
    for binary, (x0, y0, x1, y1), empty in zip(wkb, extents.tolist(), shapely.is_empty(shapes).tolist()):
        if binary is None:
            blobs.append(None)
        elif empty:
            blobs.append(struct.pack("<2sBBi", b"GP", 0, _LITTLE | _EMPTY, srs_id) + binary)
        else:
            blobs.append(_HEAD.pack(b"GP", 0, _LITTLE | _EXTENT, srs_id, x0, x1, y0, y1) + binary)
    return blobs


def unpacked(blobs: list[bytes | None]) -> Objects:
    """Blobs to geometries, (n,) object array, None where there is none or none that can be read."""
    wkb = np.empty(len(blobs), dtype=object)
    wkb[:] = [None if blob is None else blob[_length(blob) :] for blob in blobs]
    return np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), dtype=object)


def _length(blob: bytes) -> int:
    return 8 + 8 * _EXTENTS[min((blob[3] >> 1) & 0b111, 4)]


def extent_of(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """Return x0, x1, y0, y1 of a blob, None for one that is empty."""
    if blob is None or blob[3] & _EMPTY:
        return None
    if (blob[3] >> 1) & 0b111:
        order = "<" if blob[3] & _LITTLE else ">"
        return struct.unpack_from(f"{order}4d", blob, 8)
    x0, y0, x1, y1 = shapely.bounds(shapely.from_wkb(blob[_length(blob) :], on_invalid="ignore")).tolist()
    return None if x0 != x0 else (x0, x1, y0, y1)


def functions() -> dict[str, Any]:
    """What the triggers of a spatial index call, by the names of the standard; plain SQLite has none of it."""

    def bound(at: int) -> Any:
        def one(blob: bytes | None) -> float | None:
            extent = extent_of(blob)
            return None if extent is None else extent[at]

        return one

    return {
        "ST_IsEmpty": lambda blob: None if blob is None else int(extent_of(blob) is None),
        "ST_MinX": bound(0),
        "ST_MaxX": bound(1),
        "ST_MinY": bound(2),
        "ST_MaxY": bound(3),
    }
