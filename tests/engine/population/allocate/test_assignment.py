"""Bounds and allocations by linear assignment: valid, never worse, and nothing is tried that cannot help."""

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.population.allocate import assignment, dealing
from doorstep.processing_provider.engine.population.allocate.bound import lower_bound


@pytest.mark.parametrize("tolerance", [0, 1])
def test_bounds_stay_below_the_optimum_and_allocations_get_no_worse(tolerance):
    better = tighter = 0
    for sizes, places, targets, optimum in zones.solved(tolerance):
        held = dealing.deal(sizes, places, targets)
        objective, bound = zones.objective(held, targets, tolerance), lower_bound(sizes, places, targets, tolerance)
        if objective == bound:
            continue
        found, reached, least = assignment.improve(sizes, places, targets, held, objective, bound, tolerance)
        assert bound <= least <= optimum <= reached <= objective
        assert zones.objective(found, targets, tolerance) == reached
        assert [sum(have.values()) for have in found] == places
        better, tighter = better + (reached < objective), tighter + (least > bound)
    assert better > 10 and tighter > 5


def test_an_allocation_as_good_as_a_bound_is_kept_without_trying_others(monkeypatch):
    monkeypatch.setattr(assignment, "_from_assignment", None)
    # A household of 5 has to live somewhere: one of the two buildings misses its 1 by 4, whatever else.
    held = dealing.deal([5, 1], [1, 1], [1, 5])
    assert assignment.improve([5, 1], [1, 1], [1, 5], held, 0, 0, 0) == (held, 0, 0)
    one = [np.array([]), 4][1]
    assert assignment.improve([5, 1], [1, 1], [1, 1], dealing.deal([5, 1], [1, 1], [1, 1]), one, 0, 0)[1:] == (4, 4)
