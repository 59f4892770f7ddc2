"""Estimated dwellings: the rule by hand, shared walls, storeys."""

import numpy as np
import pytest
import shapely
from estimating import told
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import CountError, SettingError
from doorstep.processing_provider.engine.population import dwellings
from doorstep.processing_provider.engine.population.settings import DwellingSettings

DEFAULT = DwellingSettings()


def rule(area, storeys, attached=False, share=None, settings=DEFAULT):
    """Number and kind for one building."""
    made = dwellings.dwellings(
        np.array([area], float),
        np.array([storeys], float),
        np.array(["given"], dtype=object),
        np.array([attached]),
        settings,
        None if share is None else np.array([share], float),
    )
    return pytest.approx(made.number[0]), made.kind[0]


@pytest.mark.parametrize(
    ("area", "storeys", "attached", "number", "kind"),
    [
        # Living area 0.7 · 120 · 2 = 168 m² is below what a house reaches: one household, however large the house.
        (120, 2, False, 1, "house"),
        (120, 2, True, 1, "attached house"),
        (200, 2, False, 1, "house"),  # 280 m²
        # 280 m² attached are 80 m² beyond 200: 1 + 80/63.
        (200, 2, True, 1 + 80 / 63, "larger building"),
        # 0.7 · 300 · 3 = 630 m²: 330 beyond 300.
        (300, 3, False, 1 + 330 / 63, "larger building"),
        # Four storeys are no house: 0.7 · 300 · 4 / 63.
        (300, 4, False, 840 / 63, "larger building"),
        (20, 4, False, 1, "larger building"),  # a tower of 56 m² is one flat
        (30, 1, False, 0, "none"),  # a shed
        (30, 2, False, 1, "house"),
        (np.nan, 1, False, 0, "none"),
        (40, 1, False, 1, "house"),  # no shed any more
        (39.9, 1, False, 0, "none"),
        (0.5, 1, False, 0, "none"),
        (0.5, 2, False, 1, "house"),
    ],
)
def test_rule_by_hand(area, storeys, attached, number, kind):
    assert rule(area, storeys, attached) == (number, kind)


def test_residential_share_takes_living_area_and_not_the_house():
    # Half of 0.7 · 300 · 3 = 630 m² is 315 m²: 15 beyond a house.
    assert rule(300, 3, share=0.5) == (1 + 15 / 63, "larger building")
    assert rule(120, 2, share=0.5) == (1, "house")
    assert rule(120, 2, share=0) == (0, "none")
    # Whoever says that a small building is lived in knows better than its size.
    assert rule(30, 1, share=1) == (1, "house")
    assert rule(30, 1, share=np.nan) == (0, "none")
    assert rule(300, 3, share=np.nan) == rule(300, 3) == (1 + 330 / 63, "larger building")


@given(
    st.floats(41, 5000), st.integers(1, 12), st.booleans(), st.floats(1.01, 2),
    st.floats(20, 500), st.floats(20, 500), st.floats(20, 200), st.floats(0.3, 1),
)  # fmt: skip
def test_larger_buildings_never_hold_fewer_dwellings(area, storeys, attached, factor, house, joined, flat, share):
    settings = DwellingSettings(house, joined, flat, share)
    small, large = (rule(a, storeys, attached, settings=settings)[0].expected for a in (area, area * factor))
    assert 1 <= small <= large + 1e-9


def box(x, y, width, height):
    return shapely.box(x, y, x + width, y + height)


def test_attached_by_shared_walls():
    footprints = np.array(
        [
            box(0, 0, 8, 10), box(8, 0, 8, 10), box(16.3, 0, 8, 10),  # a terrace; the third is digitised 0.3 m off
            box(40, 0, 10, 10), box(50, 0, 5, 4),  # a house with a garage of 20 m²
            box(70, 0, 10, 10), box(80, 10, 10, 10),  # corner to corner
            box(100, 0, 10, 10), box(110, 0, 10, 10),  # a house beside a shop
            None,
        ],
        dtype=object,
    )  # fmt: skip
    lived_in = np.array([True] * 8 + [False, True])
    found = dwellings.attached(footprints, lived_in)
    # The shop is not looked at, but the garage, which nobody said is none, touches a house.
    assert found.tolist() == [True, True, True, False, True, False, False, False, False, False]


