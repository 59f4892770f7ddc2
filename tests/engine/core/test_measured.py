"""Heights, storeys and yes/no as other people write them: what is certain is read, the rest is unknown, counted and shown."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.limits import (
    AREA,
    HEIGHT,
    MOST_HEIGHT,
    MOST_HOUSEHOLD,
    MOST_STOREYS,
    MOST_WEIGHT,
    STOREYS,
)


def read(quantity, *values):
    """Values as read, NaN as None."""
    found, notes = columns.measured(list(values), "f", quantity)
    return [None if math.isnan(v) else pytest.approx(v) for v in found.tolist()], notes


# --- Text -------------------------------------------------------------------------------------------------------------

HEIGHTS = [
    ("12", 12), ("12.5", 12.5), ("12,5", 12.5), ("12,50 m", 12.5), ("12 m", 12), ("12m", 12), (" 12 M. ", 12), ("12.", 12),
    ("12 meters", 12), ("12 mètres", 12), ("1200 cm", 12), ("0012", 12), ("+12", 12), ("1.2e1", 12),
    ("39 ft", 11.8872), ("39ft.", 11.8872), ("39 feet", 11.8872), ("39'", 11.8872), ("39'6\"", 12.0396), ("39′6″", 12.0396),
    ("39’ 6”", 12.0396), ("39 ft 6 in", 12.0396), ("39''", None), ("39'13\"", None),
    ("2;3", 3), ("12 m; 14 m;", 14), ("12;x", None), (";", None),
    ("１２", 12), ("１２．５ｍ", 12.5), ("１２，５", 12.5), ("٣", 3), ("−5", -5), ("-9999", -9999),
    ("1 200 cm", 12), ("1\u00a0200 cm", 12),
    ("~10", None), ("<4", None), (">4", None), ("ca. 10", None), ("10?", None), ("3-4", None), ("3–4", None), ("5+", None),
    ("G+3", None), ("12 m²", None), ("12²", None), ("1½", None), ("1,200", None), ("1.200,5", None), ("1_000", None),
    ("0x10", None), ("12 yd", None), ("3 storeys", None), ("tall", None), ("inf", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), HEIGHTS, ids=[text for text, _ in HEIGHTS])
def test_heights_as_text(text, value):
    # With nine numbers beside it, so that one odd text is not the whole column.
    found, notes = read(HEIGHT, text, *range(1, 10))
    assert found[0] == (value if value is None else pytest.approx(value))
    expected = (
        f"1 buildings have a height in field 'f' that is not one number ('{text}'); it counts as unknown."
        if value is None
        else None
    )
    assert notes == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "value"),
    [("2;3", 3), ("1.5", 1.5), ("1,5", 1.5), ("2,3", None), ("3 storeys", 3), ("3 floors", 3), ("3层", 3), ("3階", 3), ("G+3", None),
     ("R+2", None), ("<4", None), ("12 m", None), ("39'", None), ("3 étages", None)],
)  # fmt: skip
def test_storeys_as_text(text, value):
    assert read(STOREYS, text, *range(1, 10))[0][0] == value


@pytest.mark.parametrize(
    "text", ["", "  ", "NULL", "n/a", "N/A", "NaN", "None", "?", "-", "unknown", None, float("nan")]
)
def test_what_says_that_nothing_is_known_is_not_worth_a_word(text):
    assert read(HEIGHT, text, "3") == ([None, 3], [])


def test_odd_texts_are_counted_and_shown():
    found, notes = read(HEIGHT, "~10", "~10", "<4", "high", "5+", 3, None, "4 m")
    assert found == [None] * 5 + [3, None, 4]
    assert notes == [
        "5 buildings have a height in field 'f' that is not one number ('~10', '<4', 'high' and 1 more); it counts as unknown."
    ]


def test_a_column_of_something_else_is_refused_by_name():
    with pytest.raises(CountError, match=r"^Field 'street' holds 'Main St', 'Oak Ave', not a height; choose another"):
        columns.measured(["Main St", "Oak Ave", None, ""], "street", HEIGHT)
    # One of eleven is chance; one of ten is a gap.
    with pytest.raises(CountError, match=r"^Field 'street' holds 'x', not a number of storeys"):
        columns.measured(["x"] * 10 + ["3"], "street", STOREYS)
    assert columns.measured(["x"] * 9 + ["3"], "street", STOREYS)[0][-1] == 3


@pytest.mark.parametrize(
    ("value", "kind"), [([1, 2], "a list"), ({"a": 1}, "an object"), (b"\x00\x01", "no single value"), ((), "a list")]
)
def test_lists_objects_and_bytes_are_no_numbers(value, kind):
    for reader in (
        lambda values: columns.measured(values, "f", HEIGHT),
        lambda values: columns.numbers(values, "f"),
        lambda values: columns.shares(values, "f"),
    ):
        with pytest.raises(CountError, match=rf"^Field 'f' holds {kind} in row 2 \(.*\), not a number; choose a field"):
            reader([None, value])
    # numpy would make a table of lists that are all of one length.
    with pytest.raises(CountError, match="holds a list in row 1"):
        columns.numbers([[1, 2], [3, 4]], "f")


# --- Limits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [999, 999.9, 1000.5, 9999, 99999, 1e20, 3.4e38, 1.7e308, float("inf"), "9999", "3.4e+38"]
)
def test_no_building_is_that_high(value):
    found, (note,) = read(HEIGHT, 3.0, value, 9)
    assert found == [3, None, 9]
    assert note.startswith("1 buildings have a height in field 'f' that stands for 'unknown' or is above 1,000 m (")
    assert note.endswith("), which no building has; it counts as unknown.")


@pytest.mark.parametrize("value", [99, 201, 999, 9999, 1e20])
def test_no_building_has_so_many_storeys(value):
    found, (note,) = read(STOREYS, 3, value)
    assert found == [3, None]
    assert "above 200 storeys" in note


def test_what_a_building_can_have_is_left_as_it_is():
    assert read(HEIGHT, 828, MOST_HEIGHT, 0, -1, -9999.0) == ([828, MOST_HEIGHT, 0, -1, -9999], [])
    assert read(STOREYS, 163, MOST_STOREYS, 100, 98) == ([163, MOST_STOREYS, 100, 98], [])
    assert read(AREA, 500_000, "120 m²", 1e9)[0] == [500_000, 120, None]


@given(st.lists(st.floats(0.1, 900)))
def test_numbers_and_the_same_numbers_as_text(values):
    found, notes = columns.measured(values, "f", HEIGHT)
    assert found.tolist() == values and notes == []
    assert columns.measured([repr(v) for v in values], "f", HEIGHT)[0].tolist() == values
    assert columns.measured([f"{v!r} m" for v in values], "f", HEIGHT)[0].tolist() == values


@given(st.lists(st.text(max_size=12) | st.none() | st.floats() | st.booleans() | st.integers(-(2**63), 2**63)))
def test_whatever_stands_there_is_a_number_in_the_limits_unknown_or_refused(values):
    try:
        found, _ = columns.measured(values, "f", HEIGHT)
    except CountError:
        return
    assert len(found) == len(values)
    assert not np.any(found > MOST_HEIGHT)


def test_household_sizes_that_are_codes_are_refused():
    assert columns.household_sizes([0, 1, 19, 100, MOST_HOUSEHOLD], "n").tolist() == [0, 1, 19, 100, 500]
    for code in (99, 501, 999, 9999, 99999, 999999, 10**10):
        with pytest.raises(CountError) as refused:
            columns.household_sizes([2, code, 3, code], "n")
        assert str(refused.value) == (
            f"2 households have a size in field 'n' that stands for 'unknown' or is above 500 persons ({code}; rows 2, 4); "
            "correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD."
        )


def test_group_quarters_hold_any_number():
    assert columns.household_sizes([2, 999], "n", np.array([False, True])).tolist() == [2, 999]
    with pytest.raises(CountError, match=r"^1 households have a size"):
        columns.household_sizes([999, 999], "n", np.array([False, True]))


def test_weights_that_stand_for_nothing_are_refused():
    assert columns.own_weights([0, MOST_WEIGHT], "w").tolist() == [0, MOST_WEIGHT]
    for value in (1e20, 3.4e38, 1e308):
        with pytest.raises(
            CountError, match=r"^1 buildings have more than 1,000,000,000,000,000 in field 'w' \(rows 2\)"
        ):
            columns.own_weights([1, value], "w")


def test_estimates_that_no_building_holds_are_unknown():
    found, notes = columns.estimates([1.5, -9999, 1e20, None, 0], "pop")
    assert [None if math.isnan(v) else v for v in found.tolist()] == [1.5, None, None, None, 0]
    assert notes == [
        "2 buildings have a value in field 'pop' that is negative or above 10,000,000,000 (-9999, 1e+20), which no building "
        "holds; it counts as unknown."
    ]


# --- Counts stay strict -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1_000", "1,200", "~10", "12 m", "0x10", "1 200", "five", "1.2.3", "9" * 400])
def test_counts_are_numbers_and_nothing_else(text):
    with pytest.raises(
        CountError, match=r"^Field 'pop' holds '.*' in row 1, which is not a number; choose a numeric"
    ) as refused:
        columns.counts([text, 3], "pop", "zone")
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize("text", ["nan", "NaN", "inf", "-inf"])
def test_a_count_that_is_unknown_as_text(text):
    with pytest.raises(CountError, match=r"^1 zones have no value in field 'pop' \(rows 1\)"):
        columns.counts([text, 3], "pop", "zone")


# --- Ids --------------------------------------------------------------------------------------------------------------


def test_ids_keep_every_digit():
    long = 2**53 + 1
    assert columns.ids([long, long + 1, 2**63 - 1], "zone").tolist() == [
        str(long),
        str(long + 1),
        "9223372036854775807",
    ]
    assert columns.id_text(1e300) == "1e+300"
    assert columns.id_text("a\0\0") == "a"
    assert columns.id_text(True) == "True"


# --- Yes and no -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("True", "False"), ("TRUE", "FALSE"), ("ja", "nein"), ("ja", "nej"), ("ja", "nee"), ("oui", "non"), ("O", "N"),
     ("si", "no"), ("sí", "no"), ("SÍ", "NO"), ("sim", "não"), ("da", "nu"), ("да", "нет"), ("tak", "nie"), ("ano", "ne"),
     ("igen", "nem"), ("evet", "hayır"), ("kyllä", "ei"), ("ναι", "όχι"), ("是", "否"), ("はい", "いいえ"), ("예", "아니요"),
     ("y", "n"), ("t", "f"), ("1", "0"), ("1.0", "0.0"), (" Yes ", "No\t"), ("ＹＥＳ", "ＮＯ"), ("WAHR", "FALSCH"), ("VRAI", "FAUX")],
)  # fmt: skip
def test_yes_and_no(yes, no):
    assert columns.shares([yes, no, no, yes], "res").tolist() == [1, 0, 0, 1]


def test_no_word_means_both():
    assert not columns.YES & columns.NO
    assert not columns.MISSING & (columns.YES | columns.NO)


def test_yes_no_and_shares_in_one_column():
    found = columns.shares(["yes", "No", "0.5", "0,25", 0.75, True, False, None, "", "NULL", 1], "res")
    assert found[[0, 1, 2, 3, 4, 5, 6, 10]].tolist() == [1, 0, 0.5, 0.25, 0.75, 1, 0, 1]
    assert np.isnan(found[7:10]).all()


def test_words_that_are_neither_are_refused_with_examples():
    with pytest.raises(CountError) as refused:
        columns.shares(["yes", "residential", "maybe", "maybe", "1_0", "x" * 99], "res")
    assert str(refused.value) == (
        "5 values of field 'res' are neither yes, no nor a share ('residential', 'maybe', '1_0' and 1 more); use yes and no, or "
        "shares from 0 to 1."
    )


def test_group_quarters_by_type_or_in_words():
    assert columns.are_quarters([0, 1, 7, None, -1, float("nan")], "gq").tolist() == [
        False,
        True,
        True,
        False,
        False,
        False,
    ]
    assert columns.are_quarters(["no", "Oui", "3", "", "False", "0"], "gq").tolist() == [
        False,
        True,
        True,
        False,
        False,
        False,
    ]
    with pytest.raises(
        CountError, match=r"^1 values of field 'gq' are neither yes, no nor a number \('dormitory'\); use yes"
    ):
        columns.are_quarters(["no", "dormitory"], "gq")
