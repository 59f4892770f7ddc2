"""Columns of a housing database that hold no units, floors or numbers of people are known as such."""

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core.errors import IdError
from doorstep.processing_provider.engine.registers import buildings, housing, places

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


STRANGE = ["=1+1", "@x", "\u202e12", "１２", "1\u200b2", "+A1", "1\x072"]
PLAIN = ["12", "A-1", "-101", "330106", "Żółw", "می\u200cخواهم", "١٢", "12 bis", "西湖-3"]


def test_codes_that_no_other_table_can_name_are_kept_and_listed():
    assert not [code for code in STRANGE if places.is_readable(code)]
    assert not [code for code in PLAIN if not places.is_readable(code)]
    codes = [*STRANGE, *PLAIN]
    shapes = np.array([shapely.box(k, 0, k + 1, 1) for k in range(len(codes))])
    level, flaws, _ = places.read_level(1, "level", codes, [""] * len(codes), shapes)
    assert level.codes.tolist() == codes
    assert [(flaw.kind, flaw.what.values["row"]) for flaw in flaws] == [
        ("code_strange", k + 1) for k in range(len(STRANGE))
    ]
    kept, flaws = buildings.buildings_to_keep(np.array(codes, object), shapes)
    assert len(kept) == len(codes) and [flaw.kind for flaw in flaws] == ["code_strange"] * len(STRANGE)
