"""Sex and events as registers write them."""

from __future__ import annotations

import pytest

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
    assert values.sexes(["F", "M", "?", "Q", "F"], "gender")[1] == {
        "Q"
    }  # Q is counted, a question mark is an unknown one


@pytest.mark.parametrize(
    ("text", "event"),
    [("Death", "death"), ("DECEASED", "death"), ("死亡", "death"), ("Décès", "death"), (" Moved  In ", "moved in")],
)
def test_deaths_in_the_words_of_registers(text, event):
    assert values.event(text) == event
