"""The results page: the same counts wherever they stand, words instead of codes, what is chosen in view."""

from __future__ import annotations

import numpy as np
import pytest
from plugin_helpers import checked, finished_run
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from doorstep.plugin.population import building, counts, results
from doorstep.plugin.population.titles import RESIDUALS


def test_zones_hold_what_their_buildings_hold(finished):
    page = finished.results.page
    shown = {column.title: column.values for column in page.zone_table.model().columns}
    assert shown["Persons"].sum() == np.nansum(page.buildings["pop_opt"])
    assert shown["Households"].sum() == np.nansum(page.buildings["hh_opt"])
    assert shown["Buildings with people"].sum() == counts.lived_in(page.buildings).sum()
    layer = page.layers["zones"]
    raw = {
        f["zone_id"]: (f["persons"], f["n_hh"], f["n_bldg"]) for f in layer.getFeatures() if f["status"] == "optimal"
    }
    for i, zone in enumerate(page.zones["zone_id"]):
        if zone in raw:
            assert raw[zone] == tuple(int(shown[k][i]) for k in ("Persons", "Households", "Buildings with people"))
    assert len(raw) == 28
    assert "Zones: 30 – optimal 28, no people 1, no buildings 1" in page.details.text()


def test_codes_are_words_in_the_table_and_codes_in_the_file(finished, tmp_path):
    model = finished.results.page.zone_table.model()
    model.save(tmp_path / "zones.csv")
    text = (tmp_path / "zones.csv").read_text(encoding="utf-8-sig")
    assert "no_buildings" in text and "optimal" in text and "no buildings" not in text
    status = next(i for i, c in enumerate(model.columns) if c.title == "Status")
    assert "no buildings" in [model.data(model.index(row, status)) for row in range(30)]


def at_once(table, columns):
    """Whether the first columns are seen without scrolling."""
    return sum(table.columnWidth(i) for i in range(columns)) <= table.viewport().width()


def titles(table):
    return [column.title for column in table.model().columns]


@pytest.fixture
def wide(finished, qtbot):
    """The results in a panel of 440 pixels."""
    finished.resize(440, 900)
    qtbot.waitUntil(lambda: finished.width() == 440, timeout=120_000)
    return finished


def test_residuals_with_net_and_absolute_are_seen_in_440_pixels(wide, qtbot):
    page = wide.results.page
    page.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: page.sum_table.isVisible() and at_once(page.compare_table, 6), timeout=120_000)
    found, sums = page.record["results"], page.sum_table
    for suffix, name in (("OPT", "Optimization\nresidual"), ("MC", "Monte Carlo\nresidual")):
        i = titles(page.compare_table).index(name)
        assert i < 6
        assert sums.columnWidth(i) == page.compare_table.columnWidth(i)
        column = sums.model().columns[i]
        assert column.values.tolist()[1:] == [found[f"NET_PERCENT_{suffix}"], found[f"ABSOLUTE_PERCENT_{suffix}"]]
    assert sums.model().columns[0].values.tolist() == ["Sum", "Net %", "Abs. %"]
    rows = sums.model().rowCount()
    assert sums.rowViewportPosition(rows - 1) + sums.rowHeight(rows - 1) <= sums.viewport().height()


def test_the_status_of_zones_is_seen_in_440_pixels(wide, qtbot):
    page = wide.results.page
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: at_once(page.zone_table, titles(page.zone_table).index("Status") + 1), timeout=120_000)


def test_sums_of_the_zones_are_those_of_the_town(finished):
    page = finished.results.page
    sums = {title: column.values[0] for title, column in zip(titles(page.zone_table), page.zone_sums.model().columns)}
    assert sums["Zone"] == "Sum" and np.isnan(sums["Net %"])
    assert (sums["Persons"], sums["Households"], sums["Buildings with people"]) == (4231, 1659, 716)
    assert page.summary.text().startswith("4,231 persons · 1,659 households")
    assert page.detail_box.title() == "Buildings: 1,221 · Zones: 30"
    assert "Buildings: 1,221 – with people 716, without 505" in page.details.text()


def test_without_a_method_the_estimate_is_shown(ready, qtbot):
    for name in ("OPTIMIZATION", "MONTE_CARLO"):
        ready.page.form.rows[name].set_value(False)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    finished_run(ready, qtbot, press=True)
    page = ready.results.page
    assert not page.tabs.isTabEnabled(0) and not page.tabs.isTabEnabled(3)
    assert page.tabs.currentIndex() == 2
    assert page.zone_sums.model().columns[1].values[0] == np.nansum(page.buildings["pop_int"])
    assert "not placed" not in page.summary.text()


def test_people_of_a_zone_without_buildings_count_where_they_went(ready, qtbot):
    ready.page.form.rows["SPILL"].set_value(True)
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    finished_run(ready, qtbot, press=True)
    page = ready.results.page
    spilled = page.zones["status"].tolist().index("spilled")
    shown = {column.title: column for column in page.zone_table.model().columns}
    assert shown["Persons"].values[spilled] == 0
    assert shown["Status"].text(spilled) == "people in another zone's building"
    assert shown["Persons"].values.sum() == np.nansum(page.buildings["pop_opt"]) > 4231


