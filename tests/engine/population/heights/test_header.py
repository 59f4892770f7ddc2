"""Headers as others write them."""

import struct

import laspy
import numpy as np
import pytest
from synthetic_cloud import wkt
from three_roofs import CRS, assert_right, keys, measure, patch, scanned, write

from doorstep.processing_provider.engine.population.heights import errors, header

# --- By hand ----------------------------------------------------------------------------------------------------------

BYTES = (20, 28, 26, 34, 57, 63, 30, 36, 38, 59, 67)
"""Of a point, by format."""


def record(user, number, data):
    return struct.pack("<H16sHH32s", 0, user, number, len(data), b"") + data


def head_of(
    count=3, *, version=(1, 2), point_format=1, length=None, records=(), offset=None, size=None, n_records=None, after=b"", points=None,
    by_return=(3, 0, 0, 0, 0), count_14=0, by_return_14=(0,) * 15, evlr=(0, 0), numbers=None, magic=b"LASF", compressed=0,
):  # fmt: skip
    """Bytes of a LAS file: its header, its records, points of zeros, and what comes after them."""
    size = size or (375 if version == (1, 4) else 227)
    length = BYTES[point_format] if length is None else length
    data = b"".join(record(*each) for each in records)
    offset = size + len(data) if offset is None else offset
    head = bytearray(375)
    head[:4], head[24:26] = magic, bytes(version)
    struct.pack_into("<HII", head, 94, size, offset, len(records) if n_records is None else n_records)
    struct.pack_into("<BHI5I", head, 104, point_format | compressed, length, count, *by_return)
    # Scales, offsets, then largest and smallest x, y and z.
    struct.pack_into("<12d", head, 131, *(numbers or (0.01, 0.02, 0.03, 5, 6, 7, 30, 10, 31, 11, 32, 12)))
    if version == (1, 4):
        struct.pack_into("<QIQ15Q", head, 235, *evlr, count_14, *by_return_14)
    body = bytes(head[:size]) + data
    return body + bytes((count if points is None else points) * length) + after


def read(tmp_path, data):
    path = tmp_path / "a.las"
    path.write_bytes(data)
    return header.read_header(path)


def refused(tmp_path, data):
    """Class, code and values of the sentence that a header meets."""
    with pytest.raises(errors.PointCloudError) as found:
        read(tmp_path, data)
    values = dict(found.value.note.values)
    assert values.pop("file") == "a.las"
    how = values.pop("how", None)
    return (
        (type(found.value), found.value.note.code, values)
        if how is None
        else (type(found.value), how.code, dict(how.values))
    )


def test_what_a_header_says(tmp_path):
    found = read(tmp_path, head_of(7, by_return=(4, 3, 0, 0, 0), records=[(b"x", 1, b"abc")]))
    assert (found.name, found.count, found.point_format, found.length, found.data_offset) == (
        "a.las",
        7,
        1,
        28,
        227 + 54 + 3,
    )
    assert [values.tolist() for values in (found.scales, found.offsets, found.mins, found.maxs)] == [
        [0.01, 0.02, 0.03], [5, 6, 7], [10, 11, 12], [30, 31, 32],
    ]  # fmt: skip
    assert (found.by_return, found.crs, found.z_metres, found.laz, found.large_parts, found.copc) == (
        ((4, 3, 0, 0, 0),), None, None, None, False, None,
    )  # fmt: skip
    new = read(
        tmp_path,
        head_of(
            3, version=(1, 4), point_format=6, count_14=3, by_return=(2, 1, 0, 0, 0), by_return_14=(1, 1, 1, *[0] * 12)
        ),
    )
    assert new.by_return == ((1, 1, 1, *[0] * 12), (2, 1, 0, 0, 0))
    assert (new.count, new.data_offset, new.is_old, found.is_old) == (3, 375, False, True)
    assert [read(tmp_path, head_of(point_format=f)).is_old for f in (5, 6)] == [True, False]


def test_bounds_and_elevations_in_metres(tmp_path):
    found = read(tmp_path, head_of())
    assert found.bounds(0.5).tolist() == [10 * 0.5 - 1, 11 * 0.5 - 1, 30 * 0.5 + 1, 31 * 0.5 + 1]
    assert found.elevations(0.5) == (6, 16)
    deep = read(tmp_path, head_of(numbers=(0.01, 0.01, 0.01, 0, 0, 0, 1, 0, 1, 0, 30_000, -900)))
    assert (deep.elevations(1.0), deep.elevations(0.1), deep.elevations(-1.0)[0]) == ((-500, 9000), (-90, 3000), 900)


@pytest.mark.parametrize(
    ("version", "ok"), [((1, 0), True), ((1, 3), True), ((1, 5), False), ((2, 2), False), ((0, 2), False)]
)
def test_versions(tmp_path, version, ok):
    data = head_of(version=version)
    if ok:
        assert read(tmp_path, data).count == 3
    else:
        text = f"{version[0]}.{version[1]}"
        assert refused(tmp_path, data) == (errors.UnsupportedCloudError, "unknown_version", {"version": text})


