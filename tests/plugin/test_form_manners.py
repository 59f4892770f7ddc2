"""The panel leaves alone what is not its own: the wheel, rows of other layers, other projects, the tool in hand."""

from __future__ import annotations

import pytest
from plugin_helpers import checked, finished_run, is_idle, press
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QTabBar

from doorstep.plugin import configuration
from doorstep.plugin.widgets.rows import LayerRow


def turn_wheel(widget, step):
    """Send one notch of the wheel to a widget, and to whatever it leaves it to, as Qt does with that of a real mouse."""
    while widget is not None:
        at = widget.rect().center()
        event = QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, step), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        event.ignore()
        QApplication.sendEvent(widget, event)
        widget = None if event.isAccepted() or widget.isWindow() else widget.parentWidget()


def held(part):
    return part.value() if hasattr(part, "value") else part.text() if hasattr(part, "text") else part.currentIndex()


def turning(page):
    """Return what the wheel could change."""
    return [part for kind in (QComboBox, QAbstractSpinBox, QTabBar) for part in page.findChildren(kind)]


def tool_of(dock):
    return dock.iface.mapCanvas().mapTool()


# The wheel


def test_the_wheel_over_a_row_scrolls_the_panel_and_changes_nothing(ready):
    ready.resize(360, 400)
    for box in ready.page.form.boxes.values():
        box.setCollapsed(False)
    QApplication.processEvents()
    bar = ready.pages.currentWidget().verticalScrollBar()
    assert bar.maximum() > 0
    parts = [part for part in turning(ready.page) if part.isVisible()]
    assert len(parts) > 20
    for part in parts:
        part.clearFocus()
        before = held(part)
        bar.setValue(0)
        turn_wheel(part, -120)
        assert bar.value() > 0, part
        turn_wheel(part, 120)
        assert held(part) == before, (part, part.parent().objectName())
        assert part.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_wheel_changes_a_number_that_has_the_focus(ready):
    spin = ready.page.form.rows["SEED"].findChild(QAbstractSpinBox)
    ready.page.form.boxes["advanced"].setCollapsed(False)
    ready.activateWindow()
    spin.setFocus()
    assert spin.hasFocus()
    before = spin.value()
    turn_wheel(spin, 120)
    assert spin.value() == before + 1


def test_the_wheel_changes_nothing_on_the_results(finished):
    parts = turning(finished.results)
    assert finished.results.views in parts and finished.results.page.tabs.tabBar() in parts
    for part in parts:
        part.clearFocus()
        before = part.currentIndex()
        for step in (-120, 120):
            turn_wheel(part, step)
            assert part.currentIndex() == before


def test_a_page_that_is_opened_gives_its_first_row_no_focus(dock, town):
    dock.activateWindow()
    dock.empty.own.setFocus()
    dock.empty.own.click()
    QApplication.processEvents()
    assert dock.current is dock.page
    assert QApplication.focusWidget() is dock.pages.currentWidget()


# Layers that go


@pytest.mark.parametrize("name", ["INPUT", "ZONES", "POI", "HOUSEHOLDS"])
def test_the_row_of_a_removed_layer_is_empty_and_the_others_keep_theirs(ready, name):
    form = ready.page.form
    before = form.state()
    gone = form.rows[name].value()
    children = form.children_of.get(name, [])
    QgsProject.instance().removeMapLayer(gone.id())
    after = form.state()
    assert after.pop(name) is None and form.rows[name].state.text() == ""
    assert all(not after.pop(child) for child in children)
    ours = {n: v for n, v in before.items() if n != name and n not in children and n != "WEIGHT"}
    plain = configuration.inputs
    assert plain({n: after[n] for n in ours}) == plain(ours)


def test_all_layers_go_and_new_ones_do_not_slip_in(ready, town):
    QgsProject.instance().removeMapLayers([layer.id() for layer in town.values()])
    rows = [row for row in ready.page.form.rows.values() if isinstance(row, LayerRow)]
    assert [row.value() for row in rows] == [None] * len(rows)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615&field=pop:integer", "new", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert [row.value() for row in rows] == [None] * len(rows)
    assert not ready.page.run.isEnabled() or ready.check_timer.isActive()


# Projects in turn


