"""A first allocation of one zone: who holds how many households of each size, dealt largest first or at random."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from heapq import heapify, heappop, heapreplace

import numpy as np

from .work import Work, idle

Held = list[Counter[int]]
"""For each building, how many households of each size it holds."""


def misfit(residuals: Iterable[int], tolerance: int = 0) -> int:
    """Sum absolute residuals as far as they exceed the tolerance [persons]: eq. 10 where it is 0."""
    if not tolerance:
        return sum(map(abs, residuals))
    return sum(abs(r) - tolerance for r in residuals if abs(r) > tolerance)


def residuals(held: Held, targets: list[int]) -> list[int]:
    """Return allocated − estimated persons of each building."""
    return [sum([s * n for s, n in have.items()]) - p for have, p in zip(held, targets)]


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
    at = np.concatenate([(np.arange(n, dtype=np.int64) + generator.random()) / n for n in number.values()])
    dealt = size[np.argsort(at, kind="stable")]
    ends = np.cumsum(places)
    return [Counter(dealt[end - count : end].tolist()) for end, count in zip(ends, places)]
