"""Broken geometries are repaired and counted, unusable ones skipped and counted, and a layer of nothing is an error."""

import struct

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import GeometryError
from doorstep.processing_provider.engine.core.spatial import on_earth, repaired

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
    assert [str(note) for note in notes] == ["Buildings with invalid geometries, repaired for the calculation: 1."]


def test_what_collapses_to_a_line_is_skipped_like_empty_and_missing_ones():
    found, notes = repaired(array(HOUSE, NEEDLE, shapely.Polygon(), None), "zones")
    assert shapely.is_missing(found).tolist() == [False, True, True, True]
    assert [str(note) for note in notes] == ["Zones without a usable geometry, skipped: 3."]


def test_both_are_counted():
    _, notes = repaired(array(HOUSE, BOW_TIE, NEEDLE), "buildings")
    assert [(note.code, note.values["n"]) for note in notes] == [("repaired", 1), ("no_geometry", 1)]


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
    with pytest.raises(GeometryError, match=r"^Zones: none has a usable geometry; check the layer\.$"):
        repaired(array(*geometries), "zones")


def test_no_geometry_at_all_is_left_to_others():
    found, notes = repaired(np.empty(0, dtype=object), "zones")
    assert len(found) == 0 and notes == []


# --- Coordinates that are no place, and shapes that are no footprint


def wkb(kind, *rings):
    body = b"".join(struct.pack("<I", len(ring)) + b"".join(struct.pack("<2d", *at) for at in ring) for ring in rings)
    return shapely.from_wkb(struct.pack("<BII", 1, kind, len(rings)) + body, on_invalid="ignore")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e30, -1e300, 3.4e38])
@pytest.mark.parametrize("ring", ["corner", "whole"])
def test_a_footprint_with_a_coordinate_that_is_no_place_is_skipped(value, ring):
    corners = [(0, 0), (value, 0), (10, 10), (0, 0)] if ring == "corner" else [(value, value)] * 4
    found, notes = repaired(array(HOUSE, wkb(3, corners)), "buildings")
    assert shapely.is_missing(found).tolist() == [False, True]
    assert [str(note) for note in notes] == ["Buildings without a usable geometry, skipped: 1."]
    assert shapely.get_x(shapely.point_on_surface(found)).tolist()[0] == 5


def test_points_without_a_place_are_set_aside():
    nan, inf = float("nan"), float("inf")
    found = on_earth(shapely.points([[1, 2], [nan, nan], [inf, 0], [3, 1e30], [4e7, -4e7]]))
    usable = ~(shapely.is_missing(found) | shapely.is_empty(found))
    assert usable.tolist() == [True, False, False, False, True]


def test_a_hole_that_is_no_place_spoils_its_footprint_only():
    hole = wkb(3, [(0, 0), (9, 0), (9, 9), (0, 0)], [(1, 1), (float("nan"), 2), (2, 2), (1, 1)])
    found, _ = repaired(array(hole, HOUSE), "buildings")
    assert shapely.is_missing(found).tolist() == [True, False]


def test_of_a_collection_the_polygons_serve():
    mixed = shapely.GeometryCollection([HOUSE, shapely.LineString([(0, 0), (99, 99)])])
    nested = shapely.GeometryCollection(
        [shapely.MultiPolygon([HOUSE, shapely.box(20, 0, 30, 10)]), shapely.Point(1, 1)]
    )
    found, _ = repaired(array(mixed, nested, shapely.GeometryCollection([shapely.Point(0, 0)])), "buildings")
    assert shapely.area(found[:2]).tolist() == [100, 200] and found[2] is None
    # Walls are measured along the boundary, which a collection has none of.
    assert shapely.length(shapely.boundary(found[:2])).tolist() == [40, 80]


def test_what_a_repair_leaves_besides_polygons_is_left_out():
    # A square with a spike: its repair is the square and a line.
    spike = shapely.Polygon([(0, 0), (10, 0), (10, 10), (20, 10), (10, 10), (0, 10)])
    found, notes = repaired(array(spike), "buildings")
    assert shapely.get_dimensions(shapely.get_parts(found)).tolist() == [2] and shapely.area(found).tolist() == [100]
    assert [str(note) for note in notes] == ["Buildings with invalid geometries, repaired for the calculation: 1."]


NUMBER = st.one_of(
    st.sampled_from([0.0, 1.0, 5.0, 10.0, 1e-300, 1e9, 1e30, 1e300, float("nan"), float("inf"), -float("inf")]),
    st.floats(-100, 100),
)
RING = st.lists(st.tuples(NUMBER, NUMBER), max_size=6).map(lambda ring: ring + ring[:1])
SHAPE = st.one_of(
    st.lists(RING, max_size=3).map(lambda rings: wkb(3, *rings)),
    st.lists(st.lists(RING, min_size=1, max_size=2).map(lambda rings: wkb(3, *rings)), max_size=3).map(
        lambda parts: shapely.GeometryCollection([part for part in parts if part is not None])
    ),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(SHAPE, min_size=1, max_size=5))
def test_whatever_a_file_holds_what_remains_is_valid_polygons_with_a_point_inside(shapes):
    found, notes = repaired(array(HOUSE, *shapes), "buildings")
    left = found[~shapely.is_missing(found)]
    assert left[0].equals(HOUSE) and shapely.is_valid(left).all()
    assert np.isin(shapely.get_type_id(left), (3, 6)).all()
    inside = shapely.point_on_surface(left)
    assert np.isfinite(shapely.get_coordinates(inside)).all() and len(shapely.get_coordinates(inside)) == len(left)
    lost = len(found) - len(left)
    assert [note.values["n"] for note in notes if note.code == "no_geometry"] == [lost] * (lost > 0)
