"""The algorithms in a saved model, and in batches.

`estimate_allocate_compare.model3` chains estimate, optimization, Monte Carlo and comparison. Write it anew with

    DOORSTEP_WRITE_MODELS=1 scripts/test tests/algorithms/test_model.py
"""

import os
from pathlib import Path

import pytest
from layers import Log, column, names, rows, run, sample
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

MODEL = Path(__file__).parent / "models" / "estimate_allocate_compare.model3"
SAMPLE = {
    "buildings": sample("buildings"), "zones": sample("zones"), "households": sample("households"), "zone_id": "blockid",
    "population": "pop", "zone_households": "households",
}  # fmt: skip


def given(name):
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def value(what):
    return QgsProcessingModelChildParameterSource.fromStaticValue(what)


def result(child, output="OUTPUT"):
    return QgsProcessingModelChildParameterSource.fromChildOutput(child, output)


def build() -> QgsProcessingModelAlgorithm:
    """The model, as someone would draw it in the modeler."""
    model = QgsProcessingModelAlgorithm("Estimate, allocate, compare", "doorstep tests", "Chain of Doorstep algorithms")
    model.setName("estimate_allocate_compare")
    parameters = [
        QgsProcessingParameterFeatureSource("buildings", "Buildings"),
        QgsProcessingParameterFeatureSource("zones", "Zones"),
        QgsProcessingParameterField("zone_id", "Zone id", None, "zones"),
        QgsProcessingParameterField("population", "Population", None, "zones"),
        QgsProcessingParameterField("zone_households", "Households", None, "zones"),
        QgsProcessingParameterFeatureSource("households", "Household list", [5]),
        QgsProcessingParameterNumber("seed", "Seed", QgsProcessingParameterNumber.Type.Integer, 1, False, 0),
    ]
    for parameter in parameters:
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    listed = {"HOUSEHOLDS": given("households"), "GROUP_QUARTERS_FIELD": value("gqtype"), "SEED": given("seed")}
    children = {
        "estimate": (
            "estimatepopulation",
            {
                "INPUT": given("buildings"), "ZONES": given("zones"), "ZONE_ID_FIELD": given("zone_id"),
                "POPULATION_FIELD": given("population"), "HOUSEHOLDS_FIELD": given("zone_households"), "ROUNDING": value(1),
            },
            {},
        ),
        "optimization": (
            "allocatehouseholdsoptimization",
            {"INPUT": result("estimate"), **listed, "TOLERANCE": value(0)},
            {"OUTPUT_HOUSEHOLDS": "placed"},
        ),
        "montecarlo": ("allocatehouseholdsmontecarlo", {"INPUT": result("optimization"), **listed, "DRAWS": value(3)}, {}),
        "compare": ("compareallocations", {"INPUT": result("montecarlo")}, {"OUTPUT": "compared", "OUTPUT_ZONES": "zones"}),
    }  # fmt: skip
    for identifier, (algorithm, sources, outputs) in children.items():
        child = QgsProcessingModelChildAlgorithm(f"doorstep:{algorithm}")
        child.setChildId(identifier)
        child.setDescription(identifier)
        for name, source in sources.items():
            child.addParameterSources(name, [source])
        made = {}
        for name, title in outputs.items():
            output = QgsProcessingModelOutput(title, title)
            output.setChildId(identifier)
            output.setChildOutputName(name)
            made[title] = output
        child.setModelOutputs(made)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


@pytest.fixture(scope="module")
def model(provider):
    if os.environ.get("DOORSTEP_WRITE_MODELS"):
        MODEL.parent.mkdir(exist_ok=True)
        assert build().toFile(str(MODEL))
    found = QgsProcessingModelAlgorithm()
    assert found.fromFile(str(MODEL))
    return found


def test_saved_model_is_the_one_built_here(model, tmp_path):
    # By way of a file, in which NULL becomes an empty text.
    assert build().toFile(str(tmp_path / "built.model3"))
    built = QgsProcessingModelAlgorithm()
    assert built.fromFile(str(tmp_path / "built.model3"))
    kept, made = model.toVariant(), built.toVariant()
    if made.get("internal_version", "Version1") != "Version1":
        # QGIS from 3.34 on writes another kind of model, with more said of each parameter; what the model does is the same.
        kept, made = ({key: one["children"][key]["alg_id"] for key in one["children"]} for one in (kept, made))
    assert kept == made


