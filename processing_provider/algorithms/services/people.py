"""People of a service: those of a base by building, or those of a layer by feature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes, QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import SettingError
from ...engine.core.fields import Field
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.types import Floats, Ids
from ...engine.services.aggregate import OLDEST, bands
from ...engine.services.circle_fields import HOMES, free
from ...engine.services.lifecircle import people_counts
from ...i18n import tr
from ...layers.reading import Table
from ...layers.rows import Rows
from ...store.batches import Batches
from ...store.inhabitants import inhabitants
from ..registers.step import Drawn

shapely = packages.load("shapely")

EVERYBODY = "everybody"


@dataclass
class People:
    """People by place.

    Attributes
    ----------
    points : (p,) object array of shapely Points
    groups : list of (g,) str
        The first is everybody.
    counts : (p, g) float, persons
        NaN where unknown.
    crs : QgsCoordinateReferenceSystem
    table : Table or None
        Layer that they are from.
    buid : list of str
        Of a base.
    """

    points: Ids
    groups: list[str]
    counts: Floats
    crs: QgsCoordinateReferenceSystem
    table: Table | None
    buid: list[str]
    notes: list[Note]

    def rows(self, fields: Sequence[Field], values: dict[str, Any], order: Any = None) -> Rows:
        """Return rows of what was found of each place."""
        if self.table is not None:
            return Rows(fields, values, self.table, order)
        chosen = range(len(self.buid)) if order is None else order.tolist()
        taken = {field.name for field in (*HOMES, *fields)}
        groups = [Field(free(f"p_{name}", taken), "real", "persons", f"People, {name}") for name in self.groups[1:]]
        own = {"buid": self.buid, "persons": self.counts[:, 0]}
        own.update({field.name: self.counts[:, k] for k, field in enumerate(groups, 1)})
        heads = (*HOMES, *groups, *fields)
        columns_of = {field.name: [list({**own, **values}[field.name])[k] for k in chosen] for field in heads}
        return Drawn(heads, columns_of, [self.points[k] for k in chosen], QgsWkbTypes.Type.Point, self.crs)


def bands_of(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> list[tuple[int, int, str]]:
    """Return the groups of age that were asked for: lowest, highest, label."""
    return bands(step.parameterAsString(parameters, "AGE_BANDS", context))


def refuse_two(step: DoorstepAlgorithm, parameters: Parameters, layer: str) -> None:
    """Raise a SettingError where people are given twice, or not at all."""
    if step.given(parameters, "BASE") == step.given(parameters, layer):
        raise SettingError(tr("Give people either by BASE or by {}.").format(layer))


def of_base(
    base: Batches, date: str, groups: Sequence[tuple[int, int, str]], crs: QgsCoordinateReferenceSystem
) -> People:
    """Return the people of a base at a date."""
    found = inhabitants(base, date)
    everybody = found.by_building()
    of_groups = [found.by_building(low, np.inf if high == OLDEST else high) for low, high, _ in groups]
    notes = list(found.notes)
    unknown = int(found.persons[found.age < 0].sum())
    if unknown and groups:
        notes.append(
            note(
                "unknown_age",
                "Persons whose year of birth is not known, in no group of age: {persons}.",
                persons=unknown,
            )
        )
    return People(
        found.points, [EVERYBODY, *(label for *_, label in groups)], np.stack([everybody, *of_groups], axis=1), crs,
        None, found.buid, notes,
    )  # fmt: skip


def of_layer(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> People:
    """Return the people of PEOPLE."""
    table = step.read(parameters, "PEOPLE", context, progress, crs)
    names = step.fields(parameters, "PEOPLE_FIELDS", context)
    notes = []
    if names:
        counts = people_counts([columns.numbers(table.column(name), name) for name in names], names)
    else:
        counts = np.ones((len(table), 1))
        notes.append(note("one_each", "PEOPLE_FIELDS was not given: each feature of PEOPLE counts as one person."))
    return People(point_of(table), [EVERYBODY, *names[1:]], counts, crs, table, [], notes)


def in_metres(shapes: Ids, crs: QgsCoordinateReferenceSystem) -> Ids:
    """Return shapes in metres, of a CRS that may count in feet."""
    metre = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    return scaled(shapes, metre)


def from_metres(shapes: Ids, crs: QgsCoordinateReferenceSystem) -> Ids:
    """Return shapes in the unit of a CRS."""
    metre = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    return scaled(shapes, 1 / metre)


def scaled(shapes: Ids, factor: float) -> Ids:
    """Return shapes times a factor."""
    if factor == 1:
        return shapes
    found: Ids = shapely.transform(shapes, lambda xy: xy * factor)
    return found


def point_of(table: Table) -> Ids:
    """Return a point on each feature, None without a place."""
    shapes = table.geometries()
    points: Ids = shapely.point_on_surface(shapes)
    points[shapely.is_empty(shapes)] = None
    return points
