"""Accuracy against known counts: estimates from coarse zones, summed over fine ones, in Olemps and Seaside.

`scripts/python tests/benchmarks/bench_validation.py [--quick] [--part olemps|seaside] [--plot docs/plots]`

Everything runs through qgis_process. The data are not part of the repository; without them this says so and ends. --quick
leaves out the range over the parameters of the estimated dwellings.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import plots
from benchmarks.bench_real import DATA, commune_cells, copy, rows, run
from benchmarks.measure import machine, table

HEAD = ("method", "persons misplaced %", "households misplaced %", "persons MAE", "persons RMSE", "zones ≥ 10: error %")


def main() -> int:
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    ogr.UseExceptions()
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--part", choices=["olemps", "seaside"])
    arguments.add_argument("--plot")
    chosen = arguments.parse_args()
    if not DATA.is_dir():
        print(f"bench_validation: the data sets are not beside the checkout (looked for {DATA}); nothing run")
        return 0
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        if chosen.part != "seaside":
            olemps(Path(folder), chosen.quick, chosen.plot)
        if chosen.part != "olemps":
            seaside(Path(folder), chosen.plot)
    return 0


def judged(folder: Path, estimate: dict, reference: dict) -> tuple[dict, list[str], Path]:
    """Estimate and validate persons and households; return the numbers, the warnings of the estimate and the scores."""
    made, scores = folder / "estimate.gpkg", folder / "scores.csv"
    for old in (made, scores):
        old.unlink(missing_ok=True)
    found, warnings, _ = run("estimatepopulation", **estimate, OUTPUT=made)
    numbers, _, _ = run(
        "validateestimates", INPUT=made, VALUE_FIELDS="pop_est;hh_est", **reference, OUTPUT=folder / "errors.gpkg",
        OUTPUT_SCORES=scores,
    )  # fmt: skip
    return {**found, **numbers}, warnings, scores


def row(name: str, numbers: dict) -> tuple:
    return (
        name,
        f"{numbers['MISPLACED_PERCENT']:.2f}",
        f"{numbers['MISPLACED_PERCENT_2']:.2f}",
        f"{numbers['MAE']:.1f}",
        f"{numbers['RMSE']:.1f}",
        f"{numbers['PERCENT_ERROR']:.1f}",
    )


def baselines(scores: Path) -> list[tuple]:
    """Read the baselines of a validation as rows of the same table."""
    with open(scores, encoding="utf-8") as file:
        found = [line for line in csv.DictReader(file) if line["method"] != "Estimate"]
    half = len(found) // 2  # of persons, then the same of households
    made = []
    for persons, households in zip(found[:half], found[half:]):
        spread = [f" ± {float(item['mispl_sd']):.2f}" if item["mispl_sd"] else "" for item in (persons, households)]
        made.append(
            (
                f"baseline: {persons['method']}",
                f"{float(persons['misplaced']):.2f}{spread[0]}",
                f"{float(households['misplaced']):.2f}{spread[1]}",
                f"{float(persons['mae']):.1f}",
                f"{float(persons['rmse']):.1f}",
                f"{float(persons['percent']):.1f}",
            )
        )
    return made


def olemps_inputs(folder: Path) -> tuple[dict, dict, str]:
    """Parameters of the estimate and of the validation, and the cells: one total for the cells wholly in the commune."""
    work, data = folder / "olemps.gpkg", DATA / "olemps"
    buildings = copy(
        data / "buildings.gpkg", work, "buildings",
        "select *, (USAGE1 = 'Résidentiel') as lived_in, coalesce(NB_LOGTS, 0) as recorded from buildings",
    )  # fmt: skip
    within = commune_cells()
    cells = copy(data / "grid200m.gpkg", work, "cells", f"select * {within}")
    whole = copy(
        data / "grid200m.gpkg", work, "whole",
        "select st_union(geom) as geom, 'all' as name, sum(ind) as ind, sum(men) as men, sum(men_1ind) as men_1ind, "
        f"sum(men_5ind) as men_5ind {within}",
    )  # fmt: skip
    estimate = {
        "INPUT": buildings, "BUILDING_ID_FIELD": "ID", "ZONES": whole, "ZONE_ID_FIELD": "name", "POPULATION_FIELD": "ind",
        "HOUSEHOLDS_FIELD": "men", "RESIDENTIAL_FIELD": "lived_in", "HEIGHT_FIELD": "HAUTEUR", "STOREYS_FIELD": "NB_ETAGES",
    }  # fmt: skip
    reference = {
        "REFERENCE": cells, "REFERENCE_FIELDS": "ind;men", "HEIGHT_FIELD": "HAUTEUR", "RESIDENTIAL_FIELD": "lived_in",
    }  # fmt: skip
    return estimate, reference, cells


def olemps(folder: Path, quick: bool, plot: str | None) -> None:
    """One total for all census cells wholly in the commune, against each cell. Recorded dwellings are for comparison only."""
    estimate, reference, cells = olemps_inputs(folder)
    runs = {
        "volume (0)": {"WEIGHT": 0},
        "floor area (1)": {"WEIGHT": 1},
        "footprint area (2)": {"WEIGHT": 2},
        "equal (4)": {"WEIGHT": 4},
        "estimated dwellings (5), storeys": {"WEIGHT": 5},
        "estimated dwellings (5), heights only": {"WEIGHT": 5, "STOREYS_FIELD": None},
        "recorded dwellings (3)": {"WEIGHT": 3, "WEIGHT_FIELD": "recorded", "RESIDENTIAL_FIELD": None},
    }
    found = []
    for name, settings in runs.items():
        numbers, _, scores = judged(folder, _given(estimate, settings), reference)
        found.append(row(name, numbers))
    found += baselines(scores)
    table("Olemps: one total → 102 cells, residential by USAGE1", HEAD, found)
    if plot:
        draw(plot, "olemps", found)
    lines = [
        (name, *(f"{values.mean():.2f} ({values.min():.2f}-{values.max():.2f})" for values in scores))
        for name, scores in allocated(
            folder, _given(estimate, runs["estimated dwellings (5), storeys"]), cells, reference
        ).items()
    ]
    table(
        "Olemps, estimated dwellings with storeys, after allocation in one zone; means of 3 seeds",
        ("method", "mse_households", "persons misplaced %", "households misplaced %", "sizes 1, 2-4, 5+ misplaced %"),
        lines,
    )
    if quick:
        return
    grid = itertools.product(((250, 160), (300, 200), (350, 250)), (50, 63, 75), (0.65, 0.7, 0.8))
    results = []
    for (detached, joined), flat, share in grid:
        tuning = {"HOUSE_AREA": detached, "ATTACHED_HOUSE_AREA": joined, "FLAT_AREA": flat, "LIVING_SHARE": share}
        for storeys in ("NB_ETAGES", None):
            numbers, _, _ = judged(
                folder, _given(estimate, {"WEIGHT": 5, "STOREYS_FIELD": storeys, **tuning}), reference
            )
            results.append((storeys, tuning, numbers["MISPLACED_PERCENT"], numbers["MISPLACED_PERCENT_2"]))
    for storeys, name in (("NB_ETAGES", "storeys"), (None, "heights only")):
        mine = [result for result in results if result[0] == storeys]
        lines = []
        for label, place in (("persons", 2), ("households", 3)):
            values = [result[place] for result in mine]
            worst = max(mine, key=lambda result: result[place])
            setting = ", ".join(f"{key} {value:g}" for key, value in worst[1].items())
            lines.append((label, f"{min(values):.2f}", f"{np.median(values):.2f}", f"{max(values):.2f}", setting))
        table(
            f"Olemps, estimated dwellings from {name}: range over {len(mine)} settings",
            ("misplaced %", "least", "median", "most", "most with"),
            lines,
        )


def draw(folder: str, name: str, found: list[tuple]) -> None:
    """Draw the persons misplaced by each method as bars, the best first."""
    ranked = sorted(((float(row[1].split()[0]), row[0]) for row in found), reverse=True)
    drawn = plots.axes(8.5, 0.5 + 0.3 * len(ranked))
    colours = [plots.QUIET if label.startswith("baseline") else plots.OURS for _, label in ranked]
    drawn.barh([label for _, label in ranked], [value for value, _ in ranked], color=colours, height=0.65)
    for i, (value, _) in enumerate(ranked):
        drawn.text(value + 0.4, i, f"{value:.1f}", va="center", fontsize=9)
    drawn.set_xlabel("persons misplaced [%]")
    drawn.tick_params(axis="y", length=0)
    plots.save(drawn, folder, name)


def allocated(
    folder: Path, estimate: dict, cells: str, reference: dict, tolerances: tuple = (0, 1, 2, 3)
) -> dict[str, np.ndarray]:
    """Allocate the commune's households, and compare persons, households and the mix of sizes with those of the cells.

    By method: MSE over households, and persons, households and sizes misplaced [%], (4, seeds).
    """
    listed, estimated = folder / "list.gpkg", folder / "estimated.gpkg"
    run(
        "createhouseholds", INPUT=estimate["ZONES"], ZONE_ID_FIELD="name", POPULATION_FIELD="ind", HOUSEHOLDS_FIELD="men",
        SIZE_FIELDS="men_1ind;men_5ind", SIZE_VALUES="1;5", OUTPUT=listed,
    )  # fmt: skip
    run("estimatepopulation", **estimate, OUTPUT=estimated)
    scores: dict[str, np.ndarray] = {}
    methods = [(f"optimization, tolerance {t}", "optimization", "opt", {"TOLERANCE": t}) for t in tolerances]
    methods.append(("Monte Carlo, conserving", "montecarlo", "mc", {}))
    for name, method, short, more in methods:
        found = []
        for seed in (1, 2, 3):
            made, homes = folder / f"{short}.gpkg", folder / f"{short}_homes.gpkg"
            for old in (made, homes):
                old.unlink(missing_ok=True)
            fit, _, _ = run(
                f"allocatehouseholds{method}", INPUT=estimated, HOUSEHOLDS=listed, GROUP_QUARTERS_FIELD="gqtype", SEED=seed,
                OUTPUT=made, OUTPUT_HOUSEHOLDS=homes, **more,
            )  # fmt: skip
            numbers, _, _ = run(
                "validateestimates", INPUT=made, VALUE_FIELDS=f"pop_{short};hh_{short}", **reference,
                OUTPUT=folder / "errors.gpkg",
            )  # fmt: skip
            mix = size_mix(made, homes, f"buid_{short}", cells)
            found.append((fit["MSE_HOUSEHOLDS"], numbers["MISPLACED_PERCENT"], numbers["MISPLACED_PERCENT_2"], mix))
        scores[name] = np.array(found).T
    return scores


def size_mix(buildings: Path, households: Path, field: str, cells: str) -> float:
    """Return half the absolute difference of the cells' households of 1, 2-4 and 5 or more persons [% of all]."""
    homes = {row["huid"]: row for row in rows(str(households)) if row["gqtype"] == 0}
    shapes, known = [], []
    for geometry, values in features(cells):
        alone, many = round(values["men_1ind"]), round(values["men_5ind"])
        shapes.append(geometry)
        known.append((alone, round(values["men"]) - alone - many, many))
    names, points = zip(*((row["buid"], shapely.point_on_surface(shape)) for shape, row in features(str(buildings))))
    point, cell = shapely.STRtree(shapes).query(points, predicate="within")
    cell_of = {names[i]: j for i, j in zip(point, cell)}
    counted = np.zeros((len(shapes), 3))
    for row in homes.values():
        if row[field] in cell_of:
            counted[cell_of[row[field]], 0 if row["numprec"] == 1 else 1 if row["numprec"] < 5 else 2] += 1
    return float(50 * np.abs(counted - np.array(known)).sum() / np.sum(known))


