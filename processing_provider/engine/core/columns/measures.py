"""What is measured or estimated of buildings: what is certain is read, the rest is unknown, and counted."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter

import numpy as np

from ..errors import CountError
from ..limits import AREA, COUNT_CODES, HEIGHT, MOST_COUNT, STOREYS, Quantity
from ..notes import Note, note
from ..said import Position, examples, quoted
from ..types import Floats
from .numbers import FORMS, MISSING, Column, are_numbers, as_text, is_empty, is_number, loose_number, numbers

LEAST_READABLE = 0.1
"""A column of which less than this share can be read holds something else: names, codes."""

NUMBER_AND_UNIT = re.compile(r"(.*\d\.?)([^\d]*)")
FEET_AND_INCHES = re.compile(r"(\d+(?:\.\d+)?) ?(?:'|ft|feet|foot) ?(?:(\d+(?:\.\d+)?) ?(?:\"|''|in|inch|inches)\.?)?")
FOOT, INCH = 0.3048, 0.0254

UNITS = {
    HEIGHT.name: {
        **dict.fromkeys(
            ("", "m", "mt", "mtr", "mtrs", "meter", "meters", "metre", "metres", "mètre", "mètres", "м", "米"), 1.0
        ),
        **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), 0.01),
    },
    AREA.name: dict.fromkeys(("", "m²", "sqm"), 1.0),
    STOREYS.name: dict.fromkeys(
        ("", "storey", "storeys", "story", "stories", "floor", "floors", "level", "levels", "层", "層", "階", "층"), 1.0
    ),
}

_NAMES = {
    HEIGHT.name: note("height", "height"),
    AREA.name: note("area", "area"),
    STOREYS.name: note("storeys", "number of storeys"),
}
_MOST = {
    HEIGHT.name: note("most_height", "{most} m", most=int(HEIGHT.most)),
    AREA.name: note("most_area", "{most} m²", most=int(AREA.most)),
    STOREYS.name: note("most_storeys", "{most} storeys", most=int(STOREYS.most)),
}


def measured(values: Column, name: str, quantity: Quantity) -> tuple[Floats, list[Note]]:
    """Read something measured: what is certain as a number; what nothing can have, or nobody can read, as unknown.

    Text is read as OpenStreetMap has it: '12 m', '39 ft', feet and inches (39'6"), the larger of '2;3', '12,5'. What says less than one
    number ('~10', '<4', 'G+3', '3-4', '5+') is unknown.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.
    quantity : Quantity

    Returns
    -------
    found : (n,) float
        NaN where unknown; 0 and negative values are as they are given, and mean the same.
    notes : list of Note

    Raises
    ------
    CountError
        (Nearly) nothing in the column is a number, or it holds lists, objects or bytes.
    """
    found, notes = _read(values, name, quantity)
    beyond = (found > quantity.most) | np.isin(found, quantity.codes)
    if beyond.any():
        notes.append(
            note(
                "impossible_values",
                "Buildings whose {quantity} in field '{field}' stands for 'unknown' or is above {most}: {buildings} ({values}); "
                "no building has it, and it counts as unknown.",
                quantity=_NAMES[quantity.name],
                field=name,
                most=_MOST[quantity.name],
                buildings=int(np.count_nonzero(beyond)),
                values=_kinds(found[beyond]),
            )
        )
    return np.where(beyond, np.nan, found), notes


def estimates(values: Column, name: str) -> tuple[Floats, list[Note]]:
    """Read people or households estimated per building; what no building can hold is not known.

    Returns
    -------
    found : (n,) float
        NaN where unknown.
    notes : list of Note
    """
    found = numbers(values, name)
    beyond = (found < 0) | (found > MOST_COUNT) | np.isin(found, COUNT_CODES)
    if not beyond.any():
        return found, []
    said = note(
        "impossible_estimates",
        "Buildings with a value in field '{field}' that is negative, above {most} or stands for 'unknown': {buildings} ({values}); "
        "no building holds it, and it counts as unknown.",
        field=name,
        most=MOST_COUNT,
        buildings=int(np.count_nonzero(beyond)),
        values=_kinds(found[beyond]),
    )
    return np.where(beyond, np.nan, found), [said]


def _kinds(values: Floats) -> str | Note:
    return examples(dict.fromkeys(f"{value:.10g}" for value in values))


def _read(values: Column, name: str, quantity: Quantity) -> tuple[Floats, list[Note]]:
    """Return numbers, and what to say of those that could not be read."""
    if are_numbers(values):
        return np.array(values, dtype=float), []
    found, unread, given = _read_texts(values, name, quantity)
    if not unread:
        return found, []
    n_unread = sum(unread.values())
    if given - n_unread < LEAST_READABLE * given:
        raise CountError(
            "not_measured",
            "Field '{field}' holds {values}, not a {quantity}; choose another field or correct it.",
            field=name,
            values=quoted(unread),
            quantity=_NAMES[quantity.name],
        )
    said = note(
        "unread_values",
        "Buildings whose {quantity} in field '{field}' is not one number: {buildings} ({values}); it counts as unknown.",
        quantity=_NAMES[quantity.name],
        field=name,
        buildings=n_unread,
        values=quoted(unread),
    )
    return found, [said]


def _read_texts(values: Column, name: str, quantity: Quantity) -> tuple[Floats, Counter[str], int]:
    """Return numbers, what could not be read with how often, and how many values there are."""
    found, given = np.full(len(values), np.nan), 0
    unread: Counter[str] = Counter()
    known: dict[str, float | None] = {}
    for at, value in enumerate(values):
        if is_empty(value):
            continue
        if is_number(value):
            found[at] = value
            given += 1
            continue
        text = as_text(value, name, Position(at))
        if text not in known:
            known[text] = _measure(text, quantity)
        number = known[text]
        if number is None:
            continue
        given += 1
        found[at] = number
        if math.isnan(number):
            unread[text] += 1
    return found, unread, given


def _measure(text: str, quantity: Quantity) -> float | None:
    """Read one text; NaN where it is not certain, None where it says that nothing is known."""
    text = " ".join(unicodedata.normalize("NFC", text).translate(FORMS).casefold().split())
    if text in MISSING:
        return None
    parts = [_one_measure(part.strip(), quantity) for part in text.strip("; ").split(";")]
    return math.nan if any(map(math.isnan, parts)) else max(parts)


def _one_measure(text: str, quantity: Quantity) -> float:
    feet = FEET_AND_INCHES.fullmatch(text.rstrip(".")) if quantity.name == HEIGHT.name else None
    if feet and float(feet[2] or 0) < 12:
        return float(feet[1]) * FOOT + float(feet[2] or 0) * INCH
    split = NUMBER_AND_UNIT.fullmatch(text)
    factor = UNITS[quantity.name].get(split[2].strip().rstrip(".")) if split else None
    number = loose_number(split[1]) if split else None
    if factor is None or number is None:
        return math.nan
    # '2,3' is a list of storeys as well as a number; '1,5' is a storey under the roof.
    listed = quantity.name == STOREYS.name and "," in text and number % 0.5
    return math.nan if listed else number * factor
