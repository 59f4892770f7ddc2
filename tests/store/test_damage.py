"""A base that somebody changed by hand is put right where that is clear, and refused with a sentence where it is not."""

import sqlite3
from contextlib import closing

import pytest

from doorstep.processing_provider.engine.core.errors import OutputError, ReadError, SettingError
from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)


@pytest.fixture
def path(tmp_path):
    made = str(tmp_path / "base.gpkg")
    standard.create(made, UTM, {"stage": "development"})
    load(made, "d1", "d2")
    return made


def load(path, *keys):
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-01-01")
        changes = base.replace("dwelling", ("dwid", "unit"), [(key, key) for key in keys], "A")
        base.commit()
        return changes


def by_hand(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


def test_a_row_added_by_hand_gets_a_uid_and_ends_as_any_other(path):
    by_hand(
        path,
        "INSERT INTO dwelling (dwid, unit) VALUES ('d3', 'd3')",
        "UPDATE dwelling SET valid_to = '' WHERE dwid = 'd1'",
    )
    changes = load(path, "d1", "d2")
    assert (changes.kept, changes.ended, changes.added) == (2, 1, 0)
    with GeoPackageBase(path) as base:
        assert base.query("SELECT dwid, uid IS NULL, valid_to FROM dwelling ORDER BY 1") == [
            ("d1", 0, None), ("d2", 0, None), ("d3", 0, "2024-01-01"),
        ]  # fmt: skip


def test_two_rows_of_one_thing_are_told_by_table_and_row(path):
    by_hand(path, "INSERT INTO dwelling (dwid, unit) VALUES ('d1', 'copy')")
    with pytest.raises(SettingError) as told:
        load(path, "d1")
    assert "Table dwelling of base " in str(told.value) and "by their fid: 1, 3; delete one of them" in str(told.value)


def test_a_uid_is_never_given_again(path):
    with GeoPackageBase(path) as base:
        before = {uid for (uid,) in base.query("SELECT uid FROM dwelling")}
    by_hand(path, "DELETE FROM dwelling WHERE dwid = 'd2'")
    load(path, "d1", "d4")
    with GeoPackageBase(path) as base:
        assert base.query("SELECT uid FROM dwelling WHERE dwid = 'd4'")[0][0] not in before


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("DROP TABLE floor", "table floor"),
        ("DROP TABLE address_building", "table address_building"),
        ("UPDATE meta SET value = 'abc' WHERE name = 'unit'", "unit"),
        ("UPDATE meta SET value = '0' WHERE name = 'unit'", "unit"),
        ("DELETE FROM meta WHERE name = 'srs_id'", "CRS"),
        ("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 32615", "its CRS"),
    ],
)
def test_what_is_lost_is_said(path, statement, what):
    by_hand(path, statement)
    with pytest.raises(ReadError) as told:
        GeoPackageBase(path)
    assert what in str(told.value) and "is damaged" in str(told.value)


def test_a_column_that_is_lost_is_said(path):
    by_hand(path, "ALTER TABLE dwelling RENAME COLUMN unit TO flat")
    with pytest.raises(OutputError, match=r"cannot be written .* has no column named unit"):
        load(path, "d1")


def test_who_has_the_uid_of_another_row_gets_its_own_back(path):
    copy = "INSERT INTO dwelling (uid, dwid) SELECT uid, 'copy' FROM dwelling WHERE dwid = 'd2'"
    by_hand(path, "UPDATE dwelling SET uid = 'dwelling.4' WHERE dwid = 'd1'", copy)
    by_hand(path, "INSERT INTO dwelling (dwid) VALUES ('x')")
    load(path, "d1", "d2", "copy", "x", "d5")
    with GeoPackageBase(path) as base:
        uids = dict(base.query("SELECT dwid, uid FROM dwelling"))
    assert uids["d1"] == "dwelling.1" and uids["d2"] == "dwelling.2"
    assert len(set(uids.values())) == len(uids)


def test_a_fault_of_the_disk_is_not_told_as_somebody_editing(path):
    class Disk:
        def __init__(self, database):
            self.database = database

        def execute(self, sql, *values):
            if sql == "COMMIT":
                raise sqlite3.OperationalError("disk I/O error")
            return self.database.execute(sql, *values)

        def __getattr__(self, name):
            return getattr(self.database, name)

    with GeoPackageBase(path) as base:
        base.begin("test", "2024-01-01")
        base.insert("dwelling", ("dwid",), [("d9",)])
        base._database = Disk(base._database)
        with pytest.raises(OutputError, match=r"cannot be written .disk I/O error."):
            base.commit()
