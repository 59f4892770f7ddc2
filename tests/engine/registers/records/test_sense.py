"""Names that are none, fields that contradict each other, and columns in clear that tell who somebody is."""

from __future__ import annotations

import pytest

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.records.register import Register, Relative
from doorstep.processing_provider.engine.registers.records.staging import stage

N = 12
GIVEN = [f"Ann{chr(97 + k)}" for k in range(N)]
SURNAME = [f"Tree{chr(97 + k)}" for k in range(N)]
BIRTH = [f"19{40 + k}-05-17" for k in range(N)]


def staged(relatives=(), attributes=None, **columns):
    whole = {"given": GIVEN, "surname": SURNAME, "birth": BIRTH, **columns}
    fields = {"ETHNICITY_FIELD": "origin", "EVENT_FIELD": "what", "ORGANISATION_NAME_FIELD": "firm"}
    return stage(Register(whole, fields, last="2024-12-31", attributes=attributes or {}, relatives=relatives))


def listed(found):
    return [(row, name, why.code) for row, name, why in found.kept]


def changed(values, **others):
    return [others.get(f"at{k}", value) for k, value in enumerate(values)]


@pytest.mark.parametrize(
    "text", ["-", "?", "???", ".", "unknown", "Unbekannt", "INCONNU", "n/a", "不详", "无名氏", "12", "<unknown>"]
)
def test_a_name_that_is_none_is_unknown_and_listed(text):
    found = staged(surname=changed(SURNAME, at3=text))
    assert listed(found) == [(4, "surname", "kept_name")]
    assert found.rows[3].get("surname") == "" and found.rows[3]["given"] == "Annd"


@pytest.mark.parametrize("text", ["Null", "Na", "None"])
def test_what_programs_write_for_nothing_is_a_name_beside_a_name(text):
    assert listed(staged(surname=changed(SURNAME, at3=text))) == []
    found = staged(surname=changed(SURNAME, at3=text), given=changed(GIVEN, at3=text))
    assert listed(found) == [(4, "given", "kept_name"), (4, "surname", "kept_name")]


@pytest.mark.parametrize("text", ["O", "王", "X Æ", "𠜎", "d'", "St.", "Unknowne", "नमस्ते"])
def test_short_and_odd_names_are_names(text):
    assert listed(staged(surname=changed(SURNAME, at3=text))) == []


def test_whoever_has_no_name_and_nothing_else_is_rejected():
    found = staged(surname=changed(SURNAME, at3="-"), given=changed(GIVEN, at3="?"), birth=changed(BIRTH, at3=""))
    assert [(row, why.code) for row, _, why in found.rejected] == [(4, "nobody")]
    assert (found.accepted, len(found.rejected)) == (N - 1, 1) and listed(found) == []


def test_exchanged_births_and_days_are_refused():
    with pytest.raises(
        SettingError, match="BIRTH_FIELD and SINCE_FIELD: of 12 rows, 12 are of somebody who was born after"
    ):
        staged(birth=[f"20{10 + k}-01-01" for k in range(N)], since=BIRTH)
    some = [f"20{10 + k}-01-01" if k % 3 else "1930-01-01" for k in range(N)]  # of the household, before its children
    found = staged(since=some)
    assert listed(found) == [] and [row["since"] for row in found.rows] == some


@pytest.mark.parametrize(
    ("day", "kept"), [("1940-05-16", ""), ("1940", "1940"), ("1940-05-17", "1940-05"), ("1930", "")]
)
def test_a_death_before_the_birth_has_no_day(day, kept):
    found = staged(since=[day, *["2020-01-01"] * (N - 1)], event=["died"] * N)
    assert found.rows[0]["since"] == kept and found.rows[0]["event"] == "death"
    assert listed(found) == ([(1, "since", "kept_death")] if not kept else [])


def test_a_birth_that_the_chinese_id_contradicts_is_listed_and_kept():
    ids = ["330102194005170016", *[""] * (N - 1)]
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    ids[0] = ids[0][:17] + "10X98765432"[sum(w * int(c) for w, c in zip(weights, ids[0])) % 11]
    assert listed(staged(id_number=ids)) == []
    assert listed(staged(id_number=ids, birth=changed(BIRTH, at0="1940-05"))) == []
    found = staged(id_number=ids, birth=changed(BIRTH, at0="1940-05-18"))
    assert listed(found) == [(1, "birth", "kept_birth")] and found.rows[0]["birth"] == "1940-05-18"
    wide = "".join(chr(ord(c) + 0xFEE0) for c in ids[0])
    assert staged(id_number=[wide, *ids[1:]]).rows[0]["id_number"] == ids[0]


