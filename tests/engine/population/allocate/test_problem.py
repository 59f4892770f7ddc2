"""What an allocation starts from: what is dealt, whole targets and the three cases of group quarters."""

import numpy as np
import pytest
import zones
from zones import buildings, households, told

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population.allocate import problem


def test_zones_yields_what_is_dealt():
    task = problem.prepare(
        *zones.tables({"x": ([2, 1], [1, 0, 1], [2, 0, 1]), "y": ([], [1], [2]), "z": ([3], [1], [3])})
    )
    found = [(z, b.tolist(), h.tolist()) for z, b, h in task.zones()]
    assert found == [(0, [0, 2], [0, 1]), (2, [4], [2])]


def test_unknown_estimate_inside_a_zone_is_an_error_and_outside_is_not():
    nan = float("nan")
    with pytest.raises(CountError, match="Buildings that lie in a zone and have no estimated population: 1;"):
        problem.prepare(buildings([1, 1], [nan, 2]), households([1, 1]))
    with pytest.raises(CountError, match="Buildings that lie in a zone and have no estimated households: 2;"):
        problem.prepare(buildings([nan, nan], [2, 2]), households([1, 1]))
    task = problem.prepare(buildings([nan, 1], [nan, 2], ["", "z"]), households([2]))
    assert (task.targets.tolist(), task.places.tolist()) == ([0, 2], [0, 1])


# --- Whole targets ----------------------------------------------------------------------------------------------------


def test_households_are_rounded_anew_to_the_number_in_the_list():
    # The estimate says 1.2 and 1.8 of 3 households, the list has 5: 2 and 3.
    task = problem.prepare(buildings([1, 2], [4, 6], households_estimate=[1.2, 1.8]), households([2] * 5))
    assert task.places.tolist() == [2, 3]
    assert told(task)[0] == ("households_were_rounded_anew", {"zones": 1})


def test_households_are_rounded_anew_from_whole_ones_where_there_is_no_estimate():
    assert problem.prepare(buildings([1, 3], [4, 6]), households([2] * 8)).places.tolist() == [2, 6]
    assert problem.prepare(buildings([2, 6], [4, 6]), households([2] * 4)).places.tolist() == [1, 3]


def test_fractional_households_and_persons_are_rounded_with_each_sum_kept():
    task = problem.prepare(buildings([0.5, 1.5], [2.4, 3.6]), households([3, 3]))
    assert (task.places.sum(), task.targets.tolist()) == (2, [2, 4])
    assert told(task)[0] == ("fractional_targets", {"zones": 1})


@pytest.mark.parametrize(
    ("targets", "whole"),
    [
        ([1.3, 1.3], [2, 1]),  # 2.6 are three
        ([1.2, 1.2], [1, 1]),  # 2.4 are two
        ([1.2, 1.3], [1, 2]),  # a half rounds up, also where a division leaves a billionth less
        ([1.2, 1.2999999992], [1, 2]),
        ([1.2, 1.2999999985], [1, 1]),
    ],
)
def test_fractional_targets_sum_to_the_nearest_whole_number(targets, whole):
    assert problem.prepare(buildings([1, 1], targets), households([1, 1])).targets.tolist() == whole


def test_places_come_from_the_estimate_before_rounding_and_from_whole_ones_where_it_is_zero():
    def places(share, estimate, listed):
        task = problem.prepare(buildings(share, [9, 9], households_estimate=estimate), households([1] * listed))
        return task.places.tolist()

    assert places([1, 3], [0.0, 0.0], 8) == [2, 6]
    assert places([1, 0], [0.25, 0.75], 4) == [1, 3]
    assert places([2, 0], [0.2, 0.3], 5) == [2, 3]
    assert places([2, 3], [0.5, 4.5], 5) == [2, 3]  # the sum is the list's already


def test_no_place_is_made_where_nobody_is_listed_or_none_is_estimated():
    zone = ["x", "x", "y", "y", "z"]
    task = problem.prepare(buildings([0.5, 1.5, 0, 0, 1], [2, 2, 0, 0, 2], zone), households([1, 2], ["y", "z"]))
    assert task.places.tolist() == [0, 0, 0, 0, 1]


def test_zones_with_nobody_divide_nothing():
    listed = households([10, 10, 10, 10, 40, 5, 2], ["s"] * 5 + ["t"] * 2, quarters=[0, 0, 0, 0, 1, 1, 0])
    with np.errstate(all="raise"):
        task = problem.prepare(buildings([3, 1, 0], [60, 20, 0], ["s", "s", "t"]), listed)
    assert (task.targets.tolist(), task.pinned.tolist()) == ([70, 10, 5], [40, 0, 5])


def test_estimated_households_are_left_alone_where_the_list_has_none():
    task = problem.prepare(buildings([1, 2], [2, 4], ["y", "z"]), households([2], "y"))
    assert task.places.tolist() == [1, 2]
    assert [z for z, *_ in task.zones()] == [0]


