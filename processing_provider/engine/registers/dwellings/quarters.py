"""Group quarters: people of one address who are no household."""

from __future__ import annotations

import re
from collections import defaultdict

import numpy as np

from ...core.types import Bools, Ints
from ..addresses.parts import Addresses
from ..addresses.settings import DwellingSettings
from ..addresses.text import folded, one_edit
from ..codes import coded, combined, one_of_each
from .alike import alike, as_scanned, near_names, same_towns
from .grouped import Places
from .places import Place

INSTITUTION = re.compile(
    r"\b(?:hospital|hospice|prison|jail|penitentiary|correctional|barracks|convent|monastery|dormitory|dorm|residence hall|nursing home"
    r"|care home|retirement home|hotel|hostel|motel|shelter|seminary|boarding school|army base|air base|naval base|detention"
    r"|ehpad|maison de retraite|foyer|caserne|couvent|monastere|internat|centre penitentiaire|maison d arret|hopital|auberge)\b"
    r"|养老院|敬老院|福利院|监狱|看守所|戒毒所|拘留所|宿舍|招待所|宾馆|酒店|旅馆|医院|部队|营房|寺$|庙$|修道院|救助站"
)
"""Words for what houses people who are no household, folded."""


def people_of(places: Places, source: Ints | None) -> Ints:
    """How many people the rows of each place are: those of the register that has most.

    Parameters
    ----------
    places : Places, p
    source : (n,) int or None
        Register of each row; None where a row is a person.

    Returns
    -------
    (p,) int
    """
    if source is None:
        return places.counts
    some = np.flatnonzero(places.place >= 0)
    size = int(source.max(initial=0)) + 1
    pairs = combined(places.place[some] * size + source[some])
    times, which = np.bincount(pairs), places.place[some[one_of_each(pairs)]]
    most = np.zeros(len(places), np.int64)
    np.maximum.at(most, which, times)
    return most


_FLATS = re.compile(r"\b(?:apartments?|condo\w*|lofts|residences?|appartements?)\b|公寓|小区|家属")
"""Words for flats: 'Hotel Apartments' and 酒店公寓 are let to households."""
_OF_WORK = re.compile("宿舍")
"""In China also the flats of those who work somewhere: with a unit inside of it, a dwelling."""


def mark_quarters(places: Places, people: Ints, settings: DwellingSettings) -> Places:
    """Mark places of people who are no household: many unrelated surnames, or the name of an institution.

    Parameters
    ----------
    places : Places, p
    people : (p,) int
    settings : DwellingSettings
    """
    unit, quarters = places.has_unit, places.quarters.copy()
    door = combined(np.maximum(places.building + 1, 0), *_of_door(places))
    doors = np.bincount(door[unit], minlength=int(door.max(initial=0)) + 1)
    # Who lives in flats here writes them. More people than a dwelling holds, none of whom does, have none.
    flats = bool(unit.sum() * settings.most_people >= len(places))
    for i in np.flatnonzero(~quarters & ~unit & (people > settings.most_people)).tolist():
        surnames = sum(1 for s in places[i].surnames if s)
        if surnames:
            quarters[i] = surnames >= settings.unrelated * people[i]
        else:
            quarters[i] = flats and not doors[door[i]]
    home, flat = (
        places.share(named[places.rows.of]) for named in _institutions(places.rows.addresses, places.rows.times > 0)
    )
    quarters |= 2 * np.where(unit, home, home + flat) > places.counts
    return places.changed(quarters=quarters)


def _of_door(places: Places) -> list[Ints]:
    """What tells doors apart beside the building, where none is known; arrays of (p,) int."""
    known = places.building >= 0
    return [np.where(known, 0, said) for said in (places.towns, places.name, places.house)]


def _institutions(addresses: Addresses, used: Bools) -> tuple[Bools, Bools]:
    """Whether each address names an institution that houses people, and whether one in which a unit is a dwelling; (n,) bool.

    The name may stand before or after the number, where it is taken for a district; a street is only called so.
    Addresses without rows are not `used`.
    """
    city, cities = coded(addresses["city"].tolist())
    street = coded(addresses["street"].tolist())[0]
    streets = np.unique((city * len(addresses) + street)[used]) // max(len(addresses), 1)
    # A town has more than one street.
    alone = np.bincount(streets, minlength=len(cities)) == 1
    said = [addresses[part].tolist() for part in ("name", "community", "building", "room", "rest")]
    said.append([name if one else "" for name, one in zip(addresses["city"].tolist(), alone[city].tolist())])
    of = combined(*(coded(column)[0] for column in said))
    texts = [" ".join(filter(None, (column[i] for column in said))) for i in one_of_each(of).tolist()]
    told = {text: _institution(folded(text)) for text in set(texts)}
    kinds = np.array([told[text] for text in texts], object)[of] if len(texts) else np.zeros(0, object)
    return kinds == "home", kinds == "flats"


def _institution(text: str) -> str:
    if not INSTITUTION.search(text):
        return ""
    return "flats" if _FLATS.search(text) or _OF_WORK.search(text) else "home"


def near_quarters(places: Places, settings: DwellingSettings) -> tuple[list[tuple[int, int]], Bools]:
    """Pairs of one row or two and the group quarters whose address they misspell; and which rows may be such, but need not.

    Of the rows of a home of hundreds some are misspelt, and each is one more household of one to look at. One person at a
    door that is a slip away from it, which no list knows, is as likely one of these as a neighbour: of the home if only a
    name or a letter that scanners confuse differs, else of unknown kind. A family at such a door is a family.
    """
    blocks: dict[object, list[int]] = defaultdict(list)
    pairs: list[tuple[int, int]] = []
    unsure = np.zeros(len(places), bool)
    large = places.quarters & ~places.has_unit & (places.counts > settings.most_people)
    for i in np.flatnonzero(large).tolist():
        for key in _near_keys(places[i]):
            blocks[key].append(i)
    numbered = places.has_house & places.has_name & ~places.has_unit & (places.building < 0)
    asks = numbered & ~places.quarters & (places.counts <= 2)
    for i in np.flatnonzero(asks).tolist() if blocks else ():
        place = places[i]
        near = sorted({j for key in _near_keys(place) for j in blocks.get(key, ())})
        near = [j for j in near if same_towns(place.towns, places[j].towns)]
        sure = [j for j in near if _same_home(place, places[j])]
        if len(sure) == 1:
            pairs.append((i, sure[0]))
        else:
            unsure[i] = max(place.surnames.values()) == 1 and any(_slip(place, places[j]) for j in near)
    return pairs, unsure


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
