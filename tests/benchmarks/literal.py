"""The model as printed, x[h, b] of eq. 8-11, in PuLP and CBC: what the pipeline is held against.

Only development uses it. A zone of n households and m buildings has n·m binary variables, and equal households make it
symmetric: that is why the plugin solves another model with the same optimum.
"""

from __future__ import annotations

import warnings

import pulp


def solve(sizes, places, targets, time_limit=120.0, tolerance=0):
    """Minimise eq. 10 for one zone.

    Parameters
    ----------
    sizes : (n,) list of int
        P_h, persons per household.
    places, targets : (m,) list of int
        H_b and P_b of each building; Σ H_b = n.
    time_limit : float
        [s].
    tolerance : int
        Persons by which a building may miss its target at no cost; 0 is the model as printed.

    Returns
    -------
    objective : float
        Of the best allocation found; infinite if there was none in time.
    proven : bool
        Whether it is the optimum.
    """
    households, buildings = range(len(sizes)), range(len(places))
    problem = pulp.LpProblem("literal", pulp.LpMinimize)
    x = [[pulp.LpVariable(f"x_{h}_{b}", cat=pulp.LpBinary) for b in buildings] for h in households]
    miss = [pulp.LpVariable(f"d_{b}", 0) for b in buildings]
    problem += pulp.lpSum(miss)
    for h in households:
        problem += pulp.lpSum(x[h]) == 1  # eq. 8
    for b in buildings:
        problem += pulp.lpSum(x[h][b] for h in households) == places[b]  # eq. 9
        persons = pulp.lpSum(sizes[h] * x[h][b] for h in households)
        problem += miss[b] >= persons - targets[b] - tolerance  # eq. 10: |…| as two inequalities
        problem += miss[b] >= targets[b] - persons - tolerance
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # PuLP 3.3 announces version 4
        bundled, installed = pulp.PULP_CBC_CMD, pulp.COIN_CMD
        command = bundled if bundled(msg=False).available() else installed
        problem.solve(command(msg=False, timeLimit=time_limit, threads=1))
    if problem.sol_status not in (pulp.LpSolutionOptimal, pulp.LpSolutionIntegerFeasible):
        return float("inf"), False
    # From the allocation, not from the solver's own rounding of the objective.
    held = [sum(size for h, size in enumerate(sizes) if x[h][b].value() > 0.5) for b in buildings]
    objective = sum(max(abs(k - target) - tolerance, 0) for k, target in zip(held, targets))
    return float(objective), problem.sol_status == pulp.LpSolutionOptimal
