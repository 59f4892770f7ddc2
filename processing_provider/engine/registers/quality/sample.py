"""A sample to verify in the field, and what comes back: the share that is right, with its interval (Wu et al., 3.3).

Strata are places. Their samples are proportional to their people, so that every home has about the same chance, and none is
without one. A sample takes a part of a town that ends: what is drawn is no longer uncertain (finite population correction).
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from ...core.errors import SettingError
from ...core.rounding import largest_remainder
from ...core.seeds import zone_generator
from ...core.types import Bools, Floats, Ids, Ints

HALF_WIDTH, CONFIDENCE, EXPECTED = 0.05, 0.95, 0.5
LEAST_WIDTH, MOST_WIDTH = 0.001, 0.5
LEAST_CONFIDENCE, MOST_CONFIDENCE = 0.5, 0.9999
BORROWED = 2.0
"""Homes by which a stratum's own share is drawn towards that of all: one with a single home has no spread of its own."""
MOST_GAIN = 2.0
"""By how much strata that differ may make a sample count for more than one without strata; few homes cannot show more."""
STREAM = 17


@dataclass(frozen=True)
class SampleSettings:
    """What is wanted of a sample.

    Attributes
    ----------
    sample_half_width : float
        Of the interval of the share that is right, 0..0.5.
    confidence : float
        Of the interval.
    expected_share : float
        Share that is thought to be right; 0.5 needs most.
    seed : int
    """

    sample_half_width: float = HALF_WIDTH
    confidence: float = CONFIDENCE
    expected_share: float = EXPECTED
    seed: int = 1

    def __post_init__(self) -> None:
        for name, low, high in (
            ("sample_half_width", LEAST_WIDTH, MOST_WIDTH),
            ("confidence", LEAST_CONFIDENCE, MOST_CONFIDENCE),
            ("expected_share", 0.0, 1.0),
        ):
            if not low <= getattr(self, name) <= high:
                raise SettingError(
                    "sample_setting",
                    "{name} is {given}; give {low} to {high}.",
                    name=name.upper(),
                    given=getattr(self, name),
                    low=low,
                    high=high,
                )


@dataclass(frozen=True)
class Estimate:
    """Share that is right.

    Attributes
    ----------
    share, low, high : float
        NaN where nothing was verified.
    answers : int
        Homes that were verified.
    silent : int
        Homes in strata without an answer; what is said of them is what is said of the others.
    """

    share: float
    low: float
    high: float
    answers: int
    silent: int = 0


def allocated(homes: Ints, wanted: int) -> Ints:
    """Split a sample over strata by their homes, with the largest remainders; each that has homes gets one.

    Parameters
    ----------
    homes : (k,) int
    wanted : int
        Homes to draw.

    Returns
    -------
    (k,) int64
        Their sum is `wanted`, or more where there are more strata than that.
    """
    total = int(homes.sum())
    if not total:
        return np.zeros(len(homes), np.int64)
    group = np.zeros(len(homes), np.int64)
    drawn = largest_remainder(homes.astype(float) * (min(wanted, total) / total), group, np.array([min(wanted, total)]))
    return np.minimum(np.maximum(drawn, np.minimum(homes, 1)), homes)


def needed(homes: Ints, settings: SampleSettings) -> Ints:
    """Return how many homes to draw of each stratum: the fewest whose interval is as narrow as is wanted.

    Parameters
    ----------
    homes : (k,) int
    settings : SampleSettings

    Returns
    -------
    (k,) int64
    """
    few, many = 0, int(homes.sum())
    while few < many:
        middle = (few + many) // 2
        drawn = allocated(homes, middle)
        width = np.diff(_wilson(settings.expected_share, _worth(homes, drawn), settings.confidence))[0] / 2
        few, many = (few, middle) if width <= settings.sample_half_width + 1e-12 else (middle + 1, many)
    return allocated(homes, many)


def drawn(strata: Ids, homes: Ints, counts: Ints, of: Ints, seed: int) -> Ints:
    """Draw without replacement in each stratum; a stratum draws the same whatever is beside it.

    Parameters
    ----------
    strata : (k,) object array of str
        Names, by which a stratum is seeded.
    homes, counts : (k,) int
        How many there are, and how many to draw.
    of : (n,) int
        Stratum of each home, in an order that does not change.
    seed : int

    Returns
    -------
    (m,) int64
        Rows of the homes, ascending.
    """
    order = np.argsort(of, kind="stable")
    ends = np.cumsum(homes)
    found = [
        order[end - size : end][zone_generator(seed, name, STREAM).permutation(size)[:count]]
        for name, size, end, count in zip(strata.tolist(), homes.tolist(), ends.tolist(), counts.tolist())
    ]
    return np.sort(np.concatenate(found)) if found else np.zeros(0, np.int64)


def estimated(homes: Ints, answers: Ints, right: Ints, confidence: float = CONFIDENCE) -> Estimate:
    """Estimate the share of homes that are right.

    The estimate weighs each stratum by its homes. Its variance, with the finite population correction, says how many homes of a
    simple sample it is worth, and of these the interval is Wilson's (1927), which keeps its coverage where nearly all are right
    (Brown, Cai and DasGupta 2001; of stratified samples Franco et al. 2019, doi:10.1093/jssam/smy019).

    Parameters
    ----------
    homes, answers, right : (k,) int
        In each stratum: all, those that were verified, and those of them that are right.
    confidence : float

    Returns
    -------
    Estimate
    """
    asked: Bools = answers > 0
    silent = int(homes[~asked].sum())
    if not asked.any():
        return Estimate(np.nan, np.nan, np.nan, 0, silent)
    homes, n, x = homes[asked], answers[asked].astype(float), right[asked].astype(float)
    weight = homes / homes.sum()
    share = float(min((weight * x / n).sum(), 1.0))
    simple = _worth(homes, n)
    # A stratum with one home has no variance of its own; what it borrows makes it smaller by a factor that is known.
    own = (x + BORROWED * share) / (n + BORROWED)
    spread = own * (1 - own) / (1 - n / (n + BORROWED) ** 2)
    variance = float((weight**2 * _left(homes, n) / n * spread).sum())
    if np.isfinite(simple) and variance > 0:
        simple = min(max(share * (1 - share) / variance, simple), MOST_GAIN * simple)
    low, high = _wilson(share, simple, confidence)
    return Estimate(share, float(low), float(high), int(n.sum()), silent)


def _left(homes: Ints, n: Floats | Ints) -> Floats:
    """Part of the variance that is left of strata of which `n` homes are known, (k,) float."""
    return np.asarray((homes - n) / np.maximum(homes - 1, 1), np.float64)


def _worth(homes: Ints, n: Floats | Ints) -> float:
    """How many homes of a simple sample of an endless town a stratified one is worth, where all strata are alike."""
    there = homes > 0
    if not there.any() or not n[there].all():
        return 0.0
    weight = homes[there] / homes.sum()
    variance = float((weight**2 * _left(homes[there], n[there]) / n[there]).sum())
    return 1 / variance if variance > 0 else np.inf


def _wilson(share: float, n: float, confidence: float) -> Floats:
    """Low and high end of Wilson's interval of a share of n, which need not be whole; (2,) float."""
    if np.isinf(n):
        return np.array([share, share])
    if n <= 0:
        return np.array([0.0, 1.0])
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return np.clip([middle - half, middle + half], 0, 1)
