"""Whole households of each class."""

from estimating import told
from listing import counts, sizes_in

from doorstep.processing_provider.engine.population.households import (
    create,
)


def test_counts_by_size_are_kept():
    # 3·1 + 2·2 + 1·3 + two of 4 and more with 10 persons: 4 + 6 or 5 + 5.
    found = create(counts([20], [8], [[3, 2, 1, 2]]))
    assert sizes_in(found)[:3] == [3, 2, 1]
    assert (len(found.huid), found.persons.sum()) == (8, 20)
    assert found.zone_status.tolist() == ["reconciled"] and found.notes == ()


def test_gaps_between_sizes_are_filled_from_the_totals():
    # Olemps' columns: households of 1, and of 5 and more; the 5 in between hold 2 to 4.
    found = create(counts([27], [9], [[2, 2]], sizes=(1, 5)))
    by_size = sizes_in(found)
    assert (by_size[0], sum(by_size[1:4]), sum(by_size[4:])) == (2, 5, 2)
    assert (len(found.huid), found.persons.sum(), found.zone_status[0]) == (9, 27, "reconciled")


def test_size_counts_that_do_not_add_up_to_the_households_are_scaled():
    found = create(counts([30], [12], [[3, 2, 1]]))
    assert sizes_in(found)[:2] == [6, 4] and (len(found.huid), found.persons.sum()) == (12, 30)


def test_classes_of_two_sizes_keep_their_counts():
    # 4 + 3 + 2 households of 1-2, 3-4 and 5 or more persons.
    found = sizes_in(create(counts([30], [9], [[4, 3, 2]], sizes=((1, 2), (3, 4), 5))))
    found += [0] * (8 - len(found))
    assert (found[0] + found[1], found[2] + found[3], sum(found[4:])) == (4, 3, 2)
    assert sum((n + 1) * k for n, k in enumerate(found)) == 30


def test_a_range_that_comes_last_ends_there():
    found = create(counts([24], [8], [[4, 4]], sizes=((1, 2), (3, 4))))
    # At most 4·2 + 4·4.
    assert found.zone_status.tolist() == ["reconciled"]
    assert sizes_in(found) == [0, 4, 0, 4]
    # Households that the counts leave out are larger: 2 of the 10 are none of these.
    found = sizes_in(create(counts([40], [10], [[4, 4]], sizes=((1, 2), (3, 4)))))
    assert (found[0] + found[1], found[2] + found[3], sum(found[4:])) == (4, 4, 2)


def test_sizes_between_ranges_are_filled_from_the_totals():
    # 1-2 and 5 or more are counted; 3 of the 10 households have 3 or 4 persons.
    found = sizes_in(create(counts([34], [10], [[5, 2]], sizes=((1, 2), 5))))
    assert (found[0] + found[1], found[2] + found[3], sum(found[4:])) == (5, 3, 2)


def test_counts_by_size_that_add_up_to_something_else_are_said():
    # The first column is the total of the others.
    found = create(counts([30, 5], [12, 2], [[12, 5, 7], [2, 1, 1]], sizes=(1, 2, 3)))
    contradiction = {"zones": 2, "counted": "28", "households": 14}
    assert told(found.notes)[0] == ("sizes_contradict_households", contradiction)
    assert create(counts([30], [12], [[3, 4, 5]], sizes=(1, 2, 3))).notes == ()
    # Where sizes have no field, fewer are no contradiction.
    assert create(counts([30], [12], [[3, 1]], sizes=(1, 5))).notes == ()
