"""Footprints burnt into a raster that exists only where buildings are, and points located in it.

Everything here is in cell units: coordinates are (metres − origin) / cell size, so that a cell's number is the floor.
Most cells lie wholly in one footprint and need one look-up per point; only points in cells that an outline crosses take
an exact test, against the few edges within that cell.
"""

from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.progress import silent

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


def ragged(start, count):
    """Concatenate the ranges start[i] .. start[i] + count[i] − 1."""
    ends = np.cumsum(count)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(start - (ends - count), count) + np.arange(total)


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

    owner: np.ndarray
    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray


def edges_of(polygons, origin, cell=CELL) -> Edges:
    """List the edges of (n,) shapely geometries [m]; holes are edges like any other."""
    parts, part_owner = shapely.get_parts(polygons, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    xy, at_ring = shapely.get_coordinates(rings, return_index=True)
    xy = (xy - origin) / cell
    same = at_ring[1:] == at_ring[:-1]
    owner = part_owner[ring_part[at_ring[:-1][same]]]
    return Edges(owner, *xy[:-1][same].T, *xy[1:][same].T)


def cells_inside(edges: Edges):
    """Find the cells whose centre lies inside of each polygon.

    Returns
    -------
    owner, row, column : (k,) int
        Sorted by owner and row; overlapping polygons have the cell each.
    """
    low, high = np.minimum(edges.y0, edges.y1), np.maximum(edges.y0, edges.y1)
    first = np.ceil(low - 0.5).astype(np.int64)
    count = np.ceil(high - 0.5).astype(np.int64) - first
    e = np.repeat(np.arange(len(first)), count)
    row = ragged(first, count)
    x = edges.x0[e] + (row + 0.5 - edges.y0[e]) * (edges.x1[e] - edges.x0[e]) / (edges.y1[e] - edges.y0[e])
    line = edges.owner[e] * (np.int64(1) << 32) + row - (row.min() if len(row) else 0)
    order = np.lexsort((x, line))
    # Outlines are closed: each line is crossed an even number of times.
    enter, leave = order[0::2], order[1::2]
    west = np.ceil(x[enter] - 0.5).astype(np.int64)
    width = np.ceil(x[leave] - 0.5).astype(np.int64) - west
    # Half as wide as numpy's own: there are millions of them.
    owner, row = edges.owner[e[enter]].astype(np.int32), row[enter].astype(np.int32)
    return np.repeat(owner, width), np.repeat(row, width), ragged(west, width).astype(np.int32)


def cells_crossed(edges: Edges):
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
        e = np.repeat(np.arange(n), count)
        lines.append(e + np.clip((ragged(first, count) - a[e]) / (b[e] - a[e]), 0, 1 - 1e-9))
    # Edge number plus the part of its length: one sort puts the crossings of every edge in order.
    at = np.sort(np.concatenate([np.arange(n, dtype=float), *lines]))
    edge = np.floor(at).astype(np.int64)
    start = at - edge
    end = np.append(np.where(edge[1:] == edge[:-1], start[1:], 1.0), 1.0)[: len(at)]
    middle = (start + end) / 2
    column = np.floor(edges.x0[edge] + middle * (edges.x1[edge] - edges.x0[edge])).astype(np.int64)
    row = np.floor(edges.y0[edge] + middle * (edges.y1[edge] - edges.y0[edge])).astype(np.int64)
    return edge, row, column


class Blocks:
    """Square blocks of cells, numbered where they are wanted.

    Parameters
    ----------
    wanted : (rows, columns) bool
        Blocks to keep.
    """

    def __init__(self, wanted, bits: int = BITS):
        self.bits, self.side = bits, 1 << bits
        # A rim of blocks that are not kept takes all points from outside.
        wanted = np.pad(wanted, 1)
        self.shape = wanted.shape
        kept = np.flatnonzero(wanted)
        self.first_row, self.first_column = (at << bits for at in np.argwhere(wanted).T - 1)
        self.size = len(kept) << (2 * bits)
        self.base = np.full(wanted.size, -1 << (2 * bits), np.int64)
        """Index of a block's first cell; where it is not kept, so far below 0 that all of its cells are negative."""
        self.base[kept] = np.arange(len(kept)) << (2 * bits)

    @property
    def kept(self):
        """Which blocks are kept, the rim included; (rows, columns) bool."""
        return (self.base >= 0).reshape(self.shape)

    def split(self, row, column):
        """Number of the block and of the cell within it; (k,) ints each, rows and columns as `clip` leaves them."""
        bits, mask = self.bits, self.side - 1
        block = (row >> bits) * self.shape[1]
        block += column >> bits
        block += self.shape[1] + 1
        return block, (row & mask) << bits | column & mask

    def flat(self, row, column):
        """Index into an array over the kept cells, negative in other blocks; (k,) int."""
        block, within = self.split(row, column)
        return self.base[block] + within

    def place(self, flat):
        """Row and column of cells in kept blocks, from what `flat` gives; (k,) int each."""
        block, mask = flat >> 2 * self.bits, self.side - 1
        return self.first_row[block] + (flat >> self.bits & mask), self.first_column[block] + (flat & mask)

    def any_kept(self, south, north, west, east):
        """Whether any block of the rows south..north and columns west..east is kept; (k,) int each, (k,) bool."""
        kept = np.zeros((self.shape[0] + 1, self.shape[1] + 1), np.int64)
        kept[1:, 1:] = self.kept.cumsum(axis=0).cumsum(axis=1)
        south, north = (np.clip(row + 1, 0, self.shape[0] - 1) for row in (south, north))
        west, east = (np.clip(column + 1, 0, self.shape[1] - 1) for column in (west, east))
        return kept[north + 1, east + 1] - kept[south, east + 1] - kept[north + 1, west] + kept[south, west] > 0

    def clip(self, row, column, bits=None):
        """Move rows and columns from outside into the rim, in place."""
        bits = self.bits if bits is None else bits
        for values, blocks in zip((row, column), self.shape):
            if values.size and (values.min() < 0 or values.max() >= (blocks - 1) << bits):
                np.clip(values, -1, ((blocks - 1) << bits) - 1, out=values)


@dataclass(frozen=True)
class Footprints:
    """Raster of footprints. An entry is a cell (or the part of a cell) that lies in one footprint.

    Attributes
    ----------
    blocks : Blocks
    label : (blocks.size + cells of a block,) int32
        −1 outside, and in the last block, where the negative indices of cells in blocks that are not kept lead; below
        `n_whole` the entry of a cell that lies wholly in one footprint; from there on `n_whole` plus the number of a shared
        or crossed cell.
    n_whole : int
    first : (s + 1,) int
        First candidate of shared or crossed cell.
    owner : (entries,) int32
        Footprint; entries from `n_whole` on are the candidates.
    flat : (entries,) int
        Cell, as index into `label`.
    centre_inside : (entries,) bool
        Whether the cell's centre lies in the footprint.
    edge_first : (candidates + 1,) int
        First of the edges that pass through a candidate's cell, in `edge`.
    edge : (k,) int
    edges : Edges
    overlapped : (n,) float
        Share of the footprint's cells whose centre is in other footprints as well.
    """

    blocks: Blocks
    label: np.ndarray
    n_whole: int
    first: np.ndarray
    owner: np.ndarray
    flat: np.ndarray
    centre_inside: np.ndarray
    edge_first: np.ndarray
    edge: np.ndarray
    edges: Edges
    overlapped: np.ndarray

    def locate(self, block, within, index, u, v):
        """Find the footprints that points lie in.

        Parameters
        ----------
        block, within : (k,) int
            Of the points' cells, as `Blocks.split` gives them.
        index : (k,) int
            Numbers of the points.
        u, v : (all,) float
            Cell units, by number.

        Returns
        -------
        point, entry : (m,) int
            A point in overlapping footprints occurs for each of them.
        """
        label = self.label[self.blocks.base[block] + within]
        inside = np.flatnonzero(label >= 0)
        point, label = index[inside], label[inside]
        crossed = label >= self.n_whole
        if not crossed.any():
            return point, label
        whole = np.flatnonzero(~crossed)
        p, candidate = self._resolve(u, v, point[crossed], label[crossed] - self.n_whole)
        return np.concatenate([point[whole], p]), np.concatenate([label[whole], candidate + self.n_whole])

    def _resolve(self, u, v, point, cell):
        """Test points in shared or crossed cells against each candidate.

        A point is inside exactly when the way to it from the centre of its cell crosses the outline an even number of
        times and the centre is inside, or odd and it is not. All edges that the way can cross pass through the cell.
        """
        count = self.first[cell + 1] - self.first[cell]
        at = np.repeat(np.arange(len(point)), count)
        candidate = ragged(self.first[cell], count)
        entry = candidate + self.n_whole
        n_edges = self.edge_first[candidate + 1] - self.edge_first[candidate]
        pair = np.repeat(np.arange(len(candidate)), n_edges)
        e = self.edge[ragged(self.edge_first[candidate], n_edges)]
        px, py = u[point[at]][pair], v[point[at]][pair]
        row, column = self.blocks.place(self.flat[entry])
        cx, cy = column[pair] + 0.5, row[pair] + 0.5
        # On which side of the edge are point and centre, on which side of the way are the edge's ends?
        x0, y0 = self.edges.x0[e] - cx, self.edges.y0[e] - cy
        x1, y1 = self.edges.x1[e] - cx, self.edges.y1[e] - cy
        wx, wy = px - cx, py - cy
        turn = x0 * y1 - x1 * y0
        crosses = (turn + (x1 - x0) * wy > (y1 - y0) * wx) != (turn > 0)
        crosses &= (wx * y0 > wy * x0) != (wx * y1 > wy * x1)
        odd = np.bincount(pair[crosses], minlength=len(candidate)) % 2 == 1
        inside = np.flatnonzero(self.centre_inside[entry] != odd)
        return point[at[inside]], candidate[inside]


def blocks_of(polygons, origin):
    """Find the blocks that the bounding boxes of polygons touch.

    Returns
    -------
    owner, row, column : (k,) int
    """
    box = np.floor((shapely.bounds(polygons) - [*origin, *origin]) / (CELL * BLOCK)).astype(np.int64)
    width, height = box[:, 2] - box[:, 0] + 1, box[:, 3] - box[:, 1] + 1
    owner = np.repeat(np.arange(len(polygons)), width * height)
    number = ragged(np.zeros(len(polygons), np.int64), width * height)
    return owner, box[owner, 1] + number // width[owner], box[owner, 0] + number % width[owner]


def burn(polygons, origin, shape, progress=silent) -> Footprints:
    """Burn footprints into a raster.

    Parameters
    ----------
    polygons : (n,) array of shapely geometries
        Metres; valid.
    origin : (2,) float
        South-west corner of block (0, 0) [m].
    shape : (rows, columns)
        Of blocks; all footprints lie in them.
    progress : Progress, optional
    """
    n = len(polygons)
    wanted = np.zeros(shape, bool)
    _, row, column = blocks_of(polygons, origin)
    wanted[row, column] = True
    blocks = Blocks(wanted)
    label = np.full(blocks.size + (1 << 2 * BITS), -1, np.int32)
    slow = np.zeros(blocks.size, bool)
    number = np.int32 if blocks.size < 2**31 else np.int64
    edges = edges_of(polygons, origin)
    inside, crossed = [], []
    for start in range(0, n, BATCH):
        progress(start / n, "")
        first, last = np.searchsorted(edges.owner, [start, start + BATCH])
        some = Edges(*(getattr(edges, name)[first:last] for name in ("owner", "x0", "y0", "x1", "y1")))
        owner, row, column = cells_inside(some)
        flat = blocks.flat(row, column)
        slow[flat[label[flat] >= 0]] = True
        # Within the batch the last footprint of a shared cell stays: the others find that it is not theirs.
        label[flat] = owner
        slow[flat[label[flat] != owner]] = True
        inside.append((owner, flat.astype(number)))
        edge, row, column = cells_crossed(some)
        crossed.append((edge + first, blocks.flat(row, column)))
    owner, in_flat = (np.concatenate(values) for values in zip(*inside))
    edge, flat = (np.concatenate(values) for values in zip(*crossed))
    del inside, crossed
    overlapped = np.bincount(owner[slow[in_flat]], minlength=n) / np.maximum(np.bincount(owner, minlength=n), 1)
    slow[flat] = True
    is_slow = slow[in_flat]
    del slow
    shared_flat, shared_owner = in_flat[is_slow].astype(np.int64), owner[is_slow]
    owner, in_flat = owner[~is_slow], in_flat[~is_slow]
    label[in_flat] = np.arange(len(owner), dtype=np.int32)

    # Candidates: every pair of a crossed or shared cell and a footprint, once per edge and once if the centre is inside.
    key = np.concatenate([flat * n + edges.owner[edge], shared_flat * n + shared_owner])
    order = np.argsort(key, kind="stable")
    key = key[order]
    is_new = np.ones(len(key), bool)
    is_new[1:] = key[1:] != key[:-1]
    new, group = np.flatnonzero(is_new), np.cumsum(is_new) - 1
    by_edge = order < len(edge)
    edge_first = np.concatenate([[0], np.cumsum(np.bincount(group[by_edge], minlength=len(new)))])
    centre = np.zeros(len(new), bool)
    centre[group[~by_edge]] = True
    pair_flat, pair_owner = np.divmod(key[new], n)
    is_first = np.ones(len(new), bool)
    is_first[1:] = pair_flat[1:] != pair_flat[:-1]
    first = np.flatnonzero(is_first)
    label[pair_flat[first]] = len(owner) + np.arange(len(first), dtype=np.int32)
    return Footprints(
        blocks=blocks,
        label=label,
        n_whole=len(owner),
        first=np.append(first, len(new)),
        owner=np.concatenate([owner, pair_owner.astype(np.int32)]),
        flat=np.concatenate([in_flat, pair_flat.astype(number)]),
        centre_inside=np.concatenate([np.ones(len(owner), bool), centre]),
        edge_first=edge_first,
        edge=edge[order[by_edge]],
        edges=edges,
        overlapped=overlapped,
    )
