"""Seams: whether the places of a level cover the one above without gaps, overflows and overlaps.

Seamless means: the same area as the parent. Holes are not counted, because a true enclave is one and a flaw need not be
(Wu et al., 3.1.1: "each administrative level should seamlessly cover all subunits beneath it").
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..core import packages
from ..core.columns import shown
from ..core.notes import note
from ..core.progress import Progress
from .places import NONE, Bools, Flaw, Ints, Level, Objects, certain, flaw_at, objects
from .settings import ROUNDING, SpaceSettings

shapely = packages.load("shapely")

SAME_AREA = 1e-12
"""Share by which a sum of areas and the area of their union differ by rounding alone."""


def slivers_of(parts: Objects, settings: SpaceSettings) -> tuple[Bools, Bools]:
    """Tell which parts are no flaws but the ends of what coordinates can say.

    Either they are smaller than a square of the tolerance, or narrower, on average, than coordinates are rounded: what
    reprojection or another program's rounding leaves along a straight border can be long. The latter are rounding and
    nothing that could be snapped: the next rounding brings them back.

    Parameters
    ----------
    parts : (n,) object array of shapely polygons
    settings : SpaceSettings

    Returns
    -------
    slivers, rounding : (n,) bool
        `rounding` are the slivers to leave alone.
    """
    area, around = shapely.area(parts), shapely.length(parts)
    rounding = 2 * area <= ROUNDING / settings.unit * around
    return rounding | (area <= (settings.tolerance / settings.unit) ** 2), rounding


def _polygons(geometries: Any) -> tuple[Objects, Ints]:
    """Return the polygons of geometries, and of which each is; lines and points, where borders touch, are left out.

    In normal form: where a ring of an overlay starts hangs on the version of GEOS.
    """
    parts, at = shapely.get_parts(shapely.normalize(np.atleast_1d(geometries)), return_index=True)
    inner, within = shapely.get_parts(parts, return_index=True)  # collections hold multipolygons
    area = shapely.get_dimensions(inner) == 2
    area &= shapely.area(inner) > 0
    return inner[area], at[within[area]]


def _coverage(shapes: Objects) -> Any:
    """Return the union of what shares borders only, by dropping these, faster by orders of magnitude; None if that fails."""
    try:
        found = shapely.coverage_union_all(shapes)
    except shapely.GEOSException:
        return None
    return found if shapely.is_valid(found) else None


def union_of(shapes: Objects, overlapping: bool) -> Any:
    """Return the union of places, of which `overlapping` says whether some may overlap."""
    found = None if overlapping else _coverage(shapes)
    return shapely.union_all(shapes) if found is None else found


def _tiles(shapes: Objects) -> bool:
    """Tell whether places surely do not overlap: what is left when shared borders are dropped is valid and as large as all.

    The area that a valid polygon encloses is at most that of the union, which is smaller than the sum where two overlap.
    """
    union, total = _coverage(shapes), float(np.nansum(shapely.area(shapes)))
    return union is not None and bool(abs(shapely.area(union) - total) <= SAME_AREA * total)


def overlaps(shapes: Objects) -> tuple[Ints, Ints, Objects]:
    """Find where places of one level overlap.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
        None where there is none.

    Returns
    -------
    first, second : (k,) int64
        Rows of the pair, `first` < `second`.
    parts : (k,) object array of shapely polygons
        One row for each part.
    """
    if _tiles(shapes):
        nobody = np.zeros(0, np.int64)
        return nobody, nobody, np.zeros(0, np.object_)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    once = one < other
    one, other = one[once], other[once]
    apart = certain(shapely.touches, shapes[one], shapes[other])
    one, other = one[~apart], other[~apart]
    parts, at = _polygons(shapely.intersection(shapes[one], shapes[other]))
    return one[at], other[at], parts


def _beside(parts: Objects, of: Ints, shapes: Objects, parents: Ints, reach: float) -> Ints:
    """Return for each part the child of its parent with the longest border on it, `NONE` where none is near."""
    around = shapely.buffer(parts, reach, quad_segs=2)
    pair, child = shapely.STRtree(shapes).query(around, predicate="intersects")
    own = parents[child] == of[pair]
    pair, child = pair[own], child[own]
    shared = shapely.area(shapely.intersection(around[pair], shapes[child]))
    order = np.lexsort((child, -shared, pair))
    first = np.unique(pair[order], return_index=True)[1]
    found = np.full(len(parts), NONE, np.int64)
    found[pair[order[first]]] = child[order[first]]
    return found


@dataclass
class Seams:
    """What is found between a level and the one above."""

    flaws: list[Flaw] = field(default_factory=list)
    filled: dict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    cut: dict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    slivers: int = 0


def overlapping(level: Level, settings: SpaceSettings, found: Seams) -> set[int]:
    """List the overlaps within a level, mark slivers to be cut, and return the rows of all that overlap."""
    first, second, shared = overlaps(level.shapes)
    slivers, rounding = slivers_of(shared, settings)
    for row in np.flatnonzero(slivers & ~rounding):
        found.cut[int(second[row])].append(shared[row])
    pairs: dict[tuple[int, int], list[int]] = {}
    for row in np.flatnonzero(~slivers):
        pairs.setdefault((int(first[row]), int(second[row])), []).append(int(row))
    for pair, rows in pairs.items():
        one, other = level.codes[list(pair)]
        what = note(
            "overlap", "Places {code} and {other} overlap; move the border of one.", code=shown(one), other=shown(other)
        )
        shape = shared[rows[0]] if len(rows) == 1 else shapely.multipolygons(shared[rows])
        found.flaws.append(flaw_at("overlap", level.number, one, other, what, shape))
    found.slivers += int(np.count_nonzero(slivers))
    return set(first.tolist()) | set(second.tolist())


def seams_between(
    child: Level, parent: Level, parents: Ints, settings: SpaceSettings, progress: Progress
) -> tuple[Level, Seams]:
    """Compare a level with the one above, and snap slivers. Returns the level as snapped, and what was found."""
    found = Seams()
    crowded = overlapping(child, settings, found)
    progress(0.4, "")
    there = ~shapely.is_missing(child.shapes)
    gaps, beyond, owners = [], [], []
    order = np.argsort(parents, kind="stable")
    starts = np.searchsorted(parents[order], np.arange(len(parent.codes) + 1, dtype=np.int64))
    for row, outline in enumerate(parent.shapes):
        children = order[starts[row] : starts[row + 1]]
        if not len(children):
            code = parent.codes[row]
            what = note(
                "childless",
                "Place {code} has no place of level {level} in it; load those, or take it out.",
                code=shown(code),
                level=child.number,
            )
            found.flaws.append(flaw_at("childless", parent.number, code, "", what, outline))
        children = children[there[children]]
        if outline is None or not len(children):
            continue
        union = union_of(child.shapes[children], not crowded.isdisjoint(children.tolist()))
        if shapely.is_empty(shapely.symmetric_difference(outline, union)):
            continue  # as a rule; one overlay is enough to know it
        owners.append(row)
        gaps.append(shapely.difference(outline, union))
        beyond.append(shapely.difference(union, outline))
        progress(0.4 + 0.5 * row / len(parent.shapes), "")
    owner = np.array(owners, np.int64)
    for kind, pieces in (("gap", gaps), ("overflow", beyond)):
        parts, at = _polygons(objects(pieces))
        _sort_out(kind, parts, owner[at], child, parent, parents, settings, found)
    return snapped(child, found), found


def _sort_out(
    kind: str,
    parts: Objects,
    of: Ints,
    child: Level,
    parent: Level,
    parents: Ints,
    settings: SpaceSettings,
    found: Seams,
) -> None:
    """Split gaps or overflows, with their parents `of`, into slivers to snap and flaws to list."""
    if not len(parts):
        return
    near = _beside(parts, of, child.shapes, parents, settings.tolerance / settings.unit)
    slivers, rounding = slivers_of(parts, settings)
    for row in np.flatnonzero(slivers & ~rounding & (near != NONE)):
        (found.filled if kind == "gap" else found.cut)[int(near[row])].append(parts[row])
    found.slivers += int(np.count_nonzero(slivers))
    for row in np.flatnonzero(~slivers):
        unit = child.codes[near[row]] if near[row] != NONE else ""
        whole = parent.codes[of[row]]
        if kind == "gap":
            what = note(
                "gap",
                "Part of {code} is in no place of level {level}; draw the one it belongs to, or let a neighbour reach it.",
                code=shown(whole),
                level=child.number,
            )
            found.flaws.append(flaw_at("gap", child.number, whole, unit, what, parts[row]))
        else:
            what = note(
                "overflow",
                "Part of {code} lies outside of {parent}; cut it off, or correct the border of {parent}.",
                code=shown(unit),
                parent=shown(whole),
            )
            found.flaws.append(flaw_at("overflow", child.number, unit, whole, what, parts[row]))


def snapped(level: Level, seams: Seams) -> Level:
    """Fill and cut the slivers of a level; a place that would become nothing or broken stays as it is."""
    shapes = level.shapes.copy()
    for row, pieces in seams.filled.items():
        shapes[row] = _sound(shapely.union_all([shapes[row], *pieces]), shapes[row])
    for row, pieces in seams.cut.items():
        shapes[row] = _sound(shapely.difference(shapes[row], shapely.union_all(pieces)), shapes[row])
    return Level(level.number, level.name, level.codes, level.names, shapes)


def _sound(shape: Any, before: Any) -> Any:
    areas = _polygons(shape)[0]
    if not len(areas) or not shapely.is_valid(shape):
        return before
    return areas[0] if len(areas) == 1 else shapely.multipolygons(areas)
