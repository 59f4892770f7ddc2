"""Sorted matching and both solvers find the optimum of the literal model by themselves, and prove it."""

import itertools
import random
from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest
import zones

from doorstep.processing_provider.engine.core.errors import MissingPackageError
from doorstep.processing_provider.engine.population.allocate import cbc, exact
from doorstep.processing_provider.engine.population.settings import Solver

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


# --- The model, by hand -----------------------------------------------------------------------------------------------


def listed(model):
    return model.cost.tolist(), model.upper.tolist(), model.integer.tolist(), model.rows, model.right, model.columns


def test_model_of_what_buildings_hold_altogether():
    # The second home may hold 3 or 1 person, each one off, and the first only 3 + 1 = 4.
    assert listed(exact.build([3, 1, 1], [2, 1], [4, 2], 1, 0)) == (
        [1, 1, 0],
        [1, 1, 1],
        [True] * 3,
        [{1: 1, 2: 1}, {0: 1, 2: 1}, {0: 1, 1: 1}, {2: 1}],
        [2, 1, 1, 1],
        [([1], (0, 1)), ([1], (1, 0)), ([0], (1, 1))],
    )
    # Two homes of a kind are two of whatever they hold; a tolerance makes what is one off free.
    model = exact.build([3, 2, 1], [1, 1, 1], [2, 2, 4], 0, 1)
    assert (model.cost.tolist(), model.upper.tolist()) == ([0, 0, 0, 0], [2, 2, 2, 1])
    assert (model.columns[-1], model.right) == (([2], (0, 0, 1)), [1, 1, 1, 2, 1])


def test_model_of_the_households_of_each_size(monkeypatch):
    monkeypatch.setattr(exact, "MOST_PATTERNS", 0)
    done = []
    cost, upper, integer, rows, right, columns = listed(exact.build([3, 1, 1], [2, 1], [4, 2], 1, 0, done.append))
    assert (cost, upper) == ([0, 0, 1, 1] * 2, [1, 1, np.inf, np.inf, 2, 1, np.inf, np.inf])
    assert integer == [True, True, False, False] * 2
    assert rows == [
        {0: 1, 4: 1},
        {1: 1, 5: 1},
        {0: 1, 1: 1},
        {0: 1, 1: 3, 2: 1, 3: -1},
        {4: 1, 5: 1},
        {4: 1, 5: 3, 6: 1, 7: -1},
    ]
    assert (right, columns[:3]) == ([2, 1, 1, 2, 2, 4], [([1], (1, 0)), ([1], (0, 1)), (None, ())])
    assert done.count(20) == 2  # so much work for each building of two sizes
    cost, upper, *_ = listed(exact.build([3, 1, 1], [3], [4], 1, 2))
    assert (cost, upper) == ([0, 0, 0, 0, 1, 1], [2, 1, 2, 2, np.inf, np.inf])


@pytest.mark.parametrize(("n", "rows"), [(60, 61), (61, 63)])
def test_sixty_ways_are_modelled_altogether_and_more_are_not(n, rows):
    assert len(exact.build(list(range(n, 0, -1)), [1], [30], 1000, 0).rows) == rows


def test_search_for_ways_is_given_up(monkeypatch):
    assert exact.patterns(list(range(1, 301)), [1] * 300, 1, 7, 0, 5) == [(0, tuple(int(i == 6) for i in range(300)))]
    assert exact.patterns(list(range(1, 302)), [1] * 301, 1, 7, 0, 5) is None
    assert len(exact.patterns(list(range(1, 302)), [1] * 301, 1, 7, 0)) == 1
    done = []
    # Two ones; one, and one or no two; no one, and two, one or no twos: with the start 1 + 1 + 3 + 4 steps.
    ways = [(0, (1, 1)), (1, (0, 2)), (1, (2, 0))]
    assert exact.patterns([1, 2], [2, 2], 2, 3, 1, 5, done.append) == ways
    assert done == [9]
    monkeypatch.setattr(exact, "MOST_STEPS", 9)
    assert exact.patterns([1, 2], [2, 2], 2, 3, 1, 5) == ways
    monkeypatch.setattr(exact, "MOST_STEPS", 8)
    assert exact.patterns([1, 2], [2, 2], 2, 3, 1, 5) is None
    assert exact.patterns([1, 2], [2, 2], 2, 3, 1) == ways


def test_what_columns_mean_is_handed_out():
    model = SimpleNamespace(
        sizes=[1, 3], columns=[([0, 2], (1, 1)), ([0, 2], (2, 0)), ([1], (1, 0)), ([1], (0, 1)), (None, ())]
    )
    held = exact.expand(model, 4, np.array([1.0, 0.9999999, 2, 1e-9, 7]))
    assert held == [Counter({1: 1, 3: 1}), Counter({1: 2}), Counter({1: 2}), Counter()]


# --- What is asked of the solvers -------------------------------------------------------------------------------------

SMALL = exact.build([3, 1, 1], [2, 1], [4, 2], 1, 0)


@pytest.mark.parametrize(("coefficients", "tried"), [(2_000_000, True), (2_000_001, False)])
def test_the_largest_models_are_not_tried(coefficients, tried, monkeypatch):
    monkeypatch.setattr(exact, "_highs", lambda *_, **__: (None, True))
    model = SimpleNamespace(rows=[range(coefficients - 5), range(5)])
    assert exact.minimise(model, 2, Solver.HIGHS, SECONDS) == (None, tried)


