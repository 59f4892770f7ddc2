"""Counts of people with noise that is the same for the same people in every table: cell keys.

Every person has a record key for ever; the key of a cell is the sum of those of its people, and says which noise it gets
(Fraser and Wooton, 2005; Marley and Leaver, 2011; Thompson, Broadfoot and Elazar, 2013). The chances of the deviations are those
of the greatest entropy that have mean 0, a given variance and a greatest deviation, and leave no count of 1 to `smallest` - 1
(Giessing, 2016). A cell without people stays 0: a lake gets no inhabitants, and whoever sees a 0 cannot tell whether it was one.
The tables are not additive: a total is a cell of its own, with its own noise, and not the sum of noises.

Bounded noise can be averaged away where the same few people are asked for in many tables (Asghar and Kaafar, 2020): the zones
and groups that are published have to stay few, whatever the noise.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..core.errors import SettingError
from ..core.types import Floats, Ints

Keys = npt.NDArray[np.uint32]
"""Record keys and cell keys, evenly spread over all numbers of 32 bits."""

HALF = 16
SMALLEST, DEVIATION, MOST_DEVIATION = 3, 10, 100
MARGIN = 1.25
"""Variance where none is given, as a multiple of the least that there can be."""
ROOM = 2.0
SPREAD = 3.0
"""Deviations have to go as far as this many standard deviations, or there is no such noise."""


def secret_of(text: str) -> bytes:
    """Secret of the noise, of the text that a user keeps."""
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()


def record_keys(pids: Sequence[str], secret: bytes) -> Keys:
    """Keys of persons: HMAC-SHA-256 of the secret and the pid, of which the first 32 bits are taken.

    Parameters
    ----------
    pids : (n,) sequence of str
    secret : bytes

    Returns
    -------
    (n,) uint32
    """
    made = b"".join(hmac.digest(secret, pid.encode(), "sha256")[:4] for pid in pids)
    return np.frombuffer(made, ">u4").astype(np.uint32)


def cell_keys(cells: Ints, keys: Keys, size: int) -> Keys:
    """Keys of cells: the sums of the keys of their records, modulo 2^32.

    Parameters
    ----------
    cells : (n,) int
        Cell of each record, from 0.
    keys : (n,) uint32
    size : int
        Number of cells.

    Returns
    -------
    (size,) uint32
    """
    # Floating point sums halves exactly up to 2^37 records.
    low = np.bincount(cells, keys & np.uint32(0xFFFF), size).astype(np.uint64)
    high = np.bincount(cells, keys >> np.uint32(HALF), size).astype(np.uint64)
    return ((high << np.uint64(HALF)) + low).astype(np.uint32)


def least_variance(smallest: int) -> int:
    """Least variance of unbiased noise that leaves no count of 1 to `smallest` - 1: a count n becomes 0 or `smallest`."""
    return smallest * smallest // 4


@dataclass(frozen=True)
class PTable:
    """Chances of what is published for each count.

    Attributes
    ----------
    smallest : int
        Least count that is published, besides 0.
    deviation : int
        Greatest difference of a published count from the true one.
    variance : float
        Of these differences.
    values : tuple of (k,) int
        What may be published for 0, 1, 2 …; the last is for all greater counts, as deviations.
    chances : tuple of (k,) float
        Of these.
    """

    smallest: int
    deviation: int
    variance: float
    values: tuple[Ints, ...]
    chances: tuple[Floats, ...]

    def published(self, counts: Ints, keys: Keys) -> Ints:
        """Counts with the noise of their cell keys.

        Parameters
        ----------
        counts : (n,) int
            0 or more.
        keys : (n,) uint32

        Returns
        -------
        (n,) int
            0, or `smallest` and more.
        """
        last = len(self.values) - 1
        row = np.minimum(counts, last)
        found = np.zeros(len(counts), np.int64)
        for n in np.unique(row).tolist():
            some = np.flatnonzero(row == n)
            # Thresholds of whole numbers: the last bits of a sum of chances are not the same everywhere.
            limits = np.round(np.cumsum(self.chances[n]) * 2.0**32)
            at = np.searchsorted(limits, keys[some].astype(np.float64), side="right")
            values = self.values[n][np.minimum(at, len(limits) - 1)]
            found[some] = counts[some] + values if n == last else values
        return found


def ptable(smallest: int = SMALLEST, variance: float | None = None, deviation: int | None = None) -> PTable:
    """Make a table of chances.

    Parameters
    ----------
    smallest : int
        Least count that is published, besides 0.
    variance : float, optional
        Of the noise; default `MARGIN` times the least that there can be.
    deviation : int, optional
        Greatest deviation; default `DEVIATION`, or more where `smallest` needs it.

    Raises
    ------
    SettingError
        There is no such noise.
    """
    least = least_variance(smallest)
    variance = max(1.0, MARGIN * least) if variance is None else variance
    if smallest < 1 or not least < variance:
        raise SettingError(
            "small_variance",
            "VARIANCE is {variance}; with SMALLEST {smallest} it has to be more than {least}.",
            variance=variance,
            smallest=smallest,
            least=least,
        )
    # One person becomes a count with a variance only if counts beyond that variance may be published.
    needed = int(np.ceil(max(SPREAD * variance**0.5, smallest, ROOM * variance)))
    if needed > MOST_DEVIATION:
        raise SettingError(
            "great_variance",
            "VARIANCE is {variance}; give at most {most}.",
            variance=variance,
            most=MOST_DEVIATION / ROOM,
        )
    deviation = max(DEVIATION, needed) if deviation is None else deviation
    if not needed <= deviation <= MOST_DEVIATION:
        raise SettingError(
            "small_deviation",
            "DEVIATION is {deviation}; give a number from {needed} to {most}.",
            deviation=deviation,
            needed=needed,
            most=MOST_DEVIATION,
        )
    values, chances = [np.zeros(1, np.int64)], [np.ones(1)]
    for n in range(1, deviation + smallest):
        to = np.arange(max(n - deviation, 0), n + deviation + 1, dtype=np.int64)
        to = to[(to == 0) | (to >= smallest)]
        values.append(to)
        chances.append(most_even(to - n, variance))
    wide = np.arange(-deviation, deviation + 1, dtype=np.int64)
    return PTable(
        smallest, deviation, variance, (*values, wide), (*chances, most_even(wide, variance))
    )  # fmt: skip


def most_even(deviations: Ints, variance: float) -> Floats:
    """Chances of the greatest entropy with mean 0 and a variance: exp(a x + b x²), a and b by Newton's method.

    Parameters
    ----------
    deviations : (k,) int
    variance : float
        Between the least and the greatest that these deviations can have.

    Returns
    -------
    (k,) float
    """
    scale = float(np.abs(deviations).max())
    x = np.stack([deviations / scale, (deviations / scale) ** 2])
    wanted = np.array([0.0, variance / scale**2])
    at = np.array([0.0, -1.0])

    def chances(at: Floats) -> tuple[Floats, float]:
        power = at @ x
        weights = np.exp(power - power.max())
        return weights / weights.sum(), float(np.log(weights.sum()) + power.max() - at @ wanted)

    p, height = chances(at)
    for _ in range(500):
        slope = x @ p - wanted
        if np.abs(slope).max() < 1e-13:
            break
        bend = (x * p) @ x.T - np.outer(x @ p, x @ p)
        step = np.linalg.solve(bend + 1e-14 * np.eye(2), slope)
        share = 1.0
        while share > 1e-9:
            tried, lower = chances(at - share * step)
            if lower <= height - 1e-4 * share * float(slope @ step) + 1e-15:
                break
            share /= 2
        at, p, height = at - share * step, tried, lower
    return p


def small_differences(who: Ints, zone: Ints, zones: int, smallest: int) -> int:
    """Pairs of zones, one inside the other as far as people go, that differ by 1 to `smallest` - 1 of them.

    Parameters
    ----------
    who, zone : (n,) int
        Person and zone of each pair.
    zones : int
    smallest : int
    """
    times = np.bincount(who)
    several = times[who] > 1
    if not several.any():
        return 0
    size = np.bincount(zone, minlength=zones)
    order = np.argsort(who[several], kind="stable")
    person, of = who[several][order], zone[several][order]
    shared = [np.zeros(0, np.int64)]
    for apart in range(1, int(times.max())):
        same = person[apart:] == person[:-apart]
        one, other = of[apart:][same], of[:-apart][same]
        shared.append(np.minimum(one, other) * zones + np.maximum(one, other))
    pair, both = np.unique(np.concatenate(shared), return_counts=True)
    one, other = size[pair // zones], size[pair % zones]
    nested, apart_by = both == np.minimum(one, other), np.abs(one - other)
    return int(np.count_nonzero(nested & (apart_by > 0) & (apart_by < smallest)))


def small_changes(before: tuple[Ints, Ints], after: tuple[Ints, Ints], zones: int, smallest: int) -> int:
    """Zones whose people at two dates differ by 1 to `smallest` - 1 who came or went.

    Parameters
    ----------
    before, after : tuple of (n,) int and (n,) int
        Person and zone of each pair.
    zones : int
    smallest : int
    """
    one, other = (who * zones + zone for who, zone in (before, after))
    changed = np.setxor1d(one, other, assume_unique=True) % max(zones, 1)
    number = np.bincount(changed, minlength=zones)
    return int(np.count_nonzero((number > 0) & (number < smallest)))
