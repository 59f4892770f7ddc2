"""Who lives in the dwellings of the sample town, who they are to each other, and where they are registered.

Every household of the sample's list gets a dwelling of its block and as many people as it has there, so that counts by block
are those of the sample. Some of them are registered elsewhere; some who are registered here have gone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from .person_names import given_name, id_number, surname, surnames

TODAY = date(2025, 6, 30)
"""The day at which the registers were drawn."""
RACES = ("White", "Black", "American Indian", "Asian", "Pacific Islander", "Other", "Two or more")
ELSEWHERE = ("Ridgeport", "Cedar Falls Crossing", "Marlow Bend", "Tallgrass")
"""Towns that are none; where people come from and go to."""
CAMPGROUND, DORMITORY = "campground", "dormitory"


@dataclass
class Person:
    """One person; `home` is the dwelling where they live, None for those who have none of the town.

    `registered` is 'here', 'elsewhere' or '' (not at all); `at` the dwelling where, if here. `since` is unknown where None.
    """

    number: int
    given: str
    middle: str
    surname: str
    birth: date
    sex: str
    ethnicity: str
    household: int = 0
    role: str = "head"
    home: Any = None
    room: str = ""
    zone: str = ""
    since: date | None = None
    registered: str = "here"
    at: Any = None
    born: str = ""
    suffix: str = ""
    died: date | None = None
    mother: int = 0
    kind: str = "resident"
    employers: list[int] = field(default_factory=list)

    @property
    def id_number(self) -> str:
        """Number in the registers of persons."""
        return id_number(self.number)

    def age(self, day: date = TODAY) -> int:
        """Completed years."""
        return day.year - self.birth.year - ((day.month, day.day) < (self.birth.month, self.birth.day))

    @property
    def residency(self) -> str:
        """Class of Wu et al., 4.2, with 6 months; '' for those who have nothing to do with the town or have died."""
        if self.died or self.kind == "commuter":
            return ""
        if self.kind == "gone":
            return "outflow"
        if self.registered == "here":
            return "stationary"
        if self.since is None:
            return "undetermined"
        return "permanent" if self.since <= date(2024, 12, 30) else "mobile"


class People:
    """Makes people, each with the next number."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.all: list[Person] = []
        self.names = surnames(rng)
        self.households = 0

    def day(self, first: date, last: date) -> date:
        """A day between two."""
        return first + timedelta(days=self.rng.randrange((last - first).days + 1))

    def born(self, youngest: int, oldest: int) -> date:
        """A birthday of somebody who is so many years old."""
        return self.day(
            date(TODAY.year - oldest - 1, TODAY.month, 28) + timedelta(days=3), date(TODAY.year - youngest, 6, 30)
        )

    def person(self, family: str, birth: date, ethnicity: str, sex: str = "", **more: Any) -> Person:
        """Make one, with a given name that nobody else of the household has."""
        sex = sex or self.rng.choice(("female", "male"))
        taken = {p.given for p in self.all[-9:] if p.surname == family}
        given = given_name(self.rng, sex)
        while given in taken:
            given = given_name(self.rng, sex)
        middle = given_name(self.rng, sex) if self.rng.random() < 0.7 else ""
        made = Person(len(self.all) + 1, given, middle, family, birth, sex, ethnicity, self.households, **more)
        self.all.append(made)
        return made

    def family(self, size: int, ethnicity: str) -> list[Person]:
        """People of a household: one alone, a couple, parents with children, now and then somebody else."""
        rng, name = self.rng, surname(self.rng, self.names)
        self.households += 1
        parents = size > 2 or rng.random() < 0.25
        ages = (24, 48) if parents and size > 1 else (22, 92)
        head = self.person(name, self.born(*ages), ethnicity)
        found = [head]
        if size == 1:
            return found
        if size == 2 and rng.random() < 0.12:  # two who share a flat
            return [head, self.person(surname(rng, self.names), self.born(20, 45), ethnicity, role="other")]
        if (size > 2 and rng.random() < 0.8) or not parents:
            found.append(self._partner(head))
        mother = next((p for p in found if p.sex == "female"), head)
        while len(found) < size:
            found += self._child(head, mother, size - len(found))
        if head.sex == "male" and len(found) > 2 and rng.random() < 0.08:
            child = next((p for p in found[2:] if p.sex == "male"), None)
            if child:
                child.given, child.middle = head.given, head.middle
                child.suffix, head.suffix = "Jr", "Sr"
        return found

    def _partner(self, head: Person) -> Person:
        rng = self.rng
        own = surname(rng, self.names)
        sex = {"female": "male", "male": "female"}[head.sex]
        birth = min(head.birth + timedelta(days=rng.randrange(-2200, 2200)), date(TODAY.year - 19, 6, 1))
        married = rng.random() < 0.75
        made = self.person(head.surname if married else own, birth, head.ethnicity, sex, role="spouse")
        if married:
            made.born = own
        return made

    def _child(self, head: Person, mother: Person, room: int) -> list[Person]:
        """A child, or twins; of old parents it is a grown-up, of somebody who is alone perhaps a parent of theirs."""
        rng, oldest = self.rng, max(0, mother.age() - 18)
        birth = self.born(max(0, mother.age() - 42), min(oldest, 27))
        one = self.person(head.surname, birth, head.ethnicity, role="child", mother=mother.number)
        if room > 1 and rng.random() < 0.04:
            sex = one.sex if rng.random() < 0.6 else ""
            return [one, self.person(head.surname, birth, head.ethnicity, sex, role="child", mother=mother.number)]
        return [one]


