"""Headers as others write them."""

import struct

import numpy as np
import pytest
from three_roofs import assert_right, measure, patch, scanned, write

from doorstep.processing_provider.engine.population.heights import errors

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
