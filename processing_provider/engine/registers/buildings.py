"""Buildings: which can be kept, where they lie, their floors, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..core import packages
from ..core.columns import shown
from ..core.notes import Note, note
from .places import NONE, Flaw, Floats, Ints, Level, Objects, flaw_at, is_readable, strange
from .settings import LEAST_STOREY

shapely = packages.load("shapely")


def buildings_to_keep(ids: Objects, shapes: Objects) -> tuple[Ints, list[Flaw]]:
    """Leave out buildings without an id of their own.

    Parameters
    ----------
    ids : (n,) object array of str
        '' where there is none.
    shapes : (n,) object array of shapely polygons

    Returns
    -------
    rows : (k,) int64
        Rows to keep, the first of each id.
    flaws : list of Flaw
    """
    return _to_keep(
        ids,
        shapes,
        lambda row: note(
            "id_missing", "Building in row {row} has no id; fill the field. It was left out.", row=row + 1
        ),
        lambda row: note(
            "id_twice", "Id {id} stands twice; give each building its own. The second was left out.", id=shown(ids[row])
        ),
    )


def spaces_to_keep(codes: Objects, shapes: Objects, kind: str) -> tuple[Ints, list[Flaw]]:
    """Leave out streets, blocks and functional areas without a code of their own; as `buildings_to_keep`."""
    return _to_keep(
        codes,
        shapes,
        lambda row: note(
            "id_missing", "Row {row} of '{kind}' has no code; fill the field. It was left out.", row=row + 1, kind=kind
        ),
        lambda row: note(
            "id_twice",
            "Code {id} stands twice in '{kind}'; give each its own. The second was left out.",
            id=shown(codes[row]),
            kind=kind,
        ),
    )


def _to_keep(
    ids: Objects, shapes: Objects, missing: Callable[[int], Note], twice: Callable[[int], Note]
) -> tuple[Ints, list[Flaw]]:
    flaws, seen, rows = [], set(), []
    for row, key in enumerate(ids):
        if key and not is_readable(key):
            flaws.append(flaw_at("code_strange", 0, key, "", strange(row), shapes[row]))
        if key and key not in seen:
            seen.add(key)
            rows.append(row)
        elif key:
            flaws.append(flaw_at("id_twice", 0, key, key, twice(row), shapes[row]))
        else:
            flaws.append(flaw_at("id_missing", 0, "", "", missing(row), shapes[row]))
    return np.array(rows, np.int64), flaws


def building_flaws(
    ids: Objects, shapes: Objects, places: Ints, storeys: Floats, heights: Floats, rows: Ints
) -> list[Flaw]:
    """List what is wrong with buildings that are kept: outside of all places, without geometry, floors above the roof.

    Parameters
    ----------
    ids, shapes : (n,) object arrays
        Text, and shapely polygons.
    places : (n,) int64
        As `places_of` gives them.
    storeys, heights : (n,) float
        NaN where unknown; heights in metres.
    rows : (k,) int64
        Buildings to look at.

    Returns
    -------
    list of Flaw
    """
    flaws = []
    over = floors_above_the_roof(storeys, heights)
    for row in rows:
        code, shape = ids[row], shapes[row]
        if shape is None:
            what = note("no_geometry", "Building {code} has no usable geometry; draw it.", code=shown(code))
            flaws.append(Flaw("no_geometry", 0, code, "", what))
        elif places[row] == NONE:
            what = note(
                "outside",
                "Building {code} lies in no place; correct where it lies, or load its place.",
                code=shown(code),
            )
            flaws.append(flaw_at("outside", 0, code, "", what, shape))
        if over[row]:
            what = note(
                "floor",
                "Building {code} has {storeys} storeys in {height} m; correct the storeys or the height.",
                code=shown(code),
                storeys=f"{storeys[row]:g}",
                height=f"{heights[row]:g}",
            )
            flaws.append(flaw_at("floor", 0, code, "", what, shape, float(over[row])))
    return flaws


def floors_of(storeys: Floats) -> tuple[Ints, Ints]:
    """List the floors of buildings, 1 to the number of storeys; half a storey is a floor under the roof.

    Parameters
    ----------
    storeys : (n,) float
        NaN where unknown.

    Returns
    -------
    rows : (k,) int64
        Row of the building.
    floors : (k,) int64
    """
    counts = np.where(np.isfinite(storeys), np.ceil(np.maximum(np.nan_to_num(storeys), 0)), 0).astype(np.int64)
    rows = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]) if len(counts) else counts
    return rows, np.arange(len(rows), dtype=np.int64) - starts[rows] + 1


def floors_above_the_roof(storeys: Floats, heights: Floats) -> Ints:
    """Count the storeys that do not fit under the roof.

    A building of height h [m] has room for h / `LEAST_STOREY` floors; its top one may reach into the roof, whose height is
    not always part of what is measured, and is not counted.

    Parameters
    ----------
    storeys, heights : (n,) float
        NaN where unknown; heights in metres.

    Returns
    -------
    (n,) int64
        Floors too many, 0 where all fit or something is unknown.
    """
    room = np.floor(heights / LEAST_STOREY) + 1
    over = np.ceil(storeys) - room
    return np.where(np.isfinite(over) & (over > 0), over, 0).astype(np.int64)


def places_of(shapes: Objects, level: Level) -> Ints:
    """Find the place in which buildings lie, by their inner points.

    Parameters
    ----------
    shapes : (n,) object array of shapely geometries
        None where there is none.
    level : Level

    Returns
    -------
    (n,) int64
        Row of the place, the first where several overlap; `NONE` where there is none.
    """
    found = np.full(len(shapes), NONE, np.int64)
    row, place = shapely.STRtree(level.shapes).query(shapely.point_on_surface(shapes), predicate="intersects")
    order = np.lexsort((place, row))[::-1]
    found[row[order]] = place[order]
    return found
