"""What the registers of the sample town say of its people: each in its own spelling, with what it does not know and gets wrong."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from .person_names import NICKNAMES, PLACEHOLDERS, organisation_code, phone, swapped_digits, typo
from .persons import CAMPGROUND, DORMITORY, ELSEWHERE, TODAY, Person

Spell = Callable[[random.Random, Any, str], str]
"""Writes the address of a dwelling in one of the ways people do; `make_registers.spelt`."""

WAYS = (
    ("plain",) * 12
    + ("short",) * 4
    + ("capitals",) * 3
    + ("postcode",) * 2
    + ("misspelt", "unit_first", "old_district", "blanks")
)


class Clerk:
    """Writes persons down; `errors` is the share of people of whom something is spelt wrongly."""

    def __init__(self, rng: random.Random, spell: Spell, errors: float, nicknames: float, married: float = 0.0) -> None:
        self.rng, self.spell = rng, spell
        self.errors, self.nicknames, self.married = errors, nicknames, married

    def chance(self, share: float) -> bool:
        """Whether something happens."""
        return self.rng.random() < share

    def given(self, person: Person) -> str:
        """Given name, at times the short one or misspelt."""
        name = NICKNAMES[person.given] if person.given in NICKNAMES and self.chance(self.nicknames) else person.given
        return typo(self.rng, name) if self.chance(self.errors / 2) else name

    def middle(self, person: Person, known: float, initial: bool = False) -> str:
        """Middle name or its initial, where it is known."""
        if not person.middle or not self.chance(known):
            return ""
        return person.middle[0] if initial else person.middle

    def surname(self, person: Person, suffix: bool = True) -> str:
        """Surname, at times the one before marriage or misspelt."""
        name = person.born if person.born and self.chance(self.married) else person.surname
        name = typo(self.rng, name) if self.chance(self.errors / 2) else name
        return f"{name} {person.suffix}" if person.suffix and suffix else name

    def birth(self, person: Person, form: str, known: float = 1.0, year: float = 0.0, wrong: float = 0.01) -> str:
        """Birthday in a form of strftime; at times day and month swapped, another year, the year alone, or nothing."""
        day = person.birth
        if not self.chance(known):
            return ""
        if self.chance(year):
            return str(day.year)
        if day.day <= 12 and self.chance(3 * wrong):
            day = date(day.year, day.day, day.month)
        if self.chance(wrong / 2) and day.year < TODAY.year - 1:
            day = day.replace(year=day.year + self.rng.choice((-10, -1, 1)), day=min(day.day, 28))
        return day.strftime(form)

    def number(self, person: Person, known: float, wrong: float = 0.01) -> str:
        """Number of a person, at times with two digits swapped, one of those that clerks invent, or nothing."""
        if not self.chance(known):
            return ""
        if self.chance(wrong):
            return self.rng.choice(PLACEHOLDERS) if self.chance(0.5) else swapped_digits(self.rng, person.id_number)
        return person.id_number

    def address(self, home: Any, way: str = "") -> str:
        """Address of a dwelling, as somebody writes it."""
        return self.spell(self.rng, home, way or self.rng.choice(WAYS))

    def where(self, person: Person, residence: str, way: str = "") -> str:
        """Address where somebody lives."""
        if person.kind == CAMPGROUND:
            return person.room
        if person.kind == DORMITORY:
            return f"{residence} Room {person.room}"
        if person.home is None:
            return f"{self.rng.randrange(1, 90)} Main Street, {person.room or self.rng.choice(ELSEWHERE)}"
        return self.address(person.home, way)


Rows = list[tuple[dict[str, str], int, str]]
"""Rows with the number of their person and the flaw that was put in."""


def household_registration(clerk: Clerk, people: Sequence[Person], residence: str) -> Rows:
    """Return who is registered in the town and where: those who are there and those who have gone."""
    rows: Rows = []
    ways: dict[int, str] = {}
    for person in people:
        if person.registered != "here" or person.at is None or (person.died and not clerk.chance(0.5)):
            continue
        if person.household not in ways or not person.home:
            ways[person.household] = clerk.address(person.at, clerk.rng.choice(WAYS[:21]))
        rows.append((
            {
                "id_no": clerk.number(person, 0.99),
                "surname": clerk.surname(person),
                "given": clerk.given(person),
                "middle": clerk.middle(person, 0.9),
                "born": clerk.birth(person, "%m/%d/%Y"),
                "sex": person.sex[0].upper(),
                "race": person.ethnicity,
                "address": ways[person.household],
                "household": f"F{person.household:04d}",
                "relation": person.role,
                "since": f"{max(person.birth, person.since or person.birth).year}",
            },
            person.number, "",
        ))  # fmt: skip
    for at in clerk.rng.sample(range(len(rows)), 12):  # registered twice, the second time by another clerk
        row, number, _ = rows[at]
        row = {**row, "given": typo(clerk.rng, row["given"]), "middle": "", "household": ""}
        rows.append((row, number, "twice"))
    return _numbered(clerk.rng, rows, "reg_no", "R{:05d}")


def community_visits(clerk: Clerk, people: Sequence[Person], residence: str) -> Rows:
    """Return whom the community's visitors met: who lives where and since when, by hearsay and without numbers mostly."""
    rows: Rows = []
    missed = {p.household for p in people if clerk.chance(0.03)}
    day = TODAY - timedelta(days=200)
    for person in people:
        if person.kind in ("gone", "commuter", "dead") or person.household in missed:
            continue
        name = " ".join(filter(None, (clerk.given(person), clerk.middle(person, 0.4, True), clerk.surname(person))))
        rows.append((
            {
                "name": name,
                "born": clerk.birth(person, "%Y-%m-%d", 0.97, 0.08, 0.015),
                "sex": person.sex,
                "id_no": clerk.number(person, 0.25, 0.02),
                "address": clerk.where(person, residence),
                "since": person.since.isoformat() if person.since else "",
                "from": clerk.rng.choice(ELSEWHERE) if person.registered == "elsewhere" else "",
                "visited": (day + timedelta(days=person.household % 180)).isoformat(),
                "phone": phone(person.number) if person.role == "head" and clerk.chance(0.5) else "",
            },
            person.number, "",
        ))  # fmt: skip
    return _numbered(clerk.rng, rows, "visit_no", "V{:05d}")


