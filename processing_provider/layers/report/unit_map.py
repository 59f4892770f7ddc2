"""A map of planning units for a report: polygons in the colours of their classes; as SVG."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...engine.core import packages
from ...engine.core.types import Ids, Ints
from .. import drawing
from ..markup import escaped

shapely = packages.load("shapely")

MOST = 5_000
"""Units that are drawn: a report is to open at once."""
OTHER = "#d9dde1"


def unit_map(shapes: Ids, kinds: Ints, classes: Sequence[tuple[str, str]], other: str) -> str:
    """Draw a map with its legend.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
        None where there is none.
    kinds : (n,) int
        Class of each, -1 without one.
    classes : sequence of (str, str)
        Colour and what the legend calls it.
    other : str
        What the legend calls units without a class.

    Returns
    -------
    str
        HTML without anything from outside; '' where nothing has a place.
    """
    there = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if not len(there):
        return ""
    drawn = there[np.arange(MOST, dtype=np.int64) * len(there) // MOST] if len(there) > MOST else there
    to_page, (wide, high) = drawing.fit(shapely.total_bounds(shapes[drawn]), False)
    paths = np.array([*drawing.paths_of(shapes[drawn], to_page), None], object)[:-1]
    legend = [(OTHER, other)] if (kinds[drawn] < 0).any() else []
    legend = [*classes, *legend]
    colours = [colour for colour, _ in classes] + [OTHER]
    parts = []
    for k, colour in enumerate(colours):
        path = "".join(paths[kinds[drawn] == (k if k < len(classes) else -1)])
        parts += [f'<path fill="{colour}" d="{path}"/>'] if path else []
    words = "".join(f'<span><i style="background:{colour}"></i>{escaped(word)}</span>' for colour, word in legend)
    return (
        f'<svg width="{wide:.0f}" height="{high:.0f}" viewBox="0 0 {wide:.0f} {high:.0f}" role="img" fill-rule="evenodd" '
        f'stroke="#5b6673" stroke-width="0.5">{"".join(parts)}</svg><p class=legend>{words}</p>'
    )
