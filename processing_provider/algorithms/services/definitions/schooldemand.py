"""School demand: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.schools import MOST_MOVES, ROUNDING
from ....i18n import tr
from ...registers.step import date_parameter
from .lifecircle import base, report


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("School demand"),
        summary=tr("Forecasts pupils, and gives each a seat so that walks are short and no school is overfull."),
        tags=tr("school,education,enrolment,forecast,capacity,assignment,catchment,seats,pupils,children"),
        help=(
            tr("Forecasts how many children want a school, and which one each of them goes to."),
            tr(
                "What goes in: schools of one level with their seats; children by single year of age, either those of a population base "
                "by building, or of a layer with a field for each age; ways, or else metres are those of a straight line."
            ),
            tr("What comes out:"),
            (
                tr(
                    "The schools with the pupils expected of their zone, those who get a seat, and their mean way, by year."
                ),
                tr("Who goes where, as lines. As many as possible get a seat, with the fewest metres in all."),
                tr("Pupils without a seat, and why."),
                tr(
                    "A table for the public: counts are rounded, none of them is small. The other tables are for the office."
                ),
            ),
            tr("Children grow a year older each year; net moves and deaths change their number by a rate."),
            tr(
                "Participation is the share that goes to these schools, one for all or one of each place, of this or another year; pupils "
                "from elsewhere are added. Both are yours to give: children of a zone predict enrolment badly."
            ),
            tr(
                "With the enrolment of today the report says how far the forecast is off, beside a naive one with one share for all. "
                "Participation and pupils from elsewhere out of that very enrolment make it right by construction: no test."
            ),
            tr(
                "What to doubt: choices of parents, siblings, private schools, and everything in a forecast beyond children already born."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    schools, children = "SCHOOLS", "CHILDREN"
    unplaced = p.sink("UNPLACED", tr("Pupils without a seat"), p.TABLE, True, tr("By place and year, with the reason."))
    unplaced.setCreateByDefault(True)  # the log speaks of them
    return [
        *base(children),
        date_parameter(reading=True),
        p.source(
            schools, tr("Schools"), [p.POINTS, p.POLYGONS], tr("Of one level; filter the layer where it has several.")
        ),
        p.field("SCHOOL_ID_FIELD", tr("School id"), schools, tr("Empty: the features' own numbers."), optional=True),
        p.field(
            "CAPACITY_FIELD", tr("Capacity"), schools, tr("Seats. A school without a number gets nobody, and is named.")
        ),
        p.field(
            "ENROLMENT_FIELD", tr("Enrolment"), schools, tr("Pupils of today, to judge the forecast by."), optional=True
        ),
        p.field(
            "INFLOW_FIELD",
            tr("Pupils from elsewhere"),
            schools,
            tr("Who come from other zones and take a seat."),
            optional=True,
        ),
        p.source(
            children,
            tr("Children"),
            [p.POINTS, p.POLYGONS],
            tr("Instead of a base: places with children by year of age."),
            optional=True,
        ),
        p.field("CHILD_ID_FIELD", tr("Place id"), children, tr("Empty: the features' own numbers."), optional=True),
        p.field(
            "CHILDREN_FIELDS",
            tr("Children by year of age"),
            children,
            tr(
                "Fields whose names end with the age, such as age_6. A single field without one holds all of school age, for YEARS 0."
            ),
            optional=True,
            multiple=True,
        ),
        p.field(
            "ZONE_FIELD",
            tr("School of the zone"),
            children,
            tr("Id of the school whose zone a place is in. Empty: the nearest one."),
            optional=True,
        ),
        p.string("AGES", tr("Ages of pupils"), tr("Lowest and highest, such as 6-11."), "6-11"),
        p.string("YEARS", tr("Years ahead"), tr("One or several, such as 0;1;5."), "0"),
        p.number("PARTICIPATION", tr("Participation"), 1.0, 0, 1, tr("Share of the children who go to these schools.")),
        p.field(
            "PARTICIPATION_FIELD",
            tr("Participation of each place"),
            children,
            tr("Instead, a share from 0 to 1, such as that of an earlier year."),
            optional=True,
        ),
        p.number(
            "MOVES",
            tr("Net moves and deaths [% a year]"),
            0.0,
            -MOST_MOVES,
            MOST_MOVES,
            tr("Below 0 where children become fewer."),
        ),
        p.field(
            "MOVES_FIELD",
            tr("Net moves of each place [% a year]"),
            children,
            tr("Instead."),
            optional=True,
            advanced=True,
        ),
        p.source(
            "WAYS",
            tr("Ways"),
            [p.LINES],
            tr("For ways on foot. Empty: metres are those of a straight line."),
            optional=True,
        ),
        p.field(
            "ACCESS_FIELDS",
            tr("Fields with tags of ways"),
            "WAYS",
            tr("As in 'Life circle'."),
            optional=True,
            multiple=True,
            advanced=True,
        ),
        p.number(
            "MAX_METRES",
            tr("Longest way [m]"),
            None,
            1,
            1e6,
            tr("Nobody is sent further. Empty: as far as it takes."),
            optional=True,
        ),
        p.number(
            "PUBLIC_ROUNDING",
            tr("Round for the public to"),
            ROUNDING,
            3,
            100,
            tr("Multiple of this number."),
            whole=True,
            advanced=True,
        ),
        p.sink("OUTPUT", tr("Schools with pupils"), p.TABLE, text=tr("By year: expected, with a seat, mean way.")),
        p.sink("ASSIGNMENT", tr("Who goes where"), p.LINES, True, tr("A line from each place to each of its schools.")),
        unplaced,
        p.sink("PUBLIC", tr("Table for the public"), p.TABLE, True, tr("By school and year, with rounded counts.")),
        report(),
        *p.numbers(
            ("TOTAL_METRES", tr("Sum of all ways in the last year [m]")),
            ("PUPILS", tr("Pupils in the last year")),
            ("PLACED", tr("Pupils with a seat in the last year")),
            ("UNPLACED_PUPILS", tr("Pupils without a seat in the last year")),
            ("FORECAST_ERROR", tr("Mean error of the forecast [pupils a school]")),
            ("NAIVE_ERROR", tr("Mean error of one share for all [pupils a school]")),
        ),
    ]
