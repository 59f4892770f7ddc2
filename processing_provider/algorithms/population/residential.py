"""Which buildings are lived in."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...base import dependencies
from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.progress import Progress, part
from ...engine.population.residential import classify
from ...engine.population.settings import ResidentialSettings
from ...engine.population.stages import residential as stage
from ...i18n import tr
from ...layers.rows import Rows
from . import definitions, evidence, tables
from .definitions.residential import score_outputs


class ClassifyResidential(DoorstepAlgorithm):
    """Which buildings are lived in."""

    definition = definitions.residential
    needs = ("shapely",)

    def name(self) -> str:
        return "classifyresidential"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        label = self.field(parameters, "LABEL_FIELD", context)
        if label and label in self.fields(parameters, "BUILDING_USE_FIELD", context):
            raise SettingError(
                tr("Field '{}' cannot be the own use and the label to score against; choose another one.").format(label)
            )
        refuse(self, parameters, context)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        table, buildings = self.required(parameters, "INPUT", context, part(progress, 0, 0.4))
        places = evidence.read(self, parameters, context, table.crs, part(progress, 0.4, 0.6))
        rules = evidence.rules_of(self, parameters, context)
        result = stage.run(
            buildings,
            places.poi,
            places.land_use,
            stage_settings(self, parameters, context),
            rules,
            part(progress, 0.6, 1),
            evidence.floor_space_of(self, parameters, context),
        )
        say(result, feedback)
        numbers, found = result.numbers, tables.of_classification(result)
        label = self.field(parameters, "LABEL_FIELD", context)
        if label:
            scored = classify.scores(result.found, classify.read_labels(table.column(label), label, rules))
            feedback.pushInfo(classify.confusion_table(scored))
            numbers.update(score_numbers(scored))
            found.append(tables.of_known_uses(scored))
        return Outcome(
            outputs={"OUTPUT": Rows.of(result.buildings.frame, table)},
            numbers=numbers,
            notes=list(result.notes),
            styles={"OUTPUT": "residential"},
            layers=[(tr("Buildings"), table), *places.tables],
            tables=found,
        )


def stage_settings(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> ResidentialSettings:
    """Return the settings of the stage, whichever algorithm takes it."""
    return p.settings(step, parameters, context, ResidentialSettings, leave=("storey_height",))


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a DoorstepError for evidence that cannot be used, before any work."""
    for name in ("POI_CATEGORY_FIELD", "POI_ID_FIELD", "LAND_USE", "LAND_USE_FIELD"):
        needed = dependencies.lacking(name, partial(step.given, parameters))
        if needed:
            raise SettingError(tr("{} needs {}; give both or neither.").format(name, needed))
    step.refuse_untrue_metres(parameters, "INPUT", context, tr("a distance or an area"), lengths=True)
    stage_settings(step, parameters, context)
    evidence.rules_of(step, parameters, context)
    evidence.floor_space_of(step, parameters, context)


def say(result: stage.Result, feedback: Feedback) -> None:
    """Tell what decided, and how much of the categories the rules know."""
    counted = ", ".join(f"{name} {n:,}" for name, n in tables.deciders(result))
    feedback.pushInfo(tr("Decided by: {}.").format(counted))
    for what, n, share in tables.shares(result):
        feedback.pushInfo(tr("Categories known to the rules table: {} of {:,} {}.").format(share, n, what))


def score_numbers(scored: tuple[classify.Score, ...]) -> dict[str, Any]:
    """Return the numeric outputs of scores, without those that divide by nothing."""
    ours, paper, _ = scored
    counts = (ours.found, ours.missed, ours.wrong, ours.rejected)
    values = (ours.precision, ours.recall, ours.f1, *counts, paper.precision, paper.recall, paper.f1)
    return {name: value for (name, _), value in zip(score_outputs(), values) if value == value}
