"""Sorted matching and both solvers find the optimum of the literal model by themselves, and prove it."""

import itertools
import random
from collections import Counter

import pytest
import zones

from doorstep.processing_provider.engine.allocate import cbc, exact
from doorstep.processing_provider.engine.errors import MissingPackageError
from doorstep.processing_provider.engine.settings import Solver

SECONDS = 60.0


def test_literal_model_agrees_with_what_can_be_worked_out_by_hand():
    for (name, (*_, by_hand)), (*_, optimum) in zip(zones.TWISTED.items(), zones.solved()):
        assert by_hand in (None, optimum), name


def test_literal_model_agrees_with_trying_everything():
    for sizes, places, targets, optimum in zones.solved()[15:60]:
        if len(sizes) > 7:
            continue
        cuts = list(itertools.accumulate(places, initial=0))
        tried = (
            sum(abs(sum(order[a:b]) - p) for a, b, p in zip(cuts, cuts[1:], targets))
            for order in set(itertools.permutations(sizes))
        )
        assert min(tried) == optimum


def test_sorted_matching_is_exact_for_single_places():
    rng = random.Random(7)
    for _ in range(100):
        n = rng.randint(1, 6)
        sizes = sorted((rng.randint(0, 9) for _ in range(n)), reverse=True)
        targets = [rng.randint(-3, 12) for _ in range(n)]
        held = exact.match_sorted(sizes, [1] * n, targets)
        assert zones.objective(held, targets) == min(
            sum(abs(s - p) for s, p in zip(order, targets)) for order in itertools.permutations(sizes)
        )


@pytest.mark.parametrize("solver", Solver)
def test_solver_alone_finds_and_proves_the_optimum(solver):
    step = 1 if solver == Solver.HIGHS else 2  # CBC has to be started each time
    for sizes, places, targets, optimum in zones.solved()[::step]:
        held, proven = exact.solve(sizes, places, targets, optimum + 2, solver, SECONDS)
        assert proven and held is not None, (sizes, places, targets)
        assert zones.objective(held, targets) == optimum, (sizes, places, targets)
        assert [sum(have.values()) for have in held] == places
        assert sum(held, Counter()) == Counter(sizes)


@pytest.mark.parametrize("solver", Solver)
def test_solver_alone_finds_the_optimum_from_a_bad_start(solver):
    for sizes, places, targets, optimum in zones.solved()[::5]:
        held, proven = exact.solve(sizes, places, targets, optimum + 40, solver, SECONDS)
        assert proven and zones.objective(held, targets) == optimum, (sizes, places, targets)


@pytest.mark.parametrize("solver", Solver)
def test_solver_alone_proves_that_nothing_is_better_than_the_optimum(solver):
    for sizes, places, targets, optimum in zones.solved()[::4]:
        assert exact.solve(sizes, places, targets, optimum, solver, SECONDS) == (None, True), (sizes, places, targets)


@pytest.mark.parametrize("solver", Solver)
def test_zone_that_no_building_can_fill_nearer_needs_no_solver(solver, monkeypatch):
    # All sums are even and both targets odd: no pattern misses by less than 1, so the program has no column.
    monkeypatch.setattr(exact, "_highs", None)
    monkeypatch.setattr(exact, "_cbc", None)
    assert exact.solve([3, 3, 1, 1], [2, 2], [3, 5], 2, solver, SECONDS) == (None, True)


@pytest.mark.parametrize("solver", Solver)
def test_households_of_each_size_are_modelled_where_there_are_too_many_patterns(solver, monkeypatch):
    monkeypatch.setattr(exact, "MOST_PATTERNS", 1)
    for sizes, places, targets, optimum in zones.solved()[::4]:
        held, proven = exact.solve(sizes, places, targets, optimum + 2, solver, SECONDS)
        assert proven and zones.objective(held, targets) == optimum, (sizes, places, targets)
        assert [sum(have.values()) for have in held] == places


def test_patterns_of_a_building():
    # Two places from sizes 1, 2, 3 (two, one and one of them) for a target of 4, missing it by at most 1.
    assert exact.patterns([1, 2, 3], [2, 1, 1], 2, 4, 1) == [(0, (1, 0, 1)), (1, (0, 1, 1)), (1, (1, 1, 0))]
    assert exact.patterns([1, 2, 3], [2, 1, 1], 2, 4, 1, most=2) is None
    assert exact.patterns([2], [2], 2, 5, 0) == []


@pytest.mark.parametrize("solver", Solver)
def test_time_limit_leaves_the_zone_unproven(solver):
    sizes, places, targets = zones.hard()
    held, proven = exact.solve(sizes, places, targets, 100_000, solver, 0.1)
    assert not proven
    if held is not None:
        assert zones.objective(held, targets) <= 100_000 - 2
        assert [sum(have.values()) for have in held] == places


def test_without_pulp_only_cbc_is_missing(monkeypatch):
    monkeypatch.setattr(cbc, "pulp", None)
    zone = [9, 9, 9, 1, 1, 1], [2, 2, 2], [9, 10, 11]
    with pytest.raises(MissingPackageError, match=r"CBC needs the Python package 'pulp' .*; choose the HiGHS solver"):
        exact.solve(*zone, 20, Solver.CBC, SECONDS)
    assert exact.solve(*zone, 20, Solver.HIGHS, SECONDS)[1]
