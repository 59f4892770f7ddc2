"""Allocate households to buildings at random, many times over if asked (eq. 12-15)."""

from dataclasses import replace
from functools import partial

import numpy as np

from ...core.columns import examples
from ...core.errors import CountError, SettingError
from ...core.progress import silent
from ...core.seeds import zone_generator
from ..settings import MonteCarloMethod, MonteCarloSettings
from .allocation import Allocation, conclude
from .problem import Problem
from .work import Work, idle

NOT_DRAWN = "not drawn: every building of its zone had reached its persons or its households"

# Draws are made in blocks of about this many placements, so that memory does not grow with their number.
BLOCK = 2_000_000

MOST_SUMS = 500_000_000
"""Persons of groups, by group and draw, that are kept at most: 2 GB."""

OWN_SHARE = 0.5
"""Error of each building by itself, as a share of the weight error, which is that between buildings of unlike size."""

ALIKE = 10.0
"""From this many households on, and below one in so many, larger is no longer less alike: a weight that is wrong between
houses and blocks of flats is hardly more wrong between houses and the largest block."""


def allocate(
    problem: Problem,
    area=None,
    settings: MonteCarloSettings = MonteCarloSettings(),  # noqa: B008 - frozen
    progress=silent,
    group=None,
    n_groups: int = 0,
) -> Allocation:
    """Simulate the allocation of Ye et al. (2024, section 4.2) in every zone.

    Conserving: a random permutation of the zone's households is dealt to the whole H_b of the buildings, which in every
    draw but the first come from weights with a random error (see `_uncertain_places`). As published:
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

    Returns
    -------
    Allocation
        The first draw; with mean, sd, p05 and p95 of the persons per building and zone where there is more than one, and
        the persons of every group and draw where groups are given.

    Raises
    ------
    CountError
        As published, buildings that are estimated to hold people have no area.
    SettingError
        The persons of so many groups and draws would take too much memory.
    """
    area = _areas(problem, area) if settings.method == MonteCarloMethod.AS_PUBLISHED else None
    building_of = np.full(len(problem.sizes), -1, np.int32)
    reason = problem.reason.copy()
    status = dict.fromkeys(problem.pinned_zones(), "simulated")
    n_zones = len(problem.zone_id)
    spread = zone_spread = groups = None
    if settings.draws > 1:
        spread, zone_spread = _still(problem.pinned), _still(_sums(problem.pinned, problem.building_zone, n_zones))
    if group is not None:
        groups = _Groups(problem, np.asarray(group)[problem.building], n_groups, settings.draws)
    for z, buildings, households in problem.zones():
        status[z] = "simulated"
        persons: list = []
        done = 0
        for among, taken, drawn in _draws(problem, z, buildings, households, area, settings):
            if not done:
                building_of[households] = np.where(taken >= 0, among[taken], -1)
            if groups:
                groups.add(among, drawn, done)
            persons.append(drawn)
            done += len(drawn)
            progress((z + done / settings.draws) / n_zones, f"zone {z + 1:,} of {n_zones:,}")
        if spread and persons:
            work = Work(partial(progress, (z + 1) / n_zones, ""))
            _describe(np.concatenate(persons), among, spread, z, zone_spread, work)
    reason[(building_of < 0) & (reason == "") & (problem.pin < 0)] = NOT_DRAWN
    result = conclude(problem, building_of, reason, status, np.full(n_zones, np.nan), np.zeros(n_zones), spread)
    return replace(result, zone_spread=zone_spread, group_persons=groups.persons if groups else None)


