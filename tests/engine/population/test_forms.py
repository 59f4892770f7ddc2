"""The same buildings in every form of weight that their columns allow."""

import hamlet
import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.population import forms
from doorstep.processing_provider.engine.population.forms import Places
from doorstep.processing_provider.engine.population.settings import DwellingSettings, Weight

NAN = float("nan")


def look(given: Input, zone=None, wanted=(Weight.CHOSEN,)) -> forms.Looked:
    shapes = given.frame.geometries()
    ids = np.array(given.frame.column("buid"), dtype=object)
    places = Places(ids, np.arange(len(ids)), shapes, shapely.STRtree(shapely.point_on_surface(shapes)))
    zone = np.zeros(len(ids), int) if zone is None else np.asarray(zone)
    return forms.look(given, zone, places, DwellingSettings(), wanted)


def street(**more) -> Input:
    """A house that stands twice, a tower on a podium, and a shop of which a fourth is lived in."""
    boxes = [shapely.box(0, 0, 10, 10)] * 2 + [shapely.box(20, 0, 40, 20), shapely.box(25, 5, 35, 15)]
    boxes.append(shapely.box(60, 0, 70, 10))
    values = {
        "buid": list("abcde"),
        "height": [NAN, 6.0, 3.0, 30.0, 6.0],
        "storeys": [2.0, NAN, 1.0, NAN, 2.0],
        "share": [1.0, 1.0, 1.0, 1.0, 0.25],
        **more,
    }
    told = {"HEIGHT_FIELD": "height", "STOREYS_FIELD": "storeys", "RESIDENTIAL_FIELD": "share"}
    told = {name: column for name, column in told.items() if column in values and values[column] is not None}
    values = {name: column for name, column in values.items() if column is not None}
    given = Input(frame.made("buildings", values, boxes), hamlet.meaning(BUILDING_ID_FIELD="buid", **told))
    return given.but(WEIGHT_FIELD="own") if "own" in values else given


def test_every_form_of_the_street():
    found = forms.forms(look(street(own=[1, 2, 3, 4, 5])))
    assert list(found) == [
        Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA, Weight.DWELLINGS, Weight.EQUAL, Weight.FIELD
    ]  # fmt: skip
    values = {weight.name: form.weight.tolist() for weight, form in found.items()}
    # Of the house only the one whose height is known counts; the tower has 27 of its 30 m, 9 of 10 storeys above the podium.
    assert values["VOLUME"] == pytest.approx([0, 600, 1200, 2700, 150])
    assert values["FLOOR_AREA"] == pytest.approx([200, 0, 400, 900, 50])
    # Where no height is weighed, nothing of the tower stands above the podium.
    assert values["FOOTPRINT_AREA"] == [100, 0, 400, 0, 25]
    assert values["EQUAL"] == [1, 0, 1, 0, 0.25]
    assert values["DWELLINGS"] == pytest.approx([1, 0, 1, 630 / 63, 1])
    assert values["FIELD"] == pytest.approx([1, 2, 3, 4, 1.25])
    assert found[Weight.VOLUME].columns["counted_in"].tolist() == ["b", None, None, "c", None]
    assert found[Weight.FLOOR_AREA].columns["counted_in"].tolist() == [None, "a", None, "c", None]
    assert found[Weight.FLOOR_AREA].source.tolist() == ["given", "from height", "given", "from height", "given"]
    assert set(found[Weight.DWELLINGS].columns) == {"dwell_est", "dwell_type", "counted_in"}


@pytest.mark.parametrize("weight", [Weight.VOLUME, Weight.FLOOR_AREA, Weight.DWELLINGS, Weight.EQUAL])
def test_a_form_among_others_is_what_it_is_alone(weight):
    given = street()
    alone = forms.form(look(given, wanted=(weight,)), weight)
    among = forms.forms(look(given))[weight]
    assert alone.weight.tobytes() == among.weight.tobytes()
    assert (alone.source.tolist(), alone.notes) == (among.source.tolist(), among.notes)


@pytest.mark.parametrize(
    ("lacking", "expected"),
    [
        (("height",), "FLOOR_AREA FOOTPRINT_AREA DWELLINGS EQUAL"),
        (("storeys",), "VOLUME FLOOR_AREA FOOTPRINT_AREA DWELLINGS EQUAL"),
        (("height", "storeys"), "FOOTPRINT_AREA EQUAL"),
    ],
    ids=str,
)
def test_what_the_columns_do_not_allow_is_left_out(lacking, expected):
    found = forms.allowed(look(street(**dict.fromkeys(lacking))))
    assert " ".join(weight.name for weight in found) == expected


def test_points_have_no_area():
    made = frame.made("buildings", {"buid": ["a", "b"], "own": [1, 3]}, [shapely.Point(0, 0), shapely.Point(9, 9)])
    given = Input(made, hamlet.meaning(BUILDING_ID_FIELD="buid", WEIGHT_FIELD="own"))
    found = forms.forms(look(given))
    assert {weight.name: form.weight.tolist() for weight, form in found.items()} == {"EQUAL": [1, 1], "FIELD": [1, 3]}


def test_powers():
    weight = np.array([0.0, 4, 9])
    assert forms.raised(weight, 1) is weight
    assert forms.raised(weight, 0.5).tolist() == [0, 2, 3]
    assert forms.raised(weight, 0).tolist() == [0, 1, 1]
    assert forms.raised(weight, 2).tolist() == [0, 16, 81]
