"""The simulation: conserving it places everybody, as published it stops where the paper says; many draws have a spread."""

import random

import numpy as np
import pytest
import zones
from hypothesis import given
from hypothesis import strategies as st
from synthetic import city

from doorstep.processing_provider.engine.core import seeds
from doorstep.processing_provider.engine.core.errors import Cancelled, CountError, SettingError
from doorstep.processing_provider.engine.population.allocate import montecarlo, problem, spread
from doorstep.processing_provider.engine.population.allocate.montecarlo import NOT_DRAWN, allocate
from doorstep.processing_provider.engine.population.settings import MonteCarloMethod, MonteCarloSettings, VacantUnits

CONSERVING, AS_PUBLISHED = MonteCarloMethod

METHODS = pytest.mark.parametrize("method", MonteCarloMethod)


@pytest.fixture(scope="module")
def town():
    """120 zones with their problem and the buildings' areas; H_b and P_b by volume."""
    made = city(120, 2000, seed=11, geometry=False)
    zone_id = zones.texts(made.zone_id)
    volume = made.building_area * made.building_height * made.residential
    share = volume / np.maximum(np.bincount(made.building_zone, volume, 120), 1)[made.building_zone]
    buildings = problem.Buildings(
        zones.texts(made.building_id),
        zone_id[made.building_zone],
        share * made.zone_households[made.building_zone],
        share * made.zone_population[made.building_zone],
    )
    listed = problem.Households(zones.texts(made.household_id), zone_id[made.household_zone], made.numprec)
    return problem.prepare(buildings, listed), made.building_area


def simulate(town, method, draws=1, seed=1, **more):
    task, area = town
    return allocate(task, area, MonteCarloSettings(method, draws, seed, **more))


def drawn(task, settings, area=None):
    """Persons of every building in every draw, (n, draws) in the order of the input."""
    n = len(task.building)
    return allocate(task, area, settings, group=np.arange(n), n_groups=n).group_persons


def test_conserving_gives_every_building_its_households_and_places_everybody(town):
    task, _ = town
    found = simulate(town, CONSERVING)
    assert found.households.tolist() == task.places.tolist()
    assert (found.n_placed, found.n_unplaced) == (2000, 0)
    assert (task.building_zone[found.building_of] == task.household_zone).all()
    assert found.persons.sum() == task.sizes.sum()
    assert set(found.zones.status) <= {"simulated", "empty"}
    assert np.isnan(found.zones.bound).all()


def test_conserving_expects_the_mean_size_in_every_place(town):
    task, _ = town
    draws = 2000
    spread = simulate(town, CONSERVING, draws, weight_error=0).spread
    checked = 0
    for _, buildings, listed in task.zones():
        sizes, places = task.sizes[listed], task.places[buildings]
        expected = places * sizes.mean()
        # Dealing without replacement: the variance of a sum of h of n sizes.
        variance = places * sizes.var() * (len(sizes) - places) / max(len(sizes) - 1, 1)
        error = np.abs(spread["mean"][buildings] - expected)
        assert (error <= 5 * np.sqrt(variance / draws) + 1e-9).all()
        assert spread["sd"][buildings] == pytest.approx(np.sqrt(variance), rel=0.15, abs=1e-9)
        checked += len(buildings)
    assert checked > 1000


def test_one_building_holds_everybody_in_every_draw():
    task = problem.prepare(*zones.tables({"z": ([5, 3, 1], [3], [9])}))
    spread = allocate(task, settings=MonteCarloSettings(draws=50)).spread
    assert {name: values.tolist() for name, values in spread.items()} == {
        "mean": [9.0], "sd": [0.0], "p05": [9.0], "p95": [9.0],
    }  # fmt: skip


def test_without_an_error_every_draw_deals_to_the_same_places(town):
    task, _ = town
    found = drawn(task, MonteCarloSettings(draws=20, weight_error=0))[task.building]
    for z, buildings, listed in task.zones():
        generator = seeds.zone_generator(1, task.zone_id[z])
        sizes = task.sizes[listed]
        decks = [sizes[generator.permutation(len(sizes))]]
        decks += list(generator.permuted(np.tile(sizes, (19, 1)), axis=1))
        ends = np.cumsum(task.places[buildings])[:-1]
        assert found[buildings].T.tolist() == [[part.sum() for part in np.split(deck, ends)] for deck in decks]


