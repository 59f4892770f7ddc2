"""Buildings in parts that fit into memory, and the files that they touch."""

from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.population.heights import parts

FILES = [SimpleNamespace(lowest=0.0, highest=50.0), SimpleNamespace(lowest=-10.0, highest=20.0)]


def houses(*corners):
    """Squares of 10 m, and their bounds."""
    squares = np.array([shapely.box(x, y, x + 10, y + 10) for x, y in corners], dtype=object)
    return squares, shapely.bounds(squares)


@pytest.mark.parametrize(
    ("box", "touched"),
    [
        ((0, 100, 10, 110), [True, False]),
        ((10, 110, 20, 220), [True, True]),  # both at one corner
        ((20, 100, 30, 109.9), [False, False]),
        ((-5, 95, 0, 100), [True, False]),
        ((-5, 95, -0.1, 105), [False, False]),
        ((5, 110.1, 9, 120), [False, False]),
        ((5, 50, 9, 99.9), [False, False]),
        ((30, 230, 40, 240), [False, True]),
        ((np.nan, np.nan, np.nan, np.nan), [False, False]),
    ],
)
def test_what_touches_a_file(box, touched):
    files = np.array([(0.0, 100, 10, 110), (20, 220, 30, 230)])
    assert parts.touches(np.array([box], float), files).tolist() == [touched]


def test_few_buildings_are_one_part():
    footprints, box = houses((0, 0), (500, 40))
    assert [part.tolist() for part in parts.parts(footprints, np.array([0, 1]), box, FILES)] == [[0, 1]]


def test_halves_along_the_longer_side(monkeypatch):
    footprints, box = houses((0, 0), (900, 50), (300, 100), (600, 0))
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", parts._megabytes(footprints[:2], box[0, :2], FILES) * 1.5)
    found = parts.parts(footprints, np.arange(4), box, FILES)
    assert [part.tolist() for part in found] == [[0, 2], [1, 3]]
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 0.0)
    assert [part.tolist() for part in parts.parts(footprints, np.array([0, 1, 3]), box, FILES)] == [[0], [3], [1]]


def test_halves_along_y_and_by_centres(monkeypatch):
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 0.0)
    # Far in the east; the first begins south of the second and has its centre north of it.
    footprints = np.array([shapely.box(1e6, 0, 1e6 + 10, 90), shapely.box(1e6 + 20, 20, 1e6 + 30, 30)], dtype=object)
    found = parts.parts(footprints, np.arange(2), shapely.bounds(footprints), FILES)
    assert [part.tolist() for part in found] == [[1], [0]]


@pytest.mark.parametrize(
    ("more", "expected"), [(1, [[0, 1]]), (0, [[0], [1]]), (-1, [[0], [1]])], ids=["larger", "as large", "smaller"]
)
@pytest.mark.parametrize("far", [(100_000, 1000), (3000, 80_000)])
def test_a_place_whose_table_of_blocks_would_not_fit_is_split(monkeypatch, far, more, expected):
    footprints, box = houses((640_000, 3_200_000), (640_000 + far[0], 3_200_000 + far[1]))
    # So many metres in blocks of 32 m, and 8 more for what lies around.
    table = ((far[0] + 10) / 32 + 8) * ((far[1] + 10) / 32 + 8)
    monkeypatch.setattr(parts, "TABLE_BLOCKS", table + more)
    assert [part.tolist() for part in parts.parts(footprints, np.arange(2), box, FILES)] == expected


def test_a_table_takes_240_megabytes_and_a_part_a_gigabyte_and_a_half():
    assert (8 * parts.TABLE_BLOCKS, parts.MEGABYTES_AT_ONCE) == (240_000_000, 1500)


@pytest.mark.parametrize(("megabytes", "expected"), [(1499.9, [[0, 1, 2]]), (1500.0, [[0, 1], [2]])])
def test_a_part_needs_less_than_the_memory_that_is_allowed(monkeypatch, megabytes, expected):
    monkeypatch.setattr(parts, "_megabytes", lambda footprints, low, files: megabytes - 3 + len(footprints))
    footprints, box = houses((0, 0), (50, 5), (400, 90))
    assert [part.tolist() for part in parts.parts(footprints, np.arange(3), box, FILES)] == expected


def test_the_corner_of_a_part_is_that_of_its_own_buildings(monkeypatch):
    corners = []
    monkeypatch.setattr(parts, "_megabytes", lambda footprints, low, files: corners.append(low.tolist()) or 0.0)
    footprints, box = houses((0, 0), (500, 905), (800, 900))
    parts.parts(footprints, np.array([1, 2]), box, FILES)
    assert corners == [[500, 900]]


def test_order_is_by_the_middle_along_the_longer_side(monkeypatch):
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 0.0)
    footprints = np.array(
        [shapely.box(0, 90, 100, 95), shapely.box(10, 0, 300, 5), shapely.box(40, 50, 50, 99)], object
    )
    found = parts.parts(footprints, np.arange(3), shapely.bounds(footprints), FILES)
    # Middles at 50, 155 and 45 along x.
    assert [part.tolist() for part in found] == [[2], [0], [1]]
    # The same turned by a right angle.
    turned = shapely.transform(footprints, lambda xy: xy[:, ::-1])
    found = parts.parts(turned, np.arange(3), shapely.bounds(turned), FILES)
    assert [part.tolist() for part in found] == [[2], [0], [1]]


def test_memory_by_hand():
    footprints, _box = houses((1, 1))
    # One block of footprints, ground two blocks to each side, 100 m² of cells, and pages of 1.28 m from -10 m to 50 m.
    assert parts.REACH_BLOCKS == 2
    expected = 0.021 + 25 * 0.0123 + 100 * 0.0002 + 60 / 1.28 * 4 / 1e6
    assert parts._megabytes(footprints, np.zeros(2), FILES) == pytest.approx(expected)


def test_memory_of_two_houses_whose_ground_overlaps():
    footprints, _box = houses((1, 1), (1, 100))
    # Rows 0 and 3 of blocks; ground in rows -2 to 5 of five columns.
    expected = 2 * 0.021 + 8 * 5 * 0.0123 + 200 * 0.0002 + 2 * 60 / 1.28 * 4 / 1e6
    assert parts._megabytes(footprints, np.zeros(2), FILES) == pytest.approx(expected)
    assert parts.BLOCK_METRES == 32
