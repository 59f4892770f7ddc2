"""Cells of phones as they come: a field for each hour, or a row for each cell and hour; on the map themselves or by their id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import CountError, EmptyInputError, SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.spatial import repaired
from ...engine.core.types import Floats, Ids, Ints
from ...engine.services.day import hours_of_fields, hours_of_values
from ...engine.services.lifecircle import people_counts
from ...i18n import tr
from ...layers.reading import Table

shapely = packages.load("shapely")

ALL, UNKNOWN, EVEN = "all", "unknown", "even"
MOST_KINDS = 50


@dataclass
class Cells:
    """People by cell.

    Attributes
    ----------
    shapes : (c,) object array of shapely geometries
    kinds : list of (k,) str
    hours : (h,) int
    values : (k, h, c) float
        NaN where unknown.
    tables : list of (str, Table)
        For the report.
    """

    shapes: Ids
    kinds: list[str]
    hours: Ints
    values: Floats
    tables: list[tuple[str, Table]]
    notes: list[Note] = field(default_factory=list)


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a SettingError where the fields of INPUT do not say what people are where and when."""
    wide = step.fields(parameters, "HOUR_FIELDS", context)
    long = [name for name in ("HOUR_FIELD", "VALUE_FIELD") if step.field(parameters, name, context)]
    if bool(wide) == bool(long) or len(long) == 1:
        raise SettingError(
            tr("Give HOUR_FIELDS, a field for each hour; or HOUR_FIELD and VALUE_FIELD, a row for each hour.")
        )
    hours_of_fields(wide)
    source = step.parameterAsSource(parameters, "INPUT", context)
    of_their_own = source is not None and source.wkbType() != QgsWkbTypes.Type.NoGeometry
    cells = step.given(parameters, "CELLS")
    if not cells and not of_their_own:
        raise SettingError(tr("INPUT is a table; give CELLS, the layer with the places of its cells."))
    if (cells or long) and not step.field(parameters, "CELL_ID_FIELD", context):
        raise SettingError(tr("CELL_ID_FIELD is missing; choose the field of INPUT with the id of the cell."))
    if cells and not step.field(parameters, "CELLS_ID_FIELD", context):
        raise SettingError(tr("CELLS_ID_FIELD is missing; choose the field of CELLS with the id of the cell."))


def read(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> Cells:
    """Read INPUT, and CELLS where they are given."""
    cells_given = step.given(parameters, "CELLS")
    table, given = step.required(
        parameters, "INPUT", context, part(progress, 0, 0.7), crs, geometry=not cells_given, whole=False
    )  # fmt: skip
    if not len(table):
        raise EmptyInputError(tr("INPUT '{}' has no rows; choose the one with people by hour.").format(table.name))
    notes: list[Note] = []
    names = step.fields(parameters, "HOUR_FIELDS", context)
    if names:
        by_field, more = hours_of_fields(names)
        hour = by_field[:, None]
        notes += more
    else:
        names = [given.name("VALUE_FIELD")]
        own = given.name("HOUR_FIELD")
        hour = hours_of_values(table.column(own), own)[None, :]
    numbers = people_counts([columns.numbers(table.column(name), name) for name in names], names).T
    kind_given = given.labels("KIND_FIELD")
    kind = np.full(len(table), ALL, object) if kind_given is None else np.where(kind_given == "", UNKNOWN, kind_given)
    if kind_given is not None and ALL in kind:
        raise SettingError(tr("KIND_FIELD has a kind '{}'; filter it out: kinds are added up to it.").format(ALL))
    twofold = next((one for one in sorted(set(kind)) if str(one).endswith(f" ({EVEN})")), None)
    if twofold is not None:
        raise SettingError(
            tr("KIND_FIELD has a kind '{}'; rename it: so is called how the even spread of a kind is kept.").format(
                columns.shown(twofold)
            )
        )
    if len(set(kind)) > MOST_KINDS:
        raise SettingError(
            tr("KIND_FIELD has {} kinds; choose a field with at most {}.").format(len(set(kind)), MOST_KINDS)
        )
    ids = given.labels("CELL_ID_FIELD")
    tables = [(tr("People by hour"), table)]
    if cells_given:
        places, shapes = _cells(step, parameters, context, crs, part(progress, 0.7, 1), ids, tables, notes)
    else:
        places, shapes = _own(table, ids)
    shapes, more = repaired(shapes, "cells")
    notes += [one for one in more if one.code != "no_geometry"]  # they are not skipped, but outside
    values, kinds, hours = _arranged(numbers, hour, kind, places, len(shapes))
    return Cells(shapes, kinds, hours, values, tables, notes)


def _cells(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, crs: Any, progress: Progress, ids: Any,
    tables: list[tuple[str, Table]], notes: list[Note],
) -> tuple[Ints, Ids]:  # fmt: skip
    """Row of CELLS for each row of INPUT; those of unknown cells come after the last and have no place."""
    layer, given = step.required(parameters, "CELLS", context, progress, crs, whole=False)
    tables.append((tr("Cells"), layer))
    known = columns.ids(layer.column(given.name("CELLS_ID_FIELD")), "cell")
    at, _ = columns.match(ids, known, "cell")
    missing = {name: len(known) + k for k, name in enumerate(dict.fromkeys(ids[at < 0]))}
    if missing:
        notes.append(
            note(
                "unknown_cells",
                "Cells of INPUT that are not among CELLS: {cells}; their people are outside.",
                cells=len(missing),
            )
        )
    rows = np.array([missing[name] if row < 0 else row for row, name in zip(at.tolist(), ids)], np.int64)
    return rows, np.concatenate([layer.geometries(), np.full(len(missing), None, object)])


def _own(table: Table, ids: Any) -> tuple[Ints, Ids]:
    """Cells of a layer that are on the map themselves: each row is one, or all of one id."""
    shapes = table.geometries()
    if ids is None:
        return np.arange(len(table), dtype=np.int64), shapes
    names, at = np.unique(ids.astype(str), return_inverse=True)
    at = at.reshape(-1).astype(np.int64)
    there = np.flatnonzero(~shapely.is_missing(shapes))[::-1]
    found = np.full(len(names), None, object)
    found[at[there]] = shapes[there]  # the first that there is
    return at, found


def _arranged(numbers: Floats, hour: Ints, kind: Ids, cell: Ints, cells: int) -> tuple[Floats, list[str], Ints]:
    """People by kind, hour and cell.

    Parameters
    ----------
    numbers : (f, n) float
        By field and row.
    hour : (f, 1) or (1, n) int
        Of each field, or of each row.
    kind, cell : (n,)
        Of each row.
    """
    kinds, of_kind = np.unique(kind.astype(str), return_inverse=True)
    hours, of_hour = np.unique(hour, return_inverse=True)
    values = np.full((len(kinds), len(hours), cells), np.nan)
    taken = np.zeros(values.shape, np.int64)
    at = np.broadcast_arrays(of_kind.reshape(1, -1), of_hour.reshape(hour.shape), cell[None, :])
    np.add.at(taken, tuple(at), 1)
    values[tuple(at)] = numbers
    twice = int(np.count_nonzero(taken > 1))
    if twice:
        raise CountError(
            "hour_twice",
            "Cells with several rows for one hour and kind: {n}; filter INPUT to one day, or give means of days.",
            n=twice,
        )
    return values, kinds.tolist(), hours.astype(np.int64)
