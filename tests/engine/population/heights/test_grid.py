"""Cells of polygons and of their outlines, and blocks of cells, by hand and against all centres of a small raster."""

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.population.heights import grid
from doorstep.processing_provider.engine.population.heights.grid import Blocks, Edges

ORIGIN = np.zeros(2)


def ints(*values):
    return np.array(values, np.int64)


def edges(*ends, owner=None):
    """Edges (x0, y0, x1, y1) in cell units."""
    return Edges(
        np.zeros(len(ends), np.int64) if owner is None else ints(*owner), *np.array(ends, float).reshape(-1, 4).T
    )


def inside(*polygons):
    """Cells (owner, row, column) of polygons whose coordinates are cells."""
    found = grid.cells_inside(grid.edges_of(np.array(polygons, object), ORIGIN, 1.0))
    return list(zip(*(values.tolist() for values in found)))


def crossed(*ends):
    return list(zip(*(values.tolist() for values in grid.cells_crossed(edges(*ends)))))


def test_sizes():
    # Results are the same bytes only if these stay.
    assert (grid.CELL, grid.BLOCK, grid.BITS) == (0.5, 64, 6)
    assert grid.SHIFT == (1.37e-5, 2.91e-5)
    assert grid.NUDGE == (2.3e-7, 3.7e-7)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [([3, 10], [2, 3], [3, 4, 10, 11, 12]), ([5, 7, -2], [0, 1, 2], [7, -2, -1]), ([], [], []), ([4], [0], [])],
)
def test_ragged(start, count, expected):
    assert grid.ragged(ints(*start), ints(*count)).tolist() == expected


# --- Edges ------------------------------------------------------------------------------------------------------------


def test_edges_of_two_parts_and_a_hole():
    ring = shapely.Polygon([(1, 2), (4, 2), (1, 6)], [[(1.5, 2.5), (2, 2.5), (1.5, 3)]])
    both = shapely.MultiPolygon([ring, shapely.Polygon([(8, 2), (9, 2), (8, 3)])])
    found = grid.edges_of(np.array([shapely.Polygon([(0, 0), (1, 0), (0, 1)]), both], object), np.array([1.0, 2.0]))
    assert found.owner.tolist() == [0] * 3 + [1] * 9
    rows = np.column_stack([found.x0, found.y0, found.x1, found.y1])
    # Two cells to the metre, from the origin at (1, 2).
    assert rows[:3].tolist() == [[-2, -4, 0, -4], [0, -4, -2, -2], [-2, -2, -2, -4]]
    assert rows[3:6].tolist() == [[0, 0, 6, 0], [6, 0, 0, 8], [0, 8, 0, 0]]
    assert rows[6:9].tolist() == [[1, 1, 2, 1], [2, 1, 1, 2], [1, 2, 1, 1]]
    assert rows[9:].tolist() == [[14, 0, 16, 0], [16, 0, 14, 2], [14, 2, 14, 0]]
    some = found.some(2, 4)
    assert some.owner.tolist() == [0, 1]
    assert np.column_stack([some.x0, some.y0, some.x1, some.y1]).tolist() == [[-2, -2, -2, -4], [0, 0, 6, 0]]


# --- Cells inside -----------------------------------------------------------------------------------------------------


def test_cells_of_a_rectangle():
    assert inside(shapely.box(0.2, 0.2, 2.7, 1.6)) == [(0, 0, 0), (0, 0, 1), (0, 0, 2), (0, 1, 0), (0, 1, 1), (0, 1, 2)]
    # A centre on the southern or western side belongs to it, one on the northern or eastern does not.
    assert inside(shapely.box(0.5, 0.5, 1.5, 1.5)) == [(0, 0, 0)]
    assert inside(shapely.box(0.6, 0.6, 1.4, 1.4)) == []


def test_cells_of_two_that_overlap_south_of_the_origin():
    assert inside(shapely.box(-2, -2, 0, -1), shapely.box(-1, -3, 1, -1)) == [
        (0, -2, -2), (0, -2, -1), (1, -3, -1), (1, -3, 0), (1, -2, -1), (1, -2, 0),
    ]  # fmt: skip


def test_cells_of_none():
    assert inside() == []
    assert [values.dtype for values in grid.cells_inside(edges((0, 0, 0.2, 0.2), (0.2, 0.2, 0, 0)))] == [np.int32] * 3


def test_cells_of_slanting_walls_are_those_whose_centres_shapely_has_inside():
    rng = np.random.default_rng(4)
    polygons = [shapely.convex_hull(shapely.MultiPoint(rng.uniform(-9, 15, (6, 2)))) for _ in range(20)]
    polygons.append(shapely.box(-5, -5, 9, 9).difference(shapely.Point(1, 1).buffer(4)))
    at = np.arange(-10, 16)
    centres = shapely.points(*np.meshgrid(at + 0.5, at + 0.5))
    wanted = {
        (i, int(at[row]), int(at[column]))
        for i, polygon in enumerate(polygons)
        for row, column in np.argwhere(shapely.contains(polygon, centres))
    }
    found = inside(*polygons)
    assert found == sorted(found)
    assert set(found) == wanted and len(found) == len(wanted)


# --- Cells crossed ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ((0.5, 0.5, 2.5, 0.5), [(0, 0), (0, 1), (0, 2)]),
        ((2.5, 0.5, 0.5, 0.5), [(0, 2), (0, 1), (0, 0)]),
        ((0.5, -1.5, 0.5, 0.5), [(-2, 0), (-1, 0), (0, 0)]),
        ((0.5, 0.5, 0.5, -1.5), [(0, 0), (-1, 0), (-2, 0)]),
        ((0.25, 0.5, 1.25, 1.0), [(0, 0), (0, 1)]),
        ((0.2, 0.5, 1.2, 2.5), [(0, 0), (1, 0), (2, 0), (2, 1)]),
        ((0.2, 0.1, 0.3, 0.7), [(0, 0)]),
        ((1.2, 2.9, 3.1, 2.95), [(2, 1), (2, 2), (2, 3)]),
    ],
)
def test_cells_that_an_edge_crosses(end, expected):
    found = crossed(end)
    assert {(row, column) for _, row, column in found} == set(expected)
    assert found[0][1:] == expected[0]
    assert {edge for edge, _, _ in found} == {0}


