"""Records of registers as numbers that can be compared by the million."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats
from .names import UNKNOWN, Codes, Names, Whole, folded, names

SPLIT = "\x1f"
"""Between the parts of an address."""
_WORDS = re.compile(r"[^\W_]+")
_PARTICLES = frozenset(
    ("DE", "DEL", "DELA", "LA", "DA", "DI", "DOS", "DU", "VAN", "VON", "DER", "DEN", "Y", "E", "EL", "AL", "BIN", "JR", "SR", "II", "III")
)  # fmt: skip
_OF_STREETS = frozenset(
    (
        "N", "S", "E", "W", "NE", "NW", "SE", "SW", "NORTH", "SOUTH", "EAST", "WEST", "ST", "STREET", "AVE", "AV", "AVENUE", "RD",
        "ROAD", "DR", "DRIVE", "LN", "LANE", "CT", "COURT", "PL", "PLACE", "BLVD", "WAY", "CIR", "CIRCLE", "TER", "TRL", "PKWY",
        "HWY", "RUE", "DE", "DU", "DES", "LA", "LE", "APT", "UNIT", "STE", "NO",
    )
)  # fmt: skip


_OF_ROWS = (
    "source", "given", "whole", "surname", "first", "last", "middle", "year", "month", "day", "number", "sex", "address", "door",
    "street", "house",
)  # fmt: skip


@dataclass(frozen=True)
class Prepared:
    """Records as numbers; -1 is unknown.

    Attributes
    ----------
    source : (n,) int
    sources : list of str
    given, whole, surname, first, last : (n,) int
        Rows of `names`; first and all words of a given name; all, first and last words of a surname.
    names : Names
    middle : (n,) int
        Letter with which the middle name begins.
    year, month, day : (n,) int
    number : (n,) int
        Rows of `numbers`, the ids of persons.
    numbers : Names
    sex : (n,) int
    crowded : (n,) bool
        Whether so many records have the address that it is no household's.
    address, door, street, house : (n,) int
        Codes: all of an address as it is written; its number with the beginning of its street; its street; its number.
    words : (k, MOST_WORDS) int
        Codes of the words of each address, -1 behind the last.
    rarity : (w,) float
        Information of each word: what every address has tells nothing.
    """

    source: Whole
    sources: list[str]
    given: Whole
    whole: Whole
    surname: Whole
    first: Whole
    last: Whole
    names: Names
    middle: Whole
    year: Whole
    month: Whole
    day: Whole
    number: Whole
    numbers: Names
    sex: Whole
    address: Whole
    door: Whole
    street: Whole
    house: Whole
    crowded: Bools
    words: Whole
    rarity: Floats

    def __len__(self) -> int:
        return len(self.source)

    def of(self, rows: Whole) -> Prepared:
        """Some of the records."""
        return replace(self, **{name: getattr(self, name)[rows] for name in _OF_ROWS})

    @property
    def birth(self) -> Whole:
        """Whole days of birth as one number."""
        known = (self.year >= 0) & (self.month > 0) & (self.day > 0)
        return np.where(known, (self.year * 16 + self.month) * 32 + self.day, UNKNOWN).astype(np.int32)


def prepare(records: Mapping[str, Sequence[str]], order: Whole) -> Prepared:
    """Turn columns of text into numbers.

    Parameters
    ----------
    records : mapping of str to sequence of str, n
        source, given, middle, surname, birth, sex, id_number, address; '' is unknown, and a column that is not there is.
    order : (n,) int
        Rows in the order that is wanted.

    Returns
    -------
    Prepared
    """

    def read(name: str, take: Callable[[str], tuple[Any, ...]], *codes: Codes) -> list[Whole]:
        return _parts(records.get(name) or [""] * len(order), take, order, *codes)

    sources, table, numbers = Codes(), Codes(), Codes()
    for name in sorted(set(records["source"])):
        sources.add([name])
    (source,) = read("source", lambda text: (text,), sources)
    given, whole = read("given", lambda text: _given(text)[:2], table, table)
    (second,) = read("given", lambda text: _given(text)[2:])
    surname, first, last = read("surname", _surname, table, table, table)
    (middle,) = read("middle", lambda text: (folded(text)[:1],), letters := Codes())
    own = np.array([ord(text) for text in letters.texts] + [UNKNOWN], np.int32)[middle]
    year, month, day = read("birth", _birth)
    sexes, addresses, doors, streets, houses = Codes(), Codes(), Codes(), Codes(), Codes()
    address, door, street, house = read("address", _address, addresses, doors, streets, houses)
    return Prepared(
        source=source,
        sources=sources.texts,
        given=given,
        whole=whole,
        surname=surname,
        first=first,
        last=last,
        names=names(table.texts),
        middle=np.where(own >= 0, own, second),
        year=year,
        month=month,
        day=day,
        number=read("id_number", lambda text: (folded(text),), numbers)[0],
        numbers=names(numbers.texts),
        sex=read("sex", lambda text: (text,), sexes)[0],
        address=address,
        door=door,
        street=street,
        house=house,
        crowded=_crowded(source, address),
        **_words(address, addresses),
    )


CROWD = 20
"""Records of one register at an address from which on it is an institution: who lives there is not related."""


def _crowded(source: Whole, address: Whole) -> Bools:
    """Say of which records the address has a crowd in some register."""
    size = int(address.max(initial=0)) + 1
    many = np.zeros(size + 1, bool)
    for k in range(int(source.max(initial=-1)) + 1):
        many[:size] |= np.bincount(address[(source == k) & (address >= 0)], minlength=size) >= CROWD
    return many[address]


MOST_WORDS = 10


def _words(address: Whole, addresses: Codes) -> dict[str, npt.NDArray[Any]]:
    """Words of each address as codes, and how much each of them tells."""
    codes = Codes()
    words = np.full((len(addresses.of) + 1, MOST_WORDS), UNKNOWN, np.int32)
    for row, text in enumerate(addresses.of):
        some = list(dict.fromkeys(text.split()))[:MOST_WORDS]
        words[row, : len(some)] = codes.add(some)
    times = np.zeros(len(codes.of) + 1)
    used = np.bincount(address[address >= 0], minlength=len(words))
    for column in words.T:
        times += np.bincount(column[column >= 0], weights=used[column >= 0], minlength=len(times))
    rarity = np.log(max(float(used.sum()), 1.0) / np.maximum(times, 1.0)).astype(np.float32)
    return {"words": words, "rarity": rarity}


def _parts(texts: Sequence[str], take: Callable[[str], tuple[Any, ...]], order: Whole, *codes: Codes) -> list[Whole]:
    """Take each different text apart once, and return a number for each part: those of `codes`, or the parts themselves."""
    raw = Codes()
    row = raw.add(texts)[order]
    parts: Any = tuple(zip(*map(take, raw.of))) or ((),) * len(take(""))
    nothing = take("")
    found = []
    for k, part in enumerate(parts):
        numbers = codes[k].add(part) if codes else np.array(part, np.int32)
        found.append(np.append(numbers, UNKNOWN if codes else nothing[k]).astype(np.int32)[row])
    return found


def _given(text: str) -> tuple[str, str, int]:
    words = [folded(word) for word in text.replace("-", " ").split()]
    words = [word for word in words if word]
    return (words[0], "".join(words), ord(words[1][0]) if len(words) > 1 else UNKNOWN) if words else ("", "", UNKNOWN)


def _surname(text: str) -> tuple[str, str, str]:
    words = [folded(word) for word in re.split(r"[\s\-]+", text)]
    bare = [word for word in words if word and word not in _PARTICLES] or [word for word in words if word]
    if not bare:
        return "", "", ""
    return "".join(bare), bare[0], bare[-1]


def _birth(text: str) -> tuple[int, int, int]:
    parts = [int(part) if part.isdigit() else UNKNOWN for part in text.split("-")] if text else []
    year, month, day = (*parts, UNKNOWN, UNKNOWN, UNKNOWN)[:3]
    return year, month or UNKNOWN, day or UNKNOWN


def _address(text: str) -> tuple[str, str, str, str]:
    words = [folded(word) for word in _WORDS.findall(text.replace(SPLIT, " "))]
    number = next((word for word in words if any(map(str.isdigit, word))), "")
    plain = [word for word in words if word != number and word not in _OF_STREETS and len(word) > 1]
    name = "".join(word for word in plain[:2]) if plain else ""
    if not plain and not any(map(str.isdigit, "".join(words[:-1]))):
        return "", "", "", ""  # a postcode alone is nobody's address
    return " ".join(words), f"{number} {name[:4]}" if number and name else "", name, number
