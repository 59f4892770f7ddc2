"""Dasymetric estimate of population per building: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import EstimateSettings
from ....i18n import tr
from . import weights


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Estimate population per building (dasymetric)"),
        summary=tr("Spreads the persons and households of each zone over its buildings."),
        tags=tr("downscaling,disaggregation,census,volume,floor area,dwellings,weight"),
        help=(
            tr(
                "Spreads the persons and households of each zone over its buildings, in proportion to a weight "
                "(Ye et al. 2024, eq. 1-2)."
            ),
            tr("What goes in:"),
            (
                tr(
                    "Buildings, as footprints or points. A building belongs to the zone that holds its "
                    "representative point."
                ),
                tr("Zones with persons and, if you have them, households."),
                tr(
                    "What the weight needs: heights for volume, storeys or heights for floor area and estimated "
                    "dwellings, a field of your own, or nothing."
                ),
            ),
            tr("What comes out:"),
            (
                tr(
                    "Buildings with estimates (hh_est, pop_est) and whole numbers (hh_int, pop_int), which sum "
                    "exactly to each zone's totals."
                ),
                tr("Zones with the number of their buildings and a status."),
            ),
            tr("Two of the weights:"),
            (
                tr(
                    "Estimated dwellings: a house is one dwelling however large; what a building has beyond a "
                    "house adds dwellings by living area. Above three storeys there are flats only."
                ),
                tr(
                    "Calibrated: these dwellings times persons per dwelling of each class, estimated from all "
                    "zones and cross-validated. With fewer than ten zones the weight is by volume instead."
                ),
            ),
            tr("Which weight fits your zones:"),
            (
                tr(
                    "With at least five zones, each is predicted from its neighbours by every weight at hand; the log, "
                    "the report and OUTPUT_WEIGHTS say how many people come out in the wrong zone, and whether a lead is more than chance."
                ),
                tr(
                    "Chosen by the zones: a mix of the weights, for persons and for households apart, learned from ten "
                    "zones or more. With fewer, persons go half by space and half by dwellings, households by dwellings, "
                    "and a tenth of both by buildings all alike."
                ),
                tr("It is the volume where that predicts zones left out better by more than the standard error."),
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Households with a weight of their own: pop_int is at least hh_int outside of group quarters, and where "
                    "weight_hh is 0 nobody lives but in group quarters."
                ),
                tr("A missing height takes the median of its zone; h_source says so, and a warning counts them."),
                tr(
                    "People of a zone without buildings are not placed, unless SPILL moves them to the nearest "
                    "building."
                ),
                tr("Zones that reach beyond the building layer are counted apart from gaps within it."),
                tr(
                    "A building over a border is in one zone whole, unless SPLIT_STRADDLING makes a row of each part. The "
                    "sums over part_of give the building back."
                ),
                tr(
                    "A footprint that stands twice, or as a part within a larger one, is counted once "
                    "(counted_in). Weights from a field count as they are."
                ),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        p.source(
            "INPUT",
            tr("Buildings"),
            [p.POLYGONS, p.POINTS],
            tr("Footprints or points. Points need a weight field or equal weights."),
        ),
        p.field(
            "BUILDING_ID_FIELD",
            tr("Building id"),
            "INPUT",
            tr("Unique. Empty: the field buid, else the features' own numbers."),
            default="buid",
        ),
        p.source(
            "ZONES",
            tr("Zones"),
            [p.TABLE],
            tr("Polygons with counts, such as census blocks. A table is enough where BUILDING_ZONE_FIELD is given."),
        ),
        p.field(
            "ZONE_ID_FIELD", tr("Zone id"), "ZONES", tr("Unique. Empty: the features' own numbers."), optional=True
        ),
        # With a default it is empty in QGIS's dialogs where there is no such field, instead of the first one: an id.
        p.field(
            "POPULATION_FIELD",
            tr("Population"),
            "ZONES",
            tr("Persons, those in group quarters included."),
            default="pop",
        ),
        p.field(
            "HOUSEHOLDS_FIELD",
            tr("Households"),
            "ZONES",
            tr("Occupied households, without group quarters. Empty: only persons are estimated."),
            optional=True,
        ),
        p.field(
            "GROUP_QUARTERS_FIELD",
            tr("Persons in group quarters"),
            "ZONES",
            tr("Of the population; they go to the zone's largest building instead of being spread."),
            optional=True,
        ),
        p.field(
            "BUILDING_ZONE_FIELD",
            tr("Zone id of the building"),
            "INPUT",
            tr("Instead of looking in which zone the building lies."),
            optional=True,
        ),
        p.choice(
            "WEIGHT",
            tr("Weight"),
            weights.options(),
            EstimateSettings.weight,
            tr("What decides how much of its zone a building gets."),
        ),
        p.field(
            "HEIGHT_FIELD",
            tr("Height [m]"),
            "INPUT",
            tr(
                "For volume, and for storeys that are missing. Missing heights take the median of the zone. Empty: the field "
                "height."
            ),
            default="height",
        ),
        p.field(
            "STOREYS_FIELD",
            tr("Storeys"),
            "INPUT",
            tr(
                "For floor area and estimated dwellings; missing ones come from the height, else from the zone. Empty: the "
                "field storeys."
            ),
            default="storeys",
        ),
        p.field(
            "WEIGHT_FIELD",
            tr("Weight field"),
            "INPUT",
            tr("For the weight 'Field': any quantity, such as dwellings. A missing one is an error, 0 gets nobody."),
            optional=True,
        ),
        p.field(
            "RESIDENTIAL_FIELD",
            tr("Residential share"),
            "INPUT",
            tr("A share from 0 to 1 or yes/no; it multiplies the weight."),
            optional=True,
        ),
        weights.of_households(),
        *weights.parameters(),
        p.choice(
            "ROUNDING",
            tr("Whole numbers by"),
            [
                tr("Largest remainder"),
                tr("Rounding, the rest to the largest building"),
                tr("Spread evenly over the zone, by the seed"),
            ],
            EstimateSettings.rounding,
            tr(
                "All keep the totals of every zone. Spread: persons are rounded up as often as the estimate says, households "
                "by the largest remainder with ties by the seed, so that neighbours add up. Largest remainder leaves ties "
                "to the ids."
            ),
            advanced=True,
        ),
        p.yes_no(
            "SPILL",
            tr("Move people of zones without buildings to the nearest building"),
            EstimateSettings.spill,
            tr("The zones are listed with the building that took their people. Otherwise these people are not placed."),
            advanced=True,
        ),
        p.yes_no(
            "SPLIT_STRADDLING",
            tr("Divide buildings between zones by area"),
            EstimateSettings.split,
            tr(
                "A building in several zones becomes a row per zone with its share of the weight (part_of, part_share). "
                "Parts below 5 % or 9 m² stay with the largest. Otherwise a building is in one zone."
            ),
            advanced=True,
        ),
        p.seed(),
        p.sink(
            "OUTPUT",
            tr("Buildings with estimate"),
            p.TABLE,
            text=tr("Every building of the input, with its zone, its weight and its persons and households."),
        ),
        p.sink(
            "OUTPUT_ZONES",
            tr("Zones, with what became of them"),
            p.TABLE,
            optional=True,
            text=tr("One row per zone: buildings, households, persons, and a status such as no_buildings."),
        ),
        weights.sink(),
        *p.numbers(
            ("POPULATION", tr("Persons estimated")),
            ("HOUSEHOLDS", tr("Households estimated")),
            ("ZONES_WITHOUT_BUILDINGS", tr("Zones with people and no building")),
            *beyond_numbers(),
            split_number(),
            *weights.numbers(),
        ),
    ]


def split_number() -> tuple[str, str]:
    """Return the name and description of how many buildings were divided."""
    return "SPLIT_BUILDINGS", tr("Buildings divided between zones")


def beyond_numbers() -> tuple[tuple[str, str], ...]:
    """Return the names and descriptions of what is said of zones beyond the buildings."""
    return (
        ("ZONES_BEYOND", tr("Zones beyond the buildings, of those without building")),
        ("POPULATION_BEYOND", tr("Persons in zones beyond the buildings")),
        ("HOUSEHOLDS_BEYOND", tr("Households in zones beyond the buildings")),
    )
