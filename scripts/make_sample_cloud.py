"""Make the bundled point cloud: the roofs of the bundled sample and the ground around them, the same bytes on every run.

    python scripts/make_sample_cloud.py [--output resources/sample/sample.laz]

Thin, to be small: 1.5 points per m² on roofs and in a strip around them, next to none elsewhere. Roofs are class 6, the
ground class 2. Some buildings are not as the map has them: gone, half gone, or standing without being classified.
"""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

import laspy
import numpy as np
import shapely
from invented_town.tables import EPSG
from make_sample import OUTPUT, SEED, town

TARGET = OUTPUT.with_name("sample.laz")
CRS = f"EPSG:{EPSG}+5703"
SPACING = 0.8
SCALES = (0.05, 0.05, 0.02)
STRIP = 4.0
"""Width of the strip of ground around buildings (m)."""
EVERY = 40
"""One in so many points of the open ground is kept."""
RISE = 2.8
"""From eaves to ridge of a pitched roof (m)."""
PITCHED = ("house", "terrace")
STOREY = 3.1
NOISE = 0.02
GONE, HALF_GONE, UNCLASSIFIED = 5, 3, 6
"""So many buildings are demolished, half demolished, and not classified."""
GROUND, ROOF, NOT_CLASSIFIED = 2, 6, 1


def terrain(x, y):
    """Return the elevation of the ground (m)."""
    return 9.0 + 0.003 * (x - 318_400) + 1.2 * np.sin((y - 3_246_200) / 210)


def least_rectangle(ring):
    """Return middle of the least rectangle around a ring, the unit vector across its longer side, and its width (m).

    GEOS's own is another rectangle on other versions.
    """
    corners, best = shapely.get_coordinates(shapely.convex_hull(shapely.Polygon(ring))), None
    for side in np.diff(corners, axis=0):
        along = side / np.hypot(*side)
        across = np.array([-along[1], along[0]])
        ends = [((corners @ axis).min(), (corners @ axis).max()) for axis in (along, across)]
        length, width = (high - low for low, high in ends)
        # Of rectangles of one area the last: which is the least must not hang on last bits.
        if best is None or length * width <= best[0] + 1e-9:
            best = length * width, length, width, along, across, ends
    _, length, width, along, across, ends = best
    middle = sum(axis * (low + high) / 2 for axis, (low, high) in zip((along, across), ends))
    # The ridge runs along the longer side; across leads from eaves to eaves.
    return (middle, across, width) if width <= length else (middle, along, length)


def roof_height(building, x, y):
    """Return the height of points on a roof above the ground (m); 70 % of a pitched roof lies below the building's height."""
    height = building.height if building.height is not None else STOREY * (building.storeys or 1)
    if building.use not in PITCHED or height < 4:
        return np.full(len(x), height)
    middle, across, width = least_rectangle(building.ring)
    off = np.abs((x - middle[0]) * across[0] + (y - middle[1]) * across[1]) / (width / 2)
    return height - 0.7 * RISE + RISE * (1 - np.clip(off, 0, 1))


def scan(made, rng):
    """Return x, y, z and class of all points, line by line."""
    footprints = np.array([shapely.Polygon(building.ring) for building in made.buildings])
    west, south, east, north = shapely.total_bounds(footprints)
    xs, ys = np.arange(west - STRIP, east + STRIP, SPACING), np.arange(south - STRIP, north + STRIP, SPACING)
    x, y = (values.ravel() for values in np.meshgrid(xs, ys))
    x, y = (np.round((v + rng.uniform(-0.35, 0.35, len(v))) / SCALES[0]) * SCALES[0] for v in (x, y))

    tree = shapely.STRtree(footprints)
    points = shapely.points(x, y)
    building = np.full(len(x), -1)
    at, found = tree.query(points, predicate="intersects")
    building[at] = found
    near = np.zeros(len(x), bool)
    near[tree.query(points, predicate="dwithin", distance=STRIP)[0]] = True
    keep = near | (np.arange(len(x)) % EVERY == 0)
    x, y, building = x[keep], y[keep], building[keep]

    small = [i for i, item in enumerate(made.buildings) if item.use in ("house", "shed", "garage", "terrace")]
    chosen = rng.choice(small, GONE + HALF_GONE + UNCLASSIFIED, replace=False)
    gone, half, unclassified = np.split(chosen, [GONE, GONE + HALF_GONE])
    z, kind = terrain(x, y), np.full(len(x), GROUND)
    order = np.argsort(building, kind="stable")
    for i, at in zip(
        range(-1, len(footprints)), np.split(order, np.searchsorted(building[order], range(len(footprints))))
    ):
        if i < 0 or i in gone:
            continue
        if i in half:
            at = at[x[at] < np.median(x[at]) - 0.6]
        base = terrain(*shapely.get_coordinates(footprints[i].centroid)[0])
        z[at] = base + roof_height(made.buildings[i], x[at], y[at])
        kind[at] = NOT_CLASSIFIED if i in unclassified else ROOF
    return x, y, z + rng.normal(0, NOISE, len(z)), kind


def write(path: Path) -> int:
    """Write the cloud and return how many points it has."""
    from osgeo import osr

    x, y, z, kind = scan(town(), np.random.default_rng(SEED))
    system = osr.SpatialReference()
    system.SetFromUserInput(CRS)
    header = laspy.LasHeader(point_format=6, version="1.4")
    header.scales, header.offsets = SCALES, (318_000.0, 3_246_000.0, 0.0)
    header.creation_date = datetime.date(2024, 1, 1)
    header.system_identifier, header.generating_software = "Doorstep", "make_sample_cloud.py"
    header.global_encoding.wkt = True
    header.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(system.ExportToWkt(["FORMAT=WKT1"])))
    points = laspy.ScaleAwarePointRecord.zeros(len(x), header=header)
    points.x, points.y, points.z, points.classification = x, y, z, kind
    points.return_number = points.number_of_returns = np.ones(len(x), np.uint8)
    with laspy.open(path, "w", header=header) as writer:
        writer.write_points(points)
    return len(x)


def main() -> None:
    """Write the cloud and say what is in it."""
    parser = argparse.ArgumentParser(description="Make the bundled point cloud.")
    parser.add_argument("--output", type=Path, default=TARGET)
    path = parser.parse_args().output
    print(f"{path}: {write(path):,} points, {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
