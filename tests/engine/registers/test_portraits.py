"""What all records of a person say together."""

from __future__ import annotations

import numpy as np

from doorstep.processing_provider.engine.registers import portraits
from doorstep.processing_provider.engine.registers.portraits import Register, Said

CENSUS = Register("census", "residence", "2024-01-01", {"": 3, "birth_year": 1})
CLINIC = Register("clinic", "activity", "2024-02-01", {"birth": 2})
POLICE = Register("police", "registration", "2024-03-01", {"sex": 1, "*": 2})
NOTHING = dict.fromkeys(("sex", "birth", "ethnicity", "since", "event", "attributes"), "")


def said(*records) -> Said:
    """Records as (person, source, what it says)."""
    columns = {name: [{**NOTHING, **told}[name] for _, _, told in records] for name in NOTHING}
    person, source = (np.array([row[at] for row in records], np.int64) for at in (0, 1))
    return Said(person, source, (CENSUS, CLINIC, POLICE), columns)


def test_priorities_of_a_field_of_all_fields_and_of_none():
    assert [register.rank("birth_year") for register in (CENSUS, CLINIC, POLICE)] == [1, 2, 2]
    assert [register.rank("sex") for register in (CENSUS, CLINIC, POLICE)] == [3, portraits.LAST, 1]
    clinic = Register("clinic", priority={"birth": 2, "attributes": 4})
    assert [clinic.rank(name) for name in ("died", "trade", "ethnicity")] == [2, 4, portraits.LAST]


def test_values_and_where_they_are_from():
    given = said(
        (0, 0, {"sex": "male", "birth": "1990-05-01"}),
        (0, 2, {"sex": "female", "birth": "1990", "ethnicity": "Han"}),
        (1, 1, {"birth": "1985-12"}),
    )
    found = portraits.values(given)
    assert {name: one.values().tolist() for name, one in found.items()} == {
        "sex": ["female", None],
        "birth_year": ["1990", "1985"],
        "ethnicity": ["Han", None],
        "died": [None, None],
    }
    assert portraits.origins(found, given.registers).tolist() == [
        "birth_year=census;ethnicity=police;sex=police",
        "birth_year=clinic",
    ]
    # Another day of the same year is no conflict.
    assert {name: one.pairs() for name, one in found.items() if one.pairs()} == {"sex": {(2, 0): 1}}


def test_attributes_are_fields_of_their_own():
    found = portraits.values(
        said((0, 0, {"attributes": '{"trade": "baker", "b": ""}'}), (0, 1, {"attributes": '{"trade": "cook"}'}))
    )
    assert list(found) == ["sex", "birth_year", "ethnicity", "died", "b", "trade"]
    assert found["trade"].values().tolist() == ["baker"] and found["b"].values().tolist() == [None]
    person, source, text = found["trade"].lost()
    assert (person.tolist(), source.tolist(), text.tolist()) == ([0], [1], ["cook"])


def test_who_died_has_the_day_or_that_of_the_import():
    given = said(
        (0, 2, {"event": "death", "since": "2023-05-06"}), (1, 2, {"event": "death"}), (2, 2, {"event": "birth"})
    )
    assert portraits.values(given)["died"].values().tolist() == ["2023-05-06", "2024-03-01", None]


def test_signs_of_life():
    given = said(
        (0, 0, {}),
        (0, 1, {"since": "2023-01-01", "event": "visit"}),
        (0, 1, {"since": "2023-01-01", "event": "visit"}),
        (0, 1, {"since": "2022-01-01"}),
        (1, 2, {"since": "2020-01-01"}),
        (1, 2, {"since": "2021-01-01", "event": "move"}),
        (1, 1, {"since": "2023-07-01", "event": "death"}),
    )
    person, source, day, event = portraits.signs_of_life(given)
    assert list(zip(person.tolist(), source.tolist(), day, event)) == [
        (0, 0, "2024-01-01", ""),
        (0, 1, "2022-01-01", ""),
        (0, 1, "2023-01-01", "visit"),
        (1, 2, "2021-01-01", "move"),
    ]


def test_nobody():
    given = said()
    found = portraits.values(given)
    assert len(portraits.origins(found, given.registers)) == 0
    assert portraits.signs_of_life(given)[2] == []
