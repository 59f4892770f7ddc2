"""Counts of small zones, and what a household list has of them."""

from __future__ import annotations

import numpy as np
from zones import texts

from doorstep.processing_provider.engine.population.households import ZoneCounts

CENSUS = (1, 2, 3, 4, 5, 6, 7)


def counts(population, households, by_size=None, sizes=None, names=None, **more):
    n = len(population)
    if by_size is not None:
        by_size = np.array(by_size, float)
        sizes = sizes or tuple(range(1, by_size.shape[1] + 1))
    return ZoneCounts(
        texts(names or [f"z{i}" for i in range(n)]),
        np.array(population, float),
        np.array(households, float),
        by_size,
        sizes or (),
        **{name: v if name == "shares" else np.array(v) for name, v in more.items()},
    )


def sizes_in(found, zone="z0"):
    """Households by size: [of 1 person, of 2, ...]."""
    of_zone = (found.zone == zone) & (found.vacancy == 0) & (found.gqtype == 0)
    return np.bincount(found.persons[of_zone])[1:].tolist()
