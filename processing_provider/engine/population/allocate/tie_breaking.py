"""Among the allocations of a zone that fit equally well, the one that households prefer, and then that moves the fewest.

Households of one size are interchangeable to eq. 10, and mostly buildings are too, so many allocations have its minimum.
Among them two further objectives decide, the first before the second: the sum of the penalties that households have for
the type of their building, and the number of households that leave the building they had in an earlier result. Both are costs of one
household in one building, so that (1 + households with an earlier building) · penalty + move, the price, stands for both.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.types import Ints
from ..settings import AllocationSettings
from . import exact, heuristic, tie_program
from .dealing import Held
from .tie_zone import Zone
from .work import Work, idle

optimize, sparse = packages.load("scipy.optimize"), packages.load("scipy.sparse")

# A dense assignment, households × places, costs more than a collapsed one above this.
MOST_HOUSEHOLDS = 600

# Exchanges are looked for among this many pairs of households at a time.
MOST_PAIRS = 200_000

# Whole numbers up to here are exact in the floating point numbers of an assignment.
LARGEST = 2**52

# Prices of a person in a building with several places, in twentieths so that bounds are whole; see `assignment`.
TWENTIETHS = (0, 10, -10, 19, -19)


@dataclass(frozen=True)
class Refined:
    """What became of a zone.

    Attributes
    ----------
    home : (n,) int
        Building of each household.
    penalty, penalty_bound : int
        Sum over the households; no allocation with this misfit has less than the bound.
    moved, moved_bound : int
        Households that leave their earlier building; the bound holds for the allocations with the least penalty.
    seconds : float
        Time in the solver.
    """

    home: Ints
    penalty: int
    penalty_bound: int
    moved: int
    moved_bound: int
    seconds: float


def solve_zone(
    zone: Zone,
    held: Held,
    fit_is_proven: bool,
    settings: AllocationSettings,
    generator: np.random.Generator,
    work: Work = idle,
) -> Refined:
    """Find the allocation of least price among those with the misfit of `held`.

    The assignment that ignores sizes bounds the price from below; exchanges make it fit. What is still open goes to
    linear assignment with the misfit of single places, then to integer programming.

    Parameters
    ----------
    zone : Zone
    held : list of Counter
        An allocation that fits.
    fit_is_proven : bool
        Whether no allocation fits better. Integer programming is left out where that is open: it would take even longer.
    settings : AllocationSettings
    generator : numpy.random.Generator
        Decides among equals.
    work : Work
    """
    # Methods settle ties by the order of households and buildings, so that is left to chance.
    households, buildings = (generator.permutation(len(values)) for values in (zone.sizes, zone.places))
    mixed = zone.taken(households, buildings)
    shuffled, bound, seconds = _search(mixed, [held[b] for b in buildings], fit_is_proven, settings, work)
    exchange(mixed, shuffled, work, even=True)
    home = np.empty(len(households), np.int64)
    home[households] = buildings[shuffled]
    return conclude(zone, home, bound, seconds)


def conclude(zone: Zone, home: Ints, bound: int, seconds: float) -> Refined:
    """Say what an allocation of a zone comes to; `bound` is of its price."""
    least = int(zone.least.sum())
    penalty, moved = divmod(zone.worth(home)[1], zone.unit)
    penalty_bound, moved_bound = divmod(bound, zone.unit)
    if penalty_bound < penalty:
        moved_bound = zone.forced
    return Refined(
        home,
        least + zone.step * penalty,
        least + zone.step * penalty_bound,
        moved,
        max(moved_bound, zone.forced),
        seconds,
    )


def _search(
    zone: Zone, held: Held, fit_is_proven: bool, settings: AllocationSettings, work: Work
) -> tuple[Ints, int, float]:
    """Try ever heavier methods until price and bound meet; return allocation, bound and seconds in the solver."""
    plain = deal(zone, held, work)
    fit = zone.worth(plain)[0]
    start = _ignoring_sizes(zone, work)
    bound = zone.worth(start)[1]
    best = min((_improve(zone, home, fit, bound, work) for home in (start, plain)), key=zone.worth)
    if zone.worth(best)[1] > bound:
        best, bound = _by_assignment(zone, best, bound, work)
    fit, price = zone.worth(best)
    if price == bound or not fit_is_proven:
        return best, bound, 0.0
    begun = time.perf_counter()
    found, proven = _by_program(zone, fit, price, settings, work)
    best = best if found is None else found
    return best, zone.worth(best)[1] if proven else bound, time.perf_counter() - begun


def _improve(zone: Zone, home: Ints, fit: int, bound: int, work: Work) -> Ints:
    """Exchange and deal anew until neither helps, or the price is the bound and the misfit `fit`."""
    worth: tuple[float, float] = (np.inf, np.inf)
    while zone.worth(home) < worth:
        worth = zone.worth(home)
        if worth == (fit, bound):
            break
        exchange(zone, home, work)
        held = zone.held(home)
        if zone.worth(home)[0] > fit:
            heuristic.exchange(held, zone.targets.tolist(), fit, zone.tolerance, work)
        home = deal(zone, held, work)
    return home


def deal(zone: Zone, held: Held, work: Work = idle) -> Ints:
    """Hand out the households of each size at the least price, where it is given how many each building holds.

    Returns
    -------
    home : (n,) int
    """
    home = np.empty(len(zone.sizes), np.int64)
    for size in np.unique(zone.sizes).tolist():
        who = np.flatnonzero(zone.sizes == size)
        home[who] = _assign(zone, who, np.array([have.get(size, 0) for have in held]), work)
    return home


def _assign(zone: Zone, who: Ints, counts: Ints, work: Work) -> Ints:
    """Give the households `who` a building each at the least price; `counts` are the places of each building for them.

    Returns
    -------
    home : (k,) int
    """
    slot = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    work(len(who))
    if zone.are_alike(who):
        return slot
    if len(who) <= MOST_HOUSEHOLDS:
        work(len(who) ** 2)
        return slot[optimize.linear_sum_assignment(zone.price(who[:, None], slot))[1]]
    return _assign_many(zone, who, counts, work)


def _assign_many(zone: Zone, who: Ints, counts: Ints, work: Work) -> Ints:
    """Do the same as a flow: some households of a sort stay where they were, the rest of it spreads over the types."""
    sorts, sort = np.unique(zone.ranked_penalty[who], axis=0, return_inverse=True)
    sort, n_types = sort.ravel(), sorts.shape[1]
    had = zone.earlier[who]
    stays = sorted(Counter((k, b) for k, b in zip(sort.tolist(), had.tolist()) if b >= 0 and counts[b]))
    # Rows: households of each sort, places of each type, then at most the places of each building.
    first = len(sorts) + n_types
    columns: list[tuple[tuple[int, ...], int]] = [
        ((k, len(sorts) + zone.kind[b], first + b), sorts[k, zone.kind[b]] - 1) for k, b in stays
    ]
    columns += [((k, len(sorts) + g), sorts[k, g]) for k in range(len(sorts)) for g in range(n_types)]
    index = np.array([(row, j) for j, (rows, _) in enumerate(columns) for row in rows]).T
    matrix = sparse.csr_matrix((np.ones(len(index[0])), index), shape=(first + len(counts), len(columns)))
    could = Counter(zip(sort.tolist(), had.tolist()))
    work.now()
    # The simplex method ends at a corner, and the corners of a flow are whole.
    flow = optimize.linprog(
        [price for _, price in columns],
        matrix[first:],
        counts,
        matrix[:first],
        np.concatenate((np.bincount(sort), np.bincount(zone.kind, counts, n_types))),
        [(0, could[pair]) for pair in stays] + [(0, None)] * (len(columns) - len(stays)),
        method="highs-ds",
    )
    number = np.rint(flow.x).astype(np.int64).tolist()
    home = np.full(len(who), -1, np.int64)
    free = counts.copy()
    together = np.lexsort((had, sort))
    first_of = {pair: at for at, pair in reversed([*enumerate(zip(sort[together].tolist(), had[together].tolist()))])}
    for (k, b), n in zip(stays, number):
        work()
        at = first_of[k, b]
        home[together[at : at + n]] = b
        free[b] -= n
    pool = [np.repeat(np.flatnonzero(zone.kind == g), free[zone.kind == g]).tolist() for g in range(n_types)]
    for k in range(len(sorts)):
        work(len(who))
        spread = number[len(stays) + k * n_types :][:n_types]
        home[(sort == k) & (home < 0)] = [pool[g].pop() for g, n in enumerate(spread) for _ in range(n)]
    return home


def _ignoring_sizes(zone: Zone, work: Work) -> Ints:
    """Return the allocation of least price when sizes do not matter; of several the one that fits single places best."""
    if len(zone.sizes) > MOST_HOUSEHOLDS:
        return _assign(zone, np.arange(len(zone.sizes), dtype=np.int64), zone.places, work)
    slot, single = _single_misfit(zone)
    weight = 1 + int(single.max(axis=1).sum())
    work(len(slot) ** 2)
    cost = zone.price(np.arange(len(slot), dtype=np.int64)[:, None], slot)
    if weight * (1 + int(cost.max(axis=1).sum())) <= LARGEST:
        cost = cost * weight + single
    return slot[optimize.linear_sum_assignment(cost)[1]]


def _single_misfit(zone: Zone) -> tuple[Ints, Ints]:
    """Return the building of each place, and what each household misses there if it is the only one: (n, n) int."""
    slot = np.repeat(np.arange(len(zone.places), dtype=np.int64), zone.places)
    miss = zone.over(zone.sizes[:, None] - zone.targets[slot])
    return slot, np.where(zone.places[slot] > 1, 0, miss)


def exchange(zone: Zone, home: Ints, work: Work = idle, even: bool = False) -> None:
    """Exchange two households at a time, in place, while that lowers the misfit, or the price at the same misfit.

    With `even`, while that lowers the squares of the residuals and leaves misfit and price as they are.
    """
    residual = zone.residuals(home)
    while True:
        found = _exchanges(zone, home, residual, even, work)
        touched = np.zeros(len(zone.places), bool)
        for i, j in found:
            b, c = home[i], home[j]
            if touched[b] or touched[c]:
                continue
            touched[[b, c]] = True
            shift = zone.sizes[i] - zone.sizes[j]
            residual[b] -= shift
            residual[c] += shift
            home[i], home[j] = c, b
        if not len(found):
            return


def _exchanges(zone: Zone, home: Ints, residual: Ints, even: bool, work: Work) -> Ints:
    """List pairs of households that gain by changing places, the best for each household, the best first: (k, 2) int."""
    everybody = np.arange(len(home), dtype=np.int64)
    own = zone.price(everybody, home)
    over = zone.over(residual)
    candidates = np.flatnonzero((over[home] > 0) | ((own > zone.least_price) & (not even)))
    # Any gain in the misfit is more than every gain in the price.
    weight = 1 + 2 * zone.most_price
    found = []
    for first in range(0, len(candidates), max(MOST_PAIRS // len(home), 1)):
        some = candidates[first : first + max(MOST_PAIRS // len(home), 1)]
        work(len(some) * len(home) // 4)
        b, shift = home[some], zone.sizes[some][:, None] - zone.sizes
        after = zone.over(residual[b][:, None] - shift), zone.over(residual[home] + shift)
        miss = after[0] + after[1] - over[b][:, None] - over[home]
        price = zone.price(some[:, None], home) + zone.price(everybody, b[:, None]) - own[some][:, None] - own
        gain = np.where(b[:, None] == home, 0, miss * weight + price)
        if even:
            squares = after[0] ** 2 + after[1] ** 2 - over[b][:, None] ** 2 - over[home] ** 2
            gain = np.where((miss == 0) & (price == 0) & (b[:, None] != home), squares, 0)
        partner = gain.argmin(axis=1)
        least = gain[np.arange(len(some), dtype=np.int64), partner]
        found.append(np.column_stack((least, some, partner))[least < 0])
    pairs = np.concatenate(found) if found else np.empty((0, 3), np.int64)
    return pairs[np.argsort(pairs[:, 0], kind="stable")][:, 1:]


def _by_assignment(zone: Zone, best: Ints, bound: int, work: Work) -> tuple[Ints, int]:
    """Bound the price with the misfit of single places in view; exact where every building has one place.

    Buildings with several places join by Lagrangian relaxation as in `assignment`: the relaxed misfit is nowhere more than
    the true one. Where its minimum is the misfit reached, the allocations that reach it are among its minima.

    Returns
    -------
    best : (n,) int
        Never worse than what was given.
    bound : int
    """
    if len(zone.sizes) > MOST_HOUSEHOLDS:
        return best, bound
    slot, single = _single_misfit(zone)
    several = zone.places > 1
    price = zone.price(np.arange(len(slot), dtype=np.int64)[:, None], slot)
    weight = 1 + int(price.max(axis=1).sum())
    if 40 * weight * (int(np.abs(zone.targets).sum()) + int(zone.sizes.sum())) > LARGEST:
        return best, bound
    for part in TWENTIETHS if several.any() else (0,):
        work(len(slot) ** 2)
        relaxed = 20 * single + part * zone.sizes[:, None] * several[slot]
        chosen = optimize.linear_sum_assignment(relaxed * weight + price)[1]
        constant = part * int(zone.targets[several].sum()) + abs(part) * zone.tolerance * int(several.sum())
        misfit = int(relaxed[np.arange(len(slot), dtype=np.int64), chosen].sum()) - constant
        if misfit < 20 * zone.worth(best)[0]:
            continue
        bound = max(bound, int(price[np.arange(len(slot), dtype=np.int64), chosen].sum()))
        best = min(best, _improve(zone, slot[chosen], zone.worth(best)[0], bound, work), key=zone.worth)
        if zone.worth(best)[1] == bound:
            break
    return best, bound


def _by_program(
    zone: Zone, fit: int, price: int, settings: AllocationSettings, work: Work = idle
) -> tuple[Ints | None, bool]:
    """Look for a lower price than `price` by integer programming.

    Returns
    -------
    home : (n,) int or None
        A better allocation, None if there is none or none was found in time.
    proven : bool
        Whether the better of the two is the optimum.
    """
    model = tie_program.build(zone, fit, work)
    found, proven = exact.minimise(model, price - 1, settings.solver, settings.time_limit, work=work)
    if found is None:
        return None, proven
    return deal(zone, exact.expand(model, len(zone.places), found)), proven
