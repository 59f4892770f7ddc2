"""A run goes on, ends or is cancelled cleanly, whatever happens to the project meanwhile."""

from __future__ import annotations

import os

import pytest
from plugin_helpers import checked, finished_run, is_idle, long_run
from qgis.core import QgsApplication, QgsProject


def test_cancel_stops_a_run_and_leaves_no_file(ready, qtbot):
    path = long_run(ready, qtbot)
    ready.running.cancel.click()
    qtbot.waitUntil(lambda: ready.current is ready.page, timeout=120_000)
    assert ready.page.said.text() == "Cancelled; nothing was written."
    assert not os.path.exists(path)
    qtbot.waitUntil(is_idle, timeout=120_000)


def test_layer_removed_during_a_run(ready, town, qtbot):
    ready.page.run.click()
    qtbot.waitUntil(lambda: ready.run.has_copies, timeout=120_000)
    QgsProject.instance().removeMapLayer(town["buildings"].id())
    assert "goes on with its own copy" in ready.running.said.text()
    finished_run(ready, qtbot)
    assert ready.results.page.building_table.model().rowCount() == 1221


def test_project_closed_during_a_run(ready, qtbot):
    path = long_run(ready, qtbot)
    QgsProject.instance().clear()
    assert ready.current is ready.empty
    assert ready.empty.said.text() == "The project was closed: the run was cancelled, nothing was written."
    assert is_idle()
    assert not os.path.exists(path)


def test_plugin_disabled_during_a_run(ready, qtbot):
    path = long_run(ready, qtbot)
    ready.disconnect_all()
    assert is_idle()
    assert not os.path.exists(path)
    ready.events.connect_all()  # the fixture lets go of it again


def test_output_deleted_before_the_results_are_shown(ready, qtbot):
    ready.page.run.click()
    run = ready.run
    run.ended.disconnect()
    with qtbot.waitSignal(run.ended, timeout=120_000):
        pass
    os.remove(ready.page.output_path())
    ready.session.conclude(True)
    assert ready.current is ready.page
    assert "its output is not there any more" in ready.page.said.text()


def test_folder_vanishes_during_a_run(ready, tmp_path, qtbot):
    folder = tmp_path / "gone"
    folder.mkdir()
    ready.page.file.setFilePath(str(folder / "r.gpkg"))
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    folder.rmdir()
    ready.page.run.click()
    qtbot.waitUntil(lambda: ready.current is not ready.running, timeout=120_000)
    assert ready.current is ready.page, ready.run.results
    assert "gone" in ready.page.said.text()
    assert "Traceback" not in ready.page.said.text()


def test_a_layer_deleted_before_it_is_copied_is_said(provider, town, qtbot):
    from doorstep.plugin.runner import Run

    run = Run("doorstep:estimatepopulation", {"INPUT": town["buildings"], "ZONES": town["zones"]})
    with qtbot.waitSignal(run.ended, timeout=120_000):
        run.start()
        QgsProject.instance().removeAllMapLayers()
    assert run.message == "A layer was removed before the run began."


@pytest.mark.parametrize("what", ["results", "collections"])
def test_a_run_leaves_nothing_behind(ready, qtbot, what):
    import gc

    before = gc.get_threshold()
    finished_run(ready, qtbot, press=True)
    assert gc.get_threshold() == before
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert ready.run.parameters == {}
