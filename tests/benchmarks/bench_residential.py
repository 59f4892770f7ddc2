"""Time of `doorstep:classifyresidential` for a region, and of its spatial part against that done by algorithms of QGIS.

`scripts/python tests/benchmarks/bench_residential.py [buildings] [POI]`, by default 300,000 × 100,000. The whole run goes
through qgis_process. The spatial part, from the GeoPackages to the building of each POI, is timed in one process for both:
ours reads the layers and assigns; QGIS takes `native:joinattributesbylocation` for POI inside of a building, then
`native:joinbynearest` within the same distance for the rest.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely
from osgeo import ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from register_package import ROOT

DISTANCE = 5.0
WANTED_SECONDS, WANTED_RATIO = 60.0, 5.0
PITCH = 20.0
"""One building on each lot of 20 m × 20 m."""

USES = ("yes", "yes", "yes", "house", "apartments", "garage", "retail")
CATEGORIES = (
    "amenity=restaurant",
    "amenity=school",
    "amenity=bench",
    "shop=clothes",
    "office=company",
    "tourism=hotel",
    "leisure=park",
    None,
)


def town(n: int, m: int, seed: int = 1):
    """Return n turned footprints of 5-14 m × 5-14 m and m points spread over the same square."""
    rng = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(n)))
    lot = np.arange(n)
    centre = np.column_stack([lot % side, lot // side]) * PITCH + PITCH / 2
    half = rng.uniform(2.5, 7.0, (n, 2))
    angle = rng.uniform(0, np.pi / 2, n)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]) * half[:, None, :]
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]).transpose(2, 0, 1)
    footprints = shapely.polygons(corners @ turn + centre[:, None, :])
    places = shapely.points(rng.uniform(0, side * PITCH, (m, 2)))
    return footprints, rng.choice(USES, n), rng.uniform(2.0, 25.0, n), places, rng.choice(np.array(CATEGORIES), m)


def save(path, name, kind, geometries, columns) -> None:
    """Write a layer; `columns` maps names to (OGR type, values)."""
    driver = ogr.GetDriverByName("GPKG")
    source = driver.CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3067)
    layer = source.CreateLayer(name, crs, kind)
    for column, (column_kind, _) in columns.items():
        layer.CreateField(ogr.FieldDefn(column, column_kind))
    layer.StartTransaction()
    for geometry, *values in zip(shapely.to_wkb(geometries), *(values.tolist() for _, values in columns.values())):
        feature = ogr.Feature(layer.GetLayerDefn())
        if geometry is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(geometry))
        for i, value in enumerate(values):
            if value is not None:
                feature.SetField(i, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def run(algorithm: str, **parameters):
    """Run through qgis_process; return seconds and results."""
    arguments = [f"--{name}={value}" for name, value in parameters.items()]
    start = time.perf_counter()
    done = subprocess.run(
        [ROOT / "scripts" / "qgis_process", "--json", "run", algorithm, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{algorithm} failed:\n{done.stderr}")
    return seconds, json.loads(done.stdout)["results"]


def spatial_part(buildings: str, poi: str):
    """Yield (step, seconds, POI with a building) of ours and of QGIS."""
    from qgis.core import QgsApplication, QgsProcessingContext

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing

    from doorstep.processing_provider.algorithms.population.residential import ClassifyResidential
    from doorstep.processing_provider.engine.core.progress import silent
    from doorstep.processing_provider.engine.population.residential import classify

    Processing.initialize()
    start = time.perf_counter()
    algorithm, context = ClassifyResidential(), QgsProcessingContext()
    algorithm.initAlgorithm()
    parameters = {"INPUT": buildings, "POI": poi}
    geometries = [algorithm.read(parameters, name, context, silent).geometries() for name in parameters]
    yield "read layers", time.perf_counter() - start, 0
    start = time.perf_counter()
    found, *_ = classify.assign(*geometries, DISTANCE)
    yield "assign", time.perf_counter() - start, len(found)

    def native(name, **more):
        start = time.perf_counter()
        made = Processing.runAlgorithm(f"native:{name}", {**more, "OUTPUT": "memory:"})
        return made, (f"native:{name}", time.perf_counter() - start, made["JOINED_COUNT"])

    made, timed = native(
        "joinattributesbylocation", INPUT=poi, JOIN=buildings, PREDICATE=[0], METHOD=1, NON_MATCHING="memory:"
    )
    yield timed
    yield native("joinbynearest", INPUT=made["NON_MATCHING"], INPUT_2=buildings, MAX_DISTANCE=DISTANCE, NEIGHBORS=1)[1]


def main() -> None:
    n, m = map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (300_000, 100_000)
    with tempfile.TemporaryDirectory() as folder:
        buildings, poi = f"{folder}/buildings.gpkg", f"{folder}/poi.gpkg"
        footprints, use, height, places, category = town(n, m)
        columns = {"building": (ogr.OFTString, use), "height": (ogr.OFTReal, height)}
        save(buildings, "buildings", ogr.wkbPolygon, footprints, columns)
        save(poi, "poi", ogr.wkbPoint, places, {"category": (ogr.OFTString, category)})
        print(f"{n:,} buildings × {m:,} POI, distance {DISTANCE:g} m")
        seconds, results = run(
            "doorstep:classifyresidential",
            INPUT=buildings,
            POI=poi,
            POI_CATEGORY_FIELD="category",
            BUILDING_USE_FIELD="building",
            DISTANCE=DISTANCE,
            OUTPUT=f"{folder}/classified.gpkg",
        )
        kinds = ", ".join(f"{name.lower()} {results[name]:,}" for name in ("RESIDENTIAL", "MIXED", "NONRESIDENTIAL"))
        print(f"whole run in qgis_process: {seconds:.1f} s, wanted within {WANTED_SECONDS:g} s ({kinds})")
        steps = list(spatial_part(buildings, poi))
        for name, seconds, found in steps:
            print(f"  {name:34} {seconds:6.1f} s" + (f"  {found:,} POI with a building" if found else ""))
        ours, theirs = (sum(seconds for _, seconds, _ in part) for part in (steps[:2], steps[2:]))
        print(
            f"spatial part: QGIS {theirs:.1f} s, Doorstep {ours:.1f} s with reading: {theirs / ours:.1f} × faster, ",
            end="",
        )
        print(f"wanted {WANTED_RATIO:g} ×; without reading {theirs / steps[1][1]:.0f} ×")


if __name__ == "__main__":
    main()
