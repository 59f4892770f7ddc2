"""Many rows at once: the same tables, indexes and counts as row by row."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from doorstep.processing_provider.store import geopackage, standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
ROWS = [(f"p{k % 7}", "police", f"2024-01-{k + 1:02d}", "visit") for k in range(9)]
SIGN = ("pid", "source", "date", "event")


@pytest.fixture
def path(tmp_path):
    made = str(tmp_path / "base.gpkg")
    standard.create(made, UTM, {"stage": "development"})
    return made


def contents(path):
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        made = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"
        return (
            database.execute("SELECT * FROM sign_of_life ORDER BY fid").fetchall(),
            database.execute(made).fetchall(),
            database.execute("SELECT * FROM gpkg_ogr_contents ORDER BY table_name").fetchall(),
        )


def filled(path, rows, columns=SIGN):
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-02-01")
        assert base.insert("sign_of_life", columns, rows) == len(rows)
        base.commit()
    return contents(path)


def test_indexes_made_when_all_rows_are_there_are_those_of_the_table(path, tmp_path, monkeypatch):
    one_by_one = filled(path, ROWS)
    other = str(tmp_path / "other.gpkg")
    standard.create(other, UTM, {"stage": "development"})
    monkeypatch.setattr(geopackage, "AT_ONCE", 4)
    assert filled(other, ROWS) == one_by_one
    assert len(one_by_one[0]) == 9
    assert {name for name, table, _ in one_by_one[1] if table == "sign_of_life" and "trigger" not in name} == {
        "sign_of_life_odd",
        "sign_of_life_now",
    }


def test_two_rows_of_one_uid_are_refused_and_leave_the_base_as_it_was(path, monkeypatch):
    monkeypatch.setattr(geopackage, "AT_ONCE", 2)
    before = contents(path)
    with pytest.raises(Exception, match="UNIQUE"):
        filled(path, [("a", *ROWS[0]), ("b", *ROWS[1]), ("a", *ROWS[2])], ("uid", *SIGN))
    assert contents(path) == before
