"""What is found by looking through the inputs before a run, and that [Show] selects the very rows."""

from __future__ import annotations

import layers
import pytest
from plugin_helpers import checked, press, texts
from qgis import processing
from qgis.core import QgsProject

from doorstep.plugin import checks
from doorstep.processing_provider.base.presentation import labelled

CRS = "EPSG:32631"


def square(x, y=10, size=10):
    """Return a square of a place where this CRS has true metres."""
    return layers.square(500_000 + x, 4_000_000 + y, size)


ZONE_FIELDS = "code:string ind:integer men:integer"
ZONES = [
    (square(0, 0, 100), "A", 20, 8), (square(100, 0, 100), "B", 10, 4), (square(200, 0, 100), "C", 5, 2),
    (square(5000, 0, 100), "D", 30, 12), (square(6000, 0, 100), "E", 0, 0), (square(7000, 0, 100), "F", 3, 1),
]  # fmt: skip
BUILDING_FIELDS = "bldg_id:integer height:double use:string"
BUILDINGS = [
    (square(10, 10), 11, 6, "residential"), (square(110, 10), 12, 6, "residential"), (square(210, 10), 13, 6, "industrial"),
    (square(10, 90), 14, None, "residential"), (square(290, 90), 15, 6, "industrial"), (square(400, 50), 16, 6, "residential"),
]  # fmt: skip
LIST_FIELDS = "huid:string zone:string persons:integer gqtype:integer"


def listed(**counts):
    """Return as many households of two persons as asked for by zone, each with an id that says where it is."""
    return [(None, f"{zone}{i}", zone, 2, 0) for zone, n in counts.items() for i in range(n)]


def add(kind, fields, rows, name):
    made = layers.layer(kind, fields, rows, CRS if kind != "None" else "")
    made.setName(name)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def place(dock, qtbot, tmp_path):
    """Fill in the form with layers in memory, and wait for the checks; returns the layers by parameter."""

    def fill(buildings=BUILDINGS, zones=ZONES, households=None, **values):
        given = {
            "INPUT": add("Polygon", BUILDING_FIELDS, buildings, "houses"),
            "ZONES": add("Polygon", ZONE_FIELDS, zones, "cells"),
        }
        if households is not None:
            given["HOUSEHOLDS"] = add("None", LIST_FIELDS, households, "list")
        dock.show_page(dock.page)
        dock.page.set_output(str(tmp_path / "out.gpkg"))
        dock.page.output_is_chosen = True
        fields = {
            "BUILDING_ID_FIELD": "bldg_id", "HEIGHT_FIELD": "height", "ZONE_ID_FIELD": "code", "POPULATION_FIELD": "ind",
            "HOUSEHOLDS_FIELD": "men", "HOUSEHOLD_ID_FIELD": "huid", "HOUSEHOLD_ZONE_FIELD": "zone",
            "PERSONS_FIELD": "persons", "GROUP_QUARTERS_FIELD": "gqtype",
        }  # fmt: skip
        dock.page.form.set_values({**fields, **values}, given)
        dock.check()
        qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
        return given

    return fill


def chosen(layer, field):
    return sorted(f[field] for f in layer.selectedFeatures())


def test_zones_beyond_are_told_from_zones_whose_buildings_are_not_lived_in(dock, place):
    town = place(BUILDING_USE_FIELD="use")
    assert texts(dock, "warning")[:2] == [
        "Zones with people but no building that is lived in: 1",
        "Zones that reach beyond your buildings layer: 2 (households that live there: 13)",
    ]
    press(dock, "Zones with people but no building")
    assert chosen(town["ZONES"], "code") == ["C"]
    press(dock, "Zones that reach beyond")
    assert chosen(town["ZONES"], "code") == ["D", "F"]
    # The classification in between orders the buildings anew.
    press(dock, "Buildings in no zone")
    assert chosen(town["INPUT"], "bldg_id") == [16]
    press(dock, "Buildings without height")
    assert chosen(town["INPUT"], "bldg_id") == [14]


def test_without_households_the_persons_beyond_are_counted(dock, place):
    place(HOUSEHOLDS_FIELD=None)
    assert "Zones that reach beyond your buildings layer: 2 (persons who live there: 33)" in texts(dock, "warning")


def test_spilled_zones_beyond_are_said_too(dock, place):
    town = place(SPILL=True)
    press(dock, "Zones beyond your buildings layer, whose people would be moved")
    assert chosen(town["ZONES"], "code") == ["D", "F"]


