"""Points located in footprints."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.heights import footprints, grid

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


# --- By hand ----------------------------------------------------------------------------------------------------------


def located(raster, *places):
    """(point, footprint) of places in cell units, as (u, v)."""
    u, v = np.array(places, float).T
    column, row = np.floor(u).astype(np.int32), np.floor(v).astype(np.int32)
    raster.blocks.clip(row, column)
    block, within = raster.blocks.split(row, column)
    point, entry = raster.locate(block, within, np.arange(len(u)), u, v)
    return sorted(zip(point.tolist(), raster.owner[entry].tolist()))


def cells(west, south, east, north):
    """A rectangle, in cells of half a metre."""
    return shapely.box(west / 2, south / 2, east / 2, north / 2)


def burnt(*polygons, shape=(1, 1), progress=silent):
    return footprints.burn(np.array(polygons, object), np.zeros(2), shape, progress)


def test_blocks_that_boxes_touch():
    polygons = np.array(
        [shapely.box(40, 90, 41, 91), shapely.box(70, 140, 140, 170), shapely.box(33, 65, 95, 66)], object
    )
    owner, row, column = footprints.blocks_of(polygons, np.array([1.0, 33.0]))
    # Of 32 m, counted from the origin.
    assert list(zip(owner.tolist(), row.tolist(), column.tolist())) == [
        (0, 1, 1), (1, 3, 2), (1, 3, 3), (1, 3, 4), (1, 4, 2), (1, 4, 3), (1, 4, 4), (2, 1, 1), (2, 1, 2),
    ]  # fmt: skip


def test_raster_of_one_footprint():
    raster = burnt(cells(2, 3, 6.4, 6.4), shape=(2, 3))
    assert raster.blocks.kept[1:-1, 1:-1].tolist() == [[True, False, False], [False, False, False]]
    assert len(raster.label) == raster.blocks.size + 64 * 64
    assert raster.label[raster.blocks.size :].tolist() == [-1] * 64 * 64
    assert raster.label[0] == -1
    assert (raster.overlapped.tolist(), raster.flat.dtype) == ([0.0], np.int32)
    assert raster.centre_inside.sum() == 4 * 3
    assert (raster.edge_first[0], raster.edge_first[-1]) == (0, len(raster.edge))
    # Each cell is an entry once, whole ones first.
    assert len(set(raster.flat.tolist())) == len(raster.flat) == len(raster.owner)
    assert sorted(raster.label[raster.label >= 0]) == list(range(len(raster.owner)))
    inside = [(2.5, 3.5), (6.3, 6.3), (5.9, 4.1), (6.2, 3.1), (4.1, 6.2)]
    outside = [(1.5, 3.5), (6.6, 6.3), (6.3, 6.6), (3, 2.9), (3, 40), (-5, -5), (80, 5), (5, 100)]
    assert located(raster, *inside, *outside) == [(i, 0) for i in range(5)]


def test_points_of_cells_that_several_footprints_share():
    raster = burnt(cells(0.2, 0.2, 8.2, 4.2), cells(4.2, 2.2, 12.2, 6.2), cells(4.2, 2.2, 12.2, 6.2))
    assert located(raster, (1, 1), (6, 3), (10, 5), (4.1, 3), (4.3, 3), (8.1, 5), (8.1, 4.1), (8.3, 4.3)) == [
        (0, 0), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (3, 0), (4, 0), (4, 1), (4, 2), (5, 1), (5, 2), (6, 0), (6, 1), (6, 2),
        (7, 1), (7, 2),
    ]  # fmt: skip
    # Of 32 centres 4 × 2 are in the others; of those all.
    assert raster.overlapped.tolist() == [0.25, 1, 1]


def test_a_footprint_without_any_centre_overlaps_nothing():
    assert burnt(cells(0.6, 0.6, 0.9, 0.9)).overlapped.tolist() == [0]
    raster = burnt(cells(0.6, 0.6, 0.9, 0.9), cells(0.1, 0.1, 0.9, 0.9))
    assert raster.overlapped.tolist() == [0, 0]
    assert located(raster, (0.7, 0.7), (0.3, 0.3)) == [(0, 0), (0, 1), (1, 1)]


def test_no_point_in_any_cell_of_a_footprint():
    raster = burnt(cells(2, 2, 5, 5))
    assert located(raster, (9, 9), (-1, 3)) == []
    assert located(raster, (3.5, 3.5)) == [(0, 0)]


def test_walls_are_crossed_once_each_in_narrow_courts():
    """Both sides of a court 0.2 cells wide run through the cells of points on either side of it."""
    court = shapely.Polygon([(0, 0), (5, 0), (5, 5), (0, 5)], [[(2.05, 1), (2.15, 1), (2.15, 4), (2.05, 4)]])
    raster = burnt(court)
    assert located(raster, (4.05, 4.5), (4.2, 4.5), (4.35, 4.5), (4.9, 4.5), (4.2, 1.5), (4.2, 8.5)) == [
        (0, 0), (2, 0), (3, 0), (4, 0), (5, 0),
    ]  # fmt: skip


def test_a_way_may_cross_several_walls_within_a_cell():
    stripes = shapely.MultiPolygon([cells(2, 0, 4.6, 3), cells(4.7, 0, 4.8, 3), cells(4.9, 0, 6, 3)])
    raster = burnt(stripes)
    places = [(4.55, 1.3), (4.65, 1.3), (4.75, 1.4), (4.85, 1.2), (4.95, 1.7)]
    assert located(raster, *places) == [(0, 0), (2, 0), (4, 0)]


def test_footprints_of_other_batches_overlap_as_well(monkeypatch):
    monkeypatch.setattr(footprints, "BATCH", 1)
    raster = burnt(cells(0.2, 0.2, 1.2, 2.2), cells(0.3, 0.3, 1.3, 1.3), cells(0.2, 4.2, 1.2, 5.2))
    # Two centres and one; that of the first is in the second too.
    assert raster.overlapped.tolist() == [0.5, 1, 0]
    assert located(raster, (0.8, 0.8), (0.8, 1.8), (0.8, 4.8)) == [(0, 0), (0, 1), (1, 0), (2, 2)]


def test_batches_give_the_same_raster(monkeypatch):
    rng = np.random.default_rng(1)
    corners = rng.uniform(2, 25, (30, 2))
    polygons = [shapely.box(x, y, x + w, y + h) for (x, y), (w, h) in zip(corners, rng.uniform(0.2, 6, (30, 2)))]
    at = rng.uniform(0, 62, (500, 2))
    wanted = burnt(*polygons)
    for batch in (1, 7):
        monkeypatch.setattr(footprints, "BATCH", batch)
        shares: list = []
        found = burnt(*polygons, progress=lambda share, text, shares=shares: shares.append(share))
        assert located(found, *at) == located(wanted, *at)
        assert shares == [start / 30 for start in range(0, 30, batch)]
        for name in ("n_whole", "first", "flat", "centre_inside", "edge_first", "edge", "overlapped"):
            np.testing.assert_array_equal(getattr(found, name), getattr(wanted, name), err_msg=name)
