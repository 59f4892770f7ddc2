"""Intervals of the Monte Carlo allocation: how often those of 90 % hold the truth, by the error of the weight.

`scripts/python tests/benchmarks/bench_intervals.py [--quick] [--part synthetic|olemps] [--plot docs/plots]`

Synthetic towns, and Olemps (one total for the commune, against its 102 cells of 200 m) where the data set is beside the
checkout. --quick takes 5 towns instead of 20. The default of WEIGHT_ERROR was chosen by the first table.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import plots
from benchmarks.bench_real import DATA, commune_cells, copy, rows, run
from benchmarks.measure import machine, table
from intervals import BLOCKS, WEIGHTS, mean_coverage

from doorstep.processing_provider.engine.population.settings import MonteCarloSettings

ERRORS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
DEFAULT = MonteCarloSettings.weight_error
HEAD = (
    "buildings", "net of whole persons", "several by estimate", "net", "several in truth", "fine zones",
    "width: several", "width: zones",
)  # fmt: skip


def main() -> int:
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    ogr.UseExceptions()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--part", choices=["synthetic", "olemps"])
    parser.add_argument("--plot")
    chosen = parser.parse_args()
    print(machine())
    if chosen.part != "olemps":
        synthetic(5 if chosen.quick else 20, chosen.plot)
    if chosen.part != "synthetic":
        if (DATA / "olemps").is_dir():
            with tempfile.TemporaryDirectory() as folder:
                olemps(Path(folder))
        else:
            print(f"bench_intervals: Olemps is not beside the checkout (looked for {DATA}); left out")
    return 0


def line(name: str, found) -> tuple:
    shares = (
        found.buildings, found.buildings_net, found.several, found.several_net, found.several_true, found.zones,
    )  # fmt: skip
    return (name, *(f"{x:.1f}" for x in shares), f"{found.width_several:.2f}", f"{found.width_zones:.2f}")


def synthetic(seeds: int, plot: str | None) -> None:
    """Cover truth by error, and at the default by the size of the zones that the counts are known for."""
    town = f"{seeds} towns of 400 blocks and 5,500 households"
    curves = {name: [mean_coverage(name, error, seeds) for error in ERRORS] for name in WEIGHTS}
    if plot:
        draw(plot, curves)
    for name in WEIGHTS:
        lines = [line(f"{error:g}", found) for error, found in zip(ERRORS, curves[name])]
        table(f"Covered [%], {name}, counts of {BLOCKS} blocks together, {town}", ("WEIGHT_ERROR", *HEAD), lines)
    for name in WEIGHTS:
        lines = [line(f"{n} blocks", mean_coverage(name, DEFAULT, max(seeds // 2, 5), blocks=n)) for n in (4, 10, 40)]
        table(f"Covered [%], {name}, WEIGHT_ERROR {DEFAULT:g}, by size of the zones", ("counts of", *HEAD), lines)


def draw(folder: str, curves: dict) -> None:
    """Draw the share of buildings and of fine zones whose interval holds the truth, by error."""
    drawn = plots.axes()
    drawn.axhspan(85, 95, color="#eef2f5")
    drawn.axhline(90, color=plots.QUIET, linewidth=0.8)
    for name, colour in (("estimated dwellings", plots.OURS), ("volume", plots.OTHER)):
        for kind, marker, style in (("buildings", "o", "-"), ("zones", "s", "--")):
            label = f"{'fine zones' if kind == 'zones' else kind}, {name}"
            drawn.plot(
                ERRORS,
                [getattr(found, kind) for found in curves[name]],
                style,
                marker=marker,
                color=colour,
                label=label,
            )
    drawn.axvline(DEFAULT, color=plots.QUIET, linewidth=0.8, linestyle=":")
    drawn.set_xlabel("WEIGHT_ERROR (dotted: default)")
    drawn.set_ylabel("truth within the 90 % interval [%]")
    drawn.set_ylim(65, 100)
    drawn.legend(frameon=False, loc="lower right")
    plots.save(drawn, folder, "intervals")


def olemps(folder: Path) -> None:
    """One total of persons and households by size for all cells wholly in the commune; 1,000 draws against each cell."""
    work, data = folder / "olemps.gpkg", DATA / "olemps"
    buildings = copy(
        data / "buildings.gpkg", work, "buildings", "select *, (USAGE1 = 'Résidentiel') as lived_in from buildings"
    )
    within = commune_cells()
    cells = copy(data / "grid200m.gpkg", work, "cells", f"select * {within}")
    sums = ", ".join(f"round(sum({name})) as {name}" for name in ("ind", "men", "men_1ind", "men_5ind"))
    whole = copy(
        data / "grid200m.gpkg", work, "whole", f"select st_union(geom) as geom, 'all' as name, {sums} {within}"
    )
    given = {
        "INPUT": buildings, "BUILDING_ID_FIELD": "ID", "ZONES": whole, "ZONE_ID_FIELD": "name", "POPULATION_FIELD": "ind",
        "HOUSEHOLDS_FIELD": "men", "SIZE_FIELDS": "men_1ind;men_5ind", "RESIDENTIAL_FIELD": "lived_in",
        "HEIGHT_FIELD": "HAUTEUR", "STOREYS_FIELD": "NB_ETAGES", "OPTIMIZATION": "false", "DRAWS": 1000,
        "SUMMARY_ZONES": cells, "SUMMARY_KNOWN_FIELD": "ind",
    }  # fmt: skip
    lines = []
    for error in ERRORS:
        cell = [f"{error:g}"]
        for weight in (5, 0):
            made = folder / f"cells_{weight}_{error:g}.gpkg"
            numbers, _, _ = run(
                "populationperbuilding", **given, WEIGHT=weight, WEIGHT_ERROR=error, OUTPUT=folder / f"{made.stem}_b.gpkg",
                OUTPUT_SUMMARY=made,
            )  # fmt: skip
            found = [row for row in rows(str(made)) if row["covered"] is not None]
            width = sum(row["pop_mc_p95"] - row["pop_mc_p05"] for row in found) / sum(row["ind"] for row in found)
            below = np.mean([row["ind"] < row["pop_mc_p05"] for row in found])
            cell += [f"{numbers['COVERAGE_PERCENT']:.1f}", f"{100 * below:.1f}", f"{width:.2f}"]
        lines.append(tuple(cell))
    table(
        f"Olemps, one total → {len(found)} cells with people, 1,000 draws: cells covered [%], below their interval [%], width",
        ("WEIGHT_ERROR", "estimated dwellings", "below", "width", "volume", "below", "width"),
        lines,
    )
    empty = sum(row["pop_mc_p95"] == 0 for row in found)
    print(f"  {empty} cells have people and nobody in any draw: no building there is recorded as residential")


if __name__ == "__main__":
    sys.exit(main())
