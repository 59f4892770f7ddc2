"""Classification of residency."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.garbage import uncollected
from ...engine.core.progress import Progress, part
from ...engine.registers import residency_fields
from ...engine.registers.coverage import coverage
from ...engine.registers.residency import CLASSES, Class, Family, Residency, Rule, classify, reasons
from ...i18n import said
from ...layers.rows import Rows
from ...store import residents, tags
from ...store.bases import base_at
from ...store.batches import Batches
from .definitions import classifyresidency
from .residency_told import line, listed, notes
from .step import BaseStep

SOURCE = "classifyresidency"


class ClassifyResidency(BaseStep):
    """Who lives here, and who is only registered."""

    definition = classifyresidency
    reports = True

    def name(self) -> str:
        return "classifyresidency"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        with base_at(self.base_path(parameters, context)) as base:
            residents.sign_sources(base, self._sources(parameters, context))

    def _sources(self, parameters: Parameters, context: Context) -> list[str]:
        given = self.parameterAsString(parameters, "SIGN_SOURCES", context).split(";")
        return [name.strip() for name in given if name.strip()]

    @uncollected()
    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        day, wanted = self.date(parameters, context), self._sources(parameters, context)
        family = Family(self.parameterAsEnum(parameters, "FAMILY", context))
        rule = Rule(np.datetime64(day), self.parameterAsInt(parameters, "MONTHS", context), family)
        sources = residents.sign_sources(base, wanted)
        people = residents.population(base, day)
        progress(0.1, "")
        days = self.parameterAsInt(parameters, "SIGN_DAYS", context)
        known = residents.known(base, people, day, sources, not wanted, days)
        progress(0.4, "")
        found = classify(known.facts, rule)
        bands = coverage(known.facts, found, known.by_source)
        for band in bands:
            feedback.pushInfo(line(band))
        keep(base, people.pids, found, part(progress, 0.5, 1))
        why = np.array([said(reason) for reason in reasons(rule.months)], object)
        columns: dict[str, Any] = {
            "pid": people.pids,
            "residency": np.array(CLASSES, object)[found.kind],
            "reason": why[found.reason],
        }
        return Outcome(
            outputs={
                "OUTPUT": Rows(residency_fields.RESIDENCY, columns),
                "COVERAGE": Rows(residency_fields.COVERAGE, listed(bands)),
            },
            numbers={
                **{kind.name: found.count(kind) for kind in Class},
                "PERSONS": len(people.pids),
                "DEAD": people.dead,
                "UNBORN": people.unborn,
                **base.counts(),
            },
            notes=notes(people, sources, known, found),
        )


def keep(base: Batches, pids: list[str], found: Residency, progress: Progress) -> None:
    """Write the classes into the base as tags."""
    value = np.array(CLASSES, object)[found.kind]
    given = tags.Tags(tags.BASIC, tags.RESIDENCY, np.arange(len(pids), dtype=np.int64), value, source=SOURCE)
    which = f"family = ? AND tag IN ({', '.join('?' * len(tags.OF_RESIDENCY))})"
    tags.put_tags(base, pids, [given], which, (tags.BASIC, *tags.OF_RESIDENCY), progress)
