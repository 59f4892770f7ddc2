"""Classification of residency: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.registers import residency as r
from ....i18n import tr
from ..reporting import report_parameter
from ..step import base_parameter, date_parameter


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Classify residency"),
        summary=tr("Tells who lives here, who is only registered, and for how long, with a reason for each person."),
        tags=tr("resident,stationary,permanent,mobile,outflow,floating population,de facto,de jure,signs of life"),
        help=(
            tr("Gives each living person of a population base one class and one reason, as Wu et al. (4.2) do."),
            tr("What goes in: a base whose persons are attached; a day; the registers that say who is there."),
            (
                tr("Stationary: lives here and is registered here."),
                tr(
                    "Permanent, mobile: lives here, is registered elsewhere, and arrived at least MONTHS ago, or later."
                ),
                tr("Outflow: is registered here and does not live here."),
                tr("Undetermined: all others, such as those whose arrival is unknown."),
            ),
            tr(
                "Lives here: is listed as living here by a source of residents; or has a sign of life in the period, and a home or a "
                "registration here. A home by any other register is not enough: registers keep people who are gone."
            ),
            tr(
                "Registered here: has a registered address here, or a record in a register of registration. Here is the area of the "
                "base, not the same dwelling."
            ),
            tr(
                "Arrival is the day from which on the home holds; homes one after the other are one stay. Months are calendar months."
            ),
            tr(
                "What comes out: a table of persons; the classes as tags of family 1 in the base; counts; coverage by age."
            ),
            tr("What to doubt:"),
            (
                tr("Who leaves no records counts as gone: look at the old and at children in the table of coverage."),
                tr("Where no register is one of residents or activities, all homes are taken at their word."),
                tr("Expected persons take sources for independent; they are for comparison, and decide nothing."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        *base_parameter(),
        date_parameter(),
        p.number(
            "MONTHS",
            tr("Months until permanent"),
            r.MONTHS,
            1,
            r.MOST_MONTHS,
            tr("Calendar months of residence: 6 as in China and in the paper, 12 as UN and EU count."),
            whole=True,
        ),
        p.string(
            "SIGN_SOURCES",
            tr("Sources of signs of life"),
            tr(
                "Names of registers whose word is taken that somebody is there, separated by semicolons. Empty: all of residents and "
                "of activities."
            ),
        ),
        p.number(
            "SIGN_DAYS",
            tr("Period of signs of life [days]"),
            r.SIGN_DAYS,
            0,
            r.MOST_DAYS,
            tr("Signs count from so many days before DATE up to DATE, both included."),
            whole=True,
        ),
        p.choice(
            "FAMILY",
            tr("Signs of the family"),
            [tr("count for nobody"), tr("count for children under 18"), tr("count for everybody")],
            r.Family.CHILDREN,
            tr("Whether somebody without a sign of life is there where their family has one."),
            advanced=True,
        ),
        p.sink(
            "OUTPUT", tr("Residency"), p.TABLE, optional=True, text=tr("A row per living person: class and reason.")
        ),
        p.sink(
            "COVERAGE",
            tr("Coverage by age"),
            p.TABLE,
            optional=True,
            text=tr("A row per five years of age: persons of record, with a sign of life, by class."),
        ),
        report_parameter(),
        *p.numbers(
            ("STATIONARY", tr("Stationary")),
            ("PERMANENT", tr("Permanent")),
            ("MOBILE", tr("Mobile")),
            ("OUTFLOW", tr("Outflow")),
            ("UNDETERMINED", tr("Undetermined")),
            ("PERSONS", tr("Living persons")),
            ("DEAD", tr("Dead by the date")),
            ("UNBORN", tr("Not born by the date")),
            ("ADDED", tr("Rows added")),
            ("ENDED", tr("Rows ended")),
        ),
    ]
