"""Places of the buildings with an error of the weight, worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.allocate import draws


@given(
    expected=st.lists(st.floats(1e-3, 1e3), min_size=1, max_size=30),
    households=st.integers(1, 500),
    error=st.floats(1e-3, 2),
    seed=st.integers(0, 2**31),
)
def test_every_draw_has_the_households_of_the_zone(expected, households, error, seed):
    expected = np.array(expected)
    expected *= households / expected.sum()
    places = draws.uncertain_places(expected, households, error, 7, np.random.default_rng(seed))
    assert places.shape == (7, len(expected)) and places.min() >= 0
    assert places.sum(axis=1).tolist() == [households] * 7


def test_error_of_single_buildings_by_hand():
    # One household each, and ln 1 is 0: the buildings' own errors decide, of half of 1.2.
    normal = np.random.default_rng(4).standard_normal((50, 3))
    weight = np.exp(0.6 * normal[:, 1:])
    first = 2 * weight[:, 0] / weight.sum(axis=1)
    found = draws.uncertain_places(np.ones(2), 2, 1.2, 50, np.random.default_rng(4))
    assert found[:, 0].tolist() == np.round(first).tolist() and set(found[:, 0]) == {0, 1, 2}


@pytest.mark.parametrize(
    ("expected", "sizes"),
    [
        ([4, 8], [4, 8]),
        ([50, 250], [10, 10]),  # from ten households on all are alike
        ([5, 295], [5, 10]),
        ([0.5, 299.5], [0.5, 10]),
        ([0.05, 299.95], [0.1, 10]),  # and so are those of less than a tenth
    ],
)
def test_errors_of_buildings_of_different_size_by_hand(expected, sizes):
    normal = np.random.default_rng(4).standard_normal((50, 3))
    weight = expected * np.exp(0.8 * normal[:, :1] * np.log(sizes) + 0.4 * normal[:, 1:])
    first = sum(expected) * weight[:, 0] / weight.sum(axis=1)
    found = draws.uncertain_places(np.array(expected, float), sum(expected), 0.8, 50, np.random.default_rng(4))
    assert found[:, 0].tolist() == np.round(first).tolist()


def test_error_between_sizes_by_hand(monkeypatch):
    def spread(*expected):
        found = draws.uncertain_places(np.array(expected), 10_000, 0.3, 4000, np.random.default_rng(1))
        return np.log(found[:, 1] / found[:, 0]).std()

    # From ten households on all are alike: what parts them are two errors of 0.15 each.
    assert spread(1000.0, 9000.0) == pytest.approx(0.15 * np.sqrt(2), rel=0.05)
    monkeypatch.setattr(draws, "ALIKE", 1e6)
    # Nine times as large: 0.3 ln 9 = 0.66.
    assert spread(1000.0, 9000.0) == pytest.approx(np.hypot(0.3 * np.log(9), 0.15 * np.sqrt(2)), rel=0.05)
