"""Sums are exact whatever is rounded, nothing moves by more than it must, and Table 4's columns come out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import rounding

# Ye et al. (2024), Table 4: estimated persons and households of the 15 buildings of block 481677246002024.
TABLE4_PERSONS = np.array([24, 33, 2, 60, 13, 25, 50, 48, 25, 47, 18, 68, 70, 94, 24])
TABLE4_HOUSEHOLDS = np.array([7, 10, 1, 18, 4, 8, 15, 15, 8, 14, 6, 21, 22, 28, 7])
LARGEST = 13


def table4_weights():
    """Weights that round to both columns everywhere but in the largest building, which takes the rest of both."""
    low = np.maximum((TABLE4_HOUSEHOLDS - 0.5) / 184, (TABLE4_PERSONS - 0.5) / 601)
    high = np.minimum((TABLE4_HOUSEHOLDS + 0.5) / 184, (TABLE4_PERSONS + 0.5) / 601)
    share = (low + high) / 2
    share[LARGEST] += 1 - share.sum()
    return share


def one_group(rule, values, total, priority=None, order=None):
    values = np.asarray(values, float)
    priority = values if priority is None else np.asarray(priority, float)
    order = np.arange(len(values)) if order is None else np.asarray(order)
    return rule(values, np.zeros(len(values), int), np.array([total]), priority, order).tolist()


def largest_remainder(*arguments, **more):
    return one_group(rounding.largest_remainder, *arguments, **more)


def round_and_largest(*arguments, **more):
    return one_group(rounding.round_and_largest, *arguments, **more)


# --- Worked by hand ---------------------------------------------------------------------------------------------------


def test_three_buildings_share_ten_persons():
    # 10 · (1, 2, 4)/7 = 1.43, 2.86, 5.71: one each for the two largest remainders.
    assert largest_remainder(10 * np.array([1, 2, 4]) / 7, 10) == [1, 3, 6]
    assert round_and_largest(10 * np.array([1, 2, 4]) / 7, 10) == [1, 3, 6]


def test_ties_go_to_the_larger_weight_and_then_to_the_first_id():
    assert largest_remainder([1.5, 2.5], 4) == [1, 3]
    assert largest_remainder([0.5, 0.5, 0.5, 0.5], 2) == [1, 1, 0, 0]
    assert largest_remainder([0.5, 0.5, 0.5, 0.5], 2, order=[3, 2, 1, 0]) == [0, 0, 1, 1]
    assert largest_remainder([0.5, 0.5, 0.5, 0.5], 2, priority=[1, 1, 1, 2]) == [1, 0, 0, 1]


def test_what_a_division_leaves_just_below_a_whole_number_counts_as_whole():
    assert largest_remainder([2.9999999999, 0.6, 0.4000000001], 4) == [3, 1, 0]


def test_three_thirds():
    assert largest_remainder([1 / 3, 1 / 3, 1 / 3], 1) == [1, 0, 0]
    assert round_and_largest([1 / 3, 1 / 3, 1 / 3], 1) == [1, 0, 0]
    assert round_and_largest([2 / 3, 2 / 3, 2 / 3], 2) == [0, 1, 1]


def test_round_and_largest_falls_back_where_the_rest_would_make_a_building_negative():
    # Five halves round up to 5, and the largest would have to hold 3 − 5 + 1 < 0.
    assert round_and_largest([0.5] * 6, 3) == [1, 1, 1, 0, 0, 0]


def test_totals_out_of_reach_are_a_bug_of_the_caller():
    for total in (0, 1, 5, 6):
        with pytest.raises(ValueError, match="out of reach"):
            largest_remainder([1.2, 1.3], total)
    assert [largest_remainder([1.2, 1.3], total) for total in (2, 3, 4)] == [[1, 1], [1, 2], [2, 2]]
    # One group is enough, whatever the others are like.
    with pytest.raises(ValueError, match="out of reach"):
        rounding.largest_remainder(np.array([1.5, 2.5]), np.array([0, 1]), np.array([2, 9]), np.ones(2), np.arange(2))


def test_a_billionth_more_is_a_larger_remainder():
    assert largest_remainder([0.5, 0.500000001], 1, priority=[1, 1]) == [0, 1]
    assert largest_remainder([0.5, 0.5000000001], 1, priority=[1, 1]) == [1, 0]


def test_each_of_many_groups_has_its_own_remainders():
    group = np.repeat(np.arange(20), 2)
    values = np.tile([0.3, 1.7], 20)
    whole = rounding.largest_remainder(values, group, np.full(20, 2), np.ones(40), np.arange(40))
    assert whole.tolist() == [0, 2] * 20


def test_only_the_group_that_would_be_negative_falls_back():
    # Four halves round up to 4, and the largest would have to hold 2 − 4 + 1 = −1; the other group keeps its own way:
    # 1.4 rounds to 1, and 2.4 takes the rest of 2, which by remainders would go to one each.
    values, group = np.array([0.5, 0.5, 0.5, 0.5, 1.4, 1.4, 2.4]), np.array([0, 0, 0, 0, 1, 1, 1])
    whole = rounding.round_and_largest(values, group, np.array([2, 6]), values, np.arange(7))
    assert whole.tolist() == [1, 1, 0, 0, 1, 1, 4]


def test_table_4_by_round_and_largest():
    share = table4_weights()
    assert round_and_largest(184 * share, 184) == TABLE4_HOUSEHOLDS.tolist()
    assert round_and_largest(601 * share, 601) == TABLE4_PERSONS.tolist()
    plain = rounding.nearest(184 * share)
    assert plain.sum() == 185 and plain[LARGEST] == 29


def test_table_4_is_not_what_the_largest_remainder_gives():
    share = table4_weights()
    assert largest_remainder(184 * share, 184) != TABLE4_HOUSEHOLDS.tolist()
    assert sum(largest_remainder(184 * share, 184)) == 184


def test_nearest_rounds_half_up():
    assert rounding.nearest([0.5, 1.5, 2.5, 2.4999, 0.49999999999]).tolist() == [1, 2, 3, 2, 1]
    # What a division leaves within a billionth of a half counts as one.
    assert rounding.nearest([0.4999999992, 0.4999999985]).tolist() == [1, 0]


# --- What holds for any input -----------------------------------------------------------------------------------------

weights = st.lists(
    st.floats(0, 1) | st.sampled_from([0.0, 1.0, 1e-12, 1e12]) | st.integers(0, 50).map(float), min_size=1, max_size=40
).filter(lambda w: sum(w) > 0)


def zones(data):
    """Some zones of buildings, shuffled: share of the zone's weight, zone, and whole totals."""
    members = data.draw(st.lists(weights, min_size=1, max_size=5))
    totals = np.array(data.draw(st.lists(st.integers(0, 10_000), min_size=len(members), max_size=len(members))))
    weight = np.concatenate(members)
    zone = np.repeat(np.arange(len(members)), [len(m) for m in members])
    share = weight / np.array([sum(m) for m in members])[zone]
    shuffled = np.array(data.draw(st.permutations(range(len(weight)))))
    return weight[shuffled], zone[shuffled], share[shuffled] * totals[zone[shuffled]], totals, shuffled


