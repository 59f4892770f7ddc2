"""A network of ways to walk on, points put on its edges, and how far it is between them (Wu et al., 4.3).

Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. A point stands on the edge
nearest to it, not on a crossing; every point is a node of the graph, so that two points on one edge are as far apart as they
are along it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from ..core import packages
from ..core.errors import EmptyInputError
from ..core.types import Bools, Floats, Ids, Ints

shapely = packages.load("shapely")

MILLIMETRES = 1000.0
"""Vertices that are the same to a millimetre are one."""
NONE = -1


@dataclass(frozen=True)
class Network:
    """Ways as a graph.

    Attributes
    ----------
    nodes : (n, 2) float, m
        Ends of ways, and vertices that several share.
    start, end : (m,) int
        Nodes of each edge.
    length : (m,) float, m
    edges : (m,) object array of shapely LineStrings
    way : (m,) int
        Row of the way that the edge is part of.
    largest : (n,) bool
        Nodes of the largest part that hangs together.
    """

    nodes: Floats
    start: Ints
    end: Ints
    length: Floats
    edges: Ids
    way: Ints
    largest: Bools

    @property
    def share(self) -> float:
        """Share of the nodes that the largest part has."""
        return float(self.largest.mean())


@dataclass(frozen=True)
class Snapped:
    """Points on the edges of a network.

    Attributes
    ----------
    edge : (p,) int
        Edge, -1 where none is near enough.
    along : (p,) float, m
        From the start of the edge.
    offset : (p,) float, m
        From the point to the edge; NaN where there is none at all.
    """

    edge: Ints
    along: Floats
    offset: Floats


def network(ways: Ids, walkable: npt.ArrayLike | None = None) -> Network:
    """Make a graph of ways.

    Parameters
    ----------
    ways : (w,) object array of shapely (Multi)LineStrings, m
        None where there is no geometry.
    walkable : (w,) bool, optional
        Ways that may be walked on; all if not given.

    Returns
    -------
    Network

    Raises
    ------
    EmptyInputError
        No way can be walked on.
    """
    usable = np.array([way is not None and not way.is_empty for way in ways], bool)
    if walkable is not None:
        usable &= np.asarray(walkable, bool)
    parts, of = shapely.get_parts(np.asarray(ways, object)[usable], return_index=True)
    if not len(parts):
        raise EmptyInputError("no_ways", "WAYS has no way that can be walked on; choose another layer, or look at ACCESS_FIELDS.")
    way = np.flatnonzero(usable)[of]
    xy, line = shapely.get_coordinates(parts, return_index=True)
    _, vertex, inverse, times = np.unique(
        np.round(xy * MILLIMETRES).astype(np.int64), axis=0, return_index=True, return_inverse=True, return_counts=True
    )
    inverse = inverse.reshape(-1)
    first = np.r_[True, line[1:] != line[:-1]]
    last = np.r_[first[1:], True]
    junction = np.zeros(len(vertex), bool)
    junction[inverse[first | last]] = True
    junction[times > 1] = True
    node = np.cumsum(junction) - 1
    at = np.flatnonzero(junction[inverse])
    # An edge goes from one junction of a line to the next one of the same line.
    begins = at[:-1][line[at[:-1]] == line[at[1:]]]
    ends = at[1:][line[at[:-1]] == line[at[1:]]]
    count = ends - begins + 1
    rows = np.repeat(begins, count) + _ranges(count)
    edges = shapely.linestrings(xy[rows], indices=np.repeat(np.arange(len(begins)), count))
    start, end = node[inverse[begins]], node[inverse[ends]]
    graph = csr_matrix((np.ones(len(start)), (start, end)), shape=(int(junction.sum()),) * 2)
    _, label = connected_components(graph, directed=False)
    return Network(
        xy[vertex[junction]], start, end, shapely.length(edges), edges, way[line[begins]],
        label == np.bincount(label).argmax(),
    )  # fmt: skip


def snap(net: Network, points: Ids, farthest: float) -> Snapped:
    """Put points on the nearest edge of the largest part of a network.

    Parameters
    ----------
    net : Network
    points : (p,) object array of shapely Points, m
    farthest : float, m
        Points further off stand on no edge.

    Returns
    -------
    Snapped
    """
    usable = np.flatnonzero(net.largest[net.start])
    tree = shapely.STRtree(net.edges[usable])
    edge = np.full(len(points), NONE)
    offset, along = np.full(len(points), np.nan), np.full(len(points), np.nan)
    there = np.flatnonzero([point is not None and not point.is_empty for point in points])
    if len(there):
        (row, near), distance = tree.query_nearest(points[there], return_distance=True, all_matches=False)
        at = there[row]
        offset[at] = distance
        close = distance <= farthest
        edge[at[close]] = usable[near[close]]
        along[at[close]] = shapely.line_locate_point(net.edges[edge[at[close]]], points[at[close]])
    return Snapped(edge, along, offset)


@dataclass(frozen=True)
class Reach:
    """How far it is from each place to the nearest source.

    Attributes
    ----------
    metres : (p,) float
        Infinite where none is within the limit; NaN for points on no edge.
    nearest : (p,) int
        Row of the source, -1 where there is none.
    """

    metres: Floats
    nearest: Ints


class Walks:
    """A network with sources and places on it."""

    def __init__(self, net: Network, sources: Snapped, places: Snapped) -> None:
        self.net, self._sources, self._places = net, sources, places
        self._first = len(net.nodes)
        edge = np.r_[sources.edge, places.edge]
        along = np.r_[sources.along, places.along]
        self._on = np.flatnonzero(edge != NONE)
        self._graph = self._joined(edge[self._on], along[self._on])

    def _joined(self, edge: Ints, along: Floats) -> Any:
        """The graph in which each point cuts its edge."""
        net, n = self.net, len(edge)
        # Ends of all edges and points on them, in order along each edge; neighbours are joined.
        m = len(net.start)
        of = np.r_[np.arange(m), edge, np.arange(m)]
        where = np.r_[np.zeros(m), along, net.length]
        node = np.r_[net.start, self._first + np.arange(n), net.end]
        kind = np.r_[np.zeros(m), np.ones(n), np.full(m, 2.0)]
        order = np.lexsort((kind, where, of))
        of, where, node = of[order], where[order], node[order]
        same = of[1:] == of[:-1]
        a, b, d = node[:-1][same], node[1:][same], (where[1:] - where[:-1])[same]
        d = np.maximum(d, 0.0)
        # csr_matrix would add up parallel edges: the shortest counts. Zero is no edge to it, so it gets a length of nothing.
        low, high = np.minimum(a, b), np.maximum(a, b)
        order = np.lexsort((d, high, low))
        low, high, d = low[order], high[order], d[order]
        keep = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])] & (low != high)
        size = self._first + n
        return csr_matrix((np.maximum(d[keep], TINY), (low[keep], high[keep])), shape=(size, size))

    def _nodes(self, offset: int, snapped: Snapped) -> tuple[Ints, Ints]:
        """Rows of points on an edge, and their nodes."""
        rows = np.flatnonzero(snapped.edge != NONE)
        return rows, self._first + np.searchsorted(self._on, offset + rows)

    def nearest(self, limit: float = np.inf) -> Reach:
        """Find the nearest source of each place.

        Parameters
        ----------
        limit : float, m

        Returns
        -------
        Reach
        """
        count = len(self._places.edge)
        metres, nearest = np.full(count, np.nan), np.full(count, NONE)
        rows, nodes = self._nodes(len(self._sources.edge), self._places)
        from_rows, from_nodes = self._nodes(0, self._sources)
        metres[rows] = np.inf
        if len(from_nodes):
            far, _, source = dijkstra(
                self._graph, directed=False, indices=from_nodes, limit=limit, min_only=True, return_predecessors=True
            )
            metres[rows] = far[nodes]
            row_of = np.full(self._graph.shape[0], NONE)
            row_of[from_nodes] = from_rows
            reached = np.isfinite(metres[rows])
            nearest[rows[reached]] = row_of[source[nodes[reached]]]
        return Reach(metres, nearest)

    def from_each(self, source_rows: Ints, limit: float) -> Floats:
        """Return metres from some sources to all places; infinite where further than the limit, (s, p) float."""
        rows, nodes = self._nodes(len(self._sources.edge), self._places)
        from_rows, from_nodes = self._nodes(0, self._sources)
        at = np.searchsorted(from_rows, source_rows)
        found = np.full((len(source_rows), len(self._places.edge)), np.nan)
        far = dijkstra(self._graph, directed=False, indices=from_nodes[at], limit=limit)
        found[:, rows] = far[:, nodes]
        return found


TINY = 1e-9
"""Length of an edge between two points at one place [m]."""


def _ranges(count: Ints) -> Ints:
    """0 … n-1 for each count, one after another."""
    starts = np.r_[0, np.cumsum(count)[:-1]]
    return np.arange(int(count.sum())) - np.repeat(starts, count)
