"""What decides among allocations that fit equally well: preferences of the households, and where they were before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...core import columns
from ...core.errors import EmptyInputError, IdError
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ids, Ints
from . import preferences
from .problem import Problem
from .targets import Rows
from .tie_breaking import Refined
from .tie_zone import Zone

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
    notes : tuple of Note
    """

    kind: Ints
    penalty: Ints | None
    stated: Bools
    earlier: Ints | None
    earlier_id: Ids
    left: int
    notes: tuple[Note, ...]

    def zone(self, problem: Problem, buildings: Rows, households: Rows, tolerance: int) -> Zone:
        """Return one zone; `buildings` and `households` as from `Problem.zones`."""
        earlier = np.full(len(households), -1, np.int64)
        if self.earlier is not None:
            place = np.full(len(problem.places) + 2, -1, np.int64)  # the last two for GONE and NONE
            place[buildings] = np.arange(len(buildings), dtype=np.int64)
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

    def lost(self, zone: Zone, households: Rows) -> int:
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
    penalty: Floats
    penalty_bound: Floats
    moved: Floats
    moved_bound: Floats
    forced: Floats

    @classmethod
    def empty(cls, secondary: Secondary, n_zones: int) -> Achieved:
        """Return what nothing is known of yet."""
        return cls(secondary, *(np.full(n_zones, np.nan) for _ in range(5)))

    def add(self, z: int, zone: Zone, refined: Refined, households: Rows) -> None:
        """Note what became of a zone."""
        lost = self.secondary.lost(zone, households)
        self.penalty[z], self.penalty_bound[z] = refined.penalty, refined.penalty_bound
        self.moved[z], self.moved_bound[z] = lost + refined.moved, lost + refined.moved_bound
        self.forced[z] = lost + zone.forced

    def preferred_percent(self, problem: Problem, building_of: Rows) -> float:
        """Return the share of placed households with a preference that have no cost [%], NaN where there is none."""
        secondary = self.secondary
        who = np.flatnonzero(secondary.stated & (building_of >= 0) & (problem.pin < 0))
        if secondary.penalty is None or not who.size:
            return float("nan")
        return 100 * float((secondary.penalty[who, secondary.kind[building_of[who]]] == 0).mean())

    def has_moved(self, problem: Problem, building_of: Rows) -> Floats:
        """Return (m,) float: 1 moved, 0 stayed, NaN not placed, without an earlier building, or group quarters."""
        earlier = self.secondary.earlier
        known = (earlier != NONE) & (building_of >= 0) & (problem.pin < 0)
        return np.where(known, earlier != building_of, np.nan)


def prepare(
    problem: Problem,
    building_id: Ids,
    household_id: Ids,
    attributes: Mapping[str, Ids] | None = None,
    table: Sequence[preferences.Preference] = (),
    types: Ids | None = None,
    previous: tuple[Ids, Ids] | None = None,
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
    notes: list[Note] = []
    if types is None:
        kind, names = (problem.places > 1).astype(np.int64), [preferences.SINGLE, preferences.MULTI]
    else:
        found, kind = np.unique(types[problem.building].astype(str), return_inverse=True)
        names = found.tolist()
    costs = _costs(problem, attributes, table, names, notes) if attributes else None
    earlier, earlier_id, left = None, np.full(len(household_id), "", dtype=object), 0
    if previous is not None:
        earlier, earlier_id, left = _earlier(problem, building_id, household_id, previous, notes)
    if left:
        notes.append(
            note(
                "earlier_households_left",
                "Households of the earlier result that are not in the list any more: {households}.",
                households=left,
            )
        )
    stated = costs.stated if costs else np.zeros(len(household_id), bool)
    return Secondary(kind, costs.penalty if costs else None, stated, earlier, earlier_id, left, tuple(notes))


def _costs(
    problem: Problem,
    attributes: Mapping[str, Ids],
    table: Sequence[preferences.Preference],
    names: list[str],
    notes: list[Note],
) -> preferences.Costs:
    wanted = {line.building_type for line in table}
    if not wanted & set(names):
        raise preferences.PreferencesError(
            "no_building_of_a_type",
            "No building is of a type that the preferences name: they name {wanted}, the buildings are {types}; choose "
            "another field or another table.",
            wanted=columns.examples(sorted(wanted)),
            types=columns.examples(names),
        )
    costs = preferences.costs(table, {name: values[problem.household] for name, values in attributes.items()}, names)
    dealt = (problem.reason == "") & (problem.pin < 0)
    for name, silent in costs.silent.items():
        if np.any(silent & dealt):
            values = sorted(set(attributes[name][problem.household][silent & dealt]))
            notes.append(
                note(
                    "values_without_preferences",
                    "Households with a value of '{field}' that the preferences table has no line for: {households} "
                    "({values}). It costs nothing anywhere.",
                    field=name,
                    households=int(np.count_nonzero(silent & dealt)),
                    values=columns.examples(value or "empty" for value in values),
                )
            )
    return costs


def _earlier(
    problem: Problem, building_id: Ids, household_id: Ids, previous: tuple[Ids, Ids], notes: list[Note]
) -> tuple[Ints, Ids, int]:
    """Return the earlier building of each household, its id, and how many households left; all sorted as the problem."""
    ids, buildings = previous
    if not len(ids):
        raise EmptyInputError(
            "no_earlier_households", "The earlier result has no households; choose another table, or none."
        )
    row = _earlier_rows(household_id[problem.household], ids, notes)
    had = np.where(row >= 0, buildings[row], "")
    if not np.any(had != ""):
        raise IdError(
            "no_earlier_building",
            "No household of the list has a building in the earlier result; choose the field that holds it.",
        )
    # To the place of each building among the sorted ones.
    place, _ = columns.match(had, building_id, "building")
    rank = np.empty(len(building_id), np.int64)
    rank[problem.building] = np.arange(len(building_id), dtype=np.int64)
    earlier = np.where(place >= 0, rank[place], np.where(had == "", NONE, GONE))
    gone = len(set(had[earlier == GONE]))
    if gone:
        notes.append(
            note(
                "earlier_buildings_gone",
                "Buildings of the earlier result that are not there any more: {buildings}. Their households have to move: "
                "{households}.",
                buildings=gone,
                households=int(np.count_nonzero(earlier == GONE)),
            )
        )
    return earlier, had, len(ids) - len(np.unique(row[row >= 0]))


def _earlier_rows(household_id: Ids, ids: Ids, notes: list[Note]) -> Ints:
    """Return the row of each household in the earlier result, −1 if none."""
    row, by_number = columns.match(household_id, ids, "household")
    if by_number:
        notes.append(
            note(
                "earlier_by_number",
                "Households matched to the earlier result by number, because leading zeros were lost: {households}.",
                households=by_number,
            )
        )
    return row