def describe(persons, work=idle) -> dict:
    """Describe draws.

    Parameters
    ----------
    persons : (k, draws) int
        At least two draws.
    work : Work

    Returns
    -------
    dict of str to numpy.ndarray
        mean, sd, p05 and p95, each (k,) float.
    """
    found = []
    step = max(1, BLOCK // persons.shape[1])
    for start in range(0, len(persons), step):
        # A copy with the draws of one row side by side: faster, and the last digit is the same for every block.
        work(step * persons.shape[1] // 10)
        rows = np.ascontiguousarray(persons[start : start + step])
        found.append((rows.mean(axis=1), rows.std(axis=1, ddof=1), *np.percentile(rows, (5, 95), axis=1)))
    return dict(zip(("mean", "sd", "p05", "p95"), map(np.concatenate, zip(*found))))


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


def _draws(problem, z, buildings, households, area, settings):
    """Yield (buildings, taken, persons) of one zone, a block of draws at a time; `area` only as published.

    `taken` and `persons` are those of `_draw_conserving`, by position in the buildings.
    """

    # A stream for each purpose, so that the first draw is the same whatever follows.
    def stream(number):
        return zone_generator(settings.seed, problem.zone_id[z], number)

    deals = stream(0)
    sizes = problem.sizes[households]
    first, end = np.searchsorted(problem.building_zone, (z, z + 1))
    if area is not None:
        # Eq. 13 gives places by area, so also to buildings whose estimate rounded to no household.
        buildings = np.arange(first, end)[problem.targets[first:end] > problem.pinned[first:end]]
        places = np.floor(area[buildings] / area[buildings].sum() * len(households) + 0.5).astype(np.int64)
        targets = problem.targets[buildings] - problem.pinned[buildings]
        turns = stream(1)
        for size in _blocks(settings.draws, len(households)) if buildings.size else ():
            yield buildings, *_draw_published(sizes, places, targets, size, deals, turns)
        return
    uncertain = settings.draws > 1 and settings.weight_error > 0
    if uncertain:
        errors = stream(2)
        expected = problem.places[first:end].astype(float)
        if problem.estimate is not None:
            estimate = problem.estimate[first:end]
            expected = np.where(estimate > 0, estimate, expected)
        buildings = np.arange(first, end)[expected > 0]
        expected = expected[expected > 0] * (len(households) / expected.sum())
    held = problem.places[buildings][None, :]
    for number, size in enumerate(_blocks(settings.draws, max(len(households), len(buildings)))):
        if uncertain:
            held = _uncertain_places(expected, len(households), settings.weight_error, size, errors)
            if not number:
                held[0] = problem.places[buildings]
        yield buildings, *_draw_conserving(sizes, held, size, deals)


def _blocks(draws, households):
    """Split the draws so that each block has at most BLOCK placements."""
    size = max(1, BLOCK // max(households, 1))
    return [min(size, draws - start) for start in range(0, draws, size)]


def _uncertain_places(expected, households, error, draws, generator):
    """Draw whole H_b from weights with a random error: E_b·exp(e·(z·ln E_b + z_b/2)), scaled to the zone's households.

    E_b is the expected number of households, z and z_b are standard normal: z is one for all buildings of the zone, as
    people per unit of weight may differ between small and large buildings, z_b each building's own. ln E_b ends at
    ±ln `ALIKE`.

    Parameters
    ----------
    expected : (b,) float
        Above 0, with the sum `households`.
    households : int
    error : float
        e, above 0.
    draws : int
    generator : numpy.random.Generator

    Returns
    -------
    numpy.ndarray
        (draws, b) int; every row has the sum `households` (largest remainder).
    """
    normal = generator.standard_normal((draws, len(expected) + 1))
    size = error * np.clip(np.log(expected), -np.log(ALIKE), np.log(ALIKE))
    share = normal[:, 1:] * (error * OWN_SHARE)
    share += normal[:, :1] * size
    np.exp(share, out=share)
    share *= expected
    share *= households / share.sum(axis=1, keepdims=True)
    whole = np.floor(share)
    missing = (households - whole.sum(axis=1)).astype(np.int64)
    # Stable, so that equal remainders go by the order of the ids on every machine.
    ranked = np.argsort(whole - share, axis=1, kind="stable")
    more = np.empty(whole.shape, bool)
    np.put_along_axis(more, ranked, np.arange(len(expected)) < missing[:, None], axis=1)
    return whole.astype(np.int64) + more


def _draw_conserving(sizes, places, draws, generator):
    """Deal permutations of the households to the places.

    Parameters
    ----------
    sizes : (k,) int
    places : (draws, b) or (1, b) int
        Households per building, one row for each draw or one for all; every row has the sum k.

    Returns
    -------
    taken : (k,) int
        Building of each household in the first draw (−1: none).
    persons : (draws, b) int
        Persons per building and draw.
    """
    order = generator.permutation(len(sizes))
    taken = np.empty(len(sizes), np.int64)
    taken[order] = np.repeat(np.arange(places.shape[1]), places[0])
    dealt = np.empty((draws, len(sizes)), np.int64)
    dealt[0] = sizes[order]
    dealt[1:] = sizes
    generator.permuted(dealt[1:], axis=1, out=dealt[1:])
    # What all buildings up to this one hold is what the cards up to its last one hold.
    np.cumsum(dealt, axis=1, out=dealt)
    last = np.cumsum(places, axis=1) - 1
    held = np.take_along_axis(dealt, np.maximum(last, 0), axis=1)
    held[np.broadcast_to(last < 0, held.shape)] = 0
    return taken, np.diff(held, axis=1, prepend=0)


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


def _sums(values, zone, n_zones):
    """Sum (n,) values over zones; −1 is none."""
    return np.bincount(zone + 1, values, n_zones + 1)[1:]


def _still(persons):
    """Describe draws that all give these (k,) persons."""
    return {**{name: persons.astype(float) for name in ("mean", "p05", "p95")}, "sd": np.zeros(len(persons))}


def _describe(persons, buildings, spread, z, zone_spread, work) -> None:
    """Add the statistics of one zone's draws, by building and in total; `persons` is (draws, b)."""
    found = describe(np.column_stack((persons, persons.sum(axis=1))).T, work)
    for name, values in found.items():
        spread[name][buildings] += values[:-1]
        zone_spread[name][z] += values[-1]


class _Groups:
    """Persons of groups of buildings, by group and draw; pinned group quarters are in all draws."""

    def __init__(self, problem, group, n_groups, draws):
        if n_groups * draws > MOST_SUMS:
            raise SettingError(
                f"{draws:,} draws of {n_groups:,} zones to sum over take too much memory; choose at most "
                f"{MOST_SUMS // n_groups:,} draws."
            )
        self._group = group
        # Half the memory where nobody has billions of persons.
        kind = np.int32 if problem.sizes.sum() < 2**31 else np.int64
        self.persons = np.empty((n_groups, draws), kind)
        self.persons[:] = _sums(problem.pinned, group, n_groups)[:, None]

    def add(self, buildings, persons, start) -> None:
        """Add a block of draws; `persons` is (draws, b), `start` the number of its first draw."""
        group = self._group[buildings]
        ranked = np.argsort(group, kind="stable")[np.count_nonzero(group < 0) :]
        present, first = np.unique(group[ranked], return_index=True)
        if present.size:
            sums = np.add.reduceat(persons[:, ranked], first, axis=1)
            rows = np.ix_(present, np.arange(start, start + len(persons)))
            self.persons[rows] = self.persons[rows] + sums.T
