"""The spatial index of a GeoPackage, made in one go from the bottom up instead of row by row.

SQLite takes 8 µs to find the place of each row, which for many layers is longer than to write them. The tables of an R*Tree
(`sqlite.org/rtree.html`, and `ext/rtree/rtree.c`) are filled here as sort-tile-recursive packing has them (Leutenegger et al.
1997); GDAL does the same since 3.7, SQLite's own `rtreecheck` says whether it is right.
"""

from __future__ import annotations

import sqlite3
from typing import Any

import numpy as np
import numpy.typing as npt

from ..engine.core.types import Floats, Ints
from .geopackage import quoted

CELL = np.dtype([("number", ">i8"), ("box", ">f4", (4,))])
HEAD = 4
"""Bytes before the cells of a node: depth of the tree (of the root alone), number of cells."""


def fill(database: sqlite3.Connection, tree: str, numbers: Ints, boxes: Floats) -> None:
    """Fill an index that is empty.

    Parameters
    ----------
    database : sqlite3.Connection
        Within a transaction.
    tree : str
        Name of the index.
    numbers : (n,) int
        Of the rows, all different.
    boxes : (n, 4) float
        Least x, largest x, least y, largest y.
    """
    if not len(numbers):
        return
    node, parent, rowid = (quoted(f"{tree}_{part}") for part in ("node", "parent", "rowid"))
    (size,) = database.execute(f"SELECT length(data) FROM {node} WHERE nodeno = 1").fetchone()
    most = (size - HEAD) // CELL.itemsize
    cells = np.empty(len(numbers), CELL)
    cells["number"], cells["box"] = numbers, _rounded(boxes)
    depth, free = 0, 2  # the root is number 1
    while len(cells) > most:
        cells = cells[_tiled(cells["box"], most)]
        own = free + np.arange(-(-len(cells) // most), dtype=np.int64)
        of_cell = np.repeat(own, most)[: len(cells)]
        under = rowid if depth == 0 else parent
        database.executemany(f"INSERT INTO {under} VALUES (?, ?)", zip(cells["number"].tolist(), of_cell.tolist()))
        database.executemany(f"INSERT INTO {node} VALUES (?, ?)", zip(own.tolist(), _blobs(cells, most, size)))
        cells = _around(cells, own, most)
        depth, free = depth + 1, free + len(own)
    under = rowid if depth == 0 else parent
    database.executemany(f"INSERT INTO {under} VALUES (?, 1)", ((number,) for number in cells["number"].tolist()))
    (root,) = _blobs(cells, most, size)
    database.execute(f"UPDATE {node} SET data = ? WHERE nodeno = 1", (depth.to_bytes(2, "big") + root[2:],))


def _rounded(boxes: Floats) -> npt.NDArray[np.float32]:
    """Boxes in half the digits, rounded outwards."""
    with np.errstate(over="ignore"):
        found = boxes.astype(np.float32)
    for at, outwards in enumerate((-np.inf, np.inf, -np.inf, np.inf)):
        one = found[:, at]
        inside = one > boxes[:, at] if outwards < 0 else one < boxes[:, at]
        found[inside, at] = np.nextafter(one[inside], np.float32(outwards))
    return found


def _tiled(boxes: npt.NDArray[np.float32], most: int) -> Ints:
    """Order in which each `most` cells lie close together: strips from left to right, each from bottom to top."""
    x, y = boxes[:, 0].astype(float) + boxes[:, 1], boxes[:, 2].astype(float) + boxes[:, 3]
    strips = np.ceil(np.sqrt(-(-len(boxes) // most)))
    in_strip = int(most * np.ceil(len(boxes) / most / strips))
    strip = np.empty(len(boxes), np.int64)
    strip[np.argsort(x, kind="stable")] = np.arange(len(boxes), dtype=np.int64) // in_strip
    return np.lexsort((y, strip))


def _blobs(cells: npt.NDArray[np.void], most: int, size: int) -> list[bytes]:
    """Nodes of `most` cells each, of the last as many as are left."""
    n = -(-len(cells) // most)
    counts = np.full(n, most, ">u2")
    counts[-1] = len(cells) - most * (n - 1)
    held = np.zeros(n * most, CELL)
    held[: len(cells)] = cells
    nodes = np.zeros((n, size), np.uint8)
    nodes[:, 2:HEAD] = counts.view(np.uint8).reshape(n, 2)
    nodes[:, HEAD : HEAD + most * CELL.itemsize] = held.view(np.uint8).reshape(n, -1)
    whole = nodes.tobytes()
    return [whole[start : start + size] for start in range(0, len(whole), size)]


def _around(cells: npt.NDArray[np.void], own: Ints, most: int) -> npt.NDArray[np.void]:
    """One cell for each node: its number, and the box around what it holds."""
    starts = np.arange(len(own), dtype=np.int64) * most
    found = np.empty(len(own), CELL)
    found["number"] = own
    boxes = cells["box"].astype(np.float32)
    outermost: tuple[Any, ...] = (np.minimum, np.maximum, np.minimum, np.maximum)
    for at, one in enumerate(outermost):
        found["box"][:, at] = one.reduceat(boxes[:, at], starts)
    return found
