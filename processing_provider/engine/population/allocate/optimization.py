"""Allocate households to buildings with a proven optimum of eq. 10, zone by zone."""

from __future__ import annotations

import dataclasses
import functools
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.errors import MissingPackageError, SolverError
from ...core.notes import Note, note
from ...core.progress import Progress, silent
from ...core.said import examples
from ...core.seeds import zone_generator
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import AllocationSettings, Solver
from . import assignment, cbc, dealing, exact, exchanges, heuristic, tie_breaking
from .allocation import Allocation, conclude
from .bound import lower_bound
from .dealing import Held
from .moves import Achieved, Secondary
from .problem import Problem
from .targets import Rows
from .tie_breaking import Refined, Zone
from .work import Work, idle


@dataclass(frozen=True)
class Optimized(Allocation):
    """An optimal allocation; each zone is ``optimal`` or at its ``time_limit``, with objective and bound.

    Attributes
    ----------
    achieved : Achieved or None
        How far preferences are met and earlier buildings kept.
    notes : tuple of Note
        What had to be done otherwise than asked for.
    """

    achieved: Achieved | None
    notes: tuple[Note, ...]


def allocate(
    problem: Problem,
    settings: AllocationSettings = AllocationSettings(),  # noqa: B008 - frozen
    progress: Progress = silent,
    secondary: Secondary | None = None,
) -> Optimized:
    """Solve eq. 8-11 of Ye et al. (2024) in every zone; with a tolerance, residuals within it cost nothing in eq. 10.

    Most zones need no solver: where all households live in one building there is nothing to decide; where each building
    has one place, sorted matching is exact; elsewhere a heuristic that reaches a lower bound is proven optimal; what is
    still open is tried again with linear assignment, or dealt anew in part where that would be too large. Only the rest
    goes to integer programming.

    CBC that turns out not to run here is left for HiGHS, which the result's notes say. With secondary, preferences and
    earlier buildings decide among the allocations of a zone that fit equally well.
    """
    achieved = None if secondary is None else Achieved.empty(secondary, len(problem.zone_id))
    done = _Done.nothing(problem)
    # What there is to say of preferences is said zone by zone.
    at_once = np.zeros(len(problem.zone_id), bool)
    if achieved is None:
        at_once = _fill_only_buildings(problem, settings.tolerance, done)
    notes: list[Note] = []
    cbc.tidy()
    for z, buildings, households in problem.zones(without=at_once):
        work = Work(functools.partial(progress, z / len(at_once), ""))
        arguments = problem, z, buildings, households, achieved
        try:
            found = _solve_in_zone(*arguments, settings, work)
        except (MissingPackageError, SolverError) as error:
            notes.append(cbc.instead(error))
            settings = dataclasses.replace(settings, solver=Solver.HIGHS)
            found = _solve_in_zone(*arguments, settings, work)
        done.add(z, households, found)
        if achieved is not None and found.refined is not None:
            achieved.add(z, *found.refined, households)
        progress((z + 1) / len(at_once), done.so_far(z))
    worked = done.status != ""
    done.status[problem.pinned_zones()] = np.where(worked, done.status, "optimal")[problem.pinned_zones()]
    return conclude(
        Optimized,
        problem,
        done.building_of,
        problem.reason,
        done.status,
        done.bound + _constant(problem, worked, settings.tolerance),
        done.seconds,
        settings.tolerance,
        achieved=achieved,
        notes=(*notes, *_unproven(problem.zone_id[done.status == "time_limit"])),
    )


def _unproven(zone_id: Ids) -> list[Note]:
    """Say which zones took longer than the time limit: what they have is good, but not shown to be the best."""
    if not len(zone_id):
        return []
    return [
        note(
            "zones_unproven",
            "Zones whose time limit came before the best allocation was proven: {zones} ({examples}). Everybody is placed; "
            "gap in the zones says by how many persons the fit could be closer at most. A longer TIME_LIMIT may tell more.",
            zones=len(zone_id),
            examples=examples(zone_id),
        )
    ]


@dataclass(frozen=True)
class _Solved:
    """One zone: the building of each household, and what is known of it."""

    home: Rows
    bound: float
    proven: bool
    seconds: float
    refined: tuple[Zone, Refined] | None = None


@dataclass(frozen=True)
class _Done:
    """What is known of all zones so far; arrays as `conclude` takes them."""

    building_of: Rows
    status: Ids
    bound: Floats
    seconds: Floats
    number: Counter[str]

    @classmethod
    def nothing(cls, problem: Problem) -> _Done:
        n = len(problem.zone_id)
        status = np.array([""], dtype=object).repeat(n)
        return cls(np.full(len(problem.sizes), -1, np.int32), status, np.zeros(n), np.zeros(n), Counter())

    def add(self, z: int, households: Rows, found: _Solved) -> None:
        self.building_of[households] = found.home
        self.bound[z], self.seconds[z] = found.bound, found.seconds
        self.status[z] = "optimal" if found.proven else "time_limit"
        self.number[self.status[z]] += 1

    def so_far(self, z: int) -> Note:
        return note(
            "zones_so_far",
            "zone {zone} of {zones} · optimal: {optimal}, time limit: {open}",
            zone=z + 1,
            zones=len(self.status),
            optimal=self.number["optimal"],
            open=self.number["time_limit"],
        )


