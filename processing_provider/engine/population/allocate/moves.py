"""What decides among allocations that fit equally well: preferences of the households, and where they were before."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import columns
from ...core.errors import EmptyInputError, IdError
from . import preferences
from .problem import Problem
from .tie_breaking import Zone

NONE, GONE = -1, -2
"""In place of an earlier building: the household had none, or had one that is no longer there."""


@dataclass(frozen=True)
class Secondary:
    """Preferences and earlier buildings, sorted as in `Problem`.

    Attributes
    ----------
    kind : (n,) int
        Type of each building, 0..g-1.
    penalty : (m, g) int or None
        Cost of each household in a building of each type; None where preferences do not matter.
    stated : (m,) bool
        Whether the household has a preference.
    earlier : (m,) int or None
        Building that the household had, NONE or GONE; None where there is no earlier result.
    earlier_id : (m,) object of str
        Its id, '' for NONE.
    left : int
        Households of the earlier result that are no longer in the list.
    warnings : tuple of str
    """

    kind: np.ndarray
    penalty: np.ndarray | None
    stated: np.ndarray
    earlier: np.ndarray | None
    earlier_id: np.ndarray
    left: int
    warnings: tuple

    def zone(self, problem, buildings, households, tolerance) -> Zone:
        """Return one zone; `buildings` and `households` as from `Problem.zones`."""
        earlier = np.full(len(households), -1)
        if self.earlier is not None:
            place = np.full(len(problem.places) + 2, -1)  # the last two for GONE and NONE
            place[buildings] = np.arange(len(buildings))
            earlier = place[self.earlier[households]]
        return Zone(
            problem.sizes[households],
            problem.places[buildings],
            problem.targets[buildings] - problem.pinned[buildings],
            self.kind[buildings] if self.penalty is not None else np.zeros(len(buildings), np.int64),
            self.penalty[households] if self.penalty is not None else np.zeros((len(households), 1), np.int64),
            earlier,
            tolerance,
        )

    def lost(self, zone, households) -> int:
        """Return how many households had a building that is not one of their zone's with a place."""
        return (
            0
            if self.earlier is None
            else int(np.count_nonzero((self.earlier[households] != NONE) & (zone.earlier < 0)))
        )


@dataclass
class Achieved:
    """How far the secondary objectives are met. Arrays by zone are (z,) float, NaN in zones without households to place.

    Attributes
    ----------
    secondary : Secondary
    penalty, penalty_bound : (z,) float
        Sum over the households, and that no allocation with this misfit has less.
    moved, moved_bound : (z,) float
        Households that are not in the building they had, and that no allocation with this misfit and the least penalty
        has fewer.
    forced : (z,) float
        Of them those that places alone force: the building is gone, or has fewer places than it had households.
    """

    secondary: Secondary
    penalty: np.ndarray
    penalty_bound: np.ndarray
    moved: np.ndarray
    moved_bound: np.ndarray
    forced: np.ndarray

    @classmethod
    def empty(cls, secondary, n_zones) -> Achieved:
        """Return what nothing is known of yet."""
        return cls(secondary, *(np.full(n_zones, np.nan) for _ in range(5)))

    def add(self, z, zone, refined, households) -> None:
        """Note what became of a zone."""
        lost = self.secondary.lost(zone, households)
        self.penalty[z], self.penalty_bound[z] = refined.penalty, refined.penalty_bound
        self.moved[z], self.moved_bound[z] = lost + refined.moved, lost + refined.moved_bound
        self.forced[z] = lost + zone.forced

    def preferred_percent(self, problem, building_of) -> float:
        """Return the share of placed households with a preference that have no cost [%], NaN where there is none."""
        secondary = self.secondary
        who = np.flatnonzero(secondary.stated & (building_of >= 0) & (problem.pin < 0))
        if secondary.penalty is None or not who.size:
            return float("nan")
        return 100 * float((secondary.penalty[who, secondary.kind[building_of[who]]] == 0).mean())

    def has_moved(self, problem, building_of) -> np.ndarray:
        """Return (m,) float: 1 moved, 0 stayed, NaN not placed, without an earlier building, or group quarters."""
        earlier = self.secondary.earlier
        known = (earlier != NONE) & (building_of >= 0) & (problem.pin < 0)
        return np.where(known, earlier != building_of, np.nan)


