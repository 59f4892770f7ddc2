"""Patterns put into SQL: what is asked for, with every value bound (Wu et al., 3.3: entities and relations).

`MATCH (p:person)-[:lives_in]->(d:dwelling)-[:located_in]->(b:building) WHERE p.age >= 65 RETURN b.buid, count(p)`

Labels, relations and columns are looked up in `pattern_words`, and what is found there is written into SQL; nothing of the text
is. Rows are those that hold on the day, and persons those who live then, unless a pattern names `died`. What is unknown meets no
condition but IS NULL. Tags that have expired are read by nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..core.errors import SettingError
from .pattern_log import Word, logged
from .pattern_parse import parse, short
from .pattern_sql import Scope, too_many
from .pattern_tree import Item, Property, Query
from .pattern_words import DATE, INTEGER, LABELS, REAL, TEXT

MOST_VALUES, MOST_ITEMS = 500, 40
WIDEST = 10
"""Letters of a field."""
KINDS = {TEXT: "text", DATE: "text", INTEGER: "integer", REAL: "real"}


@dataclass(frozen=True)
class Column:
    """One column of an answer.

    Attributes
    ----------
    name : str
        Of a field: at most ten letters, no two alike.
    kind : str
        'text', 'integer' or 'real'.
    label, column : str
        What it is of; '' for an aggregate.
    added : bool
        Whether it was not asked for: by it a row is known.
    """

    name: str
    kind: str
    label: str = ""
    column: str = ""
    added: bool = False


@dataclass(frozen=True)
class Question:
    """A pattern as SQL.

    Attributes
    ----------
    sql : str
    values : tuple
        To be bound to it.
    columns : tuple of Column
        Of the rows that it gives.
    pattern : str
        As a log keeps it: without a text by which somebody could be known.
    words : tuple of Word
        Words in `pattern` that the base has to have: tags and kinds.
    counts : bool
        Whether rows are counts, and not single things.
    """

    sql: str
    values: tuple[Any, ...]
    columns: tuple[Column, ...]
    pattern: str
    words: tuple[Word, ...]
    counts: bool


def compiled(text: str, today: str, keys: Sequence[str] = (), purposes: Sequence[str] | None = None) -> Question:
    """Put a pattern into SQL.

    Parameters
    ----------
    text : str
    today : str
        Day on which what is asked for holds, ISO.
    keys : sequence of str
        Labels of which the id of the first thing is added to what comes back, where single rows are asked for.
    purposes : sequence of str, optional
        For which tags of family X may be read, as the base writes them; without it for any.

    Returns
    -------
    Question

    Raises
    ------
    SettingError
        Something is unknown, or no pattern; the sentence names it and lists what is known.
    """
    query = parse(text)
    return _Compiler(query, today, purposes).question(keys)


class _Compiler:
    def __init__(self, query: Query, today: str, purposes: Sequence[str] | None) -> None:
        self.query = query
        self.scope = Scope(query, today, purposes)

    # The question ------------------------------------------------------------------------------------------------------------

    def question(self, keys: Sequence[str]) -> Question:
        query = self.query
        items = [self._item(item) for item in query.items]
        counts = any(item.aggregate for item in query.items)
        added = [] if counts or query.distinct else self._keys(items, keys)
        columns = _named([*(column for _, column in items), *(column for _, column in added)], query.items)
        where = [*self.scope.rows_that_hold(), *self.scope.joins()]
        if query.where is not None:
            where.append(self.scope.condition(query.where))
        sql = [
            "SELECT DISTINCT" if query.distinct else "SELECT",
            ", ".join(sql for sql, _ in [*items, *added]),
            "FROM " + self.scope.sources(),
            "WHERE ?1 IS NOT NULL AND "
            + " AND ".join(where),  # a building holds on any day, and the day is bound all the same
        ]
        groups = [str(at) for at, item in enumerate(query.items, 1) if not item.aggregate]
        if counts and groups:
            sql.append("GROUP BY " + ", ".join(groups))
        sql.append("ORDER BY " + ", ".join(self._order(len(columns))))
        if query.limit is not None:
            sql.append(f"LIMIT {self.scope.bound(query.limit)}")
        if len(self.scope.values) > MOST_VALUES:
            raise too_many("values", MOST_VALUES)
        said, of_base = logged(query, self.scope.labels)
        return Question(" ".join(sql), tuple(self.scope.values), tuple(columns), said, of_base, counts)

    def _order(self, columns: int) -> list[str]:
        """Return what rows are sorted by: as asked for, then by all columns, so that the same question has the same answer."""
        found, used = [], set()
        for item, down in self.query.order:
            same = [
                at for at, other in enumerate(self.query.items, 1)
                if (other.of, other.aggregate, other.distinct) == (item.of, item.aggregate, item.distinct)
                or (isinstance(item.of, str) and not item.aggregate and item.of == other.alias)
            ]  # fmt: skip
            if not same:
                raise SettingError("pattern_order", "PATTERN: ORDER BY takes what RETURN has, or its name after AS.")
            found.append(f"{same[0]}{' DESC' if down else ''}")
            used.add(same[0])
        return found + [str(at) for at in range(1, columns + 1) if at not in used]

    # Columns -----------------------------------------------------------------------------------------------------------------

    def _item(self, item: Item) -> tuple[str, Column]:
        if item.of == "*":
            return "count(*)", Column("count", "integer")
        if isinstance(item.of, str):
            label = self.scope.label_of(item.of)
            if not item.aggregate:
                return self._item(Item(Property(item.of, LABELS[label][0])))
            if item.aggregate != "count":
                raise SettingError(
                    "pattern_aggregate",
                    "PATTERN: {aggregate} needs a column, such as {aggregate}({variable}.{column}).",
                    aggregate=item.aggregate,
                    variable=short(item.of),
                    column=LABELS[label][0],
                )
            sql, kind, column = f"{self.scope.tables[item.of]}.fid", INTEGER, ""
        else:
            sql, kind = self.scope.column(item.of)
            label, column = self.scope.labels.get(item.of.variable, ""), item.of.name
            if not item.aggregate:
                return sql, Column(column, KINDS[kind], "" if item.of.is_tag else label, column)
        if item.aggregate in ("avg", "sum") and kind not in (INTEGER, REAL):
            raise SettingError(
                "pattern_numbers", "PATTERN: {aggregate} needs a column of numbers.", aggregate=item.aggregate
            )
        kind = {"count": INTEGER, "avg": REAL}.get(item.aggregate, kind)
        name = "_".join(filter(None, (item.aggregate, column)))
        return f"{item.aggregate}({'DISTINCT ' if item.distinct else ''}{sql})", Column(name, KINDS[kind])

    def _keys(self, items: list[tuple[str, Column]], labels: Sequence[str]) -> list[tuple[str, Column]]:
        """Return ids of the first thing of some labels that are not asked for."""
        there = {(column.label, column.column) for _, column in items}
        found = []
        for label in labels:
            of = [variable for variable, other in self.scope.labels.items() if other == label]
            key = LABELS[label][0]
            if of and (label, key) not in there:
                sql, column = self._item(Item(Property(of[0], key)))
                found.append((sql, Column(column.name, column.kind, label, key, True)))
        return found


def _named(columns: list[Column], items: tuple[Item, ...]) -> list[Column]:
    """Give columns the names of fields."""
    if len(items) > MOST_ITEMS:
        raise too_many("columns", MOST_ITEMS)
    taken: set[str] = {"fid", "geom"}
    found = []
    for at, column in enumerate(columns):
        alias = items[at].alias if at < len(items) else ""
        if len(alias) > WIDEST:
            raise SettingError(
                "pattern_alias",
                "PATTERN: '{alias}' after AS has more than {most} letters, and fields have at most that many.",
                alias=short(alias),
                most=WIDEST,
            )
        base = (alias or "".join(c if c.isalnum() else "_" for c in column.name) or "value")[:WIDEST]
        name, number = base, 1
        while name.lower() in taken:
            number += 1
            name = f"{base[: WIDEST - len(str(number))]}{number}"
        taken.add(name.lower())
        found.append(Column(name, column.kind, column.label, column.column, column.added))
    return found
