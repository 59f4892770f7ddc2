"""Match addresses and Infer dwellings on tables: figures, review and decisions, refusals."""

import pytest
from layers import Log, column, layer, names, refusal, rows, run, save

KNOWN = [
    ("Long Street", "1", "b0"), ("Long Street", "3", "b1"), ("Short Lane", "1", "b2"), ("Church Walk", "8", "b3"),
    ("Church Walk", "8", "b4"), ("Station Square", "2", None),
]  # fmt: skip
ASKED = [
    ("Long Street 3", "matched", "b1"), ("Lnog Street 3", "matched", "b1"), ("Church Walk 8", "review", None),
    ("Church Walk 8", "review", None), ("Long Street 77", "review", None), ("Nowhere 1", "unknown", None), ("", "rejected", None),
    ("=1+1", "rejected", None), ("x" * 10_000, "rejected", None), ("\u200fLong\u200e Street ３", "matched", "b1"),
]  # fmt: skip


@pytest.fixture
def known(provider):
    return layer("none", "street:string number:string buid:string", [(None, *row) for row in KNOWN])


@pytest.fixture
def asked(provider):
    return layer("none", "id:integer where:string(20000)", [(None, k, text) for k, (text, *_) in enumerate(ASKED)])


def match(asked, known, log=None, **more):
    fields = {"KNOWN_STREET_FIELD": "street", "KNOWN_NUMBER_FIELD": "number", "ADDRESS_FIELD": "where"}
    return run("matchaddresses", log, INPUT=asked, KNOWN=known, REVIEW="memory:", TIERS="memory:", **fields, **more)


def test_each_row_is_matched_reviewed_unknown_or_rejected_with_its_reason(asked, known):
    log = Log()
    found = match(asked, known, log)
    assert column(found["OUTPUT"], "status", "buid") == [(status, buid or "") for _, status, buid in ASKED]
    reasons = column(found["OUTPUT"], "reason")
    assert reasons[2] == "Several buildings have this address: 2; choose one."
    assert "10,000 characters" in reasons[8] and "formula" in reasons[7] and "empty" in reasons[6]
    assert [found[name] for name in ("MATCHED", "IN_REVIEW", "UNKNOWN", "REJECTED")] == [3, 3, 1, 3]
    assert names(found["OUTPUT"])[:4] == ["id", "where", "a_province", "a_city"]
    assert column(found["REVIEW"], "address", "rows", "candidate") == [
        ("Church Walk 8", 2, "b3"),
        ("Church Walk 8", 2, "b4"),
        ("Long Street 77", 1, ""),
    ]
    assert "Known addresses without a building, left out: 1." in log.warnings
    assert not any("Street" in text or "Church" in text for text in [*log.infos, *log.warnings])


def test_a_decision_is_kept_for_the_next_run(asked, known):
    review = rows(match(asked, known)["REVIEW"])
    decided = layer(
        "none",
        "address:string decision:string",
        [(None, row["address"], {"b4": "b4", "": "none"}.get(row["candidate"], "")) for row in review],
    )
    for _ in range(2):
        found = match(asked, known, DECISIONS=decided)
        assert column(found["OUTPUT"], "buid")[2:5] == ["b4", "b4", ""]
        assert column(found["OUTPUT"], "tier")[2:5] == ["decided"] * 3
        assert found["IN_REVIEW"] == 0


def test_what_is_wrong_is_said_before_any_work(asked, known):
    assert "ADDRESS_FIELD is missing" in refusal("matchaddresses", INPUT=asked, KNOWN=known, OUTPUT="memory:")
    parameters = dict.fromkeys(("OUTPUT",), "memory:")
    parameters |= {"INPUT": asked, "KNOWN": known, "ADDRESS_FIELD": "where", "KNOWN_STREET_FIELD": "street"}
    wrong = layer("none", "address:string decision:string", [(None, "Church Walk 8", "b99")])
    assert "'b99'" in refusal("matchaddresses", **parameters, DECISIONS=wrong)
    assert "no field 'decision'" in refusal(
        "matchaddresses", **parameters, DECISIONS=known
    ) or "no field 'address'" in refusal("matchaddresses", **parameters, DECISIONS=known)
    empty = layer("none", "where:string", [])
    assert "no rows" in refusal("matchaddresses", **{**parameters, "INPUT": empty})


