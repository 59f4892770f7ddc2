"""The weight of each building from its own columns, and the columns that some weights add."""

from __future__ import annotations

from dataclasses import replace

import hamlet
import numpy as np
import pytest
import shapely
from estimating import NAN, told, zones

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population import weights
from doorstep.processing_provider.engine.population.settings import DwellingSettings, EstimateSettings, Weight
from doorstep.processing_provider.engine.population.weights import Places, Weighed

ZONE = np.array([0, 0, 0, 1, 1, 2])


def weigh(
    asked: Weight | EstimateSettings, given: Input | None = None, zone=ZONE, population=(12, 5, 0), homes=None
) -> Weighed:
    settings = EstimateSettings(asked) if isinstance(asked, Weight) else asked
    given = given or hamlet.buildings()
    shapes = given.frame.geometries()
    ids = np.array(given.frame.column("buid"), dtype=object)
    places = Places(ids, np.arange(len(ids)), shapes, shapely.STRtree(shapely.point_on_surface(shapes)))
    tuning = DwellingSettings()
    return weights.weigh(given, zones(population, homes), zone, places, settings, tuning, "unknown", silent)


def test_which_weights_take_footprints():
    found = {weight.name for weight in Weight if weights.takes_footprints(weight, "polygon")}
    assert found == {"VOLUME", "FLOOR_AREA", "FOOTPRINT_AREA", "DWELLINGS", "CALIBRATED", "CHOSEN"}
    assert {weight.name for weight in Weight if weights.takes_footprints(weight, "point")} == found - {
        "CALIBRATED",
        "CHOSEN",
    }


@pytest.mark.parametrize(
    ("weight", "expected", "source"),
    [
        (Weight.VOLUME, [1000, 2000, 3000, 1000, 4000, 1000], "given"),
        (Weight.FOOTPRINT_AREA, [100] * 6, ""),
        (Weight.EQUAL, [1] * 6, ""),
    ],
)
def test_weights_of_the_hamlet(weight, expected, source):
    found = weigh(weight)
    assert (found.weight.tolist(), set(found.source)) == (expected, {source})
    assert (found.fields, found.columns, found.notes, found.classes) == ((), {}, (), None)


def test_areas_are_those_on_the_ground():
    given = hamlet.buildings()
    feet = replace(given, frame=replace(given.frame, metre=0.3))
    assert weigh(Weight.FOOTPRINT_AREA, feet).weight == pytest.approx([9] * 6)


def test_a_share_multiplies_and_a_field_is_taken_as_it_is():
    given = hamlet.buildings(share=[1, 0.5, 0, 1, 1, 1], own=[1, 2, 3, 4, 5, 6])
    given = given.but(RESIDENTIAL_FIELD="share", WEIGHT_FIELD="own")
    assert weigh(Weight.VOLUME, given).weight.tolist() == [1000, 1000, 0, 1000, 4000, 1000]
    assert weigh(Weight.FIELD, given).weight.tolist() == [1, 1, 0, 4, 5, 6]


def test_dwellings_come_with_their_columns():
    found = weigh(Weight.DWELLINGS)
    # Flats of 63 m² in 70 % of 100 m² × 7, 10 and 13 storeys of 3 m; the lower ones are houses.
    assert found.weight == pytest.approx([1, 490 / 63, 700 / 63, 1, 910 / 63, 1])
    assert [field.name for field in found.fields] == ["dwell_est", "dwell_type"]
    assert found.columns["dwell_type"].tolist() == [
        "house",
        *["larger building"] * 2,
        "house",
        "larger building",
        "house",
    ]
    assert set(found.source) == {"from height"}


