"""Runs inside a real QGIS: the headline case by mouse alone, footprints without heights and a point cloud.

Started by scripts/desktop_test as variant `headline`, with QGIS's own packages and those of the documented step only.
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
from desktop.driver import OUT, fits, has_results, is_drawn, measured, shot, start, still

SAMPLE = Path(os.environ["QGIS_TESTS"]).parent / "resources" / "sample"
PERSONS, HOUSEHOLDS, WITHOUT_HEIGHT = 4231, 1659, 6


def write_town() -> None:
    """Load what the user has: the sample's footprints without heights and storeys, and the rest of it."""
    town = OUT / "town.gpkg"
    for table in ("buildings", "zones", "poi", "households"):
        layer = QgsVectorLayer(f"{SAMPLE / 'sample.gpkg'}|layername={table}", table, "ogr")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", table
        if town.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        fields = layer.fields()
        options.attributes = [i for i in range(len(fields)) if fields[i].name() not in ("fid", "height", "storeys")]
        context = QgsProject.instance().transformContext()
        error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(town), context, options)
        assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{town}|layername={table}", table, "ogr"))


def press(widget, at=None) -> None:
    """Click a widget that can be seen, as soon as nothing else is done: what it opens may wait for an answer."""
    dock = plugins["doorstep"].dock
    if dock is not None and dock.pages.currentWidget().isAncestorOf(widget):
        dock.pages.currentWidget().ensureWidgetVisible(widget)
        QApplication.processEvents()
    where = at or widget.rect().center()
    assert widget.isVisible() and widget.isEnabled() and widget.visibleRegion().contains(where), widget
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.LeftButton, Qt.NoModifier, where))


def choose(row, text):
    """Choose the entry of a combo box that begins with a text."""
    combo = row if isinstance(row, QComboBox) else row.findChild(QComboBox)
    at = next(i for i in range(combo.count()) if combo.itemText(i).startswith(text))
    press(combo)
    yield combo.view().isVisible

    def chosen():
        view = combo.view()
        if view.isVisible():
            index = combo.model().index(at, combo.modelColumn(), combo.rootModelIndex())
            view.scrollTo(index)
            where = view.visualRect(index).center()
            QTest.mouseMove(view.viewport(), where - QPoint(1, 1))
            QTest.mouseClick(view.viewport(), Qt.LeftButton, Qt.NoModifier, where)
        return combo.currentIndex() == at and not view.isVisible()

    yield chosen


def dialog():
    """A condition: a window asks for something."""
    return QApplication.activeModalWidget()


def button(window, *texts):
    """Return the button of a window with one of the texts."""
    found = [b for b in window.findChildren(QPushButton) if b.text().replace("&", "") in texts and b.isVisible()]
    assert found, [b.text() for b in window.findChildren(QPushButton)]
    return found[0]


def choose_file(row, path):
    """Choose a file in a row that has a line for it, or a button that opens a dialog."""
    line = row.findChild(QLineEdit)
    if line is not None and line.isEnabled() and not line.isReadOnly():
        press(line)
        yield line.hasFocus
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key_Tab)
        return
    press(row.findChild(QToolButton))
    yield dialog
    window = QApplication.activeModalWidget()
    if not isinstance(window, QFileDialog):
        press_in(button(window, "Add File(s)…"))
        yield lambda: isinstance(dialog(), QFileDialog)
    files = QApplication.activeModalWidget()
    shot_of(files, "file_dialog")
    name = files.findChild(QLineEdit, "fileNameEdit")
    QTest.keyClicks(name, str(path))
    name.completer().popup().hide()  # what it proposes lies over the button
    yield button(files, "Open").isEnabled
    press_in(button(files, "Open"))
    yield lambda: dialog() is None or dialog() is window
    if isinstance(window, QDialog) and window.isVisible() and not isinstance(window, QFileDialog):
        press_in(button(window, "OK"))
    yield lambda: dialog() is None


def press_in(widget) -> None:
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.LeftButton))


def shot_of(window, name) -> None:
    window.grab().save(str(OUT / f"{name}.png"))


def script():
    window = iface.mainWindow()
    window.resize(1600, 900)
    window.activateWindow()  # there is no window manager that would: only what is active has the focus
    write_town()
    plugin = plugins["doorstep"]
    icon = next(b for b in window.findChildren(QToolButton) if b.defaultAction() is plugin.action)
    QTest.mouseClick(icon, Qt.LeftButton)
    dock = plugin.dock
    yield lambda: dock.isVisible() and dock.current is dock.empty
    window.resizeDocks([dock], [440], Qt.Orientation.Horizontal)
    yield still(dock)
    assert not dock.empty.missing.isVisible(), dock.empty.missing.list.text()
    press(dock.empty.own)
    yield lambda: dock.current is dock.page
    yield still(dock)
    rows = dock.page.form.rows
    measured["guessed"] = [name for name in ("INPUT", "ZONES", "POI", "HOUSEHOLDS") if rows[name].value() is not None]
    wanted = {"INPUT": "buildings", "ZONES": "zones", "POI": "poi", "HOUSEHOLDS": "households"}
    for name, table in wanted.items():
        if rows[name].value() is None or rows[name].value().name() != table:
            yield from choose(rows[name].box, table)
    for name, field in (("POI_CATEGORY_FIELD", "category"), ("GROUP_QUARTERS_FIELD", "gqtype")):
        if not rows[name].value():
            yield from choose(rows[name], field)
    if not rows["POINT_CLOUD"].isVisible():
        yield from choose(rows["WEIGHT"], "Volume")
    yield from choose_file(rows["POINT_CLOUD"], SAMPLE / "sample.laz")
    yield still(dock)
    if not str(rows["WEIGHT"].findChild(QComboBox).currentText()).startswith("Volume"):
        yield from choose(rows["WEIGHT"], "Volume")
    yield still(dock)
    yield lambda: dock.page.run.isEnabled() or dock.page.why.text()
    fits(dock)
    shot("form")
    assert dock.page.run.isEnabled(), dock.page.why.text()
    press(dock.page.run)
    yield has_results(dock)
    yield is_drawn
    yield still(dock)
    fits(dock)
    shot("results")

    record, layer = dock.results.page.record, dock.results.page.layer
    measured["inputs"] = sorted(record["inputs"])
    assert {"INPUT", "ZONES", "POI", "HOUSEHOLDS", "POINT_CLOUD"} <= set(record["inputs"])
    found = list(layer.getFeatures())
    measured["persons"] = sum(f["pop_int"] for f in found)
    measured["without_height"] = sum(not isinstance(f["height"], float) for f in found)
    assert (measured["persons"], measured["without_height"]) == (PERSONS, WITHOUT_HEIGHT)
    summary = measured["summary"] = dock.results.page.summary.text()
    assert f"{PERSONS:,}" in summary and f"{HOUSEHOLDS:,}" in summary, summary


start(script)
