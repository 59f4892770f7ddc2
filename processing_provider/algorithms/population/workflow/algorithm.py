"""The whole way from zone counts to households per building, by the stages of the other algorithms in turn."""

from __future__ import annotations

from typing import Any, TypeVar

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
)

from ....base import dependencies
from ....base import parameters as p
from ....base.algorithm import DoorstepAlgorithm, Outcome
from ....base.types import Context, Feedback, Parameters
from ....engine.core.progress import Progress
from ....engine.population import workflow
from ....engine.population.settings import AllocationSettings, HeightSettings, MonteCarloSettings
from .. import definitions, estimate, heights, households, residential
from . import given, refusals, results
from .steps import Steps

Kind = TypeVar("Kind", AllocationSettings, MonteCarloSettings)


class PopulationPerBuilding(DoorstepAlgorithm):
    """The whole way from zone counts to households per building."""

    definition = definitions.workflow
    needs = ("shapely", "scipy")

    def name(self) -> str:
        return "populationperbuilding"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        refusals.refuse(self, parameters, context)

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        def value(name: str) -> Any:
            definition = self.parameterDefinition(name)
            if isinstance(definition, QgsProcessingParameterBoolean):
                return self.parameterAsBool(parameters, name, context)
            if isinstance(definition, QgsProcessingParameterEnum):
                if definition.defaultValue() is None and not self.given(parameters, name):
                    return None
                return self.parameterAsEnum(parameters, name, context)
            if isinstance(definition, QgsProcessingParameterField):
                return self.fields(parameters, name, context)
            return parameters.get(name)

        names = [definition.name() for definition in self.parameterDefinitions()]
        return {name for name in names if not dependencies.used(name, value)}

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        settings = self.stage_settings(parameters, context)
        steps = Steps(feedback, progress, self._number_of_steps(parameters, context))
        read = given.Given(self, parameters, context, steps.begin("read"))
        found = workflow.run(read.inputs, settings, steps.begin)
        if found.classified is not None:
            residential.say(found.classified, feedback)
        if found.listed is not None:
            households.say_sizes(found.listed, feedback)
        return Outcome(
            results.outputs(read, found),
            found.numbers,
            list(found.notes),
            styles={"OUTPUT": "persons"},
            layers=read.layers(found),
            methods=results.methods(found),
            tables=results.sections(found),
        )

    def _number_of_steps(self, parameters: Parameters, context: Context) -> int:
        methods = len(given.methods(self, parameters, context))
        makes_list = bool(methods) and not self.given(parameters, "HOUSEHOLDS")
        measures, classifies = self.given(parameters, "POINT_CLOUD"), given.has_evidence(self, parameters)
        return 2 + measures + classifies + makes_list + methods + (methods == 2)

    def stage_settings(self, parameters: Parameters, context: Context) -> workflow.Settings:
        """Return the settings of all stages."""
        methods = given.methods(self, parameters, context)

        def of(method: str, kind: type[Kind]) -> Kind | None:
            return p.settings(self, parameters, context, kind) if method in methods else None

        measures = self.given(parameters, "POINT_CLOUD")
        return workflow.Settings(
            estimate.stage_settings(self, parameters, context),
            heights.stage_settings(self, parameters, context) if measures else HeightSettings(),
            residential.stage_settings(self, parameters, context),
            households.stage_settings(self, parameters, context),
            of("OPTIMIZATION", AllocationSettings),
            of("MONTE_CARLO", MonteCarloSettings),
        )
