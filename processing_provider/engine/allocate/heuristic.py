"""A good allocation of one zone in microseconds: deal greedily, then exchange households along chains."""

from collections import Counter, deque
from heapq import heapify, heappop, heapreplace
from itertools import chain


def allocate(sizes, places, targets, bound):
    """Allocate the households of one zone to its buildings, well but not provably.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as there are places.
    places, targets : list of int
        H_b ≥ 1 and P_b of each building.
    bound : int
        Stop as soon as the sum of absolute residuals is this small.

    Returns
    -------
    held : list of Counter
        For each building, how many households of each size it holds.
    objective : int
        Sum of absolute residuals (eq. 10).
    """
    held = deal(sizes, places, targets)
    return held, exchange(held, targets, bound)


def exchange(held, targets, bound) -> int:
    """Exchange households between buildings, in place, while that lowers the sum of absolute residuals; return it."""
    residual = [sum(s * n for s, n in have.items()) - p for have, p in zip(held, targets)]
    _exchange_pairs(held, residual)
    if sum(map(abs, residual)) > bound:
        _exchange_with_absorbers(held, residual)
    while sum(map(abs, residual)) > bound and _exchange_chain(held, residual):
        pass
    return sum(map(abs, residual))


def deal(sizes, places, targets):
    """Give each household, largest first, to the building whose free places need the most persons each.

    Arguments and `held` as in `allocate`.
    """
    held = [Counter() for _ in places]
    free, needed = list(places), list(targets)
    heap = [(-p / h, b) for b, (h, p) in enumerate(zip(places, targets))]
    heapify(heap)
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


def _mask(have) -> int:
    """Write the sizes that a building holds as bits, so that one shift finds every pair of sizes that differ by d."""
    bits = 0
    for size in have:
        bits |= 1 << size
    return bits


def _move(have, gives, takes) -> None:
    """Let a building give one household away for another."""
    have[gives] -= 1
    if not have[gives]:
        del have[gives]
    have[takes] += 1


def _exchange_pairs(held, residual) -> None:
    """Exchange households between a building with too many and one with too few persons while that lowers the sum."""
    mask = [_mask(have) for have in held]
    too_many = sorted((b for b, r in enumerate(residual) if r > 0), key=lambda b: -residual[b])
    too_few = sorted((b for b, r in enumerate(residual) if r < 0), key=lambda b: residual[b])
    for b in too_many:
        for c in too_few:
            while residual[b] > 0 > residual[c]:
                shift = _best_shift(mask[b], mask[c], residual[b], -residual[c])
                if not shift:
                    break
                both = (mask[b] >> shift) & mask[c]
                size = (both & -both).bit_length() - 1
                _move(held[b], size + shift, size)
                _move(held[c], size, size + shift)
                mask[b], mask[c] = _mask(held[b]), _mask(held[c])
                residual[b] -= shift
                residual[c] += shift
            if residual[b] <= 0:
                break


def _best_shift(giver, taker, surplus, deficit) -> int:
    """Return how many persons to move by one exchange, 0 if none helps."""
    small, large = sorted((surplus, deficit))
    widest = giver.bit_length()
    # Moving d persons lowers the sum by 2d up to `small`, by 2·small up to `large`, and by less and less beyond it.
    for shift in chain(range(min(large, widest), 0, -1), range(large + 1, min(small + large, widest))):
        if (giver >> shift) & taker:
            return shift
    return 0


def _exchange_with_absorbers(held, residual) -> None:
    """Pass residuals on to a building that holds many sizes, where surplus and deficit of several others cancel out.

    Whatever it takes over, the sum does not grow: |r_a + r_b| ≤ |r_a| + |r_b|.
    """
    for a in sorted(range(len(held)), key=lambda b: (-len(held[b]), b)):
        too_many = deque(b for b, r in enumerate(residual) if r > 0 and b != a)
        too_few = deque(b for b, r in enumerate(residual) if r < 0 and b != a)
        # By turns, so that the absorber stays near its target.
        while too_many and too_few:
            _hand_over(held, residual, (too_many if residual[a] <= 0 else too_few).popleft(), a)
        if not any(residual):
            break


def _hand_over(held, residual, b, a) -> None:
    """Exchange one household of b for one of a so that b reaches its target, if there are two that differ by that."""
    shift = residual[b]
    giver, taker = (b, a) if shift > 0 else (a, b)
    both = (_mask(held[giver]) >> abs(shift)) & _mask(held[taker])
    if not shift or not both:
        return
    size = (both & -both).bit_length() - 1
    _move(held[giver], size + abs(shift), size)
    _move(held[taker], size, size + abs(shift))
    residual[a] += shift
    residual[b] = 0


def _exchange_chain(held, residual) -> bool:
    """Move d persons from a building with too many to one with too few by way of others that keep their number.

    A breadth-first search per d over buildings, linked where one holds a household of s + d and the other one of s.

    Returns
    -------
    bool
        Whether a chain was found and carried out.
    """
    worst = max(map(abs, residual))
    widest = max(map(max, held)) - min(map(min, held))
    return any(_chain_by(shift, held, residual) for shift in range(1, min(widest, 2 * worst - 1) + 1))


def _chain_by(shift, held, residual) -> bool:
    holders = {}
    for b, have in enumerate(held):
        for size in have:
            holders.setdefault(size, []).append(b)
    source = {b: b for b, r in enumerate(residual) if r > 0}
    came = dict.fromkeys(source)
    queue = deque(source)
    while queue:
        b = queue.popleft()
        for size in sorted(held[b]):
            # Everybody who holds the smaller size is reached at once, so each size is looked up a single time.
            for c in holders.pop(size - shift, ()):
                if c in came:
                    continue
                came[c], source[c] = (b, size), source[b]
                if residual[c] < 0 and shift < residual[source[b]] - residual[c] and _carry_out(shift, c, came, held):
                    residual[source[b]] -= shift
                    residual[c] += shift
                    return True
                queue.append(c)
    return False


def _carry_out(shift, end, came, held) -> bool:
    """Exchange along the chain that ends at `end`; undo it and return False where one exchange spoils the next."""
    done = []
    c = end
    while came[c]:
        b, size = came[c]
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
