"""Group quarters: people of one address who are no household."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from ...core.types import Ints
from ..addresses.parts import Addresses
from ..addresses.settings import DwellingSettings
from ..addresses.text import folded, one_edit
from .alike import alike, as_scanned, near_names, same_towns
from .places import Place

INSTITUTION = re.compile(
    r"\b(?:hospital|hospice|prison|jail|penitentiary|correctional|barracks|convent|monastery|dormitory|dorm|residence hall|nursing home"
    r"|care home|retirement home|hotel|hostel|motel|shelter|seminary|boarding school|army base|air base|naval base|detention"
    r"|ehpad|maison de retraite|foyer|caserne|couvent|monastere|internat|centre penitentiaire|maison d arret|hopital|auberge)\b"
    r"|养老院|敬老院|福利院|监狱|看守所|戒毒所|拘留所|宿舍|招待所|宾馆|酒店|旅馆|医院|部队|营房|寺$|庙$|修道院|救助站"
)
"""Words for what houses people who are no household, folded."""


class People:
    """How many people the rows of a place are."""

    def __init__(self, source: Sequence[object] | None) -> None:
        self.source = source

    def __call__(self, place: Place) -> int:
        """People of a place: rows of the register that has most."""
        if self.source is None:
            return len(place.rows)
        return max(Counter(self.source[row] for row in place.rows).values())


_FLATS = re.compile(r"\b(?:apartments?|condo\w*|lofts|residences?|appartements?)\b|公寓|小区|家属")
"""Words for flats: 'Hotel Apartments' and 酒店公寓 are let to households."""
_OF_WORK = re.compile("宿舍")
"""In China also the flats of those who work somewhere: with a unit inside of it, a dwelling."""


def mark_quarters(
    places: list[Place], addresses: Addresses, people: People, settings: DwellingSettings, same: Ints
) -> None:
    """Mark places of people who are no household: many unrelated surnames, or the name of an institution."""
    named = _institutions(addresses, same)
    doors: Counter[object] = Counter()
    for place in places:
        if place.unit:
            doors[_door(place)] += 1
    units = sum(doors.values())
    for place in places:
        if not place.quarters and not place.unit and people(place) > settings.most_people:
            surnames = sum(1 for s in place.surnames if s)
            if surnames:
                place.quarters = surnames >= settings.unrelated * people(place)
            else:
                # Who lives in flats here writes them. More people than a dwelling holds, none of whom does, have none.
                place.quarters = units * settings.most_people >= len(places) and not doors[_door(place)]
        if not place.quarters:
            wanted = ("home",) if place.unit else ("home", "flats")
            place.quarters = 2 * sum(named[i] in wanted for i in place.rows) > len(place.rows)


def _door(place: Place) -> object:
    return (place.building,) if place.building >= 0 else (place.towns, place.name, place.house)


def _institutions(addresses: Addresses, same: Ints) -> list[str]:
    """What each address names: '' no institution, 'flats' one in which a unit is a dwelling, else 'home'.

    The name may stand before or after the number, where it is taken for a district; a street is only called so.
    """
    rows = np.unique(same, return_index=True)[1].tolist()
    streets: dict[str, set[str]] = defaultdict(set)
    for i in rows:
        city = addresses["city"][i]
        if city:
            streets[city].add(addresses["street"][i])
    known: dict[str, str] = {}
    found: dict[int, str] = {}
    for i in rows:
        said = [addresses[part][i] for part in ("name", "community", "building", "room", "rest")]
        if len(streets[addresses["city"][i]]) == 1:  # a town has more than one street
            said.append(addresses["city"][i])
        text = " ".join(filter(None, said))
        if text not in known:
            known[text] = _institution(folded(text))
        found[int(same[i])] = known[text]
    return [found[of] for of in same.tolist()]


def _institution(text: str) -> str:
    if not INSTITUTION.search(text):
        return ""
    return "flats" if _FLATS.search(text) or _OF_WORK.search(text) else "home"


def near_quarters(places: list[Place], settings: DwellingSettings) -> list[tuple[int, int]]:
    """Pairs of one row or two and the group quarters whose address they misspell; such rows that may be, are marked unsure.

    Of the rows of a home of hundreds some are misspelt, and each is one more household of one to look at. One person at a
    door that is a slip away from it, which no list knows, is as likely one of these as a neighbour: of the home if only a
    name or a letter that scanners confuse differs, else of unknown kind. A family at such a door is a family.
    """
    blocks: dict[object, list[int]] = defaultdict(list)
    for i, place in enumerate(places):
        if place.quarters and not place.unit and len(place.rows) > settings.most_people:
            for key in _near_keys(place):
                blocks[key].append(i)
    pairs = []
    for i, place in enumerate(places):
        if place.quarters or place.unit or place.building >= 0 or not (place.house and place.name):
            continue
        if len(place.rows) > 2:
            continue
        near = sorted({j for key in _near_keys(place) for j in blocks.get(key, ())})
        near = [j for j in near if same_towns(place.towns, places[j].towns)]
        sure = [j for j in near if _same_home(place, places[j])]
        if len(sure) == 1:
            pairs.append((i, sure[0]))
        else:
            place.unsure = max(place.surnames.values()) == 1 and any(_slip(place, places[j]) for j in near)
    return pairs


def _near_keys(place: Place) -> set[object]:
    return {("house", place.house), ("like", place.name[:3]), ("like", place.name[-6:])}


def _same_home(place: Place, home: Place) -> bool:
    if place.name == home.name:
        return as_scanned(place.house.lower()) == as_scanned(home.house.lower())
    return place.house == home.house and near_names(place.name, home.name, 0.4)


def _slip(place: Place, home: Place) -> bool:
    """Whether an address is that of a home with a slip in the number, the name, or both."""
    house = place.house == home.house or one_edit(place.house, home.house)
    if place.name == home.name:
        return house or alike(place.house.lower(), home.house.lower()) >= 0.6
    return house and alike(place.name, home.name) >= 0.4
