"""What an allocation starts from: order, matching, whole targets, vacant units and the three cases of group quarters."""

import dataclasses
import random

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.core import seeds
from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, IdError
from doorstep.processing_provider.engine.population.allocate import problem
from doorstep.processing_provider.engine.population.allocate.problem import Buildings, Households
from doorstep.processing_provider.engine.population.settings import VacantUnits

texts = zones.texts
LEFT_OUT = "vacant unit, left out"
UNKNOWN_ZONE = "its zone is not a zone of any building"
NO_PLACE = "no building of its zone has households in the estimate"


def buildings(places, targets, zone="z", **more):
    n = len(places)
    zone = [zone] * n if isinstance(zone, str) else zone
    more = {name: np.array(values, float) for name, values in more.items()}
    return Buildings(texts("abcdefgh"[:n]), texts(zone), np.array(places, float), np.array(targets, float), **more)


def households(persons, zone="z", quarters=None, building=None):
    n = len(persons)
    zone = [zone] * n if isinstance(zone, str) else zone
    return Households(
        texts([f"h{i}" for i in range(n)]),
        texts(zone),
        np.array(persons),
        None if quarters is None else np.array(quarters, bool),
        None if building is None else texts(building),
    )


# --- Order and matching -----------------------------------------------------------------------------------------------


def told(task):
    """Codes and values of what there is to say."""
    return [(note.code, dict(note.values)) for note in task.notes]


def test_rows_are_sorted_by_zone_and_id():
    given = Buildings(texts(["b10", "b9", "b1", "b2"]), texts("yxy-"), np.ones(4), np.arange(4.0))
    given.zone[3] = ""
    task = problem.prepare(given, Households(texts(["k", "j", "i"]), texts("yxy"), np.array([3, 2, 1])))
    assert task.zone_id.tolist() == ["x", "y"]
    assert given.id[task.building].tolist() == ["b2", "b9", "b1", "b10"]
    assert task.building_zone.tolist() == [-1, 0, 1, 1]
    assert task.targets.tolist() == [0, 1, 2, 0]
    assert (task.household.tolist(), task.household_zone.tolist(), task.sizes.tolist()) == (
        [1, 2, 0],
        [0, 1, 1],
        [2, 1, 3],
    )


def test_zones_yields_what_is_dealt():
    task = problem.prepare(
        *zones.tables({"x": ([2, 1], [1, 0, 1], [2, 0, 1]), "y": ([], [1], [2]), "z": ([3], [1], [3])})
    )
    found = [(z, b.tolist(), h.tolist()) for z, b, h in task.zones()]
    assert found == [(0, [0, 2], [0, 1]), (2, [4], [2])]


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


def test_lost_leading_zeros_are_matched_and_counted():
    task = problem.prepare(buildings([1, 1], [2, 2], ["06037", "06041"]), households([2, 2], ["6037", "06041"]))
    assert task.reason.tolist() == ["", ""] and task.household_zone.tolist() == [0, 1]
    assert told(task) == [("zones_by_number", {"households": 1})]


def test_no_common_zone_is_an_error():
    with pytest.raises(IdError, match=r"Zones: no id is common to both inputs: one has q, the other z"):
        problem.prepare(buildings([1], [2]), households([2], "q"))


def test_empty_inputs_say_what_is_empty():
    with pytest.raises(EmptyInputError, match="building layer has no buildings"):
        problem.prepare(buildings([], []), households([1]))
    with pytest.raises(EmptyInputError, match="household list is empty"):
        problem.prepare(buildings([1], [1]), households([]))
    with pytest.raises(EmptyInputError, match="No building lies in a zone"):
        problem.prepare(buildings([1], [1], ""), households([1]))


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


def test_zone_without_a_place_gives_its_households_a_reason():
    task = problem.prepare(buildings([0, 0, 1], [0, 0, 2], ["z", "z", "y"]), households([1, 2], ["z", "y"]))
    assert task.reason[np.argsort(task.household)].tolist() == [NO_PLACE, ""]


def test_estimated_households_are_left_alone_where_the_list_has_none():
    task = problem.prepare(buildings([1, 2], [2, 4], ["y", "z"]), households([2], "y"))
    assert task.places.tolist() == [1, 2]
    assert [z for z, *_ in task.zones()] == [0]


# --- Vacant units -----------------------------------------------------------------------------------------------------


