"""Persons attached to dwellings and organisations: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ..reporting import report_parameter
from ..step import base_parameter, date_parameter, vault_parameter


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Attach persons"),
        summary=tr("Attaches persons to where they live, are registered, work and learn, and to their family."),
        tags=tr("address,dwelling,household,employer,school,family,residence,register,relation"),
        help=(
            tr("Attaches the persons of a population base to its space by what their records say (Wu et al., 3.2.1)."),
            tr(
                "What goes in: the base with buildings and known addresses, registers that are imported, persons that are linked. "
                "Without known addresses, persons are attached to dwellings without a building."
            ),
            tr(
                "What comes out: relations lives_in, registered_in, works_in, studies_in and family_of in the base, dwellings and "
                "organisations that only registers name, and a table of everybody who lives in no dwelling, with the reason."
            ),
            tr("Which address counts, in this order:"),
            (
                tr("one that leads to a dwelling or building;"),
                tr("the person's own, before that of somebody else in the same row, such as of a tax return;"),
                tr("that of the register with the best priority for addresses (5 where none is set);"),
                tr("of a register of residence before one of registration, before all others;"),
                tr("the one found most surely; the later one; the first register by name."),
            ),
            tr("What to know:"),
            (
                tr("Each person lives in one place at a time. What begins after the date does not count yet."),
                tr("Of a register of registrations with one address, that is the address of registration as well."),
                tr("Who died on the date or before is attached to nothing, and is listed as one who died."),
                tr(
                    "The household of a dwelling is all of its people; group quarters and blocks have none. Family is another thing: "
                    "people of one row, or of one household card with up to 20 people."
                ),
                tr("An organisation is known by its code, else by name and address; only its name is kept in clear."),
            ),
            tr(
                "What to doubt: addresses to review; decide on them in 'Review Doubtful Persons' of the plugin's menu, which alone shows "
                "addresses of the vault, and run this again."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        *base_parameter(),
        vault_parameter(),
        date_parameter(),
        p.sink(
            "UNATTACHED",
            tr("Not attached"),
            p.TABLE,
            text=tr("Everybody who lives in no dwelling of the base, and addresses of registration that lead nowhere."),
        ),
        report_parameter(),
        *p.numbers(
            ("ATTACHED", tr("Persons attached to where they live")),
            ("UNATTACHED_PERSONS", tr("Persons who are not attached")),
            ("DIED", tr("Of these, persons who died")),
            ("REGISTERED", tr("Persons attached to where they are registered")),
            ("WITHOUT_BUILDING", tr("Persons whose dwelling has no known building")),
            ("SEVERAL", tr("Persons with several addresses")),
            ("HOUSEHOLDS", tr("Dwellings in which a household lives")),
            ("NEW_DWELLINGS", tr("Dwellings that only registers name")),
            ("JOBS", tr("Jobs")),
            ("PLACES_TO_LEARN", tr("Places to learn")),
            ("ORGANISATIONS", tr("Organisations")),
            ("WITHOUT_WORKPLACE", tr("Jobs and places to learn without a known building")),
            ("RELATIVES", tr("Relations of family")),
            ("ADDED", tr("Rows added")),
            ("ENDED", tr("Rows ended")),
        ),
    ]