@pytest.mark.parametrize("point_format", range(11))
def test_points_have_the_bytes_of_their_format_at_least(tmp_path, point_format):
    n = BYTES[point_format]
    for length in (n, n + 5):
        assert read(tmp_path, head_of(point_format=point_format, length=length)).length == length
    short = refused(tmp_path, head_of(point_format=point_format, length=n - 1))
    assert short == (errors.CorruptCloudError, "short_points", {"n": n - 1})


@pytest.mark.parametrize("point_format", [11, 12, 63])
def test_formats_that_are_not_known(tmp_path, point_format):
    found = refused(tmp_path, head_of(point_format=point_format, length=99))
    assert found == (errors.UnsupportedCloudError, "unknown_point_format", {"format": point_format})


BAD_HEADERS = {
    "another kind": ({"magic": b"LASG"}, errors.NotACloudError, "no_cloud"),
    "header too small": ({"size": 226, "offset": 240}, errors.CorruptCloudError, "header_size"),
    "new header too small": ({"version": (1, 4), "size": 374, "offset": 400}, errors.CorruptCloudError, "header_size"),
    "points in header": ({"offset": 226}, errors.CorruptCloudError, "points_in_header"),
    "nothing after header": ({"points": 0}, errors.TruncatedCloudError, "ends_before_first_point"),
    "no points": ({"count": 0, "points": 3}, errors.EmptyCloudError, "empty_cloud"),
    "record over points": ({"n_records": 1, "offset": 227 + 53}, errors.CorruptCloudError, "records_over_points"),
    "scale 0": ({"numbers": (1, 0, 1, *[0.0] * 9)}, errors.CorruptCloudError, "odd_numbers"),
    "scale below 0": ({"numbers": (1, 1, -1, *[0.0] * 9)}, errors.CorruptCloudError, "odd_numbers"),
    "smallest above largest": (
        {"numbers": (1, 1, 1, 0, 0, 0, 9, 0, 9, 9.1, 9, 0)},
        errors.CorruptCloudError,
        "odd_numbers",
    ),
    "no number": ({"numbers": (1, 1, 1, float("nan"), *[0.0] * 8)}, errors.CorruptCloudError, "odd_numbers"),
}


@pytest.mark.parametrize("how", BAD_HEADERS)
def test_headers_that_cannot_be(tmp_path, how):
    changes, kind, code = BAD_HEADERS[how]
    assert refused(tmp_path, head_of(**changes)) == (kind, code, {})


def test_bounds_of_one_place_are_some(tmp_path):
    assert read(tmp_path, head_of(numbers=(1, 1, 1, 0, 0, 0, 9, 9, 8, 8, 7, 7))).mins.tolist() == [9, 8, 7]


@pytest.mark.parametrize(("version", "cut"), [((1, 2), 226), ((1, 2), 4), ((1, 4), 227), ((1, 4), 374)])
def test_files_that_end_in_their_header(tmp_path, version, cut):
    data = head_of(version=version)[:cut]
    wanted = (errors.TruncatedCloudError, "ends_in_header") if cut < 227 else (errors.CorruptCloudError, "header_size")
    assert refused(tmp_path, data) == (*wanted, {})


def test_larger_headers_are_read_as_far_as_they_are_known(tmp_path):
    assert read(tmp_path, head_of(size=375)).data_offset == 375
    assert read(tmp_path, head_of(version=(1, 4))).data_offset == 375


@pytest.mark.parametrize(
    ("old", "new", "points", "after", "evlr", "found"),
    [
        (3, 0, 3, 0, False, 3), (0, 3, 3, 0, False, 3), (3, 2, 3, 0, False, 3), (2, 3, 3, 0, False, 3), (9, 3, 3, 0, False, 3),
        (3, 9, 3, 0, False, 3),  # the one that ends where the file does
        (2, 3, 3, 5, False, 3), (2, 9, 3, 5, False, 2),  # else the larger that fits
        (3, 2, 3, 60, True, 3), (2, 3, 3, 60, True, 3), (5, 3, 3, 60, True, 3), (9, 8, 3, 0, False, None), (4, 0, 3, 0, False, None),
    ],
)  # fmt: skip
def test_the_number_of_points_that_fits_the_file(tmp_path, old, new, points, after, evlr, found):
    end = 375 + 30 * points
    data = head_of(
        old,
        version=(1, 4),
        point_format=6,
        points=points,
        count_14=new,
        after=bytes(after),
        evlr=(end, 1) if evlr else (0, 0),
    )
    if found is None:
        wanted = {"points": points, "promised": max(old, new)}
        assert refused(tmp_path, data) == (errors.TruncatedCloudError, "too_few_points", wanted)
    else:
        assert read(tmp_path, data).count == found


UTM = (2112, wkt(CRS).encode() + b"\0")
FEET = (34735, keys((1025, 1), (4099, 9002)))
PROJECTION = b"LASF_Projection"


