"""The integer program of a zone: what its rows say of an allocation, whichever solver takes it."""

import numpy as np

from doorstep.processing_provider.engine.population.allocate import exact
from doorstep.processing_provider.engine.population.allocate.model import Model


def matrix(model: Model) -> np.ndarray:
    """A as a table."""
    full = np.zeros((len(model.rows), len(model.cost)))
    for row, entries in enumerate(model.rows):
        full[row, list(entries)] = list(entries.values())
    return full


def test_two_buildings_and_two_households_as_a_program():
    # Households of 3 and 1, places of one each, targets 3 and 1: each building takes either, at a cost of 0 or 2.
    model = exact.build([3, 1], [1, 1], [3, 1], 2, 0)
    assert model.sizes == [1, 3]
    assert model.columns == [([1], (1, 0)), ([1], (0, 1)), ([0], (0, 1)), ([0], (1, 0))]
    assert model.cost.tolist() == [0, 2, 0, 2]
    assert matrix(model).tolist() == [
        [1, 0, 0, 1],  # the household of 1 is placed
        [0, 1, 1, 0],  # that of 3 as well
        [1, 1, 0, 0],  # the second building takes one way to be filled
        [0, 0, 1, 1],  # and so does the first
    ]
    assert model.right == [1, 1, 1, 1]
    assert (model.integer.tolist(), model.upper.tolist()) == ([True] * 4, [1] * 4)


def test_an_allocation_fulfils_the_rows_and_costs_its_misfit():
    model = exact.build([3, 1], [1, 1], [3, 1], 2, 0)
    for chosen, misfit in (([1, 0, 1, 0], 0), ([0, 1, 0, 1], 4)):
        assert (matrix(model) @ chosen).tolist() == model.right
        assert model.cost @ chosen == misfit
    assert (matrix(model) @ [1, 0, 0, 1]).tolist() != model.right  # nobody has the household of 3


def test_within_the_tolerance_nothing_costs():
    model = exact.build([2, 2, 1], [2, 1], [4, 1], 9, 1)
    assert model.columns[-1] == ([0], (1, 1))  # 3 persons instead of 4
    assert model.cost.tolist() == [0, 0, 0, 0]
