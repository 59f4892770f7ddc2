"""How often the 90 % intervals of a Monte Carlo allocation hold the truth, in towns where it is known.

A town is estimated from coarse zones of several blocks, its households are dealt to the buildings many times over, and
the persons of every building and of every block (the fine zones, which the allocation has not seen) are compared with
the percentiles of the draws.
"""

from __future__ import annotations

import functools
from dataclasses import astuple, dataclass, replace

import numpy as np
import zones
from synthetic import city

from doorstep.processing_provider.engine.core import spatial
from doorstep.processing_provider.engine.population import dwellings
from doorstep.processing_provider.engine.population.allocate import montecarlo, problem
from doorstep.processing_provider.engine.population.settings import DwellingSettings, MonteCarloSettings

WEIGHTS = ("estimated dwellings", "volume", "true households")
BLOCKS = 10
"""Blocks in a coarse zone."""


@dataclass(frozen=True)
class Coverage:
    """Shares of buildings and fine zones whose true persons lie within the interval [%], and what that costs.

    Attributes
    ----------
    buildings : float
        Of those with people in truth or by the estimate; their ends belong to the intervals.
    buildings_net : float
        The same without the effect of whole persons, the randomised PIT of Czado, Gneiting & Held (2009, Biometrics 65,
        1254-1261): a truth at an end of its interval counts for the part of it that lies between 5 and 95 %. A forecast
        that is right has 90 here and more above: a household has at least one person, so that nothing can fall below a
        5th percentile of 1.
    several, several_net : float
        The same of the buildings estimated at several households.
    several_true : float
        Of the buildings with several households in truth; those estimated at one miss.
    zones : float
        Fine zones with people.
    width_several, width_zones : float
        Σ (p95 − p05) / Σ true persons.
    """

    buildings: float
    buildings_net: float
    several: float
    several_net: float
    several_true: float
    zones: float
    width_several: float
    width_zones: float


@dataclass(frozen=True)
class Case:
    """A problem, and the weight and the truth per building in the order of its input."""

    task: problem.Problem
    weight: np.ndarray
    persons: np.ndarray
    households: np.ndarray
    fine: np.ndarray


def weights(town, name: str) -> np.ndarray:
    """Weigh the residential buildings."""
    if name == "volume":
        return town.building_area * town.building_height * town.residential
    if name == "true households":
        return town.building_households.astype(float)
    given = np.full(len(town.building_area), "given", dtype=object)
    is_attached = dwellings.attached(town.building_polygon, town.residential)
    share = town.residential.astype(float)
    storeys = np.maximum(town.building_storeys, 1).astype(float)
    return dwellings.dwellings(town.building_area, storeys, given, is_attached, DwellingSettings(), share).number


@functools.cache
def case(name: str, seed: int, n_zones: int = 400, n_households: int = 5500, blocks: int = BLOCKS) -> Case:
    """Estimate a town from coarse zones by one of `WEIGHTS`."""
    town = city(n_zones, n_households, seed=seed)
    weight = weights(town, name)
    task = zones.coarse_problem(town, blocks, weight)
    task = replace(task, position=spatial.along_curve(town.building_polygon)[task.building])
    return Case(task, weight, town.building_persons, town.building_households, town.building_zone)


def coverage(which: Case, weight_error: float | None, draws: int = 200, seed: int = 1) -> Coverage:
    """Allocate and compare."""
    n = len(which.persons)
    settings = MonteCarloSettings(draws=draws, seed=seed, weight_error=weight_error)
    found = montecarlo.allocate(which.task, None, settings, group=np.arange(n), n_groups=n, weight=which.weight)
    drawn = found.group_persons
    places = np.empty(n, np.int64)
    places[which.task.building] = which.task.places
    lived_in, several = (places > 0) | (which.persons > 0), places > 1
    held, net, width = _judge(drawn, which.persons)
    per_zone = np.zeros((which.fine.max() + 1, draws), np.int64)
    np.add.at(per_zone, which.fine, drawn)
    true = np.bincount(which.fine, which.persons)
    with_people = true > 0
    zone_held, _, zone_width = _judge(per_zone[with_people], true[with_people])
    return Coverage(
        100 * held[lived_in].mean(),
        100 * net[lived_in].mean(),
        100 * held[several].mean(),
        100 * net[several].mean(),
        100 * held[which.households > 1].mean(),
        100 * zone_held.mean(),
        width[several].sum() / which.persons[several].sum(),
        zone_width.sum() / true.sum(),
    )


def _judge(drawn, true):
    """Return whether intervals hold the truth, the same with ends in part, and widths, each (k,); `drawn` is (k, draws)."""
    found = montecarlo.describe(drawn)
    low, high = found["p05"], found["p95"]
    # The truth is one more draw, so that the share at or below it is never 0.
    n = drawn.shape[1] + 1
    below, upto = np.sum(drawn < true[:, None], axis=1) / n, (np.sum(drawn <= true[:, None], axis=1) + 1) / n
    inside = np.clip(np.minimum(upto, 0.95) - np.maximum(below, 0.05), 0, None) / (upto - below)
    return (true >= low) & (true <= high), inside, high - low


def mean_coverage(name: str, weight_error: float | None, seeds: int = 20, draws: int = 200, **town) -> Coverage:
    """Average over towns of as many seeds."""
    found = [astuple(coverage(case(name, seed, **town), weight_error, draws, seed)) for seed in range(seeds)]
    return Coverage(*map(float, np.mean(found, axis=0)))
