"""One figure for each building: by hand, exact whatever the counts, and Anytown with 30 % of its households hidden."""

from __future__ import annotations

import csv
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import complete
from doorstep.processing_provider.engine.services.complete import BOTH, ESTIMATE, REGISTER, UNKNOWN, Prefer, Told


def told(zone, persons, households, estimate, dwellings=None):
    n = len(zone)
    return Told(
        np.array([f"b{k:03}" for k in range(n)], object), np.array(zone), np.array(persons), np.array(households),
        np.array(estimate, float), np.full(n, np.nan) if dwellings is None else np.array(dwellings, float),
    )  # fmt: skip


def completed(known, total, households=None, **more):
    lived_in = np.full(len(total), np.nan) if households is None else np.array(households, float)
    return complete.complete(known, np.array(total, float), lived_in, **more)


def test_where_the_register_knows_all_it_is_the_register():
    found = completed(told([0, 0], [4, 6], [2, 2], [9, 1]), [10], [4])
    assert found.persons.tolist() == [4, 6] and found.households.tolist() == [2, 2]
    assert found.origin.tolist() == [REGISTER, REGISTER] and found.coverage.tolist() == [1]


def test_a_building_without_records_gets_what_its_zone_misses():
    found = completed(told([0, 0, 0], [4, 6, 0], [2, 3, 0], [4, 6, 5], [2, 3, 2]), [15], [7])
    assert found.persons.tolist() == [4, 6, 5] and found.households.tolist() == [2, 3, 2]
    assert found.origin.tolist() == [REGISTER, REGISTER, ESTIMATE]


def test_unknown_is_not_zero():
    known = told([0, 0, 1, -1, -1], [3, 0, 0, 2, 0], [1, 0, 0, 1, 0], [3, np.nan, 4, 4, 4])
    found = completed(known, [5, np.nan])
    # The second building has no estimate, the third a zone without a total, the last no zone.
    assert found.origin.tolist() == [BOTH, UNKNOWN, UNKNOWN, REGISTER, UNKNOWN]
    assert found.persons.tolist()[:1] + found.persons.tolist()[3:4] == [5, 2]
    assert np.isnan(found.persons[[1, 2, 4]]).all() and np.isnan(found.households[[1, 2, 4]]).all()


def test_a_register_beyond_the_total_is_scaled_or_kept():
    known = told([0, 0, 0], [6, 3, 1], [3, 1, 1], [5, 5, 5])
    kept = completed(known, [5], [3], prefer=Prefer.REGISTER)
    assert kept.persons.tolist() == [6, 3, 1] and kept.households.tolist() == [3, 1, 1] and not kept.scaled.any()
    scaled = completed(known, [5], [3])
    assert scaled.persons.sum() == 5 and scaled.persons[0] == 3 and scaled.households.sum() == 3
    assert (scaled.persons >= scaled.households).all() and set(scaled.origin) == {REGISTER}
    assert scaled.scaled[0]


def test_whom_no_building_can_take_is_counted():
    found = completed(told([0, 1], [0, 2], [0, 1], [np.nan, np.nan]), [7, 5])
    assert found.unplaced.tolist() == [7, 0] and found.reached.tolist() == [0, 5]
    assert found.origin.tolist() == [UNKNOWN, BOTH]


def test_nothing_at_all_is_refused():
    with pytest.raises(SettingError, match="Neither the register nor the estimate"):
        completed(told([0], [0], [0], [np.nan]), [7])


BUILDINGS = st.lists(
    st.tuples(
        st.integers(-1, 3), st.integers(0, 60), st.integers(0, 12), st.one_of(st.just(np.nan), st.floats(0, 90)),
        st.one_of(st.just(np.nan), st.floats(0, 20)),
    ), min_size=1, max_size=30,
)  # fmt: skip


