"""Ids of persons, and what stands in their place."""

from __future__ import annotations

from doorstep.processing_provider.engine.registers.records import ids


def test_ids_in_the_place_of_an_unknown_one_are_not_used():
    column = ["123-45-6781", "000-00-0000", "999999999", "123456789", *["555-12-3456"] * 60, "abc 12x"]
    read = ids.person_ids(column)
    found = read.ids
    assert found[0] == "123456781" and found[-1] == "ABC12X"
    assert found[1] == found[2] == found[3] == found[4] == ""
    assert len(read.unknown) == 63


def test_a_chinese_id_says_birth_and_sex_and_a_wrong_digit_nothing():
    assert ids.chinese_id("11010519491231002X") == ("1949-12-31", "female")  # the example of GB 11643
    assert ids.chinese_id("110105194912310021") is None
    assert ids.chinese_id("12345") is None
