"""Large zones: proven without integer programming, stopped anywhere, and sizes of any kind neither hang nor fill memory."""

import sys
import tracemalloc
from collections import Counter

import numpy as np
import pytest
import zones
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import Cancelled
from doorstep.processing_provider.engine.population.allocate import (
    dealing,
    exact,
    heuristic,
    montecarlo,
    optimization,
    problem,
    spread,
    tie_breaking,
)
from doorstep.processing_provider.engine.population.allocate import work as counting
from doorstep.processing_provider.engine.population.allocate.bound import lower_bound
from doorstep.processing_provider.engine.population.allocate.work import Work
from doorstep.processing_provider.engine.population.settings import (
    AllocationSettings,
    MonteCarloMethod,
    MonteCarloSettings,
    Solver,
)

SHARES = {
    "many of one": [0.4, 0.3, 0.14, 0.1, 0.04, 0.015, 0.005],
    "families": [0.1, 0.15, 0.18, 0.22, 0.18, 0.1, 0.05, 0.02],
    "small": [0.55, 0.3, 0.08, 0.05, 0.02],
}


def whole(values, total):
    found = np.floor(values)
    found[np.argsort(found - values, kind="stable")[: int(total - found.sum())]] += 1
    return found.astype(np.int64)


def commune(n, per, shares, seed, noise=0.0):
    """One zone estimated by volume: sizes (descending) with a tail of large ones, H_b, P_b."""
    rng = np.random.default_rng([seed, n, per])
    volume = rng.uniform(8, 22, n) * rng.uniform(8, 18, n) * rng.choice([1, 2, 2, 2, 3, 4, 5, 8], n)
    shares = np.array(shares)
    tail = 0.8 ** np.arange(13)
    shares = np.concatenate((shares[:-1], shares[-1] * tail / tail.sum()))
    number = whole(shares / shares.sum() * n * per, n * per)
    sizes = np.repeat(np.arange(len(shares), 0, -1), number[::-1])
    places = whole(volume / volume.sum() * n * per, n * per)
    volume = volume * np.exp(noise * rng.standard_normal(n))
    targets = whole(volume / volume.sum() * sizes.sum(), sizes.sum())
    used = places > 0
    return sizes.tolist(), places[used].tolist(), targets[used].tolist()


# --- Proven -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shares", SHARES.values(), ids=SHARES)
@pytest.mark.parametrize(("n", "per"), [(250, 5), (500, 5), (500, 12), (3000, 5)])
@pytest.mark.parametrize("tolerance", [0, 1])
def test_a_large_zone_is_proven_without_integer_programming(n, per, shares, tolerance, monkeypatch):
    monkeypatch.setattr(exact, "solve", None)
    for seed in range(6 if n < 1000 else 2):
        sizes, places, targets = commune(n, per, shares, seed, 0.1 * (seed % 2))
        held, bound, proven, _ = optimization.solve_zone(
            sizes, places, targets, AllocationSettings(tolerance=tolerance), np.random.default_rng(seed)
        )
        assert proven
        assert zones.objective(held, targets, tolerance) == bound == lower_bound(sizes, places, targets, tolerance)
        assert [sum(have.values()) for have in held] == places
        assert sum(held, Counter()) == Counter(sizes)


def test_dealing_anew_reaches_what_exchanges_do_not():
    exchanged = anew = 0
    for seed in range(12):
        sizes, places, targets = commune(500, 5, SHARES["families"], seed)
        bound = lower_bound(sizes, places, targets)
        held = dealing.deal(sizes, places, targets)
        exchanged += heuristic.exchange(held, targets, bound) > bound
        anew += heuristic.deal_anew(held, targets, bound, np.random.default_rng(seed)) > bound
    assert exchanged >= 3 and anew == 0


homes = st.lists(
    st.tuples(st.lists(st.integers(0, 40), min_size=1, max_size=6), st.integers(-10, 100)), min_size=1, max_size=12
)


@given(homes, st.integers(0, 3), st.integers(0, 2**32 - 1))
def test_dealing_anew_keeps_everybody_and_is_never_worse(buildings, tolerance, seed):
    sizes = sorted((size for home, _ in buildings for size in home), reverse=True)
    places, targets = [len(home) for home, _ in buildings], [target for _, target in buildings]
    bound = lower_bound(sizes, places, targets, tolerance)

    def dealt():
        held = dealing.deal(sizes, places, targets)
        before = zones.objective(held, targets, tolerance)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(heuristic, "MOST_ATTEMPTS", 20)
            after = heuristic.deal_anew(held, targets, bound, np.random.default_rng(seed), tolerance)
        return before, after, held

    before, after, held = dealt()
    assert bound <= after == zones.objective(held, targets, tolerance) <= before
    assert [sum(have.values()) for have in held] == places
    assert sum(held, Counter()) == Counter(sizes)
    assert dealt() == (before, after, held)  # the same each time


