"""Octrees that claim too much."""

import numpy as np
import pytest
import shapely
from synthetic_cloud import town, wkt, write_cloud, write_copc
from three_roofs import parts_of, patch

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors, scan


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
