"""Which buildings are lived in: the paper's rule, and what must hold for any street."""

import numpy as np
import pytest
import shapely
from classifying import PAPER, points, row
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import EmptyInputError, SettingError
from doorstep.processing_provider.engine.population.residential.classify import (
    Buildings,
    Places,
    classify,
)
from doorstep.processing_provider.engine.population.residential.rules import read_rules
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings


def test_no_building_is_an_error():
    with pytest.raises(EmptyInputError):
        classify(Buildings(np.array([], dtype=object)), ResidentialSettings())


def test_settings_have_bounds_and_the_papers_rule_has_no_least_size():
    with pytest.raises(SettingError, match="distance is -1"):
        ResidentialSettings(distance=-1)
    assert (ResidentialSettings().least_area, ResidentialSettings().least_height) == (40.0, 2.5)
    assert (PAPER.least_area, PAPER.least_height) == (0.0, 0.0)
    assert ResidentialSettings(MixedUse.NON_RESIDENTIAL, min_area=30.0).least_area == 30.0


def test_the_papers_rule_takes_any_poi_that_intersects():
    # A bench inside, a school 1 m off, a POI without category, one on a shared wall, a shed without.
    footprints = np.array(
        [*row(3), shapely.box(60, 0, 70, 10), shapely.box(70, 0, 80, 10), shapely.box(100, 0, 102, 2)]
    )
    poi = Places(
        points((5, 5), (31, 5), (45, 5), (70, 5)), {"category": ["amenity=bench", "amenity=school", None, "shop=x"]}
    )
    result = classify(Buildings(footprints), PAPER, poi)
    assert result.kind.tolist() == [
        "non-residential",
        "residential",
        "non-residential",
        "non-residential",
        "non-residential",
        "residential",
    ]
    assert result.lived_in.tolist() == result.paper.tolist()
    assert result.n_poi.tolist() == [1, 0, 1, 1, 1, 0]


def test_without_categories_poi_take_a_part_of_their_building():
    result = classify(Buildings(row(2), storeys=np.array([4.0, 4.0])), ResidentialSettings(), Places(points((5, 5))))
    assert result.kind.tolist() == ["mixed", "residential"]
    assert result.reason[0] == "A part of it holds 1 POI: about 1.0 of 4 storeys taken; a share of 0.75 lived in."


def test_rules_of_ones_own_hold_in_the_papers_rule_too(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text("key,value,class\namenity,bench,neutral\n*,*,non-residential\n")
    poi = Places(points((5, 5), (25, 5), (45, 5)), {"category": ["amenity=bench", "amenity=cafe", None]})
    result = classify(Buildings(row(3)), PAPER, poi, rules=read_rules(path))
    assert result.lived_in.tolist() == [True, False, False]


CATEGORIES = [
    "amenity=school",
    "shop=tea",
    "amenity=bench",
    "amenity=dormitory",
    "tourism=guest_house",
    "q=1",
    "",
    None,
]


@st.composite
def towns(draw):
    n = draw(st.integers(1, 6))
    m = draw(st.integers(0, 8))
    at = st.tuples(st.floats(-20, 140, width=32), st.floats(-10, 20, width=32))

    def column(values, k):
        return draw(st.lists(st.sampled_from(values), min_size=k, max_size=k))

    buildings = Buildings(
        np.array(
            [shape if there else None for shape, there in zip(row(n), column([True, True, True, False], n))],
            dtype=object,
        ),
        {"building": column(["yes", "house", "retail", "mixed", "blob", None], n)},
        np.array(column([np.nan, 0.0, 1.0, 2.0, 3.5], n)),
        np.array(column([np.nan, 0.0, 2.0, 3.0, 12.0], n)),
    )
    poi = Places(points(*draw(st.lists(st.none() | at, min_size=m, max_size=m))), {"category": column(CATEGORIES, m)})
    land = Places(
        np.array([shapely.box(-1, -1, 55, 11)]), {"landuse": column(["industrial", "residential", "grass"], 1)}
    )
    settings = ResidentialSettings(
        draw(st.sampled_from(MixedUse)),
        draw(st.sampled_from([0.0, 5.0, 30.0])),
        draw(st.sampled_from([None, 0.0, 200.0])),
    )
    return buildings, settings, poi, land


@given(towns())
def test_every_building_gets_a_class_a_share_that_goes_with_it_and_a_reason(town):
    buildings, settings, poi, land = town
    result = classify(buildings, settings, poi, land)
    for kind, share, reason in zip(result.kind, result.share, result.reason):
        assert {"residential": 0 < share <= 1, "mixed": 0 < share < 1, "non-residential": share == 0}[kind]
        assert reason.endswith(".")
    once = len({(p.wkb, c) for p, c in zip(poi.geometry, poi.category["category"]) if p is not None})
    assert result.n_poi.sum() <= once or settings.paper_rule
    if settings.mixed_use not in (MixedUse.SHARE_BY_STOREYS, MixedUse.BY_CONTENTS):
        assert "mixed" not in result.kind


@given(towns(), st.randoms(use_true_random=False))
def test_the_order_of_the_poi_changes_nothing_but_words(town, random):
    buildings, settings, poi, land = town
    order = list(range(len(poi.geometry)))
    random.shuffle(order)
    shuffled = Places(poi.geometry[order], {"category": [poi.category["category"][i] for i in order]})
    ours, theirs = classify(buildings, settings, poi, land), classify(buildings, settings, shuffled, land)
    assert (ours.kind.tolist(), ours.n_poi.tolist()) == (theirs.kind.tolist(), theirs.n_poi.tolist())
    assert ours.share.tolist() == theirs.share.tolist()


@given(towns())
def test_the_papers_rule_is_no_poi_inside(town):
    buildings, _, poi, _ = town
    result = classify(Buildings(buildings.geometry), PAPER, poi)
    inside = [
        any(p is not None and b is not None and b.intersects(p) for p in poi.geometry) for b in buildings.geometry
    ]
    assert result.lived_in.tolist() == [not found for found in inside]
    assert result.paper.tolist() == result.lived_in.tolist()
