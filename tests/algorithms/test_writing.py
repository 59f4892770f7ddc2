"""What files hold: columns that their format has no type for, texts that no spreadsheet runs, and nothing half."""

from __future__ import annotations

import csv
import json
import os

import pytest
from layers import Log, column, layer, opened, refusal, rows, run, square
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime, QVariant


def overture(path, count=6):
    """Buildings as Overture and others publish them: lists, objects, dates; with the town's ids and heights."""
    features = []
    for i, (x, buid, height) in enumerate(
        [(10, "a1", 10), (30, "a2", 20), (50, "a3", 30), (110, "b1", 10), (130, "b2", 40), (210, "c1", 10)][:count]
    ):
        a, b = x + 10, 20
        ring = [[x, 10], [a, 10], [a, b], [x, b], [x, 10]]
        values = {
            "buid": buid,
            "height": height,
            "sources": [{"dataset": "OSM", "record": f"w{i}@1"}],
            "names": {"primary": f"Höuse {i}", "rules": [1, None]},
            "storeys_list": [1, 2, i],
            "labels": ["a", 'b"c'],
            "seen": "2024-05-01T10:00:00Z",
        }
        features.append(
            {"type": "Feature", "properties": values, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        )
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32615"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return str(path)


def as_json(value):
    return json.loads(value) if isinstance(value, str) else value


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson", "fgb", "sqlite", "ods", "tab", "memory"])
def test_lists_and_objects_are_written_as_json(town, tmp_path, extension):
    place = "memory:" if extension == "memory" else str(tmp_path / f"o.{extension}")
    made = run("estimatepopulation", **{**town.estimate, "INPUT": overture(tmp_path / "in.geojson")}, OUTPUT=place)
    found = {str(row["buid"]): row for row in rows(made["OUTPUT"])}
    assert len(found) == 6
    short = {name[:10] for name in found["a3"]}
    assert {"sources", "names", "storeys_li", "labels", "seen", "pop_int"} <= short
    row = {name[:10]: value for name, value in found["a3"].items()}
    assert as_json(row["sources"]) == [{"dataset": "OSM", "record": "w2@1"}]
    assert as_json(row["names"]) == {"primary": "Höuse 2", "rules": [1, None]}
    assert as_json(row["storeys_li"]) == [1, 2, 2]
    assert as_json(row["labels"]) == ["a", 'b"c']
    assert int(row["pop_int"]) == 6


def test_lists_and_objects_go_through_the_workflow(town, tmp_path):
    given = {**town.workflow, "INPUT": overture(tmp_path / "in.geojson")}
    run("populationperbuilding", **given, OUTPUT=str(tmp_path / "o.gpkg"))
    assert column(tmp_path / "o.gpkg", "buid", "pop_opt")[:3] == [("a1", 2), ("a2", 4), ("a3", 6)]
    assert as_json(column(tmp_path / "o.gpkg", "names")[0]) == {"primary": "Höuse 0", "rules": [1, None]}


def typed():
    """A building with a value of each rarer type of QGIS."""
    fields = QgsFields()
    values = {
        "buid": (QVariant.String, "a1"),
        "height": (QVariant.Double, 10.0),
        "photo": (QVariant.ByteArray, QByteArray(b"\x00\xffabc")),
        "opens": (QVariant.Time, QTime(1, 2, 3)),
        "built": (QVariant.Date, QDate(1999, 12, 31)),
        "seen": (QVariant.DateTime, QDateTime(2024, 1, 2, 3, 4, 5)),
        "flag": (QVariant.Bool, True),
    }
    for name, (kind, _) in values.items():
        fields.append(QgsField(name, kind))
    made = QgsVectorLayer("Polygon?crs=EPSG:32615", "typed", "memory")
    assert made.dataProvider().addAttributes(list(fields))
    made.updateFields()
    feature = QgsFeature(made.fields())
    feature.setAttributes([value for _, value in values.values()])
    feature.setGeometry(QgsGeometry.fromWkt(square(10)))
    assert made.dataProvider().addFeatures([feature])[0]
    return made


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson", "fgb", "sqlite", "tab", "gml", "kml", "xlsx"])
def test_bytes_and_times_survive(town, tmp_path, extension):
    path = tmp_path / f"o.{extension}"
    run("estimatepopulation", **{**town.estimate, "INPUT": typed()}, OUTPUT=str(path))
    found = list(opened(path).getFeatures())
    names = [field.name() for field in opened(path).fields()]
    if extension == "xlsx":
        # Read without names where every column may be text.
        values = [str(value) for feature in found for value in feature.attributes()]
        assert "01:02:03" in values and b"\x00\xffabc".hex() in values
        return
    row = dict(zip(names, found[0].attributes()))
    photo = row["photo"]
    assert (bytes(photo) if isinstance(photo, QByteArray) else bytes.fromhex(photo)) == b"\x00\xffabc"
    assert row["opens"] == (QTime(1, 2, 3) if extension == "geojson" else "01:02:03")
    built, seen = row["built"], row["seen"]
    assert "1999" in (built.toString("yyyy") if hasattr(built, "toString") else built)
    assert "2024" in (seen.toString("yyyy") if hasattr(seen, "toString") else seen)


def test_texts_that_a_shapefile_cuts_are_counted(town, tmp_path):
    long = layer(
        "Polygon",
        "buid:string height:double note:string(1000)",
        [(square(10), "a1", 10.0, "x" * 300), (square(30), "a2", 10.0, "ä" * 254), (square(50), "a3", 10.0, "y" * 254)],
    )
    for extension, expected in (
        ("shp", [f"{tmp_path}/o.shp: 2 texts of column 'note' are longer than the 254 bytes of a shapefile, and were cut."]),
        ("gpkg", []),
    ):  # fmt: skip
        log = Log()
        run("estimatepopulation", log, **{**town.estimate, "INPUT": long}, OUTPUT=str(tmp_path / f"o.{extension}"))
        assert [text for text in log.warnings if "cut" in text] == expected


@pytest.mark.parametrize("extension", ["dxf", "gpx"])
def test_a_format_without_columns_is_refused(town, tmp_path, extension):
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / f"o.{extension}"))
    assert said == f"OUTPUT: {extension.upper()} holds no table; write .gpkg, .shp or .csv."


