"""Among the allocations of a zone that fit equally well, the one that households prefer, and then that moves the fewest.

Households of one size are interchangeable to eq. 10, and mostly buildings are too, so many allocations have its minimum.
Among them two further objectives decide, the first before the second: the sum of the penalties that households have for
the type of their building, and the number of households that leave the building they had in an earlier result. Both are costs of one
household in one building, so that (1 + households with an earlier building) · penalty + move, the price, stands for both.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core import packages
from . import exact, heuristic
from .work import idle

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
class Zone:
    """One zone: what fits, and what its households prefer and had.

    Attributes
    ----------
    sizes : (n,) int
        Persons per household; as many as Σ places.
    places, targets : (b,) int
        H_b ≥ 1 and P_b.
    kind : (b,) int
        Type of each building, 0..g-1.
    penalty : (n, g) int
        Cost of each household in a building of each type, ≥ 0.
    earlier : (n,) int
        Building that the household had, −1 if none of these.
    tolerance : int
        Persons by which a building may miss its target at no cost.
    """

    sizes: np.ndarray
    places: np.ndarray
    targets: np.ndarray
    kind: np.ndarray
    penalty: np.ndarray
    earlier: np.ndarray
    tolerance: int = 0

    @cached_property
    def unit(self) -> int:
        """Price of one unit of penalty: more than all moves together."""
        return 1 + int(np.count_nonzero(self.earlier >= 0))

    @cached_property
    def least(self) -> np.ndarray:
        """Penalty that each household has wherever it is: (n,) int."""
        return self.penalty[:, np.unique(self.kind)].min(axis=1)

    @cached_property
    def step(self) -> int:
        """Greatest common divisor of what is left of the penalties, at least 1: small numbers are easier to prove."""
        return max(int(np.gcd.reduce((self.penalty[:, np.unique(self.kind)] - self.least[:, None]).ravel())), 1)

    @cached_property
    def ranked_penalty(self) -> np.ndarray:
        """The part of the price that depends on the type: (n, g) int, of no meaning for types that no building has."""
        return self.unit * ((self.penalty - self.least[:, None]) // self.step)

    def price(self, households, buildings) -> np.ndarray:
        """Price of households in buildings, arrays of int that are broadcast against each other; all at once are too many."""
        had = self.earlier[households]
        return self.ranked_penalty[households, self.kind[buildings]] + ((had >= 0) & (had != buildings))

    @cached_property
    def _present(self) -> np.ndarray:
        """The part of the price that depends on the type, for types that some building has."""
        return self.ranked_penalty[:, np.unique(self.kind)]

    @cached_property
    def least_price(self) -> np.ndarray:
        """Price of each household where it is least: (n,) int."""
        had = self.earlier >= 0
        stays = self.ranked_penalty[np.arange(len(had)), self.kind[self.earlier]]
        least = self._present.min(axis=1)
        return np.where(had, np.minimum(least + 1, stays), least)

    @cached_property
    def most_price(self) -> int:
        """No household has a higher price anywhere."""
        return int(self._present.max()) + 1

    def are_alike(self, households) -> bool:
        """Whether every allocation of these households to the same places has the same price."""
        some = self._present[households]
        return bool((some == some[:1]).all() and (self.earlier[households] == self.earlier[households[:1]]).all())

    @property
    def is_indifferent(self) -> bool:
        """Whether every allocation has the same price."""
        moves = len(self.places) > 1 and bool((self.earlier >= 0).any())
        return bool((self._present == self._present[:, :1]).all()) and not moves

    @property
    def forced(self) -> int:
        """Households that must move because their building has fewer places than it had households."""
        had = np.bincount(self.earlier[self.earlier >= 0], minlength=len(self.places))
        return int(np.maximum(had - self.places, 0).sum())

    def residuals(self, home) -> np.ndarray:
        """Return allocated − estimated persons: (b,) int."""
        return np.bincount(home, self.sizes, len(self.places)).astype(np.int64) - self.targets

    def over(self, residuals):
        """Return how far residuals exceed the tolerance."""
        return np.maximum(np.abs(residuals) - self.tolerance, 0)

    def worth(self, home) -> tuple:
        """Return misfit and price of an allocation; less is better, the misfit first."""
        return int(self.over(self.residuals(home)).sum()), int(self.price(np.arange(len(home)), home).sum())

    def held(self, home) -> list:
        """Return how many households of each size each building holds: list of Counter."""
        held: list = [Counter() for _ in self.places]
        for b, size in zip(home.tolist(), self.sizes.tolist()):
            held[b][size] += 1
        return held

    def taken(self, households, buildings) -> Zone:
        """Return the zone with its households and buildings in another order."""
        rank = np.empty(len(buildings) + 1, np.int64)
        rank[buildings], rank[-1] = np.arange(len(buildings)), -1
        return Zone(
            self.sizes[households],
            self.places[buildings],
            self.targets[buildings],
            self.kind[buildings],
            self.penalty[households],
            rank[self.earlier[households]],
            self.tolerance,
        )


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

    home: np.ndarray
    penalty: int
    penalty_bound: int
    moved: int
    moved_bound: int
    seconds: float


def solve_zone(zone: Zone, held, fit_is_proven, settings, generator, work=idle) -> Refined:
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


def conclude(zone, home, bound, seconds) -> Refined:
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


def _search(zone, held, fit_is_proven, settings, work):
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


def _improve(zone, home, fit, bound, work):
    """Exchange and deal anew until neither helps, or the price is the bound and the misfit `fit`."""
    worth = (np.inf, np.inf)
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


def deal(zone, held, work=idle):
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


def _assign(zone, who, counts, work):
    """Give the households `who` a building each at the least price; `counts` are the places of each building for them.

    Returns
    -------
    home : (k,) int
    """
    slot = np.repeat(np.arange(len(counts)), counts)
    work(len(who))
    if zone.are_alike(who):
        return slot
    if len(who) <= MOST_HOUSEHOLDS:
        work(len(who) ** 2)
        return slot[optimize.linear_sum_assignment(zone.price(who[:, None], slot))[1]]
    return _assign_many(zone, who, counts, work)


def _assign_many(zone, who, counts, work):
    """Do the same as a flow: some households of a sort stay where they were, the rest of it spreads over the types."""
    sorts, sort = np.unique(zone.ranked_penalty[who], axis=0, return_inverse=True)
    sort, n_types = sort.ravel(), sorts.shape[1]
    had = zone.earlier[who]
    stays = sorted(Counter((k, b) for k, b in zip(sort.tolist(), had.tolist()) if b >= 0 and counts[b]))
    # Rows: households of each sort, places of each type, then at most the places of each building.
    first = len(sorts) + n_types
    columns: list = [((k, len(sorts) + zone.kind[b], first + b), sorts[k, zone.kind[b]] - 1) for k, b in stays]
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
    home = np.full(len(who), -1)
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


def _ignoring_sizes(zone, work):
    """Return the allocation of least price when sizes do not matter; of several the one that fits single places best."""
    if len(zone.sizes) > MOST_HOUSEHOLDS:
        return _assign(zone, np.arange(len(zone.sizes)), zone.places, work)
    slot, single = _single_misfit(zone)
    weight = 1 + int(single.max(axis=1).sum())
    work(len(slot) ** 2)
    cost = zone.price(np.arange(len(slot))[:, None], slot)
    if weight * (1 + int(cost.max(axis=1).sum())) <= LARGEST:
        cost = cost * weight + single
    return slot[optimize.linear_sum_assignment(cost)[1]]


def _single_misfit(zone):
    """Return the building of each place, and what each household misses there if it is the only one: (n, n) int."""
    slot = np.repeat(np.arange(len(zone.places)), zone.places)
    miss = zone.over(zone.sizes[:, None] - zone.targets[slot])
    return slot, np.where(zone.places[slot] > 1, 0, miss)


def exchange(zone, home, work=idle, even=False) -> None:
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


def _exchanges(zone, home, residual, even, work):
    """List pairs of households that gain by changing places, the best for each household, the best first: (k, 2) int."""
    everybody = np.arange(len(home))
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
        least = gain[np.arange(len(some)), partner]
        found.append(np.column_stack((least, some, partner))[least < 0])
    pairs = np.concatenate(found) if found else np.empty((0, 3), np.int64)
    return pairs[np.argsort(pairs[:, 0], kind="stable")][:, 1:]


def _by_assignment(zone, best, bound, work):
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
    price = zone.price(np.arange(len(slot))[:, None], slot)
    weight = 1 + int(price.max(axis=1).sum())
    if 40 * weight * (int(np.abs(zone.targets).sum()) + int(zone.sizes.sum())) > LARGEST:
        return best, bound
    for part in TWENTIETHS if several.any() else (0,):
        work(len(slot) ** 2)
        relaxed = 20 * single + part * zone.sizes[:, None] * several[slot]
        chosen = optimize.linear_sum_assignment(relaxed * weight + price)[1]
        constant = part * int(zone.targets[several].sum()) + abs(part) * zone.tolerance * int(several.sum())
        misfit = int(relaxed[np.arange(len(slot)), chosen].sum()) - constant
        if misfit < 20 * zone.worth(best)[0]:
            continue
        bound = max(bound, int(price[np.arange(len(slot)), chosen].sum()))
        best = min(best, _improve(zone, slot[chosen], zone.worth(best)[0], bound, work), key=zone.worth)
        if zone.worth(best)[1] == bound:
            break
    return best, bound


def _by_program(zone, fit, price, settings, work=idle):
    """Look for a lower price than `price` by integer programming.

    Returns
    -------
    home : (n,) int or None
        A better allocation, None if there is none or none was found in time.
    proven : bool
        Whether the better of the two is the optimum.
    """
    model = build(zone, fit, work)
    found, proven = exact.minimise(model, price - 1, settings.solver, settings.time_limit, work=work)
    if found is None:
        return None, proven
    return deal(zone, exact.expand(model, len(zone.places), found)), proven


def build(zone, fit, work=idle) -> exact.Model:
    """Model the price of a zone whose misfit is to be `fit` or less.

    Households are of one sort where size and penalties are equal. Integer columns are as in `exact.build`, ways to fill a
    kind of building or households of a size in one building. The sorts that make them up follow by a flow, which is whole
    where they are: some stay in their earlier building, the rest spreads over the types.
    """
    return _Builder(zone, fit, work).model()


class _Builder:
    """The rows and columns of a model, one after the other."""

    def __init__(self, zone, fit, work):
        self.zone, self.fit, self.work = zone, fit, work
        self.rows: list = []
        self.right: list = []
        self.cost, self.upper, self.columns = [], [], []
        self.distinct, self.size_of = (values.tolist() for values in np.unique(zone.sizes, return_inverse=True))
        # A sort of household by its penalties, a type of building by whom it costs how much.
        sorts, sort_of = np.unique(zone.ranked_penalty[:, zone.kind], axis=0, return_inverse=True)
        table, type_of = np.unique(sorts, axis=1, return_inverse=True)
        self.table = table.tolist()
        self.type_of = type_of.ravel().tolist()
        self.sort_of = list(zip(self.size_of, sort_of.ravel().tolist()))
        self.number = Counter(self.sort_of)

    def add_row(self, value) -> int:
        self.rows.append({})
        self.right.append(value)
        return len(self.rows) - 1

    def add(self, price, most, entries, members=None, held=()) -> None:
        """Add one column; `entries` are (row, coefficient), `members` and `held` make it an integer one."""
        j = len(self.cost)
        for row, factor in entries:
            if factor:
                self.rows[row][j] = self.rows[row].get(j, 0) + factor
        self.cost.append(price)
        self.upper.append(most)
        self.columns.append((members, tuple(held)))

    def model(self) -> exact.Model:
        zone = self.zone
        self.placed = {sort: self.add_row(count) for sort, count in self.number.items()}
        self.filled = {(g, s): self.add_row(0) for g in range(len(self.table[0])) for s in range(len(self.distinct))}
        self.misfit = self.add_row(self.fit)
        self.add(0, self.fit, [(self.misfit, 1)])
        for (size, sort), count in self.number.items():
            for g, price in enumerate(self.table[sort]):
                self.add(price, count, [(self.placed[size, sort], 1), (self.filled[g, size], 1)])
        # Households that stay cost 1 less than this.
        self.add(zone.unit - 1, 1, [(self.add_row(1), 1)])
        for (count, target, g, *_), (members, had) in self._kinds():
            self._add_buildings(count, target, g, members, had)
        return exact.Model(
            self.distinct,
            np.array(self.cost, float),
            np.array(self.upper, float),
            np.array([members is not None for members, _ in self.columns]),
            self.rows,
            self.right,
            self.columns,
        )

    def _kinds(self):
        """Yield buildings that the model need not tell apart, with the sorts of household that each of them had."""
        zone = self.zone
        had: list = [Counter() for _ in zone.places]
        for b, sort in zip(zone.earlier.tolist(), self.sort_of):
            if b >= 0:
                had[b][sort] += 1
        kinds = defaultdict(list)
        for b, (count, target, g) in enumerate(zip(zone.places.tolist(), zone.targets.tolist(), self.type_of)):
            # Of one size only one sort: otherwise who stays where does not follow from sums.
            mergeable = len({size for size, _ in had[b]}) == len(had[b])
            kinds[count, target, g, tuple(sorted(had[b].items())), -1 if mergeable else b].append(b)
        for key, members in sorted(kinds.items()):
            yield key, (members, had[members[0]])

    def _add_buildings(self, count, target, g, members, had):
        zone = self.zone
        number = Counter(self.size_of)
        most = [number[s] for s in range(len(self.distinct))]
        slack = self.fit + zone.tolerance
        ways = exact.patterns(self.distinct, most, count, target, slack, exact.MOST_PATTERNS, self.work)
        if ways is None:
            for b in members:
                self._add_by_size(count, target, g, b, had, most)
            return
        chosen, stay = self.add_row(len(members)), self._add_stayers(g, len(members), had)
        for residual, held in ways:
            entries = [(chosen, 1), (self.misfit, max(residual - zone.tolerance, 0))]
            entries += [(self.filled[g, s], -n) for s, n in enumerate(held)]
            entries += [(row, -min(n, held[s])) for s, (row, n) in stay.items()]
            self.add(0, len(members), entries, members, held)

    def _add_by_size(self, count, target, g, b, had, most):
        full, persons = self.add_row(count), self.add_row(target)
        stay = self._add_stayers(g, 1, had)
        for s, held in enumerate(np.eye(len(self.distinct), dtype=int).tolist()):
            entries = [(full, 1), (persons, self.distinct[s]), (self.filled[g, s], -1)]
            if s in stay:
                entries.append((stay[s][0], -1))
            self.add(0, min(count, most[s]), entries, [b], held)
        for sign in (1, -1):
            if self.zone.tolerance:
                self.add(0, self.zone.tolerance, [(persons, sign)])
            self.add(0, np.inf, [(persons, sign), (self.misfit, 1)])

    def _add_stayers(self, g, buildings, had):
        """Add the households that stay. Returns {size: (row that holds their sum to what there is, how many could)}."""
        stay = {}
        could = Counter()
        for (size, _), n in had.items():
            could[size] += n
        for size, n in could.items():
            stay[size] = self.add_row(0), n
            self.add(0, np.inf, [(stay[size][0], 1)])
        for (size, sort), n in had.items():
            entries = [(self.placed[size, sort], 1), (self.filled[g, size], 1), (stay[size][0], 1)]
            self.add(self.table[sort][g] - 1, n * buildings, entries)
        return stay
