"""Tags of persons: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ....store.tag_columns import COLUMNS
from ..step import base_parameter, date_parameter


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Tag persons"),
        summary=tr(
            "Gives persons tags by rules: basic ones, families of the office's own, and special ones that expire."
        ),
        tags=tr("label,portrait,profile,group,1+9+X,rule,expression,attribute"),
        help=(
            tr(
                "Gives the living persons of a population base tags by rules, as Wu et al. (3.2.2) do in their system 1 + 9 + X."
            ),
            tr(
                "What goes in: a CSV with family, tag and expression, and where wanted value, source, purpose, basis and expires. An "
                "expression with a value gives it to whom it is true for; without a value, what it says is the value."
            ),
            tr("Families:"),
            (
                tr(
                    "1: what everybody has, such as sex, age group, ethnicity, whether they live and are registered here."
                ),
                tr(
                    "Nine dimensions of life. The paper names six; the table is the office's own, and no standard is claimed."
                ),
                tr("X: for a purpose, on a legal basis, until a day; a rule without these is refused."),
            ),
            tr("Columns of expressions:"),
            (
                tr("Of the person: {}.").format(", ".join(COLUMNS[: len(COLUMNS) // 2])),
                tr("And: {}.").format(", ".join(COLUMNS[len(COLUMNS) // 2 :])),
                tr("Attributes that registers gave, by their name."),
            ),
            tr(
                "Expressions have the syntax of QGIS. Functions that read files, layers, variables, this computer or the hour are "
                "refused."
            ),
            tr("What comes out: a table of tags; the tags in the base. Tags that no rule gives any longer end."),
            tr(
                "What to doubt: where an expression is NULL, something is unknown, and there is no tag; the log counts them."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    rules = QgsProcessingParameterFile("RULES", tr("Rules"), extension="csv", optional=True)
    rules.setHelp(
        tr("A table of your own; empty: the one that comes with Doorstep, resources/registers/tag_rules.csv.")
    )
    return [
        *base_parameter(),
        rules,
        date_parameter(),
        p.sink("OUTPUT", tr("Tags"), p.TABLE, optional=True, text=tr("A row per person and tag.")),
        *p.numbers(
            ("TAGS", tr("Tags")),
            ("PERSONS", tr("Living persons")),
            ("UNKNOWN", tr("Expressions that are unknown")),
            ("EXPIRED", tr("Expired tags that ended")),
            ("ADDED", tr("Rows added")),
            ("ENDED", tr("Rows ended")),
        ),
    ]