@pytest.mark.parametrize("weight_error", [0, 0.01, 0.3, 2])
def test_first_draw_does_not_depend_on_the_error(town, weight_error):
    one, many = simulate(town, CONSERVING), simulate(town, CONSERVING, 20, weight_error=weight_error)
    assert one.building_of.tobytes() == many.building_of.tobytes()
    assert one.persons.tobytes() == many.persons.tobytes()
    assert one.households.tolist() == town[0].places.tolist()


@given(st.integers(0, 2**31 - 1), st.floats(0.01, 2))
def test_every_draw_has_the_persons_of_the_zone(seed, error):
    listed = zones.random_zone(random.Random(seed))
    task = problem.prepare(*zones.tables({"z": listed}), VacantUnits.PLACE)
    found = drawn(task, MonteCarloSettings(draws=9, seed=seed, weight_error=error))
    assert found.sum(axis=0).tolist() == [sum(listed[0])] * 9


def test_a_building_that_rounds_to_nobody_holds_people_in_some_draws():
    # 12 places for buildings of 0.4 and 11.6 households by the estimate.
    buildings, households = zones.tables({"z": ([1] * 12, [0, 12], [0, 12])}, households_estimate={"z": [0.4, 11.6]})
    task = problem.prepare(buildings, households)
    found = drawn(task, MonteCarloSettings(draws=500, weight_error=0.3))
    assert found[0, 0] == 0 and 0.1 < (found[0] > 0).mean() < 0.9
    exact = drawn(task, MonteCarloSettings(draws=500, weight_error=0))
    assert not exact[0].any()


def test_without_an_estimate_the_places_are_what_is_expected():
    whole = zones.tables({"z": ([2] * 9, [1, 2, 6], [2, 4, 12])})
    same = zones.tables({"z": ([2] * 9, [1, 2, 6], [2, 4, 12])}, households_estimate={"z": [1, 2, 6]})
    none = zones.tables({"z": ([2] * 9, [1, 2, 6], [2, 4, 12])}, households_estimate={"z": [np.nan] * 3})
    settings = MonteCarloSettings(draws=50)
    first, *others = [drawn(problem.prepare(*tables), settings).tolist() for tables in (whole, same, none)]
    assert others == [first, first]


@pytest.mark.parametrize("value", [-0.1, 2.1])
def test_error_has_bounds(value):
    with pytest.raises(SettingError, match=rf"weight_error is {value}; choose a value from 0.0 to 2.0"):
        MonteCarloSettings(weight_error=value)


@METHODS
def test_groups_are_sums_of_the_same_draws(town, method):
    task, area = town
    rng = np.random.default_rng(3)
    group = rng.integers(-1, 30, len(task.building))
    group[group == 17] = 3  # 17 has no building
    found = allocate(task, area, MonteCarloSettings(method, 40), group=group, n_groups=30)
    buildings = drawn(task, MonteCarloSettings(method, 40), area)
    naive = np.zeros((30, 40), np.int64)
    for b, g in enumerate(group):
        if g >= 0:
            naive[g] += buildings[b]
    assert found.group_persons.tolist() == naive.tolist() and not naive[17].any()
    described = montecarlo.describe(found.group_persons)
    for g in range(30):
        assert described["mean"][g] == naive[g].mean()
        assert described["sd"][g] == pytest.approx(np.std(naive[g], ddof=1), rel=1e-12)
        assert [described["p05"][g], described["p95"][g]] == np.percentile(naive[g], (5, 95)).tolist()
    # They are narrower than the sums of what the buildings say.
    sums = {name: np.bincount(group + 1, found.spread[name][np.argsort(task.building)])[1:] for name in ("p05", "p95")}
    assert (described["p95"] - described["p05"]).sum() < 0.8 * (sums["p95"] - sums["p05"]).sum()


@METHODS
def test_first_draw_of_groups_is_the_allocation(town, method):
    task, area = town
    found = allocate(task, area, MonteCarloSettings(method, 3), group=np.zeros(len(task.building), int), n_groups=1)
    assert found.group_persons[0, 0] == found.persons.sum()


