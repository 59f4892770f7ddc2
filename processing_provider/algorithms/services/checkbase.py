"""A base checked by rules, and by what a sample says that was verified in the field."""

from __future__ import annotations

import dataclasses
from typing import Any

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.progress import Progress, part
from ...engine.registers.quality.rules import Rule, bundled, read_own, tag_ages
from ...engine.registers.quality.sample import SampleSettings
from ...store import checking, quality_aids, quality_kept
from ...store.bases import base_at
from ...store.batches import Batches
from ...store.checking import Asked
from ...store.quality_sql import CHECKED
from ..registers.step import BaseStep, refuse_base
from . import checked, verifying
from .definitions import checkpopulationbase


class CheckPopulationBase(BaseStep):
    """A base checked by rules."""

    definition = checkpopulationbase

    def name(self) -> str:
        return "checkpopulationbase"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        p.settings(self, parameters, context, SampleSettings)
        given = self._given(parameters, context)
        with base_at(refuse_base(self, parameters, context)) as base:
            own = quality_kept.own_rules(base, given, self.date(parameters, context))
            self._left_out(parameters, context, own)
            verifying.refuse_level(base, self.parameterAsInt(parameters, "STRATA", context))

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        sampled = self.given(parameters, "SAMPLE")
        names = set() if sampled else {"SAMPLE_HALF_WIDTH", "EXPECTED_SHARE", "SEED"}
        if self.given(parameters, "VERIFIED"):
            return names
        return names | {"VERIFIED_ID_FIELD", "RIGHT_FIELD"} | (set() if sampled else {"STRATA", "CONFIDENCE"})

    def _given(self, parameters: Parameters, context: Context) -> tuple[Rule, ...] | None:
        path = self.parameterAsFile(parameters, "RULES", context) if self.given(parameters, "RULES") else ""
        return read_own(path, CHECKED) if path else None

    def _left_out(self, parameters: Parameters, context: Context, own: tuple[Rule, ...]) -> tuple[str, ...]:
        names = self.parameterAsString(parameters, "LEAVE_OUT", context).replace(",", ";").split(";")
        return quality_kept.refuse_left_out(names, (*bundled(), *own))

    def begin(self, base: Batches, parameters: Parameters, context: Context) -> None:
        quality_aids.keep_in_memory(base)
        base.begin(self.name(), self.date(parameters, context), checked.recorded(self, parameters), twice=True)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        day, given = self.date(parameters, context), self._given(parameters, context)
        own = quality_kept.own_rules(base, given, day)
        left_out = self._left_out(parameters, context, own)
        rules = [rule for rule in (*bundled(), *own) if rule.name not in left_out]
        head = self.parameterAsString(parameters, "KEPT_LOG_HEAD", context).strip()
        asked = Asked(day, tag_ages(), checked.apart, head)
        found = checking.check(base, rules, asked, part(progress, 0, 0.7))
        settings = p.settings(self, parameters, context, SampleSettings)
        level = self.parameterAsInt(parameters, "STRATA", context)
        field = verifying.Field(self, base, day, level, settings)
        if self.given(parameters, "VERIFIED"):
            field.take(parameters, context, part(progress, 0.7, 0.75))
        if self.given(parameters, "SAMPLE"):
            field.draw(part(progress, 0.75, 0.8))
        quality_kept.keep_rules(base, own, given is not None)
        kept = quality_kept.keep_issues(base, found.of, left_out)
        scores = quality_kept.scores_of(found.of)
        quality_kept.keep_scores(base, scores, day, (*left_out, *quality_kept.NOT_OF_RULES))
        field.keep()
        told = checked.Told(base, found, kept, [*scores, *field.scores], day, left_out)
        outcome = told.outcome(part(progress, 0.8, 1))
        return dataclasses.replace(
            outcome,
            outputs={**outcome.outputs, "SAMPLE": field.rows()},
            numbers={**outcome.numbers, **field.numbers()},
            notes=[*outcome.notes, *field.notes],
            tables=[*outcome.tables, *field.tables()],
            layers=field.layers,
        )
