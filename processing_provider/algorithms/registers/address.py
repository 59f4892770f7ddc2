"""Addresses of a table as parameters: one field with all of it, or a field for each part."""

from enum import IntEnum

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.registers.addresses import parse
from ...engine.registers.addresses.settings import PROFILES
from ...engine.registers.addresses.text import normalised
from ...i18n import tr
from ...layers.reading import Table

PARTS = {
    "STREET_FIELD": "street", "NUMBER_FIELD": "number", "ROOM_FIELD": "room", "PLACE_FIELD": "city",
}  # fmt: skip


class Profile(IntEnum):
    """Profiles in the order of the parameter."""

    CN = 0
    US = 1
    FR = 2
    GENERIC = 3


class RegisterAlgorithm(DoorstepAlgorithm):
    """An algorithm that reads addresses."""

    def group(self):
        return tr("Population base")

    def groupId(self):
        return "populationbase"

    def refuse_no_address(self, parameters, context, source, prefix=""):
        if not self.given(parameters, source):
            return
        fields = [f"{prefix}{name}" for name in ("ADDRESS_FIELD", "STREET_FIELD")]
        if not any(self.field(parameters, name, context) for name in fields):
            raise SettingError(
                tr("{} is missing; choose the field with the address, or {} with the street.").format(*fields)
            )

    def addresses(self, parameters, context, table: Table, progress, prefix=""):
        """Return the addresses of a table taken apart, and the text of each in one spelling, by which it is found again."""
        if not len(table):
            raise EmptyInputError(tr("The table has no rows; choose one with addresses."))
        profile = PROFILES[self.parameterAsEnum(parameters, "PROFILE", context)]
        whole = self.field(parameters, f"{prefix}ADDRESS_FIELD", context)
        if whole:
            values = table.column(whole)
            return parse.parse(values, profile, progress=progress), [_text(value) for value in values]
        names = {part: self.field(parameters, f"{prefix}{name}", context) for name, part in PARTS.items()}
        columns = {part: table.column(name) for part, name in names.items() if name}
        texts = [", ".join(filter(None, map(_text, values))) for values in zip(*columns.values())]
        return parse.from_columns(columns, profile), texts


def _text(value) -> str:
    return "" if value is None or value != value else normalised(str(value))


def profile_parameter():
    options = [tr("China"), tr("United States"), tr("France"), tr("Other countries")]
    text = tr("How addresses are written: the order of their parts, and the words for them.")
    return p.choice("PROFILE", tr("Profile"), options, Profile.GENERIC, text)


def address_parameters(source, prefix=""):
    """Field parameters of the addresses of a source."""
    whole = tr("The whole address. Empty: the parts below.")
    return [
        p.field(f"{prefix}ADDRESS_FIELD", tr("Address"), source, whole, optional=True),
        p.field(f"{prefix}STREET_FIELD", tr("Street"), source, tr("Street without the number."), optional=True),
        p.field(
            f"{prefix}NUMBER_FIELD", tr("House number"), source, tr("May have a letter or be a range."), optional=True
        ),
        p.field(f"{prefix}ROOM_FIELD", tr("Unit"), source, tr("Apartment, suite, or room."), optional=True),
        p.field(f"{prefix}PLACE_FIELD", tr("Town"), source, tr("Place in which the street is."), optional=True),
    ]
