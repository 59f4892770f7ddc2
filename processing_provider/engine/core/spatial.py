"""Geometries as users have them: repaired where that is possible, counted where it is not."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from . import packages
from .errors import GeometryError
from .limits import FARTHEST
from .notes import Note, note
from .said import things
from .types import Bools, Ids, Ints

shapely = packages.load("shapely")

POLYGON, AREAS, COLLECTION = 3, (3, 6, 7), 7
"""Types of shapely; a collection may hold areas."""

TURN_ERROR = 1e-14
"""Rounding error of a cross product of two sides, as a share of their lengths' product: some 2^-53, with room."""

ROWS_AT_ONCE = 20_000

Geometries = Ids
"""Shapely geometries, None where there is none."""


def on_earth(geometries: Geometries, doubtful: slice | Bools = slice(None)) -> Geometries:
    """Set aside geometries with coordinates that are no place: NaN, infinite, or beyond `FARTHEST`.

    Parameters
    ----------
    geometries : (n,) object array of shapely geometries
        None where there is none.
    doubtful : slice or (n,) bool
        Where NaN and infinite numbers are looked for; whoever knows which are valid need not look at those.

    Returns
    -------
    (n,) object array
        None instead of these.
    """
    with np.errstate(invalid="ignore"):
        far = (np.abs(shapely.bounds(geometries)) > FARTHEST).any(axis=1)
    # The bounds of a geometry do not show its NaN.
    coordinates, at = shapely.get_coordinates(geometries[doubtful], return_index=True)
    finite = np.isfinite(coordinates).all(axis=1)
    if not finite.all():
        far[np.arange(len(far), dtype=np.int64)[doubtful][at[~finite]]] = True
    if not far.any():
        return geometries
    near = geometries.copy()
    near[far] = None
    return near


def repaired(geometries: Geometries, what: str) -> tuple[Geometries, list[Note]]:
    """Repair invalid polygons and set aside what is empty.

    Parameters
    ----------
    geometries : (n,) object array of shapely geometries
        None where there is none.
    what : str
        'buildings', 'zones', for messages.

    Returns
    -------
    geometries : (n,) object array
        None where nothing is usable.
    notes : list of Note

    Raises
    ------
    GeometryError
        None is usable.
    """
    found = np.array(geometries, dtype=object)
    asked = np.flatnonzero(~_convex_quadrangles(found) & ~shapely.is_missing(found))
    broken = np.zeros(len(found), bool)
    broken[asked] = ~shapely.is_valid(found[asked])
    found = _mended(on_earth(found, broken), broken)
    lost = shapely.is_missing(found)
    missing, mended = int(np.count_nonzero(lost)), int(np.count_nonzero(broken & ~lost))
    if len(found) and missing == len(found):
        raise GeometryError("no_geometry", "{what}: none has a usable geometry; check the layer.", what=things(what))
    notes = []
    if mended:
        notes.append(
            note(
                "repaired",
                "{what} with invalid geometries, repaired for the calculation: {n}.",
                what=things(what),
                n=mended,
            )
        )
    if missing:
        notes.append(
            note("no_geometry", "{what} without a usable geometry, skipped: {n}.", what=things(what), n=missing)
        )
    return found, notes


def _mended(found: Geometries, broken: Bools) -> Geometries:
    """Make flat and valid what can be, None of the rest; changes `found`."""
    with_z = shapely.has_z(found)
    found[with_z] = shapely.force_2d(found[with_z])
    if broken.any():
        with np.errstate(over="ignore", invalid="ignore"):
            found[broken] = shapely.make_valid(found[broken])
    kind = shapely.get_type_id(found)
    for i in np.flatnonzero(kind == COLLECTION):
        found[i] = _areas(found[i])
    found[broken & ~np.isin(kind, AREAS)] = None
    found[shapely.is_empty(found)] = None
    return found


