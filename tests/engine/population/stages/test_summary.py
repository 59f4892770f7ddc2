"""How many intervals of the draws hold the known count."""

from __future__ import annotations

import numpy as np

from doorstep.processing_provider.engine.population.stages import summary


def test_zones_that_can_be_judged():
    known = np.array([5.0, 9.0, 0.0, np.nan, 0.0])
    low, high = np.array([5.0, 1.0, 0.0, 1.0, 1.0]), np.array([7.0, 8.0, 0.0, 2.0, 3.0])
    covered, coverage = summary._covered(known, low, high)
    # Nobody is known or drawn in the third, nothing is known of the fourth.
    np.testing.assert_array_equal(covered, [1, 0, np.nan, np.nan, 0])
    assert (coverage.judged, coverage.covered, round(coverage.percent, 2)) == (3, 1, 33.33)


def test_nothing_to_judge():
    assert summary._covered(np.array([np.nan]), np.array([1.0]), np.array([2.0]))[1] is None
