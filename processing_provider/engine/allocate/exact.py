"""Zones solved to proven optimality: sorted matching where that is exact, integer programming elsewhere."""

from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
from scipy import optimize, sparse

from ..errors import MissingPackageError
from ..settings import Solver

# Once and here, never inside a function: importing pulp from a running algorithm pins the caller's locals and QGIS then
# crashes at exit. Missing, it costs one solver, not the plugin.
try:
    import pulp
except ImportError:
    pulp = None


@dataclass(frozen=True)
class Collapsed:
    """The integer program of one zone, households of one size being interchangeable.

    Minimise Σ cost·y over numbers y of households: per size as many as there are, per group as many as it has places.
    A group is one building with two or more places, whose residual is measured by p and q, or all buildings with a
    single place and one target, whose residual is the cost |s − P_b| of y itself.

    Attributes
    ----------
    sizes : list of int
        Distinct sizes.
    number : list of int
        Households of each size.
    places : list of int
        Places of each group.
    targets : list of int
        P_b of the group's buildings.
    members : list of list of int
        Buildings of each group; more than one only where each has a single place.
    """

    sizes: list
    number: list
    places: list
    targets: list
    members: list

    @property
    def single(self):
        """Tell for each group whether its buildings have one place each."""
        return [len(members) == places for members, places in zip(self.members, self.places)]


def collapse(sizes, places, targets) -> Collapsed:
    """Group households by size and one-place buildings by target. Arguments as in `heuristic.allocate`."""
    number = Counter(sizes)
    distinct = sorted(number)
    singles = defaultdict(list)
    groups = []
    for b, (count, target) in enumerate(zip(places, targets)):
        if count == 1:
            singles[target].append(b)
        else:
            groups.append((count, target, [b]))
    groups += [(len(members), target, members) for target, members in sorted(singles.items())]
    return Collapsed(
        distinct,
        [number[s] for s in distinct],
        [g[0] for g in groups],
        [g[1] for g in groups],
        [g[2] for g in groups],
    )


def match_sorted(sizes, places, targets):
    """Allocate exactly where every building has at most one place: the larger the target, the larger the household.

    Returns
    -------
    held : list of Counter
        For each building, how many households of each size it holds.
    objective : int
        The minimum of eq. 10.
    """
    ranked = sorted(range(len(places)), key=lambda b: -targets[b])
    held = [Counter() for _ in places]
    for b, size in zip(ranked, sizes):
        held[b][size] = 1
    return held, sum(abs(size - targets[b]) for b, size in zip(ranked, sizes))


def solve(sizes, places, targets, incumbent, solver, time_limit):
    """Look for an allocation that is better than the incumbent by integer programming.

    Parameters
    ----------
    sizes, places, targets
        As in `heuristic.allocate`.
    incumbent : int
        Objective to beat. Integer targets fix the parity of the objective, so better means at least 2 less, which the
        program is given as a constraint: without a solution the incumbent is the optimum.
    solver : Solver
        CBC through PuLP, or HiGHS through SciPy.
    time_limit : float
        [s].

    Returns
    -------
    held : list of Counter or None
        A strictly better allocation, None if there is none or none was found in time.
    proven : bool
        Whether the better of the two is the optimum.
    """
    model = collapse(sizes, places, targets)
    run = _highs if solver == Solver.HIGHS else _cbc
    found, proven = run(model, incumbent - 2, time_limit)
    return (_expand(model, found) if found is not None else None), proven


def solver_available(solver) -> bool:
    """Tell whether the solver can run: PuLP with a CBC program that is there. HiGHS comes with SciPy."""
    return solver == Solver.HIGHS or (pulp is not None and _cbc_program() is not None)


def _cbc_program():
    """Return PuLP's own CBC, or the system's, or None."""
    for command in (pulp.PULP_CBC_CMD, pulp.COIN_CMD):
        program = command(msg=False)
        if program.available():
            return command
    return None


