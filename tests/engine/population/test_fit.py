"""Table 4's errors, and the three readings of eq. 16 by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zones import TABLE4_HOUSEHOLDS, TABLE4_MCS_HOUSEHOLDS, TABLE4_MCS_PERSONS, TABLE4_PERSONS

from doorstep.processing_provider.engine.population.fit import scores


def test_errors_of_the_printed_monte_carlo_column():
    assert (sum(TABLE4_PERSONS), sum(TABLE4_MCS_PERSONS)) == (601, 568)
    assert (sum(TABLE4_HOUSEHOLDS), sum(TABLE4_MCS_HOUSEHOLDS)) == (184, 185)
    found = scores(TABLE4_PERSONS, TABLE4_MCS_PERSONS, TABLE4_MCS_HOUSEHOLDS)
    assert found.net_percent == pytest.approx(100 * 33 / 601)
    assert round(found.net_percent, 2) == 5.49  # "an almost imperceptible 5.49 % error rate"
    assert found.absolute == 47
    assert found.absolute_percent == pytest.approx(100 * 47 / 601)
    squares = [0, 1, 4, 1, 1, 4, 0, 441, 4, 16, 1, 4, 9, 16, 9]
    assert found.mse_buildings == pytest.approx(sum(squares) / 15)
    assert found.mse_households == pytest.approx(np.dot(squares, TABLE4_MCS_HOUSEHOLDS) / 185)
    assert found.sse_per_household == pytest.approx(sum(squares) / 185)


def test_optimized_column_has_no_error():
    found = scores(TABLE4_PERSONS, TABLE4_PERSONS, TABLE4_HOUSEHOLDS)
    assert set(vars(found).values()) == {0.0}


def test_two_buildings_by_hand():
    # Residuals +2 with three households and −1 with one.
    found = scores([6, 3], [8, 2], [3, 1])
    assert found.mse_buildings == (4 + 1) / 2
    assert found.mse_households == (3 * 4 + 1 * 1) / 4
    assert found.sse_per_household == (4 + 1) / 4
    assert (found.net_percent, found.absolute_percent, found.absolute) == (
        pytest.approx(100 / 9),
        pytest.approx(300 / 9),
        3,
    )


def test_buildings_with_nobody_do_not_dilute_the_mean():
    assert scores([6, 3, 0, 0], [8, 2, 0, 0], [3, 1, 0, 0]) == scores([6, 3], [8, 2], [3, 1])
    # Vacant units that were placed hold nobody and carry no residual.
    assert scores([6, 3, 0], [8, 2, 0], [3, 1, 5]) == scores([6, 3], [8, 2], [3, 1])


def test_nothing_to_divide_by_is_unknown_and_not_zero():
    found = scores([], [], [])
    assert found.absolute == 0
    assert all(math.isnan(value) for name, value in vars(found).items() if name != "absolute")
    found = scores([0], [3], [1])
    assert (found.mse_buildings, found.absolute) == (9, 3) and math.isnan(found.net_percent)


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500), st.integers(1, 50)), min_size=1).filter(
        lambda rows: any(estimated for estimated, *_ in rows)
    )
)
def test_relations_between_the_scores(rows):
    estimated, allocated, households = (np.array(column) for column in zip(*rows))
    found = scores(estimated, allocated, households)
    assert found.net_percent <= found.absolute_percent + 1e-9
    assert found.absolute == np.abs(allocated - estimated).sum()
    assert found.sse_per_household <= found.mse_buildings + 1e-9  # every building has a household
    worst = np.max((allocated - estimated) ** 2)
    assert found.mse_buildings <= worst + 1e-9 and found.mse_households <= worst + 1e-9
    order = np.argsort(-estimated, kind="stable")
    again = scores(estimated[order], allocated[order], households[order])
    assert vars(again) == pytest.approx(vars(found))
