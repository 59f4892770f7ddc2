"""Each check is a line with one button that mends or shows it."""

from __future__ import annotations

from pathlib import Path

from plugin_helpers import checked
from qgis.core import QgsProject, QgsVectorLayer

from doorstep.plugin import checks, output


def texts(dock, level):
    return [check.text for check in dock.page.checks.checks if check.level == level]


def press(dock, start):
    """Press the button of the check that begins with a text."""
    check = next(check for check in dock.page.checks.checks if check.text.startswith(start))
    button = next(b for b in dock.page.checks.buttons if b.accessibleName().endswith(check.text))
    button.click()


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


def test_degrees_are_reprojected_by_the_button(ready, town, tmp_path, qtbot):
    from qgis import processing

    where = str(tmp_path / "degrees.gpkg")
    processing.run("native:reprojectlayer", {"INPUT": town["buildings"], "TARGET_CRS": "EPSG:4326", "OUTPUT": where})
    degrees = QgsVectorLayer(where, "degrees", "ogr")
    QgsProject.instance().addMapLayer(degrees)
    row = ready.page.form.rows["INPUT"]
    row.set_value(degrees)
    qtbot.waitUntil(lambda: not ready.page.run.isEnabled(), timeout=120_000)
    assert texts(ready, "error") == ["Buildings are in degrees (EPSG:4326); areas need metres."]
    press(ready, "Buildings are in degrees")
    qtbot.waitUntil(lambda: row.value().crs().authid() == "EPSG:32615", timeout=120_000)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    assert ready.page.run.isEnabled(), ready.page.why.text()


def test_a_missing_field_is_named(ready, qtbot):
    ready.page.form.rows["POPULATION_FIELD"].set_value(None)
    qtbot.waitUntil(lambda: not ready.page.run.isEnabled(), timeout=120_000)
    assert texts(ready, "error") == ["Choose a field: Population"]


def test_what_only_the_algorithm_knows_is_said_too(ready, qtbot):
    ready.page.form.rows["POPULATION_FIELD"].set_value("blockid")
    ready.page.form.rows["ZONE_ID_FIELD"].set_value("gq_pop")
    qtbot.waitUntil(lambda: bool(texts(ready, "error")), timeout=120_000)
    assert "zone ids" in texts(ready, "error")[0]


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


def test_metres_for_any_place(qgis_app):
    for where, expected in (("Point(2 48)", 32631), ("Point(151 -33)", 32756), ("Point(-179.9 1)", 32601)):
        from layers import layer

        made = layer("Point", "a:integer", [(where.replace("Point(", "Point ("), 1)], crs="EPSG:4326")
        assert checks.metric_crs(made) == f"EPSG:{expected}"
