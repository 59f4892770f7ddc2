"""Allocate households to buildings at random, many times over if asked (eq. 12-15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...core.columns import examples
from ...core.errors import CountError
from ...core.notes import note, word
from ...core.progress import Progress, silent
from ...core.seeds import zone_generator
from ...core.types import Bools, Floats, Ints
from ..settings import MonteCarloMethod, MonteCarloSettings
from . import between
from .allocation import Allocation, conclude
from .draws import conserving, log_size, published, uncertain_places
from .problem import Problem
from .spread import BLOCK, Spread, Sums
from .spread import describe as describe
from .targets import Rows
from .work import Work

FIELDS, SPREADS = 3, 4
"""Streams of random numbers: errors that neighbours share, and how large these are."""

NOT_DRAWN = word("not drawn: every building of its zone had reached its persons or its households")


@dataclass(frozen=True)
class Simulated(Allocation):
    """The first of several random allocations, and how far all of them spread.

    Attributes
    ----------
    spread : dict or None
        Mean, sd, p05 and p95 of the persons per building, each (n,) float; None of a single draw.
    zone_spread : dict or None
        The same of the persons per zone of `problem.zone_id`.
    group_persons : (g, draws) int or None
        Persons of groups of buildings in every draw; None where no groups were given.
    between : Between or None
        How far neighbourhoods differ; None where that was not asked for.
    """

    spread: Spread | None
    zone_spread: Spread | None
    group_persons: Ints | None
    between: between.Between | None


def allocate(
    problem: Problem,
    area: Floats | None = None,
    settings: MonteCarloSettings = MonteCarloSettings(),  # noqa: B008 - frozen
    progress: Progress = silent,
    group: Ints | None = None,
    n_groups: int = 0,
    weight: Floats | None = None,
) -> Simulated:
    """Simulate the allocation of Ye et al. (2024, section 4.2) in every zone.

    Conserving: a random permutation of the zone's households is dealt to the whole H_b of the buildings, which in every
    draw but the first come from weights with a random error (see `draws.uncertain_places`), in which neighbours share what
    `between` says of them unless the error is given. As published:
    H_b = round(Pr_b·ΣH) with Pr_b the building's share of the area (eq. 12-13); households are drawn for one building
    until P_b ≥ P_b^e (eq. 15) or it has H_b households, the rest moves on to the next building in random order; what no
    building takes stays unplaced and is listed.

    Parameters
    ----------
    problem : Problem
    area : (n,) float or None
        D_b of eq. 12 [m²], in the order of the input rows, not sorted; needed as published only.
    settings : MonteCarloSettings
    progress : Progress
    group : (n,) int or None
        Group of each building in the order of the input rows, −1 if none: zones of any kind whose persons are wanted.
    n_groups : int
    weight : (n,) float or None
        That the estimate was made by, in the order of the input rows, NaN or 0 where there is none: what zones with counts
        say of the differences between neighbourhoods. None: nothing.

    Raises
    ------
    CountError
        As published, buildings that are estimated to hold people have no area.
    SettingError
        The persons of so many groups and draws would take too much memory.
    """
    area = _areas(problem, area) if settings.method == MonteCarloMethod.AS_PUBLISHED else None
    building_of = np.full(len(problem.sizes), -1, np.int32)
    sums = Sums(problem, settings.draws, group, n_groups)
    n_zones = len(problem.zone_id)
    status = np.array([""], dtype=object).repeat(n_zones)
    status[problem.pinned_zones()] = "simulated"
    still = _fill_only_buildings(problem, settings, building_of, sums) if area is None else np.zeros(n_zones, bool)
    status[still] = "simulated"
    known, spreads = None, None
    if settings.between:
        known = between.estimate(_zones(problem, weight), settings.error, settings.seed)
        # Drawn once for all zones: it is the same s that nobody knows.
        spreads = known.draw(settings.draws, zone_generator(settings.seed, "", SPREADS))
    for z, buildings, households in problem.zones(without=still):
        status[z] = "simulated"
        drawn: list[Ints] = []
        done = 0
        for among, taken, persons in _draws(problem, z, buildings, households, area, settings, spreads):
            if not done:
                building_of[households] = np.where(taken >= 0, among[taken], -1)
            sums.add_to_groups(among, persons, done)
            drawn.append(persons)
            done += len(persons)
            so_far = note("zone_so_far", "zone {zone} of {zones}", zone=z + 1, zones=n_zones)
            progress((z + done / settings.draws) / n_zones, so_far)
        if drawn:
            sums.add(z, among, np.concatenate(drawn), Work(partial(progress, (z + 1) / n_zones, "")))
    sums.finish()
    reason = problem.reason.copy()
    reason[(building_of < 0) & (reason == "") & (problem.pin < 0)] = NOT_DRAWN
    return conclude(
        Simulated,
        problem,
        building_of,
        reason,
        status,
        spread=sums.spread,
        zone_spread=sums.zone_spread,
        group_persons=sums.group_persons,
        between=known,
    )


def _areas(problem: Problem, area: Floats | None) -> Floats:
    if area is None:
        raise CountError("no_area", "The published method needs the buildings' area; choose the field that holds it.")
    area = np.asarray(area, float)[problem.building]
    missing = np.flatnonzero((problem.targets > problem.pinned) & ~(area > 0))
    if missing.size:
        raise CountError(
            "no_area_of_buildings",
            "Buildings with people that have no area above 0: {buildings} (rows {rows}); the published method needs it.",
            buildings=len(missing),
            rows=examples(problem.building[missing] + 1),
        )
    return area


def _fill_only_buildings(problem: Problem, settings: MonteCarloSettings, building_of: Rows, sums: Sums) -> Bools:
    """Allocate all zones whose households live in one building, where every draw is the same; returns which."""
    candidates = problem.places > 0
    if settings.errs and problem.estimate is not None:
        candidates = candidates | (problem.estimate > 0)
    only = problem.only_building(candidates)
    dealt = problem.dealt()
    zone = problem.household_zone[dealt]
    building_of[dealt] = only[zone]
    filled = (only >= 0) & (np.bincount(zone, minlength=len(only)) > 0)
    persons = np.bincount(zone, problem.sizes[dealt], len(only)).astype(np.int64)[filled]
    sums.add_still(np.flatnonzero(filled), only[filled], persons)
    return filled


def _draws(
    problem: Problem,
    z: int,
    buildings: Rows,
    households: Rows,
    area: Floats | None,
    settings: MonteCarloSettings,
    spreads: Floats | None,
) -> Iterator[tuple[Rows, Ints, Ints]]:
    """Yield (buildings, taken, persons) of one zone, a block of draws at a time; `area` only as published.

    `spreads`, (draws,), says how far neighbourhoods differ in each draw; None if not at all.
    `taken` and `persons` are those of `draws.conserving`, by position in the buildings.
    """

    # A stream for each purpose, so that the first draw is the same whatever follows.
    def stream(number: int) -> np.random.Generator:
        return zone_generator(settings.seed, problem.zone_id[z], number)

    deals = stream(0)
    sizes = problem.sizes[households]
    first, end = np.searchsorted(problem.building_zone, (z, z + 1))
    if area is not None:
        # Eq. 13 gives places by area, so also to buildings whose estimate rounded to no household.
        buildings = np.arange(first, end, dtype=np.int64)[problem.targets[first:end] > problem.pinned[first:end]]
        places = np.floor(area[buildings] / area[buildings].sum() * len(households) + 0.5).astype(np.int64)
        targets = problem.targets[buildings] - problem.pinned[buildings]
        turns = stream(1)
        # The search looks up who holds so many persons.
        width = max(len(households), int(sizes.sum()))
        for size in _blocks(settings.draws, width) if buildings.size else ():
            yield buildings, *published(sizes, places, targets, size, deals, turns)
        return
    expected = None
    if settings.errs:
        errors = stream(2)
        expected = problem.places[first:end].astype(float)
        if problem.estimate is not None:
            estimate = problem.estimate[first:end]
            expected = np.where(estimate > 0, estimate, expected)
        buildings = np.arange(first, end, dtype=np.int64)[expected > 0]
        expected = expected[expected > 0] * (len(households) / expected.sum())
    line, shared = _line(problem, buildings), None
    if expected is not None and spreads is not None and len(buildings) > 1:
        shared = between.Field(expected[line] / len(households), stream(FIELDS))
    held = problem.places[buildings][None, :]
    done = 0
    width = max(len(households), len(buildings) if shared is None else shared.width)
    for size in _blocks(settings.draws, width):
        if expected is not None:
            more = None
            if shared is not None and spreads is not None:
                more = np.empty((size, len(buildings)))
                more[:, line] = shared.draw(spreads[done : done + size])
            held = uncertain_places(expected, len(households), settings.error, size, errors, more)
            if not done:
                held[0] = problem.places[buildings]
        yield buildings, *conserving(sizes, held, size, deals)
        done += size


def _line(problem: Problem, buildings: Rows) -> Ints:
    """Order buildings so that neighbours are near each other; without positions by id, which changes no building's spread."""
    if problem.position is None:
        return np.arange(len(buildings), dtype=np.int64)
    return np.argsort(problem.position[buildings], kind="stable")


