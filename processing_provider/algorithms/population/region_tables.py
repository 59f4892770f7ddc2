"""What the report says of many regions."""

from __future__ import annotations

from typing import Any

from ...i18n import tr
from ...layers.outcome import Section
from ...scale import table

TABLE_ALONE = ("taken", "given", "copies", "what")
"""Fields for which a page is too narrow."""


def of_regions(rows: list[dict[str, Any]]) -> list[Section]:
    """Return numbers of each region, and below them the sentences, which have no place beside numbers."""
    head = [field.name for field in table.FIELDS if field.name not in TABLE_ALONE]
    numbers = [["" if row[name] is None else _whole(row[name]) for name in head] for row in rows]
    made: list[Section] = [(tr("Regions"), head, numbers)]
    remarks = [[row["region"], row["what"]] for row in rows if row["what"]]
    if remarks:
        made.append((tr("What went wrong, or which zones straddle files"), ["region", "what"], remarks))
    return made


def _whole(cell: Any) -> Any:
    return round(cell) if isinstance(cell, float) else cell
