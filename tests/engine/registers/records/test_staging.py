"""Rows of a register are records or rejected with a reason; what is in the wrong field is told before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.records import checking, relatives
from doorstep.processing_provider.engine.registers.records.register import Register, Relative, role_of
from doorstep.processing_provider.engine.registers.records.staging import stage

GIVEN = ["Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"]
SURNAME = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"]
BIRTH = ["1990-05-17", "1985-02-03", "2001-11-30", "1977-07-07", "1960-01-01", "2010-10-10"]


def register(**more):
    columns = {"given": GIVEN, "surname": SURNAME, "birth": BIRTH}
    columns.update({name: column for name, column in more.items() if isinstance(column, list)})
    rest = {name: value for name, value in more.items() if not isinstance(value, list)}
    fields = {"BIRTH_FIELD": "born", "SURNAME_FIELD": "family", "SEX_FIELD": "sex", "RECORD_ID_FIELD": "nr"}
    return Register(columns, fields, last="2024-12-31", **rest)


def codes(found):
    return [(row, why.code) for row, _, why in found.rejected]


def test_rejected_and_accepted_are_all_rows():
    found = stage(
        register(
            record_id=["1", "2", "2", "", "5", "1"],
            surname=["Alder", "Birch", "Cedar", "Dogwood", "\ufffd\ufffd", "Fir"],
        )
    )
    assert codes(found) == [(3, "id_twice"), (4, "no_record_id"), (5, "unreadable"), (6, "id_twice")]
    assert found.accepted == 2
    assert [row["record_id"] for row in found.rows] == ["1", "2"]


def test_a_row_that_stands_twice_is_told_from_an_id_that_does():
    found = stage(Register({"record_id": ["1", "1"], "surname": ["Alder", "Alder"], "given": ["Ann", "Ann"]}))
    assert codes(found) == [(2, "same_again")]


def test_a_field_that_is_no_id_of_rows_is_refused():
    ids = [str(k // 3) for k in range(90)]
    with pytest.raises(SettingError, match="another row has"):
        stage(Register({"record_id": ids, "surname": [f"N{chr(65 + k % 26)}" for k in range(90)]}))


def test_a_birth_that_cannot_be_rejects_nobody():
    found = stage(register(birth=["1990-05-17", "1985-02-30", "2001-11-30", "3001-01-01", "", "2010-10-10"]))
    assert found.accepted == 6
    assert [row["birth"] for row in found.rows] == ["1990-05-17", "", "2001-11-30", "", "", "2010-10-10"]
    (note,) = found.notes
    assert note.values["rows"] == 2 and note.values["few"] == "2, 4"


def test_whoever_has_no_name_but_a_birth_is_a_person_and_nothing_is_nobody():
    found = stage(
        register(given=["", "", *GIVEN[2:]], surname=["", "", *SURNAME[2:]], birth=["1990-05-17", "", *BIRTH[2:]])
    )
    assert codes(found) == [(2, "nobody")]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"surname": BIRTH}, "SURNAME_FIELD: field 'family' does not hold names, but what looks like dates"),
        (
            {"given": [str(k) for k in range(100, 106)]},
            "GIVEN_NAME_FIELD.*does not hold names, but what looks like numbers",
        ),
        ({"birth": SURNAME}, "BIRTH_FIELD: field 'born' does not hold dates, but what looks like names or words"),
        ({"id_number": SURNAME}, "PERSON_ID_FIELD.*does not hold ids of persons"),
        ({"id_number": BIRTH}, "PERSON_ID_FIELD.*what looks like dates"),
        ({"sex": SURNAME}, "SEX_FIELD: most values of field 'sex' are no sex"),
        ({"address": BIRTH}, "ADDRESS_FIELDS.*does not hold addresses"),
        ({"surname": ["Ã¤Ã¶ller", "MÃ¼ller", "Ã‰lise", "Ã¼ber", "Ã¶l", "Ã©"]}, "is in another encoding"),
    ],
)
def test_swapped_columns_are_told(columns, said):
    with pytest.raises(SettingError, match=said):
        stage(register(**columns))


def test_given_names_and_surnames_in_the_place_of_each_other_are_told():
    with pytest.raises(SettingError, match="are exchanged"):
        checking.refuse_exchanged(SURNAME, GIVEN, {g.upper() for g in GIVEN}, {s.upper() for s in SURNAME})
    checking.refuse_exchanged(GIVEN, SURNAME, {g.upper() for g in GIVEN}, {s.upper() for s in SURNAME})


@pytest.mark.parametrize(
    "values",
    [["555-0101", "555-0102", "555-0103", "555-0104", "(409) 555-0105"], [f"a{k}@example.org" for k in range(6)],
     [f"note about person {chr(97 + k % 26)}{k}" for k in range(60)]],
)  # fmt: skip
def test_attributes_that_tell_who_somebody_is_are_refused(values):
    with pytest.raises(SettingError, match="tells who somebody is") as error:
        checking.refuse_attributes({"remark": values})
    assert not any(value in str(error.value) for value in values)


def test_attributes_of_many_are_taken():
    checking.refuse_attributes(
        {"school": ["primary", "secondary", "none"] * 30, "income": [f"{k}.5" for k in range(90)]}
    )
    found = stage(register(attributes={"school": ["primary", "", "none", "none", "", "primary"]}))
    assert [row["attributes"] for row in found.rows][:2] == ['{"school": "primary"}', "{}"]


def test_relatives_of_a_row_are_records_of_their_own():
    spouse = Relative(
        "spouse", "spouse", {"given": ["Bo", "", "", "", "", ""], "surname": ["Alder", "Birch", "", "", "", ""]}
    )
    found = stage(register(record_id=list("abcdef"), relatives=(spouse,), address=["1 Elm Rd", *[""] * 5]))
    assert found.accepted == 6 and len(found.rows) == 7  # a surname alone is nobody
    assert (found.rows[1]["given"], found.rows[1]["main"], found.rows[1]["role"]) == ("Bo", "a", "spouse")
    assert found.rows[1]["address"] == "1 Elm Rd"


def test_fields_of_relatives_are_found_by_the_names_of_the_persons():
    fields = ["first_name", "last_name", "ssn", "spouse_first_name", "spouse_ssn", "dependent_1_first_name", "dependent_1_last_name",
              "dependent_2_first_name", "mother_maiden_last_name", "year"]  # fmt: skip
    mapped = {"given": "first_name", "surname": "last_name", "id_number": "ssn"}
    assert relatives.relatives(fields, mapped) == {
        "spouse": ("spouse", {"given": "spouse_first_name", "id_number": "spouse_ssn"}),
        "dependent_1": ("dependent", {"given": "dependent_1_first_name", "surname": "dependent_1_last_name"}),
    }


@pytest.mark.parametrize(
    ("columns", "role"),
    [
        (("registered", "address"), "registration"),
        (("event", "id_number"), "registration"),
        (("address", "birth"), "residence"),
        (("address", "org"), "activity"),
        (("address", "id_number"), "activity"),
    ],
)
def test_what_a_register_knows_is_told_by_its_fields(columns, role):
    assert role_of(dict.fromkeys(columns, "x")) == role


@given(
    st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6), st.sampled_from(["", "1990-05-17", "x"])), max_size=30)
)
def test_no_row_is_lost_whatever_it_says(rows):
    columns = {name: [row[at] for row in rows] for at, name in enumerate(("record_id", "surname", "birth"))}
    try:
        found = stage(Register(columns, last="2024-12-31"))
    except SettingError:
        return
    assert found.accepted + len(found.rejected) == len(rows)
    assert {row["row"] for row in found.rows} | {row for row, *_ in found.rejected} == set(range(1, len(rows) + 1))
