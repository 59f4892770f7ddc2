"""What a LAZ file says of its compressed parts, held against the file before anything is decoded.

The decoder takes these numbers at their word and allocates memory for them. When that fails it ends the whole process, so
that no exception could be caught.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from ...core import packages
from ...core.notes import Note
from .damage import damaged, too_short
from .errors import UnsupportedCloudError

lazrs = packages.load("lazrs")


VARIABLE_CHUNKS = 0xFFFFFFFF
LAYERED = 3
"""Compressor of the point formats from 6 on: a part holds a layer per field, after a list of the layers' sizes."""
LARGE_PART = 5_000_000
"""Parts of more points are decoded one after the other: decoding several at once takes the memory of whole parts."""
_LAYERS = {10: 9, 11: 1, 12: 2, 13: 1}
"""Layers by the type of a part's items; extra bytes (14) have one each."""


def check_chunks(
    file: BinaryIO, path: Path, size: int, data_offset: int, length: int, counts: list[int], record: bytes | None
) -> tuple[int, bool]:
    """Hold the table at the end of a LAZ file against the file and the number of points.

    Parameters
    ----------
    file : file
    path : Path
    size, data_offset, length : int
        Bytes of the file, before its points, and of a point.
    counts : list of int
        Numbers of points that the header gives.
    record : bytes or None
        How the file is compressed.

    Returns
    -------
    count : int
        The number of points that the table agrees with, the largest: points that are not there are noticed.
    large : bool
        Whether a part is too large for several of them to be decoded at once.

    Raises
    ------
    CorruptCloudError, TruncatedCloudError, UnsupportedCloudError
    """
    record = _checked(path, length, record)
    at = _place_of_table(file, path, size, data_offset)
    room = at - data_offset - 8
    if room <= 0:
        raise damaged(path, Note("table_place", "the table of its compressed parts is not where it should be"))
    file.seek(at)
    n_chunks = struct.unpack("<2I", file.read(8))[1]
    chunk_size = struct.unpack_from("<I", record, 12)[0]
    variable = chunk_size == VARIABLE_CHUNKS
    fitting = [n for n in counts if (n_chunks <= n if variable else n_chunks == -(-n // max(chunk_size, 1)))]
    # Each part begins with a point that is not compressed; only the last may be empty.
    if not fitting or (n_chunks - 1) * length > room:
        raise damaged(
            path,
            Note(
                "number_of_parts",
                "its compressed parts are {parts}, its points {points}",
                {"parts": n_chunks, "points": counts[0]},
            ),
        )
    if not lazrs:
        return max(fitting), False
    file.seek(data_offset)
    points, sizes = zip(*lazrs.read_chunk_table(file, lazrs.LazVlr(record)))
    if sum(sizes) > room or (variable and sum(points) not in fitting):
        raise damaged(path, Note("table_of_parts", "the table of its compressed parts does not fit them"))
    # The table gives all parts of equal size their full number, also one that holds fewer.
    return (sum(points) if variable else max(fitting)), max(points) > LARGE_PART


def _checked(path: Path, length: int, record: bytes | None) -> bytes:
    """Return how a file is compressed, if it can be read so."""
    if record is None or len(record) < 34 or len(record) < 34 + 6 * struct.unpack_from("<H", record, 32)[0]:
        raise damaged(path, Note("no_compressor", "it is compressed but does not say how"))
    if _compressor(record) not in (2, LAYERED):
        raise UnsupportedCloudError(
            "old_compressor",
            "{file} is compressed by an old program without chunks; compress it again (for example with PDAL).",
            file=path.name,
        )
    if sum(bytes_ for _, bytes_ in _items(record)) != length:
        raise damaged(path, Note("point_length", "its compressed points are not as long as its points"))
    return record


def _place_of_table(file: BinaryIO, path: Path, size: int, data_offset: int) -> int:
    file.seek(data_offset)
    at = int.from_bytes(file.read(8), "little", signed=True)
    if at == -1:  # written as a stream: the offset of the table comes last
        file.seek(size - 8)
        at = int.from_bytes(file.read(8), "little", signed=True)
    if at + 8 > size:
        raise too_short(path)
    return at


def _items(record: bytes) -> list[tuple[int, int]]:
    """What a point consists of: (type, bytes) each."""
    count = struct.unpack_from("<H", record, 32)[0]
    return [(kind, bytes_) for kind, bytes_, _ in struct.iter_unpack("<3H", record[34 : 34 + 6 * count])]


def _compressor(record: bytes) -> int:
    return int(struct.unpack_from("<H", record)[0])


def check_layers(
    path: Path, heads: Iterable[bytes | bytearray], sizes: Iterable[int], length: int, record: bytes
) -> None:
    """See that the layers of each part are as long as the part; raises CorruptCloudError.

    Parameters
    ----------
    path : Path
    heads : iterable of bytes
        The beginnings of parts, `length + 4 + 4 × layers` bytes: a point, the number of points, the layers' sizes.
    sizes : iterable of int
        Bytes of the parts.
    length : int
        Bytes of a point.
    record : bytes
        How the file is compressed.
    """
    n_layers = layers_of(record)
    for head, size in zip(heads, sizes):
        if size == 0:  # some programs end with a part of no points
            continue
        if size < len(head) or sum(struct.unpack_from(f"<{n_layers}I", head, length + 4)) != size - len(head):
            raise damaged(path, Note("length_of_parts", "its compressed parts are not as long as they say"))


def layers_of(record: bytes) -> int:
    """Layers in each part; 0 in files that have none."""
    return sum(_LAYERS.get(kind, bytes_) for kind, bytes_ in _items(record)) if _compressor(record) == LAYERED else 0
