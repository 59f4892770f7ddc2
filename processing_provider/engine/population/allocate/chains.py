"""Exchanges along a chain of buildings, the first and the last of which miss their targets."""

from __future__ import annotations

from collections import deque

from .dealing import Held
from .exchanges import gain, move
from .work import Work


def exchange_chain(held: Held, residual: list[int], tolerance: int, work: Work) -> bool:
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
        if gain(shift, *ends, tolerance) > 0
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
                    and gain(shift, residual[source[b]], residual[c], tolerance) > 0
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
                move(held[giver], large - shift, large)
                move(held[taker], large, large - shift)
            return False
        move(held[b], size, size - shift)
        move(held[c], size - shift, size)
        done.append((b, c, size))
        c = b
    return True
