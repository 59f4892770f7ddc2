"""Point clouds as others write them: three roofs of 3, 6 and 9 m must come out, or one sentence."""

import struct
import tracemalloc

import laspy
import numpy as np
import pytest
import shapely
from synthetic_cloud import town, wkt, write_cloud, write_copc

from doorstep.processing_provider.engine.core.errors import GeometryError
from doorstep.processing_provider.engine.core.limits import (
    LEAST_ELEVATION,
    MOST_ELEVATION,
    MOST_FOOTPRINT_AREA,
    MOST_FOOTPRINT_LENGTH,
    MOST_HEIGHT,
)
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors, laz, scan
from doorstep.processing_provider.engine.population.settings import HeightSettings, ZUnit

CRS = "EPSG:32633"
WEST, SOUTH, SIDE, BASE = 400_000.0, 5_600_000.0, 80, 120.0
ROOFS = [(10, 10, 20, 20), (40, 10, 60, 30), (20, 50, 32, 62)]
WANTED = [3, 6, 9]
FOOTPRINTS = np.array([shapely.box(WEST + w, SOUTH + s, WEST + e, SOUTH + n) for w, s, e, n in ROOFS])


def ones(count):
    return np.ones(count, np.uint8)


def upto(most):
    """Return numbers 1 … `most`, again and again."""
    return lambda count: (np.arange(count) % most + 1).astype(np.uint8)


def scanned(step=0.5, rises=WANTED):
    """Places on a regular grid, what lies above the ground there, and where the roofs are."""
    along = np.arange(0, SIDE, step) + step / 2
    x, y = (values.ravel() for values in np.meshgrid(along, along))
    above, roof = np.zeros(len(x)), np.zeros(len(x), bool)
    for (w, s, e, n), rise in zip(ROOFS, rises):
        inside = (x > w) & (x < e) & (y > s) & (y < n)
        above[inside], roof[inside] = rise, True
    return x + WEST, y + SOUTH, above, roof


def write(
    path, *, z=None, keep=None, classes=None, returns=ones, of=ones, point_format=1, version="1.2", records=(), step=0.5,
    extra=0, scale=0.01,
):  # fmt: skip
    """Write the scene: `z`, `classes` and `keep` are made of (height above ground, on a roof, x)."""
    x, y, above, roof = scanned(step)
    head = laspy.LasHeader(point_format=point_format, version=version)
    head.scales, head.offsets = [scale] * 3, [WEST, SOUTH, 0]
    head.vlrs.extend(laspy.VLR("LASF_Projection", number, "", data) for number, data in records)
    for i in range(extra):
        head.add_extra_dim(laspy.ExtraBytesParams(f"extra{i}", "uint8"))
    kept = np.ones(len(x), bool) if keep is None else keep(above, roof, x)
    points = laspy.ScaleAwarePointRecord.zeros(int(kept.sum()), header=head)
    points.x, points.y = x[kept], y[kept]
    points.z = (BASE + above if z is None else z(above, roof, x))[kept]
    points.classification = (np.where(roof, 6, 2) if classes is None else classes(above, roof, x))[kept]
    points.return_number, points.number_of_returns = returns(len(points)), of(len(points))
    with laspy.open(path, "w", header=head, do_compress=path.suffix == ".laz") as writer:
        writer.write_points(points)
    return path


def patch(path, *changes):
    """Change bytes of a file: (place, layout, values)."""
    data = bytearray(path.read_bytes())
    for at, layout, *values in changes:
        struct.pack_into(layout, data, at, *values)
    path.write_bytes(data)
    return path


def measure(*paths, footprints=FOOTPRINTS, cloud_crs=CRS, **options):
    return heights.building_heights(paths, footprints, CRS, cloud_crs=cloud_crs, **options)


def assert_right(found, wanted=WANTED):
    np.testing.assert_allclose(found.height, wanted, atol=0.02)
    assert found.flag.tolist() == ["ok"] * len(wanted)


def said(found, code):
    """Values of the notes that are about something."""
    return [dict(note.values) for note in found.notes if note.code == code]


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """What the scene gives when nothing is odd about the file."""
    path = write(tmp_path_factory.mktemp("plain") / "plain.las")
    found = measure(path)
    assert_right(found)
    return found


