"""Areas from where people walk to a facility, around the ways on which they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core import packages
from ..core.progress import Progress, part, silent
from ..core.types import Bools, Floats, Ids, Ints
from .lifecircle import LifeCircleSettings, each_source, within
from .walking import NONE, Network, Snapped, Walks, bits

shapely = packages.load("shapely")

HALF_WIDTH = 50.0
"""Of a catchment on each side of a way [m]: about half a block."""
LONGEST_BIT = 25.0
"""Of a way that belongs to one catchment as a whole [m]."""


@dataclass(frozen=True)
class Catchments:
    """Areas of facilities.

    Attributes
    ----------
    facility : (c,) int
    minutes : (c,) float
    nearest : (c,) bool
        Whether it is the area from where the facility is the nearest; else all from where it is reached in time.
    shapes : (c,) object array of shapely polygons
    """

    facility: Ints
    minutes: Floats
    nearest: Bools
    shapes: Ids


def catchments(
    net: Network, doors: Snapped, minutes: Sequence[float], settings: LifeCircleSettings, progress: Progress = silent
) -> Catchments:
    """Draw the areas around the ways that are walked; those of the nearest facility do not overlap.

    Parameters
    ----------
    net : Network
    doors : Snapped
        Facilities.
    minutes : sequence of float
        Ascending.
    settings : LifeCircleSettings
    progress : Progress
    """
    middle, lines = bits(net, LONGEST_BIT)
    # Areas of bits are made once: to join some of them takes a third of the time of an area around many lines.
    around = shapely.buffer(lines, HALF_WIDTH, quad_segs=2)
    walks = Walks(net, doors, middle)
    limits = [settings.metres(time) for time in minutes]
    found: list[tuple[int, float, bool, Any]] = []
    reach = walks.nearest(limits[-1])
    cells = _cells(lines, reach.nearest)
    for time, limit in zip(minutes, limits):
        near = np.flatnonzero(within(reach.metres, limit))
        order = near[np.argsort(reach.nearest[near], kind="stable")]
        rows, starts = np.unique(reach.nearest[order], return_index=True)
        for row, some in zip(rows.tolist(), np.split(order, starts[1:])):
            area = shapely.intersection(shapely.union_all(around[some]), cells[row])
            found.append((row, time, True, area))
    for rows, far in each_source(walks, limits[-1], part(progress, 0.2, 1)):
        for row, metres in zip(rows.tolist(), far):
            for time, limit in zip(minutes, limits):
                some = np.flatnonzero(within(metres, limit))
                if len(some):
                    found.append((row, time, False, shapely.union_all(around[some])))
    found.sort(key=lambda one: (one[0], one[1], not one[2]))
    shapes = np.empty(len(found), object)
    shapes[:] = [_polygons(shape) for *_, shape in found]
    return Catchments(
        np.array([row for row, *_ in found], np.int64),
        np.array([time for _, time, *_ in found], float),
        np.array([nearest for *_, nearest, _ in found], bool),
        shapes,
    )


def _cells(lines: Ids, nearest: Ints) -> dict[int, Any]:
    """Area of each facility: whatever is nearer to one of its bits than to a bit of another one."""
    there = np.flatnonzero(nearest != NONE)
    if not len(there):
        return {}
    middles = shapely.line_interpolate_point(lines[there], 0.5, normalized=True)
    xy, first = np.unique(shapely.get_coordinates(middles), axis=0, return_index=True)
    owner = nearest[there[first]]
    if len(np.unique(owner)) == 1:
        return {int(owner[0]): shapely.buffer(shapely.envelope(shapely.multilinestrings(lines[there])), 2 * HALF_WIDTH)}
    spread = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(xy), extend_to=shapely.box(*_grown(xy)))
    )  # fmt: skip
    cell, at = shapely.STRtree(shapely.points(xy)).query(spread, predicate="contains")
    of = owner[at]
    return {int(row): shapely.coverage_union_all(spread[cell[of == row]]) for row in np.unique(of)}


def _grown(xy: Floats) -> tuple[float, float, float, float]:
    (x, y), (right, top) = xy.min(axis=0) - 4 * HALF_WIDTH, xy.max(axis=0) + 4 * HALF_WIDTH
    return x, y, right, top


def _polygons(shape: Any) -> Any:
    """Return the areas of a shape; where others touch, an intersection has lines and points besides.

    In normal form: where a ring of an overlay starts hangs on the version of GEOS.
    """
    parts = shapely.get_parts(shapely.normalize(shape))
    parts = shapely.get_parts(parts)
    areas = parts[shapely.get_type_id(parts) == 3]
    return shapely.multipolygons(areas) if len(areas) else None
