"""What a task needs lives as long as the task, whoever goes before: the plugin, the panel, or the owner of a run.

What ends in a crash when it is wrong runs in a QGIS of its own, and must end with exit code 0.
"""

from __future__ import annotations

import pytest
from own_qgis import in_qgis
from plugin_helpers import checked, finished_run, is_idle
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer

STATES = {
    "running": "run = begun(); until(lambda: run._task.status() == QgsTask.Running); other = None",
    "queued": "other = goes_on(); run = begun(); assert run._task.status() == QgsTask.Queued",
    "on hold": "other = goes_on(); run = begun(); run._task.hold(); assert run._task.status() == QgsTask.OnHold",
}


@pytest.mark.parametrize("state", STATES)
def test_the_plugin_is_unloaded_while_a_task_is(state, tmp_path):
    said = in_qgis(
        f"""
plugin.show_dock()
{STATES[state]}
said["active"] = run.is_active()
del run
plugin.unload()
said["active after"] = len([t for t in manager.tasks() if "Executing" in t.description() and t.status() < 3])
gc.collect()
until(lambda: manager.countActiveTasks() == 0)
until(lambda: (turn(), not runner._alive)[1])
""",
        tmp_path,
    )
    assert said == {"active": True, "active after": 0, "left": 0}


@pytest.mark.parametrize("state", STATES)
def test_the_owner_goes_while_a_task_is(state, tmp_path):
    said = in_qgis(
        f"""
begun_ = begun
owner = QObject()
begun = lambda: begun_(owner)
{STATES[state]}
del run, begun
sip.delete(owner)
gc.collect()
said["held"] = len(runner._alive)
until(lambda: manager.countActiveTasks() == 0)
until(lambda: (turn(), not runner._alive)[1])
""",
        tmp_path,
    )
    assert said == {"held": 1, "left": 0}


def test_a_copy_in_metres_is_being_made_when_the_plugin_goes(tmp_path):
    said = in_qgis(
        """
plugin.show_dock()
big = QgsVectorLayer("Polygon?crs=EPSG:32615", "big", "memory")
square = QgsGeometry.fromWkt("POLYGON((500000 4000000,500010 4000000,500010 4000010,500000 4000010,500000 4000000))")
feature = QgsFeature()
feature.setGeometry(square)
big.dataProvider().addFeatures([feature] * 200_000)
QgsProject.instance().addMapLayer(big)
row = plugin.dock.page.form.rows["INPUT"]
row.set_value(big)
plugin.dock.actions_.do_reproject("INPUT", "EPSG:4326")
until(lambda: plugin.dock.actions_.mend.has_copies)
said["active"] = plugin.dock.actions_.mend.is_active()
plugin.unload()
said["active after"] = manager.countActiveTasks()
gc.collect()
until(lambda: (turn(), not runner._alive)[1])
""",
        tmp_path,
    )
    assert said == {"active": True, "active after": 0, "left": 0}


def test_a_check_that_was_superseded_is_waited_for_too(tmp_path):
    said = in_qgis(
        """
from doorstep.plugin.checks import DataCheck
other = goes_on()
check = DataCheck()
values = dict(INPUT=layers["INPUT"], ZONES=layers["ZONES"], **fields)
for _ in range(3):
    check.schedule(values)
    check.start()
    until(lambda: check.run.has_copies)
plugin.show_dock()
plugin.unload()
said["active"] = len([run for run in runner._alive if run.is_active()])
sip.delete(check)
del check
gc.collect()
until(lambda: (turn(), not runner._alive)[1])
""",
        tmp_path,
    )
    assert said == {"active": 0, "left": 0}


def test_a_run_from_the_toolbox_is_ended_before_the_provider_goes(tmp_path):
    said = in_qgis(
        """
algorithm = QgsApplication.processingRegistry().createAlgorithmById("doorstep:populationperbuilding")
context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
task = QgsProcessingAlgRunnerTask(algorithm, long, context, feedback)
manager.addTask(task)
until(lambda: task.status() == QgsTask.Running)
plugin.unload()
said["active"] = manager.countActiveTasks()
turn()
""",
        tmp_path,
    )
    assert said == {"active": 0, "left": 0}


def children(dock) -> int:
    """How much the panel consists of, once everything is gone that was told to go."""
    counts = [-1]
    while len(counts) < 30 or len(set(counts[-20:])) > 1:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(dock.findChildren(QObject)))
    return counts[-1]


def test_runs_leave_nothing_on_the_panel(ready, qtbot):
    """The first run makes the plot and the tables; each further one must not leave more."""
    counts = []
    for i in range(4):
        ready.page.file.setFilePath(ready.page.output_path().replace(".gpkg", f"_{i}.gpkg"))
        finished_run(ready, qtbot, press=True)
        ready.edit()
        qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
        qtbot.waitUntil(is_idle, timeout=120_000)
        counts.append(children(ready))
    assert counts[1:] == [counts[1]] * 3, counts


def test_checks_leave_nothing_on_the_panel(ready, qtbot):
    counts = []
    for _ in range(4):
        ready.check()
        qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
        counts.append(children(ready))
    assert counts == [counts[0]] * 4, counts


def test_an_owner_that_goes_hears_nothing_more(provider, town, qtbot):
    from doorstep.plugin import runner

    owner, heard = QObject(), []
    run = runner.Run("doorstep:estimatepopulation", {"INPUT": town["buildings"], "ZONES": town["zones"]}, owner)
    run.ended.connect(heard.append)
    run.start()
    owner.deleteLater()
    qtbot.waitUntil(lambda: run not in runner._alive, timeout=120_000)
    assert heard == [] and run.cancelled


def showing(dock, qtbot):
    """Run, and stop where the output is written but not all of it is shown."""
    dock.page.run.click()
    with qtbot.waitSignal(dock.run.ended, timeout=120_000):
        pass
    assert dock.session.opening is not None
    return dock.session.path


@pytest.mark.parametrize("what", ["project", "plugin"])
def test_results_that_are_being_shown_are_not_taken_for_a_run_that_is_cancelled(ready, qtbot, what):
    path = showing(ready, qtbot)
    QgsProject.instance().clear() if what == "project" else ready.disconnect_all()
    qtbot.waitUntil(is_idle, timeout=120_000)
    assert ready.session.opening is None and "cancelled" not in ready.current.said.text()
    assert QgsVectorLayer(f"{path}|layername=buildings").featureCount() == 1221
    if what == "plugin":
        ready.events.connect_all()  # the fixture lets go of it again


def test_a_layer_that_is_removed_while_results_are_shown(ready, qtbot):
    showing(ready, qtbot)
    project, names = QgsProject.instance(), []

    def remove(layers):
        names.extend(layer.name() for layer in layers)
        QTimer.singleShot(0, lambda: project.removeMapLayers([layer.id() for layer in layers]))

    project.layersAdded.connect(remove)
    qtbot.waitUntil(lambda: ready.session.opening is None and not ready.session.is_running, timeout=120_000)
    project.layersAdded.disconnect(remove)
    assert len(names) == 3
    assert ready.current is ready.page