# --- Points by return -------------------------------------------------------------------------------------------------


def in_slots(numbers, slots):
    """Counts of 1, 2, … as a header with few slots can hold them, the last for all above."""
    counts = np.bincount(numbers, minlength=slots + 1)[1:]
    return [*counts[: slots - 1], counts[slots - 1 :].sum()]


def all_of(returns):
    return lambda count: np.full(count, returns, np.uint8)


COUNTS = {
    "as if from 0": (ones, ones, lambda number, of: [0, len(number), 0, 0, 0]),
    "all first": (upto(7), all_of(7), lambda number, of: [len(number), 0, 0, 0, 0]),
    "more than five in the fifth": (upto(7), all_of(7), lambda number, of: in_slots(number, 5)),
    "by the number of returns": (upto(3), all_of(3), lambda number, of: in_slots(of, 5)),
}
"""Return numbers, numbers of returns, and what the header makes of them."""


@pytest.mark.parametrize("suffix", ["las", "laz"])
@pytest.mark.parametrize("how", COUNTS)
def test_counts_by_return_as_programs_get_them_wrong(tmp_path, plain, how, suffix):
    number, of, counts = COUNTS[how]
    path = write(tmp_path / f"a.{suffix}", returns=number, of=of)
    n = len(scanned()[0])
    patch(path, (111, "<5I", *counts(number(n), of(n))))
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    assert len(said(found, "odd_returns")) == 1


@pytest.mark.parametrize("counts", [(1, 2, 3, 4, -10), (0, 0, 0, 0, 0), (0, 0, 7, 0, -7)])
def test_any_counts_by_return_do_for_plain_files(tmp_path, plain, counts):
    """Nothing can be lost within a file that is not compressed; 0 stands for a header that was never filled."""
    n = len(scanned()[0])
    path = patch(write(tmp_path / "a.las"), (111, "<5I", *(n + c if c < 0 else c for c in counts)))
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    assert len(said(found, "odd_returns")) == any(counts)


