"""The result of an allocation, whichever method made it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .. import fit
from .moves import Achieved
from .problem import Problem


@dataclass(frozen=True)
class ZoneTable:
    """One row per zone: those of the buildings, then those that only the household list has.

    Attributes
    ----------
    zone_id, status : (z,) object of str
    n_buildings, n_households, persons, seconds : (z,) int
    objective, bound : (z,) float, NaN where there is none
        [persons].
    net_percent, absolute_percent : (z,) float, NaN where nothing was estimated
    """

    zone_id: np.ndarray
    n_buildings: np.ndarray
    n_households: np.ndarray
    persons: np.ndarray
    status: np.ndarray
    objective: np.ndarray
    bound: np.ndarray
    net_percent: np.ndarray
    absolute_percent: np.ndarray
    seconds: np.ndarray


@dataclass(frozen=True)
class Allocation:
    """Households placed in buildings. All arrays are sorted as in `problem`.

    Attributes
    ----------
    problem : Problem
    building_of : (m,) int
        Building of each household, −1 if it was not placed.
    reason : (m,) object of str
        Why it was not placed, '' if it was.
    households, persons : (n,) int
        Allocated to each building; group quarters count as persons, not as households.
    zones : ZoneTable
    scores : evaluate.Scores
        Fit to the estimate.
    spread : dict or None
        Mean, sd, p05 and p95 of the persons per building over several draws; each (n,) float.
    zone_spread : dict or None
        The same of the persons per zone of `problem.zone_id`.
    group_persons : (g, draws) int or None
        Persons of groups of buildings in every draw.
    achieved : Achieved or None
        How far preferences are met and earlier buildings kept.
    warnings : tuple of str
        What the method had to do otherwise than asked for, for the log.
    """

    problem: Problem
    building_of: np.ndarray
    reason: np.ndarray
    households: np.ndarray
    persons: np.ndarray
    zones: ZoneTable
    scores: fit.Scores
    spread: dict | None = None
    zone_spread: dict | None = None
    group_persons: np.ndarray | None = None
    achieved: Achieved | None = None
    warnings: tuple = ()

    @property
    def n_placed(self) -> int:
        """Households, units and group quarters that have a building."""
        return int(np.count_nonzero(self.building_of >= 0))

    @property
    def n_vacant(self) -> int:
        """Vacant units that were left out."""
        return int(np.count_nonzero(self.problem.vacant))

    @property
    def n_unplaced(self) -> int:
        """Households that should have been placed and were not; the reason says why."""
        return len(self.building_of) - self.n_placed - self.n_vacant


def conclude(problem: Problem, building_of, reason, status, bound, seconds, spread=None, tolerance=0) -> Allocation:
    """Add up and score a finished allocation.

    Parameters
    ----------
    problem, building_of, reason, spread
        As in `Allocation`; pinned group quarters need not be in `building_of` yet.
    status : dict
        Status by zone index, for zones that were worked on.
    bound, seconds : (z,) float
        Lower bound of the zone's objective, and time.
    tolerance : int
        Persons by which a building may miss its target at no cost in the objective.
    """
    pinned = problem.pin >= 0
    n = len(problem.targets)
    # The first count is of households without a building.
    households = np.bincount(np.where(pinned, 0, building_of + 1), minlength=n + 1)[1:]
    building_of = np.where(pinned, problem.pin, building_of)
    persons = np.bincount(building_of + 1, problem.sizes, n + 1)[1:].astype(np.int64)
    return Allocation(
        problem,
        building_of,
        reason,
        households,
        persons,
        _zone_table(problem, households, persons, status, bound, seconds, tolerance),
        fit.scores(problem.targets, persons, households),
        spread,
    )


def _zone_table(problem, households, persons, status, bound, seconds, tolerance):
    n_zones = len(problem.zone_id)
    # The first of the counts is of buildings outside of all zones.
    zone = problem.building_zone + 1

    def per_zone(values):
        return np.bincount(zone, values, n_zones + 1)[1:]

    estimated = per_zone(problem.targets)
    residual = np.abs(persons - problem.targets)
    objective = per_zone(np.maximum(residual - tolerance, 0))
    lived_in = (problem.targets > 0) | (problem.places > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        net = np.where(estimated > 0, 100 * np.abs(per_zone(persons) - estimated) / estimated, np.nan)
        absolute = np.where(estimated > 0, 100 * per_zone(residual) / estimated, np.nan)
    names = np.array(
        [status.get(z, "no_households" if estimated[z] > 0 else "empty") for z in range(n_zones)], dtype=object
    )
    worked = np.array([z in status for z in range(n_zones)], dtype=bool)
    more = len(problem.other_zones)

    def extended(values, filler):
        return np.concatenate((values, np.full(more, filler, dtype=values.dtype)))

    return ZoneTable(
        zone_id=np.concatenate((problem.zone_id, np.array(problem.other_zones, dtype=object))),
        n_buildings=extended(per_zone(lived_in).astype(np.int64), 0),
        n_households=extended(per_zone(households).astype(np.int64), 0),
        persons=extended(per_zone(persons).astype(np.int64), 0),
        status=extended(names, "no_buildings"),
        objective=extended(np.where(worked, objective, np.nan), np.nan),
        bound=extended(np.where(worked, bound, np.nan), np.nan),
        net_percent=extended(net, np.nan),
        absolute_percent=extended(absolute, np.nan),
        seconds=extended(np.rint(seconds).astype(np.int64), 0),
    )
