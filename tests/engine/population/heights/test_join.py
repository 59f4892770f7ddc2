"""Heights against a town whose true heights are known, whatever the files look like."""

import struct
import tracemalloc

import laspy
import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from synthetic_cloud import EPSG, ORIGIN, header, town, wkt, write_cloud, write_copc

from doorstep.processing_provider.engine.core.errors import (
    Cancelled,
    DoorstepError,
    EmptyInputError,
    GeometryError,
    MissingPackageError,
    SettingError,
)
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import (
    clouds,
    crs,
    errors,
    footprints,
    grid,
    parts,
    scan,
    tally,
)
from doorstep.processing_provider.engine.population.settings import HeightSettings, HeightStatistic, ZUnit

CRS = f"EPSG:{EPSG}"
US_FOOT = 1200 / 3937
SHARES = {"p50": 0.5, "p70": 0.7, "p90": 0.9}


@pytest.fixture(scope="module")
def place():
    """A town of 215 buildings, 5 of them demolished."""
    return town(215, seed=3, demolished=5)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("clouds")


@pytest.fixture(scope="module")
def cloud(place, folder):
    """About 8 points per m², roofs in class 6."""
    path = folder / "cloud.laz"
    write_cloud(path, place, 300_000, crs_wkt=wkt())
    return path


@pytest.fixture(scope="module")
def reference(place, cloud):
    return measure(place, cloud)


def measure(place, *paths, footprints=None, crs=CRS, **options):
    footprints = place.footprints if footprints is None else footprints
    return heights.building_heights(paths, footprints, crs, **options)


def rewritten(source, path, change=None, keep=None, point_format=None, offsets=None):
    """Write a cloud again with points left out, in another order, or changed."""
    las = laspy.read(source)
    points = las.points.array
    head = las.header
    if keep is not None:
        points = points[keep]
    new = laspy.LasHeader(point_format=head.point_format.id, version=str(head.version))
    new.scales, new.offsets = head.scales, head.offsets
    new.vlrs.extend(head.vlrs)
    record = laspy.ScaleAwarePointRecord(points.copy(), head.point_format, head.scales, head.offsets)
    if offsets is not None:
        x, y, z = (np.array(record[axis]) for axis in "xyz")
        new.offsets = record.offsets = offsets
        record.x, record.y, record.z = x, y, z
    if change:
        change(record)
    with laspy.open(path, "w", header=new, do_compress=str(path).endswith(".laz")) as writer:
        writer.write_points(record)
    return path


def patched(source, path, at, layout, *values):
    """Copy a file with other bytes in its header."""
    data = bytearray(source.read_bytes())
    struct.pack_into(layout, data, at, *values)
    path.write_bytes(data)
    return path


def codes(found):
    """What the notes are about."""
    return {note.code for note in found.notes}


def same(a, b):
    for name, values in a.columns.items():
        np.testing.assert_array_equal(values, b.columns[name], err_msg=name)


# --- True heights -----------------------------------------------------------------------------------------------------


def assert_true(place, found):
    """p50, p70 and p90 above the ground against the true roofs of the buildings that still stand."""
    standing = ~place.demolished
    for name, share in SHARES.items():
        error = np.abs(getattr(found, name) - found.ground - place.height(share))[standing]
        assert error.mean() < 0.10, name
        assert error.max() < 0.60, name
    assert np.isfinite(found.height[standing]).all()
    assert (found.flag[place.demolished] != "ok").all()
    assert np.isin(found.flag[standing], ("ok", "ground_far")).mean() > 0.97
    assert not found.usable[place.demolished].any()


def test_roofs_of_class_6_give_the_true_heights(place, reference):
    assert_true(place, reference)
    assert set(reference.roof_source[~place.demolished]) == {"classified"}
    np.testing.assert_allclose(reference.height, reference.p70 - reference.ground)
    assert reference.storeys[0] == max(1, round(reference.height[0] / 3))


def test_unclassified_roofs_give_the_true_heights(place, folder):
    write_cloud(folder / "unclassified.laz", place, 300_000, crs_wkt=wkt(), classified=False)
    found = measure(place, folder / "unclassified.laz")
    assert_true(place, found)
    assert set(found.roof_source[~place.demolished]) == {"unclassified"}


def test_a_dense_block_takes_its_ground_from_the_street(place, reference):
    far = np.array(["ground_far" in flag for flag in reference.flag])
    assert far.any(), "the town has no building without ground around it"
    assert set(reference.ground_source[far]) <= {"within 20 m", "within 40 m", "within 64 m"}


