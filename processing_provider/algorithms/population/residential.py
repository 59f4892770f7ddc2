"""Which buildings are lived in."""

from functools import partial

import numpy as np
from qgis.core import QgsProcessingParameterFile

from ...base import dependencies
from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core.errors import SettingError
from ...engine.core.progress import part
from ...engine.population.residential import classify
from ...engine.population.residential.rules import read_rules
from ...engine.population.settings import BOUNDS, LEAST_AREA, LEAST_HEIGHT, ResidentialSettings
from ...engine.population.stages import residential as stage
from ...i18n import tr
from ...layers.rows import Rows


def bounds(name):
    return BOUNDS["ResidentialSettings", name]


class ClassifyResidential(DoorstepAlgorithm):
    """Which buildings are lived in."""

    needs = ("shapely",)

    def name(self):
        return "classifyresidential"

    def displayName(self):
        return tr("Classify residential buildings")

    def shortDescription(self):
        return tr("Tells which buildings are lived in, and by which share, from their use, POI and land use.")

    def tags(self):
        return tr("poi,land use,openstreetmap,osm,overture,mixed use,housing,dwellings").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr("Tells which buildings are lived in, and by which share."),
            tr("What goes in, read in this order:"),
            (
                tr("The own use of the building, from one or several of its fields."),
                tr("Points of interest (POI) in the building or close to it."),
                tr("Land use."),
                tr("Size: small or low buildings are no dwellings."),
            ),
            tr(
                "Tables of rules say what a category means: non-residential takes the building, mixed takes a "
                "part of it (as a rule the ground floor), neutral says nothing, residential means that people "
                "live there."
            ),
            tr(
                "What comes out: every building with its class, the share that is lived in, the reason in words "
                "and the number of its POI."
            ),
            tr("What to doubt:"),
            (
                tr("Categories that no table knows are counted in a warning; they decide nothing."),
                tr("A building about which nothing is known is taken as residential; its reason says so."),
                tr(
                    "Where you know the use of some buildings, give the known use: the report says how many are "
                    "classified right."
                ),
            ),
            tr(
                "The rule of Ye et al. (2024), by which a building that any POI intersects is non-residential, is "
                "mixed use 'non-residential' with distance 0. Categories of POI count there only with a rules "
                "table of your own, and least sizes only where given."
            ),
        )

    def parameters(self):
        several = tr("One field, or several: OpenStreetMap has a field per key, such as amenity and shop.")
        rules = QgsProcessingParameterFile("RULES", tr("Rules table"), extension="csv", optional=True)
        rules.setHelp(
            tr(
                "Says what a category means for people living there. Empty: the tables of the plugin (OpenStreetMap, Overture, "
                "Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph), all together. For "
                "rules of your own copy one from resources/rules, edit it and choose the copy; it then stands instead of all."
            )
        )
        report = p.html()
        report.setHelp(tr("Inputs with hashes, settings, warnings and, with a label field, the confusion table."))
        return [
            p.source("INPUT", tr("Buildings"), [p.POLYGONS], tr("Footprints.")),
            p.source(
                "POI",
                tr("Points of interest"),
                [p.POINTS, p.POLYGONS],
                tr("Shops, schools, offices and so on. Of areas, a point inside counts."),
                True,
            ),
            p.field(
                "POI_CATEGORY_FIELD",
                tr("Category of the POI"),
                "POI",
                several + " " + tr("Without it every POI takes a part of its building."),
                optional=True,
                multiple=True,
            ),
            rules,
            p.number(
                "DISTANCE",
                tr("Distance of POI [m]"),
                ResidentialSettings.distance,
                *bounds("distance"),
                tr("A POI outside of all buildings counts for the nearest one within this distance."),
            ),
            p.field(
                "BUILDING_USE_FIELD",
                tr("Own use of the building"),
                "INPUT",
                several + " " + tr("It comes before POI and land use."),
                optional=True,
                multiple=True,
            ),
            p.source(
                "LAND_USE",
                tr("Land use"),
                [p.POLYGONS],
                tr("For buildings about which neither their own use nor a POI says anything."),
                optional=True,
            ),
            p.field(
                "LAND_USE_FIELD", tr("Category of the land use"), "LAND_USE", several, optional=True, multiple=True
            ),
            p.choice(
                "MIXED_USE",
                tr("Mixed use counts as"),
                [
                    tr("Non-residential (the paper's rule)"),
                    tr("A share by storeys, without the ground floor"),
                    tr("Residential"),
                ],
                ResidentialSettings.mixed_use,
                tr("What a building with dwellings and other uses counts as."),
            ),
            p.field(
                "STOREYS_FIELD",
                tr("Storeys"),
                "INPUT",
                tr("For the share of mixed use; where it is missing, the height tells. Empty: the field storeys."),
                default="storeys",
            ),
            p.number(
                "MIN_AREA",
                tr("Least footprint of a dwelling [m²]"),
                ResidentialSettings.min_area,
                *bounds("min_area"),
                tr(
                    "Smaller buildings of fewer than two storeys are sheds and garages. "
                    "Empty: {:g}, none in the paper's rule."
                ).format(LEAST_AREA),
                optional=True,
            ),
            p.number(
                "MIN_HEIGHT",
                tr("Least height of a dwelling [m]"),
                ResidentialSettings.min_height,
                *bounds("min_height"),
                tr("Lower buildings are no dwellings. Empty: {:g}, none in the paper's rule.").format(LEAST_HEIGHT),
                optional=True,
            ),
            p.field(
                "HEIGHT_FIELD",
                tr("Height [m]"),
                "INPUT",
                tr("For the least height. Empty: the field height."),
                default="height",
            ),
            p.field(
                "POI_ID_FIELD",
                tr("POI id"),
                "POI",
                tr("Names the POI that decided. Empty: the features' own numbers."),
                optional=True,
                advanced=True,
            ),
            p.field(
                "LABEL_FIELD",
                tr("Known use, to score against"),
                "INPUT",
                tr(
                    "Uses of the rules table, yes/no, or a number of dwellings. "
                    "It is not an input of the classification."
                ),
                optional=True,
                advanced=True,
            ),
            p.sink(
                "OUTPUT",
                tr("Buildings with residential class"),
                p.POLYGONS,
                text=tr("Every building of the input, with its class, the share that is lived in and the reason."),
            ),
            report,
            *p.numbers(
                ("RESIDENTIAL", tr("Residential buildings")),
                ("MIXED", tr("Buildings of mixed use")),
                ("NONRESIDENTIAL", tr("Non-residential buildings")),
                *score_outputs(),
            ),
        ]

    def refuse(self, parameters, context):
        label = self.field(parameters, "LABEL_FIELD", context)
        if label and label in self.fields(parameters, "BUILDING_USE_FIELD", context):
            raise SettingError(
                tr("Field '{}' cannot be the own use and the label to score against; choose another one.").format(label)
            )
        refuse(self, parameters, context)

    def compute(self, parameters, context, feedback, progress):
        table, buildings = self.input(parameters, "INPUT", context, part(progress, 0, 0.4))
        places = evidence(self, parameters, context, table.crs, part(progress, 0.4, 0.6))
        rules = rules_of(self, parameters, context)
        result = stage.run(
            buildings,
            *(given for _, _, given in places),
            stage_settings(self, parameters, context),
            rules,
            part(progress, 0.6, 1),
        )
        say(result, feedback)
        numbers, found = result.numbers, tables(result)
        label = self.field(parameters, "LABEL_FIELD", context)
        if label:
            scored = classify.scores(result.found, classify.read_labels(table.column(label), label, rules))
            feedback.pushInfo(classify.confusion_table(scored))
            numbers.update(score_numbers(scored))
            found.append((tr("Against known uses"), score_head(), [score_row(score) for score in scored]))
        return Outcome(
            outputs={"OUTPUT": Rows.of(result.buildings.frame, table)},
            numbers=numbers,
            warnings=list(result.notes),
            styles={"OUTPUT": "residential"},
            layers=[(tr("Buildings"), table), *((label, read) for label, read, _ in places if read is not None)],
            tables=found,
        )


