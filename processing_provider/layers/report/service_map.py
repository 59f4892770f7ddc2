"""A map of a service for its report: ways or lines, places of people, facilities as large as what they serve; as SVG."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...engine.core import packages
from ...engine.core.types import Bools, Floats, Ids, Ints
from .. import drawing
from ..markup import escaped

shapely = packages.load("shapely")

MOST_LINES, MOST_PLACES = 20_000, 6_000
"""That are drawn: a report is to open at once."""
LINE, SERVED, UNSERVED, FACILITY = "#c3cad1", "#3b86b3", "#b3261e", "#e08a3c"
LARGEST = 9.0
"""Radius of the facility that serves most [pixels]."""


def service_map(lines: Ids, places: Ids, served: Bools, facilities: Ids, size: Floats, words: Sequence[str]) -> str:
    """Draw a map with its legend.

    Parameters
    ----------
    lines : (n,) object array of shapely lines
    places : (p,) object array of shapely Points
    served : (p,) bool
    facilities : (f,) object array of shapely Points
    size : (f,) float
        By which the circles' areas are drawn.
    words : sequence of str
        What the legend calls places that are served, those that are not, and facilities; '' for what there is none of.

    Returns
    -------
    str
        HTML without anything from outside; '' where nothing has a place.
    """
    there, doors = _some(places, MOST_PLACES), np.flatnonzero(~_nowhere(facilities))
    if not len(there) or not len(doors):
        return ""
    box = shapely.total_bounds(np.concatenate([places[there], facilities[doors]]))
    to_page, (wide, high) = drawing.fit(box, False)
    drawn = lines[_some(lines, MOST_LINES)]
    parts = [f'<path fill="none" stroke="{LINE}" stroke-width=".5" d="{_path(drawn, to_page)}"/>'] if len(drawn) else []
    at = to_page(shapely.get_coordinates(places[there]))
    for colour, which in ((SERVED, served[there]), (UNSERVED, ~served[there])):
        dots = "".join(f"M{x:.1f} {y:.1f}h.1" for x, y in at[which].tolist())
        parts += (
            [f'<path stroke="{colour}" stroke-width="2.4" stroke-linecap="round" fill="none" d="{dots}"/>']
            if dots
            else []
        )
    share = np.sqrt(np.maximum(size[doors], 0) / max(float(size[doors].max()), 1e-9))
    for (x, y), radius in zip(to_page(shapely.get_coordinates(facilities[doors])).tolist(), (LARGEST * share).tolist()):
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{max(radius, 1.5):.1f}"/>')
    legend = "".join(
        f'<span><i style="background:{colour}"></i>{escaped(word)}</span>'
        for colour, word in zip((SERVED, UNSERVED, FACILITY), words)
        if word
    )
    return (
        f'<svg width="{wide:.0f}" height="{high:.0f}" viewBox="0 0 {wide:.0f} {high:.0f}" role="img" fill="{FACILITY}" '
        f'fill-opacity=".85">{"".join(parts)}</svg><p class=legend>{legend}</p>'
    )


def _nowhere(shapes: Ids) -> Bools:
    found: Bools = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    return found


def _some(shapes: Ids, most: int) -> Ints:
    """Rows of shapes that there are, evenly some of them where they are many."""
    there = np.flatnonzero(~_nowhere(shapes))
    return there[np.arange(most, dtype=np.int64) * len(there) // most] if len(there) > most else there


def _path(lines: Ids, to_page: drawing.ToPage) -> str:
    placed = shapely.simplify(shapely.transform(shapely.force_2d(shapely.get_parts(lines)), to_page), 0.5)
    xy, of = shapely.get_coordinates(placed, return_index=True)
    begins = np.r_[True, of[1:] != of[:-1]]
    return "".join(f"{'M' if begin else 'L'}{x:.1f} {y:.1f}" for begin, (x, y) in zip(begins.tolist(), xy.tolist()))
