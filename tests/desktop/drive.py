"""Runs inside a real QGIS: presses what a user presses, checks what a user sees, saves screenshots, and quits.

Started by scripts/desktop_test; QGIS_VARIANT says which looks are tried.
"""

import os
import sys
import time

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
from desktop.driver import OUT, VARIANT, click, fits, has_results, is_drawn, measured, shot, start, still
from desktop.heart import Heart, known_work


def click_point(plot, panel, point):
    """Click a point of the plot."""
    axes, canvas = plot.axes[plot.panels.index(panel)], plot.canvas
    x, y = axes.transData.transform(panel.xy[point])
    ratio = canvas.devicePixelRatioF()
    click(canvas, x / ratio, canvas.height() - y / ratio)


WIDE = 440
LANGUAGES = ("zh_CN", "fr")
"""Tried at the least width, and shown in the docs at the usual one."""


def shown_wide(dock, width, name):
    """Widen the panel for a picture of the docs, and make it narrow again."""
    window = iface.mainWindow()
    for now in (WIDE, width):
        window.resizeDocks([dock], [now], Qt.Orientation.Horizontal)
        yield still(dock)
        if now == WIDE:
            fits(dock)
            shot(f"{name}_wide")


def script():
    """What a user does in the first five minutes."""
    window = iface.mainWindow()
    window.resize(1600, 900) if VARIANT != "scaled" else window.resize(1200, 800)
    plugin = plugins["doorstep"]
    plugin.action.trigger()
    dock = plugin.dock
    yield lambda: dock.isVisible() and dock.current is dock.empty
    width = 320 if VARIANT in ("narrow", "scaled", *LANGUAGES) else WIDE
    window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    yield still(dock)
    measured["dock_width"] = dock.width()
    fits(dock)
    shot("empty")

    dock.empty.sample.click()
    yield lambda: dock.current is dock.page and dock.data_check.run is not None
    yield still(dock)
    warnings = [check for check in dock.page.checks.checks if check.level == "warning"]
    assert [check.level for check in dock.page.checks.checks].count("error") == 0, dock.page.checks.checks
    assert len(warnings) == 1, warnings
    assert dock.page.run.isEnabled()
    fits(dock)
    shot("form")
    if VARIANT in LANGUAGES:
        yield from shown_wide(dock, width, "form")
    shown = next(
        button for button, check in zip(dock.page.checks.buttons, dock.page.checks.checks) if check in warnings
    )
    shown.click()
    zones = dock.page.form.rows["ZONES"].value()
    yield lambda: zones.selectedFeatureCount() == 1
    yield still(dock)
    shot("check_shown")
    zones.removeSelection()
    iface.mapCanvas().setExtent(zones.extent())
    iface.mapCanvas().refresh()
    scroll = dock.pages.currentWidget()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield still(dock)
    fits(dock)
    shot("form_below")
    advanced = dock.page.form.boxes["advanced"]
    advanced.setCollapsed(False)
    yield still(dock)
    fits(dock)
    for i in range(3):
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum() - scroll.viewport().height() * (2 - i))
        yield still(dock)
        shot(f"form_advanced_{i}")
    advanced.setCollapsed(True)
    yield still(dock)

    heart = Heart()
    yield is_drawn
    heart.reset()
    dock.page.run.click()
    yield has_results(dock)
    yield is_drawn
    measured["sample_blocked_ms"] = heart.reset()
    (OUT / "blocked.txt").write_text(heart.report())
    yield still(dock)
    fits(dock)
    shot("results")
    if VARIANT in LANGUAGES:
        yield from shown_wide(dock, width, "results")

    page = dock.results.page
    panel = page.plot.panels[-1]
    point = int(panel.outliers()[0])
    click_point(page.plot, panel, point)
    rows = panel.rows(point)
    assert sorted(page.layer.selectedFeatureIds()) == sorted(int(fid) for fid in page.buildings["fid"][rows])
    if len(rows) == 1:
        assert page.building.tree.topLevelItemCount() > 0
    yield still(dock)
    scroll = dock.pages.currentWidget()
    scroll.ensureWidgetVisible(page.building)
    yield still(dock)
    fits(dock)
    shot("building")

    # A click on the map chooses a building too.
    page.layer.removeSelection()
    feature = next(f for f in page.layer.getFeatures() if f["buid"] == "12091")
    dock.look([feature.id()])
    yield still(dock)
    canvas = iface.mapCanvas()
    where = canvas.getCoordinateTransform().transform(feature.geometry().pointOnSurface().asPoint())
    assert canvas.mapTool() is dock.map.tool
    click(canvas.viewport(), where.x(), where.y())
    yield lambda: page.layer.selectedFeatureIds() == [feature.id()]
    yield still(dock)
    assert page.building.tree.topLevelItemCount() > 0
    shot("map_click")
    scroll.verticalScrollBar().setValue(0)
    for i, name in ((1, "zones"), (2, "buildings"), (3, "compare")):
        page.tabs.setCurrentIndex(i)
        yield still(dock)
        fits(dock)
        shot(name)
    dock.results.views.setCurrentIndex(4)
    dock.results.views.activated.emit(4)
    canvas.setExtent(page.layer.extent())
    canvas.refresh()
    yield still(dock)
    shot("residuals_map")
    dock.copy("command")
    assert QApplication.clipboard().text().startswith("qgis_process run doorstep:populationperbuilding")

    # A second run, long enough to be cancelled.
    page.edit.click()
    yield lambda: dock.current is dock.page and dock.page.run.isEnabled()
    dock.page.form.rows["DRAWS"].set_value(100_000)
    yield still(dock)
    path = dock.page.output_path()
    dock.page.run.click()
    yield lambda: dock.current is not dock.running or dock.running.bar.value() > 0
    assert dock.current is dock.running, dock.page.said.text()
    fits(dock)
    shot("running")
    pressed = time.monotonic()
    dock.running.cancel.click()
    yield lambda: dock.current is dock.page
    measured["cancel_seconds"] = round(time.monotonic() - pressed, 2)
    yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
    yield still(dock)
    assert not os.path.exists(path), path
    fits(dock)
    shot("cancelled")

    # The plugin is switched off during a run, and on again.
    dock.page.run.click()
    yield lambda: dock.run.has_copies and dock.running.bar.value() > 0
    from qgis.utils import loadPlugin, startPlugin, unloadPlugin

    assert unloadPlugin("doorstep")
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert not os.path.exists(path)
    yield lambda: not window.findChildren(QDockWidget, "DoorstepDock")
    assert loadPlugin("doorstep") and startPlugin("doorstep")
    plugins["doorstep"].action.trigger()
    dock = plugins["doorstep"].dock
    assert dock.current is dock.results, "results are restored"
    yield has_results(dock)
    yield still(dock)
    shot("restored")


