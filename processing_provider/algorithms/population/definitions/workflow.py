"""The whole way from zone counts to households per building: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ....base import parameters as p
from ....base.definition import About, Definition
from ....i18n import tr
from . import estimate, fit, heights, households, montecarlo, moves, optimization, residential, summary, weights


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Map population per building (full workflow)"),
        summary=tr("From buildings and zones to people per building in one run."),
        tags=tr("census,dasymetric,downscaling,households,lidar,residents"),
        help=(
            tr(
                "From buildings and zones to people per building in one run. It does what the other algorithms "
                "do, in turn:"
            ),
            (
                tr("Heights from a point cloud, where one is given."),
                tr("Residential buildings, where their use, POI or land use is given."),
                tr("A household list, where none is given: it is made from the counts of the zones."),
                tr("The estimate of persons and households per building."),
                tr("Households to buildings, by optimization and by Monte Carlo, and both compared."),
            ),
            tr(
                "What goes in: buildings, and zones with their persons. The weight by volume needs heights as well, from a "
                "field or a point cloud. Everything else is optional; without households only persons are estimated."
            ),
            tr(
                "What comes out: buildings with their people, households with their building, zones with their "
                "fit, and a report. Nothing is written before everything is computed."
            ),
            tr("What to doubt:"),
            (
                tr("Read the warnings: they count what was filled in, skipped or not placed."),
                tr("Residuals measure the fit to the estimate, not accuracy."),
                tr("Households are simulated, not real residents."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [*_asked(), *_outputs()]


def _asked() -> list[Any]:
    cloud, evidence, spread = map(_by_name, (heights, residential, estimate))
    listed, optimal, drawn = map(_by_name, (households, optimization, montecarlo))
    cloud["POINT_CLOUD"].setFlags(cloud["POINT_CLOUD"].flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    for name in ("SIZE_FIELDS", "VACANT_FIELD"):
        listed[name].setParentLayerParameterName("ZONES")
    return [
        *_taken(spread, "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD"),
        *_taken(spread, "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "HOUSEHOLD_WEIGHT", "RESIDENTIAL_FIELD",
                "BUILDING_ZONE_FIELD"),
        *_taken(cloud, "POINT_CLOUD", "POINT_CLOUD_CRS", "HEIGHT_STATISTIC"),
        *map(p.advanced, _taken(cloud, "Z_UNIT", "ROOF_CLASSES", "GROUND_CLASSES")), *_taken(spread, "STOREY_HEIGHT"),
        *_taken(evidence, "POI", "POI_CATEGORY_FIELD", "BUILDING_USE_FIELD", "LAND_USE", "LAND_USE_FIELD", "MIXED_USE"),
        *map(p.advanced, _taken(evidence, "DISTANCE", "RULES", "FLOOR_SPACE", "MIN_AREA", "MIN_HEIGHT", "POI_ID_FIELD")),
        *_taken(listed, "SIZE_FIELDS", "SIZE_VALUES", "SIZE_SHARES", "VACANT_FIELD"),
        p.field("ZONE_GROUP_QUARTERS_FIELD", tr("Persons in group quarters"), "ZONES",
                tr("Of the population; without it they are taken from the household list."), optional=True),
        p.source("HOUSEHOLDS", tr("Household list"), [p.TABLE], tr("Without it, one is made from the zone counts."), optional=True),
        *_taken(optimal, "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS"),
        p.yes_no("OPTIMIZATION", tr("Allocate by optimization"), True, tr(
            "Places households so that persons miss the estimate as little as possible. It needs households."
        )),
        p.yes_no("MONTE_CARLO", tr("Allocate by Monte Carlo"), True, tr(
            "Places households at random, for comparison and for the spread of several draws. It needs "
            "households."
        )),
        *_taken(drawn, "METHOD", "DRAWS", "WEIGHT_ERROR", *summary.PARAMETERS),
        *_taken(optimal, "TOLERANCE", *moves.PARAMETERS, "SOLVER", "TIME_LIMIT"),
        *_taken(spread, "CLASS_FIELD", "WEIGHT_EXPONENT", *weights.TUNING, "ROUNDING", "SPILL", "SPLIT_STRADDLING"),
        p.seed(),
    ]  # fmt: skip


def _outputs() -> list[Any]:
    return [
        p.sink("OUTPUT", tr("Buildings with people"), p.TABLE, text=tr(
            "Every building of the input, with what every step says of it."
        )),
        p.sink("OUTPUT_HOUSEHOLDS", tr("Households with their building"), p.TABLE, optional=True, text=tr(
            "The list, with the building of each household or the reason why it has none."
        )),
        p.sink("OUTPUT_ZONES", tr("Zones with fit"), p.TABLE, optional=True, text=tr(
            "The zones as given, with their buildings, status and how far they miss the estimate."
        )),
        summary.sink(),
        weights.sink(),
        p.html(),
        *p.numbers(("POPULATION", tr("Persons estimated")), ("HOUSEHOLDS", tr("Households to place")),
                   ("ZONES_WITHOUT_BUILDINGS", tr("Zones with people and no building")), ("UNRECONCILED", tr("Unreconciled zones")),
                   *estimate.beyond_numbers(), estimate.split_number()),
        *p.numbers(*weights.numbers()),
        *_numbers(heights),
        *_numbers(residential, without=[name for name, _ in residential.score_outputs()]),
        *_numbers(optimization, without=("HOUSEHOLDS",)),
        *_numbers(fit),
        *p.numbers(*summary.numbers(), *montecarlo.coverage()),
    ]  # fmt: skip


def _by_name(step: Definition) -> dict[str, Any]:
    """Return the parameters of a step."""
    return {one.name(): one for one in step.parameters() if not isinstance(one, QgsProcessingOutputNumber)}


def _taken(step: dict[str, Any], *names: str) -> Iterable[Any]:
    return [step[name] for name in names]


def _numbers(step: Definition, without: Collection[str] = ()) -> list[QgsProcessingOutputNumber]:
    """Return the numeric outputs of a step."""
    numbers = [one for one in step.parameters() if isinstance(one, QgsProcessingOutputNumber)]
    return [one for one in numbers if one.name() not in without]
