"""What holds the panel up with 30,000 buildings: drawing and marking the plot, sorting and marking a table.

`scripts/python tests/benchmarks/bench_panel.py [--buildings 30000]`

Seconds say little where machines differ. Each is compared with what this machine needs to draw as many points with
matplotlib alone, and should not need more than a given part of that: twice for our two panels with their labels, next to
nothing for a mark.
"""

from __future__ import annotations

import argparse
import sys

import numpy as np
from measure import machine, measured, table, wanted
from qgis.core import QgsApplication

from doorstep.plugin.widgets.canvas import draw_once, matplotlib_parts
from doorstep.plugin.widgets.columns import Column
from doorstep.plugin.widgets.plot import ResidualPlot
from doorstep.plugin.widgets.table import Table

TIMES = 5


def best(work) -> float:
    """CPU seconds of the fastest of several runs."""
    taken = []
    for _ in range(TIMES):
        with measured() as took:
            work()
        taken.append(took.cpu)
    return min(taken)


def panels(n: int):
    """Two methods' persons and residuals per building, most of them alike, one far off."""
    rng = np.random.default_rng(1)
    estimated = rng.poisson(3, n).astype(float)
    residuals = [rng.integers(-1, 2, n).astype(float), np.round(rng.normal(0, 3, n))]
    residuals[1][5] = 60.0
    names = np.array([f"b{i}" for i in range(n)], object)
    return [(name, estimated + r, r) for name, r in zip(("Optimization", "Monte Carlo"), residuals)], names


def floor(n: int) -> float:
    """Draw n points twice, side by side, by matplotlib."""
    figure_of, canvas_of = matplotlib_parts()
    x, y = np.random.default_rng(2).random((2, n))

    def draw():
        figure = figure_of(figsize=(6, 4))
        for axes in figure.subplots(1, 2):
            axes.scatter(x, y)
        canvas_of(figure).draw()

    return best(draw)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--buildings", type=int, default=30_000)
    n = parser.parse_args().buildings
    draw_once()
    known = floor(n)

    shown, names = panels(n)
    plot = ResidualPlot()
    plot.resize(600, 400)
    plot.show()

    def draw():
        plot.show_panels(shown, names)
        plot.canvas.draw()

    rows = Table("t")
    rows.show_columns([Column("Name", names), Column("Residual", shown[1][2], 0, True)])
    every_third = list(range(0, n, 3))

    def sort():
        rows.model().sort(1)
        rows.mark(every_third)

    found = [
        ("plot drawn", best(draw), 2.0),
        ("point marked", best(lambda: plot.mark([5])), 0.1),
        ("table sorted and a third marked", best(sort), 0.2),
    ]
    table(
        f"{n:,} buildings on {machine()}",
        ("", "CPU [s]", "of matplotlib's"),
        [
            ("matplotlib alone", f"{known:.3f}", "1.00"),
            *((name, f"{took:.3f}", wanted(took / known, limit, f"{took / known:.2f}")) for name, took, limit in found),
        ],
    )


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main()
    sys.stdout.flush()
    application.exitQgis()
