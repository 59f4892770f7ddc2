"""Columns in little memory: numbers in an array, texts and geometries end to end in one piece.

A million rows of eight columns fit in 300 MB; as objects of Python they take four times as much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt

from .types import Bools, Ids, Ints

ARRAYS = {float: np.float64, int: np.int64, bool: np.bool_}


@dataclass(frozen=True, eq=False)
class EndToEnd:
    """Texts, or pieces of bytes, one after the other, and where each ends."""

    joined: str | bytes
    ends: npt.NDArray[Any]

    def __len__(self) -> int:
        return len(self.ends)

    def tolist(self) -> list[Any]:
        """All pieces."""
        ends = self.ends.tolist()
        joined = self.joined
        return [joined[start:end] for start, end in zip([0, *ends[:-1]], ends)]

    def at(self, rows: Ints) -> list[Any]:
        """Pieces of some rows, in their order."""
        joined, starts = self.joined, np.where(rows > 0, self.ends[rows - 1], 0)
        return [joined[start:end] for start, end in zip(starts.tolist(), self.ends[rows].tolist())]


@dataclass(frozen=True, eq=False)
class Column:
    """Values of one column.

    Attributes
    ----------
    values : (n,) array or EndToEnd
        Something where nothing is known.
    known : (n,) bool or None
        None where all are.
    """

    values: npt.NDArray[Any] | EndToEnd
    known: Bools | None = None

    def __len__(self) -> int:
        return len(self.values)

    def tolist(self) -> list[Any]:
        """Values as plain Python, None where nothing is known."""
        values = self.values.tolist()
        if self.known is not None:
            for row in np.flatnonzero(~self.known).tolist():
                values[row] = None
        return values

    def written(self) -> list[bytes]:
        """Bytes that are the same for the same values, however the column came to be packed."""
        values, known = self.values, self.known
        if known is not None and known.all():
            known = None
        if isinstance(values, EndToEnd):
            joined = values.joined
            told = (b"text", joined.encode("utf-8", "surrogatepass")) if isinstance(joined, str) else (b"bytes", joined)
            parts = [*told, values.ends.astype("<i8").tobytes()]
        elif values.dtype.kind == "O":
            return [repr(self.tolist()).encode("utf-8", "surrogatepass")]
        else:
            plain = values if known is None else np.where(known, values, values.dtype.type(0))
            kind = {"f": "<f8", "b": "?"}.get(plain.dtype.kind, "<i8")
            parts = [kind.encode(), plain.astype(kind).tobytes()]
        return parts if known is None else [*parts, np.packbits(known).tobytes()]

    def at(self, rows: Ints) -> list[Any]:
        """Values of some rows, in their order."""
        values = self.values.at(rows) if isinstance(self.values, EndToEnd) else self.values[rows].tolist()
        if self.known is not None:
            for i in np.flatnonzero(~self.known[rows]).tolist():
                values[i] = None
        return values


def pack(values: Sequence[Any]) -> Column:
    """Pack a column of plain Python values, None where nothing is known; what is of no one kind stays as it is."""
    kinds = set(map(type, values))
    known = None
    if type(None) in kinds:
        kinds.discard(type(None))
        known = np.fromiter((value is not None for value in values), bool, len(values))
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind in (str, bytes):
        return Column(_end_to_end([value or kind() for value in values], kind()), known)
    if kind in ARRAYS:
        filled = values if known is None else [kind() if value is None else value for value in values]
        try:
            return Column(np.array(filled, ARRAYS[kind]), known)
        except OverflowError:  # whole numbers beyond 64 bits
            pass
    return Column(_objects(values), known)


def _end_to_end(parts: Sequence[Any], nothing: Any) -> EndToEnd:
    return _pieces(nothing.join(parts), np.fromiter(accumulate(map(len, parts)), np.int64, len(parts)))


def _pieces(joined: Any, ends: npt.NDArray[Any]) -> EndToEnd:
    return EndToEnd(joined, ends.astype(np.int32 if len(joined) < 2**31 else np.int64))


def _objects(values: Sequence[Any]) -> Ids:
    found = np.empty(len(values), object)
    found[:] = values
    return found


def concatenated(parts: Sequence[Column]) -> Column:
    """Put the parts of a column together."""
    if len(parts) == 1:
        return parts[0]
    told = [part for part in parts if part.known is None or part.known.any()]
    kinds = {_kind(part) for part in told}
    if len(kinds) > 1 or not told:
        return pack([value for part in parts for value in part.tolist()])
    # Parts of which nothing is known take on the kind of the others.
    alike = [part if part.known is None or part.known.any() else _nothing(len(part), told[0]) for part in parts]
    known = None
    if any(part.known is not None for part in alike):
        known = np.concatenate([np.ones(len(part), bool) if part.known is None else part.known for part in alike])
    if isinstance(told[0].values, EndToEnd):
        return Column(_joined([part.values for part in alike]), known)
    return Column(np.concatenate([part.values for part in alike]), known)


def _kind(part: Column) -> object:
    return type(part.values.joined) if isinstance(part.values, EndToEnd) else part.values.dtype


def _nothing(n: int, like: Column) -> Column:
    if isinstance(like.values, EndToEnd):
        return Column(EndToEnd(type(like.values.joined)(), np.zeros(n, np.int32)), np.zeros(n, bool))
    return Column(np.zeros(n, like.values.dtype), np.zeros(n, bool))


def _joined(parts: Sequence[Any]) -> EndToEnd:
    nothing = type(parts[0].joined)()
    starts = np.cumsum([0, *(len(part.joined) for part in parts)], dtype=np.int64)
    ends = np.concatenate([part.ends + start for part, start in zip(parts, starts)])
    return _pieces(nothing.join([part.joined for part in parts]), ends)
