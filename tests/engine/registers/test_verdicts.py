"""Decisions of persons: words that are understood, contradictions that are found, fields that are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers import verdicts


@pytest.mark.parametrize(
    ("word", "same"),
    [("same", True), (" Different ", False), ("YES", True), (0, False), (1.0, True), ("不同", False), ("同一人", True)],
)
def test_words(word, same):
    assert verdicts.read(word) is same


@pytest.mark.parametrize("empty", ["", None, float("nan"), "  "])
def test_nothing_is_no_decision(empty):
    assert verdicts.read(empty) is None


def test_other_words_are_not_guessed():
    with pytest.raises(ValueError, match="perhaps"):
        verdicts.read("perhaps")


def test_who_is_the_same_over_others_cannot_be_different():
    said = {("a", "b"): True, ("b", "c"): True, ("c", "d"): False, ("a", "c"): False}
    assert verdicts.contradictions(said) == [("a", "c")]
    assert verdicts.contradictions({("a", "b"): True, ("c", "d"): True, ("a", "c"): False}) == []


@given(st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.booleans(), max_size=20))
def test_contradictions_are_those_of_the_closure(said):
    group = {one: {one} for one in range(8)}
    for (one, other), same in said.items():
        if same:
            together = group[one] | group[other]
            for each in together:
                group[each] = together
    expected = [pair for pair, same in said.items() if not same and pair[1] in group[pair[0]]]
    assert verdicts.contradictions(said) == expected


def test_fields_are_named_and_no_value():
    columns = {
        "given": ["Ann", "ann "], "surname": ["Alder", "Birch"], "birth": ["1990-01-02", ""], "sex": ["", ""],
        "address": ["4\x1fElm St.", "elm st 4"],
    }  # fmt: skip
    assert verdicts.compared(columns, [(0, 1), (1, 1)]) == (
        ["given;address", "given;surname;address"],
        ["surname", ""],
        ["birth", ""],
    )


def test_a_day_and_a_month_that_changed_places_differ():
    assert verdicts.compared({"birth": ["1990-01-02", "1990-02-01"]}, [(0, 1)]) == ([""], ["birth"], [""])
