"""The rows of a list."""

from listing import counts

from doorstep.processing_provider.engine.population.households import (
    create,
)
from doorstep.processing_provider.engine.population.settings import HouseholdSettings


def test_vacant_units_and_group_quarters_get_their_rows():
    found = create(counts([334], [2], vacant=[1], group_quarters=[328], names=["2024"]))
    assert found.huid.tolist() == ["B2024H001", "B2024H002", "B2024G001", "B2024V001"]
    assert sorted(found.persons[:2]) in ([1, 5], [2, 4], [3, 3]) and found.persons[2:].tolist() == [328, 0]
    assert (found.vacancy.tolist(), found.gqtype.tolist()) == ([0, 0, 0, 1], [0, 0, 1, 0])
    assert (found.zone_households.tolist(), found.zone_persons.tolist()) == ([2], [334])


def test_list_is_sorted_by_zone_id_and_zones_stay_in_the_order_given():
    found = create(counts([4, 6], [2, 3], names=["b", "a"]))
    assert found.zone.tolist() == ["a"] * 3 + ["b"] * 2
    assert found.zone_persons.tolist() == [4, 6]


def test_ids_are_wide_enough_to_sort():
    found = create(counts([2500], [1200]))
    assert found.huid[[0, -1]].tolist() == ["Bz0H0001", "Bz0H1200"] and sorted(found.huid) == found.huid.tolist()


def test_seed_orders_the_households_of_a_zone_and_nothing_else():
    known = counts([60], [20])
    lists = [create(known, HouseholdSettings(seed=seed)).persons.tolist() for seed in (1, 1, 2)]
    assert lists[0] == lists[1] != lists[2]
    assert sorted(lists[0]) == sorted(lists[2])
