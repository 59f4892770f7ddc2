"""Zones solved to proven optimality: sorted matching where that is exact, integer programming elsewhere."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...core import packages
from ...core.types import Floats
from ..settings import Solver
from . import cbc
from .dealing import Held
from .model import Column, Model
from .work import Work, idle

optimize, sparse = packages.load("scipy.optimize"), packages.load("scipy.sparse")

# Buildings of one kind are modelled by what they may hold altogether where there are at most this many ways; the
# relaxation is then tight. Others are modelled by the number of households of each size.
MOST_PATTERNS = 60

# The search for these ways is given up, as if there were too many, after so many steps or where there are more sizes.
MOST_STEPS = 100_000
MOST_SIZES = 300

# Models with more coefficients are not tried: neither solver gets anywhere with them in an hour.
MOST_COEFFICIENTS = 2_000_000

# HiGHS cannot be interrupted, so it is given this long [s], then twice as long, and so on. It begins anew each time, which
# keeps its answers the same on every machine; Cancel waits at most as long as the zone has taken so far.
FIRST_SLICE = 1.0


def build(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    at_most: int,
    tolerance: int,
    work: Work = idle,
) -> Model:
    """Model one zone; arguments as in `dealing.deal`, a misfit that is to be reached, and what costs nothing."""
    number = Counter(sizes)
    distinct = sorted(number)
    kinds: dict[tuple[int, int], list[int]] = defaultdict(list)
    for b, kind in enumerate(zip(places, targets)):
        kinds[kind].append(b)
    program = _Program([{} for _ in distinct], [number[s] for s in distinct])
    unit = [tuple(row) for row in np.eye(len(distinct), dtype=np.int64).tolist()]
    for (count, target), members in sorted(kinds.items()):
        number_of = [number[s] for s in distinct]
        ways = patterns(distinct, number_of, count, target, at_most + tolerance, MOST_PATTERNS, work)
        if ways is not None:
            chosen = program.add_row(len(members))
            for residual, held in ways:
                program.add(max(residual - tolerance, 0), len(members), members, held, [(chosen, 1)])
            continue
        for b in members:
            work(10 * len(distinct))
            full, persons = program.add_row(count), program.add_row(target)
            for size, one in zip(distinct, unit):
                program.add(0, min(count, number[size]), [b], one, [(full, 1), (persons, size)])
            for price, most in ((0, tolerance), (1, np.inf)) if tolerance else ((1, np.inf),):
                for sign in (1, -1):
                    program.add(price, most, None, (), [(persons, sign)])
    return program.model(distinct)


@dataclass
class _Program:
    """A model that is being written, row by row and column by column."""

    rows: list[dict[int, float]]
    right: list[float]
    cost: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)

    def add(
        self,
        price: float,
        most: float,
        members: list[int] | None,
        held: tuple[int, ...],
        others: list[tuple[int, float]],
    ) -> None:
        """Add one column: the households it takes, and its coefficients in other rows."""
        j = len(self.cost)
        for row, count in [*enumerate(held), *others]:
            if count:
                self.rows[row][j] = count
        self.cost.append(price)
        self.upper.append(most)
        self.columns.append((members, held))

    def add_row(self, value: float) -> int:
        """Add a row by its right-hand side; returns its place."""
        self.rows.append({})
        self.right.append(value)
        return len(self.rows) - 1

    def model(self, sizes: list[int]) -> Model:
        """Return what was written."""
        integer = np.array([members is not None for members, _ in self.columns])
        cost, upper = np.array(self.cost, float), np.array(self.upper, float)
        return Model(sizes, cost, upper, integer, self.rows, self.right, self.columns)


def match_sorted(sizes: list[int], places: list[int], targets: list[int]) -> Held:
    """Allocate exactly where every building has at most one place: the larger the target, the larger the household.

    That is the optimum for every convex cost of a residual, so also with a tolerance.

    Returns
    -------
    held : list of Counter
        For each building, how many households of each size it holds.
    """
    ranked = sorted(range(len(places)), key=lambda b: -targets[b])
    held: Held = [Counter() for _ in places]
    for b, size in zip(ranked, sizes):
        held[b][size] = 1
    return held


def solve(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    incumbent: int,
    solver: Solver,
    time_limit: float,
    tolerance: int = 0,
    work: Work = idle,
) -> tuple[Held | None, bool]:
    """Look for an allocation that is better than the incumbent by integer programming.

    Parameters
    ----------
    sizes, places, targets
        As in `dealing.deal`.
    incumbent : int
        Misfit to beat. Integer targets fix its parity where there is no tolerance, so better means at least 2 less; with
        a tolerance 1 less. The program is given that as a constraint: without a solution the incumbent is the optimum.
    solver : Solver
        CBC through PuLP, or HiGHS through SciPy.
    time_limit : float
        [s].
    tolerance : int
        Persons by which a building may miss its target at no cost.
    work : Work

    Returns
    -------
    held : list of Counter or None
        A strictly better allocation, None if there is none or none was found in time.
    proven : bool
        Whether the better of the two is the optimum.
    """
    step = 1 if tolerance else 2
    model = build(sizes, places, targets, incumbent - step, tolerance, work)
    if any(value and not entries for entries, value in zip(model.rows, model.right)):
        return None, True  # no way to fill some building comes near enough
    found, proven = minimise(model, incumbent - step, solver, time_limit, step, work)
    return (expand(model, len(places), found) if found is not None else None), proven


def minimise(
    model: Model, at_most: int, solver: Solver, time_limit: float, step: int = 1, work: Work = idle
) -> tuple[Floats | None, bool]:
    """Solve a model; its cost is to be `at_most` or less, and optima lie at least `step` apart.

    Returns
    -------
    found : (k,) float or None
        The best solution, None if there is none or none was found in time.
    proven : bool
        Whether it is the optimum, or that there is none.

    Raises
    ------
    MissingPackageError, SolverError
        CBC cannot run here; HiGHS can.
    """
    if sum(map(len, model.rows)) > MOST_COEFFICIENTS:
        return None, False
    run = _relaxed_first if solver == Solver.HIGHS else _cbc
    return run(model, at_most, time_limit, step, work)


def _cbc(model: Model, at_most: int, time_limit: float, step: int, work: Work) -> tuple[Floats | None, bool]:
    program = cbc.check(work)
    # To start CBC takes longer than to solve most models without whole numbers, and that decides nine out of ten: nothing
    # comes near enough, or the numbers are whole by themselves.
    relaxed, decided = _highs(model, at_most + 1e-6, time_limit, step, work, whole=False)
    if decided and (relaxed is None or np.abs(relaxed - np.rint(relaxed))[model.integer].max(initial=0) < 1e-6):
        return relaxed, True
    return cbc.solve(program, model, at_most, time_limit, step, work)


def _relaxed_first(model: Model, at_most: int, time_limit: float, step: int, work: Work) -> tuple[Floats | None, bool]:
    # Mostly nothing comes near enough, which without whole numbers is seen in half the time.
    begun = time.monotonic()
    relaxed, decided = _highs(model, at_most, min(FIRST_SLICE, time_limit), step, work, whole=False)
    if decided and relaxed is None:
        return None, True
    return _highs(model, at_most, max(time_limit - (time.monotonic() - begun), 0.0), step, work)


def _highs(
    model: Model, at_most: float, time_limit: float, step: int, work: Work, whole: bool = True
) -> tuple[Floats | None, bool]:
    constraints = _constraints(model, at_most)
    left, slice_ = time_limit, FIRST_SLICE
    while True:
        # What is left over would be too short for anything else.
        slice_ = left if left < 2 * slice_ else slice_
        begun = time.monotonic()
        result = optimize.milp(
            c=model.cost,
            constraints=constraints,
            integrality=model.integer & whole,
            bounds=optimize.Bounds(0, model.upper),
            # On tiny models the presolve of SciPy 1.10's HiGHS gives up (status 4) or aborts the whole process.
            options={"time_limit": slice_, "mip_rel_gap": (step - 0.01) / max(at_most, step), "presolve": False},
        )
        left -= max(time.monotonic() - begun, slice_)
        if result.status != 1 or left <= 0:
            break
        work.now()
        slice_ *= 2
    if result.x is None:
        return None, result.status == 2
    return result.x, result.status == 0


def _constraints(model: Model, at_most: float) -> Any:
    """Return the rows of a model, and below them its cost that is to be `at_most`, as SciPy takes them."""
    priced = np.flatnonzero(model.cost)
    column = [j for entries in model.rows for j in entries]
    value = [factor for entries in model.rows for factor in entries.values()]
    end = np.cumsum([0, *map(len, model.rows), len(priced)], dtype=np.int64)
    matrix = sparse.csr_matrix(
        (np.append(np.array(value, float), model.cost[priced]), np.append(np.array(column, np.int64), priced), end),
        shape=(len(model.rows) + 1, len(model.cost)),
    )
    # In one piece, because SciPy takes longer to join pieces than HiGHS to solve most models.
    return optimize.LinearConstraint(matrix, [*model.right, -np.inf], [*model.right, at_most])


def expand(model: Model, n_buildings: int, found: Floats) -> Held:
    """Hand what the columns mean out to the buildings. Returns list of Counter."""
    held: Held = [Counter() for _ in range(n_buildings)]
    given: Counter[int] = Counter()
    for (members, counts), value in zip(model.columns, np.rint(found).astype(np.int64).tolist()):
        if members is None or not value:
            continue
        sizes = {s: n for s, n in zip(model.sizes, counts) if n}
        if sum(sizes.values()) == 1 and len(members) == 1:
            # A column of one household in one building: as many as it says.
            held[members[0]].update(dict.fromkeys(sizes, value))
            continue
        for _ in range(value):
            held[members[given[members[0]]]].update(sizes)
            given[members[0]] += 1
    return held


def patterns(
    sizes: list[int],
    counts: list[int],
    places: int,
    target: int,
    slack: int,
    most: int | None = None,
    work: Work = idle,
) -> list[tuple[int, tuple[int, ...]]] | None:
    """List the ways to fill a building's places that miss its target by at most `slack`, the nearest first.

    Parameters
    ----------
    sizes, counts : list of int
        Distinct sizes, ascending, and the households of each.
    places, target, slack : int
    most : int, optional
        Give up beyond so many.
    work : Work

    Returns
    -------
    list of (int, tuple of int) or None
        Absolute residual and households of each size; None if there are more than `most`.
    """
    if most is not None and len(sizes) > MOST_SIZES:
        return None
    found: list[tuple[int, tuple[int, ...]]] = []
    current = [0] * len(sizes)
    steps = 0

    def fill(i: int, left: int, total: int) -> bool:
        nonlocal steps
        steps += 1
        if most is not None and steps > MOST_STEPS:
            return False
        if not left:
            if abs(total - target) <= slack:
                found.append((abs(total - target), tuple(current)))
            return most is None or len(found) <= most
        # Sizes ascend: from here on every place adds at least sizes[i] and at most the largest.
        if i == len(sizes) or total + left * sizes[i] > target + slack or total + left * sizes[-1] < target - slack:
            return True
        for n in range(min(left, counts[i]), -1, -1):
            current[i] = n
            if not fill(i + 1, left - n, total + n * sizes[i]):
                return False
        current[i] = 0
        return True

    complete = fill(0, places, 0)
    work(steps)
    return sorted(found) if complete else None
