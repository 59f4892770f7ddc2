"""A network of ways to walk on, points put on its edges, and how far it is between them (Wu et al., 4.3).

Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. A point stands on the edge
nearest to it, not on a crossing; every point is a node of the graph, so that two points on one edge are as far apart as they
are along it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core import packages
from ..core.errors import EmptyInputError, GeometryError
from ..core.notes import Note, fact, note
from ..core.types import Bools, Floats, Ids, Ints

shapely = packages.load("shapely")
sparse, csgraph = packages.load("scipy.sparse"), packages.load("scipy.sparse.csgraph")

MILLIMETRES = 1000.0
"""Vertices that are the same to a millimetre are one."""
NONE = -1
WHOLE = 0.9
"""Share of the largest part from which on the others are courtyards and islands, not ways that fail to meet."""


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

    @cached_property
    def usable(self) -> Ints:
        """Edges of the largest part."""
        return np.flatnonzero(self.largest[self.start])

    @cached_property
    def tree(self) -> Any:
        """Where these are."""
        return shapely.STRtree(self.edges[self.usable])

    @property
    def share(self) -> float:
        """Share of the nodes that the largest part has."""
        return float(self.largest.mean())


def told(net: Network) -> Note:
    """Say how much of a network hangs together: a fact, or where ways do not meet, what to do."""
    if net.share >= WHOLE:
        return fact(
            note(
                "network",
                "The network: {nodes} crossings and ends; its largest part has {percent} % of them, and everybody walks on that.",
                nodes=len(net.nodes),
                percent=f"{100 * net.share:.1f}",
            )
        )
    return note(
        "broken_network",
        "The largest part of the network that hangs together has only {percent} % of its {nodes} crossings and ends, and everybody "
        "walks on that. Ways meet where they share a vertex: where they cross without one, run 'Split with lines' on WAYS with "
        "themselves first.",
        nodes=len(net.nodes),
        percent=f"{100 * net.share:.1f}",
    )


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
    GeometryError
        Ways lie further apart than on one continent.
    """
    usable = _there(np.asarray(ways, object))
    if walkable is not None:
        usable &= np.asarray(walkable, bool)
    parts, of = shapely.get_parts(np.asarray(ways, object)[usable], return_index=True)
    if not len(parts):
        raise _no_ways()
    way = np.flatnonzero(usable)[of]
    xy, line = shapely.get_coordinates(parts, return_index=True)
    vertex, inverse, times = _vertices(xy)
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
    # Two vertices in one place, as programs write that cut lines at crossings, are no piece of a way.
    steps = np.r_[0.0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T))]
    long_enough = (node[inverse[begins]] != node[inverse[ends]]) | (steps[ends] - steps[begins] > 1 / MILLIMETRES)
    begins, ends = begins[long_enough], ends[long_enough]
    if not len(begins):
        raise _no_ways()
    count = ends - begins + 1
    rows = np.repeat(begins, count) + _ranges(count)
    edges = shapely.linestrings(xy[rows], indices=np.repeat(np.arange(len(begins), dtype=np.int64), count))
    start, end = node[inverse[begins]], node[inverse[ends]]
    graph = sparse.csr_matrix((np.ones(len(start)), (start, end)), shape=(int(junction.sum()),) * 2)
    _, label = csgraph.connected_components(graph, directed=False)
    return Network(
        xy[vertex[junction]], start, end, shapely.length(edges), edges, way[line[begins]],
        label == np.bincount(label).argmax(),
    )  # fmt: skip


def _no_ways() -> EmptyInputError:
    return EmptyInputError(
        "no_ways", "WAYS has no way that can be walked on; choose another layer, or look at ACCESS_FIELDS."
    )


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
    edge = np.full(len(points), NONE, np.int64)
    offset, along = np.full(len(points), np.nan), np.full(len(points), np.nan)
    there = np.flatnonzero(_there(points))
    if len(there):
        (row, near), distance = net.tree.query_nearest(points[there], return_distance=True, all_matches=False)
        at = there[row]
        offset[at] = distance
        close = distance <= farthest
        edge[at[close]] = net.usable[near[close]]
        along[at[close]] = shapely.line_locate_point(net.edges[edge[at[close]]], points[at[close]])
    return Snapped(edge, along, offset)