@pytest.mark.parametrize("rule", [rounding.largest_remainder, rounding.round_and_largest])
@given(data=st.data())
def test_every_zone_has_its_total_and_nothing_is_negative(rule, data):
    weight, zone, values, totals, order = zones(data)
    whole = rule(values, zone, totals, weight, order)
    assert whole.dtype == np.int64 and (whole >= 0).all()
    assert np.bincount(zone, whole, len(totals)).tolist() == totals.tolist()
    if rule is rounding.largest_remainder:
        assert (np.abs(whole - values) < 1 + 1e-8).all()


@pytest.mark.parametrize("rule", [rounding.largest_remainder, rounding.round_and_largest])
@given(data=st.data())
def test_neither_the_order_of_rows_nor_other_zones_change_a_number(rule, data):
    weight, zone, values, totals, order = zones(data)
    whole = rule(values, zone, totals, weight, order)
    by_id = np.argsort(order)
    again = rule(values[by_id], zone[by_id], totals, weight[by_id], order[by_id])
    assert whole[by_id].tolist() == again.tolist()
    first = zone == 0
    alone = rule(values[first], zone[first], totals[:1], weight[first], order[first])
    assert whole[first].tolist() == alone.tolist()


# --- Spread by a random start -----------------------------------------------------------------------------------------

