"""One file read into the sums: raw integers made cells and millimetres, and held against the header on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats
from . import clouds
from .grid import CELL, NUDGE, Bytes, Columns, Rows
from .header import Cloud
from .octree import Nodes
from .overlaps import Overlaps
from .parts import BLOCK_METRES
from .systems import File
from .tally import Tally
from .watch import Watch

COPC_SHARE = 0.75
"""Share of a COPC file's points below which only the parts near the buildings are read."""
PEEK = 50_000
IN_CACHE = 1 << 16
"""Points worked on at once: few enough for the arrays made of them to stay in the processor's cache."""


@dataclass(frozen=True)
class Place:
    """Where the raster is: length of the cloud's unit [m], and south-west corner (2,) float [m]."""

    metres: float
    origin: Floats


def scan(
    file: File, place: Place, tally: Tally, overlaps: Overlaps, kinds: Bytes, report: Callable[[int], None]
) -> Watch:
    """Read one file into the tally.

    Parameters
    ----------
    file : File
    place : Place
    tally : Tally
    overlaps : Overlaps
        Begun for this file.
    kinds : (256,) uint8
        What a LAS class is good for, see `tally.kinds`.
    report : callable
        Takes the number of points read so far, before each piece; may raise to cancel.

    Returns
    -------
    Watch
        What was noticed. It `has_read_all` unless parts of a COPC file were left out.
    """
    nodes = _nodes(file.cloud, place, tally)
    watch = Watch(file.cloud, place.metres, file.z_metres)
    watch.has_read_all = nodes is None
    layout, done = _Layout(file, place, kinds), 0
    for piece in clouds.read_pieces(file.cloud, nodes=nodes):
        report(done)
        for start in range(0, len(piece), IN_CACHE):
            layout.take(piece[start : start + IN_CACHE], watch, overlaps, tally)
        tally.flush()
        done += len(piece)
        del piece  # before the next one is read
    watch.refuse_off_land()
    overlaps.end()
    return watch


def peek(file: File, metres: float) -> None:
    """Look whether the first points of a file lie where its header says; raises CloudBoundsError."""
    watch = Watch(file.cloud, metres, file.z_metres)
    for points in clouds.read_pieces(file.cloud, PEEK):
        watch.check(points["X"], points["Y"], points["Z"])


class _Layout:
    """How a file's points become cells and millimetres."""

    def __init__(self, file: File, place: Place, kinds: Bytes) -> None:
        cloud = file.cloud
        self.scale = cloud.scales[:2] * place.metres / CELL
        self.shift = (cloud.offsets[:2] * place.metres - place.origin) / CELL + NUDGE
        to_mm = 1000 * file.z_metres
        self.z_scale, self.z_shift = cloud.scales[2] * to_mm, cloud.offsets[2] * to_mm
        self.old = cloud.is_old
        # Formats below 6 keep the class in 5 bits of a byte, with the flags above them.
        code = np.arange(256, dtype=np.int64)
        self.kinds = (kinds[code & 31] if self.old else kinds).tobytes()
        self.class_name, self.flag_name, self.withheld = (
            ("raw_classification", "raw_classification", 0x80)
            if self.old
            else ("classification", "classification_flags", 4)
        )
        number, returns = (code & 7, code >> 3 & 7) if self.old else (code & 15, code >> 4)
        # Return number 0 says nothing; the point is then taken as its pulse's only one.
        self.is_last = ((number >= returns) | (number == 0)).astype(np.uint8).tobytes()

    def take(self, points: clouds.Points, watch: Watch, overlaps: Overlaps, tally: Tally) -> None:
        """Bring some points into the tally."""
        x, y, z = (np.ascontiguousarray(points[name]) for name in "XYZ")
        watch.check(x, y, z)
        bits = np.ascontiguousarray(points["bit_fields"])
        watch.count(bits)
        kind = _looked_up(self.kinds, points[self.class_name])
        kept: Bools = (points[self.flag_name] & self.withheld) == 0
        off_land = watch.off_land(z)
        if off_land is not None:
            kept &= ~off_land
        kind *= kept  # DROP is 0
        u, v = x * self.scale[0], y * self.scale[1]
        u += self.shift[0]
        v += self.shift[1]
        if overlaps.any:
            overlaps.skip(u, v, kind, kept)
        height = z * self.z_scale
        height += self.z_shift
        tally.add(u, v, np.rint(height, out=height), kind, _looked_up(self.is_last, bits).view(bool))


def _looked_up(table: bytes, codes: npt.NDArray[np.uint8]) -> Bytes:
    """Look bytes up in a table of 256: what numpy does by indices of eight bytes, Python does several times as fast."""
    return np.frombuffer(bytearray(codes.tobytes()).translate(table), np.uint8)


def _nodes(cloud: Cloud, place: Place, tally: Tally) -> Nodes | None:
    """Parts of a COPC file near the buildings, None to read all of it."""
    if cloud.copc is None or not clouds.lazrs:
        return None

    def wanted(bounds: Floats) -> Bools:
        with np.errstate(invalid="ignore"):
            west, south, east, north = (
                np.floor((bounds[:, i] * place.metres - place.origin[i % 2]) / BLOCK_METRES).astype(np.int64)
                for i in range(4)
            )
        return tally.ground.any_kept(Rows(south), Rows(north), Columns(west), Columns(east))

    nodes = clouds.copc_nodes(cloud, cloud.copc, wanted)
    # No node at all, although the header's bounds meet the buildings: read everything rather than trust the octree.
    return nodes if 0 < nodes["count"].sum(dtype=np.int64) < COPC_SHARE * cloud.count else None
