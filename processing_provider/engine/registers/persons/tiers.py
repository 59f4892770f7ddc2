"""Pairs of records as they are compared, and the rules by which a pair is linked without any model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core.types import Bools
from .compare import Field, Levels, compare
from .names import Level, Whole
from .prepare import Prepared


@dataclass
class Pairs:
    """Pairs of two registers, compared.

    Attributes
    ----------
    a, b : (p,) int
        Rows of the records.
    one, other : (p,) int
        Units that they are of: records of a register that are one person already.
    levels : (p, 7) int8
    door : (p,) bool
        Whether the records are of one household's address.
    sides : (float, float)
        Units of either register, those that have no pair with them.
    exclusive : bool
        Whether a unit has one partner at most; not so within a register in which persons stand several times.
    """

    a: Whole
    b: Whole
    one: Whole
    other: Whole
    levels: Levels
    door: Bools
    sides: tuple[float, float]
    exclusive: bool = True

    def of(self, where: Bools | Whole) -> Pairs:
        """Some of them."""
        return Pairs(
            self.a[where],
            self.b[where],
            self.one[where],
            self.other[where],
            self.levels[where],
            self.door[where],
            self.sides,
            self.exclusive,
        )


def together(some: list[Pairs]) -> Pairs:
    """All of them."""
    columns: dict[str, Any] = {
        name: np.concatenate([getattr(pairs, name) for pairs in some])
        for name in ("a", "b", "one", "other", "levels", "door")
    }
    return replace(some[0], **columns)


def compared(
    records: Prepared, a: Whole, b: Whole, unit: Whole, sides: tuple[float, float], exclusive: bool = True
) -> Pairs:
    """Compare pairs of records; `unit` says of each record which of its register are one person already."""
    levels = compare(records, a, b)
    door = (levels[:, Field.ADDRESS] >= Level.NEAR) & ~records.crowded[a] & ~records.crowded[b]
    return Pairs(a, b, unit[a], unit[b], levels, door, sides, exclusive)


def single(pairs: Pairs, chosen: Bools) -> Bools:
    """Which of the chosen pairs name one partner on both sides."""
    if not pairs.exclusive:
        return chosen
    at = np.flatnonzero(chosen)
    found = np.zeros(len(chosen), bool)
    if len(at):
        code, of = np.unique(couples(pairs.one[at], pairs.other[at]), return_inverse=True)
        alone = (_times(code >> 32) == 1) & (_times(code & LOW) == 1)
        found[at] = alone[of.reshape(-1)]
    return found


LOW = (1 << 32) - 1


def couples(one: Whole, other: Whole) -> Whole:
    """One number for two units."""
    return (one.astype(np.int64) << 32) | other.astype(np.int64)


def _times(values: Whole) -> Whole:
    _, of, times = np.unique(values, return_inverse=True, return_counts=True)
    return times[of.reshape(-1)]


def evidence(levels: Levels) -> dict[str, Bools]:
    """Rules that need no model, by their names, the surest first."""
    number, given, middle, surname, birth, sex, address = (levels[:, field] for field in Field)
    exact, near, alike, different = Level.EXACT, Level.NEAR, Level.ALIKE, Level.DIFFERENT
    fits = (sex != different) & (middle != different) & (number != different)
    name = (given == exact) & (surname == exact)
    return {
        "id and birth": (number == exact) & (birth == exact) & ((given >= alike) | (surname >= near)),
        "id and name": (number == exact) & (given >= alike) & (surname >= near) & (birth != different) & fits,
        "name and birth": name & (birth == exact) & fits,
        "near name and birth": (given >= near) & (surname >= near) & (birth == exact) & fits,
        "name and address": name & (middle == exact) & (address >= near) & (birth != different) & fits,
    }


def sure(pairs: Pairs) -> npt.NDArray[np.int8]:
    """Return the rule by which each pair is linked before any model, -1 for none."""
    tier = np.full(len(pairs.a), -1, np.int8)
    taken_one, taken_other = np.zeros(0, np.int64), np.zeros(0, np.int64)
    for k, rule in enumerate(evidence(pairs.levels).values()):
        if not pairs.exclusive:
            tier[rule & (tier < 0)] = k
            continue
        free = rule & (tier < 0) & ~np.isin(pairs.one, taken_one) & ~np.isin(pairs.other, taken_other)
        chosen = single(pairs, free)
        tier[chosen] = k
        taken_one = np.union1d(taken_one, pairs.one[chosen])
        taken_other = np.union1d(taken_other, pairs.other[chosen])
    return tier
