"""Tiles of a point cloud over buildings of known height, whose edges run through buildings and regions."""

from __future__ import annotations

from pathlib import Path

import laspy
import numpy as np
import pyproj
import shapely

STEP = 0.8
"""Between two points [m]."""
ROUND = 30.0
"""Ground around the buildings [m]."""
GROUND, ROOF = 2, 6


def write(
    folder: Path, polygons: np.ndarray, rises: np.ndarray, crs: str, side: float, to: str = "", says_crs: bool = True
) -> list[Path]:
    """Scan buildings on flat ground at 100 m in tiles of a side [m]; in the CRS `to`, where it is another one."""
    folder.mkdir(parents=True, exist_ok=True)
    west, south, east, north = shapely.total_bounds(polygons) + np.array([-1, -1, 1, 1]) * ROUND
    x, y = (values.ravel() for values in np.meshgrid(np.arange(west, east, STEP), np.arange(south, north, STEP)))
    z, kind = np.full(len(x), 100.0), np.full(len(x), GROUND, np.uint8)
    building, point = shapely.STRtree(shapely.points(x, y)).query(polygons, predicate="contains")
    z[point] += np.asarray(rises, float)[building]
    kind[point] = ROOF
    tile = ((x - west) // side).astype(int), ((y - south) // side).astype(int)
    if to:
        x, y = pyproj.Transformer.from_crs(crs, to, always_xy=True).transform(x, y)
    made = []
    for column, row in sorted(set(zip(*(one.tolist() for one in tile)))):
        here = (tile[0] == column) & (tile[1] == row)
        made.append(folder / f"t{column}_{row}.laz")
        _write(made[-1], x[here], y[here], z[here], kind[here], (to or crs) if says_crs else "")
    return made


def _write(path: Path, x: np.ndarray, y: np.ndarray, z: np.ndarray, kind: np.ndarray, crs: str) -> None:
    head = laspy.LasHeader(point_format=6, version="1.4")
    head.scales, head.offsets = [0.01] * 3, [np.floor(x.min()), np.floor(y.min()), 0]
    if crs:
        text = pyproj.CRS.from_user_input(f"{crs}+5703").to_wkt("WKT1_GDAL")
        head.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(text))
        head.global_encoding.wkt = True
    points = laspy.ScaleAwarePointRecord.zeros(len(x), header=head)
    points.x, points.y, points.z, points.classification = x, y, z, kind
    points.return_number, points.number_of_returns = np.ones((2, len(x)), np.uint8)
    with laspy.open(path, "w", header=head, do_compress=True) as writer:
        writer.write_points(points)
