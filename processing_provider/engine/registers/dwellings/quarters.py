"""Group quarters: people of one address who are no household."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..addresses.parts import Addresses
from ..addresses.settings import DwellingSettings
from ..addresses.text import folded
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


def mark_quarters(places: list[Place], addresses: Addresses, people: People, settings: DwellingSettings) -> None:
    """Mark places of people who are no household: many unrelated surnames, or the name of an institution."""
    for place in places:
        if not place.quarters and not place.unit and people(place) > settings.most_people:
            surnames = sum(1 for s in place.surnames if s)
            place.quarters = surnames >= settings.unrelated * people(place)
        if not place.quarters and len(place.rows) > 1:
            said = Counter(f"{addresses['name'][i]} {addresses['rest'][i]}" for i in place.rows).most_common(1)[0][0]
            place.quarters = not place.unit and bool(INSTITUTION.search(folded(said)))
