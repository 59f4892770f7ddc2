"""A region in qgis_process, from GeoPackage to GeoPackage: a million buildings estimated, 200,000 zones of one household.

`scripts/python tests/benchmarks/bench_region.py [--buildings 1000000] [--zones 200000] [--checkout FOLDER]`

The floor of each is what QGIS needs to start, and to copy the input layers with native:savefeatures. `--checkout` runs the
same in another checkout, to compare two states of the code.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import bench_workflow
import numpy as np
import shapely
from bench_residential import save
from bench_workflow import Run, qgis_process
from measure import machine, table
from osgeo import gdal, ogr

PITCH = 20.0
"""One building on each lot [m]."""


def lots(n: int, size: float) -> np.ndarray:
    """Footprints of `size` [m] on the lots of a square town."""
    side = int(np.ceil(np.sqrt(n)))
    x, y = np.arange(n) % side * PITCH, np.arange(n) // side * PITCH
    return shapely.box(x, y, x + size, y + size)


def million(folder: str, n: int) -> tuple[str, ...]:
    """Buildings with eight columns in zones of about 14 × 14 of them; returns the algorithm and its parameters."""
    rng = np.random.default_rng(1)
    number = np.arange(n)
    text, real, whole = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger
    columns = {
        "building_id": (text, np.char.add("b", number.astype(str))),
        "owner": (text, np.char.add("owner ", (number % 9999).astype(str))),
        "use": (text, np.where(number % 3, "house", "flats")),
        "height": (real, rng.uniform(3, 30, n).round(2)),
        "value": (real, rng.uniform(1e5, 1e6, n).round()),
        "storeys": (whole, 1 + number % 6),
        "year": (whole, 1900 + number % 120),
        "rooms": (whole, 1 + number % 9),
    }
    save(f"{folder}/buildings.gpkg", "buildings", ogr.wkbPolygon, lots(n, 11.0), columns)
    side = int(np.ceil(np.sqrt(n) / 14))
    x, y = np.meshgrid(np.arange(side) * 14 * PITCH, np.arange(side) * 14 * PITCH)
    zones = shapely.box(x.ravel(), y.ravel(), x.ravel() + 14 * PITCH, y.ravel() + 14 * PITCH)
    counts = {
        "zone_id": (text, np.char.add("z", np.arange(side**2).astype(str))),
        "population": (whole, 300 + np.arange(side**2) % 200),
    }
    save(f"{folder}/zones.gpkg", "zones", ogr.wkbPolygon, zones, counts)
    return (
        "doorstep:estimatepopulation", "--", f"INPUT={folder}/buildings.gpkg", f"ZONES={folder}/zones.gpkg",
        "BUILDING_ID_FIELD=building_id", "ZONE_ID_FIELD=zone_id", "POPULATION_FIELD=population", "HEIGHT_FIELD=height",
        f"OUTPUT={folder}/out.gpkg",
    )  # fmt: skip


def singles(folder: str, n: int) -> tuple[str, ...]:
    """As many zones, each with one building and one household; returns the algorithm and its parameters."""
    number = np.arange(n)
    text, whole = ogr.OFTString, ogr.OFTInteger
    zone = np.char.add("z", number.astype(str))
    columns = {
        "buid": (text, np.char.add("b", number.astype(str))),
        "zone_id": (text, zone),
        "pop_int": (whole, 1 + number % 5),
        "hh_int": (whole, np.ones(n, int)),
    }
    save(f"{folder}/buildings.gpkg", "buildings", ogr.wkbPolygon, lots(n, 8.0), columns)
    homes = {
        "huid": (text, np.char.add("h", number.astype(str))),
        "blockid": (text, zone),
        "numprec": (whole, 1 + number * 7 % 5),
    }
    save(f"{folder}/households.gpkg", "households", ogr.wkbNone, np.full(n, None), homes)
    return (
        "doorstep:allocatehouseholdsoptimization", "--", f"INPUT={folder}/buildings.gpkg",
        f"HOUSEHOLDS={folder}/households.gpkg", f"OUTPUT={folder}/out.gpkg", f"OUTPUT_HOUSEHOLDS={folder}/homes.gpkg",
        f"OUTPUT_ZONES={folder}/fit.gpkg",
    )  # fmt: skip


def rows_of(name: str, floor: Run, whole: Run) -> list:
    return [
        (f"{name}: copy", f"{floor.wall:.1f}", f"{floor.cpu:.1f}", f"{floor.peak:.0f}", "1 x"),
        (name, f"{whole.wall:.1f}", f"{whole.cpu:.1f}", f"{whole.peak:.0f}", f"{whole.cpu / floor.cpu:.1f} x"),
    ]


def copied(folder: str, names: tuple[str, ...]) -> Run:
    """Start QGIS once, and copy layers."""
    start = qgis_process("help", "native:savefeatures")
    runs = [
        qgis_process(
            "run", "native:savefeatures", "--", f"INPUT={folder}/{name}.gpkg", f"OUTPUT={folder}/copy_{name}.gpkg"
        )
        for name in names
    ]
    wall = start.wall + sum(run.wall - start.wall for run in runs)
    cpu = start.cpu + sum(run.cpu - start.cpu for run in runs)
    return Run({}, wall, cpu, max(run.peak for run in runs))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--buildings", type=int, default=1_000_000)
    parser.add_argument("--zones", type=int, default=200_000)
    parser.add_argument("--checkout", type=Path, default=bench_workflow.ROOT)
    chosen = parser.parse_args()
    gdal.UseExceptions()
    print(machine())
    bench_workflow.ROOT = chosen.checkout
    rows = []
    for name, make, n, layers in (
        ("buildings estimated", million, chosen.buildings, ("buildings", "zones")),
        ("zones of one household", singles, chosen.zones, ("buildings", "households")),
    ):
        with tempfile.TemporaryDirectory() as folder:
            command = make(folder, n)
            rows += rows_of(f"{n:,} {name}", copied(folder, layers), qgis_process("run", *command))
    table("A region, through qgis_process", ("what", "wall s", "CPU s", "peak MB", "of the copy (CPU)"), rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