SPREADING = [rounding.systematic, rounding.largest_remainder_spread]


def in_one_group(rule, values, total, start, along=None):
    n = len(values)
    along = np.arange(n) if along is None else np.asarray(along)
    return rule(np.asarray(values, float), np.zeros(n, int), np.array([total]), along, np.array([start]))


@pytest.mark.parametrize("rule", SPREADING)
@pytest.mark.parametrize("start", [0.0, 0.3, 0.999999])
def test_extra_persons_lie_evenly_in_a_row_of_equal_houses(rule, start):
    whole = in_one_group(rule, [2.4] * 100, 240, start)
    assert sorted(set(whole.tolist())) == [2, 3] and whole.sum() == 240
    runs = np.diff(np.flatnonzero(np.concatenate(([True], whole[1:] != whole[:-1], [True]))))
    # 40 of 100: never two side by side, and never more than two without.
    assert runs.max() == 2 and runs[whole[np.cumsum(runs) - 1] == 3].max() == 1
    # By id it is one run of 40 and one of 60.
    assert largest_remainder([2.4] * 100, 240) == [3] * 40 + [2] * 60


def test_two_streets_that_differ_a_little_keep_their_sums():
    values = [2.42] * 50 + [2.38] * 50
    whole = in_one_group(rounding.systematic, values, 240, 0.5)
    assert (whole[:50].sum(), whole[50:].sum()) == (121, 119)
    by_size = largest_remainder(values, 240)
    assert (sum(by_size[:50]), sum(by_size[50:])) == (140, 100)


def test_remainders_that_differ_by_less_than_weights_are_sure_of_are_ties():
    # Nine dwellings in ten equal houses, measured to a millimetre: the least is not always the one without.
    values = 0.9 + 0.001 * np.array([1, -1, 2, -2, 3, -3, 4, -4, 0, 0])
    without = {
        int(np.argmin(in_one_group(rounding.largest_remainder_spread, values, 9, u / 10 + 0.05))) for u in range(10)
    }
    assert without == set(range(10))
    # A tenth is a difference.
    values = [0.7] + [0.8] * 4 + [1.05] * 2
    for u in range(10):
        whole = in_one_group(rounding.largest_remainder_spread, values, 6, u / 10)
        assert whole.tolist() == [0, 1, 1, 1, 1, 1, 1]


def test_what_is_whole_stays_as_it_is():
    for rule in SPREADING:
        assert in_one_group(rule, [3, 2.999999999999, 0.5, 1, 0.5], 8, 0.7)[[0, 1, 3]].tolist() == [3, 3, 1]


def test_totals_that_are_not_the_sums_are_a_bug_of_the_caller():
    with pytest.raises(ValueError, match="not the sums"):
        in_one_group(rounding.systematic, [1.2, 1.3, 1.3], 5, 0.0)
    assert in_one_group(rounding.largest_remainder_spread, [1.2, 1.3, 1.3], 5, 0.0).sum() == 5
    for rule in SPREADING:
        with pytest.raises(ValueError, match="out of reach"):
            in_one_group(rule, [1.2, 1.3], 5, 0.0)


@pytest.mark.parametrize("rule", SPREADING)
def test_ties_are_right_on_average_over_the_starts(rule):
    starts = (np.arange(1000) + 0.5) / 1000
    mean = np.mean([in_one_group(rule, [2.4] * 5 + [1.0], 13, u) for u in starts], axis=0)
    assert mean == pytest.approx([2.4] * 5 + [1.0], abs=0.002)