def asked(monkeypatch, seconds, status, x=None, at_most=3, step=1):
    """Ask for an optimum where the solver always answers the same, at once."""
    runs = []

    def milp(**given):
        runs.append(given)
        return SimpleNamespace(status=status, x=x)

    monkeypatch.setattr(exact.optimize, "milp", milp)
    monkeypatch.setattr(exact, "time", SimpleNamespace(monotonic=lambda: 5.0))
    waits = []
    work = SimpleNamespace(now=lambda: waits.append(1))
    found = exact._highs(SMALL, at_most, seconds, step, work)
    assert len(waits) == len(runs) - 1
    return found, runs


@pytest.mark.parametrize(
    ("seconds", "slices"),
    [(10, [1, 2, 7]), (7, [1, 2, 4]), (2, [1, 1]), (1.9, [1.9]), (0.5, [0.5]), (16, [1, 2, 4, 9])],
)
def test_highs_is_given_ever_longer_slices_of_the_time(seconds, slices, monkeypatch):
    found, runs = asked(monkeypatch, seconds, 1)
    assert found == (None, False)
    assert [run["options"]["time_limit"] for run in runs] == pytest.approx(slices)


def test_answers_of_highs(monkeypatch):
    assert asked(monkeypatch, 9, 2)[0] == (None, True)
    assert asked(monkeypatch, 9, 4)[0] == (None, False)
    assert asked(monkeypatch, 9, 0, "x")[0] == ("x", True)
    assert asked(monkeypatch, 0.5, 1, "x")[0] == ("x", False)


@pytest.mark.parametrize(("at_most", "step", "gap"), [(3, 1, 0.33), (8, 2, 1.99 / 8), (1, 2, 0.995), (0, 1, 0.99)])
def test_highs_may_stop_within_less_than_a_step(at_most, step, gap, monkeypatch):
    _, (run,) = asked(monkeypatch, 9, 2, at_most=at_most, step=step)
    assert run["options"]["mip_rel_gap"] == pytest.approx(gap)
    assert run["options"]["presolve"] is False
    assert run["integrality"].tolist() == [True] * 3
    assert (set(np.ravel(run["bounds"].lb)), run["bounds"].ub.tolist()) == ({0}, [1, 1, 1])
    # The last row is the cost.
    rows = run["constraints"]
    assert rows.A.toarray().tolist() == [[0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [1, 1, 0]]
    assert (list(rows.lb), list(rows.ub)) == ([2, 1, 1, 1, -np.inf], [2, 1, 1, 1, at_most])


@pytest.mark.parametrize(
    ("relaxed", "given"),
    [
        ((None, True), [(1, False)]),  # nothing comes near enough
        ((None, False), [(1, False), (8, True)]),  # no time
        ((np.ones(3), True), [(1, False), (8, True)]),  # something does, perhaps in parts
    ],
)
def test_highs_looks_for_whole_numbers_only_where_parts_come_near_enough(relaxed, given, monkeypatch):
    asked, clock = [], iter([100.0, 102.0])

    def highs(model, at_most, seconds, step, work, whole=True):
        asked.append((seconds, whole))
        return ("whole", True) if whole else relaxed

    monkeypatch.setattr(exact, "_highs", highs)
    monkeypatch.setattr(exact, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    found = exact.minimise(SMALL, 3, Solver.HIGHS, 10.0, 1, None)
    assert (asked, found) == (given, ("whole", True) if len(given) == 2 else (None, True))


def test_highs_may_have_less_than_its_first_slice_for_both(monkeypatch):
    asked, clock = [], iter([100.0, 102.0])
    monkeypatch.setattr(exact, "_highs", lambda *given, **_: asked.append(given[2]) or (None, False))
    monkeypatch.setattr(exact, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    assert exact.minimise(SMALL, 3, Solver.HIGHS, 0.5, 1, None) == (None, False)
    assert asked == [0.5, 0]


@pytest.mark.parametrize(
    ("relaxed", "decided", "started"),
    [
        (None, True, False),
        (None, False, True),
        ([1, 0, 1], True, False),
        ([1, 0, 1], False, True),
        ([0.5, 0.5, 1], True, True),
        ([1, 8e-7, 1 - 8e-7], True, False),
        ([1, 1.5e-6, 1], True, True),
    ],
)
def test_cbc_is_started_only_where_whole_numbers_do_not_come_by_themselves(relaxed, decided, started, monkeypatch):
    relaxed = None if relaxed is None else np.array(relaxed, float)
    given = []

    def highs(model, at_most, *_, whole):
        given.append((at_most, whole))
        return relaxed, decided

    monkeypatch.setattr(exact, "_highs", highs)
    monkeypatch.setattr(cbc, "check", lambda _: "program")
    monkeypatch.setattr(cbc, "solve", lambda *arguments: arguments)
    found = exact.minimise(SMALL, 3, Solver.CBC, SECONDS, 1, None)
    assert found == ("program", SMALL, 3, SECONDS, 1, None) if started else found == (relaxed, True)
    assert given == [(3 + 1e-6, False)]


def test_better_is_two_less_and_with_a_tolerance_one_less(monkeypatch):
    given = []
    monkeypatch.setattr(exact, "minimise", lambda *arguments: given.append(arguments[1:5]) or (None, False))
    for tolerance in (0, 1):
        assert exact.solve([3, 1, 1], [2, 1], [4, 2], 7, Solver.HIGHS, SECONDS, tolerance) == (None, False)
    assert given == [(5, Solver.HIGHS, SECONDS, 2), (6, Solver.HIGHS, SECONDS, 1)]
