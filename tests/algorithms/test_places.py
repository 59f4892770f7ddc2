"""Where an output can go, under whatever name, and what has to stay as it is there."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from layers import Log, column, layer, refusal, rows, run, save, square
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from written import content, earlier, in_file


def test_devices_pipes_and_odd_paths_are_refused(town, tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "null.csv").symlink_to("/dev/null")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    for name in ("pipe.csv", "null.csv", "loop.csv"):
        said = refusal("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / name))
        assert said == f"OUTPUT: {tmp_path / name} is a device or pipe and no file; choose a file."
    for device in ("/dev/null", "/dev/full"):
        said = refusal("allocatehouseholdsoptimization", **town.allocation(), OUTPUT_HTML=device)
        assert said == f"OUTPUT_HTML: {device} is a device or pipe and no file; choose a file."
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=f"{tmp_path}/a\0b.csv")
    assert said.startswith("OUTPUT is '/") and said.endswith(
        "with a character that no path or text can have; remove it."
    )
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=f"{tmp_path}/{'ä' * 124}.csv")
    assert "is too long; choose a shorter one." in said
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=f"{tmp_path}/a:b.gpkg")
    assert said.startswith("OUTPUT: QGIS takes what is before the colon in ")
    assert os.path.exists("/dev/null") and not os.path.isfile("/dev/null")


def test_a_link_is_written_through(town, tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "link.gpkg").symlink_to(tmp_path / "far" / "o.gpkg")
    for _ in range(2):
        made = run("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / "link.gpkg"))
        assert made["OUTPUT"] == str(tmp_path / "link.gpkg")
    assert (tmp_path / "link.gpkg").is_symlink()
    assert os.listdir(tmp_path / "far") == ["o.gpkg"]
    assert column(tmp_path / "far" / "o.gpkg", "pop_int") == [2, 4, 6, 1, 4, 0]


@pytest.mark.parametrize("name", ["b c.gpkg", "bü'ild\"ing$.gpkg", "城 居民.shp", f"{'n' * 200}.csv", "b.c.d.geojson"])
def test_odd_names(town, tmp_path, name):
    folder = tmp_path / "a b 'c' 城"
    folder.mkdir()
    for _ in range(2):
        run("estimatepopulation", **town.estimate, OUTPUT=str(folder / name))
    assert [int(value) for value in column(folder / name, "pop_int")] == [2, 4, 6, 1, 4, 0]
    assert not [left for left in os.listdir(folder) if left.startswith(".")]


def test_a_table_in_a_file_with_an_odd_name(town, tmp_path):
    path = tmp_path / "it's ä 城.gpkg"
    save(town.zones, path, name="zones")
    where = str(path).replace("'", "\\'")
    for _ in range(2):
        run("estimatepopulation", **town.estimate, OUTPUT=f"ogr:dbname='{where}' table=\"the people\" (geom)")
    assert column(f"{path}|layername=the people", "pop_int") == [2, 4, 6, 1, 4, 0]
    assert len(rows(f"{path}|layername=zones")) == 3


def test_relative_paths(town, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = run("estimatepopulation", **town.estimate, OUTPUT="o.gpkg")
    assert made["OUTPUT"] == "o.gpkg" and os.listdir(tmp_path) == ["o.gpkg"]
    save(town.households, tmp_path / "h.csv", "CSV")
    given = {**town.allocation(), "HOUSEHOLDS": str(tmp_path / "h.csv"), "OUTPUT": "./h.csv"}
    said = refusal("allocatehouseholdsoptimization", **given)
    assert said == "OUTPUT would overwrite the file that HOUSEHOLDS is read from; choose another file."


def test_an_input_by_any_other_name_is_not_overwritten(town, tmp_path):
    path = tmp_path / "in.gpkg"
    save(town.buildings, path, name="buildings")
    save(town.zones, path, name="zones")
    save(town.buildings, tmp_path / "b.shp", "ESRI Shapefile")
    os.link(path, tmp_path / "hard.gpkg")
    (tmp_path / "soft.gpkg").symlink_to(path)
    before = path.read_bytes()
    given = {**town.estimate, "INPUT": f"{path}|layername=buildings", "ZONES": f"{path}|layername=zones"}
    sentence = "OUTPUT would overwrite the file that INPUT is read from; choose another file."
    for place in (path, tmp_path / "hard.gpkg", tmp_path / "soft.gpkg", f"{tmp_path}/./in.gpkg"):
        assert refusal("estimatepopulation", **given, OUTPUT=str(place)) == sentence
    for place in (path, tmp_path / "hard.gpkg", tmp_path / "soft.gpkg"):
        assert refusal("estimatepopulation", **given, OUTPUT=in_file(place, "Buildings")) == sentence
    assert path.read_bytes() == before
    for name in ("b.SHP", "b.shp"):
        said = refusal("estimatepopulation", **{**given, "INPUT": str(tmp_path / "b.shp")}, OUTPUT=str(tmp_path / name))
        assert said == sentence
    alone = tmp_path / "alone.gpkg"
    save(town.buildings, alone, name="buildings")
    given["INPUT"] = str(alone)
    assert refusal("estimatepopulation", **given, OUTPUT=in_file(alone, "buildings")) == sentence
    run("estimatepopulation", **given, OUTPUT=in_file(alone, "people"))
    assert (len(rows(f"{alone}|layername=buildings")), len(rows(f"{alone}|layername=people"))) == (6, 6)
    given["INPUT"] = f"{path}|layername=buildings"
    # Another table of the same file is another place.
    run("estimatepopulation", **given, OUTPUT=in_file(path, "people"))
    assert column(f"{path}|layername=people", "pop_int") == [2, 4, 6, 1, 4, 0]
    assert len(rows(f"{path}|layername=buildings")) == 6


def test_two_outputs_are_two_places(town, tmp_path):
    path = tmp_path / "o.gpkg"
    for first, second in (
        (in_file(path, "a"), in_file(path, "A")),
        (str(path), in_file(path, "a")),
        (str(tmp_path / "b.shp"), str(tmp_path / "x.gpkg/../b.SHP")),
    ):
        said = refusal("estimatepopulation", **town.estimate, OUTPUT=first, OUTPUT_ZONES=second)
        assert "are the same file" in said or "does not exist" in said
    run("estimatepopulation", **town.estimate, OUTPUT=in_file(path, "a"), OUTPUT_ZONES=in_file(path, "b"))
    assert (len(rows(f"{path}|layername=a")), len(rows(f"{path}|layername=b"))) == (6, 3)
    assert os.listdir(tmp_path) == ["o.gpkg"]


def test_a_table_that_is_no_layer_is_not_overwritten(town, tmp_path):
    path = tmp_path / "o.gpkg"
    save(town.zones, path, name="zones")
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=in_file(path, "gpkg_contents"))
    assert said == f"OUTPUT: 'gpkg_contents' in {path} is no layer that can be written anew; choose another name."
    (tmp_path / "text.gpkg").write_text("This is no database, but a text that somebody wrote.")
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=in_file(tmp_path / "text.gpkg"))
    assert said == f"OUTPUT: {tmp_path}/text.gpkg is no GeoPackage; choose another file."


@pytest.mark.parametrize("kind", ["gpkg", "layer"])
def test_a_file_in_which_another_program_writes_is_refused_before_the_run(town, tmp_path, kind):
    value, place, before, _ = earlier(town, tmp_path, kind)
    with closing(sqlite3.connect(tmp_path / "o.gpkg", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = refusal("estimatepopulation", **town.estimate, OUTPUT=value)
    assert said == (
        f"OUTPUT: {tmp_path}/o.gpkg is open in QGIS or another program (database is locked); close it there, or choose another place."
    )
    assert content(place) == before


def test_a_file_that_windows_holds_is_refused_before_the_run(town, tmp_path, monkeypatch):
    value, place, before, files = earlier(town, tmp_path, "shp")
    rename = os.rename

    def held(source, target):
        if str(source).endswith("o.dbf"):
            raise PermissionError(13, "The process cannot access the file")
        rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", held)
        said = refusal("estimatepopulation", **town.estimate, OUTPUT=value)
    assert said == (
        f"OUTPUT: {tmp_path}/o.dbf is open in QGIS or another program (The process cannot access the file); "
        "close it there, or choose another place."
    )
    assert content(place) == before and sorted(os.listdir(tmp_path)) == files


def test_a_file_that_is_opened_during_the_run_keeps_its_content(town, tmp_path, monkeypatch):
    value, place, before, files = earlier(town, tmp_path, "csv")
    replace = os.replace

    def held(source, target):
        if str(target) == str(place) and "earlier" not in str(source):
            raise PermissionError(13, "The process cannot access the file", str(source), None, str(target))
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", held)
        said = refusal("estimatepopulation", **town.estimate, OUTPUT=value)
    assert said == (
        f"{place} may be open in QGIS or another program (The process cannot access the file); close it there, and run again; "
        "nothing was changed."
    )
    assert content(place) == before and sorted(os.listdir(tmp_path)) == files


def test_the_folder_goes_while_the_run_computes(town, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()

    class Removing(QgsProcessingFeedback):
        def setProgress(self, value):
            shutil.rmtree(folder, ignore_errors=True)

    step = QgsApplication.processingRegistry().algorithmById("doorstep:estimatepopulation").create()
    context, parameters = QgsProcessingContext(), {**town.estimate, "OUTPUT": str(folder / "o.gpkg")}
    assert step.prepareAlgorithm(parameters, context, Log())
    with pytest.raises(Exception, match="cannot be written") as caught:
        step.processAlgorithm(parameters, context, Removing(False))
    assert type(caught.value).__name__ == "QgsProcessingException" and ".doorstep" not in str(caught.value)


def test_layers_to_be_loaded_have_the_address_of_their_place(town, tmp_path):
    for value, expected in (
        (str(tmp_path / "o.gpkg"), f"{tmp_path}/o.gpkg"),
        (in_file(tmp_path / "all.gpkg"), f"{tmp_path}/all.gpkg|layername=people"),
    ):
        project, context = QgsProject(), QgsProcessingContext()
        context.setProject(project)
        target = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(value), project)
        target.destinationName = "My people"
        step = QgsApplication.processingRegistry().createAlgorithmById("doorstep:estimatepopulation")
        results, ok = step.run({**town.estimate, "OUTPUT": target}, context, Log())
        assert ok and results["OUTPUT"] == expected
        waiting = context.layersToLoadOnCompletion()
        assert list(waiting) == [expected] and waiting[expected].name == "My people"


def test_a_shapefile_left_in_pieces_is_finished_when_it_is_read(town, tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    folder = tmp_path / "o"
    folder.mkdir()
    path = save(town.buildings, folder / "b.shp", "ESRI Shapefile")
    few = layer("Polygon", "buid:string height:double", [(square(10), "z1", 10.0), (square(110), "z2", 10.0)])
    save(few, tmp_path / "b.shp", "ESRI Shapefile")
    beside = Beside()
    for part in ("shp", "shx", "dbf", "prj", "cpg"):
        shutil.copyfile(tmp_path / f"b.{part}", beside.path(str(folder / f"b.{part}")))
    (killed,) = beside._runs.values()
    killed.prepare(())
    os.remove(folder / "b.shp")
    os.replace(killed.path("b.dbf"), folder / "b.dbf")
    killed._lock.close()
    made = run("estimatepopulation", **{**town.estimate, "INPUT": path})
    assert column(made["OUTPUT"], "buid") == ["z1", "z2"]
    assert sorted(os.listdir(folder)) == ["b.cpg", "b.dbf", "b.prj", "b.shp", "b.shx"]