def _convex_quadrangles(geometries: Geometries) -> Bools:
    """Tell polygons of four corners that all turn the same way: they are valid, which is quicker seen than asked for.

    Half of the footprints of many layers are such. A corner that hardly turns, by rounding errors, is none.
    """
    found = np.zeros(len(geometries), bool)
    # A polygon with a hole has at least eight coordinates.
    rows = np.flatnonzero((shapely.get_type_id(geometries) == POLYGON) & (shapely.get_num_coordinates(geometries) == 5))
    for start in range(0, len(rows), ROWS_AT_ONCE):
        some = rows[start : start + ROWS_AT_ONCE]
        x, y = shapely.get_coordinates(geometries[some]).reshape(-1, 5, 2).transpose(2, 1, 0).copy()
        with np.errstate(invalid="ignore", over="ignore"):
            dx, dy = np.diff(x, axis=0), np.diff(y, axis=0)
            turn = dx * dy[[1, 2, 3, 0]] - dy * dx[[1, 2, 3, 0]]
            unsure = TURN_ERROR * (np.abs(dx).max(axis=0) + np.abs(dy).max(axis=0)) ** 2
            found[some] = (turn.min(axis=0) > unsure) | (turn.max(axis=0) < -unsure)
    return found


def _areas(collection: Any) -> Any:
    """Return what a collection holds of polygons, None without any: it has no boundary to find shared walls by."""
    parts = shapely.get_parts(shapely.get_parts(collection))
    areas = parts[shapely.get_dimensions(parts) == 2]
    return shapely.union_all(areas) if len(areas) else None


def only_areas(geometries: Geometries) -> Geometries:
    """Take the lines and points out of what an overlay gave.

    Parameters
    ----------
    geometries : (n,) object array of shapely geometries

    Returns
    -------
    (n,) object array
        Polygons, or several of them; None of what has no area.
    """
    found = geometries.copy()
    mixed = np.flatnonzero(shapely.get_type_id(found) == COLLECTION)
    found[mixed] = [_areas(one) for one in found[mixed]]
    return found


def along_curve(geometries: Geometries, zone: Ints | None = None) -> npt.NDArray[np.int32]:
    """Order geometries along a line on which neighbours are near each other: Z-order of their centroids (Morton, 1966).

    Parameters
    ----------
    geometries : (n,) object array of shapely geometries
        None where there is none; those come last.
    zone : (n,) int, optional
        The line is drawn in each zone by itself, so that others change nothing; −1 is one as well.

    Returns
    -------
    (n,) int32
        Place of each on the line; equal where two fall into the same of 2^16 × 2^16 cells. With zones, they compare within
        a zone only.
    """
    centroid = shapely.centroid(geometries)
    centroid[shapely.is_empty(centroid)] = None
    centre = np.stack([shapely.get_x(centroid), shapely.get_y(centroid)], axis=1)
    known = np.isfinite(centre).all(axis=1)
    if not known.any():
        return np.zeros(len(centre), np.int32)
    cell = np.zeros(centre.shape, np.uint64)
    low, size = _boxes(centre[known], None if zone is None else zone[known])
    cell[known] = (centre[known] - low) / size * (2**16 - 1)
    code = np.zeros(len(cell), np.uint64)
    for bit in range(16):
        for axis in (0, 1):
            code |= ((cell[:, axis] >> np.uint64(bit)) & np.uint64(1)) << np.uint64(2 * bit + axis)
    code[~known] = 2**32
    return np.unique(code, return_inverse=True)[1].astype(np.int32)


def _boxes(points: npt.NDArray[np.float64], zone: Ints | None) -> tuple[Any, Any]:
    """Lower left corner and longer side of the box around all points, or around those of each point's zone."""
    if zone is None:
        low, high = points.min(axis=0), points.max(axis=0)
        return low, max((high - low).max(), 1e-9)
    order = np.argsort(zone, kind="stable")
    _, first, of_zone = np.unique(zone[order], return_index=True, return_inverse=True)
    row = np.empty(len(zone), np.int64)
    row[order] = of_zone
    low, high = (extreme.reduceat(points[order], first) for extreme in (np.minimum, np.maximum))
    return low[row], np.maximum((high - low).max(axis=1, keepdims=True), 1e-9)[row]
