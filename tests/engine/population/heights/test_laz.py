"""Compressed files that claim too much."""

import numpy as np
import pytest
from synthetic_cloud import town, wkt, write_cloud, write_copc
from three_roofs import measure, parts_of, patch, write

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors


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


def test_items_that_are_not_the_points_are_refused(tmp_path):
    path = write(tmp_path / "a.laz")
    patch(path, (parts_of(path)[0] + 36, "<H", 2000))
    with pytest.raises(errors.CorruptCloudError, match="as long as its points"):
        measure(path)
