"""Zones of points, and people between them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import aggregate, flows, pyramid


def zones(*boxes):
    return np.array([*(shapely.box(*box) for box in boxes), None], object)[:-1]


def found(point, boxes):
    return flows.zones_of(np.array([shapely.Point(*point)], object), zones(*boxes))[1].tolist()


WEST, EAST, BOTH, INNER = (0, 0, 1, 1), (1, 0, 2, 1), (0, 0, 2, 1), (0.5, 0, 1, 1)


def test_a_point_on_a_border_is_in_one_zone():
    assert found((1, 0.5), (WEST, EAST)) == [0]
    assert found((1, 0.5), (EAST, WEST)) == [1]
    # Four corners meet.
    assert found((1, 1), (WEST, EAST, (0, 1, 1, 2), (1, 1, 2, 2))) == [0]


def test_a_point_in_nested_zones_is_in_all_and_on_an_inner_border_in_one_of_those_that_touch():
    assert found((0.2, 0.5), (WEST, EAST, BOTH)) == [0, 2]
    assert found((1, 0.5), (WEST, EAST, BOTH)) == [0, 2]
    assert found((1, 0.5), (EAST, BOTH, INNER)) == [1, 2]
    assert found((0, 0.5), (WEST, BOTH)) == [0, 1]


def test_zones_without_a_shape_have_nobody():
    some = zones(WEST, EAST)
    some[1] = None
    points = np.array([shapely.Point(0.5, 0.5), None, shapely.Point(1.5, 0.5)], object)
    assert [part.tolist() for part in flows.zones_of(points, some)] == [[0], [0]]


@given(st.lists(st.tuples(st.floats(0, 6, width=16), st.floats(0, 6, width=16)), max_size=30))
def test_tiles_have_every_point_of_theirs_once(points):
    tiles = zones(*((x, y, x + 2, y + 2) for x in (0, 2, 4) for y in (0, 2, 4)))
    point, _ = flows.zones_of(np.array([*(shapely.Point(p) for p in points), None], object)[:-1], tiles)
    assert point.tolist() == list(range(len(points)))


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=20),
    st.lists(st.tuples(st.integers(0, 19), st.integers(0, 3)), max_size=30),
)
def test_flows_are_persons_between_places(homes, jobs):
    who = np.arange(len(homes))
    origin = np.array([home for home, _ in homes], np.int64)
    jobs = sorted(job for job in jobs if job[0] < len(homes))
    to = np.array(jobs, np.int64).reshape(-1, 2)
    keys = np.arange(len(homes)).astype(np.uint32)
    o, d, n, cell = flows.flows((who, origin), (to[:, 0], to[:, 1]), 4, keys)
    wanted = {}
    for person, place in set(jobs):
        wanted.setdefault((homes[person][0], place), set()).add(person)
    assert dict(zip(zip(o.tolist(), d.tolist()), n.tolist())) == {k: len(v) for k, v in wanted.items()}
    assert cell.tolist() == [sum(wanted[a, b]) for a, b in zip(o.tolist(), d.tolist())]


def test_bands_of_age():
    assert aggregate.bands("0-14,15–64; 65+") == [(0, 14, "0-14"), (15, 64, "15-64"), (65, 150, "65+")]
    assert aggregate.bands("") == []
    ages = aggregate.by_age(np.array([0, 14, 15, 99, 170, -1]), aggregate.bands("0-14,65+"))
    assert [ages.labels[code] for code in ages.codes] == ["0-14", "0-14", "other", "65+", "65+", "unknown"]
    for wrong in ("14-0", "0-14,14-20", "65+,70-80", "old", "-5"):
        with pytest.raises(SettingError, match="AGE_BANDS"):
            aggregate.bands(wrong)


def test_a_pyramid_counts_by_five_years_and_leaves_out_whom_it_cannot_place():
    one = np.array([0, 0, 0, 1, 0, 0])
    ages, female = np.array([4, 5, 5, 99, -1, 30]), np.array([1, 0, 0, 1, 1, -1])
    found = pyramid.pyramids(one, ages, female, np.zeros(6, np.uint32), 2, lambda counts, _: counts)
    assert found.female[0].tolist() == [1] + [0] * (len(pyramid.AGES) - 1)
    assert (found.male[0, 1], found.female[1, -1], int(found.male.sum() + found.female.sum())) == (2, 1, 4)


def test_who_is_on_a_border_is_in_the_same_zone_whatever_the_order():
    east, west = shapely.box(10, 0, 20, 10), shapely.box(0, 0, 10, 10)
    points = shapely.points([[10, 5], [15, 5], [5, 5]])
    for zones, wanted in (([east, west], [1, 0, 1]), ([west, east], [0, 1, 0])):
        point, zone = flows.zones_of(points, np.array(zones))
        assert (point.tolist(), zone.tolist()) == ([0, 1, 2], wanted)
