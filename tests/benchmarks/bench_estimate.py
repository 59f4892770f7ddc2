"""Estimate for 300,000 buildings against tobler's areal interpolation of the same zones to the same buildings.

`scripts/python tests/benchmarks/bench_estimate.py [--buildings 300000] [--tobler .venv-bench/bin/python]`

Both get ids and geometries in memory, as arrays, in a process of their own, and the fastest of three rounds counts. Ours
checks the geometries, finds each building's zone by its representative point and what stands twice, weighs by volume and
makes whole persons and households per zone; tobler interpolates both counts by area. Without tobler's Python only our time
is shown.
"""

from __future__ import annotations

import argparse
import json
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import ROOT, machine, measured, memory, table

TOBLER = ROOT / ".venv-bench" / "bin" / "python"
SEED, ROUNDS = 1, 3


def make(path: str, n_buildings: int) -> None:
    """Write zones and buildings of a synthetic town with that many buildings.

    The town's zones have straight sides; a point every 20 m gives them the 30 or so of a census block.
    """
    import shapely
    from synthetic import city

    # A town has two buildings for three households and a zone for 37 households.
    town = city(max(n_buildings // 25, 1), int(n_buildings * 1.55), seed=SEED)
    rows = slice(0, n_buildings)
    data = {
        "zone_wkb": shapely.to_wkb(shapely.segmentize(town.zone_polygon, 20.0)),
        "building_wkb": shapely.to_wkb(town.building_polygon)[rows],
        "zone_id": town.zone_id.tolist(),
        "building_id": town.building_id[rows].tolist(),
        "population": town.zone_population.astype(float),
        "households": town.zone_households.astype(float),
        "height": town.building_height[rows],
        "share": town.residential[rows].astype(float),
    }
    with open(path, "wb") as file:
        pickle.dump(data, file)


def load(path: str):
    import shapely

    with open(path, "rb") as file:
        data = pickle.load(file)
    return data, shapely.from_wkb(data["zone_wkb"]), shapely.from_wkb(data["building_wkb"])


def least(work) -> tuple:
    """Run the work `ROUNDS` times; return what it gives and what the fastest round took."""
    rounds = []
    for _ in range(ROUNDS):
        with measured() as took:
            found = work()
        rounds.append(took)
    return found, min(rounds, key=lambda took: took.cpu)


def run_ours(path: str) -> dict:
    import numpy as np
    import shapely

    from doorstep.processing_provider.engine.core import columns, rounding
    from doorstep.processing_provider.engine.core.spatial import along_curve, repaired
    from doorstep.processing_provider.engine.population import duplicates, estimate
    from doorstep.processing_provider.engine.population.settings import EstimateSettings

    data, zone_polygons, building_polygons = load(path)
    settings = EstimateSettings()
    zone_id, building_id = columns.ids(data["zone_id"], "zone"), columns.ids(data["building_id"], "building")
    zones = estimate.Zones(zone_id, data["population"], data["households"])

    def work():
        footprints, _ = repaired(building_polygons, "buildings")
        polygons, _ = repaired(zone_polygons, "zones")
        points, order = shapely.point_on_surface(footprints), rounding.ranks(building_id)
        tree = shapely.STRtree(points)
        zone, _ = estimate.locate(points, polygons, rounding.ranks(zone_id), tree)
        area = shapely.area(footprints)
        weight, _, _ = estimate.weights(zone, settings, area, height=data["height"], share=data["share"])
        twice = duplicates.duplicates(footprints, tree, zone, order, data["share"] > 0)
        weight = weight * twice.share_above(data["height"])
        along = np.empty(len(order), np.int64)
        along[np.lexsort((order, along_curve(building_polygons, zone)))] = np.arange(len(order))
        return zone, estimate.estimate(zones, order, zone, weight, settings, along=along)

    (zone, found), took = least(work)
    estimated = found.zone_status == "estimated"
    kept = np.bincount(zone[zone >= 0], found.persons[zone >= 0], len(zone_id)) == found.zone_persons
    return {
        **vars(took),
        "peak": memory()[1],
        "buildings": len(building_id),
        "zones": len(zone_id),
        "kept": bool(kept[estimated].all()),
        "version": "",
    }


def run_tobler(path: str) -> dict:
    import warnings

    import geopandas
    import tobler

    data, polygons, footprints = load(path)
    counts = {name: data[name] for name in ("population", "households")}
    zones = geopandas.GeoDataFrame(counts, geometry=polygons, crs="EPSG:26915")
    buildings = geopandas.GeoDataFrame(geometry=footprints, crs="EPSG:26915")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, took = least(
            lambda: tobler.area_weighted.area_interpolate(zones, buildings, extensive_variables=list(counts))
        )
    return {**vars(took), "peak": memory()[1], "version": tobler.__version__}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--buildings", type=int, default=300_000)
    parser.add_argument("--tobler", default=str(TOBLER), help="a Python that has tobler")
    parser.add_argument("--run", choices=("make", "ours", "tobler"), help=argparse.SUPPRESS)
    parser.add_argument("--path", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.run == "make":
        make(chosen.path, chosen.buildings)
        return 0
    if chosen.run:
        print(json.dumps({"ours": run_ours, "tobler": run_tobler}[chosen.run](chosen.path)))
        return 0
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "town.pickle")

        def step(program: str, name: str, environment=None) -> str:
            command = [program, __file__, "--run", name, "--path", path, "--buildings", str(chosen.buildings)]
            return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout

        step(sys.executable, "make")
        ours = json.loads(step(sys.executable, "ours"))
        rows = [("estimate, volume, whole numbers", ours)]
        if Path(chosen.tobler).exists():
            # An environment of its own: the plugin's packages, on PYTHONPATH here, are older.
            rows.append(
                ("tobler area_interpolate", json.loads(step(chosen.tobler, "tobler", {"PATH": "/usr/bin:/bin"})))
            )
    table(
        f"Estimate for {ours['buildings']:,} buildings in {ours['zones']:,} zones (wanted: 7 x faster than tobler)",
        ("method", "CPU s", "wall s", "peak MB", "faster"),
        [
            (
                f"{name} {took['version']}".strip(),
                f"{took['cpu']:.2f}",
                f"{took['wall']:.2f}",
                f"{took['peak']:.0f}",
                "" if took is ours else f"{took['cpu'] / ours['cpu']:.1f} x",
            )
            for name, took in rows
        ],
    )
    if len(rows) == 1:
        print(f"  tobler is not in {chosen.tobler}: scripts/bench installs it")
    if not ours["kept"]:
        print("  NOT every zone keeps its persons")
    return 0 if ours["kept"] else 1


if __name__ == "__main__":
    sys.exit(main())