def test_an_id_that_is_that_of_a_further_person_is_rejected():
    spouse = Relative("spouse", "spouse", {"given": ["Bo"] * N})
    ids = ["1", "1/spouse", *(str(k) for k in range(2, N))]
    found = staged(record_id=ids, relatives=(spouse,))
    assert [(row, why.code) for row, _, why in found.rejected] == [(2, "further")]
    every = list(found.rows.all_ids(found.rows.ids()))
    assert len(every) == len(set(every)) == 2 * (N - 1)
    assert staged(record_id=ids).accepted == N


TELLING = {
    "names": SURNAME,
    "sentences with names": [f"{name} likes tea" for name in SURNAME],
    "mails": [f"write to a{k}@b.example" for k in range(N)],
    "telephones": [f"138001380{k:02}" for k in range(N)],
    "streets": [f"{k} Main Street" for k in range(N)],
    "one street": ["12 Main Street, Apt 4"] * N,
    "Chinese streets": ["中山路12号"] * N,
    "German streets": ["Quendelweg 4"] * N,
    "French streets": ["4 rue de la Paix"] * N,
}


@pytest.mark.parametrize("what", TELLING)
@pytest.mark.parametrize("rows", [1, 2, N])
def test_columns_in_clear_do_not_tell_who_somebody_is_in_small_registers_either(what, rows):
    values, names = TELLING[what][:rows], {"given": GIVEN[:rows], "surname": SURNAME[:rows], "birth": BIRTH[:rows]}
    with pytest.raises(SettingError, match="ATTRIBUTE_FIELDS: field 'remark' tells who somebody is"):
        staged(attributes={"remark": values}, **names)
    for name, field in (("ethnicity", "ETHNICITY_FIELD: field 'origin'"), ("event", "EVENT_FIELD: field 'what'")):
        with pytest.raises(SettingError, match=f"{field} tells who somebody is|does not hold"):
            staged(**{name: values}, **names)


@pytest.mark.parametrize(
    "values",
    [
        ["3 rooms", "4 rooms", "12 rooms"] * 4,
        ["primary", "none", "university"] * 4,
        ["2024-01-01"] * N,
        ["18 - 25 years"] * N,
        ["第3路公交"] * N,
    ],
)
def test_classes_are_attributes(values):
    assert staged(attributes={"class": values}).accepted == N


@pytest.mark.parametrize(
    "values", [SURNAME, GIVEN, BIRTH, [f"a{k}@b.example" for k in range(N)], [f"409-555-01{k:02}" for k in range(N)],
               [f"{k} Main Street" for k in range(N)]])  # fmt: skip
@pytest.mark.parametrize("rows", [1, N])
def test_a_field_of_persons_is_no_name_of_an_organisation(values, rows):
    names = {"given": GIVEN[:rows], "surname": SURNAME[:rows], "birth": BIRTH[:rows]}
    with pytest.raises(SettingError, match="ORGANISATION_NAME_FIELD: field 'firm' tells who somebody is"):
        staged(org_name=values[:rows], **names)
    firms = ["Mill", "12 Oaks Hotel", "School no. 4", "Annas Inn", "2001 Books", "Treeb & Sons"] * 2
    assert staged(org_name=firms).accepted == N


def test_a_birthday_is_no_day_since_when_somebody_lives_there():
    columns = {"given": GIVEN, "surname": SURNAME, "birth": BIRTH, "since": BIRTH}
    fields = {"BIRTH_FIELD": "born", "SINCE_FIELD": "born"}
    with pytest.raises(SettingError, match="SINCE_FIELD and BIRTH_FIELD are both field 'born'"):
        stage(Register(columns, fields, last="2024-12-31"))
    births = Register({**columns, "event": ["birth"] * N}, {**fields, "EVENT_FIELD": "what"}, last="2024-12-31")
    # Of births the base has the year: who is there from birth on is there from a month on.
    assert [row["since"] for row in stage(births).rows] == [day[:7] for day in BIRTH]
