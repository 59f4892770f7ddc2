"""Known addresses, each with its building, ready to be looked up by street, place and number."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .ground import Ground
from .kinds import NONE, Ints
from .parts import Addresses
from .settings import LEAST_SIMILAR, MARGIN, MatchSettings
from .similar import Names
from .text import folded, short_place
from .us import SUFFIXES, street_key

WIDEST_RANGE = 40
"""A range of house numbers spans at most this many; '3-505' is house 3, room 505."""

Place = tuple[str, ...]
"""Names by `_LEVELS`, '' where not said."""
_LEVELS = ("province", "city", "district", "town")
_TYPES = frozenset(SUFFIXES.values())


class Key(NamedTuple):
    """What an address is looked up by."""

    name: str  # of the street
    place: Place
    number: int  # -1 where not said
    to: int  # last house of a range, else the number
    letter: str
    entrance: str
    own: int  # row of the known address that it is itself, -1 for none


class House(NamedTuple):
    """A known address on a street that is known."""

    letter: str
    building: int
    row: int
    to: int  # last house of a range, else the number


Side = tuple[int, list[House]]
"""A number and its known addresses; -1 where there is none."""


@dataclass
class _Street:
    """Known houses of one street of one place."""

    key: str  # by which it is looked up
    name: str  # as the base writes it
    place: Place
    houses: dict[int, list[House]] = field(default_factory=lambda: defaultdict(list))
    ranges: list[tuple[int, int, House]] = field(default_factory=list)  # from, to


@lru_cache(maxsize=100_000)
def _whole(text: str) -> int:
    digits = re.search(r"\d+", text)
    return int(digits[0]) if digits and len(digits[0]) < 10 else NONE


def _last(number: int, text: str) -> int:
    """Last house of a range, the number itself where it is none."""
    to = _whole(text)
    return to if number < to <= number + WIDEST_RANGE else number


def house_letter(letter: str, entrance: str) -> str:
    """Letter of a house; an entrance that is one letter is said instead of it."""
    letter = folded(letter)
    entrance = folded(entrance)
    return letter or (entrance if len(entrance) == 1 and entrance.isalpha() else "")


def places_of(addresses: Addresses, aliases: Mapping[str, str] | None = None) -> list[Place]:
    """Place of each address, within which names of streets are one's own; names of today without the word for their level.

    Parameters
    ----------
    addresses : Addresses, n
    aliases : mapping of str to str, optional
        Former names, folded and with the word for their level, by which 西湖街道 is told from 西湖区, to those of today.
    """
    former = aliases or {}
    levels = []
    for part in _LEVELS:
        said = addresses[part].tolist()
        today = {text: short_place(former.get(folded(text), folded(text))) for text in set(said)}
        levels.append(map(today.__getitem__, said))
    return list(zip(*levels))


def goes_with(a: Place, b: Place) -> bool:
    """Whether two places can be one: what both say is the same."""
    return all(not x or not y or x == y for x, y in zip(a, b))


def keys(addresses: Addresses, own: npt.ArrayLike | None = None, aliases: Mapping[str, str] | None = None) -> list[Key]:
    """What each address is looked up by."""
    ignored = np.full(len(addresses), NONE, np.int64) if own is None else np.asarray(own, np.int64)
    found = []
    parts = ("street", "lane", "name", "number", "number_to", "letter", "entrance")
    columns = (addresses[part].tolist() for part in parts)
    for place, row, street, lane, name, number, to, letter, entrance in zip(
        places_of(addresses, aliases), ignored.tolist(), *columns
    ):
        first = _whole(number)
        last = _last(first, to) if to else first
        found.append(Key(street_name(street, lane, name), place, first, last, letter, entrance, row))
    return found


@lru_cache(maxsize=100_000)
def street_name(street: str, lane: str = "", name: str = "") -> str:
    """Name by which a street is looked up; where none is named, that of the estate or village."""
    # Without accents first: 'LA REPUBLIQUE' is read by the same words as 'la République'.
    plain = folded(street)
    key = folded(street_key(plain)) if plain.isascii() else plain
    return f"{key} {folded(lane)}".strip() or folded(name)


def _written(addresses: Addresses, row: int) -> str:
    """Street of an address as it is written."""
    said = (addresses["street"][row], addresses["lane"][row])
    return " ".join(filter(None, said)) or addresses["name"][row]


def _stem(name: str) -> str:
    """Name of a street without its type, the last word that may be one: 'dunmore' of 'dunmore street', 'harbor' of 'harbor street'."""
    words = name.split()
    last = next((k for k in range(len(words) - 1, 0, -1) if words[k].upper() in _TYPES), 0)
    return " ".join(words[:last] + words[last + 1 :]) if last else name


class Known:
    """Known addresses, each with its building, ready to be looked up.

    Parameters
    ----------
    addresses : Addresses, n
    building : (n,) int
        Code of the building, -1 where it is not known: such rows are left out.
    aliases : mapping of str to str, optional
        Former names of places and streets to those of today, see `gazetteer`.
    ground : Ground, optional
        Where the addresses and the buildings stand: numbers run along streets, which tells what the text does not.
    """

    def __init__(
        self,
        addresses: Addresses,
        building: npt.ArrayLike,
        aliases: Mapping[str, str] | None = None,
        ground: Ground | None = None,
    ) -> None:
        self.aliases = {folded(old): folded(new) for old, new in (aliases or {}).items()}
        self._former = {short_place(old): short_place(new) for old, new in self.aliases.items()}
        self.addresses = addresses
        self.building: Ints = np.asarray(building, np.int64)
        self.ground = ground
        self.bears = ground.bearing(self.building) if ground else np.zeros(0, bool)
        self.streets: list[_Street] = []
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._levels = [{name for name in level if name} for level in zip(*places_of(addresses, self.aliases))]
        self._places: dict[Place, Place] = {}
        self._nearest: dict[tuple[int, str], str] = {}
        self._named: dict[tuple[str, Place], list[int]] = {}
        self._add()
        self._count = Counter(self.building.tolist())
        self._mixed, self._along = self._buildings()
        self._sides = [[sorted(n for n in street.houses if n % 2 == odd) for odd in (0, 1)] for street in self.streets]
        self._names = sorted(self._by_name)
        self._stems: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            self._stems[_stem(name)].append(name)
        self._index: Names | None = None
        self.is_list = False
        """Whether it is a list in which hardly an address occurs twice, so that a number it does not have is none; see `measure`."""

    def _add(self) -> None:
        at: dict[tuple[str, Place], int] = {}
        for row, (key, code) in enumerate(zip(keys(self.addresses, aliases=self.aliases), self.building.tolist())):
            name, place = self._today(key.name), self.place(key.place)
            if code < 0 or not name or key.number < 0:
                continue
            if (name, place) not in at:
                at[name, place] = len(self.streets)
                self._by_name[name].append(at[name, place])
                self.streets.append(_Street(name, _written(self.addresses, row), place))
            street = self.streets[at[name, place]]
            house = House(house_letter(key.letter, key.entrance), code, row, key.to)
            street.houses[key.number].append(house)
            if key.to > key.number:
                street.ranges.append((key.number, key.to, house))

    def _today(self, name: str) -> str:
        return self.aliases.get(name, name)

    def _buildings(self) -> tuple[dict[int, set[tuple[int, int]]], dict[int, set[str]]]:
        """Street and number of the addresses that each building shares with another one, and names of all streets it stands on."""
        shared: dict[int, set[tuple[int, int]]] = defaultdict(set)
        along: dict[int, set[str]] = defaultdict(set)
        for s, street in enumerate(self.streets):
            for number, houses in street.houses.items():
                codes = {house.building for house in houses}
                for code in codes:
                    along[code].add(street.key)
                    if len(codes) > 1:
                        shared[code].add((s, number))
        return shared, along

    def mixed(self, building: int, streets: Sequence[int], number: int) -> bool:
        """Whether a building shares another address with another building: numbers do not tell buildings apart there.

        Where it is known how buildings stand, only another number of the same street says so.
        """
        shared = self._mixed.get(building)
        return shared is not None and any(
            number != other if street in streets else self.ground is None for street, other in shared
        )

    def at_corner(self, building: int, street: int) -> bool:
        """Whether a building has an address of another street, too."""
        return any(other != self.streets[street].key for other in self._along.get(building, ()))

    def confirmed(self, building: int, own: int) -> int:
        """Known addresses of a building, but for one."""
        return self._count[building] - (own >= 0 and int(self.building[own]) == building)

    def one_street(self, streets: Sequence[int]) -> tuple[int, ...]:
        """Streets that are one, only that some of its addresses name more of their place; none where they are several."""
        if len(streets) == 1:
            return (streets[0],)
        places = [self.streets[s].place for s in streets]
        return tuple(streets) if all(goes_with(a, b) for a, b in combinations(places, 2)) else ()

    def streets_named(self, name: str, place: Place) -> list[int]:
        """Streets of a name: of that place, and where no place is said, of any."""
        if (name, place) not in self._named:
            found = self._by_name.get(self._today(name), [])
            today = self.place(place) if found else place
            self._named[name, place] = [s for s in found if goes_with(self.streets[s].place, today)]
        return self._named[name, place]

    def has_street(self, name: str) -> bool:
        """Whether a street of this name is known in any place."""
        return self._today(name) in self._by_name

    def place(self, place: Place) -> Place:
        """Place as the base names it: today's name, or the one that a misspelt name is nearest to."""
        if place not in self._places:
            self._places[place] = tuple(self._place(level, name) for level, name in enumerate(place))
        return self._places[place]

    def _place(self, level: int, name: str) -> str:
        known = self._levels[level] if self._levels else set()
        if name not in known:
            name = self._former.get(name, name)  # a former name without the word for its level
        if not name or name in known or not known:
            return name
        if (level, name) not in self._nearest:
            names = sorted(known)
            near = Names(names).nearest([name], LEAST_SIMILAR)[0] if name.isascii() else []
            clear = near and (len(near) == 1 or near[0][1] - near[1][1] >= MARGIN)
            self._nearest[level, name] = names[near[0][0]] if clear else name
        return self._nearest[level, name]

    def knows(self, place: Place) -> bool:
        """Whether the base has a place."""
        return any(name in known for name, known in zip(self.place(place), self._levels) if name)

    def similar(self, names: Sequence[str], settings: MatchSettings) -> dict[str, list[tuple[str, float]]]:
        """Known names of streets that others may stand for, best first: with a type where they have none, else the most alike."""
        if not self._names:
            return {}
        if self._index is None:
            self._index = Names(self._names)
        near = self._index.nearest(names, settings.least_similar)
        found = {}
        for name, others in zip(names, near):
            typed = self._stems.get(name, [])
            found[name] = [(other, 1.0) for other in typed] or [(self._names[k], alike) for k, alike in others]
        return found

    def houses(self, street: int, number: int, to: int, own: int) -> tuple[bool, list[House]]:
        """Known addresses of a number, and that they are; else those of numbers that overlap it on the same side."""
        found = [h for h in self.streets[street].houses.get(number, ()) if h.row != own]
        if found:
            return True, found
        for first in range(number + 2, to + 1, 2):
            found += [h for h in self.streets[street].houses.get(first, ()) if h.row != own]
        for first, last, house in self.streets[street].ranges:
            if first <= to and number <= last and (first - number) % 2 == 0 and house.row != own:
                found.append(house)
        return False, found

    def beside(self, streets: Sequence[int], number: int, own: int, building: int = NONE) -> tuple[Side, Side]:
        """Next lower and next higher number of the same side of a street that are known, each with its addresses.

        Those of one row and of one building may be left out.
        """
        if len(streets) == 1:
            (street,) = streets
            return self._next(street, number, own, building, -1), self._next(street, number, own, building, 1)
        lower = [self._next(street, number, own, building, -1) for street in streets]
        higher = [self._next(street, number, own, building, 1) for street in streets]
        return _joined(lower, max), _joined(higher, min)

    def _next(self, street: int, number: int, own: int, building: int, step: int) -> Side:
        numbers, houses = self._sides[street][number % 2], self.streets[street].houses
        at = bisect_left(numbers, number) - 1 if step < 0 else bisect_right(numbers, number)
        while 0 <= at < len(numbers):
            there = houses[numbers[at]]
            if own >= 0 or building >= 0:
                there = [h for h in there if h.row != own and h.building != building]
            if there:
                return numbers[at], there
            at += step
        return NONE, []


def _joined(sides: list[Side], nearest: Callable[[Iterable[int]], int]) -> Side:
    if len(sides) == 1:
        return sides[0]
    numbers = [number for number, _ in sides if number >= 0]
    if not numbers:
        return NONE, []
    number = nearest(numbers)
    return number, [house for there, houses in sides if there == number for house in houses]