def city_script():
    """The same with 22,530 households: how long does the GUI stand still? Measured here, judged by `make bench`."""
    from desktop.city import write_city

    plugin = plugins["doorstep"]
    plugin.action.trigger()
    dock = plugin.dock
    layers = write_city(OUT / "city.gpkg")
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer)
    yield lambda: dock.isVisible() and dock.current is dock.empty
    yield still(dock)
    measured["known_work_ms"] = known_work()
    heart = Heart()
    yield is_drawn
    heart.reset()
    dock.empty.own.click()
    yield lambda: dock.data_check.run is not None and not dock.data_check.is_busy
    yield is_drawn
    measured["check_blocked_ms"] = heart.reset()
    assert dock.page.run.isEnabled(), dock.page.why.text()
    started = time.monotonic()
    dock.page.run.click()
    yield lambda: dock.current is dock.results
    measured["run_seconds"] = round(time.monotonic() - started, 1)
    measured["run_blocked_ms"] = heart.reset()
    yield has_results(dock)
    yield is_drawn
    measured["results_blocked_ms"] = heart.reset()
    page = dock.results.page
    panel = page.plot.panels[-1]
    click_point(page.plot, panel, int(panel.outliers()[0]))
    assert page.layer.selectedFeatureCount() > 0
    yield is_drawn
    measured["link_blocked_ms"] = heart.reset()
    for i in (1, 2, 3, 0):
        page.tabs.setCurrentIndex(i)
        yield is_drawn
    measured["tabs_blocked_ms"] = heart.reset()
    (OUT / "blocked.txt").write_text(heart.report())
    shot("city")


start(city_script if VARIANT == "city" else script)
