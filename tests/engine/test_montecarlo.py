"""The simulation: conserving it places everybody, as published it stops where the paper says; many draws have a spread."""

import random

import numpy as np
import pytest
import zones
from synthetic import city

from doorstep.processing_provider.engine.allocate import montecarlo, problem
from doorstep.processing_provider.engine.allocate.montecarlo import NOT_DRAWN, allocate
from doorstep.processing_provider.engine.errors import Cancelled, CountError, SettingError
from doorstep.processing_provider.engine.settings import MonteCarloMethod, MonteCarloSettings, VacantUnits

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


def simulate(town, method, draws=1, seed=1):
    task, area = town
    return allocate(task, area, MonteCarloSettings(method, draws, seed))


# --- Conserving -------------------------------------------------------------------------------------------------------


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
    spread = simulate(town, CONSERVING, draws).spread
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


# --- As published -----------------------------------------------------------------------------------------------------


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
        with pytest.raises(CountError, match=r"1 buildings with people have no area above 0 \(rows 3\)"):
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


# --- Both -------------------------------------------------------------------------------------------------------------


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
    found = allocate(task, np.array([10.0, 10.0]), MonteCarloSettings(method, draws=30))
    assert found.building_of[2] == 1 and found.persons.sum() == 45
    assert found.spread["p05"][1] >= 40 and found.spread["mean"].sum() == pytest.approx(45)
    assert found.households.tolist() == [1, 1]


def test_cancel_stops_between_zones():
    def progress(fraction, message):
        raise Cancelled

    with pytest.raises(Cancelled):
        allocate(problem.prepare(*zones.tables({"z": ([1], [1], [1])})), progress=progress)


def test_draws_have_bounds():
    with pytest.raises(SettingError, match="draws is 0; choose a value from 1 to 100000"):
        MonteCarloSettings(draws=0)
