"""Zones that several tests look at: the published one, small ones with a twist, and random ones with their optimum."""

from __future__ import annotations

import functools
import random

import numpy as np
from benchmarks import literal

from doorstep.processing_provider.engine.population import estimate
from doorstep.processing_provider.engine.population.allocate import problem
from doorstep.processing_provider.engine.population.allocate.problem import Buildings, Households
from doorstep.processing_provider.engine.population.settings import EstimateSettings

# Ye et al. (2024), Table 4: block 481677246002024. Estimated persons and households of its 15 buildings, and what the
# paper's Monte Carlo simulation gave them.
TABLE4_PERSONS = [24, 33, 2, 60, 13, 25, 50, 48, 25, 47, 18, 68, 70, 94, 24]
TABLE4_HOUSEHOLDS = [7, 10, 1, 18, 4, 8, 15, 15, 8, 14, 6, 21, 22, 28, 7]
TABLE4_MCS_PERSONS = [24, 34, 4, 59, 12, 23, 50, 27, 23, 43, 19, 66, 73, 90, 21]
TABLE4_MCS_HOUSEHOLDS = [7, 10, 1, 18, 4, 8, 16, 8, 8, 16, 8, 21, 23, 29, 8]

# Name: sizes of the households (descending), H_b, P_b, optimum by hand where that is possible.
TWISTED = {
    "one building": ([4, 2, 1], [3], [7], 0),
    "one building that misses": ([4, 2, 1], [3], [10], 3),
    "single places": ([5, 3, 1], [1, 1, 1], [1, 4, 6], 2),
    "all of one size": ([2] * 6, [1, 2, 3], [2, 5, 5], 2),
    "even sizes, odd targets": ([4, 4, 2, 2], [2, 2], [5, 7], 2),
    "nothing nearer by parity": ([3, 3, 1, 1], [2, 2], [3, 5], 2),
    "fewer persons than households": ([3, 2, 2, 1, 1], [3, 2], [1, 8], 6),
    "a target below zero": ([3, 2, 1], [1, 2], [-2, 8], 6),
    "targets that sum to too much": ([2, 2, 1, 1], [2, 2], [10, 10], 14),
    "vacant units as households of nobody": ([5, 3, 0, 0, 0], [1, 2, 2], [4, 0, 4], 2),
    "only vacant units": ([0, 0, 0], [1, 2], [0, 0], 0),
    "an institution among households": ([328, 4, 3, 2, 2, 1], [2, 2, 2], [110, 113, 117], None),
    "large sizes": ([400, 250, 90, 45, 45, 7, 1], [1, 2, 4], [270, 300, 268], None),
    "a place of one beside large buildings": ([6, 5, 2, 2, 1, 1, 1, 1], [1, 1, 1, 5], [3, 3, 3, 10], None),
    "two sizes far apart": ([9, 9, 9, 1, 1, 1], [2, 2, 2], [9, 10, 11], None),
}


def random_zone(rng: random.Random):
    """Return sizes (descending), H_b and P_b of a small zone of a kind that the pipeline may find hard."""
    kind = rng.randrange(6)
    places = [rng.choice([1, 1, 1, 2, 3]) if kind == 1 else rng.randint(1, 3) for _ in range(rng.randint(1, 5))]
    top = rng.choice([3, 7, 7, 12])
    least = rng.choice([0, 1, 1, 1])
    sizes = [rng.randint(least, top) for _ in range(sum(places))]
    if kind == 2:
        sizes = [rng.choice([2, 5, 9]) for _ in sizes]
    if kind == 3:
        sizes[0] = 328
    if kind == 4:
        sizes = [3] * len(sizes)
    if rng.random() < 0.3:
        targets = [rng.randint(-2, 3 * top) for _ in places]
    else:
        total = sum(sizes)
        cuts = sorted(rng.randint(0, total) for _ in places[1:])
        targets = [b - a for a, b in zip([0, *cuts], [*cuts, total])]
    return sorted(sizes, reverse=True), places, targets


