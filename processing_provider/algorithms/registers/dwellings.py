"""Dwellings of a housing database, or of the addresses that registers name."""

from enum import IntEnum

import numpy as np

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...engine.core.columns import id_text
from ...engine.core.errors import SettingError
from ...engine.core.progress import part
from ...engine.population.fields import Field
from ...engine.registers import dwellings, housing
from ...engine.registers.addresses import fields
from ...engine.registers.addresses.settings import MOST_PEOPLE, DwellingSettings
from ...i18n import said, tr
from ...layers.reading import Rows
from .address import RegisterAlgorithm, address_parameters, profile_parameter


class Case(IntEnum):
    """Where dwellings are known from."""

    ADDRESSES = 0
    HOUSING = 1


OF_HOUSING = ("FLOOR_FIELD", "UNIT_FIELD", "DWELLINGS_FIELD", "FLOORS_FIELD")


class InferDwellings(RegisterAlgorithm):
    """Dwellings of a housing database, or of the addresses that registers name."""

    def name(self):
        return "inferdwellings"

    def displayName(self):
        return tr("Infer dwellings")

    def shortDescription(self):
        return tr("Finds the dwellings that addresses of registers name, or reads them from a housing database.")

    def tags(self):
        return tr("household,unit,apartment,housing database,group quarters,address,register").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr("Makes a list of dwellings, as Wu et al. (3.1.2) do in both of their situations."),
            tr("What goes in, one of two:"),
            (
                tr("The addresses of registers, a row per person: the sequence of their numbers names the dwelling."),
                tr("A housing database: block, floor and unit of each dwelling, or each block with its count."),
            ),
            tr("What comes out:"),
            (
                tr("Each row with its dwelling; a list of dwellings; a list of doubts."),
                tr("Buildings with their number of dwellings, which 'Estimate population' takes as a weight."),
            ),
            tr(
                "Addresses that differ are one dwelling only where one leaves something out or misspells it and there is one "
                "candidate. A surname decides where it is rare; it is in no output."
            ),
            tr("What to doubt: group quarters are found by many unrelated surnames or by the name of an institution."),
        )

    def parameters(self):
        housing_only = tr("Of a housing database.")
        cases = [tr("Addresses of registers"), tr("Housing database")]
        return [
            p.source("INPUT", tr("Table"), [p.TABLE], tr("A row per person, per dwelling or per block.")),
            p.choice("CASE", tr("What it is"), cases, Case.ADDRESSES, tr("Where dwellings are known from.")),
            *address_parameters("INPUT"),
            profile_parameter(),
            p.field("BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Empty: the field buid."), default="buid"),
            p.field("SURNAME_FIELD", tr("Surname"), "INPUT", tr("Compared only; it is in no output."), optional=True),
            p.field("REGISTER_FIELD", tr("Register"), "INPUT", tr("Which register a row is from."), optional=True),
            p.field("FLOOR_FIELD", tr("Floor"), "INPUT", housing_only, optional=True),
            p.field("UNIT_FIELD", tr("Unit number"), "INPUT", housing_only, optional=True),
            p.field("DWELLINGS_FIELD", tr("Dwellings"), "INPUT", housing_only, optional=True),
            p.field("FLOORS_FIELD", tr("Highest floor"), "INPUT", housing_only, optional=True),
            p.source("BUILDINGS", tr("Buildings"), [p.TABLE], tr("Get their number of dwellings."), optional=True),
            p.field("ID_FIELD", tr("Id of the buildings"), "BUILDINGS", tr("Empty: the field buid."), default="buid"),
            p.number(
                "MOST_PEOPLE",
                tr("Most people in a dwelling"),
                MOST_PEOPLE,
                1,
                1000,
                tr("More at one address without units are group quarters or lack a unit."),
                whole=True,
                advanced=True,
            ),
            p.sink("OUTPUT", tr("Rows with their dwelling"), p.TABLE, text=tr("Each row with its dwelling.")),
            p.sink("DWELLINGS", tr("Dwellings"), p.TABLE, optional=True, text=tr("A row per dwelling.")),
            p.sink("BUILDINGS_OUT", tr("Buildings with dwellings"), p.TABLE, optional=True, text=tr("A weight.")),
            p.sink("DOUBTS", tr("Doubts"), p.TABLE, optional=True, text=tr("What to look at.")),
            *p.numbers(
                ("DWELLINGS_FOUND", tr("Dwellings found")),
                ("GROUP_QUARTERS", tr("Group quarters")),
                ("WITHOUT", tr("Rows without a dwelling")),
                ("DOUBTFUL", tr("Doubts")),
            ),
        ]

    def refuse(self, parameters, context):
        if self._case(parameters, context) == Case.ADDRESSES or not self.field(
            parameters, "BUILDING_ID_FIELD", context
        ):
            self.refuse_no_address(parameters, context, "INPUT")
        if self.given(parameters, "BUILDINGS_OUT") and not self.given(parameters, "BUILDINGS"):
            raise SettingError(tr("BUILDINGS is missing; choose the buildings that get their dwellings."))

    def unused(self, parameters, context):
        if self._case(parameters, context) == Case.ADDRESSES:
            return set(OF_HOUSING)
        return {"SURNAME_FIELD", "REGISTER_FIELD", "PROFILE", "MOST_PEOPLE"}

    def _case(self, parameters, context):
        return Case(self.parameterAsEnum(parameters, "CASE", context))

    def compute(self, parameters, context, feedback, progress):
        table = self.read(parameters, "INPUT", context, part(progress, 0, 0.2))

        def column(name):
            field = self.field(parameters, name, context)
            return table.column(field) if field else None

        given = column("BUILDING_ID_FIELD")
        if self._case(parameters, context) == Case.HOUSING:
            blocks = (
                given if given is not None else self.addresses(parameters, context, table, part(progress, 0.2, 0.4))[1]
            )
            floor, unit, count, floors = map(column, OF_HOUSING)
            read = housing.read(blocks, floor=floor, unit=unit, dwellings=count, floors=floors)
            found, ids = read.list, list(read.block)
        else:
            addresses, _ = self.addresses(parameters, context, table, part(progress, 0.2, 0.4))
            names = [id_text(value) for value in given] if given is not None else [""] * len(table)
            ids = list(dict.fromkeys(name for name in names if name))
            code = {name: k for k, name in enumerate(ids)}
            found = dwellings.infer(
                addresses,
                building=[code.get(name, dwellings.NONE) for name in names],
                surname=column("SURNAME_FIELD"),
                source=column("REGISTER_FIELD"),
                settings=DwellingSettings(most_people=self.parameterAsInt(parameters, "MOST_PEOPLE", context)),
                progress=part(progress, 0.4, 1),
            )
        quarters = int(np.sum(found.kind == "group_quarters"))
        outputs = {
            "OUTPUT": _of_rows(found, table),
            "DWELLINGS": _dwellings(found, ids),
            "DOUBTS": _doubts(found),
        }
        if self.given(parameters, "BUILDINGS"):
            buildings = self.read(parameters, "BUILDINGS", context, lambda *_: None)
            outputs["BUILDINGS_OUT"] = self._per_building(parameters, context, buildings, found, ids)
        return Outcome(
            outputs=outputs,
            numbers={
                "DWELLINGS_FOUND": int(found.capacity[found.kind != "group_quarters"].sum()),
                "GROUP_QUARTERS": quarters,
                "WITHOUT": int(np.sum(found.dwelling < 0)),
                "DOUBTFUL": len(found.doubts),
            },
            warnings=list(found.notes),
            layers=[(tr("Table"), table)],
        )

    def _per_building(self, parameters, context, buildings, found, ids):
        name = self.field(parameters, "ID_FIELD", context, required=True)
        counts = dict(zip(ids, found.per_building(len(ids)).tolist()))
        columns = {"dwellings": [counts.get(id_text(value), 0) for value in buildings.column(name)]}
        return Rows(_fields(fields.PER_BUILDING), columns, buildings)


def _fields(rows) -> list:
    return [Field(*row) for row in rows]


def _of_rows(found, table) -> Rows:
    columns = {
        "dwid": [found.key[d] if d >= 0 else "" for d in found.dwelling],
        "kind": [found.kind[d] if d >= 0 else "" for d in found.dwelling],
    }
    return Rows(_fields(fields.OF_ROW), columns, table)


def _dwellings(found, ids) -> Rows:
    columns = {
        "dwid": found.key,
        "buid": [ids[b] if b >= 0 else "" for b in found.building],
        "floor": found.floor,
        "unit": found.unit,
        "kind": found.kind,
        "capacity": found.capacity,
        "records": found.records,
    }
    return Rows(_fields(fields.DWELLINGS), columns)


def _doubts(found) -> Rows:
    columns = {
        "row": [doubt.row + 1 if doubt.row >= 0 else None for doubt in found.doubts],
        "dwid": [found.key[doubt.dwelling] if doubt.dwelling >= 0 else "" for doubt in found.doubts],
        "why": [said(doubt.why) for doubt in found.doubts],
    }
    return Rows(_fields(fields.DOUBTS), columns)
