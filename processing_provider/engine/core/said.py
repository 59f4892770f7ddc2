"""What messages say of tables: rows by the numbers that people know, a few examples of many, things by their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NewType, Union

import numpy as np

from .notes import Note, note
from .types import Ints

Position = NewType("Position", int)
"""Place of a row, from 0: for code."""
RowNumber = NewType("RowNumber", int)
"""Number of a row, from 1: for people."""

EXAMPLES = 3
SHOWN = 40
"""Characters of a value that a message repeats: some are as long as a page."""

Said = Union[str, Note]
"""What is filled into a template: words as they stand, or words to be translated."""


def row_number(position: Position) -> RowNumber:
    """Return what people call a row."""
    return RowNumber(position + 1)


def examples(items: Iterable[object]) -> Said:
    """Name the first few of many for a message."""
    named = [str(item) for item in items]
    first, more = ", ".join(named[:EXAMPLES]), len(named) - EXAMPLES
    return note("and_more", "{examples} and {more} more", examples=first, more=more) if more > 0 else first


def row_examples(positions: Ints) -> Said:
    """Name the first few rows of (k,) positions for a message."""
    return examples(np.asarray(positions) + 1)


def shown(value: object) -> str:
    """Write a value for a message, cut where it is long."""
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def quoted(texts: Iterable[object]) -> Said:
    """Name the first few of many texts in quotes."""
    return examples(f"'{shown(text)}'" for text in texts)


_THINGS = {
    "building": note("buildings", "Buildings"),
    "cell": note("cells", "Cells"),
    "dwelling": note("dwellings", "Dwellings"),
    "earlier household": note("earlier_households", "Earlier households"),
    "facilities": note("facilities", "Facilities"),
    "household": note("households", "Households"),
    "place": note("places", "Places"),
    "planning unit": note("planning_units", "Planning units"),
    "reference zone": note("reference_zones", "Reference zones"),
    "summary zone": note("summary_zones", "Summary zones"),
    "weight": note("weights", "Weights"),
    "zone": note("zones", "Zones"),
}


def things(what: str) -> Said:
    """Name what rows are, for the beginning of a sentence: 'Zones' for 'zone' or 'zones'; others as they are given."""
    return _THINGS.get(what, _THINGS.get(what.removesuffix("s"), what))
