"""Write resources/models/build_population_base.model3: an empty base, places and buildings, addresses, dwellings."""

from __future__ import annotations

import make_validation_model

from register_package import ROOT

TARGET = ROOT / "resources" / "models" / "build_population_base.model3"

HELP = {
    "ALG_DESC": "Builds a population base from layers to dwellings: an empty base; places in levels, buildings and floors; known "
    "addresses; the addresses of a register, matched to buildings; and the dwellings that these and a housing database name.",
    "crs": "A projected one with true metres in your town.",
    "levels": "A polygon layer for each level of places, the largest first.",
    "code_field": "One name for all levels, or one for each, such as gid;geoid.",
    "name_field": "One name for all levels, or one for each. Empty: without names.",
    "buildings": "Footprints, or buildings as other steps write them.",
    "building_id": "Unique.",
    "storeys": "Floors come from it.",
    "streets": "What is a place and no level, such as streets.",
    "known": "Points of addresses, each in or at its building.",
    "known_fields": "One field, or several in the order in which they are read.",
    "register": "Addresses of a register, a row per person or household, without geometries.",
    "register_fields": "One field, or several in the order in which they are read.",
    "surname": "Compared only; it is in no output.",
    "quarters": "Rows that are known to be group quarters.",
    "profile": "How addresses are written.",
    "housing": "A row for each dwelling, or for each block with the number of its dwellings.",
    "housing_fields": "One field, or several in the order in which they are read.",
    "floor": "Of the dwelling; without a unit, the highest of the block.",
    "unit": "Of the dwelling. Empty: each row is a block.",
    "capacity": "People that the dwelling is for; without a unit, the dwellings of the block.",
    "date": "From when on all of it holds, such as 2025-06-30. Empty: today.",
    "overwrite": "Whether a base that is there already is replaced by a new one.",
    "create:BASE": "File in which the base is to be and to stay, such as town.gpkg.",
    "space:FLAWS": "What to mend in the places and buildings.",
    "match:REVIEW": "Addresses that a person has to decide.",
    "dwellings:OUTPUT": "Each row of the register with its building and dwelling.",
    "dwellings:OUTPUT_BUILDINGS": "Buildings with their number of dwellings, a weight for the estimate.",
    "dwellings:DOUBTS": "What to look at of the dwellings.",
}
"""What goes in and comes out; QGIS keeps it in the model."""


def parameters() -> list:
    """Return what the model asks for."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterBoolean,
        QgsProcessingParameterCrs,
        QgsProcessingParameterEnum,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterString,
    )

    from doorstep.processing_provider.algorithms.registers.address import profile_options

    kind, source, field = QgsProcessing.SourceType, QgsProcessingParameterFeatureSource, QgsProcessingParameterField
    several, text = QgsProcessingParameterMultipleLayers, QgsProcessingParameterString
    return [
        QgsProcessingParameterCrs("crs", "CRS of the base"),
        several("levels", "Levels of places, top to bottom", kind.TypeVectorPolygon),
        text("code_field", "Code field", "code"),
        text("name_field", "Name field", optional=True),
        source("buildings", "Buildings", [kind.TypeVectorPolygon]),
        field("building_id", "Building id", None, "buildings"),
        field("storeys", "Storeys", None, "buildings", optional=True),
        several("streets", "Other spaces", kind.TypeVectorAnyGeometry, optional=True),
        source("known", "Known addresses", [kind.TypeVectorAnyGeometry]),
        field("known_fields", "Fields with the known addresses", None, "known", allowMultiple=True),
        source("register", "Register with addresses", [kind.TypeVector]),
        field("register_fields", "Address fields of the register", None, "register", allowMultiple=True),
        field("surname", "Surname", None, "register", optional=True),
        field("quarters", "Known group quarters", None, "register", optional=True),
        QgsProcessingParameterEnum("profile", "Profile", profile_options(), defaultValue=0),
        source("housing", "Housing database", [kind.TypeVector], optional=True),
        field("housing_fields", "Address fields of the housing database", None, "housing", optional=True, allowMultiple=True),
        field("floor", "Floor", None, "housing", optional=True),
        field("unit", "Unit", None, "housing", optional=True),
        field("capacity", "Capacity", None, "housing", optional=True),
        text("date", "Date", optional=True),
        QgsProcessingParameterBoolean("overwrite", "Replace an existing base", False),
    ]  # fmt: skip


STEPS = (
    ("create", "createpopulationbase", "An empty base", {"CRS": "crs", "OVERWRITE": "overwrite"}, {"BASE": "Population base"}),
    (
        "space", "loadspace", "Places, buildings, floors",
        {
            "LEVELS": "levels", "CODE_FIELD": "code_field", "NAME_FIELD": "name_field", "BUILDINGS": "buildings",
            "BUILDING_ID_FIELD": "building_id", "STOREYS_FIELD": "storeys", "OTHER_SPACES": "streets", "DATE": "date",
        },
        {"FLAWS": "Flaws"},
    ),
    (
        "known", "matchaddresses", "Known addresses",
        {"INPUT": "known", "ADDRESS_FIELDS": "known_fields", "PROFILE": "profile", "DATE": "date"},
        {},
    ),
    (
        "match", "matchaddresses", "Addresses of the register",
        {"INPUT": "register", "ADDRESS_FIELDS": "register_fields", "PROFILE": "profile", "DATE": "date"},
        {"REVIEW": "To review"},
    ),
    (
        "dwellings", "inferdwellings", "Dwellings",
        {
            "INPUT": ("match", "OUTPUT"), "ADDRESS_FIELDS": "register_fields", "PROFILE": "profile", "SURNAME_FIELD": "surname",
            "KIND_FIELD": "quarters", "HOUSING": "housing", "HOUSING_ADDRESS_FIELDS": "housing_fields", "FLOOR_FIELD": "floor",
            "UNIT_FIELD": "unit", "CAPACITY_FIELD": "capacity", "DATE": "date",
        },
        {"OUTPUT": "Rows with their dwelling", "OUTPUT_BUILDINGS": "Buildings with dwellings", "DOUBTS": "Doubts"},
    ),
)  # fmt: skip
"""Child, algorithm, text, its parameters by the model's (or a child's output), and what of it is an output of the model."""


def build():
    """Return the model; the provider must be registered."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )
    from qgis.core import (
        QgsProcessingModelChildParameterSource as Source,
    )

    model = QgsProcessingModelAlgorithm("buildpopulationbase", "Population base", "populationbase")
    asked = parameters()
    for parameter in asked:
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    model.setParameterOrder([parameter.name() for parameter in asked])
    before = None
    for child, algorithm, text, sources, outputs in STEPS:
        step = QgsProcessingModelChildAlgorithm(f"doorstep:{algorithm}")
        step.setChildId(child)
        step.setDescription(text)
        for name, given in sources.items():
            of = Source.fromModelParameter(given) if isinstance(given, str) else Source.fromChildOutput(*given)
            step.addParameterSources(name, [of])
        if before:
            step.addParameterSources("BASE", [Source.fromChildOutput(before, "BASE")])
        found = {}
        for name, description in outputs.items():
            item = QgsProcessingModelOutput(name, description)
            item.setChildId(child)
            item.setChildOutputName(name)
            found[name] = item
        step.setModelOutputs(found)
        model.addChildAlgorithm(step)
        before = child
    model.setHelpContent(HELP)
    model.updateDestinationParameters()
    return model


if __name__ == "__main__":
    make_validation_model.main(build, TARGET)
