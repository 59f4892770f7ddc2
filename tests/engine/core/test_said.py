"""A few examples stand for many, and rows have the numbers that people know."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import said


def test_examples_name_three():
    assert said.examples([]) == ""
    assert said.examples("abc") == "a, b, c"
    more = said.examples("abcde")
    assert str(more) == "a, b, c and 2 more"
    assert (more.code, dict(more.values)) == ("and_more", {"examples": "a, b, c", "more": 2})
    assert more.text({"{examples} and {more} more": "{examples} 等 {more}"}.get) == "a, b, c 等 2"


def test_rows_are_counted_from_one():
    assert said.row_number(said.Position(0)) == 1
    assert said.row_examples(np.array([0, 4])) == "1, 5"


def test_long_values_are_cut():
    assert said.shown("x" * 40) == "x" * 40
    assert said.shown("x" * 41) == "x" * 40 + "…"
    assert said.quoted(["a", "b"]) == "'a', 'b'"


@pytest.mark.parametrize("what", ["zone", "zones", "earlier household"])
def test_things_are_notes_so_that_they_can_be_translated(what):
    assert str(said.things(what)) == {"z": "Zones", "e": "Earlier households"}[what[0]]


def test_things_without_a_name_of_ours_are_said_as_they_are():
    assert said.things("lampposts") == "lampposts"
