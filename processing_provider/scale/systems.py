"""Coordinate systems of regions: numbers of two systems say nothing of each other, so that nothing is compared across them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import numpy as np
import pyproj
import shapely

from .borders import Box


def of(crs: Mapping[str, str]) -> dict[str, int]:
    """Number the systems of regions, given as WKT, from 1 in the order of the regions' names; 0 is what is not known."""
    numbers: dict[str, int] = {"": 0}
    distinct: list[Any] = []
    for _, wkt in sorted(crs.items()):
        if wkt in numbers:
            continue
        system = pyproj.CRS.from_wkt(wkt)
        alike = (k for k, one in enumerate(distinct) if one.equals(system, ignore_axis_order=True))
        numbers[wkt] = next(alike, len(distinct)) + 1
        if numbers[wkt] > len(distinct):
            distinct.append(system)
    return {name: numbers[wkt] for name, wkt in crs.items()}


def near(boxes: Mapping[str, Box | None], system: Mapping[str, int], distance: float) -> dict[str, list[str]]:
    """Regions of the same system no farther from each than a distance along the axes."""
    return _pairs(boxes, distance, lambda one, other: system[one] == system[other] or 0 in (system[one], system[other]))


def beside(boxes: Mapping[str, Box | None], crs: Mapping[str, str], system: Mapping[str, int]) -> dict[str, list[str]]:
    """Regions of other systems that touch each on the ground."""
    if len(set(system.values()) - {0}) < 2:
        return {name: [] for name in boxes}
    on_ground: dict[str, Box | None] = {}
    to_degrees: dict[str, Any] = {}
    for name, box in boxes.items():
        on_ground[name] = None
        if box is None or not system[name]:
            continue
        if crs[name] not in to_degrees:
            to_degrees[crs[name]] = _to_degrees(crs[name])
        if to_degrees[crs[name]] is None:
            continue
        with suppress(pyproj.exceptions.ProjError):  # a box of nowhere touches none
            bounds = to_degrees[crs[name]].transform_bounds(*box, errcheck=True)
            on_ground[name] = bounds
    return _pairs(on_ground, 0.0, lambda one, other: system[one] != system[other])


def _to_degrees(crs: str) -> Any:
    """Return what brings coordinates to degrees; None for a system of its own, such as that of a building site."""
    try:
        return pyproj.Transformer.from_crs(crs, "OGC:CRS84", always_xy=True)
    except pyproj.exceptions.ProjError:
        return None


def _pairs(boxes: Mapping[str, Box | None], distance: float, counts: Any) -> dict[str, list[str]]:
    names = sorted(name for name, box in boxes.items() if box is not None)
    found: dict[str, list[str]] = {name: [] for name in boxes}
    low_high = np.array([boxes[name] for name in names], float).reshape(-1, 4)
    margin = np.array([-distance, -distance, distance, distance])
    own, grown = shapely.box(*low_high.T), shapely.box(*(low_high + margin).T)
    for one, other in shapely.STRtree(own).query(grown).T.tolist():
        if one != other and counts(names[one], names[other]):
            found[names[one]].append(names[other])
    return {name: sorted(others) for name, others in found.items()}
