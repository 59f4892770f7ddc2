"""A town of 30 people that was made by hand, and three registers of it, staged into the vault of a base.

Police: everybody with a number. Health: most, without numbers but of some; with visits. Community: who lives there, without
numbers, with the year of birth. Twins 1 and 2, namesakes 3 and 4, 5 and 6 moved, 7 stands in health with the number of 8.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing

from town_registers import step

from doorstep.processing_provider.store import schema, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase

POLICE, HEALTH, COMMUNITY = "police", "health", "community"
ROLES = {POLICE: "registration", HEALTH: "activity", COMMUNITY: "residence"}
PRIORITY = {POLICE: {"sex": 1, "birth_year": 1, "ethnicity": 2}, HEALTH: {"birth_year": 2}, COMMUNITY: {"ethnicity": 1}}

# number of the person: (given, surname, birth, sex, ethnicity, street, house)
PEOPLE = {
    1: ("Anneliese", "Zwillinger", "2011-05-17", "female", "Rural", "Quendelweg", "4"),
    2: ("Annemarie", "Zwillinger", "2011-05-17", "female", "Rural", "Quendelweg", "4"),
    3: ("Joachim", "Namensvetter", "1951-02-03", "male", "Rural", "Brombeergasse", "11"),
    4: ("Joachim", "Namensvetter", "1984-09-29", "male", "Urban", "Hagebuttenplatz", "2"),
    5: ("Philippa", "Wanderowski", "1990-12-01", "female", "Urban", "Brombeergasse", "3"),
    6: ("Ottokar", "Wanderowski", "1988-04-22", "male", "Urban", "Brombeergasse", "3"),
    7: ("Seraphina", "Querbeet", "1977-07-07", "female", "Rural", "Quendelweg", "9"),
    8: ("Balthasar", "Ungemach", "1962-10-31", "male", "Rural", "Hagebuttenplatz", "7"),
    9: ("Friedolin", "Zwillinger", "1979-01-15", "male", "Rural", "Quendelweg", "4"),
    10: ("Mechthild", "Zwillinger", "1981-11-08", "female", "Urban", "Quendelweg", "4"),
    11: ("Kasimir", "Oberleitner", "1940-03-12", "male", "Rural", "Brombeergasse", "20"),
    12: ("Walburga", "Oberleitner", "1943-06-30", "female", "Rural", "Brombeergasse", "20"),
    13: ("Leberecht", "Pfannkuch", "1999-08-19", "male", "Urban", "Hagebuttenplatz", "5"),
    14: ("Kunigunde", "Pfannkuch", "2001-02-28", "female", "Urban", "Hagebuttenplatz", "5"),
    15: ("Gotthilf", "Morgenschweis", "1969-05-05", "male", "Rural", "Quendelweg", "12"),
    16: ("Ludmilla", "Morgenschweis", "1971-09-14", "female", "Rural", "Quendelweg", "12"),
    17: ("Adalbert", "Morgenschweis", "1996-12-24", "male", "Urban", "Quendelweg", "12"),
    18: ("Thusnelda", "Hirschbichler", "1933-01-02", "female", "Rural", "Hagebuttenplatz", "1"),
    19: ("Wendelin", "Kratzenstein", "1985-06-16", "male", "Urban", "Brombeergasse", "8"),
    20: ("Rosalinde", "Kratzenstein", "1986-03-27", "female", "Urban", "Brombeergasse", "8"),
    21: ("Emmerich", "Kratzenstein", "2015-10-10", "male", "Urban", "Brombeergasse", "8"),
    22: ("Apollonia", "Kratzenstein", "2018-04-01", "female", "Urban", "Brombeergasse", "8"),
    23: ("Sigismund", "Dudelsack", "1958-08-08", "male", "Rural", "Hagebuttenplatz", "13"),
    24: ("Eusebia", "Federspiel", "1974-02-11", "female", "Urban", "Quendelweg", "21"),
    25: ("Nepomuk", "Federspiel", "2004-07-23", "male", "Urban", "Quendelweg", "21"),
    26: ("Hildegunde", "Immerfroh", "1966-11-19", "female", "Rural", "Brombeergasse", "15"),
    27: ("Tassilo", "Immerfroh", "1964-04-04", "male", "Rural", "Brombeergasse", "15"),
    28: ("Cordula", "Sauerampfer", "1992-05-26", "female", "Urban", "Hagebuttenplatz", "17"),
    29: ("Pankratius", "Haberstroh", "1949-12-12", "male", "Rural", "Quendelweg", "30"),
    30: ("Genoveva", "Haberstroh", "1955-03-21", "female", "Rural", "Quendelweg", "30"),
}
MOVED = {5: ("Hagebuttenplatz", "30"), 6: ("Hagebuttenplatz", "30")}
IN_HEALTH = tuple(number for number in PEOPLE if number not in (9, 13, 17, 27))
IN_COMMUNITY = tuple(number for number in PEOPLE if number not in (11, 19, 25))
ID = "QX{:04d}ZJ7"
"""Number of a person: nothing like it is in any other text."""


def identity(number: int) -> str:
    """Number by which police knows a person."""
    return ID.format(number * 37)


def record(record_id: str, row: int, **said: str) -> tuple:
    """One row for `Vault.stage`."""
    return tuple(
        {**dict.fromkeys(vault.STAGED, ""), "record_id": record_id, "row": row, "profile": "generic", **said}.values()
    )


def _said(number: int, moved: bool) -> dict[str, str]:
    given, surname, birth, sex, ethnicity, street, house = PEOPLE[number]
    if moved:
        street, house = MOVED.get(number, (street, house))
    return {
        "given": given, "surname": surname, "birth": birth, "sex": sex, "ethnicity": ethnicity, "address": f"{house}\x1f{street}",
    }  # fmt: skip


def police(numbers: Iterable[int] = PEOPLE) -> list[tuple]:
    """Everybody, with a number and the address where they are registered."""
    rows = []
    for number in numbers:
        said = _said(number, False)
        said["registered"] = said.pop("address")
        rows.append(record(f"P-{number}", number, id_number=identity(number), **said))
    return rows


def health(numbers: Iterable[int] = IN_HEALTH) -> list[tuple]:
    """Who has been to the doctor; 7 was written down with the number of 8, and 30 was born in another year there."""
    rows = []
    for row, number in enumerate(numbers, 1):
        said = _said(number, True) | {"since": f"2024-{number % 12 + 1:02d}-15", "event": "visit", "ethnicity": ""}
        said["attributes"] = json.dumps({"insurance": "public" if number % 3 else "private"})
        if number == 30:
            said["birth"] = "1956-03-21"
        if number in (3, 4, 7, 30):
            said["id_number"] = identity(8 if number == 7 else number)
        rows.append(record(f"H-{number}", row, **said))
    return rows


def community(numbers: Iterable[int] = IN_COMMUNITY) -> list[tuple]:
    """Who lives there; in the eyes of the community 1 and 2 are Urban."""
    rows = []
    for row, number in enumerate(numbers, 1):
        said = _said(number, True)
        if number in (1, 2):
            said["ethnicity"] = "Urban"
        rows.append(record(f"C-{number}", row, **said))
    return rows


def made(folder) -> tuple[str, str]:
    """An empty base with its vault."""
    kept = str(folder / "vault.sqlite")
    path = step("createpopulationbase", CRS="EPSG:32615", BASE=str(folder / "base.gpkg"), VAULT=kept)["BASE"]
    return path, kept


def stage(path: str, kept: str, source: str, rows: Iterable[tuple], date: str = "2025-01-01") -> None:
    """Import a register, as far as linking needs it."""
    with GeoPackageBase(path) as base:
        base.attach_vault(kept)
        base.begin("importregister", date)
        base.vault.stage(source, rows)
        told = ("source", "role", "last_import")
        base.replace("source", told, [(source, ROLES.get(source, ""), date)], source, "source = ?", (source,))
        priority = [(source, field, rank) for field, rank in PRIORITY.get(source, {}).items()]
        base.replace("field_priority", ("source", "field", "priority"), priority, source, "source = ?", (source,))
        base.commit()


def staged(folder) -> tuple[str, str]:
    """A base with the three registers."""
    path, kept = made(folder)
    for source, rows in ((POLICE, police()), (HEALTH, health()), (COMMUNITY, community())):
        stage(path, kept, source, rows)
    return path, kept


def contents(path: str, kept: str) -> dict[str, list[tuple]]:
    """All rows of base and vault that say something of places and persons."""
    tables = [name for name in schema.TABLES if name not in ("change_batch", "meta")]
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(kept)) as other:
        return {
            **{name: one.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in tables},
            **{
                f"vault.{name}": other.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
                for name in vault.VERSIONED
            },
        }


def planted() -> set[str]:
    """Every name, number and street of the town, and what they may look like."""
    words = {word for given, surname, *_, street, _ in PEOPLE.values() for word in (given, surname, street)}
    births = {birth for _, _, birth, *_ in PEOPLE.values()}
    return words | births | {identity(number) for number in PEOPLE}
