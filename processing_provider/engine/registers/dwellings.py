"""Dwellings: from a housing database, or from the addresses that registers name (Wu et al., 3.1.2, both situations).

The key of a dwelling is the sequence of its numbers and the name they follow, within a building or street: '3幢2单元501室' and
'3-2-501' are one dwelling, whatever the labels say. Addresses that differ are brought together only where one is the other
with something left out or misspelt and there is one candidate; a number that differs needs a surname that is rare enough to
make chance unlikely. Group quarters are told apart first, and nobody in them belongs to a household.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ..core.notes import Note, note
from ..core.progress import Progress, silent
from .addresses import us
from .addresses.match import goes_with
from .addresses.parts import Addresses, Objects
from .addresses.settings import DwellingSettings
from .addresses.similar import bigrams
from .addresses.text import folded, one_edit, short_place
from .addresses.us import DIRECTIONS, SUFFIXES, street_key

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NONE = -1
KINDS = ("dwelling", "group_quarters", "unknown")

_INSTITUTION = re.compile(
    r"\b(?:hospital|hospice|prison|jail|penitentiary|correctional|barracks|convent|monastery|dormitory|dorm|residence hall|nursing home"
    r"|care home|retirement home|hotel|hostel|motel|shelter|seminary|boarding school|army base|air base|naval base|detention"
    r"|ehpad|maison de retraite|foyer|caserne|couvent|monastere|internat|centre penitentiaire|maison d arret|hopital|auberge)\b"
    r"|养老院|敬老院|福利院|监狱|看守所|戒毒所|拘留所|宿舍|招待所|宾馆|酒店|旅馆|医院|部队|营房|寺$|庙$|修道院|救助站"
)
"""Words for what houses people who are no household, folded."""

_LOOKS_LIKE = str.maketrans(
    {"0": "o", "1": "l", "|": "l", "!": "l", "5": "s", "8": "b", "6": "g", "2": "z", "i": "l", "'": ""}
)
_SCANNED = (("vv", "w"), ("rn", "m"), ("cl", "d"), ("nn", "m"), ("ii", "n"), ("ri", "n"))


@dataclass(frozen=True)
class Doubt:
    """Something about a dwelling or a row to look at.

    Attributes
    ----------
    row : int
        Row of the input, -1 where it is about a dwelling.
    dwelling : int
        Dwelling, -1 where the row has none.
    why : Note
    """

    row: int
    dwelling: int
    why: Note


@dataclass(frozen=True)
class Dwellings:
    """Dwellings, and which of them each address is.

    Attributes
    ----------
    dwelling : (n,) int
        Position of the dwelling of each address, 0 … m - 1; -1 where the address does not tell.
    key : (m,) object
        Text that is the same for the same dwelling in every run, whatever the order of rows; no address can be read from it.
    row : (m,) int
        An address that names the dwelling in full.
    building : (m,) int
        Code of the building, -1 where it is not known.
    floor, unit : (m,) object
        Text; '' where not said.
    kind : (m,) object
        One of `KINDS`.
    capacity : (m,) int
        Dwellings that the row stands for: 1, or as many as a block of a housing database has.
    records : (m,) int
        Addresses that name it.
    doubts : tuple of Doubt
    notes : tuple of Note
    """

    dwelling: Ints
    key: Objects
    row: Ints
    building: Ints
    floor: Objects
    unit: Objects
    kind: Objects
    capacity: Ints
    records: Ints
    doubts: tuple[Doubt, ...]
    notes: tuple[Note, ...]

    def per_building(self, buildings: int) -> Ints:
        """Dwellings of each building, a weight for the estimate of population: (buildings,) int. Group quarters count none."""
        lived = (self.building >= 0) & (self.kind != "group_quarters")
        return np.bincount(self.building[lived], self.capacity[lived], buildings).astype(np.int64)


@dataclass
class _Place:
    """Addresses taken to be one dwelling, and what they say of it."""

    rows: list[int]
    building: int
    towns: tuple[str, ...]
    name: str
    house: str
    unit: tuple[str, ...]
    surnames: Counter[str]
    quarters: bool = False

    @property
    def key(self) -> object:
        # In China the label of a number does not tell what it numbers: 12弄3号4室 and 12弄3-4 are one.
        numbers = (self.house, self.unit) if self.name.isascii() else self.sequence
        return self.building, self.towns, self.name, numbers

    @property
    def sequence(self) -> tuple[str, ...]:
        return (*self.house.split("-"), *self.unit) if self.house else self.unit


Pairs = Iterable[tuple[int, int]]


@lru_cache(maxsize=100_000)
def _plain(value: str) -> str:
    """A number or letter of an address without designators, blanks and leading zeros."""
    value = re.sub(r"[^\w]+", " ", value.upper().replace("|", "1")).strip()
    value = re.sub(r"\b0+(?=\d)", "", value)
    return re.sub(r"(?<=\d) (?=[A-Z]\b)", "", value)


@lru_cache(maxsize=100_000)
def _without_designator(value: str) -> str:
    """Identifier of a unit: 'apt # 4b', 'unit 4-B' and '4 b' are '4B'."""
    words = [w for w in re.split(r"[^\w]+", value.upper()) if w and w not in _DESIGNATORS]
    return _plain(" ".join(words)) or _plain(value)


_DESIGNATORS = frozenset(us.ROOM_WORDS)


def numbers(addresses: Addresses, i: int) -> tuple[str, tuple[str, ...]]:
    """Numbers of an address: of the house, and of what lies inside of it from large to small.

    A floor that the room says again is left out: 10楼1003 is room 1003.
    """
    said = [_plain(addresses[part][i]) for part in ("lane", "number", "number_to")]
    house = "-".join(filter(None, said)) + _plain(addresses["letter"][i])
    floor, room = _plain(addresses["floor"][i]), _without_designator(addresses["room"][i])
    if floor.isdigit() and re.match(rf"{floor}\d\d", room):
        floor = ""
    inside = [_plain(addresses["building"][i]), _plain(addresses["entrance"][i]), floor, room]
    return house, tuple(value for value in inside if value)


def name_of(addresses: Addresses, i: int) -> str:
    """Name that the numbers follow: street, village, estate, without blanks in scripts that have none."""
    street = addresses["street"][i]
    if street.isascii() and street:
        return folded(street_key(street))
    parts = [street, addresses["community"][i], addresses["name"][i]]
    return folded("".join(parts)).replace(" ", "") if not street.isascii() or not street else folded(street)


def infer(
    addresses: Addresses,
    *,
    building: npt.ArrayLike | None = None,
    surname: Sequence[object] | None = None,
    source: Sequence[object] | None = None,
    settings: DwellingSettings | None = None,
    progress: Progress = silent,
) -> Dwellings:
    """Find the dwellings that addresses of registers name.

    Parameters
    ----------
    addresses : Addresses, n
        Of all registers, one row per person or record.
    building : (n,) int, optional
        Code of the building, from `addresses.match`; -1 where it is not known.
    surname : sequence of str, n, optional
        Of the person. Compared with each other only; nothing of them is in the result.
    source : sequence, n, optional
        Register that the row is from: a person stands in each register once, and people are counted in the largest one.
    settings : DwellingSettings, optional
    progress : Progress

    Returns
    -------
    Dwellings
    """
    settings = settings or DwellingSettings()
    n = len(addresses)
    codes = np.full(n, NONE) if building is None else np.asarray(building, np.int64)
    surnames = [folded(s) if isinstance(s, str) else "" for s in surname] if surname is not None else [""] * n
    places = _exact(addresses, codes, surnames)
    people = _People(source)
    open_: set[int] = set()
    places = _joined(places, _left_out(places, open_))
    _mark_quarters(places, addresses, people, settings)
    for k in range(_MOST_ROUNDS):  # what has been joined says more, and fewer are left to choose from
        progress((k + 1) / (_MOST_ROUNDS + 1), "")
        before = len(places)
        places = _joined(places, _alone(places, open_))
        places = _joined(places, _by_surname(places, _Chance(places, settings), open_))
        if len(places) == before:
            break
    return _result(addresses, places, open_, people, settings)


_MOST_ROUNDS = 5

# Keys -------------------------------------------------------------------------------------------------------------------


def _exact(addresses: Addresses, codes: Ints, surnames: Sequence[str]) -> list[_Place]:
    """Addresses with the same building, place, name and numbers, together."""
    towns = _towns(addresses)
    found: dict[object, _Place] = {}
    for i in np.flatnonzero(~addresses.rejected):
        house, unit = numbers(addresses, i)
        place = _Place([], int(codes[i]), towns[i], name_of(addresses, i), house, unit, Counter())
        if addresses["box"][i] and not (house or unit):
            continue
        complete = bool(house or unit) and bool(place.name or place.building >= 0)
        # On a street without a number live many: only people of one name there can be taken to be together.
        place = found.setdefault((place.key, "" if complete else surnames[i] or int(i)), place)
        place.rows.append(int(i))
        place.surnames[surnames[i]] += 1
    return list(found.values())


_RARE = "?"
"""Before the name of a place that hardly a row names, and that may be another one misspelt."""


def _towns(addresses: Addresses) -> list[tuple[str, ...]]:
    """City, district and town of each address. A rare spelling that is near to a frequent one is that one."""
    columns = []
    for part in ("city", "district", "town"):
        said = [short_place(folded(name)) for name in addresses[part]]
        count = Counter(name for name in said if name)
        # One misspelling of a name is in 0.1 % of the rows at most; a village that is named more often is one.
        least = max(0.002 * sum(count.values()), 6)
        frequent = [name for name, times in count.items() if times >= least]
        known = {}
        for name, times in count.items():
            rare = bool(frequent) and times < least and name.isascii()
            near = [other for other in frequent if rare and times * 20 < count[other] and _alike(name, other) >= 0.5]
            known[name] = near[0] if len(near) == 1 else f"{_RARE}{name}" if rare and times < 6 else name
        columns.append([known.get(name, "") for name in said])
    return list(zip(*columns))


def _same_towns(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two places can be one, however badly a rare one is spelt."""
    return all(
        not x or not y or x == y or (_RARE in (x[0], y[0]) and _alike(x.strip(_RARE), y.strip(_RARE)) >= 0.3)
        for x, y in zip(a, b)
    )