def stage_settings(step, parameters, context) -> ResidentialSettings:
    """Return the settings of the stage, whichever algorithm takes it."""
    return p.settings(step, parameters, context, ResidentialSettings, leave=("storey_height",))


def rules_of(step, parameters, context):
    """Return the rules of a table of the user's own, None without one."""
    return read_rules(step.parameterAsFile(parameters, "RULES", context)) if step.given(parameters, "RULES") else None


def refuse(step, parameters, context) -> None:
    """Raise a DoorstepError for evidence that cannot be used, before any work."""
    for name in ("POI_CATEGORY_FIELD", "POI_ID_FIELD", "LAND_USE", "LAND_USE_FIELD"):
        needed = dependencies.lacking(name, partial(step.given, parameters))
        if needed:
            raise SettingError(tr("{} needs {}; give both or neither.").format(name, needed))
    step.refuse_untrue_metres(parameters, "INPUT", context, tr("a distance or an area"), lengths=True)
    stage_settings(step, parameters, context)
    rules_of(step, parameters, context)


def evidence(step, parameters, context, crs, progress) -> list:
    """Return label, Table and Input of the points of interest and of the land use, None for what was not given."""
    return [
        (label, *step.input(parameters, name, context, part(progress, start, end), crs, whole=False))
        for name, label, start, end in (
            ("POI", tr("Points of interest"), 0, 0.75),
            ("LAND_USE", tr("Land use"), 0.75, 1),
        )
    ]


