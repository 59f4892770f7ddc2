"""Which buildings are lived in: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import BOUNDS, LEAST_AREA, LEAST_HEIGHT, ResidentialSettings
from ....i18n import tr


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Classify residential buildings"),
        summary=tr("Tells which buildings are lived in, and by which share, from their use, POI and land use."),
        tags=tr("poi,land use,openstreetmap,osm,overture,mixed use,housing,dwellings"),
        help=(
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
                "A POI takes floor space by its kind, so a hotel in a tower leaves dwellings above. Where most buildings around "
                "hold POI, the share is drawn towards theirs. Buildings with POI more than 30 m deep of fewer than five storeys "
                "are no dwellings."
            ),
            tr(
                "What comes out: every building with its class, the share that is lived in, the reason in words "
                "and the number of its POI."
            ),
            tr("What to doubt:"),
            (
                tr("Categories that no table knows are counted in a warning; they decide nothing."),
                tr("Uses that no table has are read by their words where every word is known; a note says how."),
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
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    several = tr("One field, or several: OpenStreetMap has a field per key, such as amenity and shop.")
    rules = QgsProcessingParameterFile("RULES", tr("Rules table"), extension="csv", optional=True)
    rules.setHelp(
        tr(
            "Says what a category means for people living there. Empty: the tables of the plugin (OpenStreetMap, Overture, "
            "Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph), all together. For "
            "rules of your own copy one from resources/rules, edit it and choose the copy; it then stands instead of all."
        )
    )
    floor_space = QgsProcessingParameterFile("FLOOR_SPACE", tr("Floor space of POI"), extension="csv", optional=True)
    floor_space.setHelp(
        tr(
            "For mixed use by what stands in it: floor space per kind of POI. Empty: the table of the plugin. For figures of your "
            "own copy resources/contents/floor_space.csv, edit it and choose the copy; it then stands instead."
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
        p.field("LAND_USE_FIELD", tr("Category of the land use"), "LAND_USE", several, optional=True, multiple=True),
        p.choice(
            "MIXED_USE",
            tr("Mixed use counts as"),
            [
                tr("Non-residential (the paper's rule)"),
                tr("A share by storeys, without the ground floor"),
                tr("Residential"),
                tr("A share by what stands in it: floors that POI take, land use, buildings around"),
            ],
            ResidentialSettings.mixed_use,
            tr(
                "What a building with dwellings and other uses counts as. By what stands in it a shop takes floor space by its "
                "kind; where most buildings hold POI, their number says little."
            ),
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
        p.advanced(floor_space),
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
            tr("Uses of the rules table, yes/no, or a number of dwellings. It is not an input of the classification."),
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


def score_outputs() -> tuple[tuple[str, str], ...]:
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


def bounds(name: str) -> tuple[float, float]:
    return BOUNDS["ResidentialSettings", name]
