"""Places in levels: what a layer gives, which one a place belongs to, and what became of one.

A place belongs to the place above whose code its own begins with, where codes nest, else to the one that it overlaps most;
both are found and compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core import packages
from ..core.columns import id_text, shown
from ..core.errors import GeometryError
from ..core.notes import Note, note
from ..core.spatial import repaired
from .addresses.text import FORMULA, JOINERS

shapely = packages.load("shapely")

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Objects = npt.NDArray[np.object_]

NONE = -1
"""No parent, no place."""
UNREADABLE = re.compile("[\N{REPLACEMENT CHARACTER}\x80-\x9f\ud800-\udfff]")
"""What is left of letters that were read in another encoding: UTF-8 taken for Latin-1 has the controls of its second half."""


def is_readable(code: str) -> bool:
    """Whether other tables can name a code or id: no formula, no marks that nobody sees, digits as they are typed."""
    if code.isascii():
        return not FORMULA.match(code) and code.isprintable()
    hidden = any(unicodedata.category(c) in ("Cf", "Cc", "Zl", "Zp") and c not in JOINERS for c in code)
    wide = any(c.isdecimal() and unicodedata.normalize("NFKC", c) != c for c in code)
    return not (hidden or wide or FORMULA.match(code))


def strange(row: int) -> Note:
    """What a code or id is that no other table names so."""
    return note(
        "code_strange",
        "The code or id in row {row} is a formula, or has marks that nobody sees or digits of full width; other tables hardly name it "
        "so. Mend the field.",
        row=row + 1,
    )


@dataclass(frozen=True)
class Flaw:
    """One thing for a technician to mend.

    Attributes
    ----------
    kind : str
        'gap', 'overflow', 'overlap', 'orphan', 'childless', 'code_missing', 'code_strange', 'code_twice', 'code_not_nested',
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


def objects(values: Sequence[Any]) -> Objects:
    """Values of any kind as an array of one dimension."""
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
    try:
        mended, said = repaired(shapes, "places")
    except GeometryError as error:
        raise GeometryError(
            "of_level", "Level {level} ('{name}'): {text}", level=number, name=name, text=error.note
        ) from error
    notes = [note("of_level", "Level {level} ('{name}'): {text}", level=number, name=name, text=text) for text in said]
    flaws: list[Flaw] = []
    rows: dict[str, list[int]] = {}
    texts = [_text(value) for value in names]
    for row, value in enumerate(codes):
        code = id_text(value)
        if not code or UNREADABLE.search(code):
            what = note(
                "code_missing", "Row {row} has no code that can be read; mend the field. It was left out.", row=row + 1
            )
            flaws.append(flaw_at("code_missing", number, code, "", what, mended[row]))
            continue
        same = rows.setdefault(code, [])
        if not same and not is_readable(code):
            flaws.append(flaw_at("code_strange", number, code, "", strange(row), mended[row]))
        if same and texts[same[0]] != texts[row]:
            what = note(
                "code_twice",
                "Code {code} is '{first}' and '{other}'; give each its own. The second was left out.",
                code=shown(code),
                first=shown(texts[same[0]]),
                other=shown(texts[row]),
            )
            flaws.append(flaw_at("code_twice", number, code, code, what, mended[row]))
            continue
        same.append(row)
    found = [_joined(mended[same]) for same in rows.values()]
    level = Level(
        number, name, objects(list(rows)), objects([texts[same[0]] for same in rows.values()]), objects(found)
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
            flaws.append(flaw_at("name_unreadable", number, code, "", what, shape))
    return level, tuple(flaws), tuple(notes)


def _text(value: Any) -> str:
    return id_text(value) if value is not None else ""


def _joined(shapes: Objects) -> Any:
    there = shapes[~shapely.is_missing(shapes)]
    if len(there) < 2:
        return there[0] if len(there) else None
    return shapely.union_all(there)


def flaw_at(kind: str, level: int, code: str, other: str, what: Note, shape: Any, amount: float = np.nan) -> Flaw:
    """Flaw with the area of its shape."""
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


def certain(predicate: Callable[..., Any], one: Objects, other: Objects) -> Bools:
    """Answer a predicate for pairs, False where GEOS cannot tell: valid polygons with spikes of next to no width can stop it."""
    try:
        return np.asarray(predicate(one, other), np.bool_)
    except shapely.GEOSException:
        if len(one) == 1:
            return np.zeros(1, np.bool_)
        half = len(one) // 2
        return np.concatenate(
            [certain(predicate, one[:half], other[:half]), certain(predicate, one[half:], other[half:])]
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
    crossing = inside[~certain(shapely.covered_by, shapes[inside], parent_shapes[found[inside]])]
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
            objects([code.lstrip("0") for code in child.codes]),
            objects([code.lstrip("0") for code in parent.codes]),
            note(
                "by_code_without_zeros",
                "Codes of level {level} begin with those above only where leading zeros are left out; the base keeps them as they are. "
                "Where a field lost its zeros, give it as text with them.",
                level=child.number,
            ),
        ),
        # 330000 > 330100 > 330102: codes filled up with zeros (GB/T 2260).
        (
            child.codes,
            objects([code.rstrip("0") for code in parent.codes]),
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


def linked(child: Level, parent: Level) -> tuple[Ints, bool, list[Note], list[Flaw]]:
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
            flaws.append(flaw_at("code_not_nested", child.number, code, other, what, child.shapes[row]))
        for row in np.flatnonzero((by_code != NONE) & placed & (by_code != by_place)):
            code, other = child.codes[row], parent.codes[by_place[row]]
            what = note(
                "code_elsewhere",
                "Place {code} lies in {other}, not in {parent} as its code says; it was placed by its code.",
                code=shown(code),
                other=shown(other),
                parent=shown(parent.codes[by_code[row]]),
            )
            flaws.append(flaw_at("code_elsewhere", child.number, code, other, what, child.shapes[row]))
    for row in np.flatnonzero(parents == NONE):
        what = note(
            "orphan",
            "Place {code} lies in no place of level {level}; correct where it lies, or its code.",
            code=shown(child.codes[row]),
            level=parent.number,
        )
        flaws.append(flaw_at("orphan", child.number, child.codes[row], "", what, child.shapes[row]))
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
    found = objects([""] * len(codes))
    if not len(codes) or not len(new_codes):
        return found
    old, new = shapely.STRtree(new_shapes).query(shapes, predicate="intersects")
    area = shapely.area(shapely.intersection(shapes[old], new_shapes[new]))
    old, new, area = old[area > 0], new[area > 0], area[area > 0]
    order = np.lexsort((new, -area, old))
    first = np.unique(old[order], return_index=True)[1]
    found[old[order[first]]] = new_codes[new[order[first]]]
    return found
