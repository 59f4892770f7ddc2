"""Footprints burnt into a raster, and points located in them.

Most cells lie wholly in one footprint and need one look-up per point; only points in cells that an outline crosses take
an exact test, against the few edges within that cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core import packages
from ...core.progress import Progress, silent
from ...core.spatial import Geometries
from ...core.types import Bools, Floats, Ints
from .grid import (
    BATCH,
    BITS,
    BLOCK,
    CELL,
    Blocks,
    Cells,
    Columns,
    Edges,
    Rows,
    Whole,
    cells_crossed,
    cells_inside,
    edges_of,
    ragged,
)

shapely = packages.load("shapely")

Numbers = npt.NDArray[np.int32]
"""Half as wide as numpy's own: there are millions of them."""


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
    label: Numbers
    n_whole: int
    first: Ints
    owner: Numbers
    flat: Whole
    centre_inside: Bools
    edge_first: Ints
    edge: Ints
    edges: Edges
    overlapped: Floats

    def locate(self, block: Whole, within: Whole, index: Ints, u: Cells, v: Cells) -> tuple[Ints, Whole]:
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

    def _resolve(self, u: Cells, v: Cells, point: Ints, cell: Whole) -> tuple[Ints, Ints]:
        """Test points in shared or crossed cells against each candidate.

        A point is inside exactly when the way to it from the centre of its cell crosses the outline an even number of
        times and the centre is inside, or odd and it is not. All edges that the way can cross pass through the cell.
        """
        count = self.first[cell + 1] - self.first[cell]
        at = np.repeat(np.arange(len(point), dtype=np.int64), count)
        candidate = ragged(self.first[cell], count)
        entry = candidate + self.n_whole
        n_edges = self.edge_first[candidate + 1] - self.edge_first[candidate]
        pair = np.repeat(np.arange(len(candidate), dtype=np.int64), n_edges)
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


def blocks_of(polygons: Geometries, origin: Floats) -> tuple[Ints, Rows, Columns]:
    """Find the blocks that the bounding boxes of polygons touch.

    Returns
    -------
    owner, row, column : (k,) int
    """
    box = np.floor((shapely.bounds(polygons) - [*origin, *origin]) / (CELL * BLOCK)).astype(np.int64)
    width, height = box[:, 2] - box[:, 0] + 1, box[:, 3] - box[:, 1] + 1
    owner = np.repeat(np.arange(len(polygons), dtype=np.int64), width * height)
    number = ragged(np.zeros(len(polygons), np.int64), width * height)
    row, column = box[owner, 1] + number // width[owner], box[owner, 0] + number % width[owner]
    return owner, Rows(row), Columns(column)


@dataclass(frozen=True)
class _Burnt:
    """Cells of footprints before they are told apart.

    Attributes
    ----------
    inside_owner, inside_flat : (k,) int
        Footprint and cell of each centre inside.
    edge, crossed_flat : (m,) int
        Edge and cell of each crossing.
    shared : (cells,) bool
        Cells whose centre is in several footprints.
    """

    inside_owner: Whole
    inside_flat: Whole
    edge: Ints
    crossed_flat: Ints
    shared: Bools


def burn(polygons: Geometries, origin: Floats, shape: tuple[int, ...], progress: Progress = silent) -> Footprints:
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
    edges = edges_of(polygons, origin)
    burnt = _burnt(n, edges, blocks, label, progress)
    owner, in_flat, slow = burnt.inside_owner, burnt.inside_flat, burnt.shared
    overlapped = np.bincount(owner[slow[in_flat]], minlength=n) / np.maximum(np.bincount(owner, minlength=n), 1)
    slow[burnt.crossed_flat] = True
    is_slow = slow[in_flat]
    shared_key = in_flat[is_slow].astype(np.int64) * n + owner[is_slow]
    owner, in_flat = owner[~is_slow], in_flat[~is_slow]
    label[in_flat] = np.arange(len(owner), dtype=np.int32)
    key, centre, edge_first, edge = _candidates(
        burnt.crossed_flat * n + edges.owner[burnt.edge], burnt.edge, shared_key
    )
    pair_flat, pair_owner = np.divmod(key, n)
    is_first = np.ones(len(key), bool)
    is_first[1:] = pair_flat[1:] != pair_flat[:-1]
    first = np.flatnonzero(is_first)
    label[pair_flat[first]] = len(owner) + np.arange(len(first), dtype=np.int32)
    return Footprints(
        blocks=blocks,
        label=label,
        n_whole=len(owner),
        first=np.append(first, len(key)),
        owner=np.concatenate([owner, pair_owner.astype(np.int32)]),
        flat=np.concatenate([in_flat, pair_flat.astype(in_flat.dtype)]),
        centre_inside=np.concatenate([np.ones(len(owner), bool), centre]),
        edge_first=edge_first,
        edge=edge,
        edges=edges,
        overlapped=overlapped,
    )


def _burnt(n: int, edges: Edges, blocks: Blocks, label: Numbers, progress: Progress) -> _Burnt:
    """Find the cells of n footprints, batch by batch; `label` gets one of the footprints of each cell."""
    shared = np.zeros(blocks.size, bool)
    number = np.int32 if blocks.size < 2**31 else np.int64
    inside, crossed = [], []
    for start in range(0, n, BATCH):
        progress(start / n, "")
        first, last = np.searchsorted(edges.owner, [start, start + BATCH])
        some = edges.some(first, last)
        owner, row, column = cells_inside(some)
        flat = blocks.flat(row, column)
        shared[flat[label[flat] >= 0]] = True
        # Within the batch the last footprint of a shared cell stays: the others find that it is not theirs.
        label[flat] = owner
        shared[flat[label[flat] != owner]] = True
        inside.append((owner, flat.astype(number)))
        edge, row, column = cells_crossed(some)
        crossed.append((edge + first, blocks.flat(row, column)))
    inside_owner, inside_flat = (np.concatenate(values) for values in zip(*inside))
    edges_crossing, crossed_flat = (np.concatenate(values) for values in zip(*crossed))
    return _Burnt(inside_owner, inside_flat, edges_crossing, crossed_flat, shared)


def _candidates(by_edge: Ints, edge: Ints, by_centre: Ints) -> tuple[Ints, Bools, Ints, Ints]:
    """Pair crossed and shared cells with footprints.

    Parameters
    ----------
    by_edge, edge : (m,) int
        Pairs, once per edge that passes through the cell, and the edge.
    by_centre : (k,) int
        Pairs whose centre is inside.

    Returns
    -------
    pair : (c,) int
        Each once, ascending.
    centre_inside : (c,) bool
    edge_first : (c + 1,) int
    edge : (m,) int
        By pair.
    """
    key = np.concatenate([by_edge, by_centre])
    order = np.argsort(key, kind="stable")
    key = key[order]
    is_new = np.ones(len(key), bool)
    is_new[1:] = key[1:] != key[:-1]
    new, group = np.flatnonzero(is_new), np.cumsum(is_new) - 1
    is_edge = order < len(edge)
    first = np.concatenate([[0], np.cumsum(np.bincount(group[is_edge], minlength=len(new)))])
    centre = np.zeros(len(new), bool)
    centre[group[~is_edge]] = True
    return key[new], centre, first, edge[order[is_edge]]
