"""The residual plot: one scale, outliers named, points that are picked, and fast with a city."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from doorstep.plugin.widgets import plot as plots
from doorstep.plugin.widgets.points import Panel
from doorstep.processing_provider.engine.core.errors import MissingPackageError


@pytest.fixture
def plot(qtbot):
    made = plots.ResidualPlot()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def city(n=30_000):
    rng = np.random.default_rng(1)
    estimated = rng.poisson(3, n).astype(float)
    residuals = [rng.integers(-1, 2, n).astype(float), np.round(rng.normal(0, 3, n))]
    residuals[1][5] = 60.0
    names = np.array([f"b{i}" for i in range(n)], object)
    return [(name, estimated + r, r) for name, r in zip(("Optimization", "Monte Carlo"), residuals)], names


def test_panels_share_one_scale_and_name_their_outliers(plot):
    panels, names = city(1000)
    plot.show_panels(panels, names)
    first, second = plot.axes
    assert first.get_xlim() == second.get_xlim() and first.get_ylim() == second.get_ylim()
    assert "b5" in [text.get_text() for text in second.texts]
    assert not first.texts


def test_buildings_with_the_same_numbers_are_one_point():
    panel = Panel("m", np.array([3.0, 3.0, 4.0, np.nan]), np.array([1.0, 1.0, 0.0, 0.0]))
    assert panel.xy.tolist() == [[3, 1], [4, 0]]
    assert panel.rows(0).tolist() == [0, 1]
    assert panel.point_of.tolist() == [0, 0, 1, -1]


def test_of_thirty_thousand_buildings_the_different_ones_are_drawn_once(plot):
    panels, names = city()
    plot.show_panels(panels, names)
    plot.canvas.draw()
    for panel, axes, (_, allocated, residual) in zip(plot.panels, plot.axes, panels):
        different = set(zip(allocated, residual))
        assert len(panel.xy) == len(axes.collections[0].get_offsets()) == len(different) < 1000
        assert panel.count.sum() == 30_000
    plot.mark([5])
    x, y = plot._marked[1].get_offsets()[0]
    assert (x, y) == (panels[1][1][5], 60)


def test_steps_draw_what_is_drawn_at_once(plot):
    """Also when the panel becomes narrow between two of them."""
    panels, names = city(1000)
    plot.set_panels(panels, names)
    plot.make_canvas()
    steps = plot.steps()
    for step in steps[:2]:
        step()
    plot.resize(320, 400)
    for step in steps[2:]:
        step()
    assert len(plot.axes) == len(plot.figure.axes) == len(plot._marked) == 2
    assert [text.get_text() for text in plot.axes[1].texts].count("b5") == 1
    assert plot.axes[0].get_position().y0 > plot.axes[1].get_position().y1


def test_narrow_panels_stand_below_each_other(plot):
    panels, names = city(50)
    plot.resize(320, 400)
    plot.show_panels(panels, names)
    assert plot.axes[0].get_position().y0 > plot.axes[1].get_position().y1


def test_without_matplotlib_one_line_says_so(plot, monkeypatch):
    def missing():
        raise MissingPackageError("Python packages are needed: matplotlib (not installed).")

    monkeypatch.setattr(plots, "matplotlib_parts", missing)
    plot.show_panels(*city(10))
    assert plot.canvas is None
    assert plot.note.text().startswith(
        "No plot; the tables work. Python packages are needed: matplotlib (not installed)"
    )


def test_empty_results_do_no_harm(plot):
    plot.show_panels([("m", np.array([]), np.array([]))], np.array([], object))
    plot.canvas.draw()


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_it_is_saved(plot, tmp_path, kind):
    plot.show_panels(*city(50))
    plot.save(tmp_path / f"plot.{kind}")
    assert (tmp_path / f"plot.{kind}").stat().st_size > 1000


def labels(plot, i):
    """The ids that stand in a panel, as rectangles in pixels."""
    renderer, axes = plot.canvas.get_renderer(), plot.axes[i]
    return [text.get_window_extent(renderer) for text in axes.texts if not text.get_text().startswith("MSE")]


@pytest.mark.parametrize("width", [600, 320])
@pytest.mark.parametrize("is_log", [False, True])
@pytest.mark.parametrize("name", ["{}", "BATIMENT000000022444{}"])
def test_labels_lie_inside_on_nothing(plot, width, is_log, name):
    """On no other label and on no point, also where outliers stand beside a heap or in a corner."""
    rng = np.random.default_rng(3)
    allocated = np.concatenate([rng.integers(0, 12, 400), [0, 328, 5, 6, 7]]).astype(float)
    residual = np.concatenate([rng.integers(-1, 2, 400), [-9, 9, 8, 8, 8]]).astype(float)
    ids = np.array([name.format(i) for i in range(405)], object)
    plot.resize(width, 400)
    plot.is_log = is_log
    plot.show_panels(
        [("Optimization", allocated, residual, ["MSE 1"]), ("Monte Carlo", allocated, residual, ["MSE 2"])], ids
    )
    plot.canvas.draw()
    written = 0
    for i, (axes, panel) in enumerate(zip(plot.axes, plot.panels)):
        there, found = axes.transData.transform(panel.xy), labels(plot, i)
        written += len(found)
        for box in found:
            assert axes.bbox.x0 <= box.x0 and box.x1 <= axes.bbox.x1
            assert axes.bbox.y0 <= box.y0 and box.y1 <= axes.bbox.y1
            assert not any(box.x0 < x < box.x1 and box.y0 < y < box.y1 for x, y in there)
        for box, other in itertools.combinations(found, 2):
            assert box.x1 <= other.x0 or other.x1 <= box.x0 or box.y1 <= other.y0 or other.y1 <= box.y0
    assert written >= 4


def test_the_axis_of_persons_is_logarithmic_beside_a_very_large_building(plot):
    allocated, residual = np.array([0.0, 1, 2, 3, 4, 328]), np.zeros(6)
    ids = np.array(list("abcdef"), object)
    plot.show_panels([("m", allocated, residual)], ids)
    assert plot.uses_log
    axes = plot.axes[0]
    x = axes.transData.transform(np.column_stack([allocated, residual]))[:, 0]
    assert (x[4] - x[0]) / (x[5] - x[0]) == pytest.approx(np.log(5) / np.log(329))
    assert "0" in [text.get_text() for text in axes.get_xticklabels()]
    assert axes.get_xlabel().endswith("log(1 + persons)")
    plot.set_log(False)
    axes = plot.axes[0]
    x = axes.transData.transform(np.column_stack([allocated, residual]))[:, 0]
    assert (x[4] - x[0]) / (x[5] - x[0]) == pytest.approx(4 / 328)
    assert "log" not in axes.get_xlabel()
    plot.set_log(None)
    plot.show_panels([("m", np.array([1.0, 2, 3, 4, 5, 9]), residual)], ids)
    assert not plot.uses_log


@pytest.mark.parametrize("width", [600, 440, 320])
def test_titles_and_numbers_of_the_axes_are_inside_the_picture(plot, width):
    panels, names = city(300)
    full = "MSE over households 0.28, over buildings 0.81; squared error per household 0.28"
    readings = [full, "MSE over households 0.28"]
    plot.resize(width, 400)
    plot.is_log = True
    plot.show_panels([(*panel, readings) for panel in panels], names)
    plot.canvas.draw()
    renderer, picture = plot.canvas.get_renderer(), plot.figure.bbox
    for axes in plot.axes:
        assert [text.get_text() in readings for text in axes.texts].count(True) == 1
        for text in (*axes.texts, axes.xaxis.label, axes.yaxis.label, axes._left_title, *axes.get_xticklabels()):
            box = text.get_window_extent(renderer)
            if text.get_text():
                assert picture.x0 <= box.x0 and box.x1 <= picture.x1 + 1, (text.get_text(), box)
                assert picture.y0 <= box.y0 and box.y1 <= picture.y1 + 1, (text.get_text(), box)


@pytest.mark.parametrize("width", [255, 402, 414, 427, 510])
def test_the_picture_is_as_wide_as_its_canvas(plot, width, qtbot):
    """Also where width / 100 * 100 is a little less than the width."""
    plot.show_panels(*city(50))
    plot.resize(width, 400)
    qtbot.waitUntil(lambda: plot.canvas.width() == width, timeout=120_000)
    plot.canvas.draw()
    ratio = plot.canvas.devicePixelRatioF()
    assert plot.canvas.get_width_height()[0] == width
    assert np.asarray(plot.canvas.buffer_rgba()).shape[1] == round(width * ratio)


def test_without_matplotlib_the_rest_is_shown(finished, qtbot, monkeypatch):
    def missing():
        raise MissingPackageError("matplotlib is not installed")

    page = finished.results.page
    monkeypatch.setattr(plots, "matplotlib_parts", missing)
    page.plot.layout().removeWidget(page.plot.canvas)
    page.plot.canvas.setParent(None)
    page.plot.canvas = None
    layers = {role: layer.clone() for role, layer in page.layers.items()}
    with qtbot.waitSignal(page.loaded, timeout=120_000):
        page.show_run(page.record, layers)
    assert page.plot.note.text().startswith("No plot; the tables work.")
    assert page.compare_table.model().rowCount() == 1221
    page.choose_rows([5])
    page.log_axis.click()
    assert page.building_table.rows() == [5]
