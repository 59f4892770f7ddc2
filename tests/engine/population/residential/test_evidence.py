"""POI and land use: which building they count for, and what is said of those that count for none."""

import numpy as np
import pytest
import shapely
from classifying import points, row
from estimating import told

from doorstep.processing_provider.engine.population.residential.classify import (
    DECIDERS,
    Buildings,
    Places,
    assign,
    classify,
)
from doorstep.processing_provider.engine.population.settings import ResidentialSettings


def test_a_poi_counts_once_for_the_building_that_holds_it_or_the_nearest():
    footprints = row(3)
    places = points((5, 5), (13, 5), (16, 5), (15, 5), (5, 15), (5, 15.1), None)
    poi, building, off = assign(footprints, places, 5.0)
    assert poi.tolist() == [0, 1, 2, 3, 4]
    assert building.tolist() == [0, 0, 1, 0, 0]  # 15 is 5 m from both: the first building
    assert off.tolist() == [0, 3, 4, 5, 5]


@pytest.mark.parametrize("distance", [0.0, 1.0, 5.0, 6.5, 40.0, 1000.0])
def test_the_nearest_is_the_nearest_at_any_distance(distance):
    rng = np.random.default_rng(3)
    x, y = rng.uniform(0, 300, (2, 40))
    footprints = shapely.box(x, y, x + 9, y + 6)
    places = shapely.points(rng.uniform(-200, 500, (200, 2)))
    poi, building, off = assign(footprints, places, distance)
    every = shapely.distance(places[:, None], footprints[None, :])
    expected = np.flatnonzero(every.min(axis=1) <= distance)
    assert poi.tolist() == expected.tolist()
    np.testing.assert_array_equal(off, every.min(axis=1)[expected])
    np.testing.assert_array_equal(every[poi, building], off)


def test_of_overlapping_footprints_the_smallest_holds_the_poi():
    footprints = np.array([shapely.box(0, 0, 20, 20), shapely.box(2, 2, 8, 8)])
    assert assign(footprints, points((5, 5)), 5.0)[1].tolist() == [1]
    assert assign(footprints, points((5, 5)), 0.0, every=True)[1].tolist() == [1, 0]


def test_a_multipoint_is_one_poi_and_an_area_counts_by_a_point_inside():
    shapes = np.array([shapely.MultiPoint([(25, 5), (500, 500)]), shapely.box(42, 2, 44, 4), shapely.Point()])
    result = classify(Buildings(row(3)), ResidentialSettings(), Places(shapes, {"category": ["amenity=school"] * 3}))
    assert result.n_poi.tolist() == [0, 1, 1]
    assert result.lived_in.tolist() == [True, False, False]
    assert told(result.notes) == [
        ("poi_without_geometry", {"poi": 1}),
        ("storeys_assumed", {"buildings": 2, "storeys": "2"}),
    ]


def test_duplicated_unlocated_and_unknown_poi_are_counted_and_named():
    places = points((5, 5), (5, 5), (5, 5), None, (6, 6), (900, 900))
    category = ["amenity=cafe", "amenity=cafe", "shop=tea", "amenity=cafe", "amenity=teleporter", None]
    result = classify(Buildings(row(1)), ResidentialSettings(), Places(places, {"category": category}, range(6)))
    assert result.n_poi.tolist() == [3]
    assert result.poi_ids.tolist() == ["0, 2"]
    assert told(result.notes) == [
        ("poi_without_geometry", {"poi": 1}),
        ("poi_twice", {"poi": 1}),
        ("unknown_categories", {"what": ("poi", {}), "categories": "amenity=teleporter (1)", "features": 1}),
        ("poi_without_category", {"poi": 1}),
        ("poi_near_no_building", {"distance": "5", "poi": 1}),
        ("storeys_assumed", {"buildings": 1, "storeys": "2"}),
    ]


def test_a_field_without_known_categories_is_called_out():
    poi = Places(points((5, 5)), {"name": ["Alder Kitchen"]})
    result = classify(Buildings(row(1)), ResidentialSettings(), poi)
    assert result.lived_in.tolist() == [True]
    assert [note.code for note in result.notes] == ["unknown_categories", "no_category_known"]


def test_poi_in_another_place_are_called_out():
    result = classify(Buildings(row(1)), ResidentialSettings(), Places(points((1e6, 0)), {"category": ["shop=tea"]}))
    assert told(result.notes) == [("no_poi_near", {})]


def test_the_smallest_land_use_polygon_that_says_something_decides():
    polygons = np.array(
        [shapely.box(-50, -50, 500, 50), shapely.box(15, -5, 35, 15), shapely.box(19, -1, 31, 11), None]
    )
    land = Places(polygons, {"landuse": ["industrial", "residential", "grass", "retail"]})
    result = classify(Buildings(row(2)), ResidentialSettings(), land_use=land)
    assert result.lived_in.tolist() == [False, True]
    assert [DECIDERS[by] for by in result.decided_by] == ["land use", "land use"]


def test_more_unknown_categories_than_a_message_holds_are_counted():
    poi = Places(points(*[(1 + i / 10, 5) for i in range(23)]), {"category": [f"q={i}" for i in range(23)]})
    (unknown, nothing) = classify(Buildings(row(1)), ResidentialSettings(), poi).notes
    assert (unknown.code, unknown.values["others"], unknown.values["features"]) == ("more_unknown_categories", 3, 23)
    assert unknown.values["categories"].endswith("q=19 (1)") and nothing.code == "no_category_known"


def test_only_the_very_same_place_and_categories_are_one_poi():
    # A point above another one, a multipoint there, another category, the same number as text: all of them count.
    here = [shapely.Point(5, 5), shapely.Point(5, 5, 1), shapely.Point(5, 5, 1), shapely.MultiPoint([(5, 5)])]
    shapes = np.array([*here, shapely.MultiPoint([(5, 5)]), shapely.Point(5, 5), shapely.Point(5, 5)], dtype=object)
    poi = Places(shapes, {"category": ["shop=a", "shop=a", "shop=a", "shop=a", "shop=a", 1, "1"]}, range(7))
    result = classify(Buildings(row(1)), ResidentialSettings(), poi)
    assert (result.n_poi.tolist(), result.poi_ids.tolist()) == ([5], ["0, 1, 3"])
    assert told(result.notes)[0] == ("poi_twice", {"poi": 2})


def test_poi_in_no_building_are_counted_with_and_without_a_distance():
    poi = Places(points((5, 5), (13, 5), (900, 900)), {"category": ["shop=a"] * 3})
    near = classify(Buildings(row(1)), ResidentialSettings(), poi)
    assert (near.n_poi.tolist(), told(near.notes)[0]) == ([2], ("poi_near_no_building", {"distance": "5", "poi": 1}))
    inside = classify(Buildings(row(1)), ResidentialSettings(distance=0.0), poi)
    assert (inside.n_poi.tolist(), told(inside.notes)[0]) == ([1], ("poi_in_no_building", {"poi": 2}))
