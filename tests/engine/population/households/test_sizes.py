"""Classes of sizes, and how users write them."""

import pytest
from listing import counts

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population.households import (
    create,
    read_shares,
    read_sizes,
)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("1,5", (1, 5)),
        ("1-2,3-4,5", ((1, 2), (3, 4), 5)),
        ("1 – 2; 3+", ((1, 2), 3)),
        ("2,1", (2, 1)),
        ("1;2;", (1, 2)),
    ],
)
def test_sizes_as_given(text, sizes):
    assert read_sizes(text) == sizes


@pytest.mark.parametrize("text", [",", "1_0", "9" * 5000, "1e3", "1.5", "-1", "1+,2", "nan", "one", "1-2-3", "1-"])
def test_sizes_that_are_none(text):
    with pytest.raises(SettingError, match=r"^SIZE_VALUES is '.*'; give sizes separated by commas, such as") as refused:
        read_sizes(text)
    assert len(str(refused.value)) < 150


@pytest.mark.parametrize("text", [",", "1_0", "9" * 5000, "1e999", "nan", "inf", "-inf", "half"])
def test_shares_that_are_no_numbers(text):
    with pytest.raises(SettingError, match=r"^SIZE_SHARES is '.*'; give numbers separated by commas\.$") as refused:
        read_shares(text)
    assert len(str(refused.value)) < 150


def test_shares_beyond_any_count():
    assert read_shares("0.5;.25, 25e-2") == (0.5, 0.25, 0.25)
    with pytest.raises(SettingError, match=r"^SIZE_SHARES is '1e308,1e308'; give shares or counts of at most"):
        read_shares("1e308,1e308")


@pytest.mark.parametrize("sizes", [(0, 1), (1, 1), (2, 1), (1, 21)])
def test_sizes_must_ascend_within_the_bound(sizes):
    with pytest.raises(SettingError, match="Household sizes must ascend from 1 to at most 20"):
        create(counts([20], [8], [[4, 4]], sizes=sizes))


@pytest.mark.parametrize("sizes", [((1, 2), 2), ((2, 1), 3), ((1, 2), (3, 21)), (1, (1, 2)), ((0, 1), 2)])
def test_classes_must_ascend(sizes):
    with pytest.raises(SettingError, match=r"Household sizes must ascend from 1 to at most 20; the ones given are \("):
        create(counts([20], [8], [[4, 4]], sizes=sizes))