def test_worst_first_after_a_second_run_and_in_the_project_opened_again(finished, tmp_path, qtbot):
    page = finished.results.page

    def is_worst_first():
        both = [np.abs(np.nan_to_num(page.buildings[name])) for name in RESIDUALS]
        shown = np.max(both, axis=0)[page.compare_table.model().order]
        return shown[0] > 0 and (np.diff(shown) <= 0).all() and page.compare_table.rowAt(0) == 0

    assert is_worst_first()
    page.compare_table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert not is_worst_first()
    finished.edit()
    qtbot.waitUntil(lambda: checked(finished) and finished.page.run.isEnabled(), timeout=120_000)
    finished_run(finished, qtbot, press=True)
    assert is_worst_first()
    page.compare_table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    path = str(tmp_path / "town.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    with qtbot.waitSignal(page.loaded, timeout=120_000):
        assert QgsProject.instance().read(path)
    assert is_worst_first()


def test_the_axis_is_remembered_by_its_project_alone(finished, town, tmp_path, qtbot):
    page = finished.results.page
    by_itself = page.plot.uses_log
    assert page.log_axis.isChecked() == by_itself and page.plot.is_log is None
    page.log_axis.click()
    assert page.plot.uses_log != by_itself
    assert (page.plot.axes[0].get_xscale() == "linear") == by_itself
    path = str(tmp_path / "town.qgz")
    assert QgsProject.instance().write(path)
    layers, record = page.layers, page.record
    with qtbot.waitSignal(page.loaded, timeout=120_000):
        assert QgsProject.instance().read(path)
    assert page.plot.uses_log == page.log_axis.isChecked() != by_itself
    layers = {role: layer.clone() for role, layer in page.layers.items()}
    record = page.record
    QgsProject.instance().clear()
    with qtbot.waitSignal(page.loaded, timeout=120_000):
        page.show_run(record, layers)
    assert page.plot.is_log is None
    assert page.plot.uses_log == page.log_axis.isChecked() == by_itself


def test_the_fit_stands_in_the_title_of_each_panel(finished, qtbot):
    page = finished.results.page
    page.plot.draw()
    for axes, suffix in zip(page.plot.axes, ("OPT", "MC")):
        value = page.record["results"][f"MSE_HOUSEHOLDS_{suffix}"]
        assert sum(text.get_text().startswith(f"MSE over households {value:.2f}") for text in axes.texts) == 1


def test_a_building_without_an_estimate_says_so(finished):
    page = finished.results.page
    page.buildings = {name: values.copy() for name, values in page.buildings.items()}
    for name, values in page.buildings.items():
        if values.dtype != object and name != "fid":
            values[3] = np.nan
    page.choose_rows([3])
    assert page.building.numbers.text().startswith("This building has no estimate: it lies in no zone")
    page.choose_rows([page.buildings["buid"].tolist().index("12091")])
    assert page.building.numbers.text().startswith("Estimate: ")


def test_a_view_that_fails_keeps_no_other_from_being_shown(finished, qtbot, monkeypatch):
    page = finished.results.page
    layers, record = {role: layer.clone() for role, layer in page.layers.items()}, page.record

    def fails():
        raise RuntimeError("a fault in one view")

    monkeypatch.setattr(page, "_show_buildings", fails)
    page.compare_table.model().arrange(np.arange(1221))
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(page.loaded, timeout=120_000):
        page.show_run(record, layers)
    qtbot.waitUntil(lambda: bool(page.zones), timeout=120_000)
    assert [str(error) for _, error, _ in raised] == ["a fault in one view"]
    assert page.compare_table.model().order[0] != 0
    assert page.summary.text().startswith("4,231 persons")
    assert finished.results.said.text().startswith("Not all of the results can be shown")


def test_the_views_are_no_higher_than_what_is_seen_at_once(finished, qtbot):
    page = finished.results.page
    finished.resize(440, 520)
    view = finished.pages.currentWidget().viewport()
    qtbot.waitUntil(lambda: view.height() < results.HEIGHT, timeout=120_000)
    qtbot.waitUntil(lambda: results.LEAST_HEIGHT <= page.tabs.height() <= view.height(), timeout=120_000)
    finished.resize(440, 1000)
    qtbot.waitUntil(lambda: page.tabs.height() == results.HEIGHT, timeout=120_000)


def test_a_long_id_does_not_make_the_panel_wider(qtbot):
    panel = building.BuildingPanel()
    qtbot.addWidget(panel)
    panel.show_building("1", {"pop_int": 3.0, "hh_int": 1.0}, None, "huid", "numprec")
    before = panel.minimumSizeHint().width()
    panel.show_building("BATIMENT" * 20 + "0267", {"pop_int": 3.0, "hh_int": 1.0}, None, "huid", "numprec")
    assert panel.title() == "Building BATIMENT…MENT0267"
    assert "BATIMENT" * 20 in panel.toolTip()
    assert panel.minimumSizeHint().width() <= max(before, 300)
