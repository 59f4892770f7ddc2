"""Octrees that claim too much."""

import struct
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from synthetic_cloud import town, wkt, write_cloud, write_copc
from three_roofs import parts_of, patch

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors, octree, scan
from doorstep.processing_provider.engine.population.heights.header import Copc

# --- By hand ----------------------------------------------------------------------------------------------------------

COPC = Copc(x=100.0, y=200.0, half=50.0, offset=1000, size=0)


def entry(key, offset, size, count):
    return struct.pack("<4iQ2i", *key, offset, size, count)


ROOT = [
    entry((0, 0, 0, 0), 600, 100, 5),
    entry((1, 0, 1, 0), 500, 100, 7),
    entry((1, 1, 0, 0), 1128, 32, -1),
    entry((1, 1, 1, 1), 0, 0, 0),
]
CHILD = [entry((2, 3, 1, 0), 700, 50, 8)]


def nodes_of(tmp_path, pages, count=20, wanted=None, at=1000, size=None, tail=0):
    """Nodes of a file of 1000 bytes, pages, and what comes after them; and the bounds that were asked for."""
    path, asked = tmp_path / "a.copc.laz", []
    data = b"".join(pages)
    path.write_bytes(bytes(1000) + data + bytes(tail))

    def near(bounds):
        asked.extend(bounds.tolist())
        return np.ones(len(bounds), bool) if wanted is None else np.array(wanted)

    copc = replace(COPC, offset=at, size=len(ROOT) * 32 if size is None else size)
    found = octree.copc_nodes(SimpleNamespace(path=path, count=count), copc, near)
    return [tuple(int(node[name]) for name in ("offset", "size", "count")) for node in found], asked


def test_nodes_come_in_the_order_of_the_file(tmp_path):
    found, asked = nodes_of(tmp_path, [*ROOT, *CHILD])
    assert found == [(500, 100, 7), (600, 100, 5), (700, 50, 8)]
    # Cubes of 100, 50 and 25 m from (50, 150).
    assert asked == [[50, 200, 100, 250], [50, 150, 150, 250], [125, 175, 150, 200]]
    assert nodes_of(tmp_path, [*ROOT, *CHILD], wanted=[False, True, False])[0] == [(600, 100, 5)]


BAD_NODES = {
    "points missing": ({}, {"count": 21}), "too many points": ({}, {"count": 19}),
    "no bytes": ({0: entry((0, 0, 0, 0), 600, 0, 5)}, {}), "bytes below 0": ({0: entry((0, 0, 0, 0), 600, -1, 5)}, {}),
    "beyond the end": ({0: entry((0, 0, 0, 0), 1061, 100, 5)}, {}), "behind the end": ({0: entry((0, 0, 0, 0), 2**63, 100, 5)}, {}),
    "at the end": ({0: entry((0, 0, 0, 0), 1160, 1, 5)}, {}),
    "too large": ({0: entry((0, 0, 0, 0), 600, 100, 10_000_001)}, {"count": 10_000_016}),
}  # fmt: skip


@pytest.mark.parametrize("how", BAD_NODES)
def test_nodes_that_do_not_fit_the_file(tmp_path, how):
    changed, more = BAD_NODES[how]
    pages = [changed.get(i, page) for i, page in enumerate([*ROOT, *CHILD])]
    with pytest.raises(errors.CorruptCloudError) as found:
        nodes_of(tmp_path, pages, **more)
    assert found.value.note.values["how"].code == "octree"


def test_the_largest_node_and_the_last_byte(tmp_path):
    pages = [entry((0, 0, 0, 0), 600, 560, 10_000_000), *ROOT[1:], *CHILD]
    assert nodes_of(tmp_path, pages, count=10_000_015)[0][1] == (600, 560, 10_000_000)


BAD_PAGES = {
    "again": ([*ROOT[:2], entry((1, 1, 0, 0), 1000, 128, -1), ROOT[3], *CHILD], {}),
    "length below 0": ([*ROOT[:2], entry((1, 1, 0, 0), 1128, -32, -1), ROOT[3]], {}),
    "cut entry": ([*ROOT[:2], entry((1, 1, 0, 0), 1128, 33, -1), ROOT[3], *CHILD, *CHILD], {}),
    "beyond the end": ([*ROOT[:2], entry((1, 1, 0, 0), 1129, 32, -1), ROOT[3], *CHILD], {}),
    "root beyond the end": ([*ROOT, *CHILD], {"at": 1096}), "root cut": ([*ROOT, *CHILD], {"size": 127}),
}  # fmt: skip


@pytest.mark.parametrize("how", BAD_PAGES)
def test_pages_that_are_none(tmp_path, how):
    pages, more = BAD_PAGES[how]
    with pytest.raises(errors.CorruptCloudError) as found:
        nodes_of(tmp_path, pages, **more)
    assert found.value.note.values["how"].code == "undecodable"


def test_points_lie_in_their_nodes_or_a_metre_from_them():
    kind = [("key", "<i4", 4), ("offset", "<u8"), ("size", "<i4"), ("count", "<i4")]
    nodes = np.array([((1, 0, 1, 0), 0, 9, 2), ((1, 1, 0, 0), 9, 9, 3)], kind)
    cloud = SimpleNamespace(path=Path("a.copc.laz"), scales=np.array([0.5, 0.25, 1]), offsets=np.array([60.0, 140, 0]))
    # West of 100 and north of 200, then east and south of it.
    at = np.array([(49, 199), (101, 251), (99, 149), (151, 201), (120, 180)], float)

    east = (-0.5, 0.5, -0.5, 0.5)

    def checked(places):
        points = np.zeros(5, [("X", "<i4"), ("Y", "<i4")])
        points["X"], points["Y"] = (places[:, 0] - 60) / 0.5, (places[:, 1] - 140) / 0.25
        octree.check_nodes(cloud, COPC, nodes, points)

    checked(at)
    for point, axis, beyond in [(p, axis, d / (1 + axis)) for p, d in enumerate(east) for axis in (0, 1)]:
        wrong = at.copy()
        wrong[point, axis] += beyond
        with pytest.raises(errors.CorruptCloudError) as found:
            checked(wrong)
        assert found.value.note.values["how"].code == "octree"


# --- In files ---------------------------------------------------------------------------------------------------------


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
def test_an_octree_that_claims_too_much(octree_file, at, layout, value):
    path, footprints, copc = octree_file
    patch(path, (copc.offset + at, layout, value))
    wanted = heights.building_heights([path.parent / "a.laz"], footprints, "EPSG:32615")
    try:
        found = heights.building_heights([path], footprints, "EPSG:32615")
    except errors.PointCloudError:
        return
    np.testing.assert_array_equal(found.height, wanted.height)


@pytest.mark.parametrize(("at", "value"), [(40, 2**63), (48, 2**62), (48, 2**32), (40, 0)])
def test_a_root_page_that_is_not_there(octree_file, at, value):
    path, footprints, _ = octree_file
    info = path.read_bytes().find(b"copc") - 2 + 54
    patch(path, (info + at, "<Q", value))
    with pytest.raises(errors.PointCloudError):
        heights.building_heights([path], footprints, "EPSG:32615")
