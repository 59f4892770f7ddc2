"""Tolerance and the choice among equal optima: proven, random by seed, and with the mix of household sizes kept."""

from collections import Counter

import numpy as np
import pytest
import shapely
import zones
from benchmarks.bench_tolerance import scored
from synthetic import city

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.core.spatial import along_curve
from doorstep.processing_provider.engine.population.allocate import dealing, exact, montecarlo, optimization
from doorstep.processing_provider.engine.population.allocate.bound import lower_bound
from doorstep.processing_provider.engine.population.settings import (
    AllocationSettings,
    EstimateSettings,
    MonteCarloSettings,
    Rounding,
    Solver,
)


def settings(tolerance, solver=Solver.CBC, seed=1):
    return AllocationSettings(solver, tolerance=tolerance, seed=seed)


# --- Proven -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("solver", Solver)
@pytest.mark.parametrize("tolerance", [1, 3])
def test_pipeline_reaches_the_optimum_of_the_literal_model_with_a_tolerance(tolerance, solver):
    for sizes, places, targets, optimum in zones.solved(tolerance, 60):
        assert lower_bound(sizes, places, targets, tolerance) <= optimum
        held, bound, proven, _ = optimization.solve_zone(
            sizes, places, targets, settings(tolerance, solver), np.random.default_rng(1)
        )
        assert (zones.objective(held, targets, tolerance), bound, proven) == (optimum, optimum, True)
        assert [sum(have.values()) for have in held] == places
        assert sum(held, Counter()) == Counter(sizes)


@pytest.mark.parametrize("solver", Solver)
def test_solver_alone_finds_and_proves_the_optimum_with_a_tolerance(solver):
    for sizes, places, targets, optimum in zones.solved(1, 60):
        held, proven = exact.solve(sizes, places, targets, optimum + 1, solver, 60, 1)
        assert proven and zones.objective(held, targets, 1) == optimum, (sizes, places, targets)
        assert exact.solve(sizes, places, targets, optimum, solver, 60, 1) == (None, True)


def test_buildings_with_many_ways_to_be_filled_have_a_tolerance_too():
    # More than exact.MOST_PATTERNS ways: modelled by the number of households of each size.
    sizes, places, targets = sorted([1, 2, 3, 4, 5, 6, 7] * 8, reverse=True), [28, 28], [100, 120]
    assert exact.patterns(sorted(set(sizes)), [8] * 7, 28, 100, 40, exact.MOST_PATTERNS) is None
    for solver in Solver:
        held, proven = exact.solve(sizes, places, targets, 30, solver, 60, 2)
        assert (zones.objective(held, targets, 2), proven) == (0, True)


def test_within_the_tolerance_nothing_costs_and_beyond_it_each_person_does():
    held, bound, proven, _ = optimization.solve_zone([7, 1], [1, 1], [3, 4], settings(2), np.random.default_rng(1))
    assert (zones.objective(held, [3, 4], 2), bound, proven) == (1, 1, True)


def test_too_large_a_tolerance_is_refused():
    with pytest.raises(SettingError, match="tolerance is -1"):
        settings(-1)


# --- By seed ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tolerance", [0, 2])
def test_seed_chooses_among_equal_optima(tolerance):
    task = zones.coarse_problem(city(30, 400, seed=1, geometry=False), 10)
    found = [optimization.allocate(task, settings(tolerance, seed=seed)) for seed in (1, 1, 2, 3)]
    assert found[0].building_of.tolist() == found[1].building_of.tolist()
    # Not only other households of the same size: buildings hold other sizes.
    held = {tuple(np.bincount(run.building_of * 20 + task.sizes).tolist()) for run in found}
    assert len(held) == 3
    assert len({run.zones.objective.sum() for run in found}) == 1


@pytest.mark.parametrize("tolerance", [1, 2])
@pytest.mark.parametrize("places", [[1] * 30, [1, 2, 3] * 10, [20] * 10])
def test_where_persons_are_left_over_does_not_go_by_id(tolerance, places):
    sizes = sorted(np.random.default_rng(1).choice([1, 1, 1, 2, 2, 3, 4, 5], sum(places)).tolist(), reverse=True)
    targets = np.diff(np.floor(np.append(0, np.cumsum(places)) * sum(sizes) / sum(places)).astype(int)).tolist()
    tilts = []
    for seed in range(150):
        held, *_ = optimization.solve_zone(sizes, places, targets, settings(tolerance), np.random.default_rng(seed))
        residual = np.array(dealing.residuals(held, targets))
        half = len(places) // 2
        tilts.append(residual[:half].sum() - residual[half:].sum())
    tilt = np.mean(tilts) / (np.std(tilts) / np.sqrt(len(tilts)))
    print(f"\nfirst half less second half: {np.mean(tilts):.2f} persons, {tilt:.1f} standard errors")
    assert abs(tilt) < 3.5


# --- Even residuals -----------------------------------------------------------------------------------------------------


# --- Size mix ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", ["volume", "true dwellings"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_by_default_both_fit_and_size_mix_are_better_than_monte_carlos(seed, weight):
    town = city(400, 5500, seed=seed, geometry=False)
    task = zones.coarse_problem(town, 10, town.building_households * 1.0 if weight == "true dwellings" else None)
    ours = scored(town, task, optimization.allocate(task, AllocationSettings(seed=seed)))
    theirs = [
        scored(town, task, montecarlo.allocate(task, settings=MonteCarloSettings(seed=draw))) for draw in range(5)
    ]
    print(f"\nseed {seed}, {weight}: mse_households, size mix %: {ours} against {np.mean(theirs, axis=0)}")
    assert ours[0] < 0.6 * min(fit for fit, _ in theirs)
    assert ours[1] < min(mix for _, mix in theirs)
    # With ties by id it was 22 by true dwellings, and 40 without a tolerance.
    assert ours[1] < {"volume": 25, "true dwellings": 21.8}[weight]


def test_without_a_tolerance_ties_by_seed_leave_neighbourhoods_more_of_their_mix():
    town = city(400, 5500, seed=1, geometry=False)
    mix = {}
    for rule in (Rounding.SPREAD, Rounding.LARGEST_REMAINDER):
        task = zones.coarse_problem(town, 10, town.building_households * 1.0, EstimateSettings(rounding=rule))
        mix[rule] = scored(town, task, optimization.allocate(task, settings(0)))[1]
    assert mix[Rounding.SPREAD] < 32 and mix[Rounding.LARGEST_REMAINDER] > 38


def test_neighbours_come_near_each_other_on_the_curve():
    x, y = np.meshgrid(np.arange(16), np.arange(16))
    points = shapely.points(x.ravel() * 10.0, y.ravel() * 10.0)
    place = along_curve(points)
    assert sorted(place.tolist()) == list(range(256))
    quarter = place[(x.ravel() < 8) & (y.ravel() >= 8)]
    assert np.ptp(quarter) == 63
    holes = np.append(points, None)
    assert along_curve(holes)[-1] == 256
    assert along_curve(np.array([None, None], dtype=object)).tolist() == [0, 0]
    assert along_curve(points[:1]).tolist() == [0]
