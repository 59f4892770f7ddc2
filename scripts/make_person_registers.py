"""Make the registers of the people of the sample town, with flaws that are known; all of it is invented.

    python scripts/make_person_registers.py [--output resources/registers/sample_persons.gpkg] [--truth tests/registers]

Tables without geometry: `household_registration`, `community_visits`, `social_insurance`, `health_records`, `school_list`,
`vital_events` and `clinic_clients`. They are of the people who live in the households of the sample's list and the dwellings of
`make_registers`, of some who are registered and gone, who come to work, or who have died. Nothing in them says which rows are
of one person; that is the truth, which only tests read. The same seed gives the same rows. How names and numbers are
made is said in `invented_town/person_names.py`.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import make_registers
import make_sample
from invented_town.person_flaws import spoil_registration, spoil_visits
from invented_town.person_registers import (
    Clerk,
    Rows,
    clinic_clients,
    community_visits,
    employers_of,
    health_records,
    household_registration,
    school_list,
    social_insurance,
    vital_events,
    work,
)
from invented_town.persons import Person, town_people

SEED = 14
OUTPUT = make_registers.ROOT / "resources" / "registers" / "sample_persons.gpkg"
TRUTH = make_registers.TRUTH


def make(seed: int = SEED) -> tuple[dict, dict]:
    """Return tables (name -> geometry type, fields, rows) and truths (name -> rows)."""
    town = make_sample.town()
    places = make_registers.shared(make_registers.doors(town.buildings))
    # The dwellings are the first that this stream makes there.
    homes = make_registers.homes(random.Random(f"registers {make_registers.SEED}"), places)
    hall = next(door for door in places if door.building.use == "dormitory")
    living = next(row["numprec"] for row in town.households if row["gqtype"])
    people = town_people(seed, town.households, homes, (hall.building.zone, living))
    # One at each address: a campus has one for all of its buildings.
    by_address = {door.plain: door for door in {door.building.buid: door for door in reversed(places)}.values()}
    employers = employers_of(
        random.Random(f"employers {seed}"), sorted(by_address.values(), key=lambda door: door.building.buid)
    )
    work(random.Random(f"work {seed}"), people, employers)
    school = next(employer for employer in employers if employer["use"] == "school")

    def clerk(name: str, *shares: float) -> Clerk:
        # A stream per register: changing one leaves the others as they are.
        return Clerk(random.Random(f"{name} {seed}"), make_registers.spelt, *shares)

    spoiling = random.Random(f"spoilt {seed}")
    found: dict[str, Rows] = {
        "household_registration": spoil_registration(
            spoiling, household_registration(clerk("registration", 0.015, 0.0), people, hall.plain)
        ),
        "community_visits": spoil_visits(spoiling, community_visits(clerk("visits", 0.05, 0.06, 0.03), people, hall.plain)),
        "social_insurance": social_insurance(clerk("insurance", 0.02, 0.02, 0.15), people, hall.plain, employers),
        "health_records": health_records(clerk("health", 0.02, 0.02, 0.1), people, hall.plain),
        "school_list": school_list(clerk("school", 0.03, 0.05), people, hall.plain, school),
        "vital_events": vital_events(clerk("events", 0.005, 0.0), people, hall.plain),
        "clinic_clients": clinic_clients(clerk("clinic", 0.04, 0.1), people, hall.plain),
    }  # fmt: skip
    tables = {
        name: ("None", dict.fromkeys(rows[0][0], "text"), [(None, row) for row, _, _ in rows])
        for name, rows in found.items()
    }
    truths = {
        "persons_truth": [
            {"register": name, "row": at, "person": number, "flaw": flaw}
            for name, rows in found.items()
            for at, (_, number, flaw) in enumerate(rows, 1)
        ],
        "persons_truth_people": [_truth(person) for person in people],
        "persons_truth_employers": [{key: row[key] for key in ("code", "buid")} for row in employers],
    }
    return tables, truths


def _truth(person: Person) -> dict:
    """What is so of a person."""
    home = person.home
    return {
        "person": person.number,
        "kind": person.kind,
        "birth": person.birth.isoformat(),
        "zone": person.zone,
        "buid": home.door.building.buid if home else "",
        "unit": home.unit if home else "",
        "registered": person.registered,
        "reg_buid": person.at.door.building.buid if person.at else "",
        "died": person.died.isoformat() if person.died else "",
        "mother": person.mother or "",
        "residency": person.residency,
    }


def main() -> None:
    """Write registers and truth, and say what is in them."""
    parser = argparse.ArgumentParser(description="Make the registers of the people of the sample town.")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--truth", type=Path, default=TRUTH)
    given = parser.parse_args()
    tables, truths = make()
    make_registers.write(tables, given.output)
    make_registers.write_truth(truths, given.truth)
    size = given.output.stat().st_size / 1e6
    print(
        f"{given.output}: {', '.join(f'{name} {len(rows):,}' for name, (_, _, rows) in tables.items())}; {size:.2f} MB"
    )


if __name__ == "__main__":
    main()
