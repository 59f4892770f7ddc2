"""People, supply and change of planning units, by hand; and shares that add up whatever the shapes."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as some

from doorstep.processing_provider.engine.services import monitor
from doorstep.processing_provider.engine.services.monitor import FIT, SHORT, SURPLUS, UNJUDGED
from doorstep.processing_provider.engine.services.standards import Standard

NAN = math.nan
UNITS = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)], object)


def standard(measure="supply", per=1.0, least=NAN, most=NAN):
    return Standard(1, "X", "x", measure, "park" if measure == "supply" else "", "", per, least, most, "u", "s")


def shapes(*given):
    return np.array([*given, None], object)[:-1]


def test_polygons_are_split_by_area_and_the_rest_is_outside():
    features = shapes(shapely.box(8, 2, 12, 6), shapely.box(15, 5, 25, 15), shapely.Point(1, 1), None)
    found = monitor.shares(features, UNITS, split=True)
    assert list(zip(found.feature.tolist(), found.unit.tolist(), found.share.tolist())) == [
        (0, 0, 0.5), (0, 1, 0.5), (1, 1, 0.25), (1, 2, 0.75), (2, 0, 1.0), (3, 3, 1.0),
    ]  # fmt: skip
    sums = found.sums(np.array([[10.0, 1.0], [100.0, NAN], [7.0, 2.0], [3.0, 0.0]]))
    assert sums[:, 0].tolist() == [12, 30, 75, 3, 120] and sums[:, 1].tolist() == [2.5, 0.5, 0, 0, 3]
    assert not found.overlapping


def test_whole_by_a_point_and_on_a_border_the_first():
    features = shapes(shapely.box(8, 2, 13, 6), shapely.Point(10, 5), shapely.Point(30, 5))
    found = monitor.shares(features, UNITS, split=False)
    assert (found.feature.tolist(), found.unit.tolist(), found.share.tolist()) == ([0, 1, 2], [1, 0, 2], [1, 1, 1])


def test_units_that_overlap_have_it_both():
    twice = np.array([shapely.box(0, 0, 10, 10), shapely.box(0, 0, 10, 10)], object)
    found = monitor.shares(shapes(shapely.box(1, 1, 2, 2)), twice, split=True)
    assert found.unit.tolist() == [0, 1] and found.overlapping
    assert found.sums(np.array([[4.0]]))[:, 0].tolist() == [4, 4, 0, 0, 4]


@given(
    some.lists(some.tuples(*(some.floats(-5, 25) for _ in range(2)), some.floats(0.01, 9)), min_size=1, max_size=12),
    some.booleans(),
)
def test_shares_add_up(boxes, split):
    features = shapes(*(shapely.box(x, y, x + side, y + side) for x, y, side in boxes))
    found = monitor.shares(features, UNITS, split)
    assert np.bincount(found.feature, found.share) == pytest.approx(np.ones(len(boxes)), abs=1e-6)
    sums = found.sums(np.full((len(boxes), 1), 3.0))
    assert sums[:-1].sum() == pytest.approx(sums[-1, 0])


def test_a_supply_by_its_people():
    found = monitor.judge(
        standard(per=1000, least=50, most=80),
        np.array([4.0, 5, 8, 8.1, 5, NAN, 0]), np.array([100.0, 100, 100, 100, 0, 100, 100]),
    )  # fmt: skip
    assert found.kind.tolist() == [SHORT, FIT, FIT, SURPLUS, UNJUDGED, UNJUDGED, SHORT]
    assert found.value == pytest.approx([40, 50, 80, 81, NAN, NAN, 0], nan_ok=True)
    assert found.demand == pytest.approx([5, 5, 5, 5, 0, 5, 5])
    assert found.gap == pytest.approx([-1, 0, 3, 3.1, 5, NAN, -5], nan_ok=True)
    assert found.ratio == pytest.approx([0.8, 1, 1.6, 1.62, NAN, NAN, 0], nan_ok=True)


def test_a_density_is_short_of_space_above_its_most():
    found = monitor.judge(standard("density", least=40, most=200), np.full(4, 2.0), np.array([60.0, 80, 400, 401]))
    assert found.kind.tolist() == [SURPLUS, FIT, FIT, SHORT]
    assert found.value == pytest.approx([30, 40, 200, 200.5])
    assert found.demand == pytest.approx([0.3, 0.4, 2, 2.005]), "hectares that they need at the highest density"
    only_least = monitor.judge(standard("density", least=40), np.full(2, 2.0), np.array([60.0, 80]))
    assert only_least.kind.tolist() == [SURPLUS, FIT] and only_least.demand == pytest.approx([1.5, 2])


def test_without_a_bound_nothing_is_judged():
    found = monitor.judge(standard("per_dwelling"), np.array([10.0, 0]), np.array([25.0, 25]))
    assert found.kind.tolist() == [UNJUDGED] * 2
    assert found.value == pytest.approx([2.5, NAN], nan_ok=True) and np.isnan(found.demand).all()


def test_fit_is_that_of_the_worst_standard():
    people = np.full(5, 100.0)
    judged = [
        monitor.judge(standard(least=1, most=2), np.array([50.0, 100, 300, 150, NAN]), people),
        monitor.judge(standard(least=1, most=2), np.array([300.0, 300, 150, 120, NAN]), people),
    ]
    ratio, kind, which = monitor.fit(judged, 5)
    assert kind.tolist() == [SHORT, SURPLUS, SURPLUS, FIT, UNJUDGED]
    assert ratio == pytest.approx([0.5, 1, 1.5, 1.2, NAN], nan_ok=True) and which.tolist() == [0, 0, 1, 1, -1]
    assert monitor.fit(judged[::-1], 5)[1].tolist() == kind.tolist()


def test_who_came_and_went():
    # Persons 0 … 5; places 0, 1 and 2. 0 stays, 1 moves from 0 to 1, 2 dies in 0, 3 is born in 1, 4 comes to 0, 5 leaves 1.
    before = np.array([0, 1, 2, 5]), np.array([0, 0, 0, 1])
    now = np.array([0, 1, 3, 4]), np.array([0, 1, 1, 0])
    born, died = np.arange(6) == 3, np.arange(6) == 2
    found = monitor.change(before, now, born, died, 3)
    assert [codes.tolist() for codes in (found.born, found.arrived, found.died, found.departed)] == [
        [3 * 3 + 1], [1 * 3 + 1, 4 * 3 + 0], [2 * 3 + 0], [1 * 3 + 0, 5 * 3 + 1],
    ]  # fmt: skip


@given(some.lists(some.tuples(*[some.integers(-1, 2)] * 2, some.booleans()), max_size=30))
def test_change_adds_up_in_every_place(persons):
    places = 3
    who = np.arange(len(persons))
    old, new = (np.array([row[k] for row in persons], np.int64) for k in (0, 1))
    flag = np.array([row[2] for row in persons], bool)
    found = monitor.change((who[old >= 0], old[old >= 0]), (who[new >= 0], new[new >= 0]), flag, flag, places)
    count = [
        np.bincount(codes % places, minlength=places)
        for codes in (found.born, found.arrived, found.died, found.departed)
    ]
    here = np.bincount(new[new >= 0], minlength=places) - np.bincount(old[old >= 0], minlength=places)
    assert (count[0] + count[1] - count[2] - count[3]).tolist() == here.tolist()


def test_what_lies_in_two_units_at_once_is_inside_once():
    """Half of the field is in both units, and the other half in none: as much is outside as there is."""
    field, unit = shapely.box(0, 0, 10, 10), shapely.box(0, 0, 5, 10)
    found = monitor.shares(np.array([field]), np.array([unit, unit]), True)
    assert found.sums(np.array([[8.0]]))[:, 0].tolist() == [4, 4, 4, 0, 8]
    assert found.overlapping
    apart = monitor.shares(np.array([field]), np.array([unit, shapely.box(5, 0, 8, 10)]), True)
    assert apart.sums(np.array([[10.0]]))[:, 0].round(9).tolist() == [5, 3, 2, 0, 10] and not apart.overlapping