def twice() -> Input:
    """Two buildings, one of which stands twice: with a height and without."""
    shapes = [shapely.box(0, 0, 10, 10), shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]
    made = frame.made("buildings", {"buid": ["a", "b", "c"], "height": [None, 6.0, 3.0], "own": [1, 1, 1]}, shapes)
    return Input(made, hamlet.meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height", WEIGHT_FIELD="own"))


def test_what_stands_twice_counts_once_where_its_height_is_known():
    found = weigh(Weight.VOLUME, twice(), np.zeros(3, int), (9,))
    assert found.weight.tolist() == [0, 600, 300]
    assert found.columns["counted_in"].tolist() == ["b", None, None]
    assert [field.name for field in found.fields] == ["counted_in"]
    assert weigh(Weight.FIELD, twice(), np.zeros(3, int), (9,)).weight.tolist() == [1, 1, 1]


@pytest.mark.parametrize(
    ("more", "instead", "weight"),
    [
        ({}, "volume", [1000, 2000, 3000, 1000, 4000, 1000]),
        ({"height": [NAN] * 6, "storeys": [1, 2, 3, 1, 4, 1]}, "floor_area", [100, 200, 300, 100, 400, 100]),
        ({"height": [NAN] * 6, "storeys": [NAN] * 6}, "footprint_area", [100] * 6),
    ],
    ids=["heights", "storeys", "neither"],
)
def test_few_zones_calibrate_nothing_and_the_weight_is_a_size(more, instead, weight):
    given = hamlet.buildings(**more).but(STOREYS_FIELD="storeys" if more else "")
    found = weigh(Weight.CALIBRATED, given)
    assert found.weight.tolist() == weight
    assert (found.classes, found.kind, found.fields) == (None, Weight[instead.upper()], ())
    assert told(found.notes)[-1] == (
        "calibration_falls_back",
        {"why": ("too_few_zones", {"zones": 3, "least": 10}), "weight": (instead, {})},
    )


def test_points_in_few_zones_are_equal():
    made = frame.made("buildings", {"buid": ["a", "b"], "kind": ["x", "y"]}, [shapely.Point(0, 0), shapely.Point(9, 9)])
    given = Input(made, hamlet.meaning(BUILDING_ID_FIELD="buid", CLASS_FIELD="kind"))
    found = weigh(Weight.CALIBRATED, given, np.array([0, 1]), (4, 5))
    assert (found.weight.tolist(), found.kind) == ([1, 1], Weight.EQUAL)


def rows_of_houses(classes: int) -> tuple[Input, np.ndarray]:
    """Twelve zones of as many houses as there are classes."""
    n = 12 * classes
    shapes = [shapely.box(50 * i, 0, 50 * i + 10, 10 + i % 3) for i in range(n)]
    values = {
        "buid": [f"b{i:03}" for i in range(n)],
        "height": [6.0] * n,
        "kind": [f"k{i % classes}" for i in range(n)],
    }
    told = hamlet.meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height", CLASS_FIELD="kind")
    return Input(frame.made("buildings", values, shapes), told), np.repeat(np.arange(12), classes)


def test_more_classes_than_zones_calibrate_nothing():
    given, zone = rows_of_houses(12)
    found = weigh(Weight.CALIBRATED, given, zone, [30] * 12)
    assert found.weight.tolist() == weigh(Weight.VOLUME, given, zone, [30] * 12).weight.tolist()
    why = ("too_few_zones_to_calibrate", {"zones": 12, "classes": 12})
    fallen, compared = told(found.notes)
    assert fallen == ("calibration_falls_back", {"why": why, "weight": ("volume", {})})
    assert compared[0] == "zones_left_out" and compared[1]["weight"] == ("volume", {})
    given, zone = rows_of_houses(11)
    assert weigh(Weight.CALIBRATED, given, zone, [30] * 12).classes is not None


def test_a_power_is_of_what_is_lived_in():
    given = hamlet.buildings(share=[1, 0.25, 0, 1, 1, 1]).but(RESIDENTIAL_FIELD="share")
    found = weigh(EstimateSettings(Weight.VOLUME, exponent=0.5), given)
    assert found.weight == pytest.approx(np.sqrt([1000, 500, 0, 1000, 4000, 1000]))
    assert weigh(EstimateSettings(Weight.VOLUME, exponent=0), given).weight.tolist() == [1, 1, 0, 1, 1, 1]
    assert found.notes == ()


def test_what_stands_above_another_building_is_within_the_power():
    shapes = [shapely.box(0, 0, 20, 20), shapely.box(5, 5, 15, 15)]
    made = frame.made("buildings", {"buid": ["podium", "tower"], "height": [3.0, 12.0]}, shapes)
    given = Input(made, hamlet.meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height"))
    found = weigh(EstimateSettings(Weight.VOLUME, exponent=0.5), given, np.zeros(2, int), (9,))
    assert found.weight == pytest.approx([1200**0.5, 900**0.5])


@pytest.mark.parametrize("weight", [Weight.EQUAL, Weight.FIELD, Weight.DWELLINGS])
def test_an_exponent_that_does_nothing_is_said(weight):
    given = hamlet.buildings(own=[1, 2, 3, 4, 5, 6]).but(WEIGHT_FIELD="own")
    found, plain = weigh(EstimateSettings(weight, exponent=0.5), given), weigh(weight, given)
    assert found.weight.tolist() == plain.weight.tolist()
    assert told(found.notes) == [*told(plain.notes), ("exponent_idle", {})]


def test_households_by_a_field_and_persons_by_volume():
    given = hamlet.buildings(own=[1, 0, 2, 0, 0, 3]).but(WEIGHT_FIELD="own")
    settings = EstimateSettings(Weight.VOLUME, household_weight=Weight.FIELD)
    found = weigh(settings, given, homes=(6, 2, 0))
    assert found.weight.tolist() == [1000, 2000, 3000, 1000, 4000, 1000]
    # In the second zone no building has a dwelling: its households have the weight of persons. The third has no households.
    assert found.columns["weight_hh"].tolist() == found.households.tolist() == [1, 0, 2, 1000, 4000, 1000]
    assert told(found.notes) == [
        ("no_household_weight", {"buildings": 1}),
        ("households_as_persons", {"zones": 1, "examples": "z1"}),
    ]


def test_households_by_estimated_dwellings_bring_their_columns():
    found = weigh(EstimateSettings(Weight.EQUAL, household_weight=Weight.DWELLINGS), homes=(6, 2, 0))
    assert [field.name for field in found.fields] == ["dwell_est", "dwell_type", "weight_hh"]
    assert found.households[:5].tolist() == found.columns["dwell_est"][:5].tolist()
    assert set(found.source) == {"from height"}


def test_a_weight_of_households_that_does_nothing_is_said():
    found = weigh(EstimateSettings(Weight.VOLUME, household_weight=Weight.DWELLINGS))
    assert (found.households, found.fields) == (None, ())
    assert told(found.notes) == [("household_weight_idle", {})]


def test_a_weight_of_households_of_an_earlier_run_is_taken_back():
    found = weigh(Weight.VOLUME, hamlet.buildings(weight_hh=[9.0] * 6))
    assert found.columns["weight_hh"].tolist() == [None] * 6
    found = weigh(
        EstimateSettings(household_weight=Weight.EQUAL), hamlet.buildings(weight_hh=[9.0] * 6), homes=(6, 2, 1)
    )
    assert found.columns["weight_hh"].tolist() == [1] * 6


def test_households_are_calibrated_by_households():
    """Persons by volume; houses have a household, towers half of their flats let."""
    flats = 490 / 63
    zone = np.concatenate([[z] * (1 + z % 3 + 1 + z % 2) for z in range(12)])
    height = np.concatenate([[6.0] * (1 + z % 3) + [21.0] * (1 + z % 2) for z in range(12)])
    shapes = [shapely.box(50 * i, 0, 50 * i + 10, 10) for i in range(len(zone))]
    homes = frame.made("buildings", {"buid": [f"b{i:02}" for i in range(len(zone))], "height": height}, shapes)
    given = Input(homes, hamlet.meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height"))
    counted = [(1 + z % 3) + flats / 2 * (1 + z % 2) for z in range(12)]
    settings = EstimateSettings(Weight.VOLUME, household_weight=Weight.CALIBRATED)
    found = weigh(settings, given, zone, [50] * 12, counted)
    house, tower = found.households[height == 6][0], found.households[height == 21][0]
    # Drawn a little towards one density for all, which is 7.8.
    assert tower / house == pytest.approx(flats / 2, rel=0.1)
    assert "households_calibrated" in [code for code, _ in told(found.notes)]
    assert [field.name for field in found.fields] == ["dwell_est", "dwell_type", "weight_hh"]


def test_calibrated_weights_find_the_density_of_each_class():
    # Twelve zones of 1 to 3 houses of 3 persons and of 1 or 2 towers of 100 m² × 7 storeys × 0.7 / 63 m² flats of 2 persons.
    flats = 490 / 63
    zone = np.concatenate([[z] * (1 + z % 3 + 1 + z % 2) for z in range(12)])
    height = np.concatenate([[6.0] * (1 + z % 3) + [21.0] * (1 + z % 2) for z in range(12)])
    shapes = [shapely.box(50 * i, 0, 50 * i + 10, 10) for i in range(len(zone))]
    homes = frame.made("buildings", {"buid": [f"b{i:02}" for i in range(len(zone))], "height": height}, shapes)
    given = Input(homes, hamlet.meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height"))
    people = [3 * (1 + z % 3) + 2 * flats * (1 + z % 2) for z in range(12)]
    found = weigh(Weight.CALIBRATED, given, zone, people)
    assert found.classes is not None
    assert list(found.classes.found.classes) == ["house", "larger building"]
    assert found.classes.buildings == (24, 18)
    # Drawn a little towards one density for all, as far as cross-validation advises.
    assert found.classes.found.density == pytest.approx([3, 2], rel=0.05)
    assert found.weight == pytest.approx(found.columns["dwell_est"] * found.columns["cal_dens"])
    assert np.bincount(zone, found.weight) == pytest.approx(people, rel=0.01)
    assert [field.name for field in found.fields] == ["dwell_est", "dwell_type", "cal_class", "cal_dens"]
    assert [code for code, _ in told(found.notes)][-2:] == ["calibrated", "zones_left_out"]
