"""Files that cover the same ground."""

import numpy as np

from .grid import Blocks
from .tally import DROP


class Overlaps:
    """Keeps points of overlapping files from counting twice.

    A point is skipped where an earlier file has points of its own: within what that file really covers, and in a cell
    (1 m) that it has filled. Bounds alone would not do, because those of strips flown aslant overlap where only one of
    them has points; cells alone would not, because two tiles may share the cells along their seam.
    """

    def __init__(self, blocks: Blocks, bounds):
        self.blocks, self.skipped = blocks, 0
        self.pairs = [
            [j for j in range(len(bounds)) if j != i and _intersect(bounds[i], bounds[j])] for i in range(len(bounds))
        ]
        self.seen = np.zeros(blocks.size if any(self.pairs) else 0, np.uint8)
        self.real: dict = {}

    def begin(self, number) -> None:
        """Start a file."""
        self.number = number
        self.any = bool(self.pairs[number])
        self.earlier = [self.real[j] for j in self.pairs[number] if j in self.real]
        self.box = [np.inf, np.inf, -np.inf, -np.inf]

    def skip(self, u, v, kind, valid) -> None:
        """Set to DROP the kind of points that an earlier file has; withheld points neither skip nor are counted."""
        point = np.flatnonzero(valid)
        if not point.size:
            return
        x, y = u[point], v[point]
        box = self.box
        self.box = [min(box[0], x.min()), min(box[1], y.min()), max(box[2], x.max()), max(box[3], y.max())]
        column, row = x.astype(np.int32) >> 1, y.astype(np.int32) >> 1
        self.blocks.clip(row, column)
        flat = self.blocks.flat(row, column)
        kept = np.flatnonzero(flat >= 0)
        flat = flat[kept]
        x, y = x[kept], y[kept]
        covered = np.zeros(len(kept), bool)
        for west, south, east, north in self.earlier:
            covered |= (x >= west) & (x <= east) & (y >= south) & (y <= north)
        covered &= (self.seen[flat] & 1) != 0
        again = point[kept[covered]]
        self.skipped += int(np.count_nonzero(kind[again] != DROP))
        kind[again] = DROP
        self.seen[flat] |= 2

    def end(self) -> None:
        """Finish a file."""
        if self.any:
            self.real[self.number] = np.array(self.box) + 1e-6 * np.array([-1, -1, 1, 1])
            np.bitwise_or(self.seen, self.seen >> 1, out=self.seen)


def _intersect(a, b) -> bool:
    return bool((a[:2] <= b[2:]).all() and (b[:2] <= a[2:]).all())
