"""Columns of a user's table that are called like those of ours: nothing of them is lost."""

from __future__ import annotations

import pytest
from layers import Log, by, column, layer, names, rows
from town_registers import US, step, table


@pytest.mark.parametrize("own", ["addr_id", "status", "reason", "tier", "ADDR_ID", "a_street"])
def test_a_column_of_the_user_with_our_name_is_kept_under_another(town, own):
    asked = layer(
        "none", f"address:string {own}:string", [(None, "101 Alder Street", "mine"), (None, "9 Nowhere", None)]
    )
    log = Log()
    done = step("matchaddresses", log, BASE=town, INPUT=asked, ADDRESS_FIELDS=["address"], PROFILE=US, OUTPUT="memory:")
    assert column(done["OUTPUT"], f"{own}_1") == ["mine", None]
    assert names(done["OUTPUT"])[:2] == ["address", f"{own}_1"]
    assert [row[own.lower()] != "mine" for row in rows(done["OUTPUT"])] == [True, True]
    said = f"Column '{own}' of the table is called '{own}_1' in the result"
    assert [text for text in log.warnings if text.startswith(said)]


def test_known_addresses_keep_their_own_ids(town):
    log = Log()
    done = step(
        "matchaddresses", log, BASE=town, INPUT=table("addresses"), ADDRESS_FIELDS=["number", "road"], PROFILE=US, OUTPUT="memory:"
    )  # fmt: skip
    given = column(table("addresses"), "addr_id")
    assert column(done["OUTPUT"], "addr_id_1") == given
    assert not set(given) & set(column(done["OUTPUT"], "addr_id"))


def test_columns_of_an_earlier_run_are_written_anew(town):
    """Its ids of buildings may be others by now, and are no columns of the user."""
    asked = layer("none", "address:string", [(None, "101 Alder Street")])
    given = {"BASE": town, "ADDRESS_FIELDS": ["address"], "PROFILE": US, "OUTPUT": "memory:"}
    first = step("matchaddresses", INPUT=asked, **given)["OUTPUT"]
    first.dataProvider().changeAttributeValues({1: {first.fields().indexOf("buid"): "old"}})
    again = step("matchaddresses", INPUT=first, **given)["OUTPUT"]
    assert names(again) == names(first)
    assert column(again, "buid") != ["old"]


def test_a_building_that_is_unknown_is_still_named(town):
    """What the user says of a building stays where ours is empty."""
    known = layer("none", "number:string road:string buid:string", [(None, "1", "Elm Street", "gone")])
    done = step(
        "matchaddresses", BASE=town, INPUT=known, ADDRESS_FIELDS=["number", "road"], BUILDING_ID_FIELD="buid", PROFILE=US,
        OUTPUT="memory:",
    )  # fmt: skip
    assert (column(done["OUTPUT"], "buid_1"), column(done["OUTPUT"], "buid")) == (["gone"], [""])


def test_the_users_dwellings_are_kept_beside_ours(provider):
    register = layer(
        "none", "dwid:string road:string number:string unit:string",
        [(None, "mine 1", "Elm Street", "1", "A"), (None, "mine 2", "Elm Street", "1", "B")],
    )  # fmt: skip
    done = step(
        "inferdwellings", HOUSING=register, HOUSING_ADDRESS_FIELDS=["number", "road"], UNIT_FIELD="unit", PROFILE=US,
        OUTPUT="memory:",
    )  # fmt: skip
    assert sorted(by(done["OUTPUT"], "dwid_1")) == ["mine 1", "mine 2"]
