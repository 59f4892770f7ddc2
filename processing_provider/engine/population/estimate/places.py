"""Which zone a building lies in."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import packages
from ...core.types import Ids, Ints

shapely = packages.load("shapely")


def locate(points: Ids, polygons: Ids, zone_order: Ints, tree: Any = None) -> tuple[Ints, int]:
    """Find the zone of each building by its representative point.

    Parameters
    ----------
    points : (n,) array of shapely points
        None where a building has no geometry.
    polygons : (z,) array of shapely polygons
    zone_order : (z,) int
        Rank of the zone id: on a shared border the first zone wins.
    tree : shapely.STRtree, optional
        Of the points, where there is one already.

    Returns
    -------
    zone : (n,) int
        −1 outside of all zones.
    several : int
        Buildings in more than one zone: on a border, or zones overlap.
    """
    # The geometry that asks is prepared: with the zones asking, their number of points hardly matters.
    zone, building = (tree or shapely.STRtree(points)).query(polygons, predicate="intersects")
    times = np.bincount(building, minlength=len(points))
    found = np.full(len(points), -1, np.int64)
    found[building] = zone
    doubtful = times[building] > 1
    zone, building = zone[doubtful], building[doubtful]
    last_first = np.argsort(-zone_order[zone])
    found[building[last_first]] = zone[last_first]
    return found, int(np.count_nonzero(times > 1))
