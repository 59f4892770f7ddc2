"""Clouds that several modules measure."""

from __future__ import annotations

import laspy
import numpy as np
import pytest
import shapely
import three_roofs
from measuring import measure
from synthetic_cloud import ORIGIN, header, town, wkt, write_cloud, write_copc

from doorstep.processing_provider.engine.population.heights import clouds


@pytest.fixture(scope="session")
def place():
    """A town of 215 buildings, 5 of them demolished."""
    return town(215, seed=3, demolished=5)


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("clouds")


@pytest.fixture(scope="session")
def cloud(place, folder):
    """About 8 points per m², roofs in class 6."""
    path = folder / "cloud.laz"
    write_cloud(path, place, 300_000, crs_wkt=wkt())
    return path


@pytest.fixture(scope="session")
def reference(place, cloud):
    return measure(place, cloud)


@pytest.fixture(scope="session")
def scene(folder):
    """Flat ground at 100 m with roofs drawn by hand, 16 points per m²; polygons and flags by name."""
    rng = np.random.default_rng(9)
    n = 16 * 120 * 120
    x, y = rng.uniform(0, 120, (2, n))
    z, kind = np.full(n, 100.0), np.full(n, 2)
    number, returns = np.ones(n, int), np.ones(n, int)

    def roof(box, height, classes=6, share=1.0):
        west, south, east, north = box
        inside = (x >= west) & (x <= east) & (y >= south) & (y <= north)
        inside &= rng.random(n) < share
        z[inside] = 100 + height
        kind[inside] = classes
        return inside

    scenes = {
        "ok": (10, 10, 20, 20),
        "partial": (30, 10, 40, 20),
        "low_coverage": (50, 10, 60, 20),
        "no_points": (70, 10, 80, 20),
        "few_points": (90, 10, 100, 20),
        "multi_height": (10, 30, 20, 40),
        "tree_risk": (30, 30, 40, 40),
        "overlapping_footprint": (50, 30, 60, 40),
        "second": (55, 35, 65, 45),
        "small": (90, 30, 90.3, 30.3),
    }
    for name in ("ok", "overlapping_footprint", "second"):
        roof(scenes[name], 5)
    roof((30, 10, 38, 20), 5)
    roof((50, 10, 54, 20), 5)
    roof(scenes["multi_height"], 4)
    roof((10, 30, 20, 32), 14)
    tree = roof(scenes["tree_risk"], 8, classes=1)
    returns[tree] = 3
    number[tree] = rng.integers(1, 4, tree.sum())
    inside = roof(scenes["few_points"], 5, share=0.001)
    kind[np.flatnonzero(inside)[3:]] = 2
    z[np.flatnonzero(inside)[3:]] = 100
    kind[roof(scenes["no_points"], 0, classes=2)] = 2

    head = header(wkt())
    points = laspy.ScaleAwarePointRecord.zeros(n, header=head)
    points.x, points.y, points.z = x + ORIGIN[0], y + ORIGIN[1], z
    points.classification, points.return_number, points.number_of_returns = kind, number, returns
    path = folder / "scene.laz"
    with laspy.open(path, "w", header=head) as writer:
        writer.write_points(points)
    moved = {name: shapely.transform(shapely.box(*box), lambda xy: xy + ORIGIN) for name, box in scenes.items()}
    return path, moved


@pytest.fixture(scope="session")
def small(folder):
    """A dozen buildings and 120,000 points, so three compressed parts."""
    place = town(12, seed=1, demolished=0)
    for name in ("small.laz", "small.las"):
        write_cloud(folder / name, place, 120_000, crs_wkt=wkt())
    return place, folder / "small.laz", folder / "small.las"


@pytest.fixture(scope="session")
def plain(tmp_path_factory):
    """What the scene gives when nothing is odd about the file."""
    path = three_roofs.write(tmp_path_factory.mktemp("plain") / "plain.las")
    found = three_roofs.measure(path)
    three_roofs.assert_right(found)
    return found


@pytest.fixture
def octree_file(tmp_path):
    """A COPC file, its buildings, and where its root page is."""
    small = town(12, seed=1, demolished=0)
    write_cloud(tmp_path / "a.laz", small, 60_000, crs_wkt=wkt())
    path = tmp_path / "a.copc.laz"
    write_copc(path, tmp_path / "a.laz")
    return path, small.footprints, clouds.read_header(path).copc
