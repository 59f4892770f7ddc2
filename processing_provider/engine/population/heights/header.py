"""Headers of LAS, LAZ and COPC files, read without laspy and held against the file.

A LAZ file has no checksums, so a damaged one may decode into other points without any error. What the header says is
therefore held against the file before reading (size, compressed parts) and against the points while reading (`watch`).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ...core.errors import DoorstepError
from ...core.limits import LEAST_ELEVATION, MOST_ELEVATION
from ...core.notes import Note
from ...core.types import Floats
from . import crs, laz
from .damage import damaged, reading
from .errors import (
    CloudCrsError,
    CloudFileError,
    EmptyCloudError,
    NotACloudError,
    TruncatedCloudError,
    UnsupportedCloudError,
)

POINT_BYTES = (20, 28, 26, 34, 57, 63, 30, 36, 38, 59, 67)
"""Bytes of a point without extra ones, by format."""
BOUNDS_TOLERANCE, Z_TOLERANCE = 1.0, 0.1
"""How far [m] points may lie outside of the header's bounds in x and y, and in z: programs round bounds, to 0.5 m in UTM
coordinates where they do it with few digits, but not by more."""

Records = dict[tuple[str, int], bytes]
"""Data of a file's records by user and number."""


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
    scales: Floats
    offsets: Floats
    mins: Floats
    maxs: Floats
    by_return: tuple[tuple[int, ...], ...]
    crs: crs.CloudCrs | None
    z_metres: float | None
    data_offset: int
    length: int
    laz: bytes | None = None
    large_parts: bool = False
    copc: Copc | None = None

    @property
    def name(self) -> str:
        """File name, for messages."""
        return self.path.name

    @property
    def is_old(self) -> bool:
        """Whether its point format is below 6: fewer bits for returns and classes."""
        return self.point_format < 6

    def bounds(self, metres: float) -> Floats:
        """Bounds as (x min, y min, x max, y max) [m], widened by the tolerance; `metres` is a unit's length."""
        values = np.array([*self.mins[:2], *self.maxs[:2]]) * metres
        return values + BOUNDS_TOLERANCE * np.array([-1, -1, 1, 1])

    def elevations(self, z_metres: float) -> tuple[float, float]:
        """Lowest and highest elevation [m], as far as land reaches; lowest > highest when all is beyond."""
        return max(self.mins[2] * z_metres, LEAST_ELEVATION), min(self.maxs[2] * z_metres, MOST_ELEVATION)


