"""What an allocation of a zone is worth: its misfit, then penalties before moves."""

import numpy as np

from doorstep.processing_provider.engine.population.allocate.tie_zone import Zone


def zone(**more):
    given = {
        "sizes": [3, 1, 2],
        "places": [1, 2],
        "targets": [2, 3],
        "kind": [0, 1],
        "penalty": [[0, 2], [4, 2], [2, 2]],
        "earlier": [1, -1, 1],
    }
    return Zone(*(np.array(values) for values in {**given, **more}.values()))


def test_worth_by_hand():
    here = zone()
    # Two had a building, so a unit of penalty is worth three moves; what everybody pays anyway (0, 2, 2) does not count.
    assert (here.unit, here.least.tolist(), here.step) == (3, [0, 2, 2], 2)
    # The household of 3 in the house: 1 too many there, 0 elsewhere; it moves.
    assert here.worth(np.array([0, 1, 1])) == (1, 1)
    # The household of 1 in the house: 1 and 2 off; each of the first two pays one unit (of 2), nobody moves.
    assert here.worth(np.array([1, 0, 1])) == (3, 2 * 3)
    assert here.least_price.tolist() == [1, 0, 0] and here.most_price == 4
    assert [dict(have) for have in here.held(np.array([1, 0, 1]))] == [{1: 1}, {3: 1, 2: 1}]


def test_forced_moves_are_those_without_a_place():
    assert zone(earlier=[0, 0, 1]).forced == 1 and zone(earlier=[1, 1, 1]).forced == 1 and zone().forced == 0


def test_where_nobody_minds_all_are_alike():
    assert not zone().is_indifferent and not zone(earlier=[-1, -1, -1]).is_indifferent
    assert not zone(penalty=[[0, 0]] * 3).is_indifferent
    assert zone(penalty=[[0, 0]] * 3, earlier=[-1, -1, -1]).is_indifferent
    assert zone(penalty=[[0, 1]] * 3, earlier=[1, 1, 0]).are_alike(np.array([0, 1]))
    assert not zone(penalty=[[0, 1]] * 3, earlier=[1, 1, 0]).are_alike(np.array([0, 2]))


def test_another_order_is_the_same_zone():
    here, home = zone(), np.array([0, 1, 1])
    turned = here.taken(np.array([2, 0, 1]), np.array([1, 0]))
    assert (turned.sizes.tolist(), turned.places.tolist(), turned.earlier.tolist()) == ([2, 3, 1], [2, 1], [0, 0, -1])
    assert turned.worth(np.array([0, 1, 0])) == here.worth(home)
