"""Two buildings exchange two households: where that lowers the misfit, or shares a large residual at no cost."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.allocate import dealing, exchanges, heuristic


def test_one_exchange_moves_two_persons():
    held = [Counter({4: 1, 1: 1}), Counter({2: 1, 3: 1})]
    assert heuristic.exchange(held, [3, 7], 0) == 0
    assert held == [Counter({2: 1, 1: 1}), Counter({4: 1, 3: 1})]


def test_large_residuals_are_shared_where_that_costs_nothing():
    held = [Counter({4: 1, 7: 1}), Counter({1: 1, 2: 1})]
    targets = [5, 3]
    exchanges.even_out(held, targets)
    assert sorted(abs(r) for r in dealing.residuals(held, targets)) == [3, 3]


homes = st.lists(
    st.tuples(st.lists(st.integers(0, 9), min_size=1, max_size=5), st.integers(0, 40)), min_size=2, max_size=10
)


@given(homes, st.integers(0, 3))
def test_evening_out_keeps_everybody_and_never_fits_worse(buildings, tolerance):
    held = [Counter(home) for home, _ in buildings]
    targets = [target for _, target in buildings]
    before = dealing.residuals(held, targets)
    exchanges.even_out(held, targets, tolerance)
    after = dealing.residuals(held, targets)
    assert sum(held, Counter()) == Counter(size for home, _ in buildings for size in home)
    assert [sum(have.values()) for have in held] == [len(home) for home, _ in buildings]
    assert dealing.misfit(after, tolerance) <= dealing.misfit(before, tolerance)
    assert sum(r * r for r in after) <= sum(r * r for r in before)


def test_one_exchange_gains_what_both_sides_miss_less():
    assert exchanges.gain(2, 3, -2, 0) == 4  # 3 and 2 off become 1 and 0
    assert exchanges.gain(2, 1, -1, 0) == 0
    assert exchanges.gain(2, 3, 0, 1) == 1  # 2 and 0 beyond the tolerance become 0 and 1
    assert exchanges.gain(3, 1, 0, 0) == -4


def test_pairs_exchange_only_what_they_hold():
    held, residual = [Counter({4: 1}), Counter({1: 1})], [2, -2]
    exchanges.exchange_pairs(held, [exchanges.bits_of(have) for have in held], residual, 0, lambda units=1: None)
    # Only three persons can change sides, and 1 and 1 off are better than 2 and 2.
    assert (held, residual) == ([Counter({1: 1}), Counter({4: 1})], [-1, 1])


def test_surplus_and_deficit_cancel_out_in_a_building_of_many_sizes():
    # The second takes the 9 of the first for its 8, and passes the person on: its 5 for the 4 of the fourth.
    held = [Counter({9: 1}), Counter({8: 1, 5: 1}), Counter({7: 1, 9: 1}), Counter({4: 1}), Counter({7: 1})]
    residual, masks = [1, 0, -1, -1, 1], [exchanges.bits_of(have) for have in held]
    exchanges.exchange_pairs(held, masks, residual, 0, lambda units=1: None)
    assert residual == [1, 0, -1, -1, 1]  # no two of them help each other
    exchanges.exchange_with_absorbers(held, masks, residual, 0, lambda units=1: None)
    assert residual == [0, 0, -1, 0, 1]
    assert held == [Counter({8: 1}), Counter({9: 1, 4: 1}), Counter({7: 1, 9: 1}), Counter({5: 1}), Counter({7: 1})]
