"""The share of a building by what stands in it: floors taken by kind, land use and the buildings around."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from classifying import one
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.residential import floor_space
from doorstep.processing_provider.engine.population.residential.classify import Buildings, Places, classify
from doorstep.processing_provider.engine.population.residential.rules import RulesError
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings

BY_CONTENTS = ResidentialSettings(mixed_use=MixedUse.BY_CONTENTS)
HOUSE_OF_400 = shapely.box(0, 0, 20, 20)


def alone(poi, storeys, **more):
    """Classify one building of 20 m × 20 m that nothing stands around."""
    return one(poi=poi, storeys=storeys, geometry=HOUSE_OF_400, settings=BY_CONTENTS, **more)


@pytest.mark.parametrize(
    "poi, storeys, kind, share, words",
    [
        ((), 4, "residential", 1.0, "Nothing speaks against it"),
        (["bakery"], 4, "mixed", 1 - 110 / 400 / 4, "about 0.3 of 4 storeys taken"),
        (["restaurant"], 4, "mixed", 0.75, "about 1.0 of 4 storeys taken"),  # half of the ground floor: all of it
        (["restaurant", "bakery"], 4, "mixed", 0.75, "about 1.0 of 4"),
        (["shop=supermarket"], 4, "mixed", 0.75, "about 1.0 of 4"),  # more than the footprint: no more than a floor
        (["shop=supermarket", "restaurant"], 2, "mixed", 0.25, "about 1.5 of 2"),
        (["lawyer"], 6, "mixed", 1 - 100 / 400 / 6, "about 0.2 of 6"),
        (["dentist", "restaurant"], 4, "mixed", 1 - 1.3 / 4, "about 1.3 of 4"),  # above the ground floor
        (["police"], 6, "mixed", 1 - 1400 / 400 / 6, "about 3.5 of 6"),
        (["hotel"], 6, "non-residential", 0.0, "It holds category=hotel, which leaves less than half a storey."),
        (["theatre"], 6, "non-residential", 0.0, "leaves less than half a storey"),
        (["theatre"], 12, "mixed", 0.5, "about 6.0 of 12"),
        (["restaurant"], 1, "non-residential", 0.0, "too large for a house of one storey"),
        (["apartments", "theatre"], 6, "mixed", 0.5, "a share of 0.5"),
    ],
)
def test_a_building_by_what_stands_in_it(poi, storeys, kind, share, words):
    found = alone(poi, storeys)
    assert found[0] == kind
    assert found[1] == pytest.approx(share, abs=6e-5)
    assert words in found[2]


def test_where_storeys_are_not_known_there_is_one_above_what_stands_in_it():
    kind, share, reason = alone(["lawyer"] * 12, None)
    assert (kind, share) == ("mixed", 0.25)
    assert reason.endswith("about 3.0 of 4 storeys taken (storeys assumed); a share of 0.25 lived in.")
    assert alone(["lawyer"] * 12, 3.0)[1] == 0.0


def test_a_small_house_of_one_storey_keeps_what_a_workshop_leaves():
    kind, share, _ = one(poi=["bakery"], storeys=1, geometry=shapely.box(0, 0, 15, 15), settings=BY_CONTENTS)
    assert (kind, share) == ("mixed", pytest.approx(1 - 110 / 225, abs=1e-4))


def test_the_own_use_comes_first():
    assert alone(["bakery"], 4, use="school")[:2] == ("non-residential", 0.0)
    assert alone(["hotel"], 6, use="apartments")[:2] == ("mixed", 0.5)
    assert alone((), 4, use="mixed")[:2] == ("mixed", 0.75)


def test_land_use():
    assert alone(["bakery"], 4, land="industrial")[:2] == ("non-residential", 0.0)
    assert alone(["bakery"], 4, land="residential")[1] == pytest.approx(1 - 110 / 400 / 4, abs=1e-4)


def test_deep_buildings_with_poi_are_no_dwellings_unless_they_are_high():
    mall = shapely.box(0, 0, 40, 40)
    kind, share, reason = one(poi=["bakery"], storeys=3, geometry=mall, settings=BY_CONTENTS)
    assert (kind, share) == ("non-residential", 0.0)
    assert reason == "It holds POI, and its footprint of 1600 m² is too deep for dwellings."
    assert one(poi=["bakery"], storeys=5, geometry=mall, settings=BY_CONTENTS)[0] == "mixed"
    assert one(storeys=3, geometry=mall, settings=BY_CONTENTS)[0] == "residential"
    ring = mall.difference(shapely.box(12, 12, 28, 28))
    assert one(poi=["bakery"], storeys=3, geometry=ring, settings=BY_CONTENTS)[0] == "mixed"


def test_buildings_without_a_place_and_far_from_all_others_have_a_share_too():
    far = shapely.box(1e12, 0, 1e12 + 20, 20)
    shapes = np.array([HOUSE_OF_400, None, shapely.Polygon(), far], object)
    poi = Places(np.array([shapely.Point(5, 5), shapely.Point(1e12 + 5, 5)]), {"category": ["bakery"] * 2})
    found = classify(Buildings(shapes, storeys=np.full(4, 4.0)), BY_CONTENTS, poi)
    share = round(1 - 110 / 400 / 4, 4)
    assert found.share.tolist() == pytest.approx([share, 1, 1, share], abs=1e-4)


def street(poi, storeys=4):
    """Classify buildings of 20 m × 20 m in a row; `poi` has the categories of each."""
    boxes = shapely.box(25 * np.arange(len(poi)), 0, 25 * np.arange(len(poi)) + 20, 20)
    where = [shapely.Point(25 * i + 5 + j / 10, 5) for i, some in enumerate(poi) for j in range(len(some))]
    places = Places(np.array(where, object), {"category": [one for some in poi for one in some]}) if where else None
    height = np.full(len(poi), np.nan if storeys is None else float(storeys))
    return classify(Buildings(boxes, storeys=height), BY_CONTENTS, places)


def test_where_every_building_holds_poi_their_number_says_little():
    """Of twenty buildings all hold a restaurant, and one four lawyers more: it is drawn to the mean around it."""
    busy = ["restaurant", "lawyer", "lawyer", "lawyer", "lawyer"]
    found = street([["restaurant"]] * 19 + [busy])
    # Around the last are the cells from 200 m on, 11 other buildings, all with POI; q = 11 / (11 + 10).
    q, mean = 11 / 21, (11 * 0.75 + 0.5) / 12
    weak = (q - 0.25) / 0.75
    assert found.share[-1] == pytest.approx((1 - weak) * 0.5 + weak * mean, abs=1e-4)
    assert "52 % of the buildings around hold such POI, so their mean counts too" in found.reason[-1]
    quiet = street([[]] * 19 + [busy])
    assert quiet.share[-1] == 0.5
    assert set(quiet.share[:-1]) == {1.0}


KINDS = st.sampled_from(
    ["bakery", "restaurant", "shop=supermarket", "lawyer", "dentist", "theatre", "hotel", "apartments", "bench"]
)
CONTENTS = st.lists(st.lists(KINDS, max_size=4), min_size=1, max_size=12)


@given(CONTENTS, st.none() | st.integers(1, 30))
def test_shares_are_between_0_and_1_and_say_the_same_in_any_order(poi, storeys):
    found = street(poi, storeys)
    assert ((found.share >= 0) & (found.share <= 1)).all()
    assert ((found.share == 0) == (found.kind == "non-residential")).all()
    turned = street([some[::-1] for some in poi], storeys)
    assert found.share.tobytes() == turned.share.tobytes()


@given(CONTENTS, st.none() | st.integers(1, 20), st.data())
def test_more_shops_never_raise_the_share(poi, storeys, data):
    where = data.draw(st.integers(0, len(poi) - 1))
    shop = data.draw(st.sampled_from(["bakery", "restaurant", "shop=supermarket", "lawyer", "dentist"]))
    more = [[*some, shop] if i == where else some for i, some in enumerate(poi)]
    assert street(more, storeys).share[where] <= street(poi, storeys).share[where]


@given(CONTENTS, st.integers(1, 20), st.integers(1, 10))
def test_more_floors_never_lower_the_share(poi, storeys, more):
    assert (street(poi, storeys + more).share >= street(poi, storeys).share).all()


def test_the_table_of_floor_space():
    code = np.array([2, 2, 2, 1, 2], np.uint8)
    columns = {"amenity": ["cafe", None, None, "arena", None], "shop": ["tea", "supermarket", "x", None, None]}
    space, upper = floor_space.of_places(
        floor_space.bundled(), {**columns, "naics_code": [None] * 4 + ["541110"]}, code
    )
    assert space.tolist() == [100.0, 1000.0, 110.0, 2400.0, 100.0]
    assert upper.tolist() == [False, False, False, False, True]


@pytest.mark.parametrize(
    "line, words",
    [
        ("shop,x,many,ground", "space is 'many'"),
        ("shop,x,-1,ground", "space is '-1'"),
        ("shop,x,10,cellar", "floor is 'cellar'; it must be one of ground, any"),
        ("shop,x,10", "3 columns instead of"),
        ("shop,x,10,any\nshop,x,20,any", "already in line 2"),
    ],
)
def test_a_table_that_cannot_be_read(tmp_path, line, words):
    path = tmp_path / "mine.csv"
    path.write_text(f"key,value,space,floor,why\n{line}\n", encoding="utf-8")
    with pytest.raises(RulesError, match=words):
        floor_space.read(path)
