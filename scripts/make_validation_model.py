"""Write resources/models/validate_downscaling.model3: coarse zones from fine ones, estimate, allocate, validate."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from register_package import ROOT

TARGET = ROOT / "resources" / "models" / "validate_downscaling.model3"

HELP = {
    "ALG_DESC": "Tests how accurate the estimate is, with nothing but zones whose counts you know (Ye et al. 2024, 5.2). "
    "The zones are merged to coarse zones, whose people are estimated and allocated per building; summed over the zones "
    "again they are compared with the known counts, beside baselines.",
    "buildings": "Footprints, or points with a weight field or equal weights.",
    "building_id": "Unique.",
    "reference": "Polygons, small ones such as census blocks.",
    "population": "Known persons, those in group quarters included.",
    "households": "Known occupied households, without group quarters.",
    "coarse": "Zones with the same value are merged to one coarse zone.",
    "weight": "What decides how much of its zone a building gets.",
    "height": "For the weights by volume and by dwellings.",
    "storeys": "For the weights by floor area and by dwellings.",
    "weight_field": "For the weight 'Field': any quantity, such as dwellings.",
    "class": "For calibrated weights: one density is estimated for each class.",
    "residential": "A share from 0 to 1 or yes/no; it multiplies the weight.",
    "shares": "For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.",
    "time_limit": "A coarse zone that takes longer keeps the best allocation found.",
    "seed": "The same input and seed give the same result, to the byte.",
    "dissolve:OUTPUT_ZONES": "The merged zones, from which everything is estimated.",
    "monte_carlo:OUTPUT_BUILDINGS": "Every building with its estimate and both allocations.",
    "validate:OUTPUT": "Estimate, known count and error of every zone.",
    "validate:OUTPUT_SCORES": "One row for each estimate and each baseline.",
    "validate:OUTPUT_HTML": "Settings, scores and warnings of the validation.",
}
"""What goes in and comes out; QGIS keeps it in the model."""


def build():
    """Return the model; the provider must be registered."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterEnum,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )
    from qgis.core import (
        QgsProcessingModelChildParameterSource as Source,
    )

    from doorstep.processing_provider.algorithms.population.definitions import weights

    kind = QgsProcessing.SourceType
    field = QgsProcessingParameterField
    model = QgsProcessingModelAlgorithm("validatedownscaling", "Population per building", "population")
    parameters = [
        QgsProcessingParameterFeatureSource("buildings", "Buildings", [kind.TypeVectorPolygon, kind.TypeVectorPoint]),
        field("building_id", "Building id", None, "buildings"),
        QgsProcessingParameterFeatureSource("reference", "Zones with known counts", [kind.TypeVectorPolygon]),
        field("population", "Population", None, "reference"),
        field("households", "Households", None, "reference"),
        field("coarse", "Coarse zone id of the zone (without it: one zone for all)", None, "reference", optional=True),
        QgsProcessingParameterEnum("weight", "Weight", weights.options(), defaultValue=0),
        field("height", "Height [m]", None, "buildings", optional=True),
        field("storeys", "Storeys", None, "buildings", optional=True),
        field("weight_field", "Weight field", None, "buildings", optional=True),
        field("class", "Class of the building", None, "buildings", optional=True, allowMultiple=True),
        field("residential", "Residential share", None, "buildings", optional=True),
        QgsProcessingParameterString(
            "shares", "Shares of households by size (1, 2, … persons and more)", optional=True
        ),
        QgsProcessingParameterNumber(
            "time_limit", "Time limit per zone [s]", QgsProcessingParameterNumber.Type.Double, 60.0, False, 0.1, 86400.0
        ),
        QgsProcessingParameterNumber("seed", "Random seed", QgsProcessingParameterNumber.Type.Integer, 1, False, 0),
    ]
    for parameter in parameters:
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    model.setParameterOrder([parameter.name() for parameter in parameters])

    def given(name):
        return Source.fromModelParameter(name)

    def value(what):
        return Source.fromStaticValue(what)

    def made(child, output="OUTPUT"):
        return Source.fromChildOutput(child, output)

    def add(child, algorithm, text, sources, outputs=()):
        step = QgsProcessingModelChildAlgorithm(algorithm)
        step.setChildId(child)
        step.setDescription(text)
        for name, source in sources.items():
            step.addParameterSources(name, source if isinstance(source, list) else [source])
        found = {}
        for output, name, description in outputs:
            item = QgsProcessingModelOutput(name, description)
            item.setChildId(child)
            item.setChildOutputName(output)
            found[name] = item
        step.setModelOutputs(found)
        model.addChildAlgorithm(step)

    add(
        "coarse_id", "native:fieldcalculator", "Coarse zone of each zone",
        {
            "INPUT": given("reference"), "FIELD_NAME": value("ds_coarse"), "FIELD_TYPE": value(2), "FIELD_LENGTH": value(0),
            "FIELD_PRECISION": value(0),
            "FORMULA": value("if(@coarse IS NULL OR @coarse = '', 'all', to_string(attribute($currentfeature, @coarse)))"),
        },
    )  # fmt: skip

    def summed(name, expression, aggregate, type_):
        return {
            "aggregate": aggregate, "delimiter": ",", "input": expression, "length": 0, "name": name, "precision": 0, "type": type_,
        }  # fmt: skip

    add(
        "dissolve", "native:aggregate", "Coarse zones with their totals",
        {
            "INPUT": made("coarse_id"), "GROUP_BY": value('"ds_coarse"'),
            "AGGREGATES": value([
                summed("ds_coarse", '"ds_coarse"', "first_value", 10),
                summed("ds_pop", "attribute($currentfeature, @population)", "sum", 6),
                summed("ds_hh", "attribute($currentfeature, @households)", "sum", 6),
            ]),
        },
        [("OUTPUT", "OUTPUT_ZONES", "Coarse zones with their totals")],
    )  # fmt: skip
    zones = {
        "ZONE_ID_FIELD": value("ds_coarse"),
        "POPULATION_FIELD": value("ds_pop"),
        "HOUSEHOLDS_FIELD": value("ds_hh"),
    }
    add(
        "estimate", "doorstep:estimatepopulation", "Estimate from the coarse zones",
        {
            "INPUT": given("buildings"), "BUILDING_ID_FIELD": given("building_id"), "ZONES": made("dissolve"), **zones,
            "WEIGHT": given("weight"), "HEIGHT_FIELD": given("height"), "STOREYS_FIELD": given("storeys"),
            "WEIGHT_FIELD": given("weight_field"), "CLASS_FIELD": given("class"), "RESIDENTIAL_FIELD": given("residential"),
            "SEED": given("seed"),
        },
    )  # fmt: skip
    add(
        "list", "doorstep:createhouseholds", "Household list of the coarse zones",
        {"INPUT": made("dissolve"), **zones, "SIZE_SHARES": given("shares"), "SEED": given("seed")},
    )  # fmt: skip
    add(
        "optimization", "doorstep:allocatehouseholdsoptimization", "Allocate by optimization",
        {
            "INPUT": made("estimate"), "HOUSEHOLDS": made("list"), "TIME_LIMIT": given("time_limit"), "SEED": given("seed"),
            "GROUP_QUARTERS_FIELD": value("gqtype"),
        },
    )  # fmt: skip
    add(
        "monte_carlo", "doorstep:allocatehouseholdsmontecarlo", "Allocate by Monte Carlo",
        {"INPUT": made("optimization"), "HOUSEHOLDS": made("list"), "SEED": given("seed"), "GROUP_QUARTERS_FIELD": value("gqtype")},
        [("OUTPUT", "OUTPUT_BUILDINGS", "Buildings with estimate and allocations")],
    )  # fmt: skip
    add(
        "validate", "doorstep:validateestimates", "Compare with the known counts",
        {
            "INPUT": made("monte_carlo"),
            "VALUE_FIELDS": [value("pop_est"), value("hh_est"), value("pop_opt"), value("pop_mc")],
            "REFERENCE": made("coarse_id"),
            "REFERENCE_FIELDS": [given("population"), given("households"), given("population"), given("population")],
            "REFERENCE_ZONE_FIELD": value("ds_coarse"), "HEIGHT_FIELD": given("height"),
            "RESIDENTIAL_FIELD": given("residential"), "SEED": given("seed"),
        },
        [
            ("OUTPUT", "OUTPUT", "Zones with errors"),
            ("OUTPUT_SCORES", "OUTPUT_SCORES", "Scores of estimates and baselines"),
            ("OUTPUT_HTML", "OUTPUT_HTML", "Report"),
        ],
    )  # fmt: skip
    model.setHelpContent(HELP)
    model.updateDestinationParameters()
    return model


