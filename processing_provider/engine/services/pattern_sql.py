"""What a pattern names, as SQL: tables, relations, columns and conditions, with every value bound."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..core.errors import SettingError
from ..core.notes import note
from ..registers.tag_rules import SPECIAL
from . import pattern_words as words
from .pattern_parse import short
from .pattern_plan import plan
from .pattern_tree import Both, Compare, Condition, Known, Literal, Not, Property, Query, Within
from .pattern_words import AGE, DATE, INTEGER, LABELS, REAL, RELATIONS, TEXT

MOST_NODES = 12


@dataclass
class Scope:
    """A pattern of which everything named is known; `values` are those that are bound, the first of them the day.

    Tags of family X count where they are for one of `purposes`; None: for any.
    """

    query: Query
    today: str
    purposes: Sequence[str] | None = None
    labels: dict[str, str] = field(default_factory=dict)
    tables: dict[str, str] = field(default_factory=dict)
    """Alias of each variable."""
    values: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.values.append(self.today)
        self._name_nodes()
        self._name_steps()
        self._refuse_apart()

    # What is named -----------------------------------------------------------------------------------------------------------

    def _name_nodes(self) -> None:
        for node in self.query.nodes:
            known = self.labels.get(node.variable)
            if node.label and node.label not in LABELS:
                raise unknown("label", node.label, LABELS)
            if not node.label and known is None:
                raise SettingError(
                    "pattern_no_label",
                    "PATTERN: ({variable}) has no label; write one of {known} after a colon.",
                    variable=short(node.variable.strip()),
                    known=", ".join(LABELS),
                )
            if node.label and known not in (None, node.label):
                raise _twice(node.variable)
            if known is None:
                self.tables[node.variable] = f"t{len(self.labels)}"
                self.labels[node.variable] = node.label
        if len(self.query.nodes) > MOST_NODES:
            raise too_many("things", MOST_NODES)

    def _name_steps(self) -> None:
        for at, step in enumerate(self.query.steps):
            if step.variable in self.tables:
                raise _twice(step.variable)
            names = sorted({name for name, _, _ in RELATIONS})
            if step.relation not in names:
                raise unknown("relation", step.relation, names)
            ends = (step.relation, self.labels[step.start], self.labels[step.end])
            if ends not in RELATIONS:
                raise SettingError(
                    "pattern_ends",
                    "PATTERN: {relation} does not go from {start} to {end}; it goes from {known}.",
                    relation=step.relation,
                    start=ends[1],
                    end=ends[2],
                    known=", ".join(f"{a} → {b}" for name, a, b in RELATIONS if name == step.relation),
                )
            self.tables[step.variable] = f"r{at}"

    def _refuse_apart(self) -> None:
        """Raise for parts of a pattern that no relation joins: every row of one would go with every row of the other."""
        together = {self.query.nodes[0].variable}
        for _ in self.query.steps:
            for step in self.query.steps:
                if together & {step.start, step.end}:
                    together |= {step.start, step.end}
        if set(self.labels) - together:
            raise SettingError(
                "pattern_apart",
                "PATTERN has parts after MATCH that no relation joins; join them by a relation, or ask twice.",
            )

    def bound(self, value: Any) -> str:
        """Bind a value. Returns its mark."""
        # Half of a pair of surrogates is no text to SQLite.
        self.values.append(value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value)
        return f"?{len(self.values)}"

    def tag_counts(self, table: str) -> str:
        """Return the SQL by which a tag counts: it has not expired, and is not for another purpose."""
        if self.purposes is None:
            return words.unexpired(table)
        marks = ", ".join(map(self.bound, self.purposes))
        of_it = f"{table}.purpose IN ({marks})" if marks else "1 = 0"
        return f"{words.unexpired(table)} AND (coalesce({table}.family, '') <> '{SPECIAL}' OR {of_it})"

    def relation(self, variable: str) -> words.Relation:
        """Return the relation of a variable."""
        (step,) = (step for step in self.query.steps if step.variable == variable)
        return RELATIONS[step.relation, self.labels[step.start], self.labels[step.end]]

    def rows_that_hold(self) -> list[str]:
        """Return the conditions by which everything named holds on the day, and persons live unless their death is asked for."""
        dead = {prop.variable for prop in _properties(self.query) if prop.name == "died" and not prop.is_tag}
        found = []
        for variable, label in self.labels.items():
            table = self.tables[variable]
            found.append(f"{table}.valid_to IS NULL")
            if label == "tag":
                found.append(self.tag_counts(table))
            if label == "person":
                found.append(f"coalesce({table}.birth_year, 0) <= CAST(substr(?1, 1, 4) AS INTEGER)")
                if variable not in dead:
                    died = words.first_day(f"{table}.died")
                    found.append(f"({died} = '' OR {died} > ?1)")
        return found

    def joins(self) -> list[str]:
        """Return the conditions by which what is named hangs together."""
        found: list[str] = []
        of_few = plan(self.query, self.labels).of_few
        for step in self.query.steps:
            relation, row = self.relation(step.variable), self.tables[step.variable]
            parts = [relation.sql, relation.of_few if step.variable in of_few else ""]
            found += [sql.format(a=self.tables[step.start], b=self.tables[step.end], r=row) for sql in parts if sql]
            if relation.table:
                of_life = "since" in words.RELATION_COLUMNS[relation.table]
                found.append(words.holds(row) if of_life else f"{row}.valid_to IS NULL")
        return found

    def sources(self) -> str:
        """Return the tables, as they are joined."""
        how = plan(self.query, self.labels)
        names = [
            f'"{self.labels.get(variable) or self.relation(variable).table}" AS {self.tables[variable]}'
            for variable in how.order
        ]
        # All rows of the first are read, in the order in which they lie in the file.
        names[0] += " NOT INDEXED" if how.is_forced else ""
        return (" CROSS JOIN " if how.is_forced else ", ").join(names)

    def label_of(self, variable: str) -> str:
        """Return the label of a variable; raises for one that no brackets have."""
        if variable not in self.labels:
            named = [name for name in self.labels if not name.startswith(" ")]
            raise unknown("name", variable, named)
        return self.labels[variable]

    def column(self, of: Property) -> tuple[str, str]:
        """Return the SQL of a column, in which what is unknown is NULL, and its type."""
        sql, kind = self._plain(of)
        if of.is_tag or (of.name == AGE and self.labels.get(of.variable) == "person"):
            return sql, kind
        if kind == DATE:
            return f"nullif({words.first_day(sql)}, '')", kind
        return (f"nullif({sql}, '')" if kind == TEXT else sql), kind

    def _plain(self, of: Property) -> tuple[str, str]:
        """Return the SQL of a column as it is in its table, and its type."""
        if of.variable in self.tables and of.variable not in self.labels:
            known = words.RELATION_COLUMNS.get(self.relation(of.variable).table, {})
        else:
            known = LABELS[self.label_of(of.variable)][1]
        table = self.tables[of.variable]
        if of.is_tag:
            if self.labels.get(of.variable) != "person":
                raise SettingError("pattern_tag_of", "PATTERN: only a person has tags, as in p.tag.residency.")
            return (
                "(SELECT coalesce(nullif(g.value, ''), 'yes') FROM tag AS g WHERE "
                f"g.pid = {table}.pid AND g.tag = {self.bound(of.name)} AND g.valid_to IS NULL AND {self.tag_counts('g')} "
                "ORDER BY g.fid DESC LIMIT 1)"
            ), TEXT
        if of.name not in known:
            raise unknown("column", of.name, known, of.variable.strip())
        if of.name == AGE and self.labels.get(of.variable) == "person":
            return f"(CAST(substr(?1, 1, 4) AS INTEGER) - {table}.birth_year)", INTEGER
        return f'{table}."{of.name}"', known[of.name]

    # Conditions --------------------------------------------------------------------------------------------------------------

    def condition(self, of: Condition) -> str:
        """Return the SQL of a condition."""
        if isinstance(of, Both):
            return "(" + f" {of.word} ".join(map(self.condition, of.parts)) + ")"
        if isinstance(of, Not):
            return f"(NOT {self.condition(of.part)})"
        if isinstance(of, Known):
            return f"({self.column(of.left)[0]} IS {'NOT ' if of.known else ''}NULL)"
        if isinstance(of, Within):
            sql, kind = (self.column if of.negated else self._equal)(of.left)
            marks = ", ".join(self.bound(self._value(of.left, value, kind)) for value in of.values)
            return f"({sql} {'NOT ' if of.negated else ''}IN ({marks}))"
        sql, kind = (self._equal if of.operator == "=" else self.column)(of.left)
        if isinstance(of.right, Literal):
            return f"({sql} {of.operator} {self.bound(self._value(of.left, of.right, kind))})"
        other, its = self.column(of.right)
        if (kind in (INTEGER, REAL)) != (its in (INTEGER, REAL)):
            raise SettingError(
                "pattern_two_types",
                "PATTERN: {left} and {right} cannot be compared: one is a number.",
                left=_shown(of.left),
                right=_shown(of.right),
            )
        return f"({sql} {of.operator} {other})"

    def _equal(self, of: Property) -> tuple[str, str]:
        """Return a column for an equation with a value: as it is in the table, by whose index it is found."""
        sql, kind = self._plain(of)
        return (sql, kind) if kind == TEXT else self.column(of)

    def _value(self, of: Property, literal: Literal, kind: str) -> Any:
        value = literal.value
        if kind in (INTEGER, REAL):
            if isinstance(value, str):
                raise SettingError(
                    "pattern_number", "PATTERN: {column} is a number; leave out the quotes.", column=_shown(of)
                )
            return value
        if not isinstance(value, str):
            raise SettingError(
                "pattern_quotes",
                "PATTERN: {column} is text; put what it is compared with in quotes.",
                column=_shown(of),
            )
        if not value:
            raise SettingError(
                "pattern_empty",
                "PATTERN: {column} is compared with an empty text; write {column} IS NULL for what is not known.",
                column=_shown(of),
            )
        if kind == DATE:
            try:
                # Newer Python reads 2024-W01-1 as well, which no day of the base compares with.
                if datetime.date.fromisoformat(value).isoformat() != value:
                    raise ValueError
            except ValueError:
                raise SettingError(
                    "pattern_day", "PATTERN: {column} is a day; write it as 2024-06-30.", column=_shown(of)
                ) from None
        return value


def _properties(query: Query) -> list[Property]:
    """Return the columns that a pattern names."""
    found = [item.of for item in query.items if isinstance(item.of, Property)]
    todo = [query.where] if query.where is not None else []
    while todo:
        of = todo.pop()
        if isinstance(of, Both):
            todo += of.parts
        elif isinstance(of, Not):
            todo.append(of.part)
        else:
            found.append(of.left)
            if isinstance(of, Compare) and isinstance(of.right, Property):
                found.append(of.right)
    return found


_WHAT = {
    "label": note("word_label", "label"),
    "relation": note("word_relation", "relation"),
    "column": note("word_column", "column"),
    "name": note("word_name", "name"),
    "things": note("word_things", "things in brackets"),
    "values": note("word_values", "values"),
    "columns": note("word_columns", "columns"),
}
_NONE = note("word_none", "none")


def _shown(of: Property) -> str:
    return f"{short(of.variable)}.tag.{short(of.name)}" if of.is_tag else f"{short(of.variable)}.{of.name}"


def unknown(what: str, word: str, known: Any, of: str = "") -> SettingError:
    """Return the error for a word that is not known, with those that are."""
    return SettingError(
        "pattern_unknown",
        "PATTERN: there is no {what} '{word}'; there are {known}.",
        what=_WHAT[what],
        word=short(f"{of}.{word}" if of else word),
        known=", ".join(known) or _NONE,
    )


def _twice(variable: str) -> SettingError:
    return SettingError(
        "pattern_twice", "PATTERN: the name '{name}' stands for two things; give each its own.", name=short(variable)
    )


def too_many(what: str, most: int) -> SettingError:
    """Return the error for a pattern that asks for more than a base can be asked at once."""
    return SettingError(
        "pattern_many", "PATTERN has too many {what}; at most {most} are taken.", what=_WHAT[what], most=most
    )
