"""Write the models of the services: resources/models/*.model3 of every entry of `SERVICES`, each with the words of service_models.py.

A model asks for what its steps ask for: parameters are copies of those of the algorithms, with their help. To add one, add an entry
here, its words in processing_provider/service_models.py, and its icon.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import make_base_model
import make_validation_model

from register_package import ROOT

MODELS = ROOT / "resources" / "models"


@dataclass(frozen=True)
class Step:
    """One algorithm of a model.

    Attributes
    ----------
    child, algorithm, text : str
        An algorithm without a colon in its name is ours, and gets and hands on the base.
    asks : str
        Its parameters that the model asks for, in lower case; 'ZONES=units' where the model calls one otherwise.
    outputs : dict of str to str
        Outputs of the model, and what they are called.
    given : dict of str to tuple or None
        Outputs of other steps, as (child, output); None for a BASE that the step is not to get.
    fixed : dict of str to value
    need : tuple of str
        Of what the step may do without, what the model may not.
    """

    child: str
    algorithm: str
    text: str
    asks: str = ""
    outputs: dict[str, str] = field(default_factory=dict)
    given: dict[str, Any] = field(default_factory=dict)
    fixed: dict[str, Any] = field(default_factory=dict)
    need: tuple[str, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """Name in the model by parameter."""
        pairs = [one.partition("=") for one in self.asks.split()]
        return {own: other or own.lower() for own, _, other in pairs}


SERVICES: dict[str, tuple[str, str, tuple[Step, ...]]] = {
    "lifecirclebyunit": (
        "Life circle by unit",
        "Who reaches a facility on foot, and how many do not in each planning unit.",
        (
            Step(
                "circle", "lifecircle", "Life circle",
                "DATE FACILITIES FACILITY_ID_FIELD WAYS ACCESS_FIELDS STEPS AGE_BANDS MINUTES SPEED NEED SIZE_FIELD",
                {
                    "OUTPUT": "Facilities with people", "OUTPUT_PEOPLE": "People with nearest facility", "CATCHMENTS": "Catchments",
                    "OUTPUT_HTML": "Report of the life circle",
                },
            ),
            Step(
                "left", "native:extractbyexpression", "Whom nothing is near enough",
                given={"INPUT": ("circle", "UNREACHED")}, fixed={"EXPRESSION": '"reached" = 0'},
            ),
            Step(
                "units", "monitorunits", "People who are left out, by unit", "UNITS UNIT_ID_FIELD UNIT_NAME_FIELD DATE",
                {"OUTPUT": "Units with people who are left out"}, {"PEOPLE": ("left", "OUTPUT"), "BASE": None},
                {"PEOPLE_FIELDS": "persons"},
            ),
        ),
    ),
    "schoolplaces": (
        "School places",
        "Children by unit and age, what schools are asked for in some years, and who goes where.",
        (
            Step(
                "counts", "aggregatepopulation", "Children by unit", "ZONES=units ZONE_ID_FIELD=unit_id_field AGE_BANDS DATE",
                {"OUTPUT": "Units with children"}, need=("ZONES",),
            ),
            Step(
                "demand", "schooldemand", "Pupils and seats",
                "SCHOOLS SCHOOL_ID_FIELD CAPACITY_FIELD ENROLMENT_FIELD INFLOW_FIELD AGES YEARS PARTICIPATION MOVES MAX_METRES "
                "PUBLIC_ROUNDING DATE",
                {
                    "OUTPUT": "Schools with pupils", "ASSIGNMENT": "Who goes where", "UNPLACED": "Pupils without a seat",
                    "PUBLIC": "Table for the public", "OUTPUT_HTML": "Report of the schools",
                },
            ),
        ),
    ),
    "planningunits": (
        "Detailed planning",
        "People, space and supply of planning units, gaps by standards, change, and a table for a platform.",
        (
            Step(
                "counts", "aggregatepopulation", "People by group", "ZONES=units ZONE_ID_FIELD=unit_id_field BY DATE",
                {"OUTPUT": "Units with people by group"}, need=("ZONES",),
            ),
            Step(
                "units", "monitorunits", "Fit, gaps and change",
                "UNITS UNIT_ID_FIELD UNIT_NAME_FIELD AGE_BANDS FACILITIES KIND_FIELD SIZE_FIELD STANDARDS EARLIER EARLIER_DATE DATE",
                {
                    "OUTPUT": "Units with people and fit", "OUTPUT_INDICATORS": "Indicators", "PLATFORM": "Table for a platform",
                    "OUTPUT_HTML": "Report of the units",
                },
            ),
        ),
    ),
    "structureandflows": (
        "Structure and flows",
        "Where people live, where they work and move to, and how often something happens where.",
        (
            Step(
                "moves", "aggregatepopulation", "People on two days, and moves",
                "ZONES ZONE_ID_FIELD AGE_BANDS BY PROTECTION DATE=two_dates",
                {"OUTPUT": "Zones with people", "OUTPUT_FLOWS": "Moves", "OUTPUT_TABLE": "Table of people"}, fixed={"FLOWS_FROM": 4},
                need=("DATE",),
            ),
            Step(
                "work", "aggregatepopulation", "Ways to work, and events", "ZONES ZONE_ID_FIELD PROTECTION DATE",
                {"OUTPUT_FLOWS": "Ways to work", "OUTPUT_EVENTS": "Events"}, fixed={"FLOWS_FROM": 2, "EVENT_PERIOD": 1},
            ),
        ),
    ),
    "griddiagnosis": (
        "Diagnosis in a grid",
        "Sets people beside space in cells of a grid, by standards of your own.",
        (
            Step(
                "grid", "native:creategrid", "Hexagons", "EXTENT CRS HSPACING=width VSPACING=width", fixed={"TYPE": 4},
            ),
            Step(
                "units", "monitorunits", "People and space", "AGE_BANDS FACILITIES KIND_FIELD SIZE_FIELD STANDARDS DATE",
                {"OUTPUT": "Cells with people and fit", "OUTPUT_INDICATORS": "Indicators", "OUTPUT_HTML": "Report of the cells"},
                {"UNITS": ("grid", "OUTPUT")}, {"UNIT_ID_FIELD": "id"},
            ),
        ),
    ),
    "assistance": (
        "Assistance for a group",
        "Who is meant to get help, with home, and how many of them there are in each unit.",
        (
            Step(
                "find", "findgroup", "Who is meant", "PURPOSE WHO TAGS AGE_FROM AGE_TO SEX PLACES DATE",
                {"OUTPUT": "Group", "OUTPUT_HTML": "Report of the group"}, need=("PURPOSE",),
            ),
            Step(
                "units", "monitorunits", "People of the group by unit", "UNITS UNIT_ID_FIELD UNIT_NAME_FIELD DATE",
                {"OUTPUT": "Units with people of the group"}, {"PEOPLE": ("find", "OUTPUT"), "BASE": None},
            ),
        ),
    ),
    "healthoutreach": (
        "Outreach of healthcare",
        "Who of a group is no client of a service yet, with home, and how many of them there are in each unit.",
        (
            Step(
                "find", "findgroup", "Who is not reached",
                "PURPOSE WHO TAGS AGE_FROM AGE_TO SEX PLACES CLIENTS CLIENT_ID_FIELD SOURCE VAULT DATE",
                {"OUTPUT": "Group", "OUTREACH": "Not reached", "OUTPUT_HTML": "Report of the group"},
                need=("PURPOSE", "CLIENTS", "CLIENT_ID_FIELD"),
            ),
            Step(
                "units", "monitorunits", "People who are not reached, by unit", "UNITS UNIT_ID_FIELD UNIT_NAME_FIELD DATE",
                {"OUTPUT": "Units with people who are not reached"}, {"PEOPLE": ("find", "OUTREACH"), "BASE": None},
            ),
        ),
    ),
    "meetingroll": (
        "Roll of a meeting",
        "Who may come to a meeting of residents: one row of each person who lives there.",
        (
            Step(
                "find", "findgroup", "Who is entitled", "PURPOSE WHO PLACES BUILDINGS AGE_FROM DATE",
                {"OUTPUT": "Roll", "OUTPUT_HTML": "Report of the roll"}, fixed={"ROLL": 1}, need=("PURPOSE",),
            ),
        ),
    ),
    "hoursofday": (
        "Hours of the day",
        "People by zone and hour, of cells of phones, beside who lives there by the register and an even spread.",
        (
            Step(
                "counts", "aggregatepopulation", "Residents", "ZONES ZONE_ID_FIELD AGE_BANDS DATE", {"OUTPUT": "Zones with residents"},
                need=("ZONES",),
            ),
            Step(
                "hours", "fusehours", "People by hour",
                "INPUT=cells HOUR_FIELDS CELL_ID_FIELD HOUR_FIELD VALUE_FIELD NIGHT_HOURS DAY_HOURS ZONE_ID_FIELD DATE",
                {"OUTPUT": "People by zone and hour", "OUTPUT_ZONES": "Zones by hour", "OUTPUT_HTML": "Report of the hours"},
                {"ZONES": ("counts", "OUTPUT")}, {"RESIDENTS_FIELD": "persons"},
            ),
        ),
    ),
    "completedpopulation": (
        "Population of every building",
        "People of every building by the registers of a base, and by an estimate where these know nobody.",
        (
            Step(
                "estimate", "estimatepopulation", "Estimate",
                "INPUT=buildings BUILDING_ID_FIELD ZONES ZONE_ID_FIELD POPULATION_FIELD HOUSEHOLDS_FIELD HEIGHT_FIELD STOREYS_FIELD",
                {"OUTPUT": "Buildings with the estimate"}, {"BASE": None},
            ),
            Step(
                "complete", "completepopulation", "Register and estimate",
                "BUILDING_ID_FIELD ZONES ZONE_ID_FIELD POPULATION_FIELD HOUSEHOLDS_FIELD PREFER DATE",
                {"OUTPUT": "Completed buildings", "OUTPUT_ZONES": "Completed zones", "OUTPUT_HTML": "Report of the completion"},
                {"INPUT": ("estimate", "OUTPUT")},
            ),
        ),
    ),
    "upkeep": (
        "Upkeep",
        "What is wrong with a base, a sample to verify, and an extract for those who go there.",
        (
            Step(
                "check", "checkpopulationbase", "What to mend", "RULES SAMPLE_HALF_WIDTH STRATA SEED DATE",
                {"ISSUES": "Issues", "SCORES": "Scores", "SAMPLE": "Sample to verify", "OUTPUT_HTML": "Report of the check"},
            ),
            Step(
                "extract", "extractbase", "For the field", "PROFILE PURPOSE WHO PLACES DATE", {"EXTRACT": "Extract for the field"},
            ),
        ),
    ),
}  # fmt: skip
"""Title for QGIS, what it does, and its steps."""
ASKED = {"extent": "Extent", "crs": "CRS of the base", "width": "Width of a cell"}
EXPLAINED = {
    "base": "A population base with its persons. What is said of people stays as it is.",
    "extent": "Over which the grid is laid, in the CRS of the base.",
    "crs": "That of the base.",
    "width": "Of a hexagon, in the unit of the CRS.",
    "two_dates": "Earlier and later day, such as 2024-01-01;2025-01-01.",
}


def build(name: str):
    """Return a model; the provider must be registered."""
    from qgis.core import QgsProcessingModelChildParameterSource as Source
    from qgis.core import QgsProcessingParameterFile

    title, text, steps = SERVICES[name]
    asked: dict[str, Any] = {
        "base": QgsProcessingParameterFile("base", "Population base", fileFilter="GeoPackage (*.gpkg);;(*)")
    }
    explained = {"ALG_DESC": text, "base": EXPLAINED["base"]}
    listed = []
    for step in steps:
        algorithm = _algorithm(step.algorithm)
        for own, other in step.names.items():
            if other not in asked:
                asked[other] = _copy(algorithm.parameterDefinition(own), other, step)
                explained[other] = EXPLAINED.get(other) or algorithm.parameterDefinition(own).help()
        for own in step.outputs:
            explained[f"{step.child}:{own}"] = algorithm.parameterDefinition(own).help()
        fixed = {own: Source.fromStaticValue(value) for own, value in step.fixed.items()}
        sources = {**step.names, **step.given, **fixed}
        listed.append((step.child, step.algorithm, step.text, sources, step.outputs))
    return make_base_model.model_of(name, title, list(asked.values()), listed, explained, "base")


def _algorithm(name: str):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().algorithmById(name if ":" in name else f"doorstep:{name}")


def _copy(definition, name: str, step: Step):
    """Return a parameter under another name, whose layer is that of the model."""
    from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterField

    flag = QgsProcessingParameterDefinition.Flag
    made = definition.clone()
    made.setName(name)
    made.setFlags(made.flags() & ~flag.FlagAdvanced)
    if name in ASKED:  # QGIS's defaults are the project's CRS and a grid of a metre
        made.setDescription(ASKED[name])
        made.setDefaultValue(None)
    if definition.name() in step.need:
        made.setFlags(made.flags() & ~flag.FlagOptional)
    if isinstance(definition, QgsProcessingParameterField):
        parent = definition.parentLayerParameterName()
        made.setParentLayerParameterName(step.names.get(parent, parent.lower()))
    return made


def target(name: str):
    return MODELS / f"{name}.model3"


if __name__ == "__main__":
    make_validation_model.main(*((lambda name=name: build(name), target(name)) for name in SERVICES))