def test_statistic_and_storeys(place, cloud):
    found = measure(place, cloud, settings=HeightSettings(HeightStatistic.P90, storey_height=2.5))
    np.testing.assert_allclose(found.height, found.p90 - found.ground)
    known = np.isfinite(found.height)
    assert (found.storeys[known] == np.maximum(1, np.rint(found.height[known] / 2.5))).all()
    assert np.isnan(found.storeys[~known]).all()


# --- One cloud in many shapes -----------------------------------------------------------------------------------------


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


def test_parts_give_the_same_as_all_at_once(place, cloud, reference, monkeypatch):
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 2.0)
    same(measure(place, cloud), reference)


def test_a_building_does_not_depend_on_the_others(place, cloud, reference):
    some = [5, 17, 60, 61, 118, 202]
    found = measure(place, cloud, footprints=place.footprints[some])
    np.testing.assert_array_equal(found.height, reference.height[some])
    np.testing.assert_array_equal(found.ground, reference.ground[some])


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


# --- Where it is, and in which units ----------------------------------------------------------------------------------


def test_footprints_are_brought_to_the_cloud(place, cloud, reference):
    from osgeo import osr

    systems = []
    for code in (EPSG, 4326):
        systems.append(osr.SpatialReference())
        systems[-1].ImportFromEPSG(code)
        systems[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(*systems)
    degrees = shapely.transform(place.footprints, lambda xy: np.array(to_degrees.TransformPoints(xy))[:, :2])
    found = measure(place, cloud, footprints=degrees, crs="EPSG:4326")
    np.testing.assert_allclose(found.height, reference.height, atol=0.05)


def test_feet_become_metres(folder):
    small = town(12, seed=1, demolished=0)
    path = folder / "feet.laz"
    write_cloud(path, small, 60_000, crs_wkt=wkt("EPSG:2278+6360"), unit=US_FOOT)
    in_feet = shapely.transform(small.footprints, lambda xy: xy / US_FOOT)
    found = measure(small, path, footprints=in_feet, crs="EPSG:2278")
    np.testing.assert_allclose(found.height, small.height(0.7), atol=0.5)
    assert "unknown_z_unit" not in codes(found)
    # Told that z is in metres, although x and y are feet.
    wrong = measure(small, path, footprints=in_feet, crs="EPSG:2278", settings=HeightSettings(z_unit=ZUnit.METRE))
    np.testing.assert_allclose(wrong.height, found.height / US_FOOT, rtol=0.02)


def test_an_unknown_vertical_unit_is_said_and_can_be_given(place, cloud, tmp_path):
    def without_vertical(path):
        las = laspy.read(cloud)
        las.header.vlrs.clear()
        las.header.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt(CRS)))
        las.write(path)
        return path

    path = without_vertical(tmp_path / "flat.laz")
    assert "unknown_z_unit" in codes(measure(place, path))
    told = measure(place, path, settings=HeightSettings(z_unit=ZUnit.FOOT))
    assert "unknown_z_unit" not in codes(told)
    assert np.nanmedian(told.height) < 0.5 * np.nanmedian(place.height(0.7))


def geo_keys(*pairs):
    return struct.pack("<4H", 1, 1, 0, len(pairs)) + b"".join(
        struct.pack("<4H", key, 0, 1, value) for key, value in pairs
    )


@pytest.mark.parametrize(
    ("keys", "metres", "z_metres"),
    [
        (((1024, 1), (3072, 32615)), 1.0, None),
        (((1024, 1), (3072, 32615), (4099, 9002)), 1.0, 0.3048),
        (((1024, 1), (3072, 2263), (4096, 6360)), US_FOOT, US_FOOT),
    ],
)
def test_crs_from_geotiff_keys(keys, metres, z_metres):
    found = crs.from_records({34735: geo_keys(*keys)})
    assert (found.metres, found.z_metres) == (pytest.approx(metres), z_metres and pytest.approx(z_metres))


def test_a_lost_digit_in_the_crs_is_noticed():
    damaged = wkt().replace('"false_easting",500000', '"false_easting",500100')
    assert crs.from_records({2112: damaged.encode()}).doubtful
    assert not crs.from_records({2112: wkt().encode()}).doubtful


def test_the_file_s_crs_wins_over_the_given_one(place, cloud, reference):
    found = measure(place, cloud, cloud_crs="EPSG:28992")
    np.testing.assert_array_equal(found.height, reference.height)
    assert "crs_not_used" in codes(found)


