"""The integer program that finds the allocation of least price among those of a zone that fit equally well."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from . import exact
from .model import Column, Model
from .tie_zone import Zone
from .work import Work, idle

Sort = tuple[int, int]
"""A sort of household: place of its size among the distinct ones, and of its penalties."""
Kind = tuple[Any, ...]
"""Households, persons and type of a building, and more that tells it from others."""


def build(zone: Zone, fit: int, work: Work = idle) -> Model:
    """Model the price of a zone whose misfit is to be `fit` or less.

    Households are of one sort where size and penalties are equal. Integer columns are as in `exact.build`, ways to fill a
    kind of building or households of a size in one building. The sorts that make them up follow by a flow, which is whole
    where they are: some stay in their earlier building, the rest spreads over the types.
    """
    return _Builder(zone, fit, work).model()


class _Builder:
    """The rows and columns of a model, one after the other."""

    def __init__(self, zone: Zone, fit: int, work: Work) -> None:
        self.zone, self.fit, self.work = zone, fit, work
        self.rows: list[dict[int, float]] = []
        self.right: list[float] = []
        self.cost: list[float] = []
        self.upper: list[float] = []
        self.columns: list[Column] = []
        self.distinct, self.size_of = (values.tolist() for values in np.unique(zone.sizes, return_inverse=True))
        # A sort of household by its penalties, a type of building by whom it costs how much.
        sorts, sort_of = np.unique(zone.ranked_penalty[:, zone.kind], axis=0, return_inverse=True)
        table, type_of = np.unique(sorts, axis=1, return_inverse=True)
        self.table = table.tolist()
        self.type_of = type_of.ravel().tolist()
        self.sort_of = list(zip(self.size_of, sort_of.ravel().tolist()))
        self.number = Counter(self.sort_of)

    def add_row(self, value: float) -> int:
        self.rows.append({})
        self.right.append(value)
        return len(self.rows) - 1

    def add(
        self,
        price: float,
        most: float,
        entries: Iterable[tuple[int, float]],
        members: list[int] | None = None,
        held: Iterable[int] = (),
    ) -> None:
        """Add one column; `entries` are (row, coefficient), `members` and `held` make it an integer one."""
        j = len(self.cost)
        for row, factor in entries:
            if factor:
                self.rows[row][j] = self.rows[row].get(j, 0) + factor
        self.cost.append(price)
        self.upper.append(most)
        self.columns.append((members, tuple(held)))

    def model(self) -> Model:
        zone = self.zone
        self.placed = {sort: self.add_row(count) for sort, count in self.number.items()}
        self.filled = {(g, s): self.add_row(0) for g in range(len(self.table[0])) for s in range(len(self.distinct))}
        self.misfit = self.add_row(self.fit)
        self.add(0, self.fit, [(self.misfit, 1)])
        for (size, sort), count in self.number.items():
            for g, price in enumerate(self.table[sort]):
                self.add(price, count, [(self.placed[size, sort], 1), (self.filled[g, size], 1)])
        # Households that stay cost 1 less than this.
        self.add(zone.unit - 1, 1, [(self.add_row(1), 1)])
        for (count, target, g, *_), (members, had) in self._kinds():
            self._add_buildings(count, target, g, members, had)
        return Model(
            self.distinct,
            np.array(self.cost, float),
            np.array(self.upper, float),
            np.array([members is not None for members, _ in self.columns]),
            self.rows,
            self.right,
            self.columns,
        )

    def _kinds(self) -> Iterator[tuple[Kind, tuple[list[int], Counter[Sort]]]]:
        """Yield buildings that the model need not tell apart, with the sorts of household that each of them had."""
        zone = self.zone
        had: list[Counter[Sort]] = [Counter() for _ in zone.places]
        for b, sort in zip(zone.earlier.tolist(), self.sort_of):
            if b >= 0:
                had[b][sort] += 1
        kinds: dict[Kind, list[int]] = defaultdict(list)
        for b, (count, target, g) in enumerate(zip(zone.places.tolist(), zone.targets.tolist(), self.type_of)):
            # Of one size only one sort: otherwise who stays where does not follow from sums.
            mergeable = len({size for size, _ in had[b]}) == len(had[b])
            kinds[count, target, g, tuple(sorted(had[b].items())), -1 if mergeable else b].append(b)
        for key, members in sorted(kinds.items()):
            yield key, (members, had[members[0]])

    def _add_buildings(self, count: int, target: int, g: int, members: list[int], had: Counter[Sort]) -> None:
        zone = self.zone
        number = Counter(self.size_of)
        most = [number[s] for s in range(len(self.distinct))]
        slack = self.fit + zone.tolerance
        ways = exact.patterns(self.distinct, most, count, target, slack, exact.MOST_PATTERNS, self.work)
        if ways is None:
            for b in members:
                self._add_by_size(count, target, g, b, had, most)
            return
        chosen, stay = self.add_row(len(members)), self._add_stayers(g, len(members), had)
        for residual, held in ways:
            entries = [(chosen, 1), (self.misfit, max(residual - zone.tolerance, 0))]
            entries += [(self.filled[g, s], -n) for s, n in enumerate(held)]
            entries += [(row, -min(n, held[s])) for s, (row, n) in stay.items()]
            self.add(0, len(members), entries, members, held)

    def _add_by_size(self, count: int, target: int, g: int, b: int, had: Counter[Sort], most: list[int]) -> None:
        full, persons = self.add_row(count), self.add_row(target)
        stay = self._add_stayers(g, 1, had)
        for s, held in enumerate(np.eye(len(self.distinct), dtype=np.int64).tolist()):
            entries = [(full, 1), (persons, self.distinct[s]), (self.filled[g, s], -1)]
            if s in stay:
                entries.append((stay[s][0], -1))
            self.add(0, min(count, most[s]), entries, [b], held)
        for sign in (1, -1):
            if self.zone.tolerance:
                self.add(0, self.zone.tolerance, [(persons, sign)])
            self.add(0, np.inf, [(persons, sign), (self.misfit, 1)])

    def _add_stayers(self, g: int, buildings: int, had: Counter[Sort]) -> dict[int, tuple[int, int]]:
        """Add the households that stay. Returns {size: (row that holds their sum to what there is, how many could)}."""
        stay: dict[int, tuple[int, int]] = {}
        could: Counter[int] = Counter()
        for (size, _), n in had.items():
            could[size] += n
        for size, n in could.items():
            stay[size] = self.add_row(0), n
            self.add(0, np.inf, [(stay[size][0], 1)])
        for (size, sort), n in had.items():
            entries = [(self.placed[size, sort], 1), (self.filled[g, size], 1), (stay[size][0], 1)]
            self.add(self.table[sort][g] - 1, n * buildings, entries)
        return stay