@pytest.mark.parametrize(
    ("overlap", "gap", "expected"),
    [
        # Of a wall of 0.8 m, half a metre round both corners is as near: 1.8 m.
        (0.8, 0, False),
        (0.95, 0, False),
        (1.05, 0, True),  # 2.05 m
        (2.5, 0, True),
        (10, 0.45, True),
        (10, 0.55, False),
    ],
)
def test_two_metres_of_wall_make_houses_attached(overlap, gap, expected):
    houses = np.array([box(0, 0, 10, 10), box(10 + gap, 10 - overlap, 10, 10)], dtype=object)
    assert dwellings.attached(houses, np.array([True, True])).tolist() == [expected] * 2


def test_exactly_two_metres_are_enough_and_exactly_40_square_metres():
    # An end of 1 m and half a metre of both sides of it.
    houses = np.array([box(0, 0, 1, 10), box(-5, 10, 20, 10)], dtype=object)
    assert dwellings.attached(houses, np.array([True, True])).tolist() == [True, False]
    houses = np.array([box(0, 0, 10, 10), box(10, 0, 4, 10), box(30, 0, 10, 10), box(40, 0, 3.9, 10)], dtype=object)
    assert dwellings.attached(houses, np.ones(4, bool)).tolist() == [True, True, False, True]


def test_progress_of_pairs(monkeypatch):
    monkeypatch.setattr(dwellings, "PAIRS_AT_ONCE", 1)
    told = []
    houses = np.array([box(0, 0, 10, 10), box(10, 0, 10, 10)], dtype=object)
    dwellings.attached(houses, np.ones(2, bool), lambda share, text: told.append((share, text)))
    assert told == [(0, ""), (0.5, "")]


def test_short_walls_with_several_neighbours_add_up():
    houses = np.array([box(0, 0, 10, 10), box(10, 9.2, 10, 10), box(10, -9.2, 10, 10)], dtype=object)
    assert dwellings.attached(houses, np.ones(3, bool)).tolist() == [True, False, False]
    for at_once in (1, 2, 3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(dwellings, "PAIRS_AT_ONCE", at_once)
            assert dwellings.attached(houses, np.ones(3, bool)).tolist() == [True, False, False]


def test_storeys_given_then_from_height_then_the_median():
    nan = np.nan
    storeys, source = dwellings.storeys_of(
        np.array([0, 0, 0, 0, 1, -1]),
        np.array([2, nan, 0, nan, nan, nan]),
        np.array([9.0, 8.0, 1.0, nan, nan, nan]),
        DEFAULT,
    )
    assert storeys.tolist() == [2, 3, 1, 2, 2, 2]
    assert source.tolist() == ["given", "from height", "from height", "zone median", "layer median", "layer median"]


def test_a_single_storey_is_given_and_none_is_not():
    storeys, source = dwellings.storeys_of(np.zeros(3, int), np.array([1.0, 0.5, 0]), None, DEFAULT)
    assert (storeys.tolist(), source.tolist()) == ([1, 1, 1], ["given", "given", "zone median"])
    storeys, source = dwellings.storeys_of(np.zeros(3, int), None, np.array([1.0, 0.5, 7.6]), DEFAULT)
    assert (storeys.tolist(), source.tolist()) == ([1, 1, 3], ["from height"] * 3)
    # A metre is one storey, so the median of 1 and 2 is 1.5.
    assert dwellings.storeys_of(np.zeros(3, int), None, np.array([1.0, 6.0, np.nan]), DEFAULT)[0].tolist() == [
        1,
        2,
        1.5,
    ]


def test_no_storeys_and_no_height_at_all_is_refused():
    with pytest.raises(CountError, match="No building has usable storeys or a usable height above 0"):
        dwellings.storeys_of(np.zeros(2, int), None, np.array([np.nan, 0.0]), DEFAULT)


def test_what_was_filled_or_left_out_is_counted():
    made = dwellings.dwellings(
        np.array([100.0, 30.0, np.nan]), np.ones(3), np.array(["zone median", "given", "layer median"], dtype=object),
        np.zeros(3, bool), DEFAULT,
    )  # fmt: skip
    assert told(made.notes) == [
        ("no_area", {"buildings": 1}),
        ("sheds", {"area": "40", "buildings": 1}),
        ("storeys_filled", {"buildings": 2, "by_zone": 1, "by_layer": 1}),
    ]


def test_nothing_is_said_where_all_is_known():
    made = dwellings.dwellings(
        np.array([0.5, 40]), np.array([2.0, 1]), np.array(["given"] * 2, dtype=object), np.zeros(2, bool), DEFAULT
    )
    assert (made.number.tolist(), made.notes) == ([1, 1], ())


def test_settings_are_bounded():
    with pytest.raises(SettingError, match="flat_area is 1; choose a value from 10"):
        DwellingSettings(flat_area=1)
