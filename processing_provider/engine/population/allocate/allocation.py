"""The result of an allocation, whichever method made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from ...core.types import Floats, Ids, Ints
from .. import fit
from .problem import Problem
from .targets import Rows

Method = TypeVar("Method", bound="Allocation")


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

    zone_id: Ids
    n_buildings: Ints
    n_households: Ints
    persons: Ints
    status: Ids
    objective: Floats
    bound: Floats
    net_percent: Floats
    absolute_percent: Floats
    seconds: Ints


@dataclass(frozen=True)
class Allocation:
    """Households placed in buildings; what one method alone gives is in a class of its own.

    All arrays are sorted as in `problem`.

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
    scores : fit.Scores
        Fit to the estimate.
    """

    problem: Problem
    building_of: Rows
    reason: Ids
    households: Ints
    persons: Ints
    zones: ZoneTable
    scores: fit.Scores

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


def conclude(
    method: type[Method],
    problem: Problem,
    building_of: Rows,
    reason: Ids,
    status: Ids,
    bound: Floats | None = None,
    seconds: Floats | None = None,
    tolerance: int = 0,
    **more: Any,
) -> Method:
    """Add up and score a finished allocation.

    Parameters
    ----------
    method : type
        Class of the result.
    problem, building_of, reason
        As in `Allocation`; pinned group quarters need not be in `building_of` yet.
    status : (z,) object of str
        '' where nothing was done.
    bound, seconds : (z,) float, optional
        Lower bound of the zone's objective, and time.
    tolerance : int
        Persons by which a building may miss its target at no cost in the objective.
    more
        What else the class takes.
    """
    pinned = problem.pin >= 0
    n = len(problem.targets)
    # The first count is of households without a building.
    households = np.bincount(np.where(pinned, 0, building_of + 1), minlength=n + 1)[1:]
    building_of = np.where(pinned, problem.pin, building_of)
    persons = np.bincount(building_of + 1, problem.sizes, n + 1)[1:].astype(np.int64)
    return method(
        problem,
        building_of,
        reason,
        households,
        persons,
        _zone_table(problem, households, persons, status, bound, seconds, tolerance),
        fit.scores(problem.targets, persons, households),
        **more,
    )


def _zone_table(
    problem: Problem,
    households: Ints,
    persons: Ints,
    status: Ids,
    bound: Floats | None,
    seconds: Floats | None,
    tolerance: int,
) -> ZoneTable:
    n_zones, more = len(problem.zone_id), len(problem.other_zones)
    # The first of the counts is of buildings outside of all zones.
    zone = problem.building_zone + 1

    def per_zone(values: npt.NDArray[Any]) -> Floats:
        return np.bincount(zone, values, n_zones + 1)[1:].astype(float)

    def counts(values: npt.NDArray[Any]) -> Ints:
        return np.append(per_zone(values).astype(np.int64), np.zeros(more, np.int64))

    def known(values: Floats | None, where: npt.NDArray[np.bool_]) -> Floats:
        found = np.full(n_zones + more, np.nan)
        if values is not None:
            found[:n_zones][where] = values[where]
        return found

    estimated, worked = per_zone(problem.targets), status != ""
    residual = np.abs(persons - problem.targets)
    with np.errstate(divide="ignore", invalid="ignore"):
        net = 100 * np.abs(per_zone(persons) - estimated) / estimated
        absolute = 100 * per_zone(residual) / estimated
    idle = np.array(["empty", "no_households"], dtype=object)[(estimated > 0).astype(np.int64)]
    took = np.zeros(n_zones) if seconds is None else seconds
    return ZoneTable(
        zone_id=np.append(problem.zone_id, np.array(problem.other_zones, dtype=object)),
        n_buildings=counts((problem.targets > 0) | (problem.places > 0)),
        n_households=counts(households),
        persons=counts(persons),
        status=np.append(np.where(worked, status, idle), np.array(["no_buildings"] * more, dtype=object)),
        objective=known(per_zone(np.maximum(residual - tolerance, 0)), worked),
        bound=known(bound, worked),
        net_percent=known(net, estimated > 0),
        absolute_percent=known(absolute, estimated > 0),
        seconds=np.append(np.rint(took).astype(np.int64), np.zeros(more, np.int64)),
    )
