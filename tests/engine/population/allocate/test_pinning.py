"""Group quarters go to the building they name, else to the one their people were estimated in, else to the largest."""

import numpy as np
from zones import buildings, households, told

from doorstep.processing_provider.engine.population.allocate import pinning, problem


def test_quarters_go_to_the_building_they_name_else_to_the_largest():
    listed = households([5, 50, 60, 70], quarters=[0, 1, 1, 1], building=["", "a", "", "nowhere"])
    task = problem.prepare(buildings([0, 1, 0], [1, 100, 99]), listed)
    assert task.pin.tolist() == [-1, 0, 1, 1]
    assert task.pinned.tolist() == [50, 130, 0]
    assert ("unknown_quarters_building", {"records": 1}) in told(task)


def test_quarters_that_all_name_a_building_go_there():
    task = problem.prepare(buildings([1, 0], [100, 1]), households([5, 50], quarters=[0, 1], building=["", "b"]))
    assert (task.pin.tolist(), told(task)[0]) == ([-1, 1], ("quarters_were_spread", {"zones": 1}))


def test_quarters_prefer_the_building_that_the_estimate_pinned_them_to():
    task = problem.prepare(
        buildings([1, 1], [90, 30], group_quarters=[0, 20]), households([5, 5, 20], quarters=[0, 0, 1])
    )
    assert task.pin.tolist() == [-1, -1, 1]


def test_equally_large_buildings_leave_quarters_to_the_first_id():
    task = problem.prepare(buildings([1, 1, 1], [10, 30, 30]), households([5, 5, 5, 20], quarters=[0, 0, 0, 1]))
    assert task.pin.tolist() == [-1, -1, -1, 1]


def test_vacant_quarters_are_placed_with_nobody():
    task = problem.prepare(buildings([1], [2]), households([2, 0], quarters=[0, 1]))
    assert task.pin.tolist() == [-1, 0] and not task.vacant.any()


def test_people_that_the_estimate_put_into_quarters_are_whole_and_zero_where_unknown():
    given = buildings([1, 1, 1], [9, 9, 9], group_quarters=[4, float("nan"), 2])
    assert pinning.group_quarters(given, np.array([2, 1, 0])).tolist() == [2, 0, 4]
    assert pinning.group_quarters(buildings([1], [9]), np.array([0])).tolist() == [0]
