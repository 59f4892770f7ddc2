"""Which buildings are lived in."""

from collections import Counter

import numpy as np
from qgis.core import QgsProcessingParameterFile, QgsUnitTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core import packages
from ...engine.core.errors import SettingError
from ...engine.core.limits import HEIGHT, STOREYS
from ...engine.core.progress import part
from ...engine.core.spatial import repaired
from ...engine.population import fields
from ...engine.population.residential import classify
from ...engine.population.residential.rules import read_rules
from ...engine.population.settings import BOUNDS, LEAST_AREA, LEAST_HEIGHT, MixedUse, ResidentialSettings
from ...i18n import tr
from ...layers.reading import Rows

shapely = packages.load("shapely")

NEEDS = {
    "POI_CATEGORY_FIELD": "POI",
    "POI_ID_FIELD": "POI",
    "LAND_USE": "LAND_USE_FIELD",
    "LAND_USE_FIELD": "LAND_USE",
}


CATEGORY = {"POI": "POI_CATEGORY_FIELD", "LAND_USE": "LAND_USE_FIELD"}
NUMBERS = dict(zip(("RESIDENTIAL", "MIXED", "NONRESIDENTIAL"), classify.KINDS.values()))


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
        for name, needed in NEEDS.items():
            if self.given(parameters, name) and not self.given(parameters, needed):
                raise SettingError(tr("{} needs {}; give both or neither.").format(name, needed))
        label = self.field(parameters, "LABEL_FIELD", context)
        if label and label in self.fields(parameters, "BUILDING_USE_FIELD", context):
            raise SettingError(
                tr("Field '{}' cannot be the own use and the label to score against; choose another one.").format(label)
            )
        self.refuse_untrue_metres(parameters, "INPUT", context, tr("a distance or an area"), lengths=True)
        self.settings(parameters, context)
        self._rules(parameters, context)

    def settings(self, parameters, context):
        def least(name):
            return self.parameterAsDouble(parameters, name, context) if self.given(parameters, name) else None

        return ResidentialSettings(
            MixedUse(self.parameterAsEnum(parameters, "MIXED_USE", context)),
            self.parameterAsDouble(parameters, "DISTANCE", context),
            least("MIN_AREA"),
            least("MIN_HEIGHT"),
        )

    def _rules(self, parameters, context):
        return (
            read_rules(self.parameterAsFile(parameters, "RULES", context)) if self.given(parameters, "RULES") else None
        )

    def compute(self, parameters, context, feedback, progress):
        settings, rules = self.settings(parameters, context), self._rules(parameters, context)
        table = self.read(parameters, "INPUT", context, part(progress, 0, 0.4))
        layers = [(tr("Buildings"), table)]
        footprints, notes = repaired(table.geometries(), "buildings") if len(table) else (table.geometries(), [])
        # Areas and distances are in metres, whatever the unit of the map.
        metres = QgsUnitTypes.fromUnitToUnitFactor(table.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)

        def scaled(geometries):
            return geometries if metres == 1 else shapely.transform(geometries, lambda corners: corners * metres)

        def places(name, label, step):
            if not self.given(parameters, name):
                return None
            found = self.read(parameters, name, context, step, table.crs)
            layers.append((label, found))
            category = self.columns(parameters, CATEGORY[name], context, found)
            ids = self.field(parameters, "POI_ID_FIELD", context) if name == "POI" else ""
            return classify.Places(
                scaled(found.geometries()), category or None, found.column(ids) if ids else found.feature_ids()
            )

        buildings = classify.Buildings(
            scaled(footprints),
            self.columns(parameters, "BUILDING_USE_FIELD", context, table),
            self.read_measured(parameters, "STOREYS_FIELD", context, table, STOREYS, notes),
            self.read_measured(parameters, "HEIGHT_FIELD", context, table, HEIGHT, notes),
        )
        result = classify.classify(
            buildings,
            settings,
            places("POI", tr("Points of interest"), part(progress, 0.4, 0.55)),
            places("LAND_USE", tr("Land use"), part(progress, 0.55, 0.6)),
            rules,
            part(progress, 0.6, 1),
        )
        kinds = Counter(result.kind)
        numbers = {name: kinds[kind] for name, kind in NUMBERS.items()}
        deciders = np.bincount(result.decided_by, minlength=len(classify.DECIDERS)).tolist()
        counted = ", ".join(f"{name} {n:,}" for name, n in zip(classify.DECIDERS, deciders))
        feedback.pushInfo(tr("Decided by: {}.").format(counted))
        tables = [(tr("Decided by"), [tr("Evidence"), tr("Buildings")], list(zip(classify.DECIDERS, deciders)))]
        shares = [(what, n, f"{100 * known / n:.1f} %") for what, (known, n) in result.known.items() if n]
        for what, n, share in shares:
            feedback.pushInfo(tr("Categories known to the rules table: {} of {:,} {}.").format(share, n, what))
        if shares:
            head = [tr("Categories of"), tr("Features"), tr("Share known")]
            tables.append((tr("Known to the rules table"), head, shares))
        label = self.field(parameters, "LABEL_FIELD", context)
        if label:
            scored = classify.scores(result, classify.read_labels(table.column(label), label, rules))
            feedback.pushInfo(classify.confusion_table(scored))
            numbers.update(score_numbers(scored))
            tables.append((tr("Against known uses"), score_head(), [score_row(score) for score in scored]))
        columns = (result.kind, result.share, result.reason, result.n_poi, result.poi_ids)
        ours = {field.name: values for field, values in zip(fields.RESIDENTIAL, columns)}
        return Outcome(
            outputs={"OUTPUT": Rows(fields.RESIDENTIAL, ours, table)},
            numbers=numbers,
            warnings=[*notes, *result.warnings],
            styles={"OUTPUT": "residential"},
            layers=layers,
            tables=tables,
        )

    def columns(self, parameters, name, context, table) -> dict:
        """Return the fields of a parameter with their values."""
        return {field: table.column(field) for field in self.fields(parameters, name, context)}


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
