"""Outlines and codes of places against each other, on districts of squares."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.registers.places import NONE, objects
from doorstep.processing_provider.engine.registers.quality.outlines import nested, outlines, parents_of
from doorstep.processing_provider.engine.registers.settings import SpaceSettings


def square(x, y=0.0, wide=10.0, high=10.0):
    return shapely.box(x, y, x + wide, y + high)


TOWN = {
    "1": (1, "", square(0, 0, 40)), "11": (2, "1", square(0, 0, 20)), "12": (2, "1", square(20, 0, 20)), "111": (3, "11", square(0)),
    "112": (3, "11", square(10)), "121": (3, "12", square(20)), "122": (3, "12", square(30)),
}  # fmt: skip


def look(places, tolerance=0.3):
    codes = objects(list(places))
    levels = np.array([row[0] for row in places.values()])
    parents = parents_of(levels, codes, objects([row[1] for row in places.values()]))
    found = outlines(objects([row[2] for row in places.values()]), levels, parents, SpaceSettings(tolerance), silent)
    return tuple(
        {codes[row]: said for row, said in of.items()} for of in (found.outside, found.overlap, found.gaps)
    ), codes


def changed(**other):
    return {**TOWN, **{code[1:]: (*TOWN[code[1:]][:2], shape) for code, shape in other.items()}}


def test_tiles_without_a_flaw():
    assert look(TOWN)[0] == ({}, {}, {})


def test_a_gap_an_overflow_and_an_overlap():
    # 2 m off 112: a fifth of the place, a tenth of the district.
    assert look(changed(_112=square(10, 0, 8)))[0] == ({}, {}, {"11": pytest.approx(0.1)})
    (outside, overlap, gaps), codes = look(changed(_112=square(10, 0, 12)))
    assert outside == {"112": pytest.approx(2 / 12)} and gaps == {}
    assert {code: [codes[k] for k in beside] for code, beside in overlap.items()} == {"112": ["121"], "121": ["112"]}
    # What lies outside of everything.
    assert look(changed(_122=square(30, 0, 11)))[0] == ({"122": pytest.approx(1 / 11)}, {}, {})


def test_what_is_smaller_than_the_tolerance_or_unknown_is_no_flaw():
    assert look(changed(_122=square(30, 0, 9.995)))[0] == ({}, {}, {})
    assert look(changed(_111=None, _112=None))[0] == (
        {},
        {},
        {},
    )  # what is not drawn covers nothing that could be compared
    assert look({"1": (1, "", None), "11": (2, "1", square(0))})[0] == ({}, {}, {})
    assert look({"1": (1, "", square(0)), "11": (2, "9", square(0))})[0] == ({}, {}, {})


def test_an_enclave_is_no_flaw():
    hole = shapely.difference(square(0, 0, 20), square(5, 5, 3, 3))
    places = {"1": (1, "", square(0, 0, 20)), "11": (2, "1", hole), "12": (2, "1", square(5, 5, 3, 3))}
    assert look(places)[0] == ({}, {}, {})


def test_the_nearest_level_is_the_parent():
    parents = parents_of(np.array([1, 2, 3, 3]), objects(["A", "A", "B", "C"]), objects(["", "A", "A", "nowhere"]))
    assert parents.tolist() == [NONE, 0, 1, NONE]


@pytest.mark.parametrize(
    ("codes", "parents", "wrong"),
    [
        (["33", "3301", "3302", "3303"], [NONE, 0, 0, 0], []),
        (["33", "3301", "3302", "4403"], [NONE, 0, 0, 0], [3]),
        (["330000", "330100", "330200", "X"], [NONE, 0, 0, 0], [3]),  # filled up with zeros
        (["06", "6001", "6002", "7001"], [NONE, 0, 0, 0], [3]),  # zeros lost in a spreadsheet
        (["A", "x", "y", "Az"], [NONE, 0, 0, 0], None),  # they do not nest
        (["A", "B"], [NONE, NONE], None),
    ],
)
def test_codes_nest_where_most_do(codes, parents, wrong):
    levels = np.array([1, *[2] * (len(codes) - 1)])
    nesting, found = nested(levels, objects(codes), np.array(parents))
    assert (nesting, found) == (([2], wrong) if wrong is not None else ([], []))


@given(st.integers(1, 6), st.integers(1, 6), st.floats(0.5, 9), st.data())
def test_grids_of_any_size(across, up, bite, data):
    """Of a grid, one place is bitten off: its parent has a gap, and nobody else anything."""
    places = {"T": (1, "", square(0, 0, 10 * across, 10 * up))}
    places |= {f"{x}.{y}": (2, "T", square(10 * x, 10 * y)) for x in range(across) for y in range(up)}
    assert look(places)[0] == ({}, {}, {})
    victim = data.draw(st.sampled_from(sorted(code for code in places if code != "T")))
    x, y = (10 * int(part) for part in victim.split("."))
    places[victim] = (2, "T", square(x, y, 10 - bite))
    assert look(places)[0] == ({}, {}, {"T": pytest.approx(bite / (10 * across * up))})