@pytest.mark.parametrize("id_field", ["bldg_id", None])
def test_ids_of_a_layer_with_gaps_are_its_own(dock, place, id_field, qtbot):
    # A copy in memory numbers its features anew: 2 becomes 1.
    town = place(BUILDING_ID_FIELD=id_field)
    town["INPUT"].dataProvider().deleteFeatures([1])
    with qtbot.waitSignal(dock.data_check.found, timeout=120_000):
        dock.check()
    press(dock, "Buildings without height")
    assert town["INPUT"].selectedFeatureIds() == [4]


def test_ids_that_occur_twice_are_shown(dock, place):
    rows = [*BUILDINGS[:3], (square(30, 30), 12, 6, "residential")]
    town = place(rows)
    assert texts(dock, "error") == [
        "Buildings, ids that occur more than once: 1 (12); choose a field with one id each or remove the duplicates."
    ]
    assert not dock.page.run.isEnabled()
    press(dock, "Buildings, ids")
    assert sorted(town["INPUT"].selectedFeatureIds()) == [2, 4]


def test_zones_that_contradict_themselves_are_shown(dock, place):
    town = place(zones=[*ZONES[:2], (square(200, 0, 100), "C", 5, 6)])
    assert "Zones with fewer persons than households: 1 (C)" in texts(dock, "error")[0]
    press(dock, "Zones with fewer persons")
    assert chosen(town["ZONES"], "code") == ["C"]


def test_households_without_a_zone_and_zones_without_households(dock, place, monkeypatch):
    rows = [*listed(A=7, B=4, X=3), (None, "none", None, 2, 0), (None, "v", "A", 0, 0), (None, "g", "C", 5, 1)]
    town = place(households=rows)
    warnings = texts(dock, "warning")
    assert "Households whose zone is none of the zones: 4" in warnings
    assert "Zones with people, and no household in the list: 2" in warnings
    assert "Zones with another number of households in the list than in field 'men': 2 (list: 7, field: 10)" in warnings
    notes = texts(dock, "info")
    assert "Zones with another number of persons in the list than in field 'ind': 2 (list: 22, field: 30)" in notes
    assert "Vacant units in the household list: 1" in notes
    assert "Group quarters in the household list: 1" in notes
    tables = []
    monkeypatch.setattr(dock.iface, "showAttributeTable", lambda *given: tables.append(given), raising=False)
    press(dock, "Households whose zone")
    assert chosen(town["HOUSEHOLDS"], "huid") == ["X0", "X1", "X2", "none"]
    assert tables == [(town["HOUSEHOLDS"], "is_selected()")]
    assert dock.iface.activeLayer() == town["HOUSEHOLDS"]
    press(dock, "Zones with people, and no household")
    assert chosen(town["ZONES"], "code") == ["D", "F"]
    press(dock, "Zones with another number of persons")
    assert chosen(town["ZONES"], "code") == ["A", "B"]
    assert len(tables) == 1
    press(dock, "Vacant units")
    assert chosen(town["HOUSEHOLDS"], "huid") == ["v"]


def test_a_list_that_agrees_says_nothing(dock, place):
    zones = [(square(0, 0, 100), "A", 20, 10), (square(100, 0, 100), "B", 8, 4)]
    buildings = [BUILDINGS[0], BUILDINGS[1]]
    place(buildings, zones, households=listed(A=10, B=4))
    assert texts(dock, "warning") == texts(dock, "error") == []


def test_a_list_of_another_place_is_refused(dock, place):
    place(households=listed(Q=3))
    assert "Zones: no id is common to both inputs" in texts(dock, "error")[0]


def test_households_with_impossible_sizes_are_shown_and_named_by_label(dock, place):
    town = place(households=[*listed(A=8, B=4, C=2, D=12, F=1), (None, "many", "A", 1999, 0)])
    (said,) = texts(dock, "error")
    assert "'Group quarters type'" in said
    assert "_FIELD" not in said
    press(dock, said)
    assert chosen(town["HOUSEHOLDS"], "huid") == ["many"]


def test_households_that_occur_twice_are_shown(dock, place):
    town = place(households=[*listed(A=8, B=4), (None, "A3", "B", 2, 0)])
    press(dock, "Households, ids that occur more than once: 1 (A3)")
    assert sorted(town["HOUSEHOLDS"].selectedFeatureIds()) == [4, 13]


