"""Patterns as a log keeps them: whose age and home was asked for, and no text by which somebody could be known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .pattern_tree import Both, Condition, Item, Known, Literal, Not, Property, Query, Within
from .pattern_words import AGGREGATES, CLOSED, DATE, LABELS, OF_BASE, RELATION_COLUMNS

HIDDEN = "?"
LONGEST_NUMBER = 8
"""Digits from which on a number could be that of a person."""


@dataclass(frozen=True)
class Word:
    """A word that a log keeps and the base has to have: table, column, and the word."""

    label: str
    column: str
    word: str


def logged(query: Query, labels: Mapping[str, str]) -> tuple[str, tuple[Word, ...]]:
    """Write a pattern anew.

    Names are not those that the user gave, texts are '?', unless they are of a few words that are known (`CLOSED`) or that the
    base has to have (`OF_BASE`).

    Parameters
    ----------
    query : Query
    labels : mapping of str to str
        Of each variable of the pattern.

    Returns
    -------
    str
    tuple of Word
        What the base has to have.
    """
    writer = _Writer(query, labels)
    return writer.text(), tuple(dict.fromkeys(writer.words))


@dataclass
class _Writer:
    query: Query
    labels: Mapping[str, str]
    names: dict[str, str] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for variable, label in self.labels.items():
            same = sum(name.rstrip("0123456789") == label for name in self.names.values())
            self.names[variable] = f"{label}{same + 1 if same else ''}"
        for at, step in enumerate(self.query.steps, 1):
            self.names[step.variable] = f"{step.relation}{at}"

    def text(self) -> str:
        query = self.query
        seen: set[str] = set()
        parts = [self._node(query.nodes[0].variable, seen)] if not query.steps else []
        for step in query.steps:
            start, end = self._node(step.start, seen), self._node(step.end, seen)
            parts.append(f"{start}-[{self.names[step.variable]}:{step.relation}]->{end}")
        said = ["MATCH " + ", ".join(parts)]
        if query.where is not None:
            said.append("WHERE " + self._condition(query.where))
        said.append("RETURN " + ("DISTINCT " if query.distinct else "") + ", ".join(map(self._item, query.items)))
        if query.limit is not None:
            said.append(f"LIMIT {query.limit}")
        if self.hidden:
            said.append(f"[texts not kept: {', '.join(dict.fromkeys(self.hidden))}]")
        return " ".join(said)

    def _node(self, variable: str, seen: set[str]) -> str:
        name = self.names[variable]
        if variable in seen:
            return f"({name})"
        seen.add(variable)
        return f"({name}:{self.labels[variable]})"

    def _condition(self, of: Condition) -> str:
        if isinstance(of, Both):
            return "(" + f" {of.word} ".join(map(self._condition, of.parts)) + ")"
        if isinstance(of, Not):
            return f"NOT {self._condition(of.part)}"
        left = self._property(of.left)
        if isinstance(of, Known):
            return f"{left} IS {'NOT ' if of.known else ''}NULL"
        if isinstance(of, Within):
            return f"{left} {'NOT ' if of.negated else ''}IN ({', '.join(self._value(of.left, value) for value in of.values)})"
        right = self._value(of.left, of.right) if isinstance(of.right, Literal) else self._property(of.right)
        return f"{left} {of.operator} {right}"

    def _item(self, item: Item) -> str:
        of = (
            item.of
            if item.of == "*"
            else self._property(item.of)
            if isinstance(item.of, Property)
            else self.names[item.of]
        )
        if item.aggregate not in ("", *AGGREGATES):
            raise ValueError(item.aggregate)
        return f"{item.aggregate}({'DISTINCT ' if item.distinct else ''}{of})" if item.aggregate else of

    def _property(self, of: Property) -> str:
        if of.is_tag:
            self.words.append(Word("tag", "tag", of.name))
            return f"{self.names[of.variable]}.tag.{_quoted(of.name)}"
        return f"{self.names[of.variable]}.{of.name}"

    def _value(self, of: Property, literal: Literal) -> str:
        value, label = literal.value, self.labels.get(of.variable, "")
        if not isinstance(value, str):
            return str(value) if len(str(value).lstrip("-")) < LONGEST_NUMBER else self._hide(of, label)
        column = (label, of.name) if not of.is_tag else ("tag", of.name)
        if (of.is_tag or label != "tag") and value in CLOSED.get(column, ()):
            return _quoted(value)
        if not of.is_tag and column in OF_BASE:
            self.words.append(Word(*column, value))
            return _quoted(value)
        if self._is_day(of, label):
            return _quoted(value)
        return self._hide(of, label)

    def _is_day(self, of: Property, label: str) -> bool:
        if of.is_tag:
            return False
        if label:
            return LABELS[label][1][of.name] == DATE
        return any(columns.get(of.name) == DATE for columns in RELATION_COLUMNS.values())

    def _hide(self, of: Property, label: str) -> str:
        self.hidden.append(f"tag {of.name}" if of.is_tag else f"{label or 'relation'}.{of.name}")
        return HIDDEN


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
