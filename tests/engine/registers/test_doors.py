"""Where known addresses stand, and what they are called in a base."""

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.registers import doors
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns

HOUSES = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10), shapely.box(4, 4, 6, 6)], object)


@pytest.mark.parametrize(
    ("where", "house"),
    [
        ((1, 1), 0), ((25, 5), 1), ((5, 5), 2),  # the smaller of two that hold it
        ((12, 5), 0), ((15, 5), -1), ((14, 5), -1), ((13, 5), 0),  # 3 m and 7 m away is clear, 4 m and 6 m is not
        ((10, 5), 0), ((35, 5), 1), ((35.1, 5), -1), ((500, 5), -1),
    ],
)  # fmt: skip
def test_a_door_is_in_a_house_or_clearly_at_one(where, house):
    points = np.array([shapely.Point(where)], object)
    assert doors.buildings_at(points, HOUSES, 5.0).tolist() == [house]


def test_what_has_no_point_has_no_house():
    points = np.array([None, shapely.Point(), shapely.box(1, 1, 2, 2), shapely.Point(1, 1)], object)
    assert doors.buildings_at(points, HOUSES, 5.0).tolist() == [-1, -1, 0, 0]
    assert doors.buildings_at(points, np.empty(0, object), 5.0).tolist() == [-1] * 4
    assert doors.buildings_at(points[:0], HOUSES, 5.0).tolist() == []


def test_an_address_has_one_id_in_every_run_and_case():
    addresses = from_columns({"number": ["1", "1", "2", ""], "street": ["Elm St", "ELM ST", "Elm St", ""]}, "us")
    keys = doors.keys_of(addresses)
    assert keys[0] == keys[1] != keys[2] and keys[3] == "" and len(keys[0]) == 16
    assert keys[0] == doors.keys_of(from_columns({"number": ["1"], "street": ["elm st"]}, "us"))[0]


def test_a_misspelt_street_is_that_of_the_known_address_of_the_house():
    known = from_columns({"number": ["1", "2", "2"], "street": ["Elm Street", "Elm Street", "Oak Walk"]}, "us")
    asked = from_columns({"number": ["1", "2", "1"], "street": ["Eml Street", "Emk Street", "Emk Street"]}, "us")
    found = doors.streets_as_known(asked, np.array([0, 1, -1]), known, np.array([0, 1, 1]))
    assert found["street"].tolist() == ["Elm Street", "Emk Street", "Emk Street"], (
        "two streets of one number tell nothing"
    )
