"""Columns of a user's table that are called like those a step writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsFields

from ...engine.core.columns import id_text
from ...engine.core.fields import Field
from ...engine.core.notes import Note, note
from ...layers.reading import Table
from ...layers.rows import Rows


def rows_with(fields: Sequence[Field], columns: Mapping[str, Sequence[Any]], table: Table) -> tuple[Rows, list[Note]]:
    """Return the rows of a table with columns of ours, and notes on columns of its own that are called otherwise now.

    What an earlier run of the same step wrote is written anew. A column of the user that only has the name of one of ours and
    says something else is kept under another name.
    """
    kept = _renamed(fields, columns, table)
    if not kept:
        return Rows(fields, columns, table), []
    frame = table.frame
    given = {kept.get(name, name): column for name, column in frame.given.items()}
    described = QgsFields()
    for field in table.fields:
        field.setName(kept.get(field.name(), field.name()))
        described.append(field)
    notes = [
        note(
            "own_column",
            "Column '{column}' of the table is called '{kept}' in the result, which has a column '{column}' of its own.",
            column=column,
            kept=name,
        )
        for column, name in kept.items()
    ]
    return Rows(fields, columns, replace(table, frame=replace(frame, given=given), fields=described)), notes


def _renamed(fields: Sequence[Field], columns: Mapping[str, Sequence[Any]], table: Table) -> dict[str, str]:
    ours = {field.name.casefold(): field.name for field in fields}
    theirs = {name.casefold(): name for name in table.frame.given}
    if ours.keys() <= theirs.keys():
        return {}  # an earlier run wrote them all
    taken, kept = {*ours, *theirs}, dict[str, str]()
    for key in theirs.keys() & ours.keys():
        before, now = table.column(theirs[key]), columns[ours[key]]
        if any(id_text(old) not in ("", id_text(new)) for old, new in zip(before, now)):
            number = 1
            while f"{key}_{number}" in taken:
                number += 1
            taken.add(f"{key}_{number}")
            kept[theirs[key]] = f"{theirs[key]}_{number}"
    return {name: kept[name] for name in table.frame.given if name in kept}
