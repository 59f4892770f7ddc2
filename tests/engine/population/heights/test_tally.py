"""Sums over points."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.heights import footprints, tally
from doorstep.processing_provider.engine.population.heights.grid import Blocks
from doorstep.processing_provider.engine.population.heights.tally import DROP, GROUND, ROOF, UNCLASSIFIED
from doorstep.processing_provider.engine.population.settings import HeightSettings


def test_sizes_of_histograms():
    assert (tally.BIN, tally.PAGE, tally.PAGE_BYTES, tally.NEVER) == (20, 64, 3.125, 2**31 - 1)


def test_what_classes_are_good_for():
    table = tally.kinds(HeightSettings(roof_classes=(6, 17), ground_classes=(2, 255)))
    wanted = dict.fromkeys((0, 1), tally.UNCLASSIFIED) | {
        2: tally.GROUND,
        255: tally.GROUND,
        6: tally.ROOF,
        17: tally.ROOF,
    }
    assert table.tolist() == [wanted.get(code, tally.DROP) for code in range(256)]
    assert (tally.DROP, tally.GROUND, tally.ROOF, tally.UNCLASSIFIED) == (0, 1, 2, 3)


def test_cells_of_the_ground_are_two_by_two():
    cells = [(row // 2) * 32 + column // 2 for row in range(64) for column in range(64)]
    assert tally._TO_GROUND.tolist() == cells


# --- Points by hand: two footprints in the western of two blocks, ground in the western only ------------------------


def sums(*polygons, z_range=(0, 10_000), ground=((True, False),)):
    polygons = np.array(polygons or [shapely.box(1, 1, 4, 4), shapely.box(10, 1, 14, 4)], object)
    raster = footprints.burn(polygons, np.zeros(2) - 1e-5, (1, 2))
    return tally.Tally(raster, Blocks(np.array(ground), tally.GROUND_BITS), len(polygons), z_range)


def add(to, *points):
    """Points are (x, y, z, kind) or (x, y, z, kind, last): metres, and millimetres for z."""
    x, y, z, kind, last = zip(*((*point, True)[:5] for point in points))
    u, v = 2 * np.array(x, float), 2 * np.array(y, float)
    to.add(u, v, np.array(z, float), np.array(kind, np.uint8), np.array(last, bool))


def bins(of):
    return list(zip(*(values.tolist() for values in of.roof_bins())))


def test_ground_is_summed_by_square_metres():
    found = sums()
    add(found, (0.1, 0.2, 1001, GROUND), (0.9, 0.9, 1002, GROUND), (0.5, 1.1, 1010, GROUND), (5.2, 7.9, -300, GROUND))
    add(
        found,
        (0.4, 0.4, 1002, GROUND),
        (31.9, 31.9, 77, GROUND),
        (2, 2, 9000, ROOF),
        (6, 6, 9000, UNCLASSIFIED),
        (6, 6, 1, DROP),
    )
    # Other blocks and places outside are left out.
    add(found, (40, 5, 1, GROUND), (-3, 5, 1, GROUND), (5, -3, 1, GROUND), (5, 400, 1, GROUND), (0.1, 0.1, 0, GROUND))
    assert found.ground_count.sum() == 0
    for _ in range(2):
        found.flush()
        at = np.flatnonzero(found.ground_count)
        assert at.tolist() == [0, 32, 7 * 32 + 5, 1023]
        assert found.ground_count[at].tolist() == [4, 1, 1, 1]
        assert found.ground_sum[at].tolist() == [3005, 1010, -300, 77]


def test_the_last_cell_of_a_block_that_is_not_kept_is_no_cell():
    found = sums()
    add(found, (5.2, 7.9, -300, GROUND))
    add(found, (63.9, 31.9, 1, GROUND))
    found.flush()
    assert (np.flatnonzero(found.ground_count).tolist(), found.ground_sum.sum()) == ([7 * 32 + 5], -300)


def test_mean_ground_of_cells():
    found = sums()
    add(found, (0.1, 0.2, 1001, GROUND), (0.9, 0.9, 1002, GROUND), (0.9, 0.9, 1002, GROUND), (3.5, 2.5, -7, GROUND))
    add(found, (31.5, 31.5, 9, GROUND))
    found.flush()
    # None in others; the last is that of a block that is not kept.
    row, column = np.array([0, 2, 0, 5, -40, 3, 31]), np.array([0, 3, 1, 40, 2, 900, 63])
    mean, count = found.ground_cells(row, column)
    # Whole millimetres: 3005 / 3.
    np.testing.assert_array_equal(mean, [1002, -7, *[np.nan] * 5])
    assert count.tolist() == [3, 1, 0, 0, 0, 0, 0]


def test_roofs_are_counted_by_bins_of_two_centimetres():
    found = sums(z_range=(-3000, 9000))
    add(
        found,
        (2, 2, 0, ROOF),
        (2, 3, 19, ROOF),
        (3, 3, 20, ROOF),
        (2, 2, 5119, ROOF),
        (2, 2, -1, ROOF),
        (11, 3, -2560, ROOF),
    )
    assert bins(found) == [(0, -1, 1), (0, 0, 2), (0, 1, 1), (0, 255, 1), (1, -128, 1)]
    # Again with others, where some pages are there already and some are not.
    add(
        found,
        (11, 3, 1300, ROOF),
        (2, 2, 5, ROOF),
        (11, 3, -2541, ROOF),
        (6, 2, 5, ROOF),
        (2, 2, 9000, ROOF),
        (2, 2, -5, ROOF),
    )
    assert bins(found) == [
        (0, -1, 2), (0, 0, 3), (0, 1, 1), (0, 255, 1), (0, 450, 1), (1, -128, 2), (1, 65, 1),
    ]  # fmt: skip
    assert found.n_roof.tolist() == [8, 3]
    # Pages of 1.28 m from below the lowest to above the highest.
    assert (found.first_page, found.pages_each, found.n_pages) == (-3, 11, 6)


def test_pages_are_those_that_the_range_needs():
    for z_range, first, each in (
        ((0, 1279), 0, 1),
        ((0, 1280), 0, 2),
        ((-1, 0), -1, 2),
        ((-1280, 2559.9), -1, 3),
        ((1300, 1400), 1, 1),
    ):
        found = sums(z_range=z_range)
        assert (found.first_page, found.pages_each, len(found.page)) == (first, each, 2 * each)


@pytest.mark.parametrize(("houses", "pages"), [(255, 256), (256, 256), (257, 512), (600, 1024)])
def test_histograms_grow_with_their_pages(houses, pages):
    polygons = [shapely.box(x, y, x + 0.9, y + 0.9) for y in range(30) for x in range(30)][:houses]
    found = sums(*polygons)
    add(found, *((p.bounds[0] + 0.5, p.bounds[1] + 0.5, 100 + 20 * (i % 50), ROOF) for i, p in enumerate(polygons)))
    assert len(found.histogram) == pages * 64
    assert bins(found) == [(i, 5 + i % 50, 1) for i in range(houses)]


def test_cells_that_hold_roof():
    found = sums()
    add(found, (2.1, 2.1, 100, ROOF), (12.1, 2.1, 100, UNCLASSIFIED), (11.1, 2.1, 100, ROOF), (3.1, 3.1, 100, GROUND))
    rows, columns = found.footprints.blocks.place(found.footprints.flat[found.hit])
    assert sorted(zip(rows.tolist(), columns.tolist())) == [(4, 4), (4, 22)]
    assert found.n_roof.tolist() == [1, 1]


def test_unclassified_points():
    found = sums()
    add(
        found, (2.1, 2.1, 900, UNCLASSIFIED), (2.1, 2.2, 700, UNCLASSIFIED), (2.2, 2.1, 800, UNCLASSIFIED),
        (2.1, 2.1, 1, UNCLASSIFIED, False),
        (12.1, 2.1, 500, UNCLASSIFIED, False), (12.1, 2.1, 600, ROOF), (30, 30, 5, UNCLASSIFIED),
    )  # fmt: skip
    add(found, (2.1, 2.1, 750, UNCLASSIFIED), (3.6, 2.1, -20, UNCLASSIFIED))
    assert (found.n_last.tolist(), found.n_other.tolist(), found.n_roof.tolist()) == ([5, 0], [1, 1], [0, 1])
    seen = found.lowest != tally.NEVER
    assert sorted(found.lowest[seen].tolist()) == [-20, 700]
    assert sorted(zip(*(at.tolist() for at in found.footprints.blocks.place(found.footprints.flat[seen])))) == [
        (4, 4),
        (4, 7),
    ]


# --- Sums at indices --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("last", [40, 95, 96, 97, 5000])
def test_sums_at_indices_near_and_far(last):
    """Three indices: within 96 of each other they are counted, else sorted."""
    index = np.array([last + 7, 8, last + 7])
    total, count = np.full(last + 12, 5.0), np.zeros(last + 12, np.int32)
    tally.add_at(index, (total, np.array([1.5, 2, 4])), (count, None))
    wanted = np.full(last + 12, 5.0)
    wanted[8], wanted[last + 7] = 7, 10.5
    assert (total.tolist(), np.flatnonzero(count).tolist(), count.dtype) == (wanted.tolist(), [8, last + 7], np.int32)
    assert count[[8, last + 7]].tolist() == [1, 2]
    tally.add_at(index[:0], (total, index[:0].astype(float)))
    assert total.tolist() == wanted.tolist()


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
