"""Which files a building needs, and buildings in parts that fit into memory."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core import packages
from ...core.spatial import Geometries
from ...core.types import Bools, Floats, Ints
from . import roofs
from .footprints import blocks_of
from .grid import BLOCK, CELL
from .systems import File
from .tally import PAGE_BYTES

shapely = packages.load("shapely")

BLOCK_METRES = BLOCK * CELL
REACH_BLOCKS = int(np.ceil(roofs.RINGS[-1] / BLOCK_METRES))
MEGABYTES_AT_ONCE = 1500.0
"""Footprints are dealt with in parts that need about so much memory; most runs have one part."""
LABEL_MEGABYTES, GROUND_MEGABYTES, AREA_MEGABYTES = 0.021, 0.0123, 0.0002
"""Of a block of footprints, a block of ground, and a m² of footprint."""
TABLE_BLOCKS = 30_000_000
"""Most blocks within the bounding box of a part, kept or not: the table of their places takes 8 bytes each."""


def touches(box: Floats, bounds: Floats) -> Bools:
    """Which buildings, (n, 4), touch which files' bounds, (files, 4): (n, files) bool, False for NaN."""
    west, south, east, north = box.T
    return np.column_stack([(west <= b[2]) & (east >= b[0]) & (south <= b[3]) & (north >= b[1]) for b in bounds])


def parts(footprints: Geometries, some: Ints, box: Floats, files: Sequence[File]) -> list[Ints]:
    """Split buildings in halves until a part fits into memory.

    Parameters
    ----------
    footprints : (n,) array of shapely geometries
    some : (k,) int
        Positions of the buildings.
    box : (n, 4) float
        Bounds [m].
    files : sequence of File

    Returns
    -------
    list of (m,) int
    """
    low, high = box[some, :2].min(axis=0), box[some, 2:].max(axis=0)
    fits = np.prod((high - low) / BLOCK_METRES + 2 * REACH_BLOCKS + 4) < TABLE_BLOCKS
    if len(some) == 1 or (fits and _megabytes(footprints[some], low, files) < MEGABYTES_AT_ONCE):
        return [some]
    axis = int(np.argmax(high - low))
    order = some[np.argsort(box[some, axis] + box[some, axis + 2], kind="stable")]
    return [part for half in np.array_split(order, 2) for part in parts(footprints, np.sort(half), box, files)]


def _megabytes(footprints: Geometries, origin: Floats, files: Sequence[File]) -> float:
    """Estimate the memory that buildings need."""
    _, row, column = blocks_of(footprints, origin)
    wide = 1 << 31
    labels = np.unique(row * wide + column)
    steps = np.arange(-REACH_BLOCKS, REACH_BLOCKS + 1, dtype=np.int64)
    ground = labels
    for step in (steps, steps * wide):
        ground = np.unique(ground[:, None] + step)
    area = float(shapely.area(footprints).sum())
    reach = max(file.highest for file in files) - min(file.lowest for file in files)
    pages = len(footprints) * reach * PAGE_BYTES / 1e6
    return len(labels) * LABEL_MEGABYTES + len(ground) * GROUND_MEGABYTES + area * AREA_MEGABYTES + pages