def test_vacant_units_are_left_out_and_listed():
    task = problem.prepare(buildings([1, 1], [2, 2]), households([2, 0, 2, 0]))
    assert task.reason.tolist() == ["", LEFT_OUT, "", LEFT_OUT]
    assert task.vacant.tolist() == [False, True, False, True]
    assert (task.places.tolist(), task.notes) == ([1, 1], ())


def test_vacant_units_are_placed_like_households_of_nobody():
    task = problem.prepare(buildings([1, 1], [2, 2]), households([2, 0, 2, 0]), VacantUnits.PLACE)
    assert not task.vacant.any() and (task.reason == "").all()
    assert task.places.tolist() == [2, 2]


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


def test_a_campus_of_328_is_not_a_household():
    alone = problem.prepare(buildings([0], [328], group_quarters=[328]), households([328], quarters=[1]))
    assert (alone.pinned.tolist(), alone.places.tolist(), alone.targets.tolist()) == ([328], [0], [328])
    assert list(alone.zones()) == [] and alone.pinned_zones() == [0]


def test_vacant_quarters_are_placed_with_nobody():
    task = problem.prepare(buildings([1], [2]), households([2, 0], quarters=[0, 1]))
    assert task.pin.tolist() == [-1, 0] and not task.vacant.any()


# --- Any order, any subset --------------------------------------------------------------------------------------------


def shuffled(table, seed):
    order = np.random.default_rng(seed).permutation(len(table.id))
    columns = {f.name: getattr(table, f.name) for f in dataclasses.fields(table)}
    return type(table)(**{name: None if column is None else column[order] for name, column in columns.items()})


def test_order_of_rows_changes_nothing():
    b, h = zones.tables({str(i): zones.random_zone(random.Random(i)) for i in range(60)})
    reference = problem.prepare(b, h)
    for seed in range(3):
        b2, h2 = shuffled(b, seed), shuffled(h, seed)
        task = problem.prepare(b2, h2)
        assert b2.id[task.building].tolist() == b.id[reference.building].tolist()
        assert h2.id[task.household].tolist() == h.id[reference.household].tolist()
        for name in ("building_zone", "household_zone", "places", "targets", "pinned", "sizes", "pin", "reason"):
            assert getattr(task, name).tolist() == getattr(reference, name).tolist(), name


def test_zone_generators_differ_by_seed_and_zone():
    drawn = {(s, z): seeds.zone_generator(s, z).integers(2**62) for s in (1, 2) for z in ("a", "b", "é")}
    assert len(set(drawn.values())) == 6
    assert seeds.zone_generator(1, "a").integers(2**62) == drawn[1, "a"]


def test_zone_generators_stay_what_they_are():
    # Results of earlier runs come out again only as long as these do.
    drawn = [seeds.zone_generator(1, *more).integers(2**62) for more in (("a",), ("a", 0), ("a", 1), ("é",))]
    assert drawn == [956310662194281612, 956310662194281612, 2344646900647985306, 3970349271103387938]


def test_ids_may_be_packed_as_utf_8():
    given = Buildings(texts(["b9", "ü", "b10"]), texts(["y", "é", "y"]), np.array([1.0, 1, 0]), np.array([2.0, 3, 1]))
    listed = Households(texts(["h2", "h1", "g"]), texts(["y", "é", "y"]), np.array([2, 3, 4]), np.array([0, 0, 1]) > 0)
    listed = dataclasses.replace(listed, building=texts(["", "", "b10"]))

    def packed(labels):
        return np.array([label.encode() for label in labels])

    plain = problem.prepare(given, listed)
    same = problem.prepare(
        dataclasses.replace(given, id=packed(given.id), zone=packed(given.zone)),
        dataclasses.replace(listed, id=packed(listed.id), zone=packed(listed.zone)),
    )
    for name in ("zone_id", "building", "household", "places", "targets", "pin", "reason"):
        assert getattr(same, name).tolist() == getattr(plain, name).tolist()
    assert plain.zone_id.tolist() == ["y", "é"] and plain.pin.tolist() == [0, -1, -1]


def test_the_only_building_of_a_zone_among_candidates():
    task = problem.prepare(
        *zones.tables({"x": ([1], [1, 0], [1, 0]), "y": ([1, 1], [1, 1], [1, 1]), "z": ([], [0], [0])})
    )
    assert task.only_building(task.places > 0).tolist() == [0, -1, -1]
    assert task.only_building(task.places >= 0).tolist() == [-1, -1, 4]


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
