"""Profiles: what they let out is what their lines say, and every other line is refused by a sentence that names it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.engine.services.profiles import Offer, Profile, ProfilesError, named, parse_profiles

OFFERS = {
    "dwelling": Offer(("dwid", "buid", "floor", "unit"), ("floor", "unit"), ("dwid",)),
    "person": Offer(("pid", "sex"), (), ("pid",)),
}
HEAD = "profile;table;column;edit;days\n"
GOOD = HEAD + "door;dwelling;dwid;0;14\ndoor;dwelling;unit;1;\n# a comment; with a sign\n\ndesk;person;sex;;30\n"


def test_a_profile_is_what_its_lines_say():
    found = parse_profiles(GOOD, OFFERS)
    assert found == {
        "door": Profile("door", 14, {"dwelling": ("dwid", "unit")}, {"dwelling": ("unit",)}),
        "desk": Profile("desk", 30, {"person": ("sex",)}, {}),
    }
    assert named(found, " DESK ").days == 30


@pytest.mark.parametrize("change", [lambda t: t.replace(";", ","), lambda t: t.replace(";", "\t").replace("\n", "\r\n"),
                                    lambda t: "\ufeff" + t.upper().replace("DWELLING", "dwelling").replace("DWID", "dwid")
                                    .replace("UNIT", "unit").replace("PERSON", "person").replace("SEX", "sex")])  # fmt: skip
def test_other_ways_of_writing_the_table(change):
    found = parse_profiles(change(GOOD), OFFERS)
    assert [(one.days, list(one.columns)) for one in found.values()] == [(14, ["dwelling"]), (30, ["person"])]


def test_columns_come_in_any_order_and_edit_may_be_missing():
    found = parse_profiles("days;column;profile;table\n7;sex;desk;person\n", OFFERS)
    assert found == {"desk": Profile("desk", 7, {"person": ("sex",)}, {})}


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("desk;person;name;0;30", "line 2: table person has no column 'name' that can go out; it has pid, sex."),
        ("desk;vault;sex;0;30", "line 2: table 'vault' does not exist or never goes out; there are dwelling, person."),
        ("desk;person;sex;1;30", "line 2: nothing of table person can be corrected outside"),
        ("door;dwelling;dwid;1;30", "line 2: dwelling.dwid cannot be corrected outside; of dwelling these can: floor, unit."),
        ("door;dwelling;unit;1;30", "lets dwelling be corrected without dwid"),
        ("desk;person;sex;maybe;30", "line 2: edit is 'maybe'"),
        ("desk;person;sex;0;", "line 2: profile 'desk' does not say after how many days"),
        ("desk;person;sex;0;0", "line 2: days is '0'"),
        ("desk;person;sex;0;-3", "line 2: days is '-3'"),
        ("desk;person;sex;0;3.5", "line 2: days is '3.5'"),
        ("desk;person;sex;0;99999999999", "line 2: days is '99999999999'"),
        ("desk;person;sex;0;30\ndesk;person;pid;0;20", "line 3: profile 'desk' expires after 30 days in one line and after 20"),
        ("desk;person;sex;0;30\ndesk;person;sex;0;", "line 3: profile 'desk' has person.sex twice"),
        ("desk;;sex;0;30", "line 2: table is empty"),
        ("desk;person;sex;0;30;more", "line 2: 6 cells instead of 5"),
        ('desk;person;"sex;0;30', "line 2: the quotes do not close"),
        ("x" * 61 + ";person;sex;0;30", "line 2: the name of the profile has more than 60 letters"),
        ("# nothing", "PROFILES has no profiles"),
    ],
)  # fmt: skip
def test_a_line_that_does_not_fit_is_named(lines, words):
    with pytest.raises(ProfilesError) as refused:
        parse_profiles(HEAD + lines + "\n", OFFERS)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    "head", ["profile;table;edit\n", "profile;table;column;rows\n", "profile;table;column;table\n", ""]
)
def test_a_head_that_does_not_fit_is_refused(head):
    with pytest.raises(ProfilesError, match="line 1: the head has to name"):
        parse_profiles(head, OFFERS)


def test_a_name_that_nobody_gave_is_refused_with_those_there_are():
    with pytest.raises(ProfilesError, match=r"PROFILE is 'boat', .* give one of: door, desk."):
        named(parse_profiles(GOOD, OFFERS), "boat")


@given(st.text(alphabet='ab;,\t"#\n\r\ufeff\0 1', max_size=60))
def test_any_text_gives_profiles_or_a_sentence(text):
    for head in ("", HEAD):
        try:
            found = parse_profiles(head + text, OFFERS)
        except DoorstepError:
            continue
        for profile in found.values():
            assert all(set(of) <= set(OFFERS[table].columns) for table, of in profile.columns.items())
