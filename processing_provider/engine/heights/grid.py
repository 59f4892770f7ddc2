"""Footprints burnt into a raster that exists only where buildings are, and points located in it.

Everything here is in cell units: coordinates are (metres − origin) / cell size, so that a cell's number is the floor.
Most cells lie wholly in one footprint and need one look-up per point; only points in cells that an outline crosses take
an exact test, against the few edges within that cell.
"""

from dataclasses import dataclass

import numpy as np
import shapely

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
        self.slot = np.full(wanted.size, -1, np.int32)
        self.slot[wanted.ravel()] = np.arange(int(wanted.sum()), dtype=np.int32)
        self.kept = int(wanted.sum())
        self.size = self.kept << (2 * bits)
        self.base = self.slot.astype(np.int64) << (2 * bits)
        """Index of a block's first cell; negative where it is not kept."""

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

    def any_kept(self, south, north, west, east):
        """Whether any block of the rows south..north and columns west..east is kept; (k,) int each, (k,) bool."""
        kept = np.zeros((self.shape[0] + 1, self.shape[1] + 1), np.int64)
        kept[1:, 1:] = (self.slot >= 0).reshape(self.shape).cumsum(axis=0).cumsum(axis=1)
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
    label : (blocks.size,) int32
        −1 outside; below `n_whole` the entry of a cell that lies wholly in one footprint; from there on `n_whole` plus
        the number of a shared or crossed cell.
    n_whole : int
    first : (s + 1,) int
        First candidate of shared or crossed cell.
    owner : (entries,) int32
        Footprint; entries from `n_whole` on are the candidates.
    row, column : (entries,) int32
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
    row: np.ndarray
    column: np.ndarray
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
        base = self.blocks.base[block]
        near = np.flatnonzero(base >= 0)
        label = self.label[base[near] + within[near]]
        inside = np.flatnonzero(label >= 0)
        point, label = index[near[inside]], label[inside]
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
        cx, cy = self.column[entry][pair] + 0.5, self.row[entry][pair] + 0.5
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


def burn(polygons, origin, shape) -> Footprints:
    """Burn footprints into a raster.

    Parameters
    ----------
    polygons : (n,) array of shapely geometries
        Metres; valid.
    origin : (2,) float
        South-west corner of block (0, 0) [m].
    shape : (rows, columns)
        Of blocks; all footprints lie in them.
    """
    edges = edges_of(polygons, origin)
    in_owner, in_row, in_column = cells_inside(edges)
    edge, row, column = cells_crossed(edges)
    wanted = np.zeros(shape, bool)
    wanted[in_row >> BITS, in_column >> BITS] = True
    wanted[row >> BITS, column >> BITS] = True
    blocks = Blocks(wanted)

    in_flat, flat = blocks.flat(in_row, in_column), blocks.flat(row, column)
    n = len(polygons)
    label = np.full(blocks.size, -1, np.int32)
    slow = np.zeros(blocks.size, bool)
    # The last footprint of a shared cell stays: the others find that it is not theirs.
    label[in_flat] = in_owner
    slow[in_flat[label[in_flat] != in_owner]] = True
    overlapped = np.bincount(in_owner[slow[in_flat]], minlength=n) / np.maximum(np.bincount(in_owner, minlength=n), 1)
    slow[flat] = True

    is_slow = slow[in_flat]
    whole, shared = np.flatnonzero(~is_slow), np.flatnonzero(is_slow)
    label[in_flat[whole]] = np.arange(len(whole), dtype=np.int32)

    # Candidates: every pair of a crossed or shared cell and a footprint, once per edge and once if the centre is inside.
    key = np.concatenate([flat * n + edges.owner[edge], in_flat[shared] * n + in_owner[shared]])
    order = np.argsort(key, kind="stable")
    key = key[order]
    is_new = np.ones(len(key), bool)
    is_new[1:] = key[1:] != key[:-1]
    new, group = np.flatnonzero(is_new), np.cumsum(is_new) - 1
    by_edge = order < len(edge)
    edge_first = np.concatenate([[0], np.cumsum(np.bincount(group[by_edge], minlength=len(new)))])
    centre = np.zeros(len(new), bool)
    centre[group[~by_edge]] = True
    pair_cell, pair_owner = key[new] // n, key[new] % n
    is_first = np.ones(len(new), bool)
    is_first[1:] = pair_cell[1:] != pair_cell[:-1]
    first = np.flatnonzero(is_first)
    label[pair_cell[first]] = len(whole) + np.arange(len(first), dtype=np.int32)
    at = order[new]
    pair_row, pair_column = (np.concatenate(v)[at] for v in ((row, in_row[shared]), (column, in_column[shared])))
    return Footprints(
        blocks=blocks,
        label=label,
        n_whole=len(whole),
        first=np.append(first, len(new)),
        owner=np.concatenate([in_owner[whole], pair_owner]).astype(np.int32),
        row=np.concatenate([in_row[whole], pair_row]).astype(np.int32),
        column=np.concatenate([in_column[whole], pair_column]).astype(np.int32),
        centre_inside=np.concatenate([np.ones(len(whole), bool), centre]),
        edge_first=edge_first,
        edge=edge[order[by_edge]],
        edges=edges,
        overlapped=overlapped,
    )
