"""Three registers of people whose names, numbers, phones, mails and addresses are in no other text, to look for where they come out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from town_registers import truth

_GIVEN = ("Qwyxel", "Zhorbina", "Vlaskett", "Jmogrith", "Xyphoria", "Krzvent", "Ghwindol", "Pfnorqua", "Tsvetlow")
_FAMILY = ("Bzwackelmoor", "Ujxanderby", "Dvorqthal", "Nghlibrook", "Yzkermanz", "Fjqualund", "Øxpåkensen", "Çzgüvermø")
COUNT = 72
CHINESE = "欧阳璎珞珊"


class Somebody:
    """One of them."""

    def __init__(self, number: int, home: dict) -> None:
        self.number, self.home = number, home
        self.given = f"{_GIVEN[number % 9]}{'aeiou'[number % 5]}"
        self.surname = f"{_FAMILY[number // 9 % 8]}{['stow', 'dale'][number % 2]}"
        self.birth = f"{1931 + number}-{number % 12 + 1:02d}-{number % 27 + 1:02d}"
        self.id_number = f"9{number * 137 % 100:02d}-00-7{number * 31 % 1000:03d}"
        self.phone = f"409-555-01{number:02d}"
        self.mail = f"{_GIVEN[number % 9].lower()}.{number}@zwpost.example"
        self.card = f"CARDXQ{number // 3:03d}"
        if number == COUNT - 1:
            self.surname, self.given = CHINESE, "阿尔忒弥"

    @property
    def address(self) -> str:
        """An address that is found, written as nobody else does."""
        unit = f" Apt {self.home['unit']}" if self.home["unit"] else ""
        return f"{self.home['number']}  {self.home['road'].upper()}{unit}, c/o Zwirbelhof Quaxx {self.number:02d}"

    def secrets(self) -> set[str]:
        """What says who it is."""
        slashed = "{1}/{2}/{0}".format(*self.birth.split("-"))
        return {
            self.given, self.surname, self.id_number, self.phone, self.mail, self.address, self.birth, slashed, self.card,
            "Zwirbelhof", "Quaxx", "zwpost.example",
        }  # fmt: skip


def everybody() -> list[Somebody]:
    """All of them, in dwellings of the sample town."""
    return [Somebody(number, home) for number, home in zip(range(COUNT), truth("dwellings")[::13])]


CODE = "Z77QORGXQ{:03d}"
"""Codes of organisations: in the base they are ids as those of persons are."""


def secrets() -> set[str]:
    """All that only the registers and the vault may hold; codes and cards as well."""
    return {secret for one in everybody() for secret in one.secrets()} | {CODE.format(at) for at in range(4)}


def record_ids() -> set[str]:
    """Ids of rows: the outputs show them to who holds the registers, base and messages do not."""
    return {f"{kind}XROW{one.number:04d}" for one in everybody() for kind in "PVK"}


REGISTERS = {
    "police": {
        "SOURCE": "police", "RECORD_ID_FIELD": "row_id", "PERSON_ID_FIELD": "id_no", "GIVEN_NAME_FIELD": "first",
        "SURNAME_FIELD": "last", "BIRTH_FIELD": "born", "BIRTH_FORMAT": "MM/DD/YYYY", "SEX_FIELD": "sex",
        "REGISTERED_ADDRESS_FIELDS": ["address"], "HOUSEHOLD_FIELD": "card", "PROFILE": "us", "ROLE": "registration",
    },
    "visits": {
        "SOURCE": "visits", "RECORD_ID_FIELD": "row_id", "FULL_NAME_FIELD": "name", "BIRTH_FIELD": "born",
        "BIRTH_FORMAT": "YYYY-MM-DD", "ADDRESS_FIELDS": ["address"], "PROFILE": "us", "SINCE_FIELD": "since", "ROLE": "residence",
    },
    "jobs": {
        "SOURCE": "jobs", "RECORD_ID_FIELD": "row_id", "PERSON_ID_FIELD": "id_no", "GIVEN_NAME_FIELD": "first",
        "SURNAME_FIELD": "last", "ADDRESS_FIELDS": ["address"], "ORGANISATION_ID_FIELD": "code",
        "ORGANISATION_ADDRESS_FIELDS": ["firm_address"], "ATTRIBUTE_FIELDS": ["trade"], "PROFILE": "us", "SINCE_FIELD": "paid",
        "ROLE": "activity",
    },
}  # fmt: skip


def write(folder: Path) -> dict[str, Path]:
    """Write the registers as text, with their definitions, and one whose columns are exchanged; some rows cannot be."""
    people, doors = everybody(), truth("dwellings")[::101]
    tables: dict[str, list[dict[str, str]]] = {"police": [], "visits": [], "jobs": []}
    for one in people:
        said = {"first": one.given, "last": one.surname, "id_no": one.id_number, "phone": one.phone, "mail": one.mail}
        slashed = "{1}/{2}/{0}".format(*one.birth.split("-"))
        sex = "F" if one.number % 2 else "M"
        tables["police"].append(
            {
                "row_id": f"PXROW{one.number:04d}",
                **said,
                "born": slashed,
                "sex": sex,
                "address": one.address,
                "card": one.card,
            }
        )
        # Every seventh is spelt in another way, so that there is something to doubt.
        surname = one.surname[:-2] + one.surname[-1] if one.number % 7 == 0 else one.surname
        name = f"{one.given} {surname}"
        born = one.birth if one.number % 5 else one.birth[:4]
        address = one.address if one.number % 9 else f"Nowhere Lane 99999, c/o Zwirbelhof Quaxx {one.number:02d}"
        tables["visits"].append(
            {
                "row_id": f"VXROW{one.number:04d}", "name": name, "born": born, "address": address,
                "since": f"{2001 + one.number % 20}-01-01", "phone": one.phone,
            }
        )  # fmt: skip
        firm = f"{doors[one.number % 4]['number']} {doors[one.number % 4]['road']}"
        tables["jobs"].append(
            {
                "row_id": f"KXROW{one.number:04d}", **said, "address": one.address, "code": CODE.format(one.number % 4),
                "firm_address": firm, "trade": "trade", "paid": "2025-05-31",
            }
        )  # fmt: skip
    # Rows that are rejected or of which something is not taken.
    tables["police"][1]["born"] = f"02/30/{people[1].birth[:4]}"
    tables["police"].append({**tables["police"][2], "first": people[3].given})
    tables["police"].append({**tables["police"][4], "row_id": ""})
    tables["swapped"] = [{**row, "first": row["born"], "born": row["first"]} for row in tables["police"]]
    paths = {}
    for name, rows in tables.items():
        paths[name] = folder / f"{name}.csv"
        with paths[name].open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    for name, definition in REGISTERS.items():
        paths[f"{name}.json"] = folder / f"{name}.json"
        paths[f"{name}.json"].write_text(json.dumps(definition), encoding="utf-8")
    return paths


HIDDEN = (
    "{who}, {door}", "{door} Apt {who}", "{door} #{who}", "{door} Unit {who}-Quaxx", "{door}, {who} House", "{door} Bldg {who}",
    "{door} {who} 99", "{door}; {mail}", "{door} tel {phone}", "{door} Apt {phone}", "{door} {id}", "{door} Apt {id}", "99 {who}stow",
    "PO Box {who}", "{who}", "{door} Apt C/O {who}", "{door} Lot {who} Trlr Quaxx", "{door} Apt 4 {who}", "{who}家", "{door} 3单元{who}",
)  # fmt: skip
"""Where in an address a person's name, telephone, mail or number may stand."""


def write_hidden(folder: Path) -> Path:
    """Write a register whose addresses have persons in them, in one field and in parts."""
    path = folder / "hidden.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row_id", "first", "last", "address", "number", "road", "unit"])
        for one, form in zip(everybody(), HIDDEN * 3):
            door = f"{one.home['number']} {one.home['road']}"
            number = one.id_number.replace("-", "") if one.number % 2 else one.id_number
            said = {"who": "Zwirbelhof", "door": door, "mail": one.mail, "phone": one.phone, "id": number}
            unit = (one.surname, one.phone, f"Apt {one.given}", number, one.mail)[one.number % 5]
            writer.writerow(
                [one.number, one.given, one.surname, form.format(**said), one.home["number"], one.home["road"], unit]
            )
    return path
