"""Buildings over zone borders, divided by area."""

import numpy as np
import pytest
import shapely
from estimating import told
from hypothesis import given
from hypothesis import strategies as st
from shapely import box

from doorstep.processing_provider.engine.population.estimate.straddling import divide, said_of, undivided

EAST, WEST = box(10, 0, 20, 10), box(0, 0, 10, 10)


def shapes(*given):
    found = np.empty(len(given), object)
    found[:] = given
    return found


def divided(buildings, zones, points=None, order=None, **more):
    order = np.arange(len(zones)) if order is None else np.array(order)
    points = [0] * len(buildings) if points is None else points
    return divide(shapes(*buildings), np.array(points), shapes(*zones), order, **more)


def parts(found):
    return list(zip(found.row.tolist(), found.of_zone.tolist(), found.share.round(9).tolist()))


def test_a_building_over_a_border_has_a_part_in_each_zone():
    # 8 m × 4 m: 2 m of it in the east; the next one is all in the west.
    house, next_door = box(6, 0, 14, 4), box(0, 0, 5, 4)
    found = divided([next_door, house], [WEST, EAST])
    assert parts(found) == [(1, 0, 0.5), (1, 1, 0.5)]
    assert found.zone.tolist() == [0, 0]
    assert found.shape[0].equals(box(6, 0, 10, 4)) and found.shape[1].equals(box(10, 0, 14, 4))
    assert found.buildings == 1
    assert told(said_of(found)) == [("buildings_divided", {"buildings": 1, "parts": 2})]


def test_parts_come_in_the_order_of_the_zone_ids():
    house = box(6, 0, 16, 4)
    assert parts(divided([house], [WEST, EAST])) == [(0, 0, 0.4), (0, 1, 0.6)]
    found = divided([house], [WEST, EAST], order=[1, 0])
    assert parts(found) == [(0, 1, 0.6), (0, 0, 0.4)]
    assert found.zone.tolist() == [1]


@pytest.mark.parametrize(
    ("house", "parts_expected", "slivers"),
    [
        (box(0, 0, 10.5, 20), [], 1),  # 10 m² of 210: 4.8 %
        (box(0, 0, 10.6, 20), [0.943396226, 0.056603774], 0),  # 12 m² of 212: 5.7 %
        (box(0, 0, 10.8, 10), [], 1),  # 8 m² of 108: 7.4 %, but nobody lives on 8 m²
        (box(6, 0, 11, 2), [], 1),  # 2 m² of 10: 20 %
        (box(2, 0, 10.95, 10), [0.893854749, 0.106145251], 0),  # 9.5 m², 10.6 %
    ],
)
def test_a_strip_beyond_a_border_stays_with_the_rest(house, parts_expected, slivers):
    west, east = box(0, 0, 10, 20), box(10, 0, 20, 20)
    found = divided([house], [west, east])
    assert found.share.round(9).tolist() == parts_expected
    assert (found.slivers, found.zone.tolist()) == (slivers, [0])
    if slivers:
        assert told(said_of(found)) == [("slivers", {"share": pytest.approx(5), "area": 9.0, "parts": 1})]


def test_a_strip_goes_into_the_shape_and_the_share_of_the_largest_part():
    north = box(0, 10, 20, 30)
    house = box(4, 5, 14, 10.2)  # 30 m² west, 20 m² east, 2 m² north
    found = divided([house], [WEST, EAST, north])
    assert parts(found) == [(0, 0, round(32 / 52, 9)), (0, 1, round(20 / 52, 9))]
    assert found.shape[0].equals(box(4, 5, 10, 10).union(box(4, 10, 14, 10.2)))
    assert found.slivers == 1


def test_what_is_outside_of_all_zones_counts_with_the_largest_part():
    house = box(4, 6, 14, 16)  # 24 m² west, 16 m² east, 60 m² in no zone
    found = divided([house], [WEST, EAST], points=[-1])
    assert parts(found) == [(0, 0, 0.84), (0, 1, 0.16)]
    assert shapely.area(found.shape).tolist() == [84, 16]
    assert told(said_of(found))[1] == ("reaching_beyond", {"buildings": 1})


def test_a_building_with_a_part_in_one_zone_alone_is_in_that_zone_whole():
    # 40 % in the west, the point of it outside; the other one has but 2 % in a zone.
    found = divided([box(-6, 0, 4, 4), box(-9.8, 5, 0.2, 9)], [WEST, EAST], points=[-1, -1])
    assert (found.zone.tolist(), found.buildings, found.outside) == ([0, -1], 0, 1)


