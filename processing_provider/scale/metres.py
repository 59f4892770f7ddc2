"""Refusal of coordinates that are no metres where a region lies, as the algorithms in QGIS refuse them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyproj
import shapely

from ..engine.core.errors import GeometryError
from ..engine.core.frame import Frame
from ..engine.core.limits import MOST_AREA_ERROR, MOST_LENGTH_ERROR
from ..engine.population.settings import Weight
from ..engine.population.weights import BY_DWELLINGS, takes_footprints
from ..engine.population.workflow import Settings
from .parameters import Values, is_given

LOOKED_AT = 100


def refuse(buildings: Frame, crs: Any, values: Values, settings: Settings) -> None:
    """Raise a GeometryError where areas or distances are asked for, and a unit of the CRS is no true length."""
    asked = settings.estimate.estimate
    kinds = [asked.weight, asked.weight if asked.household_weight is None else asked.household_weight]
    areas = asked.split or any(takes_footprints(kind, buildings.kind) for kind in kinds)
    evidence = any(is_given(values, name) for name in ("POI", "LAND_USE", "BUILDING_USE_FIELD"))
    walls = any(kind in (*BY_DWELLINGS, Weight.CHOSEN) for kind in kinds)
    lengths = asked.spill or evidence or walls
    if crs is None or buildings.shapes is None or not (areas or lengths):
        return
    if crs.is_geographic:
        raise GeometryError(
            "degrees",
            "'{layer}' is in degrees ({crs}); reproject it to a projected CRS first.",
            layer=buildings.name,
            crs=crs.name,
        )
    if crs.is_geocentric:
        raise _untrue(buildings, crs)
    if not crs.is_projected:  # a plane of its own, such as that of a building site, whose units are what it says
        return
    sample = shapely.from_wkb(
        buildings.shapes.at(np.arange(min(len(buildings), LOOKED_AT), dtype=np.int64)), on_invalid="ignore"
    )
    bounds = shapely.bounds(sample)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        return
    x, y = np.median((bounds[:, :2] + bounds[:, 2:]) / 2, axis=0)
    place = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(x, y)
    if not np.isfinite(place).all():
        return
    scales = pyproj.Proj(crs).get_factors(*place)
    wrong = abs(scales.areal_scale - 1) > MOST_AREA_ERROR
    far = max(scales.tissot_semimajor - 1, 1 - scales.tissot_semiminor) > MOST_LENGTH_ERROR
    if wrong or (lengths and far):
        raise _untrue(buildings, crs)


def _untrue(buildings: Frame, crs: Any) -> GeometryError:
    return GeometryError(
        "untrue_metres", "'{layer}': a metre in {crs} is none on the ground there; reproject it to a CRS with true metres first.",
        layer=buildings.name, crs=crs.name,
    )  # fmt: skip
