"""Broken geometries are repaired and counted, unusable ones skipped and counted, and a layer of nothing is an error."""

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.errors import GeometryError
from doorstep.processing_provider.engine.geometries import repaired

HOUSE = shapely.box(0, 0, 10, 10)
# Two triangles that touch in one point: invalid, and 2 · 25 m² once it is repaired.
BOW_TIE = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
NEEDLE = shapely.Polygon([(0, 0), (10, 0), (0, 0)])


def array(*geometries):
    found = np.empty(len(geometries), dtype=object)
    found[:] = geometries
    return found


def test_valid_footprints_stay_as_they_are():
    found, notes = repaired(array(HOUSE, shapely.MultiPolygon([HOUSE])), "buildings")
    assert shapely.equals(found[0], HOUSE) and notes == []


def test_a_crossing_ring_is_repaired_and_counted():
    found, notes = repaired(array(HOUSE, BOW_TIE), "buildings")
    assert shapely.is_valid(found).all()
    assert shapely.area(found).tolist() == [100, 50]
    assert notes == ["1 buildings have invalid geometries, which were repaired for the calculation."]


def test_what_collapses_to_a_line_is_skipped_like_empty_and_missing_ones():
    found, notes = repaired(array(HOUSE, NEEDLE, shapely.Polygon(), None), "zones")
    assert shapely.is_missing(found).tolist() == [False, True, True, True]
    assert notes == ["3 zones have no usable geometry and were skipped."]


def test_both_are_counted():
    _, notes = repaired(array(HOUSE, BOW_TIE, NEEDLE), "buildings")
    assert [note.split()[0] for note in notes] == ["1", "1"]


def test_heights_in_the_geometry_are_left_out():
    found, _ = repaired(array(shapely.force_3d(HOUSE, 7.0)), "buildings")
    assert not shapely.has_z(found).any()


def test_the_input_is_not_touched():
    given = array(HOUSE, BOW_TIE, shapely.Polygon())
    repaired(given, "buildings")
    assert shapely.is_valid(given).tolist() == [True, False, True] and not shapely.is_missing(given).any()


def test_points_serve_where_weights_come_from_a_field():
    found, notes = repaired(shapely.points([[1, 2], [3, 4]]), "buildings")
    assert shapely.get_x(found).tolist() == [1, 3] and notes == []


def test_a_repaired_footprint_still_has_a_representative_point_inside():
    found, _ = repaired(array(BOW_TIE), "buildings")
    assert shapely.intersects(shapely.point_on_surface(found), found).all()


@pytest.mark.parametrize("geometries", [[None, None], [shapely.Polygon()], [NEEDLE, None]])
def test_no_usable_geometry_is_an_error(geometries):
    with pytest.raises(GeometryError, match=r"^None of the zones has a usable geometry; check the layer\.$"):
        repaired(array(*geometries), "zones")


def test_no_geometry_at_all_is_left_to_others():
    found, notes = repaired(np.empty(0, dtype=object), "zones")
    assert len(found) == 0 and notes == []
