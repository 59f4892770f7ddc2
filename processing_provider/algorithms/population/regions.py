"""The full workflow for many regions: a process of its own computes them, as it does from a shell, and is heard and stopped from here."""

from __future__ import annotations

import json
import os
import shutil
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
from ...engine.core.notes import word
from ...engine.core.progress import Progress
from ...i18n import said, tr, tr_kept
from ...layers.rows import Rows
from ...scale import parameters as scale
from ...scale import table
from . import definitions, heights
from .process import Process


class PopulationPerRegion(DoorstepAlgorithm):
    """The full workflow for many regions."""

    definition = definitions.regions
    cancelled = word("Cancelled; regions that are done are kept, and the next run goes on from there.")
    needs = ("shapely", "scipy", *packages.FOR_SCALE)

    def name(self) -> str:
        return "populationperregion"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        scale.refuse(self._values(parameters, context))

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        values = self._values(parameters, context)
        return {name for name in scale.KNOWN if not dependencies.used(name, values.get)}

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        values = self._values(parameters, context)
        folder = tempfile.mkdtemp(prefix="doorstep-")
        try:
            path = os.path.join(folder, "run.json")
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                json.dump(values, file)
            process = Process(feedback, progress)
            made = process.run(path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        what = {name: table.sentence(one, said) for name, one in made.items()}
        rows = [table.row_of(one, what[name]) for name, one in made.items()]
        columns = {field.name: [row[field.name] for row in rows] for field in table.FIELDS}
        failed = [one for one in made.values() if one.status == table.FAILED]
        if len(failed) == len(made):
            raise SettingError(tr("No region is done; of the first is said: {}").format(what[failed[0].region]))
        totals = table.totals(made)
        sums = (tr("Totals"), ["", ""], [[tr_kept(called), number] for _, called, number in totals])
        return Outcome(
            {"OUTPUT_REGIONS": Rows(table.FIELDS, columns)},
            {name: number for name, _, number in totals},
            [*table.failures(made), *process.notes],
            tables=[sums, *((tr_kept(title), head, cells) for title, head, cells in table.sections(rows))],
        )

    def _write(self, parameters: Parameters, context: Context, *more: Any) -> dict[str, Any]:
        results = super()._write(parameters, context, *more)
        return {**results, "OUTPUT": os.path.abspath(self.parameterAsFile(parameters, "OUTPUT", context))}

    def _values(self, parameters: Parameters, context: Context) -> dict[str, Any]:
        """Return what the file of a run says of these parameters."""
        found: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name == "OUTPUT_HTML":
                found[name] = ""  # it is written here, in the user's language
            elif definition.isDestination() or (
                not self.given(parameters, name) and definition.defaultValue() in (None, "")
            ):
                continue
            elif isinstance(definition, QgsProcessingParameterBoolean):
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
            elif name == "POINT_CLOUD_CRS":
                found[name] = heights.cloud_crs(self, parameters, context)
            else:
                found[name] = self.parameterAsString(parameters, name, context)
        return found
