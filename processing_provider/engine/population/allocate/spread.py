"""How far draws spread: mean, standard deviation and percentiles of persons, by building, zone and group of buildings."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.errors import SettingError
from ...core.types import Floats, Ints
from .problem import Problem
from .targets import Rows
from .work import Work, idle

# Draws are made and described in blocks of about this many numbers, so that memory does not grow with theirs.
BLOCK = 2_000_000

MOST_SUMS = 500_000_000
"""Persons of groups, by group and draw, that are kept at most: 2 GB."""

Spread = dict[str, Floats]
"""Mean, sd, p05 and p95 of persons over the draws."""


def describe(persons: Ints, work: Work = idle) -> Spread:
    """Describe draws.

    Parameters
    ----------
    persons : (k, draws) int
        At least two draws.
    work : Work

    Returns
    -------
    dict of str to numpy.ndarray
        mean, sd, p05 and p95, each (k,) float.
    """
    found = []
    step = max(1, BLOCK // persons.shape[1])
    for start in range(0, len(persons), step):
        # A copy with the draws of one row side by side: faster, and the last digit is the same for every block.
        work(step * persons.shape[1] // 10)
        rows = np.ascontiguousarray(persons[start : start + step])
        found.append((rows.mean(axis=1), rows.std(axis=1, ddof=1), *_percentiles(rows, (0.05, 0.95))))
    return dict(zip(("mean", "sd", "p05", "p95"), map(np.concatenate, zip(*found))))


def _percentiles(rows: Ints, shares: tuple[float, ...]) -> list[Floats]:
    """Return what `numpy.quantile` does of every row, (k, draws) int, in a third of the time."""
    least = rows.min(axis=1, initial=0)
    above = rows - least[:, None]
    # Numbers of 16 bits are sorted by counting.
    ranked = np.sort(above.astype(np.uint16 if above.max(initial=0) < 2**16 else np.int64), axis=1, kind="stable")
    found = []
    for share in shares:
        place = share * (rows.shape[1] - 1)
        before = int(place)
        low, high = ((least + ranked[:, i]).astype(float) for i in (before, min(before + 1, rows.shape[1] - 1)))
        part = place - before
        found.append(low + (high - low) * part if part < 0.5 else high - (high - low) * (1 - part))
    return found


class Sums:
    """What the draws of a problem come to; pinned group quarters are in all of them.

    Parameters
    ----------
    problem : Problem
    draws : int
    group : (n,) int or None
        Group of each building in the order of the input rows, −1 if none.
    n_groups : int

    Attributes
    ----------
    spread, zone_spread : dict or None
        By sorted building and by zone, complete after `finish`; None of a single draw.
    group_persons : (g, draws) int or None
        None without groups.

    Raises
    ------
    SettingError
        The persons of so many groups and draws would take too much memory.
    """

    def __init__(self, problem: Problem, draws: int, group: Ints | None, n_groups: int) -> None:
        self.spread: Spread | None = None
        self.zone_spread: Spread | None = None
        if draws > 1:
            self.spread = _still(problem.pinned)
            self.zone_spread = _still(_summed(problem.pinned, problem.building_zone, len(problem.zone_id)))
        self.group_persons: Ints | None = None
        self._group: Ints | None = None
        if group is not None:
            self._group = np.asarray(group)[problem.building]
            self.group_persons = _of_groups(problem, self._group, n_groups, draws)
        self._waiting: list[tuple[int, Rows, Ints]] = []

    def add(self, z: int, buildings: Rows, persons: Ints, work: Work) -> None:
        """Add all draws of a zone; `persons` is (draws, b)."""
        if self.spread is None:
            return
        self._waiting.append((z, buildings, persons))
        # Zones are many and small, and describing takes longer to begin than to do.
        if sum(persons.size for *_, persons in self._waiting) >= BLOCK // 8:
            self.finish(work)

    def finish(self, work: Work = idle) -> None:
        """Describe what has been added."""
        if self.spread is None or self.zone_spread is None or not self._waiting:
            return
        zones, buildings, drawn = zip(*self._waiting)
        self._waiting.clear()
        among = np.concatenate(buildings)
        rows = np.concatenate([*(persons.T for persons in drawn), [persons.sum(axis=1) for persons in drawn]])
        for name, values in describe(rows, work).items():
            self.spread[name][among] += values[: len(among)]
            self.zone_spread[name][list(zones)] += values[len(among) :]

    def add_still(self, zones: Ints, buildings: Rows, persons: Ints) -> None:
        """Add zones of one building each, whose persons are the same in all draws."""
        if self.spread is not None and self.zone_spread is not None:
            for name in ("mean", "p05", "p95"):
                self.spread[name][buildings] += persons
                self.zone_spread[name][zones] += persons
        if self._group is not None and self.group_persons is not None:
            sums = _summed(persons, self._group[buildings], len(self.group_persons))
            self.group_persons[:] += sums.astype(self.group_persons.dtype)[:, None]

    def add_to_groups(self, buildings: Rows, persons: Ints, start: int) -> None:
        """Add a block of draws to the groups; `persons` is (draws, b), `start` the number of its first draw."""
        if self._group is None or self.group_persons is None:
            return
        group = self._group[buildings]
        ranked = np.argsort(group, kind="stable")[np.count_nonzero(group < 0) :]
        present, first = np.unique(group[ranked], return_index=True)
        if present.size:
            sums = np.add.reduceat(persons[:, ranked], first, axis=1)
            rows = np.ix_(present, np.arange(start, start + len(persons), dtype=np.int64))
            self.group_persons[rows] = self.group_persons[rows] + sums.T


def _of_groups(problem: Problem, group: Ints, n_groups: int, draws: int) -> Ints:
    """Persons pinned in each group, for every draw: (g, draws) int."""
    if n_groups * draws > MOST_SUMS:
        raise SettingError(
            "too_many_sums",
            "{draws} draws of {groups} zones to sum over take too much memory; choose at most {most} draws.",
            draws=draws,
            groups=n_groups,
            most=MOST_SUMS // n_groups,
        )
    # Half the memory where nobody has billions of persons.
    kind: Any = np.int32 if problem.sizes.sum() < 2**31 else np.int64
    persons: Ints = np.empty((n_groups, draws), kind)
    persons[:] = _summed(problem.pinned, group, n_groups)[:, None]
    return persons


def _summed(values: Ints, zone: Rows, n_zones: int) -> Floats:
    """Sum (n,) values over zones; −1 is none."""
    return np.bincount(zone + 1, values, n_zones + 1)[1:].astype(float)


def _still(persons: Ints | Floats) -> Spread:
    """Describe draws that all give these (k,) persons."""
    return {**{name: persons.astype(float) for name in ("mean", "p05", "p95")}, "sd": np.zeros(len(persons))}
