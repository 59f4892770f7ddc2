"""Validation against known counts: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.stages.truth import suffix
from ....i18n import tr

MOST_PAIRS = 4
SCORES = (
    ("MAE", "mae", lambda: tr("Mean absolute error [people per zone]")),
    ("RMSE", "rmse", lambda: tr("Root mean squared error [people per zone]")),
    ("BIAS", "bias", lambda: tr("Mean error [people per zone]")),
    ("TAE", "total_absolute", lambda: tr("Total absolute error [people]")),
    ("MISPLACED_PERCENT", "misplaced", lambda: tr("People misplaced [%]")),
    ("PERCENT_ERROR", "percent", lambda: tr("Mean absolute percent error, zones of 10 people and more [%]")),
)


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Validate estimates against reference zones"),
        summary=tr("Scores estimates against known counts of zones that the estimate has not seen."),
        tags=tr("accuracy,error,mae,rmse,bias,baseline,test"),
        help=(
            tr(
                "Sums buildings over reference zones with known counts and scores the difference: the test of "
                "accuracy that Ye et al. (2024, 5.2) ask for."
            ),
            tr("What goes in:"),
            (
                tr("Buildings with estimates made from coarse zones."),
                tr("Fine zones with known counts that the estimate has not seen."),
            ),
            tr("What comes out:"),
            (
                tr("The reference zones with their errors."),
                tr(
                    "Scores of the estimates and of baselines: the same people of each coarse zone spread evenly "
                    "over the buildings, by footprint area, by volume, by chance, or evenly over the area."
                ),
                tr("Misplaced: half the absolute error as a share of the people, those who would have to move."),
            ),
            tr("What to doubt:"),
            (
                tr("Without the coarse zone of each building, the baselines spread the people of the whole layer."),
                tr(
                    "A zone without buildings counts as 0. A zone whose buildings have no value is left out, and "
                    "a warning counts it."
                ),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        p.source(
            "INPUT",
            tr("Buildings with estimates"),
            [p.POLYGONS, p.POINTS],
            tr("The output of an estimate or an allocation made from coarse zones."),
        ),
        p.field(
            "VALUE_FIELDS",
            tr("Estimates of the buildings"),
            "INPUT",
            tr("One field or several, such as pop_est and hh_est."),
            multiple=True,
        ),
        p.source(
            "REFERENCE",
            tr("Reference zones"),
            [p.TABLE],
            tr("Polygons with known counts. A table is enough where BUILDING_REFERENCE_FIELD is given."),
        ),
        p.field(
            "REFERENCE_ID_FIELD",
            tr("Reference zone id"),
            "REFERENCE",
            tr("Unique. Empty: the features' own numbers."),
            optional=True,
        ),
        p.field(
            "REFERENCE_FIELDS",
            tr("Known counts"),
            "REFERENCE",
            tr("One for each estimate, in the same order; one field may stand several times."),
            multiple=True,
        ),
        p.field(
            "BUILDING_REFERENCE_FIELD",
            tr("Reference zone id of the building"),
            "INPUT",
            tr("Instead of looking in which zone the building lies."),
            optional=True,
        ),
        p.field(
            "BUILDING_ZONE_FIELD",
            tr("Coarse zone id of the building"),
            "INPUT",
            tr("The zone that the estimate spread; the baselines spread the same people within it."),
            default="zone_id",
        ),
        p.field(
            "REFERENCE_ZONE_FIELD",
            tr("Coarse zone id of the reference zone"),
            "REFERENCE",
            tr("For the baseline that is uniform by area, where there are several coarse zones."),
            optional=True,
        ),
        p.field("HEIGHT_FIELD", tr("Height [m]"), "INPUT", tr("For the baseline by volume."), default="height"),
        p.field(
            "RESIDENTIAL_FIELD",
            tr("Residential share"),
            "INPUT",
            tr("A share from 0 to 1 or yes/no; with it the baselines stand with and without it."),
            optional=True,
        ),
        p.seed(),
        p.sink(
            "OUTPUT",
            tr("Reference zones with errors"),
            p.TABLE,
            text=tr("Estimate, known count and error of every reference zone."),
        ),
        p.sink(
            "OUTPUT_SCORES",
            tr("Scores of estimates and baselines"),
            p.TABLE,
            optional=True,
            text=tr("One row for each estimate and each baseline."),
        ),
        p.html(),
        *p.numbers(
            *(
                (name + suffix(pair), label() + (f" ({pair + 1})" if pair else ""))
                for pair in range(MOST_PAIRS)
                for name, _, label in SCORES
            ),
            ("OUTSIDE", tr("Buildings outside of all reference zones")),
        ),
    ]