def test_model_holds_only_public_names(model):
    """Saved models name algorithms, parameters and outputs: those still exist."""
    registry = QgsApplication.processingRegistry()
    for child in model.childAlgorithms().values():
        algorithm = registry.algorithmById(child.algorithmId())
        assert algorithm is not None, child.algorithmId()
        assert set(child.parameterSources()) <= {definition.name() for definition in algorithm.parameterDefinitions()}
    assert {d.name() for d in model.destinationParameterDefinitions()} == {
        "optimization:placed", "compare:compared", "compare:zones",
    }  # fmt: skip


def check(compared, placed, zones):
    """What the chain makes of the sample: as the single steps do."""
    fields = names(compared)
    assert fields[-12:] == [
        "hh_opt", "pop_opt", "hh_res_opt", "pop_res_op", "hh_mc", "pop_mc", "hh_res_mc", "pop_res_mc",
        "pop_mc_avg", "pop_mc_sd", "pop_mc_p05", "pop_mc_p95",
    ]  # fmt: skip
    assert sum(v for v in column(compared, "pop_opt") if v is not None) == 4231
    assert sum(v for v in column(compared, "pop_mc") if v is not None) == 4231
    assert sum(v is not None for v in column(placed, "buid_opt")) == 1660
    (table_4,) = [row for row in rows(zones) if row["zone_id"] == "481677246002024"]
    assert (table_4["pop_int"], table_4["pop_opt"], table_4["abs_opt"]) == (601, 601, 0)


def test_model_by_processing(model):
    outputs = {"optimization:placed": "memory:", "compare:compared": "memory:", "compare:zones": "memory:"}
    made = processing.run(model, {**SAMPLE, "seed": 1, **outputs}, feedback=Log())
    check(made["compare:compared"], made["optimization:placed"], made["compare:zones"])


def test_model_by_qgis_process(model, qgis_process, tmp_path):
    outputs = {
        f"{child}:{title}": tmp_path / f"{title}.gpkg"
        for child, title in (("optimization", "placed"), ("compare", "compared"), ("compare", "zones"))
    }
    finished = qgis_process.run(str(MODEL), **SAMPLE, **outputs)
    assert finished.returncode == 0, finished.stderr
    check(tmp_path / "compared.gpkg", tmp_path / "placed.gpkg", tmp_path / "zones.gpkg")


def test_failure_in_a_model_is_one_sentence(model, tmp_path):
    step = model.create()
    log = Log()
    outputs = {
        name: str(tmp_path / f"{i}.gpkg")
        for i, name in enumerate(("optimization:placed", "compare:compared", "compare:zones"))
    }
    # More households than persons.
    _, ok = step.run({**SAMPLE, "population": "gq_pop", **outputs}, QgsProcessingContext(), log)
    assert not ok
    assert "Zones with fewer persons than households: 28" in " ".join(log.errors)
    assert "Traceback" not in " ".join(log.errors)
    assert os.listdir(tmp_path) == []


# --- Batches: several sets of parameters, one after the other


def test_batch_of_weights_and_roundings(town, tmp_path):
    made = {}
    for weight in (0, 1, 2, 4):
        for rounding in (0, 1):
            path = str(tmp_path / f"{weight}_{rounding}.gpkg")
            run("estimatepopulation", **town.estimate, WEIGHT=weight, ROUNDING=rounding, OUTPUT=path)
            made[weight, rounding] = column(path, "pop_int")
    assert all(sum(persons) == 17 for persons in made.values())
    assert made[0, 0] == [2, 4, 6, 1, 4, 0] and made[4, 0] == [4, 4, 4, 3, 2, 0]


def test_one_algorithm_object_runs_again_and_again(town):
    """The batch dialog runs one algorithm many times, in one context."""
    step = QgsApplication.processingRegistry().createAlgorithmById("doorstep:populationperbuilding")
    context, found = QgsProcessingContext(), []
    for seed in (1, 2, 1):
        results, ok = step.run({**town.workflow, "SEED": seed, "OUTPUT": "memory:"}, context, Log())
        assert ok
        found.append({name: value for name, value in results.items() if name != "OUTPUT"})
        layer = context.getMapLayer(results["OUTPUT"])
        assert sum(column(layer, "pop_opt")) == 17
    assert found[0] == found[2]