def test_overlapping_zones_count_an_area_once_for_the_first():
    wide = box(5, 0, 20, 10)
    found = divided([box(4, 0, 14, 4)], [WEST, wide])
    assert parts(found) == [(0, 0, 0.6), (0, 1, 0.4)]
    assert told(said_of(found))[1] == ("in_several_zones", {"buildings": 1})
    found = divided([box(4, 0, 14, 4)], [WEST, wide], order=[1, 0])
    assert parts(found) == []  # 4 m² are left of the west
    assert found.zone.tolist() == [1]


def test_zones_one_over_the_other_divide_nothing():
    found = divided([box(2, 0, 8, 4)], [WEST, WEST])
    assert (found.buildings, found.zone.tolist(), found.overlapping) == (0, [0], 1)


def test_a_zone_in_two_pieces_has_one_part_of_a_building():
    pair = shapely.MultiPolygon([box(0, 0, 10, 10), box(20, 0, 30, 10)])
    found = divided([box(5, 0, 25, 4)], [pair, EAST])
    assert parts(found) == [(0, 0, 0.5), (0, 1, 0.5)]
    assert found.shape[0].geom_type == "MultiPolygon"


def test_a_building_of_several_polygons_is_divided_as_one():
    house = shapely.MultiPolygon([box(2, 0, 8, 4), box(12, 0, 18, 8)])
    assert parts(divided([house], [WEST, EAST])) == [(0, 0, round(24 / 72, 9)), (0, 1, round(48 / 72, 9))]


def test_nothing_is_divided_where_footprints_or_zones_have_no_geometry_or_touch_a_border():
    found = divided([None, box(5, 0, 10, 5), box(6, 0, 14, 4)], [WEST, None], points=[-1, 0, 0])
    assert (found.zone.tolist(), found.buildings, said_of(found)) == ([-1, 0, 0], 0, [])


def test_the_least_area_is_in_metres_whatever_the_unit_of_the_layer():
    house = box(9, 0, 11, 4)  # feet: 4 ft² are 0.4 m²
    assert divided([house], [WEST, EAST]).buildings == 0
    assert divided([house], [WEST, EAST], metre=1000.0).buildings == 1


def test_equal_parts_are_of_the_first_zone():
    assert divided([box(9, 0, 11, 2)], [WEST, EAST], order=[1, 0]).zone.tolist() == [1]


def test_undivided_keeps_the_zones():
    found = undivided(np.array([1, -1]))
    assert (found.zone.tolist(), found.buildings, said_of(found)) == ([1, -1], 0, [])


@given(
    st.lists(st.tuples(*[st.integers(0, 55)] * 2, *[st.integers(2, 40)] * 2), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_parts_make_up_the_building_whatever_the_order_of_the_rows(sizes, random):
    zones = shapes(*(box(20 * i, 20 * j, 20 * i + 20, 20 * j + 20) for i in range(4) for j in range(3)))
    buildings = shapes(*(box(x, y, x + a, y + b) for x, y, a, b in sizes))
    found = divide(buildings, np.zeros(len(buildings), int), zones, np.arange(12))
    whole = np.bincount(found.row, found.share, len(buildings))
    assert np.allclose(whole[np.unique(found.row)], 1, rtol=0, atol=1e-12)
    assert np.all(found.share >= 0.05) and np.all(shapely.area(found.shape) >= 9)
    for one in np.unique(found.row):
        assert shapely.equals(shapely.union_all(found.shape[found.row == one]), buildings[one])
        assert len(set(found.of_zone[found.row == one])) == np.count_nonzero(found.row == one) > 1
    mixed, zone_mixed = list(range(len(buildings))), list(range(12))
    random.shuffle(mixed)
    random.shuffle(zone_mixed)
    again = divide(buildings[mixed], np.zeros(len(buildings), int), zones[zone_mixed], np.array(zone_mixed))
    as_before = sorted(
        (mixed[row], zone_mixed[zone], share, shape.wkb)
        for row, zone, share, shape in zip(again.row, again.of_zone, again.share, again.shape)
    )
    assert as_before == sorted(
        (row, zone, share, shape.wkb)
        for row, zone, share, shape in zip(found.row, found.of_zone, found.share, found.shape)
    )
