"""Allocate households to buildings with a proven optimum of eq. 10, zone by zone."""

from __future__ import annotations

import dataclasses
import functools
import time

import numpy as np

from ...core.errors import MissingPackageError, SolverError
from ...core.progress import silent
from ...core.seeds import zone_generator
from ..settings import AllocationSettings, Solver
from . import assignment, cbc, exact, heuristic, tie_breaking
from .allocation import Allocation, conclude
from .bound import lower_bound
from .moves import Achieved, Secondary
from .problem import Problem
from .work import Work, idle


def allocate(
    problem: Problem,
    settings: AllocationSettings = AllocationSettings(),  # noqa: B008 - frozen
    progress=silent,
    secondary: Secondary | None = None,
) -> Allocation:
    """Solve eq. 8-11 of Ye et al. (2024) in every zone; with a tolerance, residuals within it cost nothing in eq. 10.

    Most zones need no solver: where each building has one place, sorted matching is exact; elsewhere a heuristic that
    reaches a lower bound is proven optimal; what is still open is tried again with linear assignment, or dealt anew in
    part where that would be too large. Only the rest goes to integer programming.

    CBC that turns out not to run here is left for HiGHS, which the result's warnings say.

    Returns
    -------
    Allocation
        Status ``optimal`` or ``time_limit`` per zone, with objective and bound. With secondary, they decide among the
        allocations of a zone that fit equally well.
    """
    n_zones = len(problem.zone_id)
    building_of = np.full(len(problem.sizes), -1, np.int32)
    bound, seconds, dealt = np.zeros(n_zones), np.zeros(n_zones), np.zeros(n_zones, bool)
    status = dict.fromkeys(problem.pinned_zones(), "optimal")
    done = {"optimal": 0, "time_limit": 0}
    achieved = None if secondary is None else Achieved.empty(secondary, n_zones)
    warnings: list = []
    cbc.tidy()
    for z, buildings, households in problem.zones():
        work = Work(functools.partial(progress, z / n_zones, ""))
        arguments = problem, z, buildings, households, achieved
        try:
            found = _solve_in_zone(*arguments, settings, work)
        except (MissingPackageError, SolverError) as error:
            warnings.append(f"{str(error).partition(';')[0]}; HiGHS (SciPy) solved instead.")
            settings = dataclasses.replace(settings, solver=Solver.HIGHS)
            found = _solve_in_zone(*arguments, settings, work)
        building_of[households], bound[z], proven, seconds[z], refined = found
        if achieved is not None:
            zone, refinement = refined
            achieved.add(z, zone, refinement, households)
        dealt[z] = True
        status[z] = "optimal" if proven else "time_limit"
        done[status[z]] += 1
        progress(
            (z + 1) / n_zones,
            f"zone {z + 1:,} of {n_zones:,} · {done['optimal']:,} optimal, {done['time_limit']:,} time limit",
        )
    bound += _constant(problem, dealt, settings.tolerance)
    found = conclude(problem, building_of, problem.reason, status, bound, seconds, tolerance=settings.tolerance)
    return dataclasses.replace(found, achieved=achieved, warnings=tuple(warnings))


def _solve_in_zone(problem, z, buildings, households, achieved, settings, work):
    """Allocate one zone of a problem.

    Returns
    -------
    home : (k,) int
        Building of each household.
    bound, proven, seconds
        As of `solve_zone`.
    refined : (Zone, Refined) or None
    """
    generator = zone_generator(settings.seed, problem.zone_id[z])
    if problem.position is not None:
        buildings = buildings[np.argsort(problem.position[buildings], kind="stable")]
    sizes = -np.sort(-problem.sizes[households])
    targets = problem.targets[buildings] - problem.pinned[buildings]
    held, bound, proven, seconds = solve_zone(
        sizes.tolist(), problem.places[buildings].tolist(), targets.tolist(), settings, generator, work
    )
    if achieved is None:
        return _deal(held, buildings, problem.sizes[households], generator), bound, proven, seconds, None
    zone = achieved.secondary.zone(problem, buildings, households, settings.tolerance)
    refined = _refine(zone, held, buildings, proven, settings, generator, work)
    return buildings[refined.home], bound, proven, seconds + refined.seconds, (zone, refined)