def test_other_counts_of_a_compressed_file_are_damage(tmp_path):
    n = len(scanned()[0])
    path = patch(write(tmp_path / "a.laz", returns=upto(2)), (111, "<5I", n // 2 - 5, n // 2 + 5, 0, 0, 0))
    with pytest.raises(errors.CorruptCloudError, match="header counts"):
        measure(path)


@pytest.mark.parametrize("classified", [True, False])
@pytest.mark.parametrize("point_format", [1, 6])
@pytest.mark.parametrize(("number", "of"), [(0, 0), (0, 3), (1, 0)])
def test_return_numbers_that_say_nothing(tmp_path, plain, number, of, point_format, classified):
    """Return number 0 or of 0 returns: unclassified roofs count as well."""
    path = write(
        tmp_path / "a.las", returns=all_of(number), of=all_of(of),
        point_format=point_format, version="1.4" if point_format == 6 else "1.2",
        classes=None if classified else lambda above, roof, x: np.where(roof, 1, 2),
    )  # fmt: skip
    n = len(scanned()[0])
    patch(path, (111, "<5I", *([n, 0, 0, 0, 0] if point_format == 1 else [0] * 5)))
    if point_format == 6:
        patch(path, (255, "<2Q", n, 0))
    found = measure(path)
    assert_right(found)
    assert len(said(found, "odd_returns")) == (number == 0)


# --- Header -----------------------------------------------------------------------------------------------------------


VERSIONS = [
    ("1.1", 0), ("1.1", 1), ("1.2", 2), ("1.2", 3), ("1.3", 4), ("1.3", 5), ("1.3", 1), ("1.4", 1), ("1.4", 6), ("1.4", 7), ("1.4", 8),
    ("1.4", 9), ("1.4", 10),
]  # fmt: skip


@pytest.mark.parametrize(("version", "point_format"), VERSIONS)
def test_versions_and_formats(tmp_path, version, point_format):
    path = write(tmp_path / "a.las", point_format=point_format, version=version)
    assert_right(measure(path))


def test_las_1_0(tmp_path):
    assert_right(measure(patch(write(tmp_path / "a.las", version="1.1"), (24, "<2B", 1, 0))))


@pytest.mark.parametrize("suffix", ["las", "laz"])
@pytest.mark.parametrize("point_format", [1, 6])
def test_extra_bytes(tmp_path, suffix, point_format):
    version = "1.4" if point_format == 6 else "1.2"
    path = write(tmp_path / f"a.{suffix}", point_format=point_format, version=version, extra=3)
    assert_right(measure(path))
    # Extra bytes that no record describes.
    data = path.read_bytes()
    path.write_bytes(data.replace(b"LASF_Spec\0\0\0\0\0\0\0\x04\0", b"nobody\0\0\0\0\0\0\0\0\0\0\x04\0"))
    assert_right(measure(path))


@pytest.mark.parametrize("suffix", ["las", "laz"])
@pytest.mark.parametrize(("new", "old"), [(0, None), (None, 0), (None, 7), (7, None), (None, 10**9), (10**12, None)])
def test_two_numbers_of_points_that_differ(tmp_path, plain, suffix, new, old):
    """LAS 1.4 has two; the one that the file agrees with counts."""
    n = len(scanned()[0])
    path = write(tmp_path / f"a.{suffix}", version="1.4", point_format=1)
    patch(path, (107, "<I", n if old is None else old), (247, "<Q", n if new is None else new))
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    np.testing.assert_array_equal(found.points, plain.points)


def test_points_that_are_too_short_are_refused(tmp_path):
    with pytest.raises(errors.CorruptCloudError, match="too few for their format"):
        measure(patch(write(tmp_path / "a.las"), (105, "<H", 20)))


@pytest.mark.parametrize("scale", [0.0, -0.01, float("nan"), float("inf"), 1e300])
@pytest.mark.parametrize("axis", range(3))
def test_scales_that_cannot_be(tmp_path, scale, axis):
    with pytest.raises(errors.PointCloudError):
        measure(patch(write(tmp_path / "a.las"), (131 + 8 * axis, "<d", scale)))


@pytest.mark.parametrize("bounds", [(0,) * 6, (-1e308, 1e308) * 3, (float("nan"),) * 6])
def test_bounds_that_were_never_filled(tmp_path, bounds):
    with pytest.raises(errors.PointCloudError, match=r"bounds|sensible"):
        measure(patch(write(tmp_path / "a.las"), (179, "<6d", *bounds)))


@pytest.mark.parametrize(("at", "layout", "value"), [(100, "<I", 2**32 - 1), (96, "<I", 2**32 - 1), (94, "<H", 65535)])
def test_records_that_claim_too_much(tmp_path, at, layout, value):
    with pytest.raises(errors.PointCloudError):
        measure(patch(write(tmp_path / "a.las", records=[(2112, b"x")]), (at, layout, value)))


@pytest.mark.parametrize("length", [2**63, 2**64 - 1, 2**40, 0])
@pytest.mark.parametrize("number", [1, 2**32 - 1])
def test_extended_records_that_claim_too_much(tmp_path, length, number):
    path = write(tmp_path / "a.las", version="1.4", point_format=6)
    end = path.stat().st_size
    with open(path, "ab") as file:
        file.write(struct.pack("<H16sHQ32s", 0, b"LASF_Projection", 2112, length, b""))
    assert_right(measure(patch(path, (235, "<QI", end, number))))


# --- Where it is ------------------------------------------------------------------------------------------------------


def keys(*pairs):
    return struct.pack("<4H", 1, 1, 0, len(pairs)) + b"".join(struct.pack("<4H", key, 0, 1, v) for key, v in pairs)


LOCAL = 'LOCAL_CS["Site",LOCAL_DATUM["Site",0],UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
VERTICAL = 'VERT_CS["EVRF",VERT_DATUM["EVRF",2005],UNIT["metre",1],AXIS["Up",UP]]'
DEGREES = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433]]'
)
NO_MAP = {
    "units only": (34735, keys((1025, 1), (3076, 9001), (4099, 9001))),
    "unknown code": (34735, keys((1024, 1), (3072, 65000), (3076, 9001))),
    "user-defined and not said": (34735, keys((1024, 1), (3072, 32767))),
    "model undefined": (34735, keys((1024, 0))),
    "geocentric keys": (34735, keys((1024, 3), (2048, 4978))),
    "vertical code as map": (34735, keys((1024, 1), (3072, 5703))),
    "cut keys": (34735, keys((1024, 1), (3072, 32633))[:11]),
    "no keys": (34735, b""),
    "local": (2112, LOCAL.encode()),
    "engineering": (2112, b'ENGCRS["Site",EDATUM["Site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'),
    "geocentric": (2112, wkt("EPSG:4978").encode()),
    "vertical": (2112, VERTICAL.encode()),
    "local and vertical": (2112, f'COMPD_CS["Site",{LOCAL},{VERTICAL}]'.encode()),
    "unheard-of projection": (2112, f'PROJCS["x",{DEGREES},PROJECTION["Unheard_Of"],UNIT["metre",1]]'.encode()),
    "degrees that cannot be": (2112, DEGREES.encode()),
    "degrees with heights": (2112, wkt("EPSG:4326+5773").encode()),
    "garbage": (2112, bytes(range(1, 256))),
    "cut text": (2112, wkt(CRS).encode()[:80]),
    "a path": (2112, b"/etc/hostname"),
    "an address": (2112, b"http://localhost:9/crs.wkt"),
    "nothing": (2112, b"\0\0"),
}  # fmt: skip


