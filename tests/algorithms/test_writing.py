"""What files hold: columns that their format has no type for, texts that no spreadsheet runs, and nothing half."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from layers import SAMPLE, Log, column, layer, opened, refusal, rows, run, sample, save, small_disk, square
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime, QVariant
from written import BUILDINGS, GIVEN, PLACES, content, earlier, in_file

from doorstep.processing_provider.layers import writing
from register_package import ROOT


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
    assert not fields or made.dataProvider().addAttributes(list(fields))
    made.updateFields()
    feature = QgsFeature(made.fields())
    feature.setAttributes([value for _, value in values.values()])
    feature.setGeometry(QgsGeometry.fromWkt(square(10)))
    assert made.dataProvider().addFeatures([feature])[0]
    return made


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson", "fgb", "sqlite", "tab", "gml", "kml", "xlsx"])
def test_bytes_and_times_survive(town, tmp_path, extension):
    path = tmp_path / f"o.{extension}"
    if QgsVectorFileWriter.driverForExtension(extension) == "KML":
        said = refusal("estimatepopulation", **{**town.estimate, "INPUT": typed()}, OUTPUT=str(path))
        assert said == "OUTPUT: KML holds no table; write .gpkg, .shp or .csv."  # without LIBKML it has no columns
        return
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


@pytest.mark.parametrize(("ending", "kind"), [("fgb", "FlatGeobuf"), ("sqlite", "SQLite")])
def test_rows_without_shapes_are_refused_by_formats_that_lose_them(town, tmp_path, ending, kind):
    """GDAL writes a FlatGeobuf of them as an empty file, and calls that success; and lists no such table of an SQLite file."""
    places = {"OUTPUT": str(tmp_path / f"b.{ending}"), "OUTPUT_HOUSEHOLDS": str(tmp_path / f"h.{ending}")}
    said = refusal("allocatehouseholdsoptimization", **town.allocation(), **places)
    assert said == f"OUTPUT_HOUSEHOLDS: {kind} holds no rows without shapes; write .gpkg or .csv."
    assert os.listdir(tmp_path) == []
    inside = f"ogr:dbname='{tmp_path / 'b.sqlite'}' table=\"h\" (geom)"
    if ending == "sqlite":  # where a layer is named, it is found
        run("allocatehouseholdsoptimization", **town.allocation(), OUTPUT=places["OUTPUT"], OUTPUT_HOUSEHOLDS="memory:")
        run("allocatehouseholdsoptimization", **town.allocation(), OUTPUT="memory:", OUTPUT_HOUSEHOLDS=inside)
        assert len(rows(f"{tmp_path / 'b.sqlite'}|layername=h")) == 8


def test_rows_that_a_format_cannot_hold_are_not_lost_without_a_word(town, tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "SHAPES_ONLY", ())
    places = {"OUTPUT": "memory:", "OUTPUT_HOUSEHOLDS": str(tmp_path / "h.fgb")}
    said = refusal("allocatehouseholdsoptimization", **town.allocation(), **places)
    assert "0 of 8 rows arrived whole" in said or "ICreateFeature" in said  # GDAL 3.13 refuses them itself
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
    from doorstep.processing_provider.layers.formats import as_text

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


@pytest.mark.parametrize("size", [20_000, 60_000, 100_000])
@pytest.mark.parametrize("kind", PLACES)
def test_full_disk_keeps_the_earlier_output(town, tmp_path, kind, size):
    value, place, before, files = earlier(town, tmp_path, kind)
    with small_disk(size):
        said = refusal("estimatepopulation", **GIVEN, OUTPUT=value)
    assert "cannot be written" in said and "\n" not in said and ".doorstep" not in said.partition("(")[0]
    assert content(place) == before
    assert sorted(os.listdir(tmp_path)) == files


class Cancelling(QgsProcessingFeedback):
    def __init__(self, at):
        super().__init__(False)
        self.at = at

    def setProgress(self, value):
        if value >= self.at:
            self.cancel()


@pytest.mark.parametrize("at", [10, 80, 100])
@pytest.mark.parametrize("kind", PLACES)
def test_cancel_keeps_the_earlier_output(town, tmp_path, kind, at):
    value, place, before, files = earlier(town, tmp_path, kind)
    step = QgsApplication.processingRegistry().algorithmById("doorstep:estimatepopulation").create()
    context, parameters = QgsProcessingContext(), {**GIVEN, "OUTPUT": value}
    assert step.prepareAlgorithm(parameters, context, Log())
    assert step.processAlgorithm(parameters, context, Cancelling(at)) == {}
    assert content(place) == before
    assert sorted(os.listdir(tmp_path)) == files


@pytest.mark.parametrize("kind", PLACES)
def test_a_second_run_replaces_the_first(town, tmp_path, kind):
    value, place, _, files = earlier(town, tmp_path, kind)
    shown = opened(place)
    assert len(list(shown.getFeatures())) == 6
    run("estimatepopulation", **GIVEN, OUTPUT=value)
    assert len(content(place)) == BUILDINGS
    assert sorted(os.listdir(tmp_path)) == files
    # A layer that QGIS shows meanwhile has the new rows when it is drawn again.
    shown.reload()
    assert len(list(shown.getFeatures())) == BUILDINGS


KILLED = """
import os, signal, sys
sys.path[:0] = [{scripts!r}, {tests!r}]
import register_package
from qgis.core import QgsApplication
app = QgsApplication([], False, {profile!r})
app.initQgis()
from doorstep.processing_provider.algorithms.population.estimate import EstimatePopulation
from doorstep.processing_provider.layers import replacing, rows, writing
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

