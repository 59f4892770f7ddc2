"""What an office meets when it imports a register again, with another file, from another program, or by another definition."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from layers import CRS, Log, layer, refusal, save
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from town_registers import step

from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.vault import VERSIONED

DATE = "2024-06-30"
NAMES = {"GIVEN_NAME_FIELD": "given", "SURNAME_FIELD": "family"}


@pytest.fixture
def files(provider, tmp_path):
    base, vault = str(tmp_path / "base.gpkg"), str(tmp_path / "vault.sqlite")
    step("createpopulationbase", CRS=CRS, BASE=base, VAULT=vault)
    return {"BASE": base, "VAULT": vault}


@pytest.fixture
def table(tmp_path):
    def written(lines, name="people.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(("\n".join(lines) + "\n").encode(encoding))
        return str(path)

    return written


def imported(files, table, log=None, **more):
    return step(
        "importregister", log, **files, **{"INPUT": table, "SOURCE": "a", "DATE": DATE, "REJECTS": "memory:", **more}
    )


def refused(files, table, **more):
    return refusal(
        "importregister", **{**files, "INPUT": table, "SOURCE": "a", "DATE": DATE, "REJECTS": "memory:", **more}
    )


def ask(path, sql):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def contents(files):
    bases = [name for name in TABLES if name not in ("meta", "change_batch")]
    there = {name for (name,) in ask(files["VAULT"], "SELECT name FROM sqlite_master")}
    return [
        *(ask(files["BASE"], f'SELECT * FROM "{name}"') for name in bases),
        *(ask(files["VAULT"], f"SELECT * FROM {name}") for name in VERSIONED if name in there),
    ]


def people(first, last, head="nr,given,family,born"):
    return [
        head,
        *(f"{k},Ann{chr(97 + k % 26)},Tree{chr(97 + k // 26)},19{k % 60 + 30}-05-17" for k in range(first, last)),
    ]


def test_a_dialog_that_gives_first_choices_does_not_undo_a_definition(files, table, tmp_path):
    definition = tmp_path / "d.json"
    said = {**NAMES, "RECORD_ID_FIELD": "nr", "role": "activity", "profile": "fr", "ORGANISATION_ROLE": "studies_in"}
    definition.write_text(json.dumps(said), encoding="utf-8")
    first = {"ROLE": 0, "PROFILE": 0, "ORGANISATION_ROLE": 0}
    path = table(people(0, 5))
    imported(files, path, DEFINITION=str(definition), **first)
    assert ask(files["BASE"], "SELECT role FROM source") == [("activity",)]
    assert ask(files["VAULT"], "SELECT DISTINCT profile FROM record") == [("fr",)]
    again = imported(files, path, **first)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    imported(files, path, **{**first, "ROLE": 2})
    assert ask(files["BASE"], "SELECT role FROM source WHERE valid_to IS NULL") == [("residence",)]


def test_the_definition_that_is_kept_names_fields_and_no_values(files, table):
    imported(files, table(people(0, 5)), **NAMES, RECORD_ID_FIELD="nr", BIRTH_FIELD="born", OWNER="Office")
    ((kept,),) = ask(files["BASE"], "SELECT definition FROM source")
    said = json.loads(kept)
    assert (said["SURNAME_FIELD"], said["BIRTH_FIELD"], said["RECORD_ID_FIELD"]) == ("family", "born", "nr")
    assert not {"BASE", "VAULT", "INPUT"} & set(said) and "Tree" not in kept


def test_a_file_with_most_records_gone_is_said_and_that_of_another_owner_refused(files, table):
    fields = {**NAMES, "RECORD_ID_FIELD": "nr"}
    imported(files, table(people(0, 100)), **fields, OWNER="Health")
    before = contents(files)
    newer = table(people(80, 160), "b.csv")
    told = refused(files, newer, **fields, OWNER="Police")
    assert "as a register of another OWNER, and 80 of its 100 records" in told
    assert contents(files) == before
    log = Log()
    done = imported(files, newer, log, **fields, OWNER="Health")
    assert (done["ADDED"], done["ENDED"]) == (60, 80)
    assert any("that end, because the file has them no longer: 80 of 100" in text for text in log.warnings)


def test_a_record_without_an_id_stays_the_same_when_more_is_asked_of_it(files, table):
    lines = ["given,family,born,school", "Ann,Alder,1990-05-17,none", "Ben,Birch,1991-05-17,primary"]
    path = table(lines)
    imported(files, path, **NAMES, BIRTH_FIELD="born")
    first = ask(files["VAULT"], "SELECT record_id FROM record ORDER BY record_id")
    done = imported(files, path, ATTRIBUTE_FIELDS=["school"])
    assert (done["ADDED"], done["ENDED"]) == (2, 2)
    now = "SELECT record_id FROM record WHERE ended_by IS NULL ORDER BY record_id"
    assert ask(files["VAULT"], now) == first


@pytest.mark.parametrize("key", [{"RECORD_ID_FIELD": "nr"}, {}])
def test_further_persons_of_a_row_are_undone_with_it(files, table, key):
    lines = ["nr,given,family,ssn,spouse_given,spouse_family,spouse_ssn,child_1_given,child_1_ssn,child_2_given,child_2_ssn",
             "1,Ann,Alder,584-16-0130,Bo,Alder,584-16-0131,Cy,584-16-0132,,",
             "2,Ben,Birch,584-16-0140,,,,Di,584-16-0142,Ed,584-16-0143"]  # fmt: skip
    before = contents(files)
    log = Log()
    done = imported(files, table(lines), log, **NAMES, **key, PERSON_ID_FIELD="ssn")
    assert (done["ACCEPTED"], done["REJECTED"], done["RECORDS"]) == (2, 0, 6)
    assert any(
        "Further persons in a row, by their fields: spouse, child_1, child_2" in text
        for text in log.warnings + log.infos
    )
    found = ask(
        files["VAULT"],
        "SELECT o.given, r.given, r.role, r.id_number FROM record r LEFT JOIN record o ON o.record_id = r.main ORDER BY r.uid",
    )
    assert found == [
        (None, "Ann", "", "584160130"), ("Ann", "Bo", "spouse", "584160131"), ("Ann", "Cy", "child", "584160132"),
        (None, "Ben", "", "584160140"), ("Ben", "Di", "child", "584160142"), ("Ben", "Ed", "child", "584160143"),
    ]  # fmt: skip
    step("undobatch", **files)
    after = contents(files)
    assert [rows for rows in after if rows] == [rows for rows in before if rows]


def test_further_persons_can_be_left_out_or_named(files, table):
    lines = ["nr,given,family,PARTNER", "1,Ann,Alder,Bo", "2,Ben,Birch,"]
    path = table(lines)
    done = imported(files, path, **NAMES, RECORD_ID_FIELD="nr", RELATIVES="spouse: given=PARTNER")
    assert done["RECORDS"] == 3
    assert "field 'X' is not in INPUT" in refused(files, path, **NAMES, RELATIVES="spouse: given=X")
    assert imported(files, path, RELATIVES="none")["RECORDS"] == 2


def test_dates_of_a_geopackage_are_days(files, tmp_path):
    made = layer("none", "nr:string given:string family:string born:date", [
        (None, "1", "Ann", "Alder", QDate(1990, 5, 17)), (None, "2", "Ben", "Birch", None)])  # fmt: skip
    imported(
        files,
        save(made, tmp_path / "t.gpkg"),
        **NAMES,
        RECORD_ID_FIELD="nr",
        BIRTH_FIELD="born",
        BIRTH_FORMAT="DD.MM.YYYY",
    )
    assert ask(files["VAULT"], "SELECT birth FROM record ORDER BY uid") == [("1990-05-17",), ("",)]


def test_rows_in_another_encoding_are_rejected_and_a_file_of_them_refused(files, tmp_path):
    good = [f"{k},Ann{chr(97 + k % 26)},Müller".encode() for k in range(200)]
    path = tmp_path / "mixed.csv"
    path.write_bytes(
        b"nr,given,family\n" + b"\n".join([*good, b"900,Zo\xeb,Alder", "901,Zoë,MÃ¼ller".encode()]) + b"\n"
    )
    done = imported(files, str(path), **NAMES, RECORD_ID_FIELD="nr")
    assert (done["ACCEPTED"], done["REJECTED"]) == (200, 2)
    reasons = {(f["row"], f["field"]): f["reason"] for f in done["REJECTS"].getFeatures()}
    assert set(reasons) == {(201, "given"), (202, "family")}
    assert all("ENCODING" in text for text in reasons.values())


def test_a_table_of_delimited_text_is_read_again_in_its_encoding(files, table):
    path = table(["nr,name", *(f"{k},王小明" for k in range(9))], encoding="gb18030")
    given = QgsVectorLayer(f"{Path(path).as_uri()}?delimiter=,&encoding=UTF-8", "people", "delimitedtext")
    assert given.isValid()
    assert "ENCODING" in refused(files, given, FULL_NAME_FIELD="name", RECORD_ID_FIELD="nr")
    imported(files, given, FULL_NAME_FIELD="name", RECORD_ID_FIELD="nr", ENCODING="GB18030")
    assert ask(files["VAULT"], "SELECT DISTINCT surname, given FROM record") == [("王", "小明")]


def test_names_exchanged_against_what_the_vault_knows_are_refused(files, table):
    imported(files, table(people(0, 60)), **NAMES, RECORD_ID_FIELD="nr")
    other = table(people(0, 60), "b.csv")
    wrong = {"GIVEN_NAME_FIELD": "family", "SURNAME_FIELD": "given", "RECORD_ID_FIELD": "nr", "SOURCE": "b"}
    told = refused(files, other, **wrong)
    assert "are exchanged" in told and "Tree" not in told


def test_nothing_of_a_person_is_said_in_notes_or_rejects(files, table):
    lines = ["nr,given,family,born,sex,ssn", *(f"{k},Anastasia,Quillfeather,1990-02-3{k % 2},m,000000000" for k in range(6)),
             "7,Anastasia,Quillfeather,1990-02-01,Quillish,584-16-0130", "7,Bartholomew,Oakenshield,1990-02-01,f,"]  # fmt: skip
    log = Log()
    done = imported(
        files,
        table(lines),
        log,
        **NAMES,
        RECORD_ID_FIELD="nr",
        BIRTH_FIELD="born",
        SEX_FIELD="sex",
        PERSON_ID_FIELD="ssn",
        TROUBLES="memory:",
    )
    listed = [f.attributes() for name in ("REJECTS", "TROUBLES") for f in done[name].getFeatures()]
    said = " ".join(map(str, [*log.infos, *log.warnings, *listed]))
    assert not any(word in said for word in ("Anastasia", "Quill", "Oaken", "Bartholomew", "1990-02", "584"))
    lists = [done[name].featureCount() for name in ("REJECTS", "TROUBLES")]
    assert (done["ACCEPTED"], done["REJECTED"], *lists) == (7, 1, 1, 13)


WRONG = {
    "deep lists": ("[" * 100_000, "cannot be read"),
    "deep objects": ('{"a":' * 100_000, "cannot be read"),
    "a key twice": ('{"SURNAME_FIELD": "family", "surname_field": "given"}', "SURNAME_FIELD is given twice"),
    "days in words": ({"CYCLE_DAYS": "monthly"}, "a whole number from 1 to 36525"),
    "days in a list": ({"CYCLE_DAYS": [30]}, "a whole number from 1 to 36525"),
    "no days": ({"CYCLE_DAYS": 0}, "a whole number from 1 to 36525"),
    "days back": ({"CYCLE_DAYS": -5}, "a whole number from 1 to 36525"),
    "part of a day": ({"CYCLE_DAYS": 1.5}, "a whole number from 1 to 36525"),
    "days of ages": ({"CYCLE_DAYS": 10**30}, "a whole number from 1 to 36525"),
    "days that are none": ('{"CYCLE_DAYS": NaN}', "a whole number from 1 to 36525"),
    "yes for days": ({"CYCLE_DAYS": True}, "a whole number from 1 to 36525"),
    "two fields for one": ({"SURNAME_FIELD": ["family", "given"]}, "the name of a field"),
    "a number for a field": ({"SURNAME_FIELD": 5}, "the name of a field"),
    "an object for fields": ({"ATTRIBUTE_FIELDS": {"born": 1}}, "a list of names"),
    "a list in a list": ({"ATTRIBUTE_FIELDS": [["born"]]}, "a list of names"),
    "an object for a text": ({"OWNER": {"a": 1}}, "a text"),
    "a list for a form": ({"BIRTH_FORMAT": ["YYYY"]}, "a text"),
    "a list for a name": ({"SOURCE": ["a"]}, "a text or a number"),
    "half of a letter": ('{"OWNER": "x\\ud800y"}', "a text"),
    "a letter of no text": ({"SOURCE": "a\0b"}, "a text"),
    "a line break": ({"SOURCE": "a\rb"}, "a text"),
    "a priority that is no digit": ({"PRIORITY": "²"}, "give a number, or by field"),
    "a priority of a field that is none": ({"PRIORITY": "birth=²"}, "give a number, or by field"),
    "a priority beyond all": ({"PRIORITY": 10**30}, "give a number, or by field"),
    "a priority in an object": ({"PRIORITY": {"birth": 1}}, "a text or a number"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_definition_that_says_what_cannot_be_is_refused_before_any_work(files, table, tmp_path, what):
    said, told = WRONG[what]
    definition = tmp_path / "d.json"
    definition.write_text(said if isinstance(said, str) else json.dumps({**NAMES, **said}), encoding="utf-8")
    before = contents(files)
    assert told in refused(files, table(people(0, 5)), DEFINITION=str(definition), SOURCE=None)
    assert contents(files) == before


def test_a_definition_may_leave_things_out_and_write_numbers_as_texts(files, table, tmp_path):
    definition = tmp_path / "d.json"
    said = {**NAMES, "SURNAME_FIELD": ["family"], "BIRTH_FIELD": None, "CYCLE_DAYS": "30", "SOURCE": 5, "PRIORITY": 2}
    definition.write_text(json.dumps(said), encoding="utf-8")
    assert imported(files, table(people(0, 5)), DEFINITION=str(definition), SOURCE=None)["ACCEPTED"] == 5
    assert ask(files["BASE"], "SELECT source, cycle_days FROM source") == [("5", 30)]
    assert ask(files["BASE"], "SELECT DISTINCT priority FROM field_priority") == [(2,)]


def lines_with(**changes):
    """Forty rows of four columns, some of them written otherwise."""
    lines = people(0, 40)
    for row, line in changes.items():
        lines[int(row[1:])] = line
    return lines


SWALLOWING = {
    "a quote that nobody closes": ({"_20": '19,"Ann,Tree,1990-01-01'}, "line 21", "up to 41"),
    "marks of inches in two rows": ({"_5": '4,An"n,Tree,1990-01-01', "_25": '24,An"n,Tree,1990-01-01'}, "line 6", "up to 26"),
    "a quote that closes rows later": ({"_5": '4,"Ann,Tree,1990-01-01', "_25": '24,Ann",Tree,1990-01-01'}, "line 6", "up to 26"),
    "a quote that closes in the next row": ({"_5": '4,"Ann,Tree,1990-01-01', "_6": '5,Ann",Tree,1990-01-01'}, "line 6", "up to 7"),
    "the last row": ({"_40": '39,"Ann,Tree,1990-01-01'}, "line 41", "up to 41"),
}  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("what", SWALLOWING)
def test_rows_that_a_quote_takes_in_are_not_lost_without_a_word(files, tmp_path, what, separator, end):
    changes, first, last = SWALLOWING[what]
    path = tmp_path / "p.csv"
    text = end.join(lines_with(**changes)).replace(",", separator) + end
    path.write_bytes(text.encode())
    before = contents(files)
    told = refused(files, str(path), **NAMES, RECORD_ID_FIELD="nr")
    assert f"a quote in {first} of" in told and last in told and "write quotes inside of texts twice" in told
    assert contents(files) == before and "Ann" not in told


def test_texts_of_several_lines_and_quotes_in_texts_are_read(files, table):
    changes = {
        "_3": '2,"Ann\nMaria","O""Tree",1990-01-01',
        "_4": '3,Ann,"Tree\nSpringfield, IL",1990-01-01',
        "_5": '4,"Ann" x,Tree,1990-01-01',
        "_6": '5,"Ann,\nBo,\nCy",Tree,1990-01-01',
    }
    done = imported(files, table(lines_with(**changes)), **NAMES, RECORD_ID_FIELD="nr")
    assert (done["ACCEPTED"], done["REJECTED"]) == (40, 0)
    assert ask(files["VAULT"], "SELECT given, surname FROM record WHERE record_id = '2'") == [("Ann\nMaria", 'O"Tree')]


def test_bytes_of_nought_and_files_that_are_no_text_are_said(files, tmp_path):
    text = "\n".join(people(0, 40))
    cases = {
        "nought.csv": (text.replace("4,Anne", "4,An\0ne").encode(), "bytes of nought in line 6"),
        "empty.csv": (b"", "the file is empty"),
        "excel.csv": (text.encode("utf-16"), "text in UTF-16"),
        "excel.txt": (text.encode("utf-16-le"), "text in UTF-16"),
    }
    for name, (content, said) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert said in refused(files, str(path), **NAMES, RECORD_ID_FIELD="nr"), name


def test_long_ids_that_a_column_of_decimals_has_rounded_are_unknown_and_told(files):
    """Their last digits are others: two people may have one, and a birth or sex in it is nobody's."""
    numbers = [330102199005170012, 330102199005170047, 584160130]
    made = layer("none", "nr:integer given:string family:string id:double", [
        (None, k, f"Ann{chr(97 + k)}", "Tree", float(number)) for k, number in enumerate(numbers)])  # fmt: skip
    done = imported(files, made, **NAMES, RECORD_ID_FIELD="nr", PERSON_ID_FIELD="id", TROUBLES="memory:")
    found = ask(files["VAULT"], "SELECT id_number, birth, sex FROM record ORDER BY row")
    assert found == [("", "", ""), ("", "", ""), ("584160130", "", "")]
    assert [f["row"] for f in done["TROUBLES"].getFeatures()] == [1, 2]
    exact = layer("none", "nr:integer given:string family:string id:int8", [
        (None, k, f"Ann{chr(97 + k)}", "Tree", number) for k, number in enumerate(numbers)])  # fmt: skip
    imported(files, exact, **NAMES, RECORD_ID_FIELD="nr", PERSON_ID_FIELD="id", SOURCE="b")
    assert ask(files["VAULT"], "SELECT id_number FROM record WHERE source = 'b' ORDER BY row") == [
        (str(n),) for n in numbers
    ]


def test_a_text_that_ends_within_a_row_is_refused(files, tmp_path):
    text = "\n".join(people(0, 40)).encode()
    path = tmp_path / "p.csv"
    for cut in (text[: len(text) * 2 // 3], text[: text.rfind(b",")]):
        path.write_bytes(cut)
        assert "ends within line" in refused(files, str(path), **NAMES, RECORD_ID_FIELD="nr")
    fine = {
        "no end of the last line": text,
        "one row is short everywhere": text.replace(b",1934-05-17", b"") + b"\n40,Bo",
        "cut between rows": text[: text.rfind(b"\n")],
    }
    for name, content in fine.items():
        path.write_bytes(content)
        assert imported(files, str(path), **NAMES, RECORD_ID_FIELD="nr")["REJECTED"] == 0, name


@pytest.mark.parametrize(("day", "told"), [("2199-01-01", True), ("2024-06-30", False)])
def test_a_day_to_come_is_told(files, table, day, told):
    """A slip in a year would keep all later runs from ending anything."""
    log = Log()
    imported(files, table(people(0, 5)), log, **NAMES, DATE=day)
    assert any("is after today" in text for text in log.warnings) is told