def features(address: str):
    """Yield (shapely geometry, attributes) of a written layer."""
    from osgeo import ogr

    source = ogr.Open(address.split("|")[0])
    layer = source.GetLayer(address.split("=")[1]) if "=" in address else source.GetLayer(0)
    for feature in layer:
        yield shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb())), feature.items()


def _given(*settings: dict) -> dict:
    """Merge parameters; those that are None are left out."""
    merged = {name: value for part in settings for name, value in part.items()}
    return {name: value for name, value in merged.items() if value is not None}


def seaside(folder: Path, plot: str | None) -> None:
    """10 block groups → 230 blocks from building points; addresses only say where the blocks are, not how many units."""
    work, data = folder / "seaside.gpkg", DATA / "seaside"
    buildings = copy(
        data / "buildings_points.gpkg", work, "buildings",
        "select *, substr(stat_class, 1, 1) as prop_class, substr(stat_class, 1, 2) as class_2 from buildings",
    )  # fmt: skip
    blocks, groups = _seaside_zones(work, data, buildings)
    estimate = {
        "INPUT": buildings, "BUILDING_ID_FIELD": "guid", "ZONES": groups, "ZONE_ID_FIELD": "bgid", "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "households",
    }  # fmt: skip
    reference = {
        "REFERENCE": blocks, "REFERENCE_ID_FIELD": "blockid", "REFERENCE_FIELDS": "pop;households", "REFERENCE_ZONE_FIELD": "bgid",
    }  # fmt: skip
    runs = {
        "equal (4)": {"WEIGHT": 4},
        "storeys (3)": {"WEIGHT": 3, "WEIGHT_FIELD": "no_stories"},
        "calibrated (6) by struct_typ": {"CLASS_FIELD": "struct_typ"},
        "calibrated (6) by no_stories": {"CLASS_FIELD": "no_stories"},
        "calibrated (6) by first digit of stat_class": {"CLASS_FIELD": "prop_class"},
    }
    found, notes = [], []
    for name, settings in runs.items():
        numbers, warnings, scores = judged(folder, {**estimate, "WEIGHT": 6, **settings}, reference)
        found.append(row(name, numbers))
        notes += [f"{name}: {text}" for text in warnings if "cross-validated" in text]
    found += baselines(scores)
    table("Seaside: 10 block groups → 230 blocks, building points", HEAD, found)
    if plot:
        draw(plot, "seaside", found)
    print("\n".join(f"  {note}" for note in notes))