@pytest.mark.parametrize("record", NO_MAP.values(), ids=NO_MAP)
def test_a_crs_of_no_map_is_as_none(tmp_path, plain, record):
    path = write(tmp_path / "a.las", records=[record])
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    with pytest.raises(errors.CloudCrsError, match="POINT_CLOUD_CRS"):
        measure(path, cloud_crs=None)


@pytest.mark.parametrize("text", [LOCAL, VERTICAL, "EPSG:4978", DEGREES])
def test_both_records_are_looked_at(tmp_path, plain, text):
    """A text of no map beside keys that name one."""
    records = [(2112, (wkt(text) if "EPSG:" in text else text).encode()), (34735, keys((1024, 1), (3072, 32633)))]
    found = measure(write(tmp_path / "a.las", records=records), cloud_crs=None)
    np.testing.assert_array_equal(found.height, plain.height)


@pytest.mark.parametrize("given", ["EPSG:4978", "EPSG:5703", LOCAL])
def test_a_given_crs_of_no_map_is_refused(tmp_path, given):
    with pytest.raises(errors.CloudCrsError, match="no map projection"):
        measure(write(tmp_path / "a.las"), cloud_crs=given)


def test_the_unit_of_heights_counts_without_a_crs(tmp_path):
    """Keys that name feet for the heights and no CRS."""
    path = write(tmp_path / "a.las", records=[(34735, keys((1025, 1), (4099, 9002)))])
    found = measure(path)
    np.testing.assert_allclose(found.height, np.array(WANTED) * 0.3048, atol=0.02)
    assert not said(found, "unknown_z_unit")
    assert_right(measure(path, settings=HeightSettings(z_unit=ZUnit.METRE)))


def test_buildings_that_a_projection_cannot_show_lie_outside(tmp_path, plain):
    path = write(tmp_path / "a.las", records=[(2112, wkt(CRS).encode())])
    degrees = np.append(in_degrees(FOOTPRINTS), shapely.box(15, 90, 16, 91))
    found = heights.building_heights([path], degrees, "EPSG:4326")
    np.testing.assert_allclose(found.height[:3], plain.height, atol=0.05)
    assert found.flag[3] == "outside_cloud"
    with pytest.raises(GeometryError, match="cannot be brought"):
        heights.building_heights([path], degrees[3:], "EPSG:4326")
    with pytest.raises(GeometryError, match="cannot be brought"):
        heights.building_heights([path], FOOTPRINTS, LOCAL)


def in_degrees(polygons):
    from osgeo import osr

    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, code in zip(systems, (32633, 4326)):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(*systems)
    return shapely.transform(polygons, lambda xy: np.array(way.TransformPoints(xy))[:, :2])


# --- Several files of one place ---------------------------------------------------------------------------------------


