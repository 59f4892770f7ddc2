"""Each check is a line with one button that mends or shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from plugin_helpers import checked, press, texts
from qgis.core import QgsProject, QgsVectorLayer

from doorstep.plugin import checks, output


def test_run_says_why_it_is_disabled(dock, qtbot):
    dock.use_layers()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    assert not dock.page.run.isEnabled()
    assert dock.page.why.text() == "Cannot run yet: Choose a layer: Buildings"


def test_show_selects_the_zone_without_buildings(ready, town):
    press(ready, "Zones with people")
    assert [f["blockid"] for f in town["zones"].selectedFeatures()] == ["481677246001005"]


def test_show_selects_the_buildings_without_height(ready, town):
    press(ready, "Buildings without height")
    assert town["buildings"].selectedFeatureCount() == 12


def put(dock, town, tmp_path, crs):
    """Choose a copy of the buildings in another CRS; returns the row of the form."""
    from qgis import processing

    where = str(tmp_path / "moved.gpkg")
    processing.run("native:reprojectlayer", {"INPUT": town["buildings"], "TARGET_CRS": crs, "OUTPUT": where})
    moved = QgsVectorLayer(where, "moved", "ogr")
    QgsProject.instance().addMapLayer(moved)
    row = dock.page.form.rows["INPUT"]
    row.set_value(moved)
    return row


@pytest.mark.parametrize(
    ("crs", "said"),
    [
        ("EPSG:4326", "Buildings are in degrees (EPSG:4326); areas need metres."),
        ("EPSG:3857", "Buildings are in EPSG:3857, where 1 m is 0.872 m on the ground; areas need true metres."),
        ("EPSG:4087", "Buildings are in EPSG:4087, where 1 m is 0.872–1 m on the ground; areas need true metres."),
    ],
)
def test_what_has_no_true_metres_is_reprojected_by_the_button(ready, town, tmp_path, qtbot, crs, said):
    row = put(ready, town, tmp_path, crs)
    qtbot.waitUntil(lambda: not ready.page.run.isEnabled(), timeout=120_000)
    assert texts(ready, "error") == [said]
    press(ready, "Buildings are in")
    qtbot.waitUntil(lambda: row.value().crs().authid() == "EPSG:32615", timeout=120_000)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    assert ready.page.run.isEnabled(), ready.page.why.text()


def test_the_button_is_there_for_points_of_interest_too(qgis_app):
    from layers import layer

    # Equal weights need no areas; the distance of a POI and the least size of a dwelling do.
    there = "Polygon ((2776000 8438000, 2776010 8438000, 2776010 8438010, 2776000 8438000))"
    made = layer("Polygon", "a:integer", [(there, 1)], "EPSG:3857")
    points = layer("Point", "a:integer", [("Point (2776000 8438000)", 1)], "EPSG:3857")
    assert checks._crs("INPUT", {"INPUT": made, "WEIGHT": 4}) == []
    (found,) = checks._crs("INPUT", {"INPUT": made, "WEIGHT": 4, "POI": points})
    assert (found.button, found.action) == ("Reproject", ("reproject", "INPUT", "EPSG:32635"))
    assert checks._crs("INPUT", {"INPUT": points, "WEIGHT": 6}) == []
    assert checks._crs("INPUT", {"INPUT": points, "WEIGHT": 4, "SPILL": True})[0].button == "Reproject"
    assert checks._crs("ZONES", {"ZONES": made, "WEIGHT": 0}) == []


def test_coordinates_that_are_none_of_the_crs_ask_for_another_one(qgis_app):
    from layers import layer, square

    # Metres that call themselves degrees: no reprojection mends that.
    made = layer("Polygon", "a:integer", [(square(500_000, 4_000_000), 1)], "EPSG:4326")
    (found,) = checks._crs("INPUT", {"INPUT": made, "WEIGHT": 0})
    assert (found.button, found.action) == ("Set CRS", ("set_crs", "INPUT"))


def test_a_missing_field_is_named(ready, qtbot):
    ready.page.form.rows["POPULATION_FIELD"].set_value(None)
    qtbot.waitUntil(lambda: not ready.page.run.isEnabled(), timeout=120_000)
    assert texts(ready, "error") == ["Choose a field: Population"]


def test_what_only_the_algorithm_knows_is_said_too(ready, qtbot):
    ready.page.form.rows["POPULATION_FIELD"].set_value("blockid")
    ready.page.form.rows["ZONE_ID_FIELD"].set_value("gq_pop")
    qtbot.waitUntil(lambda: bool(texts(ready, "error")), timeout=120_000)
    assert texts(ready, "error")[0].startswith("Zones, ids that occur more than once")


def test_edits_that_are_not_saved_are_saved_by_the_button(ready, town, qtbot):
    town["buildings"].startEditing()
    town["buildings"].changeAttributeValue(1, town["buildings"].fields().lookupField("height"), 3.0)
    ready.check()
    press(ready, "Layer 'buildings 层' has edits")
    assert not town["buildings"].isModified()
    town["buildings"].rollBack()


def test_an_output_that_exists_gets_a_new_name(ready, tmp_path, qtbot):
    (tmp_path / "r3.gpkg").write_bytes(b"")
    ready.page.file.setFilePath(str(tmp_path / "r3.gpkg"))
    qtbot.waitUntil(lambda: any("exists" in text for text in texts(ready, "warning")), timeout=120_000)
    press(ready, "r3.gpkg exists")
    assert Path(ready.page.output_path()).name == "r4.gpkg"


def test_a_wrong_output_is_refused(ready, tmp_path):
    assert output.complaint(str(tmp_path / "r.shp")) == "extension"
    assert output.complaint(str(tmp_path / "none" / "r.gpkg")) == "folder"
    ready.page.file.setFilePath(str(tmp_path / "none" / "r.gpkg"))
    ready.check()
    assert not ready.page.run.isEnabled()