# --- Flags ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
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


def test_flags(scene):
    path, polygons = scene
    polygons = dict(polygons, outside_cloud=shapely.box(*ORIGIN, ORIGIN[0] + 9, ORIGIN[1] + 9), no_geometry=None)
    polygons["outside_cloud"] = shapely.transform(polygons["outside_cloud"], lambda xy: xy + 500)
    found = heights.building_heights([path], np.array(list(polygons.values()), object), CRS)
    flag = dict(zip(polygons, found.flag))
    for name in polygons:
        wanted = {"second": "overlapping_footprint", "small": flag["small"]}.get(name, name)
        assert wanted in flag[name].split(";"), f"{name}: {flag[name]}"
    height = dict(zip(polygons, found.height))
    assert height["ok"] == pytest.approx(5, abs=0.03)
    assert height["overlapping_footprint"] == height["second"] == pytest.approx(5, abs=0.03)
    unknown = {"no_points", "few_points", "outside_cloud", "no_geometry"}
    assert {name for name in unknown if np.isfinite(height[name])} == set()
    coverage = dict(zip(polygons, found.coverage))
    assert coverage["ok"] == pytest.approx(1, abs=0.03)
    assert coverage["partial"] == pytest.approx(0.8, abs=0.05)
    assert coverage["low_coverage"] == pytest.approx(0.4, abs=0.05)
    assert dict(zip(polygons, found.usable))["low_coverage"] is np.False_


def test_each_statistic_is_its_own_level(scene, tmp_path):
    # Three tenths of the roof at 4 m, three at 8, two at 11 and two at 15: every level lies on another part.
    path, polygons = scene

    def steps(points):
        west, inside = np.asarray(points.x) - ORIGIN[0] - 10, np.asarray(points.classification) == 6
        points.z = np.where(inside, 100 + np.select([west < 3, west < 6, west < 8], [4.0, 8.0, 11.0], 15.0), points.z)

    other = rewritten(path, tmp_path / "steps.laz", steps)
    found = [
        heights.building_heights([other], np.array([polygons["ok"]]), CRS, HeightSettings(statistic=statistic))
        for statistic in (HeightStatistic.P50, HeightStatistic.P70, HeightStatistic.P90)
    ]
    assert [run.height[0] for run in found] == pytest.approx([8, 11, 15], abs=0.03)
    assert [run.storeys[0] for run in found] == [3, 4, 5]
    assert (found[0].p50[0], found[0].p70[0], found[0].p90[0]) == pytest.approx((108, 111, 115), abs=0.03)


def test_coverage_does_not_depend_on_the_density(scene, tmp_path):
    path, polygons = scene
    n = laspy.open(path).header.point_count
    thin = rewritten(path, tmp_path / "thin.laz", keep=np.random.default_rng(2).random(n) < 0.1)
    names = ["ok", "partial", "low_coverage"]
    found = heights.building_heights([thin], np.array([polygons[name] for name in names]), CRS)
    np.testing.assert_allclose(found.coverage, [1, 0.8, 0.4], atol=0.12)


def test_roof_and_ground_classes_can_be_chosen(scene, tmp_path):
    path, polygons = scene

    def reclass(points):
        points.classification = np.select([points.classification == 6, points.classification == 2], [64, 65], 1)

    other = rewritten(path, tmp_path / "classes.laz", reclass)
    footprints = np.array([polygons["ok"]])
    with pytest.raises(errors.NoGroundError, match="GROUND_CLASSES"):
        heights.building_heights([other], footprints, CRS)
    chosen = HeightSettings(roof_classes=(64,), ground_classes=(65,))
    assert heights.building_heights([other], footprints, CRS, chosen).height[0] == pytest.approx(5, abs=0.03)


@pytest.mark.parametrize(
    "wrong", [{"storey_height": 0.1}, {"roof_classes": ()}, {"ground_classes": (300,)}, {"roof_classes": (2, 6)}]
)
def test_impossible_settings_are_refused(wrong):
    with pytest.raises(SettingError):
        HeightSettings(**wrong)


# --- Bad input --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(folder):
    """A dozen buildings and 120,000 points, so three compressed parts."""
    place = town(12, seed=1, demolished=0)
    for name in ("small.laz", "small.las"):
        write_cloud(folder / name, place, 120_000, crs_wkt=wkt())
    return place, folder / "small.laz", folder / "small.las"


def truncated(laz, las, path):
    path.write_bytes(laz.read_bytes()[:-5000])


