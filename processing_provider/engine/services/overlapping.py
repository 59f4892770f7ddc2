"""How much of an area lies in several zones at once: it is inside only once, and what is beside them is outside."""

from __future__ import annotations

import numpy as np

from ..core import packages
from ..core.types import Floats, Ids, Ints

shapely = packages.load("shapely")

LEAST = 1e-9
"""Share of a part from which on two of them overlap; less is rounding along a border."""


def twice(feature: Ints, parts: Ids, count: int) -> Floats:
    """Area by which the parts of each feature are more than what they cover together.

    Parameters
    ----------
    feature : (k,) int
        Feature that each part was cut from.
    parts : (k,) object array of shapely geometries
        What lies in one zone each.
    count : int
        Number of features.

    Returns
    -------
    (count,) float, area
        0 where parts do not overlap.
    """
    found = np.zeros(count)
    several = np.flatnonzero(np.bincount(feature, minlength=count)[feature] > 1)
    if not len(several):
        return found
    cut, of = parts[several], feature[several]
    one, other = shapely.STRtree(cut).query(cut, predicate="intersects")
    pair = (one < other) & (of[one] == of[other])
    one, other = one[pair], other[pair]
    area = shapely.area(cut)
    shared = shapely.area(shapely.intersection(cut[one], cut[other])) > LEAST * np.minimum(area[one], area[other])
    order = np.argsort(of, kind="stable")
    of_order = of[order]
    for row in np.unique(of[one[shared]]).tolist():
        mine = order[slice(*np.searchsorted(of_order, [row, row + 1]))]
        found[row] = max(float(area[mine].sum() - shapely.area(shapely.union_all(cut[mine]))), 0.0)
    return found
