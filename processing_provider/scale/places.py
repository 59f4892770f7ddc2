"""From one CRS to another, as QGIS brings zones, points of interest and land use to the CRS of the buildings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj
import shapely

from ..engine.core.types import Ids

if TYPE_CHECKING:
    from .borders import Box

DEGREES = "OGC:CRS84"
"""In which regions of several CRS are compared."""
ALONG = 21
"""Points of each side of a box that is brought to another CRS, where straight lines bend."""


@lru_cache(maxsize=1024)
def same(one: str, other: str) -> bool:
    """Tell whether coordinates of two CRS are the same; of one that is unknown nothing else can be told."""
    if not one or not other or one == other:
        return True
    return bool(pyproj.CRS.from_user_input(one).equals(pyproj.CRS.from_user_input(other), ignore_axis_order=True))


@lru_cache(maxsize=1024)
def _way(crs: str, to: str) -> Any:
    try:
        return pyproj.Transformer.from_crs(crs, to, always_xy=True)
    except pyproj.exceptions.ProjError:  # there is none
        return None


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
