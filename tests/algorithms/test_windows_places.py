"""Places that Windows and macOS have otherwise: refused before any work, or written while QGIS shows them."""

from __future__ import annotations

import os

import extracting
import pytest
import windows
from layers import Log, refusal, rows, run, save
from qgis import processing
from qgis.core import QgsVectorLayer

from doorstep.plugin import output
from doorstep.plugin.population import sample
from doorstep.processing_provider.engine.core import paths
from doorstep.processing_provider.layers import destinations


def test_a_table_is_written_into_a_geopackage_that_is_on_the_map(town, tmp_path, monkeypatch):
    place = str(tmp_path / "town.gpkg")
    run("estimatepopulation", **town.estimate, OUTPUT=f"ogr:dbname='{place}' table=\"first\" (geom)")
    shown = QgsVectorLayer(f"{place}|layername=first", "first", "ogr")
    assert shown.isValid() and shown.featureCount() > 0 and next(shown.getFeatures()).isValid()
    windows.behave(monkeypatch, held=[place])
    for table in ("second", "first"):
        run("estimatepopulation", **town.estimate, OUTPUT=f"ogr:dbname='{place}' table=\"{table}\" (geom)")
    assert rows(f"{place}|layername=first") == rows(f"{place}|layername=second") != []
    assert os.listdir(tmp_path) == ["town.gpkg"]


@pytest.mark.parametrize("ending", ["gpkg", "shp", "csv", "geojson", "fgb", "gml", "tab", "xlsx", "ods", "sqlite"])
def test_nothing_of_a_run_holds_what_it_puts_in_place(town, tmp_path, monkeypatch, ending):
    """QGIS keeps what it has read open for another minute: whoever counts rows through it cannot rename the file."""
    windows.behave(monkeypatch)
    outputs = {"OUTPUT": str(tmp_path / f"o.{ending}"), "OUTPUT_HTML": str(tmp_path / "o.html")}
    for _ in range(2):
        run("allocatehouseholdsoptimization", **town.allocation(), **outputs)
        assert {f"o.{ending}", "o.html"} <= set(os.listdir(tmp_path))
        assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


def test_bases_and_extracts_hold_nothing_that_they_put_in_place(provider, tmp_path, monkeypatch):
    out = {"BASE": extracting.made(tmp_path), "PURPOSE": "visits", "WHO": "ward office", "DATE": extracting.DAY}
    out["EXTRACT"] = str(tmp_path / "out.gpkg")
    windows.behave(monkeypatch)
    new = {"CRS": "EPSG:32615", "BASE": str(tmp_path / "new.gpkg"), "VAULT": str(tmp_path / "vault.sqlite")}
    for more in ({}, {"OVERWRITE": True}):
        processing.run("doorstep:createpopulationbase", {**new, **more}, feedback=Log())
        processing.run("doorstep:extractbase", {**out, **more}, feedback=Log())
        assert sorted(os.listdir(tmp_path)) == ["base.gpkg", "new.gpkg", "out.gpkg", "vault.sqlite"]
    # And where it fails at the end, all is as it was.
    before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    windows.behave(monkeypatch, held=[tmp_path / "new.gpkg", tmp_path / "out.gpkg"])
    monkeypatch.setattr(destinations, "_refuse_held", lambda *_: None)
    for name, one in (("createpopulationbase", new), ("extractbase", out)):
        assert "may be open in QGIS or another program" in refusal(name, **one, OVERWRITE=True)
    after = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    assert (
        after.keys() == before.keys()
        and after["new.gpkg"] == before["new.gpkg"]
        and after["out.gpkg"] == before["out.gpkg"]
    )


@pytest.mark.parametrize("name", ["town.gpkg", "town.shp", "town.csv"])
def test_a_file_that_is_on_the_map_is_refused_in_a_sentence(town, tmp_path, monkeypatch, name):
    place = tmp_path / name
    run("estimatepopulation", **town.estimate, OUTPUT=str(place))
    before = {one: (tmp_path / one).read_bytes() for one in os.listdir(tmp_path)}
    windows.behave(monkeypatch, held=[place])
    assert refusal("estimatepopulation", **town.estimate, OUTPUT=str(place)) == (
        f"OUTPUT: {place} is open in QGIS or another program ({windows.OPEN}); close it there, or choose another place."
    )
    assert {one: (tmp_path / one).read_bytes() for one in os.listdir(tmp_path)} == before


