"""How much of a building is lived in, from what stands in it: the floors that its points of interest (POI) take.

A place takes floor space by its kind (`floor_space`); shops begin on the ground floor, offices and practices stand above.
What is left may be lived in. But where nearly every building holds POI, their number says little about who lives above,
so the share is drawn towards the mean of the buildings around, the more the more of them hold POI. Shops and offices on
the one hand and uses with a building of their own (a hotel, a school) on the other are drawn apart, as the second say
more. Where POI fill the building, or less than half a storey is left, nobody lives there, whatever stands around.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.types import Bools, Floats, Ids, Ints
from .evidence import PoiEvidence
from .rules import MIXED, NON_RESIDENTIAL, RESIDENTIAL, Evidence

shapely = packages.load("shapely")

GROUND_FLOOR = 0.5
"""Shops that take this part of the ground floor have all of it: the rest are stores, doors and stairs."""

LEAST_STOREY = 0.5
"""Part of a storey; where less is left than this, nobody lives there."""

CELL, RING = 100.0, 2
"""The buildings around are those of 5 × 5 cells of 100 m: 250 m to each side, a few blocks."""

FARTHEST = 1e9
"""Coordinates beyond are no place [m]."""

FEW = 10
"""Buildings without POI that are added in thought: from fewer than about ten one cannot tell how common POI are."""

RARE = 0.25
"""Share of the buildings around with POI up to which those of a building say all that they can."""

DEEP = 15.0
"""Half the depth of a building [m] beyond which its rooms have no window: flats on both sides of a corridor reach some
25 m, so a part of the building that is more than 15 m from every wall is a hall, a store or a mall."""

FLATS_ABOVE = 5.0
"""Storeys from which a deep footprint says nothing: malls and halls seldom have as many, while blocks of flats above shops
do, and footprints of whole blocks or lots are often drawn without their courts."""

LARGEST_HOUSE = 300.0
"""Footprint [m²] of one storey beyond which no house is: 97 % of the detached houses of Norway have less floor space
(Statistics Norway, 2008; see `DwellingSettings`)."""


@dataclass(frozen=True)
class Contents:
    """What stands in buildings and what it leaves.

    Attributes
    ----------
    taken : (n,) float
        Storeys that POI take, at most those of the building.
    storeys : (n,) float
    alone : (n,) float
        Share that is left, 0..1, by what stands in the building alone.
    common : (n,) float
        Share of the other buildings around that hold such POI, 0..1, where it drew the share towards theirs; else 0.
    share : (n,) float
        Residential share, 0..1.
    """

    taken: Floats
    storeys: Floats
    alone: Floats
    common: Floats
    share: Floats


def look(
    footprints: Ids,
    area: Floats,
    storeys: Floats,
    assumed: Bools,
    own: Evidence,
    found: PoiEvidence,
    land: Evidence,
    counts: Bools,
) -> Contents:
    """Say how much of each building what stands in it leaves to be lived in.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    area, storeys : (n,) float
        [m²], storeys; the latter NaN where nobody needs them.
    assumed : (n,) bool
        Storeys are not known: where shops and offices need more, there is one storey above them all the same.
    own : Evidence
        Of the buildings' own use: a mixed one has its ground floor taken.
    found : PoiEvidence
        With the floor space of each POI.
    land : Evidence
        On residential land the buildings around count as lived in.
    counts : (n,) bool
        Buildings in which people may live: those that are compared.

    Returns
    -------
    Contents
    """
    ground, above, whole = _floors(found, area)
    ground = np.where(ground >= GROUND_FLOOR, np.maximum(ground, 1.0), ground)
    height = np.fmax(storeys, 1.0)
    parts, own_floor = ground + above, np.where(own.code == MIXED, 1 / height, 0.0)
    usual, height = height, np.where(assumed, np.maximum(height, parts + 1), height)
    left = np.stack([np.maximum(1 - parts / height, 0.0), np.maximum(1 - whole / usual, 0.0)])
    has = np.stack([parts > 0, whole > 0])
    mean, common = _around(footprints, area, left, has, counts)
    mean[:, land.code == RESIDENTIAL] = 1.0
    weak = np.maximum(common - RARE, 0.0) / (1 - RARE)
    drawn = np.where(has, (1 - weak) * left + weak * mean, 1.0)
    taken = np.minimum(np.maximum(parts, height * own_floor) + whole, height)
    filled = height - taken < LEAST_STOREY
    share: Floats = np.where(filled, 0.0, np.minimum(drawn[0], 1 - own_floor) * drawn[1])
    around = np.max(np.where(has & (weak > 0), common, 0.0), axis=0)
    return Contents(taken, height, 1 - taken / height, around, np.round(share, 4))


def too_large(footprints: Ids, area: Floats, storeys: Floats, asked: Bools) -> tuple[Bools, Bools]:
    """Say which of the buildings that are asked for are too large for dwellings.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    area, storeys : (n,) float
        [m²], NaN where unknown.
    asked : (n,) bool

    Returns
    -------
    deep, flat : (n,) bool
        More than 30 m deep and not known to be high; one storey larger than houses are.
    """
    deep = asked & (area > np.pi * DEEP**2) & ~(storeys >= FLATS_ABOVE)
    rows = np.flatnonzero(deep)
    deep[rows] = ~shapely.is_empty(shapely.buffer(footprints[rows], -DEEP))
    return deep, asked & (storeys < 1.5) & (area > LARGEST_HOUSE)


def _floors(found: PoiEvidence, area: Floats) -> tuple[Floats, Floats, Floats]:
    """Storeys that POI take: on the ground floor, above, and as uses with a building of their own; (n,) float each."""
    n, which = len(area), found.which
    said, homes, ruled = found.said.code[which], found.said.homes[which], ~np.isnan(found.said.share[which])
    floors = np.where(homes | ruled, 0.0, found.space[which] / np.maximum(area[found.building], 1.0))
    floors = np.where(said == MIXED, np.minimum(floors, 1.0), floors)
    # Added in the order of their sizes, so that the order of the POI makes no difference.
    order = np.lexsort((floors, found.building))
    building, floors, said, upper = found.building[order], floors[order], said[order], found.upper[which][order]
    kinds = ((said == MIXED) & ~upper, (said == MIXED) & upper, said == NON_RESIDENTIAL)
    ground, above, whole = (np.bincount(building, np.where(kind, floors, 0.0), n).astype(float) for kind in kinds)
    return ground, above, whole


def _around(footprints: Ids, area: Floats, left: Floats, has: Bools, counts: Bools) -> tuple[Floats, Floats]:
    """Mean share that is left in the buildings around, by footprint, and how common POI are there; (2, n) float each."""
    mean, common = np.ones(left.shape), np.zeros(left.shape)
    rows = np.flatnonzero(counts)
    middle = shapely.centroid(footprints[rows])
    at = np.column_stack([shapely.get_x(middle), shapely.get_y(middle)])
    near = (np.abs(at) < FARTHEST).all(axis=1)
    rows, at = rows[near], at[near]
    if not rows.size:
        return mean, common
    cell = np.floor(at / CELL).astype(np.int64)
    weighted = np.where(has, left, 1.0)[:, rows] * area[rows]
    columns = np.vstack([area[rows], weighted, np.ones(len(rows)), has[:, rows]])
    size, *sums, buildings, parts, wholes = _window(cell, columns)
    mean[:, rows] = np.stack(sums) / size
    common[:, rows] = (np.stack([parts, wholes]) - has[:, rows]) / (buildings - 1 + FEW)
    return mean, common


def _window(cell: Ints, columns: Floats) -> Floats:
    """Sum columns (k, n) over the cells (n, 2) around each row's: (k, n)."""
    x, y = (cell - cell.min(axis=0) + RING).T
    wide = int(y.max()) + RING + 1
    kept, index = np.unique(x * wide + y, return_inverse=True)
    index = index.ravel()
    order = np.lexsort((*columns, index))
    sums = np.stack([np.bincount(index[order], column[order], len(kept)).astype(float) for column in columns])
    total = np.zeros_like(sums)
    for dx in range(-RING, RING + 1):
        for dy in range(-RING, RING + 1):
            wanted = kept + dx * wide + dy
            place = np.minimum(np.searchsorted(kept, wanted), len(kept) - 1)
            total += np.where(kept[place] == wanted, sums[:, place], 0.0)
    return total[:, index]
