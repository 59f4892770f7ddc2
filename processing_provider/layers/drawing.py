"""The map of the report: buildings coloured by persons, as SVG without anything from outside."""

from __future__ import annotations

import html
from collections.abc import Callable

import numpy as np

from ..engine.core import packages
from ..engine.core.types import Floats, Ids
from ..i18n import tr
from . import styles
from .rows import Rows

shapely = packages.load("shapely")

MOST = 5_000
"""Buildings that are drawn: a report is to open at once, and more would not be told apart."""
WIDTH, HEIGHT = 760, 620
LEAST = 1.6
"""Side of what is drawn for a building that would be smaller [pixels]."""
SHOWN = ("pop_int", "pop_opt", "pop_mc")
UNKNOWN = -1
ToPage = Callable[[Floats], Floats]
"""From coordinates to pixels."""


def draw(rows: Rows | None) -> str:
    """Return a map with legend of the buildings that are written, '' where there is nothing to draw.

    Parameters
    ----------
    rows : Rows or None
        Buildings with one of the fields `SHOWN`.
    """
    if rows is None or rows.table is None or not rows.with_geometry:
        return ""
    given = next((values for values in map(rows.values, SHOWN) if values is not None), None)
    if given is None:
        return ""
    shapes, order = rows.frame.geometries(), rows.order
    numbers = np.array([UNKNOWN if value is None else float(value) for value in given])
    there = order[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))[order]]
    known = there[[given[row] is not None for row in there.tolist()]]
    if not known.size:
        return ""
    # On the map as in QGIS: where the buildings with an estimate are.
    box = shapely.total_bounds(shapes[known])
    left, bottom, right, top = shapely.bounds(shapes[there]).T
    inside = there[(left <= box[2]) & (right >= box[0]) & (bottom <= box[3]) & (top >= box[1])]
    drawn = inside[np.arange(MOST, dtype=np.int64) * len(inside) // MOST] if len(inside) > MOST else inside
    to_page, size = fit(box, rows.table.crs.isGeographic())
    paths = np.array(paths_of(shapes[drawn], to_page), dtype=object)
    parts = []
    for low, high, _, colour in styles.classes("persons"):
        path = "".join(paths[(low <= numbers[drawn]) & (numbers[drawn] <= high)])
        parts += [f'<path fill="{colour}" d="{path}"/>'] if path else []
    # Outlines would cover the colours of a town of small houses.
    outline = 0.2 if len(drawn) < MOST // 4 else 0
    note = tr("Drawn: {} of {} buildings.").format(f"{len(drawn):,}", f"{len(there):,}")
    return (
        f'<svg width="{size[0]:.0f}" height="{size[1]:.0f}" viewBox="0 0 {size[0]:.0f} {size[1]:.0f}" role="img" '
        f'fill-rule="evenodd" stroke="#5b6673" stroke-width="{outline}">{"".join(parts)}</svg>{_legend()}<p>{html.escape(note)}</p>'
    )


def fit(box: Floats, geographic: bool) -> tuple[ToPage, tuple[float, float]]:
    """Return the function from coordinates to pixels, and the size of the picture."""
    left, bottom, right, top = box
    squeeze = np.cos(np.radians((bottom + top) / 2)) if geographic else 1.0
    wide, high = (right - left) * squeeze, top - bottom
    scale = min((WIDTH - 16) / wide if wide > 0 else np.inf, (HEIGHT - 16) / high if high > 0 else np.inf)
    scale = scale if np.isfinite(scale) else 1.0

    def to_page(points: Floats) -> Floats:
        return np.column_stack([8 + (points[:, 0] - left) * squeeze * scale, 8 + (top - points[:, 1]) * scale])

    return to_page, (16 + wide * scale, 16 + high * scale)


def paths_of(shapes: Ids, to_page: Callable[[Floats], Floats]) -> list[str]:
    """Return what draws each shape; a square for one that would be smaller."""
    placed = shapely.transform(shapely.force_2d(shapes), to_page)
    left, top, right, bottom = shapely.bounds(placed).T
    small = np.maximum(right - left, bottom - top) < LEAST
    parts, of_shape = shapely.get_parts(shapely.simplify(placed, 0.3), return_index=True)
    rings, of_part = shapely.get_rings(parts, return_index=True)
    corners, of_ring = shapely.get_coordinates(rings, return_index=True)
    texts = [f"{x:.1f} {y:.1f}" for x, y in corners.tolist()]
    ends = np.searchsorted(of_ring, np.arange(len(rings), dtype=np.int64), side="right").tolist()
    found = [""] * len(shapes)
    for shape, start, end in zip(of_shape[of_part].tolist(), [0, *ends], ends):
        found[shape] += "M" + "L".join(texts[start : end - 1]) + "z"
    for i in np.flatnonzero(small).tolist():
        x, y = (left[i] + right[i] - LEAST) / 2, (top[i] + bottom[i] - LEAST) / 2
        found[i] = f"M{x:.1f} {y:.1f}h{LEAST}v{LEAST}h-{LEAST}z"
    return found


def _legend() -> str:
    entries = "".join(
        f'<span><i style="background:{colour}"></i>{html.escape(label)}</span>'
        for _, _, label, colour in styles.classes("persons")
    )
    return f"<p class=legend><b>{html.escape(tr('Persons per building'))}</b>{entries}</p>"
