"""What addresses say of a dwelling: place, name and the sequence of numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np

from ...core.types import Ints
from ..addresses import us
from ..addresses.parts import Addresses
from ..addresses.text import folded, short_place
from ..addresses.us import street_key
from ..codes import coded, combined, one_of_each
from .alike import RARE, alike

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Addresses taken to be one dwelling, and what they say of it."""

    rows: list[int]
    building: int
    towns: tuple[str, ...]
    name: str
    house: str
    unit: tuple[str, ...]
    surnames: Counter[str]
    quarters: bool

    @property
    def sequence(self) -> tuple[str, ...]:
        """All numbers, from the house inwards."""
        return sequence(self.house, self.unit)


def sequence(house: str, unit: tuple[str, ...]) -> tuple[str, ...]:
    """All numbers, from the house inwards."""
    return (*house.split("-"), *unit) if house else unit


def identity(buid: str, name: str, house: str, unit: tuple[str, ...]) -> str:
    """What a dwelling is the same by in every list: building, street, house and the numbers inside of it."""
    return repr((buid, name, house, unit))


@lru_cache(maxsize=100_000)
def plain(value: str) -> str:
    """A number or letter of an address without designators, blanks and leading zeros."""
    value = re.sub(r"[^\w]+", " ", value.upper().replace("|", "1")).strip()
    value = re.sub(r"\b0+(?=\d)", "", value)
    return re.sub(r"(?<=\d) (?=[A-Z]\b)", "", value)


@lru_cache(maxsize=100_000)
def without_designator(value: str) -> str:
    """Identifier of a unit: 'apt # 4b', 'unit 4-B' and '4 b' are '4B'."""
    words = [w for w in re.split(r"[^\w]+", value.upper()) if w and w not in _DESIGNATORS]
    return plain(" ".join(words)) or plain(value)


_DESIGNATORS = frozenset(us.ROOM_WORDS)


def numbers(addresses: Addresses, i: int) -> tuple[str, tuple[str, ...]]:
    """Numbers of an address: of the house, and of what lies inside of it from large to small.

    A floor that the room says again is left out: 10楼1003 is room 1003.
    """
    house = _house(*(addresses[part][i] for part in _HOUSE))
    return house, _inside(*(addresses[part][i] for part in _UNIT))


_HOUSE = ("lane", "number", "number_to", "letter")
_UNIT = ("building", "entrance", "floor", "room")
_NAME = ("street", "community", "name")


@lru_cache(maxsize=100_000)
def _house(lane: str, number: str, number_to: str, letter: str) -> str:
    return "-".join(filter(None, map(plain, (lane, number, number_to)))) + plain(letter)


@lru_cache(maxsize=100_000)
def _inside(building: str, entrance: str, floor: str, room: str) -> tuple[str, ...]:
    floor, room = plain(floor), without_designator(room)
    if floor.isdigit() and re.match(rf"{floor}\d\d", room):
        floor = ""
    return tuple(value for value in (plain(building), plain(entrance), floor, room) if value)


def name_of(addresses: Addresses, i: int) -> str:
    """Name that the numbers follow: street, village, estate, without blanks in scripts that have none."""
    return _name(*(addresses[part][i] for part in _NAME))


@lru_cache(maxsize=100_000)
def _name(written: str, community: str, name: str) -> str:
    street = folded(written)  # without accents, which people leave out
    if street.isascii() and street:
        return folded(street_key(street))
    return folded("".join((written, community, name))).replace(" ", "")


@dataclass(frozen=True)
class Said:
    """What addresses say, as numbers of texts.

    Attributes
    ----------
    towns, name, house, unit : (n,) int
        Positions in the lists.
    all_towns, names, houses, units : list
        City, district and town; name that the numbers follow; number of the house; numbers inside of it. Each one once.
    """

    towns: Ints
    name: Ints
    house: Ints
    unit: Ints
    all_towns: list[tuple[str, ...]]
    names: list[str]
    houses: list[str]
    units: list[tuple[str, ...]]


def said_by(addresses: Addresses, times: Ints) -> Said:
    """What each address says of a dwelling.

    Parameters
    ----------
    addresses : Addresses, n
    times : (n,) int
        Rows that have each address; what is said often is no misspelling.
    """
    towns, all_towns = _towns(addresses, times)
    name, names = _each(addresses, _NAME, _name)
    house, houses = _each(addresses, _HOUSE, _house)
    unit, units = _each(addresses, _UNIT, _inside)
    return Said(towns, name, house, unit, all_towns, names, houses, units)


def _each(addresses: Addresses, parts: Sequence[str], read: Callable[..., T]) -> tuple[Ints, list[T]]:
    """Something of each address that some of its parts tell, read once for each combination of them."""
    columns = [addresses[part].tolist() for part in parts]
    of = combined(*(coded(column)[0] for column in columns))
    rows = one_of_each(of).tolist()
    codes, values = coded([read(*(column[i] for column in columns)) for i in rows])
    return codes[of], values


def _towns(addresses: Addresses, times: Ints) -> tuple[Ints, list[tuple[str, ...]]]:
    """City, district and town of each address. A rare spelling that is near to a frequent one is that one."""
    known = [_spellings(addresses[part].tolist(), times) for part in ("city", "district", "town")]

    def read(*names: str) -> tuple[str, ...]:
        return tuple(of[name] for of, name in zip(known, names))

    return _each(addresses, ("city", "district", "town"), read)


def _spellings(names: Sequence[str], times: Ints) -> dict[str, str]:
    """One spelling of each name of a place."""
    of, different = coded(names)
    short = [short_place(folded(name)) for name in different]
    count: Counter[str] = Counter()
    for name, rows in zip(short, np.bincount(of, times, len(different)).tolist()):
        if name and rows:
            count[name] += int(rows)
    # One misspelling of a name is in 0.1 % of the rows at most; a village that is named more often is one.
    least = max(0.002 * sum(count.values()), 6)
    frequent = [name for name, rows in count.items() if rows >= least]
    known = {"": ""}
    for name, rows in count.items():
        rare = bool(frequent) and rows < least and name.isascii()
        near = [other for other in frequent if rare and rows * 20 < count[other] and alike(name, other) >= 0.5]
        known[name] = near[0] if len(near) == 1 else f"{RARE}{name}" if rare and rows < 6 else name
    return {name: known.get(one, one) for name, one in zip(different, short)}
