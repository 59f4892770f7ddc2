"""A base keeps what it was given, says since when, deletes nothing, and is whole whatever happens to its writer."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core.errors import OutputError, ReadError, SettingError
from doorstep.processing_provider.store import schema, shapes, standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System
from register_package import ROOT

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
COLUMNS = ("level", "code", "name", "geom")


@pytest.fixture
def path(tmp_path):
    made = str(tmp_path / "base.gpkg")
    standard.create(made, UTM, {"stage": "development"})
    return made


def place(code, name="", x=0.0, level=1):
    return level, code, name, shapely.box(x, 0, x + 10, 10)


def load(path, rows, date="2024-01-01", **more):
    with GeoPackageBase(path) as base:
        base.begin("test", date)
        changes = base.replace("place", COLUMNS, rows, **more)
        return changes, base.commit()


def rows(path, table="place", columns="code, name, valid_from, valid_to"):
    with GeoPackageBase(path) as base:
        return base.query(f"SELECT {columns} FROM {table} ORDER BY fid")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def test_every_table_is_registered_and_every_row_says_where_it_is_from(path):
    with GeoPackageBase(path) as base:
        listed = dict(base.query("SELECT table_name, data_type FROM gpkg_contents"))
        assert listed == {
            table.name: "features" if table.geometry else "attributes" for table in schema.TABLES.values()
        }
        for table in schema.TABLES.values():
            columns = [row[1] for row in base.query(f'PRAGMA table_info("{table.name}")')]
            assert not table.holds or set(schema.EVERY_ROW) <= set(columns), table.name
        assert base.query("PRAGMA integrity_check") == [("ok",)]
        assert base.query("PRAGMA foreign_key_check") == []
        assert base.meta() == {"stage": "development", "version": str(schema.VERSION), "srs_id": "32615", "unit": "1.0"}


def test_gdal_finds_nothing_against_the_standard(path):
    validate = pytest.importorskip("osgeo_utils.samples.validate_gpkg")
    load(path, [place("1"), place("2", x=50.0)])
    validate.check(path, extra_checks=True, warning_as_error=True)  # raises what it finds


def test_ogr_reads_what_was_written(path, qgis_app):
    from qgis.core import QgsVectorLayer

    load(path, [place("1", "Ä\N{CJK UNIFIED IDEOGRAPH-6C5F}"), place("2", "b", 50.0)])
    layer = QgsVectorLayer(f"{path}|layername=place", "place", "ogr")
    assert layer.isValid() and layer.featureCount() == 2
    assert layer.crs().authid() == "EPSG:32615"
    first = next(layer.getFeatures())
    assert first["name"] == "Ä江" and first["uid"] == "place.1" and first.geometry().area() == 100.0
    assert [f["code"] for f in layer.getFeatures("code = '2'")] == ["2"]
    assert layer.extent().xMaximum() == 60.0
    assert QgsVectorLayer(f"{path}|layername=dwelling", "d", "ogr").isValid()


def test_qgis_counts_what_a_filter_shows(path, qgis_app):
    from qgis.core import QgsVectorLayer

    load(path, [place(str(i), x=20.0 * i) for i in range(5)])
    load(path, [place(str(i), "new" * (i > 2), 20.0 * i) for i in range(5)], "2025-01-01")
    with GeoPackageBase(path) as base:
        counted = dict(base.query("SELECT table_name, feature_count FROM gpkg_ogr_contents"))
        for name in schema.TABLES:
            assert [(counted[name],)] == base.query(f"SELECT count(*) FROM {name}"), name
    layer = QgsVectorLayer(f"{path}|layername=place|subset=valid_to IS NULL", "place", "ogr")
    assert (layer.featureCount(), len(list(layer.getFeatures()))) == (5, 5)
    layer = QgsVectorLayer(f"{path}|layername=place|subset=name = 'new'", "place", "ogr")
    assert (layer.featureCount(), len(list(layer.getFeatures()))) == (2, 2)


def test_qgis_edits_a_base_and_the_index_of_shapes_follows(path, qgis_app):
    from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer

    load(path, [place("1"), place("2", x=50.0)])
    layer = QgsVectorLayer(f"{path}|layername=place", "place", "ogr")
    assert layer.startEditing()
    layer.changeGeometry(1, QgsGeometry.fromWkt("MULTIPOLYGON(((500 0, 510 0, 510 10, 500 0)))"))
    assert layer.commitChanges(), layer.commitErrors()
    layer.setSubsetString("")
    found = [f["code"] for f in layer.getFeatures(QgsRectangle(495, -5, 520, 5))]
    del layer
    assert found == ["1"]
    with GeoPackageBase(path) as base:
        assert base.query("SELECT minx FROM rtree_place_geom WHERE id = 1") == [(500.0,)]
        ((_, shape),) = base.current("place", ("code", "geom"), "code = ?", ("1",))
        assert shapely.area(shape) == 50.0


def test_the_same_input_again_changes_not_a_byte(path):
    given = [place("1", "a"), place("2", "b", 10.0)]
    changes, kept = load(path, given)
    assert (changes.added, changes.ended, changes.kept, kept) == (2, 0, 0, True)
    before = digest(path)
    changes, kept = load(path, given[::-1], "2025-01-01", source="another file")
    assert (changes.added, changes.ended, changes.kept, kept) == (0, 0, 2, False)
    assert digest(path) == before


def test_a_change_ends_a_row_and_adds_another(path):
    load(path, [place("1", "a"), place("2", "b", 10.0), place("3", "c", 20.0)])
    changes, _ = load(path, [place("1", "a"), place("2", "new", 10.0)], "2025-06-30")
    assert (changes.added, changes.ended, changes.kept) == (1, 2, 1)
    assert changes.gone == {(1, "3"): "place.3"}
    assert rows(path) == [
        ("1", "a", "2024-01-01", None),
        ("2", "b", "2024-01-01", "2025-06-30"),
        ("3", "c", "2024-01-01", "2025-06-30"),
        ("2", "new", "2025-06-30", None),
    ]
    assert rows(path, "change_batch", "batch_id, step, date, added, ended") == [
        (1, "test", "2024-01-01", 3, 0),
        (2, "test", "2025-06-30", 1, 2),
    ]
    assert rows(path, "change_row", "table_name, uid, before") == [
        ("place", "place.2", '{"valid_to": null}'),
        ("place", "place.3", '{"valid_to": null}'),
    ]


def test_the_same_shape_from_another_file_is_no_change(path):
    load(path, [(1, "1", "a", shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)]))])
    turned = shapely.Polygon([(10, 10), (10, 0), (0, 0), (0, 10)])
    assert not load(path, [(1, "1", "a", shapely.MultiPolygon([turned]))], "2025-01-01")[1]


def test_what_is_loose_alone_changes_nothing(path):
    load(path, [place("1", "a")])
    assert not load(path, [place("1", "b")], "2025-01-01", loose=("name",))[1]
    assert load(path, [place("1", "b", 5.0)], "2025-01-01", loose=("name",))[1]
    assert rows(path)[-1] == ("1", "b", "2025-01-01", None)


def test_a_part_of_a_table_is_replaced_alone(path):
    load(path, [place("1"), place("11", level=2)])
    changes, _ = load(path, [place("12", level=2)], "2025-01-01", where="level = ?", values=(2,))
    assert (changes.added, changes.ended) == (1, 1)
    assert [row[0] for row in rows(path) if row[3] is None] == ["1", "12"]


def test_what_follows_is_said_of_a_row_that_ended(path):
    load(path, [place("1")])
    with GeoPackageBase(path) as base:
        base.begin("test", "2025-01-01")
        gone = base.replace("place", COLUMNS, [place("2")]).gone
        base.annotate("place", "successor", {gone[1, "1"]: "2"})
        base.commit()
    assert rows(path, columns="code, successor, valid_to") == [("1", "2", "2025-01-01"), ("2", None, None)]
    assert rows(path, "change_row", "before") == [('{"valid_to": null, "successor": null}',)]


def test_a_date_before_what_holds_is_refused(path):
    load(path, [place("1", "a")], "2024-05-01")
    with pytest.raises(SettingError, match="DATE 2023-01-01 is before 2024-05-01"):
        load(path, [place("1", "b")], "2023-01-01")
    assert rows(path) == [("1", "a", "2024-05-01", None)]


def test_unknown_is_null_and_numbers_of_numpy_are_numbers(path):
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-01-01")
        given = [("a", np.float64("nan"), None), ("b", np.int64(3), shapely.box(0, 0, 1, 1))]
        assert base.insert("building", ("buid", "storeys", "geom"), given) == 2
        base.commit()
        found = base.current("building", ("buid", "storeys", "geom"))
    assert [row[:2] for row in found] == [("a", None), ("b", 3.0)]
    assert found[0][2] is None and found[1][2].geom_type == "MultiPolygon"


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE place; --", "=1+1", "\u202eabc", "e\u0301", "\ud800x", "x" * 10_000, "\0"]
)
def test_texts_of_every_kind_are_kept(path, text):
    load(path, [place("1", text)])
    ((name,),) = rows(path, columns="name")
    assert name == text.encode("utf-8", "replace").decode()
    assert not load(path, [place("1", text)], "2025-01-01")[1]


def test_one_writer_at_a_time(path):
    with GeoPackageBase(path) as one, GeoPackageBase(path) as other:
        one.begin("test", "2024-01-01")
        with pytest.raises(OutputError, match="is being edited or written"):
            other.begin("test", "2024-01-01")
        one.close()
        assert other.begin("test", "2024-01-01") == 1


def test_who_only_reads_stops_nobody(path):
    with GeoPackageBase(path) as reader:
        reader.query("SELECT * FROM place")
        load(path, [place("1")])
        assert reader.query("SELECT count(*) FROM place") == [(1,)]


def test_a_base_that_somebody_edits_is_refused(path):
    editor = sqlite3.connect(path)
    editor.execute("PRAGMA journal_mode = WAL")  # as QGIS does for as long as a layer is edited
    editor.execute("SELECT * FROM place").fetchall()
    with pytest.raises(OutputError, match="is being edited or written"):
        load(path, [place("1")])
    editor.close()
    load(path, [place("1")])
    assert len(rows(path)) == 1


def test_an_error_leaves_the_base_as_it_was(path):
    load(path, [place("1")])
    before = digest(path)
    with pytest.raises(RuntimeError), GeoPackageBase(path) as base:
        base.begin("test", "2025-01-01")
        base.replace("place", COLUMNS, [place("2")])
        raise RuntimeError
    assert digest(path) == before


def test_a_full_disk_is_said_and_changes_nothing(path):
    load(path, [place("1")])
    before = rows(path)
    with (
        pytest.raises(OutputError, match="cannot be written \\(database or disk is full\\); nothing was changed"),
        GeoPackageBase(path) as base,
    ):
        base.begin("test", "2025-01-01")
        base.query("PRAGMA max_page_count = 1")  # SQLite takes it for the pages that are there
        base.replace("place", COLUMNS, [place(str(i)) for i in range(5000)])
        base.commit()
    assert rows(path) == before


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import register_package
import shapely
from doorstep.processing_provider.store.geopackage import GeoPackageBase

base = GeoPackageBase(sys.argv[2])
base.begin("test", "2025-01-01")
base._database.execute("PRAGMA cache_size = 10")  # so that pages of the batch reach the file before it is whole
base.replace("place", ("level", "code", "name", "geom"), [(1, str(i), "new", shapely.box(i, 0, i + 1, 1)) for i in range(20000)])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_writer_that_is_killed_leaves_the_last_batch_whole(path):
    load(path, [place("1", "a"), place("2", "b")])
    before, size = rows(path), os.path.getsize(path)
    done = subprocess.run([sys.executable, "-c", KILLED, str(ROOT / "scripts"), path], timeout=3600)
    assert done.returncode == -signal.SIGKILL
    assert os.path.getsize(path) > size, "the batch had not reached the file; the test would show nothing"
    with GeoPackageBase(path) as base:
        assert base.query("PRAGMA integrity_check") == [("ok",)]
    assert rows(path) == before
    load(path, [place("1", "c")], "2025-01-01")  # and nothing is locked
    assert rows(path)[-1] == ("1", "c", "2025-01-01", None)


def test_what_is_no_base_is_refused(path, tmp_path):
    with pytest.raises(ReadError, match="does not exist"):
        GeoPackageBase(str(tmp_path / "none.gpkg"))
    text = tmp_path / "text.gpkg"
    text.write_text("nothing of the kind" * 100)
    with pytest.raises(ReadError, match="is no population base"):
        GeoPackageBase(str(text))
    with pytest.raises(ReadError, match="is no population base"):
        GeoPackageBase(str(ROOT / "resources" / "sample" / "sample.gpkg"))
    with sqlite3.connect(path) as database:
        database.execute("UPDATE meta SET value = '99' WHERE name = 'version'")
    database.close()
    with pytest.raises(ReadError, match="newer Doorstep"):
        GeoPackageBase(path)


def test_a_base_without_rights_is_refused(path):
    os.chmod(path, 0o444)
    if os.access(path, os.W_OK):
        pytest.skip("rights mean nothing to this user")
    with pytest.raises(OutputError, match="cannot be written"):
        load(path, [place("1")])


def test_geometries_come_back_as_they_went():
    given = np.array([shapely.Point(1, 2), shapely.box(0, 0, 1, 1), None, shapely.Polygon()], object)
    found = shapes.unpacked(shapes.packed(given, 4326))
    assert found[2] is None and shapely.equals(found[:2], given[:2]).all() and shapely.is_empty(found[3])
    extent = shapes.functions()
    point = shapes.packed(given, 4326)[0]
    bare = b"GP\x00\x01" + point[4:8] + point[40:]  # without an extent, as OGR writes points
    assert [extent[f"ST_{name}"](bare) for name in ("MinX", "MaxX", "MinY", "MaxY")] == [1, 1, 2, 2]
    assert extent["ST_IsEmpty"](bare) == 0 and extent["ST_IsEmpty"](shapes.packed(given, 4326)[3]) == 1


def test_an_edit_in_qgis_is_seen_from_outside(path, qgis_app):
    from qgis.core import QgsVectorLayer

    load(path, [place("1")])
    layer = QgsVectorLayer(f"{path}|layername=place", "place", "ogr")
    assert layer.startEditing()
    with pytest.raises(OutputError, match="is being edited or written"):
        load(path, [place("2")])
    layer.rollBack()
    assert load(path, [place("2")])[1]
    del layer


def test_a_year_alone_is_the_same_year_when_it_comes_again(path):
    columns = ("pid", "dwid", "buid", "since")
    rows = [("p1", "d1", "b", "1995"), ("p2", "d2", "b", "1995-05"), ("p3", "d3", "b", None)]
    for day, changed in (("2024-01-01", 3), ("2024-02-01", 0)):
        with GeoPackageBase(path) as base:
            base.begin("test", day)
            assert base.replace("lives_in", columns, rows, "register").added == changed
            base.commit()
