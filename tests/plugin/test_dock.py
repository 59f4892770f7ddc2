"""The panel from the first look to the results, with its real widgets."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import numpy as np
import pytest
from plugin_helpers import checked, finished_run
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication

from doorstep.plugin.plugin import DoorstepPlugin
from doorstep.plugin.widgets import help_button


def test_it_begins_with_a_sentence_and_two_buttons(dock):
    assert dock.current is dock.empty
    assert dock.empty.sample.text() == "Open Sample Project"
    assert dock.empty.own.text() == "Use My Layers"
    assert dock.objectName() == "DoorstepDock"


def test_help_is_one_click_away_on_every_page(dock, monkeypatch):
    asked = []
    monkeypatch.setattr(help_button.QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    for page in (dock.empty, dock.page, dock.results):
        page.help.click()
    DoorstepPlugin(None).show_help()
    assert len(set(asked)) == 3 and all(Path(path).is_file() for path in asked), asked


def test_it_guesses_the_sample_and_finds_one_warning(ready):
    values = ready.page.form.values()
    assert values["INPUT"].name() == "buildings 层"
    assert values["ZONES"].name() == "zones 层"
    assert values["HOUSEHOLDS"].name() == "households 层"
    assert values["POI"].name() == "poi 层"
    assert [values[n] for n in ("ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HEIGHT_FIELD")] == [
        "blockid",
        "pop",
        "households",
        "height",
    ]
    levels = [check.level for check in ready.page.checks.checks]
    assert levels.count("error") == 0
    assert [check.text for check in ready.page.checks.checks if check.level == "warning"] == [
        "Zones with people but no building that is lived in: 1"
    ]
    assert ready.page.run.isEnabled()


def test_a_run_on_the_sample_shows_its_results(finished, tmp_path):
    assert finished.current is finished.results
    page = finished.results.page
    assert page.building_table.model().rowCount() == 1221
    assert page.zone_table.model().rowCount() == 30
    assert len(page.plot.panels) == 2
    assert sorted(path.suffix for path in tmp_path.glob("*_run1.*")) == [".gpkg", ".html", ".json"]


def test_everything_follows_the_selection_of_the_layer(finished):
    page = finished.results.page
    row = page.buildings["buid"].tolist().index("12091")
    page.layer.selectByIds([int(page.buildings["fid"][row])])
    assert page.building_table.rows() == page.compare_table.rows() == [row]
    assert page.plot._rows.tolist() == [row]
    assert page.building.title() == "Building 12091"
    assert page.building.tree.topLevelItemCount() > 0
    page.layer.removeSelection()
    assert page.building_table.rows() == []
    assert page.building.title() == "Building"


def test_a_point_a_row_and_a_zone_choose_buildings(finished):
    page = finished.results.page
    panel = page.plot.panels[1]
    point = int(panel.outliers()[0])
    page.plot.picked.emit(panel.rows(point).tolist())
    fids = page.buildings["fid"]
    assert sorted(page.layer.selectedFeatureIds()) == sorted(int(fids[row]) for row in panel.rows(point))
    page.building_table.selectRow(3)
    assert page.layer.selectedFeatureIds() == [int(fids[page.building_table.model().order[3]])]
    place = page.zones["zone_id"].tolist().index("481677246002024")
    page.zone_table.selectRow(int(page.zone_table.model().place[place]))
    assert len(page.layer.selectedFeatureIds()) == page.buildings["zone_id"].tolist().count("481677246002024")


def test_households_listed_for_a_building_are_those_that_the_layer_gives_it(finished):
    page = finished.results.page
    fid = int(page.buildings["fid"][page.buildings["buid"].tolist().index("12091")])
    page.layer.selectByIds([fid])
    tree = page.building.tree
    listed = {tree.topLevelItem(i).text(0): tree.topLevelItem(i).text(2) for i in range(tree.topLevelItemCount())}
    households = page.layers["households"].getFeatures("\"buid_opt\" = '12091' OR \"buid_mc\" = '12091'")
    assert set(listed) == {f["huid"] for f in households}


def test_compare_is_worst_first_with_sums_and_errors(finished):
    page = finished.results.page
    model = page.compare_table.model()
    worst = np.maximum(np.abs(page.buildings["pop_res_op"]), np.abs(page.buildings["pop_res_mc"]))[model.order]
    assert (np.diff(np.nan_to_num(worst)) <= 0).all()
    sums = page.sum_table.model()
    persons = next(i for i, c in enumerate(sums.columns) if c.title == "Optimization\npersons")
    assert sums.columns[persons].values[0] == np.nansum(page.buildings["pop_opt"])
    residual = next(i for i, c in enumerate(sums.columns) if c.title == "Optimization\nresidual")
    assert sums.columns[residual].values[2] == page.record["results"]["ABSOLUTE_PERCENT_OPT"]


def test_summary_zones_come_with_their_intervals(ready, town, qtbot):
    assert "OUTPUT_SUMMARY" not in ready.choices.parameters()
    form = ready.page.form
    for name, value in {"SUMMARY_ZONES": town["zones"], "SUMMARY_KNOWN_FIELD": "pop", "DRAWS": 20}.items():
        form.rows[name].set_value(value)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    finished_run(ready, qtbot, press=True)
    summary = next(v for v in QgsProject.instance().mapLayers().values() if v.name().startswith("Summary zones"))
    assert summary.featureCount() == town["zones"].featureCount()
    assert {"persons", "pop_mc_p05", "pop_mc_p95", "covered"} <= set(summary.fields().names())
    form.rows["MONTE_CARLO"].set_value(False)
    assert not {"SUMMARY_ZONES", "SUMMARY_KNOWN_FIELD", "WEIGHT_ERROR"} & set(form.values())


def test_the_record_repeats_the_run(finished, qgis_process, tmp_path):
    """The copied command, run in another process, gives the same numbers."""
    finished.copy("command")
    command = shlex.split(QApplication.clipboard().text())
    assert command[:3] == ["qgis_process", "run", "doorstep:populationperbuilding"]
    arguments = [a if not a.startswith("--OUTPUT") else a.replace("_run1", "_again") for a in command[3:]]
    again = qgis_process("--json", "run", command[2], *arguments)
    numbers = {name: v for name, v in finished.results.page.record["results"].items() if not name.startswith("OUTPUT")}
    assert {name: again.results[name] for name in numbers} == numbers


def test_the_record_is_beside_the_output_and_on_the_layers(finished, tmp_path):
    beside = json.loads(next(tmp_path.glob("*_run1.json")).read_text(encoding="utf-8"))
    assert beside["seed"] == 1 and beside["version"]
    assert {len(digest) for digest in beside["input_hashes"].values()} == {64}
    report = Path(beside["report"]).read_text(encoding="utf-8")
    assert len(beside["input_hashes"]) == 4 and all(digest in report for digest in beside["input_hashes"].values())
    assert beside["inputs"]["INPUT"].endswith("tówn 城.gpkg|layername=buildings")
    layer = finished.results.page.layer
    assert json.loads(layer.customProperty("doorstep/run")) == beside


def test_a_project_that_is_opened_again_shows_its_results(finished, qgis_iface, tmp_path, qtbot):
    record = finished.results.page.record
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert finished.current is finished.empty
    with qtbot.waitSignal(finished.results.page.loaded, timeout=120_000):
        assert QgsProject.instance().read(path)
    assert finished.current is finished.results
    assert finished.results.page.record == record
    assert finished.page.form.values()["INPUT"].name() == "buildings 层"


def test_a_project_whose_output_is_gone_says_so(finished, tmp_path):
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    next(tmp_path.glob("*_run1.gpkg")).unlink()
    QgsProject.instance().read(path)
    assert finished.current is finished.results
    assert "cannot be read" in finished.results.said.text()


def test_the_result_layer_is_removed(finished):
    QgsProject.instance().removeMapLayer(finished.results.page.layer.id())
    assert finished.current is finished.page
    assert "removed from the project" in finished.page.said.text()


@pytest.mark.parametrize(("what", "name"), [("report", "r.html"), ("plot", "p.svg"), ("table", "t.csv")])
def test_exports(finished, tmp_path, what, name):
    finished.files.export(what, str(tmp_path / name))
    assert (tmp_path / name).stat().st_size > 500
    assert finished.results.said.text() == f"Saved: {tmp_path / name}"


def test_an_export_that_cannot_be_written_is_said(finished, tmp_path):
    finished.files.export("table", str(tmp_path / "none" / "t.csv"))
    assert "cannot be written" in finished.results.said.text()


def test_edit_goes_back_and_the_next_run_has_a_name_of_its_own(finished, qtbot):
    finished.results.page.edit.click()
    assert finished.current is finished.page
    assert finished.page.output_path().endswith("_run2.gpkg")


def test_persons_only(ready, qtbot):
    ready.page.form.rows["HOUSEHOLDS"].set_value(None)
    ready.page.form.rows["HOUSEHOLDS_FIELD"].set_value(None)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    finished_run(ready, qtbot, press=True)
    page = ready.results.page
    assert page.tabs.currentIndex() == 2
    assert not page.tabs.isTabEnabled(0)
    assert np.nansum(page.buildings["pop_int"]) > 0


def test_one_method_only(ready, qtbot):
    ready.page.form.rows["MONTE_CARLO"].set_value(False)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    finished_run(ready, qtbot, press=True)
    assert len(ready.results.page.plot.panels) == 1


def test_the_sample_project_is_built_from_a_copy(dock, qgis_iface, tmp_path, monkeypatch, qtbot):
    from doorstep.plugin.population import sample

    monkeypatch.setattr(sample, "folder", lambda: tmp_path / "sample")
    dock.open_sample()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    assert dock.page.run.isEnabled()
    assert (tmp_path / "sample" / "sample.gpkg").exists()
    assert dock.page.output_path() == str(tmp_path / "sample" / "sample_run1.gpkg")


def test_results_are_styled_on_the_map_and_in_3d(finished):
    layer = finished.results.page.layer
    assert layer.renderer().classAttribute() == 'coalesce("pop_int", -1)'
    assert layer.renderer3D() is not None
    finished.results.view_chosen.emit("residuals", "pop_res_mc")
    assert layer.renderer().classAttribute() == 'coalesce("pop_res_mc", -1000000000)'
    finished.restore()
    assert finished.results.views.currentText() == "Residuals, Monte Carlo"
