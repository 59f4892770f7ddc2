"""Addresses of the United States: [name] number, directions, street, type, unit, place, state, ZIP.

The words, see `us_words`, are those of USPS Publication 28 (street suffixes C1, secondary unit designators C2, directions)
with the spellings people use. A unit is found by its designator, or by where it stands: what looks like an identifier and
follows the end of the street is one.
"""

from __future__ import annotations

import re

from .parts import Parsed
from .text import normalised
from .us_units import Take, bare_unit, boxes, units
from .us_words import (
    BEFORE_NUMBERS,
    BOX_WORDS,
    CODES,
    COMMON,
    COUNTRIES,
    DIRECTIONS,
    GRID,
    NOT_HOUSE,
    NUMBER,
    NUMBER_WORDS,
    ORDINAL,
    ORDINAL_WORDS,
    PRE_TYPES,
    ROOM_WORDS,
    STATES,
    SUFFIXES,
    TYPES,
    UNITS,
    ZIP,
    is_ordinal,
)

__all__ = ("DIRECTIONS", "ROOM_WORDS", "SUFFIXES", "parse", "street_key")

_PIECE = re.compile(r"#|[^\s,;()#]+|[,;()]")


def _words(text: str) -> tuple[list[str], list[str], list[bool]]:
    """Words in capitals without their full stop, as written, and whether a comma (or bracket) follows each."""
    plain: list[str] = []
    written: list[str] = []
    comma: list[bool] = []
    for piece in _PIECE.findall(text):
        if piece in ",;()":
            if comma:
                comma[-1] = True
            continue
        word = piece.strip(".:\"'*")
        if not word:
            continue
        plain.append(word.upper().replace(".", "") if not any(c.isdigit() for c in word) else word.upper())
        written.append(word)
        comma.append(False)
    return plain, written, comma


def parse(text: str) -> Parsed:
    """Parts of one address.

    Parameters
    ----------
    text : str
        Normalised, see `text.normalised`.

    Returns
    -------
    dict of str to str
        Units: building, entrance, floor and room, without designator; several rooms stand side by side. Words that no part takes
        are the name (before the number) or the rest.
    """
    plain, written, comma = _words(text)
    used = [False] * len(plain)
    parts = [""] * len(plain)

    def take(part: str, first: int, last: int) -> None:
        for at in range(first, last):
            if not used[at]:
                used[at] = True
                parts[at] = part

    end = _tail(plain, len(plain), take)
    start = _house_number(plain, comma, end, take)
    boxes(plain, end, take, used)
    units(plain, comma, start, end, take, used)
    after = _street(plain, comma, start, end, take, used)
    bare_unit(plain, comma, after, end, take, used)
    _leftovers(plain, start, after, end, take, used)
    found: Parsed = {}
    for part, word in zip(parts, written):
        found[part] = f"{found[part]} {word}" if part in found else word
    return found


def _tail(plain: list[str], n: int, take: Take) -> int:
    """Take country, ZIP and state from the end; position after what is left."""
    end = n
    for words in (4, 2, 1):
        if end > words and " ".join(plain[end - words : end]) in COUNTRIES:
            take("rest", end - words, end)
            end -= words
            break
    zipped = False
    if end > 1 and ZIP.fullmatch(plain[end - 1]) and (end > 2 or plain[0] != plain[end - 1]):
        take("postcode", end - 1, end)
        end, zipped = end - 1, True
    elif end > 2 and ZIP.fullmatch(plain[end - 2]) and re.fullmatch(r"-?\d{2,4}", plain[end - 1]):
        take("postcode", end - 2, end)
        end, zipped = end - 2, True
    for words in (3, 2, 1):
        state = " ".join(plain[end - words : end])
        if end > words + 1 and state in STATES and (words > 1 or zipped or state not in SUFFIXES):
            take("province", end - words, end)
            return end - words
    if end > 1 and not zipped and UNITS.get(plain[end - 1]) == "floor" and is_ordinal(plain[end - 2]):
        return end  # '21st Fl' is a floor, not Florida
    if end > 2 and plain[end - 1] in CODES and (zipped or plain[end - 1] not in DIRECTIONS.keys() | SUFFIXES.keys()):
        take("province", end - 1, end)
        return end - 1
    return end


def _house_number(plain: list[str], comma: list[bool], end: int, take: Take) -> int:
    """Take the house number and what stands before it; position of the number, -1 without one."""
    for i in range(end):
        word = plain[i]
        before = plain[i - 1] if i else ""
        if before in UNITS or before in NOT_HOUSE or before in BOX_WORDS or before in PRE_TYPES - {"ST", "PARK"}:
            continue
        after = plain[i + 1] if i + 1 < end else ""
        if UNITS.get(after) == "floor" or after in ("AND", "&"):
            continue
        following = plain[i + 1 : i + 3]
        if (
            word.isdigit()
            and len(following) == 2
            and (
                (following[0] == "ONE" and following[1] not in SUFFIXES)
                or (
                    following[0].isdigit() and not comma[i] and any(w in SUFFIXES for w in plain[i + 2 : end]) and i > 0
                )
            )
        ):
            take("room", i, i + 1)  # '507 2600 N Flagler Dr', '100 One Jackson Place': no street is called One
            take("number", i + 1, i + 2)
            return i + 1
        spelt = word in NUMBER_WORDS and i == 0 and after not in ("", "ST", "STREET", "AVE", "AVENUE")
        if not (spelt or NUMBER.fullmatch(word) or GRID.fullmatch(word)) or (ORDINAL.fullmatch(word) and i + 1 < end):
            continue
        take("number", i, i + 1)
        if after and re.fullmatch(r"1/2|[A-D](?=$)", after) and i + 2 < end and not comma[i]:
            second = plain[i + 2]
            if "/" in after or (second not in SUFFIXES and i + 3 <= end and after in "ABCD" and second in DIRECTIONS):
                take("letter", i + 1, i + 2)
        return i
    return -1


