"""Columns come out of their pack as they went in, and take little room."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.packed import Column, concatenated, pack

KINDS = (
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False),
    st.text(),
    st.binary(),
    st.lists(st.integers()),
)
ONE_KIND = st.one_of(*(st.lists(st.one_of(st.none(), kind), max_size=8) for kind in KINDS))
ANY_KIND = st.lists(st.one_of(*KINDS), max_size=8)


def same(found: list, wanted: list) -> bool:
    return found == wanted and list(map(type, found)) == list(map(type, wanted))


@given(st.one_of(ONE_KIND, ANY_KIND))
def test_what_is_packed_comes_out_as_it_was(values):
    packed = pack(values)
    assert len(packed) == len(values)
    assert same(packed.tolist(), values)


@given(st.one_of(ONE_KIND, ANY_KIND).filter(bool), st.data())
def test_rows_are_taken_in_any_order(values, data):
    rows = data.draw(st.lists(st.integers(0, len(values) - 1)))
    assert same(pack(values).at(np.array(rows, np.int64)), [values[row] for row in rows])


@given(st.lists(st.one_of(ONE_KIND, ANY_KIND), min_size=1, max_size=4))
def test_parts_are_one_column_together(parts):
    assert same(concatenated([pack(part) for part in parts]).tolist(), [value for part in parts for value in part])


@given(st.lists(st.one_of(ONE_KIND, ANY_KIND), min_size=1, max_size=4))
def test_what_is_written_is_the_same_however_it_was_packed(parts):
    together = [value for part in parts for value in part]
    assert concatenated([pack(part) for part in parts]).written() == pack(together).written()


@given(st.one_of(ONE_KIND, ANY_KIND), st.one_of(ONE_KIND, ANY_KIND))
def test_what_is_written_tells_other_values(one, other):
    assert (pack(one).written() == pack(other).written()) == (repr(one) == repr(other))


def test_what_is_written_does_not_tell_what_stands_where_nothing_is_known():
    known = np.array([True, False])
    assert Column(np.array([1.0, np.nan]), known).written() == Column(np.array([1.0, 7.0]), known).written()
    assert Column(np.array([1, 2], np.int32)).written() == Column(np.array([1, 2]), np.array([True, True])).written()


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([1, None, 3], "i"),
        ([1.5, None], "f"),
        ([True, None], "b"),
        ([2**70, None], "O"),
        ([1, 2.5], "O"),
        ([None], "O"),
    ],
)
def test_kinds_of_arrays(values, kind):
    assert pack(values).values.dtype.kind == kind


def test_parts_of_which_nothing_is_known_do_not_change_the_kind():
    assert concatenated([pack([None, None]), pack([1, 2]), pack([None])]).values.dtype == np.int64


def test_a_hundred_thousand_rows_of_eight_columns_take_30_megabytes_at_most():
    def column(at: int, start: int) -> Column:
        numbers = range(start, start + 2000)
        texts = [f"building {n:07d}" for n in numbers]
        return pack([list(numbers), [n / 3 for n in numbers], texts, [b"\0" * 93 for _ in numbers]][at % 4])

    tracemalloc.start()
    made = [concatenated([column(at, start) for start in range(0, 100_000, 2000)]) for at in range(8)]
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(made[0]) == 100_000
    assert kept < 30_000_000
