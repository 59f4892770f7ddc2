"""The field that tells regions apart in a file that holds all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from ..engine.core.columns import id_text
from ..engine.core.errors import ReadError
from ..engine.core.frame import named
from . import arrow, files

TELLING = (
    pa.types.is_string, pa.types.is_large_string, pa.types.is_integer, pa.types.is_floating, pa.types.is_boolean,
    pa.types.is_date, pa.types.is_decimal,
)  # fmt: skip
"""Kinds of fields that tell regions apart."""


def values(source: files.Source, field: str) -> dict[str, tuple[Any, ...]]:
    """Return the different values of a field by their text, in its order; raise where it is empty or not there."""
    known = files.names(source)
    own = named(field, known)
    if not own:
        raise ReadError(
            "no_field", "{parameter}: {file} has no field '{field}'; it has {names}.",
            parameter="PARTITION_FIELD", file=source.called, field=field, names=", ".join(known),
        )  # fmt: skip
    found = arrow.decoded(files.read(replace(source, field=""), [own], geometry=False).table.column(own))
    if not any(is_kind(found.type) for is_kind in TELLING):
        raise ReadError(
            "odd_partition_field", "{file}: field '{field}' holds {kind}; name one with texts or whole numbers.",
            file=source.called, field=field, kind=str(found.type),
        )  # fmt: skip
    by_text: dict[str, list[Any]] = {}
    for value in pc.unique(found).to_pylist():
        by_text.setdefault(id_text(value), []).append(value)
    if "" in by_text:
        empty = int(pc.sum(pc.is_in(found, value_set=pa.array(by_text[""], found.type))).as_py())
        raise ReadError(
            "empty_partition_field", "{file}: field '{field}' is empty in {rows} rows, which belong to no region; fill it.",
            file=source.called, field=field, rows=empty,
        )  # fmt: skip
    return {text: tuple(by_text[text]) for text in sorted(by_text)}
