"""What is found: dwellings, and what about them is in doubt."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.notes import Note
from ...core.types import Ints
from ..addresses.parts import Objects

NONE = -1
KINDS = ("dwelling", "group_quarters", "unknown")


@dataclass(frozen=True)
class Doubt:
    """Something about a dwelling or a row to look at.

    Attributes
    ----------
    row : int
        Row of the input, -1 where it is about a dwelling.
    dwelling : int
        Dwelling, -1 where the row has none.
    why : Note
    """

    row: int
    dwelling: int
    why: Note


@dataclass(frozen=True)
class Dwellings:
    """Dwellings, and which of them each address is.

    Attributes
    ----------
    dwelling : (n,) int
        Position of the dwelling of each address, 0 … m - 1; -1 where the address does not tell.
    key : (m,) object
        Text that is the same for the same dwelling in every run, whatever the order of rows; no address can be read from it.
    row : (m,) int
        An address that names the dwelling in full.
    building : (m,) int
        Code of the building, -1 where it is not known.
    floor, unit : (m,) object
        Text; '' where not said.
    kind : (m,) object
        One of `KINDS`.
    capacity : (m,) int
        Dwellings that the row stands for: 1, or as many as a block of a housing database has, or as many at least as the people
        of a block without units need.
    records : (m,) int
        Addresses that name it.
    doubts : tuple of Doubt
    notes : tuple of Note
    """

    dwelling: Ints
    key: Objects
    row: Ints
    building: Ints
    floor: Objects
    unit: Objects
    kind: Objects
    capacity: Ints
    records: Ints
    doubts: tuple[Doubt, ...]
    notes: tuple[Note, ...]

    def per_building(self, buildings: int) -> Ints:
        """Dwellings of each building, a weight for the estimate of population: (buildings,) int. Group quarters count none."""
        lived = (self.building >= 0) & (self.kind != "group_quarters")
        return np.bincount(self.building[lived], self.capacity[lived], buildings).astype(np.int64)


def hashed(texts: Sequence[str]) -> Objects:
    """SHA-256 of texts, 16 digits of it; what occurs again is numbered."""
    seen: Counter[str] = Counter()
    keys = np.empty(len(texts), object)
    for k, text in enumerate(texts):
        seen[text] += 1
        again = f"\n{seen[text]}" if seen[text] > 1 else ""
        keys[k] = hashlib.sha256(f"{text}{again}".encode()).hexdigest()[:16]
    return keys
