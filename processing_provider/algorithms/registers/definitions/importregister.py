"""Import of a register: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterFile

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ..address import address_fields_parameter, profile_parameter
from ..step import base_parameter, date_parameter, vault_parameter


class Role(IntEnum):
    """What a register knows, in the order of the parameter."""

    BY_FIELDS = 0
    REGISTRATION = 1
    RESIDENCE = 2
    ACTIVITY = 3


class Organisation(IntEnum):
    """What persons are to the organisation of their record."""

    WORKS_IN = 0
    STUDIES_IN = 1
    NEITHER = 2


FIELDS = {
    "record_id": "RECORD_ID_FIELD",
    "id_number": "PERSON_ID_FIELD",
    "given": "GIVEN_NAME_FIELD",
    "middle": "MIDDLE_NAME_FIELD",
    "surname": "SURNAME_FIELD",
    "full_name": "FULL_NAME_FIELD",
    "birth": "BIRTH_FIELD",
    "sex": "SEX_FIELD",
    "ethnicity": "ETHNICITY_FIELD",
    "household": "HOUSEHOLD_FIELD",
    "relationship": "RELATIONSHIP_FIELD",
    "org": "ORGANISATION_ID_FIELD",
    "org_name": "ORGANISATION_NAME_FIELD",
    "since": "SINCE_FIELD",
    "event": "EVENT_FIELD",
}
"""Parameter of each column of a record that one field has."""
SEVERAL = {
    "address": "ADDRESS_FIELDS",
    "registered": "REGISTERED_ADDRESS_FIELDS",
    "org_address": "ORGANISATION_ADDRESS_FIELDS",
}
"""Those that several fields may have, in the order in which they are read."""
TEXTS = ("SOURCE", "OWNER", "BASIS", "PRIORITY", "BIRTH_FORMAT", "SINCE_FORMAT", "ENCODING", "RELATIVES")
KEYS = (
    *FIELDS.values(),
    *SEVERAL.values(),
    *TEXTS,
    "ATTRIBUTE_FIELDS",
    "CYCLE_DAYS",
    "PROFILE",
    "ROLE",
    "ORGANISATION_ROLE",
)
"""What a definition may say."""
MOST_DAYS = 36_525


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Import register"),
        summary=tr("Takes the records of a register into the vault, and lists the rows that are none, with reasons."),
        tags=tr("person,population register,census,police,health,insurance,school,staging,etl,source"),
        help=(
            tr("Takes the records of one register of persons into the vault of a population base."),
            tr(
                "What goes in: a table with a row for each person, job or event; which field is what; whose register it is, what it "
                "may be used for, how often it is renewed, and how far each of its fields is believed."
            ),
            tr(
                "What comes out: records in the vault, the source in the base, and a table of rejected rows with reasons. Rejected "
                "and accepted rows are all rows. Names, ids and addresses are in the vault only; attributes are in the base."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "The same file again changes nothing. Of a newer file of the same source, what is gone or different ends."
                ),
                tr("Dates: one form for a column. It is found where only one fits; else say it, such as MM/DD/YYYY."),
                tr(
                    "What cannot be, such as 30 February, a birth to come or before 1850, or stands for an unknown one, such as "
                    "1900-01-01 or the id 000000000, is unknown: the row is taken, and the field listed as kept."
                ),
                tr("Of two rows with one id that say different things, the first is kept and the other rejected."),
                tr("Codes of the sex: 1 male, 2 female, 0 and 9 unknown. Letters are read together: h and m, h and f."),
                tr(
                    "Fields such as spouse_first_name beside first_name are further persons, with records of their own."
                ),
                tr("A register without ids of its rows is told apart by what it says: a changed row is a new one."),
                tr(
                    'A definition is a JSON file with these parameters, such as {"SURNAME_FIELD": "name"}; what is chosen here counts more.'
                ),
            ),
        ),
    )


def _one(name: str, label: str, text: str = "", advanced: bool = False) -> Any:
    return p.field(name, label, "INPUT", text, optional=True, advanced=advanced)


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    definition = QgsProcessingParameterFile("DEFINITION", tr("Definition"), extension="json", optional=True)
    definition.setHelp(
        tr(
            "A JSON file with these parameters: text, or lists of names of fields; choices by their number. Empty: that of the last "
            "import of this source."
        )
    )
    attributes = p.field(
        "ATTRIBUTE_FIELDS",
        tr("Attributes"),
        "INPUT",
        tr(
            "What else the base is to know, in clear, such as schooling or pension. No names, numbers, telephones, addresses."
        ),
        optional=True,
        multiple=True,
    )
    return [
        *base_parameter(),
        vault_parameter(),
        p.source(
            "INPUT",
            tr("Register"),
            [QgsProcessing.SourceType.TypeVector],
            tr("A table with a row per person, job or event."),
        ),
        p.string("SOURCE", tr("Name of the register"), tr("The same each time. Empty: the table's.")),
        definition,
        _one("RECORD_ID_FIELD", tr("Id of the row"), tr("Different in each row, and the same in the next file.")),
        _one("PERSON_ID_FIELD", tr("Id of the person"), tr("Such as a social security or identity card number.")),
        _one("GIVEN_NAME_FIELD", tr("Given name"), tr("First of several, if one field has them all.")),
        _one("MIDDLE_NAME_FIELD", tr("Middle name"), tr("Or its first letter.")),
        _one("SURNAME_FIELD", tr("Surname"), tr("Family name, without the given name.")),
        _one(
            "FULL_NAME_FIELD",
            tr("Whole name"),
            tr("Where one field has it: 'Given Surname' or 'Surname, Given', or a Chinese name."),
        ),
        _one("BIRTH_FIELD", tr("Day of birth"), tr("The year or month alone is kept where no more is known.")),
        p.string(
            "BIRTH_FORMAT",
            tr("Form of the day of birth"),
            tr("Such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY. Empty: it is found."),
        ),
        _one("SEX_FIELD", tr("Sex"), tr("Words of many languages, or 1 (male) and 2 (female).")),
        _one("ETHNICITY_FIELD", tr("Ethnicity"), tr("As the register writes it.")),
        address_fields_parameter("ADDRESS_FIELDS", tr("Address"), "INPUT", optional=True),
        address_fields_parameter("REGISTERED_ADDRESS_FIELDS", tr("Registered address"), "INPUT", optional=True),
        profile_parameter(),
        _one("HOUSEHOLD_FIELD", tr("Household card"), tr("Number of the card or family that the person is on.")),
        _one("RELATIONSHIP_FIELD", tr("Relationship"), tr("What the person is to the head of that household.")),
        _one(
            "ORGANISATION_ID_FIELD",
            tr("Code of the organisation"),
            tr("Such as a credit code or a number of an employer or school."),
        ),
        _one("ORGANISATION_NAME_FIELD", tr("Name of the organisation"), tr("Used where there is no code.")),
        address_fields_parameter(
            "ORGANISATION_ADDRESS_FIELDS", tr("Address of the organisation"), "INPUT", optional=True
        ),
        p.choice(
            "ORGANISATION_ROLE",
            tr("The person there"),
            [tr("Works"), tr("Studies"), tr("Neither, such as a client")],
            Organisation.WORKS_IN,
            tr("What the person does at the organisation of the row."),
        ),
        _one("SINCE_FIELD", tr("Since"), tr("From when on it holds, or the day of the event.")),
        p.string(
            "SINCE_FORMAT",
            tr("Form of since"),
            tr("As of the day of birth. Empty: the same, or it is found."),
            advanced=True,
        ),
        _one("EVENT_FIELD", tr("Event"), tr("What happened, such as birth, move or death. A death ends a life.")),
        attributes,
        p.string(
            "RELATIVES",
            tr("Relatives in the same row"),
            tr(
                "Prefixes of their fields, such as spouse;dependent_1, or the fields themselves, such as spouse: given=SP_FIRST, "
                "id=SP_SSN. Empty: they are found; none: no relatives."
            ),
            advanced=True,
        ),
        p.choice(
            "ROLE",
            tr("What the register knows"),
            [
                tr("As its fields say"),
                tr("Who is registered here"),
                tr("Who lives here"),
                tr("Signs of life, such as work or health"),
            ],
            Role.BY_FIELDS,
            tr("By it, residents are told from people who are only registered."),
        ),
        p.string("OWNER", tr("Owner"), tr("Office whose register it is.")),
        p.string("BASIS", tr("Legal basis"), tr("Law or decision that allows this use.")),
        p.number(
            "CYCLE_DAYS",
            tr("Renewed every [days]"),
            None,
            1,
            MOST_DAYS,
            tr("How often the register is renewed."),
            whole=True,
            optional=True,
        ),
        p.string(
            "PRIORITY",
            tr("Priority"),
            tr("One number, or by field such as birth=1;address=3; 1 is believed first. Empty: 5."),
        ),
        p.string(
            "ENCODING",
            tr("Encoding"),
            tr("Of a text file, such as GB18030 or ISO-8859-1. Empty: as the layer says."),
            advanced=True,
        ),
        date_parameter(),
        p.sink(
            "REJECTS",
            tr("Rejected rows"),
            QgsProcessing.SourceType.TypeVector,
            text=tr("Row, field and reason, without values; as many rows as are rejected."),
        ),
        p.sink(
            "TROUBLES",
            tr("Fields taken as unknown"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            text=tr("Row, field and reason, without values: the row is a record, and only this field is unknown."),
        ),
        *p.numbers(
            ("ACCEPTED", tr("Accepted rows")),
            ("REJECTED", tr("Rejected rows")),
            ("RECORDS", tr("Records")),
            ("ADDED", tr("Records added")),
            ("ENDED", tr("Records ended")),
        ),
    ]
