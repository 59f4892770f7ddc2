"""Many regions from QGIS: the same rows and settings as for one, a run that can be cancelled, and one sentence where it cannot run."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
import shapely
from layers import Log, layer, opened, refusal, rows, run, sample, save
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber

from doorstep.processing_provider.scale import table
from register_package import ROOT

FIELDS = {
    "ZONE_ID_FIELD": "blockid",
    "POPULATION_FIELD": "pop",
    "HOUSEHOLDS_FIELD": "households",
    "GROUP_QUARTERS_FIELD": "gqtype",
}
INPUTS = {"INPUT": "buildings", "ZONES": "zones", "HOUSEHOLDS": "households"}


@pytest.fixture(scope="module")
def town(provider, tmp_path_factory) -> Path:
    """The sample as a region of its own, once as folders."""
    folder = tmp_path_factory.mktemp("town")
    for name in INPUTS.values():
        (folder / name).mkdir()
        save(opened(sample(name)), folder / name / "town.gpkg", name=name)
    return folder


def of(folder: Path, **more) -> dict:
    return {**{name: str(folder / one) for name, one in INPUTS.items()}, **FIELDS, **more}


def plain(where: str) -> list[dict]:
    return [
        {name: value for name, value in row.items() if name not in ("fid", "seconds")} for row in rows(opened(where))
    ]


def test_the_same_rows_as_the_full_workflow(town):
    log = Log()
    found = run(
        "populationperregion", log, **of(town, OUTPUT=str(town / "out"), OUTPUT_REGIONS="memory:", FORMAT=1, WORKERS=0)
    )
    one = {name: sample(layer_) for name, layer_ in INPUTS.items()}
    outputs = {"OUTPUT": "buildings", "OUTPUT_ZONES": "zones", "OUTPUT_HOUSEHOLDS": "households"}
    whole = run(
        "populationperbuilding", **one, **FIELDS, **{name: str(town / f"one_{n}.gpkg") for name, n in outputs.items()}
    )
    for output, name in outputs.items():
        ours = plain(f"{town / 'out' / name / 'town.gpkg'}|layername={name}")
        assert ours == plain(whole[output]) and len(ours) > 20
    assert found["POPULATION"] == whole["POPULATION"] == 4231 and found["REGIONS_DONE"] == 1
    (row,) = rows(found["OUTPUT_REGIONS"])
    assert (row["region"], row["status"], row["rows"], row["proven"]) == ("town", "done", 1221, whole["PROVEN_ZONES"])
    assert found["OUTPUT"] == str(town / "out") and log.warnings == []


def test_heights_of_point_clouds_are_those_of_the_full_workflow(town, tmp_path):
    import numpy as np
    import tiled

    layer_ = opened(sample("buildings"))
    polygons = [one.geometry() for one in layer_.getFeatures()]
    whole = np.array([shapely.from_wkb(bytes(one.asWkb())) for one in polygons])
    rises = 4 + np.arange(len(whole)) % 7
    tiled.write(tmp_path / "tiles", whole, rises, layer_.crs().authid(), 400.0)
    given = {"POINT_CLOUD": str(tmp_path / "tiles"), "HEIGHT_STATISTIC": 2, "GROUND_CLASSES": "2, 8"}
    found = run("populationperregion", **of(town, OUTPUT=str(tmp_path / "out"), FORMAT=1, WORKERS=0, **given))
    one = {name: sample(layer_) for name, layer_ in INPUTS.items()}
    outputs = {"OUTPUT": "buildings", "OUTPUT_ZONES": "zones", "OUTPUT_HOUSEHOLDS": "households"}
    alone = run(
        "populationperbuilding",
        **one,
        **FIELDS,
        **given,
        **{name: str(tmp_path / f"{n}.gpkg") for name, n in outputs.items()},
    )
    for output, name in outputs.items():
        ours = plain(f"{tmp_path / 'out' / name / 'town.gpkg'}|layername={name}")
        assert ours == plain(alone[output]) and len(ours) > 20
    measured = plain(alone["OUTPUT"])
    assert sum(row["h_flag"] == "ok" for row in measured) > 0.8 * len(measured) and found["REGIONS_DONE"] == 1


def test_zones_in_another_crs_are_those_of_the_full_workflow(town, tmp_path):
    there = processing.run(
        "native:reprojectlayer",
        {"INPUT": sample("zones"), "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "town.gpkg")},
    )["OUTPUT"]
    given = of(town, ZONES=there, OUTPUT=str(tmp_path / "out"), FORMAT=1, WORKERS=0)
    run("populationperregion", **given)
    one = {name: sample(layer_) for name, layer_ in INPUTS.items()}
    outputs = {"OUTPUT": "buildings", "OUTPUT_ZONES": "zones", "OUTPUT_HOUSEHOLDS": "households"}
    alone = run(
        "populationperbuilding", **{**one, "ZONES": there}, **FIELDS, **{name: str(tmp_path / f"{n}.gpkg") for name, n in outputs.items()}
    )  # fmt: skip
    for output, name in outputs.items():
        ours = f"{tmp_path / 'out' / name / 'town.gpkg'}|layername={name}"
        assert plain(ours) == plain(alone[output]) and len(plain(ours)) > 20
        assert opened(ours).crs() == opened(alone[output]).crs()


def test_a_crs_of_point_clouds_that_is_none_is_refused(town, tmp_path):
    wrong = {"POINT_CLOUD": str(tmp_path), "POINT_CLOUD_CRS": "EPSG:0", "OUTPUT": str(tmp_path / "out")}
    assert "POINT_CLOUD_CRS: EPSG:0 is not a known CRS" in refusal("populationperregion", **of(town, **wrong))
    wrong = {"POINT_CLOUD": str(tmp_path), "OUTPUT": str(tmp_path / "out"), "WORKERS": 0}
    assert "holds no .las or .laz file" in refusal("populationperregion", **of(town, **wrong))


@pytest.fixture(scope="module")
def scale(provider):
    from doorstep.processing_provider.scale import parameters

    return parameters


def test_fields_and_defaults_are_those_of_the_full_workflow(scale):
    from doorstep.processing_provider.algorithms.population.definitions import workflow

    asked = [
        one
        for one in workflow.parameters()
        if not isinstance(one, QgsProcessingOutputNumber) and not one.isDestination()
    ]
    asked = [one for one in asked if one.name() not in scale.LEFT_OUT]
    fields = {one.name(): one for one in asked if one.type() == "field"}
    assert {name: one.parentLayerParameterName() for name, one in fields.items()} == {
        name: parent for parent, names in scale.FIELDS.items() for name in names
    }
    assert {name: one.defaultValue() for name, one in fields.items() if one.defaultValue()} == scale.USUAL
    assert {one.name() for one in asked if one.type() == "source"} == set(scale.FIELDS)
    assert {one.name() for one in asked if one.type() not in ("field", "source")} == {*scale.SETTINGS, *scale.CLOUDS}


@pytest.mark.parametrize("seed", range(12))
def test_the_settings_are_those_of_the_full_workflow(scale, seed):
    from doorstep.processing_provider.algorithms.population.workflow import PopulationPerBuilding

    step = PopulationPerBuilding().create()
    rng, values = random.Random(seed), {"HOUSEHOLDS_FIELD": "n"}
    if seed % 2:
        values["POINT_CLOUD"] = "/tiles"
        values.update(ROOF_CLASSES=rng.choice(["6", "6, 17"]), GROUND_CLASSES=rng.choice(["2", "2 8"]))
    for one in step.parameterDefinitions():
        if (
            one.name() in values
            or one.name() not in (*scale.SETTINGS, *scale.CLOUDS[2:])
            or one.name() in scale.FILES
            or rng.random() < 0.4
        ):
            continue
        if one.type() == "enum":
            values[one.name()] = rng.randrange(len(one.options()))
        elif one.type() == "boolean":
            values[one.name()] = rng.random() < 0.5
        elif one.type() == "number":
            whole = one.dataType() == one.Type.Integer
            low, high = one.minimum(), min(one.maximum(), one.minimum() + 50)
            values[one.name()] = rng.randint(int(low), int(high)) if whole else round(rng.uniform(low, high), 3)
        else:
            values[one.name()] = "1,2"
    zones = layer("none", "n:integer", [(None, 1)])
    theirs = step.stage_settings({**values, "ZONES": zones, "INPUT": zones}, QgsProcessingContext())
    assert scale.workflow_settings(values) == theirs


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"WEIGHT": 77}, "WEIGHT is '77'; give 0"),
        ({"OUTPUT": ""}, "OUTPUT is missing; say it."),
        ({"POI_CATEGORY_FIELD": "kind"}, "POI_CATEGORY_FIELD says nothing without POI; give both or neither."),
        (
            {"INPUT": "/nowhere"},
            "INPUT: /nowhere is no folder, GeoPackage (.gpkg) or GeoParquet (.parquet); choose one.",
        ),
        (
            {"SCHEDULER": "tcp://127.0.0.1:9"},
            "SCHEDULER: there is none at tcp://127.0.0.1:9; start it and give its address",
        ),
        ({"POPULATION_FIELD": "people"}, "POPULATION_FIELD: zones/town.gpkg has no field 'people'; it has "),
    ],
)
def test_what_cannot_run_is_one_sentence(town, wrong, said):
    given = of(town, **{"OUTPUT": str(town / "wrong"), "WORKERS": 0, **wrong})
    assert said in refusal("populationperregion", **given)


class Impatient(Log):
    """Cancels as soon as the first region is done."""

    def setProgress(self, value):
        if value > 15:
            self.cancel()


def test_cancelling_ends_the_work_and_keeps_what_is_done(town, tmp_path):
    for name in INPUTS.values():
        (tmp_path / name).mkdir()
        for k in range(6):
            target = tmp_path / name / f"{k}.gpkg"
            target.write_bytes((town / name / "town.gpkg").read_bytes())
    log = Impatient()
    given = of(tmp_path, OUTPUT=str(tmp_path / "out"), WORKERS=0, ZONE_ID_FIELD="")
    assert run("populationperregion", log, **given) == {}
    assert "Cancelled; regions that are done are kept, and the next run goes on from there." in log.infos
    done = sorted((tmp_path / "out" / "records").glob("*.json"))
    assert 1 <= len(done) < 6
    assert not list((tmp_path / "out").rglob(".*"))


def test_what_is_missing_is_said_and_the_rest_of_the_plugin_works(provider, monkeypatch):
    from doorstep.processing_provider.algorithms.population.regions import PopulationPerRegion
    from doorstep.processing_provider.engine.core import packages

    monkeypatch.setitem(packages._why, "pyogrio", packages.ABSENT)
    able, why = PopulationPerRegion().canExecute()
    assert not able and "pyogrio (not installed)" in why and "pip install" in why
    assert "pyogrio" not in packages.lacking()
    assert provider.algorithm("populationperbuilding").canExecute()[0]


def test_qgis_loads_no_second_gdal():
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); import register_package, qgis.core\n"
        "import doorstep.processing_provider.provider, json; print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[-1])
    assert "doorstep.processing_provider.scale.parameters" in loaded
    assert not {"pyogrio", "pyarrow", "distributed", "dask"} & set(loaded)


def test_sentences_stand_below_the_numbers_of_the_report():
    bad = table.row_of(table.Record("a", "failed", seconds=1.4, memory=223.4), "It is bad.")
    good = table.row_of(table.Record("b", "done", numbers={"ROWS": 7}), "")
    (_, head, numbers), (_, below, remarks) = table.sections([bad, good])
    shown = [dict(zip(head, row)) for row in numbers]
    assert "what" not in head and (shown[0]["memory"], shown[0]["seconds"], shown[0]["rows"]) == (223, 1, "")
    assert shown[1]["rows"] == 7 and below == ["region", "what"] and remarks == [["a", "It is bad."]]
    assert len(table.sections([good])) == 1
