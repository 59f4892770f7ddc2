"""Buildings of addresses, by tiers: from the very same address to one whose street is misspelt.

What names one building and stands in a tier that is sure enough is matched; several buildings are candidates for a person to
choose from, and so is a single one of a tier that is not sure. How sure a tier is, is measured on the known addresses: each
is taken away in turn and looked up in the others. Numbers are never corrected (a wrong number is another house); names are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ...core.notes import Note, note
from ...core.progress import Progress, silent
from .parts import Addresses
from .settings import LEAST_SIMILAR, MARGIN, MatchSettings
from .similar import Names
from .text import folded, short_place
from .us import SUFFIXES, street_key

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NONE = -1
"""No building."""
MOST_MEASURED = 20_000
"""Known addresses to measure on: enough for half a percent of precision."""
LEAST_REPEATED = 0.1
"""Share of the known addresses that must occur more than once to measure on them: below, the base is a list of addresses
in which each occurs once, and what is repeated is the exception."""
LEAST_MEASURED = 100
"""Repeated addresses to measure on: fewer cannot tell 98 % from 95 %."""
MOST_CANDIDATES = 20
WIDEST_RANGE = 40
"""A range of house numbers spans at most this many; '3-505' is house 3, room 505."""


class Tier(IntEnum):
    """How an address was found."""

    NONE = 0
    PLACE = 1
    MISSPELT = 2
    BETWEEN = 3
    WITHOUT_LETTER = 4
    EXACT = 5
    DECIDED = 6


_MEASURED = (Tier.MISSPELT, Tier.BETWEEN, Tier.WITHOUT_LETTER, Tier.EXACT)


class Status(IntEnum):
    """What became of an address."""

    REJECTED = 0
    UNKNOWN = 1
    REVIEW = 2
    MATCHED = 3


TIER_NOTES = {
    Tier.NONE: note("tier", "none"),
    Tier.PLACE: note("tier", "place"),
    Tier.MISSPELT: note("tier", "street misspelt"),
    Tier.BETWEEN: note("tier", "number between"),
    Tier.WITHOUT_LETTER: note("tier", "without letter"),
    Tier.EXACT: note("tier", "exact"),
    Tier.DECIDED: note("tier", "decided"),
}
TIER_NAMES = {tier: str(named) for tier, named in TIER_NOTES.items()}
STATUS_NAMES = {
    Status.REJECTED: "rejected", Status.UNKNOWN: "unknown", Status.REVIEW: "review", Status.MATCHED: "matched",
}  # fmt: skip


@dataclass(frozen=True)
class Candidate:
    """A building that an address may mean.

    Attributes
    ----------
    building : int
        Code.
    support : int
        Known addresses that say so.
    street : str
        As the base writes it.
    similarity : float
        Of the street, 0..1.
    mixed : bool
        The building shares another address with another building: it stands where numbers do not tell buildings apart.
    """

    building: int
    support: int
    street: str
    similarity: float = 1.0
    mixed: bool = False


@dataclass(frozen=True)
class Measured:
    """Precision of one tier, measured on known addresses that were taken away in turn.

    Attributes
    ----------
    tier : Tier
    support : int
        Known addresses that named the building: 1, 2, 3, or 4 for more.
    mixed : bool
        See `Candidate`.
    right, wrong : int
    accepted : bool
        Whether matches of this kind are taken without review.
    """

    tier: Tier
    support: int
    mixed: bool
    right: int
    wrong: int
    accepted: bool

    @property
    def precision(self) -> float:
        """Share that was right, NaN if none was found so."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else float("nan")


@dataclass(frozen=True)
class Matches:
    """Buildings of addresses.

    Attributes
    ----------
    building : (n,) int
        Code of the building, -1 without. A place alone has none.
    tier, status : (n,) int
        `Tier` and `Status`.
    confidence : (n,) float
        Measured precision of the kind of match, 0..1; NaN where nothing could be measured or nothing was found.
    candidates : tuple of tuple of Candidate, n
        Of what is in review, best supported first; empty otherwise.
    reasons : tuple of (Note or None), n
        Why an address is not matched.
    measured : tuple of Measured
    notes : tuple of Note
    """

    building: Ints
    tier: Ints
    status: Ints
    confidence: Floats
    candidates: tuple[tuple[Candidate, ...], ...]
    reasons: tuple[Note | None, ...]
    measured: tuple[Measured, ...]
    notes: tuple[Note, ...]


