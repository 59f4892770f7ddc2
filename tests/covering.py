"""How often the 90 % intervals of a Monte Carlo allocation hold the known counts of the fine zones of real towns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from towns import Town, weight_of
from zones import texts

from doorstep.processing_provider.engine.core import spatial
from doorstep.processing_provider.engine.population import estimate
from doorstep.processing_provider.engine.population.allocate import between, montecarlo, problem
from doorstep.processing_provider.engine.population.settings import EstimateSettings, MonteCarloSettings, Weight

PERSONS_PER_HOUSEHOLD = 2.5
"""Where a town counts persons alone."""


@dataclass(frozen=True)
class Coverage:
    """Fine zones whose known count lies within the 90 % interval, and how wide these are.

    Attributes
    ----------
    zones : int
        With people in truth or in the interval.
    covered, below, above : float
        Within the interval, below, and above it [%].
    uncoverable : int
        Zones with people and no building that may hold any, which are among those not covered.
    width : float
        Mean width per mean count.
    needed : float
        Factor on all intervals about their median with which they would hold 90 %; infinite where none does.
    score : float
        Mean interval score (Gneiting & Raftery 2007, eq. 43) per mean count.
    spread : float
        Expected s of `between`; NaN where the error was given.
    judged : between.Judged or None
        What the run itself says, by zones spread with their neighbours.
    """

    zones: int
    covered: float
    below: float
    above: float
    uncoverable: int
    width: float
    needed: float
    score: float
    spread: float
    judged: between.Judged | None


def task(town: Town, what: str, weight: np.ndarray, seed: int) -> problem.Problem:
    """Estimate 'persons' or 'dwellings' of a town from its coarse zones, with a list of as many households.

    Dwellings are households of one each. Households of persons have one person and a random share of the rest.
    """
    totals = np.round(town.totals(what)).astype(int)
    households = totals.copy()
    if what == "persons":
        known = (
            np.round(totals / PERSONS_PER_HOUSEHOLD) if town.dwellings is None else np.round(town.totals("dwellings"))
        )
        households = np.clip(known, np.minimum(totals, 1), totals).astype(int)
    generator = np.random.default_rng(seed)
    sizes = [1 + generator.multinomial(t - h, np.full(h, 1 / h)) for t, h in zip(totals, households) if h]
    names = texts([f"{i:05}" for i in range(len(totals))])
    counts = estimate.Zones(names, totals.astype(float), households.astype(float))
    order = np.argsort(np.argsort(town.id))
    made = estimate.estimate(counts, order, town.coarse, weight, EstimateSettings())
    return problem.prepare(
        problem.Buildings(
            texts(town.id),
            names[town.coarse],
            made.households * 1.0,
            made.persons * 1.0,
            made.households_estimate,
            position=spatial.along_curve(town.footprints),
        ),
        problem.Households(
            texts([f"{i:07}" for i in range(households.sum())]), np.repeat(names, households), np.concatenate(sizes)
        ),
    )


def coverage(
    town: Town,
    weight: Weight,
    draws: int = 1000,
    seed: int = 1,
    what: str | None = None,
    weight_error: float | None = None,
) -> Coverage:
    """Allocate from the coarse zones and compare with the fine ones; persons where they are known, else dwellings."""
    what = what or ("dwellings" if town.persons is None else "persons")
    weights = weight_of(town, weight)
    settings = MonteCarloSettings(draws=draws, seed=seed, weight_error=weight_error)
    true = town.counts(what)
    found = montecarlo.allocate(
        task(town, what, weights, seed), None, settings, group=town.fine, n_groups=len(true), weight=weights
    )
    drawn = found.group_persons
    low, middle, high = np.quantile(drawn, (0.05, 0.5, 0.95), axis=1)
    judged = (true > 0) | (high > 0)
    low, middle, high, known = (values[judged] for values in (low, middle, high, true))
    return Coverage(
        int(judged.sum()),
        100 * float(np.mean((known >= low) & (known <= high))),
        100 * float(np.mean(known < low)),
        100 * float(np.mean(known > high)),
        int(np.count_nonzero((true > 0) & (drawn.max(axis=1) == 0))),
        float((high - low).sum() / known.sum()),
        between.needed(low, middle, high, known),
        between.interval_score(low, high, known),
        float("nan") if found.between is None else found.between.mean,
        None if found.between is None else found.between.judged,
    )
