"""Files that cover the same ground."""

from __future__ import annotations

import numpy as np

from ...core.types import Bools, Floats
from .grid import Blocks, Bytes, Cells, Columns, Rows
from .tally import DROP, GROUND, ROOF, UNCLASSIFIED

SHARE = 0.01
"""A file gives the ground (the roofs, what is unclassified) of all cells it has points in if so much of what counts is
that. Below, as with strays in a file of the ground alone, it gives that of the cells it has such points in."""
# Bits of a cell: kinds that earlier files give, kinds that this file has, whether it has points of no kind.
_BIT = np.zeros(4, np.uint8)
_BIT[[GROUND, ROOF, UNCLASSIFIED]] = 1, 2, 4
_GIVEN, _HERE, _OTHER = 7, 3, 64


class Overlaps:
    """Keeps points of overlapping files from counting twice.

    A point is skipped where an earlier file gives what it is: within what that file really covers, and in a cell (1 m)
    that it has filled. Bounds alone would not do, because those of strips flown aslant overlap where only one of them has
    points; cells alone would not, because two tiles may share the cells along their seam. Files of different classes, as
    of the ground and of the surface of one area, complement each other.
    """

    def __init__(self, blocks: Blocks, bounds: list[Floats]) -> None:
        self.blocks, self.skipped = blocks, 0
        self.pairs = [
            [j for j in range(len(bounds)) if j != i and _intersect(bounds[i], bounds[j])] for i in range(len(bounds))
        ]
        self.seen = np.zeros(blocks.size if any(self.pairs) else 0, np.uint8)
        self.real: dict[int, Floats] = {}

    def begin(self, number: int) -> None:
        """Start a file."""
        self.number = number
        self.any = bool(self.pairs[number])
        self.earlier = [self.real[j] for j in self.pairs[number] if j in self.real]
        self.box = [np.inf, np.inf, -np.inf, -np.inf]
        self.counts = np.zeros(4, np.int64)

    def skip(self, u: Cells, v: Cells, kind: Bytes, valid: Bools) -> None:
        """Set to DROP the kind of points that an earlier file has; withheld points neither skip nor are counted."""
        point = np.flatnonzero(valid)
        if not point.size:
            return
        x, y = u[point], v[point]
        box = self.box
        self.box = [min(box[0], x.min()), min(box[1], y.min()), max(box[2], x.max()), max(box[3], y.max())]
        self.counts += np.bincount(kind[point], minlength=4)
        column, row = Columns(x.astype(np.int32) >> 1), Rows(y.astype(np.int32) >> 1)
        self.blocks.clip(row, column)
        flat = self.blocks.flat(row, column)
        kept = np.flatnonzero(flat >= 0)
        flat = flat[kept]
        x, y, bit = x[kept], y[kept], _BIT[kind[point[kept]]]
        covered = np.zeros(len(kept), bool)
        for west, south, east, north in self.earlier:
            covered |= (x >= west) & (x <= east) & (y >= south) & (y <= north)
        covered &= (self.seen[flat] & bit) != 0
        again = point[kept[covered]]
        self.skipped += len(again)
        kind[again] = DROP
        for one in _BIT:
            self.seen[flat[bit == one]] |= one << _HERE or _OTHER

    def end(self) -> None:
        """Finish a file."""
        if not self.any:
            return
        self.real[self.number] = np.array(self.box) + 1e-6 * np.array([-1, -1, 1, 1])
        given = int(_BIT[np.flatnonzero(self.counts[1:] > SHARE * self.counts[1:].sum()) + 1].sum())
        here = np.flatnonzero(self.seen > _GIVEN)
        self.seen[here] = (self.seen[here] & _GIVEN) | (self.seen[here] >> _HERE & _GIVEN) | given


def _intersect(a: Floats, b: Floats) -> bool:
    return bool((a[:2] <= b[2:]).all() and (b[:2] <= a[2:]).all())
