"""A building with too many persons and one with too few meet by way of others that keep their number."""

from collections import Counter

from doorstep.processing_provider.engine.population.allocate import chains, heuristic


def test_a_chain_moves_a_person_by_way_of_a_third_building():
    # No household of the first is one larger than one of the last, but the second has both sizes in between.
    held = [Counter({5: 1, 9: 1}), Counter({4: 1, 2: 1}), Counter({1: 1, 9: 1})]
    assert heuristic.exchange(held, [13, 6, 11], 0) == 0
    assert [sorted(have.elements()) for have in held] == [[4, 9], [1, 5], [2, 9]]


def test_a_chain_is_carried_out_once_and_told():
    held, residual = [Counter({5: 1, 9: 1}), Counter({4: 1, 2: 1}), Counter({1: 1, 9: 1})], [1, 0, -1]
    assert chains.exchange_chain(held, residual, 0, lambda units=1: None)
    assert residual == [0, 0, 0]
    assert [sorted(have.elements()) for have in held] == [[4, 9], [1, 5], [2, 9]]
    assert not chains.exchange_chain(held, residual, 0, lambda units=1: None)


def test_who_can_reach_nobody_keeps_what_they_have():
    held, residual = [Counter({5: 1}), Counter({9: 1})], [1, -1]
    assert not chains.exchange_chain(held, residual, 0, lambda units=1: None)
    assert (held, residual) == ([Counter({5: 1}), Counter({9: 1})], [1, -1])