def _seaside_zones(work: Path, data: Path, buildings: str) -> tuple[str, str]:
    """Write blocks and block groups with their counts: what lies nearer to a block's addresses than to others', within 100 m.

    The data set has no block polygons.
    """
    from osgeo import ogr, osr

    with open(data / "address_points.csv", encoding="utf-8") as file:
        addresses = list(csv.DictReader(file))
    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    metres.ImportFromEPSG(26910)
    move = osr.CoordinateTransformation(degrees, metres)
    places = np.array([move.TransformPoint(float(a["x"]), float(a["y"]))[:2] for a in addresses])
    places, first = np.unique(np.round(places, 2), axis=0, return_index=True)
    block = np.array([addresses[i]["blockid"] for i in first])
    path, layer = buildings.split("|layername=")
    source = ogr.Open(path)
    houses = [feature.GetGeometryRef().GetPoint_2D() for feature in source.GetLayer(layer)]
    points = shapely.points(places)
    near = shapely.union_all(shapely.buffer(np.concatenate([points, shapely.points(houses)]), 100))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), extend_to=near))
    owner = shapely.STRtree(points).query(cells, predicate="contains")
    of_cell = np.empty(len(cells), dtype=object)
    of_cell[owner[0]] = block[owner[1]]
    persons, households = Counter(), Counter()
    with open(data / "housing_units.csv", encoding="utf-8") as file:
        for unit in csv.DictReader(file):
            size, quarters = int(float(unit["numprec"])), float(unit["gqtype"] or 0) > 0
            persons[unit["blockid"]] += size
            households[unit["blockid"]] += size > 0 and not quarters
    names = sorted(persons)
    shapes = [shapely.intersection(shapely.union_all(cells[of_cell == name]), near) for name in names]
    fields = [
        ("blockid", ogr.OFTString),
        ("bgid", ogr.OFTString),
        ("pop", ogr.OFTInteger),
        ("households", ogr.OFTInteger),
    ]
    per_block = [(s, (n, n[:12], persons[n], households[n])) for n, s in zip(names, shapes)]
    per_group = []
    for group in sorted({name[:12] for name in names}):
        inside = [(shape, values) for shape, values in per_block if values[1] == group]
        total = [sum(values[i] for _, values in inside) for i in (2, 3)]
        per_group.append((shapely.union_all([shape for shape, _ in inside]), (group, group, *total)))
    for name, content in (("blocks", per_block), ("groups", per_group)):
        _write(work, name, metres, fields, content)
    return f"{work}|layername=blocks", f"{work}|layername=groups"


def _write(path: Path, name: str, crs, fields: list, content: list) -> None:
    """Write polygons with their values as a layer of a GeoPackage that is there."""
    from osgeo import ogr

    file = ogr.Open(str(path), update=1)
    layer = file.CreateLayer(name, crs, ogr.wkbMultiPolygon)
    for field in fields:
        layer.CreateField(ogr.FieldDefn(*field))
    for shape, values in content:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape))))
        for (field, _), value in zip(fields, values):
            feature[field] = value
        layer.CreateFeature(feature)


if __name__ == "__main__":
    sys.exit(main())
