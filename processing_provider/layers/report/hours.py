"""The curve of a day, and areas coloured by the classes of a style, as SVG without anything from outside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...engine.core import packages
from ...engine.core.types import Bools, Floats, Ids
from .. import drawing, styles
from ..markup import escaped

shapely = packages.load("shapely")

COLOURS = ("#1f6f8b", "#e08a3c", "#b5446e", "#5b8c5a", "#7a5ea8", "#8a6d3b")
WIDE, HIGH, LEFT, RIGHT, TOP, BOTTOM = 560, 260, 70, 12, 12, 30
NONE = "#f2f2f2"
MOST_AREAS = 20_000


def curves_svg(hours: Sequence[int], lines: Sequence[tuple[str, Floats]]) -> str:
    """Draw people by hour.

    Parameters
    ----------
    hours : (h,) sequence of int
    lines : sequence of (str, (h,) float)
        What a line is called, and its people.
    """
    most = max([float(np.max(values)) for _, values in lines] + [1.0])

    def x(hour: float) -> float:
        return LEFT + (WIDE - LEFT - RIGHT) * hour / 23

    def y(value: float) -> float:
        return HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * value / most

    parts = [
        f'<line x1="{LEFT}" x2="{WIDE - RIGHT}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#e5e9ed"/>'
        f'<text x="{LEFT - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{value:,.0f}</text>'
        for value in (0.0, most / 2, most)
    ]
    parts += [f'<text x="{x(h):.1f}" y="{HIGH - 10}" text-anchor="middle">{h}</text>' for h in range(0, 24, 3)]
    for k, (_, values) in enumerate(lines):
        colour = COLOURS[k % len(COLOURS)]
        points = " ".join(f"{x(hour):.1f},{y(value):.1f}" for hour, value in zip(hours, values.tolist()))
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{points}"/>')
        parts += [
            f'<circle cx="{x(hour):.1f}" cy="{y(value):.1f}" r="2.2" fill="{colour}"/>'
            for hour, value in zip(hours, values.tolist())
        ]
    return (
        f'<svg width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}" font-size="11" font-family="sans-serif" role="img">'
        f"{''.join(parts)}</svg>{_legend([(COLOURS[k % len(COLOURS)], name) for k, (name, _) in enumerate(lines)])}"
    )


def areas_map(shapes: Ids, values: Floats, style: str, geographic: bool) -> str:
    """Draw areas in the classes of a graduated style, '' where nothing is to be drawn.

    Parameters
    ----------
    shapes : (n,) object array of shapely geometries
    values : (n,) float
        NaN where unknown.
    style : str
        Its name in resources/styles.
    geographic : bool
        Whether coordinates are degrees.
    """
    if not np.isfinite(values).any():
        return ""
    groups = []
    for low, high, label, colour in styles.classes(style):
        groups.append((colour, label, (values >= low) & (values < high)))
    groups.append((NONE, "", ~np.isfinite(values)))
    return coloured_map(shapes, groups, geographic)


def coloured_map(shapes: Ids, groups: Sequence[tuple[str, str, Bools]], geographic: bool) -> str:
    """Draw shapes by group; groups are colour, what the legend calls them ('' for nothing), and which are in them."""
    there = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if not len(there):
        return ""
    there = (
        there[np.arange(MOST_AREAS, dtype=np.int64) * len(there) // MOST_AREAS] if len(there) > MOST_AREAS else there
    )
    to_page, (wide, high) = drawing.fit(shapely.total_bounds(shapes[there]), geographic)
    paths = np.array(drawing.paths_of(shapes[there], to_page), object)
    parts = []
    for colour, _, which in groups:
        path = "".join(paths[which[there]])
        parts += [f'<path fill="{colour}" d="{path}"/>'] if path else []
    return (
        f'<svg width="{wide:.0f}" height="{high:.0f}" viewBox="0 0 {wide:.0f} {high:.0f}" role="img" fill-rule="evenodd" '
        f'stroke="#5b6673" stroke-width=".3">{"".join(parts)}</svg>{_legend([(c, word) for c, word, _ in groups if word])}'
    )


def _legend(items: Sequence[tuple[str, str]]) -> str:
    drawn = "".join(f'<span><i style="background:{colour}"></i>{escaped(word)}</span>' for colour, word in items)
    return f"<p class=legend>{drawn}</p>"