def truncated_within_header(laz, las, path):
    path.write_bytes(laz.read_bytes()[:200])


def truncated_las(laz, las, path):
    path.write_bytes(las.read_bytes()[:-5000])


def corrupt_middle(laz, las, path):
    data = bytearray(laz.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = bytes(2000)
    path.write_bytes(data)


def not_a_cloud(laz, las, path):
    path.write_bytes(b"SQLite format 3\0" * 100)


def header_only(laz, las, path):
    with laspy.open(path, "w", header=header(wkt())):
        pass


def header_without_points(laz, las, path):
    path.write_bytes(las.read_bytes()[: laspy.open(las).header.offset_to_point_data])


def wrong_bounds(laz, las, path):
    # Largest and smallest x 1 km farther west than the points.
    largest, smallest = struct.unpack_from("<2d", laz.read_bytes(), 179)
    patched(laz, path, 179, "<2d", largest - 1000, smallest - 1000)


def bounds_too_small(laz, las, path):
    largest, smallest = struct.unpack_from("<2d", laz.read_bytes(), 179)
    patched(laz, path, 179, "<2d", largest - 30, smallest)


def no_crs(laz, las, path):
    las = laspy.read(laz)
    las.header.vlrs.clear()
    las.write(path)


def degrees(laz, las, path):
    old = laspy.read(laz)
    head = laspy.LasHeader(point_format=6, version="1.4")
    head.scales = [1e-7, 1e-7, 0.01]
    head.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt("EPSG:4326")))
    points = laspy.ScaleAwarePointRecord.zeros(len(old.points), header=head)
    points.x, points.y, points.z = np.array(old.x) / 1e5, np.array(old.y) / 1e5, np.array(old.z)
    with laspy.open(path, "w", header=head, do_compress=True) as writer:
        writer.write_points(points)


def other_place(laz, las, path):
    rewritten(
        laz, path, offsets=[0.0, 0.0, 0.0], change=lambda points: points.__setattr__("x", np.array(points.x) + 9000)
    )


def nonsense_in_header(laz, las, path):
    patched(laz, path, 131, "<d", float("nan"))


def future_version(laz, las, path):
    patched(laz, path, 24, "<2B", 2, 0)


def unknown_format(laz, las, path):
    patched(laz, path, 104, "<B", 0x80 | 33)


def beyond_the_sky(laz, las, path):
    patched(laz, path, 211, "<2d", 1e6, 9e5)


def wrong_chunk_table(laz, las, path):
    table = struct.unpack_from("<q", laz.read_bytes(), laspy.open(laz).header.offset_to_point_data)[0]
    patched(laz, path, table + 4, "<I", 2)


BAD_FILES = [
    (truncated, errors.TruncatedCloudError, "ends before"),
    (truncated_within_header, errors.TruncatedCloudError, "ends within its header"),
    (truncated_las, errors.TruncatedCloudError, "of the 120,000 points"),
    (corrupt_middle, errors.PointCloudError, "damaged"),
    (not_a_cloud, errors.NotACloudError, "not a LAS or LAZ"),
    (header_only, errors.EmptyCloudError, "no points"),
    (header_without_points, errors.TruncatedCloudError, "ends before its first point"),
    (wrong_bounds, errors.CloudBoundsError, "outside of the bounds"),
    (bounds_too_small, errors.CloudBoundsError, "outside of the bounds"),
    (no_crs, errors.CloudCrsError, "POINT_CLOUD_CRS"),
    (degrees, errors.CloudCrsError, "degrees"),
    (other_place, errors.CloudOverlapError, "No building lies"),
    (nonsense_in_header, errors.CorruptCloudError, "no sensible numbers"),
    (future_version, errors.UnsupportedCloudError, "LAS 2.0"),
    (unknown_format, errors.UnsupportedCloudError, "point format 33"),
    (beyond_the_sky, errors.CorruptCloudError, "Z_UNIT"),
    (wrong_chunk_table, errors.CorruptCloudError, "compressed parts"),
]


@pytest.mark.parametrize(("spoil", "error", "words"), BAD_FILES, ids=lambda value: getattr(value, "__name__", ""))
def test_bad_files_are_named(small, tmp_path, spoil, error, words):
    place, laz, las = small
    path = tmp_path / (
        "spoilt.las" if "las" in spoil.__name__.split("_") or spoil is header_without_points else "spoilt.laz"
    )
    spoil(laz, las, path)
    with pytest.raises(error, match=words):
        measure(place, path)