def social_insurance(clerk: Clerk, people: Sequence[Person], residence: str, employers: Sequence[dict]) -> Rows:
    """Return contracts: who works where; nothing of birth and sex, but numbers. Some have two jobs."""
    rows: Rows = []
    for person in people:
        if not person.employers:
            continue
        for code in person.employers:
            employer = employers[code]
            rows.append((
                {
                    "id_no": clerk.number(person, 0.97, 0.015),
                    "first": clerk.given(person),
                    "initial": clerk.middle(person, 0.8, True),
                    "last": clerk.surname(person, suffix=False),
                    "address": clerk.where(person, residence),
                    "emp_code": employer["code"],
                    "employer": employer["name"],
                    "emp_address": employer["address"],
                    "paid_until": (TODAY - timedelta(days=30 * (person.number % 3))).isoformat(),
                },
                person.number, "",
            ))  # fmt: skip
    return _numbered(clerk.rng, rows, "contract", "C{:05d}")


def health_records(clerk: Clerk, people: Sequence[Person], residence: str) -> Rows:
    """Return patients of the last year; newborn children are on the row of their mother until somebody names them."""
    rows: Rows = []
    for person in people:
        old = person.age()
        share = 0.85 if old > 64 else 0.7 if old < 6 else 0.42
        if (
            person.kind in ("commuter", "gone")
            or not clerk.chance(share)
            or (person.died and person.died < date(2024, 7, 1))
        ):
            continue
        mother = next((p for p in people if p.number == person.mother), None) if old < 1 else None
        seen = person.died or TODAY - timedelta(days=clerk.rng.randrange(10 if mother else 360))
        home = person if person.home or not person.died else None
        rows.append((
            {
                "id_no": clerk.number(person, 0.7 if not mother else 0.0),
                "last": clerk.surname(person),
                "first": clerk.given(person),
                "middle": clerk.middle(person, 0.6),
                "born": clerk.birth(person, "%Y%m%d"),
                "sex": person.sex[0].lower(),
                "address": clerk.where(home, residence) if home else clerk.address(person.at),
                "seen": seen.isoformat(),
                "insured": clerk.rng.choice(("public", "private")),
                "mother_first": clerk.given(mother) if mother else "",
                "mother_last": clerk.surname(mother) if mother else "",
                "mother_born": clerk.birth(mother, "%Y%m%d") if mother else "",
                "mother_id_no": clerk.number(mother, 0.9) if mother else "",
            },
            person.number, "",
        ))  # fmt: skip
    return _numbered(clerk.rng, rows, "patient", "H{:05d}")