def _cbc(model, at_most, time_limit):
    command = _cbc_program() if pulp is not None else None
    if command is None:
        raise MissingPackageError("CBC needs the Python package 'pulp' (below version 4); choose the HiGHS solver instead.")
    problem = pulp.LpProblem("zone", pulp.LpMinimize)
    y = {}
    cost = []
    for g, (places, target, single) in enumerate(zip(model.places, model.targets, model.single)):
        for s, (size, number) in enumerate(zip(model.sizes, model.number)):
            y[s, g] = pulp.LpVariable(f"y_{s}_{g}", 0, min(places, number), pulp.LpInteger)
        problem += pulp.LpAffineExpression((y[s, g], 1) for s in range(len(model.sizes))) == places
        if single:
            cost += [(y[s, g], abs(size - target)) for s, size in enumerate(model.sizes)]
        else:
            short, over = pulp.LpVariable(f"p_{g}", 0), pulp.LpVariable(f"q_{g}", 0)
            held = [(y[s, g], size) for s, size in enumerate(model.sizes)]
            problem += pulp.LpAffineExpression([*held, (short, 1), (over, -1)]) == target
            cost += [(short, 1), (over, 1)]
    for s, number in enumerate(model.number):
        problem += pulp.LpAffineExpression((y[s, g], 1) for g in range(len(model.places))) == number
    problem.setObjective(pulp.LpAffineExpression(cost))
    problem += pulp.LpAffineExpression(cost) <= at_most
    problem.solve(command(msg=False, timeLimit=time_limit, gapAbs=1.99, threads=1))
    if problem.status == pulp.LpStatusInfeasible:
        return None, True
    if problem.sol_status not in (pulp.LpSolutionOptimal, pulp.LpSolutionIntegerFeasible):
        return None, False
    found = np.array([[y[s, g].value() for g in range(len(model.places))] for s in range(len(model.sizes))])
    return np.rint(found).astype(int), problem.sol_status == pulp.LpSolutionOptimal


def _highs(model, at_most, time_limit):
    n_sizes, n_groups = len(model.sizes), len(model.places)
    wide = [g for g, single in enumerate(model.single) if not single]
    n_y, n = n_sizes * n_groups, n_sizes * n_groups + 2 * len(wide)
    sizes = np.array(model.sizes, float)
    cost = np.concatenate((np.abs(sizes[:, None] - np.array(model.targets)).T.ravel(), np.ones(2 * len(wide))))
    rows = sparse.lil_matrix((n_groups + n_sizes + len(wide), n))
    for g in range(n_groups):
        rows[g, g * n_sizes : (g + 1) * n_sizes] = 1
        rows[n_groups : n_groups + n_sizes, g * n_sizes : (g + 1) * n_sizes] = np.eye(n_sizes)
    for k, g in enumerate(wide):
        row, columns = n_groups + n_sizes + k, slice(g * n_sizes, (g + 1) * n_sizes)
        rows[row, columns] = sizes
        rows[row, n_y + 2 * k : n_y + 2 * k + 2] = [1, -1]
        cost[columns] = 0
    exactly = np.array([*model.places, *model.number, *(model.targets[g] for g in wide)], float)
    upper = [min(p, m) for p in model.places for m in model.number] + [np.inf] * (2 * len(wide))
    result = optimize.milp(
        c=cost,
        constraints=[
            optimize.LinearConstraint(rows.tocsr(), exactly, exactly),
            optimize.LinearConstraint(sparse.csr_matrix(cost), -np.inf, at_most),
        ],
        integrality=np.r_[np.ones(n_y), np.zeros(2 * len(wide))],
        bounds=optimize.Bounds(0, upper),
        # On tiny models the presolve of SciPy 1.10's HiGHS gives up (status 4) or aborts the whole process.
        options={"time_limit": time_limit, "mip_rel_gap": 1.99 / max(at_most, 2), "presolve": False},
    )
    if result.x is None:
        return None, result.status == 2
    found = np.rint(result.x[:n_y]).astype(int).reshape(n_groups, n_sizes).T
    return found, result.status == 0


def _expand(model, found):
    """Hand the numbers per group out to its buildings. `found` is (n_sizes, n_groups) int."""
    held = [Counter() for members in model.members for _ in members]
    for g, members in enumerate(model.members):
        sizes = [s for s, count in zip(model.sizes, found[:, g]) for _ in range(count)]
        if len(members) == 1:
            held[members[0]].update(sizes)
        else:
            for b, size in zip(members, sizes):
                held[b][size] = 1
    return held