def ground_only(above, roof, x):
    return ~roof


def surface(above, roof, x):
    return np.ones(len(x), int)


def bare(above, roof, x):
    return np.full(len(x), BASE)


def test_ground_and_surface_in_two_files(tmp_path):
    """Grids of 1 m: the ground under the buildings too, and a surface that is unclassified."""
    for ground, top in (("dgm", "dom"), ("z_ground", "a_surface")):
        folder = tmp_path / ground
        folder.mkdir()
        write(folder / f"{ground}.las", z=bare, classes=lambda a, r, x: np.full(len(x), 2), step=1)
        write(folder / f"{top}.laz", classes=surface, step=1)
        found = measure(folder)
        assert_right(found)
        assert found.points.tolist() == [100, 400, 144]


def test_three_files_of_a_class_each(tmp_path, plain):
    for order in ("abc", "cab", "bca"):
        folder = tmp_path / order
        folder.mkdir()
        kinds = {
            order[0]: {"keep": lambda a, r, x: ~r},
            order[1]: {"keep": lambda a, r, x: r},
            order[2]: {"z": lambda a, r, x: BASE + a + 0.4, "classes": surface, "step": 0.4},
        }
        for name, how in kinds.items():
            write(folder / f"{name}.las", **how)
        found = measure(folder)
        np.testing.assert_array_equal(found.height, plain.height)
        np.testing.assert_array_equal(found.points, plain.points)


def test_the_ground_beside_the_whole_cloud_changes_nothing(tmp_path, plain):
    write(tmp_path / "m.las")
    for name in ("a.las", "z.las"):
        found = measure(tmp_path / "m.las", write(tmp_path / name, keep=ground_only))
        for column in ("height", "points", "ground_cells", "coverage", "flag"):
            np.testing.assert_array_equal(
                found.columns.get(column, getattr(found, column, None)), getattr(plain, column)
            )
        assert said(found, "repeated_points")


def test_ground_of_a_file_without_any_building_counts(tmp_path):
    """The nearest ground lies 25 m from the first house, in a file of its own that no house touches."""
    write(tmp_path / "roof.las", keep=lambda above, roof, x: roof & (above == 3))
    write(tmp_path / "street.las", keep=lambda above, roof, x: ~roof & (x > WEST + 45))
    found = measure(tmp_path, footprints=FOOTPRINTS[:1])
    assert (found.ground_source[0], found.flag[0]) == ("within 40 m", "ground_far")
    assert found.height[0] == pytest.approx(3, abs=0.02)  # bins are 2 cm wide
    assert found.notes[0].code == "unknown_z_unit" and len(found.notes) == 1


def test_progress_goes_from_nothing_to_all(tmp_path, monkeypatch):
    monkeypatch.setattr(clouds.read_pieces, "__defaults__", (None, None, 10_000))
    n, seen = len(scanned()[0]), []
    measure(write(tmp_path / "a.las"), progress=lambda share, text="": seen.append((share, text)))
    shares, texts = [share for share, _ in seen], [text for _, text in seen if text]
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0, 1)
    assert texts == [f"a.las: {done:,} of {n:,} points" for done in range(0, n, 10_000)]


def test_the_same_file_twice_under_two_names(tmp_path, plain):
    paths = [write(tmp_path / name) for name in ("a.las", "b.laz", "c.las")]
    found = measure(*paths)
    for name, values in plain.columns.items():
        np.testing.assert_array_equal(found.columns[name], values, err_msg=name)
    assert said(found, "repeated_points") == [{"points": 2 * len(scanned()[0])}]


def test_few_roofs_in_a_large_tile_are_not_counted_twice(tmp_path):
    """A tile of the country, where less than one point in a hundred is on a roof."""
    one = FOOTPRINTS[:1]
    rare = {"keep": lambda a, r, x: ~r | (a == 3), "classes": lambda a, r, x: np.where(a == 3, 6, 2), "step": 1}
    wide = [write(tmp_path / "a.las", **rare), write(tmp_path / "b.las", **rare)]
    share = np.mean(np.array(laspy.read(wide[0]).classification) == 6)
    assert share < 0.02
    single, double = (measure(*paths, footprints=one) for paths in (wide[:1], wide))
    assert (single.points[0], double.points[0]) == (100, 100)


