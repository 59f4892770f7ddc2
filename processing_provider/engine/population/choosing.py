"""Which weight fits the zones: how well each foretells zones left out, and the mix of weights that is taken.

A zone left out is foretold from its neighbours, ŷ_z = x_z · Σ_N y / Σ_N x, with x the sum of a weight over a zone's buildings
and N the `NEIGHBOURS` nearest zones: the estimate divides a zone's people among buildings that stand close to each other, so
what makes the centre denser than the suburbs must not count for or against a weight. How far sums of people by zones tell
anything of buildings is the ecological problem (Robinson 1950, American Sociological Review 15, 351-357).

Weights are combined rather than one chosen of them (Bates & Granger 1969, Operational Research Quarterly 20, 451-468), by
stacked regression with coefficients that are not negative (Breiman 1996, Machine Learning 24, 49-64), pulled towards a mix
that is stated beforehand. How strongly is decided by the zones left out: the strongest pull within one standard error of the
best (Hastie, Tibshirani & Friedman 2009, 7.10). Fewer than `LEAST_ZONES` tell no mix, and it is the one stated. Where volume
foretells zones better by more than the standard error of the difference, it is taken instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.progress import Progress, silent
from ..core.types import Bools, Floats, Ints
from .calibration import FOLDS, LEAST_ZONES, STRENGTHS
from .settings import Weight

optimize = packages.load("scipy.optimize")
spatial = packages.load("scipy.spatial")

LEAST_TOLD = 5
"""Fewer zones leave nothing to compare weights by."""

NEIGHBOURS = 8
"""Of a zone, as a square of a grid has."""

ROUNDS = 5
CLOSE_ENOUGH = 1e-4
LEAST_SHARE = 1e-3
"""Of the mean zone: a zone foretold smaller does not count for more than this one would."""


LEAST_SUM = 1e-200
"""Weights that sum to less, by a height of 1e-300 m or the like, are none: people cannot be divided by them."""


@dataclass(frozen=True)
class Candidate:
    """A weight, raised to a power.

    Attributes
    ----------
    form : Weight
    exponent : float
    """

    form: Weight
    exponent: float = 1.0


@dataclass(frozen=True)
class Told:
    """How well one weight, or the mix, foretells zones left out.

    Attributes
    ----------
    misplaced : float
        People in the wrong zone when the sums agree [%].
    error : float
        Standard error of `misplaced`, zones as units [%].
    worse, worse_error : float
        Misplaced more than by volume, and the standard error of that difference, from the same zones [%]; NaN without volume.
    """

    misplaced: float
    error: float
    worse: float = float("nan")
    worse_error: float = float("nan")


@dataclass(frozen=True)
class Choice:
    """The mix of weights, and how well each candidate does.

    Attributes
    ----------
    candidates : tuple of Candidate
    coefficient : (k,) float
        Of each candidate: Σ_k coefficient_k · weight_kb is the mix, in people of an average place.
    share : (k,) float
        Of all people by each candidate, sums to 1.
    strength : float
        Of `STRENGTHS`; 0 where the volume is taken instead of a mix.
    zones : int
        That foretold each other.
    told : tuple of Told
        Of each candidate; () with fewer than `LEAST_TOLD` zones.
    mixed : Told or None
    """

    candidates: tuple[Candidate, ...]
    coefficient: Floats
    share: Floats
    strength: float
    zones: int
    told: tuple[Told, ...]
    mixed: Told | None


def neighbours(places: Floats | None, zones: int) -> Ints:
    """Find each zone's nearest zones.

    Parameters
    ----------
    places : (z, 2) float or None
        Where the zones' buildings stand; None: those with the nearest ids are near.
    zones : int
        In the order of their ids.

    Returns
    -------
    numpy.ndarray
        (z, min(NEIGHBOURS, z − 1)) int.
    """
    if not zones:
        return np.zeros((0, 0), np.int64)
    if places is None:
        places = np.arange(zones, dtype=float)[:, None]
    k = min(NEIGHBOURS, zones - 1)
    near = spatial.cKDTree(places).query(places, k + 1)[1].reshape(zones, k + 1)
    # Of several zones in one place the zone itself need not be the first.
    is_self = near == np.arange(zones, dtype=np.int64)[:, None]
    is_self[~is_self.any(axis=1), -1] = True
    return np.asarray(near[~is_self].reshape(zones, k), np.int64)


def foretold(exposure: Floats, counts: Floats, near: Ints) -> Floats:
    """Foretell each zone from its neighbours.

    Parameters
    ----------
    exposure : (z,) float
        Sum of a weight over the zone's buildings.
    counts : (z,) float
    near : (z, j) int

    Returns
    -------
    numpy.ndarray
        (z,) float, people.
    """
    return exposure * _density(exposure, counts, near)


def _density(exposure: Floats, counts: Floats, near: Ints) -> Floats:
    there = exposure[near].sum(axis=1)
    everywhere = counts.sum() / exposure.sum()
    return np.divide(counts[near].sum(axis=1), there, out=np.full(len(counts), everywhere), where=there > 0)


def misplaced(counts: Floats, expected: Floats) -> Floats:
    """Share of people in the wrong zone when the sums agree, per zone so that its mean is that of all.

    Parameters
    ----------
    counts, expected : (z,) float

    Returns
    -------
    numpy.ndarray
        (z,) float [%].
    """
    total = expected.sum()
    scaled = expected * (counts.sum() / total) if total > 0 else np.zeros(len(counts))
    return 50 * np.abs(scaled - counts) * len(counts) / counts.sum()


def choose(
    exposure: Floats,
    counts: Floats,
    near: Ints,
    among: Sequence[Candidate],
    prior: Floats,
    learn: bool = True,
    progress: Progress = silent,
) -> Choice:
    """Compare the candidates, and mix them.

    Parameters
    ----------
    exposure : (z, k) float
        Sum of each candidate over the buildings of each zone; in the order of the zones' ids, which decides the folds.
    counts : (z,) float
        People, ≥ 0.
    near : (z, j) int
        As `neighbours` gives them.
    among : sequence of k Candidate
    prior : (k,) float
        Mix that is stated beforehand, sums to 1.
    learn : bool
        Whether to learn a mix; else it is the one stated.
    progress : Progress

    Returns
    -------
    Choice
    """
    whole = exposure.sum(axis=0)
    there = whole > LEAST_SUM
    scaled = exposure * np.divide(counts.sum(), whole, out=np.zeros(len(whole)), where=there)
    share, strength, mixed = prior, np.inf, None
    told: tuple[Told, ...] = ()
    if len(counts) >= LEAST_TOLD and counts.any():
        errors = np.array([misplaced(counts, foretold(column, counts, near)) for column in scaled.T])
        plain = Candidate(Weight.VOLUME)
        volume = errors[list(among).index(plain)] if plain in among else None
        told = tuple(told_of(one, volume) for one in errors)
        if learn and len(counts) >= LEAST_ZONES:
            share, strength, error = stack(scaled, counts, near, prior, np.ones(len(prior)), progress)
        else:
            error = misplaced(counts, foretold(scaled @ prior, counts, near))
        mixed = told_of(error, volume)
        if learn and mixed.worse > mixed.worse_error:
            k = list(among).index(plain)
            share, strength, mixed = np.eye(len(among))[k], 0.0, told[k]
    # Where nobody is counted a weight is still one.
    coefficient = np.divide(share * (counts.sum() or 1.0), whole, out=np.zeros(len(whole)), where=there)
    return Choice(tuple(among), coefficient, share, float(strength), len(counts), told, mixed)


def told_of(errors: Floats, volume: Floats | None) -> Told:
    """Sum up what `misplaced` gives for each zone, of a weight and of the volume."""
    root = np.sqrt(len(errors))
    if volume is None:
        return Told(float(errors.mean()), float(errors.std(ddof=1) / root))
    worse = errors - volume
    return Told(
        float(errors.mean()),
        float(errors.std(ddof=1) / root),
        float(worse.mean()),
        float(worse.std(ddof=1) / root),
    )


def stack(
    exposure: Floats, counts: Floats, near: Ints, prior: Floats, stiff: Floats, progress: Progress = silent
) -> tuple[Floats, float, Floats]:
    """Learn a mix with the strongest pull that is within one standard error of the best, by zones left out.

    Parameters
    ----------
    exposure, counts, near, prior, stiff
        As in `learned`.
    progress : Progress

    Returns
    -------
    shares : (k,) float
    strength : float
        Of `STRENGTHS`.
    misplaced : (z,) float
        Of the zones left out [%].
    """
    fold = np.arange(len(counts), dtype=np.int64) % FOLDS
    errors = np.empty((len(STRENGTHS), len(counts)))
    for s, strength in enumerate(STRENGTHS):
        progress(s / len(STRENGTHS), "")
        expected = np.empty(len(counts))
        for k in range(FOLDS):
            out = fold == k
            shares = learned(exposure, counts, near, prior, stiff, strength, ~out)
            expected[out] = foretold(exposure @ shares, counts, near)[out]
        errors[s] = misplaced(counts, expected)
    best = int(errors.mean(axis=1).argmin())
    worse = errors - errors[best]
    within = worse.mean(axis=1) <= worse.std(axis=1, ddof=1) / np.sqrt(len(counts))
    chosen = int(np.flatnonzero(within)[-1])
    everywhere = np.ones(len(counts), bool)
    return (
        learned(exposure, counts, near, prior, stiff, STRENGTHS[chosen], everywhere),
        STRENGTHS[chosen],
        errors[chosen],
    )


def learned(
    exposure: Floats, counts: Floats, near: Ints, prior: Floats, stiff: Floats, strength: float, used: Bools
) -> Floats:
    """Find the mix that foretells zones best: min Σ_z (y_z − D_z Σ_k c_k x_zk)² / ŷ_z + s Y Σ_k t_k (c_k − prior_k)², c ≥ 0.

    D_z is what the neighbours count per unit of the mix, so that it is solved in rounds.

    Parameters
    ----------
    exposure : (z, k) float
        Each column sums to Σ counts.
    counts : (z,) float
    near : (z, j) int
    prior, stiff : (k,) float
        What the shares are pulled towards, and how strongly each of them, t_k.
    strength : float
    used : (z,) bool
        Zones to learn from.

    Returns
    -------
    numpy.ndarray
        (k,) float ≥ 0, sums to 1.
    """
    if not np.isfinite(strength) or not counts[used].any():
        return prior
    pull = strength * counts[used].sum() * stiff
    least = LEAST_SHARE * counts.mean()
    shares = prior
    for _ in range(ROUNDS):
        expected = exposure @ shares
        density = _density(expected, counts, near)[used]
        variance = np.maximum(density * expected[used], least)
        rows = exposure[used] * density[:, None]
        # The normal equations are small however many zones there are; their Cholesky factor has the same solution.
        square = (rows / variance[:, None]).T @ rows + np.diag(pull)
        aim = rows.T @ (counts[used] / variance) + pull * prior
        factor = np.linalg.cholesky(square)
        found, _ = optimize.nnls(factor.T, np.linalg.solve(factor, aim))
        if not found.sum() > 0:
            return prior
        found = found / found.sum()
        done = np.abs(found - shares).max() < CLOSE_ENOUGH
        shares = found
        if done:
            break
    return shares
