"""An extract holds what its profile lets out of one place, one purpose and one register, and not a byte of anything else."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import extracting as town
import pytest
import shapely
from correcting import edit
from extracting import DAY, X, Y, rows, tables

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.store import extract_file, extract_meta, extracting
from doorstep.processing_provider.store.extracting import Asked
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.offers import read_profiles
from doorstep.processing_provider.store.schema import TABLES


@pytest.fixture
def base(tmp_path):
    return town.made(tmp_path)


def asked(profile="field", day=DAY, purpose="door to door", **more):
    return Asked(read_profiles()[profile], day, purpose, **more)


def extract(base, path, wanted, days=14):
    """Write an extract as the algorithm does."""
    with GeoPackageBase(base) as opened:
        opened.begin("extractbase", wanted.day)
        taken = extracting.take(opened, wanted)
        number, key = extract_meta.identity(opened)
        opened.count(1, 0)
        meta = extract_meta.describe(opened, wanted, number, days)
        extract_file.write(str(path), extract_meta.system_of(opened), meta, key, wanted.profile.columns, taken.rows)
        opened.commit()
    return taken


def taken(base, wanted):
    with GeoPackageBase(base) as opened:
        return extracting.take(opened, wanted)


def ids(found, table, column=1):
    return sorted(row[column] for row in found.rows[table])


def test_all_of_a_base_for_the_field(base):
    found = taken(base, asked())
    assert ids(found, "building") == ["b-east", "b-lost", "b-shop", "b-west"]
    assert ids(found, "person") == ["pid-east-anna", "pid-east-boris", "pid-nowhere-dora", "pid-west-carla"]
    assert ids(found, "lives_in") == ["pid-east-anna", "pid-east-boris", "pid-west-carla"]
    assert ids(found, "tag", 3) == ["in work", "needs visits"] and found.special == 2
    assert ids(found, "rule") == ["r1", "r2"] and len(found.rows["issue"]) == 2


@pytest.mark.parametrize(
    "place",
    [
        {"places": ("11",)},
        {"places": ("2:11",)},
        {"area": shapely.box(X + 5, Y, X + 90, Y + 50)},
        {"buids": frozenset(["b-east", "b-shop"])},
    ],
)
def test_a_place_and_the_persons_who_live_there(base, place):
    found = taken(base, asked(**place))
    assert ids(found, "building") == ["b-east", "b-shop"]
    assert ids(found, "dwelling") == ["dw-east-1", "dw-east-2", "dw-east-3"]
    assert ids(found, "person") == ids(found, "lives_in") == ["pid-east-anna", "pid-east-boris"]
    assert ids(found, "address") == ids(found, "address_building") == ["addr-east"]
    assert ids(found, "tag", 3) == ["needs visits"]
    assert ids(found, "rule") == ["r1"] and len(found.rows["issue"]) == 1
    assert found.shapeless == (0 if "buids" in place else 1)


def test_of_a_town_its_blocks_and_of_a_block_nothing_above(base):
    assert ids(taken(base, asked(places=("1",))), "place") == ["1", "11", "12"]
    assert ids(taken(base, asked(places=("12",))), "place") == ["12"]
    assert ids(taken(base, asked(places=("1",))), "building") == ["b-east", "b-shop", "b-west"]


def test_some_persons_and_where_they_live(base):
    found = taken(base, asked(pids=frozenset(["pid-east-boris", "pid-east-dead"])))
    assert ids(found, "person") == ["pid-east-boris"] and ids(found, "building") == ["b-east"]


def test_a_tag_for_a_purpose_goes_out_for_that_purpose(base):
    found = taken(base, asked(purpose=" Heat  PLAN "))
    assert ids(found, "tag", 3) == ["heat list", "in work", "needs visits"] and found.special == 1


def test_a_register_is_told_what_it_said_and_what_is_wrong_with_it(base):
    found = taken(base, asked("feedback", source="police"))
    assert [row[1:] for row in found.rows["conflict"]] == [("pid-west-carla", "sex", "police", "said-by-police")]
    assert ids(found, "record_link", 2) == ["token-police-pid-east-boris", "token-police-pid-west-carla"]
    assert [row[1] for row in found.rows["issue"]] == ids(found, "rule") == ["r1"]
    assert ids(found, "lives_in") == ["pid-east-boris"] and found.rows["registered_in"] == []
    clinic = taken(base, asked("feedback", source="clinic"))
    assert ids(clinic, "record_link", 2) == ["token-clinic-pid-east-anna"] and clinic.rows["issue"] == []
    stock = taken(base, asked("feedback", source="stock"))
    assert ids(stock, "rule") == ["r2"] and stock.rows["record_link"] == []


def test_only_what_holds_on_the_day(base):
    early = taken(base, asked(day="2024-01-15"))
    assert len(early.rows["building"]) == 4 and early.rows["lives_in"] == early.rows["tag"] == []
    with GeoPackageBase(base) as opened:
        opened.begin("test", "2025-06-01")
        old = opened.current("lives_in", ("uid",), "pid = 'pid-east-anna'")
        opened.end("lives_in", [uid for (uid,) in old])
        opened.insert("lives_in", ("pid", "dwid", "until"), [("pid-east-anna", "dw-east-1", "2025-06")], "police")
        opened.commit()
    assert "pid-east-anna" not in ids(taken(base, asked(places=("11",))), "person")
    assert "pid-east-anna" in ids(taken(base, asked(day="2025-06-29", places=("11",))), "person")
    assert "in work" not in ids(taken(base, asked(day="2023-12-31")), "tag", 3)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"places": ("99", "11")}, "PLACES: the base has no place with code 99"),
        ({"places": ("²:11",)}, "PLACES: the base has no place with code ²:11"),
        ({"places": ("3:11",)}, "PLACES: the base has no place with code 3:11"),
        ({"profile": "feedback"}, "SOURCE is missing: profile 'feedback'"),
        (
            {"profile": "feedback", "source": "polise"},
            "SOURCE: the base has no register 'polise'; give one of: clinic; police.",
        ),
    ],
)
def test_what_cannot_be_asked_for_is_refused(base, wanted, words):
    with pytest.raises(DoorstepError) as refused:
        taken(base, asked(**wanted))
    assert words in str(refused.value)


def test_a_code_of_two_levels_needs_its_level(base):
    with GeoPackageBase(base) as opened:
        opened.begin("test", DAY)
        opened.insert("place", ("code", "name", "level", "parent"), [("11", "Other district", 1, None)])
        opened.commit()
    with pytest.raises(DoorstepError, match="put the level before it, such as 2:11"):
        taken(base, asked(places=("11",)))
    assert ids(taken(base, asked(places=("2:11",))), "building") == ["b-east", "b-shop"]
    assert ids(taken(base, asked(places=("1:11",))), "building") == []


def secrets_of(base, wanted, found):
    """Every value of the base that the extract must not have, as the text by which it would be found in the file."""
    gone = {
        json.dumps(value) for table in found.rows.values() for row in table for value in row if isinstance(value, str)
    }
    kept = set()
    with closing(sqlite3.connect(base)) as database:
        for name in TABLES:
            if name in ("change_row", "change_batch", "meta"):
                continue
            cursor = database.execute(f'SELECT * FROM "{name}"')
            for row in cursor:
                kept |= {
                    value
                    for value in row
                    if isinstance(value, str) and len(value) > 5 and json.dumps(value) not in gone
                }
    return kept - set(json.dumps(wanted.profile.columns).replace('"', " ").replace(",", " ").replace(":", " ").split())


KEPT_IN = {
    "application": (10.5, 16.25, 0.875, 0.97), "field": (10.5, 16.25, 0.875, 0.97), "feedback": (10.5, 0.875, 0.97),
    "exchange": (10.5, 0.875, 0.97),
}  # fmt: skip
"""Numbers that do not go out: heights, shares, confidences."""


@pytest.mark.parametrize(("profile", "more"), [("application", {}), ("field", {"places": ("11",)}), ("feedback", {"source": "clinic"}),
                                               ("exchange", {"places": ("12",)})])  # fmt: skip
def test_not_a_byte_of_what_is_not_let_out(base, tmp_path, profile, more):
    wanted = asked(profile, purpose="a purpose of its own", **more)
    found = extract(base, tmp_path / "out.gpkg", wanted)
    content = (tmp_path / "out.gpkg").read_bytes()
    kept = secrets_of(base, wanted, found)
    plain = {
        "ethnos-kept-in",
        "role-kept-in",
        "attribute-kept-in",
        "event-kept-in",
        "rest-kept-in",
        "pid-east-dead",
        "expired tag",
    }
    assert plain <= kept and len(kept) > 25
    kept |= {value for (value,) in rows(base, "meta", "value", "name = 'extract_key'")}
    # Words of tables and columns, and what the file says of itself, are no values of rows.
    allowed = {
        "person",
        "record",
        "tagpersons",
        "points",
        "police",
        "clinic",
        "generic",
        "registration",
        "activity",
        "accuracy",
    }
    for value in kept - allowed - set(TABLES):
        for form in (value, value.upper()):
            for code in ("utf-8", "utf-16-le"):
                assert form.encode(code) not in content, (profile, value)
    for value in KEPT_IN[profile]:
        assert struct.pack(">d", value) not in content and str(value).encode() not in content, (profile, value)
    known = {
        value
        for rows_ in found.rows.values()
        for row in rows_
        for value in row
        if isinstance(value, str) and len(value) > 5
    }
    assert known and all(value.encode() in content for value in known)
    assert tables(tmp_path / "out.gpkg") == set(wanted.profile.columns)
    for table, columns in wanted.profile.columns.items():
        with closing(sqlite3.connect(tmp_path / "out.gpkg")) as database:
            names = {name for _, name, *_ in database.execute(f'PRAGMA table_info("{table}")')}
        assert names == {"fid", "uid", *columns}


def test_rows_keep_their_uid_and_the_same_extract_is_the_same_bytes(base, tmp_path):
    first = extract(base, tmp_path / "one.gpkg", asked())
    with GeoPackageBase(base) as opened:
        assert {row[0] for row in first.rows["dwelling"]} == {uid for (uid,) in opened.current("dwelling", ("uid",))}
    meta = extract_file.said_of(str(tmp_path / "one.gpkg"))
    assert (meta["profile"], meta["made_at"], meta["expires"], meta["batch"]) == ("field", DAY, "2025-07-14", "4")
    base_id, key = opened.meta()["base_id"], opened.meta()["extract_key"]
    assert meta["base"] == base_id and key.encode() not in (tmp_path / "one.gpkg").read_bytes()
    with GeoPackageBase(base) as opened:
        wanted = asked()
        again = extracting.take(opened, wanted)
        extract_file.write(
            str(tmp_path / "two.gpkg"), extract_meta.system_of(opened), meta, key, wanted.profile.columns, again.rows
        )
    one, two = (hashlib.sha256((tmp_path / f"{name}.gpkg").read_bytes()).hexdigest() for name in ("one", "two"))
    assert one == two


def read(base, path, day=DAY):
    with GeoPackageBase(base) as opened:
        meta = opened.meta()
    return extract_file.read(str(path), meta.get("extract_key", ""), meta.get("base_id", ""), day)


def test_it_is_read_as_it_went_out(base, tmp_path):
    extract(base, tmp_path / "out.gpkg", asked())
    found = read(base, tmp_path / "out.gpkg")
    for table, out in found.out.items():
        assert dict(found.back[table]) == out, table
    assert found.out["building"][rows(base, "building", "uid", "buid = 'b-east'")[0][0]][:5] == (
        "b-east", "Lindenhof", "11", 3.0, "residential",
    )  # fmt: skip


@pytest.mark.parametrize(
    "by_hand",
    [
        "UPDATE meta SET value = '2999-01-01' WHERE name = 'expires'",
        "UPDATE meta SET value = 'another' WHERE name = 'purpose'",
        "UPDATE meta SET value = replace(value, '\"floor\"', '\"floor\", \"buid\"') WHERE name = 'editable'",
        "UPDATE meta SET value = '0' WHERE name = 'batch'",
        "DELETE FROM meta WHERE name = 'seal'",
        "DELETE FROM meta WHERE name = 'expires'",
        "UPDATE extract_row SET said = replace(said, 'Lindenhof', 'Rosenhof')",
        "DELETE FROM extract_row WHERE table_name = 'tag'",
        "DROP TABLE extract_row",
        "UPDATE extract_row SET said = CAST(said AS BLOB)",
    ],
)
def test_what_is_changed_by_hand_breaks_the_seal(base, tmp_path, by_hand):
    path = tmp_path / "out.gpkg"
    extract(base, path, asked())
    with closing(sqlite3.connect(path)) as database:
        assert database.execute(by_hand).rowcount
        database.commit()
    with pytest.raises(DoorstepError, match=r"the seal of .* is broken"):
        read(base, path)


def test_expired_ones_and_those_of_another_base_are_refused(base, tmp_path):
    path = tmp_path / "out.gpkg"
    extract(base, path, asked())
    read(base, path, "2025-07-14")
    with pytest.raises(DoorstepError, match="has expired: it held until 2025-07-14"):
        read(base, path, "2025-07-15")
    (tmp_path / "other").mkdir()
    other = town.made(tmp_path / "other")
    with pytest.raises(DoorstepError, match="is an extract of another base"):
        read(other, path)
    extract(other, tmp_path / "other" / "out.gpkg", asked())
    with pytest.raises(DoorstepError, match="is an extract of another base"):
        read(other, path)
    with closing(sqlite3.connect(other)) as database, database:
        database.execute("UPDATE meta SET value = NULL WHERE name IN ('base_id', 'extract_key')")
    with GeoPackageBase(other) as opened, pytest.raises(DoorstepError, match="is an extract of another base"):
        extract_meta.read(opened, str(tmp_path / "other" / "out.gpkg"), DAY)
    for wrong in (base, Path(__file__)):
        with pytest.raises(DoorstepError, match=r"is no extract of a base|cannot be read"):
            read(base, wrong)


def test_a_file_without_a_column_is_refused(base, tmp_path):
    path = tmp_path / "out.gpkg"
    extract(base, path, asked())
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE dwelling DROP COLUMN unit")
        database.commit()
    with pytest.raises(DoorstepError, match="lacks unit of dwelling"):
        read(base, path)


@pytest.mark.parametrize(("number", "refused"), [(4326, True), (32651, True), (0, False), (-1, False)])
def test_shapes_in_another_crs_would_move_and_are_refused(base, tmp_path, number, refused):
    path = tmp_path / "out.gpkg"
    extract(base, path, asked())
    shape = b"GP\0\x01" + struct.pack("<i", number) + shapely.to_wkb(shapely.Point(X, Y), byte_order=1)
    edit(path, ("UPDATE address_building SET geom = ? WHERE address = 'addr-east'", (shape,)))
    if refused:
        with pytest.raises(DoorstepError, match=r"address_building in .* are in another coordinate reference system"):
            read(base, path)
    else:
        assert [one.x for one in read(base, path).shapes["address_building"]] == [X, X + 130]
