"""One zone and what its households prefer and had: what an allocation of them is worth."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.types import Ints
from .dealing import Held
from .targets import Rows


@dataclass(frozen=True)
class Zone:
    """One zone: what fits, and what its households prefer and had.

    Attributes
    ----------
    sizes : (n,) int
        Persons per household; as many as Σ places.
    places, targets : (b,) int
        H_b ≥ 1 and P_b.
    kind : (b,) int
        Type of each building, 0..g-1.
    penalty : (n, g) int
        Cost of each household in a building of each type, ≥ 0.
    earlier : (n,) int
        Building that the household had, −1 if none of these.
    tolerance : int
        Persons by which a building may miss its target at no cost.
    """

    sizes: Ints
    places: Ints
    targets: Ints
    kind: Ints
    penalty: Ints
    earlier: Rows
    tolerance: int = 0

    @cached_property
    def unit(self) -> int:
        """Price of one unit of penalty: more than all moves together."""
        return 1 + int(np.count_nonzero(self.earlier >= 0))

    @cached_property
    def least(self) -> Ints:
        """Penalty that each household has wherever it is: (n,) int."""
        return self.penalty[:, np.unique(self.kind)].min(axis=1)

    @cached_property
    def step(self) -> int:
        """Greatest common divisor of what is left of the penalties, at least 1: small numbers are easier to prove."""
        return max(int(np.gcd.reduce((self.penalty[:, np.unique(self.kind)] - self.least[:, None]).ravel())), 1)

    @cached_property
    def ranked_penalty(self) -> Ints:
        """The part of the price that depends on the type: (n, g) int, of no meaning for types that no building has."""
        return self.unit * ((self.penalty - self.least[:, None]) // self.step)

    def price(self, households: Rows, buildings: Rows) -> Ints:
        """Price of households in buildings, arrays of int that are broadcast against each other; all at once are too many."""
        had = self.earlier[households]
        return self.ranked_penalty[households, self.kind[buildings]] + ((had >= 0) & (had != buildings))

    @cached_property
    def _present(self) -> Ints:
        """The part of the price that depends on the type, for types that some building has."""
        return self.ranked_penalty[:, np.unique(self.kind)]

    @cached_property
    def least_price(self) -> Ints:
        """Price of each household where it is least: (n,) int."""
        had = self.earlier >= 0
        stays = self.ranked_penalty[np.arange(len(had), dtype=np.int64), self.kind[self.earlier]]
        least = self._present.min(axis=1)
        return np.where(had, np.minimum(least + 1, stays), least)

    @cached_property
    def most_price(self) -> int:
        """No household has a higher price anywhere."""
        return int(self._present.max()) + 1

    def are_alike(self, households: Rows) -> bool:
        """Whether every allocation of these households to the same places has the same price."""
        some = self._present[households]
        return bool((some == some[:1]).all() and (self.earlier[households] == self.earlier[households[:1]]).all())

    @property
    def is_indifferent(self) -> bool:
        """Whether every allocation has the same price."""
        moves = len(self.places) > 1 and bool((self.earlier >= 0).any())
        return bool((self._present == self._present[:, :1]).all()) and not moves

    @property
    def forced(self) -> int:
        """Households that must move because their building has fewer places than it had households."""
        had = np.bincount(self.earlier[self.earlier >= 0], minlength=len(self.places))
        return int(np.maximum(had - self.places, 0).sum())

    def residuals(self, home: Rows) -> Ints:
        """Return allocated − estimated persons: (b,) int."""
        return np.bincount(home, self.sizes, len(self.places)).astype(np.int64) - self.targets

    def over(self, residuals: Ints) -> Ints:
        """Return how far residuals exceed the tolerance."""
        return np.maximum(np.abs(residuals) - self.tolerance, 0)

    def worth(self, home: Rows) -> tuple[int, int]:
        """Return misfit and price of an allocation; less is better, the misfit first."""
        return int(self.over(self.residuals(home)).sum()), int(
            self.price(np.arange(len(home), dtype=np.int64), home).sum()
        )

    def held(self, home: Rows) -> Held:
        """Return how many households of each size each building holds: list of Counter."""
        held: Held = [Counter() for _ in self.places]
        for b, size in zip(home.tolist(), self.sizes.tolist()):
            held[b][size] += 1
        return held

    def taken(self, households: Rows, buildings: Rows) -> Zone:
        """Return the zone with its households and buildings in another order."""
        rank = np.empty(len(buildings) + 1, np.int64)
        rank[buildings], rank[-1] = np.arange(len(buildings), dtype=np.int64), -1
        return Zone(
            self.sizes[households],
            self.places[buildings],
            self.targets[buildings],
            self.kind[buildings],
            self.penalty[households],
            rank[self.earlier[households]],
            self.tolerance,
        )
