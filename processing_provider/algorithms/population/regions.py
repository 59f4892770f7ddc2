"""The full workflow for many regions: a process of its own computes them, as it does from a shell, and is heard and stopped from here."""

from __future__ import annotations

import json
import os
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ...base import dependencies
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core import packages
from ...engine.core.errors import SettingError
from ...engine.core.notes import note
from ...engine.core.progress import Progress
from ...i18n import said, tr
from ...layers.rows import Rows
from ...scale import parameters as scale
from ...scale import table
from . import definitions
from .process import Process

MOST_NAMED = 10
TOTALS = {
    "BUILDINGS": "ROWS",
    "POPULATION": "PERSONS",
    "HOUSEHOLDS": "HOUSEHOLDS",
    "ZONES": "ZONES",
    "PROVEN_ZONES": "PROVEN_ZONES",
    "ZONES_STRADDLING": "STRADDLING",
}


class PopulationPerRegion(DoorstepAlgorithm):
    """The full workflow for many regions."""

    definition = definitions.regions
    needs = ("shapely", "scipy", *packages.FOR_SCALE)

    def name(self) -> str:
        return "populationperregion"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        scale.refuse(self._values(parameters, context))

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        values = self._values(parameters, context)
        return {name for name in scale.KNOWN if not dependencies.used(name, values.get)}

    def cancelled(self) -> str:
        return tr("Cancelled; regions that are done are kept, and the next run goes on from there.")

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        values = self._values(parameters, context)
        with tempfile.TemporaryDirectory(prefix="doorstep-") as folder:
            path = os.path.join(folder, "run.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(values, file)
            process = Process(feedback, progress)
            made = process.run(path)
        what = {name: _what(one) for name, one in made.items()}
        rows = [table.row_of(one, what[name]) for name, one in made.items()]
        columns = {field.name: [row[field.name] for row in rows] for field in table.FIELDS}
        failed = [one for one in made.values() if one.status == table.FAILED]
        if len(failed) == len(made):
            raise SettingError(tr("No region is done; of the first is said: {}").format(what[failed[0].region]))
        notes = [
            note("region_failed", "Region {region}: {why}", region=one.region, why=table.why(one) or "")
            for one in failed[:MOST_NAMED]
        ]
        if len(failed) > MOST_NAMED:
            notes.append(
                note("more_failed", "Regions that failed: {regions}; see the table of regions.", regions=len(failed))
            )
        numbers = {name: table.total(made, own) for name, own in TOTALS.items()}
        numbers.update(REGIONS=len(made), REGIONS_DONE=len(made) - len(failed), REGIONS_FAILED=len(failed))
        head = [field.name for field in table.FIELDS]
        said_of = (tr("Regions"), head, [["" if cell is None else cell for cell in row.values()] for row in rows])
        return Outcome(
            {"OUTPUT_REGIONS": Rows(table.FIELDS, columns)}, numbers, [*notes, *process.notes], tables=[said_of]
        )

    def _write(self, parameters: Parameters, context: Context, *more: Any) -> dict[str, Any]:
        results = super()._write(parameters, context, *more)
        return {**results, "OUTPUT": os.path.abspath(self.parameterAsFile(parameters, "OUTPUT", context))}

    def _values(self, parameters: Parameters, context: Context) -> dict[str, Any]:
        """Return what the file of a run says of these parameters."""
        found: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if definition.isDestination() or (
                not self.given(parameters, name) and definition.defaultValue() in (None, "")
            ):
                continue
            if isinstance(definition, QgsProcessingParameterBoolean):
                found[name] = self.parameterAsBool(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterEnum):
                found[name] = self.parameterAsEnum(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterNumber):
                found[name] = self.parameterAsDouble(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterMultipleLayers):
                paths = ";".join(self.parameterAsFileList(parameters, name, context)).split(";")
                found[name] = [os.path.abspath(path.strip()) for path in paths if path.strip()]
            elif name in (*scale.FILES, "OUTPUT"):
                found[name] = os.path.abspath(self.parameterAsFile(parameters, name, context))
            else:
                found[name] = self.parameterAsString(parameters, name, context)
        return found


def _what(record: table.Record) -> str:
    """Return what went wrong in a region, or what is said of its zones."""
    failed = table.why(record)
    return said(failed) if failed is not None else "; ".join(map(said, table.about_borders(record)))