def test_a_project_after_another_is_as_one_in_a_new_panel(dock, town, qtbot):
    plain = configuration.inputs
    fresh = plain(dock.page.form.state())
    dock.use_layers()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    for name, value in {"DRAWS": 3, "SEED": 99, "TOLERANCE": 4, "METHOD": 1, "OPTIMIZATION": False}.items():
        dock.page.form.rows[name].set_value(value)
    dock.page.form.rows["HOUSEHOLDS"].set_value(None)
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    finished_run(dock, qtbot, press=True)
    dock.results.page.tabs.setCurrentIndex(2)
    dock.say("said of the first project")
    QgsProject.instance().clear()
    assert dock.current is dock.empty
    assert plain(dock.page.form.state()) == fresh
    assert dock.page.form.guesses == {} and dock.page.guessed.isHidden()
    assert all(note.isHidden() for note in dock.page.form.notes.values())
    assert [page.note.isHidden() for page in (dock.empty, dock.page, dock.running, dock.results)] == [True] * 4
    assert dock.page.output_path() == "" and not dock.page.output_is_chosen
    assert dock.results.page.layer is None and dock.results.page.tabs.currentIndex() == 0
    dock.show_page(dock.page)
    assert dock.page.back.isHidden()


def test_each_project_has_its_own_settings_when_they_are_opened_in_turn(ready, town, tmp_path, qtbot):
    project = QgsProject.instance()
    for draws, name in ((2, "a.qgz"), (3, "b.qgz")):
        ready.page.form.rows["DRAWS"].set_value(draws)
        ready.choices.remember()
        assert project.write(str(tmp_path / name))
    for draws, name in ((2, "a.qgz"), (3, "b.qgz"), (2, "a.qgz")):
        assert project.read(str(tmp_path / name))
        assert ready.current is ready.page
        assert ready.page.form.rows["DRAWS"].value() == draws
        assert ready.page.form.rows["INPUT"].value().name() == "buildings 层"
    project.clear()
    assert ready.page.form.rows["DRAWS"].value() == 1


def test_a_copy_in_metres_does_not_reach_the_next_project(dock, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "in degrees", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,0.001 0,0.001 0.001,0 0))"))
    layer.dataProvider().addFeatures([feature] * 1000)
    QgsProject.instance().addMapLayer(layer)
    dock.page.form.rows["INPUT"].set_value(layer)
    dock.actions_.do_reproject("INPUT", "EPSG:32631")
    QgsProject.instance().clear()
    qtbot.waitUntil(is_idle, timeout=120_000)
    QApplication.processEvents()
    assert QgsProject.instance().mapLayers() == {} and dock.page.note.isHidden() and dock.empty.note.isHidden()


# The tool in hand


@pytest.fixture
def picking(finished):
    """The panel while clicks on the map choose buildings, and the tool that was in hand."""
    canvas = finished.iface.mapCanvas()
    finished.pick_on_map(False)
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    finished.pick_on_map(True)
    assert tool_of(finished) is not before
    yield finished, before
    canvas.unsetMapTool(before)


@pytest.mark.parametrize("ending", ["picked", "hidden", "edit", "cleared", "removed", "form"])
def test_the_tool_in_hand_is_given_back(picking, ending):
    dock, before = picking
    {
        "picked": lambda: dock.pick_on_map(False),
        "hidden": dock.hide,
        "edit": dock.results.page.edit.click,
        "cleared": QgsProject.instance().clear,
        "removed": lambda: QgsProject.instance().removeMapLayer(dock.results.page.layer.id()),
        "form": dock.use_layers,
    }[ending]()
    assert tool_of(dock) is before
    assert not dock.results.pick.isChecked()


def test_the_tool_in_hand_is_given_back_when_the_plugin_goes(picking, qgis_iface, qtbot):
    from doorstep.plugin.dock import DoorstepDock

    first, before = picking
    first.pick_on_map(False)
    dock = DoorstepDock(qgis_iface)  # shows the results that the project has
    qtbot.addWidget(dock)
    qtbot.waitUntil(lambda: dock.results.page.is_loaded, timeout=120_000)
    dock.pick_on_map(True)
    assert tool_of(dock) is not before
    dock.disconnect_all()
    assert tool_of(dock) is before


def test_a_tool_that_the_user_took_meanwhile_stays(picking):
    dock, _ = picking
    canvas = dock.iface.mapCanvas()
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    assert not dock.results.pick.isChecked()
    dock.hide()
    assert tool_of(dock) is other
    canvas.unsetMapTool(other)


# From a file