def _fill_only_buildings(problem: Problem, tolerance: int, done: _Done) -> Bools:
    """Allocate all zones whose households live in one building, where nothing is left to chance; returns which."""
    only = problem.only_building(problem.places > 0)
    dealt = problem.dealt()
    zone = problem.household_zone[dealt]
    done.building_of[dealt] = only[zone]
    persons = np.bincount(zone, problem.sizes[dealt], len(only))
    listed = np.bincount(zone, minlength=len(only)) > 0
    filled = listed & (only >= 0)
    private = (problem.targets - problem.pinned)[only]
    done.bound[filled] = np.maximum(np.abs(persons - private) - tolerance, 0)[filled]
    done.status[filled] = "optimal"
    done.number["optimal"] += int(np.count_nonzero(filled))
    return filled


def _solve_in_zone(
    problem: Problem,
    z: int,
    buildings: Rows,
    households: Rows,
    achieved: Achieved | None,
    settings: AllocationSettings,
    work: Work,
) -> _Solved:
    """Allocate one zone of a problem."""
    generator = zone_generator(settings.seed, problem.zone_id[z])
    if problem.position is not None:
        buildings = buildings[np.argsort(problem.position[buildings], kind="stable")]
    sizes = -np.sort(-problem.sizes[households])
    targets = problem.targets[buildings] - problem.pinned[buildings]
    held, bound, proven, seconds = solve_zone(
        sizes.tolist(), problem.places[buildings].tolist(), targets.tolist(), settings, generator, work
    )
    if achieved is None:
        return _Solved(_deal(held, buildings, problem.sizes[households], generator), bound, proven, seconds)
    zone = achieved.secondary.zone(problem, buildings, households, settings.tolerance)
    refined = _refine(zone, held, buildings, proven, settings, generator, work)
    return _Solved(buildings[refined.home], bound, proven, seconds + refined.seconds, (zone, refined))


def _refine(
    zone: Zone,
    held: Held,
    buildings: Rows,
    proven: bool,
    settings: AllocationSettings,
    generator: np.random.Generator,
    work: Work,
) -> Refined:
    """Decide among the allocations that fit as `held` does; where all are equal, as without secondary objectives."""
    if not zone.is_indifferent:
        return tie_breaking.solve_zone(zone, held, proven, settings, generator, work)
    order = np.argsort(buildings)
    home = order[np.searchsorted(buildings[order], _deal(held, buildings, zone.sizes, generator))]
    return tie_breaking.conclude(zone, home, zone.worth(home)[1], 0.0)


def _constant(problem: Problem, dealt: Bools, tolerance: int) -> Floats:
    """Add what no allocation can change: the misfit of buildings without a household, per zone.

    `dealt` is (z,) bool: zones that have households; elsewhere all buildings are without.
    """
    idle = (problem.building_zone >= 0) & ((problem.places == 0) | ~dealt[problem.building_zone])
    rest = np.maximum(np.abs(problem.targets - problem.pinned) - tolerance, 0)[idle]
    return np.bincount(problem.building_zone[idle], rest, len(problem.zone_id)).astype(float)


def solve_zone(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    settings: AllocationSettings,
    generator: np.random.Generator,
    work: Work = idle,
) -> tuple[Held, int, bool, float]:
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
    spread = dealing.spread(sizes, places, generator) if settings.tolerance else []
    # Methods settle ties by the order of buildings, so that is left to chance.
    turn = generator.permutation(len(places)).tolist()
    aims = [targets[b] for b in turn]
    reached = None
    if settings.tolerance:
        # What the buildings hold is changed in place.
        reached = heuristic.exchange([spread[b] for b in turn], aims, bound, settings.tolerance, work)
        if reached == bound:
            return spread, bound, True, 0.0
    shuffled, objective, bound, seconds = _solve(
        sizes, [places[b] for b in turn], aims, bound, settings, generator, work
    )
    if reached is not None and reached <= objective:
        shuffled, objective = [spread[b] for b in turn], reached
    if settings.tolerance:
        exchanges.even_out(shuffled, aims, settings.tolerance, work)
    held = [have for _, have in sorted(zip(turn, shuffled), key=lambda pair: pair[0])]
    if not settings.tolerance:
        exchanges.even_out(held, targets, 0, work)
    return held, bound, objective == bound, seconds


def _solve(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    bound: int,
    settings: AllocationSettings,
    generator: np.random.Generator,
    work: Work,
) -> tuple[Held, int, int, float]:
    """Try ever heavier methods until the bound is reached; return allocation, its misfit, bound and solver seconds."""
    tolerance = settings.tolerance
    if len(places) == len(sizes):
        held = exact.match_sorted(sizes, places, targets)
        objective = dealing.misfit(dealing.residuals(held, targets), tolerance)
        return held, objective, objective, 0.0
    held = dealing.deal(sizes, places, targets, work)
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
        objective = dealing.misfit(dealing.residuals(held, targets), tolerance)
    return held, objective, objective if proven else bound, time.perf_counter() - start


def _deal(held: Held, buildings: Rows, sizes: Ints, generator: np.random.Generator) -> Ints:
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


def secondary_numbers(found: Optimized) -> dict[str, Any]:
    """Numbers of secondary objectives, by the names of the outputs."""
    achieved, numbers = found.achieved, {}
    if achieved is None:
        return {}
    if achieved.secondary.penalty is not None:
        percent = achieved.preferred_percent(found.problem, found.building_of)
        numbers = {"PREFERRED_PERCENT": percent} if percent == percent else {}
        numbers["PREFERENCE_COST"] = int(np.nansum(achieved.penalty))
        numbers["PREFERENCE_BOUND"] = int(np.nansum(achieved.penalty_bound))
    if achieved.secondary.earlier is not None:
        numbers["MOVED"] = int(np.nansum(achieved.moved))
        numbers["MOVED_BOUND"] = int(np.nansum(achieved.moved_bound))
        numbers["FORCED"] = int(np.nansum(achieved.forced))
        numbers["LEFT"] = achieved.secondary.left
    return numbers
