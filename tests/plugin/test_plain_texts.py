"""What other people call their layers, fields, ids and files is shown as it is: no HTML, no formula, no shortcut."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from plugin_helpers import checked, finished_run
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget

from register_package import ROOT

EVIL = "<b>x</b><img src='http://192.0.2.1/a.png'> & $\\frac{$ {0}"


@pytest.fixture
def evil(dock, tmp_path, qtbot):
    """The panel with the sample, whose layers and file are called that way, and the results of a run."""
    copy = tmp_path / "s<b>x<i>.gpkg"
    shutil.copyfile(ROOT / "resources" / "sample" / "sample.gpkg", copy)
    for table in ("buildings", "zones", "households"):
        layer = QgsVectorLayer(f"{copy}|layername={table}", f"{table} {EVIL}", "ogr")
        QgsProject.instance().addMapLayer(layer)
    dock.use_layers()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    return dock


def shown_as_html(dock) -> list:
    """Texts and tooltips of the panel that Qt would take for HTML and that hold what is not ours."""
    found = []
    for widget in dock.findChildren(QWidget):
        if isinstance(widget, QLabel) and "<b>x" in widget.text():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            found += [] if plain else [widget.text()]
        found += [widget.toolTip()] if "<b>x" in widget.toolTip() else []
    return found


def test_the_form_shows_names_as_they_are(evil, qtbot):
    form = evil.page.form
    assert form.rows["INPUT"].box.currentText() == f"buildings {EVIL}"
    layer = form.rows["INPUT"].value()
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("height"), 3.0)
    evil.check()
    (said,) = (check.text for check in evil.page.checks.checks if "edits" in check.text)
    assert EVIL in said
    assert [label.text() for label in evil.findChildren(QLabel) if label.text() == said]
    assert shown_as_html(evil) == []
    layer.rollBack()
    evil.actions_.do_show("INPUT", [1])
    assert EVIL in evil.page.said.text()
    assert shown_as_html(evil) == []


def test_the_list_of_layers_has_plain_tooltips(evil, monkeypatch):
    """QGIS's own put the name into HTML as it is."""
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda where, text, *_: shown.append(text))
    box = evil.page.form.rows["INPUT"].box
    view = box.view()
    row = next(i for i in range(box.count()) if "buildings" in box.itemText(i))
    view.resize(300, 200)
    at = view.visualRect(box.model().index(row, 0)).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, QPoint(0, 0)))
    (text,) = shown
    assert "&lt;b&gt;x&lt;/b&gt;" in text and "<b>x" not in text


def test_messages_are_plain(evil, qtbot):
    evil.actions_.do_message(EVIL)
    (box,) = evil.findChildren(QMessageBox)
    assert (box.text(), box.textFormat()) == (EVIL, Qt.TextFormat.PlainText)
    box.close()


def test_results_show_the_file_as_it_is(evil, qtbot):
    finished_run(evil, qtbot, press=True)
    page = evil.results.page
    assert page.title.text().startswith("s<b>x<i>_run1 · ")
    assert page.title.font().bold()
    page.show_run({**page.record, "warnings": [EVIL]}, page.layers)
    assert page.warnings.text() == f"⚠ {EVIL}"
    qtbot.waitUntil(lambda: page.is_loaded, timeout=120_000)
    assert shown_as_html(evil) == []


def test_ids_in_titles_and_trees_are_plain(evil):
    building = evil.results.page.building
    building.show_building(EVIL, {"pop_int": 1.0}, None, "huid", "numprec")
    # In a title one ampersand stands for a shortcut, two for one; a long id is shortened in its middle.
    assert building.title() == "Building <b>x</b>…ac{$ {0}"
    assert shown_as_html(evil) == []


@pytest.mark.parametrize("name", [EVIL, "$x^$", "$", "a\nb", "$\\undefined{$", "x" * 10_000])
def test_ids_in_the_plot_are_no_formulas(name, qtbot):
    from doorstep.plugin.widgets import plot as plots

    plot = plots.ResidualPlot()
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.show()
    residual = np.append(np.zeros(100), 50.0)
    ids = np.array([f"b{i}" for i in range(100)] + [name], object)
    plot.show_panels([("Optimization", residual + 3, residual)], ids)
    plot.canvas.draw()  # a formula that cannot be read raises
    (label,) = (text.get_text() for text in plot.axes[0].texts)
    assert label.replace("\\$", "$").split()[0] == name.split()[0][:23] + ("…" if len(name) > 1000 else "")
    assert len(label) < 60
    (point,) = np.flatnonzero(plot.panels[0].xy[:, 1] == 50)
    x, y = plot.axes[0].transData.transform(plot.panels[0].xy[point])
    plot._moved(type("Event", (), {"inaxes": plot.axes[0], "x": x, "y": y})())
    assert "<b>x" not in plot.canvas.toolTip() and plot.canvas.toolTip().startswith("<qt>")
