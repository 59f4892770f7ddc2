"""Allocation of households by optimization: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import BOUNDS, AllocationSettings
from ....i18n import tr
from . import allocation, moves


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Allocate households to buildings (optimization)"),
        summary=tr(
            "Gives every household of a zone to a building, with the least possible deviation from the estimate."
        ),
        tags=tr("integer programming,solver,cbc,highs,minimum,assignment,microsimulation"),
        help=(
            tr(
                "Gives every household of a zone to one of its buildings. Each building gets its estimated number "
                "of households, and the persons miss the estimate by more than the tolerance as little as possible "
                "(Ye et al. 2024, eq. 8-11, where the tolerance is 0)."
            ),
            tr("What goes in:"),
            (
                tr("The buildings that the estimate made."),
                tr("A household list with the zone and the persons of each household."),
            ),
            tr("What comes out:"),
            (
                tr("Buildings with their households and persons, and what is left over or missing (residuals)."),
                tr("Households with their building, or with the reason why they have none."),
                tr(
                    "Zones with status, bound and gap: optimal means that the minimum is proven, of what exceeds the "
                    "tolerance."
                ),
            ),
            tr(
                "Where several allocations reach the minimum, the one is taken that meets the preferences of "
                "households for types of building; after that, the one with the fewest moves since an earlier "
                "result. Both are optional."
            ),
            tr("What to doubt:"),
            (
                tr("time_limit: a better allocation may exist; gap says how much better at most."),
                tr("Residuals measure the fit to the estimate, not accuracy."),
                tr("These are simulated households, not real residents."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    numbers = [
        ("PROVEN_ZONES", tr("Zones proven optimal")),
        ("OBJECTIVE", tr("Sum of absolute residuals beyond the tolerance [persons]")),
        *moves.numbers(),
    ]
    return [*allocation.sources(), *_of_the_method(), *allocation.results(numbers=numbers)]


def _of_the_method() -> list[Any]:
    low, high = BOUNDS["AllocationSettings", "time_limit"]
    return [
        p.number(
            "TOLERANCE",
            tr("Tolerance [persons per building]"),
            AllocationSettings.tolerance,
            *BOUNDS["AllocationSettings", "tolerance"],
            tr(
                "A building may miss its estimate by so many persons at no cost. 0 is the published objective "
                "and fits best, but squeezes household sizes towards the mean; from 2 on neighbourhoods keep their "
                "mix of sizes at least as well as by chance."
            ),
            whole=True,
        ),
        *moves.parameters(),
        p.choice(
            "SOLVER",
            tr("Solver"),
            ["CBC (PuLP)", "HiGHS (SciPy)"],
            AllocationSettings.solver,
            tr("Used in the few zones that need integer programming."),
            advanced=True,
        ),
        p.number(
            "TIME_LIMIT",
            tr("Time limit per zone [s]"),
            AllocationSettings.time_limit,
            low,
            high,
            tr("A zone that takes longer keeps the best allocation found; its status is time_limit."),
            advanced=True,
        ),
    ]
