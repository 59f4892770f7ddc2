"""Each layer bears the record of the run that wrote it: the record repeats it, says what was read, and keeps secrets out."""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import extracting
import pytest
import rerun
from layers import Log, layer, opened, rows, run, sample, save, square
from leaks import Detector
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerMetadata,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from town_registers import create
from two_houses import peopled

from doorstep.processing_provider.base import provenance
from doorstep.processing_provider.base.algorithm import DoorstepAlgorithm
from doorstep.processing_provider.engine.core import packages
from doorstep.processing_provider.layers import metadata
from doorstep.processing_provider.layers.report import plugin_version
from doorstep.processing_provider.provider import ALGORITHMS
from doorstep.processing_provider.store.schema import TABLES
from register_package import ROOT

SAMPLED = (
    "createhouseholds", "estimatepopulation", "allocatehouseholdsoptimization", "allocatehouseholdsmontecarlo",
    "compareallocations", "populationperbuilding",
)  # fmt: skip
DAY = "2025-06-30"


def record(where) -> dict:
    found = metadata.record_of(opened(where))
    assert found is not None, where
    return found


def layers_of(record: dict, results: dict) -> list[str]:
    return [name for name in record["outputs"] if name != "OUTPUT_HTML" and name in results]


def without_places(record: dict) -> dict:
    """A record but for where its outputs are."""
    inputs = {name: value for name, value in record["inputs"].items() if name not in record["outputs"]}
    return {**record, "inputs": inputs}


def same_rows(one, other) -> None:
    """Two layers have the same rows, geometries to the bit, in the same order."""
    found = [
        [(feature.attributes(), feature.geometry().asWkb().data()) for feature in opened(where).getFeatures()]
        for where in (one, other)
    ]
    assert found[0] and found[0] == found[1]


def repeated(qgis_process, record: dict, folder: Path, **more) -> dict:
    """Run a record by qgis_process, with its outputs in another folder, and return the results."""
    given = {**rerun.elsewhere(record, folder), **more}
    if Qgis.QGIS_VERSION_INT >= 32400:
        done = qgis_process("--json", "run", record["algorithm"], "-", stdin=json.dumps({**record, "inputs": given}))
    else:
        done = qgis_process("--json", "run", record["algorithm"], *rerun.arguments(given))
    assert done.returncode == 0, done.stderr
    return done.results


def holds(qgis_process, results: dict, folder: Path, **more) -> dict:
    """The record of every output repeats the run: rows and record are the same. Returns it."""
    first = record(
        next(results[name] for name in results if isinstance(results[name], str) and name.startswith("OUTPUT"))
    )
    again = repeated(qgis_process, first, folder, **more)
    names = layers_of(first, results)
    assert names
    for name in names:
        same_rows(results[name], again[name])
        assert without_places(record(results[name])) == without_places(first)
        if not more:
            assert without_places(record(again[name])) == without_places(first)
    return first


# --- Every algorithm of the way from counts to households -------------------------------------------------------------


@pytest.mark.parametrize("algorithm", SAMPLED)
def test_the_record_repeats_the_run(sample_run, qgis_process, tmp_path, algorithm):
    found = holds(qgis_process, sample_run(algorithm).results, tmp_path)
    assert found["algorithm"] == f"doorstep:{algorithm}" and found["version"] == plugin_version()
    assert found["qgis"] == Qgis.QGIS_VERSION and found["packages"]["shapely"] == packages.version("shapely")
    sources = {"INPUT", "ZONES", "HOUSEHOLDS"} & set(found["inputs"])
    assert set(found["input_hashes"]) == sources and {len(one) for one in found["input_hashes"].values()} == {64}
    assert "kept_out" not in found and found.get("seed") == (None if algorithm == "compareallocations" else 1)


def test_the_record_of_heights_repeats_the_run(provider, qgis_process, tmp_path):
    out = tmp_path / "b.gpkg"
    made = run(
        "addbuildingheights", INPUT=sample("buildings"), POINT_CLOUD=str(ROOT / 'resources' / 'sample' / 'sample.laz'), OUTPUT=str(out),
    )  # fmt: skip
    (tmp_path / "again").mkdir()
    found = holds(qgis_process, made, tmp_path / "again")
    assert set(found["input_hashes"]) == {"INPUT", "POINT_CLOUD"}


