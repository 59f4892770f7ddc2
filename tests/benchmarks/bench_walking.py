"""Walks against QGIS's own service areas, and what a life circle and the seats of schools take. CPU time, as ratios."""

from __future__ import annotations

import csv
import sqlite3
import sys
import time

import numpy as np
import shapely
from measure import ROOT, table

DATA = ROOT.parent / "shared" / "data" / "registers"
METRES, FACILITIES = 1000.0, 20
TAGS = ("highway", "foot", "access", "sidewalk", "bridge")
LEAST_RATIO, MOST_ERROR = 20, 1.0
TIMES = 3
"""Runs of which the quickest counts, because others work here too."""
ON = 0.01
"""A point is on a line if it is no further from it [m]."""
STEP = 2.0
"""Of a way, of which the middle says whether it is reached, to measure how much of all ways is [m]."""


def main() -> int:
    if not DATA.is_dir():
        print(f"bench_walking: the data sets are not beside the checkout (looked for {DATA}); nothing run")
        return 0
    application = start_qgis()  # ends with the last name of it
    ways, tags, places, values = porto_alegre()
    right = against_qgis(ways, tags, places[values["schools"] > 0])
    circles(ways, tags, places, values)
    seats()
    del application
    return 0 if right else 1


def start_qgis():
    """QGIS with its own algorithms, without a window."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


def porto_alegre():
    from pyproj import Transformer

    folder = DATA / "walk_portoalegre"
    rows = sqlite3.connect(folder / "portoalegre.gpkg").execute(f"SELECT geom, {', '.join(TAGS)} FROM ways").fetchall()
    ways = shapely.from_wkb([blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :] for blob, *_ in rows])
    cells = list(csv.DictReader((folder / "hexgrid.csv").read_text(encoding="utf-8").splitlines()))
    to = Transformer.from_crs(4326, 31982, always_xy=True)
    places = shapely.points(*to.transform([float(c["lon"]) for c in cells], [float(c["lat"]) for c in cells]))
    values = {
        name: np.array([float(c[name] or "nan") for c in cells]) for name in ("population", "schools", "healthcare")
    }
    return ways, {name: [row[k] for row in rows] for k, name in enumerate(TAGS, 1)}, places, values


def against_qgis(ways, tags, facilities) -> bool:
    """Length of the ways reached from some facilities, here and by native:serviceareafromlayer on the same ways."""
    from qgis import processing

    from doorstep.processing_provider.engine.services import access, walking

    walkable = access.access(tags, len(ways)).walkable
    chosen = facilities[np.random.default_rng(1).choice(len(facilities), FACILITIES, replace=False)]
    mine = theirs = np.inf
    for _ in range(TIMES):
        began = time.process_time()
        net = walking.network(ways, walkable)
        on = walking.snap(net, chosen, np.inf)
        walks = walking.Walks(net, on, walking.snap(net, facilities, np.inf))
        walks.from_each(walks.sources_on(), METRES)
        mine = min(mine, time.process_time() - began)
    # How much is reached, from the way on, as QGIS measures.
    middle, lines = walking.bits(net, STEP)
    foot = walking.Snapped(on.edge, on.along, np.zeros(len(chosen)))
    far = walking.Walks(net, foot, middle).from_each(np.arange(len(chosen)), METRES)
    open_ways = layer("LineString", ways[np.unique(net.way[net.largest[net.start]])])
    asked = {
        "INPUT": open_ways, "STRATEGY": 0, "START_POINTS": layer("Point", chosen), "TRAVEL_COST2": METRES,
        "OUTPUT_LINES": "memory:",
    }  # fmt: skip
    for _ in range(TIMES):
        began = time.process_time()
        found = processing.run("native:serviceareafromlayer", asked)["OUTPUT_LINES"]
        theirs = min(theirs, time.process_time() - began)
    # Which bits of all ways lie on what QGIS reaches, which it gives once for each direction, and in pieces.
    at = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    metres, inside = shapely.length(lines), np.isfinite(far)
    theirs_in = np.zeros(inside.shape, bool)
    for k, feature in enumerate(found.getFeatures()):
        reach = shapely.get_parts(shapely.from_wkb(bytes(feature.geometry().asWkb())))
        theirs_in[k, np.unique(shapely.STRtree(reach).query(at, predicate="dwithin", distance=ON)[0])] = True
    length, reached = theirs_in @ metres, inside @ metres
    error, apart = 100 * np.abs(reached / length - 1), (theirs_in ^ inside) @ metres
    rows = [
        ("length of ways reached [km]", f"{length.sum() / 1000:.2f}", f"{reached.sum() / 1000:.2f}"),
        ("difference of the sum [%]", "", f"{100 * (reached.sum() / length.sum() - 1):+.3f}"),
        ("largest difference of a facility [%]", "", f"{error.max():.3f}"),
        ("reached by one alone [%]", "", f"{100 * apart.sum() / length.sum():.3f}"),
        ("CPU of the quickest run [s]", f"{theirs:.2f}", f"{mine:.2f}"),
        ("times as fast", "1", f"{theirs / mine:.0f}"),
    ]
    table(f"{FACILITIES} schools of Porto Alegre, {METRES:g} m", ("what", "QGIS", "Doorstep"), rows)
    return bool(error.max() <= MOST_ERROR and theirs >= LEAST_RATIO * mine)


def layer(kind, shapes):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = QgsVectorLayer(f"{kind}?crs=EPSG:31982", "made", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        geometry = QgsGeometry()
        geometry.fromWkb(shape.wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def circles(ways, tags, places, values) -> None:
    from doorstep.processing_provider.engine.services import access, catchments, lifecircle

    walkable = access.access(tags, len(ways)).walkable
    rows = []
    for kind in ("schools", "healthcare"):
        began = time.process_time()
        found, net = lifecircle.life_circle(
            ways, walkable, places[values[kind] > 0], places, values["population"][:, None], (5.0, 10.0, 15.0)
        )
        counted = time.process_time() - began
        began = time.process_time()
        drawn = catchments.catchments(net, found.facilities.on, (15.0,), lifecircle.LifeCircleSettings())
        rows.append(
            (
                kind, f"{found.percent[-1]:.2f}", f"{found.circle_percent[-1]:.2f}", f"{counted:.2f}",
                f"{len(drawn.shapes)} in {time.process_time() - began:.1f} s",
            )
        )  # fmt: skip
    table(
        "Porto Alegre, 15 minutes at 4 km/h",
        ("facilities", "reached %", "crow %", "CPU [s]", "catchments"),
        rows,
    )


def seats() -> None:
    from doorstep.processing_provider.engine.services import schools

    draw = np.random.default_rng(1)
    homes, doors = draw.random((10_000, 2)) * 20_000, draw.random((120, 2)) * 20_000
    metres = shapely.distance(shapely.points(homes)[:, None], shapely.points(doors)[None, :])
    pupils = draw.integers(0, 5, len(homes))
    began = time.process_time()
    found = schools.assign(metres, pupils, np.full(len(doors), pupils.sum() // len(doors) + 1))
    rows = [
        (len(homes), len(doors), int(pupils.sum()), int(found.unplaced.sum()), f"{time.process_time() - began:.1f}")
    ]
    table("Seats of a town", ("places", "schools", "pupils", "without a seat", "CPU [s]"), rows)


if __name__ == "__main__":
    sys.exit(main())
