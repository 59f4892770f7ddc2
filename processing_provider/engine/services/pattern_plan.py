"""In which order the tables of a pattern are joined.

Where a pattern names single things, SQLite finds them by their indexes and goes on from there. Where it asks for a whole town,
SQLite would begin with the smallest table and jump about in the largest for each row; read from the relation of persons on, in the
order in which they were added, the same rows come in half the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .pattern_tree import Both, Compare, Condition, Literal, Query, Within
from .pattern_words import RELATIONS, Relation

SINGLE = frozenset(("pid", "dwid", "buid", "huid", "oid", "code", "name", "place", "parent", "address", "street"))
"""Columns of which one value stands for few rows."""


@dataclass(frozen=True)
class Plan:
    """How tables are joined.

    Attributes
    ----------
    order : tuple of str
        Variables, those of relations without a table left out.
    is_forced : bool
        Whether they are joined in that order.
    of_few : frozenset of str
        Relations whose rows are looked for from the end to which they go.
    """

    order: tuple[str, ...]
    is_forced: bool
    of_few: frozenset[str]


def plan(query: Query, labels: Mapping[str, str]) -> Plan:
    """Return how the tables of a pattern are joined; `labels` are those of its variables."""
    relations = {step.variable: RELATIONS[step.relation, labels[step.start], labels[step.end]] for step in query.steps}
    if not query.steps or _single(query.where):
        tables = (*labels, *(variable for variable, relation in relations.items() if relation.table))
        return Plan(tables, False, frozenset(relations))
    return _from_persons(query, labels, relations)


def _from_persons(query: Query, labels: Mapping[str, str], relations: Mapping[str, Relation]) -> Plan:
    todo = list(query.steps)
    order: list[str] = []
    of_few: set[str] = set()
    step = next((one for one in todo if labels[one.start] == "person" and relations[one.variable].table), todo[0])
    while True:
        todo.remove(step)
        if step.end in order and step.start not in order:
            of_few.add(step.variable)
        named = [step.variable] if relations[step.variable].table else []
        order += [name for name in (*named, step.start, step.end) if name not in order]
        if not todo:
            return Plan(tuple(order), True, frozenset(of_few))
        step = next(one for one in todo if one.start in order or one.end in order)


def _single(where: Condition | None) -> bool:
    """Whether a column that tells things apart has to have one of some values."""
    if isinstance(where, Both):
        return where.word == "AND" and any(map(_single, where.parts))
    if isinstance(where, Compare):
        of = where.left if where.operator == "=" and isinstance(where.right, Literal) else None
    else:
        of = where.left if isinstance(where, Within) and not where.negated else None
    return of is not None and not of.is_tag and of.name in SINGLE
