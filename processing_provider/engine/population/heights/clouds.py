"""LAS, LAZ and COPC files: found, checked, and read piece by piece.

A LAZ file has no checksums, so a damaged one may decode into other points without any error. What the header says is
therefore held against the file before reading (size, compressed parts) and against the points while reading (`watch`).
"""

import contextlib
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from ...core import packages
from ...core.errors import DoorstepError, MissingPackageError
from ...core.limits import LEAST_ELEVATION, MOST_ELEVATION
from . import crs, laz
from .errors import (
    CloudFileError,
    CorruptCloudError,
    EmptyCloudError,
    LazBackendError,
    NotACloudError,
    TruncatedCloudError,
    UnsupportedCloudError,
)

laspy, lazrs = packages.load("laspy"), packages.load("lazrs")


SUFFIXES = (".las", ".laz")
PIECE = 500_000
"""Points read at once: large enough for the decoder to use all cores, small enough to cancel within a second."""
LARGE_NODE = 10_000_000
"""A node of more points is not one: it would be decoded as a whole."""
POINT_BYTES = (20, 28, 26, 34, 57, 63, 30, 36, 38, 59, 67)
"""Bytes of a point without extra ones, by format."""
BOUNDS_TOLERANCE, Z_TOLERANCE = 1.0, 0.1
"""How far [m] points may lie outside of the header's bounds in x and y, and in z: programs round bounds, to 0.5 m in UTM
coordinates where they do it with few digits, but not by more."""

# Names of exceptions that reading damaged bytes raises in laspy, numpy and struct. Only calls of laspy are held to them.
_DAMAGE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    EOFError,
    MemoryError,
    struct.error,
)


@dataclass(frozen=True)
class Copc:
    """Octree of a COPC file: its cube in units of the CRS, and the root page of its hierarchy in the file."""

    x: float
    y: float
    half: float
    offset: int
    size: int


@dataclass(frozen=True)
class Cloud:
    """What the header of one file says.

    Attributes
    ----------
    path : Path
    count : int
        Points.
    point_format : int
        0..10.
    scales, offsets : (3,) float
        Coordinate = integer × scale + offset.
    mins, maxs : (3,) float
        Bounds, in units of the CRS.
    by_return : tuple of tuple of int
        Points by return number, from 1, as often as the header gives them: for 15 numbers, and for 5.
    crs : CloudCrs or None
        None when the file does not say it.
    z_metres : float or None
        Length of a vertical unit [m] where GeoTIFF keys say it, also without a CRS.
    data_offset, length : int
        Bytes before the points, and of a point.
    laz : bytes or None
        How the file is compressed.
    large_parts : bool
        Whether its compressed parts are too large for several of them to be decoded at once.
    copc : Copc or None
        The octree of a COPC file.
    """

    path: Path
    count: int
    point_format: int
    scales: np.ndarray
    offsets: np.ndarray
    mins: np.ndarray
    maxs: np.ndarray
    by_return: tuple
    crs: Optional[crs.CloudCrs]
    z_metres: Optional[float]
    data_offset: int
    length: int
    laz: Optional[bytes] = None
    large_parts: bool = False
    copc: Optional[Copc] = None

    @property
    def name(self) -> str:
        """File name, for messages."""
        return self.path.name


def missing_packages(for_plain_files: bool = False) -> str:
    """Say which package is missing and how to get it; '' when point clouds, or at least plain LAS files, can be read."""
    if not laspy:
        return "Point clouds need laspy. " + packages.sentence(("laspy", "lazrs"))
    if not for_plain_files and not laspy.LazBackend.detect_available():
        return "LAZ and COPC files need lazrs; plain LAS files do not. " + packages.sentence(["lazrs"])
    return ""


def find_files(sources) -> list:
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
                raise CloudFileError(f"The folder {path} holds no .las or .laz file; choose another one.")
        elif path.is_file():
            inside = [path]
        else:
            raise CloudFileError(f"The point cloud {path} is not there; check its name.")
        found.update((os.path.realpath(item), item) for item in inside)
    if not found:
        raise CloudFileError("No point cloud is given; choose LAS or LAZ files or a folder of them.")
    return sorted(found.values(), key=lambda path: (path.name, str(path)))