def test_cells_that_several_edges_cross_are_in_the_order_of_edges():
    found = crossed((0.5, 0.5, 2.5, 0.5), (2.5, 0.5, 2.5, 1.5), (2.5, 1.5, 2.6, 1.6), (-1.5, 0.5, 0.5, 0.5))
    assert found == [
        (0, 0, 0), (0, 0, 1), (0, 0, 2), (1, 0, 2), (1, 1, 2), (2, 1, 2), (3, 0, -2), (3, 0, -1), (3, 0, 0),
    ]  # fmt: skip
    assert crossed() == []


def test_cells_crossed_are_those_that_shapely_has_crossed():
    rng = np.random.default_rng(6)
    ends = rng.uniform(-6, 6, (40, 4))
    at = np.arange(-7, 7)
    cells = shapely.box(*(np.array([v.ravel() for v in np.meshgrid(at, at)] * 2) + np.array([[0], [0], [1], [1]])))
    for end in ends:
        found = {(row, column) for _, row, column in crossed(end)}
        line = shapely.LineString([end[:2], end[2:]])
        wanted = {(int(cell.bounds[1]), int(cell.bounds[0])) for cell in cells[shapely.intersects(cells, line)]}
        assert found == wanted


# --- Blocks -----------------------------------------------------------------------------------------------------------

WANTED = np.array([[True, False, True], [False, True, False]])


@pytest.fixture
def blocks():
    """Three of two by three blocks of 4 × 4 cells."""
    return Blocks(WANTED, 2)


def test_what_is_kept(blocks):
    assert (blocks.side, blocks.shape, blocks.size) == (4, (4, 5), 48)
    assert blocks.kept.tolist() == np.pad(WANTED, 1).tolist()
    assert blocks.base.reshape(4, 5).tolist() == [
        [-16] * 5, [-16, 0, -16, 16, -16], [-16, -16, 32, -16, -16], [-16] * 5,
    ]  # fmt: skip
    assert (blocks.first_row.tolist(), blocks.first_column.tolist()) == ([0, 0, 4], [0, 8, 4])
    assert (Blocks(WANTED).side, Blocks(WANTED).size) == (64, 3 * 64 * 64)


@pytest.mark.parametrize(
    ("row", "column", "block", "within"),
    [
        (0, 0, 6, 0),
        (3, 2, 6, 14),
        (1, 9, 8, 5),
        (6, 5, 12, 9),
        (2, 4, 7, 8),
        (-1, -1, 0, 15),
        (7, 11, 13, 15),
        (8, 0, 16, 0),
    ],
)
def test_block_of_a_cell(blocks, row, column, block, within):
    found = blocks.split(ints(row), ints(column))
    assert [values.tolist() for values in found] == [[block], [within]]


def test_cells_by_number_and_back(blocks):
    row, column = ints(0, 3, 1, 6, 7), ints(0, 2, 9, 5, 7)
    flat = blocks.flat(row, column)
    assert flat.tolist() == [0, 14, 21, 41, 47]
    assert [values.tolist() for values in blocks.place(flat)] == [row.tolist(), column.tolist()]
    assert (blocks.flat(ints(0, 7, 4, -1), ints(4, 11, 3, 2)) < 0).all()


@pytest.mark.parametrize(
    ("south", "north", "west", "east", "expected"),
    [
        (0, 0, 0, 0, True), (0, 0, 1, 1, False), (0, 0, 1, 2, True), (1, 1, 0, 0, False), (0, 1, 1, 1, True), (1, 1, 1, 1, True),
        (1, 1, 2, 2, False), (-9, -1, -9, 9, False), (2, 9, -9, 9, False), (-9, 0, -9, 0, True), (1, 9, 1, 9, True),
        (-9, 9, -9, 9, True), (-9, 9, 3, 9, False), (-9, 9, -9, -1, False), (0, 0, 2, 9, True), (1, 1, -9, 0, False),
    ],
)  # fmt: skip
def test_whether_any_block_of_a_rectangle_is_kept(blocks, south, north, west, east, expected):
    found = blocks.any_kept(*(ints(value, value) for value in (south, north, west, east)))
    assert found.tolist() == [expected] * 2


@pytest.mark.parametrize(
    ("row", "column", "clipped"),
    [
        ((-5, 3), (2, 40), ([-1, 3], [2, 15])),
        ((0, 11), (0, 15), ([0, 11], [0, 15])),  # the rim itself
        ((12, 0), (16, -1), ([11, 0], [15, -1])),
        ((-1, 2), (-2, 3), ([-1, 2], [-1, 3])),
    ],
)
def test_what_lies_outside_is_moved_into_the_rim(blocks, row, column, clipped):
    row, column = ints(*row), ints(*column)
    blocks.clip(row, column)
    assert (row.tolist(), column.tolist()) == clipped


def test_cells_of_another_size_are_moved_into_the_rim_too(blocks):
    row, column = ints(23, 24, -7), ints(31, 32, 5)
    blocks.clip(row, column, 3)
    assert (row.tolist(), column.tolist()) == ([23, 23, -1], [31, 31, 5])
    nothing = ints()
    blocks.clip(nothing, nothing)
    assert nothing.tolist() == []