def test_one_bad_file_among_good_ones_is_named(small, tmp_path):
    place, laz, las = small
    (tmp_path / "good.laz").write_bytes(laz.read_bytes())
    corrupt_middle(laz, las, tmp_path / "bad.laz")
    with pytest.raises(errors.PointCloudError, match=r"bad\.laz"):
        measure(place, tmp_path)


def test_missing_files_and_empty_folders(small, tmp_path):
    place, *_ = small
    with pytest.raises(errors.CloudFileError, match="is not there"):
        measure(place, tmp_path / "nowhere.laz")
    with pytest.raises(errors.CloudFileError, match=r"holds no \.las"):
        measure(place, tmp_path)
    with pytest.raises(errors.CloudFileError, match="No point cloud"):
        measure(place)


def test_files_away_from_all_buildings_are_said(small, tmp_path):
    place, laz, las = small
    other_place(laz, las, tmp_path / "away.laz")
    found = measure(place, laz, tmp_path / "away.laz")
    assert [str(note) for note in found.notes if note.code == "files_away"] == [
        "Point cloud files that lie away from all buildings and were not read: 1 (away.laz)."
    ]


def test_a_scale_that_changed_is_noticed(small, tmp_path):
    """Heights would be wrong by 2 %."""
    place, laz, _ = small
    for scale in (0.0098, 0.0102):
        with pytest.raises(errors.CloudBoundsError):
            measure(place, patched(laz, tmp_path / "scale.laz", 147, "<d", scale))


def test_bounds_that_no_point_reaches_are_said(small, tmp_path):
    place, laz, _ = small
    highest = struct.unpack_from("<d", laz.read_bytes(), 211)[0]
    found = measure(place, patched(laz, tmp_path / "bounds.laz", 211, "<d", highest + 5))
    assert "heights_not_reached" in codes(found)


def test_files_in_different_crs_are_refused(small, tmp_path):
    place, laz, _ = small
    las = laspy.read(laz)
    las.header.vlrs.clear()
    las.header.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt("EPSG:32616")))
    las.write(tmp_path / "other.laz")
    with pytest.raises(errors.CloudCrsError, match="different CRS"):
        measure(place, laz, tmp_path / "other.laz")


def test_bad_footprints(small):
    place, laz, _ = small
    with pytest.raises(EmptyInputError):
        measure(place, laz, footprints=np.array([], object))
    with pytest.raises(GeometryError, match="usable"):
        measure(place, laz, footprints=np.array([None, None], object))
    with pytest.raises(GeometryError, match="no CRS"):
        measure(place, laz, crs="")
    bow_tie = shapely.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)])
    with_bow_tie = np.append(place.footprints, shapely.transform(bow_tie, lambda xy: xy + ORIGIN + 8))
    assert "repaired" in codes(measure(place, laz, footprints=with_bow_tie))


def test_missing_packages_are_named(small, monkeypatch):
    place, laz, las = small
    monkeypatch.setattr(laspy.LazBackend, "detect_available", staticmethod(lambda: ()))
    assert "lazrs" in heights.missing_packages()
    with pytest.raises(errors.LazBackendError, match="lazrs"):
        measure(place, laz)
    assert np.isfinite(measure(place, las).height).any()
    monkeypatch.setattr(clouds, "laspy", None)
    with pytest.raises(MissingPackageError, match="laspy"):
        measure(place, las)


def test_cancel_stops_the_reading(small):
    place, laz, _ = small
    reports = []

    def progress(share, text=""):
        reports.append(share)
        if text:
            raise Cancelled

    with pytest.raises(Cancelled):
        measure(place, laz, progress=progress)
    assert len(reports) < 5


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("suffix", ["laz", "las", "copc.laz"])
def test_damaged_files_never_give_a_wrong_height(small, folder, suffix, data):
    """Bytes changed and files cut anywhere: a named error, or the same heights, or heights that are flagged."""
    place, laz, las = small
    good = {"laz": laz, "las": las, "copc.laz": folder / "small.copc.laz"}[suffix]
    if not good.exists():
        write_copc(good, laz)
    wanted = measure(place, good).height
    content = bytearray(good.read_bytes())
    # Half of the damage goes to the header and the records after it, which are a small part of the file.
    places = st.one_of(st.integers(0, 2500), st.integers(0, len(content) - 1))
    for at, mask in data.draw(st.lists(st.tuples(places, st.integers(1, 255)), max_size=8)):
        content[at] ^= mask
    if data.draw(st.booleans()):
        content = content[: data.draw(places)]
    path = folder / f"damaged.{suffix}"
    path.write_bytes(content)
    try:
        found = measure(place, path)
    except DoorstepError:
        return
    unflagged = found.flag == "ok"
    doubted = bool(codes(found) & {"doubtful_crs", "heights_not_reached"})
    assert doubted or np.abs(found.height - wanted)[unflagged].max(initial=0) < 0.1


