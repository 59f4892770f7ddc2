"""Find a group: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.core import QgsProcessingOutputString

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.groups import ADULT, OLDEST_ASKED
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter, vault_parameter


class Sex(IntEnum):
    """Who is sought."""

    ANY = 0
    FEMALE = 1
    MALE = 2


class Roll(IntEnum):
    """What a row stands for."""

    NONE = 0
    PERSONS = 1
    DWELLINGS = 2


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Find group"),
        summary=tr("Finds who a service is for, who of them it does not reach yet, and who may come to a meeting."),
        tags=tr("query,match,pattern,tags,outreach,coverage,clients,target group,meeting,roll,electoral,purpose,log"),
        help=(
            tr("Finds the people, dwellings or buildings that a service is for. Without a purpose there is no result."),
            tr(
                "What goes in: a population base, and either tags, ages and a sex, or a pattern, such as MATCH "
                "(p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p)."
            ),
            tr("What comes out:"),
            (
                tr("Who was found, with dwelling and building, on the map where the building is; or counts."),
                tr("With a list of clients: who of the group is a client, who is not, and the coverage in percent."),
                tr("As a roll: one row of each adult, or of each dwelling with the number of its adults."),
                tr("A line in the access log: who asked, when, what for, by what pattern, and for how many rows."),
            ),
            tr(
                "A pattern joins things by relations: lives_in, registered_in, works_in, studies_in, located_in, family_of, part_of, has. "
                "Things are person, dwelling, building, organisation, place, address and tag; p.tag.name is the value of a tag."
            ),
            tr(
                "Only what holds on the date is seen, and no tag that has expired. The dead are left out unless the pattern names p.died. "
                "What is not known meets no condition but IS NULL. A person in two homes is in two rows; use count(DISTINCT p)."
            ),
            tr(
                "Each line of the log stands on the one before, so that nobody changes or removes one unnoticed. Undoing a batch removes "
                "none. Keep LOG_HEAD, the last hash, elsewhere: by it a log is known that was cut off or written anew."
            ),
            tr(
                "What to doubt: who is in no register is in no list; tags are as good as their sources; a home may be an old one. Nobody "
                "is to be refused a service because this list lacks them."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        *_asked(),
        *_clients(),
        p.string(
            "KEPT_LOG_HEAD",
            tr("Head that you kept"),
            tr("LOG_HEAD of an earlier run: a log that was cut off or written anew since then is told. Empty: none."),
            advanced=True,
        ),
        p.sink("OUTPUT", tr("Group"), p.TABLE, False, tr("Who was found, or the roll.")),
        p.sink("OUTREACH", tr("Not reached"), p.TABLE, True, tr("Who of the group is no client yet. Needs CLIENTS.")),
        _report(),
        *p.numbers(
            ("FOUND", tr("Persons found, or rows where no persons are asked for")),
            ("CLIENTS_FOUND", tr("Clients in the group")),
            ("CLIENTS_OUTSIDE", tr("Clients outside of the group")),
            ("COVERAGE_PERCENT", tr("Clients in the group [%]")),
        ),
        QgsProcessingOutputString("LOG_HEAD", tr("Head of the access log")),
    ]


def _asked() -> list[Any]:
    pattern = p.string(
        "PATTERN",
        tr("Pattern"),
        tr(
            "Begins with MATCH; see the help. Names and numbers of persons are nowhere in a base. Empty: TAGS and ages."
        ),
    )
    pattern.setMultiLine(True)
    ages = (
        tr("Of the group, on the date. Empty: no limit; for a roll {} years.").format(ADULT),
        tr("Empty: no limit."),
    )
    everybody = tr(
        "Where people are classified by residency, who lives here is asked for. Checked: everybody in the base, gone or only registered. "
        "A tag residency in TAGS, and a PATTERN, say it themselves."
    )
    return [
        *base_parameter(),
        date_parameter(),
        p.string(
            "PURPOSE",
            tr("Purpose"),
            tr("What the list is for, such as: visits before winter. It is kept in the log, so no names of persons."),
        ),
        p.string("WHO", tr("Who asks"), tr("Kept in the log. Empty: the name by which you are logged in.")),
        pattern,
        p.string("TAGS", tr("Tags"), tr("All of them, such as residency=stationary;lives alone. No pattern then.")),
        p.number("AGE_FROM", tr("Youngest age"), None, 0, OLDEST_ASKED, ages[0], whole=True, optional=True),
        p.number("AGE_TO", tr("Oldest age"), None, 0, OLDEST_ASKED, ages[1], whole=True, optional=True),
        p.choice(
            "SEX", tr("Sex"), [tr("any"), tr("female"), tr("male")], Sex.ANY, tr("Who has none in the base is only in any.")
        ),
        p.string(
            "PLACES",
            tr("Only in places"),
            tr("Codes of places of any level, such as 110;120; write 2:110 where levels share a code. Empty: everywhere."),
        ),
        p.string("BUILDINGS", tr("Only in buildings"), tr("Their ids, such as B1;B2; added to those of the places.")),
        p.yes_no("EVERYBODY", tr("Also who does not live here"), False, everybody),
        p.choice(
            "ROLL",
            tr("Roll for a meeting"),
            [tr("none"), tr("one row of each person"), tr("one row of each dwelling")],
            Roll.NONE,
            tr("Who is entitled: people of the group who have a home, adults unless you give ages or a pattern."),
        ),
    ]  # fmt: skip


def _clients() -> list[Any]:
    vault = vault_parameter(optional=True)
    vault.setHelp(tr("Needed with SOURCE: only the vault can tell which record is whose. Names do not leave it."))
    return [
        p.source(
            "CLIENTS", tr("Clients of the service"), [p.TABLE], tr("The service's own list, with an id in each row."), optional=True
        ),
        p.field(
            "CLIENT_ID_FIELD",
            tr("Client id"),
            "CLIENTS",
            tr("Id of the client's record in the register SOURCE, or the pid of the person where SOURCE is empty."),
            optional=True,
        ),
        p.string("SOURCE", tr("Register of the client ids"), tr("As it was called when it was imported. Empty: ids are pids.")),
        vault,
    ]  # fmt: skip


def _report() -> Any:
    html = p.html()
    html.setHelp(tr("What was asked and why, a map, what was found and what to doubt. No single person is in it."))
    return html
