"""Groups of records without contradictions: what keeps chains of good links from joining different persons."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats
from .compare import Field, compare
from .names import Level, Whole
from .prepare import Prepared

AT_ONCE = 100_000
"""Links of which the records are compared at once."""
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Edges:
    """Pairs of records that are likely enough to link or to ask about.

    Attributes
    ----------
    a, b : (p,) int
    tier : (p,) int8
        Rule, -1 for the model.
    weight : (p,) float
    """

    a: Whole
    b: Whole
    tier: npt.NDArray[np.int8]
    weight: Floats

    def of(self, where: Bools | Whole) -> Edges:
        """Some of them."""
        return Edges(self.a[where], self.b[where], self.tier[where], self.weight[where])


def together(*edges: Edges) -> Edges:
    """All of them."""
    return Edges(*(np.concatenate([getattr(e, name) for e in edges]) for name in ("a", "b", "tier", "weight")))


def contradiction(records: Prepared, a: Whole, b: Whole) -> Bools:
    """Say which pairs of records cannot be one person, whatever others say of them.

    An id that differs is no contradiction without another one: ids are mistyped, lent and invented. Relatives may have ids
    one digit apart, given in one go.
    """
    levels = compare(records, a, b)
    number, given, middle, surname, birth, sex, _ = (levels == Level.DIFFERENT).T
    hard = number.astype(np.int8) + birth + sex + given
    certain = (levels[:, Field.NUMBER] == Level.EXACT) & (levels[:, Field.BIRTH] == Level.EXACT)
    renumbered = number & surname & (levels[:, Field.BIRTH] < Level.NEAR)
    relative = given & (levels[:, Field.NUMBER] == Level.NEAR) & (levels[:, Field.BIRTH] < Level.NEAR)
    return ~certain & ((hard >= 2) | (given & (surname | middle)) | renumbered | relative)


class Groups:
    """Records joined to persons, one link after another, the surest first."""

    def __init__(self, records: Prepared, repeats: Bools, decisions: Sequence[tuple[int, int, bool]]) -> None:
        self._records, self._repeats, self._size = records, repeats.tolist(), len(records)
        self._source = records.source.tolist()
        self._against: dict[int, bool] = {}
        self._above = list(range(len(records)))
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

    def copy(self) -> Groups:
        """The same groups, to be joined further by themselves."""
        other = copy.copy(self)
        other._above, other._against = self._above.copy(), {}
        other._members = {first: list(rows) for first, rows in self._members.items()}
        return other

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

    def unlike(self, one: int, other: int) -> bool:
        """Whether two groups may not be one, by a decision or since a register has a person once."""
        mine, theirs = self.members(one), self.members(other)
        if self._apart and any(not self._apart.get(x, _NOBODY).isdisjoint(theirs) for x in mine):
            return True
        source, repeats = self._source, self._repeats
        once = {source[x] for x in mine if not repeats[x]}
        return any(source[y] in once for y in theirs if not repeats[y])

    def _between(self, one: int, other: int) -> list[int]:
        """Codes of the pairs of records that two groups bring together; none where the model has judged all there is of them."""
        mine, theirs, n = self.members(one), self.members(other), self._size
        if len(mine) + len(theirs) == 2 and self._source[one] != self._source[other]:
            return []
        return [min(x, y) * n + max(x, y) for x in mine for y in theirs]

    def _compare(self, codes: Whole) -> None:
        found = contradiction(self._records, codes // self._size, codes % self._size)
        self._against.update(zip(codes.tolist(), found.tolist()))

    def join(self, edges: Edges, sure: Bools) -> npt.NDArray[np.bool_]:
        """Join the records of links in their order; says which were.

        What records say of each other that come together by a third one is compared many at a time: links that wait for it
        come after those that do not.
        """
        done = np.zeros(len(edges.a), bool)
        chosen = np.flatnonzero(sure)
        for start in range(0, len(chosen), AT_ONCE):
            some = chosen[start : start + AT_ONCE]
            waiting = list(zip(some.tolist(), edges.a[some].tolist(), edges.b[some].tolist()))
            self._against.clear()
            while waiting:
                waiting = self._round(waiting, done)
        self._against.clear()
        return done

    def _round(self, waiting: list[tuple[int, int, int]], done: Bools) -> list[tuple[int, int, int]]:
        """Join what can be told now; returns the links for which something had to be compared first, which is done then."""
        later: list[tuple[int, int, int]] = []
        codes: list[int] = []
        against = self._against
        for k, a, b in waiting:
            one, other = self.first(a), self.first(b)
            if one == other or self.unlike(one, other):
                continue
            between = self._between(one, other)
            unknown = [code for code in between if code not in against]
            if unknown:
                later.append((k, a, b))
                codes.extend(unknown)
            elif not any(against[code] for code in between):
                self._merge(one, other)
                done[k] = True
        if codes:
            self._compare(np.unique(codes))
        return later

    def open(self, edges: Edges, which: Bools) -> list[int]:
        """Return those of some links that could still be made: one for each two persons, the first of them."""
        found: dict[tuple[int, int], int] = {}
        for k in np.flatnonzero(which).tolist():
            one, other = sorted((self.first(int(edges.a[k])), self.first(int(edges.b[k]))))
            if one != other and not self.unlike(one, other):
                found.setdefault((one, other), k)
        codes = sorted({code for one, other in found for code in self._between(one, other)})
        self._compare(np.array(codes, np.int64))
        against = self._against
        return [k for (one, other), k in found.items() if not any(against[code] for code in self._between(one, other))]

    def firsts(self) -> Whole:
        """The record that stands for the group of each record."""
        return np.array([self.first(row) for row in range(len(self._above))], np.int32)