def read_header(path) -> Cloud:
    """Read and check the header of one file, without laspy.

    Raises
    ------
    CloudFileError, NotACloudError, UnsupportedCloudError, TruncatedCloudError, EmptyCloudError, CorruptCloudError,
    CloudCrsError
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        with open(path, "rb") as file, _reading(path):
            return _read_header(file, path, size)
    except OSError as error:
        raise CloudFileError(f"The point cloud {path} cannot be opened ({error.strerror or error}).") from error


def _read_header(file, path, size) -> Cloud:
    head = file.read(375)
    if head[:4] != b"LASF":
        raise NotACloudError(f"{path.name} is not a LAS or LAZ file; choose another one.")
    if len(head) < 227:
        raise TruncatedCloudError(f"{path.name} ends within its header; get the file again.")
    version = tuple(head[24:26])
    if version[0] != 1 or not 0 <= version[1] <= 4:
        raise UnsupportedCloudError(
            f"{path.name} is LAS {version[0]}.{version[1]}; convert it to LAS 1.2 to 1.4 (for example with PDAL)."
        )
    header_size, data_offset, n_records = struct.unpack_from("<HII", head, 94)
    if header_size < (375 if version[1] == 4 else 227) or len(head) < min(header_size, 375):
        raise CorruptCloudError(laz.damaged(path, "its header has the wrong size"))
    kind, length, count = struct.unpack_from("<BHI", head, 104)
    compressed, point_format = bool(kind & 0xC0), kind & 0x3F
    if point_format > 10:
        raise UnsupportedCloudError(f"{path.name} has point format {point_format}; convert it to one of 0 to 10.")
    if length < POINT_BYTES[point_format]:
        raise CorruptCloudError(laz.damaged(path, f"its points have {length} bytes, too few for their format"))
    counts, by_return, evlr = [count], [struct.unpack_from("<5I", head, 111)], (0, 0)
    if version[1] == 4:
        evlr = struct.unpack_from("<QI", head, 235)
        # LAS 1.4 repeats the numbers of older versions where 32 bits suffice; some programs write only one of the two.
        counts.insert(0, struct.unpack_from("<Q", head, 247)[0])
        by_return.insert(0, struct.unpack_from("<15Q", head, 255))
    counts = [count for count in counts if count]
    if not counts:
        raise EmptyCloudError(f"{path.name} has a header but no points; leave it out or get the file again.")
    if not header_size <= data_offset:
        raise CorruptCloudError(laz.damaged(path, "its points begin within the header"))
    if data_offset >= size:
        raise TruncatedCloudError(f"{path.name} ends before its first point; get the file again.")
    numbers = np.array(struct.unpack_from("<12d", head, 131))
    scales, offsets, bounds = numbers[:3], numbers[3:6], numbers[6:].reshape(3, 2)
    mins, maxs = bounds[:, 1], bounds[:, 0]
    if not np.isfinite(numbers).all() or (scales <= 0).any() or (mins > maxs).any():
        raise CorruptCloudError(laz.damaged(path, "scale, offset or bounds in its header are no sensible numbers"))
    records = _records(file, path, header_size, n_records, data_offset)
    if version[1] == 4 and 0 < evlr[0] < size:
        for key, value in _extended_records(file, *evlr, size).items():
            records.setdefault(key, value)
    packed, large_parts = records.get(("laszip encoded", 22204)), False
    if compressed:
        count, large_parts = laz.check_chunks(file, path, size, data_offset, length, counts, packed)
    else:
        end = evlr[0] if data_offset < evlr[0] < size else size
        count = max(counts, key=lambda n: (data_offset + n * length == end, data_offset + n * length <= size, n))
        if data_offset + count * length > size:
            raise TruncatedCloudError(
                f"{path.name} holds {max(0, size - data_offset) // length:,} of the {count:,} points that its header "
                "promises; get the file again."
            )
    projection = {number: data for (user, number), data in records.items() if user == "LASF_Projection"}
    info = records.get(("copc", 1), b"")
    copc = None
    if len(info) >= 56 and compressed:
        x, y, _, half, _, offset, page = struct.unpack_from("<5d2Q", info)
        copc = Copc(x, y, half, offset, page)
    return Cloud(
        path=path,
        count=count,
        point_format=point_format,
        scales=scales,
        offsets=offsets,
        mins=mins,
        maxs=maxs,
        by_return=tuple(by_return),
        crs=crs.from_records(projection, may_be_degrees=bool((np.abs([mins[:2], maxs[:2]]) <= 360).all())),
        z_metres=crs.z_metres_of_records(projection),
        data_offset=data_offset,
        length=length,
        laz=packed if compressed else None,
        large_parts=large_parts,
        copc=copc,
    )


def _records(file, path, at, number, end) -> dict:
    """Variable length records by user and number."""
    found: dict = {}
    for _ in range(number):
        if at + 54 > end:
            raise CorruptCloudError(laz.damaged(path, "its header records overlap its points"))
        file.seek(at)
        head = file.read(54)
        if len(head) < 54:
            raise TruncatedCloudError(f"{path.name} ends within its header; get the file again.")
        user, record, length = struct.unpack_from("<16sHH", head, 2)
        found.setdefault((user.split(b"\0")[0].decode("latin-1"), record), file.read(length))
        at += 54 + length
    return found


def _extended_records(file, at, number, size) -> dict:
    """Records after the points that tell the CRS."""
    found: dict = {}
    for _ in range(number):
        if at + 60 > size:
            break
        file.seek(at)
        user, record, length = struct.unpack_from("<16sHQ", file.read(60), 2)
        name = user.split(b"\0")[0].decode("latin-1")
        if name == "LASF_Projection" and length < 1 << 20:
            found.setdefault((name, record), file.read(length))
        at += 60 + length
    return found


@contextlib.contextmanager
def _reading(path):
    """Turn what laspy and its backends raise on damaged bytes into a CorruptCloudError that names the file."""
    try:
        yield
    except DoorstepError:
        raise
    except OSError as error:
        raise CloudFileError(f"{path.name} cannot be read ({error.strerror or error}).") from error
    except BaseException as error:
        # lazrs turns a panic of its decoder into an exception that is not even an Exception and has no importable name.
        backend = type(error).__name__ in ("PanicException", "LazrsError") or type(error).__module__.startswith(
            "laszip"
        )
        if backend or isinstance(error, _DAMAGE) or type(error).__module__.startswith("laspy"):
            raise CorruptCloudError(laz.damaged(path, "its points cannot be decoded")) from error
        raise


def read_pieces(cloud: Cloud, count: Optional[int] = None, nodes=None, piece: int = PIECE):
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
    if not laspy:
        raise MissingPackageError(missing_packages())
    if cloud.laz and not laspy.LazBackend.detect_available():
        raise LazBackendError(missing_packages())
    part = laspy.DecompressionSelection
    selection = part.base() | part.Z | part.CLASSIFICATION | part.FLAGS
    one_by_one = [laspy.LazBackend.Lazrs] if cloud.large_parts else None
    with _reading(cloud.path):
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
            with _reading(cloud.path):
                points = reader.read_points(min(piece, left)).array
            if len(points) < min(piece, left):
                raise TruncatedCloudError(f"{cloud.name} ends before its last point; get the file again.")
            left -= len(points)
            yield points
            del points
    finally:
        reader.close()


def _read_nodes(cloud, head, nodes, selection, piece):
    """Decode nodes of an octree, each a compressed part of its own, some of them at once."""
    group = np.cumsum(nodes["count"], dtype=np.int64) // piece
    with open(cloud.path, "rb") as file:
        for some in np.split(nodes, np.flatnonzero(np.diff(group)) + 1):
            with _reading(cloud.path):
                packed = bytearray()
                for node in some:
                    file.seek(int(node["offset"]))
                    packed += file.read(int(node["size"]))
                _check_nodes_layers(cloud, some, packed)
                points = np.zeros(int(some["count"].sum()), head.point_format.dtype())
                lazrs.decompress_points_with_chunk_table(
                    packed,
                    cloud.laz,
                    points.view(np.uint8),
                    [(int(n["count"]), int(n["size"])) for n in some],
                    selection,
                )
            _check_nodes(cloud, some, points)
            yield points
            del points


def _check_layers(cloud) -> None:
    """Hold the layers of all parts of a file against the table of parts."""
    layers = laz.layers_of(cloud.laz) if cloud.laz and lazrs else 0
    if not layers:
        return
    with open(cloud.path, "rb") as file:
        file.seek(cloud.data_offset)
        sizes = [size for _, size in lazrs.read_chunk_table(file, lazrs.LazVlr(cloud.laz))]

        def heads():
            at = cloud.data_offset + 8
            for size in sizes:
                file.seek(at)
                yield file.read(cloud.length + 4 + 4 * layers)
                at += size

        laz.check_layers(cloud.path, heads(), sizes, cloud.length, cloud.laz)


def _check_nodes_layers(cloud, nodes, packed) -> None:
    """Hold the layers of nodes that were read against their sizes."""
    sizes = nodes["size"].tolist()
    ends = np.cumsum(nodes["size"], dtype=np.int64).tolist()
    head = cloud.length + 4 + 4 * laz.layers_of(cloud.laz)
    starts = (packed[end - size : end - size + head] for end, size in zip(ends, sizes))
    laz.check_layers(cloud.path, starts, sizes, cloud.length, cloud.laz)


def copc_nodes(cloud: Cloud, copc: Copc, wanted):
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
    with _reading(cloud.path), open(cloud.path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        nodes = _hierarchy(file, copc.offset, copc.size, size)
    nodes = nodes[np.argsort(nodes["offset"], kind="stable")]
    inside = (
        (nodes["size"] > 0) & (nodes["offset"] < size) & (nodes["offset"] + nodes["size"].astype(np.uint64) <= size)
    )
    whole = nodes["count"].sum(dtype=np.int64) == cloud.count and nodes["count"].max(initial=0) <= LARGE_NODE
    if not whole or not inside.all():
        raise CorruptCloudError(laz.damaged(cloud.path, "its octree does not fit its points"))
    return nodes[wanted(_node_bounds(copc, nodes))]


def _node_bounds(copc, nodes):
    """(k, 4) float: x min, y min, x max, y max in units of the CRS."""
    side = 2 * copc.half / 2.0 ** np.clip(nodes["key"][:, 0], 0, 1000)
    west, south = (at - copc.half + nodes["key"][:, i] * side for i, at in ((1, copc.x), (2, copc.y)))
    return np.column_stack([west, south, west + side, south + side])


def _check_nodes(cloud, nodes, points) -> None:
    """See that points lie in their nodes; were the octree wrong, those that are wanted could be in the nodes left out."""
    first = np.cumsum(nodes["count"]) - nodes["count"]
    for i, axis in enumerate("XY"):
        values = points[axis] * cloud.scales[i] + cloud.offsets[i]
        low, high = (_node_bounds(cloud.copc, nodes)[:, j] for j in (i, i + 2))
        outside = np.minimum.reduceat(values, first) < low - BOUNDS_TOLERANCE
        if (outside | (np.maximum.reduceat(values, first) > high + BOUNDS_TOLERANCE)).any():
            raise CorruptCloudError(laz.damaged(cloud.path, "its octree does not fit its points"))


def _hierarchy(file, offset, size, end):
    """Read all nodes with points of the hierarchy: key (level, x, y, z), offset, size, count."""
    entry = np.dtype([("key", "<i4", 4), ("offset", "<u8"), ("size", "<i4"), ("count", "<i4")])
    pages, read, found = [(offset, size)], set(), []
    while pages:
        at, length = pages.pop()
        if at in read or length < 0 or length % entry.itemsize or at + length > end:
            raise ValueError("a page of the hierarchy is not one")
        read.add(at)
        file.seek(at)
        page = np.frombuffer(file.read(length), entry)
        found.append(page[page["count"] > 0])
        pages += [(int(more["offset"]), int(more["size"])) for more in page[page["count"] < 0]]
    return np.concatenate(found)


def bounds_in_metres(cloud: Cloud, metres: float):
    """Bounds as (x min, y min, x max, y max) [m], widened by the tolerance."""
    values = np.array([*cloud.mins[:2], *cloud.maxs[:2]]) * metres
    return values + BOUNDS_TOLERANCE * np.array([-1, -1, 1, 1])


def elevations(cloud: Cloud, z_metres: float):
    """Lowest and highest elevation [m] of a file, as far as land reaches; lowest > highest when all is beyond."""
    return max(cloud.mins[2] * z_metres, LEAST_ELEVATION), min(cloud.maxs[2] * z_metres, MOST_ELEVATION)
