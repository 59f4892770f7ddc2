"""Who is rounded up is said by the seed and the place, not by the id."""

import numpy as np
import pytest
import shapely
from estimating import spread, zones
from hypothesis import given
from hypothesis import strategies as st
from synthetic import city
from towns import estimated, towns
from zones import coarse_problem

from doorstep.processing_provider.engine.core.spatial import along_curve
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding, Weight


def row_of(n, seed=1, order=None, along=None, rounding=Rounding.SPREAD):
    """Estimate n equal houses with 2.4 persons and 0.9 households each."""
    settings = EstimateSettings(rounding=rounding, seed=seed)
    known = zones([2.4 * n], [0.9 * n])
    return spread(known, [0] * n, [1] * n, settings, order, along=along)


def test_no_clump_of_extra_persons_or_of_missing_households_in_a_row():
    for seed in range(20):
        found = row_of(100, seed)
        assert (found.persons.sum(), found.households.sum()) == (240, 90)
        more, without = np.flatnonzero(found.persons == 3), np.flatnonzero(found.households == 0)
        assert (len(more), len(without)) == (40, 10)
        assert set(np.diff(more)) == {2, 3} and set(np.diff(without)) == {10}
    by_id = row_of(100, rounding=Rounding.LARGEST_REMAINDER)
    assert np.flatnonzero(by_id.persons == 3).tolist() == list(range(40))


@given(
    st.lists(st.tuples(st.integers(1, 30), st.floats(0, 3)), min_size=1, max_size=6),
    st.integers(0, 9),
    st.integers(0, 9),
    st.booleans(),
)
def test_no_household_is_without_a_person(kinds, more, seed, in_quarters):
    weight = [w for _, w in kinds for _ in range(5)]
    households = sum(n for n, _ in kinds)
    quarters = [3] if in_quarters else None
    known = zones([households + more + 3 * in_quarters], [households], quarters)
    found = spread(known, [0] * len(weight), weight, EstimateSettings(rounding=Rounding.SPREAD, seed=seed))
    held = found.persons - found.group_quarters
    assert (held >= found.households).all()
    if sum(weight) > 0:
        assert (held.sum(), found.households.sum()) == (households + more, households)


def test_the_seed_says_who_and_everybody_in_turn():
    found = np.array([row_of(10, seed).persons for seed in range(2000)])
    assert np.abs(found.mean(axis=0) - 2.4).max() < 0.05
    assert row_of(10, 7).persons.tolist() == row_of(10, 7).persons.tolist()


def test_neighbours_follow_each_other_along_the_curve_whatever_ids_and_rows():
    x, y = np.meshgrid(np.arange(16), np.arange(16))
    x, y = x.ravel(), y.ravel()
    place = along_curve(shapely.points(x * 10.0, y * 10.0), np.zeros(256, int))
    mixed = np.random.default_rng(1).permutation(256)
    found = row_of(256, order=mixed, along=place).persons
    assert found.sum() == 614
    # 16 houses each: 38.4 persons.
    for quarter in range(16):
        here = (x // 4 == quarter % 4) & (y // 4 == quarter // 4)
        assert found[here].sum() in (38, 39)
    again = row_of(256, order=mixed[::-1], along=place[::-1]).persons
    assert again[::-1].tolist() == found.tolist()


def test_other_zones_do_not_move_the_curve():
    points = shapely.points(np.random.default_rng(2).random((50, 2)))
    alone = along_curve(points, np.zeros(50, int))
    far = np.append(points, shapely.points([[1e6, 1e6], [5e6, 0]]))
    both = along_curve(far, np.append(np.zeros(50, int), [1, 1]))[:50]
    assert np.argsort(alone).tolist() == np.argsort(both).tolist()
    assert along_curve(np.array([None, points[0]], dtype=object), np.array([0, 0])).tolist() == [1, 0]


# --- Sums of neighbourhoods -------------------------------------------------------------------------------------------


def off(fine, whole, estimate, known):
    """Return the share of persons that whole numbers put into another fine zone than the estimate does [%]."""
    difference = np.bincount(fine, whole, len(known)) - np.bincount(fine, estimate, len(known))
    return float(50 * np.abs(difference).sum() / known.sum())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_equal_houses_of_a_town_hold_as_many_as_their_neighbourhood_is_due(seed):
    town = city(400, 5500, seed=seed, geometry=False)
    true = np.bincount(town.building_zone, town.building_persons, len(town.zone_id))
    misplaced = {}
    for rule in (Rounding.SPREAD, Rounding.LARGEST_REMAINDER):
        task = coarse_problem(town, 10, town.building_households * 1.0, EstimateSettings(rounding=rule))
        held = np.bincount(town.building_zone[task.building], task.targets, len(true))
        misplaced[rule] = float(50 * np.abs(held - true).sum() / true.sum())
    print(f"\npersons misplaced by true dwellings: {misplaced}")
    assert misplaced[Rounding.SPREAD] < 6.5 and misplaced[Rounding.LARGEST_REMAINDER] > 8


@pytest.mark.parametrize("weight", [Weight.EQUAL, Weight.VOLUME, Weight.DWELLINGS])
def test_whole_persons_of_real_neighbourhoods_follow_the_estimate(weight, shared_data):
    judged = 0
    for town in towns(shared_data("truth").parent):
        if town.persons is None or (weight != Weight.EQUAL and not town.polygons):
            continue
        found = {}
        for rule in (Rounding.SPREAD, Rounding.LARGEST_REMAINDER):
            made = estimated(town, "persons", EstimateSettings(weight, rule)).found
            inside = town.fine >= 0
            real = np.nan_to_num(made.persons_estimate)
            found[rule] = off(town.fine[inside], made.persons[inside], real[inside], town.persons)
        print(f"\n{town.name}, {weight.name}: {found}")
        judged += 1
        # Where buildings are large whole numbers are near the estimate by any rule.
        assert found[Rounding.SPREAD] < min(1.3, max(0.3, found[Rounding.LARGEST_REMAINDER]))
    assert judged