def test_records_by_their_user_and_number(tmp_path):
    named = read(tmp_path, head_of(records=[(b"nobody", *FEET), (PROJECTION, *UTM), (PROJECTION, 7, b"")]))
    assert (named.crs.name, named.z_metres) == ("WGS 84 / UTM zone 33N", None)
    assert read(tmp_path, head_of(records=[(PROJECTION, *FEET)])).z_metres == 0.3048
    assert read(tmp_path, head_of(records=[(b"nobody", *UTM)])).crs is None
    # The first of two counts, and only those that the header promises.
    twice = [(PROJECTION, *FEET), (PROJECTION, 34735, keys((1025, 1), (4099, 9001)))]
    assert read(tmp_path, head_of(records=twice)).z_metres == 0.3048
    assert read(tmp_path, head_of(records=twice[::-1])).z_metres == 1
    assert read(tmp_path, head_of(records=[(PROJECTION, *UTM), *twice], n_records=1)).z_metres is None


def extended(*records):
    """Extended records, which come after the points."""
    return b"".join(struct.pack("<H16sHQ32s", 0, user, number, len(data), b"") + data for user, number, data in records)


@pytest.mark.parametrize(
    ("records", "n", "z_metres"),
    [
        ([(b"nobody", 1, b"xyz"), (PROJECTION, *FEET)], 2, 0.3048), ([(b"nobody", 1, b"xyz"), (PROJECTION, *FEET)], 1, None),
        ([(PROJECTION, *FEET)], 9, 0.3048), ([(PROJECTION, 34735, bytes(1 << 20)), (PROJECTION, *FEET)], 2, 0.3048),
        ([(PROJECTION, *FEET), (PROJECTION, 34735, keys((4099, 9001)))], 2, 0.3048), ([(PROJECTION, *FEET)], 0, None),
    ],
)  # fmt: skip
def test_records_after_the_points(tmp_path, records, n, z_metres):
    for offset, expected in ((375 + 90, z_metres), (0, None), (10**9, None)):
        data = head_of(version=(1, 4), point_format=6, after=extended(*records), evlr=(offset, n))
        assert read(tmp_path, data).z_metres == expected


def test_records_before_the_points_win(tmp_path):
    data = head_of(
        version=(1, 4), point_format=6, records=[(PROJECTION, *FEET)], after=extended((PROJECTION, 34735, keys((1025, 1), (4099, 9001)))),
        evlr=(375 + 54 + len(FEET[1]) + 90, 1),
    )  # fmt: skip
    assert read(tmp_path, data).z_metres == 0.3048


def test_a_file_that_cannot_be_opened(tmp_path):
    for path in (tmp_path / "nowhere.las", tmp_path):
        with pytest.raises(errors.CloudFileError) as found:
            header.read_header(path)
        assert found.value.note.code == "unopened_cloud" and found.value.note.values["path"] == str(path)


@pytest.mark.parametrize(("length", "found"), [(56, True), (160, True), (55, False)])
def test_octrees_are_in_a_record_of_their_own(length, found):
    info = (struct.pack("<5d2Q", 1, 2, 3, 4, 5, 6, 7) + bytes(200))[:length]
    octree = header._copc({("copc", 1): info, ("copc", 2): bytes(99)})
    assert octree == (header.Copc(1, 2, 4, 6, 7) if found else None)
    assert header._copc({("copc", 2): info, ("other", 1): info}) is None


def test_bytes_of_points():
    assert header.POINT_BYTES == BYTES
    assert (header.BOUNDS_TOLERANCE, header.Z_TOLERANCE) == (1, 0.1)


# --- In files ---------------------------------------------------------------------------------------------------------


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


def test_a_file_says_its_place_whatever_is_wrong_with_its_points(tmp_path, small):
    _, whole, plain = small
    for path in (whole, plain):
        cloud = header.read_header(path)
        bounds, crs = header.place_of(path)
        assert bounds.tolist() == [*cloud.mins[:2], *cloud.maxs[:2]] and crs == cloud.crs is not None
        cut = tmp_path / path.name
        cut.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(errors.PointCloudError):
            header.read_header(cut)
        assert header.place_of(cut)[0].tolist() == bounds.tolist() and header.place_of(cut)[1] == crs
        cut.write_bytes(path.read_bytes()[:200])
        assert header.place_of(cut) is None
    assert header.place_of(tmp_path / "none.laz") is None


def test_a_place_in_degrees_is_of_no_crs(tmp_path):
    path = tmp_path / "degrees.las"
    head = laspy.LasHeader(point_format=6, version="1.4")
    head.scales, head.global_encoding.wkt = [1e-7, 1e-7, 0.01], True
    head.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt("EPSG:4326")))
    points = laspy.ScaleAwarePointRecord.zeros(3, header=head)
    points.x, points.y = [5.0, 5.1, 5.2], [52.0, 52.1, 52.2]
    with laspy.open(path, "w", header=head) as writer:
        writer.write_points(points)
    bounds, crs = header.place_of(path)
    assert bounds.round(6).tolist() == [5.0, 52.0, 5.2, 52.2] and crs is None
