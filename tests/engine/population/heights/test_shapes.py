"""One cloud in many shapes: tiles, orders and formats give the same heights."""

import laspy
import numpy as np
import pytest
import shapely
from measuring import CRS, codes, measure, rewritten, same
from synthetic_cloud import ORIGIN, town, wkt, write_cloud, write_copc

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, scan


@pytest.fixture(scope="module")
def xy(cloud):
    las = laspy.read(cloud)
    return np.array(las.x), np.array(las.y)


def test_tiles_give_the_same_as_one_file(place, cloud, reference, xy, tmp_path):
    x, y = xy
    for name, keep in {"a": x < np.median(x), "b": x >= np.median(x)}.items():
        for part, keep_too in {"n": y > np.median(y) + 1.234, "s": y <= np.median(y) + 1.234}.items():
            offsets = [x[keep].min() // 1, y[keep_too].min() // 7, 3.0]
            rewritten(cloud, tmp_path / f"{part}{name}.laz", keep=keep & keep_too, offsets=offsets)
    same(measure(place, tmp_path), reference)
    same(measure(place, *sorted(tmp_path.iterdir(), reverse=True)), reference)


def test_ground_is_taken_from_a_tile_without_buildings(place, cloud, reference, xy, tmp_path):
    x, _ = xy
    one = np.flatnonzero((place.angle > 0) & (reference.flag == "ok"))[0]  # a house with a garden
    wall = place.footprints[one].bounds[2] + 1.5
    for name, keep in {"with": x < wall, "without": x >= wall}.items():
        rewritten(cloud, tmp_path / f"{name}.laz", keep=keep)
    found = measure(place, tmp_path, footprints=place.footprints[[one]])
    assert (found.height[0], found.ground_cells[0]) == (reference.height[one], reference.ground_cells[one])


def test_overlapping_tiles_do_not_count_twice(place, cloud, reference, xy, tmp_path):
    x, _ = xy
    middle = np.median(x)
    rewritten(cloud, tmp_path / "west.laz", keep=x < middle + 30)
    rewritten(cloud, tmp_path / "east.laz", keep=x > middle - 30, offsets=[middle // 1, 11.0, 0.0])
    found = measure(place, tmp_path)
    same(found, reference)
    assert "repeated_points" in codes(found)
    same(measure(place, tmp_path, cloud), reference)


def test_buffers_of_withheld_points_hide_nothing(place, cloud, reference, xy, tmp_path):
    x, _ = xy
    middle = np.median(x)
    for name, inside in {"west": x < middle, "east": x >= middle}.items():
        keep = np.abs(x - middle) < 25
        keep |= inside

        def withhold(points, inside=inside[keep]):
            points.withheld = np.array(points.withheld) | ~inside

        rewritten(cloud, tmp_path / f"{name}.laz", withhold, keep)
    same(measure(place, tmp_path), reference)


def test_strips_whose_bounds_overlap_are_both_used(place, cloud, reference, xy, tmp_path):
    """Two strips flown diagonally: each lies within the bounds of the other, and they share no point."""
    x, y = xy
    side = (x - x.min()) > (y - y.min())
    rewritten(cloud, tmp_path / "a.laz", keep=side)
    rewritten(cloud, tmp_path / "b.laz", keep=~side)
    found = measure(place, tmp_path)
    np.testing.assert_allclose(found.height, reference.height, atol=0.5)
    assert found.points.sum() > 0.99 * reference.points.sum()


def test_points_exactly_on_walls_are_counted_the_same_in_every_tile(scene, tmp_path):
    """Walls and points have round coordinates; tiles with other offsets round them differently."""
    path, polygons = scene
    footprints = np.array(list(polygons.values()))
    wanted = heights.building_heights([path], footprints, CRS)
    other = rewritten(path, tmp_path / "other.laz", offsets=[31_799.13, 123_456.7, 5.0])
    same(heights.building_heights([other], footprints, CRS), wanted)


def test_order_of_points_does_not_matter(place, cloud, reference, tmp_path):
    order = np.random.default_rng(5).permutation(300_000)
    same(measure(place, rewritten(cloud, tmp_path / "shuffled.laz", keep=order)), reference)


def test_las_laz_and_copc_give_the_same(place, cloud, reference, tmp_path):
    same(measure(place, rewritten(cloud, tmp_path / "plain.LAS")), reference)
    write_copc(tmp_path / "octree.copc.laz", cloud, depth=3)
    same(measure(place, tmp_path / "octree.copc.laz"), reference)


def test_of_a_copc_file_only_the_parts_near_the_buildings_are_read(place, cloud, reference, tmp_path, monkeypatch):
    path = tmp_path / "octree.copc.laz"
    write_copc(path, cloud, depth=3)
    few = np.flatnonzero(shapely.distance(place.footprints, shapely.points(*ORIGIN)) < 60)
    chosen = []
    monkeypatch.setattr(scan, "COPC_SHARE", 1.0)
    choose = clouds.copc_nodes
    monkeypatch.setattr(clouds, "copc_nodes", lambda *given: chosen.append(choose(*given)) or chosen[-1])
    found = measure(place, path, footprints=place.footprints[few])
    for name in ("height", "ground", "points", "ground_cells", "coverage"):
        np.testing.assert_array_equal(getattr(found, name), getattr(reference, name)[few], err_msg=name)
    assert 0 < chosen[0]["count"].sum() < 0.9 * laspy.open(path).header.point_count


@pytest.mark.parametrize(
    ("point_format", "version"), [(0, "1.2"), (1, "1.2"), (3, "1.3"), (5, "1.3"), (7, "1.4"), (8, "1.4")]
)
@pytest.mark.parametrize("suffix", ["las", "laz"])
def test_point_formats(place, folder, point_format, version, suffix):
    small = town(12, seed=1, demolished=0)
    path = folder / f"format{point_format}.{suffix}"
    if point_format in (4, 5) and suffix == "laz":
        pytest.skip("lazrs does not compress waveforms of the old formats")
    write_cloud(path, small, 60_000, crs_wkt=wkt(), point_format=point_format, version=version)
    found = measure(small, path)
    assert np.nanmean(np.abs(found.height - small.height(0.7))) < 0.15
