"""Allocate households to buildings with a proven optimum of eq. 10, zone by zone."""

import time

import numpy as np

from ..progress import silent
from ..settings import AllocationSettings
from . import assignment, exact, heuristic
from .allocation import Allocation, conclude
from .bound import lower_bound
from .problem import Problem, zone_generator


def allocate(problem: Problem, settings: AllocationSettings = AllocationSettings(), progress=silent) -> Allocation:  # noqa: B008 - frozen
    """Solve eq. 8-11 of Ye et al. (2024) in every zone.

    Most zones need no solver: where each building has one place, sorted matching is exact; elsewhere a heuristic that
    reaches a lower bound is proven optimal; what is still open is tried again with linear assignment. Only the rest
    goes to integer programming.

    Returns
    -------
    Allocation
        Status ``optimal`` or ``time_limit`` per zone, with objective and bound.
    """
    n_zones = len(problem.zone_id)
    building_of = np.full(len(problem.sizes), -1, np.int32)
    bound, seconds, dealt = np.zeros(n_zones), np.zeros(n_zones), np.zeros(n_zones, bool)
    status = dict.fromkeys(problem.pinned_zones(), "optimal")
    done = {"optimal": 0, "time_limit": 0}
    for z, buildings, households in problem.zones():
        sizes = -np.sort(-problem.sizes[households])
        targets = problem.targets[buildings] - problem.pinned[buildings]
        held, zone_bound, proven, seconds[z] = solve_zone(
            sizes.tolist(), problem.places[buildings].tolist(), targets.tolist(), settings
        )
        bound[z], dealt[z] = zone_bound, True
        status[z] = "optimal" if proven else "time_limit"
        done[status[z]] += 1
        building_of[households] = _deal(
            held, buildings, problem.sizes[households], zone_generator(settings.seed, problem.zone_id[z])
        )
        progress(
            (z + 1) / n_zones,
            f"zone {z + 1:,} of {n_zones:,} · {done['optimal']:,} optimal, {done['time_limit']:,} time limit",
        )
    return conclude(problem, building_of, problem.reason, status, bound + _constant(problem, dealt), seconds)


def _constant(problem, dealt):
    """Add what no allocation can change: residuals of buildings without a household, per zone.

    `dealt` is (z,) bool: zones that have households; elsewhere all buildings are without.
    """
    idle = (problem.building_zone >= 0) & ((problem.places == 0) | ~dealt[problem.building_zone])
    rest = np.abs(problem.targets - problem.pinned)[idle]
    return np.bincount(problem.building_zone[idle], rest, len(problem.zone_id))


def solve_zone(sizes, places, targets, settings: AllocationSettings):
    """Allocate the households of one zone.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as Σ places.
    places, targets : list of int
        H_b ≥ 1 and P_b of each building.
    settings : AllocationSettings

    Returns
    -------
    held : list of Counter
        For each building, how many households of each size it holds.
    bound : int
        Proven lower bound of the objective.
    proven : bool
        Whether the objective equals the bound.
    seconds : float
        Time in the solver, 0 where none was needed.
    """
    if len(places) == len(sizes):
        held, objective = exact.match_sorted(sizes, places, targets)
        return held, objective, True, 0.0
    bound = lower_bound(sizes, places, targets)
    held, objective = heuristic.allocate(sizes, places, targets, bound)
    if objective == bound:
        return held, bound, True, 0.0
    held, objective, bound = assignment.improve(sizes, places, targets, held, objective, bound)
    if objective == bound:
        return held, bound, True, 0.0
    start = time.perf_counter()
    better, proven = exact.solve(sizes, places, targets, objective, settings.solver, settings.time_limit)
    if better is not None:
        held = better
        objective = sum(abs(sum(s * n for s, n in have.items()) - p) for have, p in zip(held, targets))
    return held, objective if proven else bound, proven or objective == bound, time.perf_counter() - start


def _deal(held, buildings, sizes, generator):
    """Hand the households out: those of one size are interchangeable, so chance decides among them.

    Returns the building of each of the zone's households, in their order: (k,) int.
    """
    shuffled = generator.permutation(len(sizes))
    by_size = shuffled[np.argsort(sizes[shuffled], kind="stable")]
    wanted = [
        (size, b) for b, have in zip(buildings.tolist(), held) for size, count in have.items() for _ in range(count)
    ]
    wanted.sort()
    result = np.empty(len(sizes), np.int64)
    result[by_size] = [b for _, b in wanted]
    return result
