"""Infer dwellings on a base and on tables: housing databases, addresses of people, group quarters, doubts, weights."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from pathlib import Path

import pytest
import register_data as data
from layers import Log, by, column, layer, refusal, rows, square
from qgis import processing
from town_registers import US, step, table, truth

MEMORY = dict.fromkeys(("OUTPUT", "OUTPUT_DWELLINGS", "OUTPUT_BUILDINGS", "DOUBTS"), "memory:")
REGISTER = {
    "HOUSING": table("dwelling_register"), "HOUSING_ADDRESS_FIELDS": ["number", "road"], "FLOOR_FIELD": "floor",
    "UNIT_FIELD": "unit", "CAPACITY_FIELD": "capacity", "PROFILE": US,
}  # fmt: skip
LETTERS = {"INPUT": table("letters"), "ADDRESS_FIELDS": ["address"], "PROFILE": US}


def infer(log=None, **more):
    return step("inferdwellings", log, **{**MEMORY, **more})


def digest(path) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def people(*rows_):
    """Building, number, street, unit, surname and kind of people."""
    fields = " ".join(f"{name}:string" for name in ("buid", "number", "street", "unit", "surname", "kind"))
    return layer("none", fields, [(None, *row) for row in rows_])


OF_PEOPLE = {"ADDRESS_FIELDS": ["number", "street", "unit"], "SURNAME_FIELD": "surname", "PROFILE": US}


# --- The sample town --------------------------------------------------------------------------------------------------


def test_every_planted_flaw_of_the_dwelling_register_is_a_doubt_and_nothing_else(town):
    done = infer(BASE=town, **REGISTER)
    meant = truth("dwelling_register")
    planted = {k + 1 for k, row in enumerate(meant) if row["flaw"]}
    found = {doubt["row"] for doubt in rows(done["DOUBTS"])}
    # One more: its door is that of a building which the base does not have.
    assert found - planted == {113} and planted <= found
    why = {doubt["row"]: doubt["why"] for doubt in rows(done["DOUBTS"])}
    words = {"floor": "above the roof", "capacity": "capacity", "twice": "listed again", "address": "known"}
    assert all(words[row["flaw"]] in why[k + 1] for k, row in enumerate(meant) if row["flaw"])
    assert done["DWELLINGS"] == 963 and done["GROUP_QUARTERS"] == 0


def test_each_listed_dwelling_is_in_its_building(town, ask):
    done = infer(BASE=town, **REGISTER)
    of = by(done["OUTPUT_DWELLINGS"], "dwid")
    found = [of[dwid]["buid"] for dwid in column(done["OUTPUT"], "dwid")]
    meant = [row["buid"] for row in truth("dwelling_register")]
    assert [(k, a, b) for k, (a, b) in enumerate(zip(found, meant), 1) if a != b] == [(113, "", "13123")]
    kept = "SELECT count(*), count(buid), sum(dwellings), sum(kind = 'dwelling') FROM dwelling WHERE valid_to IS NULL"
    assert ask(town, kept) == [(963, 957, 963, 963)]
    capacity = ask(town, "SELECT sum(capacity) FROM dwelling")[0][0]
    listed = {(r["road"], r["number"], r["unit"]): r["capacity"] for r in rows(table("dwelling_register"))}
    assert capacity == sum(c for c in listed.values() if c > 0)


def test_letters_find_the_listed_dwelling_and_add_those_that_are_not_listed(town, ask):
    infer(BASE=town, **REGISTER)
    done = infer(BASE=town, **LETTERS)
    homes = {(row["road"], row["number"], row["unit"]): row["buid"] for row in truth("dwellings")}
    meant = {row["letter_id"]: (row["road"], row["number"], row["unit"]) for row in truth("letters")}
    groups: dict = {}
    for row in rows(done["OUTPUT"]):
        if meant[row["letter_id"]] in homes and row["dwid"]:
            groups.setdefault(meant[row["letter_id"]], set()).add(row["dwid"])
    assert len(groups) > 400
    together = Counter(len(found) for found in groups.values())
    assert together[1] / sum(together.values()) > 0.97, "one dwelling however it is written"
    owner: dict = {}
    for home, found in groups.items():
        for dwid in found:
            owner.setdefault(dwid, set()).add(home)
    assert max(map(len, owner.values())) == 1, "no dwelling of two"
    twice = (
        "SELECT count(*) FROM (SELECT 1 FROM dwelling WHERE valid_to IS NULL AND buid IS NOT NULL AND unit IS NOT NULL "
        "GROUP BY buid, unit HAVING count(*) > 1)"
    )
    assert ask(town, twice) == [(0,)]


def test_the_same_again_changes_not_a_byte(town):
    for more in (REGISTER, LETTERS):
        first = infer(BASE=town, **more)
        before = digest(town)
        again = infer(BASE=town, **more)
        assert first["ADDED"] > 0 and (again["ADDED"], again["ENDED"]) == (0, 0)
        assert digest(town) == before


def test_a_dwelling_that_is_no_longer_listed_ends(town, ask):
    infer(BASE=town, SOURCE="housing office", DATE="2024-01-01", **REGISTER)
    some = {**REGISTER, "HOUSING": f"{table('dwelling_register')}|subset=\"road\" <> 'Harbor Street'"}
    done = infer(BASE=town, SOURCE="housing office", DATE="2025-01-01", **some)
    left = [r for r in rows(table("dwelling_register")) if r["road"] != "Harbor Street"]
    gone = 963 - done["DWELLINGS"]
    assert 0 < gone == done["ENDED"] and done["DWELLINGS"] <= len(left) and done["ADDED"] == 0
    assert ask(town, "SELECT count(*), count(valid_to) FROM dwelling") == [(963, gone)]


def test_buildings_with_their_dwellings_are_a_weight_for_the_estimate(town):
    done = infer(BASE=town, **REGISTER)
    buildings = by(done["OUTPUT_BUILDINGS"], "buid")
    assert len(buildings) == 1220 and sum(row["dwellings"] for row in buildings.values()) == 957
    meant = Counter(row["buid"] for row in truth("dwelling_register") if row["flaw"] not in ("twice", "address"))
    assert {buid: row["dwellings"] for buid, row in buildings.items() if row["dwellings"]} == {
        buid: count for buid, count in meant.items() if buid != "13123"
    }
    zones = layer(
        "Polygon",
        "zone:string pop:double hh:double",
        [(done["OUTPUT_BUILDINGS"].extent().asWktPolygon(), "z", 9570, 957)],
    )
    estimated = processing.run(
        "doorstep:estimatepopulation",
        {
            "INPUT": done["OUTPUT_BUILDINGS"], "ZONES": zones, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop",
            "HOUSEHOLDS_FIELD": "hh", "WEIGHT": 3, "WEIGHT_FIELD": "dwellings", "OUTPUT": "memory:", "OUTPUT_ZONES": "memory:",
        },
        feedback=Log(),
    )  # fmt: skip
    assert all(row["pop_est"] == pytest.approx(10 * row["dwellings"], abs=1e-6) for row in rows(estimated["OUTPUT"]))


# --- People and group quarters -----------------------------------------------------------------------------------------


@pytest.fixture
def street(base):
    houses = layer(
        "Polygon", "buid:string storeys:integer",
        [(square(500_000 + 30 * i, 3_000_000), f"b{i}", 2) for i in range(3)],
    )  # fmt: skip
    step("loadspace", BASE=base, BUILDINGS=houses, DATE="2024-01-01")
    doors = layer(
        "Point", "number:string street:string",
        [(f"Point ({500_005 + 30 * i} 3000005)", str(10 + 2 * i), "Elm Street") for i in range(3)],
    )  # fmt: skip
    step(
        "matchaddresses", BASE=base, INPUT=doors, ADDRESS_FIELDS=["number", "street"], PROFILE=US, DATE="2024-01-01", OUTPUT="memory:"
    )  # fmt: skip
    return base


LIVING = [
    (None, "10", "elm st", "apt 1", "Lee", ""), (None, "10", "Elm Street", "# 1", "Lee", ""), (None, "10", "elm st", "2", "Moss", ""),
    (None, "12", "elm st", None, "Okafor", ""), (None, None, None, None, "Stone", ""),
]  # fmt: skip


def test_people_at_one_door_are_one_dwelling_whatever_they_write(street, ask):
    done = infer(BASE=street, INPUT=people(*LIVING), **OF_PEOPLE)
    ids = column(done["OUTPUT"], "dwid")
    assert ids[0] == ids[1] and len({ids[0], ids[2], ids[3]}) == 3 and ids[4] == ""
    assert column(done["OUTPUT_DWELLINGS"], "buid", "unit", "kind", "records") == [
        ("b0", "1", "dwelling", 2), ("b0", "2", "dwelling", 1), ("b1", "", "dwelling", 1),
    ]  # fmt: skip
    assert column(done["OUTPUT"], "dw_why")[4] == "The address is empty."
    assert (done["DWELLINGS"], done["GROUP_QUARTERS"], done["WITHOUT"]) == (3, 0, 1)
    assert column(done["OUTPUT_BUILDINGS"], "buid", "dwellings") == [("b0", 2), ("b1", 1), ("b2", 0)]
    assert ask(street, "SELECT buid, unit, kind FROM dwelling") == [
        ("b0", "1", "dwelling"), ("b0", "2", "dwelling"), ("b1", None, "dwelling"),
    ]  # fmt: skip
    content = Path(street).read_bytes()
    assert not [name for name in (b"Okafor", b"Moss", b"Stone") if name in content], "no name is kept"


@pytest.mark.parametrize(
    "kinds", [("yes", "no"), ("2", "0"), ("Nursing home", "Household"), ("Military", "household"), ("集体户", "家庭户")]
)
def test_no_household_is_made_of_known_group_quarters(street, ask, kinds):
    home = [(None, "14", "Elm Street", None, f"Name{k}", kinds[0]) for k in range(4)]
    done = infer(BASE=street, INPUT=people(*LIVING[:4], *home), KIND_FIELD="kind", **OF_PEOPLE)
    assert column(done["OUTPUT"], "dw_kind") == ["dwelling"] * 4 + ["group_quarters"] * 4
    assert (done["DWELLINGS"], done["GROUP_QUARTERS"]) == (3, 1)
    assert column(done["OUTPUT_BUILDINGS"], "dwellings", "dw_group") == [(2, 0), (1, 0), (0, 1)]
    assert ask(street, "SELECT buid, kind FROM dwelling WHERE kind <> 'dwelling'") == [("b2", "group_quarters")]


def test_words_that_say_neither_are_counted_and_the_addresses_decide(street):
    log = Log()
    infer(
        log, BASE=street, INPUT=people((None, "10", "Elm Street", "1", "Lee", "rented")), KIND_FIELD="kind", **OF_PEOPLE
    )
    assert any("tells neither a household nor group quarters: 1, such as row 1;" in str(text) for text in log.warnings)


def test_doubts_say_more_than_the_capacity_and_above_the_roof(street):
    housing = layer(
        "none", "number:string street:string floor:string unit:string capacity:string",
        [(None, "10", "Elm Street", "1", "1", "1"), (None, "10", "Elm Street", "3", "9", "2")],
    )  # fmt: skip
    of = {
        "HOUSING_ADDRESS_FIELDS": ["number", "street"],
        "FLOOR_FIELD": "floor",
        "UNIT_FIELD": "unit",
        "CAPACITY_FIELD": "capacity",
    }
    done = infer(BASE=street, INPUT=people(*LIVING), HOUSING=housing, **of, **OF_PEOPLE)
    assert column(done["DOUBTS"], "row", "buid", "why") == [
        (2, "b0", "Floor 3 is above the roof: the building has 2."),
        (1, "b0", "People named: 2, more than the dwelling is for: 1."),
        (3, "b0", "The housing database does not list this dwelling in its building."),
        (5, "", "The address is empty."),
    ]
    assert done["DOUBTFUL"] == 4 and done["DWELLINGS"] == 4


def test_blocks_with_their_number_of_dwellings(street):
    housing = layer(
        "none", "address:string n:integer top:integer", [(None, "10 Elm Street", 1, 5), (None, "12 Elm Street", 0, 2)]
    )
    of = {"HOUSING_ADDRESS_FIELDS": ["address"], "FLOOR_FIELD": "top", "CAPACITY_FIELD": "n"}
    done = infer(BASE=street, HOUSING=housing, PROFILE=US, **of)
    assert column(done["OUTPUT_BUILDINGS"], "buid", "dwellings", "floors") == [("b0", 1, 5), ("b1", 0, 2), ("b2", 0, 2)]


# --- Without a base -----------------------------------------------------------------------------------------------------


def test_tables_without_a_base(provider):
    done = infer(INPUT=people(*[("b0" if row[1] == "10" else "", *row[1:]) for row in LIVING]), **OF_PEOPLE)
    assert column(done["OUTPUT_DWELLINGS"], "buid", "unit", "records") == [("b0", "1", 2), ("b0", "2", 1), ("", "", 1)]
    assert "BASE" not in done and (done["ADDED"], done["ENDED"]) == (0, 0)
    assert column(done["OUTPUT_BUILDINGS"], "buid", "dwellings") == [("b0", 2)]


def test_a_housing_database_and_addresses_without_a_base_are_one_list(provider):
    housing = layer(
        "none",
        "number:string street:string unit:string",
        [(None, "10", "Elm Street", "1"), (None, "10", "Elm Street", "2")],
    )
    of = {"HOUSING_ADDRESS_FIELDS": ["number", "street"], "UNIT_FIELD": "unit"}
    done = infer(INPUT=people(*LIVING[:3]), HOUSING=housing, **of, **OF_PEOPLE)
    assert done["DWELLINGS"] == 2 and column(done["OUTPUT_DWELLINGS"], "unit", "records") == [("1", 3), ("2", 2)]


# --- Data of cities -----------------------------------------------------------------------------------------------------


def test_singapore_is_a_base_of_blocks(shared_data, base, ask):
    """12,826 blocks without coordinates: buildings with floors, and dwellings as capacity."""
    path = shared_data("registers/dwellings_singapore") / "hdb_property_information.csv"
    given = {
        "HOUSING": str(path), "HOUSING_ADDRESS_FIELDS": ["blk_no", "street"], "FLOOR_FIELD": "max_floor_lvl",
        "CAPACITY_FIELD": "total_dwelling_units",
    }  # fmt: skip
    done = infer(BASE=base, DATE="2024-01-01", **given)
    with path.open(encoding="utf-8", newline="") as lines:
        blocks = list(csv.DictReader(lines))
    floors = sum(int(row["max_floor_lvl"]) for row in blocks)
    assert done["DWELLINGS"] == 1_131_394 and done["DOUBTFUL"] == 0
    assert ask(base, "SELECT count(*), count(DISTINCT buid), sum(storeys), count(geom) FROM building") == [
        (12_826, 12_826, floors, 0)
    ]
    assert ask(base, "SELECT count(*), sum(dwellings), sum(capacity) FROM dwelling") == [(12_826, 1_131_394, 1_131_394)]
    assert ask(base, "SELECT count(*) FROM floor") == [(floors,)]
    assert ask(base, "SELECT count(*) FROM address_building WHERE tier = 'known'") == [(12_826,)]
    assert sum(column(done["OUTPUT_BUILDINGS"], "dwellings")) == 1_131_394
    again = infer(BASE=base, DATE="2024-01-01", **given)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)


def test_anytown_in_a_base(shared_data, base):
    """A census of 10,224 people in fields as it has them; the truth is only looked at here."""
    path = shared_data("registers/registers_anytown") / "census2020.csv"
    fields = ["street_number", "street_name", "unit_number", "city"]
    done = infer(
        BASE=base,
        INPUT=str(path),
        ADDRESS_FIELDS=fields,
        SURNAME_FIELD="last_name",
        KIND_FIELD="housing_type",
        PROFILE=US,
    )
    census = data.rows(path)
    quarters = data.institutions(census)
    dwid = column(done["OUTPUT"], "dwid")
    code = {key: k for k, key in enumerate(dict.fromkeys(dwid))}
    kept = [k for k, row in enumerate(census) if row["household_id"] not in quarters]
    precision, recall = data.pairs(
        [census[k]["household_id"] for k in kept], [code[dwid[k]] if dwid[k] else -1 for k in kept]
    )
    assert precision >= 0.997 and recall >= 0.98
    kind = column(done["OUTPUT"], "dw_kind")
    inside = [kind[k] for k, row in enumerate(census) if row["household_id"] in quarters]
    assert Counter(inside)["dwelling"] / len(inside) < 0.01, "no household of group quarters"


# --- What cannot be -----------------------------------------------------------------------------------------------------


def test_what_cannot_be_is_refused_and_changes_nothing(street):
    given = {"BASE": street, "OUTPUT": "memory:"}
    living = {**given, "INPUT": people(*LIVING), "ADDRESS_FIELDS": ["street"]}
    housing = {**given, "HOUSING": people(*LIVING), "HOUSING_ADDRESS_FIELDS": ["street"]}
    before = digest(street)
    assert "give INPUT, HOUSING, or both" in refusal("inferdwellings", **given)
    assert "ADDRESS_FIELDS is missing" in refusal("inferdwellings", **{**living, "ADDRESS_FIELDS": None})
    assert "HOUSING_ADDRESS_FIELDS is missing" in refusal(
        "inferdwellings", **{**housing, "HOUSING_ADDRESS_FIELDS": None}
    )
    assert "UNIT_FIELD and CAPACITY_FIELD are missing" in refusal("inferdwellings", **housing)
    assert "no field 'nothing'" in refusal("inferdwellings", **{**living, "KIND_FIELD": "nothing"})
    assert "has no rows" in refusal("inferdwellings", **{**living, "INPUT": people()})
    assert "does not exist" in refusal("inferdwellings", **{**living, "BASE": "/none/such.gpkg"})
    assert "MOST_PEOPLE is '0'" in refusal("inferdwellings", **living, MOST_PEOPLE=0)
    many = layer("none", "street:string n:string", [(None, "1 Elm Street", "many")])
    assert "many" in refusal("inferdwellings", **{**housing, "HOUSING": many}, CAPACITY_FIELD="n")
    assert digest(street) == before


def test_rows_of_every_bad_kind_are_doubts_with_their_reason(street):
    bad = ["", "=1+1", "x" * 10_000, "\u202e\u202e", "12 A\u0301lder Stre\u0301et \u05d0\u05d1", "Caf\ufffd"]
    table_ = layer("none", "address:string(20000)", [(None, text) for text in bad])
    done = infer(BASE=street, INPUT=table_, ADDRESS_FIELDS=["address"], PROFILE=US)
    whys = {doubt["row"]: doubt["why"] for doubt in rows(done["DOUBTS"])}
    assert {1, 2, 3, 4, 6} <= set(whys) and all(whys.values())
    assert column(done["OUTPUT"], "dwid")[4] != "" and done["WITHOUT"] == 5


def test_one_run_in_qgis_process(town, qgis_process, tmp_path):
    done = qgis_process.run(
        "doorstep:inferdwellings",
        BASE=town,
        HOUSING=table("dwelling_register"),
        HOUSING_ADDRESS_FIELDS="number;road",
        FLOOR_FIELD="floor",
        UNIT_FIELD="unit",
        CAPACITY_FIELD="capacity",
        PROFILE=US,
        OUTPUT=tmp_path / "rows.gpkg",
        DOUBTS=tmp_path / "doubts.csv",
        OUTPUT_BUILDINGS=tmp_path / "buildings.gpkg",
    )
    assert done.returncode == 0, done.stderr
    assert (done.results["DWELLINGS"], done.results["DOUBTFUL"], done.results["BASE"]) == (963, 15, town)
    assert len(by(tmp_path / "buildings.gpkg", "buid")) == 1220
