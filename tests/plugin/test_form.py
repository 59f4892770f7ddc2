"""The form shows the algorithm's own parameters, as far as they mean something."""

from __future__ import annotations

import json

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from doorstep.plugin import configuration


def test_every_parameter_has_a_row(dock):
    inputs = [d.name() for d in dock.algorithm.parameterDefinitions() if not d.isDestination()]
    assert sorted(dock.page.form.rows) == sorted(inputs)


def test_rows_without_meaning_are_neither_shown_nor_given(ready):
    form = ready.page.form
    assert form.is_relevant("HEIGHT_FIELD") and not form.is_relevant("STOREYS_FIELD")
    form.rows["WEIGHT"].set_value(1)
    assert form.is_relevant("HEIGHT_FIELD") and form.is_relevant("STOREYS_FIELD")  # storeys that are missing
    form.rows["WEIGHT"].set_value(2)
    assert not form.is_relevant("HEIGHT_FIELD") and not form.is_relevant("STOREYS_FIELD")
    assert "HEIGHT_FIELD" not in form.values()
    assert form.values().get("HOUSEHOLD_WEIGHT") is None and form.is_relevant("HOUSEHOLD_WEIGHT")
    form.rows["HOUSEHOLD_WEIGHT"].set_value(5)
    assert form.values()["HOUSEHOLD_WEIGHT"] == 5
    assert form.is_relevant("HEIGHT_FIELD") and form.is_relevant("STOREYS_FIELD")
    form.rows["HOUSEHOLDS"].set_value(None)
    assert form.rows["PERSONS_FIELD"].isHidden()
    assert "PERSONS_FIELD" not in form.values()


def test_what_a_user_chose_comes_back(ready, town):
    form = ready.page.form
    form.rows["DRAWS"].set_value(7)
    form.rows["SEED"].set_value(42)
    form.rows["POPULATION_FIELD"].set_value("hh1")
    form.rows["POI_CATEGORY_FIELD"].set_value(["category"])
    before = form.values()
    record = configuration.record(ready.choices.parameters())
    form.set_values({}, {})
    assert "INPUT" not in form.values()
    ready.choices.fill(json.loads(configuration.as_json(record)))
    assert form.values() == before


def test_a_configuration_is_saved_and_loaded_into_another_project(ready, tmp_path):
    path = tmp_path / "ré glages.json"
    ready.page.form.rows["SEED"].set_value(5)
    ready.files.save_configuration(str(path))
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved["inputs"]["SEED"] == saved["seed"] == 5
    QgsProject.instance().clear()
    ready.files.load_configuration(str(path))
    ready.show_page(ready.page)
    assert ready.page.form.values()["SEED"] == 5
    assert ready.page.form.values()["INPUT"].name() == "buildings 层"


def test_a_file_that_is_no_configuration_is_refused_in_one_sentence(ready, tmp_path):
    for content in (b"{", b"[]", b"\xff\xfe", b'{"a": 1}'):
        path = tmp_path / "wrong.json"
        path.write_bytes(content)
        ready.files.load_configuration(str(path))
        assert "is not a configuration of Doorstep" in ready.page.said.text()


def test_tab_reaches_every_control_from_top_to_bottom(ready, qtbot):
    reached, widget = [], ready.page.form.rows["INPUT"].box
    widget.setFocus()
    for _ in range(200):
        reached.append(widget)
        widget = widget.nextInFocusChain()
        while not (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(ready.page) and widget.isEnabled()
        ):
            widget = widget.nextInFocusChain()
        if widget is reached[0]:
            break
    form = ready.page.form
    wanted = [form.rows[name].box for name in ("INPUT", "ZONES")] + [ready.page.load, ready.page.save, ready.page.run]
    places = [reached.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_every_control_has_an_accessible_name(ready):
    for row in ready.page.form.rows.values():
        parts = [part for part in row.findChildren(QWidget) if part.isVisibleTo(row)]
        assert all(part.accessibleName() for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus), row
    for button in ready.page.checks.buttons:
        assert button.text() in button.accessibleName()
