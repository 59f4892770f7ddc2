"""People of zones in which nothing is lived in: told apart, moved when asked for, never lost without a word."""

import numpy as np
import pytest
import shapely
from estimating import SPILL, spread, told, zones

from doorstep.processing_provider.engine.core.errors import GeometryError, SettingError
from doorstep.processing_provider.engine.population.estimate import beyond


def test_spill_moves_them_to_the_nearest_building_with_a_weight():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    points = shapely.points([[2, 5], [8, 5], [19, 5], [9, 5]])  # the third stands outside, the fourth has no weight
    found = spread(
        zones([6, 7], [2, 3], [0, 4]),
        [0, 0, -1, 0],
        [1, 1, 1, 0],
        SPILL,
        building_points=points,
        zone_polygons=polygons,
    )
    assert (found.zone_status.tolist(), found.spilled_to.tolist()) == (["estimated", "spilled"], [-1, 1])
    assert found.persons.tolist() == [3, 10, 0, 0]
    assert (found.households.tolist(), found.group_quarters.tolist()) == ([1, 4, 0, 0], [0, 4, 0, 0])
    assert found.persons_estimate[:2].tolist() == [3, 10]
    moved = {"zones": 1, "examples": "z1", "persons": 7, "beyond": 1, "persons_beyond": 7}
    assert told(found.notes)[-1] == ("zones_spilled_from_beyond", moved)


def test_zones_beyond_the_buildings_are_told_from_gaps_among_them():
    at = {
        "lived in": (0, 0), "also": (40, 0), "and": (0, 40), "too": (40, 40),
        "gap": (20, 20),  # no building, but buildings all around
        "industry": (20, 0),  # a building without a weight
        "industry far away": (500, 500),
        "beside": (60, 0),  # none in it, and the buildings end before it
        "far": (900, 900), "nobody far": (700, 700), "nowhere": None,
    }  # fmt: skip
    polygons = np.array([None if xy is None else shapely.box(*xy, xy[0] + 16, xy[1] + 16) for xy in at.values()])
    points = shapely.points([[5, 5], [45, 5], [5, 45], [45, 45], [25, 5], [505, 505]])
    people = [9] * 9 + [0, 9]
    found = spread(
        zones(people, [3 * (n > 0) for n in people]), [0, 1, 2, 3, 5, 6], [1, 1, 1, 1, 0, 0],
        building_points=points, zone_polygons=polygons,
    )  # fmt: skip
    status = dict(zip(at, zip(found.zone_status, found.zone_beyond)))
    assert {name for name, (text, _) in status.items() if text == "estimated"} == {"lived in", "also", "and", "too"}
    assert {name for name, (_, is_beyond) in status.items() if is_beyond} == {"beside", "far"}
    assert status["nobody far"] == ("empty", False)
    gaps, away = found.notes
    assert (gaps.code, gaps.values["zones"], str(gaps.values["examples"])) == (
        "zones_without_buildings", 4, "z4, z5, z6 and 1 more",
    )  # fmt: skip
    assert dict(gaps.values["people"].values) == {"households": 12, "persons": 36}
    assert (away.code, away.values["zones"], str(away.values["examples"])) == ("zones_beyond_buildings", 2, "z7, z8")
    assert dict(away.values["people"].values) == {"households": 6, "persons": 18}


def test_beyond_is_outside_of_the_buildings_or_further_than_the_zone_is_wide():
    def found(box, *points):
        polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(*box)])
        zone = np.append(0, np.full(len(points) + 1, -1))
        places = np.array([*shapely.points([[5, 5], *points]), None])
        return beyond(np.array([1]), zone, places, polygons).tolist()

    corners = ([-100, -100], [100, -100], [-100, 100], [100, 100])
    # The nearest building is 15 from it.
    assert found((20, 0, 30, 10), *corners) == [True]
    assert found((20, 0, 36, 16), *corners) == [False]
    assert found((20, 0, 36, 16)) == [True]
    assert found((90, 0, 120, 30), *corners) == [True]
    # Its edge is among the buildings.
    assert found((90, 80, 150, 140), *corners) == [False]


def test_without_geometries_a_zone_that_no_building_names_is_beyond():
    found = spread(zones([5, 7, 4]), [0, 1], [1, 0])
    assert (found.zone_status.tolist(), found.zone_beyond.tolist()) == (
        ["estimated", "no_buildings", "no_buildings"],
        [False, False, True],
    )


