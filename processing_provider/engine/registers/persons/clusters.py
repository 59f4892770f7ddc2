"""Groups of records without contradictions: what keeps chains of good links from joining different persons."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Ints
from .compare import Field, compare
from .names import Level
from .prepare import Prepared


class Groups:
    """Records joined to persons, one link after another, the surest first."""

    def __init__(self, records: Prepared, repeats: Bools, decisions: Sequence[tuple[int, int, bool]]) -> None:
        n = len(records)
        self._records, self._repeats = records, repeats
        self._above = list(range(n))
        self._members: dict[int, list[int]] = {}
        self._apart: dict[int, set[int]] = {}
        self.decided: set[int] = set()
        for a, b, same in decisions:
            if same:
                self.decided |= {a, b}
                self._merge(self.first(a), self.first(b))
        for a, b, same in decisions:
            if not same:
                self._apart.setdefault(a, set()).add(b)
                self._apart.setdefault(b, set()).add(a)

    def first(self, row: int) -> int:
        """The record that stands for a group."""
        above = self._above
        while above[row] != row:
            above[row] = above[above[row]]
            row = above[row]
        return row

    def members(self, first: int) -> list[int]:
        """Records of a group."""
        return self._members.get(first, [first])

    def _merge(self, a: int, b: int) -> None:
        if a == b:
            return
        a, b = min(a, b), max(a, b)
        self._members[a] = self.members(a) + self.members(b)
        self._members.pop(b, None)
        self._above[b] = a

    def may(self, a: int, b: int) -> bool:
        """Whether the groups of two records are different ones that contradict each other nowhere."""
        one, other = self.first(a), self.first(b)
        if one == other:
            return False
        mine, theirs = self.members(one), self.members(other)
        if self._apart and any(self._apart.get(x, _NOBODY) & set(theirs) for x in mine):
            return False
        source, repeats = self._records.source, self._repeats
        for x in mine:
            for y in theirs:
                if source[x] == source[y] and not (repeats[x] or repeats[y]):
                    return False
        if len(mine) + len(theirs) > 2:
            return self._agree(mine, theirs)
        return True

    def _agree(self, mine: list[int], theirs: list[int]) -> bool:
        a, b = np.repeat(mine, len(theirs)), np.tile(theirs, len(mine))
        levels = compare(self._records, a, b)
        against = (levels == Level.DIFFERENT).astype(np.int8)
        names = against[:, Field.GIVEN] + against[:, Field.SURNAME]
        hard = (
            against[:, Field.NUMBER] + against[:, Field.BIRTH] + against[:, Field.SEX] + (against[:, Field.GIVEN] > 0)
        )
        return not bool(((hard >= 2) | (names >= 2)).any())

    def join(self, a: Ints, b: Ints, sure: Bools) -> npt.NDArray[np.bool_]:
        """Join the records of links in their order; says which were."""
        done = np.zeros(len(a), bool)
        for k in np.flatnonzero(sure).tolist():
            x, y = int(a[k]), int(b[k])
            if self.may(x, y):
                self._merge(self.first(x), self.first(y))
                done[k] = True
        return done

    def firsts(self) -> Ints:
        """The record that stands for the group of each record."""
        return np.array([self.first(row) for row in range(len(self._above))], np.int64)

    def numbered(self) -> tuple[Ints, Bools]:
        """Number the persons by their first records; says as well which records are first."""
        first = self.firsts()
        _, person = np.unique(first, return_inverse=True)
        return person.reshape(-1), first == np.arange(len(first))


_NOBODY: set[int] = set()