@given(data=st.data())
def test_every_value_is_right_on_average_and_so_is_every_run_of_neighbours(data):
    tenths = data.draw(st.lists(st.integers(0, 40), min_size=1, max_size=12))
    values = np.array([*tenths, -sum(tenths) % 10]) / 10
    total = round(values.sum())
    starts = (np.arange(200) + 0.5) / 200
    found = np.array([in_one_group(rounding.systematic, values, total, u) for u in starts])
    assert found.mean(axis=0) == pytest.approx(values, abs=0.011)
    runs = np.cumsum(found - values, axis=1)
    assert (np.ptp(np.concatenate([np.zeros((200, 1)), runs], axis=1), axis=1) < 1 + 1e-8).all()


@pytest.mark.parametrize("rule", SPREADING)
@given(data=st.data())
def test_spread_sums_are_exact_within_one_and_whatever_the_rows(rule, data):
    _, zone, values, totals, along = zones(data)
    start = np.array(data.draw(st.lists(st.floats(0, 1, exclude_max=True), min_size=len(totals), max_size=len(totals))))
    whole = rule(values, zone, totals, along, start)
    assert whole.dtype == np.int64 and (whole >= 0).all()
    assert np.bincount(zone, whole, len(totals)).tolist() == totals.tolist()
    assert (np.abs(whole - values) < 1 + 1e-8).all()
    rows = np.argsort(along)
    assert whole[rows].tolist() == rule(values[rows], zone[rows], totals, along[rows], start).tolist()
    first = zone == 0
    assert whole[first].tolist() == rule(values[first], zone[first], totals[:1], along[first], start[:1]).tolist()


# --- Totals of all zones ----------------------------------------------------------------------------------------------


def test_whole_totals_stay_as_they_are():
    persons, households, broken = rounding.whole_zone_totals([3.0, 0.0, 5.0], [1.0, 0.0, 9.0], np.arange(3))
    assert (persons.tolist(), households.tolist(), broken) == ([3, 0, 5], [1, 0, 9], 0)


def test_fractional_totals_keep_the_sum_of_the_layer():
    persons, households, broken = rounding.whole_zone_totals([1.5, 2.5, 4.0], None, np.arange(3))
    assert (persons.sum(), households, broken) == (8, None, 2)
    persons, households, broken = rounding.whole_zone_totals([2.6, 3.4, 4.0], [1.3, 1.7, 2.0], np.arange(3))
    assert (persons.tolist(), households.tolist(), broken) == ([3, 3, 4], [1, 2, 2], 2)


def test_no_household_is_left_without_a_person():
    # Half a person in half a household, twice: one person in one household, in the same zone.
    persons, households, _ = rounding.whole_zone_totals([0.5, 0.5], [0.5, 0.5], np.arange(2))
    assert persons.tolist() == households.tolist() and persons.sum() == 1


@pytest.mark.parametrize(
    ("persons", "households", "whole_persons", "whole_households"),
    [
        # Whoever has a household and a person keeps one of each: 0.4 households of 1 person are one.
        ([1.0, 3.0, 9.0], [0.4, 1.6, 3.0], [1, 3, 9], [1, 1, 3]),
        # Less than a person in less than a household is nobody, even where 0.8 would round up.
        ([0.8, 3.2], [0.2, 1.8], [0, 4], [0, 2]),
        # People without a household keep having none, and stay.
        ([2.5, 5.0], [0.0, 1.5], [3, 5], [0, 2]),
        # As many households as persons: the second of both, although the other zone has the larger remainder of persons.
        ([1.5, 3.75], [1.5, 1.0], [2, 3], [2, 1]),
        # More households than persons: nobody is invented for them.
        ([0.2, 3.0], [1.5, 1.0], [0, 3], [2, 1]),
        # The person of the second household comes from where most are left over, never from where nobody is.
        ([1.4, 3.05, 0.0], [1.4, 1.2, 1.0], [2, 2, 0], [2, 1, 1]),
    ],
)
def test_whole_totals_by_hand(persons, households, whole_persons, whole_households):
    found = rounding.whole_zone_totals(persons, households, np.arange(len(persons)))
    assert (found[0].tolist(), found[1].tolist()) == (whole_persons, whole_households)


def test_sum_of_the_layer_wins_over_the_single_household():
    assert rounding.whole_zone_totals([1.0, 0.0], [0.4, 0.0], np.arange(2))[1].tolist() == [0, 0]


