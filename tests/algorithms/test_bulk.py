"""Tables that are filled by SQLite are the ones that QGIS would have written, and QGIS goes on with them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from layers import SAMPLE, Log
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QVariant

from doorstep.processing_provider.layers import bulk, spatial_index, writing

SQUARE = "((0 0, 10 0, 10 10, 0 0))"


@pytest.fixture
def filled(monkeypatch) -> list:
    """Tables that were filled in bulk."""
    found, fill = [], bulk.fill
    monkeypatch.setattr(bulk, "fill", lambda path, *more: found.append(path) or fill(path, *more))
    return found


def classify(source, output) -> str:
    return processing.run("doorstep:classifyresidential", {"INPUT": source, "OUTPUT": str(output)}, feedback=Log())[
        "OUTPUT"
    ]


def as_features(monkeypatch, source, output) -> str:
    with monkeypatch.context() as patched:
        patched.setattr(writing.bulk, "takes", lambda *_: False)
        return classify(source, output)


def content(path) -> tuple:
    """Rows with their very bytes, and the catalogues."""
    with closing(sqlite3.connect(str(path).partition("|")[0])) as database:
        (name,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        return (
            database.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall(),
            database.execute("SELECT sql FROM sqlite_master ORDER BY name, sql").fetchall(),
            [
                round(at, 6)
                for at in database.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents").fetchone()
            ],
            database.execute("SELECT srs_id FROM gpkg_contents").fetchall(),
            database.execute("SELECT * FROM gpkg_ogr_contents").fetchall(),
            database.execute("SELECT * FROM gpkg_geometry_columns").fetchall(),
            database.execute("SELECT * FROM gpkg_extensions").fetchall(),
            database.execute("SELECT rtreecheck('rtree_' || ? || '_geom')", (name,)).fetchone()[0],
        )


def layer_of(tmp_path, shapes, kind="Polygon", values=(), fields=()) -> str:
    """A GeoPackage with one row for each shape."""
    path = str(tmp_path / "buildings.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    memory = QgsVectorLayer(f"{kind}?crs=EPSG:32615", "buildings", "memory")
    assert not fields or memory.dataProvider().addAttributes(list(fields))  # QGIS 3.44 refuses to add none
    memory.updateFields()
    for number, shape in enumerate(shapes):
        feature = QgsFeature(memory.fields())
        feature.setAttributes(list(values[number]) if values else [])
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        assert memory.dataProvider().addFeature(feature)
    error, message = QgsVectorFileWriter.writeAsVectorFormatV2(memory, path, memory.transformContext(), options)[:2]
    assert not error, message
    return path


def change(path, statement, *values) -> None:
    """Change rows behind the back of OGR's triggers, whose functions SQLite alone does not have."""
    with closing(sqlite3.connect(path)) as database, database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(statement, values)


def test_the_sample_is_the_same_table(provider, tmp_path, monkeypatch, filled):
    source = f"{SAMPLE}|layername=buildings"
    first, second = tmp_path / "one" / "out.gpkg", tmp_path / "two" / "out.gpkg"
    for path in (first, second):
        path.parent.mkdir()
    classify(source, first)
    assert len(filled) == 1
    as_features(monkeypatch, source, second)
    assert len(filled) == 1
    one, two = content(first), content(second)
    assert one == two
    assert len(one[0]) == 1221
    assert one[-1] == "ok"


@pytest.mark.parametrize(
    "kind, shape",
    [
        ("Polygon", "POLYGON" + SQUARE),
        ("MultiPolygon", "MULTIPOLYGON(" + SQUARE + ")"),
        ("Point", "POINT(319000 3246500)"),
    ],
)
def test_kinds_of_geometries_and_none(provider, tmp_path, monkeypatch, filled, kind, shape):
    source = layer_of(tmp_path, [shape, None, shape], kind)
    first, second = tmp_path / "a" / "out.gpkg", tmp_path / "b" / "out.gpkg"
    for path in (first, second):
        path.parent.mkdir()
    run = classify if kind != "Point" else _estimated
    run(source, first)
    assert filled
    count = len(filled)
    with monkeypatch.context() as patched:
        patched.setattr(writing.bulk, "takes", lambda *_: False)
        run(source, second)
    assert len(filled) == count
    assert content(first) == content(second)


def _estimated(source, output) -> str:
    parameters = {
        "INPUT": source, "ZONES": f"{SAMPLE}|layername=zones", "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop",
        "WEIGHT": 4, "OUTPUT": str(output),
    }  # fmt: skip
    return processing.run("doorstep:estimatepopulation", parameters, feedback=Log())["OUTPUT"]


