"""Who is not to be placed, why, and what is said of them and of a list that does not fit the estimate."""

import numpy as np
import pytest
from zones import buildings, households, told

from doorstep.processing_provider.engine.population.allocate import problem
from doorstep.processing_provider.engine.population.settings import VacantUnits

LEFT_OUT = "vacant unit, left out"
UNKNOWN_ZONE = "its zone is not a zone of any building"
NO_PLACE = "no building of its zone has households in the estimate"


def test_unknown_zone_and_empty_zone_are_reasons():
    task = problem.prepare(buildings([1], [2]), households([2, 3, 4, 5], ["z", "q", "", "p"]))
    assert task.reason[np.argsort(task.household)].tolist() == ["", UNKNOWN_ZONE, UNKNOWN_ZONE, UNKNOWN_ZONE]
    assert task.other_zones == ("p", "q")
    assert told(task)[0] == ("households_of_no_zone", {"households": 3})


@pytest.mark.parametrize(
    ("sizes", "other"), [([3, 3, 4], False), ([4, 3, 4], False), ([4, 4, 4], True), ([2, 2, 2], True)]
)
def test_a_list_of_other_people_than_the_estimate_is_told(sizes, other):
    task = problem.prepare(buildings([1, 1, 1], [3, 3, 4]), households(sizes))
    said = "list_of_other_people", {"listed": sum(sizes), "estimated": 10}
    assert told(task) == [said] * other


def test_zone_without_a_place_gives_its_households_a_reason():
    task = problem.prepare(buildings([0, 0, 1], [0, 0, 2], ["z", "z", "y"]), households([1, 2], ["z", "y"]))
    assert task.reason[np.argsort(task.household)].tolist() == [NO_PLACE, ""]


def test_vacant_units_are_left_out_and_listed():
    task = problem.prepare(buildings([1, 1], [2, 2]), households([2, 0, 2, 0]))
    assert task.reason.tolist() == ["", LEFT_OUT, "", LEFT_OUT]
    assert task.vacant.tolist() == [False, True, False, True]
    assert (task.places.tolist(), task.notes) == ([1, 1], ())


def test_vacant_units_are_placed_like_households_of_nobody():
    task = problem.prepare(buildings([1, 1], [2, 2]), households([2, 0, 2, 0]), VacantUnits.PLACE)
    assert not task.vacant.any() and (task.reason == "").all()
    assert task.places.tolist() == [2, 2]


def test_zones_without_people_are_not_forgotten_and_households_without_places_are_told():
    task = problem.prepare(buildings([1, 0], [2, 0], ["x", "y"]), households([2, 2], ["x", "y"]))
    assert ("households_without_places", {"households": 1}) in told(task)
    task = problem.prepare(buildings([1, 0], [2, 0], ["x", "y"]), households([2], "x"))
    assert task.notes == ()


def test_only_households_without_a_zone_are_said_to_have_unreadable_ones():
    task = problem.prepare(
        buildings([1, 1], [2, 2], ["a\ufffd", "b"]), households([2, 2, 2], ["a\ufffd", "b", "c\ufffd"])
    )
    assert ("unread_zone_ids", {"households": 1}) in told(task)


def test_zones_with_people_and_no_households_are_told_with_their_people():
    task = problem.prepare(buildings([1, 1], [2, 5], ["x", "y"]), households([2], "x"))
    assert told(task) == [("zones_without_households", {"zones": 1, "persons": 5})]
