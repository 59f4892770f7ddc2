"""Heights and storeys as other people write them: what is certain is read, the rest is unknown, counted and shown."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.limits import AREA, HEIGHT, MOST_HEIGHT, MOST_STOREYS, STOREYS


def read(quantity, *values):
    """Values as read, NaN as None."""
    found, notes = columns.measured(list(values), "f", quantity)
    return [None if math.isnan(v) else pytest.approx(v) for v in found.tolist()], notes


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
    assert [(note.code, note.values["buildings"], note.values["values"]) for note in notes] == (
        [("unread_values", 1, f"'{text}'")] if value is None else []
    )


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
    assert [str(note) for note in notes] == [
        "Buildings whose height in field 'f' is not one number: 5 ('~10', '<4', 'high' and 1 more); it counts as unknown."
    ]


def test_a_column_of_something_else_is_refused_by_name():
    with pytest.raises(CountError, match=r"^Field 'street' holds 'Main St', 'Oak Ave', not a height; choose another"):
        columns.measured(["Main St", "Oak Ave", None, ""], "street", HEIGHT)
    # One of eleven is chance; one of ten is a gap.
    with pytest.raises(CountError, match=r"^Field 'street' holds 'x', not a number of storeys"):
        columns.measured(["x"] * 10 + ["3"], "street", STOREYS)
    assert columns.measured(["x"] * 9 + ["3"], "street", STOREYS)[0][-1] == 3


@pytest.mark.parametrize(
    "value", [999, 999.9, 1000.5, 9999, 99999, 1e20, 3.4e38, 1.7e308, float("inf"), "9999", "3.4e+38"]
)
def test_no_building_is_that_high(value):
    found, (note,) = read(HEIGHT, 3.0, value, 9)
    assert found == [3, None, 9]
    assert note.code == "impossible_values"
    assert str(note) == (
        f"Buildings whose height in field 'f' stands for 'unknown' or is above 1,000 m: 1 ({float(value):g}); no building has "
        "it, and it counts as unknown."
    )


@pytest.mark.parametrize("value", [99, 201, 999, 9999, 1e20])
def test_no_building_has_so_many_storeys(value):
    found, (note,) = read(STOREYS, 3, value)
    assert found == [3, None]
    assert "number of storeys in field 'f'" in str(note) and "above 200 storeys: 1" in str(note)


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


def test_estimates_that_no_building_holds_are_unknown():
    found, notes = columns.estimates([1.5, -9999, 1e20, None, 0], "pop")
    assert [None if math.isnan(v) else v for v in found.tolist()] == [1.5, None, None, None, 0]
    assert [str(note) for note in notes] == [
        "Buildings with a value in field 'pop' that is negative, above 10,000,000,000 or stands for 'unknown': 2 (-9999, 1e+20); "
        "no building holds it, and it counts as unknown."
    ]
