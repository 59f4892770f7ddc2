"""Files that are spoilt: one sentence that names them, and never a wrong height."""

import struct

import laspy
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from measuring import codes, measure, patched, rewritten
from synthetic_cloud import header, wkt, write_copc

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.engine.population.heights import errors


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
