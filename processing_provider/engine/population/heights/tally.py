"""What is kept of the points: sums and histograms, whose size does not depend on the number of points.

All sums are of whole numbers (millimetres) below 2^53, so that no order of points or files changes a digit.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats, Ints
from ..settings import HeightSettings
from .footprints import Footprints
from .grid import BITS, Blocks, Bytes, Cells, Columns, Rows, Whole

BIN = 20
"""Width of a histogram bin [mm]."""
PAGE_BITS = 6
PAGE = 1 << PAGE_BITS
"""Histograms are kept in pages of 64 bins (1.28 m), only those that hold points."""
PAGE_BYTES = 4 * 1000 / (BIN * PAGE)
"""Bytes of the list of a footprint's pages per metre between the lowest and the highest elevation."""
NEVER = np.iinfo(np.int32).max

GROUND_BITS = BITS - 1
"""Blocks of the ground are as wide as those of the footprints, with cells of 1 m: two by two of the footprints'."""
_WITHIN = np.arange(1 << 2 * BITS, dtype=np.int64)
_TO_GROUND = ((_WITHIN >> BITS >> 1 << GROUND_BITS) | (_WITHIN & ((1 << BITS) - 1)) >> 1).astype(np.int16)

DROP, GROUND, ROOF, UNCLASSIFIED = range(4)


def kinds(settings: HeightSettings) -> Bytes:
    """Table from LAS class to what it is good for, (256,) uint8."""
    table = np.full(256, DROP, np.uint8)
    table[[0, 1]] = UNCLASSIFIED
    table[list(settings.ground_classes)] = GROUND
    table[list(settings.roof_classes)] = ROOF
    return table


