"""What persons decided of single values of rows, so that no register puts its own in their place when it is read again.

Of homes and of buildings of addresses the row says so itself (tier 'decided'), and a dwelling stays with the source that gave it
last. Of buildings and tags `said_by` remembers the key and the column, under a source that is no register's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from .port import Base, Row
from .registers import DECISIONS
from .schema import TABLES

_SAYING = ("table_name", "row_key", "source")
Key = tuple[Any, ...]


def mark(base: Base, table: str, said: Iterable[tuple[Key, str]]) -> None:
    """Remember keys and columns that were decided; with a batch begun."""
    there = set(base.current("said_by", ("row_key",), "table_name = ? AND source = ?", (table, DECISIONS)))
    new = {(json.dumps([*key, column], ensure_ascii=False),) for key, column in said} - there
    base.insert("said_by", _SAYING, [(table, text, DECISIONS) for (text,) in sorted(new)], DECISIONS)


def decided(base: Base, table: str) -> dict[Key, set[str]]:
    """Return the columns that were decided, by the key of their row."""
    found: dict[Key, set[str]] = {}
    for (text,) in base.current("said_by", ("row_key",), "table_name = ? AND source = ?", (table, DECISIONS)):
        *key, column = json.loads(text)
        if len(key) == len(TABLES[table].key):
            found.setdefault(tuple(key), set()).add(column)
    return found


def with_decided(base: Base, table: str, columns: Sequence[str], rows: Iterable[Row]) -> list[Row]:
    """Return rows of a register with the values of the base where those were decided.

    Parameters
    ----------
    base : Base
    table : str
    columns : sequence of str
        Of `rows`, with the key.
    rows : iterable of sequences
    """
    of = decided(base, table)
    if not of:
        return list(rows)
    at = [list(columns).index(name) for name in TABLES[table].key]
    now = {tuple(row[k] for k in at): row for row in base.current(table, columns)}
    found: list[Row] = []
    for row in rows:
        key = tuple(row[k] for k in at)
        kept = of.get(key, set()) if key in now else set()
        found.append(tuple(now[key][k] if name in kept else row[k] for k, name in enumerate(columns)))
    return found
