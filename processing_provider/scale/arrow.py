"""Columns of Arrow in kinds that its functions and the engine take."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..engine.core.packed import Column, pack


def decoded(column: Any) -> Any:
    """Return a column without a dictionary."""
    return decoded(column.cast(column.type.value_type)) if pa.types.is_dictionary(column.type) else whole(column)


def different(column: Any) -> list[Any]:
    """Return the different values of a column, of such kinds as ids are of."""
    try:
        return list(pc.unique(decoded(column)).to_pylist())
    except pa.ArrowException:
        return list(column.to_pylist())


def whole(column: Any) -> Any:
    """Return a column of a kind that every function of Arrow takes."""
    plain = {"string_view": pa.string(), "binary_view": pa.binary()}.get(str(column.type))
    return column if plain is None else column.cast(plain)


def storage(column: Any) -> Any:
    """Return geometries of an extension type as the bytes that they are."""
    kinds = column.type
    while isinstance(kinds, pa.BaseExtensionType):
        column, kinds = (
            pa.chunked_array([chunk.storage for chunk in column.chunks], kinds.storage_type),
            kinds.storage_type,
        )
    return column.cast(pa.binary())


def packed(column: Any) -> Column:
    """Pack a column of Arrow."""
    kind = column.type
    number = {"f": pa.types.is_floating(kind), "i": pa.types.is_signed_integer(kind), "b": pa.types.is_boolean(kind)}
    if not any(number.values()):
        return pack([in_words(value) for value in column.to_pylist()])
    known = None if not column.null_count else column.is_valid().to_numpy(zero_copy_only=False).astype(bool)
    if known is not None and not known.any():
        return pack([None] * len(column))
    as_kind = pa.float64() if number["f"] else pa.int64() if number["i"] else pa.bool_()
    plain = column if known is None else column.fill_null(False if number["b"] else 0)
    return Column(np.array(plain.cast(as_kind)), known)


def in_words(value: Any) -> Any:
    """Dates and times as ISO text, lists as JSON, as layers of QGIS are read."""
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (str, bytes, int, float)):
        return value
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, dict)) else str(value)
