"""Percentiles are those of numpy to the last digit, whatever the size of the numbers; sums are those of the definition."""

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population.allocate import problem, spread


@pytest.mark.parametrize("draws", [2, 3, 11, 20, 21, 1000])
@pytest.mark.parametrize("most", [1, 7, 60_000, 70_000, 10**9])
def test_descriptions_are_those_of_numpy(draws, most):
    persons = np.random.default_rng(draws).integers(-3, most, (13, draws))
    found = spread.describe(persons)
    low, high = np.percentile(persons, (5, 95), axis=1)
    assert (found["p05"].tolist(), found["p95"].tolist()) == (low.tolist(), high.tolist())
    assert found["mean"].tolist() == persons.mean(axis=1).tolist()
    assert found["sd"].tolist() == persons.std(axis=1, ddof=1).tolist()


def two_zones():
    return problem.prepare(*zones.tables({"y": ([2, 1], [1, 1], [2, 1]), "z": ([4], [1], [4])}))


def test_what_waits_is_described_in_the_end():
    sums = spread.Sums(two_zones(), 2, None, 0)
    sums.add(0, np.array([0, 1]), np.array([[2, 1], [1, 2]]), spread.idle)
    sums.finish()
    sums.add_still(np.array([1]), np.array([2]), np.array([4]))
    assert sums.spread["mean"].tolist() == [1.5, 1.5, 4] and sums.zone_spread["mean"].tolist() == [3, 4]
    assert sums.spread["sd"].tolist() == [0.5**0.5, 0.5**0.5, 0] and sums.zone_spread["sd"].tolist() == [0, 0]
    sums.finish()  # nothing is described twice
    assert sums.spread["mean"].tolist() == [1.5, 1.5, 4]
    assert sums.group_persons is None


def test_groups_are_summed_draw_by_draw():
    sums = spread.Sums(two_zones(), 3, np.array([1, -1, 1]), 2)
    sums.add_still(np.array([1]), np.array([2]), np.array([4]))
    sums.add_to_groups(np.array([0, 1]), np.array([[2, 1]]), 0)
    sums.add_to_groups(np.array([0, 1]), np.array([[1, 2], [2, 1]]), 1)
    assert sums.group_persons.tolist() == [[0, 0, 0], [6, 5, 6]]


def test_a_single_draw_has_no_spread():
    sums = spread.Sums(two_zones(), 1, None, 0)
    sums.add(0, np.array([0, 1]), np.array([[2, 1]]), spread.idle)
    sums.finish()
    assert sums.spread is None and sums.zone_spread is None


def test_too_many_sums_are_refused():
    with pytest.raises(SettingError) as refused:
        spread.Sums(two_zones(), 1000, np.zeros(3, int), 600_000)
    assert refused.value.note.values == {"draws": 1000, "groups": 600_000, "most": 833}