def test_strays_in_the_ground_do_not_hide_the_surface(tmp_path):
    """Half a percent of the ground file is unclassified, or roof."""
    for stray in (1, 6):

        def classes(above, roof, x, stray=stray):
            return np.where(np.arange(len(x)) % 200 == 0, stray, 2)

        found = measure(
            write(tmp_path / f"a{stray}.las", z=bare, classes=classes), write(tmp_path / "b.las", classes=surface)
        )
        np.testing.assert_allclose(found.height, WANTED, atol=0.02)


def test_tiles_of_two_classes_that_meet_in_the_middle(tmp_path, plain):
    """Ground west and surface everywhere in one file, the rest of the ground in another, with 20 m of both."""
    middle = WEST + SIDE / 2
    write(tmp_path / "a.las", keep=lambda a, r, x: r | (x < middle + 10))
    write(tmp_path / "b.las", keep=lambda a, r, x: ~r & (x > middle - 10))
    found = measure(tmp_path)
    for name in ("height", "points", "ground_cells"):
        np.testing.assert_array_equal(getattr(found, name), getattr(plain, name), err_msg=name)


def test_of_two_surveys_the_first_counts(tmp_path, plain):
    """Files of all classes overlap wholly: a house that only the second shows is not there."""
    old = write(tmp_path / "b.las", z=lambda a, r, x: BASE + a + 3 * r)
    new = write(
        tmp_path / "a.las",
        classes=lambda a, r, x: np.where(a > 3, 6, 2),
        z=lambda a, r, x: BASE + np.where(a > 3, a, 0),
    )
    found = measure(new, old)
    np.testing.assert_array_equal(found.height[1:], plain.height[1:])
    assert np.isnan(found.height[0])


