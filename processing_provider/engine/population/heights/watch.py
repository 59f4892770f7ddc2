"""Points held against what the header of their file says of them, and against what can be on land."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...core.limits import LEAST_ELEVATION, MOST_ELEVATION
from ...core.notes import Note, note
from ...core.types import Bools
from .damage import damaged
from .errors import CloudBoundsError, CorruptCloudError
from .header import BOUNDS_TOLERANCE, Z_TOLERANCE, Cloud

Raw = npt.NDArray[np.int32]
"""Coordinates as the file has them."""


class Watch:
    """Holds the points of a file against its header.

    Attributes
    ----------
    beyond : int
        Points whose elevation no place on land has.
    has_read_all : bool
        Whether all points of the file were checked, so that `finish` can tell something.
    odd_returns : bool
        Whether the header counts the points by return otherwise than they are; known once the file is read.
    """

    def __init__(self, cloud: Cloud, metres: float, z_metres: float) -> None:
        self.cloud = cloud
        slack = np.array([BOUNDS_TOLERANCE / metres] * 2 + [Z_TOLERANCE / z_metres])
        low, high = (cloud.mins - slack - cloud.offsets), (cloud.maxs + slack - cloud.offsets)
        self.low, self.high = low / cloud.scales, high / cloud.scales
        # Raw z that the points have to reach, if the header is exact.
        self.lowest, self.highest = (
            ((v + s) - cloud.offsets[2]) / cloud.scales[2]
            for v, s in ((cloud.mins[2], slack[2]), (cloud.maxs[2], -slack[2]))
        )
        self.on_land = [(v / z_metres - cloud.offsets[2]) / cloud.scales[2] for v in (LEAST_ELEVATION, MOST_ELEVATION)]
        self.z_range = [np.inf, -np.inf]
        self.bits = np.zeros(256, np.int64)
        self.read, self.beyond, self.odd_returns = 0, 0, False
        self.has_read_all = True

    def check(self, x: Raw, y: Raw, z: Raw) -> None:
        """Check the raw integers of a piece; raises CloudBoundsError."""
        for i, values in enumerate((x, y, z)):
            low, high = values.min(), values.max()
            if low < self.low[i] or high > self.high[i]:
                raise CloudBoundsError(
                    "outside_of_bounds",
                    "{file} has points outside of the bounds in its header: either the header is wrong (repair it, for example "
                    "with lasinfo -repair_bb) or the file is damaged (get it again).",
                    file=self.cloud.name,
                )
        self.z_range = [min(self.z_range[0], low), max(self.z_range[1], high)]
        self.read += len(z)

    def off_land(self, z: Raw) -> Bools | None:
        """Which raw z of the piece just checked are elevations that no place on land has; None before the first of them."""
        if self.on_land[0] <= self.z_range[0] and self.z_range[1] <= self.on_land[1]:
            return None
        off = (z < self.on_land[0]) | (z > self.on_land[1])
        self.beyond += int(np.count_nonzero(off))
        return off

    def count(self, bits: npt.NDArray[np.uint8]) -> None:
        """Count the returns of a piece: the bytes that hold the return number and the number of returns."""
        # They are few and the same in most pieces, for which this is faster than numpy's counting of all 256.
        known = np.flatnonzero(self.bits)
        counts = np.array([np.count_nonzero(bits == code) for code in known], np.int64)
        if counts.sum() == len(bits):
            self.bits[known] += counts
        else:
            self.bits += np.bincount(bits, minlength=256)

    def refuse_off_land(self) -> None:
        """See that most points are where land can be; raises CorruptCloudError."""
        if 2 * self.beyond > self.read:
            raise CorruptCloudError(
                "elevations_off_land",
                "Points of {file} with elevations below {least} m or above {most} m, which cannot be: {points}; set Z_UNIT or "
                "repair the file.",
                file=self.cloud.name,
                least=int(LEAST_ELEVATION),
                most=int(MOST_ELEVATION),
                points=self.beyond,
            )

    def finish(self) -> list[Note]:
        """Check a file that was read as a whole.

        Returns
        -------
        list of Note

        Raises
        ------
        CorruptCloudError
        """
        cloud, notes = self.cloud, []
        if self.z_range[0] > self.lowest or self.z_range[1] < self.highest:
            notes.append(
                note(
                    "heights_not_reached",
                    "{file} says that its points reach from {low} to {high} in height, but they do not: the header is out of "
                    "date or damaged; check some heights.",
                    file=cloud.name,
                    low=f"{cloud.mins[2]:g}",
                    high=f"{cloud.maxs[2]:g}",
                )
            )
        totals = [sum(counts) for counts in cloud.by_return]
        # Some programs do not keep these counts; they tell something only when they add up.
        promised = [counts for counts, total in zip(cloud.by_return, totals) if total == cloud.count]
        if promised and not any(_padded(counts) == self._returns()[0][1:] for counts in promised):
            if cloud.laz and not any(_padded(counts) in self._miscounted() for counts in promised):
                raise damaged(cloud.path, Note("other_points", "its points are not those that its header counts"))
            self.odd_returns = True
        elif not promised and max(totals) > cloud.count:
            notes.append(
                note(
                    "more_returns_than_points",
                    "{file} has points: {points}, and returns as its header counts them: {returns}; if points are missing, get "
                    "the file again.",
                    file=cloud.name,
                    points=cloud.count,
                    returns=max(totals),
                )
            )
        return notes

    def _returns(self) -> list[list[int]]:
        """Points by return number, and by number of returns, both from 0 to 15."""
        old = self.cloud.is_old
        codes, width, mask = np.arange(256, dtype=np.int64), 3 if old else 4, 7 if old else 15
        return [np.bincount(code & mask, self.bits, 16).astype(np.int64).tolist() for code in (codes, codes >> width)]

    def _miscounted(self) -> list[list[int]]:
        """How programs are known to count returns wrongly.

        By the number of returns instead of the return number; with a point of return 0 as a first return; from 0 instead
        of from 1; all as first returns; and higher numbers than the header has place for in its last place.
        """
        found = [_padded([self.cloud.count])]
        for zero, *rest in self._returns():
            for counts in (rest, [zero + rest[0], *rest[1:]], [zero, *rest]):
                found += [_padded([*counts[: n - 1], sum(counts[n - 1 :])]) for n in (5, 7, 15)]
        return found


def _padded(counts: Sequence[int]) -> list[int]:
    return [*counts, *[0] * 15][:15]
