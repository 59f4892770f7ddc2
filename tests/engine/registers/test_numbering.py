"""Numbers that persons keep from run to run."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.numbering import numbered


def given_numbers(person, earlier, following=100):
    return numbered(np.array(person, np.int64), np.array(earlier, np.int64), following).tolist()


def test_who_is_new_gets_the_next_numbers_in_the_order_of_records():
    assert given_numbers([1, 0, 1, 2], [-1] * 4, 7) == [7, 8, 7, 9]


def test_who_had_a_number_keeps_it():
    assert given_numbers([0, 0, 1, 2], [5, -1, 3, -1], 9) == [5, 5, 3, 9]


def test_two_who_become_one_keep_the_number_of_more_records_then_the_lower():
    assert given_numbers([0, 0, 0], [2, 8, 8]) == [8, 8, 8]
    assert given_numbers([0, 0], [8, 2]) == [2, 2]


def test_one_who_becomes_two_leaves_the_number_to_the_larger_part_then_to_the_first_record():
    assert given_numbers([0, 1, 1], [4, 4, 4]) == [100, 4, 4]
    assert given_numbers([1, 0], [4, 4]) == [4, 100]


def test_a_record_that_passes_from_one_to_another_takes_no_number_along():
    assert given_numbers([0, 0, 1, 0, 1], [1, 1, 2, 2, 2]) == [1, 1, 2, 1, 2]


def test_nobody():
    assert given_numbers([], []) == []


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-1, 5)), max_size=40))
def test_one_number_for_each_person_and_none_twice_and_the_next_run_changes_nothing(records):
    _, person = np.unique([one for one, _ in records], return_inverse=True)
    earlier = np.array([number for _, number in records], np.int64)
    found = numbered(person.astype(np.int64), earlier, 6)
    pairs = set(zip(person.tolist(), found.tolist()))
    assert len(pairs) == len({one for one, _ in pairs}) == len({number for _, number in pairs})
    new = sorted({number for number in found.tolist() if number >= 6})
    assert new == list(range(6, 6 + len(new)))
    assert numbered(person.astype(np.int64), found, 50).tolist() == found.tolist()
