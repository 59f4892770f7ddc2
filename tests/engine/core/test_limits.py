"""Limits part what is measured from what stands for 'unknown': every known extreme is within, every usual filler beyond."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import limits


@pytest.mark.parametrize(
    ("quantity", "real", "unknown"),
    [
        (limits.HEIGHT, (2.2, 828.0), (999.0, 999.9, 1001.0, 9999.0)),
        (limits.STOREYS, (1.0, 163.0), (99.0, 255.0, 999.0)),
        (limits.AREA, (4.0, 1e6), (1e9, 3.4e38)),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_the_largest_there_are_is_within_and_fillers_are_not(quantity, real, unknown):
    def is_known(value):
        return value <= quantity.most and value not in quantity.codes

    assert all(map(is_known, real)) and not any(map(is_known, unknown))


def test_counts_hold_everybody_alive_and_no_numbers_that_fill_a_field():
    assert limits.MOST_COUNT > 8.3e9
    assert {999_999, 2**31 - 1, 2**32 - 1} <= set(limits.COUNT_CODES)
    assert 99_999 not in limits.COUNT_CODES  # may be a city


def test_places_on_land_are_within_the_elevations():
    assert limits.LEAST_ELEVATION < -440 and limits.MOST_ELEVATION > 8849 + 100


def test_seeds_fit_a_whole_number_of_qgis():
    assert np.int32(limits.MAX_SEED) == limits.MAX_SEED == 2_147_483_647