# --- Elevations that nothing has --------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [-9999.0, LEAST_ELEVATION - 1, MOST_ELEVATION + 1, 9999.0, 99_999.0, -21_474_836.48])
@pytest.mark.parametrize("kind", [2, 6, 1])
def test_points_at_no_elevation_are_left_out(tmp_path, plain, value, kind):
    """One in five, as where a grid with undeclared NoData was made into points."""

    def odd(x):
        return np.arange(len(x)) % 5 == 0

    path = write(
        tmp_path / "a.las", z=lambda a, r, x: np.where(odd(x), value, BASE + a),
        classes=lambda a, r, x: np.where(odd(x), kind, np.where(r, 6, 2)),
    )  # fmt: skip
    found = measure(path)
    assert_right(found)
    assert said(found, "points_off_land") == [{"points": len(scanned()[0]) // 5, "least": -500, "most": 9000}]


def test_the_range_of_elevations_takes_no_memory(tmp_path):
    """Noise far up must not make the histograms of every building as long."""
    footprints = np.repeat(FOOTPRINTS, 1000)
    peaks = []
    for name, top in (("a", BASE), ("b", 21_000_000)):
        path = write(
            tmp_path / f"{name}.las", z=lambda a, r, x, top=top: np.where(np.arange(len(x)) == 7, top, BASE + a)
        )
        tracemalloc.start()
        measure(path, footprints=footprints)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 3000 * 4 * 9500 / 1.28


@pytest.mark.parametrize("factor", [100, 1000])
def test_heights_in_another_unit_are_refused(tmp_path, factor):
    path = write(tmp_path / "a.las", z=lambda a, r, x: (BASE + a) * factor)
    with pytest.raises(errors.CorruptCloudError, match="Z_UNIT"):
        measure(path)


def test_mostly_no_elevations_are_refused(tmp_path):
    path = write(tmp_path / "a.las", z=lambda a, r, x: np.where(np.arange(len(x)) % 3, 50_000, BASE + a))
    with pytest.raises(errors.CorruptCloudError, match="Z_UNIT"):
        measure(path)


def test_a_building_higher_than_any_is_unknown(tmp_path):
    rise = {3: MOST_HEIGHT - 1, 6: MOST_HEIGHT + 1, 9: 8000}
    path = write(tmp_path / "a.las", z=lambda a, r, x: BASE + np.select([a == k for k in rise], list(rise.values()), a))
    found = measure(path)
    assert found.height[0] == pytest.approx(MOST_HEIGHT - 1, abs=0.02)
    assert np.isnan(found.height[1:]).all() and np.isnan(found.storeys[1:]).all()
    assert found.flag.tolist() == ["ok", "implausible", "implausible"]
    assert not found.usable[1:].any()
    assert said(found, "implausible_heights") == [{"buildings": 2, "most": 1000}]


# --- Compressed files that claim too much -----------------------------------------------------------------------------


def parts_of(path):
    """Where a LAZ file says how it is compressed, where its points begin, and where the table of its parts is."""
    data = path.read_bytes()
    record = data.find(b"laszip encoded") - 2 + 54
    points = struct.unpack_from("<I", data, 96)[0]
    return record, points, struct.unpack_from("<q", data, points)[0]


@pytest.mark.parametrize("count", [4_000_000_000, 400_000_000, 4_000_000, 30_000])
def test_parts_that_cannot_be_in_the_file_are_refused(tmp_path, count):
    path = write(tmp_path / "a.laz")
    record, _, table = parts_of(path)
    patch(path, (107, "<I", count), (record + 12, "<I", 1), (table + 4, "<I", count))
    with pytest.raises(errors.CorruptCloudError, match="compressed parts"):
        clouds.read_header(path)


@pytest.mark.parametrize(("point_format", "version"), [(1, "1.2"), (6, "1.4")])
def test_one_part_of_very_many_points_is_read_point_by_point(tmp_path, plain, point_format, version):
    """Decoding it with others would take the memory of 400 million points."""
    path = write(tmp_path / "a.laz", point_format=point_format, version=version)
    patch(path, (parts_of(path)[0] + 12, "<I", 400_000_000))
    assert clouds.read_header(path).large_parts
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)


@pytest.mark.parametrize("claimed", [b"\xff", b"\x00", b"\x7f\x55\x03"])
def test_a_table_that_does_not_fit_its_parts_is_refused(tmp_path, claimed):
    path = write(tmp_path / "a.laz", step=0.2)
    table = parts_of(path)[2] + 8
    length = path.stat().st_size - table
    patch(path, (table, f"<{length}s", (claimed * length)[:length]))
    with pytest.raises(errors.CorruptCloudError):
        measure(path)


@pytest.mark.parametrize("shift", [-(10**6), -8, -1, 1, 5, 10**9, 2**62])
def test_a_table_at_the_wrong_place_is_refused(tmp_path, shift):
    path = write(tmp_path / "a.laz")
    _, points, table = parts_of(path)
    with pytest.raises(errors.PointCloudError):
        measure(patch(path, (points, "<q", table + shift)))


@pytest.mark.parametrize("layer", range(9))
@pytest.mark.parametrize("suffix", ["laz", "copc.laz"])
def test_layers_that_claim_too_much_are_refused(tmp_path, layer, suffix):
    """4 GB, which the decoder would ask for."""
    small = town(4, seed=1, demolished=0)
    path = tmp_path / "a.laz"
    write_cloud(path, small, 20_000, crs_wkt=wkt())
    if suffix != "laz":
        write_copc(tmp_path / f"a.{suffix}", path)
        path = tmp_path / f"a.{suffix}"
    first = parts_of(path)[1] + 8 + 30 + 4
    patch(path, (first + 4 * layer, "<I", 0xF0000000))
    with pytest.raises(errors.CorruptCloudError, match="not as long as they say"):
        heights.building_heights([path], small.footprints, "EPSG:32615")


def test_layers_of_nodes_are_looked_at(tmp_path, monkeypatch):
    small = town(60, seed=1, demolished=0)
    write_cloud(tmp_path / "a.laz", small, 60_000, crs_wkt=wkt())
    path = tmp_path / "a.copc.laz"
    write_copc(path, tmp_path / "a.laz")
    patch(path, (parts_of(path)[1] + 8 + 30 + 4, "<I", 0xF0000000))
    monkeypatch.setattr(clouds, "_check_layers", lambda cloud: pytest.fail("the whole file is read"))
    monkeypatch.setattr(scan, "COPC_SHARE", 1.0)
    one = small.footprints[[np.argmin(shapely.bounds(small.footprints)[:, 0])]]
    with pytest.raises(errors.CorruptCloudError, match="not as long as they say"):
        heights.building_heights([path], one, "EPSG:32615")


def test_items_that_are_not_the_points_are_refused(tmp_path):
    path = write(tmp_path / "a.laz")
    patch(path, (parts_of(path)[0] + 36, "<H", 2000))
    with pytest.raises(errors.CorruptCloudError, match="as long as its points"):
        measure(path)


@pytest.fixture
def octree(tmp_path):
    """A COPC file, its buildings, and where its root page is."""
    small = town(12, seed=1, demolished=0)
    write_cloud(tmp_path / "a.laz", small, 60_000, crs_wkt=wkt())
    path = tmp_path / "a.copc.laz"
    write_copc(path, tmp_path / "a.laz")
    return path, small.footprints, clouds.read_header(path).copc


@pytest.mark.parametrize(
    ("at", "layout", "value"),
    [
        (24, "<i", 2**31 - 1), (24, "<i", -32), (16, "<Q", 2**63), (28, "<i", 2**31 - 1), (28, "<i", 0), (0, "<i", -5),
        (0, "<i", 2000), (28, "<i", -1),
    ],
)  # fmt: skip
def test_an_octree_that_claims_too_much(octree, at, layout, value):
    path, footprints, copc = octree
    patch(path, (copc.offset + at, layout, value))
    wanted = heights.building_heights([path.parent / "a.laz"], footprints, "EPSG:32615")
    try:
        found = heights.building_heights([path], footprints, "EPSG:32615")
    except errors.PointCloudError:
        return
    np.testing.assert_array_equal(found.height, wanted.height)


@pytest.mark.parametrize(("at", "value"), [(40, 2**63), (48, 2**62), (48, 2**32), (40, 0)])
def test_a_root_page_that_is_not_there(octree, at, value):
    path, footprints, _ = octree
    info = path.read_bytes().find(b"copc") - 2 + 54
    patch(path, (info + at, "<Q", value))
    with pytest.raises(errors.PointCloudError):
        heights.building_heights([path], footprints, "EPSG:32615")


def test_a_panic_of_the_decoder_is_one_sentence(tmp_path, monkeypatch):
    class PanicException(BaseException):
        """As lazrs has it: no Exception."""

    def panic(*_):
        raise PanicException("capacity overflow")

    path = write(tmp_path / "a.laz")
    monkeypatch.setattr(laz.lazrs, "read_chunk_table", panic)
    with pytest.raises(errors.CorruptCloudError, match="is damaged"):
        measure(path)


# --- Footprints larger than any building ------------------------------------------------------------------------------


def square(side):
    return shapely.box(WEST - side / 2, SOUTH - side / 2, WEST + side / 2, SOUTH + side / 2)


LONG = shapely.LineString([(WEST, SOUTH), (WEST + MOST_FOOTPRINT_LENGTH + 1, SOUTH + 10)]).buffer(2)


@pytest.mark.parametrize("large", [square(100_000), square(1e7), square((MOST_FOOTPRINT_AREA + 1) ** 0.5), LONG])
def test_a_footprint_larger_than_any_building_has_no_height(tmp_path, plain, large):
    path = write(tmp_path / "a.las")
    tracemalloc.start()
    found = measure(path, footprints=np.append(FOOTPRINTS, large))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 200e6
    np.testing.assert_array_equal(found.height[:3], plain.height)
    assert (np.isnan(found.height[3]), found.flag[3].split(";")[0]) == (True, "too_large")
    assert said(found, "large_footprints") == [{"buildings": 1, "length": "5", "area": "2"}]
    with pytest.raises(GeometryError, match="larger than any building"):
        measure(path, footprints=np.array([large]))


def test_a_large_hall_has_its_height(tmp_path):
    path = write(tmp_path / "a.las")
    found = measure(path, footprints=np.append(FOOTPRINTS, square(1200)))
    assert "too_large" not in found.flag[3]
