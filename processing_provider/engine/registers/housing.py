"""Dwellings from a housing database, the first situation of Wu et al. (3.1.2): one row per dwelling, or one per block with its count.

And what every list of dwellings is held against: how many a building has room for, and how many floors.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..core.columns import id_text, measured, plain_number, whole_counts
from ..core.errors import IdError
from ..core.limits import STOREYS
from ..core.notes import Note, fact, note
from .addresses.parts import Addresses, Objects
from .addresses.text import folded, normalised
from .addresses.us_words import ALONE, UNITS
from .dwellings import NONE, Doubt, Dwellings, hashed, identity, name_of, numbers, without_designator
from .kinds import numbered

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_FLOOR = re.compile(r"(?:(?P<basement>b|ug|-)\s*)?(?P<floor>\d{1,3})", re.I)
MOST_CAPACITY = 100_000
"""No house is for more people: what is more is another number, of a telephone or a form."""
_GROUND = {"g", "gf", "eg", "rdc", "0", "ground", "ground floor"}


@dataclass(frozen=True)
class Housing:
    """Blocks of a housing database, and their dwellings.

    Attributes
    ----------
    block : (b,) object
        Id of each block, as text, in the order of the rows.
    dwellings : (b,) int
        Dwellings of each block.
    floors : (b,) float
        Highest floor, NaN where it is not known.
    list : Dwellings
        One entry per dwelling, or per block with the count as `capacity`; `building` is the position in `block`.
    """

    block: Objects
    dwellings: Ints
    floors: Floats
    list: Dwellings


def read(
    block: Sequence[object],
    *,
    floor: Sequence[object] | None = None,
    unit: Sequence[object] | None = None,
    dwellings: Sequence[object] | None = None,
    floors: Sequence[object] | None = None,
    addresses: Addresses | None = None,
    names: tuple[str, str] = ("dwellings", "floors"),
) -> Housing:
    """Dwellings of a housing database.

    Parameters
    ----------
    block : sequence, n
        Id or address of the block (building) of each row.
    floor, unit : sequence, n, optional
        Of the dwelling, where each row is one.
    dwellings : sequence of numbers, n, optional
        How many the block has, where each row is a block. With neither, each row is one dwelling.
    floors : sequence of numbers, n, optional
        Highest floor of the block.
    addresses : Addresses, n, optional
        Of the rows. With them a dwelling has the key that `dwellings.infer` gives to its address.
    names : tuple of str, 2
        What the user calls the columns `dwellings` and `floors`.

    Returns
    -------
    Housing

    Raises
    ------
    CountError
        A number of dwellings is no count.
    IdError
        No row names a block.
    """
    n = len(block)
    blocks = [normalised(id_text(value)) for value in block]
    if not any(blocks):
        raise IdError("no_blocks", "No row names its block; choose the field with the address or id of the building.")
    ids = list(dict.fromkeys(name for name in blocks if name))
    at = {name: k for k, name in enumerate(ids)}
    building = np.array([at.get(name, NONE) for name in blocks], np.int64)
    capacity = (
        np.ones(n, np.int64) if dwellings is None else whole_counts(dwellings, names[0], "dwellings").astype(np.int64)
    )
    highest = np.full(len(ids), np.nan)
    unread: list[Note] = []
    if floors is not None:
        levels, unread = measured(floors, names[1], STOREYS)
        for k, level in zip(building, levels):
            if k >= 0:
                highest[k] = np.fmax(highest[k], level)
    doubts = [
        Doubt(int(row), NONE, note("no_block", "The block is missing.")) for row in np.flatnonzero(building == NONE)
    ]
    level_text = ["" if floor is None else id_text(floor[i]) for i in range(n)]
    unit_text = ["" if unit is None else id_text(unit[i]) for i in range(n)]
    dwelling = np.full(n, NONE, np.int64)
    houses = (
        [("", "")] * n if addresses is None else [(name_of(addresses, i), numbers(addresses, i)[0]) for i in range(n)]
    )
    seen: dict[object, int] = {}
    rows: list[int] = []
    for i in range(n):
        if building[i] == NONE:
            continue
        key: object = i
        if floor is not None or unit is not None:
            key = (building[i], houses[i], level_text[i].upper(), unit_text[i].upper())
        if dwellings is not None and floor is None and unit is None:
            key = building[i], houses[i]
        if key in seen:
            dwelling[i] = seen[key]
            doubts.append(Doubt(i, seen[key], note("dwelling_repeated", "This dwelling is listed again.")))
            continue
        dwelling[i] = seen[key] = len(rows)
        rows.append(i)
    taken = np.array(rows, np.int64)
    total = np.bincount(building[taken], capacity[taken], len(ids)).astype(np.int64)
    doubts += above_the_roof([level_text[i] for i in rows], building[taken], highest)
    empty = int(np.sum(total == 0))
    found = Dwellings(
        dwelling,
        hashed(_identities(rows, [ids[building[i]] for i in rows], houses, level_text, unit_text)),
        taken,
        building[taken],
        _column([level_text[i] for i in rows]),
        _column([unit_text[i] for i in rows]),
        np.full(len(rows), "dwelling", object),
        capacity[taken],
        np.bincount(dwelling[dwelling >= 0], minlength=len(rows)),
        tuple(doubts),
        (
            *unread,
            fact(
                note(
                    "housing_read",
                    "Blocks: {blocks}. Dwellings: {dwellings}. Blocks without dwellings: {empty}.",
                    blocks=len(ids),
                    dwellings=int(total.sum()),
                    empty=empty,
                )
            ),
        ),
    )
    return Housing(_column(ids), total, highest, found)


def _identities(
    rows: Sequence[int],
    ids: Sequence[str],
    houses: Sequence[tuple[str, str]],
    floor: Sequence[str],
    unit: Sequence[str],
) -> list[str]:
    """What dwellings are the same by. An address hardly says the floor: it counts where a house has a unit on several."""
    said = [(buid, *houses[i], without_designator(unit[i])) for i, buid in zip(rows, ids)]
    often = Counter(said)
    found = []
    for i, (buid, name, house, inside) in zip(rows, said):
        above = (floor[i].upper(),) if floor[i] and often[buid, name, house, inside] > 1 else ()
        found.append(identity(buid, name, house, (*above, *filter(None, (inside,)))))
    return found


_OF_UNITS = (
    "ground first second third fourth fifth top main lower upper middle left right front rear back side north south east west center "
    "house home whole entire single above below over under shop store garage attic loft basement cellar penthouse mezzanine lobby office "
    "gauche droite centre face rdc rez de chaussee links rechts mitte hinten vorne eg og dg ug parterre erdgeschoss dachgeschoss "
    "izquierda derecha izq der bajo bajos atico sotano and of the"
)
_UNIT_WORDS = frozenset(_OF_UNITS.split()) | frozenset(map(str.lower, {*UNITS, *ALONE}))
_HAN_UNITS = re.compile("[室房户单元层楼号座栋幢东西南北中左右前后上下底顶]")
MOST_DIGITS = 6
"""Of a unit or floor, such as block, stair and room in one; more are a telephone, a date, or the number of a document."""
FEWEST = 3
"""Different values by which a column is known to be another one."""


def says_no_unit(text: str) -> bool:
    """Whether a text is no unit or floor: several words or a long one without a word of units, or more digits than any has."""
    digits = sum(map(str.isdigit, text))
    if digits > MOST_DIGITS:
        return True
    if any("\u3400" <= c <= "\u9fff" for c in text):
        return not digits and len(text) > 1 and not _HAN_UNITS.search(text)
    words = [word for word in folded(text).split() if word.isalpha() and word not in _UNIT_WORDS]
    return sum(len(word) > 1 for word in words) > 1 or (not digits and any(len(word) > 4 for word in words))


def refuse_no_units(parameter: str, field: str, values: Sequence[object]) -> None:
    """Raise an IdError for a column of which most is no unit or floor: dwellings would be called by it, whatever it is.

    Parameters
    ----------
    parameter, field : str
        What the user knows the column by.
    values : sequence, n

    Raises
    ------
    IdError
    """
    texts = [id_text(value) for value in values]
    wrong = [row for row, text in enumerate(texts) if text and says_no_unit(text)]
    _refuse(parameter, field, texts, wrong, note("units", "units or floors"))


def refuse_no_people(parameter: str, field: str, values: Sequence[object]) -> None:
    """Raise an IdError for a column of which most is no number of people; see `refuse_no_units`."""
    _refuse(
        parameter,
        field,
        [id_text(value) for value in values],
        people(values)[1].tolist(),
        note("people", "numbers of people"),
    )


def _refuse(parameter: str, field: str, texts: Sequence[str], wrong: Sequence[int], what: Note) -> None:
    if 2 * len(wrong) <= sum(map(bool, texts)) or len({texts[row] for row in wrong}) < FEWEST:
        return
    raise IdError(
        "no_such_column",
        "{parameter}: field '{field}' does not hold {what} in most rows, such as row {examples}; choose another field. "
        "Nothing was changed.",
        parameter=parameter,
        field=field,
        what=what,
        examples=numbered(wrong),
    )


def people(values: Sequence[object]) -> tuple[Floats, Ints]:
    """People that dwellings are for.

    Parameters
    ----------
    values : sequence, n
        As the database has them.

    Returns
    -------
    (n,) float
        NaN where it is not said or cannot be.
    (k,) int
        Rows that say something that cannot be.
    """
    found, wrong = np.full(len(values), np.nan), []
    for i, value in enumerate(values):
        text = id_text(value)
        number = plain_number(text) if text else None
        if number is not None and 0 < number < MOST_CAPACITY:
            found[i] = number
        elif text and number != 0:
            wrong.append(i)
    return found, np.array(wrong, np.int64)


def _column(values: Sequence[object]) -> Objects:
    column = np.empty(len(values), object)
    column[:] = values
    return column


def level(text: str) -> float:
    """Number of a floor: '3', '03', '3F' and 'Floor 3' are 3, 'B2' is -2, 'G' is 0; NaN where it has none."""
    text = text.strip().lower()
    if text in _GROUND:
        return 0.0
    match = _FLOOR.search(text)
    if not match:
        return float("nan")
    return -float(match["floor"]) if match["basement"] else float(match["floor"])


def above_the_roof(floor: Sequence[str], building: Ints, floors: Floats) -> list[Doubt]:
    """Dwellings on a floor that their building does not have.

    Parameters
    ----------
    floor : sequence of str, m
    building : (m,) int
        Position in `floors`, -1 where it is not known.
    floors : (b,) float
        Highest floor, NaN where it is not known.

    Returns
    -------
    list of Doubt
    """
    doubts = []
    for k, (text, b) in enumerate(zip(floor, building)):
        if b >= 0 and level(text) > floors[b]:
            why = note(
                "above_the_roof",
                "Floor {floor} is above the roof: the building has {floors}.",
                floor=text,
                floors=int(floors[b]),
            )
            doubts.append(Doubt(NONE, k, why))
    return doubts


def beyond_capacity(found: Dwellings, capacity: npt.ArrayLike) -> list[Doubt]:
    """First dwelling of each building that has more than it holds.

    Parameters
    ----------
    found : Dwellings
    capacity : (b,) float
        Dwellings that each building has; NaN where that is not known.

    Returns
    -------
    list of Doubt
    """
    known = np.asarray(capacity, float)
    listed: Counter[int] = Counter()
    first: dict[int, int] = {}
    for k in np.flatnonzero((found.building >= 0) & (found.kind == "dwelling")):
        b = int(found.building[k])
        listed[b] += int(found.capacity[k])
        first.setdefault(b, int(k))
    return [
        Doubt(
            NONE,
            first[b],
            note(
                "beyond_capacity",
                "Dwellings listed: {listed}, more than the building has: {capacity}.",
                listed=count,
                capacity=int(known[b]),
            ),
        )
        for b, count in sorted(listed.items())
        if count > known[b]
    ]
