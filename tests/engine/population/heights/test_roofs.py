"""Heights out of the sums, by hand: ground around footprints, quantiles, what is the roof, coverage and doubts."""

import math
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.population.heights import footprints, roofs, tally
from doorstep.processing_provider.engine.population.heights.grid import Blocks
from doorstep.processing_provider.engine.population.heights.roofs import Cover, Grounds, Roofs

NAN = float("nan")
NEVER = tally.NEVER
ORIGIN = np.zeros(2) - 1e-5


def sums(*polygons, side=6):
    """Nothing yet, in side × side blocks of 32 m."""
    polygons = np.array(polygons, object)
    raster = footprints.burn(polygons, ORIGIN, (side, side))
    ground = Blocks(np.ones((side, side), bool), tally.GROUND_BITS)
    return tally.Tally(raster, ground, len(polygons), (0, 10_000)), polygons


def with_ground(found, *points):
    """Ground points (x, y, z) in metres and millimetres."""
    x, y, z = np.array(points, float).T
    kind = np.full(len(x), tally.GROUND, np.uint8)
    found.add(2 * x, 2 * y, z, kind, np.ones(len(x), bool))
    found.flush()


# --- Ground -----------------------------------------------------------------------------------------------------------

HOUSE = shapely.box(80, 80, 84, 90)
"""Cells of the ground begin at whole metres."""


@pytest.mark.parametrize(
    ("distance", "count", "ring"),
    [
        (2.5, 8, 3), (0.5, 8, 3), (3.5, 8, 5), (4.5, 8, 5), (5.5, 8, 10), (9.5, 8, 10), (10.5, 8, 20), (19.5, 8, 20), (20.5, 8, 40),
        (39.5, 8, 40), (40.5, 8, 64), (63.5, 8, 64), (64.5, 8, NAN), (2.5, 7, 64), (39.5, 7, 64), (50.5, 1, 64), (63.5, 2, 64),
    ],
)  # fmt: skip
def test_the_first_ring_with_eight_cells_counts(distance, count, ring):
    found, polygons = sums(HOUSE)
    with_ground(found, *((84 + distance, 80.5 + i, 1000 + 10 * i) for i in range(count)))
    around = roofs.grounds(found, polygons, ORIGIN)
    np.testing.assert_array_equal(around.ring, [ring])
    if ring != ring:
        assert np.isnan(around.elevation[0]) and (around.cells[0], around.density[0]) == (0, 0)
        return
    # The median: between the two in the middle where they are even.
    assert around.elevation[0] == 1000 + 5 * (count - 1)
    assert (around.cells[0], around.density[0]) == (count, 1)


def ring_cells(reach, house=HOUSE):
    """Cells around a house whose centre lies within an octagon's reach of it."""
    west, south, east, north = house.bounds
    turn = math.pi / 8
    found = []
    for y in range(int(south - reach) - 1, int(north + reach) + 2):
        for x in range(int(west - reach) - 1, int(east + reach) + 2):
            dx = max(west - x - 0.5, x + 0.5 - east, 0)
            dy = max(south - y - 0.5, y + 0.5 - north, 0)
            sides = [dx * math.cos(t) + dy * math.sin(t) < reach * math.cos(turn) for t in (turn, math.pi / 2 - turn)]
            if (dx or dy) and dx < reach and dy < reach and all(sides):
                found.append((x, y))
    return found


@pytest.mark.parametrize("reach", [3.0, 10.0])
def test_ground_around_a_house_has_cut_corners(reach):
    found, polygons = sums(HOUSE, shapely.box(0, 0, 1, 1))
    x, y = (at.ravel() for at in np.meshgrid(np.arange(60, 110), np.arange(60, 110)))
    with_ground(found, *zip(x + 0.5, y + 0.5, 100 * x + y), *zip(x + 0.2, y + 0.7, 100 * x + y))
    owner, value, points = roofs._ring(found, polygons, ORIGIN, reach)
    wanted = sorted(100 * x + y for x, y in ring_cells(reach))
    assert (owner.tolist(), value.tolist()) == ([0] * len(wanted), wanted)
    assert points.tolist() == [2 * len(wanted), 0]


