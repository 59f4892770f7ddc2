"""How far registers reach, by age: persons of record, those with a sign of life, and how many more there may be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.types import Bools
from .residency import Class, Facts, Residency

WIDTH, LAST = 5, 85
"""Years of a band; the last one is open (UN, Principles and Recommendations for Population and Housing Censuses)."""


@dataclass(frozen=True)
class Band:
    """Persons of an age.

    Attributes
    ----------
    age : str
        '0-4' … '85+', '' where unknown.
    persons, registered, seen : int
        Living persons; of record; of these, those with a sign of life of their own.
    classes : tuple of int
        By `Class`.
    expected : float or None
        Persons of record who are there, seen or not, as two lists that are independent would say; None where that cannot be told.
    """

    age: str
    persons: int
    registered: int
    seen: int
    classes: tuple[int, ...]
    expected: float | None


def coverage(facts: Facts, found: Residency, by_source: Bools) -> list[Band]:
    """Count persons by age.

    Parameters
    ----------
    facts : Facts, n
    found : Residency, n
    by_source : (n, sources) bool
        Whether each source has a sign of life in the period.

    Returns
    -------
    list of Band
        Those with persons, from the youngest; unknown ages last.
    """
    last = LAST // WIDTH
    band = np.where(facts.age < 0, last + 1, np.minimum(facts.age // WIDTH, last))
    names = [*(f"{low}-{low + WIDTH - 1}" for low in range(0, LAST, WIDTH)), f"{LAST}+", ""]
    bands = []
    for at, name in enumerate(names):
        those = band == at
        if not those.any():
            continue
        record = those & facts.registered
        bands.append(
            Band(
                name,
                int(those.sum()),
                int(record.sum()),
                int((record & facts.seen).sum()),
                tuple(int((found.kind[those] == kind).sum()) for kind in Class),
                expected(by_source[record]),
            )
        )
    return bands


def expected(seen: Bools) -> float | None:
    """Estimate how many there are by the overlap of two lists: the largest source, and all others together.

    Chapman's estimator (1951) of Lincoln and Petersen: (a + 1)(b + 1) / (m + 1) - 1. It takes for granted that to be on one list
    makes it no likelier to be on the other; where it does, as with people who work and file a return, there are more than it says.

    Parameters
    ----------
    seen : (n, sources) bool

    Returns
    -------
    float or None
        None with fewer than two sources that have anybody, or nobody on both lists.
    """
    sizes = seen.sum(axis=0) if seen.size else np.zeros(0, np.int64)
    if np.sum(sizes > 0) < 2:
        return None
    largest = int(np.argmax(sizes))
    one, others = seen[:, largest], np.delete(seen, largest, axis=1).any(axis=1)
    both = int(np.sum(one & others))
    if not both:
        return None
    return (int(one.sum()) + 1) * (int(others.sum()) + 1) / (both + 1) - 1
