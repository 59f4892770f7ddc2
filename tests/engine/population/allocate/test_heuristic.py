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
