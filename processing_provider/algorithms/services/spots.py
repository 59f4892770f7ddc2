"""What tells where in a cell people are by night and by day: buildings of a base, or a layer with weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns
from ...engine.core.errors import CountError, SettingError
from ...engine.core.limits import MOST_WEIGHT
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.spatial import repaired
from ...engine.core.types import Floats, Ids
from ...i18n import tr
from ...layers.reading import Table
from ...store.occupied import daytime

NAMES = ("workers", "pupils", "facilities", "residents")


@dataclass
class Spots:
    """Places with weights.

    Attributes
    ----------
    shapes : (p,) object array of shapely geometries
    weights : (p, 2) float
        By night, by day.
    table : Table or None
        For the report.
    """

    shapes: Ids
    weights: Floats
    table: Table | None
    notes: list[Note]


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a SettingError where nothing tells where people are."""
    day_weights(step.parameterAsString(parameters, "DAY_WEIGHTS", context))
    if not step.given(parameters, "WEIGHTS"):
        if not step.given(parameters, "BASE"):
            raise SettingError(tr("Give BASE or WEIGHTS; they tell where in a cell people are."))
        return
    if not step.fields(parameters, "NIGHT_FIELDS", context) or not step.fields(parameters, "DAY_FIELDS", context):
        raise SettingError(
            tr("WEIGHTS needs NIGHT_FIELDS and DAY_FIELDS; choose the numbers that tell where people sleep and work.")
        )


def day_weights(text: str) -> dict[str, float]:
    """Read 'workers=1;facilities=2'; what is not named is 0.

    Raises
    ------
    SettingError
    """
    found = dict.fromkeys(NAMES, 0.0)
    for item in filter(None, (item.strip() for item in text.replace(",", ";").split(";"))):
        name, _, said = (part.strip() for part in item.partition("="))
        weight = columns.plain_number(said)
        if name not in found or weight is None or not 0 <= weight <= MOST_WEIGHT:
            raise SettingError(
                tr(
                    "DAY_WEIGHTS: '{}' says nothing; name workers, pupils, facilities or residents, such as workers=1."
                ).format(item[:40])
            )
        found[name] = weight
    return found


def read(
    step: DoorstepAlgorithm,
    base: Any,
    parameters: Parameters,
    context: Context,
    crs: QgsCoordinateReferenceSystem,
    date: str,
    progress: Progress,
) -> Spots:
    """Read WEIGHTS, else the buildings of the base."""
    if not step.given(parameters, "WEIGHTS"):
        told = daytime(base, date)
        by = day_weights(step.parameterAsString(parameters, "DAY_WEIGHTS", context))
        by_day = sum((by[name] * getattr(told, name) for name in NAMES), np.zeros(len(told.points)))
        return Spots(told.points, np.stack([told.residents, by_day], axis=1), None, told.notes)
    table, _ = step.required(parameters, "WEIGHTS", context, progress, crs, whole=False)
    notes: list[Note] = []
    weights = np.stack(
        [
            sum((_weight(table, name, notes) for name in step.fields(parameters, key, context)), np.zeros(len(table)))
            for key in ("NIGHT_FIELDS", "DAY_FIELDS")
        ],
        axis=1,
    )
    shapes, more = repaired(table.geometries(), "weights")
    return Spots(shapes, weights, table, [*notes, *more])


def _weight(table: Table, name: str, notes: list[Note]) -> Floats:
    """A column of weights; what is not known weighs nothing, which is said."""
    found = columns.numbers(table.column(name), name)
    wrong = (found < 0) | (found > MOST_WEIGHT)
    if wrong.any():
        raise CountError(
            "no_weights",
            "Field '{field}' has numbers that no weights can have: {n}; weights are 0 or more.",
            field=name,
            n=int(np.count_nonzero(wrong)),
        )
    unknown = int(np.isnan(found).sum())
    if unknown:
        notes.append(
            note(
                "unknown_weights",
                "Rows of WEIGHTS without a number in '{field}', which weigh nothing: {n}.",
                field=name,
                n=unknown,
            )
        )
    return np.nan_to_num(found)
