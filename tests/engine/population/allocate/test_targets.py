"""Whole targets: group quarters taken out the way the estimate had put them in, sums kept."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.population.allocate import targets

ONE = np.array([0, 0])


def codes(notes):
    return [(note.code, dict(note.values)) for note in notes]


def test_whole_persons_without_group_quarters_are_left_alone():
    found, notes = targets.persons(np.array([2.0, 3.0]), ONE, np.zeros(2, int), np.zeros(2, int), np.array([5]))
    assert (found.tolist(), notes) == ([2, 3], [])


@pytest.mark.parametrize(
    ("values", "pinned", "listed", "found", "code"),
    [
        # 40 pinned and 40 listed make the 80 estimated: they were spread, 60 : 20, and 40 are left to share, 30 : 10.
        ([60, 20], [40, 0], 40, [70, 10], "quarters_were_spread"),
        # 40 estimated are the 40 of the list: nobody had counted the others.
        ([30, 10], [40, 0], 40, [70, 10], "quarters_were_added"),
        # All 40 estimated are in group quarters: exactly as many as there are, so nobody is left.
        ([30, 10], [40, 0], 0, [40, 0], "quarters_were_spread"),
        # One more than estimated cannot have been spread, however near that would be.
        ([30, 10], [41, 0], 0, [71, 10], "quarters_were_added"),
        # As near with as without them: taken as not counted.
        ([60, 20], [40, 0], 60, [100, 20], "quarters_were_added"),
    ],
)
def test_group_quarters_that_the_estimate_did_not_pin(values, pinned, listed, found, code):
    made, notes = targets.persons(np.array(values, float), ONE, np.array(pinned), np.zeros(2, int), np.array([listed]))
    assert (made.tolist(), codes(notes)) == (found, [(code, {"zones": 1})])


def test_group_quarters_that_the_estimate_pinned_change_nothing():
    made, notes = targets.persons(np.array([30.0, 10.0]), ONE, np.array([25, 0]), np.array([25, 0]), np.array([15]))
    assert (made.tolist(), notes) == ([30, 10], [])


def test_fractional_persons_are_rounded_and_those_outside_stay_nobody():
    made, notes = targets.persons(
        np.array([0.0, 2.4, 3.6]), np.array([-1, 0, 0]), np.zeros(3, int), np.zeros(3, int), np.array([6])
    )
    assert (made.tolist(), codes(notes)) == ([0, 2, 4], [("fractional_targets", {"zones": 1})])


@pytest.mark.parametrize(
    ("share", "estimate", "wanted", "found", "anew"),
    [
        ([1, 2], [1.2, 1.8], 3, [1, 2], 0),
        ([1, 2], [1.2, 1.8], 5, [2, 3], 1),
        ([1, 3], [0, 0], 8, [2, 6], 1),  # nothing known before rounding
        ([0.5, 1.5], [0.5, 1.5], 2, [0, 2], 0),  # rounded because it is not whole: of equal halves the larger goes up
        ([1, 2], [1.2, 1.8], 0, [1, 2], 0),  # nobody in the list
    ],
)
def test_places_sum_to_the_list(share, estimate, wanted, found, anew):
    made, has_places, notes = targets.places(np.array(share, float), np.array(estimate, float), ONE, np.array([wanted]))
    assert (made.tolist(), has_places.tolist()) == (found, [True])
    assert codes(notes) == [("households_were_rounded_anew", {"zones": 1})] * anew


def test_who_was_rounded_up_among_equals_stays_so_when_the_list_has_fewer():
    given = np.array([1, 0, 1, 0, 1, 0, 1, 0.0])
    made, _, _ = targets.places(given, np.full(8, 0.5), np.zeros(8, int), np.array([3]))
    assert made.tolist() == [1, 0, 1, 0, 1, 0, 0, 0]
    made, _, _ = targets.places(given, np.full(8, 0.5), np.zeros(8, int), np.array([5]))
    assert made.tolist() == [1, 1, 1, 0, 1, 0, 1, 0]


def test_a_zone_without_estimated_households_has_no_places():
    made, has_places, _ = targets.places(np.zeros(2), np.zeros(2), np.array([0, 1]), np.array([2, 0]))
    assert (made.tolist(), has_places.tolist()) == ([0, 0], [False, False])


def test_each_zone_is_a_case_of_its_own():
    # Outside; spread; nothing pinned; pinned by the estimate (one person); not counted; nobody estimated.
    zone = np.array([-1, 0, 0, 1, 2, 2, 3, 4])
    values = np.array([0.0, 60, 20, 7, 5, 4, 9, 0])
    pinned, quarters = np.array([0, 40, 0, 0, 1, 0, 3, 0]), np.array([0, 0, 0, 0, 1, 0, 0, 0])
    found, notes = targets.persons(values, zone, pinned, quarters, np.array([40, 5, 8, 9, 0]))
    assert found.tolist() == [0, 70, 10, 7, 5, 4, 12, 0]
    assert codes(notes) == [("quarters_were_spread", {"zones": 1}), ("quarters_were_added", {"zones": 1})]


def test_places_of_each_zone_are_made_by_themselves():
    # Outside; as the list; anew; anew from whole ones for want of an estimate; fractional; anew to a single household.
    zone = np.array([-1, 0, 1, 1, 2, 2, 3, 3, 4])
    share = np.array([0.0, 2, 1, 2, 1, 3, 0.5, 1.5, 2])
    estimate = np.array([0.0, 2, 1.2, 1.8, 0, 0, 0.5, 1.5, 0.4])
    made, has_places, notes = targets.places(share, estimate, zone, np.array([2, 5, 8, 2, 1]))
    assert made.tolist() == [0, 2, 2, 3, 2, 6, 0, 2, 1] and has_places.all()
    assert codes(notes) == [("households_were_rounded_anew", {"zones": 3})]


def test_a_fraction_is_no_place_where_the_list_has_nobody_and_one_household_is_enough_for_a_place():
    made, has_places, _ = targets.places(np.array([0.5, 1]), np.array([0.5, 1]), np.array([0, 1]), np.array([0, 1]))
    assert (made.tolist(), has_places.tolist()) == ([0, 1], [True, True])


def test_zones_with_fractions_are_counted():
    _, notes = targets.persons(
        np.array([1.0, 2.4, 3.6, 1]), np.array([0, 1, 1, 2]), np.zeros(4, int), np.zeros(4, int), np.array([1, 6, 1])
    )
    assert codes(notes) == [("fractional_targets", {"zones": 1})]
