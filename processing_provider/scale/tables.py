"""Frames as tables to write: columns as they were given, and those of ours."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from ..engine.core.frame import Frame, plain_values
from ..engine.core.types import Ints
from .geopackage import GEOMETRY

WRITTEN = {"text": pa.string(), "integer": pa.int64(), "real": pa.float64()}


def of_frame(frame: Frame, given: pa.Table | None, order: Ints, row: Ints | None = None) -> pa.Table:
    """Return the rows to write: the columns as they were given, ours in their place or after them, and the geometries.

    Parameters
    ----------
    frame : Frame
        With columns of ours.
    given : pyarrow.Table or None
        Columns as they were read.
    order : (m,) int
        Rows of the frame to write.
    row : (n,) int, optional
        Row of the table that each row of the frame is of, where a building may be divided.
    """
    found: dict[str, Any] = {}
    if given is not None:
        rows = pa.array(order if row is None else row[order])
        for name in given.column_names:
            if name == GEOMETRY:
                continue
            own = frame.instead.get(name)
            found[own or name] = _ours(frame, own, order) if own else given.column(name).take(rows)
    for name in frame.added:
        if name not in found:
            found[name] = _ours(frame, name, order)
    if frame.shapes is not None:
        found[GEOMETRY] = pa.array(frame.shapes.at(order), pa.binary())
    return pa.table(found)


def _ours(frame: Frame, name: str, order: Ints) -> pa.Array:
    heading, column = frame.added[name]
    kind = heading.type
    values = column.at(order)
    return pa.array(plain_values(values, kind) if kind != "text" else values, WRITTEN[kind])
