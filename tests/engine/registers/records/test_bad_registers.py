"""Registers as they arrive: what is in the wrong field or stands for nothing is told, by kinds and not by names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.records import checking, dates, ids, names, relatives, values
from doorstep.processing_provider.engine.registers.records.register import Register, Relative
from doorstep.processing_provider.engine.registers.records.staging import stage

LAST = "2024-12-31"
GIVEN = ["Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"]
SURNAME = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"]


@pytest.mark.parametrize(
    ("column", "iso"),
    [
        (["1990-05-17", "1988", "1977-03", "1966-00-00"], ["1990-05-17", "1988", "1977-03", "1966"]),
        (["05/17/1990", "1988", "03/1977", "12/30/1980"], ["1990-05-17", "1988", "1977-03", "1980-12-30"]),
        (["19900517", "1988", "19770000"], ["1990-05-17", "1988", "1977"]),
        (["1990年5月17日", "1988", "1977年3月"], ["1990-05-17", "1988", "1977-03"]),
    ],
)
def test_what_is_known_of_a_birth_is_kept(column, iso):
    found = dates.days(column, "BIRTH_FORMAT", last=LAST)
    assert (found.iso, found.wrong) == (iso, [])


def test_a_nought_that_a_spreadsheet_took_is_given_back():
    found = dates.days(["12062018", "2172018", "11302001"], "BIRTH_FORMAT", last=LAST)
    assert (found.form, found.iso) == ("MMDDYYYY", ["2018-12-06", "2018-02-17", "2001-11-30"])


def test_one_value_in_ten_decides_what_the_others_leave_open():
    column = [f"0{k}/0{k + 1}/1990" for k in range(1, 9)] + ["05/17/1990"]
    assert dates.days(column, "BIRTH_FORMAT", last=LAST).iso[0] == "1990-01-02"
    with pytest.raises(SettingError, match="say in BIRTH_FORMAT"):  # some fit only one, and some only the other
        dates.days([*column, "17/05/1990"], "BIRTH_FORMAT", last=LAST)


def test_one_slip_among_a_thousand_decides_nothing():
    column = [f"0{1 + k % 9}/0{1 + k % 8}/19{10 + k % 90}" for k in range(1000)]
    with pytest.raises(SettingError, match="say in BIRTH_FORMAT"):
        dates.days([*column, "05/17/1990"], "BIRTH_FORMAT", last=LAST)


def test_days_that_stand_for_an_unknown_one_are_told_from_those_that_cannot_be():
    column = ["1990-05-17", "1900-01-01", "9999-12-31", "0001-01-01", "1990-02-30", "2030-01-01", "1849-12-31"]
    found = dates.days(column, "BIRTH_FORMAT", last=LAST)
    assert found.iso == ["1990-05-17", "", "", "", "", "", ""]
    assert (found.unknown, found.wrong) == ([1, 2, 3], [4, 5, 6])


def test_a_column_of_dates_has_its_own_form_and_a_wrong_one_is_told():
    typed = ["1990-05-17T00:00:00", "1988-01-02T00:00:00"]
    assert dates.days(typed, "BIRTH_FORMAT", "DD.MM.YYYY", LAST).iso == ["1990-05-17", "1988-01-02"]
    with pytest.raises(SettingError, match=r"of 3 dates, 0 are written as DD\.MM\.YYYY"):
        dates.days(["05/17/1990", "05/18/1990", "05/19/1990"], "BIRTH_FORMAT", "DD.MM.YYYY", LAST)


@pytest.mark.parametrize(
    ("letters", "female"),
    [("hm", "m"), ("hf", "f"), ("mk", "k"), ("mv", "v"), ("mw", "w"), ("fn", "n"), ("ek", "k"), ("mf", "f"), ("mz", "z")],
)  # fmt: skip
def test_letters_are_read_in_their_language(letters, female):
    for column in (list(letters * 3), list(letters.upper() * 3)):
        assert values.sexes(column, "sex")[0] == ["female" if c.lower() == female else "male" for c in column]


def test_letters_of_several_languages_are_refused():
    with pytest.raises(SettingError, match="of more than one language"):
        values.sexes(list("hmf" * 5), "sex")
    assert values.sexes(list("mfw"), "sex")[0] == ["male", "female", "female"]


@given(st.lists(st.sampled_from(["", "F", "male", "女", "9", "X", "?", "divers", "zz"]), max_size=40))
def test_every_sex_is_one_of_four(column):
    try:
        found, strange = values.sexes(column, "sex")
    except SettingError:
        assert column.count("zz") > sum(1 for text in column if text not in ("", "?")) / 2
        return
    assert len(found) == len(column) and set(found) <= {"female", "male", "other", ""}
    assert strange == ({"zz"} & set(column))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("DUPONT Jean-Pierre", ("Jean-Pierre", "", "DUPONT")),
        ("Jean Pierre DE LA FONTAINE", ("Jean", "Pierre", "DE LA FONTAINE")),
        ("JEAN PIERRE DUPONT", ("JEAN", "PIERRE", "DUPONT")),
        ("María García y López", ("María", "", "García y López")),
        ("de la Cruz, Juan Carlos", ("Juan", "Carlos", "de la Cruz")),
        ("Mr. John Q. Public III", ("John", "Q.", "Public")),
        ("Mr Smith", ("", "", "Smith")),
        ("Don Johnson", ("Don", "", "Johnson")),
        ("欧阳 修", ("修", "", "欧阳")),
        ("王 小明", ("小明", "", "王")),
        ("司马光", ("光", "", "司马")),
        ("김철수", ("철수", "", "김")),
    ],
)
def test_names_of_many_offices(text, parts):
    assert names.full_name(text) == parts


def test_ids_of_nobody():
    column = [
        "***-**-1234",
        "XXX-XX-1234",
        "3.30106E+17",
        "NONE",
        "未知",
        "000-12-3456",
        "584-16-0130",
        "11010519491231002x",
    ]
    found = ids.person_ids(column)
    assert found.ids == ["", "", "", "", "", "", "584160130", "11010519491231002X"]
    assert found.unknown == [0, 1, 2, 3, 4, 5]


def test_one_id_of_many_people_is_none_and_many_rows_of_one_person_are_his():
    column = ["555-12-3456"] * 20
    people = [f"N{chr(97 + k)}" for k in range(20)]
    assert ids.person_ids(column, [people]).ids == [""] * 20
    assert ids.person_ids(column, [["Smith"] * 20]).ids == ["555123456"] * 20


def test_a_chinese_id_gives_what_the_register_does_not_say_and_its_wrong_digit_is_listed():
    columns = {"full_name": ["王小明", "李红", "欧阳修"], "id_number": ["11010519491231002X", "110105194912310021", ""],
               "birth": ["", "", "1007-08-01"], "sex": ["", "m", ""]}  # fmt: skip
    found = stage(Register(columns, {}, last=LAST, birth_form="YYYY-MM-DD"))
    first, second, third = found.rows
    assert (first["birth"], first["sex"], first["surname"], first["given"]) == ("1949-12-31", "female", "王", "小明")
    assert (second["birth"], second["sex"], second["id_number"]) == ("", "male", "110105194912310021")
    assert (third["birth"], third["surname"]) == ("", "欧阳")
    assert [(row, name, why.code) for row, name, why in found.kept] == [
        (2, "id_number", "kept_check_digit"),
        (3, "birth", "kept_day"),
    ]


def test_an_id_with_a_day_that_cannot_be_says_nothing():
    for last in "0123456789X":
        assert ids.chinese_id(f"11010519490230002{last}") is None


@pytest.mark.parametrize(
    "right", ["Müller", "Élise", "François", "张三丰", "王小明", "Zoë"],
)  # fmt: skip
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "gb18030"])
def test_text_in_a_wrong_encoding_is_noticed_and_right_text_is_not(right, wrong):
    assert not checking.unreadable(right)
    try:
        read = right.encode("utf-8").decode(wrong)
    except UnicodeDecodeError:
        return
    if wrong != "gb18030" or (not right.isascii() and any("一" <= c <= "鿿" for c in right)):
        assert checking.unreadable(read)


@pytest.mark.parametrize(
    "right", ["São Tomé", "Åse Ødegård", "à\u00a0Paris", "Ö", "12 rue de l’Église", "N° 5", "O’Brien", "李娜"]
)
def test_right_text_is_readable(right):
    assert not checking.unreadable(right)


def test_chinese_read_as_latin_and_nul_are_noticed():
    assert checking.unreadable("张三".encode("gb18030").decode("latin-1"))
    assert checking.unreadable("An\x00n") and checking.unreadable("M\ufffdller")


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"surname": ["Alder Street", "Elm Avenue", "12 Elm Street", "Oak Street"]}, "SURNAME_FIELD.*what looks like addresses"),
        ({"given": ["Female", "Male", "Male", "Female", "Male", "Male"]}, "GIVEN_NAME_FIELD.*what looks like sexes"),
        ({"surname": [f"a{chr(97 + k)}@example.org" for k in range(6)]}, "SURNAME_FIELD.*mail addresses"),
        ({"surname": ["110105194912310021"] * 6}, "SURNAME_FIELD.*numbers"),
        ({"ethnicity": ["F", "M", "Female", "Male", "Male", "Female"]}, "ETHNICITY_FIELD.*sexes"),
        ({"since": SURNAME}, "SINCE_FIELD.*does not hold dates"),
        ({"sex": ["1990-05-17"] * 6}, "SEX_FIELD"),
        ({"event": ["1990-05-17"] * 6}, "EVENT_FIELD.*dates"),
        ({"birth": ["12 Elm Street", "13 Elm Street", "14 Elm Street", "1 Oak Road", "", ""]}, "BIRTH_FIELD.*does not hold dates"),
    ],
)  # fmt: skip
def test_what_is_in_the_wrong_field_is_told_without_values(columns, said):
    table = {"given": GIVEN, "surname": SURNAME, **columns}
    with pytest.raises(SettingError, match=said) as error:
        stage(Register(table, {}, last=LAST))
    assert not any(text in str(error.value) for column in columns.values() for text in column if len(text) > 2)


def test_one_field_for_two_things_is_refused():
    with pytest.raises(SettingError, match="SURNAME_FIELD and GIVEN_NAME_FIELD are both field 'name'"):
        stage(Register({"given": GIVEN, "surname": GIVEN}, {"GIVEN_NAME_FIELD": "name", "SURNAME_FIELD": "name"}))


def test_a_register_of_nobody_is_refused():
    with pytest.raises(SettingError, match="none of 2 rows is a record"):
        stage(Register({"surname": ["", ""], "record_id": ["1", "2"]}))


def test_an_attribute_that_repeats_a_name_or_has_one_mail_or_id_is_refused():
    for values_of in (
        [f"see {name}" for name in SURNAME],
        ["none"] * 5 + ["ann@example.org"],
        ["none"] * 5 + ["11010519491231002X"],
        ["+49 30 901820", "none", "none", "none", "none", "none"],
    ):
        with pytest.raises(SettingError, match="tells who somebody is"):
            stage(Register({"given": GIVEN, "surname": SURNAME}, attributes={"remark": values_of}))
    days = ["2020-05-17", "2021-05-17", "2020-05-17", "", "2021-05-17", "2020-05-17"]
    assert stage(Register({"given": GIVEN, "surname": SURNAME}, attributes={"left": days})).accepted == 6


def test_ids_and_births_of_relatives_are_read_like_those_of_the_persons():
    spouse = Relative("spouse", "spouse", {"given": ["Bo"], "id_number": ["584-16-0130"], "birth": ["05/17/1990"]})
    other = Relative("child_1", "child", {"given": [""], "id_number": ["000-00-0000"]})
    columns = {"given": ["Ann"], "surname": ["Alder"], "birth": ["12/30/1980"]}
    found = stage(Register(columns, {}, relatives=(spouse, other), last=LAST))
    assert [(row.get("id_number", ""), row["birth"]) for row in found.rows] == [
        ("", "1980-12-30"),
        ("584160130", "1990-05-17"),
    ]
    staged = list(found.rows.staged(("record_id", "main", "role", "row", "given"), ["7"]))
    assert staged == [("7", "", "", 1, "Ann"), ("7/spouse", "7", "spouse", 1, "Bo")]


def test_rows_are_the_same_whichever_way_they_are_asked_for():
    columns = {
        "record_id": list("abcabf"),
        "given": GIVEN,
        "surname": SURNAME,
        "org": ["x", *[""] * 5],
        "relationship": ["head"] * 6,
    }
    spouse = Relative("spouse", "spouse", {"given": ["", "Bo", "", "", "", "Cy"]})
    found = stage(Register(columns, {}, org_role="works_in", attributes={"a": list("xyzxyz")}, relatives=(spouse,)))
    names_of = (
        "record_id",
        "row",
        "main",
        "role",
        "given",
        "surname",
        "org",
        "org_role",
        "attributes",
        "profile",
        "event",
    )
    rows = list(found.rows.staged(names_of, columns["record_id"]))
    assert (
        [row[0] for row in rows]
        == ["a", "b", "b/spouse", "c", "f", "f/spouse"]
        == list(found.rows.all_ids(columns["record_id"]))
    )
    for record, row in zip(found.rows, rows):
        want = {name: value for name, value in zip(names_of, row) if name != "record_id"}
        assert {name: record.get(name, "") for name in want} == want


def test_fields_of_relatives_can_be_named():
    assert relatives.mapped_relatives("spouse: given=F2, id=N2; child_1: given = C1") == {
        "spouse": ("spouse", {"given": "F2", "id_number": "N2"}),
        "child_1": ("child", {"given": "C1"}),
    }
    for wrong in ("spouse: phone=X", "given=F2", "spouse: given="):
        with pytest.raises(SettingError, match="RELATIVES: give prefixes"):
            relatives.mapped_relatives(wrong)
    with pytest.raises(SettingError, match="neither given name nor id"):
        relatives.mapped_relatives("spouse: surname=F2")
