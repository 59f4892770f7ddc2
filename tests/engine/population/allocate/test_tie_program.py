"""The program of least price, against the price of every allocation of a small zone."""

import itertools

import numpy as np
import pytest

from doorstep.processing_provider.engine.population.allocate import exact, tie_program
from doorstep.processing_provider.engine.population.allocate.tie_zone import Zone
from doorstep.processing_provider.engine.population.settings import Solver


@pytest.mark.parametrize("patterns", [0, 60])
@pytest.mark.parametrize("seed", range(12))
def test_least_price_is_that_of_the_best_of_all(seed, patterns, monkeypatch):
    monkeypatch.setattr(exact, "MOST_PATTERNS", patterns)
    rng = np.random.default_rng(seed)
    places = np.array([1, 2, 2])
    zone = Zone(
        rng.integers(1, 4, 5),
        places,
        rng.integers(1, 7, 3),
        rng.integers(0, 2, 3),
        rng.integers(0, 4, (5, 2)),
        rng.integers(-1, 3, 5),
        int(rng.integers(0, 2)),
    )
    slot = np.repeat(np.arange(3), places)
    worth = [zone.worth(slot[list(order)]) for order in itertools.permutations(range(5))]
    misfit, price = min(worth)
    model = tie_program.build(zone, misfit)
    found, proven = exact.minimise(model, price, Solver.HIGHS, 60)
    assert proven and round(float(model.cost @ found)) == price
    assert exact.minimise(model, price - 1, Solver.HIGHS, 60) == (None, True)
    assert exact.minimise(tie_program.build(zone, misfit - 1), 10**4, Solver.HIGHS, 60) == (None, True)
