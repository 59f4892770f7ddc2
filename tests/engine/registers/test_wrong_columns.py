"""Columns of a housing database that hold no units, floors or numbers of people are known as such."""

import pytest

from doorstep.processing_provider.engine.core.errors import IdError
from doorstep.processing_provider.engine.registers import housing

UNITS = ["4B", "Apt 12", "GROUND FLOOR LEFT", "Flat above shop", "Rez de chaussée gauche", "Penthouse", "House", "3-2-1101", "#05-123", "B",
         "1101室", "三楼东", "2º izq", "Rear", "1234/5", "REAR UPPER UNIT 2"]  # fmt: skip
OTHERS = ["Zebulon Quackenbush", "Zebulon Quackenbush 5558675309", "5558675309", "2024-01-31", "309 Norwood Avenue", "Quackenbush",
          "张三丰", "zeb.quackenbush@mail.example.com", "11985000127"]  # fmt: skip


@pytest.mark.parametrize("text", UNITS)
def test_a_unit_is_one(text):
    assert not housing.says_no_unit(text)


@pytest.mark.parametrize("text", OTHERS)
def test_something_else_is_none(text):
    assert housing.says_no_unit(text)


def test_a_column_is_judged_by_most_of_it():
    housing.refuse_no_units("UNIT_FIELD", "unit", [*UNITS, *OTHERS])
    housing.refuse_no_units("UNIT_FIELD", "unit", ["", None, "Zebulon Quackenbush"] + ["Zebulon Quackenbush"] * 9)
    with pytest.raises(IdError) as told:
        housing.refuse_no_units("UNIT_FIELD", "person", ["1", *OTHERS])
    assert str(told.value) == (
        "UNIT_FIELD: field 'person' does not hold units or floors in most rows, such as row 2, 3, 4, …; choose another field. "
        "Nothing was changed."
    )


def test_people_are_numbers():
    housing.refuse_no_people("CAPACITY_FIELD", "capacity", ["4", "-1", "?", 2, 3, ""])
    with pytest.raises(IdError, match="CAPACITY_FIELD: field 'x' does not hold numbers of people"):
        housing.refuse_no_people("CAPACITY_FIELD", "x", ["Zeb", "Yak", "5558675309", 1])