def _alike(a: str, b: str) -> float:
    """Dice's coefficient of the pairs of letters, after what scanners confuse is made one."""
    a, b = _as_scanned(a), _as_scanned(b)
    if a == b:
        return 1.0
    x, y = _bigrams(a), _bigrams(b)
    return 2 * len(x & y) / (len(x) + len(y))


@lru_cache(maxsize=100_000)
def _as_scanned(text: str) -> str:
    text = text.translate(_LOOKS_LIKE)
    for seen, meant in _SCANNED:
        text = text.replace(seen, meant)
    return text


def _near_names(a: str, b: str, least: float) -> bool:
    """Whether a name may be the other one misspelt.

    Without other evidence (`least` of 0.6 and more) the numbers and directions in it are the same, and so is its type.
    """
    if not (a.isascii() and b.isascii()) or a == b:
        return False  # one sign of three makes another name: 文三路, 文二路
    if least < 0.6:
        return _alike(a, b) >= least
    split_a, split_b = _split_name(a), _split_name(b)
    if split_a[0] != split_b[0] or split_a[1] != split_b[1]:
        return False
    if split_a[2] and split_b[2] and split_a[2] != split_b[2] and split_a[3] != split_b[3]:
        return False
    return _alike(split_a[3], split_b[3]) >= least