def test_the_record_of_a_classification_repeats_the_run(provider, qgis_process, tmp_path):
    made = run(
        "classifyresidential", INPUT=sample("buildings"), POI=sample("poi"), POI_CATEGORY_FIELD=["category"],
        OUTPUT=str(tmp_path / "b.shp"),
    )  # fmt: skip
    (tmp_path / "again").mkdir()
    found = holds(qgis_process, made, tmp_path / "again")
    assert set(found["input_hashes"]) == {"INPUT", "POI"}


def test_the_record_of_a_validation_repeats_the_run(sample_run, provider, qgis_process, tmp_path):
    made = run(
        "validateestimates", INPUT=sample_run("estimatepopulation").results["OUTPUT"], VALUE_FIELDS=["pop_int"],
        REFERENCE=sample("zones"), REFERENCE_ID_FIELD="blockid", REFERENCE_FIELDS=["pop"], OUTPUT=str(tmp_path / "z.fgb"),
        OUTPUT_SCORES=str(tmp_path / "scores.csv"),
    )  # fmt: skip
    (tmp_path / "again").mkdir()
    holds(qgis_process, made, tmp_path / "again")


# --- The base ---------------------------------------------------------------------------------------------------------


def test_the_record_of_counts_repeats_the_run(provider, qgis_process, tmp_path):
    base = peopled(tmp_path)
    save(layer("Polygon", "code:string", [(square(0, 0, 1000), "z")]), tmp_path / "zones.gpkg")
    made = processing.run(
        "doorstep:aggregatepopulation",
        {"BASE": base, "ZONES": str(tmp_path / "zones.gpkg"), "ZONE_ID_FIELD": "code", "BY": "sex", "PROTECTION": 1,
         "KEY": "PLANTEDKEY", "OUTPUT": str(tmp_path / "counts.gpkg"), "OUTPUT_TABLE": str(tmp_path / "table.csv")},
        feedback=Log(),
    )  # fmt: skip
    found = record(made["OUTPUT"])
    assert found["kept_out"] == {"KEY": "given"} and "KEY" not in found["inputs"]
    assert len(found["inputs"]["DATE"]) == 10, "the day that it was, which is another one tomorrow"
    dated = processing.run(
        "doorstep:aggregatepopulation",
        {"BASE": base, "ZONES": str(tmp_path / "zones.gpkg"), "ZONE_ID_FIELD": "code", "DATE": "2024-06-30;2025-01-01",
         "OUTPUT": "memory:"},
        feedback=Log(),
    )  # fmt: skip
    assert record(dated["OUTPUT"])["inputs"]["DATE"] == "2024-06-30;2025-01-01"
    assert found["inputs"]["BASE"] == os.path.basename(base) and "BASE" in found["input_hashes"]
    (tmp_path / "again").mkdir()
    where = {name: str(tmp_path / found["inputs"][name]) for name in ("BASE", "ZONES")}
    again = repeated(qgis_process, found, tmp_path / "again", KEY="PLANTEDKEY", **where)
    same_rows(made["OUTPUT"], again["OUTPUT"])
    same_rows(made["OUTPUT_TABLE"], again["OUTPUT_TABLE"])
    assert record(again["OUTPUT"])["input_hashes"] == found["input_hashes"]


def test_the_record_of_places_repeats_the_run(provider, qgis_process, tmp_path):
    base = create(tmp_path)
    names = ("city", "districts")
    for name, shapes in zip(names, ([square(0, 0, 200)], [square(0, 0, 100), square(90, 0, 100)])):
        save(layer("Polygon", "code:string name:string", [(one, f"3{k}", f"{name} {k}") for k, one in enumerate(shapes)]),
             tmp_path / f"{name}.gpkg")  # fmt: skip
    shutil.copy(base, tmp_path / "copy.gpkg")
    levels = [str(tmp_path / f"{name}.gpkg") for name in names]
    made = processing.run(
        "doorstep:loadspace",
        {"BASE": base, "LEVELS": levels, "NAME_FIELD": "name", "DATE": DAY, "FLAWS": str(tmp_path / "flaws.geojson")},
        feedback=Log(),
    )
    found = record(made["FLAWS"])
    assert found["inputs"]["LEVELS"] == [f"{name}.gpkg" for name in names]
    (tmp_path / "again").mkdir()
    more = {"BASE": str(tmp_path / "copy.gpkg"), "LEVELS": levels}
    same_rows(made["FLAWS"], repeated(qgis_process, found, tmp_path / "again", **more)["FLAWS"])


