"""Bad files: a row to review for each bad row, and nothing said or written down of what stands in a wrong column."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from layers import Log, column, layer, refusal
from town_registers import US, step, table

from doorstep.processing_provider.algorithms.registers.step import recorded
from doorstep.processing_provider.store.shapes import functions

BAD = ["", "=1+1", "@x", "x" * 10_000, "🏠", "شارع النيل 5", "unknown"]


def letters(*texts):
    return layer("none", "address:string(20000)", [(None, text) for text in texts])


def test_a_file_of_bad_addresses_gives_a_row_to_review_for_each(town):
    """Also where there are many: a first run has nothing to end."""
    asked = letters(*BAD, *(f"{n} Nowhere Lane" for n in range(1, 51)))
    given = {"BASE": town, "INPUT": asked, "ADDRESS_FIELDS": ["address"], "PROFILE": US, "OUTPUT": "memory:"}
    done = step("matchaddresses", REVIEW="memory:", **given)
    assert (done["MATCHED"], done["REVIEWED"] + done["UNMATCHED"]) == (0, 57)
    assert len(column(done["REVIEW"], "reason")) == 57 and all(column(done["REVIEW"], "reason"))
    done = step("inferdwellings", DOUBTS="memory:", **given)
    assert done["DOUBTFUL"] >= 6
    again = step("inferdwellings", **given)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)


def test_points_outside_of_all_buildings_are_rows_to_review(town):
    points = layer("Point", "address:string", [(f"Point ({n} {n})", f"{n} Main St") for n in range(1, 41)])
    done = step(
        "matchaddresses", BASE=town, INPUT=points, ADDRESS_FIELDS=["address"], PROFILE=US, SOURCE="points",
        OUTPUT="memory:", REVIEW="memory:",
    )  # fmt: skip
    assert (done["MATCHED"], done["UNMATCHED"]) == (0, 40)
    assert len(column(done["REVIEW"], "reason")) == 40


@pytest.mark.parametrize("field", ["BUILDING_ID_FIELD", "KIND_FIELD", "REGISTER_FIELD"])
def test_what_stands_in_a_wrong_column_is_in_no_message(town, field):
    rows = [
        (None, f"Zebulon Quackenbush 555867{n:04}", text)
        for n, text in enumerate(column(table("letters"), "address")[:40])
    ]
    asked = layer("none", "person:string address:string(20000)", rows)
    log = Log()
    given = {"BASE": town, "INPUT": asked, "ADDRESS_FIELDS": ["address"], "PROFILE": US, field: "person"}
    done = step("inferdwellings", log, OUTPUT="memory:", DOUBTS="memory:", **given)
    said = [*log.infos, *log.warnings, *log.errors, *map(str, column(done["DOUBTS"], "why"))]
    assert not [text for text in said if "Quackenbush" in text or "555867" in text]
    if field != "REGISTER_FIELD":
        assert [text for text in log.warnings if "40, such as row 1, 2, 3, …" in text]


def test_a_wrong_column_of_buildings_is_in_no_reason(town):
    asked = layer("none", "person:string address:string", [(None, "Zebulon Quackenbush", "309 Norwood Avenue")])
    done = step(
        "matchaddresses", BASE=town, INPUT=asked, ADDRESS_FIELDS=["address"], BUILDING_ID_FIELD="person", PROFILE=US,
        SOURCE="wrong", OUTPUT="memory:", REVIEW="memory:",
    )  # fmt: skip
    assert column(done["REVIEW"], "reason") == ["The base has no building of the id in this row."]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/home/a/x.gpkg|layername=letters|subset=\"name\" = 'Zebulon'", "x.gpkg|layername=letters"),
        ("C:\\data\\x.gpkg|subset=name='Zebulon'", "x.gpkg"),
        ("dbname='town' host=h user=u password='secret' table=\"a\".\"b\" sql=name='Zebulon'", "…"),
        ("postgresql://u:secret@h/town", "…"),
        ("file:///home/a/x.csv?type=csv&subset=Zebulon", "…"),
        ("address", "address"),
        ("EPSG:32615", "EPSG:32615"),
        (["number", "/home/a/y.shp"], ["number", "y.shp"]),
        (0.98, 0.98),
    ],
)
def test_the_list_of_batches_keeps_names_only(given, kept):
    assert recorded({"INPUT": given}) == {"INPUT": kept}


def test_a_filter_is_in_no_batch(town, ask):
    given = table("letters") + "|subset=\"address\" LIKE '%Norwood%' AND 'Zebulon' = 'Zebulon'"
    step("matchaddresses", BASE=town, INPUT=given, ADDRESS_FIELDS=["address"], PROFILE=US, SOURCE="s", OUTPUT="memory:")
    (said,) = ask(town, "SELECT parameters FROM change_batch ORDER BY batch_id DESC LIMIT 1")[0]
    assert (
        json.loads(said)["INPUT"] == "sample_registers.gpkg|layername=letters"
        and json.loads(said)["BASE"] == "town.gpkg"
    )


@pytest.mark.parametrize("field", ["UNIT_FIELD", "FLOOR_FIELD", "CAPACITY_FIELD"])
def test_a_column_of_persons_ends_no_dwelling(town, field):
    addresses = column(table("letters"), "address")[:40]
    rows = [(None, f"Zebulon Quackenbush 555867{n:04}", str(n), text) for n, text in enumerate(addresses)]
    wrong = layer("none", "person:string no:string address:string(20000)", rows)
    given = {"UNIT_FIELD": "no", "FLOOR_FIELD": "no", "CAPACITY_FIELD": "no", field: "person"}
    before = Path(town).read_bytes()
    said = refusal(
        "inferdwellings",
        BASE=town,
        HOUSING=wrong,
        HOUSING_ADDRESS_FIELDS=["address"],
        PROFILE=US,
        OUTPUT="memory:",
        **given,
    )
    assert said.startswith(f"{field}: field 'person' does not hold ") and "Quackenbush" not in said
    assert Path(town).read_bytes() == before


def test_an_address_that_two_registers_name_holds_as_long_as_one_of_them_does(town, ask):
    def find(source, *texts):
        given = {"INPUT": letters(*texts), "ADDRESS_FIELDS": ["address"], "PROFILE": US, "SOURCE": source}
        step("matchaddresses", BASE=town, OUTPUT="memory:", **given)
        return step("inferdwellings", BASE=town, OUTPUT="memory:", **given)

    def held(table):
        return ask(
            town, f"SELECT source_id FROM {table} WHERE valid_to IS NULL AND source_id NOT LIKE 'addresses%' ORDER BY 1"
        )

    both, other = "309 Norwood Avenue Apt 998", "309 Norwood Avenue Apt 997"
    find("A", both, other)
    find("B", both)
    tables = ("address", "address_building", "dwelling")
    assert [len(held(table)) for table in tables] == [2, 2, 2]
    find("A", other)
    roles = ("found", "found", "addresses")
    assert [held(table) for table in tables] == [[(f"A · {role}",), (f"B · {role}",)] for role in roles]
    done = find("B", both)
    assert (done["ADDED"], done["ENDED"]) == (0, 0)


@pytest.mark.parametrize(
    "day", ["2025-06-30garbage", "9999-12-31", "0001-01-01", "30.6.2025", "2025-02-30", "2025-06-30 x"]
)
def test_a_date_that_is_none_is_refused(town, day):
    said = refusal("loadspace", BASE=town, BUILDINGS=table("buildings"), DATE=day, FLAWS="memory:")
    assert said == f"DATE is '{day}'; give a day such as 2025-06-30."


def test_a_day_with_a_time_is_one(town, ask):
    step("loadspace", BASE=town, OTHER_SPACES=[table("blocks")], DATE="2025-06-30T00:00:00", FLAWS="memory:")
    assert ask(town, "SELECT DISTINCT valid_from FROM space WHERE kind = 'blocks'") == [("2025-06-30",)]


def test_a_housing_database_before_the_buildings_names_none(base, ask):
    log = Log()
    step(
        "inferdwellings", log, BASE=base, HOUSING=table("dwelling_register"), HOUSING_ADDRESS_FIELDS=["number", "road"],
        UNIT_FIELD="unit", FLOOR_FIELD="floor", PROFILE=US, OUTPUT="memory:",
    )  # fmt: skip
    assert ask(base, "SELECT count(*), count(buid) FROM dwelling") == [(963, 0)]
    assert [text for text in log.warnings if text.startswith("The base has no buildings, so no dwelling")]
    log = Log()
    step("loadspace", log, BASE=base, BUILDINGS=table("buildings"), FLAWS="memory:")
    assert not [text for text in log.warnings if "hold no longer" in text]


def test_a_copied_building_is_told_and_a_new_one_ends(town, ask):
    def by_hand(statement):
        with closing(sqlite3.connect(town)) as database, database:
            for name, function in functions().items():
                database.create_function(name, 1, function, deterministic=True)
            database.execute(statement)

    given = {"BASE": town, "BUILDINGS": table("buildings"), "FLAWS": "memory:"}
    by_hand("INSERT INTO building (buid, name) VALUES ('new', 'shed')")
    step("loadspace", **given)
    assert ask(town, "SELECT count(valid_to), count(uid) FROM building WHERE buid = 'new'") == [(1, 1)]
    by_hand("INSERT INTO building (buid, name) SELECT buid, name FROM building WHERE valid_to IS NULL LIMIT 1")
    assert "Table building of base " in refusal("loadspace", **given)
