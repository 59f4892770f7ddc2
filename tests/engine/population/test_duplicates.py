"""Footprints that stand twice or within another one are found, whatever the order of the rows, and nothing else is."""

import numpy as np
import pytest
import shapely
from estimating import told
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.duplicates import duplicates, said_of

HOUSE = shapely.box(0, 0, 10, 10)
IN_DEGREES = shapely.box(2.35, 48.85, 2.3501, 48.8501)


def found(*footprints, zone=None, counts=None, order=None):
    shapes = np.array(footprints, dtype=object)
    n = len(shapes)
    tree = shapely.STRtree(shapely.point_on_surface(shapes))
    return duplicates(
        shapes,
        tree,
        np.zeros(n, int) if zone is None else np.array(zone),
        np.arange(n) if order is None else np.array(order),
        np.ones(n, bool) if counts is None else np.array(counts),
    )


def turned(polygon, by):
    corners = list(polygon.exterior.coords)[:-1]
    return shapely.Polygon(corners[by:] + corners[:by])


def moved(polygon, by):
    return shapely.transform(polygon, lambda xy: xy + by)


SAME = {
    "to the byte": (HOUSE, HOUSE),
    "other start": (HOUSE, turned(HOUSE, 2)),
    "other direction": (HOUSE, HOUSE.reverse()),
    "corner twice": (HOUSE, shapely.Polygon([(0, 0), (0, 0), (10, 0), (10, 10), (0, 10)])),
    "corner on a wall": (HOUSE, shapely.Polygon([(0, 0), (5, 0), (10, 0), (10, 10), (0, 10)])),
    "a micrometre off": (HOUSE, moved(HOUSE, 1e-6)),
    "ten centimetres off": (HOUSE, moved(HOUSE, 0.1)),
    "thirteenth digit": (moved(HOUSE, 5e6), moved(HOUSE, 5e6 * (1 + 1e-13))),
    "degrees": (IN_DEGREES, moved(IN_DEGREES, 1e-12)),
    "a part of many": (HOUSE, shapely.MultiPolygon([HOUSE])),
    "with a courtyard": (HOUSE.difference(shapely.box(4, 4, 6, 6)), HOUSE.difference(shapely.box(4, 4, 6, 6.01))),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_the_first_of_two_that_are_the_same_stays(pair):
    for a, b in (pair, pair[::-1]):
        assert found(a, b).counted_in.tolist() == [-1, 0]
        assert found(a, b, order=[1, 0]).counted_in.tolist() == [1, -1]
    assert found(*pair).twin.tolist() == [False, True]


APART = {
    "a shared wall": (HOUSE, shapely.box(10, 0, 20, 10)),
    "a shared wall that crosses a little": (HOUSE, shapely.box(9.5, 0, 19.5, 10)),
    "half": (HOUSE, shapely.box(5, 0, 15, 10)),
    "nine tenths of the smaller": (HOUSE, shapely.box(1, 1, 11, 9)),
    "in a courtyard": (shapely.box(0, 0, 40, 40).difference(shapely.box(10, 10, 30, 30)), shapely.box(15, 15, 25, 25)),
    "in the angle of a wing": (shapely.Polygon([(0, 0), (40, 0), (40, 9), (9, 9), (9, 40), (0, 40)]), shapely.box(12, 12, 20, 20)),
    "in another box only": (shapely.Polygon([(0, 0), (40, 40), (40, 45), (0, 5)]), shapely.box(25, 5, 35, 15)),
}  # fmt: skip


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_buildings_of_their_own_stay(pair):
    assert found(*pair).counted_in.tolist() == [-1, -1]


def test_a_part_is_counted_in_the_building_around_it_whatever_its_id():
    part, whole = shapely.box(2, 2, 6, 6), HOUSE
    assert found(part, whole).counted_in.tolist() == [1, -1]
    assert found(whole, part).counted_in.tolist() == [-1, 0]
    assert not found(part, whole).twin.any()


def test_parts_that_fill_their_building():
    parts = [shapely.box(0, 0, 5, 10), shapely.box(5, 0, 10, 10), shapely.box(5, 5, 10, 10)]
    assert found(*parts, HOUSE).counted_in.tolist() == [3, 3, 3, -1]


def test_a_chain_of_ever_smaller_ones_never_loses_all():
    # Each is the same as its neighbours and the last one a part of the first: whatever the ids, one stays.
    chain = [shapely.box(0, 0, 10, 10 - 0.3 * i) for i in range(8)]
    for order in (range(8), range(7, -1, -1), (3, 1, 4, 0, 5, 2, 6, 7)):
        assert np.count_nonzero(found(*chain, order=list(order)).counted_in < 0) == 1


def test_a_part_of_what_stands_twice_is_counted_in_the_one_that_stays():
    assert found(HOUSE, shapely.box(1, 1, 5, 5), HOUSE, order=[5, 0, 1]).counted_in.tolist() == [2, 2, -1]


def test_only_what_counts_people_stands_for_others_and_only_in_its_zone():
    inside = shapely.box(2, 2, 6, 6)
    # A house within the school that nobody lives in, and one within a school that lies in the next zone.
    assert found(HOUSE, inside, counts=[False, True]).counted_in.tolist() == [-1, -1]
    assert found(HOUSE, inside, zone=[0, 1]).counted_in.tolist() == [-1, -1]
    assert found(HOUSE, HOUSE, zone=[-1, -1]).counted_in.tolist() == [-1, -1]
    assert found(HOUSE, None, HOUSE).counted_in.tolist() == [-1, -1, 0]


def test_five_thousand_flats_with_the_outline_of_their_tower():
    tower = [HOUSE] * 5000
    assert found(*tower, shapely.box(0, 0, 20, 20)).counted_in.tolist() == [5000] * 5000 + [-1]


def test_a_tower_counts_for_what_it_has_above_its_podium():
    podium, tower, spire = shapely.box(0, 0, 40, 40), shapely.box(10, 10, 30, 30), shapely.box(15, 15, 25, 25)
    made = found(podium, tower, spire)
    share = made.share_above(np.array([6.0, 60.0, 80.0]))
    # 6 m · 1600 m² + 54 m · 400 m² + 20 m · 100 m² is the volume of the three together.
    assert share.tolist() == [1, 0.9, 0.25]
    assert (share * [6, 60, 80] * shapely.area([podium, tower, spire])).sum() == pytest.approx(9600 + 21600 + 2000)
    # Parts of OpenStreetMap are never higher than their outline, whatever is between them.
    assert made.share_above(np.array([80.0, 60.0, 70.0])).tolist() == [1, 0, 0]
    # What is not known to be higher is a part.
    assert made.share_above(np.array([np.nan, 60.0, np.nan])).tolist() == [1, 0, 0]
    assert made.share_above(None).tolist() == [1, 0, 0]


def test_the_same_footprint_is_no_tower():
    assert found(HOUSE, HOUSE).share_above(np.array([3.0, 30.0])).tolist() == [1, 0]


def test_what_is_said():
    ids = np.array(["h", "twin", "part", "tower"], dtype=object)
    shapes = [shapely.box(0, 0, 40, 40)] * 2 + [shapely.box(1, 1, 5, 5), shapely.box(10, 10, 30, 30)]
    made = found(*shapes)
    share = made.share_above(np.array([6.0, 6.0, 3.0, 30.0]))
    assert told(said_of(made, share, ids)) == [
        ("footprints_twice", {"buildings": 1, "examples": "twin in h"}),
        ("footprints_of_parts", {"buildings": 1, "examples": "part in h"}),
        ("footprints_above", {"buildings": 1, "examples": "tower in h"}),
    ]
    by_field = {"buildings": 3, "examples": "part in h, tower in h, twin in h"}
    assert told(said_of(made, None, ids)) == [("footprints_counted_by_field", by_field)]
    assert said_of(found(HOUSE), None, ids[:1]) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(*[st.integers(0, 6)] * 2, *[st.integers(1, 5)] * 2), min_size=1, max_size=9), st.randoms())
def test_the_order_of_the_rows_changes_nothing_and_every_place_is_counted(boxes, random):
    shapes = [shapely.box(x, y, x + w, y + h) for x, y, w, h in boxes]
    made = found(*shapes)
    order = list(range(len(shapes)))
    random.shuffle(order)
    again = found(*[shapes[i] for i in order], order=order)
    back = [order[i] if i >= 0 else -1 for i in again.counted_in]
    assert back == [made.counted_in[i] for i in order]
    stays = made.counted_in < 0
    assert stays.any() and stays[made.counted_in[~stays]].all()
    # By a brute-force comparison: whatever is counted elsewhere lies in something, and what stays is in nothing else that stays.
    for i, shape in enumerate(shapes):
        within = [j for j, other in enumerate(shapes) if j != i and shape.intersection(other).area >= 0.95 * shape.area]
        assert stays[i] or within or made.twin[i]
        larger = [j for j in within if stays[j] and shapes[j].area > shape.area]
        assert not (stays[i] and larger)
