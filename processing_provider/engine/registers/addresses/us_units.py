"""Units of an address of the United States: by their designator, or by where they stand; and post boxes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from .text import one_edit
from .us_words import (
    ALONE,
    BOX_WORDS,
    DIRECTIONS,
    FLOOR_WORDS,
    GLUED,
    NOT_HOUSE,
    NUMBER_WORDS,
    ORDINAL,
    ORDINAL_WORDS,
    SUFFIXES,
    UNITS,
    WEAK,
    ZIP,
)

Take = Callable[[str, int, int], None]
"""Give a part the words from the first to before the last, those that no part has yet."""


def boxes(plain: list[str], end: int, take: Take, used: list[bool]) -> None:
    """Take post boxes."""
    i = 0
    while i < end:
        words = (
            3
            if " ".join(plain[i : i + 3]) in ("P O BOX", "POST OFFICE BOX")
            else 2
            if plain[i : i + 1] == ["PO"]
            else 1
        )
        if not used[i] and (words == 3 or plain[i] in BOX_WORDS):
            if words == 2 and (i + 1 >= end or plain[i + 1] not in ("BOX", "BX", "DRAWER", "BOXES")):
                words = 1
            at = i + words
            if at < end and plain[at] in ("#", "NO", "NUMBER"):
                at += 1
            if at < end and (any(c.isdigit() for c in plain[at]) or len(plain[at]) == 1):
                take("rest", i, at)
                take("box", at, at + 1)
                i = at
        i += 1


def _identifier(plain: list[str], comma: list[bool], i: int, end: int, weak: bool) -> int:
    """Position after the identifier that starts at `i`, `i` where none does."""
    if i >= end:
        return i
    word = plain[i]
    digit = any(c.isdigit() for c in word)
    if not (
        digit
        or len(word) == 1
        or re.fullmatch("[A-Z][-/&][A-Z]", word)
        or (not weak and (len(word) == 2 or word in ALONE or word in NUMBER_WORDS))
    ):
        return i
    if not digit and (word in UNITS or word in SUFFIXES or (len(word) == 2 and not comma[i] and i + 1 < end)):
        return i
    if digit and ORDINAL.fullmatch(word) and weak:
        return i
    at = i + 1
    while at < end and not comma[at - 1]:
        word = plain[at]
        more = any(c.isdigit() for c in word) and at + 1 <= end
        last = at + 1 == end or comma[at]
        if (
            word in ("&", "AND", "-", "THRU")
            and at + 1 < end
            and (any(c.isdigit() for c in plain[at + 1]) or len(plain[at + 1]) == 1)
        ):
            at += 2
        elif (more and not ORDINAL.fullmatch(word)) or (
            last and word.isalpha() and (len(word) == 1 or word in DIRECTIONS)
        ):
            at += 1
        else:
            break
    while 0 < at < end and comma[at - 1] and len(plain[at - 1]) == len(plain[at]) == 1 and plain[at] not in DIRECTIONS:
        at += 1  # 'Unit K, L'
    return at


def units(plain: list[str], comma: list[bool], start: int, end: int, take: Take, used: list[bool]) -> None:
    """Take units that have a designator."""
    typed = False
    i = 0
    while i < end:
        word = plain[i]
        if used[i]:
            i += 1
            continue
        glued = GLUED.fullmatch(word)
        part = _designator(plain, i, end, typed)
        typed = typed or (word in SUFFIXES and i > start + 1)
        if not part and typed and _numbered(plain, i, end):
            part = "room"
        if glued and i != start + 1:
            take(UNITS.get(glued[1], "room"), i, i + 1)
        elif part:
            i = _designated(plain, comma, i, start, end, part, take, used)
            continue
        elif (
            word in ALONE
            and i > start + 1
            and (i + 1 == end or comma[i] or typed)
            and not (i + 1 < end and plain[i + 1] in SUFFIXES)
        ):
            take("floor" if i + 1 < end and UNITS.get(plain[i + 1]) == "floor" else "room", i, i + 1)
            if word in ("PH", "PENTHOUSE") and i + 1 < end and not comma[i] and any(c.isdigit() for c in plain[i + 1]):
                take("room", i + 1, i + 2)
        i += 1


def _designator(plain: list[str], i: int, end: int, typed: bool) -> str:
    """Part that the word at `i` is the designator of, behind a street with its type or not; '' where it is none."""
    word = plain[i]
    if typed and word in ("ST", "STS") and i + 1 < end and re.fullmatch(r"\d[\d-]*[A-Z]?", plain[i + 1]):
        return "room"  # 'St 310' behind a street with a type is a suite
    part = UNITS.get(word, "")
    if not part and typed and len(word) > 3 and word not in SUFFIXES:
        return _misspelt(word)
    return part


def _numbered(plain: list[str], i: int, end: int) -> bool:
    """Whether 'No' and a number stand at `i`, which are no road's."""
    return (
        plain[i] in ("NO", "NUMBER")
        and i + 1 < end
        and any(c.isdigit() for c in plain[i + 1])
        and SUFFIXES.get(plain[i - 1]) not in ("HIGHWAY", "ROUTE")
    )


