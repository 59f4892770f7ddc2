"""The heuristic and the assignment deal everybody out, never claim too much, and often reach the optimum."""

from collections import Counter

import zones
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.allocate import assignment, dealing, heuristic
from doorstep.processing_provider.engine.population.allocate.bound import lower_bound


def check(held, sizes, places):
    assert sum(held, Counter()) == Counter(sizes)
    assert [sum(have.values()) for have in held] == places
    assert all(count > 0 for have in held for count in have.values())


def allocate(sizes, places, targets, bound, tolerance=0):
    held = dealing.deal(sizes, places, targets)
    return held, heuristic.exchange(held, targets, bound, tolerance)


def test_greedy_gives_the_largest_household_to_the_building_that_needs_most_per_place():
    assert dealing.deal([5, 2, 1], [1, 2], [5, 3]) == [Counter({5: 1}), Counter({2: 1, 1: 1})]


def test_one_exchange_moves_two_persons():
    held = [Counter({4: 1, 1: 1}), Counter({2: 1, 3: 1})]
    assert heuristic.exchange(held, [3, 7], 0) == 0
    assert held == [Counter({2: 1, 1: 1}), Counter({4: 1, 3: 1})]


def test_a_chain_moves_a_person_by_way_of_a_third_building():
    # No household of the first is one larger than one of the last, but the second has both sizes in between.
    held = [Counter({5: 1, 9: 1}), Counter({4: 1, 2: 1}), Counter({1: 1, 9: 1})]
    assert heuristic.exchange(held, [13, 6, 11], 0) == 0
    assert [sorted(have.elements()) for have in held] == [[4, 9], [1, 5], [2, 9]]


def test_optimum_is_never_undercut_and_everybody_is_dealt_out():
    reached = 0
    for sizes, places, targets, optimum in zones.solved():
        bound = lower_bound(sizes, places, targets)
        held, objective = allocate(sizes, places, targets, bound)
        check(held, sizes, places)
        assert objective == zones.objective(held, targets) >= optimum, (sizes, places, targets)
        reached += objective == optimum
    assert reached > 0.6 * len(zones.solved())


def test_assignment_bound_is_never_above_the_optimum():
    proven = 0
    for sizes, places, targets, optimum in zones.solved():
        bound = lower_bound(sizes, places, targets)
        held, objective = allocate(sizes, places, targets, bound)
        better, reached, tighter = assignment.improve(sizes, places, targets, held, objective, bound, 0)
        check(better, sizes, places)
        assert bound <= tighter <= optimum <= reached <= objective, (sizes, places, targets)
        assert reached == zones.objective(better, targets)
        assert (optimum - tighter) % 2 == 0
        proven += tighter == reached
    assert proven > 0.8 * len(zones.solved())


def test_assignment_leaves_large_zones_to_integer_programming():
    n = assignment.MOST_HOUSEHOLDS // 2 + 1
    zone = [1] * (2 * n), [2] * n, [2] * n
    held = [Counter({1: 2})] * n
    assert assignment.improve(*zone, held, 10, 0, 0) == (held, 10, 0)


homes = st.lists(
    st.tuples(st.lists(st.integers(0, 40), min_size=1, max_size=6), st.integers(-10, 100)), min_size=1, max_size=12
)


@given(homes)
def test_any_zone_is_dealt_out_between_the_bounds(buildings):
    sizes = sorted((size for home, _ in buildings for size in home), reverse=True)
    places, targets = [len(home) for home, _ in buildings], [target for _, target in buildings]
    bound = lower_bound(sizes, places, targets)
    dealt = zones.objective(dealing.deal(sizes, places, targets), targets)
    held, objective = allocate(sizes, places, targets, bound)
    check(held, sizes, places)
    assert bound <= objective == zones.objective(held, targets) <= dealt
    better, reached, tighter = assignment.improve(sizes, places, targets, held, objective, bound, 0)
    check(better, sizes, places)
    assert bound <= tighter <= reached == zones.objective(better, targets) <= objective
    assert allocate(sizes, places, targets, bound) == (held, objective)  # the same each time
