"""Registers as offices keep them are taken whole, or refused with a sentence; names stay in the vault."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from layers import CRS, Log, refusal
from town_registers import step

from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.vault import VERSIONED

ROWS = """nr,given,family,born,sex,street,flat,school
1,Anastasia,Quillfeather,1990-05-17,f,12 Alder Street,3,primary
2,Bartholomew,Quillfeather,1985-02-30,m,12 Alder Street,3,none
3,Clementine,Oakenshield,2001-11-30,f,7 Birch Lane,,secondary
3,Clementine,Oakenshield,2001-11-30,f,7 Birch Lane,,secondary
4,,,,f,7 Birch Lane,,none
5,Dagobert,Winterbottom,1977-07-07,m,9 Cedar Road,2,none
"""
FIELDS = {
    "RECORD_ID_FIELD": "nr", "GIVEN_NAME_FIELD": "given", "SURNAME_FIELD": "family", "BIRTH_FIELD": "born", "SEX_FIELD": "sex",
    "ADDRESS_FIELDS": ["street", "flat"], "ATTRIBUTE_FIELDS": ["school"], "PROFILE": 2,
}  # fmt: skip
DATE = "2024-06-30"


@pytest.fixture
def files(provider, tmp_path):
    base, vault = str(tmp_path / "base.gpkg"), str(tmp_path / "vault.sqlite")
    step("createpopulationbase", CRS=CRS, BASE=base, VAULT=vault)
    return {"BASE": base, "VAULT": vault}


@pytest.fixture
def table(tmp_path):
    def written(text=ROWS, name="people.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    return written


def ask(path, sql):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def refused(files, **more):
    return refusal("importregister", **{**files, "DATE": DATE, "REJECTS": "memory:", **more})


def contents(files):
    bases = [name for name in TABLES if name not in ("meta", "change_batch")]
    there = ask(files["VAULT"], "SELECT name FROM sqlite_master")
    return [
        *(ask(files["BASE"], f'SELECT * FROM "{name}"') for name in bases),
        *(ask(files["VAULT"], f"SELECT * FROM {name}") for name in VERSIONED if (name,) in there),
    ]


def imported(files, table, log=None, **more):
    asked = {"INPUT": table, "SOURCE": "health", "DATE": DATE, "REJECTS": "memory:", **FIELDS, **more}
    return step("importregister", log, **files, **asked)


def test_a_register_is_taken_and_what_is_no_record_is_listed(files, table):
    log = Log()
    done = imported(
        files, table(), log, OWNER="Office of Health", BASIS="Health Act 12", CYCLE_DAYS=90, PRIORITY="birth=1;sex=2",
        TROUBLES="memory:",
    )  # fmt: skip
    assert (done["ACCEPTED"], done["REJECTED"], done["RECORDS"]) == (4, 2, 4)
    rejects, troubles = (
        [(f["row"], f["field"], f["reason"]) for f in done[name].getFeatures()] for name in ("REJECTS", "TROUBLES")
    )
    assert rejects == [
        (4, "nr", "The same row stands in row 3 already."),
        (5, "family", "The row has no name, no id of a person and no day of birth."),
    ]
    assert troubles == [(2, "born", "The day cannot be, or is not written like the others; it is taken as unknown.")]
    assert any("Births that cannot be, taken as unknown: 1, such as in row 2" in text for text in log.warnings)
    records = ask(files["VAULT"], "SELECT record_id, given, birth, sex, address, profile, attributes FROM record")
    assert records[0] == (
        "1",
        "Anastasia",
        "1990-05-17",
        "female",
        "12 Alder Street\x1f3",
        "us",
        '{"school": "primary"}',
    )
    assert records[1][2] == ""
    ((owner, basis, days, on, role, rows, accepted, rejected),) = ask(
        files["BASE"], "SELECT owner, basis, cycle_days, last_import, role, rows, accepted, rejected FROM source"
    )
    assert (owner, basis, days, on, role) == ("Office of Health", "Health Act 12", 90, DATE, "residence")
    assert (rows, accepted, rejected) == (6, 4, 2)
    priorities = dict(ask(files["BASE"], "SELECT field, priority FROM field_priority"))
    assert priorities["birth"] == 1 and priorities["sex"] == 2 and priorities["address"] == 5


def test_the_same_file_again_changes_nothing_and_a_newer_one_ends_what_is_gone(files, table):
    first = table()
    imported(files, first)
    before = contents(files)
    log = Log()
    again = imported(files, first, log)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    assert contents(files) == before and any("nothing was changed" in text for text in log.infos)
    newer = table(ROWS.replace("Dagobert", "Dagobertus").replace("1,Anastasia", "8,Anastasia"), "newer.csv")
    done = imported(files, newer, DATE="2024-12-31")
    assert (done["ADDED"], done["ENDED"]) == (2, 2)
    step("undobatch", **files)
    assert contents(files) == before


def test_the_next_file_needs_no_fields_again(files, table):
    imported(files, table())
    done = step("importregister", **files, INPUT=table(name="b.csv"), SOURCE="health", DATE=DATE, REJECTS="memory:")
    assert (done["ACCEPTED"], done["ADDED"], done["ENDED"]) == (4, 0, 0)


def test_a_definition_is_read_from_a_file(files, table, tmp_path):
    definition = tmp_path / "health.json"
    said = {"source": "clinic", "surname_field": "family", "given_name_field": "given", "address_fields": "street;flat", "profile": "us",
            "role": "activity", "record_id_field": "nr", "birth_field": "born", "birth_format": "YYYY-MM-DD"}  # fmt: skip
    definition.write_text(json.dumps(said), encoding="utf-8")
    step("importregister", **files, INPUT=table(), DEFINITION=str(definition), DATE=DATE, REJECTS="memory:")
    assert ask(files["BASE"], "SELECT source, role FROM source") == [("clinic", "activity")]
    definition.write_text('{"SURNAME": "family"}', encoding="utf-8")
    meant = "DEFINITION: SURNAME is no parameter of this algorithm; did you mean SURNAME_FIELD?"
    assert meant in refused(files, INPUT=table(), DEFINITION=str(definition))
    definition.write_text('{"xyz": 1}', encoding="utf-8")
    assert "XYZ is no parameter of this algorithm; give some of RECORD" in refused(
        files, INPUT=table(), DEFINITION=str(definition)
    )
    definition.write_text('{"SURNAME_FIELD": "nom"}', encoding="utf-8")
    said = refused(files, INPUT=table(), DEFINITION=str(definition))
    assert "SURNAME_FIELD: field 'nom' of the definition is not in INPUT, which has nr, " in said
    definition.write_text("family", encoding="utf-8")
    said = refused(files, INPUT=table(), DEFINITION=str(definition))
    assert "is no JSON in UTF-8 (Expecting value: line 1 column 1 (char 0)); mend it, such as {" in said
    nowhere = str(tmp_path / "nowhere.json")
    said = refused(files, INPUT=table(), DEFINITION=nowhere)
    assert f"DEFINITION: {nowhere} cannot be read (No such file or directory); choose another file." in said


def test_a_register_without_ids_of_its_rows_is_told_apart_by_what_it_says(files, table):
    fields = {name: value for name, value in FIELDS.items() if name != "RECORD_ID_FIELD"}
    text = "\n".join(line.partition(",")[2] for line in ROWS.splitlines()) + "\n"
    done = imported(
        files, table(text), RECORD_ID_FIELD=None, **{n: v for n, v in fields.items() if n != "RECORD_ID_FIELD"}
    )
    assert (done["ACCEPTED"], done["REJECTED"]) == (5, 1)  # a row that stands twice may be two
    lines = text.splitlines()
    shuffled = "\n".join([lines[0], *reversed(lines[1:])]) + "\n"
    again = imported(files, table(shuffled, "b.csv"), RECORD_ID_FIELD=None)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    ids = [record for (record,) in ask(files["VAULT"], "SELECT record_id FROM record")]
    assert len(set(ids)) == 5 and not any("Quill" in record for record in ids)


@pytest.mark.parametrize("encoding", ["gb18030", "latin-1"])
def test_other_encodings_are_read_when_they_are_named(files, table, encoding):
    name = "王小明" if encoding == "gb18030" else "Bärbel Müß"
    text = "nr,name,born\n" + "".join(f"{k},{name},1990-05-1{k % 9 + 1}\n" for k in range(40))
    path = table(text, encoding=encoding)
    fields = {
        **dict.fromkeys(FIELDS),
        "RECORD_ID_FIELD": "nr",
        "FULL_NAME_FIELD": "name",
        "BIRTH_FIELD": "born",
        "PROFILE": 0,
    }
    said = refused(files, INPUT=path, **fields)
    assert "ENCODING" in said and name not in said
    imported(files, path, **fields, ENCODING=encoding)
    assert ask(files["VAULT"], "SELECT DISTINCT given || surname FROM record") == [
        ("小明王" if "王" in name else "BärbelMüß",)
    ]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"SURNAME_FIELD": "born"}, "SURNAME_FIELD: field 'born' does not hold names"),
        ({"BIRTH_FIELD": "family"}, "BIRTH_FIELD: field 'family' does not hold dates"),
        ({"SEX_FIELD": "street"}, "are no sex"),
        ({"ATTRIBUTE_FIELDS": ["family"]}, "says who somebody is and stays in the vault"),
        ({"BIRTH_FORMAT": "day"}, "give a form such as YYYY-MM-DD"),
        ({"PRIORITY": "name=1"}, "give a number, or by field"),
        ({"ENCODING": "klingon"}, "give one such as UTF-8"),
        ({"RELATIVES": "spouse"}, "no fields such as 'spouse_given' are in INPUT"),
        ({"SOURCE": "a;b"}, "without a semicolon"),
        ({"GIVEN_NAME_FIELD": None, "SURNAME_FIELD": None}, "No field says who somebody is"),
        ({"VAULT": None}, "VAULT"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(files, table, fields, said):
    rows = ROWS.splitlines()
    many = "\n".join([rows[0], *(f"{k},{row.partition(',')[2]}" for k, row in enumerate(rows[1:] * 3))]) + "\n"
    before = contents(files)
    told = refused(files, **{"INPUT": table(many), "SOURCE": "health", **FIELDS, **fields})
    assert said in told
    assert not any(name in told for name in ("Quillfeather", "Anastasia", "Oakenshield", "Alder"))
    assert contents(files) == before


def test_another_register_of_the_same_name_is_told(files, table):
    head = ROWS.splitlines()[0]
    people = [
        f"{{}}{k},Ann{chr(97 + k % 26)},Tree{chr(97 + k // 26)},1990-05-17,f,{k} Alder Street,,none" for k in range(40)
    ]
    imported(files, table("\n".join([head, *(row.format("a") for row in people)])))
    other = table("\n".join([head, *(row.format("b") for row in people)]), "other.csv")
    told = refused(files, INPUT=other, SOURCE="health", **FIELDS)
    assert "'health' is in the base already" in told and "give it another name" in told


def test_a_wrong_vault_changes_neither(files, table, tmp_path):
    other = {"BASE": str(tmp_path / "b.gpkg"), "VAULT": str(tmp_path / "b.sqlite")}
    step("createpopulationbase", CRS=CRS, **other)
    mixed = {"BASE": files["BASE"], "VAULT": other["VAULT"]}
    before = [Path(path).read_bytes() for path in mixed.values()]
    told = refused(mixed, INPUT=table(), SOURCE="health", **FIELDS)
    assert "the vault of another base" in told
    assert [Path(path).read_bytes() for path in mixed.values()] == before


def test_names_and_addresses_are_in_the_vault_only(files, table):
    imported(files, table())
    base, vault = (Path(path).read_bytes() for path in files.values())
    for word in (b"Quillfeather", b"Anastasia", b"12 Alder", b"1990-05-17", b"Winterbottom"):
        assert word in vault and word not in base


def test_five_registers_of_a_town_are_taken(files, shared_data):
    town = Path(shared_data("registers/registers_anytown"))
    names = {"GIVEN_NAME_FIELD": "first_name", "SURNAME_FIELD": "last_name", "REJECTS": "memory:"}
    home = ["street_number", "street_name", "unit_number", "zipcode"]
    post = [f"mailing_address_{field}" for field in home]
    job = {**names, "PERSON_ID_FIELD": "ssn", "ADDRESS_FIELDS": post}
    person = {**names, "BIRTH_FIELD": "date_of_birth", "SEX_FIELD": "sex"}
    found = {}
    for source, file, fields in (
        ("census", "census2020", {**person, "ADDRESS_FIELDS": home}),
        (
            "identity",
            "identity_events",
            {**person, "PERSON_ID_FIELD": "ssn", "EVENT_FIELD": "event_type", "SINCE_FIELD": "event_date"},
        ),
        ("employment", "employment2020", {**job, "ORGANISATION_NAME_FIELD": "employer_name"}),
        ("tax", "tax2020", job),
        ("motherchild", "motherchild2020", {**person, "ADDRESS_FIELDS": home, "BIRTH_FORMAT": "MMDDYYYY", "ROLE": 3}),
    ):
        done = step(
            "importregister",
            **files,
            INPUT=str(town / f"{file}.csv"),
            SOURCE=source,
            PROFILE=2,
            DATE="2020-12-31",
            **fields,
        )
        found[source] = done["ACCEPTED"], done["REJECTED"], done["RECORDS"]
    assert found == {
        "census": (10224, 0, 10224), "identity": (19871, 0, 19871), "employment": (9913, 0, 9913), "tax": (6518, 0, 9100),
        "motherchild": (141, 0, 141),
    }  # fmt: skip
    assert dict(ask(files["BASE"], "SELECT source, role FROM source")) == {
        "census": "residence", "identity": "registration", "employment": "activity", "tax": "activity", "motherchild": "activity",
    }  # fmt: skip


def test_a_register_is_imported_by_qgis_process(files, table, qgis_process, tmp_path):
    done = qgis_process.run(
        "doorstep:importregister", **files, INPUT=table(), SOURCE="health", DATE=DATE, REJECTS=tmp_path / "rejects.csv",
        **{**FIELDS, "ADDRESS_FIELDS": "street;flat", "ATTRIBUTE_FIELDS": "school"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["ACCEPTED"], done.results["REJECTED"]) == (4, 2)
    assert "Quillfeather" not in done.stdout + done.stderr