def test_dwellings_of_addresses_and_their_buildings(provider):
    people = [
        ("b0", "12", "elm st", "apt 1", "Lee"), ("b0", "12", "Elm Street", "# 1", "Lee"), ("b0", "12", "elm st", "2", "Moss"),
        ("b1", "14", "elm st", "", "Okafor"), ("", "", "", "", "Stone"),
    ]  # fmt: skip
    table = layer("none", "buid:string no:string st:string apt:string last:string", [(None, *row) for row in people])
    houses = layer("Point", "buid:string", [("Point (0 0)", "b0"), ("Point (9 0)", "b1"), ("Point (20 0)", "b2")])
    found = run(
        "inferdwellings", INPUT=table, STREET_FIELD="st", NUMBER_FIELD="no", ROOM_FIELD="apt", SURNAME_FIELD="last", PROFILE=1,
        BUILDINGS=houses, DWELLINGS="memory:", BUILDINGS_OUT="memory:", DOUBTS="memory:",
    )  # fmt: skip
    ids = column(found["OUTPUT"], "dwid")
    assert ids[0] == ids[1] and len({ids[0], ids[2], ids[3]}) == 3 and ids[4] == ""
    assert column(found["DWELLINGS"], "buid", "unit", "records") == [("b0", "1", 2), ("b0", "2", 1), ("b1", "", 1)]
    assert column(found["BUILDINGS_OUT"], "buid", "dwellings") == [("b0", 2), ("b1", 1), ("b2", 0)]
    assert (found["DWELLINGS_FOUND"], found["GROUP_QUARTERS"], found["WITHOUT"]) == (3, 0, 1)
    assert not any("Moss" in str(row) for row in rows(found["DWELLINGS"]))


def test_dwellings_of_a_housing_database(provider):
    table = layer(
        "none",
        "blk:string n:integer top:integer",
        [(None, "1 BEACH RD", 142, 16), (None, "2 BEACH RD", 0, 3), (None, None, 5, 5)],
    )
    found = run(
        "inferdwellings", INPUT=table, CASE=1, BUILDING_ID_FIELD="blk", DWELLINGS_FIELD="n", FLOORS_FIELD="top",
        DWELLINGS="memory:", DOUBTS="memory:",
    )  # fmt: skip
    assert column(found["DWELLINGS"], "buid", "capacity") == [("1 BEACH RD", 142), ("2 BEACH RD", 0)]
    assert column(found["DOUBTS"], "row", "why") == [(3, "The block is missing.")]
    assert (found["DWELLINGS_FOUND"], found["DOUBTFUL"]) == (142, 1)


def test_they_run_in_qgis_process(provider, qgis_process, known, asked, tmp_path):
    done = qgis_process.run(
        "doorstep:matchaddresses",
        INPUT=save(asked, tmp_path / "asked.gpkg"),
        ADDRESS_FIELD="where",
        KNOWN=save(known, tmp_path / "known.gpkg"),
        KNOWN_STREET_FIELD="street",
        KNOWN_NUMBER_FIELD="number",
        OUTPUT=tmp_path / "matched.gpkg",
    )
    assert done.returncode == 0, done.stderr
    assert done.results["MATCHED"] == 3
    done = qgis_process.run(
        "doorstep:inferdwellings", INPUT=tmp_path / "matched.gpkg", ADDRESS_FIELD="where", OUTPUT=tmp_path / "rows.gpkg"
    )
    assert done.returncode == 0, done.stderr
    # Three are rejected; of the others each names one dwelling, and two of them the same.
    assert (done.results["WITHOUT"], done.results["DWELLINGS_FOUND"]) == (3, 5)
