"""Population pyramids: people by five years of age and sex."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..core.types import Ints
from .aggregate import tally
from .protect import Keys

STEP, LAST = 5, 85
AGES = (*(f"{low}-{low + STEP - 1}" for low in range(0, LAST, STEP)), f"{LAST}+")
"""Bands of age, from the youngest."""


@dataclass(frozen=True)
class Pyramids:
    """People by zone, age and sex; those of whom one is not known are in none.

    Attributes
    ----------
    female, male : (zones, ages) int
    """

    female: Ints
    male: Ints


def pyramids(
    place: Ints, ages: Ints, female: Ints, keys: Keys, places: int, published: Callable[[Ints, Keys], Ints]
) -> Pyramids:
    """Count people for pyramids.

    Parameters
    ----------
    place, ages : (n,) int
        Zone and years of each person, -1 where the age is unknown.
    female : (n,) int
        1 for women, 0 for men, -1 for others and unknown.
    keys : (n,) uint32
        Record keys.
    places : int
    published : callable
        What is shown of counts with their cell keys.
    """
    some = (ages >= 0) & (female >= 0)
    band = np.minimum(ages[some] // STEP, len(AGES) - 1)
    size = places * 2 * len(AGES)
    cell, persons, cell_key = tally((place[some] * 2 + female[some]) * len(AGES) + band, keys[some], size)
    shown = np.zeros(size, np.int64)
    shown[cell] = published(persons, cell_key)
    by_sex = shown.reshape(places, 2, len(AGES))
    return Pyramids(by_sex[:, 1], by_sex[:, 0])
