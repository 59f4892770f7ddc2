"""What is handed out of a base: to whom, for what, until when; and that nothing is written where something is wrong."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import extracting as town
import pytest
from extracting import DAY, X, Y, rows, tables
from layers import Log, layer, opened, refusal, small_disk
from qgis import processing

from doorstep.processing_provider.store import access_log, extract_file
from doorstep.processing_provider.store.geopackage import GeoPackageBase


@pytest.fixture
def base(tmp_path):
    return town.made(tmp_path)


def handed(base, path, log=None, **more):
    given = {
        "BASE": base,
        "PROFILE": "field",
        "PURPOSE": "door to door",
        "WHO": "ward office",
        "DATE": DAY,
        "EXTRACT": str(path),
    }
    return processing.run("doorstep:extractbase", {**given, **more}, feedback=log or Log())


def test_a_ward_for_its_workers(provider, base, tmp_path):
    log = Log()
    found = handed(base, tmp_path / "east.gpkg", log, PLACES=" 11; 11 ")
    assert (found["PERSONS"], found["BUILDINGS"], found["EXTRACT"]) == (2, 2, str(tmp_path / "east.gpkg"))
    assert (
        found["ROWS"] == sum(len(rows(tmp_path / "east.gpkg", name)) for name in tables(tmp_path / "east.gpkg")) == 15
    )
    meta = extract_file.said_of(found["EXTRACT"])
    assert (meta["purpose"], meta["expires"]) == ("door to door", "2025-07-14")
    assert any("It expires after 2025-07-14." in text for text in log.warnings)
    assert "Tags of family X for another purpose, which stay in the base: 2." in log.warnings
    assert any(
        text.startswith("Buildings of which neither place nor shape") and text.endswith(": 1.") for text in log.warnings
    )
    ((_, _, who, purpose, pattern, count, _),) = rows(base, "access_log")
    assert (who, purpose, pattern, count) == ("ward office", "door to door", "extract field · 11", 15)
    with GeoPackageBase(base) as opened_base:
        assert access_log.check(opened_base).sound
    # Nothing else in the folder: no part of a file, no journal.
    assert sorted(os.listdir(tmp_path)) == ["base.gpkg", "east.gpkg"]


def test_qgis_opens_it_and_knows_what_is_where(provider, base, tmp_path):
    handed(base, tmp_path / "all.gpkg")
    buildings = opened(f"{tmp_path / 'all.gpkg'}|layername=building")
    assert buildings.featureCount() == 4 and buildings.crs().authid() == "EPSG:32615"
    assert [field.name() for field in buildings.fields()][:3] == ["fid", "uid", "buid"]
    assert (round(buildings.extent().xMinimum()), round(buildings.extent().xMaximum())) == (X + 20, X + 140)
    homes = opened(f"{tmp_path / 'all.gpkg'}|layername=lives_in")
    assert homes.featureCount() == 3 and not homes.isSpatial()
    provider_of = buildings.dataProvider()
    assert "extract_row" not in str([sub.split("!!::!!")[1] for sub in provider_of.subLayers()])


def test_an_area_a_pattern_and_a_register(provider, base, tmp_path):
    east = layer(
        "Polygon",
        "name:string",
        [(f"Polygon (({X} {Y}, {X + 50} {Y}, {X + 50} {Y + 50}, {X} {Y + 50}, {X} {Y}))", "a")],
    )
    found = handed(base, tmp_path / "a.gpkg", AREA=east)
    assert (found["PERSONS"], found["BUILDINGS"]) == (2, 1)
    asked = "MATCH (p:person) WHERE p.age >= 76 RETURN p.pid"
    found = handed(base, tmp_path / "b.gpkg", PATTERN=asked)
    assert [row[0] for row in rows(tmp_path / "b.gpkg", "person", "pid")] == ["pid-east-boris"]
    asked = "MATCH (d:dwelling)-[:located_in]->(b:building) WHERE b.buid = 'b-west' RETURN d.dwid"
    found = handed(base, tmp_path / "c.gpkg", PATTERN=asked)
    assert [row[0] for row in rows(tmp_path / "c.gpkg", "person", "pid")] == ["pid-west-carla"]
    found = handed(base, tmp_path / "d.gpkg", PROFILE="feedback", SOURCE="police")
    assert [row[0] for row in rows(tmp_path / "d.gpkg", "conflict", "value")] == ["said-by-police"]
    assert [row[3] for row in rows(base, "access_log", "fid, who, purpose, pattern")] == [
        "extract field · area",
        "extract field: MATCH (person:person) WHERE person.age >= 76 RETURN person.pid",
        rows(base, "access_log", "pattern", "fid = 3")[0][0],
        "extract feedback · police",
    ]
    for table in ("access_log", "change_batch"):
        assert "b-west" not in str(rows(base, table)) and "door to door" not in str(rows(base, "change_batch"))


def test_profiles_of_the_office_and_fewer_days(provider, base, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text(
        "profile,table,column,edit,days\nCounting,dwelling,dwid,0,5\nCounting,dwelling,kind,0,\n", encoding="utf-8"
    )
    found = handed(base, tmp_path / "a.gpkg", PROFILES=str(own), PROFILE="counting", DAYS=2)
    assert tables(tmp_path / "a.gpkg") == {"dwelling"} and found["PERSONS"] == 0
    assert extract_file.said_of(found["EXTRACT"])["expires"] == "2025-07-02"
    given = {"BASE": base, "PURPOSE": "counting", "DATE": DAY, "EXTRACT": str(tmp_path / "b.gpkg")}
    assert "DAYS is 6, and profile 'Counting' allows 5" in refusal(
        "extractbase", PROFILES=str(own), PROFILE="counting", DAYS=6, **given
    )
    own.write_text("profile,table,column,edit,days\nCounting,dwelling,owner,0,5\n", encoding="utf-8")
    assert "table dwelling has no column 'owner'" in refusal(
        "extractbase", PROFILES=str(own), PROFILE="counting", **given
    )


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"PURPOSE": "  "}, "PURPOSE"),
        ({"PURPOSE": None}, "PURPOSE"),
        ({"PURPOSE": "call 13912345678"}, "PURPOSE looks as if it had the number"),
        ({"PROFILE": "boat"}, "PROFILE is 'boat'"),
        ({"PROFILE": "feedback"}, "SOURCE is missing"),
        ({"PLACES": " ; "}, "PLACES names nothing"),
        ({"PLACES": "99"}, "PLACES: the base has no place with code 99"),
        ({"DATE": "yesterday"}, "DATE is 'yesterday'"),
        ({"DATE": "1900-01-01"}, "Nothing of this profile holds there on 1900-01-01"),
        ({"PATTERN": "everybody"}, "PATTERN"),
        ({"PATTERN": "MATCH (p:person) RETURN count(p)"}, "PATTERN has to find persons"),
        ({"EXTRACT": "east.txt"}, "does not end in .gpkg"),
        ({"BASE": "none.gpkg"}, "does not exist"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(provider, base, tmp_path, wrong, words):
    before = hashlib.sha256(Path(base).read_bytes()).hexdigest()
    given = {"BASE": base, "PROFILE": "field", "PURPOSE": "visits", "DATE": DAY, "EXTRACT": str(tmp_path / "out.gpkg")}
    assert words in refusal("extractbase", **{**given, **wrong})
    assert hashlib.sha256(Path(base).read_bytes()).hexdigest() == before
    assert sorted(os.listdir(tmp_path)) == ["base.gpkg"]


def test_only_an_extract_is_replaced_and_only_where_asked(provider, base, tmp_path):
    path = tmp_path / "out.gpkg"
    given = {"BASE": base, "PROFILE": "field", "PURPOSE": "visits", "DATE": DAY}
    handed(base, path)
    first = path.read_bytes()
    assert "exists; choose another name, or set OVERWRITE" in refusal("extractbase", EXTRACT=str(path), **given)
    assert path.read_bytes() == first
    handed(base, path, PLACES="12", OVERWRITE=True)
    assert path.read_bytes() != first and rows(path, "person", "pid") == [("pid-west-carla",)]
    assert "EXTRACT would overwrite the file that BASE is read from" in refusal(
        "extractbase", EXTRACT=base, OVERWRITE=True, **given
    )
    (tmp_path / "town").mkdir()
    other, notes = town.made(tmp_path / "town"), str(tmp_path / "notes.gpkg")
    Path(notes).write_text("my notes", encoding="utf-8")
    for taken in (other, notes):
        assert "exists and is no extract" in refusal("extractbase", EXTRACT=taken, OVERWRITE=True, **given)
    assert len(rows(other, "building")) == 4
    assert (tmp_path / "notes.gpkg").read_text(encoding="utf-8") == "my notes"


def test_an_extract_is_no_base(provider, base, tmp_path):
    path = str(tmp_path / "out.gpkg")
    handed(base, path)
    given = {"BASE": path, "PROFILE": "field", "PURPOSE": "visits", "EXTRACT": str(tmp_path / "more.gpkg")}
    assert "is an extract itself" in refusal("extractbase", DATE="2025-07-14", **given)
    assert "has expired: it held until 2025-07-14" in refusal("extractbase", DATE="2025-07-15", **given)
    assert "is no population base" in refusal("undobatch", BASE=path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM meta WHERE name = 'expires'")
    assert "is an extract itself" in refusal("extractbase", DATE="2025-07-15", **given)


def test_a_place_that_cannot_be_written_leaves_no_line_in_the_log(provider, base, tmp_path):
    given = {"BASE": base, "PROFILE": "field", "PURPOSE": "visits", "DATE": DAY}
    refusal("extractbase", EXTRACT=str(tmp_path / "no folder" / "out.gpkg"), **given)
    assert rows(base, "access_log") == []


def test_it_runs_by_qgis_process(qgis_process, base, tmp_path):
    done = qgis_process.run(
        "doorstep:extractbase", BASE=base, PROFILE="exchange", PURPOSE="a map for the neighbours", PLACES="11", DATE=DAY,
        EXTRACT=tmp_path / "out.gpkg",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["PERSONS"], done.results["BUILDINGS"]) == (0, 2)
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as database:
        assert database.execute("SELECT dwid FROM dwelling").fetchall() == [
            ("dw-east-1",),
            ("dw-east-2",),
            ("dw-east-3",),
        ]
    failed = qgis_process.run(
        "doorstep:extractbase", BASE=base, PROFILE="exchange", PURPOSE="", EXTRACT=tmp_path / "two.gpkg"
    )
    assert failed.returncode != 0 and not (tmp_path / "two.gpkg").exists()


def test_a_full_disk_leaves_nothing_and_no_line_in_the_log(provider, base, tmp_path):
    given = {"BASE": base, "PROFILE": "field", "PURPOSE": "visits", "DATE": DAY, "EXTRACT": str(tmp_path / "out.gpkg")}
    with small_disk(40_000):
        assert "EXTRACT" in refusal("extractbase", **given)
    assert rows(base, "access_log") == [] and sorted(os.listdir(tmp_path)) == ["base.gpkg"]
    handed(base, tmp_path / "out.gpkg")
    assert len(rows(base, "access_log")) == 1
