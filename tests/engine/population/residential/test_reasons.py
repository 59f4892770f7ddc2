"""The reason in words, and the POI that decided."""

import numpy as np
import pytest
import shapely
from classifying import PAPER, one, points, row

from doorstep.processing_provider.engine.population.residential.classify import (
    Buildings,
    Places,
    classify,
)
from doorstep.processing_provider.engine.population.residential.reasons import name_poi
from doorstep.processing_provider.engine.population.settings import ResidentialSettings


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        ({}, "Nothing speaks against it."),
        ({"use": "retail"}, "Own use building=retail."),
        ({"land": "industrial"}, "Land use landuse=industrial."),
        ({"poi": ["amenity=school"]}, "It holds amenity=school."),
        ({"poi": ["amenity=cafe"], "storeys": 4}, "A part of it holds amenity=cafe: 3 of 4 storeys lived in."),
        ({"poi": ["amenity=cafe"], "storeys": 1}, "A part of it holds amenity=cafe and there is no storey above."),
        ({"poi": ["amenity=cafe"]}, "A part of it holds amenity=cafe: 1 of 2 storeys lived in (storeys assumed)."),
        (
            {"poi": ["shop=a", "shop=a", "shop=b", "shop=c", "shop=d", "amenity=atm"], "storeys": 2},
            "A part of it holds 2 × shop=a, shop=b, 2 more POI: 1 of 2 storeys lived in.",
        ),
        (
            {"use": "house", "poi": ["office=it"], "storeys": 1},
            "Own use building=house; a part of it holds office=it: a share of 0.5 lived in.",
        ),
        ({"geometry": shapely.box(0, 0, 3, 4)}, "Its footprint of 12 m² is below 40 m²."),
        ({"height": 2.1}, "Its height of 2.1 m is below 2.5 m."),
        (
            {"use": "house", "poi": ["amenity=cafe"], "settings": PAPER},
            "Own use building=house; a part of it holds amenity=cafe: mixed use counts as non-residential.",
        ),
    ],
)
def test_the_reason_is_in_plain_words(evidence, reason):
    assert one(**evidence)[2] == reason


def test_many_poi_ids_are_cut_short():
    places = points(*[(1 + i / 10, 5) for i in range(30)])
    result = classify(Buildings(row(1)), PAPER, Places(places, None, [f"n{i}" for i in range(30)]))
    assert result.n_poi.tolist() == [30]
    assert result.poi_ids[0].endswith("n18, n19, and 10 more")


@pytest.mark.parametrize(
    ("texts", "nearest", "words"),
    [
        (["shop=a"], 0.0, "shop=a"),
        ([""], 0.0, "1 POI"),
        ([""], 2.34, "1 POI (2.3 m off)"),
        (["", ""], 0.0, "2 POI"),
        (["shop=a", "shop=a", ""], 1.0, "2 × shop=a, 1 more POI (1.0 m off)"),
        (["a", "b", "c", "b"], 0.0, "2 × b, a, 1 more POI"),
    ],
)
def test_poi_are_named_by_what_occurs_most(texts, nearest, words):
    assert name_poi(texts, nearest) == words


def test_ids_are_those_given_else_row_numbers():
    poi = Places(points((5, 5), (25, 5), (6, 6)), {"category": ["shop=a"] * 3})
    assert classify(Buildings(row(3)), ResidentialSettings(), poi).poi_ids.tolist() == ["1, 3", "2", ""]
    named = Places(poi.geometry, poi.category, ["x", 7.0, None])
    assert classify(Buildings(row(3)), ResidentialSettings(), named).poi_ids.tolist() == ["x, ", "7", ""]


def test_every_building_has_the_reason_of_its_own():
    # A school 3 m off the first, a cafe in a house beside a garage, a shed, and one without a geometry.
    buildings = Buildings(
        np.array([*row(3), shapely.box(90, 0, 93, 3), None], dtype=object),
        {"building": ["yes", "house", "garage", None, None]},
        storeys=np.array([1.0, 2, np.nan, np.nan, np.nan]),
    )
    poi = Places(points((13, 5), (25, 5)), {"category": ["amenity=school", "amenity=cafe"]})
    assert classify(buildings, ResidentialSettings(), poi).reason.tolist() == [
        "It holds amenity=school (3.0 m off), which leaves less than half a storey.",
        "Own use building=house; a part of it holds amenity=cafe: about 1.0 of 2 storeys taken; a share of 0.5 lived in.",
        "Own use building=garage.",
        "Its footprint of 9 m² is below 40 m².",
        "It has no geometry to look at.",
    ]
