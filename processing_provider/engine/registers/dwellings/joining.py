"""Steps that bring addresses together which differ: each gives pairs of places that are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from ..addresses.match import goes_with
from ..addresses.settings import DwellingSettings
from ..addresses.text import one_edit
from .alike import alike, as_scanned, near_names, same_surname, same_towns, told_apart
from .places import Place
from .result import NONE

Pairs = Iterable[tuple[int, int]]


class Chance:
    """How likely it is that two dwellings share a surname by chance."""

    def __init__(self, places: Sequence[Place], settings: DwellingSettings) -> None:
        self.dwellings = Counter(surname for place in places for surname in place.surnames)
        self.total = max(len(places), 1)
        self.most = settings.most_chance

    def unlikely(self, shared: Iterable[str], others: int) -> bool:
        """Whether none of `others` dwellings would have one of these surnames by chance, as the town has it beside these two."""
        return any(max(self.dwellings[name] - 2, 0) / self.total * others <= self.most for name in shared)


def shared(a: Place, b: Place) -> list[str]:
    """Surnames of one place that are, or may be misspelt, those of the other."""
    return [s for s in a.surnames if s and any(t and (s == t or same_surname(s, t)) for t in b.surnames)]


def left_out(places: list[Place], open_: set[int]) -> Pairs:
    """Pairs of which one leaves out what stands in front: places, a road before an estate, a direction.

    Each is joined with the one that says more, if all that say more are one themselves.
    """
    names = {place.name for place in places}
    pieces = {name: {piece for piece in _pieces(name) if piece in names} for name in names}
    ends: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for i, place in enumerate(places):
        for sequence in {place.sequence, place.unit}:
            for piece in pieces[place.name]:
                ends[sequence, piece].append(i)
    for i, place in enumerate(places):
        if not place.sequence or not (place.name or place.building >= 0):
            continue
        fuller = [j for j in ends[place.sequence, place.name] if j != i and _says_more(places[j], place)]
        if fuller:
            best = max(
                fuller,
                key=lambda j: (len(places[j].sequence), len(places[j].name), sum(map(bool, places[j].towns)), -j),
            )
            if all(j == best or _says_more(places[best], places[j]) for j in fuller):
                yield i, best
            else:
                open_.update(place.rows)


def _pieces(name: str) -> list[str]:
    """Names that may stand for a longer one: its last words, or its first or last signs."""
    if name.isascii():
        words = name.split(" ")
        return [" ".join(words[k:]) for k in range(len(words))]
    return [name[k:] for k in range(len(name) - 1)] + [name[:k] for k in range(2, len(name))]


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


def alone(places: list[Place], open_: set[int]) -> Pairs:
    """Pairs of which one lacks a part, or misspells the name, and nothing but the other can be meant."""
    near_to = _OneThing(places)
    for i, place in enumerate(places):
        # A row or two that are known to be of a home for many, with a misspelt address: of the one that is near.
        few = place.quarters and len(place.rows) <= 2
        if (place.quarters and not few) or not (place.house or place.name):
            continue
        # A street is named at more than one house; what stands once may be misspelt.
        once = near_to.names[place.name] == 1 if place.name else False
        candidates = [
            j
            for j in near_to(place, once)
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


class _OneThing:
    """Places by two of house, name and unit, so that only those are compared which may differ in one thing."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.names = Counter(place.name for place in places)
        self.blocks: dict[object, list[int]] = defaultdict(list)
        for i, place in enumerate(places):
            if place.name:
                self.blocks["name, unit", place.name, place.unit].append(i)
            if place.house:
                self.blocks["house, unit", place.house, place.unit].append(i)
            if place.name and place.house:
                self.blocks["door", place.name, place.house].append(i)
            if place.quarters:
                self.blocks["home", place.name].append(i)
                self.blocks["home at", place.house].append(i)

    def __call__(self, place: Place, once: bool) -> set[int]:
        keys: list[object] = []
        if not place.house:
            keys.append(("name, unit", place.name, place.unit))
        if once or not place.name:
            keys.append(("house, unit", place.house, place.unit))
        if once or not (place.house and place.name):
            keys += [("home", place.name)] * bool(place.name) + [("home at", place.house)] * bool(place.house)
        blocks = [self.blocks.get(key, []) for key in keys]
        found = {j for block in blocks if len(block) <= _MOST_BLOCK for j in block}
        if not place.unit and place.house and place.name:
            found.update(self.blocks.get(("door", place.name, place.house), ()))
        return found


_MOST_BLOCK = 400
"""Addresses that are compared with one of them: among more there is never one candidate."""


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


