"""Steps that bring addresses together which differ: each gives pairs of places that are one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import numpy as np

from ..addresses.match import goes_with
from ..addresses.settings import DwellingSettings
from ..addresses.text import one_edit
from .alike import alike, as_scanned, near_names, same_surname, same_towns
from .grouped import Places
from .near import FullerOnes, OfOneSurname, OneThing
from .places import Place
from .result import NONE

Pairs = Iterable[tuple[int, int]]


class Chance:
    """How likely it is that two dwellings share a surname by chance."""

    def __init__(self, places: Places, settings: DwellingSettings) -> None:
        self._places = places
        self.total = max(len(places), 1)
        self.most = settings.most_chance

    @cached_property
    def dwellings(self) -> dict[str, int]:
        """Dwellings of each surname."""
        surnames = self._places.rows.surnames
        return dict(zip(surnames, np.bincount(self._places.named[1], minlength=len(surnames)).tolist()))

    def unlikely(self, shared: Iterable[str], others: int) -> bool:
        """Whether none of `others` dwellings would have one of these surnames by chance, as the town has it beside these two."""
        return any(max(self.dwellings[name] - 2, 0) / self.total * others <= self.most for name in shared)


def shared(a: Place, b: Place) -> list[str]:
    """Surnames of one place that are, or may be misspelt, those of the other."""
    return [s for s in a.surnames if s and any(t and (s == t or same_surname(s, t)) for t in b.surnames)]


def left_out(places: Places, open_: set[int]) -> Pairs:
    """Pairs of which one leaves out what stands in front: places, a road before an estate, a direction.

    Each is joined with the one that says more, if all that say more are one themselves.
    """
    near = FullerOnes(places)
    for i in near.sources():
        place = places[i]
        fuller = [j for j in near(i) if j != i and _says_more(places[j], place)]
        if fuller:
            best = max(
                fuller,
                key=lambda j: (
                    len(places[j].sequence),
                    len(places[j].name),
                    sum(map(bool, places[j].towns)),
                    -j,
                ),
            )
            if all(j == best or _says_more(places[best], places[j]) for j in fuller):
                yield i, best
            else:
                open_.update(place.rows)


def _says_more(full: Place, less: Place) -> bool:
    """Whether an address is another one with something more in front."""
    if not goes_with(full.towns, less.towns) or (
        full.building != less.building and NONE not in (full.building, less.building)
    ):
        return False
    said = sum(map(bool, full.towns)) - sum(map(bool, less.towns))
    same_numbers = full.sequence == less.sequence
    if same_numbers and full.name == less.name:
        return said > 0 or (said == 0 and full.building > less.building and less.building == NONE)
    # A road and its number may be left out before an estate; a block of the estate may not.
    if not same_numbers and (less.house or not full.house or len(less.unit) < 2 or full.unit != less.unit):
        return False
    if not less.name or (not same_numbers and full.name == less.name):
        return False
    if less.name.isascii():
        return full.name.endswith(" " + less.name)
    if len(less.name) < 2 or full.name == less.name:
        return False
    return full.name.endswith(less.name) or (same_numbers and full.name.startswith(less.name))


_SAME, _NEAR, _MISSING, _OTHER = range(4)


def _house(a: str, b: str) -> int:
    """How far two house numbers are apart.

    Two numbers that are written are two houses, and relatives live next door. A slip of the pen is as likely in each digit,
    so one that leads away from the street's hundred (numbers run on by the hundred from crossing to crossing) is hardly a
    relative's door; one within it cannot be told from a neighbour.
    """
    if a == b:
        return _SAME if a else _MISSING
    if not a or not b:
        return _MISSING
    if as_scanned(a.lower()) == as_scanned(b.lower()):
        return _NEAR
    slip = a.isdecimal() and b.isdecimal() and one_edit(a, b) and abs(int(a) - int(b)) >= _HUNDRED
    return _NEAR if slip else _OTHER


_HUNDRED = 100


def two_houses(a: str, b: str) -> bool:
    """Whether two numbers are those of two houses."""
    return _house(a, b) == _OTHER


def two_units(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two units are two."""
    return _unit(a, b) == _OTHER


def _name(a: str, b: str, least: float) -> int:
    if a == b:
        return _SAME if a else _MISSING
    if not a or not b:
        return _MISSING
    return _NEAR if near_names(a, b, least) else _OTHER