@given(
    BUILDINGS,
    st.lists(st.one_of(st.just(np.nan), st.integers(0, 400)), min_size=4, max_size=4),
    st.booleans(),
    st.data(),
)
def test_sums_are_exact_and_every_figure_has_an_origin(rows, totals, keep, data):
    zone, persons, households, estimate, dwellings = map(list, zip(*rows))
    households = [min(h, p) for h, p in zip(households, persons)]
    known = told(zone, persons, households, estimate, dwellings)
    if not known.persons.any() and not (known.estimate > 0).any():
        return
    wanted = [np.nan if t != t else data.draw(st.integers(0, int(t))) for t in totals]
    found = completed(known, totals, wanted, prefer=Prefer(keep))
    assert set(found.origin) <= set(complete.ORIGINS)
    assert np.array_equal(np.isnan(found.persons), found.origin == UNKNOWN)
    assert not (found.persons < 0).any() and not (found.households < 0).any()
    whole = found.persons[~np.isnan(found.persons)]
    assert np.array_equal(whole, np.floor(whole))
    for z, total in enumerate(totals):
        rows_of = known.zone == z
        is_sum = np.nansum(found.persons[rows_of])
        register = known.persons[rows_of].sum()
        if total != total or (keep and register > total):
            assert is_sum == register
        else:
            assert is_sum + found.unplaced[z] == total
        lived_in, of_register = np.nansum(found.households[rows_of]), known.households[rows_of].sum()
        if total == total and not found.unplaced[z] and wanted[z] <= is_sum and not (keep and of_register > wanted[z]):
            assert lived_in == found.lived_in[z] == wanted[z]
            assert (found.households[rows_of] <= found.persons[rows_of])[~np.isnan(found.households[rows_of])].all()
    # The order of rows decides nothing.
    turned = [
        column[::-1]
        for column in (known.ids, known.zone, known.persons, known.households, known.estimate, known.dwellings)
    ]
    again = complete.complete(Told(*turned), np.array(totals, float), np.array(wanted, float), Prefer(keep))
    assert np.array_equal(again.persons[::-1], found.persons, equal_nan=True)
    assert np.array_equal(again.households[::-1], found.households, equal_nan=True)


@given(BUILDINGS, st.lists(st.integers(0, 400), min_size=4, max_size=4))
def test_what_the_register_knows_is_never_made_less_where_it_fits(rows, totals):
    zone, persons, households, estimate, dwellings = map(list, zip(*rows))
    known = told(zone, persons, households, estimate, dwellings)
    if not known.persons.any() and not (known.estimate > 0).any():
        return
    found = completed(known, totals)
    for z, total in enumerate(totals):
        of = known.zone == z
        if known.persons[of].sum() <= total:
            assert (np.nan_to_num(found.persons[of]) >= known.persons[of]).all() and not found.scaled[of].any()


# Anytown ------------------------------------------------------------------------------------------------------------------

ZONES, BLOCK = 30, 6


def anytown(folder, seed, noise):
    """Its households in buildings of 1 to 30 of them, in zones, with an estimate that errs; returns arrays of both."""
    with (folder / "census2020.csv").open(encoding="utf-8", newline="") as file:
        people = Counter(row["household_id"] for row in csv.DictReader(file) if row["housing_type"] == "Household")
    size = np.array([people[name] for name in sorted(people)])
    draw = np.random.default_rng(seed)
    dwellings: list[int] = []
    while sum(dwellings) < len(size):
        dwellings.append(min(int(draw.choice([1, 1, 1, 1, 2, 3, 6, 12, 30])), len(size) - sum(dwellings)))
    building = np.repeat(np.arange(len(dwellings)), dwellings)[draw.permutation(len(size))]
    weight = np.array(dwellings) * np.exp(noise * draw.normal(size=len(dwellings)))
    return draw, size, building, weight


def hidden(draw, how, building, buildings):
    """Which households the register does not have."""
    if how == "household":
        return draw.random(len(building)) < 0.3
    of = np.arange(buildings) if how == "building" else np.arange(buildings) // BLOCK
    return (draw.random(of.max() + 1) < 0.3)[of][building]


def moved(figures, truth):
    return 50 * np.abs(figures - truth).sum() / truth.sum()


@pytest.mark.parametrize("noise", [0.0, 0.3, 0.6])
@pytest.mark.parametrize("how", ["household", "building", "block"])
def test_anytown_with_three_of_ten_households_hidden(shared_data, how, noise):
    draw, size, building, weight = anytown(shared_data("registers/registers_anytown"), 1, noise)
    n = len(weight)
    zone = np.arange(n) * ZONES // n
    truth, lived_in = np.bincount(building, size, n), np.bincount(building, minlength=n)
    total, households = np.bincount(zone, truth), np.bincount(zone, lived_in)
    share = weight / np.bincount(zone, weight)[zone]
    gone = hidden(draw, how, building, n)
    known = told(
        zone, np.bincount(building[~gone], size[~gone], n).astype(int), np.bincount(building[~gone], minlength=n),
        share * total[zone], share * households[zone],
    )  # fmt: skip
    found = completed(known, total, households)
    assert found.reached.tolist() == total.tolist() and found.lived_in.tolist() == households.tolist()
    assert set(found.origin) <= {REGISTER, ESTIMATE, BOTH}
    assert found.how.by_building == pytest.approx({"household": 0, "building": 1, "block": 1}[how], abs=0.15)
    estimate, scaled = moved(known.estimate, truth), moved(known.persons * (total / found.register)[zone], truth)
    both, rest = moved(found.persons, truth), known.persons + (total - found.register)[zone] * share
    print(
        f"{how} {noise}: estimate {estimate:.1f}, register {scaled:.1f}, rest by estimate {moved(rest, truth):.1f}, both {both:.1f}"
    )
    assert both < min(estimate, scaled, moved(rest, truth))
    assert moved(found.households, lived_in) < moved(share * households[zone], lived_in) or not noise
