"""Rows of several files as those of one: in the columns of the first, and ids that stay unique."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from ..engine.core import columns
from ..engine.core.frame import named
from ..engine.core.notes import Note, note
from . import arrow, files
from .files import Layer


def buildings(parts: list[Layer], names: list[str], id_field: str, notes: list[Note]) -> Layer:
    """Put the buildings of several files together in the columns of the first; ids stay unique."""
    first = parts[0]
    if len(parts) == 1:
        return first
    own = first.called(id_field)
    ids = [
        columns.labels(one.frame.column(one.called(id_field)) if one.called(id_field) else one.frame.own_numbers())
        for one in parts
    ]
    seen, clashes = set(ids[0].tolist()), []
    for name, given in zip(names[1:], ids[1:]):
        for row, one in enumerate(given):
            if one in seen:
                clashes.append(one)
                given[row] = f"{name}:{one}"
            seen.add(given[row])
    table = rows([one.table for one in parts])
    if own and clashes:
        table = table.set_column(
            table.column_names.index(own), own, pa.array(np.concatenate(ids).tolist(), pa.string())
        )
        notes.append(
            note(
                "ids_of_two_files",
                "Buildings of two files that have one id, written with the name of their region before it: {buildings} "
                "({examples}).",
                buildings=len(clashes), examples=columns.examples(clashes),
            )
        )  # fmt: skip
    numbers = [one.numbers for one in parts]
    for k in range(1, len(numbers)):
        numbers[k] = int(max(numbers[k - 1].max(initial=0), 0)) + 1 + np.arange(len(numbers[k]), dtype=np.int64)
    return files.made(first.frame.name, table, first.crs, np.concatenate(numbers), first.frame.kind)


def rows(tables: Sequence[pa.Table]) -> pa.Table:
    """Return the rows of tables in the columns of the first one, nothing where one has none of them."""
    if len(tables) == 1:
        return tables[0].combine_chunks()
    first = tables[0].column_names
    made = {}
    for name in first:
        own = [named(name, one.column_names) for one in tables]
        there = [one if one == name or one not in first else "" for one in own]
        pieces = [table.column(one) if one else None for one, table in zip(there, tables)]
        made[name] = _one(pieces, [len(table) for table in tables])
    return pa.table(made)


def _one(pieces: list[Any], lengths: list[int]) -> Any:
    """Return columns as one: as the first is, where nothing of the others is lost by that; as real numbers; as text."""
    kind = pieces[0].type
    ways: list[Callable[[Any], Any]] = [lambda one: one.cast(kind), lambda one: one.cast(pa.float64()), _texts]
    numbers = all(one is None or pa.types.is_integer(one.type) or pa.types.is_floating(one.type) for one in pieces)
    for way in ways if numbers else (ways[0], ways[2]):
        try:
            made: list[Any] = [None if one is None else way(one) for one in pieces]
        except pa.ArrowException:
            continue
        wanted = made[0].type
        whole = [pa.nulls(length, wanted) if one is None else one for one, length in zip(made, lengths)]
        return pa.chunked_array(
            [chunk for one in whole for chunk in (one.chunks if isinstance(one, pa.ChunkedArray) else [one])], wanted
        ).combine_chunks()
    raise AssertionError  # anything can be said as text


def _texts(column: Any) -> Any:
    return pa.array(
        [None if one is None else columns.id_text(arrow.in_words(one)) for one in column.to_pylist()], pa.string()
    )
