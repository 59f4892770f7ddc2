"""The residual plot: one scale, outliers named, points that are picked, and fast with a city."""

from __future__ import annotations

import numpy as np
import pytest

from doorstep.plugin import plots
from doorstep.processing_provider.engine.errors import MissingPackageError


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
    panel = plots.Panel("m", np.array([3.0, 3.0, 4.0, np.nan]), np.array([1.0, 1.0, 0.0, 0.0]))
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
