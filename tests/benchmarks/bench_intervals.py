"""Intervals of the Monte Carlo allocation: how often those of 90 % hold the truth, by the error of the weight.

`scripts/python tests/benchmarks/bench_intervals.py [--quick] [--part synthetic|towns|olemps] [--plot docs/plots]`

Synthetic towns, and, where the data sets are beside the checkout, real towns with known counts of fine zones, and Olemps
(one total for the commune, against its 102 cells of 200 m) by qgis_process. --quick takes 5 synthetic towns instead of 20.
Nothing is fitted to the real towns. ``covering.coverage`` is what the part `towns` prints.
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
from covering import Coverage, coverage
from intervals import BLOCKS, WEIGHTS, mean_coverage
from towns import towns

from doorstep.processing_provider.engine.population.settings import BUILDING_ERROR, Weight

ERRORS = (None, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
BY_ZONES = "empty"
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
    parser.add_argument("--part", choices=["synthetic", "towns", "olemps"])
    parser.add_argument("--plot")
    chosen = parser.parse_args()
    print(machine())
    if chosen.part in (None, "synthetic"):
        synthetic(5 if chosen.quick else 20, chosen.plot)
    if chosen.part in (None, "towns"):
        real()
    if chosen.part in (None, "olemps"):
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
        lines = [line(shown(error), found) for error, found in zip(ERRORS, curves[name])]
        table(f"Covered [%], {name}, counts of {BLOCKS} blocks together, {town}", ("WEIGHT_ERROR", *HEAD), lines)
    for name in WEIGHTS:
        lines = [line(f"{n} blocks", mean_coverage(name, None, max(seeds // 2, 5), blocks=n)) for n in (4, 10, 40)]
        table(f"Covered [%], {name}, WEIGHT_ERROR {BY_ZONES}, by size of the zones", ("counts of", *HEAD), lines)


def shown(error: float | None) -> str:
    return BY_ZONES if error is None else f"{error:g}"


def line_of_town(name: str, found: Coverage) -> tuple:
    own = found.judged
    return (
        name, found.zones, f"{found.covered:.1f}", f"{found.below:.1f}", f"{found.above:.1f}", found.uncoverable,
        f"{found.width:.2f}", f"{found.needed:.2f}", f"{found.score:.2f}",
        "" if np.isnan(found.spread) else f"{found.spread:.2f}", "" if own is None else f"{own.percent:.0f} of {own.zones}",
    )  # fmt: skip


def real(draws: int = 1000) -> None:
    """Hold known counts of fine zones of real towns against intervals from their coarse zones."""
    lines, found = [], {None: [], BUILDING_ERROR: []}
    for town in towns(DATA):
        for weight in (Weight.VOLUME, Weight.DWELLINGS) if town.polygons else (Weight.EQUAL,):
            for what in (what for what in ("persons", "dwellings") if getattr(town, what) is not None):
                for error, held in found.items():
                    held.append(coverage(town, weight, draws, what=what, weight_error=error))
                    name = f"{town.name}, {weight.name.lower()}, {what}"
                    lines.append((shown(error), *line_of_town(name, held[-1])))
    head = (
        "WEIGHT_ERROR", "town, weight, counts", "fine zones", "covered [%]", "below", "above", "nothing to cover", "width",
        "factor needed", "score", "s", "the run says [%]",
    )  # fmt: skip
    for error in found:
        table(f"Real towns, {draws:,} draws", head, [one for one in lines if one[0] == shown(error)])
        shares = [one.covered for one in found[error]]
        if shares:
            print(f"  WEIGHT_ERROR {shown(error)}: mean {np.mean(shares):.1f} %, worst {min(shares):.1f} %")


def draw(folder: str, curves: dict) -> None:
    """Draw the share of buildings and of fine zones whose interval holds the truth, by error."""
    drawn = plots.axes()
    drawn.axhspan(85, 95, color="#eef2f5")
    drawn.axhline(90, color=plots.QUIET, linewidth=0.8)
    for name, colour in (("estimated dwellings", plots.OURS), ("volume", plots.OTHER)):
        for kind, marker, style in (("buildings", "o", "-"), ("zones", "s", "--")):
            label = f"{'fine zones' if kind == 'zones' else kind}, {name}"
            drawn.plot(
                ERRORS[1:],
                [getattr(found, kind) for found in curves[name][1:]],
                style,
                marker=marker,
                color=colour,
                label=label,
            )
    drawn.axvline(BUILDING_ERROR, color=plots.QUIET, linewidth=0.8, linestyle=":")
    drawn.set_xlabel("WEIGHT_ERROR (dotted: taken within neighbourhoods where it is empty)")
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
        cell = [shown(error)]
        for weight in (5, 0):
            made = folder / f"cells_{weight}_{shown(error)}.gpkg"
            numbers, _, _ = run(
                "populationperbuilding", **given, WEIGHT=weight, OUTPUT=folder / f"{made.stem}_b.gpkg", OUTPUT_SUMMARY=made,
                **({} if error is None else {"WEIGHT_ERROR": error}),
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