@functools.cache
def solved(tolerance=0, n_random=320) -> tuple:
    """Return (sizes, places, targets, optimum) of all twisted and many random zones; optima from the literal model."""
    rng = random.Random(20240605)
    zones = [zone[:3] for zone in TWISTED.values()] + [random_zone(rng) for _ in range(n_random)]
    found = []
    for zone in zones:
        optimum, proven = literal.solve(*zone, tolerance=tolerance)
        assert proven, zone
        found.append((*zone, int(optimum)))
    return tuple(found)


def objective(held, targets, tolerance=0) -> int:
    """Sum of absolute residuals (eq. 10), beyond the tolerance, of what the buildings hold, a list of Counter."""
    return sum(max(abs(sum(s * n for s, n in have.items()) - p) - tolerance, 0) for have, p in zip(held, targets))


def texts(values) -> np.ndarray:
    """Object array of str, as the engine takes ids."""
    found = np.empty(len(values), dtype=object)
    found[:] = [str(value) for value in values]
    return found


def tables(zones: dict, **more):
    """Buildings and households of several zones: {zone: (sizes, places, targets)}; ids ascend in the order given.

    `more` are further columns of the buildings, one list per zone: {"group_quarters": {zone: [...]}}.
    """
    of_building = [zone for zone, (_, places, _) in zones.items() for _ in places]
    of_household = [zone for zone, (sizes, *_) in zones.items() for _ in sizes]
    buildings = problem.Buildings(
        texts([f"b{i:03}" for i in range(len(of_building))]),
        texts(of_building),
        np.array([h for _, places, _ in zones.values() for h in places], float),
        np.array([p for *_, targets in zones.values() for p in targets], float),
        **{name: np.array([v for zone in zones for v in column[zone]], float) for name, column in more.items()},
    )
    households = problem.Households(
        texts([f"h{i:03}" for i in range(len(of_household))]),
        texts(of_household),
        np.array([size for sizes, *_ in zones.values() for size in sizes], np.int64),
    )
    return buildings, households


def hard(n_buildings=6, seed=1):
    """Return a zone that no solver finishes in a tenth of a second: sizes (descending), H_b, P_b. Its optimum is 0, but well hidden."""
    rng = random.Random(seed)
    homes = [[rng.randint(1_000, 99_999) for _ in range(rng.randint(3, 5))] for _ in range(n_buildings)]
    sizes = sorted((size for home in homes for size in home), reverse=True)
    return sizes, [len(home) for home in homes], [sum(home) for home in homes]


def coarse_problem(town, per_coarse: int, weight=None, settings=EstimateSettings()):  # noqa: B008 - frozen
    """Estimate a town by volume, or another (B,) weight, in zones of `per_coarse` neighbours; return the Problem."""
    group = np.arange(len(town.zone_id)) // per_coarse
    n = int(group.max()) + 1
    names = texts([f"{i:05}" for i in range(n)])
    persons, households = (np.bincount(group, v, n) for v in (town.zone_population, town.zone_households))
    if weight is None:
        weight = town.building_area * town.building_height * town.residential
    place = group[town.building_zone]
    made = estimate.estimate(estimate.Zones(names, persons, households), np.arange(len(place)), place, weight, settings)
    return problem.prepare(
        problem.Buildings(
            texts(town.building_id),
            names[place],
            made.households * 1.0,
            made.persons * 1.0,
            made.households_estimate,
        ),
        problem.Households(texts(town.household_id), names[group[town.household_zone]], town.numprec, town.gqtype > 0),
    )


def buildings(places, targets, zone="z", **more) -> Buildings:
    """Buildings a, b, … of a zone, or of one each."""
    n = len(places)
    zone = [zone] * n if isinstance(zone, str) else zone
    more = {name: np.array(values, float) for name, values in more.items()}
    return Buildings(texts("abcdefgh"[:n]), texts(zone), np.array(places, float), np.array(targets, float), **more)


def households(persons, zone="z", quarters=None, building=None) -> Households:
    """Households h0, h1, … of a zone, or of one each."""
    n = len(persons)
    zone = [zone] * n if isinstance(zone, str) else zone
    return Households(
        texts([f"h{i}" for i in range(n)]),
        texts(zone),
        np.array(persons),
        None if quarters is None else np.array(quarters, bool),
        None if building is None else texts(building),
    )


def told(task) -> list:
    """Codes and values of what there is to say."""
    return [(note.code, dict(note.values)) for note in task.notes]