def _unit(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """How far two units are apart: what is written differently is another door, but for letters that scanners confuse."""
    if a == b:
        return _SAME
    if not a or not b:
        return _MISSING
    return _NEAR if as_scanned("-".join(a).lower()) == as_scanned("-".join(b).lower()) else _OTHER


def _two_buildings(a: Place, b: Place) -> bool:
    return a.building != b.building and NONE not in (a.building, b.building)


def alone(places: Places, open_: set[int]) -> Pairs:
    """Pairs of which one lacks a part, or misspells the name, and nothing but the other can be meant."""
    near = OneThing(places)
    for i in near.sources():
        place, once = places[i], near.is_once(i)
        # A row or two that are known to be of a home for many, with a misspelt address: of the one that is near.
        few = place.quarters and len(place.rows) <= 2
        candidates = [
            j
            for j in near(i)
            if j != i
            and not _two_buildings(place, places[j])
            and goes_with(place.towns, places[j].towns)
            and _one_thing(place, places[j], once)
        ]
        many = [j for j in candidates if places[j].quarters]
        if few:
            candidates = many
        if len(many) == 1 and all(len(places[j].rows) <= 2 for j in candidates if j != many[0]):
            candidates = many  # of a home of a hundred and a house of two, the home is meant
        if len(candidates) == 1:
            other = places[candidates[0]]
            numbered = place.house and place.name and place.unit == other.unit
            if other.quarters or numbered or _same_text(place, other) or shared(place, other):
                yield i, candidates[0]
            else:
                open_.update(place.rows)
        elif len(candidates) > 1 and not (place.house and place.name):
            open_.update(place.rows)


_NEAR_NAME = 0.65
"""Names that are as alike may be one without other evidence, if numbers, directions and type agree and one occurs only once."""


def _one_thing(less: Place, full: Place, once: bool) -> bool:
    """Whether an address differs from another by one thing that it lacks, or by a name that is misspelt."""
    house, name, unit = (
        _house(less.house, full.house),
        _name(less.name, full.name, _NEAR_NAME),
        _unit(less.unit, full.unit),
    )
    if _same_text(less, full):
        return True  # who is the only household of the street
    if unit == _MISSING and full.quarters:
        unit = _SAME
    elif unit == _NEAR:
        unit = _OTHER
    lacking = [
        house == _MISSING and not less.house and full.house != "",
        name == _MISSING and not less.name and full.name != "",
        unit == _MISSING and not less.unit,
        name == _NEAR and once and len(less.house) > 1 and len(less.rows) <= len(full.rows),
    ]
    return sum(lacking) == 1 and sum(part != _SAME for part in (house, name, unit)) == 1


def _same_text(place: Place, other: Place) -> bool:
    """Whether somebody of another name writes what a household writes, street and unit without a number of the house."""
    same = not (place.house or other.house) and (place.name, place.unit) == (other.name, other.unit)
    return same and len(place.rows) == 1 and len(other.rows) > 1


def by_surname(places: Places, chance: Chance, open_: set[int]) -> Pairs:
    """Pairs that differ in more, or in the number, and have a surname that is too rare to be there by chance."""
    near = OfOneSurname(places)
    for i in near.sources():
        place = places[i]
        # One row that stands alone may be a slip; a number that is listed, or that others write, is a house.
        a_slip = place.building < 0 and near.rows_at_door(i) == 1
        one_house = near.has_one_house(i)
        fits: list[tuple[int, int]] = []
        for j in near(i):
            other = places[j]
            if other.quarters or not same_towns(place.towns, other.towns) or len(other.rows) < len(place.rows):
                continue
            if place.name and other.name and place.name != other.name and not one_house:
                continue  # a street that has several houses is no misspelling
            fit = _fit(place, other, a_slip)
            if fit < _TOO_FAR:
                names = shared(place, other)
                least = alike(place.name, other.name) if place.name and other.name and place.name != other.name else 1.0
                others = max(
                    near.on_street(i) if place.name == other.name else 1,
                    near.of_number(i) if place.house == other.house else 1,
                )
                if names and chance.unlikely(names, others if least >= 0.5 else 10 * others):
                    fits.append((fit, j))
        fits.sort()
        if fits and (len(fits) == 1 or fits[0][0] < fits[1][0]):
            yield i, fits[0][1]
        elif any(_lacks(place, places[j]) for _, j in fits):
            open_.update(place.rows)


def _lacks(place: Place, other: Place) -> bool:
    """Whether an address leaves out a part that another has; what is complete needs nobody to complete it."""
    parts = ((place.house, other.house), (place.name, other.name), (place.unit, other.unit))
    return any(theirs and not own for own, theirs in parts)


_TOO_FAR = 5


def _fit(less: Place, full: Place, a_slip: bool) -> int:
    """How far two addresses of people with one surname are apart; `_TOO_FAR` where they are two."""
    house, name, unit = _house(less.house, full.house), _name(less.name, full.name, 0.25), _unit(less.unit, full.unit)
    if _OTHER in (house, name, unit) or (house == _MISSING and name == _MISSING):
        return _TOO_FAR
    if _two_buildings(less, full) or (house == _NEAR and not a_slip):
        return _TOO_FAR
    if house == _NEAR and unit == _NEAR:
        return _TOO_FAR  # two numbers that differ are another dwelling
    if _SAME not in (house, name) and not (house == _MISSING and name == _NEAR and not less.house and not full.house):
        return _TOO_FAR
    return sum((0, 1, 2)[part] for part in (house, name, unit))
