"""The map of the report: buildings coloured by persons, as SVG without anything from outside."""

import html

import numpy as np

from ..engine.core import packages
from ..i18n import tr
from . import styles

shapely = packages.load("shapely")

MOST = 5_000
"""Buildings that are drawn: a report is to open at once, and more would not be told apart."""
WIDTH, HEIGHT = 760, 620
LEAST = 1.6
"""Side of what is drawn for a building that would be smaller [pixels]."""
SHOWN = ("pop_int", "pop_opt", "pop_mc")
UNKNOWN = -1


def draw(rows) -> str:
    """Return a map with legend of the buildings that are written, '' where there is nothing to draw.

    Parameters
    ----------
    rows : features.Rows or None
        Buildings with one of the fields `SHOWN`.
    """
    if rows is None or not rows.with_geometry:
        return ""
    given = next((values for values in map(rows.values, SHOWN) if values is not None), None)
    if given is None:
        return ""
    shapes = rows.table.geometries()
    there = [i for i in rows.order if shapes[i] is not None and not shapely.is_empty(shapes[i])]
    known = [i for i in there if given[i] is not None]
    if not known:
        return ""
    # On the map as in QGIS: where the buildings with an estimate are.
    box = shapely.total_bounds(shapes[known])
    inside = [i for i in there if _meets(shapely.bounds(shapes[i]), box)]
    drawn = [inside[k * len(inside) // MOST] for k in range(MOST)] if len(inside) > MOST else inside
    numbers = np.array([UNKNOWN if given[i] is None else float(given[i]) for i in drawn])
    to_page, size = _fit(box, rows.table.crs.isGeographic())
    parts = []
    for low, high, _, colour in styles.classes("persons"):
        members = [i for i, number in zip(drawn, numbers) if low <= number <= high]
        path = "".join(_path(shapes[i], to_page) for i in members)
        parts += [f'<path fill="{colour}" d="{path}"/>'] if path else []
    # Outlines would cover the colours of a town of small houses.
    outline = 0.2 if len(drawn) < MOST // 4 else 0
    note = tr("Drawn: {} of {} buildings.").format(f"{len(drawn):,}", f"{len(there):,}")
    return (
        f'<svg width="{size[0]:.0f}" height="{size[1]:.0f}" viewBox="0 0 {size[0]:.0f} {size[1]:.0f}" role="img" '
        f'fill-rule="evenodd" stroke="#5b6673" stroke-width="{outline}">{"".join(parts)}</svg>{_legend()}<p>{html.escape(note)}</p>'
    )


def _meets(one, other) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def _fit(box, geographic):
    """Return the function from coordinates to pixels, and the size of the picture."""
    left, bottom, right, top = box
    squeeze = np.cos(np.radians((bottom + top) / 2)) if geographic else 1.0
    wide, high = (right - left) * squeeze, top - bottom
    scale = min((WIDTH - 16) / wide if wide > 0 else np.inf, (HEIGHT - 16) / high if high > 0 else np.inf)
    scale = scale if np.isfinite(scale) else 1.0

    def to_page(points):
        return np.column_stack([8 + (points[:, 0] - left) * squeeze * scale, 8 + (top - points[:, 1]) * scale])

    return to_page, (16 + wide * scale, 16 + high * scale)


def _path(shape, to_page) -> str:
    placed = shapely.transform(shapely.force_2d(shape), to_page)
    left, top, right, bottom = shapely.bounds(placed)
    if max(right - left, bottom - top) < LEAST:
        return f"M{(left + right - LEAST) / 2:.1f} {(top + bottom - LEAST) / 2:.1f}h{LEAST}v{LEAST}h-{LEAST}z"
    simple = shapely.simplify(placed, 0.3)
    return "".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in shapely.get_coordinates(ring)[:-1]) + "z"
        for polygon in shapely.get_parts(simple)
        for ring in shapely.get_rings(polygon)
    )


def _legend() -> str:
    entries = "".join(
        f'<span><i style="background:{colour}"></i>{html.escape(label)}</span>'
        for _, _, label, colour in styles.classes("persons")
    )
    return f"<p class=legend><b>{html.escape(tr('Persons per building'))}</b>{entries}</p>"
