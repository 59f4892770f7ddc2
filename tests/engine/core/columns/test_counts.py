"""Counts are known numbers, and what is wrong is said with the rows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.limits import COUNT_CODES, MOST_COUNT, MOST_HOUSEHOLD, MOST_WEIGHT


@pytest.mark.parametrize("unknown", [None, float("nan"), float("inf"), float("-inf"), ""])
def test_unknown_counts_are_refused(unknown):
    with pytest.raises(
        CountError, match=r"^Zones without a value in field 'pop': 1 \(rows 2\); .* unknown is not zero\.$"
    ):
        columns.counts([1, unknown, 3], "pop", "zone")


def test_negative_counts_are_refused():
    with pytest.raises(CountError, match=r"^Zones with a negative value in field 'pop': 2 \(rows 1, 3\)"):
        columns.counts([-1, 0, -0.5], "pop", "zone")


def test_whole_counts_refuse_fractions():
    assert columns.whole_counts([0, "2", 3.0], "gq", "zone").tolist() == [0, 2, 3]
    with pytest.raises(CountError, match=r"^Zones with a fraction in field 'gq': 1 \(rows 2\)"):
        columns.whole_counts([1, 1.5], "gq", "zone")


def test_counts_beyond_belief_are_refused():
    assert columns.counts([MOST_COUNT], "pop", "zone").tolist() == [MOST_COUNT]
    with pytest.raises(CountError, match=r"^Zones with more than 10,000,000,000 in field 'pop': 1 \(rows 2\)"):
        columns.counts([1, 481677246002024], "pop", "zone")
    assert columns.amounts([1e15], "weight", "building").tolist() == [1e15]


@given(st.lists((st.floats(0, 1e10) | st.integers(0, 10**10)).filter(lambda value: value not in COUNT_CODES)))
def test_counts_returns_what_it_was_given(values):
    assert columns.counts(values, "pop", "zone").tolist() == [float(v) for v in values]
    assert columns.counts([repr(v) for v in values], "pop", "zone").tolist() == [float(v) for v in values]


@pytest.mark.parametrize("text", ["1_000", "1,200", "~10", "12 m", "0x10", "five", "1.2.3", "9" * 400])
def test_counts_are_numbers_and_nothing_else(text):
    with pytest.raises(
        CountError, match=r"^Field 'pop' holds '.*' in row 1, which is not a number; choose a numeric"
    ) as refused:
        columns.counts([text, 3], "pop", "zone")
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize("text", ["3,0", "0,00", "1,300000000000000", "1 200", " 12,5 "])
def test_numbers_of_another_country_are_named_as_such(text):
    with pytest.raises(CountError, match=r"^Field 'pop' holds the text '.*' in row 1; tell QGIS .* how decimals"):
        columns.counts([text, 3], "pop", "zone")


@pytest.mark.parametrize("text", ["nan", "NaN", "inf", "-inf"])
def test_a_count_that_is_unknown_as_text(text):
    with pytest.raises(CountError, match=r"^Zones without a value in field 'pop': 1 \(rows 1\)"):
        columns.counts([text, 3], "pop", "zone")


def test_household_sizes_that_are_codes_are_refused():
    assert columns.household_sizes([0, 1, 19, 100, MOST_HOUSEHOLD], "n").tolist() == [0, 1, 19, 100, 500]
    for code in (99, 501, 999, 9999, 99999, 999999, 10**10):
        with pytest.raises(CountError) as refused:
            columns.household_sizes([2, code, 3, code], "n")
        assert str(refused.value) == (
            f"Households with a size in field 'n' that stands for 'unknown' or is above 500 persons: 2 ({code}; rows 2, 4); "
            "correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD."
        )


def test_group_quarters_hold_any_number():
    assert columns.household_sizes([2, 999], "n", np.array([False, True])).tolist() == [2, 999]
    with pytest.raises(CountError, match=r"^Households with a size"):
        columns.household_sizes([999, 999], "n", np.array([False, True]))


def test_weights_that_stand_for_nothing_are_refused():
    assert columns.own_weights([0, MOST_WEIGHT], "w").tolist() == [0, MOST_WEIGHT]
    for value in (1e20, 3.4e38, 1e308):
        with pytest.raises(
            CountError, match=r"^Buildings with more than 1,000,000,000,000,000 in field 'w': 1 \(rows 2\)"
        ):
            columns.own_weights([1, value], "w")
