"""Accuracy against known counts, by hand."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population import truth

NAN = np.nan
ZONE = np.array([0, 0, 1, 2, 2, -1])
VALUES = np.array([3.0, 5.0, 2.0, NAN, NAN, 4.0])


def test_sums_per_zone_unknown_is_not_zero_and_no_building_is():
    sums = truth.sum_zones(VALUES, ZONE, 4)
    assert np.array_equal(sums.zone, [8, 2, NAN, 0], equal_nan=True)
    assert (sums.outside, sums.outside_sum, sums.unknown) == (1, 4.0, 2)


def test_accuracy_by_hand():
    result = truth.accuracy(np.array([8.0, 2.0, NAN, 0.0]), np.array([10.0, 1.0, 5.0, 4.0]))
    # Errors −2, 1, −4 of 15 known people; the third zone is left out.
    assert (result.mae, result.bias, result.total_absolute) == pytest.approx((7 / 3, -5 / 3, 7))
    assert result.rmse == pytest.approx(np.sqrt((4 + 1 + 16) / 3))
    assert result.misplaced == pytest.approx(100 * 7 / 30)
    assert result.percent == pytest.approx(20)  # only the zone of ten people
    assert (result.estimated, result.known, result.zones) == (10, 15, 3)


def test_where_sums_agree_misplaced_is_who_would_have_to_move():
    result = truth.accuracy(np.array([30.0, 70.0]), np.array([50.0, 50.0]))
    assert result.misplaced == 20


def test_nothing_to_compare_is_refused():
    with pytest.raises(CountError, match="No reference zone has both an estimate and a known count"):
        truth.accuracy(np.array([NAN, 1.0]), np.array([1.0, NAN]))


def test_spread_keeps_the_sum_of_every_coarse_zone():
    values = np.array([6.0, 2.0, NAN, 1.0, 9.0])
    coarse = np.array([0, 0, 0, 1, 1])
    made = truth.spread(values, coarse, np.array([1.0, 3.0, 100.0, 1.0, 1.0]))
    assert np.array_equal(made, [2, 6, NAN, 5, 5], equal_nan=True)
    # Without any weight, or outside of all coarse zones, the values stay.
    assert truth.spread(np.array([1.0, 2.0, 3.0]), np.array([0, 0, -1]), np.zeros(3)).tolist() == [1, 2, 3]


@pytest.mark.parametrize("seed", range(10))
def test_spread_conserves(seed):
    chance = np.random.default_rng(seed)
    values, coarse = chance.uniform(0, 9, 200), chance.integers(-1, 7, 200)
    made = truth.spread(values, coarse, chance.uniform(0, 5, 200))
    for group in range(-1, 7):
        assert made[coarse == group].sum() == pytest.approx(values[coarse == group].sum())


def test_uniform_by_area_within_coarse_zones():
    made = truth.uniform(np.array([10.0, 0.0, NAN, 7.0]), np.array([0, 0, 0, 1]), np.array([1.0, 1.0, 2.0, 5.0]))
    assert made.tolist() == [2.5, 2.5, 5, 7]


def draws(coarse, **change):
    arguments = {
        "values": np.array([10.0, 20.0, 5.0, 15.0]),
        "coarse": coarse,
        "coarse_id": np.array(["a", "b"], dtype=object),
        "weight": np.ones(4),
        "zone": np.array([0, 1, 2, 3]),
        "known": np.array([15.0, 15.0, 10.0, 10.0]),
        "seed": 1,
    }
    return truth.random_draws(**{**arguments, **change})


def test_random_draws_conserve_and_repeat():
    found = draws(np.array([0, 0, 1, 1]))
    assert len(found) == truth.SEEDS
    assert {score.estimated for score in found} == {50.0}
    assert found == draws(np.array([0, 0, 1, 1]))
    assert len({score.misplaced for score in found}) > 5
    # The placement without chance misplaces nobody here.
    assert truth.accuracy(np.array([15.0, 15, 10, 10]), np.array([15.0, 15, 10, 10])).misplaced == 0
    assert truth.mean(found).misplaced == pytest.approx(np.mean([score.misplaced for score in found]))


def test_draws_of_a_coarse_zone_do_not_depend_on_the_others():
    known = np.array([15.0, 15.0, NAN, NAN])
    both = draws(np.array([0, 0, 1, 1]), known=known)
    alone = draws(np.array([0, 0, -1, -1]), known=known, coarse_id=np.array(["a"], dtype=object))
    assert both == alone