class Tally:
    """Running sums over all points of all files.

    Attributes
    ----------
    ground_sum, ground_count : (ground.size,) float64 and int32
        Elevations [mm] and points of ground per cell of 1 m.
    lowest : (entries,) int32
        Lowest unclassified last return [mm] per entry of the footprint raster; NEVER where there is none.
    hit : (entries,) bool
        Whether a roof point lies in the entry.
    n_roof, n_last, n_other : (n,) int
        Points per footprint: classified as roof; unclassified, last returns; unclassified, other returns.
    """

    def __init__(self, footprints: Footprints, ground: Blocks, n: int, z_range: tuple[float, float]) -> None:
        self.footprints, self.ground = footprints, ground
        self.ground_sum = np.zeros(ground.size)
        self.ground_count = np.zeros(ground.size, np.int32)
        self.lowest = np.full(len(footprints.owner), NEVER, np.int32)
        self.hit = np.zeros(len(footprints.owner), bool)
        self.n_roof, self.n_last, self.n_other = (np.zeros(n, np.int64) for _ in range(3))
        # Bins are counted from zero elevation whatever the range, so that they are the same in every run.
        self.first_page = (int(z_range[0]) // BIN) >> PAGE_BITS
        self.pages_each = ((int(z_range[1]) // BIN) >> PAGE_BITS) - self.first_page + 1
        self.page = np.full(n * self.pages_each, -1, np.int32)
        self.n_pages = 0
        self._waiting: list[tuple[Ints, Floats]] = []
        self.histogram = np.zeros(256 * PAGE, np.int32)

    def add(self, u: Cells, v: Cells, z: Floats, kind: Bytes, last: Bools) -> None:
        """Take points in.

        Parameters
        ----------
        u, v : (k,) float
            Cell units of the footprint raster.
        z : (k,) float
            Whole millimetres.
        kind : (k,) uint8
        last : (k,) bool
            Last of the pulse's returns.
        """
        # Truncating is flooring here, because below 0 no block is kept.
        column, row = Columns(u.astype(np.int32)), Rows(v.astype(np.int32))
        self.ground.clip(row, column, BITS)
        block, within = self.footprints.blocks.split(row, column)
        index = np.flatnonzero(kind == GROUND)
        self._add_ground(block[index], within[index], z[index])
        index = np.flatnonzero(kind >= ROOF)
        point, entry = self.footprints.locate(block[index], within[index], index, u, v)
        z, roof = z[point], kind[point] == ROOF
        if roof.all():
            self._add_roof(entry, z)
            return
        roofs, rest = np.flatnonzero(roof), np.flatnonzero(~roof)
        self._add_roof(entry[roofs], z[roofs])
        self._add_unclassified(entry[rest], z[rest], last[point[rest]])

    def _add_ground(self, block: Whole, within: Whole, z: Floats) -> None:
        cell = self.ground.base[block] + _TO_GROUND[within]
        if cell.size and cell.min() < 0:
            kept = np.flatnonzero(cell >= 0)
            cell, z = cell[kept], z[kept]
        if cell.size:
            self._waiting.append((cell, z))

    def flush(self) -> None:
        """Sum the ground of what was added since: points of many calls at once, as each sum goes over all cells between them."""
        if not self._waiting:
            return
        cell, z = (np.concatenate(values) for values in zip(*self._waiting))
        self._waiting.clear()
        add_at(cell, (self.ground_sum, z), (self.ground_count, None))

    def _add_roof(self, entry: Whole, z: Floats) -> None:
        if not len(entry):
            return
        self.hit[entry] = True
        owner = self.footprints.owner[entry]
        add_at(owner, (self.n_roof, None))
        number = z.astype(np.int32) // BIN
        key = owner.astype(np.int64) * self.pages_each + ((number >> PAGE_BITS) - self.first_page)
        page = self.page[key]
        if page.min() < 0:
            new = np.unique(key[page < 0])
            self.page[new] = self.n_pages + np.arange(len(new), dtype=np.int32)
            self.n_pages += len(new)
            while self.n_pages * PAGE > len(self.histogram):
                self.histogram = np.concatenate([self.histogram, np.zeros_like(self.histogram)])
            page = self.page[key]
        add_at((page.astype(np.int64) << PAGE_BITS) | (number & (PAGE - 1)), (self.histogram, None))

    def _add_unclassified(self, entry: Whole, elevation: Floats, is_last: Bools) -> None:
        owner, last = self.footprints.owner[entry], np.flatnonzero(is_last)
        n_last = np.bincount(owner[last], minlength=len(self.n_last))
        self.n_last += n_last
        self.n_other += np.bincount(owner, minlength=len(self.n_other)) - n_last
        entry, z = entry[last], elevation[last].astype(np.int32)
        # Several points fall into one entry, and only one of them is written at a time: repeat until none is lower.
        # Positions and not a mask, for which numpy takes four times as long where true and false alternate.
        lower = np.flatnonzero(z < self.lowest[entry])
        while lower.size:
            entry, z = entry[lower], z[lower]
            self.lowest[entry] = z
            lower = np.flatnonzero(z < self.lowest[entry])

    def roof_bins(self) -> tuple[Ints, Ints, Whole]:
        """List the filled bins of the histograms.

        Returns
        -------
        owner, bin, count : (k,) int
            Sorted by owner and bin.
        """
        key = np.flatnonzero(self.page >= 0)
        rows = self.histogram.reshape(-1, PAGE)[self.page[key]]
        at, within = np.nonzero(rows)
        owner, page = np.divmod(key[at], self.pages_each)
        return owner, ((page + self.first_page) << PAGE_BITS) + within, rows[at, within]

    def ground_cells(self, row: Rows, column: Columns) -> tuple[Floats, Whole]:
        """Mean elevation [mm] of cells of 1 m, NaN without ground, and points; (k,) float and int."""
        self.ground.clip(row, column)
        flat = self.ground.flat(row, column)
        count = np.where(flat >= 0, self.ground_count[flat], 0)
        known = np.flatnonzero(count)
        mean = np.full(len(flat), np.nan)
        mean[known] = np.rint(self.ground_sum[flat[known]] / count[known])
        return mean, count


def add_at(index: Whole, *totals: tuple[npt.NDArray[Any], Floats | None]) -> None:
    """Add to (total, weights or None) at (k,) indices that may repeat.

    numpy.add.at takes ten times as long before numpy 1.25. Points come in an order that keeps the indices of a piece
    close together; where it does not, they are sorted first.
    """
    if not len(index):
        return
    low, high = int(index.min()), int(index.max()) + 1
    if high - low <= 32 * len(index):
        index = index - low
        for total, weights in totals:
            total[low:high] += np.bincount(index, weights, high - low).astype(total.dtype, copy=False)
        return
    order = np.argsort(index, kind="stable")
    place, first = np.unique(index[order], return_index=True)
    for total, weights in totals:
        values = np.ones(len(index), total.dtype) if weights is None else weights[order].astype(total.dtype)
        total[place] += np.add.reduceat(values, first)
