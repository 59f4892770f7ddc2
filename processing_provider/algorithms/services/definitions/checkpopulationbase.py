"""Check population base: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterFile

from ....base import parameters as p
from ....base.definition import About
from ....engine.registers.quality.sample import (
    CONFIDENCE,
    EXPECTED,
    HALF_WIDTH,
    LEAST_CONFIDENCE,
    LEAST_WIDTH,
    MOST_CONFIDENCE,
    MOST_WIDTH,
)
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter
from .lifecircle import report


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Check population base"),
        summary=tr("Checks a base by rules, keeps issues and scores, and draws a sample to verify in the field."),
        tags=tr(
            "quality,rules,issues,scores,consistency,accuracy,timeliness,validation,sample,audit,access log,upkeep"
        ),
        help=(
            tr("Checks whether a base is consistent, accurate and up to date, as Wu et al. (3.3) ask of its upkeep."),
            tr(
                "What goes in: the base; rules of your own, if you have any; and the sample of an earlier run, when it was verified."
            ),
            tr("What comes out:"),
            (
                tr(
                    "Issues: each row that breaks a rule, where it is, and what to do. One that is mended ends with the next check."
                ),
                tr("Scores of each rule, by source and by place, which the base keeps by date."),
                tr("A sample of homes to visit, just as many as are needed, from every place."),
                tr("Once that is filled in, the share of homes that are right, with its interval."),
            ),
            tr(
                "The rules are a table of the base. To add one, write a SELECT of the uids of rows that are wrong; it can read the base, "
                "and nothing else. A SELECT may have :day, the date of the check."
            ),
            tr(
                "A rule for which the base has no data is said to be not checked: of a building without storeys nobody knows which floors "
                "it has. Rules about shares, such as people without a home, give scores and no issues."
            ),
            tr(
                "Keep the head of the access log elsewhere, and give it to the next check: lines that were cut off at the end show only so."
            ),
            tr(
                "What to doubt: a warning may be right as it is, such as a crowded flat. Rules find what contradicts itself; whether "
                "people live where the base says, only the sample tells."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    rules = QgsProcessingParameterFile("RULES", tr("Rules of your own"), optional=True)
    rules.setHelp(
        tr(
            "A CSV table with the columns rule, class, severity, title, table_name, sql; the base keeps them until others are given. "
            "Empty: those that it has."
        )
    )
    return [
        *base_parameter(),
        date_parameter(),
        rules,
        p.string("LEAVE_OUT", tr("Rules to leave out"), tr("Names with semicolons; their issues stay as they are."), advanced=True),
        p.string(
            "KEPT_LOG_HEAD",
            tr("Kept head of the access log"),
            tr("What an earlier check gave as LOG_HEAD and you kept elsewhere. Empty: lines cut off at the end may go unseen."),
            advanced=True,
        ),
        p.number(
            "SAMPLE_HALF_WIDTH", tr("Half width of the interval"), HALF_WIDTH, LEAST_WIDTH, MOST_WIDTH,
            tr("How exact the share of homes that are right is to be: 0.05 means plus or minus 5 percent points."),
        ),
        p.number(
            "CONFIDENCE", tr("Confidence"), CONFIDENCE, LEAST_CONFIDENCE, MOST_CONFIDENCE,
            tr("How often the interval has the true share."), advanced=True,
        ),
        p.number(
            "EXPECTED_SHARE", tr("Share that is thought to be right"), EXPECTED, 0, 1,
            tr("With 0.5 the sample is large enough whatever is true; with 0.95 it is smaller, and too small if less is right."),
            advanced=True,
        ),
        p.number(
            "STRATA", tr("Level of places to draw from"), 0, 0, 99,
            tr("Every place of this level has its part in the sample. 0: the places in which buildings lie."), whole=True, advanced=True,
        ),
        p.seed(),
        p.source("VERIFIED", tr("Verified sample"), [p.TABLE], tr("The sample of an earlier run, filled in."), optional=True),
        p.field("VERIFIED_ID_FIELD", tr("Row of the home"), "VERIFIED", tr("As the sample has it. Empty: the field uid."), default="uid"),
        p.field("RIGHT_FIELD", tr("Right or not"), "VERIFIED", tr("Yes or no, 1 or 0. Empty: the field right."), default="right"),
        p.sink("ISSUES", tr("Issues"), p.TABLE, text=tr("A row for each row of the base that breaks a rule.")),
        p.sink("SCORES", tr("Scores"), p.TABLE, True, tr("Rows checked and failed, by rule, source and place.")),
        p.sink("SAMPLE", tr("Sample to verify"), p.TABLE, True, tr("Homes to visit, with empty fields to fill in; no names.")),
        report(),
        *p.numbers(
            ("ISSUES_FOUND", tr("Issues that are open")),
            ("ERRORS_FOUND", tr("Errors among them")),
            ("ISSUES_NEW", tr("New issues")),
            ("ISSUES_GONE", tr("Issues that were mended")),
            ("RULES_CHECKED", tr("Rules that were checked")),
            ("RULES_NOT_CHECKED", tr("Rules without data")),
            ("LOG_BROKEN", tr("Whether the access log is broken")),
            ("SAMPLE_SIZE", tr("Homes to verify")),
            ("VERIFIED_HOMES", tr("Homes that were verified")),
            ("RIGHT_PERCENT", tr("Homes that are right [%]")),
            ("RIGHT_LOW", tr("At least [%]")),
            ("RIGHT_HIGH", tr("At most [%]")),
        ),
        QgsProcessingOutputString("LOG_HEAD", tr("Head of the access log, to be kept elsewhere")),
    ]  # fmt: skip
