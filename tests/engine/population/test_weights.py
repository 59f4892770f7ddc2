"""The weight of each building from its own columns, and the columns that some weights add."""

from dataclasses import replace

import hamlet
import numpy as np
import pytest
import shapely
from estimating import told, zones

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.errors import CountError, SettingError
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population import weights
from doorstep.processing_provider.engine.population.settings import DwellingSettings, EstimateSettings, Weight
from doorstep.processing_provider.engine.population.weights import Places, Weighed

ZONE = np.array([0, 0, 0, 1, 1, 2])


def weigh(weight: Weight, given: Input | None = None, zone=ZONE, population=(12, 5, 0)) -> Weighed:
    given = given or hamlet.buildings()
    shapes = given.frame.geometries()
    ids = np.array(given.frame.column("buid"), dtype=object)
    places = Places(ids, np.arange(len(ids)), shapes, shapely.STRtree(shapely.point_on_surface(shapes)))
    tuning = DwellingSettings()
    return weights.weigh(given, zones(population), zone, places, EstimateSettings(weight), tuning, "unknown", silent)


def test_which_weights_take_footprints():
    found = {weight.name for weight in Weight if weights.takes_footprints(weight, "polygon")}
    assert found == {"VOLUME", "FLOOR_AREA", "FOOTPRINT_AREA", "DWELLINGS", "CALIBRATED"}
    assert {weight.name for weight in Weight if weights.takes_footprints(weight, "point")} == found - {"CALIBRATED"}


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


def test_a_weight_that_the_zones_choose_is_not_at_hand_yet():
    with pytest.raises(SettingError, match="choose another weight"):
        weigh(Weight.CHOSEN)


def test_few_zones_tell_no_classes_apart():
    with pytest.raises(CountError) as refused:
        weigh(Weight.CALIBRATED)
    assert refused.value.note.code == "too_few_zones_to_calibrate"
    assert refused.value.note.values["zones"] == 3


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
    assert told(found.notes)[-1][0] == "calibrated"
