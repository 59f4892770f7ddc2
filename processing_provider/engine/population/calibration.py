"""Densities per building class, estimated from many zones with known counts.

Each zone's count is taken as a Poisson variable whose mean is Σ_c density_c · weight of its buildings of class c. The
densities are not negative and are found by expectation maximisation (Flowerdew & Green 1992, Annals of Regional Science 26,
67-78), shrunk towards one density for all by a gamma prior. How strongly is decided by cross-validation over the zones: the
strongest shrinkage within one standard error of the best (Hastie, Tibshirani & Friedman 2009, 7.10), so that zones that tell
nothing of the classes leave the weight as it was.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.errors import CountError
from ..core.notes import Note, note
from ..core.progress import Progress, silent
from ..core.types import Floats, Ids, Ints

LEAST_ZONES = 10
"""Fewer zones leave nothing to cross-validate with, nor to learn a mix of weights from."""

STRENGTHS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, np.inf)
"""Weight of the prior, as a share of the people that the zones count; infinite: one density for all, or the mix stated
beforehand."""

FOLDS = 10
ROUNDS = 1000
CLOSE_ENOUGH = 1e-6


class TooFewZones(CountError):
    """There are too few zones to calibrate the classes; `note` says how many of both."""


@dataclass(frozen=True)
class Calibration:
    """Densities per class, and how well they foretell zones that they have not seen.

    Attributes
    ----------
    classes : (c,) object of str
        In text order.
    density : (c,) float
        Persons per unit of weight.
    common : float
        Persons per unit of weight over all zones: what the densities are shrunk towards.
    of_building : (n,) float
        Density of each building's class.
    strength : float
        Of `STRENGTHS`.
    error, common_error : float
        Share of people misplaced between the zones, cross-validated, with the densities and with one for all [%].
    zones : int
        That the densities come from.
    """

    classes: Ids
    density: Floats
    common: float
    of_building: Floats
    strength: float
    error: float
    common_error: float
    zones: int


def calibrate(
    population: Floats,
    zone_order: Ints,
    zone: Ints,
    weight: Floats,
    building_class: Ids,
    progress: Progress = silent,
) -> Calibration:
    """Estimate densities per class of building.

    Parameters
    ----------
    population : (z,) float
        Persons per zone that live in buildings of these classes, ≥ 0.
    zone_order : (z,) int
        Rank of the zone id, which decides the folds: the order of rows changes nothing.
    zone : (n,) int
        Zone of each building, −1 if none.
    weight : (n,) float
        Default weight, ≥ 0.
    building_class : (n,) object of str
    progress : Progress

    Returns
    -------
    Calibration

    Raises
    ------
    TooFewZones
        For these classes.
    CountError
        Nobody is counted.
    """
    classes, index = np.unique(building_class.astype(str), return_inverse=True)
    inside = (zone >= 0) & (weight > 0)
    exposure = np.zeros((len(population), len(classes)))
    np.add.at(exposure, (zone[inside], index[inside]), weight[inside])
    # A zone without buildings says nothing of their densities; a class without buildings in a zone has none to estimate.
    used = np.flatnonzero(exposure.sum(axis=1) > 0)
    used = used[np.argsort(zone_order[used])]
    present = int(np.count_nonzero(exposure.sum(axis=0) > 0))
    check_zones(len(used), present)
    exposure, counts = exposure[used], np.asarray(population, float)[used]
    if not counts.any():
        raise CountError(
            "nobody_to_calibrate_with",
            "The zones with buildings count nobody, so there is nothing to calibrate with.",
        )
    fold = np.arange(len(used), dtype=np.int64) % min(FOLDS, len(used))
    foretold = _cross_validate(exposure, counts, fold, progress)
    chosen = _one_standard_error(np.array([_deviance(counts, values) for values in foretold]))
    density = densities(exposure, counts, STRENGTHS[chosen])
    return Calibration(
        classes.astype(object),
        density,
        float(counts.sum() / exposure.sum()),
        density[index],
        STRENGTHS[chosen],
        _misplaced(counts, foretold[chosen]),
        _misplaced(counts, foretold[-1]),
        len(used),
    )


def check_zones(zones: int, classes: int = 1) -> None:
    """Raise TooFewZones where zones with buildings do not tell so many classes apart."""
    if zones < LEAST_ZONES:
        raise TooFewZones(
            "too_few_zones",
            "Zones with buildings: {zones}, and calibration takes at least {least}; choose more zones or another weight.",
            zones=zones,
            least=LEAST_ZONES,
        )
    if zones <= classes:
        raise TooFewZones(
            "too_few_zones_to_calibrate",
            "Zones with buildings: {zones}, too few to calibrate the classes of buildings: {classes}; it takes more zones than "
            "classes; choose a coarser class, more zones or another weight.",
            zones=zones,
            classes=classes,
        )


def densities(exposure: Floats, counts: Floats, strength: float) -> Floats:
    """Find the densities of highest posterior probability.

    Parameters
    ----------
    exposure : (z, c) float
        Weight of each class in each zone.
    counts : (z,) float
        Persons.
    strength : float
        Worth of the prior, as a share of Σ counts.

    Returns
    -------
    numpy.ndarray
        (c,) float ≥ 0, persons per unit of weight. Without shrinkage Σ exposure·density = Σ counts.
    """
    common = counts.sum() / exposure.sum()
    density = np.full(exposure.shape[1], common)
    if not np.isfinite(strength):
        return density
    prior = strength * counts.sum()
    whole = exposure.sum(axis=0) + prior / common
    for _ in range(ROUNDS):
        expected = exposure @ density
        ratio = np.divide(counts, expected, out=np.zeros_like(counts), where=expected > 0)
        updated = (density * (ratio @ exposure) + prior) / whole
        done = np.max(np.abs(updated - density)) < CLOSE_ENOUGH * common
        density = updated
        if done:
            break
    return density


def _cross_validate(exposure: Floats, counts: Floats, fold: Ints, progress: Progress) -> Floats:
    """Foretell each zone from the others: (strengths, z) persons."""
    foretold = np.zeros((len(STRENGTHS), len(counts)))
    for k in range(fold.max() + 1):
        progress(k / (fold.max() + 1), "")
        out = fold == k
        for s, strength in enumerate(STRENGTHS):
            if counts[~out].any():
                foretold[s, out] = exposure[out] @ densities(exposure[~out], counts[~out], strength)
    return foretold


def _deviance(counts: Floats, expected: Floats) -> Floats:
    """Poisson deviance per zone, (z,) float."""
    floor = np.maximum(expected, 1e-9)
    return 2 * (
        expected - counts + counts * np.log(np.where(counts > 0, counts, 1.0) / np.where(counts > 0, floor, 1.0))
    )


def _one_standard_error(deviance: Floats) -> int:
    """Choose the strongest shrinkage whose mean deviance is within one standard error of the smallest."""
    mean = deviance.mean(axis=1)
    best = int(mean.argmin())
    error = deviance[best].std(ddof=1) / np.sqrt(deviance.shape[1])
    return int(np.flatnonzero(mean <= mean[best] + error)[-1])


def _misplaced(counts: Floats, expected: Floats) -> float:
    """Share of people in the wrong zone when the sums agree [%]."""
    total = expected.sum()
    if not total:
        return float("nan")
    return float(50 * np.abs(expected * counts.sum() / total - counts).sum() / counts.sum())


def verdict(found: Calibration, homes: bool) -> Note:
    """Say how well densities foretell zones left out; `homes`: those of households."""
    if homes:
        return note(
            "households_calibrated",
            "Households calibrated from zones: {zones}; cross-validated, {error:.1f} % of them are misplaced between the "
            "zones, against {common:.1f} % with one density for all.",
            zones=found.zones,
            error=found.error,
            common=found.common_error,
        )
    if found.strength == np.inf:
        return note(
            "one_density_for_all",
            "Zones that do not tell these classes apart, so that one density serves all: {zones}; cross-validated, "
            "{common:.1f} % of the people are misplaced between the zones.",
            zones=found.zones,
            common=found.common_error,
        )
    return note(
        "calibrated",
        "Calibrated from zones: {zones}; cross-validated, {error:.1f} % of the people are misplaced between the zones, "
        "against {common:.1f} % with one density for all.",
        zones=found.zones,
        error=found.error,
        common=found.common_error,
    )
