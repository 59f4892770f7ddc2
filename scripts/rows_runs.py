"""Run every algorithm on the bundled samples, always alike, for `scripts/rows.py`: scripts/python scripts/rows_runs.py FOLDER

All runs are in one process, in which nothing is drawn at random that names persons: a vault's secret would be another each time.
Layers go to the folder, numbers to `numbers.json` there.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sys
import uuid
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
REGISTERS = ROOT / "resources" / "registers"
SPACE, PERSONS = REGISTERS / "sample_registers.gpkg", REGISTERS / "sample_persons.gpkg"
SERVICES = REGISTERS / "sample_services.gpkg"
DATE = "2025-06-30"
ZONES = {"ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}


def at(path: Path, layer: str, where: str = "") -> str:
    """Source of a layer of a file."""
    return f"{path}|layername={layer}" + (f"|subset={where}" if where else "")


class Runs:
    """Runs algorithms into a folder, and keeps their numbers."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.numbers, self.ran = folder, {}, set()

    def __call__(self, name: str, algorithm: str, outputs: str = "OUTPUT", **given: Any) -> dict[str, Any]:
        """Run an algorithm; its outputs are files by name of the run and of the output."""
        from qgis import processing

        files = {out: self.folder / f"{name}_{out.replace(':', '_').lower()}.gpkg" for out in outputs.split()}
        found = processing.run(f"doorstep:{algorithm}", {**given, **{out: str(file) for out, file in files.items()}})
        self.numbers[name] = {key: value for key, value in found.items() if isinstance(value, (int, float))}
        self.ran.add(algorithm)
        print(f"{name}: {algorithm}", flush=True)
        return {**found, **{out: str(file) for out, file in files.items()}}


def population(run: Runs) -> None:
    """Heights, homes, households, estimates by every weight and rounding, allocations, their fit and truth."""
    buildings, zones, households = (at(SAMPLE, name) for name in ("buildings", "zones", "households"))
    high = run("heights", "addbuildingheights", INPUT=buildings, POINT_CLOUD=[str(SAMPLE.with_suffix(".laz"))])
    poi = {"POI": at(SAMPLE, "poi"), "POI_CATEGORY_FIELD": "category"}
    homes = run("homes", "classifyresidential", INPUT=high["OUTPUT"], BUILDING_USE_FIELD="use", **poi)["OUTPUT"]
    run(
        "listed", "createhouseholds", "OUTPUT OUTPUT_ZONES", INPUT=zones, **ZONES, SIZE_FIELDS=[f"hh{n}" for n in range(1, 8)],
        VACANT_FIELD="vacant", GROUP_QUARTERS_FIELD="gq_pop",
    )  # fmt: skip
    run(
        "shared", "createhouseholds", "OUTPUT OUTPUT_ZONES", INPUT=zones, **ZONES, SIZE_SHARES="0.3,0.3,0.2,0.1,0.1",
        GROUP_QUARTERS_FIELD="gq_pop",
    )  # fmt: skip
    both, made = "OUTPUT OUTPUT_ZONES", {}
    for weight in range(run.choices("estimatepopulation", "WEIGHT")):
        more = {
            "HEIGHT_FIELD": "height",
            "RESIDENTIAL_FIELD": "res_share",
            "STOREYS_FIELD": "storeys",
            "UNITS_FIELD": "units",
        }
        given = {name: field for name, field in more.items() if run.has("estimatepopulation", name)}
        made[weight] = run.maybe(
            f"estimate_{weight}", "estimatepopulation", both, INPUT=homes, ZONES=zones, **ZONES, GROUP_QUARTERS_FIELD="gq_pop",
            WEIGHT=weight, **given,
        )  # fmt: skip
    assert made[0], "there has to be an estimate by volume"
    chosen = {"HOUSEHOLDS": households, "GROUP_QUARTERS_FIELD": "gqtype"}
    three = "OUTPUT OUTPUT_HOUSEHOLDS OUTPUT_ZONES"
    for tolerance in (0, 1):
        run(
            f"optimal_{tolerance}", "allocatehouseholdsoptimization", three, INPUT=made[0]["OUTPUT"], **chosen,
            TOLERANCE=tolerance,
        )  # fmt: skip
    optimal = str(run.folder / "optimal_1_output.gpkg")
    drawn = run("drawn", "allocatehouseholdsmontecarlo", three, INPUT=optimal, **chosen, DRAWS=50)
    if run.has("allocatehouseholdsmontecarlo", "WEIGHT_ERROR"):
        run("drawn_error", "allocatehouseholdsmontecarlo", three, INPUT=optimal, **chosen, DRAWS=50, WEIGHT_ERROR=0.3)
    run("fit", "compareallocations", both, INPUT=drawn["OUTPUT"])
    run(
        "truth", "validateestimates", INPUT=drawn["OUTPUT"], VALUE_FIELDS=["pop_est", "pop_opt"], REFERENCE=zones,
        REFERENCE_FIELDS=["pop", "pop"],
    )  # fmt: skip
    run(
        "whole", "populationperbuilding", three, INPUT=buildings, ZONES=zones, **ZONES, **chosen, **poi, BUILDING_USE_FIELD="use",
        ZONE_GROUP_QUARTERS_FIELD="gq_pop", ROUNDING=1, DRAWS=20,
    )  # fmt: skip


