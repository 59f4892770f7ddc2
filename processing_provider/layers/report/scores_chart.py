"""Scores by rule as bars, and issues on a map, for the report of a check; SVG without anything from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...engine.core import packages
from ...engine.core.types import Bools, Ids
from .. import drawing
from ..markup import escaped

shapely = packages.load("shapely")

RIGHT, WRONG, HALF, QUIET = "#3b86b3", "#b3261e", "#e08a3c", "#5b6673"
WIDE, HIGH, LABEL, NUMBERS = 760, 18, 170, 170
"""Of the chart, a bar, its label and the numbers beside it [pixels]."""
MOST = 6_000
"""Issues and buildings that are drawn: a report is to open at once."""


@dataclass(frozen=True)
class Bar:
    """A rule: what it is called, what it says, rows that were checked and that fail, and whether that is an error."""

    name: str
    title: str
    checked: int
    failed: int
    error: bool


def chart(bars: Sequence[Bar]) -> str:
    """Draw a bar for each rule: the part that keeps it, and the part that breaks it.

    What breaks a rule is drawn at least a pixel wide: one row in a million is not none.

    Returns
    -------
    str
        '' without bars.
    """
    if not bars:
        return ""
    width, parts = WIDE - LABEL - NUMBERS, []
    for row, bar in enumerate(bars):
        y = row * HIGH
        part = width * bar.failed / max(bar.checked, 1)
        wrong = min(max(part, 1.5), width) if bar.failed else 0.0
        colour = WRONG if bar.error else HALF
        parts.append(
            f'<g><title>{escaped(bar.title)}</title><text x="{LABEL - 6}" y="{y + 13}" text-anchor="end">{escaped(bar.name)}</text>'
            f'<rect x="{LABEL}" y="{y + 3}" width="{width - wrong:.1f}" height="{HIGH - 6}" fill="{RIGHT}"/>'
            f'<rect x="{LABEL + width - wrong:.1f}" y="{y + 3}" width="{wrong:.1f}" height="{HIGH - 6}" fill="{colour}"/>'
            f'<text x="{LABEL + width + 6}" y="{y + 13}" fill="{QUIET}">{bar.failed:,} / {bar.checked:,}</text></g>'
        )
    high = len(bars) * HIGH + 4
    return (
        f'<svg width="{WIDE}" height="{high}" viewBox="0 0 {WIDE} {high}" role="img" font-size="11" '
        f'font-family="system-ui,sans-serif">{"".join(parts)}</svg>'
    )


def issue_map(buildings: Ids, issues: Ids, errors: Bools, words: Sequence[str]) -> str:
    """Draw where issues are.

    Parameters
    ----------
    buildings, issues : (n,), (m,) object array of shapely Points
        None where there is none.
    errors : (m,) bool
        Whether an issue is an error, and not a warning.
    words : sequence of str
        What the legend calls buildings, warnings and errors.

    Returns
    -------
    str
        '' where no issue has a place.
    """
    there = ~shapely.is_missing(issues) if len(issues) else np.zeros(0, bool)
    if not there.any():
        return ""
    ground = _some(buildings[~shapely.is_missing(buildings)]) if len(buildings) else buildings
    marked = [issues[there & ~errors], issues[there & errors]]
    box = shapely.total_bounds(np.concatenate([ground, *marked]))
    to_page, (wide, high) = drawing.fit(box, False)
    parts = []
    for points, colour, size in zip((ground, *map(_some, marked)), ("#c3cad1", HALF, WRONG), (2.0, 4.0, 5.0)):
        if len(points):
            dots = "".join(f"M{x:.1f} {y:.1f}h.1" for x, y in to_page(shapely.get_coordinates(points)).tolist())
            parts.append(
                f'<path stroke="{colour}" stroke-width="{size}" stroke-linecap="round" fill="none" d="{dots}"/>'
            )
    legend = "".join(
        f'<span><i style="background:{colour}"></i>{escaped(word)}</span>'
        for colour, word in zip(("#c3cad1", HALF, WRONG), words)
    )
    return (
        f'<svg width="{wide:.0f}" height="{high:.0f}" viewBox="0 0 {wide:.0f} {high:.0f}" role="img">{"".join(parts)}</svg>'
        f"<p class=legend>{legend}</p>"
    )


def _some(points: Ids) -> Ids:
    """All of them, or evenly some where they are many."""
    return points[np.arange(MOST, dtype=np.int64) * len(points) // MOST] if len(points) > MOST else points