def test_zone_without_a_geometry_cannot_spill_and_is_counted():
    polygons = np.array([shapely.box(0, 0, 10, 10), None, shapely.box(20, 0, 30, 10)], dtype=object)
    points = shapely.points([[2, 5], [8, 5]])
    found = spread(zones([6, 7, 4]), [0, 0], [1, 1], SPILL, building_points=points, zone_polygons=polygons)
    assert found.zone_status.tolist() == ["estimated", "no_buildings", "spilled"]
    assert (found.spilled_to.tolist(), found.persons.tolist()) == ([-1, -1, 1], [3, 7])
    moved, lost = told(found.notes)
    assert moved == (
        "zones_spilled_from_beyond",
        {"zones": 1, "examples": "z2", "persons": 4, "beyond": 1, "persons_beyond": 4},
    )
    assert lost == (
        "zones_without_buildings",
        {"zones": 1, "examples": "z1", "people": ("persons", {"persons": 7}), "advice": ("give_geometries", {})},
    )


def test_spill_to_equally_near_buildings_takes_the_first_id():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    points = shapely.points([[8, 6], [8, 4]])
    for order, chosen in (([0, 1], 0), ([1, 0], 1)):
        found = spread(zones([6, 7]), [0, 0], [1, 1], SPILL, order, building_points=points, zone_polygons=polygons)
        assert found.spilled_to[1] == chosen


def test_spill_needs_geometries_and_a_building():
    with pytest.raises(
        SettingError, match="Spilling to the nearest building needs zones and buildings with geometries"
    ):
        spread(zones([6, 7]), [0], [1], SPILL)
    for some in (
        {"building_points": shapely.points([[1, 1]])},
        {"zone_polygons": np.array([shapely.box(0, 0, 1, 1)] * 2)},
    ):
        with pytest.raises(SettingError, match="needs zones and buildings with geometries"):
            spread(zones([6, 7]), [0], [1], SPILL, **some)
    polygons, points = np.array([shapely.box(0, 0, 1, 1)]), shapely.points([[0.5, 0.5]])
    with pytest.raises(GeometryError, match="there is none to spill to"):
        spread(zones([6]), [0], [0], SPILL, building_points=points, zone_polygons=polygons)


def test_a_zone_as_far_as_it_is_wide_is_not_beyond():
    corners = shapely.points([[5, 5], [-100, -100], [100, -100], [-100, 100], [100, 100]])
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(15, 0, 25, 10), shapely.box(15.1, 0, 25.1, 10)])
    assert beyond(np.array([1, 2]), np.array([0, -1, -1, -1, -1]), corners, polygons).tolist() == [False, True]


def test_without_any_place_of_a_building_zones_with_a_geometry_are_beyond():
    polygons = np.array([shapely.box(0, 0, 10, 10), None], dtype=object)
    nowhere = np.array([None, shapely.Point()], dtype=object)
    assert beyond(np.array([0, 1]), np.array([-1, -1]), nowhere, polygons).tolist() == [True, False]


def test_people_may_be_moved_to_the_first_building_and_out_of_a_gap():
    # The second zone lies among the buildings; the third has a shed; both go to the building of row 0.
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(11, 0, 21, 10), shapely.box(22, 0, 32, 10)])
    points = shapely.points([[9, 5], [1, 5], [30, 5]])
    found = spread(zones([6, 7, 4]), [0, 0, 2], [2, 1, 0], SPILL, building_points=points, zone_polygons=polygons)
    assert (found.zone_status.tolist(), found.spilled_to.tolist()) == (["estimated", "spilled", "spilled"], [-1, 0, 0])
    assert (found.persons.tolist(), found.persons_estimate.tolist()) == ([15, 2, 0], [15, 2, 0])
    assert found.zone_beyond.tolist() == [False, False, False]
    assert told(found.notes) == [("zones_spilled", {"zones": 2, "examples": "z1, z2", "persons": 11})]


def test_of_the_zones_that_are_moved_those_beyond_are_counted():
    # The third zone has no geometry and no building: it is not moved, and not said to be beyond.
    polygons = np.array(
        [shapely.box(0, 0, 9, 9), shapely.box(500, 0, 509, 9), None, shapely.box(1, 1, 2, 2)], dtype=object
    )
    points = shapely.points([[5, 5], [1.5, 1.5]])
    found = spread(zones([6, 7, 4, 2]), [0, 3], [2, 0], SPILL, building_points=points, zone_polygons=polygons)
    moved = {"zones": 2, "examples": "z1, z3", "persons": 9, "beyond": 1, "persons_beyond": 7}
    assert told(found.notes)[0] == ("zones_spilled_from_beyond", moved)
    assert [note.code for note in found.notes] == ["zones_spilled_from_beyond", "zones_without_buildings"]
