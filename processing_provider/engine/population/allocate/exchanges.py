"""Exchanges of two households between two buildings that lower the misfit, or even it out.

`tolerance` is everywhere the persons by which a building may miss its target at no cost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .dealing import Held, residuals
from .work import Work, idle

# Sizes are kept as bits up to this one [persons]; where one is larger, and as many bits long, only chains are sought.
WIDEST = 2_000


def bits_of(have: Counter[int]) -> int:
    """Write the sizes that a building holds as bits, so that one shift finds every pair of sizes that differ by d."""
    bits = 0
    for size in have:
        bits |= 1 << size
    return bits


def move(have: Counter[int], gives: int, takes: int) -> bool:
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
    if move(held[giver], large, size):
        mask[giver] ^= 1 << large
    if move(held[taker], size, large):
        mask[taker] ^= 1 << size
    mask[giver] |= 1 << size
    mask[taker] |= 1 << large
    residual[giver] -= shift
    residual[taker] += shift
    return True


def gain(shift: int, giver: int, taker: int, tolerance: int) -> int:
    """Return by how much the misfit falls when one residual gives `shift` persons to the other."""
    before = max(abs(giver) - tolerance, 0) + max(abs(taker) - tolerance, 0)
    return before - max(abs(giver - shift) - tolerance, 0) - max(abs(taker + shift) - tolerance, 0)


def exchange_pairs(held: Held, mask: list[int], residual: list[int], tolerance: int, work: Work) -> None:
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
            return shift if gain(shift, surplus, residual, tolerance) > 0 else 0
    for shift in range(max(high, 0) + 1, widest):
        if gain(shift, surplus, residual, tolerance) <= 0:
            break
        if (giver >> shift) & taker:
            return shift
    return 0


def exchange_with_absorbers(held: Held, mask: list[int], residual: list[int], tolerance: int, work: Work) -> None:
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


def even_out(held: Held, targets: list[int], tolerance: int = 0, work: Work = idle) -> None:
    """Share large residuals among buildings, in place, where that lowers their squares and leaves the misfit as it is.

    Eq. 10 sums absolute values, so it does not mind one building that misses its target by 6 in place of three by 2; the
    scores of eq. 16 do.
    """
    residual = residuals(held, targets)
    worst = sorted((b for b, r in enumerate(residual) if abs(r) > tolerance + 1), key=lambda b: -abs(residual[b]))
    if not worst or max(map(max, held)) > WIDEST:
        return
    mask = [bits_of(have) for have in held]
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
    fair = [shift for shift in both if gain(shift, surplus, residual, tolerance) >= 0]
    return min(fair, key=lambda shift: (abs(surplus - residual - 2 * shift), shift), default=0)
