"""Allocate households to buildings at random, many times over if asked (eq. 12-15)."""

import numpy as np

from ..errors import CountError
from ..inputs import examples
from ..progress import silent
from ..settings import MonteCarloMethod, MonteCarloSettings
from .allocation import Allocation, conclude
from .problem import Problem, zone_generator

NOT_DRAWN = "not drawn: every building of its zone had reached its persons or its households"

# Draws are made in blocks of about this many placements, so that memory does not grow with their number.
BLOCK = 2_000_000


def allocate(
    problem: Problem,
    area=None,
    settings: MonteCarloSettings = MonteCarloSettings(),  # noqa: B008 - frozen
    progress=silent,
) -> Allocation:
    """Simulate the allocation of Ye et al. (2024, section 4.2) in every zone.

    Conserving: a random permutation of the zone's households is dealt to the whole H_b of the buildings. As published:
    H_b = round(Pr_b·ΣH) with Pr_b the building's share of the area (eq. 12-13); households are drawn for one building
    until P_b ≥ P_b^e (eq. 15) or it has H_b households, the rest moves on to the next building in random order; what no
    building takes stays unplaced and is listed.

    Parameters
    ----------
    problem : Problem
    area : (n,) float or None
        D_b of eq. 12 [m²], in the order of the input rows, not sorted; needed as published only.
    settings : MonteCarloSettings

    Returns
    -------
    Allocation
        The first draw, with mean, sd, p05 and p95 of the persons per building when there is more than one.

    Raises
    ------
    CountError
        As published, buildings that are estimated to hold people have no area.
    """
    published = settings.method == MonteCarloMethod.AS_PUBLISHED
    area = _areas(problem, area) if published else None
    building_of = np.full(len(problem.sizes), -1, np.int32)
    reason = problem.reason.copy()
    spread = _empty_spread(problem) if settings.draws > 1 else None
    status = dict.fromkeys(problem.pinned_zones(), "simulated")
    n_zones = len(problem.zone_id)
    for z, buildings, households in problem.zones():
        # Two streams, so that the first draw is the same however many follow.
        generators = [zone_generator(settings.seed, problem.zone_id[z], stream) for stream in (0, 1)]
        places = problem.places[buildings]
        status[z] = "simulated"
        if published:
            # Eq. 13 gives places by area, so also to buildings whose estimate rounded to no household.
            first, end = np.searchsorted(problem.building_zone, (z, z + 1))
            buildings = np.arange(first, end)[problem.targets[first:end] > problem.pinned[first:end]]
            if not buildings.size:
                continue
            places = np.floor(area[buildings] / area[buildings].sum() * len(households) + 0.5).astype(np.int64)
        targets = problem.targets[buildings] - problem.pinned[buildings]
        persons: list = []
        for size in _blocks(settings.draws, len(households)):
            draw = _draw_published if published else _draw_conserving
            taken, drawn = draw(problem.sizes[households], places, targets, size, *generators)
            if not persons:
                building_of[households] = np.where(taken >= 0, buildings[taken], -1)
            persons.append(drawn)
        if spread:
            _describe(np.concatenate(persons), buildings, spread)
        progress((z + 1) / n_zones, f"zone {z + 1:,} of {n_zones:,}")
    reason[(building_of < 0) & (reason == "") & (problem.pin < 0)] = NOT_DRAWN
    return conclude(problem, building_of, reason, status, np.full(n_zones, np.nan), np.zeros(n_zones), spread)


def _areas(problem, area):
    if area is None:
        raise CountError("The published method needs the buildings' area; choose the field that holds it.")
    area = np.asarray(area, float)[problem.building]
    missing = np.flatnonzero((problem.targets > problem.pinned) & ~(area > 0))
    if missing.size:
        raise CountError(
            f"{missing.size} buildings with people have no area above 0 (rows "
            f"{examples(problem.building[missing] + 1)}); the published method needs it."
        )
    return area


def _blocks(draws, households):
    """Split the draws so that each block has at most BLOCK placements."""
    size = max(1, BLOCK // max(households, 1))
    return [min(size, draws - start) for start in range(0, draws, size)]


def _draw_conserving(sizes, places, targets, draws, generator, turns):
    """Deal permutations of the households to the places.

    Returns
    -------
    taken : (k,) int
        Building of each household in the first draw (−1: none).
    persons : (draws, b) int
        Persons per building and draw.
    """
    order = generator.permutation(len(sizes))
    taken = np.empty(len(sizes), np.int64)
    taken[order] = np.repeat(np.arange(len(places)), places)
    dealt = np.empty((draws, len(sizes)), np.int64)
    dealt[0] = sizes[order]
    dealt[1:] = sizes
    generator.permuted(dealt[1:], axis=1, out=dealt[1:])
    return taken, np.add.reduceat(dealt, np.concatenate(([0], np.cumsum(places)[:-1])), axis=1)


def _draw_published(sizes, places, targets, draws, generator, turns):
    """Fill one building after the other from a shuffled deck; all draws advance together, a building at a time.

    Parameters and result as in `_draw_conserving`; `turns` shuffles the buildings. Targets are above 0.
    """
    n, b = len(sizes), len(places)
    deck = generator.permuted(np.tile(np.arange(n), (draws, 1)), axis=1)
    turn = turns.permuted(np.tile(np.arange(b), (draws, 1)), axis=1)
    drawn = np.zeros((draws, n + 1), np.int64)
    np.cumsum(sizes[deck], axis=1, out=drawn[:, 1:])
    # One ascending array for all draws, so that one search finds where each of them reaches its target.
    row, apart = np.arange(draws), sizes.sum() + targets.max() + 1
    ascending = (drawn + row[:, None] * apart).ravel()
    persons = np.zeros((draws, b), np.int64)
    taken = np.full(n, -1)
    top = np.zeros(draws, np.int64)
    for building in turn.T:
        before = drawn[row, top]
        enough = np.searchsorted(ascending, row * apart + before + targets[building]) - row * (n + 1)
        end = np.minimum(np.minimum(enough, top + places[building]), n)
        persons[row, building] = drawn[row, end] - before
        taken[deck[0, top[0] : end[0]]] = building[0]
        top = end
    return taken, persons


def _empty_spread(problem):
    spread = {name: problem.pinned.astype(float) for name in ("mean", "p05", "p95")}
    return {**spread, "sd": np.zeros(len(problem.pinned))}


def _describe(persons, buildings, spread) -> None:
    """Add the statistics of one zone's draws; `persons` is (draws, b)."""
    spread["mean"][buildings] += persons.mean(axis=0)
    spread["sd"][buildings] = persons.std(axis=0, ddof=1)
    low, high = np.percentile(persons, (5, 95), axis=0)
    spread["p05"][buildings] += low
    spread["p95"][buildings] += high