def astray(net: Network, points: Ids, snapped: Snapped) -> Bools:
    """Tell points whose nearest way is none of the largest part, as on an island: from that way nobody gets to the others.

    Parameters
    ----------
    net : Network
    points : (p,) object array of shapely Points, m
    snapped : Snapped
        The same points on the largest part.

    Returns
    -------
    (p,) bool
    """
    found = np.zeros(len(points), bool)
    others = np.flatnonzero(~net.largest[net.start])
    asked = np.flatnonzero(np.isfinite(snapped.offset))
    if len(others) and len(asked):
        tree = shapely.STRtree(net.edges[others])
        (row, _), distance = tree.query_nearest(points[asked], return_distance=True, all_matches=False)
        found[asked[row]] = distance < snapped.offset[asked[row]]
    return found


def bits(net: Network, longest: float) -> tuple[Snapped, Ids]:
    """Cut the edges of the largest part into short bits.

    Parameters
    ----------
    net : Network
    longest : float, m

    Returns
    -------
    middle : Snapped
        Middle of each bit, on its edge.
    lines : (b,) object array of shapely LineStrings
        The bits, of two points each.
    """
    edge = net.usable
    xy, of = shapely.get_coordinates(shapely.segmentize(net.edges[edge], longest), return_index=True)
    same = np.flatnonzero(of[1:] == of[:-1])
    lines = shapely.linestrings(np.stack([xy[same], xy[same + 1]], axis=1))
    length = shapely.length(lines)
    walked = np.cumsum(length)
    before = np.searchsorted(of[same], np.arange(len(edge), dtype=np.int64))
    start = np.r_[0.0, walked][before]
    along = walked - length / 2 - start[of[same]]
    return Snapped(edge[of[same]], along, np.zeros(len(same))), lines


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
    """A network with sources and places beside it: a walk goes from the place to its way, along ways, and from there to the source."""

    def __init__(self, net: Network, sources: Snapped, places: Snapped) -> None:
        self.net, self._sources, self._places = net, sources, places
        self._first = len(net.nodes)
        edge = np.r_[sources.edge, places.edge]
        along = np.r_[sources.along, places.along]
        self._from, self._to = np.flatnonzero(sources.edge != NONE), np.flatnonzero(places.edge != NONE)
        self._on = np.flatnonzero(edge != NONE)
        self._door = self._first + len(self._on)
        """Number of the first node that is a source itself; before it come the points on ways."""
        self._graph = self._joined(edge[self._on], along[self._on])

    def _joined(self, edge: Ints, along: Floats) -> Any:
        """The graph in which each point cuts its edge."""
        net, n = self.net, len(edge)
        # Ends of all edges and points on them, in order along each edge; neighbours are joined.
        m = len(net.start)
        of = np.r_[np.arange(m, dtype=np.int64), edge, np.arange(m, dtype=np.int64)]
        where = np.r_[np.zeros(m), along, net.length]
        node = np.r_[net.start, self._first + np.arange(n, dtype=np.int64), net.end]
        kind = np.r_[np.zeros(m), np.ones(n), np.full(m, 2.0)]
        order = np.lexsort((kind, where, of))
        of, where, node = of[order], where[order], node[order]
        same = of[1:] == of[:-1]
        a, b, d = node[:-1][same], node[1:][same], (where[1:] - where[:-1])[same]
        legs = np.arange(len(self._from), dtype=np.int64)
        a, b = np.r_[a, self._first + legs], np.r_[b, self._door + legs]
        d = np.maximum(np.r_[d, self._sources.offset[self._from]], 0.0)
        # csr_matrix would add up parallel edges: the shortest counts. Zero is no edge to it, so it gets a length of nothing.
        low, high = np.minimum(a, b), np.maximum(a, b)
        order = np.lexsort((d, high, low))
        low, high, d = low[order], high[order], d[order]
        keep = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])] & (low != high)
        size = self._door + len(legs)
        return sparse.csr_matrix((np.maximum(d[keep], TINY), (low[keep], high[keep])), shape=(size, size))

    @property
    def _place_nodes(self) -> Ints:
        return self._first + len(self._from) + np.arange(len(self._to), dtype=np.int64)

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
        metres, nearest = np.full(count, np.nan), np.full(count, NONE, np.int64)
        metres[self._to] = np.inf
        if len(self._from) and len(self._to):
            far, source = self._spread(limit)
            at, leg = self._place_nodes, self._places.offset[self._to]
            metres[self._to] = _within(far[at] + leg, limit)
            reached = np.isfinite(metres[self._to])
            nearest[self._to[reached]] = source[at[reached]]
        return Reach(metres, nearest)

    def _spread(self, limit: float) -> tuple[Floats, Ints]:
        """Metres from each node to the nearest source, and the row of that source, -1 where there is none."""
        doors = self._door + np.arange(len(self._from), dtype=np.int64)
        far, _, source = csgraph.dijkstra(
            self._graph, directed=False, indices=doors, limit=limit + ROUNDING, min_only=True, return_predecessors=True
        )
        row = np.full(len(far), NONE, np.int64)
        there = np.isfinite(far)
        row[there] = self._from[source[there] - self._door]
        return far, row

    def from_each(self, source_rows: Ints, limit: float = np.inf) -> Floats:
        """Walk from some sources to all places.

        Parameters
        ----------
        source_rows : (s,) int
            Sources that stand on an edge.
        limit : float, m

        Returns
        -------
        (s, p) float, m
            Infinite where it is further than the limit; NaN for places on no edge.
        """
        found = np.full((len(source_rows), len(self._places.edge)), np.nan)
        far = self._far(source_rows, limit)[:, self._place_nodes]
        found[:, self._to] = _within(far + self._places.offset[self._to], limit)
        return found

    def _far(self, source_rows: Ints, limit: float) -> Floats:
        """Metres from some sources to all nodes, (s, nodes) float."""
        if not len(source_rows):
            return np.zeros((0, self._graph.shape[0]))
        doors = self._door + np.searchsorted(self._from, source_rows)
        found: Floats = csgraph.dijkstra(self._graph, directed=False, indices=doors, limit=limit + ROUNDING)
        return found

    @property
    def size(self) -> int:
        """Number of nodes."""
        return int(self._graph.shape[0])

    def sources_on(self) -> Ints:
        """Rows of the sources that stand on an edge, (s,) int."""
        return self._from