@METHODS
def test_spread_of_zones(town, method):
    task, area = town
    zone = np.empty(len(task.building), np.int64)
    zone[task.building] = task.building_zone
    found = allocate(task, area, MonteCarloSettings(method, 40), group=zone, n_groups=len(task.zone_id))
    described = montecarlo.describe(found.group_persons)
    for name, values in found.zone_spread.items():
        assert values.tolist() == described[name].tolist()
    if method == CONSERVING:
        assert not found.zone_spread["sd"].any()
        assert found.zone_spread["p05"].tolist() == found.zones.persons[: len(task.zone_id)].tolist()
    else:
        assert found.zone_spread["sd"].any()


def test_groups_do_not_change_the_draws(town):
    task, _ = town
    settings = MonteCarloSettings(draws=30)
    alone = allocate(task, None, settings)
    grouped = allocate(task, None, settings, group=np.zeros(len(task.building), int), n_groups=1)
    assert alone.building_of.tolist() == grouped.building_of.tolist()
    assert {k: v.tolist() for k, v in alone.spread.items()} == {k: v.tolist() for k, v in grouped.spread.items()}


def test_too_many_sums_are_refused(town):
    task, _ = town
    with pytest.raises(SettingError, match=r"100,000 draws of 50,000 zones to sum over .* at most 10,000 draws"):
        allocate(
            task, None, MonteCarloSettings(draws=100_000), group=np.zeros(len(task.building), int), n_groups=50_000
        )


def check_published(task, area, found, persons, number):
    """Eq. 13 and 15 in every zone: never more households than places, and none after the persons are reached."""
    for _, _, listed in task.zones():
        zone = task.household_zone[listed[0]]
        among = np.flatnonzero((task.building_zone == zone) & (task.targets > 0))
        sizes = task.sizes[listed]
        allowed = np.floor(area[task.building][among] / area[task.building][among].sum() * len(listed) + 0.5)
        assert (number[among] <= allowed).all()
        for b in among:
            held = task.sizes[found.building_of == b]
            if len(held):
                # The last one drawn was drawn because persons were still missing.
                assert persons[b] - held.max() < task.targets[b]
        closed = (number[among] >= allowed) | (persons[among] >= task.targets[among])
        left = sizes[found.building_of[listed] < 0]
        assert closed.all() or not len(left)


def test_published_stops_at_the_persons_or_at_the_rounded_share_of_the_area(town):
    task, area = town
    for seed in range(5):
        found = simulate(town, AS_PUBLISHED, seed=seed)
        check_published(task, area, found, found.persons, found.households)
        unplaced = found.building_of < 0
        assert 0 < unplaced.sum() < 200
        assert set(found.reason[unplaced]) == {NOT_DRAWN} and set(found.reason[~unplaced]) == {""}
        assert (found.n_placed, found.n_unplaced) == (2000 - unplaced.sum(), unplaced.sum())
        assert found.persons.sum() == task.sizes[~unplaced].sum()


def test_published_by_hand():
    # Areas 3:1 of 4 households: 3 and 1 places. Households of 2 for 4 and 5 persons: two reach 4, the other has one place.
    task = problem.prepare(*zones.tables({"z": ([2, 2, 2, 2], [2, 2], [4, 5])}))
    found = allocate(task, np.array([30.0, 10.0]), MonteCarloSettings(AS_PUBLISHED, draws=20))
    assert (found.households.tolist(), found.persons.tolist(), found.n_unplaced) == ([2, 1], [4, 2], 1)
    assert (found.spread["mean"].tolist(), found.spread["sd"].tolist()) == ([4, 2], [0, 0])


def test_published_needs_the_area_of_buildings_with_people():
    task = problem.prepare(*zones.tables({"z": ([2, 2], [1, 0, 1], [2, 0, 2])}))
    with pytest.raises(CountError, match="The published method needs the buildings' area"):
        allocate(task, settings=MonteCarloSettings(AS_PUBLISHED))
    for missing in (0, np.nan):
        with pytest.raises(CountError, match=r"Buildings with people that have no area above 0: 1 \(rows 3\)"):
            allocate(task, np.array([5, np.nan, missing]), MonteCarloSettings(AS_PUBLISHED))
    assert allocate(task, np.array([5, np.nan, 5]), MonteCarloSettings(AS_PUBLISHED)).n_placed == 2


def test_published_draws_none_where_nobody_is_estimated():
    task = problem.prepare(
        *zones.tables({"a": ([2], [1], [0]), "b": ([0], [1], [0]), "c": ([3], [1], [3])}), VacantUnits.PLACE
    )
    found = allocate(task, np.ones(3), MonteCarloSettings(AS_PUBLISHED, draws=3))
    assert found.reason.tolist() == [NOT_DRAWN, NOT_DRAWN, ""]
    assert found.persons.tolist() == [0, 0, 3] and found.spread["mean"].tolist() == [0, 0, 3]
    assert allocate(task).n_unplaced == 0