def arrived(people: People, some: list[Person]) -> None:
    """Say since when a household lives there: most for long, some not half a year, of some nobody knows."""
    chance = people.rng.random()
    since: date | None = people.day(date(1990, 1, 1), date(2023, 12, 31))
    if chance < 0.10:
        since = people.day(date(2024, 1, 1), date(2024, 12, 20))
    elif chance < 0.16:
        since = people.day(date(2025, 1, 10), date(2025, 6, 20))
    elif chance < 0.19:
        since = None
    for person in some:
        person.since = max(since, person.birth) if since else None


def registers(people: People, some: list[Person], homes: list[Any], share: float) -> None:
    """Say where a household is registered: elsewhere with this chance, here at another address, or where it lives."""
    rng = people.rng
    elsewhere = rng.random() < share
    before = rng.choice(homes) if rng.random() < 0.05 else None
    for person in some:
        person.registered = "elsewhere" if elsewhere else "here"
        person.at = None if elsewhere else (before or person.home)
        if person.since is None and not elsewhere and person.home is not None:
            person.since = people.day(date(1990, 1, 1), date(2023, 12, 31))
            person.since = max(person.since, person.birth)


def residents(people: People, households: list[dict], homes: list[Any]) -> None:
    """Put the households of the sample's list into dwellings of their blocks."""
    by_zone: dict[str, list[Any]] = {}
    for home in homes:
        by_zone.setdefault(home.door.building.zone, []).append(home)
    for free in by_zone.values():
        people.rng.shuffle(free)
    for row in households:
        if row["gqtype"]:
            continue
        free = by_zone.get(row["blockid"])
        home = free.pop() if free else None
        if not row["numprec"]:
            continue
        race = RACES[row["race"] - 1]
        some = people.family(row["numprec"], race)
        for person in some:
            person.home, person.zone = home, row["blockid"]
            if home is None:
                person.kind, person.room = CAMPGROUND, f"Lot {people.households % 9 + 1}, Seaview Campground"
        arrived(people, some)
        registers(people, some, homes, 0.13)


def students(people: People, count: int, zone: str) -> None:
    """Fill the residence: one or two in a room, most registered where they come from."""
    for at in range(count):
        people.households += 1
        one = people.person(
            surname(people.rng, people.names), people.born(18, 24), people.rng.choice(RACES[:4]), role="other"
        )
        one.kind, one.zone, one.room = DORMITORY, zone, f"{at // 66 + 1}{at // 2 % 33 + 1:02d}"
        one.since = people.day(date(2022, 8, 20), date(2022, 9, 10)) + timedelta(
            days=365 * people.rng.choice((0, 1, 2))
        )
        one.registered = "elsewhere" if people.rng.random() < 0.85 else ""


def gone(people: People, count: int, homes: list[Any]) -> None:
    """Add people who are registered in a dwelling of the town and live elsewhere."""
    for _ in range(count):
        people.households += 1
        one = people.person(surname(people.rng, people.names), people.born(18, 70), people.rng.choice(RACES[:4]))
        one.kind, one.at, one.registered = "gone", people.rng.choice(homes), "here"


def commuters(people: People, count: int) -> None:
    """Add people who only work here."""
    for _ in range(count):
        people.households += 1
        one = people.person(surname(people.rng, people.names), people.born(20, 62), people.rng.choice(RACES[:4]))
        one.kind, one.registered, one.room = "commuter", "elsewhere", people.rng.choice(ELSEWHERE)


def newborn(people: People, count: int) -> list[Person]:
    """Choose the youngest, who get their last birthdays: born within the year before the registers were drawn."""
    small = [p for p in people.all if p.role == "child" and p.mother and p.age() < 4]
    chosen = people.rng.sample(small, min(count, len(small)))
    for at, child in enumerate(chosen):
        born = people.day(date(2024, 7, 1), date(2025, 6, 20))
        for one in [p for p in small if p.mother == child.mother and p.birth == child.birth]:  # a twin as well
            one.birth = born
            one.since = max(born, people.all[one.mother - 1].since or born)
            if at % 4 == 0:
                one.registered, one.at = "", None
    return chosen


def dead(people: People, count: int) -> list[Person]:
    """Add people who lived here alone or with others and have died; who registers them does not know it always."""
    hosts = people.rng.sample([p for p in people.all if p.kind == "resident" and p.home and p.at is p.home], count)
    made = []
    for host in hosts:
        one = people.person(host.surname, people.born(66, 97), host.ethnicity, role="other")
        one.kind, one.at, one.zone, one.household = "dead", host.home, host.zone, host.household
        one.died = people.day(date(2022, 7, 1), date(2025, 6, 10))
        made.append(one)
    return made


def homonyms(people: People) -> None:
    """Give some the whole name of somebody else; two of them the birthday as well."""
    some = [p for p in people.all if p.kind == "resident" and p.role == "head"]
    chosen = people.rng.sample(some, 24)
    for at, (one, other) in enumerate(zip(chosen[::2], chosen[1::2])):
        other.given, other.middle, other.sex = one.given, one.middle, one.sex
        for person in people.all:
            if person.household == other.household and person.surname == other.surname and person is not other:
                person.surname = one.surname
        other.surname = one.surname
        if at < 2:
            other.birth = one.birth


def town_people(seed: int, households: list[dict], homes: list[Any], residence: tuple[str, int]) -> list[Person]:
    """Return everybody; the same seed gives the same people.

    Parameters
    ----------
    seed : int
    households : list of dict
        Household list of the sample: blockid, numprec, race, gqtype.
    homes : list
        Dwellings, with their door and building.
    residence : tuple
        Block of the residence and how many live in it.
    """
    people = People(random.Random(f"persons {seed}"))
    residents(people, households, homes)
    students(people, residence[1], residence[0])
    gone(people, 210, homes)
    commuters(people, 110)
    newborn(people, 45)
    homonyms(people)
    dead(people, 60)
    return people.all
