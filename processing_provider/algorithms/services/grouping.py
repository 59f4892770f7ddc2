"""A group that was found in a base: its rows with homes, as a layer, a roll, a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...engine.core import packages
from ...engine.core.fields import Field
from ...engine.core.notes import Note, note
from ...engine.core.types import Bools, Ids, Ints
from ...engine.services import group_fields
from ...engine.services.circle_fields import free
from ...engine.services.groups import Coverage, one_each
from ...engine.services.pattern import Column, Question
from ...i18n import tr
from ...layers.report.service_map import service_map
from ...layers.rows import Rows
from ...store import groups
from ...store.batches import Batches
from ..registers.step import Drawn

shapely = packages.load("shapely")

MOST_CIRCLES = 4000


@dataclass
class Group:
    """Rows of a question.

    Attributes
    ----------
    question : Question
    rows : list of tuple
    pid : list of str or None
        Person of each row, None where no persons are asked for.
    dwid, buid : list or None
        Dwelling and building of each row, of persons those in which they live; None where nothing can be known of them.
    points : (n,) object array of shapely Points
    at_home : bool
        Whether dwellings and buildings are homes, whatever the pattern names.
    """

    question: Question
    rows: list[tuple[Any, ...]]
    pid: list[Any] | None
    dwid: list[Any] | None
    buid: list[Any] | None
    points: Ids
    at_home: bool

    def some(self, which: Ints) -> Group:
        """Return the group of some rows, in this order."""

        def taken(column: list[Any] | None) -> list[Any] | None:
            return None if column is None else [column[row] for row in which.tolist()]

        rows = [self.rows[row] for row in which.tolist()]
        return Group(
            self.question, rows, taken(self.pid), taken(self.dwid), taken(self.buid), self.points[which], self.at_home
        )

    def homes(self) -> list[str | None]:
        """Return by what rows of a roll are sorted; None without a home."""
        pairs = zip(self.buid or [None] * len(self.rows), self.dwid or [None] * len(self.rows))
        return [f"{buid or ''}\x1f{dwid or ''}" if buid or dwid else None for buid, dwid in pairs]


def group_of(base: Batches, question: Question, rows: list[tuple[Any, ...]], date: str, at_home: bool = False) -> Group:
    """Return a group with homes and points."""
    at: dict[tuple[str, str], int] = {}
    for k, column in enumerate(question.columns):
        at.setdefault((column.label, column.column), k)

    def column_of(label: str, name: str) -> list[Any] | None:
        return [row[at[label, name]] for row in rows] if (label, name) in at else None

    pid, dwid, buid = column_of("person", "pid"), column_of("dwelling", "dwid"), column_of("building", "buid")
    if pid is not None and (at_home or (dwid is None and buid is None)):
        known = groups.homes(base, pid, date)
        dwid, buid = ([known.get(one, (None, None))[end] for one in pid] for end in (0, 1))
    elif dwid is not None and buid is None:
        of = groups.buildings_of_dwellings(base, [one for one in dwid if one])
        buid = [of.get(one) for one in dwid]
    return Group(question, rows, pid, dwid, buid, groups.points(base, buid or [None] * len(rows)), at_home)


def layer(group: Group, crs: QgsCoordinateReferenceSystem, client: Bools | None = None) -> Rows:
    """Return the rows of a group as a layer of points, or as a table where nothing is in a building."""
    columns = group.question.columns
    fields = [Field(column.name, column.kind, "", _meaning(column)) for column in columns]
    values: dict[str, Any] = {
        column.name: [_plain(row[k], column.kind) for row in group.rows] for k, column in enumerate(columns)
    }
    there = {(column.label, column.column) for column in columns}
    more = [
        (group_fields.DWID, ("dwelling", "dwid"), group.dwid),
        (group_fields.BUID, ("building", "buid"), group.buid),
        (group_fields.CLIENT, None, None if client is None else client.astype(np.int64).tolist()),
    ]
    taken = {field.name.lower() for field in fields}
    for field, same, column in more:
        if column is not None and (same not in there or group.at_home):
            named = Field(free(field.name, taken), field.type, field.unit, field.meaning)
            fields.append(named)
            values[named.name] = column
    if group.buid is None:
        return Rows(fields, values)
    return Drawn(fields, values, list(group.points), QgsWkbTypes.Type.Point, crs)


def _meaning(column: Column) -> str:
    known = {field.name: field.meaning for field in (group_fields.PID, group_fields.DWID, group_fields.BUID)}
    of = f"{column.label}.{column.column}" if column.label else column.name
    return known[column.column] if column.label and column.column in known else of


def _plain(value: Any, kind: str) -> Any:
    """Return a value as a field of its kind takes it: SQLite keeps whatever a column was given."""
    if value is None or kind == "text":
        return None if value is None else str(value)
    if not isinstance(value, (int, float)):
        return None
    return float(value) if kind == "real" else int(value)


def dwellings(group: Group, crs: QgsCoordinateReferenceSystem) -> tuple[Rows, int]:
    """Return a roll of dwellings with the number of their people, and how many people have no dwelling."""
    dwid = group.dwid or [None] * len(group.rows)
    first: dict[str, int] = {}
    for row, one in enumerate(dwid):
        if one:
            first.setdefault(one, row)
    persons, kept = Counter(filter(None, dwid)), list(first.values())
    values = {
        "dwid": list(first),
        "buid": [(group.buid or dwid)[row] for row in kept],
        "persons": [persons[one] for one in first],
    }
    fields = (group_fields.DWID, group_fields.BUID, group_fields.PERSONS)
    shapes = [group.points[row] for row in kept]
    return Drawn(fields, values, shapes, QgsWkbTypes.Type.Point, crs), len(dwid) - sum(persons.values())


def roll(group: Group) -> tuple[Group, int]:
    """Return one row of each person who has a home, and how many have none."""
    pids, homes = group.pid or [], group.homes()
    there = one_each(pids, homes)
    return group.some(there), len(set(pids)) - len(there)


def pictures(group: Group, client: Bools | None) -> list[tuple[str, str]]:
    """Return the map of a report: buildings by how many rows are in them, and clients where they are known."""
    at = np.flatnonzero(~shapely.is_missing(group.points))
    if not len(at):
        return []
    _, first, size = np.unique(shapely.to_wkb(group.points[at]), return_index=True, return_counts=True)
    served = np.ones(len(at), bool) if client is None else client[at]
    words: Sequence[str] = (
        ("", "", tr("buildings, by how many were found in each"))
        if client is None
        else (tr("clients"), tr("not reached"), tr("buildings, by how many were found in each"))
    )
    spots = group.points[at]
    if len(first) > MOST_CIRCLES:  # a report is to open at once
        largest = np.sort(np.argsort(-size, kind="stable")[:MOST_CIRCLES])
        first, size = first[largest], size[largest]
    drawn = service_map(np.array([], object), spots, served, spots[first], size.astype(float), words)
    return [(tr("Map"), drawn)] if drawn else []


def numbers(found: Coverage) -> dict[str, Any]:
    """Return the numeric outputs of a comparison; no percentage of nobody."""
    counted = {"CLIENTS_FOUND": found.clients, "CLIENTS_OUTSIDE": found.outside}
    return {**counted, "COVERAGE_PERCENT": found.percent} if found.persons else counted


def told(found: Coverage) -> Note:
    """Return what is to be said of a comparison."""
    return note(
        "coverage",
        "Clients in the group: {clients} of {persons} ({percent} %); not reached: {others}; clients outside of the group: {outside}; "
        "ids that the base does not know: {unknown}.",
        clients=found.clients,
        persons=found.persons,
        percent=f"{found.percent:.1f}" if found.persons else "?",
        others=found.persons - found.clients,
        outside=found.outside,
        unknown=found.unknown,
    )


def homeless(persons: int) -> list[Note]:
    """Return what is to be said of people who are in no row of a roll."""
    said = note(
        "homeless",
        "People of the group who have no home in the base, or no known dwelling, in no row of the roll: {persons}.",
        persons=persons,
    )
    return [said] if persons else []
