"""Totals spread as shares and as whole numbers."""

import numpy as np
import pytest
from estimating import spread, zones

from doorstep.processing_provider.engine.population.estimate import Zones
from doorstep.processing_provider.engine.population.estimate import spread as stage
from doorstep.processing_provider.engine.population.estimate.shares import shares
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding


def test_a_tie_goes_to_the_first_id_whatever_the_row():
    by_id = EstimateSettings(rounding=Rounding.LARGEST_REMAINDER)
    assert spread(zones([3]), [0, 0], [1, 1], by_id, order=[0, 1]).persons.tolist() == [2, 1]
    assert spread(zones([3]), [0, 0], [1, 1], by_id, order=[1, 0]).persons.tolist() == [1, 2]


def among(zone, weight, n_zones=2):
    zone = np.array(zone)
    return shares(np.ones(n_zones, bool), np.arange(len(zone)), zone, np.array(weight, float))


def test_shares_of_a_total_and_whole_numbers_with_its_sum():
    # 10 in the ratio 3 : 1, and 4 in the ratio 1 : 1 : 0; the last building is outside.
    real, whole = stage.spread(
        np.array([10, 4]), among([0, 0, 1, 1, 1, -1], [3, 1, 2, 2, 0, 5]), Rounding.LARGEST_REMAINDER
    )
    assert real[:5].tolist() == [7.5, 2.5, 2, 2, 0] and np.isnan(real[5])
    # Equal remainders: the larger building.
    assert whole.tolist() == [8, 2, 2, 2, 0, 0]


def test_the_rest_may_go_to_the_largest_building():
    # 1.5, 1.5 and 3: both halves are rounded up, the largest gives one back.
    known = among([0, 0, 0], [1, 1, 2], 1)
    assert stage.spread(np.array([6]), known, Rounding.ROUND_AND_LARGEST)[1].tolist() == [2, 2, 2]
    assert stage.spread(np.array([6]), known, Rounding.LARGEST_REMAINDER)[1].tolist() == [2, 1, 3]


def test_a_zone_that_shares_with_no_building_is_left_alone():
    real, whole = stage.spread(np.array([3, 9]), among([0, 1], [1, 0]), Rounding.LARGEST_REMAINDER)
    assert (real.tolist(), whole.tolist()) == ([3, 0], [3, 0])


@pytest.mark.parametrize("rule", Rounding)
def test_the_estimate_rounds_by_the_rule_of_its_settings(rule):
    known = Zones(np.array(["z"], object), np.array([6.0]), np.array([6.0]))
    found = spread(known, [0, 0, 0], [1, 1, 2], EstimateSettings(rounding=rule))
    first, last = [2, 1, 3], [1, 2, 3]  # which of two equal buildings has the second person
    allowed = {
        Rounding.ROUND_AND_LARGEST: [[2, 2, 2]],
        Rounding.LARGEST_REMAINDER: [first],
        Rounding.SPREAD: [first, last],
    }[rule]
    assert found.persons.tolist() in allowed
    assert found.households.tolist() in allowed
