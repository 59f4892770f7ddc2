"""How many whole households each class of sizes has in each zone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core import rounding
from ...core.notes import Note, note
from ...core.types import Floats, Ids, Ints
from .sizes import Size, check_sizes, first_size, last_size


@dataclass(frozen=True)
class ZoneCounts:
    """What is counted in each zone.

    Attributes
    ----------
    id : (z,) object of str
        Unique.
    population : (z,) float
        Persons, those in group quarters included.
    households : (z,) float
    by_size : (z, k) float or None
        Households of the sizes given; the last class is open-ended where it is one number.
    sizes : tuple of k int or (int, int)
        Ascending, a pair for a class of several sizes; what is missing in between (1 and 5+ only), and above a pair that
        comes last, is filled from the totals.
    shares : tuple of float or None
        For lack of counts: shares of households of 1, 2, ... persons, the last open-ended, the same in every zone.
    vacant, group_quarters : (z,) int or None
        Vacant units; persons in group quarters.
    """

    id: Ids
    population: Floats
    households: Floats
    by_size: Floats | None = None
    sizes: tuple[Size, ...] = ()
    shares: tuple[float, ...] | None = None
    vacant: Ints | None = None
    group_quarters: Ints | None = None


def classes(zones: ZoneCounts, households: Ints, largest: int) -> tuple[Ints, Ints, Ints]:
    """Round the households of each class so that they add up to those of the zone.

    Parameters
    ----------
    zones : ZoneCounts
    households : (z,) int
    largest : int
        Size of the largest household.

    Returns
    -------
    sizes : (s,) int
        1 … largest.
    group : (s,) int
        Class of each size.
    counts : (z, c) int
        Whole households of each class.

    Raises
    ------
    SettingError
        The sizes do not ascend.
    """
    sizes = np.arange(1, largest + 1, dtype=np.int64)
    known: tuple[Size, ...] = tuple(zones.sizes)
    counts = zones.by_size
    if counts is None and zones.shares is not None:
        known = tuple(range(1, len(zones.shares) + 1))
        counts = households[:, None] * np.asarray(zones.shares, float) / math.fsum(zones.shares)
    if counts is None:
        return sizes, np.zeros(largest, np.int64), households[:, None]
    check_sizes(known, largest)
    edges = _edges(known, largest)
    group = np.searchsorted(edges, sizes, side="right") - 1
    full = _complete(counts, [edges.index(first_size(size)) for size in known], np.bincount(group), households)
    zone = np.repeat(np.arange(len(households), dtype=np.int64), len(edges))
    whole = rounding.largest_remainder(
        full.ravel(), zone, households, full.ravel(), np.arange(full.size, dtype=np.int64)
    )
    return sizes, group, whole.reshape(full.shape)


def _edges(known: Sequence[Size], largest: int) -> list[int]:
    """First size of each class, those of the gaps between the known ones included."""
    closed = known if isinstance(known[-1], tuple) else known[:-1]
    after = (last_size(size) + 1 for size in closed if last_size(size) < largest)
    return sorted({1, *map(first_size, known), *after})


def _complete(counts: Floats, place: list[int], width: Ints, households: Ints) -> Floats:
    """Counts of all classes, scaled to the households: (z, c) float.

    `place` is the class of each column of the counts, `width` the number of sizes in each class.
    """
    full = np.zeros((len(households), len(width)))
    full[:, place] = counts
    gaps = [c for c in range(len(width)) if c not in place]
    if gaps:
        # What the counts leave of H is spread over the gaps, by the number of sizes in each.
        left = np.maximum(households - full.sum(axis=1), 0)
        full[:, gaps] = left[:, None] * width[gaps].astype(float) / width[gaps].sum()
    full[full.sum(axis=1) <= 0] = width
    full *= (households / full.sum(axis=1))[:, None]
    return full


def contradicting_sums(zones: ZoneCounts, households: Ints) -> list[Note]:
    """Say where the size counts add up to another number than the households: a total among them, or tenants only."""
    if zones.by_size is None:
        return []
    sums = zones.by_size.sum(axis=1)
    complete = first_size(zones.sizes[0]) == 1 and all(
        last_size(a) + 1 == first_size(b) for a, b in zip(zones.sizes, zones.sizes[1:])
    )
    off = np.abs(sums - households) if complete else sums - households
    different = (off > 0.5 + 0.01 * households) & (sums > 0)
    if not different.any():
        return []
    return [
        note(
            "sizes_contradict_households",
            "Zones whose size counts add up to another number than their households: {zones} (sum of the counts: {counted}, "
            "households: {households}); the counts were scaled to the households. Check that the fields are those of all "
            "households by size, without their total.",
            zones=int(np.count_nonzero(different)),
            counted=f"{sums[different].sum():,.0f}",
            households=int(households[different].sum()),
        )
    ]