def _zones(problem: Problem, weight: Floats | None) -> between.Zones | None:
    """What is counted in the zones that have weight, along the line; None where weights are not known."""
    if weight is None:
        return None
    n = len(problem.zone_id)
    inside = problem.building_zone >= 0
    held = np.where(inside, np.nan_to_num(np.asarray(weight, float)[problem.building]), 0.0)
    zone = np.where(inside, problem.building_zone, 0)
    dealt = problem.dealt()
    sizes, of = problem.sizes[dealt].astype(float), problem.household_zone[dealt]
    persons, squares, households = (np.bincount(of, sizes**power, n).astype(float) for power in (1, 2, 0))
    total, square = (np.bincount(zone, held**power, n).astype(float) for power in (1, 2))
    # The place of a zone is that of the building in the middle of its weight.
    rank = _line(problem, np.arange(len(zone), dtype=np.int32))
    rank = rank[np.argsort(zone[rank], kind="stable")]
    upto = np.cumsum(held[rank])
    middle = np.searchsorted(upto, np.cumsum(total) - 0.5 * total)
    place = rank[np.minimum(middle, len(rank) - 1)]
    place = place if problem.position is None else problem.position[place]
    there = np.flatnonzero((total > 0) & (households > 0))
    there = there[np.argsort(place[there], kind="stable")]
    with np.errstate(divide="ignore", invalid="ignore"):
        number = total**2 / square
        has = held > 0
        expected = held[has] * (households[there].sum() / total[there].sum())
        size = np.bincount(zone[has], held[has] * log_size(expected), n) / total
    return between.Zones(*(one[there] for one in (persons, squares, households, total, number, size)))


def _blocks(draws: int, width: int) -> list[int]:
    """Split the draws so that each block has at most BLOCK placements, of which each draw has so many."""
    size = max(1, BLOCK // max(width, 1))
    return [min(size, draws - start) for start in range(0, draws, size)]
