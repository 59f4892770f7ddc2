"""Tables read from SQLite are the same, value by value and byte by byte, as read feature by feature through QGIS."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layers import SAMPLE
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime, QVariant

from doorstep.processing_provider.layers import reading, stored

KINDS = {
    "text": QVariant.String, "narrow": QVariant.Int, "wide": QVariant.LongLong, "real": QVariant.Double,
    "truth": QVariant.Bool, "day": QVariant.Date, "moment": QVariant.DateTime, "bytes": QVariant.ByteArray,
}  # fmt: skip
PLAIN = ("fid", "text", "narrow", "wide", "real", "truth")
SQUARE = "((0 0, 10 0, 10 10, 0 0))"


class Source:
    """A layer as algorithms get it."""

    def __init__(self, layer, algorithm, value=None):
        self.layer, self.value = layer, value or layer.id()
        self.source = algorithm.parameterAsSource({"INPUT": self.value}, "INPUT", _context())


def _context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().algorithmById("doorstep:estimatepopulation").create()


def write(path, rows, shapes, kind=QgsWkbTypes.Type.Polygon) -> QgsVectorLayer:
    """A GeoPackage of one table, in the project."""
    fields = QgsFields()
    for name, its in KINDS.items():
        fields.append(QgsField(name, its))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "things"
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, kind, QgsProject.instance().crs(), context, options)
    for values, shape in zip(rows, shapes):
        feature = QgsFeature(fields)
        feature.setAttributes([values.get(name) for name in KINDS])
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        assert writer.addFeature(feature)
    del writer
    return opened(path)


def opened(path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername=things", "things", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def change(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        database.create_function("ST_IsEmpty", 1, lambda blob: True)  # OGR's triggers ask for it
        for name in ("MinX", "MaxX", "MinY", "MaxY"):
            database.create_function(f"ST_{name}", 1, lambda blob: 0.0)
        for statement in statements:
            database.execute(*statement) if isinstance(statement, tuple) else database.execute(statement)


def rows_of(layer) -> stored.Stored | None:
    places = range(layer.fields().count())
    return stored.rows(layer, places, layer.wkbType() != QgsWkbTypes.Type.NoGeometry, lambda *_: None, 1)


def same(layer, algorithm, columns=None) -> reading.Table:
    """Read both ways, compare, return."""
    slow = reading.read(Source(layer, algorithm).source, columns=columns)
    fast = reading.read(Source(layer, algorithm).source, columns=columns, layer=layer)
    assert fast.frame.names == slow.frame.names
    for name in slow.frame.names:
        assert repr(fast.frame.column(name)) == repr(slow.frame.column(name)), name
    assert fast.frame.numbers.tolist() == slow.frame.numbers.tolist()
    if slow.frame.shapes is None:
        assert fast.frame.shapes is None
    else:
        assert fast.frame.shapes.tolist() == slow.frame.shapes.tolist()
    assert fast.values == slow.values
    assert fast.shapes == slow.shapes
    assert fast.frame.digest() == slow.frame.digest()
    assert [field.name() for field in fast.fields] == [field.name() for field in slow.fields]
    return fast


def test_every_kind_of_column(algorithm, tmp_path):
    """Six are read from the table, dates and bytes by QGIS, in the same rows."""
    rows = [
        {"text": "née 東", "narrow": 1 - 2**31, "wide": 2**62, "real": 0.1, "truth": True, "day": QDate(2024, 2, 29),
         "moment": QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5)), "bytes": QByteArray(b"\0\1")},
        {},
        {"text": "", "narrow": 0, "wide": 0, "real": float("inf"), "truth": False},
    ]  # fmt: skip
    layer = write(
        tmp_path / "a.gpkg", rows, ["POLYGON" + SQUARE, None, "POLYGON((5 5, 6 5, 6 6, 5 5),(5 5, 6 5, 6 6, 5 5))"]
    )
    found = rows_of(layer)
    assert [layer.fields().at(at).name() for at in found.columns] == list(PLAIN)
    table = same(layer, algorithm)
    assert table.column("wide") == [2**62, None, 0]
    assert table.column("truth") == [True, None, False]
    assert table.column("day") == ["2024-02-29", None, None]
    same(layer, algorithm, ["wide", "text"])
    same(layer, algorithm, ["day"])
    assert len(same(layer, algorithm, [])) == 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=25)
@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "text": st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=8),
                "narrow": st.integers(-(2**31) + 1, 2**31 - 1),
                "wide": st.integers(-(2**63) + 1, 2**63 - 1),
                "real": st.floats(allow_nan=False),
                "truth": st.booleans(),
            },
        ),
        max_size=6,
    )
)
def test_any_values(algorithm, tmp_path, rows):
    path = tmp_path / "any.gpkg"
    path.unlink(missing_ok=True)
    layer = write(path, rows, ["POLYGON" + SQUARE] * len(rows))
    assert rows_of(layer) is not None
    assert len(same(layer, algorithm)) == len(rows)
    QgsProject.instance().removeMapLayer(layer)


@pytest.mark.parametrize(
    "kind, shape",
    [
        ("Point", "POINT(1 2)"),
        ("PointZ", "POINTZ(1 2 3)"),
        ("MultiPolygonZ", "MULTIPOLYGONZ(((0 0 1, 1 0 1, 1 1 1, 0 0 1)))"),
        ("LineString", "LINESTRING(0 0, 1 1)"),
        ("Polygon", "POLYGON EMPTY"),
    ],
)
def test_plain_geometries_are_read_from_the_table(algorithm, tmp_path, kind, shape):
    path = tmp_path / "g.gpkg"
    QgsProject.instance().removeMapLayer(
        write(path, [{}, {}, {}], [shape, None, shape], getattr(QgsWkbTypes.Type, kind))
    )
    change(path, "UPDATE things SET geom = NULL WHERE fid = 3")  # QGIS itself writes an empty one instead
    layer = opened(path)
    assert rows_of(layer).shapes.tolist()[2] is None
    same(layer, algorithm)


@pytest.mark.parametrize(
    "kind, shape",
    [
        ("PolygonM", "POLYGONM((0 0 1, 1 0 1, 1 1 1, 0 0 1))"),
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0))"),
        ("GeometryCollection", "GEOMETRYCOLLECTION(POLYGON((0 0, 1 0, 1 1, 0 0)))"),
    ],
)
def test_other_geometries_are_left_to_qgis(algorithm, tmp_path, kind, shape):
    layer = write(tmp_path / "g.gpkg", [{}, {}], [shape, shape], getattr(QgsWkbTypes.Type, kind))
    assert rows_of(layer) is None
    same(layer, algorithm)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE things SET narrow = 'twelve'",
        "UPDATE things SET narrow = 1.5",
        "UPDATE things SET narrow = 4000000000",
        "UPDATE things SET real = 'high'",
        "UPDATE things SET text = x'c3'",
        "UPDATE things SET text = CAST(x'61c3' AS TEXT)",
        "UPDATE things SET text = 'a' || char(0) || 'b'",
        "UPDATE things SET truth = 7",
        "UPDATE things SET text = char(65279) || 'abc'",
        "UPDATE things SET geom = x'00'",
        "UPDATE things SET geom = x'475000'",
        "UPDATE things SET geom = x''",
        "UPDATE things SET geom = CAST(substr(geom, 1, length(geom) - 5) AS BLOB)",
    ],
)
def test_what_a_column_was_not_declared_for_is_left_to_qgis(algorithm, tmp_path, statement):
    path = tmp_path / "odd.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{"text": "a"}, {}], ["POLYGON" + SQUARE] * 2))
    change(path, statement)
    layer = opened(path)
    assert rows_of(layer) is None
    same(layer, algorithm)


def ring(*corners) -> bytes:
    return len(corners).to_bytes(4, "little") + np.array(corners, "<f8").tobytes()


POLYGON = b"\1\3\0\0\0\1\0\0\0"
CLOSED = ring((0, 0), (10, 0), (10, 10), (0, 0))


@pytest.mark.parametrize(
    "wkb",
    [
        POLYGON + ring((0, 0), (10, 0), (10, 10)),
        POLYGON + CLOSED[:-3],
        POLYGON + CLOSED + b"more",
        POLYGON[:5] + b"\2\0\0\0" + CLOSED,
        POLYGON + b"\xff\xff\xff\x7f" + CLOSED[4:],
        b"\1\6\0\0\0\1\0\0\0" + b"\0\0\0\0\3\0\0\0\1" + b"\0\0\0\4" + np.array([0, 0, 9, 0, 9, 9, 0, 0], ">f8").tobytes(),
        b"\1\6\0\0\0\1\0\0\0" + b"\1\3\0\0\x80\1\0\0\0" + ring((0, 0, 1), (9, 0, 1), (9, 9, 1), (0, 0, 1)),
    ],
    ids=["open", "cut", "longer", "fewer rings", "too many points", "other order inside", "old 3D inside"],
)  # fmt: skip
def test_geometries_that_are_not_as_they_are_written_again(algorithm, tmp_path, wkb):
    """QGIS closes, drops or turns them: what is copied to an output has to be what QGIS would have written."""
    path = tmp_path / "bad.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{}, {}], ["POLYGON" + SQUARE] * 2))
    change(path, ("UPDATE things SET geom = ? WHERE fid = 2", (b"GP\0\1" + bytes(4) + wkb,)))
    layer = opened(path)
    assert rows_of(layer) is None
    same(layer, algorithm)


def test_a_version_of_geometries_that_is_none(algorithm, tmp_path):
    path = tmp_path / "version.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{}], ["POLYGON" + SQUARE]))
    change(path, ("UPDATE things SET geom = ?", (b"GP\x09\1" + bytes(4) + POLYGON + CLOSED,)))
    layer = opened(path)
    assert rows_of(layer) is None
    same(layer, algorithm)


def test_rows_keep_their_order_beside_an_index_of_the_user(algorithm, tmp_path):
    path = tmp_path / "index.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{"text": text} for text in "cab"], ["POLYGON" + SQUARE] * 3))
    change(path, "CREATE INDEX by_text ON things (text)")
    layer = opened(path)
    at = layer.fields().indexOf("text")
    assert stored.rows(layer, [at], False, lambda *_: None, 3).columns[at].tolist() == ["c", "a", "b"]


def test_a_table_that_another_program_locks_is_left_to_qgis(algorithm, tmp_path):
    path = tmp_path / "locked.gpkg"
    layer = write(path, [{}, {}], ["POLYGON" + SQUARE] * 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        assert rows_of(layer) is None
    assert len(rows_of(layer).numbers) == 2


def test_geometry_of_the_other_byte_order_is_left_to_qgis(algorithm, tmp_path):
    path = tmp_path / "big.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{}], ["POINT(1 2)"], QgsWkbTypes.Type.Point))
    big = b"GP\0\0" + bytes(4) + b"\0\0\0\0\1" + np.array([1, 2], ">f8").tobytes()
    change(path, ("UPDATE things SET geom = ?", (big,)))
    layer = opened(path)
    assert rows_of(layer) is None
    assert same(layer, algorithm).geometries()[0].x == 1


def test_a_view_is_left_to_qgis(algorithm, tmp_path):
    path = tmp_path / "view.gpkg"
    QgsProject.instance().removeMapLayer(write(path, [{}, {}], ["POLYGON" + SQUARE] * 2))
    change(
        path,
        "CREATE VIEW seen AS SELECT fid AS OGC_FID, geom, text FROM things WHERE fid > 1",
        "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) SELECT 'seen', 'seen', data_type, srs_id "
        "FROM gpkg_contents",
        "INSERT INTO gpkg_geometry_columns SELECT 'seen', column_name, geometry_type_name, srs_id, z, m "
        "FROM gpkg_geometry_columns",
    )
    layer = QgsVectorLayer(f"{path}|layername=seen", "seen", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert rows_of(layer) is None
    assert len(same(layer, algorithm)) == 1


def test_the_only_table_needs_no_name(algorithm, tmp_path):
    write(tmp_path / "one.gpkg", [{}, {}], ["POLYGON" + SQUARE] * 2)
    layer = QgsVectorLayer(str(tmp_path / "one.gpkg"), "one", "ogr")
    assert len(rows_of(layer).numbers) == 2
    assert stored.rows(QgsVectorLayer(str(SAMPLE), "several", "ogr"), [], True, lambda *_: None, 1) is None


def test_only_a_whole_layer_as_it_is_stored(algorithm, tmp_path):
    """A filter, a selection, an edit, or a limit: what QGIS shows is not what the table holds."""
    layer = write(tmp_path / "w.gpkg", [{"narrow": n} for n in range(4)], ["POLYGON" + SQUARE] * 4)
    whole = stored.is_whole_layer
    definition = QgsProcessingFeatureSourceDefinition
    assert whole(layer.id(), layer)
    assert whole(layer, layer)
    assert whole(definition(QgsProperty.fromValue(layer.id())), layer)
    assert not whole(definition(layer.id(), selectedFeaturesOnly=True), layer)
    assert not whole(definition(layer.id(), featureLimit=2), layer)
    assert not whole(None, None)
    memory = QgsVectorLayer("Point", "memory", "memory")
    assert not whole(memory, memory)
    layer.startEditing()
    assert not whole(layer.id(), layer)
    layer.rollBack()
    layer.setSubsetString("narrow > 1")
    assert not whole(layer.id(), layer)


def test_columns_that_only_qgis_has(algorithm, tmp_path):
    """Joined and computed ones come from QGIS, beside those of the table."""
    layer = write(tmp_path / "j.gpkg", [{"narrow": n} for n in range(3)], ["POLYGON" + SQUARE] * 3)
    more = QgsVectorLayer("None?field=key:integer&field=floor:integer", "more", "memory")
    feature = QgsFeature(more.fields())
    feature.setAttributes([1, 9])
    more.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(more)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(more)
    join.setJoinFieldName("key")
    join.setTargetFieldName("narrow")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    layer.addExpressionField("narrow * 2", QgsField("twice", QVariant.Int))
    table = same(layer, algorithm)
    assert table.column("more_floor") == [None, 9, None]
    assert table.column("twice") == [0, 2, 4]


def test_rows_that_change_in_between_are_read_once_more(algorithm, tmp_path, monkeypatch):
    layer = write(tmp_path / "c.gpkg", [{"day": QDate(2024, 1, 1)}] * 3, ["POLYGON" + SQUARE] * 3)
    real = stored.rows

    def before(*arguments):
        found = real(*arguments)
        found.numbers = found.numbers[:-1]
        return found

    monkeypatch.setattr(stored, "rows", before)
    assert len(same(layer, algorithm)) == 3


def test_a_row_number_counts_features(algorithm, tmp_path):
    """Features keep their numbers, where rows were deleted, too."""
    path = tmp_path / "gaps.gpkg"
    layer = write(path, [{}] * 5, ["POLYGON" + SQUARE] * 5)
    assert layer.dataProvider().deleteFeatures([2, 4])
    assert same(layer, algorithm).frame.numbers.tolist() == [1, 3, 5]
    assert [feature.id() for feature in layer.getFeatures(QgsFeatureRequest())] == [1, 3, 5]