def test_a_report_that_is_opened_during_the_run_takes_the_layers_back(town, tmp_path, monkeypatch):
    outputs = {"OUTPUT": str(tmp_path / "a.csv"), "OUTPUT_HTML": str(tmp_path / "z.html")}
    (tmp_path / "z.html").write_text("old")
    taken = windows.behave(monkeypatch)
    monkeypatch.setattr(windows.replacing.geopackage, "settle", lambda path: taken.add((tmp_path / "z.html").resolve()))
    said = refusal("allocatehouseholdsoptimization", **town.allocation(), **outputs)
    assert said.startswith(f"{tmp_path}/z.html may be open in QGIS or another program ({windows.OPEN})")
    assert os.listdir(tmp_path) == ["z.html"] and (tmp_path / "z.html").read_text() == "old"


def test_a_closed_folder_that_says_it_is_open_is_refused_before_any_work(town, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "WINDOWS", True)
    assert output.complaint(str(tmp_path / "o.gpkg")) == "" and os.listdir(tmp_path) == []
    create = os.open

    def closed(path, *arguments, **more):
        if os.path.dirname(os.fspath(path)) == str(tmp_path):
            raise PermissionError(13, "Access is denied", path)
        return create(path, *arguments, **more)

    monkeypatch.setattr(os, "open", closed)
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / "o.gpkg"))
    assert said == f"OUTPUT: {tmp_path}/o.gpkg cannot be written; choose another place."
    assert output.complaint(str(tmp_path / "o.gpkg")) == "unwritable"
    monkeypatch.setattr(output.QgsProject.instance(), "absolutePath", lambda: str(tmp_path), raising=False)
    assert os.path.dirname(output.suggestion()) != str(tmp_path)


@pytest.mark.parametrize("name", ["con.gpkg", "a?.gpkg", "LPT1.csv"])
def test_a_name_that_windows_takes_for_a_device_is_refused(town, tmp_path, monkeypatch, name):
    monkeypatch.setattr(paths, "WINDOWS", True)
    said = refusal("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / name))
    assert said == f"OUTPUT: Windows takes no file called {name}; choose another name."


@pytest.mark.parametrize("system", ["WINDOWS", "MAC"])
def test_two_outputs_that_differ_in_capitals_only_are_one_file(town, tmp_path, monkeypatch, system):
    outputs = {"OUTPUT": str(tmp_path / "Town.gpkg"), "OUTPUT_ZONES": str(tmp_path / "town.GPKG")}
    monkeypatch.setattr(paths, system, True)
    said = refusal("allocatehouseholdsoptimization", **town.allocation(), **outputs)
    assert "are the same file" in said and os.listdir(tmp_path) == []


def test_an_input_by_another_spelling_is_not_overwritten(town, tmp_path, monkeypatch):
    """A disk that takes capital letters for small ones, as those of Windows and macOS do."""
    path = save(town.households, tmp_path / "in.csv", "CSV")
    stat = os.stat
    monkeypatch.setattr(
        paths.os, "stat", lambda one, **more: stat(path if str(one).lower() == path.lower() else one, **more)
    )
    monkeypatch.setattr(os, "access", lambda *_: True)
    monkeypatch.setattr(os, "rename", lambda *_: None)
    given = {**town.allocation(), "HOUSEHOLDS": path, "OUTPUT": str(tmp_path / "out.gpkg")}
    said = refusal("allocatehouseholdsoptimization", **given, OUTPUT_HTML=str(tmp_path / "IN.CSV"))
    assert said == "OUTPUT_HTML would overwrite the file that HOUSEHOLDS is read from; choose another file."


def test_an_older_sample_that_is_open_elsewhere_stays_and_the_new_one_lies_beside(tmp_path, monkeypatch):
    (tmp_path / "sample.gpkg").write_text("older")
    copyfile = sample.shutil.copyfile

    def held(source, place):
        if os.path.basename(place) == "sample.gpkg":
            raise PermissionError(13, windows.OPEN, str(place))
        return copyfile(source, place)

    monkeypatch.setattr(sample.shutil, "copyfile", held)
    copy = sample._copied(tmp_path)
    assert copy == tmp_path / "sample_2.gpkg" and copy.read_bytes() == sample.BUNDLED.read_bytes()
    assert sample._copied(tmp_path) == copy and (tmp_path / "sample.gpkg").read_text() == "older"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zones 2020: blocks/tracts", "Zones 2020_ blocks_tracts"),
        (r"C:\data\a", "C__data_a"),
        ('who? "we" <all> * | 人', "who_ _we_ _all_ _ _ 人"),
        ("con", "_con"),
        ("", "_"),
        (". .", "_"),
        ("..\\x", "_x"),
        ("town.", "town"),
    ],
)
def test_a_title_becomes_the_name_of_a_file_everywhere(text, name):
    assert paths.file_name(text) == name and not paths.odd_name(name)
