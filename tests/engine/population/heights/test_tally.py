"""Sums over points."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.heights import tally


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(-5000, 5000)), min_size=1, max_size=50), st.booleans())
def test_add_at_is_numpy_s(pairs, spread):
    index, weights = np.array(pairs).T
    index = index * (1 + 100 * spread)
    total, count = np.zeros(202_101, np.int64), np.zeros(202_101, np.int32)
    tally.add_at(index, (total, weights.astype(float)), (count, None))
    place = np.unique(index)
    wanted = [weights[index == i].sum() for i in place]
    assert total[place].tolist() == wanted
    assert total.sum() == weights.sum()
    assert count.sum() == len(index)
