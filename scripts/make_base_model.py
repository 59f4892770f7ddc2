"""Write the models that build a population base: from layers to dwellings, and from registers to counts.

`build_population_base.model3`: an empty base, places and buildings, addresses, dwellings. `build_population_from_registers.model3`:
persons of three registers in such a base, linked, attached, tagged, classified and counted. A model has neither loops nor steps
that may be left out, in QGIS 3.22 as in 4: three registers are what every town needs for it, one of each kind. Any more are imported
into the base before the model runs, by *Import register*; the model links whatever is in the vault.
"""

from __future__ import annotations

import make_validation_model

from register_package import ROOT

TARGET = ROOT / "resources" / "models" / "build_population_base.model3"
OF_PERSONS = ROOT / "resources" / "models" / "build_population_from_registers.model3"

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
    "vault": "File that is to keep who somebody is, apart from the base; it is made. Only for registers of persons.",
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
        QgsProcessingParameterFile,
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
        QgsProcessingParameterFile("vault", "Vault", optional=True),
    ]  # fmt: skip


STEPS = (
    (
        "create", "createpopulationbase", "An empty base",
        {"CRS": "crs", "OVERWRITE": "overwrite", "VAULT": "vault"}, {"BASE": "Population base"},
    ),
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


KINDS = {
    "registration": "Register of who is registered",
    "residence": "Register of who lives here",
    "activity": "Register of signs of life",
}

HELP_OF_PERSONS = {
    "ALG_DESC": "Puts the persons of three registers into a population base: imported, linked, attached to dwellings and organisations, "
    "tagged, classified by residency, and counted by zone.",
    "base": "A base with places, buildings, known addresses and dwellings. It is changed in place.",
    "vault": "The vault of the base. Names, numbers and addresses of persons are only there.",
    "registration": "Such as household registration.",
    "residence": "Such as visits of the community, or an enumeration.",
    "activity": "Such as social insurance, health or school.",
    **{f"{name}_definition": "JSON file that says what its columns mean." for name in KINDS},
    "many": "Names of registers in which a person may stand several times, such as one of jobs.",
    "rules": "Rules of tags. Empty: those that come with Doorstep.",
    "months": "From so many months on somebody is permanent who is registered elsewhere: 6 as the paper, 12 as the United Nations.",
    "zones": "Polygons. Empty: the places of the base.",
    "zone_id": "Of the zones.",
    "age_bands": "From young to old.",
    "by": "Groups, such as sex;residency.",
    "protection": "Counts that leave the office are protected.",
    "date": "At which it is counted, such as 2025-06-30. Empty: today.",
    **{f"{name}:REJECTS": "Rows that are no records, with reasons." for name in KINDS},
    "link:OUTPUT": "Each record with its person, without names.",
    "link:REVIEW": "Pairs of records that a person has to decide.",
    "attach:UNATTACHED": "Persons without a home here, with reasons.",
    "tags:OUTPUT": "A row per person and tag.",
    "residency:OUTPUT": "A row per living person: class and reason.",
    "counts:OUTPUT": "Zones with people by group.",
}


def parameters_of_persons() -> list:
    """Return what the model of persons asks for."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterEnum,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterFile,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )

    kind, text, file = QgsProcessing.SourceType, QgsProcessingParameterString, QgsProcessingParameterFile
    registers = [
        parameter
        for name, label in KINDS.items()
        for parameter in (
            QgsProcessingParameterFeatureSource(name, label, [kind.TypeVector]),
            file(f"{name}_definition", f"Definition: {label[0].lower()}{label[1:]}", extension="json"),
        )
    ]
    return [
        file("base", "Population base", fileFilter="GeoPackage (*.gpkg);;(*)"),
        file("vault", "Vault"),
        *registers,
        text("many", "Registers with several records a person", optional=True),
        file("rules", "Rules", extension="csv", optional=True),
        QgsProcessingParameterNumber("months", "Months", QgsProcessingParameterNumber.Type.Integer, 6, False, 1, 120),
        QgsProcessingParameterFeatureSource("zones", "Zones", [kind.TypeVectorPolygon], optional=True),
        QgsProcessingParameterField("zone_id", "Zone id", None, "zones", optional=True),
        text("age_bands", "Bands of age", "0-14,15-64,65+"),
        text("by", "Groups", "sex;residency", optional=True),
        QgsProcessingParameterEnum("protection", "Protection", ["None", "Noise by cell keys"], defaultValue=1),
        text("date", "Date", optional=True),
    ]


STEPS_OF_PERSONS = (
    *(
        (
            name, "importregister", label,
            {"INPUT": name, "DEFINITION": f"{name}_definition", "VAULT": "vault", "DATE": "date"},
            {"REJECTS": f"Rejected rows: {label[0].lower()}{label[1:]}"},
        )
        for name, label in KINDS.items()
    ),
    (
        "link", "linkpersons", "Persons", {"VAULT": "vault", "MANY_PER_PERSON": "many", "DATE": "date"},
        {"OUTPUT": "Linked records", "REVIEW": "Pairs to review"},
    ),
    ("attach", "attachpersons", "Homes, jobs, families", {"VAULT": "vault", "DATE": "date"}, {"UNATTACHED": "Not attached"}),
    ("tags", "tagpersons", "Tags", {"RULES": "rules", "DATE": "date"}, {"OUTPUT": "Tags"}),
    ("residency", "classifyresidency", "Residency", {"MONTHS": "months", "DATE": "date"}, {"OUTPUT": "Residency"}),
    (
        "counts", "aggregatepopulation", "Counts",
        {
            "ZONES": "zones", "ZONE_ID_FIELD": "zone_id", "AGE_BANDS": "age_bands", "BY": "by", "PROTECTION": "protection",
            "DATE": "date",
        },
        {"OUTPUT": "Zones with people"},
    ),
)  # fmt: skip


def build():
    """Return the model from layers to dwellings; the provider must be registered."""
    return model_of("buildpopulationbase", "Population base", parameters(), STEPS, HELP)


def build_of_persons():
    """Return the model from registers to counts; the provider must be registered."""
    return model_of(
        "buildpopulationfromregisters", "Population base with persons", parameters_of_persons(), STEPS_OF_PERSONS, HELP_OF_PERSONS, "base"
    )  # fmt: skip


def model_of(name, title, asked, steps, explained, base=""):
    """Return a model of steps that hand the base to each other; the first gets it from the parameter `base`, if there is one.

    What a step gets is the name of a parameter of the model, (child, output), or a source of QGIS's own; a step whose algorithm has
    a colon in its name, or that says that its BASE is None, is handed no base.
    """
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )
    from qgis.core import (
        QgsProcessingModelChildParameterSource as Source,
    )

    # As in the first model: QGIS takes the first text for the id, the provider shows words of its own.
    model = QgsProcessingModelAlgorithm(name, title, "populationbase")
    for parameter in asked:
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    model.setParameterOrder([parameter.name() for parameter in asked])
    before = None
    for child, algorithm, text, sources, outputs in steps:
        ours = ":" not in algorithm
        step = QgsProcessingModelChildAlgorithm(f"doorstep:{algorithm}" if ours else algorithm)
        step.setChildId(child)
        step.setDescription(text)
        for of, given in sources.items():
            if isinstance(given, str):
                step.addParameterSources(of, [Source.fromModelParameter(given)])
            elif given is not None:
                step.addParameterSources(of, [Source.fromChildOutput(*given) if isinstance(given, tuple) else given])
        takes = ours and "BASE" not in sources
        if takes and (before or base):
            one = Source.fromChildOutput(before, "BASE") if before else Source.fromModelParameter(base)
            step.addParameterSources("BASE", [one])
        found = {}
        for of, description in outputs.items():
            item = QgsProcessingModelOutput(of, description)
            item.setChildId(child)
            item.setChildOutputName(of)
            found[of] = item
        step.setModelOutputs(found)
        model.addChildAlgorithm(step)
        before = child if takes else before
    model.setHelpContent(explained)
    model.updateDestinationParameters()
    return model


if __name__ == "__main__":
    make_validation_model.main((build, TARGET), (build_of_persons, OF_PERSONS))
