"""Heights from point clouds: time against laspy's decoding, memory against the number of points, error against the truth.

`scripts/python tests/benchmarks/bench_heights.py [points]`, by default 20,000,000 over 3,000 buildings; the cloud for the
memory is three times as dense. Times are the least of some rounds, which alternate between what is compared. The raster
route makes a 1 m DSM and DTM of the same points and takes QGIS's own zonal statistics of them.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import laspy
import numpy as np
import scipy.ndimage
from measure import machine, memory, table, wanted
from synthetic_cloud import EPSG, ORIGIN, town, wkt, write_cloud

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds

BUILDINGS = 3000
ROUNDS = 5
PIECE = clouds.PIECE
CRS = f"EPSG:{EPSG}"


def full_decode(path) -> None:
    with laspy.open(path) as reader:
        for _ in reader.chunk_iterator(PIECE):
            pass


def selective_decode(path) -> None:
    for _ in clouds.read_pieces(clouds.read_header(path)):
        pass


def join(path, place):
    return heights.building_heights([path], place.footprints, CRS)


def seconds(*steps, rounds=ROUNDS) -> list[float]:
    """Least time of each step, in rounds of all steps, so that a busy machine hits all of them."""
    times = [[] for _ in steps]
    for _ in range(rounds):
        for step, took in zip(steps, times):
            gc.collect()
            start = time.perf_counter()
            step()
            took.append(time.perf_counter() - start)
    return [min(took) for took in times]


def scores(place, found) -> list:
    """Mean absolute errors and bias of standing buildings, share off by more than 1 m, demolished ones that are flagged."""
    standing = ~place.demolished
    errors = [(level - found.ground - place.height(share))[standing] for level, share in (
        (found.p50, 0.5), (found.p70, 0.7), (found.p90, 0.9))]  # fmt: skip
    off = ~(np.abs(errors[1]) <= 1)
    flagged = np.count_nonzero(found.flag[place.demolished] != "ok")
    return [
        *(f"{np.nanmean(np.abs(error)):.3f} m" for error in errors),
        f"{np.nanmean(errors[1]):+.3f} m",
        f"{100 * off.mean():.2f} %",
        f"{flagged} of {place.demolished.sum()}",
        f"{np.count_nonzero(found.flag[standing] == 'ok')} of {standing.sum()}",
    ]


def rasters(path, side):
    """Make a surface and a terrain model of 1 m: highest roof point or tree, mean ground, gaps filled from the nearest."""
    surface = np.full(side * side, -np.inf)
    total, count = np.zeros(side * side), np.zeros(side * side)
    head = clouds.read_header(path)
    for points in clouds.read_pieces(head):
        keep = (points["classification_flags"] & 4 == 0) & ~np.isin(points["classification"], (7, 18))
        points = points[keep]
        x, y, z = (points[name] * head.scales[i] + head.offsets[i] for i, name in enumerate("XYZ"))
        cell = (ORIGIN[1] + side - y).astype(np.int64).clip(0, side - 1) * side
        cell += (x - ORIGIN[0]).astype(np.int64).clip(0, side - 1)
        ground = points["classification"] == 2
        total += np.bincount(cell[ground], z[ground], side * side)
        count += np.bincount(cell[ground], minlength=side * side)
        higher = z > surface[cell]
        while higher.any():
            cell, z = cell[higher], z[higher]
            surface[cell] = z
            higher = z > surface[cell]
    with np.errstate(invalid="ignore"):
        layers = np.where(np.isfinite(surface), surface, np.nan), total / count
    filled = []
    for layer in layers:
        layer = layer.reshape(side, side)
        at = scipy.ndimage.distance_transform_edt(np.isnan(layer), return_distances=False, return_indices=True)
        filled.append(layer[tuple(at)])
    return filled


def raster_route(folder) -> None:
    """Run in a process of its own: time and result of the raster route as JSON."""
    from osgeo import gdal, ogr, osr
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    place, path = town(BUILDINGS), folder / "classified.laz"
    side = int(place.size)
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    start = time.perf_counter()
    surface, terrain = rasters(path, side)
    raster = gdal.GetDriverByName("GTiff").Create(str(folder / "ndsm.tif"), side, side, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((ORIGIN[0], 1, 0, ORIGIN[1] + side, 0, -1))
    raster.SetProjection(system.ExportToWkt())
    raster.GetRasterBand(1).WriteArray((surface - terrain).astype(np.float32))
    raster = None
    made = time.perf_counter() - start
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "buildings.gpkg"))
    layer = source.CreateLayer("buildings", system, ogr.wkbPolygon)
    layer.StartTransaction()
    for polygon in place.footprints:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(polygon.wkb))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    source = layer = None
    parameters = {"INPUT": str(folder / "buildings.gpkg"), "INPUT_RASTER": str(folder / "ndsm.tif"), "RASTER_BAND": 1,
                  "COLUMN_PREFIX": "z_", "STATISTICS": [2, 3], "OUTPUT": "memory:"}  # fmt: skip
    start = time.perf_counter()
    layer = Processing.runAlgorithm("native:zonalstatisticsfb", parameters)["OUTPUT"]
    took = time.perf_counter() - start
    median = [feature["z_median"] or None for feature in layer.getFeatures()]
    print(json.dumps({"rasters": made, "zonal": took, "median": median}))


def memory_of(path) -> None:
    """Run in a process of its own: resident memory before, and at the peak of the join."""
    place = town(BUILDINGS)
    before = memory()[0]
    join(path, place)
    print(json.dumps({"before": before, "peak": memory()[1]}))


def in_another_process(*arguments) -> dict:
    done = subprocess.run([sys.executable, __file__, *map(str, arguments)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main(n: int) -> None:
    place = town(BUILDINGS)
    print(f"{n:,} points over {BUILDINGS:,} buildings and {place.size / 1000:.2f} km squared; {machine()}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows, errors = [], []
        for kind in ("classified", "unclassified"):
            path = folder / f"{kind}.laz"
            write_cloud(path, place, n, crs_wkt=wkt(), classified=kind == "classified")
            found = join(path, place)
            errors.append([kind, *scores(place, found)])
            all_of_it, selected, total = seconds(
                lambda path=path: full_decode(path),
                lambda path=path: selective_decode(path),
                lambda path=path: join(path, place),
            )
            own = (total - selected) / selected
            rows.append([
                f"{kind}, {path.stat().st_size / 1e6:.0f} MB", f"{all_of_it:.2f} s", f"{selected:.2f} s", f"{total:.2f} s",
                wanted(total / all_of_it, 1.0, f"{total / all_of_it:.2f}"), wanted(own, 0.5, f"{own:.2f}"),
            ])  # fmt: skip
            if kind == "classified":
                ours, our_error = total, found
        table(
            "Time, the least of some rounds (own work: join less selective decode)",
            ("cloud", "full decode", "selective", "join", "join : full", "own : selective"),
            rows,
        )
        table(
            "Error of heights above the ground",
            (
                "cloud",
                "MAE p50",
                "MAE p70",
                "MAE p90",
                "bias p70",
                "p70 off > 1 m",
                "demolished flagged",
                "standing ok",
            ),
            errors,
        )

        route = in_another_process("raster", folder)
        truth = place.height(0.5)
        standing = ~place.demolished
        theirs = np.array(route["median"], dtype=float) - truth
        mine = our_error.p50 - our_error.ground - truth
        table(
            "Against the raster route (median height; the same points)",
            ("way", "seconds", "MAE", "off > 1 m"),
            [
                ["join", f"{ours:.2f}", f"{np.nanmean(np.abs(mine[standing])):.3f} m",
                 f"{100 * np.mean(~(np.abs(mine[standing]) <= 1)):.2f} %"],
                ["1 m DSM and DTM + native:zonalstatisticsfb", f"{route['rasters']:.2f} + {route['zonal']:.2f}",
                 f"{np.nanmean(np.abs(theirs[standing])):.3f} m", f"{100 * np.mean(~(np.abs(theirs[standing]) <= 1)):.2f} %"],
            ],
        )  # fmt: skip

        (folder / "unclassified.laz").unlink()
        dense = folder / "dense.laz"
        write_cloud(dense, place, 3 * n, crs_wkt=wkt())
        use = [in_another_process("memory", path) for path in (folder / "classified.laz", dense)]
        ratio = use[1]["peak"] / use[0]["peak"]
        table(
            "Resident memory of a process",
            ("points", "before", "peak", "ratio"),
            [
                [f"{points:,}", f"{one['before']:.0f} MB", f"{one['peak']:.0f} MB", text]
                for points, one, text in zip((n, 3 * n), use, ("1.00", wanted(ratio, 1.1, f"{ratio:.2f}")))
            ],
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["raster"]:
        raster_route(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["memory"]:
        memory_of(sys.argv[2])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 20_000_000)
