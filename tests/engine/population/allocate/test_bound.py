"""The bound that needs no solver: worked by hand, and never above the optimum."""

import zones
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.allocate.bound import lower_bound


def test_two_homes_of_two_sizes():
    # 1 and 5 persons for targets 3 and 3: each may hold 1 to 5, so only the sum counts, and it fits.
    assert lower_bound([5, 1], [1, 1], [3, 3]) == 0


def test_a_target_out_of_reach_costs_the_distance():
    # Two households of 5 at most: 10 of the 14 wanted; the other home is then 4 over.
    assert lower_bound([5, 5, 1], [2, 1], [14, 1]) == 4
    assert lower_bound([5, 5, 1], [2, 1], [-3, 14]) == (6 + 3) + (14 - 5)


def test_persons_that_nobody_wants_cost_one_each():
    assert lower_bound([3, 2, 1], [1, 2], [1, 1]) == 4
    assert lower_bound([3, 2, 1], [1, 2], [3, 9]) == 6


def test_a_single_building():
    assert lower_bound([3, 2], [2], [9]) == 4


def test_never_above_the_optimum_and_of_its_parity():
    for sizes, places, targets, optimum in zones.solved():
        bound = lower_bound(sizes, places, targets)
        assert bound <= optimum, (sizes, places, targets)
        assert (optimum - bound) % 2 == 0, (sizes, places, targets)


def test_bound_proves_most_of_the_random_zones():
    tight = sum(lower_bound(*zone) == optimum for *zone, optimum in zones.solved())
    assert tight > len(zones.solved()) / 3


@given(
    st.lists(
        st.tuples(st.lists(st.integers(0, 30), min_size=1, max_size=4), st.integers(-5, 60)), min_size=1, max_size=8
    )
)
def test_never_above_any_allocation(buildings):
    sizes = sorted((size for home, _ in buildings for size in home), reverse=True)
    residual = sum(abs(sum(home) - target) for home, target in buildings)
    bound = lower_bound(sizes, [len(home) for home, _ in buildings], [target for _, target in buildings])
    assert 0 <= bound <= residual
    assert (residual - bound) % 2 == 0


def test_building_without_a_place_misses_its_whole_target():
    assert lower_bound([3], [1, 0], [3, 2]) == 2
    assert lower_bound([3], [0, 1], [-2, 4]) == 3
    # And cannot take from the others what they hold too much, or miss.
    assert lower_bound([3, 1], [1, 1, 0], [1, 1, 2]) == 2 + 2
    assert lower_bound([3, 1], [1, 1, 0], [3, 3, -2]) == 2 + 2


def test_what_the_tolerance_allows_costs_nothing():
    # Either home may hold 1 to 3 of the 4 persons: nothing is missing, and nothing is gained by more room.
    assert lower_bound([3, 1], [1, 1], [2, 2], tolerance=1) == 0
    assert lower_bound([3, 1], [1, 1], [6, 2], tolerance=1) == 2
