"""LAS, LAZ and COPC files: found, and read piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core import packages, paths
from ...core.errors import MissingPackageError
from ...core.notes import Note, note
from . import laz
from .damage import reading, too_short
from .errors import CloudFileError, LazBackendError
from .header import Cloud, read_header
from .octree import Nodes, check_nodes, copc_nodes

__all__ = ["Cloud", "copc_nodes", "find_files", "missing", "missing_packages", "read_header", "read_pieces"]

laspy, lazrs = packages.load("laspy"), packages.load("lazrs")


SUFFIXES = (".las", ".laz")
PIECE = 500_000
"""Points read at once: large enough for the decoder to use all cores, small enough to cancel within a second."""

Points = npt.NDArray[Any]
"""Structured array with the fields of a point format."""


def missing(for_plain_files: bool = False) -> Note | None:
    """Say which package is missing and how to get it; None when point clouds, or at least plain LAS files, can be read."""
    if not laspy:
        how = packages.needed(("laspy", "lazrs"))
        return note("laspy_needed", "Point clouds need laspy. {how}", how=how or "")
    if not for_plain_files and not laspy.LazBackend.detect_available():
        how = packages.needed(["lazrs"])
        return note("lazrs_needed", "LAZ and COPC files need lazrs; plain LAS files do not. {how}", how=how or "")
    return None


def missing_packages(for_plain_files: bool = False) -> str:
    """Say it in English, '' when nothing is missing."""
    return str(missing(for_plain_files) or "")


def find_files(sources: Iterable[str | Path]) -> list[Path]:
    """List the point cloud files among files and folders.

    Parameters
    ----------
    sources : sequence of str or Path
        A folder stands for the LAS and LAZ files directly in it.

    Returns
    -------
    list of Path
        Each file once, sorted by name.

    Raises
    ------
    CloudFileError
        A source is not there, or a folder holds no point cloud.
    """
    found = {}
    for source in sources:
        path = Path(source)
        if path.is_dir():
            inside = [item for item in path.iterdir() if item.suffix.lower() in SUFFIXES and item.is_file()]
            if not inside:
                raise CloudFileError(
                    "empty_folder", "The folder {path} holds no .las or .laz file; choose another one.", path=str(path)
                )
        elif path.is_file():
            inside = [path]
        else:
            raise CloudFileError("no_file", "The point cloud {path} is not there; check its name.", path=str(path))
        found.update((paths.identity(item), item) for item in inside)
    if not found:
        raise CloudFileError("no_files", "No point cloud is given; choose LAS or LAZ files or a folder of them.")
    return sorted(found.values(), key=lambda path: (path.name, str(path)))


def read_pieces(
    cloud: Cloud, count: int | None = None, nodes: Nodes | None = None, piece: int = PIECE
) -> Iterator[Points]:
    """Read points piece by piece.

    Parameters
    ----------
    cloud : Cloud
    count : int, optional
        Points to read from the start, all by default.
    nodes : structured array, optional
        Parts of a COPC file to read instead, from `copc_nodes`.
    piece : int
        Most points at once, except that a node is read as a whole.

    Yields
    ------
    numpy.ndarray
        (k,) structured array with the fields of the file's point format; only X, Y, Z, returns, classification and
        flags hold data.

    Raises
    ------
    TruncatedCloudError, CorruptCloudError, LazBackendError, MissingPackageError
    """
    _refuse_without_packages(cloud)
    part = laspy.DecompressionSelection
    selection = part.base() | part.Z | part.CLASSIFICATION | part.FLAGS
    one_by_one = [laspy.LazBackend.Lazrs] if cloud.large_parts else None
    with reading(cloud.path):
        if nodes is None:
            _check_layers(cloud)
        reader = laspy.open(cloud.path, decompression_selection=selection, read_evlrs=False, laz_backend=one_by_one)
        reader.header.point_count = cloud.count
    try:
        if nodes is not None:
            yield from _read_nodes(cloud, reader.header, nodes, selection.to_lazrs(), piece)
            return
        left = cloud.count if count is None else min(count, cloud.count)
        while left > 0:
            with reading(cloud.path):
                points = reader.read_points(min(piece, left)).array
            if len(points) < min(piece, left):
                raise too_short(cloud.path)
            left -= len(points)
            yield points
            del points
    finally:
        reader.close()


def _refuse_without_packages(cloud: Cloud) -> None:
    lacking = missing(for_plain_files=not cloud.laz)
    if lacking:
        raise (LazBackendError if laspy else MissingPackageError).of(lacking)


def _read_nodes(cloud: Cloud, head: Any, nodes: Nodes, selection: Any, piece: int) -> Iterator[Points]:
    """Decode nodes of an octree, each a compressed part of its own, some of them at once."""
    group = np.cumsum(nodes["count"], dtype=np.int64) // piece
    with open(cloud.path, "rb") as file:
        for some in np.split(nodes, np.flatnonzero(np.diff(group)) + 1):
            with reading(cloud.path):
                packed = bytearray()
                for node in some:
                    file.seek(int(node["offset"]))
                    packed += file.read(int(node["size"]))
                _check_nodes_layers(cloud, some, packed)
                points = np.zeros(int(some["count"].sum(dtype=np.int64)), head.point_format.dtype())
                lazrs.decompress_points_with_chunk_table(
                    packed,
                    cloud.laz,
                    points.view(np.uint8),
                    [(int(n["count"]), int(n["size"])) for n in some],
                    selection,
                )
            if cloud.copc:
                check_nodes(cloud, cloud.copc, some, points)
            yield points
            del points


def _check_layers(cloud: Cloud) -> None:
    """Hold the layers of all parts of a file against the table of parts."""
    record = cloud.laz
    layers = laz.layers_of(record) if record and lazrs else 0
    if not layers or record is None:
        return
    with open(cloud.path, "rb") as file:
        file.seek(cloud.data_offset)
        sizes = [size for _, size in lazrs.read_chunk_table(file, lazrs.LazVlr(record))]

        def heads() -> Iterator[bytes]:
            at = cloud.data_offset + 8
            for size in sizes:
                file.seek(at)
                yield file.read(cloud.length + 4 + 4 * layers)
                at += size

        laz.check_layers(cloud.path, heads(), sizes, cloud.length, record)


def _check_nodes_layers(cloud: Cloud, nodes: Nodes, packed: bytearray) -> None:
    """Hold the layers of nodes that were read against their sizes."""
    record = cloud.laz or b""
    sizes = nodes["size"].tolist()
    ends = np.cumsum(nodes["size"], dtype=np.int64).tolist()
    head = cloud.length + 4 + 4 * laz.layers_of(record)
    starts = (packed[end - size : end - size + head] for end, size in zip(ends, sizes))
    laz.check_layers(cloud.path, starts, sizes, cloud.length, record)
