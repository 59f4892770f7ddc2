"""A good allocation of one zone in microseconds: deal, then exchange households along chains.

`tolerance` is everywhere the persons by which a building may miss its target at no cost; with 0 the sum is that of eq. 10.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from heapq import heapify, heappop, heapreplace

import numpy as np

from .bound import lower_bound
from .work import Work, idle

Held = list[Counter[int]]
"""For each building, how many households of each size it holds."""

# Sizes are kept as bits up to this one [persons]; where one is larger, and as many bits long, only chains are sought.
WIDEST = 2_000

# Dealing anew: how often, and how often in vain in a row; how many of the buildings that miss their target at a time, among
# how many others, and with how many households at most, so that one attempt is a matter of milliseconds.
MOST_ATTEMPTS = 5_000
MOST_IN_VAIN = 1_000
MISSING_AT_ONCE = 4
OTHERS = (4, 13)
MOST_HOUSEHOLDS = 600


def misfit(residuals: Iterable[int], tolerance: int = 0) -> int:
    """Sum absolute residuals as far as they exceed the tolerance [persons]: eq. 10 where it is 0."""
    if not tolerance:
        return sum(map(abs, residuals))
    return sum(abs(r) - tolerance for r in residuals if abs(r) > tolerance)


def residuals(held: Held, targets: list[int]) -> list[int]:
    """Return allocated − estimated persons of each building."""
    return [sum([s * n for s, n in have.items()]) - p for have, p in zip(held, targets)]


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
        mask = [_mask(have) for have in held]
        _exchange_pairs(held, mask, residual, tolerance, work)
        if misfit(residual, tolerance) > bound:
            _exchange_with_absorbers(held, mask, residual, tolerance, work)
    while misfit(residual, tolerance) > bound and _exchange_chain(held, residual, tolerance, work):
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


def spread(sizes: list[int], places: list[int], generator: np.random.Generator) -> Held:
    """Deal households at random, but so that those of every size lie evenly over the buildings in their order.

    Systematic sampling with a random start per size: any run of buildings gets nearly its share of each size, which a
    plain shuffle only gets on average.

    Parameters
    ----------
    sizes, places : list of int
        Persons per household, and H_b; as many households as places.
    generator : numpy.random.Generator

    Returns
    -------
    list of Counter
    """
    number = Counter(sizes)
    size = np.repeat(list(number), list(number.values()))
    at = np.concatenate([(np.arange(n) + generator.random()) / n for n in number.values()])
    dealt = size[np.argsort(at, kind="stable")]
    ends = np.cumsum(places)
    return [Counter(dealt[end - count : end].tolist()) for end, count in zip(ends, places)]


def deal(sizes: list[int], places: list[int], targets: list[int], work: Work = idle) -> Held:
    """Give each household, largest first, to the building whose free places need the most persons each.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as there are places.
    places, targets : list of int
        H_b ≥ 1 and P_b of each building.

    Returns
    -------
    list of Counter
        For each building, how many households of each size it holds.
    """
    held: Held = [Counter() for _ in places]
    free, needed = list(places), list(targets)
    heap = [(-p / h, b) for b, (h, p) in enumerate(zip(places, targets))]
    heapify(heap)
    work(len(sizes))
    for size in sizes:
        b = heap[0][1]
        held[b][size] += 1
        free[b] -= 1
        needed[b] -= size
        if free[b]:
            heapreplace(heap, (-needed[b] / free[b], b))
        else:
            heappop(heap)
    return held


def _mask(have: Counter[int]) -> int:
    """Write the sizes that a building holds as bits, so that one shift finds every pair of sizes that differ by d."""
    bits = 0
    for size in have:
        bits |= 1 << size
    return bits


def _move(have: Counter[int], gives: int, takes: int) -> bool:
    """Let a building give one household away for another; returns whether it has none of that size any more."""
    left = have[gives] - 1
    if left:
        have[gives] = left
    else:
        have.pop(gives)  # `del` of a Counter takes five times as long
    have[takes] = have.get(takes, 0) + 1
    return not left


def _swap(held: Held, mask: list[int], residual: list[int], giver: int, taker: int, shift: int) -> bool:
    """Exchange two households that differ by `shift` persons, the smallest such; returns whether there were any."""
    both = (mask[giver] >> shift) & mask[taker]
    if not both:
        return False
    size = (both & -both).bit_length() - 1
    large = size + shift
    if _move(held[giver], large, size):
        mask[giver] ^= 1 << large
    if _move(held[taker], size, large):
        mask[taker] ^= 1 << size
    mask[giver] |= 1 << size
    mask[taker] |= 1 << large
    residual[giver] -= shift
    residual[taker] += shift
    return True


def _gain(shift: int, giver: int, taker: int, tolerance: int) -> int:
    """Return by how much the misfit falls when one residual gives `shift` persons to the other."""
    before = max(abs(giver) - tolerance, 0) + max(abs(taker) - tolerance, 0)
    return before - max(abs(giver - shift) - tolerance, 0) - max(abs(taker + shift) - tolerance, 0)


def _exchange_pairs(held: Held, mask: list[int], residual: list[int], tolerance: int, work: Work) -> None:
    """Exchange households between two buildings, one of which misses its target, while that lowers the misfit."""
    by_residual = sorted(range(len(residual)), key=lambda b: residual[b])
    too_many = [b for b in reversed(by_residual) if residual[b] > tolerance]
    too_few = [b for b in by_residual if residual[b] < -tolerance]
    with_room = [b for b in by_residual if residual[b] < tolerance]
    to_spare = [b for b in reversed(by_residual) if residual[b] > -tolerance]

    # Many buildings are alike: what helped none of two kinds helps no others of them.
    in_vain: set[tuple[int, ...]] = set()

    def balance(b: int, c: int) -> None:
        while residual[b] > residual[c]:
            pair = mask[b], mask[c], residual[b], residual[c]
            shift = 0 if pair in in_vain else _best_shift(*pair, tolerance)
            if not shift:
                in_vain.add(pair)
                break
            _swap(held, mask, residual, b, c, shift)

    for b in too_many:
        work(len(with_room))
        for c in with_room:
            if residual[b] <= tolerance:
                break
            balance(b, c)
    # Without a tolerance these are the pairs above.
    for c in too_few if tolerance else ():
        work(len(to_spare))
        for b in to_spare:
            if residual[c] >= -tolerance:
                break
            balance(b, c)


def _best_shift(giver: int, taker: int, surplus: int, residual: int, tolerance: int) -> int:
    """Return how many persons to move by one exchange, 0 if none helps."""
    widest = giver.bit_length()
    # The sum of two misfits is convex in the shift and lowest between the middle two of its four kinks.
    _, low, high, _ = sorted((surplus - tolerance, surplus + tolerance, -tolerance - residual, tolerance - residual))
    for shift in range(max(low, 1), min(high + 1, widest)):
        if (giver >> shift) & taker:
            return shift
    for shift in range(min(low, widest) - 1, 0, -1):
        if (giver >> shift) & taker:
            return shift if _gain(shift, surplus, residual, tolerance) > 0 else 0
    for shift in range(max(high, 0) + 1, widest):
        if _gain(shift, surplus, residual, tolerance) <= 0:
            break
        if (giver >> shift) & taker:
            return shift
    return 0


def even_out(held: Held, targets: list[int], tolerance: int = 0, work: Work = idle) -> None:
    """Share large residuals among buildings, in place, where that lowers their squares and leaves the misfit as it is.

    Eq. 10 sums absolute values, so it does not mind one building that misses its target by 6 in place of three by 2; the
    scores of eq. 16 do.
    """
    residual = residuals(held, targets)
    worst = sorted((b for b, r in enumerate(residual) if abs(r) > tolerance + 1), key=lambda b: -abs(residual[b]))
    if not worst or max(map(max, held)) > WIDEST:
        return
    mask = [_mask(have) for have in held]
    for b in worst:
        work(10 * len(held))
        sign = 1 if residual[b] > 0 else -1
        for c in sorted(range(len(held)), key=lambda c: sign * residual[c]):
            giver, taker = (b, c) if sign > 0 else (c, b)
            shift = _evening_shift(held[giver], held[taker], residual[giver], residual[taker], tolerance)
            if shift:
                _swap(held, mask, residual, giver, taker, shift)
            if abs(residual[b]) <= tolerance + 1:
                break


def _evening_shift(giver: Counter[int], taker: Counter[int], surplus: int, residual: int, tolerance: int) -> int:
    """Return the shift that brings two residuals nearest to each other, 0 if none does without a larger misfit."""
    both = [s - u for s in giver for u in taker if 0 < s - u < surplus - residual]
    fair = [shift for shift in both if _gain(shift, surplus, residual, tolerance) >= 0]
    return min(fair, key=lambda shift: (abs(surplus - residual - 2 * shift), shift), default=0)


def _exchange_with_absorbers(held: Held, mask: list[int], residual: list[int], tolerance: int, work: Work) -> None:
    """Pass residuals on to a building that holds many sizes, where surplus and deficit of several others cancel out.

    Whatever it takes over, the sum does not grow: |r_a + r_b| ≤ |r_a| + |r_b|.
    """
    too_many, too_few = _missing(range(len(held)), residual, tolerance)
    # Many buildings are alike: where one found nobody to exchange with, the next one does not either.
    in_vain: set[tuple[int, bool]] = set()
    for a in sorted(range(len(held)), key=lambda b: (-len(held[b]), b)):
        work(1 + len(too_many) + len(too_few))
        fits = abs(residual[a]) <= tolerance
        kind = mask[a], residual[a] <= 0
        if fits and kind in in_vain:
            continue
        if _absorb(held, mask, residual, too_many, too_few, a, tolerance):
            in_vain.clear()
            too_many, too_few = _missing(sorted({*too_many, *too_few, a}), residual, tolerance)
            if not too_many and not too_few:
                break
        elif fits:
            in_vain.add(kind)


def _missing(buildings: Iterable[int], residual: list[int], tolerance: int) -> tuple[list[int], list[int]]:
    """Return those of the buildings with too many persons, and those with too few."""
    return (
        [b for b in buildings if residual[b] > tolerance],
        [b for b in buildings if residual[b] < -tolerance],
    )


def _absorb(
    held: Held,
    mask: list[int],
    residual: list[int],
    too_many: list[int],
    too_few: list[int],
    a: int,
    tolerance: int,
) -> bool:
    """Let one building take over what others miss, each with one exchange; returns whether there was any."""
    if abs(residual[a]) > tolerance:
        too_many, too_few = ([b for b in buildings if b != a] for buildings in (too_many, too_few))
    changed = False
    i = j = 0
    # By turns, so that the absorber stays near its target.
    while i < len(too_many) and j < len(too_few):
        if residual[a] <= 0:
            giver, taker = too_many[i], a
            shift = residual[giver] - tolerance
            i += 1
        else:
            giver, taker = a, too_few[j]
            shift = -residual[taker] - tolerance
            j += 1
        if (mask[giver] >> shift) & mask[taker]:
            changed = _swap(held, mask, residual, giver, taker, shift)
    return changed


def _exchange_chain(held: Held, residual: list[int], tolerance: int, work: Work) -> bool:
    """Move d persons from a building with too many to one with too few by way of others that keep their number.

    A breadth-first search per d over buildings, linked where one holds a household of s + d and the other one of s.

    Returns
    -------
    bool
        Whether a chain was found and carried out.
    """
    work(4 * len(held))
    holders: dict[int, list[int]] = {}
    for b, have in enumerate(held):
        for size in have:
            holders.setdefault(size, []).append(b)
    sizes = sorted(holders)
    # Between other sizes there is nothing to exchange.
    shifts = {large - small for i, large in enumerate(sizes) for small in sizes[:i]}
    # What nobody gains who has the most and the least, nobody does.
    ends = max(residual), min(residual)
    return any(
        _chain_by(shift, holders, held, residual, tolerance, work)
        for shift in sorted(shifts)
        if _gain(shift, *ends, tolerance) > 0
    )


def _chain_by(
    shift: int,
    holders: dict[int, list[int]],
    held: Held,
    residual: list[int],
    tolerance: int,
    work: Work,
) -> bool:
    # Everybody who holds the smaller size is reached at once, so each size is looked up a single time.
    unreached = {size for size in holders if size + shift in holders}
    source = {b: b for b, r in enumerate(residual) if r > tolerance}
    came: dict[int, tuple[int, int] | None] = dict.fromkeys(source)
    queue = deque(source)
    while queue and unreached:
        b = queue.popleft()
        work(1 + len(held[b]))
        for size in sorted(held[b]):
            if size - shift not in unreached:
                continue
            unreached.remove(size - shift)
            for c in holders[size - shift]:
                if c in came:
                    continue
                came[c], source[c] = (b, size), source[b]
                # Without room there is no gain; this only spares the calculation of most.
                if (
                    (residual[c] < tolerance or residual[c] < 0)
                    and _gain(shift, residual[source[b]], residual[c], tolerance) > 0
                    and _carry_out(shift, c, came, held)
                ):
                    residual[source[b]] -= shift
                    residual[c] += shift
                    return True
                queue.append(c)
    return False


def _carry_out(shift: int, end: int, came: dict[int, tuple[int, int] | None], held: Held) -> bool:
    """Exchange along the chain that ends at `end`; undo it and return False where one exchange spoils the next."""
    done = []
    c = end
    while step := came[c]:
        b, size = step
        if not (held[b][size] and held[c][size - shift]):
            for giver, taker, large in reversed(done):
                _move(held[giver], large - shift, large)
                _move(held[taker], large, large - shift)
            return False
        _move(held[b], size, size - shift)
        _move(held[c], size - shift, size)
        done.append((b, c, size))
        c = b
    return True
