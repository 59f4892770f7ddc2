"""Frames find columns by name, put ours over given ones, and say what parameters mean."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core import columns, frame
from doorstep.processing_provider.engine.core.errors import CountError, IdError, SettingError
from doorstep.processing_provider.engine.core.frame import Frame, Input
from doorstep.processing_provider.engine.core.limits import HEIGHT


@dataclass(frozen=True)
class Heading:
    name: str
    type: str


HOUSES = frame.made(
    "houses",
    {"id": ["a", "b", "c"], "Height": [3.5, math.nan, 9.0], "n": [1, None, 3]},
    [shapely.box(0, 0, 1, 1), None, shapely.box(2, 0, 4, 1)],
)


def test_columns_and_geometries_are_those_that_were_given():
    assert len(HOUSES) == 3
    assert HOUSES.kind == "polygon"
    assert HOUSES.column("id") == ["a", "b", "c"]
    assert HOUSES.column("n") == [1, None, 3]
    assert HOUSES.column("Height") == [3.5, None, 9.0]
    assert shapely.area(HOUSES.geometries()).tolist()[::2] == [1, 2]
    assert HOUSES.geometries()[1] is None


@pytest.mark.parametrize(("name", "found"), [("Height", "Height"), ("HEIGHT", "Height"), ("weight", "")])
def test_a_name_is_found_in_another_case(name, found):
    assert HOUSES.find(name) == found


def test_a_name_in_two_cases_is_not_guessed():
    both = frame.made("two", {"A": [1], "a": [2]})
    assert (both.find("A"), both.find("a")) == ("A", "a")
    assert frame.named("B", ["b1", "bb"]) == ""
    assert frame.named("x", ["X", "x"]) == "x"
    assert frame.named("xx", ["XX", "Xx"]) == ""


def test_our_columns_stand_for_given_ones_whatever_their_case():
    more = HOUSES.plus(
        [Heading("height", "real"), Heading("people", "integer")], {"height": [1, 2, 3], "people": [2.0, math.nan, 0]}
    )
    assert more.names == ["id", "height", "n", "people"]
    assert more.column("Height") == [1, 2, 3]
    assert more.column("people") == [2, None, 0]
    assert HOUSES.names == ["id", "Height", "n"]


def test_later_columns_of_ours_stand_for_earlier_ones_in_their_place():
    first = HOUSES.plus(
        [Heading("status", "text"), Heading("sum", "real")], {"status": ["x", "y", None], "sum": [1, 2, 3]}
    )
    again = first.plus([Heading("status", "text")], {"status": ["z", None, 7]})
    assert again.names == ["id", "Height", "n", "status", "sum"]
    assert again.column("status") == ["z", None, "7"]


def test_own_numbers_that_occur_twice_give_way_to_rows():
    assert Frame("rows", 3, numbers=np.array([4, 4, 9])).own_numbers() == [1, 2, 3]
    assert Frame("rows", 3, numbers=np.array([4, -1, 9])).own_numbers() == [4, -1, 9]
    assert Frame("rows", 2).own_numbers() == [1, 2]


def test_the_digest_is_that_of_the_rows_in_any_order():
    def houses(order, **changes):
        values = {"id": ["a", "b", "c"], "n": [1, None, 3], **changes}
        shapes = [shapely.box(0, 0, 1, 1), None, shapely.box(2, 0, 4, 1)]
        return frame.made("h", {k: [v[i] for i in order] for k, v in values.items()}, [shapes[i] for i in order])

    digest = houses((0, 1, 2)).digest()
    assert houses((2, 0, 1)).digest() == digest
    assert houses((0, 1, 2), n=[1, 0, 3]).digest() != digest
    assert len(digest) == 64


def test_the_fingerprint_is_that_of_the_rows_as_they_are_read():
    square, longer = shapely.box(0, 0, 1, 1), shapely.box(0, 0, 1, 2)

    def print_of(ids=("a", "b"), n=(1, None), name="n", shapes=(square, None)):
        return frame.made("h", {"id": list(ids), name: list(n)}, list(shapes)).fingerprint()

    whole = print_of()
    assert len(whole) == 64 and print_of() == whole
    others = (
        print_of(("b", "a"), (None, 1), shapes=(None, square)), print_of(n=(1, 0)), print_of(name="m"),
        print_of(("ab", "")), print_of(shapes=(longer, None)),
    )  # fmt: skip
    assert len({whole, *others}) == 6


# --- What parameters mean


def asked(**fields) -> Input:
    return Input(HOUSES, {name: (value,) for name, value in fields.items()})


def test_a_parameter_without_a_column_gives_nothing():
    assert asked().name("ID") == ""
    assert asked().values("ID") is None
    assert asked().labels("ID") is None
    assert asked().read("ID", columns.counts, "house") is None
    assert asked().measured("HEIGHT_FIELD", HEIGHT, []) is None


def test_a_needed_column_is_asked_for():
    with pytest.raises(SettingError, match=r"^POPULATION_FIELD is missing; choose the field\.$"):
        asked().needed("POPULATION_FIELD", columns.counts, "zone")


def test_readers_get_column_and_name():
    with pytest.raises(CountError, match="'n'"):
        asked(N="n").read("N", columns.counts, "house")
    assert asked(H="Height").measured("H", HEIGHT, []).tolist()[::2] == [3.5, 9.0]
    assert asked(N="n").needed_labels("N").tolist() == ["1", "", "3"]


def test_without_a_column_the_rows_own_numbers_are_ids_and_that_is_noted():
    notes: list = []
    assert asked().ids("BUILDING_ID_FIELD", "building", notes).tolist() == ["1", "2", "3"]
    assert [note.code for note in notes] == ["own_numbers"]
    assert notes[0].values["parameter"] == "BUILDING_ID_FIELD"
    assert asked(B="id").ids("B", "building", notes).tolist() == ["a", "b", "c"]
    assert len(notes) == 1
    with pytest.raises(IdError):
        asked(B="n").ids("B", "building", notes)


def test_parameters_can_mean_other_columns():
    given = Input(HOUSES, {"A": ("id",), "B": ("n", "id")}).but(A="n", B="")
    assert (given.name("A"), given.names("B")) == ("n", ())
    assert given.but(A="").all_values("A") == {}
    assert Input(HOUSES, {"B": ("n", "id")}).all_values("B") == {"n": [1, None, 3], "id": ["a", "b", "c"]}
