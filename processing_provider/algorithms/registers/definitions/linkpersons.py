"""Persons of several registers: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.registers.persons.link import LinkSettings
from ....i18n import tr
from ..reporting import report_parameter
from ..step import base_parameter, date_parameter, vault_parameter


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Link persons"),
        summary=tr("Finds which records of several registers are of one person, and what is known of each person."),
        tags=tr("record linkage,deduplicate,match,register,identity,entity resolution,conflict,pseudonym"),
        help=(
            tr(
                "Finds which records of the registers that were imported are of one person, and puts the persons into the base."
            ),
            tr("What goes in: the base, and its vault with the records of all registers."),
            tr("What comes out:"),
            (
                tr("Each record with its person. The base knows persons by an id that only the vault can trace back."),
                tr(
                    "Of each person sex, year of birth, ethnicity, day of death and attributes, each by the source that knows it best."
                ),
                tr("What other sources say differently, and when and where a person was seen."),
                tr(
                    "A table to review: pairs of records that may be one person, with the fields that agree and differ."
                ),
            ),
            tr(
                "Records are linked in tiers: the same number with name or birth, the same birth and name, and so on; then by a model "
                "that weighs what agrees and what differs. In a register a person stands once, unless it is named as one with several."
            ),
            tr(
                "Where sources differ, the priority of the source for that field decides; then more sources, the later record, the name "
                "of the source. Unknown never beats known."
            ),
            tr(
                "Fill in 'decision' in the table to review, 'same' or 'different', and give it to a run: the vault keeps it, and no "
                "later run undoes it. A person keeps the id in later runs."
            ),
            tr(
                "What to doubt: twins, namesakes and people who moved and changed their name; look at the table to review."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    review = p.sink(
        "REVIEW",
        tr("To review"),
        p.TABLE,
        optional=True,
        text=tr("Pairs that a person has to decide. It has no names."),
    )
    review.setCreateByDefault(True)  # the log speaks of them
    return [
        *base_parameter(),
        vault_parameter(),
        p.string(
            "MANY_PER_PERSON",
            tr("Registers with several records a person"),
            tr(
                "Names of registers in which a person may stand several times, such as one with a row for each job, separated by "
                "semicolons. In all others a person stands once."
            ),
        ),
        p.source(
            "DECISIONS",
            tr("Decisions"),
            [p.TABLE],
            tr("The table to review of an earlier run, with 'decision' filled in: 'same' or 'different'."),
            optional=True,
        ),
        date_parameter(),
        p.number(
            "LINK",
            tr("Link from"),
            LinkSettings.link,
            0.5,
            1,
            tr("How sure a pair has to be to be linked without review."),
            advanced=True,
        ),
        p.number(
            "REVIEW_FROM",
            tr("Review from"),
            LinkSettings.review_from,
            0.5,
            1,
            tr("Pairs that are less sure are not one person, and nobody is asked."),
            advanced=True,
        ),
        p.seed(),
        p.sink("OUTPUT", tr("Linked records"), p.TABLE, text=tr("Each record with its person, without names.")),
        review,
        report_parameter(),
        *p.numbers(
            ("PERSONS", tr("Persons")),
            ("LINKED", tr("Records that share a person with another one")),
            ("REVIEWED", tr("Pairs to review")),
            ("ADDED", tr("Rows added")),
            ("ENDED", tr("Rows ended")),
        ),
    ]
