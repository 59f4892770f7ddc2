"""Which type of building households prefer: the preferences table, and what it costs a household to live in each type."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core import columns as inputs
from ...core import user_table
from ...core.errors import DoorstepError
from ...core.notes import Note
from ...core.types import Bools, Ids, Ints

BUNDLED_PREFERENCES = Path(__file__).parents[4] / "resources" / "preferences" / "tenure.csv"

HEADER = ["attribute", "value", "building_type", "weight"]
MOST_WEIGHT = 100
"""Larger weights, times the households of a zone, would come near the tolerances of the solvers."""

SINGLE, MULTI = "single", "multi"
"""Types where no field tells them: a building with one household, and with several."""


class PreferencesError(DoorstepError):
    """A line of the preferences table cannot be read, or the table does not go with the data."""


@dataclass(frozen=True)
class Preference:
    """One line of the preferences table.

    Attributes
    ----------
    attribute : str
        Field of the households, case-folded.
    value, building_type : str
    weight : int
        0..MOST_WEIGHT.
    """

    attribute: str
    value: str
    building_type: str
    weight: int


@dataclass(frozen=True)
class Costs:
    """What the preferences mean for m households and g types of building.

    Attributes
    ----------
    penalty : (m, g) int
        The largest weight among the lines of the household's value less that of the line for the type, summed over its
        attributes.
    stated : (m,) bool
        Whether the table has a line for a value of the household.
    silent : dict of str to (m,) bool
        By field the households whose value has no line.
    """

    penalty: Ints
    stated: Bools
    silent: dict[str, Bools]


def read_preferences(path: str | Path = BUNDLED_PREFERENCES) -> tuple[Preference, ...]:
    """Read a preferences table.

    Parameters
    ----------
    path : path-like
        CSV, UTF-8, separated by commas or semicolons; columns attribute, value, building_type, weight (the last may be
        absent). Lines that start with # are comments. The bundled table explains the columns.

    Returns
    -------
    tuple of Preference

    Raises
    ------
    PreferencesError
        Says the line and what is wrong with it.
    """
    found = []
    seen: dict[Hashable, int] = {}
    for number, where, cells in user_table.read(path, HEADER, 3, "preferences", PreferencesError):
        attribute, value, building_type, weight = cells
        for name, cell in zip(HEADER, cells[:3]):
            if not cell:
                raise PreferencesError(
                    "preference_empty", "{where}: {name} is empty; fill it or remove the line.", where=where, name=name
                )
        key = attribute.casefold(), value, building_type
        user_table.refuse_twice(seen, key, number, where, cells[:3], PreferencesError)
        found.append(Preference(*key, _weight(weight, where)))
    return tuple(found)


def _weight(cell: str, where: Note) -> int:
    if not cell:
        return 1
    # Python refuses to read thousands of digits.
    if not cell.isdecimal() or len(cell.lstrip("0")) > len(str(MOST_WEIGHT)) or int(cell[-9:]) > MOST_WEIGHT:
        raise PreferencesError(
            "preference_weight",
            "{where}: weight is {weight}; it must be a whole number from 0 to {most}, or empty.",
            where=where,
            weight=inputs.shown(cell),
            most=MOST_WEIGHT,
        )
    return int(cell[-9:])


def refuse_unlisted(preferences: Sequence[Preference], names: Sequence[str]) -> None:
    """Raise a PreferencesError for a field that no line of the table speaks of."""
    listed = {preference.attribute for preference in preferences}
    for name in names:
        if name.casefold() not in listed:
            raise PreferencesError(
                "field_without_preferences",
                "The preferences table has no line for the field '{field}', only for {listed}; choose another field or "
                "another table.",
                field=name,
                listed=inputs.examples(sorted(listed)),
            )


def costs(preferences: Sequence[Preference], columns: Mapping[str, Ids], types: Sequence[str]) -> Costs:
    """Say what each type of building costs each household.

    Parameters
    ----------
    preferences : sequence of Preference
    columns : dict
        Field name → (m,) object array of str; at least one.
    types : sequence of str
        The g types of building.

    Returns
    -------
    Costs
    """
    m = len(next(iter(columns.values())))
    penalty, stated = np.zeros((m, len(types)), np.int64), np.zeros(m, bool)
    silent: dict[str, Bools] = {}
    for name, values in columns.items():
        weights: dict[str, dict[str, int]] = {}
        for line in preferences:
            if line.attribute == name.casefold():
                weights.setdefault(line.value, {})[line.building_type] = line.weight
        rows = {
            value: [max(by_type.values()) - by_type.get(kind, 0) for kind in types]
            for value, by_type in weights.items()
        }
        nothing = [0] * len(types)
        penalty += np.array([rows.get(value, nothing) for value in values], np.int64).reshape(m, len(types))
        known = np.array([value in rows for value in values], bool)
        stated |= known
        silent[name] = ~known
    return Costs(penalty, stated, silent)
