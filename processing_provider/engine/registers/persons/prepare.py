"""Records of registers as numbers that can be compared by the million."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.types import Floats, Ints
from .names import UNKNOWN, Codes, Names, folded, names

SPLIT = "\x1f"
"""Between the parts of an address."""
_WORDS = re.compile(r"[^\W_]+")
_PARTICLES = frozenset(("DE", "DEL", "DELA", "LA", "DA", "DI", "DOS", "DU", "VAN", "VON", "DER", "DEN", "Y", "E", "EL", "AL", "BIN", "JR", "SR", "II", "III"))  # fmt: skip
_OF_STREETS = frozenset(
    "N S E W NE NW SE SW NORTH SOUTH EAST WEST ST STREET AVE AV AVENUE RD ROAD DR DRIVE LN LANE CT COURT PL PLACE BLVD WAY CIR "
    "CIRCLE TER TRL PKWY HWY RUE DE DU DES LA LE APT UNIT STE NO".split()
)


@dataclass(frozen=True)
class Prepared:
    """Records as numbers; -1 is unknown.

    Attributes
    ----------
    source : (n,) int
    sources : list of str
    given, surname, first, last : (n,) int
        Rows of `names`; first and last word of a surname of several.
    names : Names
    middle : (n,) int
        Letter with which the middle name begins.
    year, month, day : (n,) int
    number : (n,) int
        Rows of `numbers`, the ids of persons.
    numbers : Names
    sex : (n,) int
    address, door, street : (n,) int
        Codes: all of an address as it is written; its number with the beginning of its street; its street.
    words : (k, MOST_WORDS) int
        Codes of the words of each address, -1 behind the last.
    rarity : (w,) float
        Information of each word: what every address has tells nothing.
    """

    source: Ints
    sources: list[str]
    given: Ints
    surname: Ints
    first: Ints
    last: Ints
    names: Names
    middle: Ints
    year: Ints
    month: Ints
    day: Ints
    number: Ints
    numbers: Names
    sex: Ints
    address: Ints
    door: Ints
    street: Ints
    words: Ints
    rarity: Floats

    def __len__(self) -> int:
        return len(self.source)

    @property
    def birth(self) -> Ints:
        """Whole days of birth as one number."""
        known = (self.year >= 0) & (self.month > 0) & (self.day > 0)
        return np.where(known, (self.year * 16 + self.month) * 32 + self.day, UNKNOWN)


def prepare(records: Mapping[str, Sequence[str]]) -> Prepared:
    """Turn columns of text into numbers.

    Parameters
    ----------
    records : mapping of str to sequence of str, n
        source, given, middle, surname, birth, sex, id_number, address; '' is unknown.

    Returns
    -------
    Prepared
    """
    sources = Codes()
    source = sources.add(records["source"])
    table = Codes()
    given, second = _split(records["given"], _given)
    surname, first, last = _split(records["surname"], _surname)
    middle = [(text or "")[:1] for text in _each(records["middle"], folded)]
    middle = [own or other[:1] for own, other in zip(middle, second)]
    codes = [table.add(column) for column in (given, surname, first, last)]
    numbers = Codes()
    number = numbers.add(_each(records["id_number"], folded))
    year, month, day = (np.array(part, np.int64) for part in _split(records["birth"], _birth))
    sexes, addresses, doors, streets = Codes(), Codes(), Codes(), Codes()
    whole, door, street = _split(records["address"], _address)
    return Prepared(
        source,
        sources.texts,
        *codes,
        names(table.texts),
        np.array([ord(letter) if letter else UNKNOWN for letter in middle], np.int64),
        year,
        month,
        day,
        number,
        names(numbers.texts),
        sexes.add(records["sex"]),
        addresses.add(whole),
        doors.add(door),
        streets.add(street),
        *_words(whole, addresses),
    )


MOST_WORDS = 10


def _words(whole: Sequence[str], addresses: Codes) -> tuple[Ints, Floats]:
    """Words of each address as codes, and how much each of them tells."""
    codes = Codes()
    words = np.full((len(addresses.of) + 1, MOST_WORDS), UNKNOWN)
    for row, text in enumerate(addresses.texts):
        some = list(dict.fromkeys(text.split()))[:MOST_WORDS]
        words[row, : len(some)] = codes.add(some)
    times = np.zeros(len(codes.of) + 1)
    used = np.bincount(addresses.add(whole) + 1, minlength=len(words) + 1)[1 : len(words) + 1]
    np.add.at(times, words[words >= 0], np.repeat(used, MOST_WORDS).reshape(words.shape)[words >= 0])
    return words, np.log(max(float(used.sum()), 1.0) / np.maximum(times, 1.0))


def _each(texts: Sequence[str], change):  # type: ignore[no-untyped-def]
    """Change each different text once."""
    found = {text: change(text) for text in set(texts)}
    return [found[text] for text in texts]


def _split(texts: Sequence[str], take):  # type: ignore[no-untyped-def]
    """Take each different text apart once; returns a list for each part."""
    return tuple(zip(*_each(texts, take))) or ((),) * len(take(""))


def _given(text: str) -> tuple[str, str]:
    words = [folded(word) for word in text.replace("-", " ").split()]
    words = [word for word in words if word]
    return (words[0], words[1] if len(words) > 1 else "") if words else ("", "")


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


def _address(text: str) -> tuple[str, str, str]:
    words = [folded(word) for word in _WORDS.findall(text.replace(SPLIT, " "))]
    number = next((word for word in words if any(map(str.isdigit, word))), "")
    plain = [word for word in words if word != number and word not in _OF_STREETS and len(word) > 1]
    name = "".join(word for word in plain[:2]) if plain else ""
    if not plain and not any(map(str.isdigit, "".join(words[:-1]))):
        return "", "", ""  # a postcode alone is nobody's address
    return " ".join(words), f"{number} {name[:4]}" if number and name else "", name