_bigrams = lru_cache(maxsize=100_000)(bigrams)

_LOWER_DIRECTIONS = {d.lower() for d in DIRECTIONS}
_LOWER_TYPES = {t.lower() for t in SUFFIXES.values()}


@lru_cache(maxsize=100_000)
def _split_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]:
    """Numbers, directions, type and the words that are left of a street."""
    words = name.split()
    numbered = [w for w in words if any(c.isdigit() for c in w) and sum(c.isalpha() for c in w) < 3]
    digits = tuple(re.sub(r"\D", "", w) for w in numbered)
    directions = tuple(w for w in words if w in _LOWER_DIRECTIONS)
    kind = tuple(w for w in words[1:] if w in _LOWER_TYPES)
    left = " ".join(w for w in words if w not in numbered and w not in directions and w not in kind)
    return digits, directions, kind, left


class _Chance:
    """How likely it is that two dwellings share a surname by chance."""

    def __init__(self, places: Sequence[_Place], settings: DwellingSettings) -> None:
        self.dwellings = Counter(surname for place in places for surname in place.surnames)
        self.total = max(len(places), 1)
        self.most = settings.most_chance

    def unlikely(self, shared: Iterable[str], others: int) -> bool:
        """Whether none of `others` dwellings would have one of these surnames by chance, as the town has it beside these two."""
        return any(max(self.dwellings[name] - 2, 0) / self.total * others <= self.most for name in shared)