apply, seen = writing.Form.apply, []

def thousandth(form, features):
    seen.extend(features)
    apply(form, features)
    if len(seen) >= 1000:
        die()

rows.AT_ONCE = 10

if sys.argv[1] == "while rows are written":
    writing.bulk.takes = lambda *_: False
    writing.Form.apply = thousandth
elif sys.argv[1] == "while a table is filled":
    writing.bulk.AT_ONCE = 10
    writing.bulk.spatial_index.fill = die
elif sys.argv[1] == "when the sink is closed":
    writing._check_whole = die
else:
    replacing.Beside.replace = die
step = EstimatePopulation().create()
step.processAlgorithm({given!r}, QgsProcessingContext(), QgsProcessingFeedback())
"""


@pytest.mark.parametrize(
    "when",
    ["while rows are written", "while a table is filled", "when the sink is closed", "before it is put in place"],
)
def test_kill_while_writing_keeps_the_earlier_output(town, tmp_path, when):
    value, place, before, _ = earlier(town, tmp_path, "layer")
    table = str(tmp_path / "z.csv")
    run("estimatepopulation", **town.estimate, OUTPUT_ZONES=table)
    zones, files = content(table), sorted(os.listdir(tmp_path))
    script = KILLED.format(
        scripts=str(ROOT / "scripts"), tests=str(ROOT / "tests"), profile=str(tmp_path / "../profile"),
        given={**GIVEN, "OUTPUT": value, "OUTPUT_ZONES": table},
    )  # fmt: skip
    done = subprocess.run([sys.executable, "-c", script, when], capture_output=True, text=True)
    assert done.returncode == -9, done.stderr
    assert content(place) == before and content(table) == zones
    left = [name for name in sorted(os.listdir(tmp_path)) if name not in files]
    assert len(left) == 1 and left[0].startswith(".doorstep-")
    # The next run works, and takes the leftovers away.
    run("estimatepopulation", **GIVEN, OUTPUT=value, OUTPUT_ZONES=table)
    assert len(content(place)) == BUILDINGS
    assert sorted(os.listdir(tmp_path)) == files


def test_everything_else_in_a_geopackage_stays(town, tmp_path):
    path = tmp_path / "all.gpkg"
    shutil.copyfile(SAMPLE, path)
    run("estimatepopulation", **town.estimate, OUTPUT=in_file(path, "people"))
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "CREATE TABLE layer_styles(id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT);"
            "INSERT INTO layer_styles VALUES (1, 'people', '<qgis/>'), (2, 'zones', '<qgis/>');"
            "CREATE INDEX mine ON people(buid); CREATE INDEX gone ON people(note); CREATE INDEX theirs ON zones(blockid);"
            "CREATE VIEW few AS SELECT buid FROM people WHERE pop_int > 3;"
            "CREATE TABLE relations(base TEXT, related TEXT); INSERT INTO relations VALUES ('people', 'zones');"
        )
    others = {name: content(f"{path}|layername={name}") for name in ("buildings", "zones", "poi", "households")}
    run("estimatepopulation", **GIVEN, OUTPUT=in_file(path, "people"), OUTPUT_ZONES=in_file(path, "people_zones"))
    assert len(rows(f"{path}|layername=people")) == BUILDINGS
    assert len(rows(f"{path}|layername=people_zones")) == 30
    assert {name: content(f"{path}|layername={name}") for name in others} == others
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("SELECT * FROM layer_styles").fetchall() == [
            (1, "people", "<qgis/>"),
            (2, "zones", "<qgis/>"),
        ]
        assert database.execute("SELECT * FROM relations").fetchall() == [("people", "zones")]
        indexes = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        # The column of one index is no more.
        assert {"mine", "theirs"} <= indexes and "gone" not in indexes
        assert database.execute("SELECT count(*) FROM few").fetchone()[0] > 150
        tree = database.execute("SELECT count(*) FROM rtree_people_geom").fetchone()[0]
        announced = database.execute("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'people'")
        assert tree == announced.fetchone()[0] == BUILDINGS
    shown = opened(f"{path}|layername=people")
    assert shown.crs().authid() == opened(sample("buildings")).crs().authid()
    assert shown.startEditing() and shown.deleteFeature(1) and shown.commitChanges()
    assert shown.featureCount() == BUILDINGS - 1


def test_a_crs_of_ones_own_keeps_its_number_in_a_geopackage(town, tmp_path):
    """Custom systems are numbered file by file, and every geometry carries the number."""
    from qgis.core import QgsCoordinateReferenceSystem

    path = tmp_path / "all.gpkg"

    def own(meridian):
        made = QgsCoordinateReferenceSystem()
        made.createFromProj(f"+proj=tmerc +lat_0=0 +lon_0={meridian} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m")
        return made

    for name, meridian in (("first", 11.5), ("second", 12.5)):
        other = layer("Polygon", "zone:string", [(square(0), "A")])
        other.setCrs(own(meridian))
        save(other, path, name=name)
    buildings, zones = town.buildings.clone(), town.zones.clone()
    for given in (buildings, zones):
        given.setCrs(own(13.5))
    run("estimatepopulation", **{**town.estimate, "INPUT": buildings, "ZONES": zones}, OUTPUT=in_file(path))
    found = {name: opened(f"{path}|layername={name}").crs().toProj() for name in ("first", "second", "people")}
    assert [found[name].split("+lon_0=")[1].split()[0] for name in ("first", "second", "people")] == [
        "11.5",
        "12.5",
        "13.5",
    ]
    assert column(f"{path}|layername=people", "pop_int") == [2, 4, 6, 1, 4, 0]
