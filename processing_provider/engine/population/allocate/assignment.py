"""Tighter bounds and better allocations from linear assignment.

Buildings with a single place are what makes a zone hard: a household of five has to live somewhere. Among them eq. 10 is
an assignment problem. Buildings with several places join it by Lagrangian relaxation of their residual: max(|r_b| − t, 0)
is the largest λ·r_b − t·|λ| over −1 ≤ λ ≤ 1, so any such λ_b gives a lower bound, and every assignment an allocation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from ...core import packages
from ...core.types import Bools, Ints
from . import dealing, heuristic
from .dealing import Held
from .work import Work, idle

optimize = packages.load("scipy.optimize")

# Prices of a person in a building with several places, tried in turn. Slopes of |r| are −1 and 1, and in between only
# where sizes leave gaps, so a few values reach nearly every bound.
PRICES = (0.0, 0.5, -0.5, 0.95, -0.95)

# The assignment is dense: households × places. Above this it costs more than integer programming.
MOST_HOUSEHOLDS = 600


def improve(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    held: Held,
    objective: int,
    bound: int,
    tolerance: int,
    work: Work = idle,
) -> tuple[Held, int, int]:
    """Tighten the bound and better the allocation until they meet or the prices are used up.

    Parameters
    ----------
    sizes, places, targets
        As in `dealing.deal`.
    held, objective : list of Counter, int
        The allocation so far.
    bound : int
        The lower bound so far.
    tolerance : int
        Persons by which a building may miss its target at no cost.
    work : Work

    Returns
    -------
    held, objective, bound
        Never worse than what was given. Without tolerance the parity of objective and bound is the same.
    """
    if len(sizes) > MOST_HOUSEHOLDS:
        return held, objective, bound
    several = np.array(places) > 1
    like = None if tolerance else objective
    steps = []
    for step in _relaxations(sizes, places, targets, several, like, tolerance, work):
        if step[0] >= objective:
            return held, objective, objective
        steps.append(step)
    tried: set[bytes] = set()
    for least, building in steps:
        bound = max(bound, least)
        # Households of one size are interchangeable, so prices often lead to what was tried before.
        single = ~several[building]
        choice = np.sort(building[single] * (sizes[0] + 1) + np.array(sizes)[single]).tobytes()
        if choice not in tried:
            tried.add(choice)
            candidate, better = _from_assignment(sizes, places, targets, building, several, bound, tolerance, work)
            if better < objective:
                held, objective = candidate, better
        if objective == bound:
            break
    return held, objective, bound


def _relaxations(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    several: Bools,
    like: int | None,
    tolerance: int,
    work: Work,
) -> Iterator[tuple[int, Ints]]:
    """Solve the assignment for each price: yield (lower bound, building of each household)."""
    sizes_, targets_ = np.array(sizes, float), np.array(targets, float)
    slot = np.repeat(np.arange(len(places), dtype=np.int64), places)
    single_cost = np.maximum(np.abs(sizes_[:, None] - targets_[slot]) - tolerance, 0)
    for price in PRICES:
        work(len(sizes) ** 2)
        cost = np.where(several[slot], price * sizes_[:, None], single_cost)
        household, place = optimize.linear_sum_assignment(cost)
        relaxed = (
            cost[household, place].sum() - price * targets_[several].sum() - tolerance * abs(price) * several.sum()
        )
        yield _next_whole(relaxed, like), slot[place]


def _next_whole(value: float, like: int | None) -> int:
    """Round a bound up to the next whole number; of the parity of `like` where every objective of the zone has it."""
    whole = int(np.ceil(value - 1e-6))
    return whole if like is None else whole + (whole - like) % 2


def _from_assignment(
    sizes: list[int],
    places: list[int],
    targets: list[int],
    building: Ints,
    several: Bools,
    bound: int,
    tolerance: int,
    work: Work,
) -> tuple[Held, int]:
    """Keep the assignment of the single places, deal the rest anew to the other buildings, and exchange."""
    held: Held = [Counter() for _ in places]
    rest = []
    for size, b in zip(sizes, building.tolist()):
        if several[b]:
            rest.append(size)
        else:
            held[b][size] += 1
    others = np.flatnonzero(several).tolist()
    for b, have in zip(others, dealing.deal(rest, [places[b] for b in others], [targets[b] for b in others])):
        held[b] = have
    return held, heuristic.exchange(held, targets, bound, tolerance, work)