def test_dealing_anew_ends_where_the_bound_cannot_be_reached():
    # Even sizes, odd targets: 1 in each of 300 buildings, and the bound is 0.
    attempts = []
    sizes, places, targets = [4] * 600 + [2] * 600, [4] * 300, [13, 11] * 150
    held = dealing.deal(sizes, places, targets)
    assert lower_bound(sizes, places, targets) == 0
    reached = heuristic.deal_anew(held, targets, 0, np.random.default_rng(1), work=lambda units=1: attempts.append(1))
    assert reached == zones.objective(held, targets) >= 300


# --- Cancel -----------------------------------------------------------------------------------------------------------


class Stop:
    """Progress that counts what is done between two calls, and raises at the k-th."""

    def __init__(self, at=None):
        self.at, self.calls, self.steps, self.most = at, 0, 0, 0

    def __call__(self, fraction=0.0, message=""):
        self.calls += 1
        self.most, self.steps = max(self.most, self.steps), 0
        if self.calls == self.at:
            raise Cancelled

    def count(self, frame, event, argument):
        self.steps += event in ("call", "c_call")

    def counting(self, run):
        """Run, and count every call of a function, ours or a built-in one."""
        sys.setprofile(self.count)
        try:
            run(self)
        finally:
            sys.setprofile(None)
        self()
        return self


def in_one_zone(sizes, places, targets):
    return problem.prepare(*zones.tables({"one": (sizes, places, targets)}))


def unreachable(n=100, seed=1):
    """A zone that passes through every method: misfits everywhere and a bound that is not reached."""
    rng = np.random.default_rng(seed)
    places = rng.integers(1, 40, n)
    sizes = np.minimum(1 + rng.poisson(1.2, places.sum()) + 60 * (rng.random(places.sum()) < 0.01), 70)
    targets = whole(places / places.sum() * sizes.sum(), sizes.sum())
    return sorted(sizes.tolist(), reverse=True), places.tolist(), targets.tolist()


@pytest.mark.parametrize(
    "zone", [commune(2000, 5, SHARES["families"], 1), unreachable()], ids=["commune", "unreachable"]
)
@pytest.mark.parametrize("tolerance", [0, 2])
def test_cancel_is_looked_for_inside_a_zone(zone, tolerance, monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *arguments: (None, False))
    monkeypatch.setattr(heuristic, "MOST_ATTEMPTS", 100)
    task = in_one_zone(*zone)
    settings = AllocationSettings(tolerance=tolerance)
    watched = Stop().counting(lambda stop: optimization.allocate(task, settings, stop))
    # A million calls take some tenths of a second.
    assert watched.calls > 1 and watched.most < 1_000_000


def test_cancel_at_any_time_stops_an_optimization_at_once(monkeypatch):
    monkeypatch.setattr(counting, "STEP", 20_000)
    monkeypatch.setattr(exact, "minimise", lambda *arguments: (None, False))
    task = in_one_zone(*commune(1000, 5, SHARES["families"], 2))
    all_of_it = Stop()
    optimization.allocate(task, progress=all_of_it)
    assert all_of_it.calls > 3
    for k in range(1, all_of_it.calls + 1):
        stop = Stop(k)
        with pytest.raises(Cancelled):
            optimization.allocate(task, progress=stop)
        assert stop.calls == k


