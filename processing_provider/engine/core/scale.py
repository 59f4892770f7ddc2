"""What a unit of a map is on the ground: for data whose CRS QGIS does not know of, such as a point cloud's."""

from __future__ import annotations

import numpy as np

from .limits import MOST_AREA_ERROR
from .projections import library

STEP = 100.0
"""Length that is measured [units of the map]: short against the Earth, long against the last digits of a coordinate."""


def ground_metres(wkt: str, x: float, y: float) -> tuple[float, float]:
    """Measure a projected CRS at a place.

    Two short lines along the axes of the map are brought to longitude and latitude and measured on the ellipsoid by its
    radii of curvature (Snyder 1987, Map Projections: A Working Manual, eq. 4-18 to 4-20); least and most of all directions
    are the singular values of the two (Tissot's indicatrix).

    Parameters
    ----------
    wkt : str
        Well-known text or an authority's code.
    x, y : float
        In the units of the map.

    Returns
    -------
    least, most : float
        Metres on the ground that a unit of the map is, by direction; NaN where the place is none of the CRS.
    """
    found = library().cross(wkt, [(x - STEP, y), (x + STEP, y), (x, y - STEP), (x, y + STEP), (x, y)])
    if found is None or not np.isfinite(found.places).all():
        return np.nan, np.nan
    there = found.places
    latitude = np.radians(there[4, 1] * found.unit / np.radians(1))
    flattening = 1 / found.inverse_flattening if found.inverse_flattening else 0.0
    e2 = flattening * (2 - flattening)
    across = found.semi_major / np.sqrt(1 - e2 * np.sin(latitude) ** 2)
    along = across * (1 - e2) / (1 - e2 * np.sin(latitude) ** 2)
    turns = (np.array([there[1] - there[0], there[3] - there[2]]) + 180) % 360 - 180
    metres = np.radians(turns) * [across * np.cos(latitude), along] / (2 * STEP)
    most, least = np.linalg.svd(metres, compute_uv=False)
    return float(least), float(most)


def true_metres(wkt: str, unit: float, x: float, y: float) -> float:
    """Return what a unit of a conformal map is on the ground, its own length where the map is nearly true.

    Parameters
    ----------
    wkt : str
    unit : float
        Length of a unit as the CRS says [m].
    x, y : float
        In units of the map.

    Returns
    -------
    float
        Metres; NaN where lengths differ by direction, so that no single factor would do.
    """
    least, most = ground_metres(wkt, x, y)
    if not least > 0 or abs((unit / least) * (unit / most) - 1) <= MOST_AREA_ERROR:
        return unit
    return (least * most) ** 0.5 if most / least <= 1 + MOST_AREA_ERROR else np.nan
