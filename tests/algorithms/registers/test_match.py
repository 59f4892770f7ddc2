"""Match addresses on a base: what is known, what is found, what a person decides, and what every run after it keeps."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest
from layers import CRS, Log, by, column, layer, names, refusal, rows, square
from town_registers import US, step, table, truth

HOLDS = "valid_to IS NULL"


def digest(path) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def find(base, asked, log=None, **more):
    given = {"ADDRESS_FIELDS": ["address"], "PROFILE": US, "OUTPUT": "memory:", "REVIEW": "memory:", "TIERS": "memory:"}
    return step("matchaddresses", log, BASE=base, INPUT=asked, **{**given, **more})


def letters(*texts):
    return layer("none", "address:string(20000)", [(None, text) for text in texts])


# --- The sample town --------------------------------------------------------------------------------------------------


def test_known_addresses_stand_at_their_buildings(town, ask):
    """One of 771 doors is before a building that is left out of the base because its id stands twice."""
    of = {row["addr_id"]: row["buid"] for row in truth("addresses")}
    again = step(
        "matchaddresses", BASE=town, INPUT=table("addresses"), ADDRESS_FIELDS=["number", "road", "postcode"],
        PROFILE=US, DATE="2021-04-09", OUTPUT="memory:", REVIEW="memory:",
    )  # fmt: skip
    assert (again["MATCHED"], again["REVIEWED"], again["UNMATCHED"]) == (770, 0, 1)
    (left_out,) = rows(again["REVIEW"])
    assert left_out["reason"] == "The point stands in no building of the base, and clearly nearest to none."
    given = [row["addr_id"] for row in rows(table("addresses"))]
    found = column(again["OUTPUT"], "buid", "status")
    assert [(of[key], "matched") for key in given if of[key] != "13123"] == [row for row in found if row[0]]
    assert ask(
        town, f"SELECT count(*), count(DISTINCT buid) FROM address_building WHERE {HOLDS} AND tier = 'known'"
    ) == [(770, len(set(of.values())) - 1)]


def test_every_letter_that_can_be_placed_is_placed_and_no_other(town):
    done = find(town, table("letters"))
    meant = {row["letter_id"]: row for row in truth("letters")}
    found = Counter(
        (meant[row["letter_id"]]["expected"], row["status"], row["buid"] == meant[row["letter_id"]]["buid"])
        for row in rows(done["OUTPUT"])
    )
    kinds = {kind: sum(n for (one, *_), n in found.items() if one == kind) for kind in ("match", "review", "none")}
    assert kinds == {"match": 587, "review": 13, "none": 9}
    assert (found["match", "matched", True], done["REVIEWED"]) == (587, 16)
    assert {key for key in found if key[1] == "matched"} == {("match", "matched", True)}, "none is placed wrongly"
    assert found["none", "rejected", True] == 4 == done["REJECTED"]
    assert done["MATCHED"] == found["match", "matched", True] and done["UNMATCHED"] == 6
    assert done["MATCHED"] + done["REVIEWED"] + done["UNMATCHED"] == 609


def test_the_review_names_every_open_row_with_its_reason(town):
    done = find(town, table("letters"))
    review = rows(done["REVIEW"])
    dunmore = [row for row in review if "Dunmore" in row["address"]]
    assert {len([r for r in dunmore if r["addr_id"] == row["addr_id"]]) for row in dunmore} == {2}
    assert len(dunmore) == 26 and all(row["candidate"] for row in dunmore)
    assert {row["reason"] for row in dunmore} == {
        "The street is named without its type, and streets that it may be have this number: 2; choose one or none."
    }
    assert sum(row["rows"] for row in {row["row"]: row for row in review}.values()) == 609 - done["MATCHED"]
    said = {row["address"][:9]: row["reason"] for row in review}
    assert (
        "formula" in said["=HYPERLIN"]
        and "10,000 characters" in said["999999999"]
        and "nobody knows" in said["unknown"]
    )
    assert all(row["reason"] for row in review)
    assert max(len(row["address"]) for row in review) <= 201


def test_the_same_again_changes_not_a_byte(town):
    find(town, table("letters"))
    before = digest(town)
    again = find(town, table("letters"))
    assert (again["ADDED"], again["ENDED"], digest(town)) == (0, 0, before)


def test_an_old_district_is_read_as_the_one_that_took_it(town, ask):
    """Two streets of one name, told apart by a district that is gone since 2021."""
    known = layer(
        "none", "number:string street:string district:string b:string",
        [(None, "1", "Twin Row", "Bayside", "13200"), (None, "1", "Twin Row", "Northside", "13198")],
    )  # fmt: skip
    step(
        "matchaddresses", BASE=town, INPUT=known, ADDRESS_FIELDS=["number", "street", "district"], BUILDING_ID_FIELD="b", PROFILE=US,
        OUTPUT="memory:",
    )  # fmt: skip
    asked = layer(
        "none", "number:string street:string district:string",
        [(None, "1", "Twin Row", "Port Ward"), (None, "1", "Twin Row", "Northside"), (None, "1", "Twin Row", None)],
    )  # fmt: skip
    found = find(town, asked, ADDRESS_FIELDS=["number", "street", "district"])
    assert column(found["OUTPUT"], "buid") == ["13200", "13198", ""]
    assert column(found["REVIEW"], "candidate") == ["13198", "13200"] or column(found["REVIEW"], "candidate") == [
        "13200",
        "13198",
    ]


# --- A street of three houses -------------------------------------------------------------------------------------------


@pytest.fixture
def street(base):
    """Houses b0, b1 and b2 in a row, 30 m apart, with the numbers 1, 3 and 5 on their doors, and one of two houses."""
    houses = layer("Polygon", "buid:string", [(square(500_000 + 30 * i, 3_000_000), f"b{i}") for i in range(4)])
    step("loadspace", BASE=base, BUILDINGS=houses, DATE="2024-01-01")
    return base


def point(x, y=5.0):
    return f"Point ({500_000 + x} {3_000_000 + y})"


DOORS = [(point(5), "Long Street", "1"), (point(38), "Long Street", "3"), (point(65, 12), "Long Street", "5")]
"""The first two within their houses, the third 2 m before its wall."""


def teach(base, doors=DOORS, log=None, **more):
    given = {"ADDRESS_FIELDS": ["street", "number"], "OUTPUT": "memory:", "DATE": "2024-01-01", "SOURCE": "doors"}
    known = layer("Point", "street:string number:string", doors)
    return step("matchaddresses", log, BASE=base, INPUT=known, **{**given, **more})


def test_points_find_the_building_they_stand_in_or_clearly_at(street):
    between = [
        (point(20), "Between", "1"),
        (point(20.5), "Between", "2"),
        (point(400), "Far", "1"),
        (None, "Lost", "1"),
    ]
    found = teach(street, [*DOORS, *between])
    assert column(found["OUTPUT"], "buid", "tier") == [
        ("b0", "known"), ("b1", "known"), ("b2", "known"), *[("", "none")] * 4,
    ]  # fmt: skip
    assert (found["MATCHED"], found["UNMATCHED"]) == (3, 4)
    near = teach(street, between, DISTANCE=12, SOURCE="others")
    assert column(near["OUTPUT"], "buid") == ["", "", "", ""], "10 m and 10 m away: neither is clearly nearer"
    assert column(teach(street, DOORS[2:], DISTANCE=0)["OUTPUT"], "buid") == [""]


def test_a_decision_is_kept_for_every_run_after_it(street, ask):
    teach(street, [*DOORS, (point(95), "Long Street", "5")])
    asked = letters("Long Street 5", "Long Street 77", "Long Street 3")
    options = {"PROFILE": 0, "SOURCE": "letters", "DATE": "2024-02-01"}
    first = find(street, asked, **options)
    assert column(first["OUTPUT"], "status") == ["review", "review", "matched"]
    review = rows(first["REVIEW"])
    assert [(row["address"], row["candidate"]) for row in review] == [
        ("Long Street 5", "b2"), ("Long Street 5", "b3"), ("Long Street 77", ""),
    ]  # fmt: skip
    said = {"b3": "b3", "": "none"}
    filled = layer(
        "none", "addr_id:string decision:string",
        [(None, row["addr_id"], said.get(row["candidate"], "")) for row in review],
    )  # fmt: skip
    decided = find(street, asked, DECISIONS=filled, **options)
    assert column(decided["OUTPUT"], "buid", "tier", "status") == [
        ("b3", "decided", "matched"), ("", "decided", "unknown"), ("b1", "exact", "matched"),
    ]  # fmt: skip
    assert rows(decided["REVIEW"]) == [] and decided["REVIEWED"] == 0
    for source in ("letters", "other letters"):  # without the table, and under another name
        later = find(street, asked, **{**options, "SOURCE": source})
        assert column(later["OUTPUT"], "buid") == ["b3", "", "b1"] and later["REVIEWED"] == 0
    changed = layer("none", "addr_id:string decision:string", [(None, review[0]["addr_id"], "b2")])
    other = find(street, asked, DECISIONS=changed, **{**options, "DATE": "2024-03-01"})
    assert column(other["OUTPUT"], "buid") == ["b2", "", "b1"]
    assert ask(street, "SELECT buid, valid_from, valid_to FROM address_building WHERE tier = 'decided' ORDER BY fid") == [
        ("b3", "2024-02-01", "2024-03-01"), (None, "2024-02-01", None), ("b2", "2024-03-01", None),
    ]  # fmt: skip


def test_a_change_ends_rows_and_deletes_none(street, ask):
    teach(street)
    moved = [DOORS[0], (point(65), "Long Street", "3")]
    done = teach(street, moved, DATE="2025-01-01")
    links = "SELECT buid, valid_from, valid_to FROM address_building ORDER BY fid"
    assert ask(street, links) == [
        ("b0", "2024-01-01", None), ("b1", "2024-01-01", "2025-01-01"), ("b2", "2024-01-01", "2025-01-01"),
        ("b2", "2025-01-01", None),
    ]  # fmt: skip
    assert (done["ADDED"], done["ENDED"]) == (1, 3)
    assert ask(street, "SELECT number, valid_to FROM address ORDER BY fid") == [
        ("1", None),
        ("3", None),
        ("5", "2025-01-01"),
    ]


def test_another_table_ends_nothing_of_this_one(street, ask):
    teach(street)
    teach(street, [(point(95), "Short Lane", "2")], SOURCE="more doors")
    assert ask(street, f"SELECT count(*) FROM address_building WHERE {HOLDS}") == [(4,)]


def test_what_was_only_found_gives_way_to_what_is_known(street, ask):
    teach(street)
    find(street, letters("Long Street 3 A"), PROFILE=0, SOURCE="letters", PRECISION=0, DATE="2024-01-01")
    links = f"SELECT buid, tier, source_id FROM address_building WHERE {HOLDS} AND source_id NOT LIKE 'doors%'"
    assert ask(street, links) == [("b1", "without letter", "letters · found")]
    teach(street, [(point(38), "Long Street", "3 A")], SOURCE="annexes")
    assert ask(street, links) == [("b1", "known", "annexes · known")]
    again = find(street, letters("Long Street 3 A"), PROFILE=0, SOURCE="letters", PRECISION=0, DATE="2024-01-01")
    assert column(again["OUTPUT"], "tier") == ["exact"] and again["ADDED"] == again["ENDED"] == 0


def test_what_was_only_matched_teaches_nothing(street):
    teach(street)
    find(street, letters("Lnog Street 3"), PROFILE=0, PRECISION=0)
    again = find(street, letters("Lnog Street 1"), PROFILE=0, PRECISION=0)
    assert column(again["OUTPUT"], "buid", "tier") == [("b0", "street misspelt")]


def test_fields_are_read_as_the_parts_that_their_names_say(street):
    known = layer(
        "none", "mailing_address_street_number:double mailing_address_street_name:string mailing_address_unit_number:string b:string",
        [(None, 12.0, "Elm Street", "4b", "b0")],
    )  # fmt: skip
    fields = [f"mailing_address_{name}" for name in ("street_number", "street_name", "unit_number")]
    found = step(
        "matchaddresses",
        BASE=street,
        INPUT=known,
        ADDRESS_FIELDS=fields,
        BUILDING_ID_FIELD="b",
        PROFILE=US,
        OUTPUT="memory:",
    )
    assert column(found["OUTPUT"], "a_number", "a_street", "a_room", "buid") == [("12", "Elm Street", "4b", "b0")]
    assert names(found["OUTPUT"])[4:6] == ["a_province", "a_city"]


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", "The address is empty."),
        (None, "The address is empty."),
        ("=1+1", "formula"),
        ("x" * 10_000, "10,000 characters"),
        ("Caf\ufffd 3", "encoding"),
        ("!!!", "no letters or digits"),
        ("Nowhere 1", "Neither street nor place is known."),
        ("; DROP TABLE address; --", "Neither street nor place is known."),
    ],
)
def test_a_row_that_is_no_address_is_a_row_to_review_with_its_reason(street, text, reason):
    teach(street)
    log = Log()
    found = find(street, letters(text, "\u200fLong\u200e Street ３", "LONG  STREET 1"), log, PROFILE=0)
    assert column(found["OUTPUT"], "status")[1:] == ["matched", "matched"]
    (row,) = rows(found["REVIEW"])
    assert reason in row["reason"] and row["row"] == 1 and found["UNMATCHED"] == 1
    assert not any("Street" in str(said) or "Nowhere" in str(said) for said in [*log.infos, *log.warnings])


def test_a_file_in_another_encoding_is_said_row_by_row(street, tmp_path):
    teach(street)
    path = tmp_path / "latin.csv"
    path.write_bytes("id,address\n1,Rue du Caf\u00e9 3\n2,Long Street 3\n".encode("latin-1"))
    found = find(street, str(path), PROFILE=0)
    assert column(found["OUTPUT"], "status") == ["rejected", "matched"]
    assert "give the encoding of the file" in rows(found["REVIEW"])[0]["reason"]


def test_what_cannot_be_is_refused_and_changes_nothing(street, provider, tmp_path):
    asked = letters("Long Street 3")
    given = {"BASE": street, "INPUT": asked, "ADDRESS_FIELDS": ["address"], "OUTPUT": "memory:"}
    before = digest(street)
    assert "no known addresses" in refusal("matchaddresses", **given)
    assert "BASE is missing" in refusal("matchaddresses", **{**given, "BASE": None})
    assert "ADDRESS_FIELDS is missing" in refusal("matchaddresses", **{**given, "ADDRESS_FIELDS": None})
    assert "no field 'nothing'" in refusal("matchaddresses", **{**given, "ADDRESS_FIELDS": ["nothing"]})
    assert "has no rows" in refusal("matchaddresses", **{**given, "INPUT": letters()})
    assert "DATE is" in refusal("matchaddresses", **{**given, "DATE": "soon"})
    assert "did you mean PROFILE?" in refusal("matchaddresses", **given, PROFIL=1)
    no_crs = layer("Point", "address:string", [(point(0), "x")], crs="")
    assert refusal("matchaddresses", **{**given, "INPUT": no_crs}) == "Layer 'made' has no CRS; set it first."
    placed = layer("Point", "address:string", [(point(0), "x")])
    assert "has no buildings" in refusal("matchaddresses", **{**given, "INPUT": placed, "BASE": create_empty(tmp_path)})
    assert digest(street) == before
    teach(street)
    wrong = layer("none", "addr_id:string decision:string", [(None, "a", "b99")])
    assert "'b99', which the base does not have" in refusal("matchaddresses", **given, DECISIONS=wrong)
    twice = layer("none", "addr_id:string decision:string", [(None, "a", "b1"), (None, "a", "b2")])
    assert "in two ways" in refusal("matchaddresses", **given, DECISIONS=twice)
    assert "no field 'addr_id'" in refusal("matchaddresses", **given, DECISIONS=asked)
    known = layer("Point", "address:string", [(point(5), "Long Street 1")])
    assert "DECISIONS are about" in refusal("matchaddresses", **{**given, "INPUT": known}, DECISIONS=twice)


def create_empty(folder):
    return step("createpopulationbase", CRS=CRS, BASE=str(folder / "empty.gpkg"))["BASE"]


def test_points_of_another_crs_arrive_in_that_of_the_base(street):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(CRS), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    shape = QgsGeometry.fromWkt(DOORS[0][0])
    shape.transform(there)
    known = layer("Point", "street:string number:string", [(shape.asWkt(12), "Long Street", "1")], crs="EPSG:4326")
    found = step("matchaddresses", BASE=street, INPUT=known, ADDRESS_FIELDS=["street", "number"], OUTPUT="memory:")
    assert column(found["OUTPUT"], "buid") == ["b0"]


def test_chinese_addresses_are_read_by_the_places_and_streets_of_the_base(base, ask):
    """A made-up district and street that no dictionary has."""
    place = layer("Polygon", "code:string name:string", [(square(500_000, 3_000_000, 500), "339900", "花溪新区")])
    houses = layer("Polygon", "buid:string", [(square(500_010 + 30 * i, 3_000_010), f"b{i}") for i in range(2)])
    step("loadspace", BASE=base, LEVELS=[place], NAME_FIELD="name", BUILDINGS=houses, DATE="2024-01-01")
    known = layer(
        "Point", "address:string", [(point(15, 15), "花溪新区柳浪大道12号"), (point(45, 15), "花溪新区柳浪大道14号")]
    )
    step("matchaddresses", BASE=base, INPUT=known, ADDRESS_FIELDS=["address"], PROFILE=1, OUTPUT="memory:")
    found = find(base, letters("柳浪大道１２号3幢501室", "花溪新区柳浪大道十四号"), PROFILE=1)
    assert column(found["OUTPUT"], "buid", "a_district") == [("b0", ""), ("b1", "花溪新区")]


def test_one_run_in_qgis_process(town, qgis_process, tmp_path, ask):
    done = qgis_process.run(
        "doorstep:matchaddresses",
        BASE=town,
        INPUT=table("letters"),
        ADDRESS_FIELDS="address",
        PROFILE=US,
        OUTPUT=tmp_path / "matched.gpkg",
        REVIEW=tmp_path / "review.csv",
    )
    assert done.returncode == 0, done.stderr
    assert done.results["MATCHED"] >= 0.98 * 587 and done.results["UNMATCHED"] == 6
    assert done.results["MATCHED"] + done.results["REVIEWED"] == 603
    assert done.results["BASE"] == town
    assert len(by(tmp_path / "matched.gpkg", "letter_id")) == 609
    assert "Norwood" not in done.stderr and "Norwood" not in done.stdout
