"""Addresses taken to be one dwelling by what is the same in them: building, place, name and the sequence of numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from ...core.types import Ints
from ..addresses import us
from ..addresses.parts import Addresses
from ..addresses.text import folded, short_place
from ..addresses.us import street_key
from .alike import RARE, alike


@dataclass
class Place:
    """Addresses taken to be one dwelling, and what they say of it."""

    rows: list[int]
    building: int
    towns: tuple[str, ...]
    name: str
    house: str
    unit: tuple[str, ...]
    surnames: Counter[str]
    quarters: bool = False
    unsure: bool = False
    """Whether this may be the address of group quarters, misspelt."""

    @property
    def key(self) -> object:
        """What is the same in all spellings of a dwelling."""
        # In China the label of a number does not tell what it numbers: 12弄3号4室 and 12弄3-4 are one.
        numbers = (self.house, self.unit) if self.name.isascii() else self.sequence
        return self.building, self.towns, self.name, numbers

    def identity(self, building_ids: Sequence[str]) -> str:
        """Text of what is the same in every run: the building's id instead of its code, and the town only without a building."""
        if self.building < 0 or not len(building_ids):
            return repr(self.key)
        return identity(building_ids[self.building], self.name, self.house, self.unit)

    @property
    def sequence(self) -> tuple[str, ...]:
        """All numbers, from the house inwards."""
        return (*self.house.split("-"), *self.unit) if self.house else self.unit


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
    house = _house(*(addresses[part][i] for part in ("lane", "number", "number_to", "letter")))
    return house, _inside(*(addresses[part][i] for part in ("building", "entrance", "floor", "room")))


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
    return _name(addresses["street"][i], addresses["community"][i], addresses["name"][i])


@lru_cache(maxsize=100_000)
def _name(written: str, community: str, name: str) -> str:
    street = folded(written)  # without accents, which people leave out
    if street.isascii() and street:
        return folded(street_key(street))
    return folded("".join((written, community, name))).replace(" ", "")


def exact(addresses: Addresses, codes: Ints, surnames: Sequence[str], same: Ints) -> list[Place]:
    """Addresses with the same building, place, name and numbers, together; `same` as `alike` of `infer`."""
    towns = _towns(addresses)
    found: dict[object, Place] = {}
    known: dict[tuple[int, int], tuple[Place, bool] | None] = {}
    rows = np.flatnonzero(~addresses.rejected)
    for i, of in zip(rows.tolist(), zip(same[rows].tolist(), codes[rows].tolist())):
        if of not in known:
            known[of] = _read(addresses, i, of[1], towns[i])
        read = known[of]
        if read is None:
            continue
        alone, complete = read
        # On a street without a number live many: only people of one name there can be taken to be together.
        key = (alone.key, "" if complete else surnames[i] or i)
        place = found.get(key)
        if place is None:
            place = found[key] = replace(alone, rows=[], surnames=Counter())
        place.rows.append(i)
        place.surnames[surnames[i]] += 1
    return list(found.values())


def _read(addresses: Addresses, i: int, code: int, towns: tuple[str, ...]) -> tuple[Place, bool] | None:
    """What an address says, and whether it says a dwelling; None for a post box."""
    house, unit = numbers(addresses, i)
    if addresses["box"][i] and not (house or unit):
        return None
    place = Place([], code, towns, name_of(addresses, i), house, unit, Counter())
    # A unit without its house is one of many on a street; in an estate, or after a name in Chinese, it is one.
    street = bool(addresses["street"][i]) and place.name.isascii() and place.building < 0
    return place, bool(house or (unit and not street)) and bool(place.name or place.building >= 0)


def _towns(addresses: Addresses) -> list[tuple[str, ...]]:
    """City, district and town of each address. A rare spelling that is near to a frequent one is that one."""
    columns = []
    for part in ("city", "district", "town"):
        short = {name: short_place(folded(name)) for name in set(addresses[part])}
        said = [short[name] for name in addresses[part]]
        count = Counter(name for name in said if name)
        # One misspelling of a name is in 0.1 % of the rows at most; a village that is named more often is one.
        least = max(0.002 * sum(count.values()), 6)
        frequent = [name for name, times in count.items() if times >= least]
        known = {}
        for name, times in count.items():
            rare = bool(frequent) and times < least and name.isascii()
            near = [other for other in frequent if rare and times * 20 < count[other] and alike(name, other) >= 0.5]
            known[name] = near[0] if len(near) == 1 else f"{RARE}{name}" if rare and times < 6 else name
        columns.append([known.get(name, "") for name in said])
    return list(zip(*columns))
