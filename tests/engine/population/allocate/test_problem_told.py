"""What is told of the input of an allocation, and what its parts say where there is nothing."""

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.population.allocate import problem
from doorstep.processing_provider.engine.population.allocate.problem import Buildings, Households

texts = zones.texts


def prepared(places, targets, zone, persons, household_zone, quarters=None, named=None, **more):
    """Buildings a, b, c … and households h0, h1 …"""
    more = {name: np.array(values, float) for name, values in more.items()}
    given = Buildings(
        texts("abcdefgh"[: len(places)]), texts(zone), np.array(places, float), np.array(targets, float), **more
    )
    listed = Households(
        texts([f"h{i}" for i in range(len(persons))]),
        texts(household_zone),
        np.array(persons),
        None if quarters is None else np.array(quarters, bool),
        None if named is None else texts(named),
    )
    return problem.prepare(given, listed)


def told(task):
    return [(note.code, dict(note.values)) for note in task.notes]


def test_zones_matched_by_number_are_counted_by_household():
    zone = ["06037", "06041"]
    # Two lost their zero, one did not, and one is of no zone.
    task = prepared([2, 1], [4, 2], zone, [2, 2, 2, 2], ["6037", "6037", "06041", "999"])
    assert told(task)[0] == ("zones_by_number", {"households": 2})


@pytest.mark.parametrize(("people", "zones_told"), [([4, 1, 3], 2), ([4, 1, 0], 1), ([4, 0, 0], 0)])
def test_zones_with_people_and_no_households(people, zones_told):
    task = prepared([2, 1, 1], people, ["x", "y", "z"], [2, 2], ["x", "x"])
    values = {"zones": zones_told, "persons": sum(people[1:])}
    assert told(task) == ([("zones_without_households", values)] if zones_told else [])


def test_zones_of_which_all_are_without_households_to_place():
    # The only household of each zone is a vacant unit.
    task = prepared([1, 1], [4, 3], ["x", "y"], [0, 0], ["x", "y"])
    assert ("zones_without_households", {"zones": 2, "persons": 7}) in told(task)


def test_the_only_candidate_of_a_zone_may_lie_beside_one_of_no_zone():
    task = prepared([1, 1, 1, 1], [2, 2, 2, 2], ["x", "", "y", "y"], [2, 2, 2], ["x", "y", "y"])
    assert task.building_zone.tolist() == [-1, 0, 1, 1]
    for candidates, only in (
        ([1, 1, 1, 0], [1, 2]),
        ([1, 1, 1, 1], [1, -1]),
        ([1, 0, 0, 0], [-1, -1]),
        ([0] * 4, [-1, -1]),
    ):
        assert task.only_building(np.array(candidates, bool)).tolist() == only


def test_the_estimate_is_kept_where_it_is_not_the_places():
    assert prepared([2, 1], [4, 2], "xx", [2, 2, 2], "xxx").estimate is None
    kept = prepared([2, 1], [4, 2], "xx", [2, 2, 2], "xxx", households_estimate=[1.75, 1.25]).estimate
    assert (kept.tolist(), kept.dtype) == ([1.75, 1.25], np.float32)


def test_group_quarters_stay_in_their_zone_when_the_largest_building_lies_in_none():
    task = prepared([1, 1, 1], [10, 20, 900], ["x", "x", ""], [5, 5, 20], "xxx", quarters=[0, 0, 1])
    building = task.building[task.pin[-1]]
    assert (task.pin[:2].tolist(), building) == ([-1, -1], 1)


def test_only_names_that_are_not_there_are_told():
    named = ["", "", "b", "", "", "q"]
    task = prepared([1, 1], [60, 10], "xx", [5, 5, 20, 20, 9, 9], "xxxxxx", quarters=[0, 0, 1, 1, 1, 1], named=named)
    assert [values for code, values in told(task) if code == "unknown_quarters_building"] == [{"records": 1}]
    assert task.pin.tolist() == [-1, -1, 1, 0, 0, 0]