def every_layer_of(path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [f"{path}|layername={name}" for (name,) in database.execute("SELECT table_name FROM gpkg_contents")]


def test_the_record_of_an_extract_repeats_the_run(provider, qgis_process, tmp_path):
    base, out = extracting.made(tmp_path), tmp_path / "east.gpkg"
    secret = {"PURPOSE": "visit Bzwackelmoor", "WHO": "officer Zhorbina", "PLACES": "11"}
    handed = {"BASE": base, "PROFILE": "field", "DATE": extracting.DAY, "DAYS": 3}
    processing.run("doorstep:extractbase", {**handed, **secret, "EXTRACT": str(out)}, feedback=Log())
    found = [record(one) for one in every_layer_of(out)]
    assert len(found) > 3 and all(one == found[0] for one in found)
    assert found[0]["algorithm"] == "doorstep:extractbase" and set(found[0]["input_hashes"]) == {"BASE"}
    assert found[0]["kept_out"] == dict.fromkeys(secret, "given")
    assert found[0]["inputs"] == {**handed, "BASE": "base.gpkg", "EXTRACT": "east.gpkg", "OVERWRITE": False}
    assert "Bzwackelmoor" not in str(found) and "Zhorbina" not in str(found)
    # The base got a line in its log and the key of its seals since.
    (tmp_path / "again").mkdir()
    again = repeated(qgis_process, found[0], tmp_path / "again", BASE=base, **secret)["EXTRACT"]
    for one, other in zip(every_layer_of(out), every_layer_of(again)):
        if opened(one).featureCount():
            same_rows(one, other)
    # Where the base is, in another folder, is nothing to hand out.
    now = record(every_layer_of(again)[0])
    assert now["inputs"] == {name: value for name, value in found[0]["inputs"].items() if name != "BASE"}
    assert now["kept_out"] == {**found[0]["kept_out"], "BASE": provenance.AWAY} and set(now["input_hashes"]) == {"BASE"}
    assert str(tmp_path) not in json.dumps(now) and str(tmp_path).encode() not in Path(again).read_bytes()


def test_the_record_of_an_empty_base_repeats_the_run(provider, qgis_process, tmp_path):
    path, kept = tmp_path / "town.gpkg", tmp_path / "Krzventvault.sqlite"
    given = {"CRS": "EPSG:32615", "STAGE": 1}
    processing.run("doorstep:createpopulationbase", {**given, "VAULT": str(kept), "BASE": str(path)}, feedback=Log())
    found = [record(one) for one in every_layer_of(path)]
    assert len(found) == len(TABLES) and all(one == found[0] for one in found)
    assert found[0]["kept_out"] == {"VAULT": "given"} and b"Krzventvault" not in path.read_bytes()
    assert found[0]["inputs"] == {**given, "BASE": "town.gpkg", "OVERWRITE": False}
    (tmp_path / "again").mkdir()
    again = repeated(qgis_process, found[0], tmp_path / "again", VAULT=str(kept))["BASE"]
    assert record(again) == {**found[0], "inputs": {**found[0]["inputs"], "BASE": "town.gpkg"}}
    same_rows(f"{path}|layername=rule", f"{again}|layername=rule")
    # What it says of a table stays what it says, whatever is written of another.
    metadata.put(again, "rule", metadata.document({"algorithm": "doorstep:other"}, "other", "other"))
    assert record(f"{again}|layername=rule")["algorithm"] == "doorstep:other"
    assert record(f"{again}|layername=building")["algorithm"] == "doorstep:createpopulationbase"


def test_no_algorithm_writes_layers_without_the_record(provider):
    """Whoever writes by itself, and not as all do, has a test above that its layers have the record."""

    def writes_by_itself(kind) -> bool:
        step = kind()
        step.initAlgorithm()
        first = next(
            one
            for one in kind.__mro__
            if "_write" in vars(one) and "super()._write(" not in inspect.getsource(one._write)
        )
        return bool(step.destinationParameterDefinitions()) and first is not DoorstepAlgorithm

    writers = {kind.__name__ for kind in ALGORITHMS if writes_by_itself(kind)}
    assert writers == {"ExtractBase", "CreatePopulationBase"}


def test_which_input_is_another_one_is_said(provider, tmp_path, capsys):
    copied_run(tmp_path / "one")
    for table, field, said in (("zones", "pop", "ZONES"), ("buildings", "height", "INPUT, ZONES")):
        with closing(sqlite3.connect(tmp_path / "one" / "in.gpkg")) as database:
            (number,) = database.execute(f"SELECT min(fid) FROM {table} WHERE {field} > 3").fetchone()
            names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            for name in names:  # they need functions that only GDAL has
                database.execute(f'DROP TRIGGER "{name}"')
            database.execute(f"UPDATE {table} SET {field} = {field} + 1 WHERE fid = {number}")
            database.commit()
        again = tmp_path / table
        again.mkdir()
        assert rerun.main(str(tmp_path / "one" / "b.csv"), str(again)) == 0
        assert capsys.readouterr().out.splitlines()[-1] == f"Not what it was: {said}"


def test_a_base_and_its_vault_are_repeated_on_copies(provider, tmp_path, monkeypatch, capsys):
    base, vault = Path(peopled(tmp_path)), tmp_path / "vault.sqlite"
    save(layer("Polygon", "code:string", [(square(0, 0, 1000), "z")]), tmp_path / "zones.gpkg")
    given = {"BASE": str(base), "ZONES": str(tmp_path / "zones.gpkg"), "ZONE_ID_FIELD": "code"}
    made = processing.run(
        "doorstep:aggregatepopulation", {**given, "OUTPUT": str(tmp_path / "counts.gpkg")}, feedback=Log()
    )["OUTPUT"]
    before, again = base.read_bytes(), tmp_path / "again"
    again.mkdir()
    with pytest.raises(SystemExit, match=r"lies in .* itself, and would be written over"):
        rerun.main(made, str(tmp_path))
    assert rerun.main(made, str(again)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Same inputs, same versions."
    same_rows(made, again / "counts.gpkg")
    assert base.read_bytes() == before and (again / base.name).exists()
    with pytest.raises(SystemExit, match=r"BASE cannot be copied .*; choose another folder"):
        rerun.main(made, str(again))
    # A vault that is given behind is a copy as well, and does not stay.
    vault.write_bytes(b"secret")
    (tmp_path / "more").mkdir()
    with rerun.copied({"BASE": base.name, "VAULT": str(vault)}, [], str(tmp_path), str(tmp_path / "more")) as found:
        assert Path(found["VAULT"]).read_bytes() == b"secret" and not vault.samefile(found["VAULT"])
        assert Path(found["VAULT"]).stat().st_mode & 0o077 == 0
    assert os.listdir(tmp_path / "more") == [base.name]
    # What is typed behind is seen from where it is typed.
    monkeypatch.chdir(tmp_path)
    assert rerun._from_here("zones.gpkg|layername=zones") == f"{tmp_path / 'zones.gpkg'}|layername=zones"
    assert rerun._from_here("no file") == "no file"
    assert rerun._new("new.csv") == str(tmp_path / "new.csv")
    assert rerun._new("ogr:dbname='new.gpkg' table=\"a\" (geom)") == table(str(tmp_path / "new.gpkg"), "a")
    assert [rerun._new(one) for one in ("memory:", "TEMPORARY_OUTPUT")] == ["memory:", "TEMPORARY_OUTPUT"]


# --- Where it stands --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson", "fgb", "tab", "sqlite"])
def test_qgis_shows_it_in_every_format(town, tmp_path, extension):
    path = tmp_path / f"b.{extension}"
    run("estimatepopulation", **town.estimate, OUTPUT=str(path))
    shown = QgsVectorLayer(str(path), "b", "ogr")
    if extension != "gpkg":
        assert shown.loadDefaultMetadata()[1]  # as QGIS does where somebody adds a layer
    assert shown.metadata().identifier() == "doorstep:estimatepopulation"
    assert shown.metadata().title() == "Estimate population per building (dasymetric): Buildings with estimate"
    assert "doorstep:estimatepopulation" in shown.htmlMetadata()
    assert record(path)["inputs"]["OUTPUT"] == path.name
    assert (tmp_path / "b.qmd").exists() == (extension != "gpkg")


def test_layers_in_memory_have_it(town):
    made = run("estimatepopulation", **town.estimate)
    found = record(made["OUTPUT"])
    assert found["inputs"]["POPULATION_FIELD"] == "pop" and found["inputs"]["OUTPUT"] == "TEMPORARY_OUTPUT"
    assert found["kept_out"] == dict.fromkeys(
        ("INPUT", "ZONES"), "only in the session: in memory, temporary, joined, or a selection"
    )


def test_temporary_files_have_it(qgis_process):
    given = {
        "INPUT": sample("zones"),
        "ZONE_ID_FIELD": "blockid",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "households",
    }
    done = qgis_process.run("doorstep:createhouseholds", **given, OUTPUT="TEMPORARY_OUTPUT")
    where = done.results["OUTPUT"]
    if os.path.exists(where):  # newer versions remove them at their end
        assert record(where)["inputs"]["OUTPUT"] == "TEMPORARY_OUTPUT"


def test_layers_that_qgis_loads_have_it(town, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProperty

    project, context, log = QgsProject(), QgsProcessingContext(), Log()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(str(tmp_path / "shown.shp")), project)
    step = QgsApplication.processingRegistry().createAlgorithmById("doorstep:estimatepopulation")
    results, ok = step.run({**town.estimate, "OUTPUT": target}, context, log)
    assert ok, log.errors
    shown = QgsVectorLayer(results["OUTPUT"], "shown", "ogr")
    context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor().postProcessLayer(shown, context, log)
    assert metadata.found(shown.metadata().history())["inputs"]["OUTPUT"] == "shown.shp"


def table(path, name) -> str:
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def test_layers_of_one_file_have_one_each_and_a_later_run_replaces_its_own(town, tmp_path):
    path = tmp_path / "all.gpkg"
    save(town.zones, path, name="own")
    mine = QgsLayerMetadata()
    mine.setTitle("mine")
    assert QgsProviderRegistry.instance().saveLayerMetadata("ogr", f"{path}|layername=own", mine)[0]
    outputs = {"OUTPUT": table(path, "people"), "OUTPUT_ZONES": table(path, "zones")}
    run("estimatepopulation", **town.estimate, **outputs)
    run("estimatepopulation", **town.estimate, **{**outputs, "OUTPUT_ZONES": table(path, "others")}, SEED=7)
    at = f"{path}|layername="
    assert [record(at + name)["seed"] for name in ("people", "zones", "others")] == [7, 1, 7]
    assert record(at + "people")["inputs"]["OUTPUT"] == table("all.gpkg", "people")
    assert QgsVectorLayer(at + "own", "own", "ogr").metadata().title() == "mine"
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM gpkg_metadata").fetchone() == (4,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        held = database.execute(
            "SELECT table_name, count(*) FROM gpkg_metadata_reference GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert held == [("others", 1), ("own", 1), ("people", 1), ("zones", 1)]


def test_a_layer_and_its_record_come_together(town, tmp_path):
    path = tmp_path / "b.csv"
    run("estimatepopulation", **town.estimate, OUTPUT=str(path))
    before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    assert set(before) == {"b.csv", "b.qmd"}
    late = Log()  # cancels when all is written
    late.progressChanged.connect(lambda progress: late.cancel() if progress >= 100 else None)
    run("estimatepopulation", late, **town.estimate, OUTPUT=str(path), SEED=9, ROUNDING=1)
    assert {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)} == before
    run("estimatepopulation", **town.estimate, OUTPUT=str(path), SEED=9)
    assert record(path)["seed"] == 9


def test_what_somebody_wrote_on_another_layer_of_that_name_stays(town, tmp_path):
    save(town.zones, tmp_path / "zones.shp", "ESRI Shapefile")
    (tmp_path / "zones.qmd").write_text("<qgis><title>theirs</title></qgis>")
    log = Log()
    run("estimatepopulation", log, **town.estimate, OUTPUT_ZONES=str(tmp_path / "zones.csv"))
    assert (tmp_path / "zones.qmd").read_text() == "<qgis><title>theirs</title></qgis>"
    assert [text for text in log.warnings if "describes another layer of that name" in text and "zones.csv" in text]
    # What describes the very layer that is written anew goes with it.
    (tmp_path / "b.qmd").write_text("<qgis><title>earlier</title></qgis>")
    (tmp_path / "b.qml").write_text("<qgis/>")
    save(town.zones, tmp_path / "b.shp", "ESRI Shapefile")
    run("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / "b.shp"))
    assert record(tmp_path / "b.shp")["inputs"]["OUTPUT"] == "b.shp"


# --- What it says -----------------------------------------------------------------------------------------------------


def copied_run(folder: Path, **more) -> bytes:
    """A run on files of a folder; returns the record beside its output."""
    folder.mkdir()
    shutil.copy(sample("x").partition("|")[0], folder / "in.gpkg")
    at = f"{folder / 'in.gpkg'}|layername="
    run(
        "estimatepopulation", INPUT=f"{at}buildings", ZONES=f"{at}zones", ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop",
        HOUSEHOLDS_FIELD="households", OUTPUT=str(folder / "b.csv"), **more,
    )  # fmt: skip
    return (folder / "b.qmd").read_bytes() + (folder / "b.csv").read_bytes()


def test_the_same_run_writes_the_same_bytes_wherever_it_is(provider, tmp_path):
    one, other = copied_run(tmp_path / "one"), copied_run(tmp_path / "other")
    assert one == other and str(tmp_path).encode() not in one
    assert record(tmp_path / "one" / "b.csv")["inputs"]["INPUT"] == "in.gpkg|layername=buildings"
    assert copied_run(tmp_path / "third", SEED=2) != one


def test_a_folder_that_is_moved_repeats_its_run(provider, tmp_path):
    copied_run(tmp_path / "one")
    os.rename(tmp_path / "one", tmp_path / "moved")
    (tmp_path / "again").mkdir()
    # As somebody types it.
    done = subprocess.run(
        [ROOT / "scripts" / "rerun", tmp_path / "moved" / "b.csv", tmp_path / "again"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "Same inputs, same versions."
    assert (tmp_path / "again" / "b.csv").read_bytes() == (tmp_path / "moved" / "b.csv").read_bytes()


def test_what_a_model_makes_between_its_steps_is_said_to_be_only_in_the_session(town, tmp_path):
    between = Path(QgsProcessingUtils.tempFolder()) / "step"
    between.mkdir()
    zones = save(town.zones, between / "zones.gpkg")
    made = run("estimatepopulation", **{**town.estimate, "ZONES": str(zones)}, OUTPUT=str(tmp_path / "b.csv"))
    found = record(made["OUTPUT"])
    assert found["kept_out"]["ZONES"].startswith("only in the session") and "ZONES" not in found["inputs"]
    assert set(found["input_hashes"]) == {"INPUT", "ZONES"} and str(between) not in str(found)


def test_hashes_tell_another_value_another_order_and_another_file(provider, tmp_path):
    poi = layer("Point", "category:string", [("Point (5 5)", "restaurant")])

    def hashes(zones, rules):
        (tmp_path / "rules.csv").write_text(rules, encoding="utf-8")
        run("classifyresidential", INPUT=zones, POI=poi, POI_CATEGORY_FIELD=["category"], RULES=str(tmp_path / "rules.csv"),
            OUTPUT=str(tmp_path / "b.csv"))  # fmt: skip
        return record(tmp_path / "b.csv")["input_hashes"]

    def houses(*heights):
        return layer("Polygon", "buid:string height:double", [(square(30 * k), f"b{k}", one) for k, one in heights])

    rules = (ROOT / "resources" / "rules" / "residential_rules.csv").read_text(encoding="utf-8")
    one = hashes(houses((0, 3), (1, None)), rules)
    assert one == hashes(houses((0, 3), (1, None)), rules) and set(one) == {"INPUT", "POI", "RULES"}
    for other in (houses((0, 3), (1, 0)), houses((1, None), (0, 3)), houses((0, 3.5), (1, None))):
        assert hashes(other, rules)["INPUT"] != one["INPUT"]
    assert hashes(houses((0, 3), (1, None)), rules + "# and one line more\n")["RULES"] != one["RULES"]


def test_a_selection_is_said_to_be_only_in_the_session(town, tmp_path):
    save(town.zones, tmp_path / "zones.gpkg")
    zones = opened(tmp_path / "zones.gpkg")
    QgsProject.instance().addMapLayer(zones, False)
    zones.selectByExpression("zone = 'A'")
    made = run(
        "estimatepopulation",
        **{**town.estimate, "ZONES": QgsProcessingFeatureSourceDefinition(zones.id(), True)},
    )
    found = record(made["OUTPUT"])
    assert set(found["kept_out"]) == {"INPUT", "ZONES"} and "ZONES" in found["input_hashes"]
    QgsProject.instance().removeMapLayer(zones.id())


@pytest.mark.parametrize("by_path", [True, False])
def test_edits_that_are_not_saved_are_said_to_be_only_in_the_session(town, tmp_path, by_path):
    save(town.zones, tmp_path / "zones.gpkg")
    zones = opened(tmp_path / "zones.gpkg")
    QgsProject.instance().addMapLayer(zones, False)
    given = {**town.estimate, "ZONES": zones.source() if by_path else zones.id()}
    assert "ZONES" not in record(run("estimatepopulation", **given)["OUTPUT"])["kept_out"]
    zones.startEditing()
    at = zones.fields().indexOf("pop")
    first = next(zones.getFeatures())
    assert zones.changeAttributeValue(first.id(), at, first["pop"] + 1)
    assert "ZONES" in record(run("estimatepopulation", **given)["OUTPUT"])["kept_out"]
    zones.rollBack()
    QgsProject.instance().removeMapLayer(zones.id())


# --- What it keeps out ------------------------------------------------------------------------------------------------

TEXTS = {
    "AGES", "AGE_BANDS", "BASIS", "BIRTH_FORMAT", "BY", "CODE_FIELD", "DATE", "DAY_HOURS", "DAY_WEIGHTS", "EARLIER_DATE", "ENCODING",
    "KIND_FIELD", "LEAVE_OUT", "MANY_PER_PERSON", "MINUTES", "NAME_FIELD", "NEED", "NIGHT_HOURS", "OWNER", "PRIORITY", "PROFILE",
    "RELATIVES", "SIGN_SOURCES", "SINCE_FORMAT", "SIZE_FIELD", "SOURCE", "YEARS", "GROUND_CLASSES", "ROOF_CLASSES", "SIZE_SHARES",
    "SIZE_VALUES",
}  # fmt: skip
"""Texts that say what is done and about nobody: names of fields and registers, days, ages, numbers."""


def test_a_text_is_kept_out_unless_it_is_known_to_be_about_nobody(provider):
    told = {}
    for kind in ALGORITHMS:
        step = kind()
        step.initAlgorithm()
        for definition in step.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterString) and definition.name() not in step.kept_out:
                told.setdefault(definition.name(), []).append(step.name())
            if definition.name() in ("VAULT", "KEY", "PLACES", "PATTERN", "PURPOSE", "WHO", "TAGS"):
                assert definition.name() in step.kept_out, step.name()
    assert {name: by for name, by in told.items() if name not in TEXTS} == {}


PLANTED = {
    "PURPOSE": "visit Bzwackelmoor",
    "WHO": "officer Zhorbina",
    "PATTERN": "MATCH (p:person) WHERE p.age < 987654321 RETURN p.pid",
    "BUILDINGS": "a",
    "KEPT_LOG_HEAD": "f00dfacef00dfacef00dfacef00dface",
}


def test_nothing_secret_is_in_any_byte_of_the_outputs(provider, tmp_path):
    base, kept, out = peopled(tmp_path), tmp_path / "Krzventvault.sqlite", tmp_path / "out"
    kept.touch()
    out.mkdir()
    secrets = (
        "Bzwackelmoor",
        "Zhorbina",
        "987654321",
        PLANTED["KEPT_LOG_HEAD"],
        "Ujxanderby",
        "Krzventvault",
    )
    detector = Detector(secrets)
    save(
        layer("None", "client:string", [(None, "Ujxanderby"), (None, "p1")]), tmp_path / "clients.gpkg", name="clients"
    )
    clients = f"{tmp_path / 'clients.gpkg'}|layername=clients|subset=\"client\" <> 'Ujxanderby'"
    given = {"BASE": base, "DATE": "2020-06-30", "CLIENTS": clients, "CLIENT_ID_FIELD": "client", "VAULT": str(kept)}
    for name in ("g.gpkg", "g.csv"):
        processing.run("doorstep:findgroup", {**given, **PLANTED, "OUTPUT": str(out / name)}, feedback=Log())
        found = record(out / name)
        assert found["kept_out"] == {**dict.fromkeys([*PLANTED, "VAULT"], "given"), "CLIENTS": "with a filter"}
    assert detector.in_folders(out) == {}
    # And each is found where it stands.
    for secret in secrets:
        (out / "planted.txt").write_text(json.dumps({"inputs": {"TEXT": f"of {secret}"}}))
        assert detector.in_folders(out) == {str(out / "planted.txt"): {secret}}


def test_a_change_in_the_midst_of_a_file_is_seen_unless_the_file_is_huge(tmp_path, monkeypatch):
    one, other, size = tmp_path / "a", tmp_path / "b", 3 * provenance.ENDS

    def hash_of(content: bytes) -> str:
        one.write_bytes(content)
        return provenance._of_all([str(one)])

    whole = bytes(size)
    assert hash_of(whole) == hashlib.sha256(whole).hexdigest()
    middle = whole[: size // 2] + b"\1" + whole[size // 2 + 1 :]
    assert hash_of(middle) != hash_of(whole)
    # Of several files together.
    other.write_bytes(b"more")
    monkeypatch.setattr(provenance, "WHOLE", size)
    assert hash_of(whole) == hashlib.sha256(whole).hexdigest()
    of_both = provenance._of_all([str(one), str(other)])
    monkeypatch.setattr(provenance, "WHOLE", size + 4)
    assert of_both != provenance._of_all([str(one), str(other)])
    # Of a huge one, its size and its ends.
    monkeypatch.setattr(provenance, "WHOLE", size - 1)
    assert hash_of(whole).startswith("ends:") and hash_of(whole) == hash_of(middle)
    others = (b"\1" + whole[1:], whole[1:] + b"\1", whole + b"\0")
    assert len({hash_of(whole), *map(hash_of, others)}) == 4
    assert hash_of(b"small") == hashlib.sha256(b"small").hexdigest()


def test_what_a_record_keeps_out_is_asked_for(town, tmp_path):
    run("estimatepopulation", **town.estimate, OUTPUT=str(tmp_path / "b.csv"))
    with pytest.raises(
        SystemExit, match=r"keeps out INPUT \(only in the session.*\), ZONES \(only.*; give it behind, as --NAME=…"
    ):
        rerun.main(str(tmp_path / "b.csv"), str(tmp_path))
    save(town.zones, tmp_path / "own.gpkg")
    with pytest.raises(SystemExit, match="has no record of a run"):
        rerun.main(str(tmp_path / "own.gpkg"), str(tmp_path))
    (tmp_path / "again").mkdir()
    given = (f"--INPUT={save(town.buildings, tmp_path / 'in.gpkg')}", f"--ZONES={tmp_path / 'own.gpkg'}")
    assert rerun.main(str(tmp_path / "b.csv"), str(tmp_path / "again"), *given) == 0
    found = [[row[name] for name in ("buid", "pop_int")] for row in rows(tmp_path / "again" / "b.csv")]
    assert found == [[row[name] for name in ("buid", "pop_int")] for row in rows(tmp_path / "b.csv")]
