"""Households are dealt largest first to who needs most, or evenly at random."""

from collections import Counter

import numpy as np

from doorstep.processing_provider.engine.population.allocate import dealing


def test_greedy_gives_the_largest_household_to_the_building_that_needs_most_per_place():
    assert dealing.deal([5, 2, 1], [1, 2], [5, 3]) == [Counter({5: 1}), Counter({2: 1, 1: 1})]


def test_spread_gives_every_run_of_buildings_its_share_of_each_size():
    sizes = [1] * 50 + [2] * 30 + [5] * 20
    held = dealing.spread(sorted(sizes, reverse=True), [1, 3] * 25, np.random.default_rng(4))
    assert sum(held, Counter()) == Counter(sizes)
    assert [sum(have.values()) for have in held] == [1, 3] * 25
    for start in range(0, 50, 10):
        run = sum(held[start : start + 10], Counter())
        assert abs(run[1] - 10) <= 1 and abs(run[2] - 6) <= 1 and abs(run[5] - 4) <= 1


def test_the_misfit_is_what_exceeds_the_tolerance():
    residuals = dealing.residuals([Counter({4: 1, 1: 2}), Counter({3: 1}), Counter({2: 1})], [2, 5, 2])
    assert residuals == [4, -2, 0]
    assert [dealing.misfit(residuals, tolerance) for tolerance in range(5)] == [6, 4, 2, 1, 0]
