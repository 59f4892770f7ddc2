"""Whole names as offices write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.records import names


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
    assert names.full_name(text) == parts


@given(st.text(max_size=40))
def test_any_text_is_a_name_of_three_parts(text):
    assert len(names.full_name(text)) == 3
