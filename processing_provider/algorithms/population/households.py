"""Household list from zone counts."""

from __future__ import annotations

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.progress import Progress, part
from ...engine.population import households
from ...engine.population.settings import HouseholdSettings
from ...engine.population.stages import households as stage
from ...i18n import tr
from ...layers.rows import Rows
from . import definitions


class CreateHouseholds(DoorstepAlgorithm):
    """Household list from zone counts."""

    definition = definitions.households
    needs = ("scipy",)

    def name(self) -> str:
        return "createhouseholds"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        for name in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD"):
            self.field(parameters, name, context, required=True)
        refuse_sizes(self, parameters, context)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        table, zones = self.required(parameters, "INPUT", context, part(progress, 0, 0.4))
        result = stage.run(zones, stage_settings(self, parameters, context), part(progress, 0.4, 1))
        say_sizes(result, feedback)
        return Outcome(
            outputs={
                "OUTPUT": Rows.of(result.households.frame),
                "OUTPUT_ZONES": Rows.of(result.zones.frame, table, result.zone_order),
            },
            numbers=result.numbers,
            notes=list(result.notes),
        )


def stage_settings(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> stage.Settings:
    """Return the settings of the stage, whichever algorithm takes it."""
    texts = (step.parameterAsString(parameters, name, context) for name in ("SIZE_VALUES", "SIZE_SHARES"))
    return stage.Settings(p.settings(step, parameters, context, HouseholdSettings), *texts)


def refuse_sizes(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a DoorstepError for sizes that cannot be told, before any work."""
    names = tuple(step.fields(parameters, "SIZE_FIELDS", context))
    stage.check_sizes(names, stage_settings(step, parameters, context))


def say_sizes(result: stage.Result, feedback: Feedback) -> None:
    """Tell which sizes the columns were taken for."""
    if result.sizes:
        listed = ", ".join(f"{name} = {households.size_text(size)}" for name, size in result.sizes.items())
        last = list(result.sizes.values())[-1]
        feedback.pushInfo(tr("Household sizes: {}").format(listed + ("" if isinstance(last, tuple) else "+")))
