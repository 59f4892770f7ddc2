"""Who shares in a zone, by how much, and in which order."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.population.estimate.shares import shares


def test_zone_by_zone_the_largest_first_and_then_the_first_id():
    inhabited = np.array([True, False, True, True])
    zone = np.array([2, 0, 2, 2, -1, 1, 0, 3])
    weight = np.array([1.0, 4, 3, 3, 9, 5, 0, 0])
    order = np.array([0, 1, 3, 2, 4, 5, 6, 7])
    found = shares(inhabited, order, zone, weight)
    assert found.row.tolist() == [1, 3, 2, 0]
    assert (found.zone.tolist(), found.first.tolist()) == ([0, 2, 2, 2], [0, 1])
    assert found.share == pytest.approx([1, 3 / 7, 3 / 7, 1 / 7])
    assert found.total_weight.tolist() == [4, 5, 7, 0]
    assert found.buildings.tolist() == [1, 1, 3, 0]
    assert np.flatnonzero(found.outside).tolist() == [4]


def test_nobody_shares_where_nothing_weighs():
    found = shares(np.array([True]), np.array([0]), np.array([0]), np.array([0.0]))
    assert (found.row.size, found.first.size, found.share.size) == (0, 0, 0)


@pytest.mark.parametrize("n_zones", [3, 65_536, 65_537, 200_000])
def test_zones_stay_in_order_however_many_there_are(n_zones):
    rng = np.random.default_rng(1)
    zone = np.append(rng.integers(0, n_zones, 500), [0, n_zones - 1, n_zones - 1])
    weight = rng.integers(1, 4, len(zone)).astype(float)
    order = rng.permutation(len(zone))
    found = shares(np.ones(n_zones, bool), order, zone, weight)
    expected = sorted(range(len(zone)), key=lambda i: (zone[i], -weight[i], order[i]))
    assert found.row.tolist() == expected
