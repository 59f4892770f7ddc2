"""Whole households from counts: exactly as many, with exactly so many persons, and of the sizes counted where that can be."""

import re

import numpy as np
import pytest
from estimating import told
from hypothesis import given
from hypothesis import strategies as st
from listing import counts, sizes_in
from zones import texts

from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError
from doorstep.processing_provider.engine.population.households import (
    ZoneCounts,
    create,
)


def test_size_counts_that_contradict_the_persons_are_adjusted_and_said():
    found = create(counts([20], [8], [[8, 0, 0]], names=["a"]))
    assert (len(found.huid), found.persons.sum()) == (8, 20)
    assert found.zone_status.tolist() == ["adjusted"]
    assert found.zone_reason.tolist() == ["the size counts allow 8 to 8 persons, the zone has 20"]
    assert told(found.notes) == [("zones_adjusted", {"zones": 1})]


@pytest.mark.parametrize(
    ("population", "households", "quarters", "reason"),
    [
        (3, 5, 0, "3 persons cannot fill 5 households"),
        (10, 5, 6, "4 persons cannot fill 5 households"),
        (5, 0, 0, "5 persons and no household"),
        (50, 2, 0, "50 persons in 2 households: more than 20 in each"),
        (5, 0, 7, "2 more persons in group quarters than persons"),
    ],
)
def test_what_cannot_be_reconciled_is_listed_with_the_reason(population, households, quarters, reason):
    found = create(counts([population, 4], [households, 2], group_quarters=[quarters, 0]))
    assert (found.zone_status.tolist(), found.zone_reason[0]) == (["unreconciled", "reconciled"], reason)
    assert found.zone_households.tolist() == [0, 2]
    assert told(found.notes) == [("zones_unreconciled", {"zones": 1})]
    assert sizes_in(found) == []


def test_empty_zones_are_empty():
    found = create(counts([0, 0], [0, 0], vacant=[0, 3]))
    assert found.zone_status.tolist() == ["empty", "empty"]
    assert (found.persons.tolist(), found.vacancy.tolist()) == ([0, 0, 0], [1, 1, 1])


def test_a_campus_alone_has_one_record():
    found = create(counts([328], [0], group_quarters=[328]))
    assert (found.persons.tolist(), found.gqtype.tolist(), found.zone_status.tolist()) == ([328], [1], ["empty"])


def test_fractional_cells_are_rounded_with_the_sum_of_the_layer_kept():
    found = create(counts([3.4, 2.1, 4.5], [1.3, 1.2, 1.5]))
    assert (len(found.huid), found.persons.sum()) == (4, 10)
    assert told(found.notes) == [("fractional_totals", {"zones": 3})]


def test_no_zone_is_an_error():
    with pytest.raises(EmptyInputError, match="zone layer has no zones"):
        create(counts([], []))


def test_lists_that_no_machine_holds_are_refused():
    with pytest.raises(CountError, match=r"^The list would have 10,000,000,000 rows, more than the 20,000,000 that"):
        create(counts([1e10], [1e10]))
    with pytest.raises(CountError, match=r"^The list would have 9,999,999,993 rows"):
        create(counts([10], [4], vacant=[9_999_999_989]))


def check_list(found, zones_given):
    """Rows, zones and totals speak of the same people."""
    assert len(set(found.huid)) == len(found.huid)
    assert all(re.fullmatch(r"B.+[HGV]\d{3,}", huid) for huid in found.huid)
    home = (found.vacancy == 0) & (found.gqtype == 0)
    assert (found.persons[home] >= 1).all() and (found.persons[found.vacancy == 1] == 0).all()
    for z, name in enumerate(zones_given.id):
        of_zone = found.zone == name
        assert (of_zone & home).sum() == found.zone_households[z]
        assert found.persons[of_zone].sum() == found.zone_persons[z]


some_zones = st.lists(
    st.tuples(
        st.integers(0, 60),  # households
        st.floats(1, 8),  # persons per household
        st.lists(st.integers(0, 30), min_size=4, max_size=4),  # by size
        st.integers(0, 5),  # vacant units
        st.integers(0, 300),  # persons in group quarters
    ),
    min_size=1,
    max_size=6,
)


@given(some_zones, st.sampled_from([None, (1, 2, 3, 4), (1, 2, 3, 7), (2, 4, 5, 6)]))
def test_households_and_persons_are_exact(given_zones, sizes):
    households, per, by_size, vacant, quarters = zip(*given_zones)
    population = [int(h * p) + q for h, p, q in zip(households, per, quarters)]
    known = counts(population, households, by_size if sizes else None, sizes, vacant=vacant, group_quarters=quarters)
    found = create(known)
    check_list(found, known)
    assert set(found.zone_status) <= {"reconciled", "adjusted", "empty"}
    assert found.zone_households.tolist() == list(households)
    assert found.zone_persons.tolist() == population
    if sizes:
        for z, status in enumerate(found.zone_status):
            # Counts that add up to the households and allow the persons are kept, class by class.
            if status == "reconciled" and sizes == (1, 2, 3, 4) and sum(by_size[z]) == households[z]:
                made = sizes_in(found, f"z{z}") + [0] * 4
                assert [*made[:3], sum(made[3:])] == by_size[z]


@given(some_zones)
def test_counts_of_a_real_list_come_back(given_zones):
    """Counting households that exist gives a list with the same counts, status reconciled."""
    rng = np.random.default_rng(sum(h for h, *_ in given_zones))
    lists = [1 + rng.poisson(1.4, h) for h, *_ in given_zones]
    by_size = [[np.count_nonzero(np.minimum(sizes, 4) == s) for s in range(1, 5)] for sizes in lists]
    found = create(counts([sizes.sum() for sizes in lists], [len(sizes) for sizes in lists], by_size))
    assert set(found.zone_status) <= {"reconciled", "empty"}
    for z, expected in enumerate(by_size):
        made = sizes_in(found, f"z{z}") + [0] * 4
        assert [*made[:3], sum(made[3:])] == expected


@given(some_zones, st.data())
def test_order_and_other_zones_change_nothing(given_zones, data):
    households, per, by_size, vacant, quarters = (np.array(column) for column in zip(*given_zones))
    population = (households * per).astype(int) + quarters
    names = texts([f"z{i}" for i in range(len(households))])

    def made(chosen):
        return create(
            ZoneCounts(
                names[chosen],
                population[chosen] * 1.0,
                households[chosen] * 1.0,
                by_size[chosen] * 1.0,
                (1, 2, 3, 4),
                vacant=vacant[chosen],
                group_quarters=quarters[chosen],
            )
        )

    every = made(np.arange(len(names)))
    shuffled = made(np.array(data.draw(st.permutations(range(len(names))))))
    for name in ("huid", "zone", "persons", "vacancy", "gqtype"):
        assert getattr(every, name).tolist() == getattr(shuffled, name).tolist()
    one = made(np.array([0]))
    assert one.persons.tolist() == every.persons[every.zone == "z0"].tolist()
