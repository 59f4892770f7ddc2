"""What the report says of many regions, and the sentence of each."""

from __future__ import annotations

from typing import Any

from ...i18n import said, tr
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


def remark(record: table.Record) -> str:
    """Return what went wrong in a region, or what is said of its zones."""
    failed = table.why(record)
    return said(failed) if failed is not None else " ".join(map(said, table.about(record)))