def _refine(zone, held, buildings, proven, settings, generator, work):
    """Decide among the allocations that fit as `held` does; where all are equal, as without secondary objectives."""
    if not zone.is_indifferent:
        return tie_breaking.solve_zone(zone, held, proven, settings, generator, work)
    order = np.argsort(buildings)
    home = order[np.searchsorted(buildings[order], _deal(held, buildings, zone.sizes, generator))]
    return tie_breaking.conclude(zone, home, zone.worth(home)[1], 0.0)


def _constant(problem, dealt, tolerance):
    """Add what no allocation can change: the misfit of buildings without a household, per zone.

    `dealt` is (z,) bool: zones that have households; elsewhere all buildings are without.
    """
    idle = (problem.building_zone >= 0) & ((problem.places == 0) | ~dealt[problem.building_zone])
    rest = np.maximum(np.abs(problem.targets - problem.pinned) - tolerance, 0)[idle]
    return np.bincount(problem.building_zone[idle], rest, len(problem.zone_id))


def solve_zone(sizes, places, targets, settings: AllocationSettings, generator, work=idle):
    """Allocate the households of one zone; among equally good allocations chance decides.

    With a tolerance, the households are first spread evenly over the buildings in their order, and exchanged only until
    all fit: what is free stays spread, where the exact fit would squeeze the household sizes of a neighbourhood.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as Σ places.
    places, targets : list of int
        H_b ≥ 1 and P_b of each building; neighbours next to each other.
    settings : AllocationSettings
    generator : numpy.random.Generator
    work : Work

    Returns
    -------
    held : list of Counter
        For each building, how many households of each size it holds.
    bound : int
        Proven lower bound of the misfit.
    proven : bool
        Whether the misfit equals the bound.
    seconds : float
        Time in the solver, 0 where none was needed.
    """
    bound = lower_bound(sizes, places, targets, settings.tolerance)
    spread: list = []
    reached = np.inf
    if settings.tolerance:
        spread = heuristic.spread(sizes, places, generator)
        reached = heuristic.exchange(spread, targets, bound, settings.tolerance, work)
        if reached == bound:
            return spread, bound, True, 0.0
    # Methods settle ties by the order of buildings, so that is left to chance.
    turn = generator.permutation(len(places)).tolist()
    shuffled, objective, bound, seconds = _solve(
        sizes, [places[b] for b in turn], [targets[b] for b in turn], bound, settings, generator, work
    )
    held: list = [None] * len(places)
    for b, have in zip(turn, shuffled):
        held[b] = have
    if reached <= objective:
        held, objective = spread, reached
    heuristic.even_out(held, targets, settings.tolerance, work)
    return held, bound, objective == bound, seconds


def _solve(sizes, places, targets, bound, settings, generator, work):
    """Try ever heavier methods until the bound is reached; return allocation, its misfit, bound and solver seconds."""
    tolerance = settings.tolerance
    if len(places) == len(sizes):
        held = exact.match_sorted(sizes, places, targets)
        objective = heuristic.misfit(heuristic.residuals(held, targets), tolerance)
        return held, objective, objective, 0.0
    held = heuristic.deal(sizes, places, targets, work)
    objective = heuristic.exchange(held, targets, bound, tolerance, work)
    if objective > bound:
        held, objective, bound = assignment.improve(sizes, places, targets, held, objective, bound, tolerance, work)
    if objective > bound and len(sizes) > assignment.MOST_HOUSEHOLDS:
        objective = heuristic.deal_anew(held, targets, bound, generator, tolerance, work)
    if objective == bound:
        return held, objective, bound, 0.0
    start = time.perf_counter()
    better, proven = exact.solve(
        sizes, places, targets, objective, settings.solver, settings.time_limit, tolerance, work
    )
    if better is not None:
        held = better
        objective = heuristic.misfit(heuristic.residuals(held, targets), tolerance)
    return held, objective, objective if proven else bound, time.perf_counter() - start


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
