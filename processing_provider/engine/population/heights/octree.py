"""Octrees of COPC files: the parts of a file that lie where points are wanted."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from ...core.notes import Note
from ...core.types import Bools, Floats
from .damage import damaged, reading
from .errors import CorruptCloudError
from .header import BOUNDS_TOLERANCE, Cloud, Copc

LARGE_NODE = 10_000_000
"""A node of more points is not one: it would be decoded as a whole."""

Nodes = npt.NDArray[np.void]
"""Structured array of nodes: key (level, x, y, z), offset, size, count."""


def copc_nodes(cloud: Cloud, copc: Copc, wanted: Callable[[Floats], Bools]) -> Nodes:
    """Choose the parts of a COPC file that can hold points at wanted places.

    Parameters
    ----------
    cloud : Cloud
    copc : Copc
    wanted : callable
        Takes (k, 4) float bounds (x min, y min, x max, y max) in units of the CRS, gives (k,) bool.

    Returns
    -------
    (m,) structured array
        Nodes of the octree with offset, size and count, in the order of the file.
    """
    with reading(cloud.path), open(cloud.path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        nodes = _hierarchy(file, copc.offset, copc.size, size)
    nodes = nodes[np.argsort(nodes["offset"], kind="stable")]
    inside = (
        (nodes["size"] > 0) & (nodes["offset"] < size) & (nodes["offset"] + nodes["size"].astype(np.uint64) <= size)
    )
    whole = nodes["count"].sum(dtype=np.int64) == cloud.count and nodes["count"].max(initial=0) <= LARGE_NODE
    if not whole or not inside.all():
        raise _does_not_fit(cloud)
    return nodes[wanted(_bounds(copc, nodes))]


def check_nodes(cloud: Cloud, copc: Copc, nodes: Nodes, points: npt.NDArray[Any]) -> None:
    """See that points lie in their nodes; were the octree wrong, those that are wanted could be in the nodes left out."""
    first = np.cumsum(nodes["count"], dtype=np.int64) - nodes["count"]
    for i, axis in enumerate("XY"):
        values = points[axis] * cloud.scales[i] + cloud.offsets[i]
        low, high = (_bounds(copc, nodes)[:, j] for j in (i, i + 2))
        outside = np.minimum.reduceat(values, first) < low - BOUNDS_TOLERANCE
        if (outside | (np.maximum.reduceat(values, first) > high + BOUNDS_TOLERANCE)).any():
            raise _does_not_fit(cloud)


def _does_not_fit(cloud: Cloud) -> CorruptCloudError:
    return damaged(cloud.path, Note("octree", "its octree does not fit its points"))


def _bounds(copc: Copc, nodes: Nodes) -> Floats:
    """(k, 4) float: x min, y min, x max, y max in units of the CRS."""
    side = 2 * copc.half / 2.0 ** np.clip(nodes["key"][:, 0], 0, 1000)
    west, south = (at - copc.half + nodes["key"][:, i] * side for i, at in ((1, copc.x), (2, copc.y)))
    return np.column_stack([west, south, west + side, south + side])


def _hierarchy(file: BinaryIO, offset: int, size: int, end: int) -> Nodes:
    """Read all nodes with points of the hierarchy."""
    entry = np.dtype([("key", "<i4", 4), ("offset", "<u8"), ("size", "<i4"), ("count", "<i4")])
    pages, read, found = [(offset, size)], set(), []
    while pages:
        at, length = pages.pop()
        if at in read or length < 0 or length % entry.itemsize or at + length > end:
            raise ValueError("a page of the hierarchy is not one")
        read.add(at)
        file.seek(at)
        page: Nodes = np.frombuffer(file.read(length), entry)
        found.append(page[page["count"] > 0])
        pages += [(int(more["offset"]), int(more["size"])) for more in page[page["count"] < 0]]
    return np.concatenate(found)