def test_an_id_chosen_as_population_is_questioned(dock, place):
    zones = [(square(i * 100, 0, 100), f"z{i}", 101 + i, 2) for i in range(12)]
    town = place(zones=zones)
    (said,) = (text for text in texts(dock, "warning") if "running number" in text)
    assert said == (
        "Population looks like a running number or an id: field 'ind' holds 101, 102, 103 and 9 more. Does it count?"
    )
    check = next(check for check in dock.page.checks.checks if check.text == said)
    assert (check.button, check.action) == ("Choose", ("focus", "POPULATION_FIELD"))
    assert town["ZONES"].selectedFeatureCount() == 0


@pytest.mark.parametrize(
    ("values", "weight"),
    [
        ({"WEIGHT": 0}, 2), ({"WEIGHT": 0, "HEIGHT_FIELD": "h"}, 0), ({"WEIGHT": 1, "HEIGHT_FIELD": "h"}, 1), ({"WEIGHT": 1}, 2),
        ({"WEIGHT": 1, "STOREYS_FIELD": "s"}, 1), ({"WEIGHT": 5}, 2), ({"WEIGHT": 6, "STOREYS_FIELD": "s"}, 6),
        ({"WEIGHT": 2}, 2), ({"WEIGHT": 3, "WEIGHT_FIELD": "w"}, 3), ({"WEIGHT": 4}, 4), ({}, 2),
    ],
)  # fmt: skip
def test_before_the_cloud_is_read_areas_stand_for_what_it_will_give(values, weight):
    assert checks.look_parameters({**values, "POINT_CLOUD": ["a.laz"]})["WEIGHT"] == weight
    homes = {"HOUSEHOLD_WEIGHT": values["WEIGHT"]} if "WEIGHT" in values else {}
    found = checks.look_parameters({**values, **homes, "POINT_CLOUD": ["a.laz"]})
    assert found.get("HOUSEHOLD_WEIGHT", 2) == weight


def test_the_estimate_alone_takes_what_the_form_holds(ready):
    given = checks.estimate_parameters({**ready.page.form.values(), "ZONE_GROUP_QUARTERS_FIELD": "gq_pop"})
    assert given["GROUP_QUARTERS_FIELD"] == "gq_pop" and "HOUSEHOLDS" not in given
    assert processing.run("doorstep:estimatepopulation", given)["POPULATION"] == 4231


def test_sentences_name_labels(dock):
    algorithm = dock.algorithm
    for said, shown in (
        ("HEIGHT_FIELD is missing; choose the field.", "'Height [m]' is missing; choose the field."),
        ("give either it or POI, own use", "give either it or 'Points of interest', own use"),
        ("Field 'WEIGHT' holds 'POI' in row 3", "Field 'WEIGHT' holds 'POI' in row 3"),
        (
            "MY_HEIGHT_FIELD, HEIGHT_FIELDS and height_field stay",
            "MY_HEIGHT_FIELD, HEIGHT_FIELDS and height_field stay",
        ),
        ("see the CRS of the LAS", "see the CRS of the LAS"),
    ):
        assert labelled(said, algorithm) == shown
    assert labelled("it has ID, WEIGHT", algorithm, {"WEIGHT"}) == "it has ID, WEIGHT"


def test_a_refusal_names_the_label_and_takes_one_to_the_row(dock, place):
    place(HEIGHT_FIELD=None)
    assert not [text for text in texts(dock, "error") if "_FIELD" in text]
    place(RESIDENTIAL_FIELD="use", BUILDING_USE_FIELD="use")
    (check,) = (check for check in dock.page.checks.checks if check.level == "error")
    assert check.text.startswith("'Residential share' already says what is lived in; give either it or ")
    assert check.action == ("focus", "RESIDENTIAL_FIELD")


def test_what_was_shown_before_is_let_go(dock, place):
    town = place()
    press(dock, "Zones that reach beyond")
    press(dock, "Buildings in no zone")
    assert (town["ZONES"].selectedFeatureCount(), town["INPUT"].selectedFeatureCount()) == (0, 1)
    assert dock.iface.activeLayer() == town["INPUT"]


def test_a_hidden_layer_is_shown_again(dock, place):
    town = place()
    node = QgsProject.instance().layerTreeRoot().findLayer(town["INPUT"].id())
    node.setItemVisibilityChecked(False)
    press(dock, "Buildings in no zone")
    assert node.isVisible()
