"""Walks on ways: worked examples, and what every walk has to obey."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import EmptyInputError
from doorstep.processing_provider.engine.services import walking


def each(paths):
    found = np.empty(len(paths), object)
    found[:] = [shapely.LineString(path) for path in paths]
    return found


def points(*places):
    return shapely.points(np.array(places, float))


def walk(net, sources, places, limit=np.inf):
    on, at = walking.snap(net, sources, np.inf), walking.snap(net, places, np.inf)
    found = walking.Walks(net, on, at).from_each(np.arange(len(sources)), limit)
    return found.round(6)


CROSS = each([[(0, 0), (100, 0), (200, 0)], [(100, 0), (100, 100)]])
"""A street of 200 m, and another one of 100 m that leaves it in its middle."""


def test_ways_meet_where_they_share_a_vertex():
    net = walking.network(CROSS)
    assert len(net.nodes) == 4
    assert sorted(net.length.tolist()) == [100, 100, 100]
    assert net.way.tolist().count(0) == 2
    assert net.share == 1


def test_a_walk_goes_to_the_way_along_ways_and_from_the_way():
    # 10 m to the street, 50 m to the crossing, 40 m up the other, 5 m to the door.
    assert walk(walking.network(CROSS), points((50, 10)), points((105, 40))).tolist() == [[105.0]]


def test_two_points_on_one_edge_are_as_far_apart_as_along_it():
    net = walking.network(each([[(0, 0), (100, 0)]]))
    assert walk(net, points((20, 0), (80, 0)), points((30, 0), (20, 0))).tolist() == [[10, 0], [50, 60]]


def test_ways_that_cross_without_a_vertex_do_not_meet():
    bridge = each([[(0, 0), (200, 0)], [(100, -50), (100, 50)], [(0, 0), (100, -50)]])
    # From under the bridge to its middle: back to the beginning of the street, along the third way, and up the bridge.
    far = 100 + np.hypot(100, 50) + 50
    assert walk(walking.network(bridge), points((100, 0)), points((100, 0)))[0, 0] == 0
    on = walking.Snapped(np.array([0]), np.array([100.0]), np.zeros(1))
    at = walking.Snapped(np.array([1]), np.array([50.0]), np.zeros(1))
    assert walking.Walks(walking.network(bridge), on, at).from_each(np.array([0]))[0, 0] == pytest.approx(far)


def test_round_ways_and_double_ways_take_the_shorter_side():
    ring = each([[(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)], [(0, 0), (-50, 0)]])
    assert walk(walking.network(ring), points((-50, 0)), points((0, 90), (100, 100))).tolist() == [[140, 250]]
    twice = each([[(0, 0), (0, 50), (100, 50), (100, 0)], [(0, 0), (100, 0)]])
    assert walk(walking.network(twice), points((0, 0)), points((100, 0))).tolist() == [[100]]


def test_a_limit_leaves_out_what_is_further_and_keeps_what_is_just_as_far():
    net = walking.network(CROSS)
    found = walk(net, points((0, 0)), points((100, 0), (150, 0), (100, 50), (151, 0)), 150)
    assert found.tolist() == [[100, 150, 150, np.inf]]


def test_the_nearest_source_is_the_one_whose_whole_walk_is_shortest():
    net = walking.network(each([[(0, 0), (100, 0)]]))
    # The second one stands nearer to the way's middle, but 40 m off.
    on = walking.snap(net, points((30, 0), (60, 40)), np.inf)
    at = walking.snap(net, points((50, 0), (100, 3)), np.inf)
    reach = walking.Walks(net, on, at).nearest()
    assert reach.nearest.tolist() == [0, 0]
    assert reach.metres.round(6).tolist() == [20, 73]


def test_points_snap_to_the_largest_part_and_those_of_islands_are_told():
    island = each([[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(0, 60), (50, 60)]])
    net = walking.network(island)
    places = points((10, 55), (10, 5), (10, 500))
    snapped = walking.snap(net, places, 100)
    assert snapped.edge.tolist() == [0, 0, -1]
    assert snapped.offset.round(6).tolist() == [55, 5, 500]
    assert walking.astray(net, places, snapped).tolist() == [True, False, True]


def test_points_without_a_place_are_on_no_edge_and_reach_nothing():
    net = walking.network(CROSS)
    places = np.array([None, shapely.Point(), shapely.Point(0, 0)], object)
    snapped = walking.snap(net, places, 100)
    assert snapped.edge.tolist() == [-1, -1, 0]
    assert np.isnan(snapped.offset).tolist() == [True, True, False]
    reach = walking.Walks(net, walking.snap(net, points((10, 0)), 100), snapped).nearest()
    assert np.isnan(reach.metres[:2]).all() and reach.metres[2] == pytest.approx(10)
    assert reach.nearest.tolist() == [-1, -1, 0]


def test_without_sources_nobody_reaches_one():
    net = walking.network(CROSS)
    none = walking.snap(net, points((0, 5000)), 100)
    reach = walking.Walks(net, none, walking.snap(net, points((0, 0)), 100)).nearest()
    assert reach.metres.tolist() == [np.inf] and reach.nearest.tolist() == [-1]


@pytest.mark.parametrize("walkable", [None, [False]])
def test_no_way_to_walk_on_is_said(walkable):
    ways = np.array([None if walkable is None else CROSS[0]], object)
    with pytest.raises(EmptyInputError, match="WAYS has no way"):
        walking.network(ways, walkable)


def test_vertices_that_stand_twice_in_one_place_are_no_piece_of_a_way():
    twice = each([[(0, 0), (0, 0), (100, 0), (100, 0)], [(100, 0), (100, 0)], [(100, 0), (100, 100), (100, 100.0001)]])
    net = walking.network(twice)
    assert sorted(net.length.round(3).tolist()) == [100, 100]
    assert shapely.length(walking.bits(net, 30)[1]).sum() == pytest.approx(200)
    with pytest.raises(EmptyInputError, match="no way that can be walked on"):
        walking.network(each([[(5, 5), (5, 5)]]))


def test_bits_make_up_the_edges():
    net = walking.network(CROSS)
    middle, pieces = walking.bits(net, 30)
    assert shapely.length(pieces).max() <= 30
    assert shapely.length(pieces).sum() == pytest.approx(300)
    at = shapely.line_interpolate_point(net.edges[middle.edge], middle.along)
    assert shapely.distance(at, shapely.centroid(pieces)).max() < 1e-9


@st.composite
def towns(draw):
    """Ways on a grid with some left out, and points beside them."""
    keep = draw(st.lists(st.booleans(), min_size=24, max_size=24))
    side = [((x, y), (x + 1, y)) for x in range(3) for y in range(4)] + [
        ((x, y), (x, y + 1)) for x in range(4) for y in range(3)
    ]
    chosen = [way for way, there in zip(side, keep) if there] or side[:1]
    stretch = draw(st.floats(0.5, 3))
    ways = each([[(x * 100 * stretch, y * 70) for x, y in way] for way in chosen])
    spot = st.tuples(st.floats(-20, 320 * stretch), st.floats(-20, 230))
    return walking.network(ways), points(*draw(st.lists(spot, min_size=3, max_size=5)))


@given(towns())
def test_walks_are_symmetric_and_no_detour_is_shorter(town):
    net, places = town
    far = walk(net, places, places)
    offset = walking.snap(net, places, np.inf).offset
    assert np.allclose(far, far.T, atol=1e-5)
    # A walk over a third door goes down to its way and up again.
    over = far[:, :, None] + far[None, :, :]
    assert (far[:, None, :] <= over + 1e-5).all()
    straight = shapely.distance(places[:, None], places[None, :])
    apart = ~np.eye(len(places), dtype=bool)
    assert (far >= straight - 1e-5)[apart].all()
    assert np.allclose(np.diag(far), 2 * offset, atol=1e-5)


@given(towns(), st.floats(10, 400))
def test_the_nearest_is_the_least_of_all_walks(town, limit):
    net, places = town
    sources, others = places[:2], places[1:]
    on, at = walking.snap(net, sources, np.inf), walking.snap(net, others, np.inf)
    walks = walking.Walks(net, on, at)
    each_of, reach = walks.from_each(walks.sources_on(), limit), walks.nearest(limit)
    assert np.allclose(reach.metres, each_of.min(axis=0))
    there = np.isfinite(reach.metres)
    assert np.allclose(each_of[reach.nearest[there], np.flatnonzero(there)], reach.metres[there])