def base(run: Runs) -> str:
    """Make the base of the sample town by both models; return its path."""
    path, vault = run.folder / "base.gpkg", run.folder / "vault.sqlite"
    run(
        "space", "buildpopulationbase", "space:FLAWS match:REVIEW dwellings:OUTPUT dwellings:OUTPUT_BUILDINGS dwellings:DOUBTS",
        crs="EPSG:32615", vault=str(vault), levels=[at(SPACE, name) for name in ("town", "districts", "blocks")],
        code_field="code", name_field="name", buildings=at(SPACE, "buildings"), building_id="buid", storeys="storeys",
        streets=at(SPACE, "streets"), known=at(SPACE, "addresses"), known_fields="number;road;postcode",
        register=at(SPACE, "letters"), register_fields="address", profile=2, housing=at(SPACE, "dwelling_register"),
        housing_fields="number;road", floor="floor", unit="unit", capacity="capacity", date="2024-01-01",
        **{"create:BASE": str(path)},
    )  # fmt: skip
    definitions = REGISTERS / "definitions"
    for name in ("health_records", "school_list", "vital_events"):
        run(
            name, "importregister", "REJECTS", BASE=str(path), VAULT=str(vault), INPUT=at(PERSONS, name), DATE=DATE,
            DEFINITION=str(definitions / f"{name}.json"),
        )  # fmt: skip
    roles = {"registration": "household_registration", "residence": "community_visits", "activity": "social_insurance"}
    run(
        "persons", "buildpopulationfromregisters",
        "registration:REJECTS residence:REJECTS activity:REJECTS link:OUTPUT link:REVIEW attach:UNATTACHED tags:OUTPUT "
        "residency:OUTPUT counts:OUTPUT",
        base=str(path), vault=str(vault), date=DATE, many="social_insurance;health_records", zones=at(SPACE, "districts"),
        zone_id="code", by="sex;residency", protection=0, **{role: at(PERSONS, name) for role, name in roles.items()},
        **{f"{role}_definition": str(definitions / f"{name}.json") for role, name in roles.items()},
    )  # fmt: skip
    return str(path)


def services(run: Runs, path: str) -> None:
    """Run what answers questions about the base."""
    asked, blocks = {"BASE": path, "DATE": DATE}, {"ZONES": at(SPACE, "blocks"), "ZONE_ID_FIELD": "code"}
    run(
        "counted",
        "aggregatepopulation",
        "OUTPUT OUTPUT_FLOWS OUTPUT_TABLE",
        **asked,
        **blocks,
        FLOWS_FROM=2,
        PROTECTION=1,
        KEY="k",
    )
    run(
        "reached", "lifecircle", "OUTPUT OUTPUT_PEOPLE CATCHMENTS UNREACHED", **asked, WAYS=at(SERVICES, "ways"), MINUTES="2;4",
        FACILITIES=at(SERVICES, "facilities", "\"kind\" = 'pharmacy'"), FACILITY_ID_FIELD="facility",
    )  # fmt: skip
    run(
        "schools", "schooldemand", "OUTPUT ASSIGNMENT UNPLACED PUBLIC", **asked, SCHOOLS=at(SERVICES, "schools"), AGES="6-14",
        SCHOOL_ID_FIELD="school", CAPACITY_FIELD="seats", WAYS=at(SERVICES, "ways"), YEARS="0;5",
    )  # fmt: skip
    run(
        "units", "monitorunits", "OUTPUT OUTPUT_INDICATORS PLATFORM", **asked, UNITS=at(SERVICES, "planning_units"),
        UNIT_ID_FIELD="unit", FACILITIES=[at(SERVICES, "facilities")], KIND_FIELD="kind", SIZE_FIELD="size",
        STANDARDS=str(REGISTERS / "standards.csv"),
    )  # fmt: skip
    run(
        "completed", "completepopulation", "OUTPUT OUTPUT_ZONES", **asked, INPUT=str(run.folder / "estimate_0_output.gpkg"),
        ZONES=at(SAMPLE, "zones"), POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households",
    )  # fmt: skip
    run("group", "findgroup", **asked, AGE_FROM=75, PURPOSE="visits by the nurse", WHO="rows")
    run("checked", "checkpopulationbase", "ISSUES SCORES", **asked)
    run(
        "hours", "fusehours", "OUTPUT OUTPUT_ZONES", **asked, **blocks, INPUT=at(SERVICES, "phone_cells"), CELL_ID_FIELD="cell",
        HOUR_FIELDS=[f"h{hour:02}" for hour in range(24)],
    )  # fmt: skip


