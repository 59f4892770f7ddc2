"""What a register misses: the equation against the posterior by brute force, and β against how households were hidden."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from doorstep.processing_provider.engine.services import gaps
from doorstep.processing_provider.engine.services.gaps import Losses

MOST = 400


def prior(mean, rho):
    """Chance of each true number."""
    number = np.arange(MOST)
    if rho < 0:
        return stats.binom.pmf(number, round(mean / -rho), -rho)
    return stats.poisson.pmf(number, mean) if rho == 0 else stats.nbinom.pmf(number, mean / rho, 1 / (1 + rho))


@pytest.mark.parametrize(("mean", "rho"), [(6.0, -0.5), (3.2, -0.8), (4.0, 0.0), (4.0, 0.5), (12.0, 3.0), (0.7, 2.0)])
@pytest.mark.parametrize("seen", [0, 1, 3])
@pytest.mark.parametrize("by_building", [0.0, 0.4, 1.0])
def test_it_is_the_mean_of_what_is_possible(mean, rho, seen, by_building):
    coverage = 0.7
    known, kept = coverage**by_building, coverage ** (1 - by_building)
    number = np.arange(MOST)
    likely = known * stats.binom.pmf(seen, number, kept) + (1 - known) * (seen == 0)
    after = prior(mean, rho) * likely
    truth = ((number - seen) * after).sum() / after.sum()
    how = Losses(by_building, rho, 0.0)
    (found,) = gaps.missing(np.array([seen]), np.array([mean]), np.array([coverage]), how)
    # The chance of nothing has a hundredth of odd buildings in it where there are few dwellings.
    assert found == pytest.approx(truth, rel=0.02 if rho < 0 else 1e-9)


@pytest.mark.parametrize(("rho", "within"), [(-0.5, 0.03), (0.0, 1e-9), (0.8, 1e-9)])
def test_chances_are_those_of_the_three_distributions(rho, within):
    number = np.arange(12)
    found = gaps.log_chance(number, np.full(12, 3.0), np.full(12, rho))
    assert np.exp(found) == pytest.approx(prior(3.0, rho)[:12], abs=within)
    assert np.exp(gaps.log_chance(np.arange(300), np.full(300, 3.3), np.full(300, rho))).sum() == pytest.approx(1)


def test_a_perfect_estimate_leaves_the_dwellings_that_are_left_and_a_worthless_one_the_register():
    seen, expected, coverage = np.array([0, 1, 4]), np.array([4.0, 4.0, 4.0]), np.full(3, 0.5)
    assert gaps.missing(seen, expected, coverage, Losses(0, -0.999999, 0)) == pytest.approx([4, 3, 0], abs=0.1)
    assert gaps.missing(seen, expected, coverage, Losses(0, 1e9, 0)) == pytest.approx([0, 1, 4], abs=1e-6)
    # Buildings that are known are known whole.
    assert gaps.missing(seen, expected, coverage, Losses(1, 0, 0))[1:].tolist() == [0, 0]


def town(seed, noise):
    draw = np.random.default_rng(seed)
    truth = draw.choice([1, 1, 2, 4, 8, 16, 30], 800)
    expected = truth * np.exp(noise * draw.normal(size=800))
    return draw, truth, expected * truth.sum() / expected.sum()


@pytest.mark.parametrize("noise", [0.0, 0.4])
@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("hidden", ["households", "buildings", "both"])
def test_how_households_were_hidden_is_found(seed, noise, hidden):
    draw, truth, expected = town(seed, noise)
    known, kept = {"households": (1, 0.7), "buildings": (0.7, 1), "both": (0.7**0.5, 0.7**0.5)}[hidden]
    seen = draw.binomial(truth, kept) * (draw.random(800) < known)
    coverage = np.full(800, seen.sum() / truth.sum())
    how = gaps.losses(seen, expected, coverage)
    assert how.by_building == pytest.approx({"households": 0, "buildings": 1, "both": 0.5}[hidden], abs=0.15)
    assert how.at_one < 0 and (how.with_size > 0) == (noise > 0)


def test_where_nothing_can_be_learnt_nothing_is_claimed():
    none = np.zeros(2)
    assert gaps.losses(np.array([0, 0]), none, none) == Losses(0, 0, 0)
    assert gaps.missing(np.array([0, 2]), np.array([np.nan, 3.0]), np.zeros(2), Losses(0, 0, 0)).tolist() == [0, 2.997]
