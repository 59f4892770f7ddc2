"""Whole households from counts: exactly as many, with exactly so many persons, and of the sizes counted where that can be."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zones import texts

from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, SettingError
from doorstep.processing_provider.engine.population.households import (
    ZoneCounts,
    create,
    read_shares,
    read_sizes,
    sizes_of_fields,
)
from doorstep.processing_provider.engine.population.settings import HouseholdSettings

CENSUS = (1, 2, 3, 4, 5, 6, 7)


def counts(population, households, by_size=None, sizes=None, names=None, **more):
    n = len(population)
    if by_size is not None:
        by_size = np.array(by_size, float)
        sizes = sizes or tuple(range(1, by_size.shape[1] + 1))
    return ZoneCounts(
        texts(names or [f"z{i}" for i in range(n)]),
        np.array(population, float),
        np.array(households, float),
        by_size,
        sizes or (),
        **{name: v if name == "shares" else np.array(v) for name, v in more.items()},
    )


def sizes_in(found, zone="z0"):
    """Households by size: [of 1 person, of 2, ...]."""
    of_zone = (found.zone == zone) & (found.vacancy == 0) & (found.gqtype == 0)
    return np.bincount(found.persons[of_zone])[1:].tolist()


# --- Worked by hand ---------------------------------------------------------------------------------------------------


def test_counts_by_size_are_kept():
    # 3·1 + 2·2 + 1·3 + two of 4 and more with 10 persons: 4 + 6 or 5 + 5.
    found = create(counts([20], [8], [[3, 2, 1, 2]]))
    assert sizes_in(found)[:3] == [3, 2, 1]
    assert (len(found.huid), found.persons.sum()) == (8, 20)
    assert found.zone_status.tolist() == ["reconciled"] and found.warnings == ()


def test_open_class_at_its_least():
    assert sizes_in(create(counts([18], [6], [[1, 1, 1, 3]]))) == [1, 1, 1, 3]


def test_gaps_between_sizes_are_filled_from_the_totals():
    # Olemps' columns: households of 1, and of 5 and more; the 5 in between hold 2 to 4.
    found = create(counts([27], [9], [[2, 2]], sizes=(1, 5)))
    by_size = sizes_in(found)
    assert (by_size[0], sum(by_size[1:4]), sum(by_size[4:])) == (2, 5, 2)
    assert (len(found.huid), found.persons.sum(), found.zone_status[0]) == (9, 27, "reconciled")


def test_without_sizes_totals_alone_make_the_list():
    found = create(counts([601], [184]))
    assert (len(found.huid), found.persons.sum(), found.persons.min()) == (184, 601, 1)
    by_size = sizes_in(found)
    # Zero-truncated Poisson with mean 601/184: most common at 3, and falling on both sides.
    assert np.argmax(by_size) + 1 == 3 and by_size[2:] == sorted(by_size[2:], reverse=True)


def test_shares_are_the_same_in_every_zone():
    found = create(counts([22, 220], [10, 100], shares=(0.3, 0.4, 0.2, 0.1)))
    assert sizes_in(found, "z0")[:3] == [3, 4, 2] and sizes_in(found, "z1")[:3] == [30, 40, 20]
    assert (found.zone_persons.tolist(), found.zone_households.tolist()) == ([22, 220], [10, 100])


def test_size_counts_that_do_not_add_up_to_the_households_are_scaled():
    found = create(counts([30], [12], [[3, 2, 1]]))
    assert sizes_in(found)[:2] == [6, 4] and (len(found.huid), found.persons.sum()) == (12, 30)


def test_size_counts_that_contradict_the_persons_are_adjusted_and_said():
    found = create(counts([20], [8], [[8, 0, 0]], names=["a"]))
    assert (len(found.huid), found.persons.sum()) == (8, 20)
    assert found.zone_status.tolist() == ["adjusted"]
    assert found.zone_reason.tolist() == ["the size counts allow 8 to 8 persons, the zone has 20"]
    assert found.warnings == ("1 zones are adjusted: their size counts contradict their totals, which were kept.",)


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
    assert "1 zones are unreconciled" in found.warnings[0]
    assert sizes_in(found) == []


def test_a_larger_bound_lets_large_households_be():
    found = create(counts([50], [2]), HouseholdSettings(max_size=30))
    assert (found.persons.sum(), found.zone_status[0]) == (50, "reconciled")


def test_empty_zones_are_empty():
    found = create(counts([0, 0], [0, 0], vacant=[0, 3]))
    assert found.zone_status.tolist() == ["empty", "empty"]
    assert (found.persons.tolist(), found.vacancy.tolist()) == ([0, 0, 0], [1, 1, 1])


def test_vacant_units_and_group_quarters_get_their_rows():
    found = create(counts([334], [2], vacant=[1], group_quarters=[328], names=["2024"]))
    assert found.huid.tolist() == ["B2024H001", "B2024H002", "B2024G001", "B2024V001"]
    assert sorted(found.persons[:2]) in ([1, 5], [2, 4], [3, 3]) and found.persons[2:].tolist() == [328, 0]
    assert (found.vacancy.tolist(), found.gqtype.tolist()) == ([0, 0, 0, 1], [0, 0, 1, 0])
    assert (found.zone_households.tolist(), found.zone_persons.tolist()) == ([2], [334])


def test_a_campus_alone_has_one_record():
    found = create(counts([328], [0], group_quarters=[328]))
    assert (found.persons.tolist(), found.gqtype.tolist(), found.zone_status.tolist()) == ([328], [1], ["empty"])


def test_fractional_cells_are_rounded_with_the_sum_of_the_layer_kept():
    found = create(counts([3.4, 2.1, 4.5], [1.3, 1.2, 1.5]))
    assert (len(found.huid), found.persons.sum()) == (4, 10)
    assert found.warnings[0] == "3 zones have fractional totals; they were rounded with the layer's sum kept."


def test_list_is_sorted_by_zone_id_and_zones_stay_in_the_order_given():
    found = create(counts([4, 6], [2, 3], names=["b", "a"]))
    assert found.zone.tolist() == ["a"] * 3 + ["b"] * 2
    assert found.zone_persons.tolist() == [4, 6]


def test_ids_are_wide_enough_to_sort():
    found = create(counts([2500], [1200]))
    assert found.huid[[0, -1]].tolist() == ["Bz0H0001", "Bz0H1200"] and sorted(found.huid) == found.huid.tolist()


@pytest.mark.parametrize("sizes", [(0, 1), (1, 1), (2, 1), (1, 21)])
def test_sizes_must_ascend_within_the_bound(sizes):
    with pytest.raises(SettingError, match="Household sizes must ascend from 1 to at most 20"):
        create(counts([20], [8], [[4, 4]], sizes=sizes))


def test_no_zone_is_an_error():
    with pytest.raises(EmptyInputError, match="zone layer has no zones"):
        create(counts([], []))


@pytest.mark.parametrize(
    ("names", "sizes"),
    [
        (["hh1", "hh2", "hh7"], (1, 2, 7)),
        (["hh1"], (1,)),
        (["hh01", "hh02", "hh03"], (1, 2, 3)),
        (["men_1ind", "men_5ind"], (1, 5)),
        (["size_1", "size_7plus"], (1, 7)),
        (["hh_1", "hh_2", "hh_7_or_more"], (1, 2, 7)),
        (["one", "two", "three"], (1, 2, 3)),
        (["one person", "two persons", "three or more"], (1, 2, 3)),
        (["OnePerson", "TwoPerson", "ThreePlus"], (1, 2, 3)),
        (["1-person household", "2-person household", "7-or-more-person household"], (1, 2, 7)),
        (["hh2020_1", "hh2020_2"], (1, 2)),
        (["hh1_2020", "hh2_2020", "hh3_2020"], (1, 2, 3)),
        (["SIZE1_HH", "SIZE2_HH", "SIZE3P_HH"], (1, 2, 3)),
        # ranges
        (["hh_1_2", "hh_3_4", "hh_5"], ((1, 2), (3, 4), 5)),
        (["hh1-2", "hh3-4"], ((1, 2), (3, 4))),
        (["men_1", "men_2_a_3", "men_4_plus"], (1, (2, 3), 4)),
        (["hh 1 or 2", "hh 3 to 5", "hh 6+"], ((1, 2), (3, 5), 6)),
        # columns of tables of the United States Census: 1 to 6, and 7 or more
        ([f"H9_00{i}N" for i in range(2, 9)], CENSUS),
        ([f"H12_00{i}N" for i in range(3, 10)], CENSUS),
        ([f"H12_0{i}N" for i in range(11, 18)], CENSUS),
        ([f"B25009_00{i}E" for i in range(3, 10)], CENSUS),
        ([f"B11016_0{i}E" for i in range(10, 17)], CENSUS),
        ([f"U9Z00{i}" for i in range(2, 9)], CENSUS),
        ([f"H013000{i}" for i in range(2, 9)], CENSUS),
    ],
)
def test_sizes_are_read_off_field_names(names, sizes):
    assert sizes_of_fields(names) == sizes


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["households"],
        ["single", "couple", "family"],
        ["h2", "h1"],  # not ascending
        ["hh_1", "hh_1"],
        ["hh2", "hh3"],  # begins above 1
        ["hh5"],
        ["hh_2_3", "hh_4"],
        ["hh_1plus", "hh_2plus"],  # at least so many
        ["hh_1_3", "hh_2_4"],  # ranges that overlap
        ["hh_2_1", "hh_3"],
        ["age_18_24", "age_25_34"],
        ["V12", "V13", "V14"],  # column numbers
        [f"V{i}" for i in range(12, 19)],
        ["h11016", "h11017"],
        [f"H9_00{i}N" for i in range(1, 8)],  # 001 is the total
        ["H9_002N", "H9_006N"],
        [f"H9_00{i}N" for i in range(2, 8)],  # what became of 7 or more?
        [f"B11016_00{i}E" for i in range(3, 9)],  # families of 2 to 7
        ["P28_002", "P28_003"],
        ["hh1", "hh2", "hh30"],
    ],
)
def test_sizes_that_names_do_not_tell_are_asked_for(names):
    with pytest.raises(
        SettingError, match=r"do not say for certain which household sizes .* SIZE_VALUES, such as 1,2,3 or"
    ):
        sizes_of_fields(names)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("1,5", (1, 5)),
        ("1-2,3-4,5", ((1, 2), (3, 4), 5)),
        ("1 – 2; 3+", ((1, 2), 3)),
        ("2,1", (2, 1)),
        ("1;2;", (1, 2)),
    ],
)
def test_sizes_as_given(text, sizes):
    assert read_sizes(text) == sizes


@pytest.mark.parametrize("text", [",", "1_0", "9" * 5000, "1e3", "1.5", "-1", "1+,2", "nan", "one", "1-2-3", "1-"])
def test_sizes_that_are_none(text):
    with pytest.raises(SettingError, match=r"^SIZE_VALUES is '.*'; give sizes separated by commas, such as") as refused:
        read_sizes(text)
    assert len(str(refused.value)) < 150


@pytest.mark.parametrize("text", [",", "1_0", "9" * 5000, "1e999", "nan", "inf", "-inf", "half"])
def test_shares_that_are_no_numbers(text):
    with pytest.raises(SettingError, match=r"^SIZE_SHARES is '.*'; give numbers separated by commas\.$") as refused:
        read_shares(text)
    assert len(str(refused.value)) < 150


def test_shares_beyond_any_count():
    assert read_shares("0.5;.25, 25e-2") == (0.5, 0.25, 0.25)
    with pytest.raises(SettingError, match=r"^SIZE_SHARES is '1e308,1e308'; give shares or counts of at most"):
        read_shares("1e308,1e308")


# --- Classes of several sizes -----------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("sizes", [((1, 2), 2), ((2, 1), 3), ((1, 2), (3, 21)), (1, (1, 2)), ((0, 1), 2)])
def test_classes_must_ascend(sizes):
    with pytest.raises(SettingError, match=r"Household sizes must ascend from 1 to at most 20; the ones given are \("):
        create(counts([20], [8], [[4, 4]], sizes=sizes))


# --- Counts that cannot be --------------------------------------------------------------------------------------------


def test_counts_by_size_that_add_up_to_something_else_are_said():
    # The first column is the total of the others.
    found = create(counts([30, 5], [12, 2], [[12, 5, 7], [2, 1, 1]], sizes=(1, 2, 3)))
    assert found.warnings[0] == (
        "2 zones have size counts that add up to 28, and 14 households; the counts were scaled to the households. Check that "
        "the fields are those of all households by size, without their total."
    )
    assert create(counts([30], [12], [[3, 4, 5]], sizes=(1, 2, 3))).warnings == ()
    # Where sizes have no field, fewer are no contradiction.
    assert create(counts([30], [12], [[3, 1]], sizes=(1, 5))).warnings == ()


def test_lists_that_no_machine_holds_are_refused():
    with pytest.raises(CountError, match=r"^The list would have 10,000,000,000 rows, more than the 20,000,000 that"):
        create(counts([1e10], [1e10]))
    with pytest.raises(CountError, match=r"^The list would have 9,999,999,993 rows"):
        create(counts([10], [4], vacant=[9_999_999_989]))


# --- What holds for any input -----------------------------------------------------------------------------------------


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


def test_seed_orders_the_households_of_a_zone_and_nothing_else():
    known = counts([60], [20])
    lists = [create(known, HouseholdSettings(seed=seed)).persons.tolist() for seed in (1, 1, 2)]
    assert lists[0] == lists[1] != lists[2]
    assert sorted(lists[0]) == sorted(lists[2])