def test_density_is_of_the_cells_with_ground():
    """Cells that no point reached say nothing of the density of those that did."""
    found, polygons = sums(HOUSE)
    points = [(84.5, 80.5 + i, 1000) for i in range(8)] + [(84.2, 80.2, 1000)] * 4
    with_ground(found, *points)
    around = roofs.grounds(found, polygons, ORIGIN)
    assert around.cells.tolist() == [8]
    assert around.density[0] == 12 / 8


def test_ground_is_looked_for_in_batches(monkeypatch):
    found, polygons = sums(*(shapely.box(20 + 25 * i, 80, 24 + 25 * i, 90) for i in range(5)))
    with_ground(found, *((24.5 + 25 * i, 81.5 + j, 100 * i + j) for i in range(4) for j in range(8)))
    whole = roofs.grounds(found, polygons, ORIGIN)
    assert whole.ring.tolist() == [3, 3, 3, 3, 40]
    assert whole.elevation.tolist() == [3.5, 103.5, 203.5, 303.5, 303.5]
    monkeypatch.setattr(roofs, "BATCH", 2)
    shares = []
    parts = roofs.grounds(found, polygons, ORIGIN, lambda share, text: shares.append(share))
    for name in ("elevation", "cells", "ring", "density"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))
    assert shares == pytest.approx([0] * 3 + [0.8] * 4)


# --- Quantiles --------------------------------------------------------------------------------------------------------


def test_values_are_sorted_within_owners():
    owner, value = roofs.sort_by(np.array([3, 0, 3, 0, 3, 1]), np.array([-5.0, 7, -2_000_000_000, 6, 2_000_000_000, 9]))
    assert owner.tolist() == [0, 0, 1, 3, 3, 3]
    assert value.tolist() == [6, 7, 9, -2_000_000_000, -5, 2_000_000_000]
    assert [values.tolist() for values in roofs.sort_by(np.array([], int), np.array([]))] == [[], []]


def test_quantiles_are_linear_between_neighbours():
    value, count = np.array([1.0, 2, 4, 8, 30, 40, 50]), np.array([4, 0, 1, 2])
    found = roofs.quantiles(value, count, (0.5, 0.7, 0.0, 1.0))
    np.testing.assert_allclose(found, [[3, 4.4, 1, 8], [NAN] * 4, [30] * 4, [45, 47, 40, 50]])
    assert roofs.SHARES == (0.5, 0.7, 0.9, 0.99)


def test_quantiles_of_histograms_are_linear_within_bins():
    owner, number, count = np.array([0, 0, 2]), np.array([10, 12, -3]), np.array([6, 4, 5])
    found = roofs.histogram_quantiles((owner, number, count), 3, (0.5, 0.6, 0.7, 1.0))
    np.testing.assert_allclose(
        found,
        [
            [20 * (10 + 5 / 6), 220, 20 * (12 + 1 / 4), 260],
            [NAN] * 4,
            [-60 + 20 * share for share in (0.5, 0.6, 0.7, 1)],
        ],
    )


# --- Which points are the roof ----------------------------------------------------------------------------------------


def candidates(*buildings):
    """Tally of buildings: (points classified as roof, area, ground, lowest unclassified points of their cells)."""
    classified, area, ground, standing = zip(*buildings)
    n = len(buildings)
    owner = np.concatenate([np.repeat(np.arange(n), [len(z) for z in standing]), np.arange(n)])
    lowest = np.concatenate([*map(np.array, standing), np.full(n, NEVER)]).astype(np.int32)
    hit = np.arange(len(owner)) >= len(owner) - n
    count = np.array(classified)
    filled = np.flatnonzero(count)
    bins = filled, np.full(len(filled), 100), count[filled]
    found = SimpleNamespace(
        footprints=SimpleNamespace(owner=owner),
        lowest=lowest,
        hit=hit & (count[owner] > 0),
        n_roof=count,
        roof_bins=lambda: bins,
    )
    return found, np.array(area, float), np.array(ground, float)