@lru_cache(maxsize=10_000)
def _misspelt(word: str) -> str:
    """Part of the designator that a word behind the street is one letter away from."""
    near = [known for known in (*UNITS, *ALONE) if len(known) > 3 and known not in WEAK and one_edit(word, known)]
    return UNITS.get(near[0], "room") if near else ""


def _designated(
    plain: list[str], comma: list[bool], i: int, start: int, end: int, part: str, take: Take, used: list[bool]
) -> int:
    """Take the unit whose designator stands at `i`; position to go on from."""
    word = plain[i]
    before = i - 1
    if part == "floor" and before > start and not used[before]:
        said = plain[before]
        if (
            ORDINAL.fullmatch(said)
            or said in ORDINAL_WORDS
            or said in FLOOR_WORDS
            or (said.isdigit() and not comma[before])
        ):
            take(part, before, before + 1)
            take("rest", i, i + 1)
            return i + 1
    at = i + 1
    while (
        at < end
        and not comma[at - 1]
        and (plain[at] in ("#", "NO", "NUMBER", "NUM", "NBR", "-") or (word == "#" and plain[at] in UNITS))
    ):
        part = UNITS.get(plain[at], part) if plain[at] != "#" else part
        at += 1
    last = _identifier(plain, comma, at, start if i < start else end, weak=word in WEAK or part == "building")
    if last == at and word not in UNITS and (i + 1 == end or comma[i]):  # 'Mezzaine'
        last, at = at, i
    if (
        last == at
        or (i == start + 1 and start >= 0 and word != "#")
        or (word == "#" and i and plain[i - 1] in NOT_HOUSE | BOX_WORDS)
    ):
        return i + 1
    take("rest", i, at)
    take(part, at, last)
    return last


def bare_unit(plain: list[str], comma: list[bool], at: int, end: int, take: Take, used: list[bool]) -> None:
    """Take what looks like an identifier where the street ends."""
    if not 0 < at < end or used[at]:
        return
    word = plain[at]
    alone = comma[at] or at + 1 == end or used[at + 1]
    if any(c.isdigit() for c in word) and not ZIP.fullmatch(word):
        last = max(_identifier(plain, comma, at, end, weak=False), at + 1)
        if last < end and not comma[at] and plain[last] in ("N", "S", "E", "W", "F", "R") and not used[last]:
            last += 1  # '1 N': first floor north; front, rear
        take("room", at, last)
    elif (
        word.isalpha()
        and word not in DIRECTIONS
        and word not in SUFFIXES
        and (len(word) == 1 or (len(word) == 2 and alone))
    ):
        take("room", at, at + 1)
    elif (
        len(word) <= 3
        and word not in NOT_HOUSE
        and word != "AND"
        and at + 1 < end
        and any(c.isdigit() for c in plain[at + 1])
        and word.isalpha()
        and not used[at + 1]
    ):
        take("room", at, max(at + 2, _identifier(plain, comma, at + 1, end, weak=False)))
