"""From one CRS to another, as QGIS brings zones, points of interest and land use to the CRS of the buildings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
import shapely

from ..engine.core.projections import by_pyproj, library
from ..engine.core.types import Bools, Ids

Box = tuple[float, float, float, float]
"""West, south, east, north."""

DEGREES = "OGC:CRS84"
"""In which regions of several CRS are compared."""
ALONG = 21
"""Points of each side of a box that is brought to another CRS, where straight lines bend."""


@lru_cache(maxsize=1024)
def same(one: str, other: str) -> bool:
    """Tell whether coordinates of two CRS are the same; of one that is unknown nothing else can be told."""
    if not one or not other or one == other:
        return True
    with by_pyproj():
        return library().same(one, other)


@lru_cache(maxsize=1024)
def _way(crs: str, to: str) -> Any:
    try:
        return pyproj.Transformer.from_crs(crs, to, always_xy=True)
    except pyproj.exceptions.ProjError:  # there is none
        return None


def of(geometries: Ids) -> Box | None:
    """Return the box around geometries, None where none of them is anywhere."""
    bounds = shapely.bounds(geometries)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        return None
    west, south, east, north = map(float, (*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0)))
    return west, south, east, north


def around(boxes: Sequence[Box]) -> Box | None:
    """Return the box around boxes, None where there is none."""
    if not boxes:
        return None
    west, south, east, north = zip(*boxes)
    return min(west), min(south), max(east), max(north)


def grown(box: Box, by: float) -> Box:
    """Return a box that reaches farther by so much on all sides."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def touches(geometries: Ids, box: Box) -> Bools:
    """Tell which geometries touch a box, by theirs."""
    west, south, east, north = shapely.bounds(geometries).T
    with np.errstate(invalid="ignore"):
        found: Bools = (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])
    return found


def box_in(box: Box, crs: str, to: str) -> Box | None:
    """Bring a box to another CRS; None where that cannot show it."""
    if same(crs, to):
        return box
    way = _way(crs, to)
    if way is None:
        return None
    try:
        found = way.transform_bounds(*box, densify_pts=ALONG)
    except pyproj.exceptions.ProjError:
        return None
    return found if np.isfinite(found).all() else None


def moved(geometries: Ids, crs: str, to: str) -> Ids | None:
    """Bring geometries to another CRS, heights as they are; None where that cannot show all of them."""
    way = _way(crs, to)
    if way is None:
        return None

    def by_way(coordinates: Any) -> Any:
        flat = way.transform(coordinates[:, 0], coordinates[:, 1])
        return np.column_stack([*flat, coordinates[:, 2:]])

    found = geometries.copy()
    deep = shapely.has_z(geometries)
    for some, has_z in ((deep, True), (~deep, False)):
        if some.any():
            found[some] = shapely.transform(geometries[some], by_way, include_z=has_z)
    there = ~(shapely.is_missing(found) | shapely.is_empty(found))
    return found if np.isfinite(shapely.bounds(found[there])).all() else None