BUILDINGS = {
    "well classified": (100, 50, 0, [3000] * 120),
    "fewer than five": (3, 2, 0, [3000, 4000, 5000, 6000]),
    "a point per m²": (10, 10, 0, [3000] * 11),
    "five": (5, 5, 0, [3000] * 6),
    "as many": (6, 7, 0, [3000] * 6),
    "one more": (6, 7, 0, [3000] * 7),
    "no ground": (0, 7, NAN, [3000] * 7),
    "two metres": (1, 7, 500, [2500, 2500, 2501, 2501]),
    "not above": (2, 7, 500, [2500, 2500, 2501, -300]),
    "nothing": (0, 7, 0, []),
}
UNCLASSIFIED = {"fewer than five": [4500, 5100, 5700, 5970], "one more": [3000] * 4, "two metres": [2501] * 4}


@pytest.mark.parametrize("batch", [2000, 3, 1])
def test_unclassified_points_are_the_roof_where_too_few_are_classified(monkeypatch, batch):
    monkeypatch.setattr(roofs, "BATCH", batch)
    found, area, ground = candidates(*BUILDINGS.values())
    shares = []
    roof = roofs.roofs(found, area, ground, lambda share, text: shares.append(share))
    names = list(BUILDINGS)
    assert [name for name, classified in zip(names, roof.classified) if not classified] == list(UNCLASSIFIED)
    assert roof.points.tolist() == [100, 4, 10, 5, 6, 7, 0, 2, 2, 0]
    for i, name in enumerate(names):
        # The histogram of the others has all points in the bin from 2000 mm.
        wanted = UNCLASSIFIED.get(name) or ([2010, 2014, 2018, 2019.8] if BUILDINGS[name][0] else [NAN] * 4)
        np.testing.assert_allclose(roof.levels[i], wanted, err_msg=name)
    owner = found.footprints.owner
    standing = [(names[i], z) for i, z in zip(owner[roof.covered], found.lowest[roof.covered].tolist())]
    assert [each for each in standing if each[1] != NEVER] == [
        (name, z) for name in UNCLASSIFIED for z in BUILDINGS[name][3] if z > 2000 + BUILDINGS[name][2]
    ]
    assert [name for name, z in standing if z == NEVER] == [
        name for name in names if BUILDINGS[name][0] and name not in UNCLASSIFIED
    ]
    assert shares == [start / 10 for start in range(0, 10, batch)]
    assert found.n_roof.tolist() == [100, 3, 10, 5, 6, 6, 0, 1, 2, 0]


# --- Coverage ---------------------------------------------------------------------------------------------------------


def covered(found, *places):
    """Entries of cells whose centres are given."""
    row, column = found.footprints.blocks.place(found.footprints.flat)
    return np.isin(list(map(hash, zip((column / 2).tolist(), (row / 2).tolist()))), list(map(hash, places)))


