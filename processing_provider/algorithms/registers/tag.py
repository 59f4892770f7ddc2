"""Tags of persons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.registers import residency_fields
from ...engine.registers.tag_rules import BUNDLED, TagRule, read_tag_rules
from ...engine.registers.tagging import Coded, apply
from ...layers.rows import Rows
from ...store import residents, tag_columns, tags
from ...store.geopackage import GeoPackageBase
from .definitions import tagpersons
from .expressions import evaluator, read
from .step import BaseStep

SOURCE = "tagpersons"


class TagPersons(BaseStep):
    """Persons with tags by rules."""

    definition = tagpersons

    def name(self) -> str:
        return "tagpersons"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        rules = self._rules(parameters, context)
        with GeoPackageBase(self.base_path(parameters, context)) as base:
            columns = names_of(base)
        for rule in rules:
            read(rule, columns)

    def _rules(self, parameters: Parameters, context: Context) -> tuple[TagRule, ...]:
        given = self.parameterAsFile(parameters, "RULES", context) if self.given(parameters, "RULES") else ""
        return read_tag_rules(given or BUNDLED)

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
        over = sum(rule.has_expired(day) for rule in rules)
        if over:
            run.notes.append(note("rules_expired", "Rules that have expired and give no tags: {rules}.", rules=over))
        return Outcome(
            outputs={"OUTPUT": Rows(residency_fields.TAGGED, _listed(people.pids, given))},
            numbers={
                "TAGS": sum(len(one.person) for one in given),
                "PERSONS": len(people.pids),
                "UNKNOWN": run.unknown,
                "EXPIRED": expired,
                **base.counts(),
            },
            notes=run.notes,
        )


def names_of(base: GeoPackageBase) -> list[str]:
    """Return the columns that expressions may name: those of everybody, and attributes."""
    found = tag_columns.attributes(base)
    return [*tag_columns.COLUMNS, *(name for name in found if name not in tag_columns.COLUMNS)] + [
        tag_columns.ATTRIBUTE + name for name in found
    ]


class Run:
    """Rules applied to persons, one after the other; of several rules of a tag the first that says something counts."""

    def __init__(self, base: GeoPackageBase, people: residents.Population, day: str) -> None:
        self.base, self.people, self.day = base, people, day
        self.notes: list[Note | str] = []
        self.unknown = 0
        self._columns: dict[str, Coded] = {}
        self._found: dict[tuple[str, str], tuple[Any, Any, list[TagRule]]] = {}

    def take(self, rules: Sequence[TagRule], progress: Progress) -> None:
        """Apply rules."""
        n, columns = len(self.people.pids), names_of(self.base)
        for done, rule in enumerate(rules):
            step = part(progress, done / len(rules), (done + 1) / len(rules))
            step(0.0, "")
            expression, named = read(rule, columns)
            said = apply(
                rule,
                {name: self._column(column) for name, column in named.items()},
                n,
                evaluator(expression, list(named)),
                lambda share, step=step: step(share, ""),  # type: ignore[misc]
            )
            empty = (np.full(n, None, object), np.full(n, -1, np.int32), [])
            value, by, those = self._found.setdefault((rule.family, rule.tag), empty)
            new = (by < 0) & np.fromiter((one is not None for one in said.value), bool, n)
            value[new] = said.value[new]
            by[new] = len(those)
            those.append(rule)
            self._count(rule, said.unknown, said.failed)

    def _column(self, name: str) -> Coded:
        if name not in self._columns:
            self._columns[name] = tag_columns.column_of(self.base, self.people, self.day, name)
        return self._columns[name]

    def _count(self, rule: TagRule, unknown: int, failed: int) -> None:
        self.unknown += unknown + failed
        for code, many, template in (
            ("tag_unknown", unknown, "Rule in line {line}: unknown for persons: {persons}; it gives them no tag."),
            (
                "tag_failed",
                failed,
                "Rule in line {line}: cannot be evaluated for persons: {persons}; it gives them no tag.",
            ),
        ):
            if many:
                self.notes.append(note(code, template, line=rule.line, persons=many))

    def given(self) -> Iterator[tags.Tags]:
        """Return the tags."""
        for (family, name), (value, by, rules) in self._found.items():
            who = np.flatnonzero(by >= 0)
            of = by[who]
            yield tags.Tags(
                family,
                name,
                who,
                value[who],
                _column([rule.purpose or None for rule in rules], of),
                _column([rule.expires or None for rule in rules], of),
                _column([f"{SOURCE} · {rule.source}" if rule.source else SOURCE for rule in rules], of),
            )


def _column(values: list[Any], of: Any) -> Any:
    """One value for all rows where there is one only, else one for each."""
    return values[0] if len(set(values)) == 1 else np.array(values, object)[of]


def _listed(pids: Sequence[str], given: Sequence[tags.Tags]) -> dict[str, Any]:
    ids = np.array([*pids, None], object)[:-1]
    parts: dict[str, list[Any]] = {"pid": [], "family": [], "tag": [], "value": []}
    for one in given:
        many = len(one.person)
        parts["pid"].append(ids[one.person])
        parts["family"].append(np.full(many, one.family, object))
        parts["tag"].append(np.full(many, one.tag, object))
        parts["value"].append(one.value)
    return {name: np.concatenate([np.zeros(0, object), *columns]) for name, columns in parts.items()}