def _within(metres: Floats, limit: float) -> Floats:
    """Make infinite what is further than a limit; a walk of just the limit counts, whatever the last bits of its sum."""
    return np.where(metres <= limit + ROUNDING, metres, np.inf)


ROUNDING = 1e-6
"""Metres that sums of lengths may be off."""


def _vertices(xy: Floats) -> tuple[Ints, Ints, Ints]:
    """Find the vertices that there are: the first row of each, the vertex of each row, and how many rows it has."""
    cell = np.round((xy - xy.min(axis=0)) * MILLIMETRES).astype(np.int64)
    # One number for both coordinates, because numpy sorts those ten times as fast as rows; 3,000 km each way fit into it.
    width = int(cell[:, 1].max()) + 1
    if float(width) * float(cell[:, 0].max() + 1) > 2.0**62:
        raise GeometryError("far_ways", "WAYS lie further apart than a continent; look for coordinates that are wrong.")
    _, vertex, inverse, times = np.unique(
        cell[:, 0] * width + cell[:, 1], return_index=True, return_inverse=True, return_counts=True
    )
    return vertex, inverse.reshape(-1), times


def _there(shapes: Ids) -> Bools:
    """Tell shapes that are not missing or empty."""
    found: Bools = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    return found


TINY = 1e-9
"""Length of an edge between two points at one place [m]."""


def _ranges(count: Ints) -> Ints:
    """0 … n-1 for each count, one after another."""
    starts = np.r_[0, np.cumsum(count)[:-1]]
    return np.arange(int(count.sum()), dtype=np.int64) - np.repeat(starts, count)
