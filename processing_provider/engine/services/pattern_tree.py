"""What a pattern says, as it was read: things, relations, conditions, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Node:
    """One thing of a pattern, by its variable; `label` is '' where it is named before."""

    variable: str
    label: str


@dataclass(frozen=True)
class Step:
    """A relation of a pattern, from one variable to another."""

    variable: str
    relation: str
    start: str
    end: str


@dataclass(frozen=True)
class Property:
    """A column of a variable; of a tag `name` is that of the tag."""

    variable: str
    name: str
    is_tag: bool = False


@dataclass(frozen=True)
class Literal:
    """A value: a text, a number, or a day."""

    value: Union[str, int, float]  # noqa: UP007 - Python 3.9 reads it
    is_date: bool = False


@dataclass(frozen=True)
class Compare:
    """A column and a value, or another column."""

    left: Property
    operator: str
    right: Property | Literal


@dataclass(frozen=True)
class Within:
    """A column and some values."""

    left: Property
    values: tuple[Literal, ...]
    negated: bool


@dataclass(frozen=True)
class Known:
    """A column that is known, or is not."""

    left: Property
    known: bool


@dataclass(frozen=True)
class Both:
    """Conditions joined by AND or OR."""

    word: str
    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not:
    """A condition that does not hold."""

    part: Condition


Condition = Union[Compare, Within, Known, Both, Not]


@dataclass(frozen=True)
class Item:
    """What comes back: a column, a variable, or an aggregate of one; `of` is '*' for count(*)."""

    of: Property | str
    aggregate: str = ""
    distinct: bool = False
    alias: str = ""


@dataclass(frozen=True)
class Query:
    """A pattern as it was read; `order` has items with whether they go down, `limit` is None for all."""

    nodes: tuple[Node, ...]
    steps: tuple[Step, ...]
    where: Condition | None
    items: tuple[Item, ...]
    distinct: bool
    order: tuple[tuple[Item, bool], ...]
    limit: int | None