def test_rows_that_a_format_cannot_hold_are_not_lost_without_a_word(town, tmp_path):
    """GDAL writes a FlatGeobuf of rows without geometry as an empty file, and calls that success."""
    places = {"OUTPUT": "memory:", "OUTPUT_HOUSEHOLDS": str(tmp_path / "h.fgb")}
    said = refusal("allocatehouseholdsoptimization", **town.allocation(), **places)
    assert "0 of 8 rows arrived whole" in said
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1+1", "'＝1+1"),
        ("-", "'-"),
        ("-1", "-1"),
        ("+33612345678", "+33612345678"),
        ("-1.5e3", "-1.5e3"),
        ("-0,5", "-0,5"),
        ("a=1", "a=1"),
        ("", ""),
        ("'=1", "'=1"),
    ],
)
def test_a_text_is_no_formula(provider, text, written):
    from doorstep.processing_provider.layers.writing import as_text

    assert as_text(text) == written


def test_csv_runs_nothing_and_keeps_numbers(town, tmp_path):
    risky = layer(
        "Polygon",
        "buid:string height:double note:string",
        [
            (square(10), "=HYPERLINK(1)", 10.0, None),
            (square(30), "-1", 10.0, "@x"),
            (square(50), "a3", 10.0, "plain"),
        ],
    )
    risky.dataProvider().addAttributes([QgsField("=cmd", QVariant.Int)])
    risky.updateFields()
    path, log = tmp_path / "o.csv", Log()
    run("estimatepopulation", log, **{**town.estimate, "INPUT": risky}, OUTPUT=str(path))
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.reader(file))
    assert "'=cmd" in table[0] and "=cmd" not in table[0]
    ids = [row[table[0].index("buid")] for row in table[1:]]
    assert sorted(ids) == ["'=HYPERLINK(1)", "-1", "a3"]
    assert not [cell for row in table for cell in row if cell[:1] in "=@" and cell]
    assert [text for text in log.warnings if "formula" in text] == [
        f"{path}: 2 texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them."
    ]
    log = Log()
    run("estimatepopulation", log, **{**town.estimate, "INPUT": risky}, OUTPUT=str(tmp_path / "o.gpkg"))
    assert "=HYPERLINK(1)" in column(tmp_path / "o.gpkg", "buid")
    assert not [text for text in log.warnings if "formula" in text]
