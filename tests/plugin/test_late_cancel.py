"""What the panel says of a cancel is true, also of one that comes when the outputs are in place."""

from __future__ import annotations

import json
import os

from plugin_helpers import checked, finished_run
from qgis.core import QgsProject


def ended(run, qtbot):
    with qtbot.waitSignal(run.ended, timeout=60_000):
        run.start()
    return run


def estimate(town, path):
    from doorstep.plugin.runner import Run

    given = {
        "INPUT": town["buildings"], "ZONES": town["zones"], "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "households", "OUTPUT": str(path),
    }  # fmt: skip
    return Run("doorstep:estimatepopulation", given)


def test_a_cancel_that_comes_too_late_is_said(provider, town, tmp_path, qtbot, monkeypatch):
    from doorstep.processing_provider.layers.replacing import Beside

    run, replace = estimate(town, tmp_path / "o.gpkg"), Beside.replace

    def late(beside):
        replace(beside)
        run.cancelled = True
        run.feedback.cancel()

    monkeypatch.setattr(Beside, "replace", late)
    ended(run, qtbot)
    assert os.path.exists(tmp_path / "o.gpkg")
    assert run.message == "Cancel came too late: the results were written already."


def test_a_cancel_before_that_writes_nothing(provider, town, tmp_path, qtbot, monkeypatch):
    from doorstep.processing_provider.layers import writing

    run, check = estimate(town, tmp_path / "o.gpkg"), writing._check_whole

    def early(*arguments):
        run.cancelled = True
        run.feedback.cancel()
        check(*arguments)

    monkeypatch.setattr(writing, "_check_whole", early)
    ended(run, qtbot)
    assert not os.path.exists(tmp_path / "o.gpkg")
    assert run.message == "Cancelled; nothing was written."


def test_results_that_are_shown_stay_when_a_run_over_them_fails(finished, qtbot):
    """The layers leave the project when there are new ones, not when a run begins."""
    path = finished.results.page.layers["buildings"].source().split("|")[0]
    shown = {layer.id() for layer in finished.results.page.layers.values()}
    finished.edit()
    finished.page.file.setFilePath(path)
    finished.page.form.rows["DRAWS"].set_value(100_000)
    qtbot.waitUntil(lambda: not finished.check_timer.isActive(), timeout=120_000)
    finished.start()
    qtbot.waitUntil(lambda: finished.running.bar.value() > 0, timeout=120_000)
    finished.running.cancel.click()
    qtbot.waitUntil(lambda: finished.current is finished.page, timeout=120_000)
    assert shown <= set(QgsProject.instance().mapLayers())
    assert all(QgsProject.instance().mapLayer(name).featureCount() > 0 for name in shown)


def test_a_run_over_results_that_are_shown_takes_their_place(finished, qtbot):
    path = finished.results.page.layers["buildings"].source().split("|")[0]
    shown = {layer.id() for layer in finished.results.page.layers.values()}
    finished.edit()
    finished.page.file.setFilePath(path)
    finished.page.form.rows["SEED"].set_value(7)
    qtbot.waitUntil(lambda: checked(finished), timeout=120_000)
    finished_run(finished, qtbot, press=True)
    assert not shown & set(QgsProject.instance().mapLayers())
    assert finished.results.page.layers["buildings"].featureCount() == 1221
    assert finished.results.page.record["seed"] == 7
    with open(path.replace(".gpkg", ".json"), encoding="utf-8") as file:
        assert json.load(file)["seed"] == 7
    assert not [name for name in os.listdir(os.path.dirname(path)) if name.startswith(".")]
