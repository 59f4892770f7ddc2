"""Real space: places in levels, whether each level covers the one above without a seam, buildings and their floors.

A place belongs to the place above whose code its own begins with, where codes nest, else to the one that it overlaps most;
both are found and compared. Seamless means: the same area as the parent. Holes are not counted, because a true enclave is
one and a flaw need not be (Wu et al., 3.1.1: "each administrative level should seamlessly cover all subunits beneath it").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core import packages
from ..core.columns import id_text, shown
from ..core.errors import GeometryError, SettingError
from ..core.notes import Note, note
from ..core.progress import Progress, part, silent
from ..core.spatial import repaired
from .settings import LEAST_STOREY, ROUNDING, SpaceSettings

shapely = packages.load("shapely")

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Objects = npt.NDArray[np.object_]

NONE = -1
"""No parent, no place."""
SAME_AREA = 1e-12
"""Share by which a sum of areas and the area of their union differ by rounding alone."""
UNREADABLE = re.compile("[\N{REPLACEMENT CHARACTER}\x80-\x9f\ud800-\udfff]")
"""What is left of letters that were read in another encoding: UTF-8 taken for Latin-1 has the controls of its second half."""


@dataclass(frozen=True)
class Flaw:
    """One thing for a technician to mend.

    Attributes
    ----------
    kind : str
        'gap', 'overflow', 'overlap', 'orphan', 'childless', 'code_missing', 'code_twice', 'code_not_nested',
        'code_elsewhere', 'no_geometry', 'name_unreadable', 'id_missing', 'id_twice', 'outside', 'floor'.
    level : int
        Level of the place from 1, the top; 0 for buildings. Of a gap it is the level that should cover.
    code : str
        Of the place or building; of a gap, the place that is not covered.
    other : str
        Code of the parent or neighbour that it is about, '' without.
    what : Note
        Sentence for the user.
    shape : shapely geometry or None
    area : float
        Of the flaw [square units of the CRS], NaN where it has none.
    amount : float
        What else there is to count, such as storeys too many; NaN without.
    """

    kind: str
    level: int
    code: str
    other: str
    what: Note
    shape: Any = None
    area: float = np.nan
    amount: float = np.nan


@dataclass(frozen=True)
class Level:
    """Places of one level.

    Attributes
    ----------
    number : int
        From 1, the top.
    name : str
        Of the level, for people.
    codes : (n,) object array of str
        Unique within the level.
    names : (n,) object array of str
        '' where unknown.
    shapes : (n,) object array of shapely polygons
        None where there is none.
    """

    number: int
    name: str
    codes: Objects
    names: Objects
    shapes: Objects


@dataclass(frozen=True)
class Space:
    """Places with their parents.

    Attributes
    ----------
    levels : tuple of Level
        Slivers are snapped: gaps filled, overflows and overlaps cut, where they are below the tolerance.
    parents : tuple of (n,) int64 arrays
        Row of the parent in the level above, `NONE` where there is none; those of the first level all are.
    by_code : tuple of bool
        Whether the level's codes nest and decided.
    flaws : tuple of Flaw
    slivers : int
        Parts below the tolerance that were snapped.
    notes : tuple of Note
    """

    levels: tuple[Level, ...]
    parents: tuple[Ints, ...]
    by_code: tuple[bool, ...]
    flaws: tuple[Flaw, ...]
    slivers: int
    notes: tuple[Note, ...]

    def counted(self) -> Counter[str]:
        """Number of flaws by kind."""
        return Counter(flaw.kind for flaw in self.flaws)


def _objects(values: Sequence[Any]) -> Objects:
    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found


def read_level(
    number: int, name: str, codes: Sequence[Any], names: Sequence[Any], shapes: Objects
) -> tuple[Level, tuple[Flaw, ...], tuple[Note, ...]]:
    """Make a level of what a layer holds; rows that cannot be places are flaws with their reason.

    Rows with one code and one name are parts of one place and are joined. Another name on the same code is refused: one of
    both is wrong, and nobody but the office knows which.

    Parameters
    ----------
    number : int
        Level from 1, the top.
    name : str
        Of the level.
    codes, names : (n,) sequences
        As read; numbers become text.
    shapes : (n,) object array of shapely geometries

    Returns
    -------
    level : Level
    flaws : tuple of Flaw
    notes : tuple of Note

    Raises
    ------
    GeometryError
        No row has a usable geometry.
    """
    if not len(codes):
        raise GeometryError("level_empty", "Level {level} ('{name}') has no rows.", level=number, name=name)
    mended, said = repaired(shapes, f"places of level {number} ('{name}')")
    notes = [note("repaired", "{text}", text=text) for text in said]
    flaws: list[Flaw] = []
    rows: dict[str, list[int]] = {}
    texts = [_text(value) for value in names]
    for row, value in enumerate(codes):
        code = id_text(value)
        if not code or UNREADABLE.search(code):
            what = note(
                "code_missing", "Row {row} has no code that can be read; mend the field. It was left out.", row=row + 1
            )
            flaws.append(_at("code_missing", number, code, "", what, mended[row]))
            continue
        same = rows.setdefault(code, [])
        if same and texts[same[0]] != texts[row]:
            what = note(
                "code_twice",
                "Code {code} is '{first}' and '{other}'; give each its own. The second was left out.",
                code=shown(code),
                first=shown(texts[same[0]]),
                other=shown(texts[row]),
            )
            flaws.append(_at("code_twice", number, code, code, what, mended[row]))
            continue
        same.append(row)
    found = [_joined(mended[same]) for same in rows.values()]
    level = Level(
        number, name, _objects(list(rows)), _objects([texts[same[0]] for same in rows.values()]), _objects(found)
    )
    joined = sum(len(same) - 1 for same in rows.values())
    if joined:
        notes.append(note("joined", "Rows joined to one place by their code: {rows}.", rows=joined))
    for code, text, shape in zip(level.codes, level.names, level.shapes):
        if shape is None:
            what = note("no_geometry", "Place {code} has no usable geometry; draw it.", code=shown(code))
            flaws.append(Flaw("no_geometry", number, code, "", what))
        if UNREADABLE.search(text):
            what = note(
                "name_unreadable",
                "Name '{name}' of place {code} lost letters; read the layer in its own encoding.",
                name=shown(text),
                code=shown(code),
            )
            flaws.append(_at("name_unreadable", number, code, "", what, shape))
    return level, tuple(flaws), tuple(notes)


def _text(value: Any) -> str:
    return id_text(value) if value is not None else ""


def _joined(shapes: Objects) -> Any:
    there = shapes[~shapely.is_missing(shapes)]
    if len(there) < 2:
        return there[0] if len(there) else None
    return shapely.union_all(there)


def _at(kind: str, level: int, code: str, other: str, what: Note, shape: Any, amount: float = np.nan) -> Flaw:
    area = float(shapely.area(shape)) if shape is not None else np.nan
    return Flaw(kind, level, code, other, what, shape, area, amount)


def parents_by_code(codes: Objects, parent_codes: Objects) -> Ints:
    """Find the parent whose code a code begins with, the longest where several do.

    Parameters
    ----------
    codes, parent_codes : (n,), (m,) object arrays of str

    Returns
    -------
    (n,) int64
        Row of the parent, `NONE` where no code is the beginning of this one, or only itself.
    """
    row_of = {code: row for row, code in enumerate(parent_codes)}
    lengths = sorted({len(code) for code in row_of}, reverse=True)
    found = np.full(len(codes), NONE, np.int64)
    for row, code in enumerate(codes):
        for length in lengths:
            if length < len(code) and code[:length] in row_of:
                found[row] = row_of[code[:length]]
                break
    return found


def _certain(predicate: Callable[..., Any], one: Objects, other: Objects) -> Bools:
    """Answer a predicate for pairs, False where GEOS cannot tell: valid polygons with spikes of next to no width can stop it."""
    try:
        return np.asarray(predicate(one, other), np.bool_)
    except shapely.GEOSException:
        if len(one) == 1:
            return np.zeros(1, np.bool_)
        half = len(one) // 2
        return np.concatenate(
            [_certain(predicate, one[:half], other[:half]), _certain(predicate, one[half:], other[half:])]
        )


def parents_by_place(shapes: Objects, parent_shapes: Objects) -> Ints:
    """Find the parent that overlaps most, of those places whose inner point lies in one.

    A place whose inner point is in no parent has none, though it may overlap one: buildings get their zone by the same
    point, so that both agree on what lies outside.

    Parameters
    ----------
    shapes, parent_shapes : (n,), (m,) object arrays of shapely polygons
        None where there is none.

    Returns
    -------
    (n,) int64
        Row of the parent, `NONE` where there is none.
    """
    tree = shapely.STRtree(parent_shapes)
    child, parent = tree.query(shapely.point_on_surface(shapes), predicate="intersects")
    found = np.full(len(shapes), NONE, np.int64)
    found[child] = parent
    # Most places lie in one parent whole; only what crosses a border has to be measured.
    inside = np.flatnonzero(found != NONE)
    crossing = inside[~_certain(shapely.covered_by, shapes[inside], parent_shapes[found[inside]])]
    if len(crossing):
        pair, parent = tree.query(shapes[crossing], predicate="intersects")
        area = shapely.area(shapely.intersection(shapes[crossing[pair]], parent_shapes[parent]))
        order = np.lexsort((parent, -area, pair))
        first = np.unique(pair[order], return_index=True)[1]
        found[crossing[pair[order[first]]]] = parent[order[first]]
    return found


def _nesting(child: Level, parent: Level, by_place: Ints) -> tuple[Ints, bool, Note | None]:
    """Return the parents that codes say, whether codes nest in some reading, and in which one other than as written.

    They nest where more than half of the places lie in the parent that their code says: short numbers begin with each other
    by chance, but then with that of one parent in as many as there are.
    """
    readings = (
        (child.codes, parent.codes, None),
        # 06037 is 6037 after a spreadsheet had it.
        (
            _objects([code.lstrip("0") for code in child.codes]),
            _objects([code.lstrip("0") for code in parent.codes]),
            note(
                "by_code_without_zeros", "Codes of level {level} nest without leading zeros only.", level=child.number
            ),
        ),
        # 330000 > 330100 > 330102: codes filled up with zeros (GB/T 2260).
        (
            child.codes,
            _objects([code.rstrip("0") for code in parent.codes]),
            note(
                "by_code_filled_up",
                "Codes above level {level} are filled up with zeros; read without.",
                level=child.number,
            ),
        ),
    )
    placed = by_place != NONE
    for codes, parent_codes, how in readings:
        if len(set(parent_codes)) < len(parent_codes) or "" in parent_codes:
            continue
        by_code = parents_by_code(codes, parent_codes)
        right = (by_code == by_place)[placed] if placed.any() else by_code != NONE
        if 2 * np.count_nonzero(right) > len(right):
            return by_code, True, how
    return np.full(len(child.codes), NONE, np.int64), False, None


def _linked(child: Level, parent: Level) -> tuple[Ints, bool, list[Note], list[Flaw]]:
    """Return the parents of a level, whether its codes decided and how, and where codes and places contradict each other."""
    by_place = parents_by_place(child.shapes, parent.shapes)
    by_code, nests, how = _nesting(child, parent, by_place)
    placed = by_place != NONE
    parents = np.where(by_code != NONE, by_code, by_place)
    flaws = []
    if nests:
        for row in np.flatnonzero(by_code == NONE):
            code = child.codes[row]
            what = note(
                "code_not_nested",
                "Code {code} begins with no code of level {level}, unlike the others; it was placed by overlap.",
                code=shown(code),
                level=parent.number,
            )
            other = parent.codes[parents[row]] if parents[row] != NONE else ""
            flaws.append(_at("code_not_nested", child.number, code, other, what, child.shapes[row]))
        for row in np.flatnonzero((by_code != NONE) & placed & (by_code != by_place)):
            code, other = child.codes[row], parent.codes[by_place[row]]
            what = note(
                "code_elsewhere",
                "Place {code} lies in {other}, not in {parent} as its code says; it was placed by its code.",
                code=shown(code),
                other=shown(other),
                parent=shown(parent.codes[by_code[row]]),
            )
            flaws.append(_at("code_elsewhere", child.number, code, other, what, child.shapes[row]))
    for row in np.flatnonzero(parents == NONE):
        what = note(
            "orphan",
            "Place {code} lies in no place of level {level}; correct where it lies, or its code.",
            code=shown(child.codes[row]),
            level=parent.number,
        )
        flaws.append(_at("orphan", child.number, child.codes[row], "", what, child.shapes[row]))
    said = [] if how is None else [how]
    if not nests:
        said.append(
            note(
                "by_place",
                "Codes of level {level} ('{name}') do not begin with those above; places belong to what they overlap most.",
                level=child.number,
                name=child.name,
            )
        )
    return parents, nests, said, flaws


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
    """Return the polygons of geometries, and of which each is; lines and points, where borders touch, are left out."""
    parts, at = shapely.get_parts(np.atleast_1d(geometries), return_index=True)
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


def _union(shapes: Objects, overlapping: bool) -> Any:
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
    apart = _certain(shapely.touches, shapes[one], shapes[other])
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
class _Seams:
    """What is found between a level and the one above."""

    flaws: list[Flaw]
    filled: dict[int, list[Any]]
    cut: dict[int, list[Any]]
    slivers: int = 0


def _overlapping(level: Level, settings: SpaceSettings, found: _Seams) -> set[int]:
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
        found.flaws.append(_at("overlap", level.number, one, other, what, shape))
    found.slivers += int(np.count_nonzero(slivers))
    return set(first.tolist()) | set(second.tolist())


def _seams(
    child: Level, parent: Level, parents: Ints, settings: SpaceSettings, progress: Progress
) -> tuple[Level, _Seams]:
    """Compare a level with the one above, and snap slivers. Returns the level as snapped, and what was found."""
    found = _Seams([], defaultdict(list), defaultdict(list))
    crowded = _overlapping(child, settings, found)
    progress(0.4, "")
    there = ~shapely.is_missing(child.shapes)
    gaps, beyond, owners = [], [], []
    order = np.argsort(parents, kind="stable")
    starts = np.searchsorted(parents[order], np.arange(len(parent.codes) + 1))
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
            found.flaws.append(_at("childless", parent.number, code, "", what, outline))
        children = children[there[children]]
        if outline is None or not len(children):
            continue
        union = _union(child.shapes[children], not crowded.isdisjoint(children.tolist()))
        if shapely.is_empty(shapely.symmetric_difference(outline, union)):
            continue  # as a rule; one overlay is enough to know it
        owners.append(row)
        gaps.append(shapely.difference(outline, union))
        beyond.append(shapely.difference(union, outline))
        progress(0.4 + 0.5 * row / len(parent.shapes), "")
    owner = np.array(owners, np.int64)
    for kind, pieces in (("gap", gaps), ("overflow", beyond)):
        parts, at = _polygons(_objects(pieces))
        _sort_out(kind, parts, owner[at], child, parent, parents, settings, found)
    return _snapped(child, found), found


def _sort_out(
    kind: str,
    parts: Objects,
    of: Ints,
    child: Level,
    parent: Level,
    parents: Ints,
    settings: SpaceSettings,
    found: _Seams,
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
            found.flaws.append(_at("gap", child.number, whole, unit, what, parts[row]))
        else:
            what = note(
                "overflow",
                "Part of {code} lies outside of {parent}; cut it off, or correct the border of {parent}.",
                code=shown(unit),
                parent=shown(whole),
            )
            found.flaws.append(_at("overflow", child.number, unit, whole, what, parts[row]))


def _snapped(level: Level, seams: _Seams) -> Level:
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


def build(
    levels: Sequence[Level],
    settings: SpaceSettings,
    progress: Progress = silent,
) -> Space:
    """Find the parents of all places and compare each level with the one above.

    Parameters
    ----------
    levels : sequence of Level
        From top to bottom.
    settings : SpaceSettings
    progress : callable

    Returns
    -------
    Space

    Raises
    ------
    SettingError
        Levels are not given from top to bottom.
    """
    _refuse_upside_down(levels)
    done = list(levels[:1])
    parents, by_code = [np.full(len(level.codes), NONE, np.int64) for level in levels[:1]], [False]
    flaws: list[Flaw] = []
    notes: list[Note] = []
    slivers = 0
    if levels:
        # Nothing lies above the first one; its places must not overlap all the same.
        top = _Seams([], defaultdict(list), defaultdict(list))
        _overlapping(levels[0], settings, top)
        done = [_snapped(levels[0], top)]
        flaws, slivers = top.flaws, top.slivers
    for step, child in enumerate(levels[1:], 1):
        share = part(progress, (step - 1) / (len(levels) - 1), step / (len(levels) - 1))
        found, nests, said, contradictions = _linked(child, done[-1])
        share(0.3, child.name)
        snapped, seams = _seams(child, done[-1], found, settings, part(share, 0.3, 1))
        done.append(snapped)
        parents.append(found)
        by_code.append(nests)
        notes += said
        flaws += contradictions + seams.flaws
        slivers += seams.slivers
    if slivers:
        notes.append(note("slivers", "Slivers below the tolerance: {slivers}.", slivers=slivers))
    return Space(tuple(done), tuple(parents), tuple(by_code[: len(levels)]), tuple(flaws), slivers, tuple(notes))


def _refuse_upside_down(levels: Iterable[Level]) -> None:
    """Refuse levels that grow: fewer places than above, and larger ones."""
    above = None
    for level in levels:
        area = shapely.area(level.shapes)
        size = len(level.codes), float(np.nanmean(area)) if np.isfinite(area).any() else np.nan
        if above is not None and size[0] < above[0] and size[1] > 2 * above[1]:
            raise SettingError(
                "levels_upside_down",
                "Level {level} ('{name}') has fewer and larger places than the one above; give the levels from top to bottom.",
                level=level.number,
                name=level.name,
            )
        above = size


def successors(shapes: Objects, codes: Objects, new_shapes: Objects, new_codes: Objects) -> Objects:
    """Find what became of places that are no more: the new place that covers most of each.

    Parameters
    ----------
    shapes, codes : (n,) object arrays
        Places that ended: polygons, and codes as text.
    new_shapes, new_codes : (m,) object arrays
        Places of the same level now.

    Returns
    -------
    (n,) object array of str
        Code, '' where no new place covers any of it.
    """
    found = _objects([""] * len(codes))
    if not len(codes) or not len(new_codes):
        return found
    old, new = shapely.STRtree(new_shapes).query(shapes, predicate="intersects")
    area = shapely.area(shapely.intersection(shapes[old], new_shapes[new]))
    old, new, area = old[area > 0], new[area > 0], area[area > 0]
    order = np.lexsort((new, -area, old))
    first = np.unique(old[order], return_index=True)[1]
    found[old[order[first]]] = new_codes[new[order[first]]]
    return found


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
        if key and key not in seen:
            seen.add(key)
            rows.append(row)
        elif key:
            flaws.append(_at("id_twice", 0, key, key, twice(row), shapes[row]))
        else:
            flaws.append(_at("id_missing", 0, "", "", missing(row), shapes[row]))
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
            flaws.append(_at("outside", 0, code, "", what, shape))
        if over[row]:
            what = note(
                "floor",
                "Building {code} has {storeys} storeys in {height} m; correct the storeys or the height.",
                code=shown(code),
                storeys=f"{storeys[row]:g}",
                height=f"{heights[row]:g}",
            )
            flaws.append(_at("floor", 0, code, "", what, shape, float(over[row])))
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
    rows = np.repeat(np.arange(len(counts)), counts)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]) if len(counts) else counts
    return rows, np.arange(len(rows)) - starts[rows] + 1


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
