"""A raster that exists only where buildings are, and the cells that polygons and their outlines lie in.

Everything here is in cell units: coordinates are (metres − origin) / cell size, so that a cell's number is the floor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

import numpy as np
import numpy.typing as npt

from ...core import packages
from ...core.spatial import Geometries
from ...core.types import Bools, Floats, Ints

shapely = packages.load("shapely")

CELL = 0.5
"""Side of a cell [m]."""
BITS = 6
BLOCK = 1 << BITS
"""Side of a block: 64 cells, 32 m. Blocks are kept where a footprint is."""
SHIFT = (1.37e-5, 2.91e-5)
"""The raster is shifted by this much [m] in x and y against round coordinates. The rounding of x = integer × scale +
offset, which differs between tiles of one cloud, then puts no point into another cell, and no wall runs through the
centres of cells."""
NUDGE = (2.3e-7, 3.7e-7)
"""Points are moved by this much [cells] for the same reason: those on a wall with round coordinates lie on one side."""


BATCH = 2000
"""Footprints dealt with at once where that needs more memory than what remains of them."""


Whole = npt.NDArray[np.integer]
"""Whole numbers of whatever width."""
Bytes = npt.NDArray[np.uint8]
Rows = NewType("Rows", npt.NDArray[np.integer])
"""Rows of cells, from south to north; not to be taken for columns."""
Columns = NewType("Columns", npt.NDArray[np.integer])
"""Columns of cells, from west to east."""
Cells = Floats
"""Coordinates in cell units."""


def ragged(start: Whole, count: Whole) -> Ints:
    """Concatenate the ranges start[i] .. start[i] + count[i] − 1."""
    ends = np.cumsum(count, dtype=np.int64)
    total = int(ends[-1]) if len(ends) else 0
    each: Ints = np.arange(total, dtype=np.int64)
    return np.repeat(start - (ends - count), count) + each


@dataclass(frozen=True)
class Edges:
    """Outlines of polygons.

    Attributes
    ----------
    owner : (e,) int
        Polygon that the edge belongs to, ascending.
    x0, y0, x1, y1 : (e,) float
        Cell units.
    """

    owner: Ints
    x0: Cells
    y0: Cells
    x1: Cells
    y1: Cells

    def some(self, first: int, last: int) -> Edges:
        """Return the edges from `first` to before `last`."""
        part = slice(first, last)
        return Edges(self.owner[part], self.x0[part], self.y0[part], self.x1[part], self.y1[part])


def edges_of(polygons: Geometries, origin: Floats, cell: float = CELL) -> Edges:
    """List the edges of (n,) shapely geometries [m]; holes are edges like any other."""
    parts, part_owner = shapely.get_parts(polygons, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    xy, at_ring = shapely.get_coordinates(rings, return_index=True)
    xy = (xy - origin) / cell
    same = at_ring[1:] == at_ring[:-1]
    owner = part_owner[ring_part[at_ring[:-1][same]]]
    return Edges(owner, *xy[:-1][same].T, *xy[1:][same].T)


def cells_inside(edges: Edges) -> tuple[Whole, Rows, Columns]:
    """Find the cells whose centre lies inside of each polygon.

    Returns
    -------
    owner, row, column : (k,) int
        Sorted by owner and row; overlapping polygons have the cell each.
    """
    low, high = np.minimum(edges.y0, edges.y1), np.maximum(edges.y0, edges.y1)
    first = np.ceil(low - 0.5).astype(np.int64)
    count = np.ceil(high - 0.5).astype(np.int64) - first
    e = np.repeat(np.arange(len(first), dtype=np.int64), count)
    row = ragged(first, count)
    x = edges.x0[e] + (row + 0.5 - edges.y0[e]) * (edges.x1[e] - edges.x0[e]) / (edges.y1[e] - edges.y0[e])
    line = edges.owner[e] * (np.int64(1) << 32) + row
    order = np.lexsort((x, line))
    # Outlines are closed: each line is crossed an even number of times.
    enter, leave = order[0::2], order[1::2]
    west = np.ceil(x[enter] - 0.5).astype(np.int64)
    width = np.ceil(x[leave] - 0.5).astype(np.int64) - west
    # Half as wide as numpy's own: there are millions of them.
    owner, row = edges.owner[e[enter]].astype(np.int32), row[enter].astype(np.int32)
    return np.repeat(owner, width), Rows(np.repeat(row, width)), Columns(ragged(west, width).astype(np.int32))


def cells_crossed(edges: Edges) -> tuple[Ints, Rows, Columns]:
    """Find the cells that each edge passes through.

    Returns
    -------
    edge, row, column : (k,) int
    """
    n = len(edges.owner)
    lines = []
    for a, b in ((edges.x0, edges.x1), (edges.y0, edges.y1)):
        first = np.floor(np.minimum(a, b)).astype(np.int64) + 1
        count = np.floor(np.maximum(a, b)).astype(np.int64) + 1 - first
        e = np.repeat(np.arange(n, dtype=np.int64), count)
        lines.append(e + np.clip((ragged(first, count) - a[e]) / (b[e] - a[e]), 0, 1 - 1e-9))
    # Edge number plus the part of its length: one sort puts the crossings of every edge in order.
    at = np.sort(np.concatenate([np.arange(n, dtype=float), *lines]))
    edge = np.floor(at).astype(np.int64)
    start = at - edge
    end = np.append(np.where(edge[1:] == edge[:-1], start[1:], 1.0), 1.0)[: len(at)]
    middle = (start + end) / 2
    column = np.floor(edges.x0[edge] + middle * (edges.x1[edge] - edges.x0[edge])).astype(np.int64)
    row = np.floor(edges.y0[edge] + middle * (edges.y1[edge] - edges.y0[edge])).astype(np.int64)
    return edge, Rows(row), Columns(column)


class Blocks:
    """Square blocks of cells, numbered where they are wanted.

    Parameters
    ----------
    wanted : (rows, columns) bool
        Blocks to keep.
    """

    def __init__(self, wanted: Bools, bits: int = BITS) -> None:
        self.bits, self.side = bits, 1 << bits
        # A rim of blocks that are not kept takes all points from outside.
        wanted = np.pad(wanted, 1)
        self.shape = wanted.shape
        kept = np.flatnonzero(wanted)
        self.first_row, self.first_column = (at << bits for at in np.argwhere(wanted).T - 1)
        self.size = len(kept) << (2 * bits)
        self.base = np.full(wanted.size, -1 << (2 * bits), np.int64)
        """Index of a block's first cell; where it is not kept, so far below 0 that all of its cells are negative."""
        self.base[kept] = np.arange(len(kept), dtype=np.int64) << (2 * bits)

    @property
    def kept(self) -> Bools:
        """Which blocks are kept, the rim included; (rows, columns) bool."""
        return (self.base >= 0).reshape(self.shape)

    def split(self, row: Rows, column: Columns) -> tuple[Whole, Whole]:
        """Number of the block and of the cell within it; (k,) ints each, rows and columns as `clip` leaves them."""
        bits, mask = self.bits, self.side - 1
        block = (row >> bits) * self.shape[1]
        block += column >> bits
        block += self.shape[1] + 1
        return block, (row & mask) << bits | column & mask

    def flat(self, row: Rows, column: Columns) -> Ints:
        """Index into an array over the kept cells, negative in other blocks; (k,) int."""
        block, within = self.split(row, column)
        return self.base[block] + within

    def place(self, flat: Whole) -> tuple[Rows, Columns]:
        """Row and column of cells in kept blocks, from what `flat` gives; (k,) int each."""
        block, mask = flat >> 2 * self.bits, self.side - 1
        row, column = self.first_row[block] + (flat >> self.bits & mask), self.first_column[block] + (flat & mask)
        return Rows(row), Columns(column)

    def any_kept(self, south: Rows, north: Rows, west: Columns, east: Columns) -> Bools:
        """Whether any block of the rows south..north and columns west..east is kept; (k,) int each, (k,) bool."""
        kept = np.zeros((self.shape[0] + 1, self.shape[1] + 1), np.int64)
        kept[1:, 1:] = self.kept.cumsum(axis=0).cumsum(axis=1)
        bottom, top = (np.clip(row + 1, 0, self.shape[0] - 1) for row in (south, north))
        left, right = (np.clip(column + 1, 0, self.shape[1] - 1) for column in (west, east))
        number = kept[top + 1, right + 1] - kept[bottom, right + 1] - kept[top + 1, left] + kept[bottom, left]
        return np.asarray(number > 0)

    def clip(self, row: Rows, column: Columns, bits: int | None = None) -> None:
        """Move rows and columns from outside into the rim, in place."""
        bits = self.bits if bits is None else bits
        values: Whole
        for values, blocks in ((row, self.shape[0]), (column, self.shape[1])):
            if values.size and (values.min() < 0 or values.max() >= (blocks - 1) << bits):
                np.clip(values, -1, ((blocks - 1) << bits) - 1, out=values)
