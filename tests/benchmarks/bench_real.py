"""Run the main job on real places and print what came out: Olemps (France) and Seaside (Oregon).

The data are not part of the repository; without them this says so and ends.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"

METHODS = (("conserving", 0), ("as published", 1))


def main() -> int:
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    ogr.UseExceptions()
    if not DATA.is_dir():
        print(f"bench_real: the data sets are not beside the checkout (looked for {DATA}); nothing run")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        olemps(Path(folder))
        seaside(Path(folder))
    return 0


def run(algorithm: str, **parameters) -> tuple[dict, list[str], float]:
    """Run an algorithm in qgis_process; return results, warnings and seconds."""
    arguments = [f"--{name}={value}" for name, value in parameters.items()]
    start = time.perf_counter()
    done = subprocess.run(
        [ROOT / "scripts" / "qgis_process", "--json", "run", f"doorstep:{algorithm}", *arguments],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        sys.exit(f"{algorithm} failed: {done.stderr.strip()}")
    answer = json.loads(done.stdout)
    return answer["results"], answer["log"].get("warning", []), time.perf_counter() - start


def copy(source: Path, target: Path, name: str, sql: str) -> str:
    """Write the result of an SQLite query on a data set as a layer, and return its address."""
    from osgeo import gdal

    mode = {"accessMode": "update"} if target.exists() else {}
    gdal.VectorTranslate(
        str(target), str(source), SQLStatement=sql, SQLDialect="SQLITE", layerName=name, format="GPKG", **mode
    )
    return f"{target}|layername={name}"


def commune_cells() -> str:
    """Return the part of an SQL statement that chooses the census cells lying wholly in the commune of Olemps."""
    from osgeo import ogr

    source = ogr.Open(str(DATA / "olemps" / "commune.gpkg"))
    feature = source.GetLayer(0).GetNextFeature()  # kept: a geometry does not outlive its feature
    return f"from grid where st_within(geom, st_geomfromtext('{feature.GetGeometryRef().ExportToWkt()}'))"


def rows(address: str) -> list[dict]:
    """Read the attributes of a written layer."""
    from osgeo import ogr

    source = ogr.Open(address)  # kept: a layer does not outlive its data source
    return [feature.items() for feature in source.GetLayer(0)]


def allocate(folder: Path, place: str, estimate: str, households: str, area: dict, **fields) -> None:
    """Allocate by every method, and print a line for each."""
    head = ("placed", "unplaced", "vacant", "proven", "mse_bldg", "mse_hh", "sse/hh", "abs %", "seconds")
    print(f"{'method':<26}" + "".join(f"{name:>10}" for name in head))
    runs = [
        ("optimization, tolerance 0", "allocatehouseholdsoptimization", {"TOLERANCE": 0}),
        ("optimization, default", "allocatehouseholdsoptimization", {}),
    ]
    runs += [
        (f"Monte Carlo, {name}", "allocatehouseholdsmontecarlo", {"METHOD": number, **area}) for name, number in METHODS
    ]
    for i, (name, algorithm, more) in enumerate(runs):
        listed = folder / f"{place}_{i}_households.gpkg"
        found, warnings, seconds = run(
            algorithm,
            INPUT=estimate,
            HOUSEHOLDS=households,
            OUTPUT=folder / f"{place}_{i}.gpkg",
            OUTPUT_HOUSEHOLDS=listed,
            **fields,
            **more,
        )
        proven = f"{found['PROVEN_ZONES']}/{found['ZONES']}" if "PROVEN_ZONES" in found else f"-/{found['ZONES']}"
        counts = [found["ALLOCATED"], found["UNALLOCATED"], found["VACANT"], proven]
        scores = [found[key] for key in ("MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "ABSOLUTE_PERCENT")]
        print(
            f"{name:<26}"
            + "".join(f"{n:>10}" for n in counts)
            + "".join(f"{x:>10.4f}" for x in scores)
            + f"{seconds:>10.1f}"
        )
        reasons = Counter(row["reason"] for row in rows(str(listed)) if row["reason"])
        for reason, count in reasons.most_common():
            print(f"    {count:>6} {reason}")
        for warning in warnings if i == 0 else ():
            print(f"    note: {warning}")


def olemps(folder: Path) -> None:
    """Cells wholly in the commune as zones (by number: 8 have no id), volume of residential buildings, households from counts."""
    print("\nOlemps: 200 m census cells, BD TOPO footprints")
    work, data = folder / "olemps.gpkg", DATA / "olemps"
    buildings = copy(
        data / "buildings.gpkg", work, "buildings", "select *, (USAGE1 = 'Résidentiel') as lived_in from buildings"
    )
    zones = copy(data / "grid200m.gpkg", work, "cells", f"select * {commune_cells()}")
    made, warnings, seconds = run(
        "createhouseholds", INPUT=zones, POPULATION_FIELD="ind", HOUSEHOLDS_FIELD="men",
        SIZE_FIELDS="men_1ind;men_5ind", OUTPUT=folder / "olemps_list.gpkg",
    )  # fmt: skip
    print(f"households made: {made['HOUSEHOLDS']} with {made['PERSONS']} persons ({seconds:.1f} s)")
    print(f"cells unreconciled: {made['UNRECONCILED']}")
    for warning in warnings:
        print(f"    note: {warning}")
    found, warnings, seconds = run(
        "estimatepopulation", INPUT=buildings, BUILDING_ID_FIELD="ID", ZONES=zones,
        POPULATION_FIELD="ind", HOUSEHOLDS_FIELD="men", HEIGHT_FIELD="HAUTEUR", RESIDENTIAL_FIELD="lived_in",
        OUTPUT=folder / "olemps_estimate.gpkg",
    )  # fmt: skip
    print(f"estimated: {found['POPULATION']} persons, {found['HOUSEHOLDS']} households ({seconds:.1f} s)")
    print(f"cells without residential buildings: {found['ZONES_WITHOUT_BUILDINGS']}")
    for warning in warnings:
        print(f"    note: {warning}")
    allocate(
        folder,
        "olemps",
        str(folder / "olemps_estimate.gpkg"),
        str(folder / "olemps_list.gpkg"),
        {},
        GROUP_QUARTERS_FIELD="gqtype",
    )


def seaside(folder: Path) -> None:
    """Address points weighted by their estimated units, and the real housing unit list."""
    print("\nSeaside: 230 census blocks, housing unit inventory, address points")
    data = DATA / "seaside"
    zones = folder / "seaside_zones.csv"
    persons, households, quarters = Counter(), Counter(), Counter()
    with open(data / "housing_units.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            zone, size, is_quarters = row["blockid"], int(float(row["numprec"])), float(row["gqtype"] or 0) > 0
            persons[zone] += size
            quarters[zone] += size * is_quarters
            households[zone] += size > 0 and not is_quarters
    with open(zones, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["blockid", "pop", "households", "gq"])
        writer.writerows([zone, persons[zone], households[zone], quarters[zone]] for zone in sorted(persons))
    from osgeo import gdal

    points = folder / "seaside_points.gpkg"
    table = gdal.OpenEx(
        str(data / "address_points.csv"),
        open_options=["X_POSSIBLE_NAMES=x", "Y_POSSIBLE_NAMES=y", "AUTODETECT_TYPE=NO"],
    )
    gdal.VectorTranslate(str(points), table, format="GPKG", layerName="points", dstSRS="EPSG:4326", reproject=False)
    found, warnings, seconds = run(
        "estimatepopulation", INPUT=points, BUILDING_ID_FIELD="addrptid", ZONES=zones, ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop",
        HOUSEHOLDS_FIELD="households", GROUP_QUARTERS_FIELD="gq", BUILDING_ZONE_FIELD="blockid", WEIGHT=3, WEIGHT_FIELD="huestimate",
        RESIDENTIAL_FIELD="residential", OUTPUT=folder / "seaside_estimate.gpkg",
    )  # fmt: skip
    print(f"estimated: {found['POPULATION']} persons, {found['HOUSEHOLDS']} households ({seconds:.1f} s)")
    print(f"blocks without address points: {found['ZONES_WITHOUT_BUILDINGS']}")
    for warning in warnings:
        print(f"    note: {warning}")
    allocate(
        folder, "seaside", str(folder / "seaside_estimate.gpkg"), str(data / "housing_units.csv"),
        {"AREA_FIELD": "huestimate"}, GROUP_QUARTERS_FIELD="gqtype",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
