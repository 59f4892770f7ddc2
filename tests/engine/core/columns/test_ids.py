"""Ids are text however a file stored them, and are matched between layers."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.errors import IdError


def texts(*values):
    return np.array(values, dtype=object)


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("481677246002024", "481677246002024"),
        (481677246002024, "481677246002024"),
        (481677246002024.0, "481677246002024"),  # a shapefile or spreadsheet has no integers this long
        (np.float64(24.0), "24"),
        (np.int32(24), "24"),
        ("24.0", "24.0"),  # text is left as it is
        ("06037", "06037"),
        ("  a b ", "a b"),
        (1.5, "1.5"),
        (-0.0, "0"),
        (None, ""),
        ("", ""),
        ("   ", ""),
        (float("nan"), ""),
        (float("inf"), ""),
    ],
)
def test_id_text(stored, text):
    assert columns.id_text(stored) == text


def test_ids_are_unique_text():
    assert columns.ids([1, 2.0, "x"], "zone").tolist() == ["1", "2", "x"]


def test_empty_ids_are_named_by_row():
    with pytest.raises(IdError, match=r"^Zones with an empty id: 4 \(rows 2, 4, 5 and 1 more\); fill them or"):
        columns.ids(["a", None, "b", "", float("nan"), "  "], "zone")


def test_ids_that_occur_twice_are_named():
    with pytest.raises(IdError, match=r"^Buildings, ids that occur more than once: 2 \(1, b\); choose a field"):
        columns.ids(["b", 1, "a", 1.0, "b", "b"], "building")


def test_labels_may_be_empty_and_repeat():
    assert columns.labels([None, "a", "a", 3.0]).tolist() == ["", "a", "a", "3"]


@given(st.lists(st.integers(0, 10**17)))
def test_a_whole_number_is_one_id_in_every_type(numbers):
    expected = [str(n) for n in numbers]
    assert columns.labels(numbers).tolist() == expected
    assert columns.labels(expected).tolist() == expected
    exact = [float(n) for n in numbers if float(n) == n]
    assert columns.labels(exact).tolist() == [str(int(n)) for n in exact]


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


def test_match_by_text_and_by_number_where_leading_zeros_were_lost():
    index, by_number = columns.match(texts("06037", "6041", "x", "", "y"), texts("6037", "06041", "y"), "zone")
    assert index.tolist() == [0, 1, -1, -1, 2]
    assert by_number == 2


def test_match_by_number_is_refused_where_it_is_ambiguous():
    index, by_number = columns.match(texts("0007", "7", "1"), texts("07", "7", "1"), "zone")
    assert index.tolist() == [-1, 1, 2]
    assert by_number == 0


def test_match_knows_zero():
    index, by_number = columns.match(texts("0", "000"), texts("00", "1"), "zone")
    assert index.tolist() == [0, 0]
    assert by_number == 2


def test_no_common_id_shows_three_of_each():
    with pytest.raises(
        IdError,
        match=r"^Zones: no id is common to both inputs: one has a, b, c and 1 more, the other p, q, r and 1 more; ",
    ):
        columns.match(texts("a", "b", "c", "c", "", "d"), texts("p", "q", "r", "s"), "zone")


def test_only_empty_ids_match_nothing_and_are_no_error():
    index, by_number = columns.match(texts("", ""), texts("a"), "zone")
    assert index.tolist() == [-1, -1] and by_number == 0


ids_with_zeros = st.text("0123456789", min_size=1, max_size=6) | st.text("abc", min_size=1, max_size=2)


@given(st.lists(ids_with_zeros, min_size=1, unique=True), st.data())
@example(["0", "00"], None)
def test_what_is_matched_is_equal_as_text_or_as_number(known, data):
    wanted = known[:1] + ([] if data is None else data.draw(st.lists(ids_with_zeros)))
    index, by_number = columns.match(texts(*wanted), texts(*known), "zone")
    other = 0
    for key, i in zip(wanted, index):
        if key in known:
            assert known[i] == key
        elif i >= 0:
            assert int(known[i]) == int(key)
            assert [k for k in known if k.isdecimal() and int(k) == int(key)] == [known[i]]
            other += 1
        else:
            alike = [k for k in known if k.isdecimal() and key.isdecimal() and int(k) == int(key)]
            assert len(alike) != 1
    assert by_number == other