@pytest.mark.parametrize(
    ("persons", "whole"),
    [
        ([0.2, 3.8], [0, 4]),
        ([1.5, 2.5], [1, 3]),  # a tie goes to the larger,
        ([1.5, 0.500000004], [1, 1]),  # which this is not,
        ([1.5, 0.5000000003], [2, 0]),  # and this is.
        ([0.5, 0.5], [1, 0]),
        ([0.3, 0.3, 0.3, 0.3, 0.3], [1, 1, 0, 0, 0]),
    ],
)
def test_whole_persons_by_hand(persons, whole):
    assert rounding.whole_zone_totals(persons, None, np.arange(len(persons)))[0].tolist() == whole


cells = st.lists(
    st.tuples(st.integers(0, 400), st.integers(10, 60), st.integers(0, 9)), min_size=1, max_size=60
)  # households in tenths, tenths of persons per household, and more tenths of persons


@given(cells)
def test_fractional_cells_keep_both_sums_and_every_household_a_person(tenths):
    households = np.array([h / 10 for h, *_ in tenths])
    persons = np.array([(h * per + 10 * more * (h > 0)) // 10 / 10 for h, per, more in tenths])
    whole_p, whole_h, _ = rounding.whole_zone_totals(persons, households, np.arange(len(tenths)))
    assert abs(whole_p.sum() - persons.sum()) <= 0.5 + 1e-6
    assert abs(whole_h.sum() - households.sum()) <= 0.5 + 1e-6
    assert (whole_p >= 0).all() and (whole_h >= 0).all()
    assert (whole_p >= whole_h).all()


# --- Ranks ------------------------------------------------------------------------------------------------------------


@given(st.lists(st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"]), min_size=1), unique=True))
def test_ranks_are_those_of_sorted_text(names):
    rank = rounding.ranks(names)
    assert [names[i] for i in np.argsort(rank)] == sorted(names)


def test_ranks_of_nothing():
    assert rounding.ranks([]).tolist() == []


@pytest.mark.parametrize("people", [1.0, 2.0])
def test_nobody_goes_where_nobody_is_counted(people):
    """A zone of 0.4 households keeps its people, instead of handing them to a zone without any."""
    order = np.arange(2)
    persons, households, rounded = rounding.whole_zone_totals(np.array([people, 0.0]), np.array([0.4, 0.0]), order)
    assert (persons.tolist(), households.tolist(), rounded) == ([people, 0], [0, 0], 1)


# --- What is written --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.3333333333"),
        (2.2e-16, "0.0"),
        (-2.2e-16, "0.0"),
        (-0.0, "0.0"),
        (200 / 3, "66.6666666667"),
        (2000 / 3, "666.666666667"),
        (-2e6 / 3, "-666666.666667"),
        (2e12 / 3, "666666666667.0"),
        (2e14 / 3, "66666666666700.0"),
        (1e22 / 3, "3.33333333333e+21"),
        (1e300 / 3, repr(1e300 / 3)),
        (np.inf, "inf"),
        (-np.inf, "-inf"),
        (np.nan, "nan"),
        (99.99999999996, "100.0"),
    ],
)
def test_twelve_digits_are_written_ten_of_them_after_the_point(value, shown):
    assert repr(float(rounding.as_written(value))) == shown


@given(st.floats(-1e11, 1e11))
def test_what_is_written_is_near_and_stays(value):
    written = float(rounding.as_written(value))
    assert abs(written - value) <= max(0.5000001e-10, 5.000001e-12 * abs(value))
    assert float(rounding.as_written(written)) == written
    # A decimal of at most 12 digits, and the float next to it.
    assert written == float(f"{written:.12g}") and written == float(f"{written:.10f}")


def test_last_bits_are_not_written():
    values = np.random.default_rng(1).uniform(-1000, 1000, 10_000).round(6)
    for other in (np.nextafter(values, np.inf), np.nextafter(values, -np.inf), values * (1 + 4e-16)):
        assert (rounding.as_written(other) == rounding.as_written(values)).all()
