"""Households of each size, so that the persons of a zone come out."""

from __future__ import annotations

import numpy as np

from ...core import rounding
from ...core.types import Bools, Floats, Ints


def persons_range(counts: Ints, group: Ints, sizes: Ints) -> tuple[Ints, Ints]:
    """Return the fewest and the most persons that the households of each class can hold: (z,) int twice."""
    smallest = np.array([sizes[group == c].min() for c in range(counts.shape[1])])
    largest = np.array([sizes[group == c].max() for c in range(counts.shape[1])])
    return counts @ smallest, counts @ largest


def log_mix(counts: Ints, group: Ints) -> Floats:
    """Return the log of the size mix that the counts speak of, a little of every size included: (z, s) float."""
    return np.log((counts + 0.5)[:, group] / np.bincount(group)[group])


def fill(persons: Ints, counts: Ints, group: Ints, sizes: Ints, mix: Floats) -> Ints:
    """Split each class's households over its sizes so that the zone's persons come out.

    Parameters
    ----------
    persons : (z,) int
        Within what the counts allow.
    counts : (z, c) int
    group : (s,) int
        Class of each size.
    sizes : (s,) int
    mix : (z, s) or (1, s) float
        Log of the mix before it is tilted to the mean; −log s! gives the zero-truncated Poisson distribution.

    Returns
    -------
    numpy.ndarray
        (z, s) int: households of each size.
    """
    n_classes = counts.shape[1]
    member = group == np.arange(n_classes, dtype=np.int64)[:, None]
    low, high = np.full(len(persons), -40.0), np.full(len(persons), 40.0)
    for _ in range(60):
        middle = (low + high) / 2
        few = _expected(middle, mix, counts, member, sizes) @ sizes < persons
        low, high = np.where(few, middle, low), np.where(few, high, middle)
    wanted = _expected((low + high) / 2, mix, counts, member, sizes)
    cell = (np.arange(len(persons), dtype=np.int64)[:, None] * n_classes + group).ravel()
    number = rounding.largest_remainder(
        wanted.ravel(), cell, counts.ravel(), wanted.ravel(), np.arange(wanted.size, dtype=np.int64)
    ).reshape(wanted.shape)
    for z in np.flatnonzero(number @ sizes != persons):
        _shift(number[z], wanted[z], int(persons[z] - number[z] @ sizes), group)
    return number


def _expected(log_mean: Floats, mix: Floats, counts: Ints, member: Bools, sizes: Ints) -> Floats:
    """Households of each size where the mix is tilted by a mean: (z, s) float, Σ within a class as counted."""
    weight = mix + log_mean[:, None] * sizes
    share = np.zeros((len(log_mean), len(sizes)))
    for c, of_class in enumerate(member):
        part = weight[:, of_class]
        part = np.exp(part - part.max(axis=1, keepdims=True))
        share[:, of_class] = counts[:, [c]] * part / part.sum(axis=1, keepdims=True)
    return share


def _shift(number: Ints, wanted: Floats, missing: int, group: Ints) -> None:
    """Move single households to the next size up (or down), within their class, until no person is missing."""
    step = 1 if missing > 0 else -1
    size = np.arange(len(number), dtype=np.int64)
    neighbour = np.clip(size + step, 0, len(number) - 1)
    allowed = (neighbour != size) & (group[neighbour] == group)
    for _ in range(abs(missing)):
        # Where there are most too many here and too few there, compared with what was wanted.
        gain = np.where(allowed & (number > 0), (number - wanted) - (number - wanted)[neighbour], -np.inf)
        best = int(np.argmax(gain))
        number[best] -= 1
        number[neighbour[best]] += 1
