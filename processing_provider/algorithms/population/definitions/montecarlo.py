"""Allocation of households by Monte Carlo simulation: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import BOUNDS, MonteCarloSettings
from ....i18n import tr
from . import allocation, summary


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Allocate households to buildings (Monte Carlo)"),
        summary=tr("Gives households to buildings at random, once or many times, and says how far the results spread."),
        tags=tr("random,simulation,draws,uncertainty,percentiles,interval,microsimulation"),
        help=(
            tr("Gives the households of each zone to its buildings at random."),
            tr(
                "What goes in: the buildings that the estimate made, and a household list with the zone and the "
                "persons of each household."
            ),
            tr("Two methods:"),
            (
                tr("Conserving: every household is dealt to one of the estimated places of the buildings."),
                tr(
                    "As published (Ye et al. 2024, eq. 12-15): places by area, and a building stops at its "
                    "estimated persons. What no building takes stays unplaced and is listed."
                ),
            ),
            tr("What comes out:"),
            (
                tr("Buildings with their households and persons of the first draw."),
                tr(
                    "With several draws: mean, standard deviation, 5 % and 95 % percentile of each building, zone "
                    "and summary zone."
                ),
                tr("Households with their building, or with the reason why they have none."),
            ),
            tr("Run it on the output of the optimization to have both results on one layer, ready to compare."),
            tr("What to doubt:"),
            (
                tr(
                    "With the conserving method the percentiles hold the error of the estimate as far as zones tell how "
                    "neighbourhoods differ, or WEIGHT_ERROR says it. With fewer than five zones, published errors stand in."
                ),
                tr("These are simulated households, not real residents."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    area = p.field(
        "AREA_FIELD",
        tr("Footprint area"),
        "INPUT",
        tr("For the published method; without it the area of the polygons is taken."),
        optional=True,
    )
    return [
        *allocation.sources(area),
        *_of_the_method(),
        *allocation.results([summary.sink()], [*summary.numbers(), *coverage()]),
    ]


def coverage() -> list[tuple[str, str]]:
    """Return the number that judges the intervals."""
    return [("ZONE_COVERAGE", tr("Zones spread with their neighbours whose 90 % interval holds their persons [%]"))]


def _of_the_method() -> list[Any]:
    low, high = BOUNDS["MonteCarloSettings", "draws"]
    return [
        p.choice(
            "METHOD",
            tr("Method"),
            [tr("Conserving"), tr("As published")],
            MonteCarloSettings.method,
            tr("Conserving places every household. As published may leave some unplaced; they are listed."),
        ),
        p.number(
            "DRAWS",
            tr("Draws"),
            MonteCarloSettings.draws,
            low,
            high,
            tr("The first one is the allocation; more give its spread."),
            whole=True,
        ),
        p.number(
            "WEIGHT_ERROR",
            tr("Error of the weight"),
            MonteCarloSettings.weight_error,
            *BOUNDS["MonteCarloSettings", "weight_error"],
            tr(
                "Spread of the conserving method: how far people per unit of weight may be off. Empty: what neighbourhoods "
                "differ by, estimated from the zones. A number: between a building and one three times as large, half by "
                "itself; 0 for none."
            ),
            advanced=True,
            optional=True,
        ),
        *summary.parameters(),
    ]
