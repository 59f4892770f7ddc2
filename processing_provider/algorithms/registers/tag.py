"""Tags of persons."""

from __future__ import annotations

from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.garbage import uncollected
from ...engine.core.notes import note
from ...engine.core.progress import Progress, part
from ...engine.registers import residency_fields
from ...engine.registers.tag_rules import BUNDLED, TagRule, read_tag_rules
from ...layers.rows import Rows
from ...store import residents, tags
from ...store.bases import base_at
from .definitions import tagpersons
from .expressions import read
from .step import BaseStep
from .tagging import SOURCE, Run, listed, names_of


class TagPersons(BaseStep):
    """Persons with tags by rules."""

    definition = tagpersons

    def name(self) -> str:
        return "tagpersons"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        rules = self._rules(parameters, context)
        with base_at(self.base_path(parameters, context)) as base:
            columns = names_of(base)
        for rule in rules:
            read(rule, columns)

    def _rules(self, parameters: Parameters, context: Context) -> tuple[TagRule, ...]:
        given = self.parameterAsFile(parameters, "RULES", context) if self.given(parameters, "RULES") else ""
        return read_tag_rules(given or BUNDLED)

    @uncollected()
    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        day, rules = self.date(parameters, context), self._rules(parameters, context)
        people = residents.population(base, day)
        run = Run(base, people, day)
        run.take([rule for rule in rules if not rule.has_expired(day)], part(progress, 0, 0.6))
        expired = tags.end_expired(base, day)
        given = list(run.given())
        named = sorted({(rule.family, rule.tag) for rule in rules})
        ours = " OR ".join(["source_id = ? OR source_id LIKE ?", *["(family = ? AND tag = ?)"] * len(named)])
        values = (SOURCE, f"{SOURCE} · %", *(name for pair in named for name in pair))
        tags.put_tags(base, people.pids, given, ours, values, part(progress, 0.6, 1))
        wanted = self.given(parameters, "OUTPUT")
        over = sum(rule.has_expired(day) for rule in rules)
        if over:
            run.notes.append(note("rules_expired", "Rules that have expired and give no tags: {rules}.", rules=over))
        return Outcome(
            outputs={"OUTPUT": Rows(residency_fields.TAGGED, listed(people.pids, given))} if wanted else {},
            numbers={
                "TAGS": sum(len(one.person) for one in given),
                "PERSONS": len(people.pids),
                "UNKNOWN": run.unknown,
                "EXPIRED": expired,
                **base.counts(),
            },
            notes=run.told(),
        )
