"""Footprints larger than any building."""

import tracemalloc

import numpy as np
import pytest
import shapely
from three_roofs import FOOTPRINTS, SOUTH, WEST, measure, said, write

from doorstep.processing_provider.engine.core.errors import GeometryError
from doorstep.processing_provider.engine.core.limits import MOST_FOOTPRINT_AREA, MOST_FOOTPRINT_LENGTH


def square(side):
    return shapely.box(WEST - side / 2, SOUTH - side / 2, WEST + side / 2, SOUTH + side / 2)


LONG = shapely.LineString([(WEST, SOUTH), (WEST + MOST_FOOTPRINT_LENGTH + 1, SOUTH + 10)]).buffer(2)


@pytest.mark.parametrize("large", [square(100_000), square(1e7), square((MOST_FOOTPRINT_AREA + 1) ** 0.5), LONG])
def test_a_footprint_larger_than_any_building_has_no_height(tmp_path, plain, large):
    path = write(tmp_path / "a.las")
    tracemalloc.start()
    found = measure(path, footprints=np.append(FOOTPRINTS, large))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 200e6
    np.testing.assert_array_equal(found.height[:3], plain.height)
    assert (np.isnan(found.height[3]), found.flag[3].split(";")[0]) == (True, "too_large")
    assert said(found, "large_footprints") == [{"buildings": 1, "length": "5", "area": "2"}]
    with pytest.raises(GeometryError, match="larger than any building"):
        measure(path, footprints=np.array([large]))


def test_a_large_hall_has_its_height(tmp_path):
    path = write(tmp_path / "a.las")
    found = measure(path, footprints=np.append(FOOTPRINTS, square(1200)))
    assert "too_large" not in found.flag[3]
