"""Tags by rules: an expression is evaluated once for each different combination of the columns that it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.types import Ids, Ints
from .tag_rules import LONGEST, TagRule

NOTHING = -1
AT_ONCE = 50
"""Combinations that are evaluated between two looks whether somebody cancelled: some expressions take long."""


@dataclass(frozen=True)
class Coded:
    """A column of persons.

    Attributes
    ----------
    code : (n,) int
        Place of each person's value in `values`, -1 where there is none.
    values : (k,) list
        Texts, numbers or truth values.
    """

    code: Ints
    values: Sequence[Any]


def coded(values: Sequence[Any]) -> Coded:
    """Code a column; None and '' are no value. The order of the values is that in which they are met."""
    known: dict[Any, int] = {None: NOTHING, "": NOTHING}
    listed: list[Any] = []
    code = np.empty(len(values), np.int64)
    for i, value in enumerate(values):
        at = known.get(value)
        if at is None:
            at = known[value] = len(listed)
            listed.append(value)
        code[i] = at
    return Coded(code, listed)


def numbers(values: Ints, missing: int) -> Coded:
    """Code a column of whole numbers, of which one stands for none."""
    found, code = np.unique(values, return_inverse=True)
    at = np.flatnonzero(found == missing)
    kept = np.delete(found, at)
    if len(at):
        place = int(at[0])
        code = np.where(code == place, NOTHING, np.where(code > place, code - 1, code))
    return Coded(code.astype(np.int64).reshape(len(values)), kept.tolist())


def combinations(columns: Sequence[Coded], n: int) -> tuple[Ints, Ints]:
    """Find the different combinations of columns.

    Parameters
    ----------
    columns : sequence of Coded, n
    n : int
        Persons.

    Returns
    -------
    of : (n,) int
        Combination of each person.
    first : (m,) int
        A person of each.
    """
    of: Ints = np.zeros(n, np.int64)
    for column in columns:
        wide = len(column.values) + 1
        together = of * wide + column.code + 1
        most = int(together.max(initial=0)) + 1
        if most <= 4 * n + 1_000:
            there = np.zeros(most, bool)
            there[together] = True
            of = (np.cumsum(there) - 1)[together]
        else:
            of = np.unique(together, return_inverse=True)[1].reshape(n).astype(np.int64)
    first = np.zeros(int(of.max(initial=-1)) + 1, np.int64)
    first[of[::-1]] = np.arange(n, dtype=np.int64)[::-1]
    return of, first


Evaluate = Callable[[Mapping[str, Any]], Any]
"""Gives what an expression is for values of its columns; None where that is unknown. Errors are `ValueError`."""


@dataclass(frozen=True)
class Given:
    """What one rule says.

    Attributes
    ----------
    of : (n,) int
        Combination of each person.
    value : (m,) object
        Value of the tag for each combination; None for no tag.
    unknown, failed : int
        Persons for whom the expression is NULL; for whom it cannot be evaluated, or gives a text too long for a tag.
    """

    of: Ints
    value: Ids
    unknown: int
    failed: int


def apply(
    rule: TagRule, columns: Mapping[str, Coded], n: int, evaluate: Evaluate, step: Callable[[float], None]
) -> Given:
    """Evaluate a rule for all persons.

    Parameters
    ----------
    rule : TagRule
    columns : mapping of str to Coded, n
        Those that its expression names.
    n : int
    evaluate : callable
    step : callable
        Called with the share that is done; raises where somebody cancelled.
    """
    of, first = combinations(list(columns.values()), n)
    value = np.full(len(first), None, object)
    unknown, failed = np.zeros(len(first), bool), np.zeros(len(first), bool)
    for at, person in enumerate(first.tolist()):
        if at % AT_ONCE == 0:
            step(at / len(first))
        row = {name: _value(column, person) for name, column in columns.items()}
        try:
            found = evaluate(row)
        except ValueError:
            failed[at] = True
            continue
        if found is None:
            unknown[at] = True
        elif not rule.value:
            text = text_of(found)
            failed[at] = len(text) > LONGEST["value"]
            value[at] = None if failed[at] else text or None
        elif _is_true(found):
            value[at] = rule.value
    persons = np.bincount(of, minlength=len(first))
    return Given(of, value, int(persons[unknown].sum()), int(persons[failed].sum()))


def _value(column: Coded, person: int) -> Any:
    code = int(column.code[person])
    return None if code == NOTHING else column.values[code]


def _is_true(found: Any) -> bool:
    """Whether a condition holds: as QGIS counts, a number that is not 0, or a text that is such a number."""
    if isinstance(found, str):
        try:
            return float(found) != 0
        except ValueError:
            return False
    return bool(found)


def text_of(found: Any) -> str:
    """Return a value as the text of a tag: whole numbers without decimals, yes and no."""
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, float):
        return str(int(found)) if found.is_integer() else repr(round(found, 9))
    return str(found).strip()
