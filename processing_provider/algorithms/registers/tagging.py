"""Tag rules applied to the persons of a base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.registers.tag_rules import TagRule
from ...engine.registers.tagging import Coded, apply
from ...store import residents, tag_columns, tags
from ...store.batches import Batches
from .expressions import evaluator, read

SOURCE = "tagpersons"
"""In a base, of tags; with the source that a rule names behind it."""


def names_of(base: Batches) -> list[str]:
    """Return the columns that expressions may name: those of everybody, and attributes."""
    found = tag_columns.attributes(base)
    return [*tag_columns.COLUMNS, *(name for name in found if name not in tag_columns.COLUMNS)] + [
        tag_columns.ATTRIBUTE + name for name in found
    ]


class Run:
    """Rules applied to persons, one after the other; of several rules of a tag the first that says something counts."""

    def __init__(self, base: Batches, people: residents.Population, day: str) -> None:
        self.base, self.people, self.day = base, people, day
        self.notes: list[Note | str] = []
        self.unknown = 0
        self._unknown: dict[tuple[str, str, int], list[int]] = {}
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
            known = np.array([one is not None for one in said.value], bool)
            new = (by < 0) & known[said.of] if n else by < 0
            value[new] = said.value[said.of[new]]
            by[new] = len(those)
            those.append(rule)
            self._count(rule, said.unknown, said.failed)

    def _column(self, name: str) -> Coded:
        if name not in self._columns:
            self._columns[name] = tag_columns.column_of(self.base, self.people, self.day, name)
        return self._columns[name]

    def _count(self, rule: TagRule, unknown: int, failed: int) -> None:
        self.unknown += unknown + failed
        if unknown:
            self._unknown.setdefault((rule.family, rule.tag, unknown), []).append(rule.line)
        if failed:
            text = note(
                "tag_failed",
                "Tag '{tag}', rule in line {line}: cannot be evaluated for persons: {persons}; it gives them no tag.",
                tag=rule.tag,
                line=rule.line,
                persons=failed,
            )
            self.notes.append(text)

    def told(self) -> list[Note | str]:
        """Return what to tell: rules of one tag that are unknown for as many persons, such as bands of an age, are one line."""
        return [
            *(
                note(
                    "tag_unknown",
                    "Tag '{tag}', rule in line {lines}: unknown for persons: {persons}; it gives them no tag.",
                    tag=tag,
                    lines=", ".join(map(str, lines)),
                    persons=persons,
                )
                for (_, tag, persons), lines in self._unknown.items()
            ),
            *self.notes,
        ]

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
                _column([rule.basis or None for rule in rules], of),
                _column([rule.expires or None for rule in rules], of),
                _column([f"{SOURCE} · {rule.source}" if rule.source else SOURCE for rule in rules], of),
            )


def _column(values: list[Any], of: Any) -> Any:
    """One value for all rows where there is one only, else one for each."""
    return values[0] if len(set(values)) == 1 else np.array(values, object)[of]


def listed(pids: Sequence[str], given: Sequence[tags.Tags]) -> dict[str, Any]:
    ids = np.array([*pids, None], object)[:-1]
    parts: dict[str, list[Any]] = {"pid": [], "family": [], "tag": [], "value": []}
    for one in given:
        many = len(one.person)
        parts["pid"].append(ids[one.person])
        parts["family"].append(np.full(many, one.family, object))
        parts["tag"].append(np.full(many, one.tag, object))
        parts["value"].append(one.value)
    return {name: np.concatenate([np.zeros(0, object), *columns]) for name, columns in parts.items()}