def in_order(xml: str) -> str:
    """Return the file with the attributes of every element in one order: Qt writes them in another one each time."""
    rank = {"type": 0, "value": 1, "name": 2}

    def sort(tag):
        attributes = sorted(re.findall(r' (\w+)="[^"]*"', tag[0]), key=lambda name: rank.get(name, 3))
        values = dict(re.findall(r' (\w+)=("[^"]*")', tag[0]))
        return "<Option" + "".join(f" {name}={values[name]}" for name in attributes)

    return re.sub(r'<Option(?: \w+="[^"]*")+', sort, xml)


def main(*models) -> None:
    """Write models, given as what makes each and its file; scripts/python runs this without windows."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import Qgis, QgsApplication

    application = QgsApplication([], False, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    from doorstep.processing_provider.provider import DoorstepProvider

    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms())
    registry.addProvider(DoorstepProvider())
    for made, target in models:
        with tempfile.TemporaryDirectory() as folder:
            written = Path(folder) / target.name
            if not made().toFile(str(written)):
                raise SystemExit(f"{target} cannot be written")
            xml = written.read_text(encoding="utf-8")
        if 'name="internal_version"' in xml:
            raise SystemExit(
                f"QGIS {Qgis.QGIS_VERSION} writes models whose outputs have other names, which older QGIS cannot run; make them on "
                "QGIS 3.22. Nothing was written."
            )
        target.write_text(in_order(xml), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main((build, TARGET))
