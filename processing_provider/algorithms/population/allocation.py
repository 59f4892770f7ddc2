"""What both allocations do alike, as functions: refusals, reading, and rows of what became of it."""

from __future__ import annotations

from typing import Any

from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Parameters
from ...engine.core.progress import Progress, part
from ...engine.population.stages.allocate import Result
from ...i18n import tr
from ...layers import report
from ...layers.reading import Table
from ...layers.rows import Rows

REQUIRED = (
    "BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HOUSEHOLD_ID_FIELD",
    "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD",
)  # fmt: skip


def refuse(algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Refuse layers without the fields that are needed."""
    for name in REQUIRED:
        parent = algorithm.parameterDefinition(name).parentLayerParameterName()
        if algorithm.given(parameters, parent) and algorithm.parameterAsSource(parameters, parent, context) is not None:
            algorithm.field(parameters, name, context, required=True)


def read(algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context, progress: Progress) -> tuple[Any, ...]:
    """Return buildings and households as (Table, Input) each."""
    buildings = algorithm.required(parameters, "INPUT", context, part(progress, 0, 0.5))
    return (*buildings, *algorithm.required(parameters, "HOUSEHOLDS", context, part(progress, 0.5, 1), geometry=False))


def outcome(method: str, result: Result[Any], buildings: Table, households: Table) -> Outcome:
    """Say what came out of a method by this name."""
    return Outcome(
        outputs={
            "OUTPUT": Rows.of(result.buildings.frame, buildings, result.building_order),
            "OUTPUT_HOUSEHOLDS": Rows.of(result.households.frame, households, result.household_order, geometry=False),
            "OUTPUT_ZONES": Rows.of(result.zones),
        },
        numbers=result.numbers,
        notes=list(result.notes),
        styles={"OUTPUT": "persons"},
        layers=[(tr("Buildings"), buildings), (tr("Households"), households)],
        methods=[report.of_allocation(method, result.found, result.given.household_id)],
    )
