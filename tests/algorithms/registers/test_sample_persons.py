"""The registers of the people of the sample town: the same on every run, of people who cannot be, and with what they claim to have."""

from __future__ import annotations

import re
from collections import Counter

import make_person_registers
import make_registers
import make_sample
import pytest
from qgis.core import QgsVectorLayer
from town_registers import truth

REGISTERS = {
    "household_registration": 3656, "community_visits": 3932, "social_insurance": 1737, "health_records": 2164,
    "school_list": 684, "vital_events": 282, "clinic_clients": 274,
}  # fmt: skip


def rows(name) -> list[dict]:
    layer = QgsVectorLayer(f"{make_person_registers.OUTPUT}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def text(value) -> str:
    return value if isinstance(value, str) else ""


@pytest.fixture(scope="module")
def registers(qgis_app) -> dict:
    return {name: rows(name) for name in REGISTERS}


@pytest.fixture(scope="module")
def people() -> dict:
    return {int(row["person"]): row for row in truth("persons_truth_people")}


def test_the_files_are_what_the_script_makes(tmp_path, registers):
    tables, truths = make_person_registers.make()
    make_registers.write_truth(truths, tmp_path)
    for name in truths:
        kept = make_person_registers.TRUTH / f"{name}.csv"
        assert (tmp_path / f"{name}.csv").read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
    for name, (_, fields, made) in tables.items():
        kept = [{field: text(row[field]) for field in fields} for row in registers[name]]
        assert kept == [row for _, row in made], name
    make_registers.write(tables, tmp_path / "one.gpkg")
    make_registers.write(make_person_registers.make()[0], tmp_path / "two.gpkg")
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()
    assert make_person_registers.OUTPUT.stat().st_size < 2_000_000


def test_rows_of_each_register(registers):
    assert {name: len(found) for name, found in registers.items()} == REGISTERS
    assert Counter(row["register"] for row in truth("persons_truth")) == REGISTERS


def test_nobody_can_have_these_numbers_and_phones(registers):
    numbers = {
        text(row.get(name)) for found in registers.values() for row in found for name in ("id_no", "mother_id_no")
    }
    real = {n for n in numbers if n and n not in ("000-00-0000", "123-45-6789", "999-99-9999", "111-11-1111")}
    assert len(real) > 3500
    # No number with the group 00 was ever given to anybody, whatever else a clerk swapped.
    assert all(re.fullmatch(r"\d{3}-00-\d{4}", number) for number in real)
    phones = {text(row.get("phone")) for found in registers.values() for row in found} - {""}
    assert phones and all(re.fullmatch(r"409-555-01\d\d", phone) for phone in phones)
    codes = {text(row.get(n)) for found in registers.values() for row in found for n in ("emp_code", "school_code")} - {
        ""
    }
    assert codes and all(re.fullmatch(r"Z\d\dSEAVIEW\d{4}", code) for code in codes)


def test_people_by_block_are_those_of_the_sample(people):
    lives = Counter(row["zone"] for row in people.values() if row["kind"] in ("resident", "campground", "dormitory"))
    assert lives == {zone["blockid"]: zone["pop"] for zone in make_sample.town().zones if zone["pop"]}


def test_homes_are_dwellings_of_the_sample(people):
    known = {(row["buid"], row["unit"]) for row in truth("dwellings")}
    lived = {(row["buid"], row["unit"]) for row in people.values() if row["buid"]}
    assert lived <= known and len(lived) == 1659  # 1669 occupied, 9 of them on the campground and one the residence


def test_what_is_in_them_on_purpose(people):
    kinds = Counter(row["kind"] for row in people.values())
    assert kinds["dormitory"] == 328 and kinds["gone"] == 210 and kinds["commuter"] == 110 and kinds["dead"] == 60
    classes = Counter(row["residency"] for row in people.values())
    assert min(classes[name] for name in ("stationary", "permanent", "mobile", "outflow", "undetermined")) >= 10
    flaws = Counter(row["flaw"] for row in truth("persons_truth") if row["flaw"])
    assert flaws == {
        "twice": 12, "no_day": 2, "no_month": 2, "not_born": 2, "too_old": 2, "formula": 2, "unread": 2, "placeholder": 2,
        "nameless": 4, "swapped": 3, "key_twice": 2, "no_key": 1, "since_later": 1, "since_none": 1, "no_address": 2, "elsewhere": 2,
    }  # fmt: skip


def test_registers_do_not_say_who_is_one_person(registers):
    for name, found in registers.items():
        assert not {"person", "flaw", "buid", "kind", "residency", "register"} & set(found[0]), name


def test_twins_namesakes_and_fathers_of_one_name(registers):
    pupils = Counter(
        (row["pupil"].split(",")[0], row["born"], row["address"].upper()) for row in registers["school_list"]
    )
    assert sum(many > 1 for many in pupils.values()) >= 3
    registered = registers["household_registration"]
    names = Counter((text(row["surname"]), text(row["given"])) for row in registered)
    assert sum(many > 1 for name, many in names.items() if all(name)) >= 10
    ends = Counter(text(row["surname"]).rpartition(" ")[2] for row in registered)
    assert ends["Jr"] >= 5 and ends["Sr"] >= 5