def _street_end(plain: list[str], comma: list[bool], first: int, end: int, used: list[bool]) -> int:
    """Position after the street that starts at `first`."""
    stop = first
    while stop < end and not used[stop]:
        stop += 1
        if comma[stop - 1]:
            break
    at = first
    while (
        at < stop
        and plain[at] in DIRECTIONS
        and at + 1 < stop
        and (plain[at + 1] not in SUFFIXES or (plain[at + 1] in PRE_TYPES and _names_a_road(plain, at + 2, stop)))
    ):
        at += 1
    if at + 1 < stop and plain[at] in PRE_TYPES:
        last = at + 1
        while last < stop and plain[last] in PRE_TYPES | {"OF", "THE", "NO", "#"}:
            last += 1
        if last < stop and (_names_a_road(plain, last, stop) or plain[last - 1] in ("OF", "THE")):
            return _directed(plain, last + 1, stop)
    for types in (COMMON, TYPES):
        for i in range(at + 1, stop):
            before = plain[i - 1]
            if types is TYPES and plain[i].isdigit() and i + 1 < stop and before not in BEFORE_NUMBERS:
                return i  # no common type: a number ends the street ('1024 Randolph 1 N Oak Park')
            if SUFFIXES.get(plain[i]) in types:
                return _typed_end(plain, i, stop)
    # Without a type the street goes to the comma; an identifier at its end is a unit ('308 Elizabeth 1W').
    if stop > at + 1 and plain[stop - 2] not in PRE_TYPES:
        last = stop - 2 if plain[stop - 1] in DIRECTIONS and stop > at + 2 else stop - 1
        if any(c.isdigit() for c in plain[last]) and not is_ordinal(plain[last]) and plain[last - 1] not in PRE_TYPES:
            return last
    return stop


def _typed_end(plain: list[str], i: int, stop: int) -> int:
    """Position after the street whose type stands at `i`."""
    while (
        i + 1 < stop
        and SUFFIXES.get(plain[i + 1]) in COMMON
        and not (plain[i + 1] == "ST" and i + 2 < stop and plain[i + 2].isdigit())
    ):
        i += 1
    if i + 2 < stop and plain[i + 1] in DIRECTIONS and SUFFIXES.get(plain[i + 2]) in COMMON:
        i += 2  # 'Pleasant Run Parkway South Drive'
    numbered = SUFFIXES[plain[i]] in ("HIGHWAY", "ROUTE", "FREEWAY", "LOOP", "SPUR")
    numbered = numbered or plain[i - 1] in ("COUNTY", "STATE", "COUNTRY")
    if numbered and i + 1 < stop and any(c.isdigit() for c in plain[i + 1]):
        i += 1
    return _directed(plain, i + 1, stop)


def _names_a_road(plain: list[str], at: int, stop: int) -> bool:
    """Whether a number or a letter is the name of a road: 'Avenue H', 'County Road 1220', 'County Road MM'."""
    return at < stop and (any(c.isdigit() for c in plain[at]) or len(plain[at]) <= 2) and plain[at] not in SUFFIXES


def _directed(plain: list[str], at: int, stop: int) -> int:
    """Position after the direction that follows a street, with at most one."""
    numbered = at + 1 < stop and plain[at] == "NO" and any(c.isdigit() for c in plain[at + 1])
    return at + 1 if at < stop and plain[at] in DIRECTIONS and not numbered else at


def _street(plain: list[str], comma: list[bool], start: int, end: int, take: Take, used: list[bool]) -> int:
    """Take the street; position after it."""
    first = start + 1
    while first < end and used[first]:
        first += 1
    if start < 0 and (first >= end or not any(w in SUFFIXES for w in plain[first:end])):
        return 0
    last = _street_end(plain, comma, first, end, used)
    take("street", first, last)
    return last


def _leftovers(plain: list[str], start: int, after: int, end: int, take: Take, used: list[bool]) -> None:
    """Give the place its words, and the rest what is left."""
    for i in range(end):
        if not used[i]:
            digits = any(c.isdigit() for c in plain[i])
            take("name" if i < start else "rest" if digits else "city" if i >= after else "name", i, i + 1)
    take("rest", 0, len(plain))


def street_key(street: str) -> str:
    """Name of a street with directions and types in one spelling: 'North 5th Street' and 'n fifth st.' are one."""
    words = normalised(street).upper().replace(".", "").replace(",", " ").split()
    return " ".join(DIRECTIONS.get(w, SUFFIXES.get(w, _ordinal(w))) for w in words)


def _ordinal(word: str) -> str:
    word = ORDINAL_WORDS.get(word, word)
    return re.sub(r"^(\d+)(ST|ND|RD|TH)$", r"\1", word)
