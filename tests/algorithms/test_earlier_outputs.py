"""What was there before a run stays until the new output is whole."""

from __future__ import annotations

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
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from written import BUILDINGS, GIVEN, PLACES, content, earlier, in_file

from register_package import ROOT


@pytest.mark.parametrize("size", [20_000, 60_000, 120_000])
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
    writing.Form.apply = thousandth
elif sys.argv[1] == "when the sink is closed":
    writing._check_whole = die
else:
    replacing.Beside.replace = die
step = EstimatePopulation().create()
step.processAlgorithm({given!r}, QgsProcessingContext(), QgsProcessingFeedback())
"""


@pytest.mark.parametrize("when", ["while rows are written", "when the sink is closed", "before it is put in place"])
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
