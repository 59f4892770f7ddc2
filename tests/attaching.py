"""Records of registers staged into a vault and persons numbered by hand, for tests of attaching."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from town_registers import step

from doorstep.processing_provider.store import vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DAY = "2024-06-30"


def made(folder) -> tuple[str, str]:
    """An empty base with its vault."""
    kept = str(folder / "vault.sqlite")
    path = step("createpopulationbase", CRS="EPSG:32615", BASE=str(folder / "base.gpkg"), VAULT=kept)["BASE"]
    return path, kept


def record(record_id: str, person: int, **said: str) -> tuple[int, tuple]:
    """The number of a person, and a row for `Vault.stage`."""
    blank = {**dict.fromkeys(vault.STAGED, ""), "record_id": record_id, "row": 1, "profile": "us"}
    return person, tuple({**blank, **said}.values())


def stage(
    pair: Sequence[str],
    registers: Mapping[str, Sequence[tuple[int, tuple]]],
    *,
    roles: Mapping[str, str] | None = None,
    priority: Mapping[str, int] | None = None,
    definitions: Mapping[str, Mapping] | None = None,
    died: Mapping[int, str] | None = None,
    date: str = "2024-01-01",
) -> None:
    """Import registers and link their records as said, as far as attaching needs it; other registers stay as they are."""
    path, kept = pair
    with GeoPackageBase(path) as base:
        opened = base.attach_vault(kept)
        base.begin("importregister", date)
        numbers = {}
        for source, rows in registers.items():
            opened.stage(source, [row for _, row in rows])
            of = {row[0]: person for person, row in rows}
            for uid, record_id in opened.records(("uid", "record_id"), "source = ?", (source,)):
                numbers[uid] = of[record_id]
            definition = json.dumps((definitions or {}).get(source, {}))
            said = (source, (roles or {}).get(source, ""), date, definition)
            base.replace(
                "source", ("source", "role", "last_import", "definition"), [said], source, "source = ?", (source,)
            )
            ranks = [(source, "address", priority[source])] if priority and source in priority else []
            base.replace("field_priority", ("source", "field", "priority"), ranks, source, "source = ?", (source,))
        numbers = {**opened.persons(), **{uid: person for uid, person in numbers.items() if person}}
        opened.assign(numbers)
        persons = sorted(set(numbers.values()))
        rows = [(pid, (died or {}).get(k)) for k, pid in zip(persons, opened.pids(persons))]
        base.replace("person", ("pid", "died"), rows, "", "")
        base.commit()


def pids(pair: Sequence[str], persons: Iterable[int]) -> list[str]:
    """Ids of persons by their numbers."""
    path, kept = pair
    with GeoPackageBase(path) as base:
        return base.attach_vault(kept).pids(persons)


def attach(pair: Sequence[str], log=None, date: str = DAY, **more) -> dict:
    """Run the step, its table in memory."""
    return step(
        "attachpersons", log, **{"BASE": pair[0], "VAULT": pair[1], "DATE": date, "UNATTACHED": "memory:", **more}
    )


# Anytown, numbered by its truth ------------------------------------------------------------------------------------------

ANYTOWN = {
    "census": (
        "census2020.csv", ("", ""), "residence", ("street_number", "street_name", "unit_number", "city", "state", "zipcode"),
    ),
    "employment": (
        "employment2020.csv", ("mailing_address_", "employer_"), "activity",
        ("street_number", "street_name", "unit_number", "po_box", "city", "state", "zipcode"),
    ),
    "tax": (
        "tax2020.csv", ("mailing_address_", ""), "activity",
        ("street_number", "street_name", "unit_number", "po_box", "city", "state", "zipcode"),
    ),
}  # fmt: skip


def anytown(pair: Sequence[str], folder) -> dict[int, dict[str, str]]:
    """Stage three registers of Anytown, each record with its true person; returns the census row of each person."""
    from register_data import rows

    number: dict[str, int] = {}
    registers, definitions, truth = {}, {}, {}
    for source, (file, (home, work), _, parts) in ANYTOWN.items():
        fields = [home + part for part in parts]
        at_work = [work + part for part in parts if part != "po_box"] if source == "employment" else []
        definitions[source] = {"ADDRESS_FIELDS": fields, "ORGANISATION_ADDRESS_FIELDS": at_work}
        records = []
        for k, row in enumerate(rows(folder / file)):
            person = number.setdefault(row["simulant_id"], len(number) + 1)
            said = {"surname": row["last_name"], "address": _joined(row, fields)}
            if source == "census":
                truth[person] = row
                said["attributes"] = json.dumps({"housing_type": row["housing_type"]})
                said["role"] = row["relationship_to_reference_person"]
            if source == "employment":
                said |= {"org_name": row["employer_name"], "org_address": _joined(row, at_work), "org_role": "works_in"}
            records.append(record(f"{source}-{k}", person, **said))
            if source == "tax":
                for who, role in (("spouse", "spouse"), *((f"dependent_{n}", "dependent") for n in range(1, 5))):
                    ssn = row[f"{who}_ssn"]
                    if ssn:
                        said = {"main": f"tax-{k}", "role": role, "address": said["address"]}
                        other = number.setdefault(f"ssn {ssn}", len(number) + 1)
                        records.append(record(f"tax-{k}/{who}", other, **said))
        registers[source] = records
    stage(pair, registers, roles={name: said[2] for name, said in ANYTOWN.items()}, definitions=definitions)
    return truth


def _joined(row: Mapping[str, str], fields: Sequence[str]) -> str:
    said = [row[field] for field in fields]
    return "\x1f".join(said) if any(said) else ""