def prepare(
    problem: Problem, building_id, household_id, attributes=None, table=(), types=None, previous=None
) -> Secondary:
    """Bring preferences and an earlier result into the order of the problem.

    Parameters
    ----------
    problem : Problem
    building_id, household_id : (n,), (m,) object of str
        In the order of the input.
    attributes : dict, optional
        Field name → (m,) object of str, in the order of the input.
    table : sequence of preferences.Preference
    types : (n,) object of str, optional
        Type of each building, in the order of the input. Without them a building with one household is single, one with
        several is multi.
    previous : (ids, buildings), optional
        Of an earlier result: unique household ids, and the building ids of the same length, '' where there was none.

    Raises
    ------
    PreferencesError
        No building is of a type that the table names.
    IdError
        No household, or no building, of the earlier result is among those of now.
    """
    notes: list = []
    if types is None:
        kind, names = (problem.places > 1).astype(np.int64), [preferences.SINGLE, preferences.MULTI]
    else:
        names, kind = np.unique(types[problem.building].astype(str), return_inverse=True)
    costs = _costs(problem, attributes, table, names, notes) if attributes else None
    earlier, earlier_id, left = None, np.full(len(household_id), "", dtype=object), 0
    if previous is not None:
        earlier, earlier_id, left = _earlier(problem, building_id, household_id, previous, notes)
    stated = costs.stated if costs else np.zeros(len(household_id), bool)
    return Secondary(kind, costs and costs.penalty, stated, earlier, earlier_id, left, tuple(notes))


def _costs(problem, attributes, table, names, notes):
    wanted = {line.building_type for line in table}
    if not wanted & set(names):
        raise preferences.PreferencesError(
            f"No building is of a type that the preferences name: they name {columns.examples(sorted(wanted))}, the "
            f"buildings are {columns.examples(names)}; choose another field or another table."
        )
    costs = preferences.costs(table, {name: values[problem.household] for name, values in attributes.items()}, names)
    dealt = (problem.reason == "") & (problem.pin < 0)
    for name, silent in costs.silent.items():
        if np.any(silent & dealt):
            values = sorted(set(attributes[name][problem.household][silent & dealt]))
            notes.append(
                f"{np.count_nonzero(silent & dealt):,} households have a value of '{name}' that the preferences table has "
                f"no line for ({columns.examples(value or 'empty' for value in values)}); it costs nothing anywhere."
            )
    return costs


def _earlier(problem, building_id, household_id, previous, notes):
    """Return the earlier building of each household, its id, and how many households left; all sorted as the problem."""
    ids, buildings = previous
    if not len(ids):
        raise EmptyInputError("The earlier result has no households; choose another table, or none.")
    row, by_number = columns.match(household_id[problem.household], ids, "household")
    if by_number:
        notes.append(
            f"{by_number:,} households were matched to the earlier result by number, as leading zeros were lost."
        )
    had = np.where(row >= 0, buildings[row], "")
    if not np.any(had != ""):
        raise IdError("No household of the list has a building in the earlier result; choose the field that holds it.")
    # To the place of each building among the sorted ones.
    place, _ = columns.match(had, building_id, "building")
    rank = np.empty(len(building_id), np.int64)
    rank[problem.building] = np.arange(len(building_id))
    earlier = np.where(place >= 0, rank[place], np.where(had == "", NONE, GONE))
    gone = len(set(had[earlier == GONE]))
    if gone:
        notes.append(
            f"{gone:,} buildings of the earlier result are not there any more; "
            f"their {np.count_nonzero(earlier == GONE):,} households have to move."
        )
    left = len(ids) - len(np.unique(row[row >= 0]))
    if left:
        notes.append(f"{left:,} households of the earlier result are not in the list any more.")
    return earlier, had, left