def _shares(result) -> list:
    found = result.found.known.items()
    return [(what, n, f"{100 * known / n:.1f} %") for what, (known, n) in found if n]


def _deciders(result) -> list:
    counts = np.bincount(result.found.decided_by, minlength=len(classify.DECIDERS)).tolist()
    return list(zip(classify.DECIDERS, counts))


def say(result, feedback) -> None:
    """Tell what decided, and how much of the categories the rules know."""
    counted = ", ".join(f"{name} {n:,}" for name, n in _deciders(result))
    feedback.pushInfo(tr("Decided by: {}.").format(counted))
    for what, n, share in _shares(result):
        feedback.pushInfo(tr("Categories known to the rules table: {} of {:,} {}.").format(share, n, what))


def tables(result) -> list:
    """Return what the report says of the classification."""
    found = [(tr("Decided by"), [tr("Evidence"), tr("Buildings")], _deciders(result))]
    shares = _shares(result)
    if shares:
        head = [tr("Categories of"), tr("Features"), tr("Share known")]
        found.append((tr("Known to the rules table"), head, shares))
    return found


def score_outputs():
    """Name and label of the numeric outputs of scores; there are none without a label field."""
    return (
        ("PRECISION", tr("Precision")),
        ("RECALL", tr("Recall")),
        ("F1", tr("F1")),
        ("FOUND", tr("Lived in and found")),
        ("MISSED", tr("Lived in and missed")),
        ("TAKEN", tr("Not lived in and taken")),
        ("REJECTED", tr("Not lived in and rejected")),
        ("PAPER_PRECISION", tr("Precision of the paper's rule")),
        ("PAPER_RECALL", tr("Recall of the paper's rule")),
        ("PAPER_F1", tr("F1 of the paper's rule")),
    )


def score_numbers(scored) -> dict:
    """Return the numeric outputs of scores, without those that divide by nothing."""
    ours, paper, _ = scored
    counts = (ours.found, ours.missed, ours.wrong, ours.rejected)
    values = (ours.precision, ours.recall, ours.f1, *counts, paper.precision, paper.recall, paper.f1)
    return {name: value for (name, _), value in zip(score_outputs(), values) if value == value}


def score_head() -> list:
    """Return the head of the confusion table."""
    return [
        tr("Rule"),
        tr("Lived in and found"),
        tr("Lived in and missed"),
        tr("Not lived in and taken"),
        tr("Not lived in and rejected"),
        tr("Precision"),
        tr("Recall"),
        tr("F1"),
    ]


def score_row(score) -> list:
    """Return a row of the confusion table."""
    counts = (score.found, score.missed, score.wrong, score.rejected)
    return [score.name, *counts, score.precision, score.recall, score.f1]
