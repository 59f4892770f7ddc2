"""Columns of numbers, and texts that are one."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, Union

import numpy as np
import numpy.typing as npt

from ..errors import CountError
from ..notes import Note, note
from ..said import Position, row_number, shown
from ..types import Floats

Column = Union[Sequence[object], npt.NDArray[Any]]
"""A column as the layer holds it; None where it is NULL."""

PLAIN_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
DECIMAL_COMMA = re.compile(r"[+-]?\d+,(?:\d{1,2}|\d{4,})")
SPACED_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?")

MISSING = frozenset(["nan", "none", "null", "<null>", "nil", "n/a", "na", "#n/a", "unknown", "?", "-", "--"])
"""What stands for 'nothing known' in a column of text."""

# Full-width forms, and the signs that stand for a minus, a prime, a double prime or a blank.
FORMS: dict[int, int | str] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x2212, 0x2010, 0x2011), "-"),
    **dict.fromkeys((0x2019, 0x2018, 0x2032, 0x00B4, 0x0060, 0x02B9, 0x02BC), "'"),
    **dict.fromkeys((0x201D, 0x201C, 0x2033, 0x02BA), '"'),
    **dict.fromkeys((0x3000, 0x00A0, 0x2009, 0x202F, 0x2007), " "),
}

_NUMBER_TYPES = (bool, int, float, np.number, np.bool_)


def plain_number(text: str) -> float | None:
    """Read a text that is a number and nothing else: no 1_000, which Python takes, no inf; None if it is not."""
    text = text.strip()
    return float(text) if PLAIN_NUMBER.fullmatch(text) and math.isfinite(float(text)) else None


def loose_number(text: str) -> float | None:
    """Read a number with blanks between thousands or a decimal comma; '1,200' may be either and is not read."""
    if SPACED_THOUSANDS.fullmatch(text):
        text = text.replace(" ", "")
    if DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    return float(text) if PLAIN_NUMBER.fullmatch(text) else None


def numbers(values: Column, name: str) -> Floats:
    """Read a column as numbers; text that is a number counts as one.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, NaN where unknown.

    Raises
    ------
    CountError
        A value is text, a list or anything else that is not one number.
    """
    if are_numbers(values):
        return np.array(values, dtype=float)
    return np.fromiter((_as_number(value, name, Position(i)) for i, value in enumerate(values)), float, len(values))


def are_numbers(values: Column) -> bool:
    """Tell whether no value needs a look of its own: numpy would take '1_000' for a number and a list for a table."""
    kinds = set(map(type, values))
    return all(kind is type(None) or issubclass(kind, _NUMBER_TYPES) for kind in kinds)


def is_number(value: object) -> bool:
    """Tell whether a value is a number by its type."""
    return isinstance(value, _NUMBER_TYPES)


def is_empty(value: object) -> bool:
    """Tell whether a value is NULL or a text of nothing."""
    return value is None or (isinstance(value, str) and not value.strip())


def _as_number(value: object, name: str, at: Position) -> float:
    if is_empty(value):
        return math.nan
    if isinstance(value, _NUMBER_TYPES):
        return float(value)
    text = as_text(value, name, at)
    found = plain_number(text)
    if found is None and text.strip().casefold() in ("nan", "inf", "-inf"):
        return math.nan
    loose = loose_number(text.strip()) if found is None else None
    if loose is not None and math.isfinite(loose):
        raise CountError(
            "number_as_text",
            "Field '{field}' holds the text '{value}' in row {row}; tell QGIS when it loads the file how decimals are written there, "
            "or make numbers of the field with the field calculator.",
            field=name,
            value=shown(value),
            row=row_number(at),
        ).at("", [at])
    if found is None:
        raise CountError(
            "not_a_number",
            "Field '{field}' holds '{value}' in row {row}, which is not a number; choose a numeric field or correct it.",
            field=name,
            value=shown(value),
            row=row_number(at),
        ).at("", [at])
    return found


def as_text(value: object, name: str, at: Position) -> str:
    """Return a value that is text; raises a CountError for a list, an object or bytes where one value is wanted."""
    if isinstance(value, str):
        return value
    raise CountError(
        "not_one_value",
        "Field '{field}' holds {kind} in row {row} ({value}), not a number; choose a field with one number per row.",
        field=name,
        kind=_kind(value),
        row=row_number(at),
        value=shown(value),
    ).at("", [at])


def _kind(value: object) -> Note:
    if isinstance(value, (list, tuple)):
        return note("list", "a list")
    return note("object", "an object") if isinstance(value, dict) else note("no_single_value", "no single value")
