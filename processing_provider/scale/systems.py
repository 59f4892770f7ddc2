"""Coordinate systems of regions: numbers of two systems say nothing of each other, so that nothing is compared across them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import shapely

from . import places
from .places import Box

BESIDE = 0.001
"""Regions of several systems that are no farther apart lie beside each other [degrees]."""


def of(crs: Mapping[str, str]) -> dict[str, int]:
    """Number the systems of regions, given as WKT, from 1 in the order of the regions' names; 0 is what is not known."""
    numbers: dict[str, int] = {"": 0}
    distinct: list[str] = []
    for _, wkt in sorted(crs.items()):
        if wkt not in numbers:
            numbers[wkt] = 1 + next((k for k, one in enumerate(distinct) if places.same(one, wkt)), len(distinct))
            distinct += [wkt] * (numbers[wkt] > len(distinct))
    return {name: numbers[wkt] for name, wkt in crs.items()}


def near(boxes: Mapping[str, Box | None], system: Mapping[str, int], distance: float) -> dict[str, list[str]]:
    """Regions of the same system no farther from each than a distance along the axes."""
    return _pairs(boxes, distance, lambda one, other: system[one] == system[other] or 0 in (system[one], system[other]))


def beside(boxes: Mapping[str, Box | None], crs: Mapping[str, str], system: Mapping[str, int]) -> dict[str, list[str]]:
    """Regions of other systems that lie beside each on the ground."""
    if len(set(system.values()) - {0}) < 2:
        return {name: [] for name in boxes}
    on_ground = {
        name: places.box_in(box, crs[name], places.DEGREES) if box is not None and system[name] else None
        for name, box in boxes.items()
    }
    return _pairs(on_ground, BESIDE, lambda one, other: system[one] != system[other])


def _pairs(
    boxes: Mapping[str, Box | None], distance: float, counts: Callable[[str, str], bool]
) -> dict[str, list[str]]:
    """Regions no farther from each than a distance along the axes, of pairs that count."""
    names = sorted(name for name, box in boxes.items() if box is not None)
    found: dict[str, list[str]] = {name: [] for name in boxes}
    low_high = np.array([boxes[name] for name in names], float).reshape(-1, 4)
    margin = np.array([-distance, -distance, distance, distance])
    own, grown = shapely.box(*low_high.T), shapely.box(*(low_high + margin).T)
    for one, other in shapely.STRtree(own).query(grown).T.tolist():
        if one != other and counts(names[one], names[other]):
            found[names[one]].append(names[other])
    return {name: sorted(others) for name, others in found.items()}
