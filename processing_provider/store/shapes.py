"""Geometries as GeoPackages hold them: a head with the extent, then well-known binary (OGC 12-128r17, 2.1.3)."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import numpy.typing as npt

from ..engine.core import packages

shapely = packages.load("shapely")

Objects = npt.NDArray[np.object_]

_FOUR = struct.Struct("<4d")
MARK = b"GP\0"
"""What a geometry begins with: a mark, and the version."""
LITTLE, EXTENT, EMPTY, EXTENSION = 0b1, 0b10, 0b10000, 0b100000
"""Flags of a head."""
EXTENTS = (0, 4, 6, 6, 8)
"""Numbers in the extent of a head, by its kind."""


def head(srs_id: int, flags: int) -> bytes:
    """Head of a geometry, to which its extent is added where the flags say so, and then well-known binary."""
    return struct.pack("<3sBi", MARK, flags, srs_id)


def kind_of_extent(flags: int) -> int:
    """Kind of the extent that follows, an index of `EXTENTS`; beyond them in what is no geometry."""
    return (flags >> 1) & 0b111


def start(flags: int) -> int:
    """Where well-known binary begins in a geometry."""
    return 8 + 8 * EXTENTS[min(kind_of_extent(flags), len(EXTENTS) - 1)]


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
            blobs.append(head(srs_id, LITTLE | EMPTY) + binary)
        else:
            blobs.append(head(srs_id, LITTLE | EXTENT) + _FOUR.pack(x0, x1, y0, y1) + binary)
    return blobs


SHORTEST = 8
"""Bytes of the head of a blob; a shorter one is no geometry."""


def unpacked(blobs: list[bytes | None]) -> Objects:
    """Blobs to geometries, (n,) object array, None where there is none or none that can be read."""
    wkb = np.empty(len(blobs), dtype=object)
    wkb[:] = [blob[start(blob[3]) :] if blob is not None and len(blob) >= SHORTEST else None for blob in blobs]
    return np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), dtype=object)


def extent_of(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """Return x0, x1, y0, y1 of a blob, None for one that is empty, and for what is no geometry."""
    if not isinstance(blob, bytes) or len(blob) < SHORTEST or blob[:3] != MARK or blob[3] & EMPTY:
        return None
    if kind_of_extent(blob[3]):
        if len(blob) < SHORTEST + _FOUR.size:
            return None
        order = "<" if blob[3] & LITTLE else ">"
        return struct.unpack_from(f"{order}4d", blob, 8)
    x0, y0, x1, y1 = shapely.bounds(shapely.from_wkb(blob[start(blob[3]) :], on_invalid="ignore")).tolist()
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