def read_header(path: str | Path) -> Cloud:
    """Read and check the header of one file, without laspy.

    Raises
    ------
    CloudFileError, NotACloudError, UnsupportedCloudError, TruncatedCloudError, EmptyCloudError, CorruptCloudError,
    CloudCrsError
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        with open(path, "rb") as file, reading(path):
            return _cloud(file, _Head(path, file.read(375), size))
    except OSError as error:
        raise CloudFileError(
            "unopened_cloud",
            "The point cloud {path} cannot be opened ({why}).",
            path=str(path),
            why=error.strerror or str(error),
        ) from error


class _Head:
    """Numbers of a header block, checked one by one."""

    def __init__(self, path: Path, head: bytes, size: int) -> None:
        self.path, self.size = path, size
        if head[:4] != b"LASF":
            raise NotACloudError("no_cloud", "{file} is not a LAS or LAZ file; choose another one.", file=path.name)
        if len(head) < 227:
            raise _ends_in_header(path)
        major, self.minor = head[24:26]
        if major != 1 or not 0 <= self.minor <= 4:
            raise UnsupportedCloudError(
                "unknown_version",
                "{file} is LAS {version}; convert it to LAS 1.2 to 1.4 (for example with PDAL).",
                file=path.name,
                version=f"{major}.{self.minor}",
            )
        self.header_size, self.data_offset, self.n_records = struct.unpack_from("<HII", head, 94)
        if self.header_size < (375 if self.minor == 4 else 227) or len(head) < min(self.header_size, 375):
            raise damaged(path, Note("header_size", "its header has the wrong size"))
        self._points(head)
        self._counts(head)
        self._place()
        self._numbers(head)

    def _points(self, head: bytes) -> None:
        kind, self.length, self.old_count = struct.unpack_from("<BHI", head, 104)
        self.compressed, self.point_format = bool(kind & 0xC0), kind & 0x3F
        if self.point_format > 10:
            raise UnsupportedCloudError(
                "unknown_point_format",
                "{file} has point format {format}; convert it to one of 0 to 10.",
                file=self.path.name,
                format=self.point_format,
            )
        if self.length < POINT_BYTES[self.point_format]:
            raise damaged(
                self.path,
                Note("short_points", "its points have {n} bytes, too few for their format", {"n": self.length}),
            )

    def _counts(self, head: bytes) -> None:
        counts, by_return, self.evlr = [self.old_count], [struct.unpack_from("<5I", head, 111)], (0, 0)
        if self.minor == 4:
            self.evlr = struct.unpack_from("<QI", head, 235)
            # LAS 1.4 repeats the numbers of older versions where 32 bits suffice; some programs write only one of the two.
            counts.insert(0, struct.unpack_from("<Q", head, 247)[0])
            by_return.insert(0, struct.unpack_from("<15Q", head, 255))
        self.counts, self.by_return = [count for count in counts if count], tuple(by_return)
        if not self.counts:
            raise EmptyCloudError(
                "empty_cloud",
                "{file} has a header but no points; leave it out or get the file again.",
                file=self.path.name,
            )

    def _place(self) -> None:
        if not self.header_size <= self.data_offset:
            raise damaged(self.path, Note("points_in_header", "its points begin within the header"))
        if self.data_offset >= self.size:
            raise TruncatedCloudError(
                "ends_before_first_point",
                "{file} ends before its first point; get the file again.",
                file=self.path.name,
            )

    def _numbers(self, head: bytes) -> None:
        numbers = np.array(struct.unpack_from("<12d", head, 131))
        self.scales, self.offsets, bounds = numbers[:3], numbers[3:6], numbers[6:].reshape(3, 2)
        self.mins, self.maxs = bounds[:, 1], bounds[:, 0]
        if not np.isfinite(numbers).all() or (self.scales <= 0).any() or (self.mins > self.maxs).any():
            raise damaged(
                self.path, Note("odd_numbers", "scale, offset or bounds in its header are no sensible numbers")
            )


def _ends_in_header(path: Path) -> TruncatedCloudError:
    return TruncatedCloudError("ends_in_header", "{file} ends within its header; get the file again.", file=path.name)


def _cloud(file: BinaryIO, head: _Head) -> Cloud:
    records = _all_records(file, head)
    packed = records.get(("laszip encoded", 22204))
    if head.compressed:
        count, large_parts = laz.check_chunks(
            file, head.path, head.size, head.data_offset, head.length, head.counts, packed
        )
    else:
        count, large_parts = _count_of_plain(head), False
    projection = _projection(records)
    return Cloud(
        path=head.path,
        count=count,
        point_format=head.point_format,
        scales=head.scales,
        offsets=head.offsets,
        mins=head.mins,
        maxs=head.maxs,
        by_return=head.by_return,
        crs=_crs(head, projection),
        z_metres=crs.z_metres_of_records(projection),
        data_offset=head.data_offset,
        length=head.length,
        laz=packed if head.compressed else None,
        large_parts=large_parts,
        copc=_copc(records) if head.compressed else None,
    )


def place_of(path: str | Path) -> tuple[Floats, crs.CloudCrs | None] | None:
    """Say where a file lies by its header alone, whatever is wrong with its points.

    Returns
    -------
    bounds : (4,) float
        x min, y min, x max, y max, in units of the CRS.
    crs : CloudCrs or None
        None when the file does not say it, or says degrees.

    None in the place of both where the header does not say them, or cannot be read.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        with open(path, "rb") as file, reading(path):
            head = _Head(path, file.read(375), size)
            records = _all_records(file, head)
    except (OSError, DoorstepError):
        return None
    bounds = np.array([*head.mins[:2], *head.maxs[:2]])
    try:
        return bounds, _crs(head, _projection(records))
    except CloudCrsError:
        return bounds, None


def _crs(head: _Head, projection: dict[int, bytes]) -> crs.CloudCrs | None:
    small = bool((np.abs([head.mins[:2], head.maxs[:2]]) <= 360).all())
    return crs.from_records(projection, may_be_degrees=small)


def _projection(records: Records) -> dict[int, bytes]:
    return {number: data for (user, number), data in records.items() if user == "LASF_Projection"}


def _copc(records: Records) -> Copc | None:
    info = records.get(("copc", 1), b"")
    if len(info) < 56:
        return None
    x, y, _, half, _, offset, page = struct.unpack_from("<5d2Q", info)
    return Copc(x, y, half, offset, page)


def _count_of_plain(head: _Head) -> int:
    """Return the number of points that fits a file without compression; the header may give two."""

    def end_of(n: int) -> int:
        return head.data_offset + n * head.length

    end = head.evlr[0] if head.data_offset < head.evlr[0] < head.size else head.size
    count = max(head.counts, key=lambda n: (end_of(n) == end, end_of(n) <= head.size, n))
    if end_of(count) > head.size:
        raise TruncatedCloudError(
            "too_few_points",
            "{file} holds {points} of the {promised} points that its header promises; get the file again.",
            file=head.path.name,
            points=max(0, head.size - head.data_offset) // head.length,
            promised=count,
        )
    return count


def _all_records(file: BinaryIO, head: _Head) -> Records:
    """Records before the points, and those after them that tell the CRS."""
    records = _records(file, head)
    if head.minor == 4 and 0 < head.evlr[0] < head.size:
        for key, value in _extended_records(file, *head.evlr, head.size).items():
            records.setdefault(key, value)
    return records


def _records(file: BinaryIO, head: _Head) -> Records:
    """Variable length records by user and number."""
    found: Records = {}
    at = head.header_size
    for _ in range(head.n_records):
        if at + 54 > head.data_offset:
            raise damaged(head.path, Note("records_over_points", "its header records overlap its points"))
        file.seek(at)
        start = file.read(54)
        if len(start) < 54:
            raise _ends_in_header(head.path)
        user, record, length = struct.unpack_from("<16sHH", start, 2)
        found.setdefault((user.split(b"\0")[0].decode("latin-1"), record), file.read(length))
        at += 54 + length
    return found


def _extended_records(file: BinaryIO, at: int, number: int, size: int) -> Records:
    """Records after the points that tell the CRS."""
    found: Records = {}
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