def test_cancel_is_looked_for_while_preferences_and_moves_are_sought(monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *arguments, **_: (None, False))
    sizes, places, targets = (np.array(values) for values in commune(300, 4, SHARES["small"], 1))
    rng = np.random.default_rng(1)
    sizes = rng.permutation(sizes)
    earlier = rng.permutation(np.repeat(np.arange(len(places)), places))
    zone = tie_breaking.Zone(sizes, places, targets, (places > 4) * 1, rng.integers(0, 4, (len(sizes), 2)), earlier)
    held = dealing.deal(sorted(sizes.tolist(), reverse=True), places.tolist(), targets.tolist())

    def run(stop):
        tie_breaking.solve_zone(zone, held, True, AllocationSettings(tolerance=0), np.random.default_rng(1), Work(stop))

    monkeypatch.setattr(counting, "STEP", 20_000)
    watched = Stop().counting(run)
    assert watched.calls > 20 and watched.most < 200_000
    for k in (1, 2, watched.calls // 2, watched.calls - 2):
        with pytest.raises(Cancelled):
            run(Stop(k))


@pytest.mark.parametrize("method", MonteCarloMethod)
def test_cancel_is_looked_for_between_blocks_of_draws(method, monkeypatch):
    monkeypatch.setattr(montecarlo, "BLOCK", 20_000)
    monkeypatch.setattr(spread, "BLOCK", 20_000)
    monkeypatch.setattr(counting, "STEP", 2_000)
    task = in_one_zone(*commune(100, 5, SHARES["small"], 1))
    area = np.ones(len(task.places))
    all_of_it = Stop()
    montecarlo.allocate(task, area, MonteCarloSettings(method, draws=1_000), all_of_it)
    assert all_of_it.calls >= 25 + 5  # a block holds 40 draws, and their description asks as well
    for k in range(1, all_of_it.calls + 1, 7):
        with pytest.raises(Cancelled):
            montecarlo.allocate(task, area, MonteCarloSettings(method, draws=1_000), Stop(k))


def test_highs_is_given_slices_of_time_and_cancel_is_looked_for_in_between(monkeypatch):
    given_times = []
    solve = exact.optimize.milp

    def milp(**arguments):
        given_times.append(arguments["options"]["time_limit"])
        return solve(**{**arguments, "options": {**arguments["options"], "time_limit": 1e-6}})

    sizes, places, targets = zones.hard()
    monkeypatch.setattr(exact.optimize, "milp", milp)
    assert exact.solve(sizes, places, targets, 100_000, Solver.HIGHS, 60) == (None, False)
    # The first one is without whole numbers.
    assert given_times == pytest.approx([1, 1, 2, 4, 8, 16, 29], abs=0.5)
    given_times.clear()
    with pytest.raises(Cancelled):
        exact.solve(sizes, places, targets, 100_000, Solver.HIGHS, 60, work=Work(Stop(2)))
    assert given_times == [1, 1, 2]


# --- Sizes of any kind ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [9_999, 999_999, 10**10])
def test_sizes_that_are_codes_neither_hang_nor_fill_memory(code):
    sizes, places, targets = commune(300, 5, SHARES["small"], 1)
    sizes = sorted([*sizes[60:], *[code, code - 1] * 30], reverse=True)
    task = in_one_zone(sizes, places, targets)
    tracemalloc.start()
    watched = Stop()
    found = optimization.allocate(task, AllocationSettings(time_limit=1, tolerance=0), watched)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60e6  # one bit per person would be 40 MB for each building
    assert found.n_unplaced == 0
    assert found.zones.bound[0] <= found.zones.objective[0]


def test_large_sizes_are_exchanged_as_others_are():
    held = [Counter({90_005: 1, 90_009: 1}), Counter({90_004: 1, 90_002: 1}), Counter({90_001: 1, 90_009: 1})]
    assert heuristic.exchange(held, [180_013, 180_006, 180_011], 0) == 0
    assert [sorted(have.elements()) for have in held] == [[90_004, 90_009], [90_001, 90_005], [90_002, 90_009]]


def test_ways_to_fill_a_building_are_not_sought_for_ever():
    # All sizes are even and the target is odd: no way, and more to try than there is time for.
    assert exact.patterns(list(range(2, 82, 2)), [50] * 40, 25, 1001, 0, exact.MOST_PATTERNS) is None
    many = list(range(1, 2000))
    assert exact.patterns(many, [1] * len(many), 3, 1000, 0, exact.MOST_PATTERNS) is None


def test_models_that_are_too_large_are_not_tried(monkeypatch):
    sizes, places, targets = zones.hard()
    monkeypatch.setattr(exact, "MOST_COEFFICIENTS", 10)
    monkeypatch.setattr(exact, "_highs", None)
    assert exact.solve(sizes, places, targets, 100_000, Solver.HIGHS, 60) == (None, False)


def test_preferences_of_a_large_zone_do_not_make_a_table_of_everybody_in_every_building():
    n = 3_000
    zone = tie_breaking.Zone(
        np.full(4 * n, 2), np.full(n, 4), np.full(n, 8), np.zeros(n, int), np.zeros((4 * n, 1), int), np.full(4 * n, -1)
    )
    tracemalloc.start()
    assert zone.is_indifferent
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5e6  # the table would take 288 MB


def test_price_of_a_household_in_a_building():
    # One earlier building makes a unit of penalty 2; who had one pays 1 elsewhere.
    zone = tie_breaking.Zone(
        np.array([1, 1]),
        np.array([1, 1]),
        np.array([1, 1]),
        np.array([0, 1]),
        np.array([[0, 3], [2, 2]]),
        np.array([0, -1]),
    )
    who, where = np.arange(2)[:, None], np.arange(2)
    assert zone.step == 3
    assert zone.price(who, where).tolist() == [[0, 3], [0, 0]]
    assert zone.least_price.tolist() == [0, 0] and zone.most_price >= 3
    assert not zone.is_indifferent and not zone.are_alike(np.arange(2)) and zone.are_alike(np.array([1]))
