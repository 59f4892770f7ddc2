"""What the form keeps, forgets and leaves alone: hidden rows, removed layers, other projects, the wheel."""

from __future__ import annotations

import json

from plugin_helpers import checked
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QComboBox

from doorstep.plugin import configuration, output
from doorstep.plugin.widgets.rows import CloudRow, FieldsRow, LayerRow

CLOUD = ["/data/north.laz", "/data/with a blank.las"]


def test_a_point_cloud_is_in_view_and_enough_for_heights(ready, qtbot):
    form = ready.page.form
    for weight in range(7):
        form.rows["WEIGHT"].set_value(weight)
        assert form.is_relevant("POINT_CLOUD")
    form.rows["WEIGHT"].set_value(0)
    form.rows["HEIGHT_FIELD"].set_value(None)
    qtbot.waitUntil(lambda: not ready.page.run.isEnabled(), timeout=120_000)
    assert "Choose a field: Height [m]" in ready.page.why.text()
    form.rows["POINT_CLOUD"].set_value(CLOUD[:1])
    qtbot.waitUntil(lambda: "Choose a field: Height [m]" not in ready.page.why.text(), timeout=120_000)
    assert form.values()["POINT_CLOUD"] == CLOUD[:1]


def test_a_point_cloud_makes_the_volume_the_weight_where_nobody_chose_one(ready):
    form = ready.page.form
    form._guessed_weight = 2
    form.rows["WEIGHT"].set_value(2)
    form.rows["POINT_CLOUD"].set_value(CLOUD)
    assert form.rows["WEIGHT"].value() == 0
    form.rows["WEIGHT"].set_value(4)
    form.rows["POINT_CLOUD"].set_value(CLOUD[:1])
    assert form.rows["WEIGHT"].value() == 4


def other(definition, row):
    """Return a value that a row does not begin with."""
    if isinstance(row, CloudRow):
        return CLOUD
    kind, default = definition.type(), definition.defaultValue()
    if kind == "boolean":
        return not default
    if kind == "enum":
        return (default or 0) + 1 if len(definition.options()) > (default or 0) + 1 else 0
    if kind == "number":
        return definition.minimum() + 1 if definition.minimum() + 1 != default else definition.minimum() + 2
    if kind == "crs":
        return "EPSG:3067"
    if kind == "file":
        return "/data/own.csv"
    return "1,2"


def plain(value):
    return configuration.inputs({"value": value})["value"]


def test_every_row_comes_back_from_a_configuration_hidden_or_not(ready):
    form = ready.page.form
    zones = form.rows["ZONES"].value()
    for row in form.rows.values():
        if isinstance(row, LayerRow):
            row.set_value(zones)
    for name, row in form.rows.items():
        definition = form.algorithm.parameterDefinition(name)
        if isinstance(row, LayerRow):
            continue
        parent = getattr(definition, "parentLayerParameterName", lambda: "")()
        if parent:
            names = form.rows[parent].value().fields().names()
            row.set_value(names[1:3] if isinstance(row, FieldsRow) else names[2])
        else:
            row.set_value(other(definition, row))
    form.rows["MONTE_CARLO"].set_value(False)
    form.rows["OPTIMIZATION"].set_value(False)
    hidden = [name for name in form.rows if not form.is_relevant(name)]
    assert {"DRAWS", "TOLERANCE"} <= set(hidden)
    before = {name: plain(value) for name, value in form.state().items()}
    assert before["DRAWS"] == 2 and before["POINT_CLOUD"] == CLOUD and before["POINT_CLOUD_CRS"] == "EPSG:3067"
    record = json.loads(configuration.as_json(ready.choices.configuration()))
    form.set_values({}, {})
    assert form.state()["POINT_CLOUD"] is None
    ready.choices.fill(record)
    assert {name: plain(value) for name, value in form.state().items()} == before


def test_the_row_of_a_removed_layer_is_empty(ready):
    rows = ready.page.form.rows
    zones, buildings = rows["ZONES"].value(), rows["INPUT"].value()
    QgsProject.instance().removeMapLayer(zones.id())
    assert rows["ZONES"].value() is None and rows["INPUT"].value() == buildings


def test_one_project_knows_nothing_of_another(ready, qtbot):
    form = ready.page.form
    form.rows["DRAWS"].set_value(77)
    form.rows["POINT_CLOUD"].set_value(CLOUD)
    ready.page.file.setFilePath("/data/mine.gpkg")
    ready.say("something")
    QgsProject.instance().clear()
    assert form.rows["DRAWS"].value() == 1
    assert form.rows["POINT_CLOUD"].value() is None and form.rows["INPUT"].value() is None
    assert ready.page.output_path() == "" and not ready.page.output_is_chosen
    assert ready.page.note.isHidden() and ready.current is ready.empty


def test_my_layers_are_guessed_again_at_any_time(ready, qtbot):
    form = ready.page.form
    zones = form.rows["ZONES"].value()
    form.rows["ZONES"].set_value(None)
    ready.page.own.click()
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    assert form.rows["ZONES"].value() == zones


def test_the_wheel_changes_nothing_without_the_focus(ready):
    parts = [part for kind in (QComboBox, QAbstractSpinBox) for part in ready.page.form.findChildren(kind)]
    assert len(parts) > 20
    before = {name: plain(value) for name, value in ready.page.form.state().items()}
    for part in parts:
        part.clearFocus()
        for step in (120, -120):
            wheel = QWheelEvent(
                QPointF(3, 3), QPointF(3, 3), QPoint(0, step), QPoint(0, step), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(part, wheel)
    assert {name: plain(value) for name, value in ready.page.form.state().items()} == before


def test_a_repeated_run_has_a_place_of_its_own():
    record = {"inputs": {"SEED": 1, "OUTPUT": "a", "OUTPUT_ZONES": "b"}}
    places = output.destinations("/data/town_run2.gpkg")
    moved = configuration.elsewhere(record, places)["inputs"]
    assert moved == {"SEED": 1, "OUTPUT": places["OUTPUT"], "OUTPUT_ZONES": places["OUTPUT_ZONES"]}


def test_the_panel_needs_no_more_than_320_pixels(ready):
    assert ready.page.minimumSizeHint().width() <= 320
