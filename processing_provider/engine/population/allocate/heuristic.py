"""A good allocation of one zone in microseconds: deal, then exchange households along chains, and deal a few anew.

`tolerance` is everywhere the persons by which a building may miss its target at no cost; with 0 the sum is that of eq. 10.
"""

from __future__ import annotations

import numpy as np

from .bound import lower_bound
from .chains import exchange_chain
from .dealing import Held, deal, misfit, residuals
from .exchanges import WIDEST, bits_of, exchange_pairs, exchange_with_absorbers
from .work import Work, idle

# Dealing anew: how often, and how often in vain in a row; how many of the buildings that miss their target at a time, among
# how many others, and with how many households at most, so that one attempt is a matter of milliseconds.
MOST_ATTEMPTS = 5_000
MOST_IN_VAIN = 1_000
MISSING_AT_ONCE = 4
OTHERS = (4, 13)
MOST_HOUSEHOLDS = 600


def exchange(held: Held, targets: list[int], bound: int, tolerance: int = 0, work: Work = idle) -> int:
    """Exchange households between buildings, in place, while that lowers the misfit and it is above the bound.

    Parameters
    ----------
    held : list of Counter
        For each building, how many households of each size it holds.
    targets : list of int
        P_b.
    bound, tolerance : int
    work : Work

    Returns
    -------
    int
        The misfit reached.
    """
    residual = residuals(held, targets)
    if max(map(max, held)) <= WIDEST:
        mask = [bits_of(have) for have in held]
        exchange_pairs(held, mask, residual, tolerance, work)
        if misfit(residual, tolerance) > bound:
            exchange_with_absorbers(held, mask, residual, tolerance, work)
    while misfit(residual, tolerance) > bound and exchange_chain(held, residual, tolerance, work):
        pass
    return misfit(residual, tolerance)


def deal_anew(
    held: Held,
    targets: list[int],
    bound: int,
    generator: np.random.Generator,
    tolerance: int = 0,
    work: Work = idle,
) -> int:
    """Take a few buildings at a time and deal their households anew, in place, until the misfit is the bound.

    Ruin and recreate (Schrimpf et al. 2000): some that miss their target, with others by chance. What is no worse is
    kept, so that equals lead on to what exchanges alone do not reach. Where many buildings share a zone, an allocation
    that reaches the bound is nearly always a few steps away.

    Parameters and result as in `exchange`.
    """
    residual = residuals(held, targets)
    reached = misfit(residual, tolerance)
    places = [sum(have.values()) for have in held]
    missing = [b for b, r in enumerate(residual) if abs(r) > tolerance]
    in_vain = 0
    for _ in range(MOST_ATTEMPTS):
        if reached <= bound or in_vain == MOST_IN_VAIN:
            break
        some = _some(missing, places, generator)
        pool = sorted((size for b in some for size in held[b].elements()), reverse=True)
        aims = [targets[b] for b in some]
        work(100 * len(some) + 10 * len(pool))
        dealt = deal(pool, [places[b] for b in some], aims)
        least = lower_bound(pool, [places[b] for b in some], aims, tolerance)
        gain = misfit((residual[b] for b in some), tolerance) - exchange(dealt, aims, least, tolerance, work)
        in_vain = 0 if gain > 0 else in_vain + 1
        if gain < 0:
            continue
        reached -= gain
        for b, have, r in zip(some, dealt, residuals(dealt, aims)):
            held[b], residual[b] = have, r
        missing = [b for b in missing if b not in some] + [b for b in some if abs(residual[b]) > tolerance]
    return reached


def _some(missing: list[int], places: list[int], generator: np.random.Generator) -> list[int]:
    """Choose buildings to deal anew, in random order."""
    wanted = [missing[i] for i in generator.permutation(len(missing))[:MISSING_AT_ONCE]]
    wanted += generator.integers(0, len(places), generator.integers(*OTHERS)).tolist()
    some: list[int] = []
    households = 0
    for b in dict.fromkeys(wanted):
        households += places[b]
        if len(some) < 2 or households <= MOST_HOUSEHOLDS:
            some.append(b)
    return [some[i] for i in generator.permutation(len(some))]