def school_list(clerk: Clerk, people: Sequence[Person], residence: str, school: dict) -> Rows:
    """Return pupils of the school."""
    rows: Rows = []
    for person in people:
        grade = TODAY.year - person.birth.year - 6
        if not person.home or person.died or not 0 <= grade <= 11 or not clerk.chance(0.93):
            continue
        rows.append((
            {
                "pupil": f"{clerk.surname(person)}, {clerk.given(person)}",
                "born": clerk.birth(person, "%d.%m.%Y"),
                "sex": "girl" if person.sex == "female" else "boy",
                "grade": f"{grade + 1}",
                "address": clerk.where(person, residence),
                "school_code": school["code"],
                "school": school["name"],
                "sch_address": school["address"],
            },
            person.number, "",
        ))  # fmt: skip
    return _numbered(clerk.rng, rows, "pupil_no", "S{:04d}")


def clinic_clients(clerk: Clerk, people: Sequence[Person], residence: str) -> Rows:
    """Return the client list of a clinic for the elderly, which has no numbers."""
    rows: Rows = []
    for person in people:
        if person.kind == "resident" and person.age() >= 65 and clerk.chance(0.55):
            rows.append((
                {
                    "name": f"{clerk.given(person)} {clerk.surname(person)}",
                    "born": clerk.birth(person, "%m/%d/%Y", 0.9, 0.2),
                    "address": clerk.where(person, residence) if clerk.chance(0.8) else "",
                    "phone": phone(person.number) if clerk.chance(0.7) else "",
                },
                person.number, "",
            ))  # fmt: skip
    return _numbered(clerk.rng, rows, "client", "K{:03d}")


def vital_events(clerk: Clerk, people: Sequence[Person], residence: str) -> Rows:
    """Return births and deaths of the last three years."""
    rows: Rows = []
    for person in people:
        born = person.kind == "resident" and person.birth > date(2022, 6, 30) and person.since == person.birth
        if not person.died and not born:
            continue
        rows.append((
            {
                "event": "Death" if person.died else "Birth",
                "day": (person.died or person.birth).isoformat(),
                "id_no": clerk.number(person, 0.98),
                "surname": clerk.surname(person),
                "given": person.given,
                "middle": person.middle,
                "born": person.birth.isoformat(),
                "sex": person.sex,
            },
            person.number, "",
        ))  # fmt: skip
    return _numbered(clerk.rng, rows, "event_no", "E{:04d}")


def _numbered(rng: random.Random, rows: Rows, key: str, form: str) -> Rows:
    """Put rows into an order that tells nothing, and number them."""
    rng.shuffle(rows)
    return [({key: form.format(at), **row}, number, flaw) for at, (row, number, flaw) in enumerate(rows, 1)]


def work(rng: random.Random, people: Sequence[Person], employers: Sequence[dict]) -> None:
    """Give people their jobs: an employer, at times a second and a third one."""
    weights = [employer["size"] for employer in employers]
    for person in people:
        employed = 0.62 if person.kind != DORMITORY else 0.25
        if person.kind == "commuter" or (
            person.kind in ("resident", CAMPGROUND, DORMITORY) and 18 <= person.age() < 67 and rng.random() < employed
        ):
            person.employers = [rng.choices(range(len(employers)), weights)[0]]
            while rng.random() < 0.1 and len(person.employers) < 3:
                person.employers.append(rng.choices(range(len(employers)), weights)[0])
            person.employers = list(dict.fromkeys(person.employers))


def employers_of(rng: random.Random, doors: Sequence[Any]) -> list[dict]:
    """Return the employers of the town, one at each door of a building in which people work, and four elsewhere."""
    sizes = {"industrial": 9, "warehouse": 6, "school": 8, "supermarket": 8, "office": 5, "dormitory": 3}
    words = ("Trading", "Supplies", "Works", "Partners", "Services", "Foods", "Repairs", "Books", "Bakery", "Design")
    found = []
    for door in doors:
        use = door.building.use
        if use not in (*sizes, "retail", "commercial", "civic", "church"):
            continue
        name = "Seaview School" if use == "school" else f"{door.road.split()[0]} {rng.choice(words)} {len(found) + 1}"
        found.append(
            {"name": name, "address": door.plain, "size": sizes.get(use, 3), "buid": door.building.buid, "use": use}
        )
    for town in ELSEWHERE:
        found.append({"name": f"{town} Mills", "address": f"2 Mill Road, {town}", "size": 6, "buid": "", "use": ""})
    for number, employer in enumerate(found, 1):
        employer["code"] = organisation_code(number)
    return found