def test_a_file_opened_beside_a_row_is_taken_by_it(dock, tmp_path):
    path = str(tmp_path / "wohn häuser.geojson")
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=pop:integer", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,0.001 0,0.001 0.001,0 0))"))
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    row = dock.page.form.rows["INPUT"]
    row.open_file(path, pytest.fail)
    assert row.value().source().startswith(path)
    assert list(QgsProject.instance().mapLayers().values()) == [row.value()]


def test_one_of_several_layers_of_a_file_is_asked_for(dock, town):
    path = town["zones"].source().split("|")[0]
    QgsProject.instance().clear()
    row, asked = dock.page.form.rows["ZONES"], []
    row.open_file(path, lambda names: asked.append(sorted(names)) or ("zones", True))
    assert asked == [["buildings", "households", "poi", "zones"]]
    assert row.value().featureCount() == 30
    row.open_file(path, lambda names: ("zones", False))
    assert len(QgsProject.instance().mapLayers()) == 1


@pytest.mark.parametrize("wrong", ["another kind", "no layer"])
def test_a_file_that_cannot_serve_is_refused_in_one_sentence(dock, town, tmp_path, wrong):
    before = set(QgsProject.instance().mapLayers())
    dock.show_page(dock.page)
    row, path = dock.page.form.rows["INPUT"], town["zones"].source().split("|")[0]
    if wrong == "no layer":
        path = str(tmp_path / "letter.txt")
        (tmp_path / "letter.txt").write_bytes(b"\0\1\2")
    row.open_file(path, lambda names: ("households", True))
    assert {"another kind": "another kind of geometry", "no layer": "not a layer"}[wrong] in dock.page.said.text()
    assert row.value() is None and set(QgsProject.instance().mapLayers()) == before


# The form


def test_a_guess_that_is_not_sure_says_so_below_its_row_until_somebody_chooses(dock, shared_data):
    for path in sorted(shared_data("olemps/buildings.gpkg").parent.glob("*.gpkg")):
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), path.stem, "ogr"))
    dock.use_layers()
    form = dock.page.form
    assert not form.guesses["ZONES"].sure
    assert form.notes["ZONES"].text() == form.guesses["ZONES"].text and not form.notes["ZONES"].isHidden()
    form.rows["ZONES"].set_value(None)
    assert form.notes["ZONES"].isHidden()


def test_hidden_rows_leave_no_gap_and_labels_are_whole_at_every_width(ready, qtbot):
    form = ready.page.form
    for box in form.boxes.values():
        box.setCollapsed(False)

    def shown(box):
        return [name for name, line in form.lines.items() if line.isVisible() and box.isAncestorOf(line)]

    def misplaced():
        """What is cut, and gaps that are not as wide as the others."""
        labels = {name: label for name, label in form.labels.items() if label is not None and label.isVisible()}
        found = [name for name, label in labels.items() if label.height() < label.heightForWidth(label.width())]
        for box in form.boxes.values():
            lines = [form.lines[name] for name in shown(box)]
            gaps = [after.y() - before.y() - before.height() for before, after in zip(lines, lines[1:])]
            found += [name for name, gap in zip(shown(box)[1:], gaps) if gap != gaps[0]]
        return found

    assert sum(len(shown(box)) for box in form.boxes.values()) < len(form.rows)
    for width in (320, 360, 440, 640):
        ready.resize(width, 900)
        # A layout takes some turns of the event loop until it is what it will be.
        qtbot.waitUntil(lambda: not misplaced(), timeout=120_000)
        assert ready.pages.currentWidget().horizontalScrollBar().maximum() == 0


def test_olemps_takes_three_clicks_from_the_icon_to_the_result(dock, shared_data, tmp_path, qtbot):
    """The icon, then these two."""
    for path in sorted(shared_data("olemps/buildings.gpkg").parent.glob("*.gpkg")):
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), path.stem, "ogr"))
    dock.empty.own.click()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    assert dock.page.run.isEnabled()
    dock.page.file.setFilePath(str(tmp_path / "olemps.gpkg"))  # the data's own folder is for reading only
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    dock.page.form.rows["OPTIMIZATION"].set_value(False)  # what it computes is tested elsewhere
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    finished_run(dock, qtbot, press=True)
    assert dock.current is dock.results


def test_show_works_after_the_panel_was_hidden_and_shown(ready, town):
    ready.hide()
    ready.show()
    press(ready, "Zones with people")
    assert town["zones"].selectedFeatureCount() == 1