@pytest.mark.parametrize("case", ["date", "mixed", "curve", "measure", "nul"])
def test_what_only_qgis_writes_rightly_goes_through_qgis(provider, tmp_path, monkeypatch, filled, case):
    """Dates, geometries of several types, curves, M, texts with NUL: the rows arrive, as features."""
    kind, shapes = "Polygon", ["POLYGON" + SQUARE] * 2
    values, fields = [(), ()], []
    if case == "date":
        fields, values = [QgsField("day", QVariant.Date)], [(QDate(2024, 2, 29),), (None,)]
    elif case == "nul":
        fields, values = [QgsField("text", QVariant.String)], [("a",), ("b",)]
    elif case == "mixed":
        kind, shapes = "MultiPolygon", ["MULTIPOLYGON(" + SQUARE + ")", "POLYGON" + SQUARE]
    elif case == "curve":
        kind, shapes = "CurvePolygon", ["CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0))"] * 2
    elif case == "measure":
        kind, shapes = "PolygonM", ["POLYGONM((0 0 1, 1 0 1, 1 1 1, 0 0 1))"] * 2
    source = layer_of(tmp_path, shapes, kind, values, fields)
    if case == "mixed":  # QGIS itself makes several of one
        with closing(sqlite3.connect(source)) as database:
            (blob,) = database.execute("SELECT geom FROM buildings WHERE fid = 2").fetchone()
        change(source, "UPDATE buildings SET geom = ? WHERE fid = 2", blob[:40] + blob[49:])
    if case == "nul":
        change(source, "UPDATE buildings SET text = 'a' || char(0) || 'b' WHERE fid = 1")
    out = tmp_path / "out.gpkg"
    classify(source, out)
    by_qgis = case in ("date", "mixed", "curve", "measure")
    assert bool(filled) != by_qgis
    layer = QgsVectorLayer(str(out), "out", "ogr")
    assert layer.featureCount() == 2
    assert sum(feature.hasGeometry() for feature in layer.getFeatures()) == 2
    if case == "nul":
        assert [feature["text"] for feature in layer.getFeatures()] == ["a", "b"]


def test_digits_and_lengths_of_fields(provider, tmp_path, monkeypatch, filled):
    """A field of two digits is rounded by QGIS; one of a length is filled where its texts fit."""
    memory = QgsVectorLayer("Polygon?crs=EPSG:32615&field=price:double(5,2)&field=name:string(3)", "made", "memory")
    feature = QgsFeature(memory.fields())
    feature.setAttributes([1.23456, "abc"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON" + SQUARE))
    assert memory.dataProvider().addFeature(feature)
    layer = QgsVectorLayer(classify(memory, tmp_path / "out.gpkg"), "out", "ogr")
    assert not filled
    assert [(row["price"], row["name"]) for row in layer.getFeatures()] == [(1.23, "abc")]


def test_qgis_edits_what_was_filled(provider, tmp_path, filled):
    """The triggers are there again: a row that is added is found by place and counted, one that is deleted is not."""
    out = tmp_path / "out.gpkg"
    classify(layer_of(tmp_path, ["POLYGON" + SQUARE] * 3), out)
    assert filled
    layer = QgsVectorLayer(str(out), "out", "ogr")
    provider_of_layer = layer.dataProvider()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((100 100, 110 100, 110 110, 100 100))"))
    assert provider_of_layer.addFeatures([feature])[0]
    assert provider_of_layer.deleteFeatures([2])
    there = QgsFeatureRequest().setFilterRect(QgsRectangle(99, 99, 111, 111))
    assert [found.id() for found in layer.getFeatures(there)] == [4]
    assert layer.featureCount() == 3
    here = QgsFeatureRequest().setFilterRect(QgsRectangle(-1, -1, 11, 11))
    assert sorted(found.id() for found in layer.getFeatures(here)) == [1, 3]


def index_of(boxes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    spatial_index.fill(database, "tree", np.arange(1, len(boxes) + 1), boxes)
    return database


def around(x, y, size) -> np.ndarray:
    return np.column_stack([x, x + size, y, y + size])


@pytest.mark.parametrize("n", [0, 1, 50, 51, 52, 2601, 2602, 20_000])
def test_index_of_any_size(n):
    """One level holds 51 rows, two 2,601: each row is found by its own box, and the numbers of rows say the same."""
    rng = np.random.default_rng(n)
    boxes = around(rng.uniform(-1e6, 1e6, n), rng.uniform(5e6, 6e6, n), rng.uniform(0, 30, n))
    database = index_of(boxes)
    assert database.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
    assert database.execute("SELECT count(*) FROM tree").fetchone() == (n,)
    for at in range(0, n, 97):
        x0, x1, y0, y1 = boxes[at]
        found = database.execute(
            "SELECT id FROM tree WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?", (x0, x1, y0, y1)
        ).fetchall()
        meets = (boxes[:, 1] >= x0) & (boxes[:, 0] <= x1) & (boxes[:, 3] >= y0) & (boxes[:, 2] <= y1)
        assert {row for (row,) in found} >= set((np.flatnonzero(meets) + 1).tolist())


@given(
    st.lists(
        st.tuples(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7), st.floats(0, 1e4)),
        max_size=200,
    )
)
def test_index_finds_what_a_box_holds(cells):
    """Boxes are kept in fewer digits, rounded outwards: nothing that is there is missed."""
    boxes = around(*np.array(cells).reshape(-1, 3).T)
    database = index_of(boxes)
    assert database.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
    kept = database.execute("SELECT minx, maxx, miny, maxy FROM tree ORDER BY id").fetchall()
    for (x0, x1, y0, y1), (a, b, c, d) in zip(boxes.tolist(), kept):
        assert a <= x0 and x1 <= b and c <= y0 and y1 <= d
    # And no more than half the digits are away.
    assert np.allclose(np.array(kept).reshape(-1, 4), boxes, rtol=1.3e-7, atol=1e-30)


def test_rows_go_on_where_the_index_ends():
    """SQLite itself adds to and deletes from an index that was packed."""
    rng = np.random.default_rng(3)
    boxes = around(rng.uniform(0, 1000, 3000), rng.uniform(0, 1000, 3000), 5.0)
    database = index_of(boxes)
    for row in range(3001, 3501):
        database.execute("INSERT INTO tree VALUES (?, ?, ?, ?, ?)", (row, row, row + 1, row, row + 1))
    for row in range(1, 2900):
        database.execute("DELETE FROM tree WHERE id = ?", (row,))
    assert database.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
    assert database.execute("SELECT count(*) FROM tree").fetchone() == (601,)