def _shared(a: _Place, b: _Place) -> list[str]:
    """Surnames of one place that are, or may be misspelt, those of the other."""
    return [s for s in a.surnames if s and any(t and (s == t or _same_surname(s, t)) for t in b.surnames)]


def _same_surname(a: str, b: str) -> bool:
    return len(a) > 3 and len(b) > 3 and (one_edit(a, b) or _alike(a, b) >= 0.7)


# Steps: each gives pairs of places that are one -----------------------------------------------------------------------------


def _left_out(places: list[_Place], open_: set[int]) -> Pairs:
    """Pairs of which one leaves out what stands in front: places, a road before an estate, a direction.

    Each is joined with the one that says more, if all that say more are one themselves.
    """
    by_sequence: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, place in enumerate(places):
        for sequence in {place.sequence, place.unit}:
            by_sequence[sequence].append(i)
    for i, place in enumerate(places):
        if not place.sequence or not (place.name or place.building >= 0):
            continue
        fuller = [j for j in by_sequence[place.sequence] if j != i and _says_more(places[j], place)]
        if fuller:
            best = max(
                fuller,
                key=lambda j: (len(places[j].sequence), len(places[j].name), sum(map(bool, places[j].towns)), -j),
            )
            if all(j == best or _says_more(places[best], places[j]) for j in fuller):
                yield i, best
            else:
                open_.update(place.rows)


def _says_more(full: _Place, less: _Place) -> bool:
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
    if a == b:
        return _SAME if a else _MISSING
    if not a or not b:
        return _MISSING
    if _as_scanned(a.lower()) == _as_scanned(b.lower()) or (one_edit(a, b) and max(len(a), len(b)) > 1):
        return _NEAR
    return _OTHER


def _name(a: str, b: str, least: float) -> int:
    if a == b:
        return _SAME if a else _MISSING
    if not a or not b:
        return _MISSING
    return _NEAR if _near_names(a, b, least) else _OTHER


