"""Allocation of households to buildings by optimization."""

from __future__ import annotations

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.progress import Progress, part
from ...engine.population.settings import AllocationSettings
from ...engine.population.stages import allocate as stage
from ...i18n import tr
from . import allocation, definitions, moves, tables


class AllocateHouseholdsOptimization(DoorstepAlgorithm):
    """Allocation of households to buildings by optimization."""

    definition = definitions.optimization
    needs = ("shapely", "scipy")

    def name(self) -> str:
        return "allocatehouseholdsoptimization"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        allocation.refuse(self, parameters, context)
        moves.refuse(self, parameters, context)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        buildings, given, households, listed = allocation.read(self, parameters, context, part(progress, 0, 0.4))
        step = part(progress, 0.4, 0.45)
        previous, earlier = self.input(parameters, "PREVIOUS", context, step, geometry=False, whole=False)
        preferences = moves.preferences(self, parameters, context)
        settings = p.settings(self, parameters, context, AllocationSettings)
        result = stage.optimize(given, listed, settings, preferences, earlier, part(progress, 0.45, 1))
        outcome = allocation.outcome(tr("Optimization"), result, buildings, households)
        outcome.tables += tables.of_moves(result.found)
        if previous is not None:
            outcome.layers.append((tr("Earlier result"), previous))
        return outcome
