"""Completed figures: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.complete import Prefer
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter
from .lifecircle import report


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Complete population"),
        summary=tr("Makes one figure per building of a register with gaps and an estimate, and says where it is from."),
        tags=tr("register,estimate,gap,coverage,undercount,combine,small area,dasymetric,origin,households"),
        help=(
            tr(
                "Gives each building one figure of people and of households: the register's where it knows people, and of what it "
                "misses in the zone the share that the building is likely to have."
            ),
            tr("What goes in:"),
            (
                tr("A population base with persons attached to homes."),
                tr("Buildings with people by 'Estimate population' or another estimate, by the same ids."),
                tr("Zones with their total, such as a census; without one the sum of the estimates stands for it."),
            ),
            tr("What comes out:"),
            (
                tr("Each building with its figure and origin: register, estimate, register + estimate, or unknown."),
                tr("Zones with their sum, which is exact, coverage by the register, and who has no building."),
            ),
            tr(
                "A zone of N households, of which the register has the share C. With h seen and e estimated in a building, it is "
                "expected to miss (1 − c)·(e + ρ·h) / (1 + ρ·c); ρ says how far the estimate errs."
            ),
            tr(
                "A building without any record may have been missed whole: a building is known with probability C^β, its households "
                "with c = C^(1 − β). β and ρ are those under which the register's counts are most likely."
            ),
            tr(
                "What is left of the zone's total is given out in proportion, in whole numbers. Where the register has more than the "
                "total, PREFER says which of them is kept."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Zone totals are taken for true: whom they count has to be whom the register counts, at the same date."
                ),
                tr("Who is registered and has left fills gaps that others have: classify residency first."),
                tr("A figure of one building is an expectation where its origin is not the register; sums are better."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    base, output = base_parameter()
    base.setHelp(tr("The GeoPackage that 'Create population base' made, with persons attached; it stays as it is."))
    return [base, output, *_inputs(), *_how(), *_outputs()]


def _inputs() -> list[Any]:
    return [
        p.source(
            "INPUT",
            tr("Buildings with an estimate"),
            [p.POLYGONS, p.POINTS],
            tr("Output of 'Estimate population', or alike."),
        ),
        p.field("BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("As the base has it."), default="buid"),
        p.field(
            "ESTIMATE_FIELD",
            tr("People by the estimate"),
            "INPUT",
            tr("Empty in a row where unknown."),
            default="pop_est",
        ),
        p.field(
            "ESTIMATED_HOUSEHOLDS_FIELD",
            tr("Households by the estimate"),
            "INPUT",
            tr("Or dwellings. Without it: people by the register's mean size of a household."),
            default="hh_est",
        ),
        p.source("ZONES", tr("Zones"), [p.POLYGONS], tr("Within which the total is kept.")),
        p.field(
            "ZONE_ID_FIELD", tr("Zone id"), "ZONES", tr("Unique. Empty: the features' own numbers."), optional=True
        ),
        p.field(
            "POPULATION_FIELD",
            tr("People of the zone"),
            "ZONES",
            tr("Empty in a row where unknown. Without the field: the sum of the estimates."),
            optional=True,
        ),
        p.field(
            "HOUSEHOLDS_FIELD",
            tr("Households of the zone"),
            "ZONES",
            tr("Occupied dwellings. Without the field: the sum of the estimates."),
            optional=True,
        ),
    ]


def _how() -> list[Any]:
    return [
        p.choice(
            "PREFER",
            tr("Where the register has more than the total"),
            [tr("Keep the total: the register's figures are made smaller"), tr("Keep the register: the sum is larger")],
            Prefer.TOTALS,
            tr("Figures that were made smaller are marked, and such zones named."),
        ),
        date_parameter(),
        p.seed(),
    ]


def _outputs() -> list[Any]:
    return [
        p.sink("OUTPUT", tr("Completed buildings"), p.TABLE, text=tr("Each building with one figure and its origin.")),
        p.sink("OUTPUT_ZONES", tr("Completed zones"), p.POLYGONS, True, tr("Zones with their sum and coverage.")),
        report(),
        *p.numbers(
            ("PERSONS", tr("People of all figures")),
            ("HOUSEHOLDS", tr("Households of all figures")),
            ("REGISTER_PERSONS", tr("People of the register")),
            ("ADDED", tr("People from the estimate")),
            ("UNPLACED", tr("People for whom a zone has no building")),
            ("COVERAGE", tr("People of the register in percent of the totals [%]")),
            ("UNKNOWN_BUILDINGS", tr("Buildings whose figure is unknown")),
            ("ZONES_BEYOND", tr("Zones in which the register has more than the total")),
        ),
    ]