def _unit(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    if a == b:
        return _SAME
    if not a or not b:
        return _MISSING
    x, y = "".join(a), "".join(b)
    return _NEAR if one_edit(x, y) or _alike(x.lower(), y.lower()) >= 0.4 else _OTHER


def _alone(places: list[_Place], open_: set[int]) -> Pairs:
    """Pairs of which one lacks a part, or misspells the name, and nothing but the other can be meant."""
    blocks: dict[object, list[int]] = defaultdict(list)
    for i, place in enumerate(places):
        if place.house:
            blocks[place.house].append(i)
        if place.name:
            blocks["name", place.name].append(i)
    for i, place in enumerate(places):
        if place.quarters or not (place.house or place.name):
            continue
        # A street is named at more than one house; what stands once may be misspelt.
        once = bool(place.name) and len(blocks["name", place.name]) == 1
        near = set(blocks[place.house] if place.house else ()) | set(blocks["name", place.name] if place.name else ())
        if len(near) > _MOST_BLOCK:
            near = set(blocks["name", place.name]) if place.name and place.house else set()
        candidates = [
            j for j in near if j != i and goes_with(place.towns, places[j].towns) and _one_thing(place, places[j], once)
        ]
        many = [j for j in candidates if places[j].quarters]
        if len(many) == 1 and all(len(places[j].rows) <= 2 for j in candidates if j != many[0]):
            candidates = many  # of a home of a hundred and a house of two, the home is meant
        if len(candidates) == 1:
            other = places[candidates[0]]
            if other.quarters or (place.house and place.name and place.unit == other.unit) or _shared(place, other):
                yield i, candidates[0]
            else:
                open_.update(place.rows)
        elif len(candidates) > 1 and not (place.house and place.name):
            open_.update(place.rows)


_MOST_BLOCK = 400
"""Addresses with one house number that are compared by name: more are compared within the street only."""


_NEAR_NAME = 0.65
"""Names that are as alike may be one without other evidence, if numbers, directions and type agree and one occurs only once."""


def _one_thing(less: _Place, full: _Place, once: bool) -> bool:
    """Whether an address differs from another by one thing that it lacks, or by a name that is misspelt."""
    house, name, unit = (
        _house(less.house, full.house),
        _name(less.name, full.name, _NEAR_NAME),
        _unit(less.unit, full.unit),
    )
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


def _by_surname(places: list[_Place], chance: _Chance, open_: set[int]) -> Pairs:
    """Pairs that differ in more, or in the number, and have a surname that is too rare to be there by chance."""
    blocks: dict[object, list[int]] = defaultdict(list)
    streets: Counter[str] = Counter()
    houses: Counter[str] = Counter()
    keys: list[set[object]] = []
    for i, place in enumerate(places):
        streets[place.name] += 1
        houses[place.house] += 1
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
            blocks[key].append(i)
        keys.append(own)
    for i, place in enumerate(places):
        if place.quarters or len(place.rows) > 2:
            continue
        near = {j for key in keys[i] if len(blocks[key]) <= _MOST_BLOCK for j in blocks[key]} - {i}
        fits: list[tuple[int, int]] = []
        for j in near:
            other = places[j]
            if other.quarters or not _same_towns(place.towns, other.towns) or len(other.rows) < len(place.rows):
                continue
            fit = _fit(place, other)
            if fit < _TOO_FAR:
                shared = _shared(place, other)
                least = (
                    _alike(place.name, other.name) if place.name and other.name and place.name != other.name else 1.0
                )
                others = max(
                    streets[place.name] if place.name == other.name else 1,
                    houses[place.house] if place.house == other.house else 1,
                )
                if shared and chance.unlikely(shared, others if least >= 0.5 else 10 * others):
                    fits.append((fit, j))
        fits.sort()
        if fits and (len(fits) == 1 or fits[0][0] < fits[1][0]):
            yield i, fits[0][1]
        elif fits:
            open_.update(place.rows)


_TOO_FAR = 5


def _fit(less: _Place, full: _Place) -> int:
    """How far two addresses of people with one surname are apart; `_TOO_FAR` where they are two."""
    house, name, unit = _house(less.house, full.house), _name(less.name, full.name, 0.25), _unit(less.unit, full.unit)
    if _OTHER in (house, name, unit) or (house == _MISSING and name == _MISSING):
        return _TOO_FAR
    if house == _NEAR and unit == _NEAR:
        return _TOO_FAR  # two numbers that differ are another dwelling
    if _SAME not in (house, name) and not (house == _MISSING and name == _NEAR and not less.house and not full.house):
        return _TOO_FAR
    return sum((0, 1, 2)[part] for part in (house, name, unit))


def _joined(places: list[_Place], pairs: Pairs) -> list[_Place]:
    """Places with those that are one put together. A chain that would bring two full addresses together is not followed."""
    head = list(range(len(places)))

    def find(i: int) -> int:
        while head[i] != i:
            head[i] = head[head[i]]
            i = head[i]
        return i

    for i, j in list(pairs):
        a, b = find(i), find(j)
        if a != b:
            head[a] = b
    groups: dict[int, list[int]] = defaultdict(list)
    for i in range(len(places)):
        groups[find(i)].append(i)
    return [places[group[0]] if len(group) == 1 else _together([places[i] for i in group]) for group in groups.values()]


def _together(group: list[_Place]) -> _Place:
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
    return _Place(
        sorted(row for place in group for row in place.rows),
        max(place.building for place in group),
        max((place.towns for place in group), key=lambda t: sum(map(bool, t))),
        best.name or full.name,
        best.house or full.house,
        best.unit or full.unit,
        surnames,
        any(place.quarters for place in group),
    )


# Group quarters ---------------------------------------------------------------------------------------------------------


class _People:
    """How many people the rows of a place are."""

    def __init__(self, source: Sequence[object] | None) -> None:
        self.source = source

    def __call__(self, place: _Place) -> int:
        if self.source is None:
            return len(place.rows)
        return max(Counter(self.source[row] for row in place.rows).values())


def _mark_quarters(places: list[_Place], addresses: Addresses, people: _People, settings: DwellingSettings) -> None:
    """Mark places of people who are no household: many unrelated surnames, or the name of an institution."""
    for place in places:
        if not place.unit and people(place) > settings.most_people:
            surnames = sum(1 for s in place.surnames if s)
            place.quarters = surnames >= settings.unrelated * people(place)
        if not place.quarters and len(place.rows) > 1:
            said = Counter(f"{addresses['name'][i]} {addresses['rest'][i]}" for i in place.rows).most_common(1)[0][0]
            place.quarters = not place.unit and bool(_INSTITUTION.search(folded(said)))


# Result -----------------------------------------------------------------------------------------------------------------


def hashed(texts: Sequence[str]) -> Objects:
    """SHA-256 of texts, 16 digits of it; what occurs again is numbered."""
    seen: Counter[str] = Counter()
    keys = np.empty(len(texts), object)
    for k, text in enumerate(texts):
        seen[text] += 1
        again = f"\n{seen[text]}" if seen[text] > 1 else ""
        keys[k] = hashlib.sha256(f"{text}{again}".encode()).hexdigest()[:16]
    return keys


def _placed(place: _Place) -> bool:
    """Whether an address tells where people live: fully, or so that people of one name are together."""
    if place.sequence and (place.name or place.building >= 0):
        return True
    return len(place.rows) > 1 and bool(place.name or place.house) and any(place.surnames)


def _result(
    addresses: Addresses, places: list[_Place], open_: set[int], people: _People, settings: DwellingSettings
) -> Dwellings:
    places = sorted((p for p in places if _placed(p)), key=lambda p: p.rows[0])
    dwelling = np.full(len(addresses), NONE)
    doubts: list[Doubt] = []
    kind = np.full(len(places), "dwelling", object)
    for k, place in enumerate(places):
        dwelling[place.rows] = k
        if place.quarters:
            kind[k] = "group_quarters"
        elif people(place) > settings.most_people:
            kind[k] = "unknown"
            doubts.append(
                Doubt(
                    NONE,
                    k,
                    note(
                        "crowded",
                        "People in one dwelling: {people}, more than {most}; is a unit missing?",
                        people=people(place),
                        most=settings.most_people,
                    ),
                )
            )
    for row in np.flatnonzero((dwelling == NONE) & ~addresses.rejected):
        doubts.append(
            Doubt(int(row), NONE, note("no_dwelling", "The address names no dwelling: street or number is missing."))
        )
    doubts += [
        Doubt(row, int(dwelling[row]), note("several_dwellings", "Several dwellings fit this address; complete it."))
        for row in sorted(open_)
        if dwelling[row] >= 0
    ]
    full = [next((i for i in p.rows if numbers(addresses, i)[1] == p.unit), p.rows[0]) for p in places]
    floors, units = np.full(len(places), "", object), np.full(len(places), "", object)
    for k, (place, row) in enumerate(zip(places, full)):
        floors[k] = _plain(addresses["floor"][row])
        units[k] = "-".join(place.unit)
    quarters = int(np.sum(kind == "group_quarters"))
    return Dwellings(
        dwelling,
        hashed([repr(place.key) for place in places]),
        np.array(full, np.int64),
        np.array([p.building for p in places], np.int64),
        floors,
        units,
        kind,
        np.ones(len(places), np.int64),
        np.array([len(p.rows) for p in places], np.int64),
        tuple(doubts),
        (
            note(
                "dwellings_found",
                "Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}. Doubts: {doubts}.",
                dwellings=len(places) - quarters,
                quarters=quarters,
                without=int(np.sum(dwelling == NONE)),
                doubts=len(doubts),
            ),
        ),
    )
