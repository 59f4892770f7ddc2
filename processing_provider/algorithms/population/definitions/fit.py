"""Comparison of the two allocations: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.stages.fit import METHODS
from ....i18n import tr
from .allocation import estimated

NAMES = {"OPT": lambda: tr("Optimization"), "MC": lambda: tr("Monte Carlo")}


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Compare household allocations"),
        summary=tr("Compares the optimization and Monte Carlo with the estimate, per building and per zone."),
        tags=tr("residuals,mean squared error,mse,fit,net error,absolute error"),
        help=(
            tr(
                "Compares the optimization and Monte Carlo with the estimate, building by building and zone by "
                "zone, as in Table 4 of Ye et al. (2024)."
            ),
            tr(
                "What goes in: one layer of buildings that carries both results. Run Monte Carlo on the output of "
                "the optimization to get it."
            ),
            tr("What comes out:"),
            (
                tr("The residuals of persons and households, per building and per zone."),
                tr("Three readings of the mean squared error of the paper (eq. 16)."),
                tr("Net error, in which residuals cancel out, and absolute error, in which they do not."),
            ),
            tr("What to doubt: all this is fit to the estimate, not accuracy against known counts."),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    names = {suffix: name() for suffix, name in NAMES.items()}
    return [
        p.source(
            "INPUT",
            tr("Buildings with both allocations"),
            [p.TABLE],
            tr("The output of Monte Carlo, run on the output of the optimization."),
        ),
        p.field("BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Unique. Empty: the field buid."), default="buid"),
        p.field(
            "BUILDING_ZONE_FIELD",
            tr("Zone id of the building"),
            "INPUT",
            tr("Empty: the field zone_id."),
            default="zone_id",
        ),
        *estimated(),
        *(
            parameter
            for suffix, persons, persons_default, households, households_default in METHODS
            for parameter in (
                p.field(
                    persons,
                    tr("Persons by {}").format(names[suffix]),
                    "INPUT",
                    tr("Persons that the building got. Empty: the field {}.").format(persons_default),
                    default=persons_default,
                ),
                p.field(
                    households,
                    tr("Households by {}").format(names[suffix]),
                    "INPUT",
                    tr("Households that the building got. Empty: the field {}.").format(households_default),
                    default=households_default,
                ),
            )
        ),
        p.sink(
            "OUTPUT",
            tr("Comparison per building"),
            p.TABLE,
            text=tr("Estimate, optimization and Monte Carlo side by side, with their residuals."),
        ),
        p.sink("OUTPUT_ZONES", tr("Comparison per zone"), p.TABLE, optional=True, text=tr("The same per zone.")),
        p.html(),
        *p.numbers(
            *(
                (f"{score}_{suffix}", f"{label} ({names[suffix]})")
                for suffix, *_ in METHODS
                for score, label in (
                    ("MSE_BUILDINGS", tr("MSE over buildings")),
                    ("MSE_HOUSEHOLDS", tr("MSE over households")),
                    ("SSE_PER_HOUSEHOLD", tr("Squared error per household")),
                    ("NET_PERCENT", tr("Net error [%]")),
                    ("ABSOLUTE_PERCENT", tr("Absolute error [%]")),
                    ("NET_PERCENT_HOUSEHOLDS", tr("Net error of households [%]")),
                )
            )
        ),
    ]