def in_the_field(path: str) -> None:
    """Edit an extract as QGIS and QField do: a point moved, a storey more, a household that left, one that came."""

    def opened(table: str) -> tuple[QgsVectorLayer, list[QgsFeature]]:
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        assert layer.isValid() and layer.startEditing(), table
        return layer, sorted(layer.getFeatures(), key=lambda feature: feature["uid"])

    def saved(layer: QgsVectorLayer) -> None:
        assert layer.commitChanges(), layer.commitErrors()

    layer, features = opened("address_building")
    point = QgsGeometry(features[0].geometry())
    point.translate(1, 2)
    layer.changeGeometry(features[0].id(), point)
    saved(layer)
    layer, features = opened("building")
    storeys = layer.fields().indexOf("storeys")
    layer.changeAttributeValue(features[0].id(), storeys, (features[0]["storeys"] or 0) + 1)
    layer.changeAttributeValue(features[1].id(), storeys, -1)  # which is rejected
    saved(layer)
    layer, features = opened("lives_in")
    come = QgsFeature(layer.fields())
    come["pid"], come["buid"] = features[0]["pid"], features[1]["buid"]
    layer.deleteFeature(features[0].id())
    layer.addFeature(come)
    saved(layer)


def changes(run: Runs, path: str) -> None:
    """Hand out a part of the base, take it back corrected, and undo that."""
    extract = str(run.folder / "extract.gpkg")
    run(
        "extract", "extractbase", "", BASE=path, PROFILE="field", PURPOSE="at the door", WHO="rows", PLACES="481677246001", DATE=DATE,
        EXTRACT=extract,
    )  # fmt: skip
    edited = shutil.copy(extract, str(run.folder / "edited.gpkg"))
    in_the_field(edited)
    done = run("applied", "applychanges", "OUTPUT CONFLICTS REJECTS", BASE=path, CHANGES=edited, DATE="2025-07-05")
    assert done["APPLIED"] and done["REJECTED"], done
    shutil.copy(path, run.folder / "base_corrected.gpkg")
    run("undone", "undobatch", "", BASE=path)


class Sample(Runs):
    """Runs that ask what this version of Doorstep knows."""

    def _definition(self, algorithm: str, parameter: str) -> Any:
        registry = QgsApplication.processingRegistry()
        return registry.algorithmById(f"doorstep:{algorithm}").parameterDefinition(parameter)

    def has(self, algorithm: str, parameter: str) -> bool:
        """Tell whether an algorithm has a parameter."""
        return self._definition(algorithm, parameter) is not None

    def choices(self, algorithm: str, parameter: str) -> int:
        """Return how many choices a parameter offers."""
        return len(self._definition(algorithm, parameter).options())

    def maybe(self, name: str, algorithm: str, outputs: str, **given: Any) -> dict[str, Any]:
        """Run what the sample may not have the columns for; the refusal is kept in place of numbers."""
        from qgis.core import QgsProcessingException

        try:
            return self(name, algorithm, outputs, **given)
        except QgsProcessingException as error:
            self.numbers[name] = {"refused": str(error).replace(str(self.folder), "")}
            return {}


def _steady(seed: list[int]) -> None:
    """Let a vault's secret and number, and a base's own for its extracts, be the same in every run."""

    def token_bytes(size: int = 32) -> bytes:
        seed[0] += 1
        return (seed[0].to_bytes(8, "big") * (size // 8 + 1))[:size]

    secrets.token_bytes, secrets.token_hex = token_bytes, lambda size=32: token_bytes(size).hex()
    uuid.uuid4 = lambda: uuid.UUID(bytes=token_bytes(16))


def _all_ran(run: Runs) -> None:
    """Refuse to go without an algorithm; models are made of these, and what a model runs counts."""
    steps = QgsApplication.processingRegistry().providerById("doorstep").algorithms()
    models = {step.name(): step for step in steps if hasattr(step, "childAlgorithms")}
    ran = {
        child.algorithmId().partition(":")[2]
        for name in run.ran & models.keys()
        for child in models[name].childAlgorithms().values()
    }
    left = {step.name() for step in steps} - run.ran - ran - models.keys()
    assert not left, f"no run of {', '.join(sorted(left))}"


def main(name: str) -> int:
    """Write the rows into a folder, which is made anew."""
    folder = Path(name).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _steady([0])
    QgsApplication.setPrefixPath("/usr", True)
    qgis = QgsApplication([], False)
    qgis.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from doorstep.processing_provider.provider import DoorstepProvider

    Processing.initialize()
    provider = DoorstepProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    run = Sample(folder)
    population(run)
    path = base(run)
    services(run, path)
    changes(run, path)
    _all_ran(run)
    (folder / "numbers.json").write_text(json.dumps(run.numbers, indent=1, sort_keys=True), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