# --- The parts --------------------------------------------------------------------------------------------------------


coordinate = st.floats(1, 25).map(lambda value: round(value, 2))
ring = st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=9, unique=True)


@given(rings=st.lists(ring, min_size=1, max_size=4), seed=st.integers(0, 2**32 - 1))
def test_points_are_located_as_shapely_does(rings, seed):
    """Polygons of any shape, overlapping, with holes where they cross themselves."""
    polygons = [shapely.make_valid(shapely.Polygon(points)) for points in rings]
    polygons = np.array([polygon for polygon in polygons if polygon.area > 0])
    if not len(polygons):
        return
    origin = np.array([-32.0, -32.0]) - grid.SHIFT
    raster = footprints.burn(polygons, origin, (4, 4))
    xy = np.random.default_rng(seed).uniform(-3, 29, (1500, 2))
    u, v = ((xy - origin) / grid.CELL).T
    column, row = u.astype(np.int32), v.astype(np.int32)
    raster.blocks.clip(row, column)
    point, entry = raster.locate(*raster.blocks.split(row, column), np.arange(len(u)), u, v)
    found = set(zip(point.tolist(), raster.owner[entry].tolist()))
    points = shapely.points(xy)
    wanted = {
        (i, j) for j, polygon in enumerate(polygons) for i in np.flatnonzero(shapely.contains(polygon, points)).tolist()
    }
    assert len(found) == len(point)
    near = {(i, j) for i, j in found ^ wanted if shapely.distance(polygons[j].boundary, points[i]) > 1e-9}
    assert near == set()


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(-5000, 5000)), min_size=1, max_size=50), st.booleans())
def test_add_at_is_numpy_s(pairs, spread):
    index, weights = np.array(pairs).T
    index = index * (1 + 100 * spread)
    total, count = np.zeros(202_101, np.int64), np.zeros(202_101, np.int32)
    tally.add_at(index, (total, weights.astype(float)), (count, None))
    place = np.unique(index)
    wanted = [weights[index == i].sum() for i in place]
    assert total[place].tolist() == wanted
    assert total.sum() == weights.sum()
    assert count.sum() == len(index)


def test_memory_does_not_grow_with_the_number_of_points(place, tmp_path):
    """Twice the points on the same ground; both are more than the reader takes at once."""

    def peak(n_points):
        write_cloud(tmp_path / f"{n_points}.laz", place, n_points, crs_wkt=wkt())
        tracemalloc.start()
        measure(place, tmp_path / f"{n_points}.laz")
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert clouds.PIECE < 600_000
    assert peak(1_200_000) < 1.1 * peak(600_000)


# --- Real data --------------------------------------------------------------------------------------------------------


def test_delft(shared_data):
    """160 buildings of Delft in AHN3; another program's heights of half of them (see the note on annexes below)."""
    import csv

    from osgeo import ogr

    data = shared_data("delft")
    layer = ogr.Open(str(data / "buildings.gpkg"))
    features = list(layer[0])
    footprints = np.array([shapely.from_wkb(bytes(f.geometry().ExportToWkb())) for f in features], dtype=object)
    found = heights.building_heights([data], footprints, "EPSG:28992", cloud_crs="EPSG:28992")
    assert np.isfinite(found.height).all()
    with open(data / "reference_heights_half.csv", newline="") as file:
        theirs = {row["gml_id"]: row for row in csv.DictReader(file)}
    at = [i for i, feature in enumerate(features) if feature["gml_id"] in theirs]
    rows = [theirs[features[i]["gml_id"]] for i in at]
    ground, roof = (np.array([float(row[name]) for row in rows]) for name in ("z_ground", "z_roof"))
    assert np.median(np.abs(found.ground[at] - ground)) < 0.15
    # Theirs takes in points up to some metres outside of the footprint, so that annexes get the height of the house
    # they lean on; the median is not concerned.
    assert np.median(np.abs(found.p90[at] - roof)) < 0.15
    large = shapely.area(footprints[at]) > 40
    assert np.abs(found.p90[at] - roof)[large].mean() < 0.40