@pytest.mark.parametrize(
    ("density", "side"), [(4, 1), (3.99, 2), (1, 2), (0.99, 4), (16, 1), (2, 2), (0.25, 4), (0, 4), (1.1, 2), (7, 1)]
)
def test_cells_are_large_enough_for_four_points(density, side):
    found, polygons = sums(shapely.box(16, 32, 24, 48), shapely.box(40, 20, 44, 28))
    some = covered(found, (16.0, 32.0), (17.5, 32.5), (23.5, 47.5), (40.0, 20.0), (42.5, 27.0), (10.0, 10.0))
    roof = Roofs(np.zeros((2, 4)), np.zeros(2, int), np.ones(2, bool), some)
    of, weight, seen = roofs._large_cells(found, polygons, ORIGIN, roof, np.array([density, density]))
    cells = [8 * 16 // side**2, 4 * 8 // side**2]
    assert of.tolist() == [0] * cells[0] + [1] * cells[1]
    assert set(weight.tolist()) == {4 * side**2}
    # Row by row from the south-west.
    across, first = 8 // side, cells[0]
    wanted = {0, 1 // side, cells[0] - 1, first, first + (7 // side) * (4 // side) + 2 // side}
    assert across and set(np.flatnonzero(seen).tolist()) == wanted


def test_cells_that_a_footprint_fills_in_part(monkeypatch):
    found, polygons = sums(shapely.box(17, 33, 19.5, 34), shapely.box(5.1, 5.1, 5.2, 5.2), shapely.box(60, 70, 62, 72))
    roof = Roofs(np.zeros((3, 4)), np.zeros(3, int), np.ones(3, bool), covered(found, (19.0, 33.5), (60.0, 71.5)))
    density = np.array([1.0, 1.0, 4.0])
    whole = [values.tolist() for values in roofs._large_cells(found, polygons, ORIGIN, roof, density)]
    # Cells of 2 m: half a metre by one in the west, none in the footprint without a centre; cells of 1 m.
    assert whole == [[0, 0, 2, 2, 2, 2], [4, 6, 4, 4, 4, 4], [False, True, False, False, True, False]]
    monkeypatch.setattr(roofs, "ENTRIES", 3)
    assert [values.tolist() for values in roofs._large_cells(found, polygons, ORIGIN, roof, density)] == whole


def by_rounds(reached, weight, density):
    """Share and its doubt after four rounds, for cells all of one size, as scalars."""
    cells, share = len(reached), 1.0
    for _ in range(4):
        filled = 1 - math.exp(-density / max(share, 0.01) * 0.25 * weight)
        expected = cells * weight * filled
        share = min(sum(reached) * weight / expected, 1)
        doubt = math.sqrt(cells * weight**2 * filled * (1 - filled)) / expected
    return share, doubt


@pytest.mark.parametrize(
    ("side", "points", "seen", "around"),
    [(8, 256, 64, 0), (8, 256, 30, 0), (8, 100, 8, 0), (8, 100, 8, 4.0), (8, 40, 3, 0), (64, 16, 1, 0), (8, 1, 1, 0)],
)
def test_coverage_allows_for_cells_that_chance_leaves_empty(side, points, seen, around):
    found, polygons = sums(shapely.box(64, 64, 64 + side, 64 + side))
    density = points / side**2
    finest = max(density, around)
    step = 1 if finest >= 4 else 2 if finest >= 1 else 4
    places = [(64.0 + step * i, 64.0 + step * j) for j in range(side // step) for i in range(side // step)]
    roof = Roofs(np.zeros((1, 4)), np.array([points]), np.ones(1, bool), covered(found, *places[:seen]))
    cover = roofs.coverage(found, polygons, ORIGIN, roof, np.array([around]))
    share, doubt = by_rounds([1] * seen + [0] * (len(places) - seen), 4 * step**2, density)
    assert (cover.share[0], cover.doubt[0]) == (pytest.approx(share, rel=1e-12), pytest.approx(doubt, rel=1e-12))


def test_coverage_of_who_has_no_points_or_no_cells():
    found, polygons = sums(
        shapely.box(64, 64, 72, 72), shapely.box(10.1, 10.1, 10.2, 10.2), shapely.box(20, 20, 20.5, 20.5)
    )
    some = covered(found, (64.0, 64.0), (20.0, 20.0))
    roof = Roofs(np.zeros((3, 4)), np.array([0, 9, 9]), np.ones(3, bool), some)
    cover = roofs.coverage(found, polygons, ORIGIN, roof, np.full(3, 5.0))
    np.testing.assert_array_equal(cover.share, [0, NAN, 1])


# --- Unclassified among the classified --------------------------------------------------------------------------------


def street(classified, n=30, missing=()):
    """Houses in a row; the first is not classified, the nearest `classified` of the others are."""
    polygons = np.array([None if i in missing else shapely.box(20 * i, 0, 20 * i + 10, 10) for i in range(n)], object)
    n_roof = np.where((np.arange(n) >= 1) & (np.arange(n) <= classified), 5, 4)
    return polygons, n_roof


@pytest.mark.parametrize(("classified", "odd"), [(10, False), (11, True), (20, True), (0, False), (29, True)])
def test_a_house_is_odd_when_most_of_21_nearest_are_classified(classified, odd):
    polygons, n_roof = street(classified)
    # The first and its twenty neighbours.
    found = roofs.not_classified(polygons, n_roof, np.where(np.arange(30) == 0, 5, 4))
    assert found.tolist() == [odd] + [False] * 29


def test_few_houses_and_houses_without_points():
    polygons, n_roof = street(2, 4)
    assert roofs.not_classified(polygons, n_roof, np.array([5, 5, 5, 4])).tolist() == [False] * 4  # half of them
    polygons, n_roof = street(3, 4)
    assert roofs.not_classified(polygons, n_roof, np.array([5, 5, 5, 5])).tolist() == [True, False, False, False]
    assert roofs.not_classified(polygons, n_roof, np.array([4, 5, 5, 5])).tolist() == [False] * 4
    polygons, n_roof = street(4, 6, missing=(1,))
    assert roofs.not_classified(polygons, n_roof, np.array([5] * 6)).tolist() == [
        True,
        False,
        False,
        False,
        False,
        True,
    ]


# --- Doubts -----------------------------------------------------------------------------------------------------------


def doubts(
    points=5,
    levels=(5000, 6000, 7000),
    ground=0,
    ring=3,
    share=1,
    doubt=0,
    classified=True,
    last=0,
    other=0,
    overlapped=0,
):
    """Names of the doubts of one building, with what is not said as nothing makes one doubt it."""
    one = SimpleNamespace(
        n_last=np.array([last]),
        n_other=np.array([other]),
        footprints=SimpleNamespace(overlapped=np.array([overlapped])),
    )
    found = roofs.flags(
        one,
        Grounds(np.array([ground], float), np.array([9]), np.array([ring], float), np.array([1.0])),
        Roofs(np.array([[*levels, 9e9]], float), np.array([points]), np.array([classified]), np.array([True])),
        Cover(np.array([share], float), np.array([doubt], float)),
    )
    assert [name for name, _ in found] == [
        "no_points", "few_points", "no_ground", "not_above_ground", "low_coverage", "partial", "ground_far", "multi_height",
        "tree_risk", "overlapping_footprint",
    ]  # fmt: skip
    return [name for name, at in found if at[0]]


@pytest.mark.parametrize(
    ("building", "expected"),
    [
        ({}, []),
        ({"points": 0}, ["no_points"]),
        ({"points": 1}, ["few_points"]),
        ({"points": 4}, ["few_points"]),
        (
            {"points": 2, "share": 0.1, "classified": False, "other": 9, "levels": (1, 1, 9000), "ground": 5},
            ["few_points"],
        ),
        (
            {"points": 0, "share": 0.1, "classified": False, "other": 9, "levels": (1, 1, 9000), "ground": 5},
            ["no_points"],
        ),
        ({"ground": NAN, "ring": NAN}, ["no_ground"]),
        ({"levels": (5000, 6000, 7000), "ground": 6000}, ["not_above_ground"]),
        ({"levels": (5000, 6000, 7000), "ground": 5999}, []),
        ({"levels": (5000, 6000, 7000), "ground": 7001}, ["not_above_ground"]),
        ({"share": 0.4999}, ["low_coverage"]),
        ({"share": 0.5}, ["partial"]),
        ({"share": 0.9399}, ["partial"]),
        ({"share": 0.94}, []),
        ({"share": 0.6, "doubt": 0.1}, ["partial"]),
        ({"share": 0.6, "doubt": 0.12}, []),
        ({"share": 0.4, "doubt": 0.5}, ["low_coverage"]),
        ({"share": NAN, "doubt": NAN}, []),
        ({"ring": 10}, []),
        ({"ring": 20}, ["ground_far"]),
        ({"levels": (5000, 6000, 8000)}, []),
        ({"levels": (5000, 6000, 8000.5)}, ["multi_height"]),
        ({"levels": (5000, 7999, 8001)}, ["multi_height"]),
        ({"classified": False, "last": 8, "other": 2}, []),
        ({"classified": False, "last": 79, "other": 21}, ["tree_risk"]),
        ({"classified": True, "last": 1, "other": 9}, []),
        ({"classified": False, "last": 0, "other": 1}, ["tree_risk"]),
        ({"classified": False, "last": 0, "other": 0}, []),
        ({"overlapped": 0.05}, []),
        ({"overlapped": 0.0501}, ["overlapping_footprint"]),
    ],
)
def test_what_makes_a_height_doubtful(building, expected):
    assert doubts(**building) == expected


@pytest.mark.parametrize(
    ("flag", "expected"),
    [
        ("ok", False), (None, False), ("", False), ("low_coverage", True), ("ground_far;low_coverage", True), ("tree_risk", False),
        ("not_classified", False), ("not_classified;tree_risk", True), ("tree_risk;partial;not_classified", True), ("partial", False),
    ],
)  # fmt: skip
def test_which_buildings_may_be_gone(flag, expected):
    assert roofs.gone([flag]).tolist() == [expected]
