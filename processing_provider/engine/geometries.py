"""Geometries as users have them: repaired where that is possible, counted where it is not."""

import numpy as np
import shapely

from .errors import GeometryError


def repaired(geometries, what):
    """Repair invalid polygons and set aside what is empty.

    Parameters
    ----------
    geometries : (n,) object array of shapely geometries
        None where there is none.
    what : str
        'buildings', 'zones', for messages.

    Returns
    -------
    geometries : (n,) object array
        None where nothing is usable.
    warnings : list of str

    Raises
    ------
    GeometryError
        None is usable.
    """
    found = np.array(geometries, dtype=object)
    with_z = shapely.has_z(found)
    found[with_z] = shapely.force_2d(found[with_z])
    broken = ~(shapely.is_valid(found) | shapely.is_missing(found))
    if broken.any():
        found[broken] = shapely.make_valid(found[broken])
    polygonal = np.isin(shapely.get_type_id(found[broken]), (3, 6, 7)) if broken.any() else np.array([], bool)
    lost = np.flatnonzero(broken)[~polygonal]
    found[lost] = None
    found[shapely.is_empty(found)] = None
    missing = int(np.count_nonzero(shapely.is_missing(found)))
    if len(found) and missing == len(found):
        raise GeometryError(f"None of the {what} has a usable geometry; check the layer.")
    notes = []
    mended = int(broken.sum()) - len(lost)
    if mended:
        notes.append(f"{mended:,} {what} have invalid geometries, which were repaired for the calculation.")
    if missing:
        notes.append(f"{missing:,} {what} have no usable geometry and were skipped.")
    return found, notes