# --- Group quarters ---------------------------------------------------------------------------------------------------


def test_quarters_that_the_estimate_pinned_are_taken_out_where_it_put_them():
    # 12 + 328 persons in b by the estimate; whatever the households, b's private target is 12.
    given = buildings([2, 3], [8, 340], group_quarters=[0, 328])
    task = problem.prepare(given, households([3, 3, 4, 5, 5, 328], quarters=[0, 0, 0, 0, 0, 1]))
    assert task.pin.tolist() == [-1] * 5 + [1]
    assert (task.pinned.tolist(), task.targets.tolist()) == ([0, 328], [8, 340])
    assert task.notes == ()


def test_quarters_that_the_estimate_spread_are_moved_to_their_building():
    # 30 + 10 households' persons and 40 of an institution, spread 3:1 with everybody else.
    task = problem.prepare(buildings([3, 1], [60, 20]), households([10, 10, 10, 10, 40], quarters=[0, 0, 0, 0, 1]))
    assert task.pin.tolist() == [-1] * 4 + [0]
    assert (task.targets - task.pinned).tolist() == [30, 10]
    assert (task.pinned.tolist(), task.targets.sum()) == ([40, 0], 80)
    assert told(task)[0] == ("quarters_were_spread", {"zones": 1})


def test_quarters_that_the_estimate_does_not_count_are_added():
    task = problem.prepare(buildings([3, 1], [30, 10]), households([10, 10, 10, 10, 40], quarters=[0, 0, 0, 0, 1]))
    assert (task.targets - task.pinned).tolist() == [30, 10]
    assert task.targets.tolist() == [70, 10]
    assert told(task)[0] == ("quarters_were_added", {"zones": 1})


@pytest.mark.parametrize(
    ("targets", "persons", "inmates", "private", "total"),
    [
        # The estimate knows 10 people, the institution alone has 12: it cannot have been counted.
        ([8, 2], [1, 1], 12, [8, 2], [20, 2]),
        ([9, 3], [1, 1], 13, [9, 3], [22, 3]),
        # Exactly the institution's 12 people were spread, and the 2 of the list are on top.
        ([9, 3], [1, 1], 12, [0, 0], [12, 0]),
        ([9, 4], [1, 1], 12, [1, 0], [13, 0]),
        # 20 people, of whom the list has 10: with 20 in the institution as without it is 10 off, so nothing is taken out.
        ([15, 5], [5, 5], 20, [15, 5], [35, 5]),
        ([15, 6], [5, 5], 20, [1, 0], [21, 0]),
        # A single person can be an institution, too.
        ([3, 1], [1, 2], 1, [2, 1], [3, 1]),
    ],
)
def test_quarters_were_spread_where_that_explains_the_total(targets, persons, inmates, private, total):
    task = problem.prepare(buildings([1, 1], targets), households([*persons, inmates], quarters=[0, 0, 1]))
    assert (task.targets - task.pinned).tolist() == private
    assert task.targets.tolist() == total


def test_quarters_of_the_estimate_stay_in_their_target_where_the_list_has_none():
    task = problem.prepare(
        buildings([1, 1], [28, 9], ["x", "y"], group_quarters=[20, 5]),
        households([8, 4, 20], ["x", "y", "x"], quarters=[0, 0, 1]),
    )
    assert (task.targets.tolist(), task.pinned.tolist()) == ([28, 9], [20, 0])
    assert told(task) == [("list_of_other_people", {"listed": 32, "estimated": 37})]


def test_each_zone_is_its_own_case():
    spread = buildings([3, 1, 3, 1, 2], [60, 20, 30, 10, 8], ["s", "s", "u", "u", "n"])
    listed = households(
        [10, 10, 10, 10, 40] * 2 + [4, 4], ["s"] * 5 + ["u"] * 5 + ["n"] * 2, quarters=[0, 0, 0, 0, 1] * 2 + [0, 0]
    )
    task = problem.prepare(spread, listed)
    private = dict(zip(spread.id[task.building], task.targets - task.pinned))
    assert private == {"a": 30, "b": 10, "c": 30, "d": 10, "e": 8}


def test_a_campus_of_328_is_not_a_household():
    alone = problem.prepare(buildings([0], [328], group_quarters=[328]), households([328], quarters=[1]))
    assert (alone.pinned.tolist(), alone.places.tolist(), alone.targets.tolist()) == ([328], [0], [328])
    assert list(alone.zones()) == [] and alone.pinned_zones() == [0]


def test_the_only_building_of_a_zone_among_candidates():
    task = problem.prepare(
        *zones.tables({"x": ([1], [1, 0], [1, 0]), "y": ([1, 1], [1, 1], [1, 1]), "z": ([], [0], [0])})
    )
    assert task.only_building(task.places > 0).tolist() == [0, -1, -1]
    assert task.only_building(task.places >= 0).tolist() == [-1, -1, 4]
