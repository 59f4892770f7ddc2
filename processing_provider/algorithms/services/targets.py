"""The zones in which people are counted: a layer of the user's, or the places of the base."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...base.types import Context, Parameters
from ...engine.core import packages
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.fields import Field
from ...engine.core.notes import Note
from ...engine.core.packed import pack
from ...engine.core.progress import Progress
from ...engine.core.spatial import repaired
from ...engine.core.types import Bools, Ids
from ...engine.services.flows import Pairs, zones_of
from ...i18n import tr
from ...layers.reading import Table
from ...layers.rows import Rows
from ...store.batches import Batches
from ...store.present import Buildings
from ..registers.step import BaseStep, Drawn, crs_of

shapely = packages.load("shapely")


@dataclasses.dataclass
class Targets:
    """Zones, in the CRS of the base.

    Attributes
    ----------
    ids : (n,) object array of str
    shapes : (n,) object array
        None where there is none that is usable.
    crs : QgsCoordinateReferenceSystem
    table : Table or None
        Layer that they are from.
    given : list
        Shapes as they are written where there is no layer.
    parents : dict of str to int
        Of places: zone by code of a place in it.
    """

    ids: Ids
    shapes: Ids
    crs: QgsCoordinateReferenceSystem
    table: Table | None = None
    given: list[Any] = dataclasses.field(default_factory=list)
    parents: dict[str, int] = dataclasses.field(default_factory=dict)
    notes: list[Note] = dataclasses.field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def known(self) -> Bools:
        """Say of which zones it is known who is there: those with a shape, and places that buildings name; (n,) bool."""
        found = np.array([shape is not None and not shape.is_empty for shape in self.shapes], bool)
        found[list(set(self.parents.values()))] = True
        return found

    def of_buildings(self, buildings: Buildings) -> tuple[Pairs, Any]:
        """Zones of buildings, as building and zone ordered by building, and which buildings are on the map."""
        shapes = np.array([*buildings.shapes, None], object)[:-1]
        usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        points = np.full(len(shapes), None, object)
        points[usable] = shapely.point_on_surface(shapes[usable])
        building, zone = zones_of(points, self.shapes.copy())
        by_place = [
            (k, self.parents[place])
            for k, place in enumerate(buildings.place)
            if place in self.parents and not usable[k]
        ]
        if by_place:
            more = np.array(by_place, np.int64)
            building, zone = np.concatenate([building, more[:, 0]]), np.concatenate([zone, more[:, 1]])
            order = np.lexsort((zone, building))
            building, zone = building[order], zone[order]
            usable[more[:, 0]] = True
        return (building, zone), usable

    def rows(self, fields: Sequence[Field], columns: Mapping[str, Sequence[Any]], times: int) -> Rows:
        """Zones, all of them as many times as there are dates, with columns of ours."""
        if self.table is None:
            return Drawn(fields, columns, self.given * times, QgsWkbTypes.Type.MultiPolygon, self.crs)
        return Rows(fields, columns, _repeated(self.table, times))


def _repeated(table: Table, times: int) -> Table:
    if times == 1:
        return table
    frame, n = table.frame, len(table)
    given = {name: pack(column.tolist() * times) for name, column in frame.given.items()}
    shapes = None if frame.shapes is None else pack(frame.shapes.tolist() * times)
    return dataclasses.replace(
        table,
        frame=dataclasses.replace(frame, size=n * times, given=given, shapes=shapes, numbers=None),
        values={at: list(values) * times for at, values in table.values.items()},
        shapes={row + n * k: shape for row, shape in table.shapes.items() for k in range(times)},
    )


def targets_of(step: BaseStep, base: Batches, parameters: Parameters, context: Context, progress: Progress) -> Targets:
    """Read the zones, or the places of a level."""
    crs = crs_of(base)
    if not step.given(parameters, "ZONES"):
        level = step.parameterAsInt(parameters, "LEVEL", context) if step.given(parameters, "LEVEL") else None
        return _places(base, crs, level)
    table, given = step.required(parameters, "ZONES", context, progress, crs)
    if not len(table):
        raise EmptyInputError(tr("Layer '{}' has no zones; choose one with polygons.").format(table.name))
    notes: list[Note] = []
    ids = given.ids("ZONE_ID_FIELD", "zone", notes)
    shapes, more = repaired(table.geometries(), "zones")
    return Targets(ids, shapes, crs, table, notes=[*notes, *more])


def _places(base: Batches, crs: QgsCoordinateReferenceSystem, level: int | None) -> Targets:
    parents = {(at, code): parent for at, code, parent in base.current("place", ("level", "code", "parent"))}
    levels = sorted({at for at, _ in parents})
    if not levels:
        raise SettingError(tr("The base has no places; give ZONES, or load places with 'Load space' first."))
    wanted = levels[-1] if level is None else level
    if wanted not in levels:
        raise SettingError(tr("LEVEL is {}; the base has the levels {}.").format(wanted, ", ".join(map(str, levels))))
    found = base.current("place", ("code", "geom"), "level = ?", (wanted,))
    ids = np.array([*(code for code, _ in found), None], object)[:-1]
    given = [shape for _, shape in found]
    shapes, notes = repaired(np.array([*given, None], object)[:-1], "zones")
    row, of = {code: k for k, code in enumerate(ids)}, {}
    for at, code in parents:
        up: Any = code
        for above in range(at, wanted, -1):
            up = parents.get((above, up))
        if at >= wanted and up in row:
            of[code] = row[up]
    return Targets(ids, shapes, crs, None, given, of, list(notes))