@dataclass
class _Street:
    """Known houses of one street of one place."""

    name: str  # as the base writes it
    place: Place
    houses: dict[int, list[tuple[str, int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )  # letter, building, row
    ranges: list[tuple[int, int, str, int, int]] = field(default_factory=list)  # from, to, letter, building, row


def _whole(text: str) -> int:
    digits = re.search(r"\d+", text)
    return int(digits[0]) if digits and len(digits[0]) < 10 else NONE


def _last(number: int, text: str) -> int:
    """Last house of a range, the number itself where it is none."""
    to = _whole(text)
    return to if number < to <= number + WIDEST_RANGE else number


def _letter(letter: str, entrance: str) -> str:
    """Letter of a house; an entrance that is one letter is said instead of it."""
    letter = folded(letter)
    entrance = folded(entrance)
    return letter or (entrance if len(entrance) == 1 and entrance.isalpha() else "")


_LEVELS = ("province", "city", "district", "town")

Place = tuple[str, ...]
"""Names by `_LEVELS`, '' where not said."""


def places_of(addresses: Addresses) -> list[Place]:
    """Place of each address, within which names of streets are one's own; names without the word for their level."""
    levels = [[short_place(folded(name)) for name in addresses[part]] for part in _LEVELS]
    return list(zip(*levels))


def goes_with(a: Place, b: Place) -> bool:
    """Whether two places can be one: what both say is the same."""
    return all(not x or not y or x == y for x, y in zip(a, b))


class Known:
    """Known addresses, each with its building, ready to be looked up.

    Parameters
    ----------
    addresses : Addresses, n
    building : (n,) int
        Code of the building, -1 where it is not known: such rows are left out.
    aliases : mapping of str to str, optional
        Former names of places and streets to those of today, see `gazetteer`.
    """

    def __init__(self, addresses: Addresses, building: npt.ArrayLike, aliases: Mapping[str, str] | None = None) -> None:
        self._aliases = {folded(old): folded(new) for old, new in (aliases or {}).items()}
        self.addresses = addresses
        self.building = np.asarray(building, np.int64)
        self.streets: list[_Street] = []
        self._by_name: dict[str, list[int]] = defaultdict(list)
        at: dict[tuple[str, Place], int] = {}
        places = places_of(addresses)
        self._levels = [{self._aliases.get(name, name) for name in level if name} for level in zip(*places)] or [
            set()
        ] * len(_LEVELS)
        self._nearest: dict[tuple[int, str], str] = {}
        for row, (name, place, number, to, letter, entrance, code) in enumerate(_keys(addresses, self.building)):
            name, place = self._today(name), self.place(place)
            if code < 0 or not name or number < 0:
                continue
            key = (name, place)
            if key not in at:
                at[key] = len(self.streets)
                self._by_name[name].append(at[key])
                self.streets.append(_Street(_written(addresses, row), place))
            street = self.streets[at[key]]
            street.houses[number].append((_letter(letter, entrance), int(code), row))
            if to > number:
                street.ranges.append((number, to, _letter(letter, entrance), int(code), row))
        self._mixed = self._shared_buildings()
        self._sorted = [np.array(sorted(street.houses), np.int64) for street in self.streets]
        self._names = sorted(self._by_name)
        self._stems: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            self._stems[_stem(name)].append(name)
        self._index: Names | None = None
        self.is_list = False
        """Whether it is a list in which hardly an address occurs twice, so that a number it does not have is none; see `measure`."""

    def _today(self, name: str) -> str:
        return self._aliases.get(name, name)

    def _shared_buildings(self) -> dict[int, set[tuple[int, int]]]:
        """Street and number of the addresses that a building shares with another one."""
        shared: dict[int, set[tuple[int, int]]] = defaultdict(set)
        for s, street in enumerate(self.streets):
            for number, houses in street.houses.items():
                codes = {house[1] for house in houses}
                for code in codes if len(codes) > 1 else ():
                    shared[code].add((s, number))
        return shared

    def mixed(self, building: int, streets: Sequence[int], number: int) -> bool:
        """Whether a building shares an address other than this one with another building."""
        return any(number != other or street not in streets for street, other in self._mixed.get(building, ()))

    def streets_named(self, name: str, place: Place) -> list[int]:
        """Streets of a name: of that place, and where no place is said, of any."""
        found = self._by_name.get(self._today(name), [])
        place = self.place(place)
        return [s for s in found if goes_with(self.streets[s].place, place)]

    def has_street(self, name: str) -> bool:
        """Whether a street of this name is known in any place."""
        return self._today(name) in self._by_name

    def place(self, place: Place) -> Place:
        """Place as the base names it: today's name, or the one that a misspelt name is nearest to."""
        return tuple(self._place(level, name) for level, name in enumerate(place))

    def _place(self, level: int, name: str) -> str:
        name = self._aliases.get(name, name)
        known = self._levels[level]
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

    def house(self, street: int, number: int, to: int, own: int) -> list[tuple[str, int, int]]:
        """Known addresses of a number, or of numbers that overlap it on the same side."""
        found = [h for h in self.streets[street].houses.get(number, ()) if h[2] != own]
        if found:
            return found
        for first in range(number + 2, to + 1, 2):
            found += [h for h in self.streets[street].houses.get(first, ()) if h[2] != own]
        for first, last, letter, code, row in self.streets[street].ranges:
            if first <= to and number <= last and (first - number) % 2 == 0 and row != own:
                found.append((letter, code, row))
        return found

    def neighbours(self, street: int, number: int, own: int) -> list[tuple[str, int, int]]:
        """Known addresses of the building that both the next lower and the next higher number of the same side name."""
        numbers = self._sorted[street]
        houses = self.streets[street].houses
        sides: list[list[tuple[str, int, int]]] = []
        at = int(np.searchsorted(numbers, number))
        for steps in (range(at - 1, -1, -1), range(at, len(numbers))):
            side: list[tuple[str, int, int]] = []
            for k in steps:
                if (numbers[k] - number) % 2 == 0:
                    side = [h for h in houses[int(numbers[k])] if h[2] != own]
                    if side:
                        break
            sides.append(side)
        lower, higher = sides
        shared = {h[1] for h in lower} & {h[1] for h in higher}
        return [h for h in lower + higher if h[1] in shared] if {h[1] for h in lower + higher} == shared else []


_Key = tuple[str, Place, int, int, str, str, int]
"""Name of a street, place, number, last number, letter, entrance, and building or own row."""


def _keys(addresses: Addresses, building: Ints) -> list[_Key]:
    """Name of the street, place, number, last number, letter, entrance and building of each address."""
    places = places_of(addresses)
    found = []
    columns = (addresses[part] for part in ("street", "lane", "name", "number", "number_to", "letter", "entrance"))
    for place, code, street, lane, name, number, to, letter, entrance in zip(places, building, *columns):
        first = _whole(number)
        found.append((street_name(street, lane, name), place, first, _last(first, to), letter, entrance, int(code)))
    return found


@lru_cache(maxsize=100_000)
def street_name(street: str, lane: str = "", name: str = "") -> str:
    """Name by which a street is looked up; where none is named, that of the estate or village."""
    key = folded(street_key(street)) if street.isascii() else folded(street)
    return f"{key} {folded(lane)}".strip() or folded(name)


def match(
    addresses: Addresses,
    known: Known,
    settings: MatchSettings | None = None,
    *,
    decisions: Mapping[int, int] | None = None,
    own: npt.ArrayLike | None = None,
    progress: Progress = silent,
) -> Matches:
    """Find the building of each address.

    Parameters
    ----------
    addresses : Addresses, n
    known : Known
    settings : MatchSettings, optional
    decisions : mapping of int to int, optional
        What a person decided of a row: the building, or -1 for none. It is kept, whatever is found.
    own : (n,) int, optional
        Row of the known address that each one is itself, to be left out (-1 for none): measures the known by itself.
    progress : Progress

    Returns
    -------
    Matches
    """
    settings = settings or MatchSettings()
    measured = measure(known, settings)
    return _judged(addresses, _found(addresses, known, settings, own, progress), measured, decisions or {}, known)


def _written(addresses: Addresses, row: int) -> str:
    """Street of an address as it is written."""
    said = (addresses["street"][row], addresses["lane"][row])
    return " ".join(filter(None, said)) or addresses["name"][row]


def _stem(name: str) -> str:
    """Name of a street without its type: 'dunmore' of 'dunmore street'."""
    words = [word for word in name.split() if word.upper() not in _TYPES]
    return " ".join(words) or name


_TYPES = frozenset(SUFFIXES.values())

_Found = list[tuple[Tier, list[Candidate]]]


def _found(
    addresses: Addresses, known: Known, settings: MatchSettings, own: npt.ArrayLike | None, progress: Progress = silent
) -> _Found:
    """Tier and candidates of each address, before they are judged."""
    n = len(addresses)
    ignored = np.full(n, NONE) if own is None else np.asarray(own, np.int64)
    keys = _keys(addresses, np.full(n, NONE))
    unknown = sorted({key[0] for key in keys if key[0] and not known.streets_named(key[0], key[1])})
    similar = known.similar(unknown, settings)
    cache: dict[object, tuple[Tier, list[Candidate]]] = {}
    found: _Found = []
    for i, (name, place, number, to, letter, entrance, _) in enumerate(keys):
        if i % 4096 == 0:
            progress(i / n, "")
        key = (name, place, number, to, letter, entrance, int(ignored[i]))
        if key not in cache:
            cache[key] = _one(known, key, similar.get(name), settings)
        found.append(cache[key])
    return found


def _one(
    known: Known,
    key: _Key,
    similar: list[tuple[str, float]] | None,
    settings: MatchSettings,
) -> tuple[Tier, list[Candidate]]:
    name, place = key[:2]
    streets = known.streets_named(name, place)
    if streets:
        return _on_streets(known, streets, key, 1.0)
    inside = [(other, alike) for other, alike in similar or () if other != name and known.streets_named(other, place)]
    if inside:
        clear = len(inside) == 1 or inside[0][1] - inside[1][1] >= settings.margin
        near = [s for s in inside if s[1] > inside[0][1] - settings.margin]
        candidates: list[Candidate] = []
        for other, alike in near:
            tier, some = _on_streets(known, known.streets_named(other, place), key, alike)
            candidates += some if tier in (Tier.EXACT, Tier.WITHOUT_LETTER) else []
        if candidates:
            # Two streets that are as near leave it open which is meant, even where one of them has no such number; but where
            # only the type is missing, a list of all addresses tells by the number.
            clear = clear or (known.is_list and near[-1][1] == 1.0)
            candidates.sort(key=lambda c: (-c.support, -c.similarity, c.building))
            # A street of that very name in another place may be meant as well: the place is wrong then.
            clear = clear and not known.has_street(name)
            return Tier.MISSPELT if clear else Tier.PLACE, candidates
    return (Tier.PLACE if known.knows(place) else Tier.NONE), []


def _on_streets(known: Known, streets: list[int], key: _Key, alike: float) -> tuple[Tier, list[Candidate]]:
    """Tier and candidates on streets that are known."""
    _, place, number, to, letter, entrance, own = key
    letter = _letter(letter, entrance)
    houses = [(s, h) for s in streets for h in known.house(s, number, to, own)] if number >= 0 else []
    tier = Tier.EXACT
    if houses:
        same = [(s, h) for s, h in houses if h[0] == letter]
        exact = number in {n for s, _ in houses for n in (number,) if n in known.streets[s].houses}
        if same and exact:
            houses = same
        elif letter and any(h[0] for _, h in houses):
            # 12 B where only 12 A is known: another house, or another door of it.
            houses = [(s, h) for s, h in houses if not h[0]] or houses
            tier = Tier.WITHOUT_LETTER
        else:
            tier = Tier.WITHOUT_LETTER
        if not exact:
            tier = Tier.BETWEEN
    elif number >= 0 and len(streets) == 1:
        houses = [(s, h) for s in streets for h in known.neighbours(s, number, own)]
        tier = Tier.BETWEEN
    if not houses:
        return (Tier.PLACE if streets or known.knows(place) else Tier.NONE), []
    support = Counter(h[1] for _, h in houses)
    street = {h[1]: known.streets[s].name for s, h in houses}
    at = list({s for s, _ in houses})
    return tier, [
        Candidate(code, count, street[code], alike, known.mixed(code, at, number))
        for code, count in sorted(support.items(), key=_order)
    ]


def _order(item: tuple[int, int]) -> tuple[int, int]:
    return -item[1], item[0]


_Cell = tuple[Tier, int, bool]


def _cell(tier: Tier, candidates: list[Candidate]) -> _Cell:
    return tier, min(candidates[0].support, 4), candidates[0].mixed


def measure(known: Known, settings: MatchSettings) -> tuple[Measured, ...]:
    """Precision of each tier and support, and which are accepted.

    Each known address is looked up in the others; for misspelt streets once more, with one letter of the street changed.
    Kinds of match are accepted from the best down, as long as all that is accepted together reaches what is wanted.

    Where the base is a list in which hardly an address occurs twice, none is taken away: the list is taken at its word, what is
    measured is whether names are told apart, and a letter that it does not have is accepted without.

    Parameters
    ----------
    known : Known
    settings : MatchSettings

    Returns
    -------
    tuple of Measured
    """
    rows = np.flatnonzero(known.building >= 0)
    if len(rows) > MOST_MEASURED:
        rows = np.sort(np.random.default_rng(0).choice(rows, MOST_MEASURED, replace=False))
    addresses = _taken(known.addresses, rows)
    plain = _found(addresses, known, settings, rows)
    repeated = sum(tier >= Tier.WITHOUT_LETTER and bool(candidates) for tier, candidates in plain)
    own = rows
    known.is_list = bool(repeated < max(LEAST_REPEATED * len(rows), LEAST_MEASURED))
    if known.is_list:
        own = np.full(len(rows), NONE)
        plain = _found(addresses, known, settings, own)
    tally: dict[_Cell, list[int]] = {
        (tier, support, mixed): [0, 0] for tier in _MEASURED for support in (1, 2, 3, 4) for mixed in (False, True)
    }
    for misspelt, found in ((False, plain), (True, _found(_misspelt(addresses), known, settings, own))):
        for (tier, candidates), row in zip(found, rows):
            if len(candidates) == 1 and (tier == Tier.MISSPELT) == misspelt and tier in _MEASURED:
                tally[_cell(tier, candidates)][candidates[0].building != known.building[row]] += 1
    accepted = _accepted(tally, settings.wanted) if settings.wanted > 0 else set(tally)
    if own is not rows:
        accepted |= {cell for cell in tally if cell[0] == Tier.WITHOUT_LETTER}
    return tuple(Measured(*cell, counts[0], counts[1], cell in accepted) for cell, counts in sorted(tally.items()))


def _accepted(tally: Mapping[_Cell, list[int]], wanted: float) -> set[_Cell]:
    """Kinds of match, from the most precise, that reach what is wanted together."""
    order = sorted(tally, key=lambda c: (-(tally[c][0] + 1) / (sum(tally[c]) + 2), -c[0], -c[1]))
    accepted: set[_Cell] = set()
    for plain in (True, False):  # how many streets are misspelt nobody knows: each kind reaches it on its own
        right = total = 0
        for cell in order:
            count = sum(tally[cell])
            if (cell[0] != Tier.MISSPELT) != plain or not count:
                continue
            right, total = right + tally[cell][0], total + count
            if right < wanted * total:
                break
            accepted.add(cell)
    return accepted


def _taken(addresses: Addresses, rows: Ints) -> Addresses:
    columns = {part: column[rows] for part, column in addresses.columns.items()}
    return Addresses(columns, addresses.rejected[rows], tuple(addresses.reasons[i] for i in rows))


def _misspelt(addresses: Addresses) -> Addresses:
    """Addresses with one letter of the street swapped, left out, doubled or changed, the same ones in every run."""
    random = np.random.default_rng(0)
    streets = addresses["street"].copy()
    for i, street in enumerate(streets):
        if len(street) > 3:
            at, how = int(random.integers(1, len(street) - 1)), int(random.integers(4))
            middle = (
                street[at + 1] + street[at],
                street[at + 1],
                street[at] * 2 + street[at + 1],
                "e" + street[at + 1],
            )[how]
            streets[i] = street[:at] + middle + street[at + 2 :]
    return Addresses({**addresses.columns, "street": streets}, addresses.rejected, addresses.reasons)


def _judged(
    addresses: Addresses, found: _Found, measured: tuple[Measured, ...], decisions: Mapping[int, int], known: Known
) -> Matches:
    n = len(addresses)
    building, tiers, status = np.full(n, NONE), np.zeros(n, np.int64), np.zeros(n, np.int64)
    confidence = np.full(n, np.nan)
    offered: list[tuple[Candidate, ...]] = [()] * n
    reasons: list[Note | None] = [None] * n
    table = {(m.tier, m.support, m.mixed): m for m in measured}
    for i, (tier, candidates) in enumerate(found):
        tiers[i] = tier
        if i in decisions:
            building[i], tiers[i], confidence[i] = decisions[i], Tier.DECIDED, 1.0
            status[i] = Status.MATCHED if decisions[i] >= 0 else Status.UNKNOWN
        elif addresses.rejected[i]:
            tiers[i], status[i], reasons[i] = Tier.NONE, Status.REJECTED, addresses.reasons[i]
        elif not candidates:
            known_place = tier == Tier.PLACE
            status[i] = Status.REVIEW if known_place else Status.UNKNOWN
            reasons[i] = (
                note("place_only", "The street or number is not known in this place.")
                if known_place
                else note("unknown", "Neither street nor place is known.")
            )
        elif len(candidates) > 1 or tier == Tier.PLACE:
            status[i], offered[i] = Status.REVIEW, tuple(candidates[:MOST_CANDIDATES])
            reasons[i] = (
                note(
                    "ambiguous",
                    "Several buildings have this address: {buildings}; choose one.",
                    buildings=len(candidates),
                )
                if tier != Tier.PLACE
                else note("streets_alike", "Several streets are spelt alike; choose one.")
            )
        else:
            kind = table[_cell(tier, candidates)]
            confidence[i] = kind.precision
            if kind.accepted:
                building[i], status[i] = candidates[0].building, Status.MATCHED
            else:
                status[i], offered[i] = Status.REVIEW, tuple(candidates)
                percent = "?" if np.isnan(kind.precision) else round(100 * kind.precision, 1)
                reasons[i] = note(
                    "unsure",
                    "Found by '{tier}', of which only {percent} % are right here; confirm the building.",
                    tier=TIER_NOTES[tier],
                    percent=percent,
                )
    return Matches(
        building, tiers, status, confidence, tuple(offered), tuple(reasons), measured, _counted(status, n)
    )  # fmt: skip


def _counted(status: Ints, n: int) -> tuple[Note, ...]:
    counts = Counter(status.tolist())
    return (
        note(
            "addresses_matched",
            "Addresses: {addresses}. Matched to a building: {matched}; for review: {review}; unknown: {unknown}; rejected: {rejected}.",
            addresses=n,
            matched=counts[Status.MATCHED],
            review=counts[Status.REVIEW],
            unknown=counts[Status.UNKNOWN],
            rejected=counts[Status.REJECTED],
        ),
    )
