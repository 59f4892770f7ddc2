"""Comparison of the two allocations."""

from __future__ import annotations

from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.progress import Progress
from ...engine.population.stages import fit as stage
from ...engine.population.stages.fit import METHODS
from ...i18n import tr
from ...layers import report
from ...layers.rows import Rows
from . import definitions
from .definitions.fit import NAMES


class CompareAllocations(DoorstepAlgorithm):
    """Comparison of the two allocations."""

    definition = definitions.fit

    def name(self) -> str:
        return "compareallocations"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        if self.parameterAsSource(parameters, "INPUT", context) is None:
            return
        for name in (
            "BUILDING_ID_FIELD",
            "POPULATION_FIELD",
            "HOUSEHOLDS_FIELD",
            *(f for m in METHODS for f in (m[1], m[3])),
        ):
            self.field(parameters, name, context, required=True)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        table, buildings = self.required(parameters, "INPUT", context, progress)
        result = stage.run(buildings)
        return Outcome(
            outputs={
                "OUTPUT": Rows.of(result.buildings.frame, table, result.order),
                "OUTPUT_ZONES": Rows.of(result.zones),
            },
            numbers=result.numbers,
            notes=list(result.notes),
            styles={"OUTPUT": "residuals"},
            layers=[(tr("Buildings"), table)],
            methods=[
                report.Method(NAMES[suffix](), one.estimated, one.persons, one.estimated_households, one.households)
                for suffix, one in result.methods.items()
            ],
        )
