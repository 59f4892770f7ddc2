"""An extract, edited as QField does it, and taken back: through Processing and OGR, as an office does it."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import extracting as town
import pytest
from correcting import edit, now
from extracting import DAY, LATER, X, Y, rows, whole
from layers import Log, column, opened, refusal
from layers import rows as rows_of
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject

from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.undoing import undo


@pytest.fixture
def base(tmp_path):
    return town.made(tmp_path)


@pytest.fixture
def out(provider, base, tmp_path):
    """An extract for the field."""
    path = str(tmp_path / "out.gpkg")
    given = {"BASE": base, "PROFILE": "field", "PURPOSE": "door to door", "DATE": DAY, "EXTRACT": path}
    processing.run("doorstep:extractbase", given, feedback=Log())
    return path


def apply(base, out, log=None, **more):
    given = {
        "BASE": base,
        "CHANGES": out,
        "DATE": LATER,
        "OUTPUT": "memory:",
        "CONFLICTS": "memory:",
        "REJECTS": "memory:",
    }
    return processing.run("doorstep:applychanges", {**given, **more}, feedback=log or Log())


def in_qgis(path, table, change):
    """Edit a table as QGIS and QField do: in an edit session of a layer."""
    layer = opened(f"{path}|layername={table}")
    assert layer.startEditing()
    change(layer)
    assert layer.commitChanges(), layer.commitErrors()


def feature(layer, where):
    (found,) = layer.getFeatures(where)
    return found


def moved(layer):
    (point,) = layer.getFeatures("\"address\" = 'addr-east'")
    layer.changeGeometry(point.id(), QgsGeometry.fromPointXY(QgsPointXY(X + 31, Y + 1)))


def household(layer):
    home = feature(layer, "\"pid\" = 'pid-east-anna'")
    layer.changeAttributeValue(home.id(), layer.fields().indexOf("dwid"), "dw-east-3")
    layer.deleteFeature(feature(layer, "\"pid\" = 'pid-west-carla'").id())
    new = QgsFeature(layer.fields())
    new["pid"], new["buid"] = "pid-nowhere-dora", "b-west"
    assert layer.addFeature(new)


def flats(layer):
    flat = feature(layer, "\"dwid\" = 'dw-east-2'")
    layer.changeAttributeValue(flat.id(), layer.fields().indexOf("floor"), 1)
    layer.changeAttributeValue(flat.id(), layer.fields().indexOf("verified_at"), "2025-07-02")
    layer.changeAttributeValue(flat.id(), layer.fields().indexOf("buid"), "b-west")
    layer.changeAttributeValue(feature(layer, "\"dwid\" = 'dw-east-3'").id(), layer.fields().indexOf("kind"), "castle")


def test_a_day_in_the_field(provider, base, out):
    keys = {
        table: now(base, table, town_key)
        for table, town_key in (("dwelling", "dwid"), ("building", "buid"), ("person", "pid"))
    }
    before = whole(base)
    in_qgis(out, "address_building", moved)
    in_qgis(out, "lives_in", household)
    in_qgis(out, "dwelling", flats)
    log = Log()
    found = apply(base, out, log)
    assert (found["APPLIED"], found["CONFLICTS_FOUND"], found["REJECTED"], found["BASE"]) == (6, 0, 2, base)
    assert column(found["OUTPUT"], "table", "column", "before", "after", "state") == [
        ("dwelling", "buid", "b-east", "b-west", "not allowed"),
        ("dwelling", "floor", "2", "1", "applied"),
        ("dwelling", "verified_at", "2024-01-01", "2025-07-02", "applied"),
        ("dwelling", "kind", "dwelling", "castle", "rejected"),
        ("address_building", "geom", "POINT (500030.0 4000000.0)", "POINT (500031.0 4000001.0)", "applied"),
        ("lives_in", "", None, None, "applied"),
        ("lives_in", "dwid", "dw-east-1", "dw-east-3", "applied"),
        ("lives_in", "", None, "pid=pid-nowhere-dora; buid=b-west", "applied"),
    ]
    assert column(found["REJECTS"], "column", "why") == [
        ("buid", "The profile does not let buid of dwelling be corrected."),
        ("kind", "It is none of dwelling, group_quarters, work, unknown."),
    ]
    assert rows_of(found["CONFLICTS"]) == []
    assert (
        "Corrections applied: 6; in conflict with the base: 0; rejected: 2; what the base says already: 0."
        in log.warnings
    )
    assert "Rows that are missing, and so said to be gone, of those that went out: lives_in 1 / 3." in log.warnings
    # Keys are those from before, and each is there once.
    assert {
        table: now(base, table, name) for table, name in (("dwelling", "dwid"), ("building", "buid"), ("person", "pid"))
    } == keys
    assert now(base, "lives_in", "pid, dwid, buid, until, source_id") == [
        ("pid-east-anna", "dw-east-3", "b-east", None, "field"), ("pid-east-boris", "dw-east-2", None, None, "police"),
        ("pid-east-dead", "dw-east-1", "b-east", None, "police"), ("pid-nowhere-dora", None, "b-west", None, "field"),
        ("pid-west-carla", "dw-west-1", "b-west", LATER, "field"),
    ]  # fmt: skip
    ((step, undone),) = rows(
        base, "change_batch", "step, undone", "batch_id = (SELECT max(batch_id) FROM change_batch)"
    )
    assert (step, undone) == ("applychanges", 0)
    # Once more: nothing is new. And taken back, the rows are those from before.
    size = Path(base).stat().st_size
    again = apply(base, out, log)
    assert (again["APPLIED"], again["CONFLICTS_FOUND"]) == (0, 0) and Path(base).stat().st_size == size
    assert "The base holds all of this already; nothing was changed." in log.infos
    processing.run("doorstep:undobatch", {"BASE": base}, feedback=Log())
    assert whole(base) == before


def test_both_sides_of_a_conflict(provider, base, out):
    edit(out, "UPDATE dwelling SET unit = '1-09' WHERE dwid = 'dw-east-1'")
    with GeoPackageBase(base) as opened_base:
        opened_base.begin("inferdwellings", "2025-07-01")
        opened_base.end("dwelling", [uid for (uid,) in opened_base.current("dwelling", ("uid",), "dwid = 'dw-east-1'")])
        opened_base.insert(
            "dwelling", ("dwid", "buid", "unit", "kind"), [("dw-east-1", "b-east", "1-77", "dwelling")], "stock"
        )
        opened_base.commit()
    found = apply(base, out)
    assert (found["APPLIED"], found["CONFLICTS_FOUND"]) == (0, 1)
    assert column(found["CONFLICTS"], "table", "column", "before", "field", "base", "state") == [
        ("dwelling", "unit", "1-01", "1-09", "1-77", "open")
    ]
    found = apply(base, out, PREFER=True, SOURCE="ward team")
    assert (found["APPLIED"], found["CONFLICTS_FOUND"]) == (1, 1)
    assert column(found["CONFLICTS"], "state") == ["applied"]
    assert now(base, "dwelling", "unit, source_id", "dwid = 'dw-east-1'") == [("1-09", "ward team")]


def test_what_looks_like_the_number_of_somebody_is_in_no_table(provider, base, out):
    edit(
        out,
        "UPDATE tag SET value = 'call 13912345678' WHERE tag = 'needs visits'",
        "UPDATE person SET sex = 'anna@example.org' WHERE pid = 'pid-east-anna'",
        "INSERT INTO dwelling (buid, unit) VALUES ('b-east', '13912345678')",
    )
    found = apply(base, out)
    assert found["REJECTED"] == 3 and sorted(column(found["REJECTS"], "after"))[1:] == [
        "…",
        "…",
    ]
    assert sorted(column(found["REJECTS"], "after"))[0].endswith("; buid=b-east; unit=…")
    for table in ("OUTPUT", "REJECTS", "CONFLICTS"):
        assert "13912345678" not in str(rows_of(found[table])) and "example.org" not in str(rows_of(found[table]))
    assert b"13912345678" not in Path(base).read_bytes()


def test_a_file_that_was_renumbered_and_repacked_says_the_same(provider, base, out, tmp_path):
    """What GDAL and QField leave behind: another order of rows and numbers, a column more, a style, an index less."""
    edit(
        out,
        "UPDATE dwelling SET fid = 500 - fid",
        "UPDATE lives_in SET fid = fid + 7",
        "UPDATE building SET fid = 90 - fid",
    )
    with closing(sqlite3.connect(out)) as database:
        database.execute("ALTER TABLE dwelling ADD COLUMN note TEXT")
        database.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleqml TEXT)")
        database.execute("DROP INDEX dwelling_key")
        database.commit()
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("VACUUM")
    found = apply(base, out)
    assert rows_of(found["OUTPUT"]) == []


def test_what_is_no_extract_of_this_base_is_refused_before_any_work(provider, base, out, tmp_path):
    before = hashlib.sha256(Path(base).read_bytes()).hexdigest()
    (tmp_path / "other").mkdir()
    other = town.made(tmp_path / "other")
    given = {"OUTPUT": "memory:", "DATE": LATER}
    read_only = str(tmp_path / "look.gpkg")
    for change, words in (
        ({"CHANGES": out, "BASE": other}, "is an extract of another base"),
        ({"CHANGES": base, "BASE": other}, "is no extract of a base"),
        ({"CHANGES": str(tmp_path / "none.gpkg"), "BASE": base}, "does not exist"),
        ({"BASE": base}, "CHANGES"),
        ({"CHANGES": out, "BASE": base, "DATE": "2025-07-15"}, "has expired: it held until 2025-07-14"),
        (
            {"CHANGES": out, "BASE": base, "DATE": "2025-06-29"},
            "DATE 2025-06-29 is before 2025-06-30, when the extract was made",
        ),
        ({"CHANGES": out, "BASE": base, "SOURCE": "police"}, "'police' is a register of the base"),
    ):
        assert words in refusal("applychanges", **{**given, **change})
    assert hashlib.sha256(Path(base).read_bytes()).hexdigest() == before
    processing.run(
        "doorstep:extractbase",
        {"BASE": base, "PROFILE": "application", "PURPOSE": "planning", "DATE": DAY, "EXTRACT": read_only},
        feedback=Log(),
    )
    assert "profile 'application'" in refusal("applychanges", BASE=base, CHANGES=read_only, **given)
    edit(out, "UPDATE meta SET value = '2099-01-01' WHERE name = 'expires'")
    assert "the seal of" in refusal("applychanges", BASE=base, CHANGES=out, **given)


def test_an_old_copy_of_the_base_is_refused(provider, base, out, tmp_path):
    copy = str(tmp_path / "copy.gpkg")
    shutil.copyfile(base, copy)
    second = str(tmp_path / "second.gpkg")
    given = {"PROFILE": "field", "PURPOSE": "door to door", "DATE": DAY}
    for path in (str(tmp_path / "first.gpkg"), second):
        processing.run("doorstep:extractbase", {"BASE": base, "EXTRACT": path, **given}, feedback=Log())
    assert "was made of a later state of this base (batch 6, the base has 5)" in refusal(
        "applychanges", BASE=copy, CHANGES=second, DATE=LATER, OUTPUT="memory:"
    )


def test_a_layer_that_is_being_edited_is_not_taken(provider, base, out):
    layer = opened(f"{out}|layername=dwelling")
    QgsProject.instance().addMapLayer(layer)
    assert layer.startEditing()
    try:
        assert "of CHANGES is being edited" in refusal(
            "applychanges", BASE=base, CHANGES=out, DATE=LATER, OUTPUT="memory:"
        )
    finally:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer)


def test_it_runs_by_qgis_process(qgis_process, base, tmp_path):
    out = tmp_path / "out.gpkg"
    done = qgis_process.run(
        "doorstep:extractbase", BASE=base, PROFILE="field", PURPOSE="visits", PLACES="11", DATE=DAY, EXTRACT=out
    )
    assert done.returncode == 0, done.stderr
    edit(
        out, "UPDATE dwelling SET unit = '3-33' WHERE dwid = 'dw-east-3'", "DELETE FROM tag WHERE tag = 'needs visits'"
    )
    done = qgis_process.run(
        "doorstep:applychanges", BASE=base, CHANGES=out, DATE=LATER, OUTPUT=tmp_path / "changes.gpkg"
    )
    assert done.returncode == 0, done.stderr
    assert (done.results["APPLIED"], done.results["CONFLICTS_FOUND"], done.results["REJECTED"]) == (2, 0, 0)
    assert now(base, "dwelling", "unit", "dwid = 'dw-east-3'") == [("3-33",)]
    with GeoPackageBase(base) as opened_base:
        undo(opened_base)
    assert now(base, "dwelling", "unit", "dwid = 'dw-east-3'") == [("3-01",)]
