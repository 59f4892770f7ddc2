"""What each building weighs, and what becomes of what is not known of it."""

import numpy as np
import pytest
from estimating import NAN, VOLUME, told

from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, SettingError
from doorstep.processing_provider.engine.population.estimate import fill_missing, weights
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight


def test_each_weight():
    zone, given = np.zeros(2, int), {
        "area": np.array([50.0, 100]), "height": np.array([6.0, 3]), "storeys": np.array([2.0, 1]), "field": np.array([7.0, 8])
    }  # fmt: skip
    expected = {
        Weight.VOLUME: [300, 300],
        Weight.FLOOR_AREA: [100, 100],
        Weight.FOOTPRINT_AREA: [50, 100],
        Weight.FIELD: [7, 8],
        Weight.EQUAL: [1, 1],
    }
    for kind, weight in expected.items():
        assert weights(zone, EstimateSettings(kind), **given)[0].tolist() == weight
        half = weights(zone, EstimateSettings(kind), share=np.array([0.5, NAN]), **given)
        assert half[0].tolist() == [weight[0] / 2, weight[1]]
        assert told(half[2]) == [("no_share", {"buildings": 1})]


def test_unknown_heights_take_the_median_of_the_zone_and_then_of_the_layer():
    # Zone 0 has 3, 5 and 10 m, zone 1 has none; zero and negative heights are unknown, not flat.
    height = np.array([3.0, NAN, 5, 10, 0, -2, NAN])
    zone = np.array([0, 0, 0, 0, 1, -1, 0])
    filled, source = fill_missing(height, zone, "height")
    assert filled.tolist() == [3, 5, 5, 10, 5, 5, 5]
    assert source.tolist() == [
        "given", "zone median", "given", "given", "layer median", "layer median", "zone median",
    ]  # fmt: skip
    _, _, notes = weights(zone, VOLUME, area=np.ones(7), height=height)
    assert told(notes) == [
        ("measures_filled", {"quantity": ("height", {}), "buildings": 4, "by_zone": 2, "by_layer": 2})
    ]


def test_medians_of_zones_are_their_own():
    filled, _ = fill_missing(np.array([1.0, NAN, 9, NAN, 4, NAN]), np.array([2, 2, 0, 0, 1, 1]), "height")
    assert filled.tolist() == [1, 1, 9, 9, 4, 4]


def test_no_height_at_all_is_an_error():
    with pytest.raises(CountError, match="No building has a usable height above 0; choose another field"):
        weights(np.zeros(2, int), VOLUME, area=np.ones(2), height=np.array([NAN, 0]))


def test_an_empty_geometry_weighs_nothing_and_is_counted():
    weight, _, notes = weights(np.zeros(2, int), EstimateSettings(Weight.FOOTPRINT_AREA), area=np.array([NAN, 5]))
    assert weight.tolist() == [0, 5]
    assert told(notes) == [("no_area", {"buildings": 1})]


def test_residential_share_must_be_a_share():
    for share, rows in (([-0.1, 0.5, 50], (0, 2)), ([1, 1.5], (1,))):
        with pytest.raises(CountError) as raised:
            weights(np.zeros(len(share), int), EstimateSettings(Weight.EQUAL), share=np.array(share))
        assert (raised.value.what, raised.value.rows) == ("building", rows)
        listed = ", ".join(str(row + 1) for row in rows)
        assert told([raised.value.note]) == [("share_outside_bounds", {"buildings": len(rows), "rows": listed})]
    found = weights(np.zeros(3, int), EstimateSettings(Weight.EQUAL), share=np.array([0.0, 1, 0.25]))
    assert (found[0].tolist(), found[2]) == ([0, 1, 0.25], [])


def test_a_weight_without_its_column_is_refused():
    for kind, quantity in ((Weight.VOLUME, "area"), (Weight.FOOTPRINT_AREA, "area"), (Weight.FIELD, "weight")):
        with pytest.raises(SettingError) as raised:
            weights(np.zeros(1, int), EstimateSettings(kind))
        assert told([raised.value.note]) == [("weight_needs_column", {"quantity": (quantity, {})})]
    for kind, quantity in ((Weight.VOLUME, "height"), (Weight.FLOOR_AREA, "storeys")):
        with pytest.raises(SettingError) as raised:
            weights(np.zeros(1, int), EstimateSettings(kind), area=np.ones(1))
        assert told([raised.value.note]) == [("weight_needs_column", {"quantity": (quantity, {})})]


def test_no_building_is_said():
    with pytest.raises(EmptyInputError) as raised:
        weights(np.zeros(0, int), VOLUME)
    assert raised.value.note.code == "no_buildings"


def test_a_number_of_storeys_that_is_filled_is_counted_as_one():
    zone, storeys = np.array([0, 0, 1]), np.array([3.0, NAN, NAN])
    weight, source, notes = weights(
        zone, EstimateSettings(Weight.FLOOR_AREA), area=np.array([10.0, 20, 30]), storeys=storeys
    )
    assert (weight.tolist(), source.tolist()) == ([30, 60, 90], ["given", "zone median", "layer median"])
    assert told(notes) == [
        ("measures_filled", {"quantity": ("storeys", {}), "buildings": 2, "by_zone": 1, "by_layer": 1})
    ]


def test_what_is_filled_leaves_the_values_as_they_were():
    height = np.array([3.0, NAN])
    fill_missing(height, np.zeros(2, int), "height")
    assert np.isnan(height[1])


def test_outside_of_all_zones_there_is_no_median_of_a_zone():
    filled, source = fill_missing(np.array([3.0, 9, NAN]), np.array([0, -1, -1]), "height")
    assert (filled.tolist(), source.tolist()) == ([3, 9, 6], ["given", "given", "layer median"])
