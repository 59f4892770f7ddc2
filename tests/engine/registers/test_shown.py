"""Numbers of houses and doors are told from names, telephones and ids of persons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.addresses.shown import WORDS, is_number, is_postcode


@pytest.mark.parametrize(
    "text",
    ["", "12", "12 B", "12bis", "Apt 4", "#4B", "3-2-501", "3单元", "甲", "12号楼", "Bldg 2 Rm 301", "rear", "8-10-1109", "Étage 2",
     "１２"],
)  # fmt: skip
def test_numbers_may_be_kept(text):
    assert is_number(text)


@pytest.mark.parametrize(
    "text",
    ["Zoe", "Apt Lee", "4 Miller", "王小明", "4王", "409-555-0103", "937007031", "330102199005170012", "a@bib.example", "Quaxx99"],
)  # fmt: skip
def test_what_may_be_of_a_person_is_no_number(text):
    assert not is_number(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [("77550", True), ("77550-1234", True), ("SW1A 1AA", True), ("1234 AB", True), ("310000", True), ("937007031", False),
     ("Miller", False), ("409-555-0103", False), ("MILLER 99", False), ("王小明", False)],
)  # fmt: skip
def test_postcodes_are_told_from_ids(text, right):
    assert is_postcode(text) is right


@given(st.text("abcdefghijklmnopqrstuvwxyzABCXYZäöüéñ", min_size=3, max_size=12))
def test_no_word_of_three_letters_is_a_number_but_those_of_doors(word):
    assert is_number(word) is (word.casefold() in WORDS)