@METHODS
def test_first_draw_is_the_same_however_many_follow(town, method):
    one, many = simulate(town, method), simulate(town, method, 37)
    assert one.building_of.tolist() == many.building_of.tolist()
    assert one.persons.tolist() == many.persons.tolist()
    assert one.spread is None


@METHODS
def test_blocks_of_draws_change_nothing(town, method, monkeypatch):
    whole = simulate(town, method, 30)
    monkeypatch.setattr(montecarlo, "BLOCK", 200)
    monkeypatch.setattr(spread, "BLOCK", 200)
    parts = simulate(town, method, 30)
    assert whole.building_of.tolist() == parts.building_of.tolist()
    for name, values in whole.spread.items():
        assert values.tolist() == parts.spread[name].tolist()


@METHODS
def test_spread_contains_what_it_should(town, method):
    task, _ = town
    found = simulate(town, method, 200)
    mean, sd, low, high = (found.spread[name] for name in ("mean", "sd", "p05", "p95"))
    assert (low <= high).all() and (sd >= 0).all()
    assert ((low - 1e-9 <= mean) & (mean <= high + 1e-9)).mean() > 0.95
    still = sd == 0
    assert (mean[still] == low[still]).all() and (mean[still] == high[still]).all()
    assert (found.persons[still] == mean[still]).all()
    # Within the draws, every zone's persons add up, or stay below when some are not drawn.
    if method == CONSERVING:
        assert mean.sum() == pytest.approx(task.sizes.sum(), rel=1e-12)
    else:
        assert mean.sum() < task.sizes.sum()


@METHODS
def test_seed_decides(town, method):
    runs = [simulate(town, method, seed=seed).building_of.tolist() for seed in (1, 1, 2)]
    assert runs[0] == runs[1] != runs[2]


@METHODS
def test_a_subset_of_zones_gives_the_same_numbers(method):
    drawn = [zones.random_zone(random.Random(i)) for i in range(40)]
    many = {f"{i:03}": (s, p, [max(t, 1) for t in targets]) for i, (s, p, targets) in enumerate(drawn)}
    some = dict(list(many.items())[::3])
    results = []
    for chosen in (many, some):
        task = problem.prepare(*zones.tables(chosen), VacantUnits.PLACE)
        found = allocate(task, np.full(len(task.building), 10.0), MonteCarloSettings(method, 5))
        split = np.searchsorted(task.building_zone, np.arange(1, len(chosen)))
        columns = (found.persons, found.households, found.spread["mean"], found.spread["sd"])
        results.append(
            {z: [c.tolist() for c in part] for z, part in zip(chosen, zip(*(np.split(c, split) for c in columns)))}
        )
    assert results[1] == {z: results[0][z] for z in some}


@METHODS
def test_pinned_group_quarters_are_in_every_draw(method):
    listed = problem.Households(
        zones.texts("ghi"), zones.texts("zzz"), np.array([2, 3, 40]), np.array([False, False, True])
    )
    buildings, _ = zones.tables({"z": ([], [1, 1], [3, 42])}, group_quarters={"z": [0, 40]})
    task = problem.prepare(buildings, listed)
    settings = MonteCarloSettings(method, draws=30)
    found = allocate(task, np.array([10.0, 10.0]), settings, group=np.array([-1, 0]), n_groups=1)
    assert found.building_of[2] == 1 and found.persons.sum() == 45
    assert found.spread["p05"][1] >= 40 and found.spread["mean"].sum() == pytest.approx(45)
    assert found.group_persons.min() >= 40 and found.zone_spread["mean"].tolist() == [45]
    assert found.households.tolist() == [1, 1]


def test_cancel_stops_between_zones():
    def progress(fraction, message):
        raise Cancelled

    with pytest.raises(Cancelled):
        allocate(problem.prepare(*zones.tables({"z": ([1, 1], [1, 1], [1, 1])})), progress=progress)


def test_draws_have_bounds():
    with pytest.raises(SettingError, match="draws is 0; choose a value from 1 to 100000"):
        MonteCarloSettings(draws=0)
