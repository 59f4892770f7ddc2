"""Children of a run, by place and single year of age: those of a base by building, or those of a layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...base.types import Context, Parameters
from ...engine.core import columns
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.types import Floats, Ids, Ints
from ...engine.services import schools
from ...engine.services.lifecircle import people_counts
from ...layers.reading import Table
from ...store.bases import base_at
from ...store.inhabitants import inhabitants
from .people import point_of
from .service import Service

MOST_AGE = 25
"""Nobody older goes to school here."""


@dataclass
class Children:
    """Children by place.

    Attributes
    ----------
    ids : (o,) object array of str
    points : (o,) object array of shapely Points
    counts : (o, a) float, persons
    ages : (a,) int
    zone : list of (o,) str
        School of the zone, '' where none is named.
    participation, moves : (o,) float
        Shares; a rate a year.
    table : Table or None
    """

    ids: Ids
    points: Ids
    counts: Floats
    ages: Ints
    zone: list[str]
    participation: Floats
    moves: Floats
    table: Table | None
    notes: list[Note]


def ages_of_fields(names: list[str], pupils: tuple[int, int], years: tuple[int, ...]) -> Ints:
    """Return the age of each field; a single one without an age stands for all of school age.

    Raises
    ------
    SettingError
        A field says no age, or two say the same.
    """
    found = [schools.age_of_field(name) for name in names]
    if len(names) == 1 and found[0] is None and years == (0,):
        return np.array([pupils[0]], np.int64)
    if not names:
        raise SettingError(
            "no_children_fields",
            "CHILDREN_FIELDS is missing; choose the fields with the number of children of each age, such as age_6 and age_7, or one "
            "field for all of school age.",
        )
    if None in found or len(set(found)) < len(found):
        raise SettingError(
            "no_ages",
            "CHILDREN_FIELDS: one age each is not told by {fields}; choose fields whose names end with the age, such as age_6, or one "
            "field for all of school age with YEARS 0.",
            fields=columns.examples(names),
        )
    return np.array(found, np.int64)


def of_base(step: Service, parameters: Parameters, context: Context, shares: tuple[float, float]) -> Children:
    """Return the children of BASE; `shares` are participation and moves."""
    date = step.date(parameters, context)
    with base_at(step.base_path(parameters, context)) as base, base.steady():
        found = inhabitants(base, date)
    ages = np.arange(MOST_AGE + 1, dtype=np.int64)
    counts = np.stack([found.by_building(age, age) for age in ages.tolist()], axis=1)
    some = np.flatnonzero(counts.sum(axis=1) > 0)
    return Children(
        np.array(found.buid, object)[some], found.points[some], counts[some], ages, [""] * len(some),
        np.full(len(some), shares[0]), np.full(len(some), shares[1]), None, list(found.notes),
    )  # fmt: skip


def of_layer(
    step: Service, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, shares: tuple[float, float],
    pupils: tuple[int, int], years: tuple[int, ...], progress: Progress,
) -> Children:  # fmt: skip
    """Return the children of CHILDREN."""
    table, asked = step.required(parameters, "CHILDREN", context, progress, crs, whole=False)
    names = list(asked.names("CHILDREN_FIELDS"))
    ages = ages_of_fields(names, pupils, years)
    counts = people_counts([columns.numbers(table.column(name), name) for name in names], names)
    if len(ages) == 1 and schools.age_of_field(names[0]) is None:
        # All of school age in one field: as if they all were of the lowest age.
        ages = np.arange(pupils[0], pupils[1] + 1, dtype=np.int64)
        counts = np.concatenate([counts, np.zeros((len(table), len(ages) - 1))], axis=1)
    notes: list[Note] = []
    # Of a place whose children of other ages are not known, those who are asked for may well be.
    wanted = np.isin(ages, [age - year for age in range(pupils[0], pupils[1] + 1) for year in years])
    unknown = np.any(np.isnan(counts[:, wanted]), axis=1)
    if unknown.any():
        notes.append(
            note(
                "unknown_children",
                "Places whose number of children is not known, left out: {places}.",
                places=int(unknown.sum()),
            )
        )
    counts = np.nan_to_num(counts)
    counts[unknown] = 0
    named = asked.name("ZONE_FIELD")
    return Children(
        asked.ids("CHILD_ID_FIELD", "place", notes), point_of(table), counts, ages,
        [columns.id_text(value) for value in table.column(named)] if named else [""] * len(table),
        _rates(table, asked.name("PARTICIPATION_FIELD"), shares[0], 0, 1, ~unknown),
        _rates(table, asked.name("MOVES_FIELD"), shares[1] * 100, -schools.MOST_MOVES, schools.MOST_MOVES, ~unknown)
        / 100,
        table, notes,
    )  # fmt: skip


def _rates(table: Table, name: str, instead: float, low: float, high: float, asked: np.ndarray) -> Floats:
    """Return a column of shares or rates, or one for all; raises a SettingError where one is missing or out of bounds."""
    if not name:
        return np.full(len(table), instead)
    found = columns.numbers(table.column(name), name)
    wrong = np.flatnonzero(~((found >= low) & (found <= high)) & asked)
    if len(wrong):
        raise SettingError(
            "wrong_rates",
            "Field '{field}' has no number from {low:g} to {high:g} in some rows: {rows}, such as row {row}; fill it or choose another.",
            field=name,
            low=float(low),
            high=float(high),
            rows=len(wrong),
            row=int(wrong[0]) + 1,
        ).at("", wrong.tolist())
    return np.where(asked, found, 0.0)
