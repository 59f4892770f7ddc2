"""Dwellings of a housing database, and of the addresses that registers name."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.registers import fields
from ...engine.registers.addresses.settings import MOST_PEOPLE
from ...i18n import tr
from ...layers.rows import Rows
from ...store.batches import Batches
from . import kept, living
from .address import address_fields_parameter, profile_parameter, source_parameter
from .own_columns import rows_with
from .step import BaseStep, Drawn, base_parameter, crs_of, date_parameter

OF_HOUSING = ("HOUSING_ADDRESS_FIELDS", "FLOOR_FIELD", "UNIT_FIELD", "CAPACITY_FIELD")
OF_INPUT = ("ADDRESS_FIELDS", "BUILDING_ID_FIELD", "SURNAME_FIELD", "KIND_FIELD", "REGISTER_FIELD", "MOST_PEOPLE")


class InferDwellings(BaseStep):
    """Dwellings of a housing database, and of the addresses that registers name."""

    needs = ("scipy", "shapely")
    without_base = True

    def name(self) -> str:
        return "inferdwellings"

    def displayName(self) -> str:
        return tr("Infer dwellings")

    def shortDescription(self) -> str:
        return tr("Finds the dwellings that addresses of registers name, or reads them from a housing database.")

    def tags(self) -> list[str]:
        return tr("household,unit,apartment,housing database,group quarters,address,register").split(",")

    def shortHelpString(self) -> str:
        return paragraphs(
            tr("Makes a list of dwellings, as Wu et al. (3.1.2) do in both of their situations."),
            tr("What goes in, one of two or both:"),
            (
                tr("The addresses of registers, a row per person: the sequence of their numbers names the dwelling."),
                tr("A housing database: floor and unit of each dwelling, or blocks with the number of dwellings."),
            ),
            tr("What comes out:"),
            (
                tr("Each row with its dwelling; a list of dwellings, which the base keeps; a list of doubts."),
                tr("Buildings with their number of dwellings, which 'Estimate population' takes as a weight field."),
            ),
            tr(
                "Addresses that differ are one dwelling only where one leaves something out or misspells it and there is one "
                "candidate. A surname decides where it is rare; it is in no output and not in the base."
            ),
            tr(
                "Group quarters are told apart by KIND_FIELD, by many unrelated surnames, or by the name of an institution; "
                "no household is made of them."
            ),
            tr("What to doubt: what the list of doubts says, and buildings of which no register knows anything."),
        )

    def parameters(self) -> list[Any]:
        doubts = p.sink("DOUBTS", tr("Doubts"), p.TABLE, optional=True, text=tr("What to look at, and why."))
        doubts.setCreateByDefault(True)  # the log speaks of them
        return [
            *base_parameter(optional=True),
            p.source(
                "INPUT", tr("Addresses"), [p.TABLE], tr("Addresses of registers, a row per person."), optional=True
            ),
            address_fields_parameter("ADDRESS_FIELDS", tr("Address fields"), "INPUT", optional=True),
            profile_parameter(),
            p.field(
                "BUILDING_ID_FIELD",
                tr("Building id"),
                "INPUT",
                tr("As 'Match addresses' writes it. Empty: the field buid; without one, the base finds the buildings."),
                default="buid",
            ),
            p.field("SURNAME_FIELD", tr("Surname"), "INPUT", tr("Compared only; it is in no output."), optional=True),
            p.field(
                "KIND_FIELD",
                tr("Known group quarters"),
                "INPUT",
                tr("Yes and no, a type above 0, or words such as Household and Nursing home."),
                optional=True,
            ),
            p.field(
                "REGISTER_FIELD",
                tr("Register of the row"),
                "INPUT",
                tr("Where the table holds several registers: people are counted in the one with most."),
                optional=True,
            ),
            p.source(
                "HOUSING",
                tr("Housing database"),
                [p.TABLE],
                tr("A row for each dwelling, or for each block with the number of its dwellings."),
                optional=True,
            ),
            address_fields_parameter(
                "HOUSING_ADDRESS_FIELDS", tr("Address fields of the housing database"), "HOUSING", optional=True
            ),
            p.field(
                "FLOOR_FIELD",
                tr("Floor"),
                "HOUSING",
                tr("Of the dwelling; without UNIT_FIELD, the highest of the block."),
                optional=True,
            ),
            p.field(
                "UNIT_FIELD", tr("Unit"), "HOUSING", tr("Of the dwelling. Empty: each row is a block."), optional=True
            ),
            p.field(
                "CAPACITY_FIELD",
                tr("Capacity"),
                "HOUSING",
                tr("People that the dwelling is for; without UNIT_FIELD, the dwellings of the block."),
                optional=True,
            ),
            source_parameter(),
            date_parameter(),
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
            p.sink(
                "OUTPUT",
                tr("Rows with their dwelling"),
                p.TABLE,
                text=tr("Each row of the addresses with its dwelling; without addresses, of the housing database."),
            ),
            p.sink("OUTPUT_DWELLINGS", tr("Dwellings"), p.TABLE, optional=True, text=tr("A row per dwelling.")),
            p.sink(
                "OUTPUT_BUILDINGS",
                tr("Buildings with dwellings"),
                p.TABLE,
                optional=True,
                text=tr("All buildings of the base with the dwellings that it lists; without a base, of this run."),
            ),
            doubts,
            *p.numbers(
                ("DWELLINGS", tr("Dwellings")),
                ("GROUP_QUARTERS", tr("Group quarters")),
                ("WITHOUT", tr("Rows without a dwelling")),
                ("DOUBTFUL", tr("Doubts")),
                ("ADDED", tr("Rows added")),
                ("ENDED", tr("Rows ended")),
            ),
        ]

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        if not self.given(parameters, "INPUT") and not self.given(parameters, "HOUSING"):
            raise SettingError(tr("Nothing to read; give INPUT, HOUSING, or both."))
        for source, name in (("INPUT", "ADDRESS_FIELDS"), ("HOUSING", "HOUSING_ADDRESS_FIELDS")):
            if self.given(parameters, source):
                self.field(parameters, name, context, required=True)
        if self.given(parameters, "HOUSING") and not any(
            self.field(parameters, name, context) for name in ("UNIT_FIELD", "CAPACITY_FIELD")
        ):
            raise SettingError(
                tr("UNIT_FIELD and CAPACITY_FIELD are missing; give the field with units, or with dwellings per block.")
            )

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        return {
            name
            for source, names in (("INPUT", OF_INPUT), ("HOUSING", OF_HOUSING))
            if not self.given(parameters, source)
            for name in names
        }

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        run = living.Run(self, base, parameters, context)
        if self.given(parameters, "HOUSING"):
            table = self.read(parameters, "HOUSING", context, part(progress, 0, 0.1), geometry=False)
            run.take_housing(table, part(progress, 0.1, 0.3))
        if self.given(parameters, "INPUT"):
            table = self.read(parameters, "INPUT", context, part(progress, 0.3, 0.4))
            run.take_addresses(table, part(progress, 0.4, 1))
        kept.keep(run)
        taken, renamed = rows_with(fields.OF_ROW, run.rows[-1].columns, run.rows[-1].table)
        return Outcome(
            outputs={
                "OUTPUT": taken,
                "OUTPUT_DWELLINGS": Rows(fields.DWELLINGS, kept.listed(run)),
                "OUTPUT_BUILDINGS": self._buildings(base, run),
                "DOUBTS": Rows(fields.DOUBTS, kept.doubts_listed(run)),
            },
            numbers={
                "DWELLINGS": kept.dwellings_in(run),
                "GROUP_QUARTERS": kept.quarters_in(run),
                "WITHOUT": sum(not dwid for dwid in run.rows[-1].columns["dwid"]),
                "DOUBTFUL": len(run.doubts),
                **(base.counts() if base is not None else {"ADDED": 0, "ENDED": 0}),
            },
            notes=[*run.notes, *_doubts(run), *renamed],
            layers=[(table.name, table) for table in (rows.table for rows in run.rows)],
        )

    def _buildings(self, base: Batches | None, run: living.Run) -> Rows:
        columns, shapes = kept.per_building(run)
        if base is None:
            return Rows(fields.PER_BUILDING, columns)
        return Drawn(fields.PER_BUILDING, columns, shapes, QgsWkbTypes.Type.MultiPolygon, crs_of(base))


def _doubts(run: living.Run) -> list[Note]:
    """Note on all doubts of a run, by the rows that the list of doubts has."""
    return [note("doubts", "Doubts to look at: {doubts}.", doubts=len(run.doubts))] if run.doubts else []