def by_surname(places: list[Place], chance: Chance, open_: set[int]) -> Pairs:
    """Pairs that differ in more, or in the number, and have a surname that is too rare to be there by chance."""
    blocks: dict[object, dict[int, list[int]]] = defaultdict(dict)
    size: Counter[object] = Counter()
    streets: Counter[str] = Counter()
    houses: Counter[str] = Counter()
    doors: Counter[tuple[str, str]] = Counter()
    numbered: dict[str, set[str]] = defaultdict(set)
    keys: list[set[object]] = []
    for i, place in enumerate(places):
        streets[place.name] += 1
        houses[place.house] += 1
        doors[place.name, place.house] += len(place.rows)
        numbered[place.name].add(place.house)
        own: set[object] = set()
        for surname in place.surnames:
            for piece in {surname[:4], surname[-4:]} - {""}:
                if place.name:
                    own |= {
                        (piece, "name", place.name),
                        (piece, "like", place.name[:3]),
                        (piece, "like", place.name[-6:]),
                    }
                if place.house:
                    own.add((piece, "house", place.house))
        for key in own:
            blocks[key].setdefault(place.building, []).append(i)
        size.update(own)
        keys.append(own)
    for i, place in enumerate(places):
        if place.quarters or len(place.rows) > 2:
            continue
        some = [blocks[key] for key in keys[i] if size[key] <= _MOST_BLOCK]
        if place.building >= 0:  # nobody lives in two buildings at once
            parts = [block.get(building, ()) for block in some for building in (place.building, NONE)]
        else:
            parts = [part for block in some for part in block.values()]
        near = {j for part in parts for j in part} - {i}
        fits: list[tuple[int, int]] = []
        for j in near:
            other = places[j]
            if other.quarters or not same_towns(place.towns, other.towns) or len(other.rows) < len(place.rows):
                continue
            # One row that stands alone may be a slip; a number that is listed, or that others write, is a house.
            a_slip = place.building < 0 and doors[place.name, place.house] == 1
            if place.name and other.name and place.name != other.name and len(numbered[place.name] - {""}) > 1:
                continue  # a street that has several houses is no misspelling
            fit = _fit(place, other, a_slip)
            if fit < _TOO_FAR:
                names = shared(place, other)
                least = alike(place.name, other.name) if place.name and other.name and place.name != other.name else 1.0
                others = max(
                    streets[place.name] if place.name == other.name else 1,
                    houses[place.house] if place.house == other.house else 1,
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


def joined(places: list[Place], pairs: Pairs, open_: set[int] | None = None) -> list[Place]:
    """Places with those that are one put together.

    With `open_`, a chain that would bring two doors together is not followed: #4 and #5 that both may be the house without a
    unit stay three, and it is open which of them the one in between is.
    """
    head = list(range(len(places)))

    def find(i: int) -> int:
        while head[i] != i:
            head[i] = head[head[i]]
            i = head[i]
        return i

    touched: set[int] = set()
    for i, j in list(pairs):
        a, b = find(i), find(j)
        if a != b:
            head[a] = b
            touched.update((i, j, a, b))
    if not touched:
        return places
    groups: dict[int, list[int]] = defaultdict(list)
    for i in sorted(touched):
        groups[find(i)].append(i)
    first = {group[0]: group for group in groups.values()}
    found = []
    for k, place in enumerate(places):
        if k not in touched:
            found.append(place)
            continue
        if k not in first:
            continue
        members = [places[i] for i in first[k]]
        if len(members) == 1:
            found += members
        elif open_ is not None and _two_doors(members):
            found += members
            open_.update(row for place in members if not (place.house and place.unit) for row in place.rows)
        else:
            found.append(together(members))
    return found


def _two_doors(places: Sequence[Place]) -> bool:
    """Whether places of which each may be the next are two doors by what they write; each slip has one that it may be."""
    said = {(place.building, place.house, place.unit, place.name) for place in places if not place.quarters}
    return len(said) > 2 and any(
        _house(x[1], y[1]) == _OTHER
        or _unit(x[2], y[2]) == _OTHER
        or told_apart(x[3], y[3])
        or (x[0] != y[0] and NONE not in (x[0], y[0]))
        for x, y in combinations(sorted(said), 2)
    )


def together(group: list[Place]) -> Place:
    """One place of several: what most of the rows say, and of those the one that says most."""
    best = max(
        group,
        key=lambda p: (
            p.quarters,
            bool(p.house and p.name),
            len(p.rows),
            len(p.unit),
            len(p.sequence),
            len(p.name),
            -p.rows[0],
        ),
    )
    full = max(group, key=lambda p: (len(p.unit), len(p.rows), -p.rows[0]))
    surnames: Counter[str] = Counter()
    for place in group:
        surnames.update(place.surnames)
    return Place(
        sorted(row for place in group for row in place.rows),
        max(place.building for place in group),
        max((place.towns for place in group), key=lambda t: sum(map(bool, t))),
        best.name or full.name,
        best.house or full.house,
        best.unit or full.unit,
        surnames,
        any(place.quarters for place in group),
    )
