"""Sex, ids, names and events as registers write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.records import values


@pytest.mark.parametrize(
    ("written", "sex"),
    [("F", "female"), ("Female", "female"), ("女", "female"), ("w", "female"), ("Männlich", "male"), ("M", "male"), ("H", "male"),
     ("男", "male"), ("1", "male"), ("2", "female"), ("9", ""), ("", ""), ("unknown", ""), ("X", "other"), ("divers", "other"),
     ("masculino", "male"), ("Femme", "female")],
)  # fmt: skip
def test_sex_in_the_words_of_registers(written, sex):
    assert values.sexes([written], "sex")[0] == [sex]


def test_codes_of_which_nobody_can_tell_are_refused():
    with pytest.raises(SettingError, match="codes 0 and 1"):
        values.sexes(["0", "1", "1", "0"], "gender")
    with pytest.raises(SettingError, match="are no sex"):
        values.sexes(["12 Alder Street", "4 Oak Lane", "F"], "gender")
    assert values.sexes(["F", "M", "?", "Q", "F"], "gender")[1] == 1  # Q is counted, a question mark is an unknown one


def test_ids_in_the_place_of_an_unknown_one_are_not_used():
    column = ["123-45-6781", "000-00-0000", "999999999", "123456789", *["555-12-3456"] * 60, "abc 12x"]
    found, none = values.ids(column)
    assert found[0] == "123456781" and found[-1] == "ABC12X"
    assert found[1] == found[2] == found[3] == found[4] == ""
    assert none == 63


def test_a_chinese_id_says_birth_and_sex_and_a_wrong_digit_nothing():
    assert values.chinese_id("11010519491231002X") == ("1949-12-31", "female")  # the example of GB 11643
    assert values.chinese_id("110105194912310021") is None
    assert values.chinese_id("12345") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ann Mary Smith", ("Ann", "Mary", "Smith")),
        ("Smith, Ann Mary", ("Ann", "Mary", "Smith")),
        ("Dr. Ann Smith", ("Ann", "", "Smith")),
        ("Martin King, Jr.", ("Martin", "", "King")),
        ("Ludwig van Beethoven", ("Ludwig", "", "van Beethoven")),
        ("Juan de la Cruz", ("Juan", "", "de la Cruz")),
        ("王小明", ("小明", "", "王")),
        ("欧阳娜娜", ("娜娜", "", "欧阳")),
        ("阿依古丽·买买提", ("阿依古丽", "", "买买提")),
        ("Cher", ("", "", "Cher")),
        ("", ("", "", "")),
    ],
)
def test_whole_names_are_taken_apart(text, parts):
    assert values.full_name(text) == parts


@given(st.text(max_size=40))
def test_any_text_is_a_name_of_three_parts(text):
    assert len(values.full_name(text)) == 3


@pytest.mark.parametrize(
    ("text", "event"),
    [("Death", "death"), ("DECEASED", "death"), ("死亡", "death"), ("Décès", "death"), (" Moved  In ", "moved in")],
)
def test_deaths_in_the_words_of_registers(text, event):
    assert values.event(text) == event
