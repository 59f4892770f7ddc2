"""Rules as questions to a base: what their short words mean in SQL, and what an office's own SQL may do."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ..engine.registers.quality.rules import Rule, RulesError, bundled
from .batches import Batches
from .days import first_day, holds, last_day, lives
from .reasons import reason
from .schema import TABLES, Table
from .standard import names
from .tags import UNEXPIRED

OURS = frozenset({"rule", "issue", "score"})
"""Tables that checks write themselves: what they hold is not checked, or a check would change what it checks."""
CHECKED = tuple(table.name for table in TABLES.values() if table.holds and table.name not in OURS)
"""Tables whose rows can be checked."""
RULE_COLUMNS = ("rule", "class", "severity", "title", "table_name", "sql")
DAY = ":day"
_RECURSIVE = 33
"""SQLITE_RECURSIVE, which not every Python names."""
_WORD = re.compile(r"\{(\w+)((?: [\w.]+)*)\}")


def tables_of(rule: Rule) -> tuple[str, ...]:
    """Tables that a rule is about; '*' for all of `CHECKED`."""
    return CHECKED if rule.tables == ("*",) else rule.tables


def written_out(text: str, rule: Rule, table: Table) -> str:
    """Return a condition of a rule with its words written out for a table."""

    def one(found: re.Match[str]) -> str:
        return _WORDS[found[1]](rule, table, *found[2].split())

    return _WORD.sub(one, text)


def verdict(rule: Rule, table: Table) -> str:
    """SQL for what a rule says of a row r: 1 it fails, 0 it does not, NULL nothing is known.

    CASE and not AND: it asks no more of a row for which the first condition is not met.
    """
    said = written_out(rule.checked, rule, table)
    those = said if "r.valid_to" in said else f"r.valid_to IS NULL AND {said or 1}"
    return f"CASE WHEN {those} THEN {written_out(rule.fails, rule, table)} END"


def select(rule: Rule) -> str:
    """Return a rule as a base keeps it: for people to read, a SELECT of the uids that break it; '' where SQL cannot say it."""
    if (
        rule.own
        or "temp." in rule.checked + rule.fails
        or " w." in rule.fails
        or "{found}" in rule.fails
        or not rule.fails
    ):
        return rule.sql
    parts = []
    for name in tables_of(rule):
        table = TABLES[name]
        parts.append(f'SELECT r.uid FROM "{name}" r WHERE {verdict(rule, table)}')
    return " UNION ALL ".join(parts)


def rows(rules: tuple[Rule, ...] | None = None) -> list[tuple[str, ...]]:
    """Rows of table `rule`, in the order of `RULE_COLUMNS`."""
    return [
        (rule.name, rule.kind, rule.severity, rule.title, " ".join(rule.tables), select(rule))
        for rule in (bundled() if rules is None else rules)
    ]


def _gone(rule: Rule, table: Table, known: str, own: str) -> str:
    """Rows that name what no row that holds is: both sides are read in the order of an index, and only what is left is kept."""
    of, key = known.split(".")
    column = own.split(".")[1]
    return (
        f"{own} IN (SELECT {column} FROM \"{table.name}\" WHERE valid_to IS NULL AND {column} <> '' "
        f"EXCEPT SELECT {key} FROM {of} WHERE valid_to IS NULL ORDER BY 1)"
    )


def _twice(rule: Rule, table: Table) -> str:
    keys = names(table.key)
    own = ", ".join(f'r."{column}"' for column in table.key)
    same = " AND ".join(f'o."{column}" = r."{column}"' for column in table.key)
    some = f'SELECT {keys} FROM "{table.name}" WHERE valid_to IS NULL GROUP BY {keys} HAVING count(*) > 1'
    first = f'SELECT 1 FROM "{table.name}" o WHERE o.valid_to IS NULL AND {same} AND o.fid < r.fid'
    return f"CASE WHEN ({own}) IN ({some}) THEN EXISTS ({first}) ELSE 0 END"


def building_of(row: str, table: Table) -> str:
    """SQL for the building that a row names itself, or by its dwelling."""
    own = f"nullif({row}.buid, '')"
    if "dwid" not in table.columns or table.name == "dwelling":
        return own
    return f"coalesce({own}, (SELECT d.buid FROM dwelling d WHERE d.dwid = {row}.dwid AND d.valid_to IS NULL))"


def days(text: str) -> str:
    """SQL in which the day is to be bound by place, with its name instead."""
    return text.replace("?", DAY)


_WORDS: dict[str, Callable[..., str]] = {
    "table": lambda rule, table: f'"{table.name}"',
    "found": lambda rule, table: f"r.uid IN (SELECT uid FROM temp.found WHERE rule = '{rule.name}')",
    "about": lambda rule, table: f"(SELECT about FROM temp.found WHERE rule = '{rule.name}' AND uid = r.uid)",
    "holds": lambda rule, table, row: f"({days(holds(row))})",
    "alive": lambda rule, table, row: f"({days(lives(row))})",
    "counts": lambda rule, table, row: days(UNEXPIRED.replace("expires", f"{row}.expires")),
    "first": lambda rule, table, column: first_day(column),
    "last": lambda rule, table, column: last_day(column),
    "late": lambda rule, table, last, days: f"julianday({DAY}) - julianday(substr({last}, 1, 10)) > {days}",
    "building": lambda rule, table, row: building_of(row, table),
    "gone": _gone,
    "twice": _twice,
}


def _allow(action: int, first: str | None, second: str | None, database: str | None, inner: str | None) -> int:
    """Say what an office's SQL may do: read tables of the base, and call functions; no vault, and nothing that writes."""
    if action in (sqlite3.SQLITE_SELECT, _RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (second or "").lower() in _NO_FUNCTIONS else sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and database in ("main", None, "") and first not in _NO_TABLES:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


_NO_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"})
_NO_TABLES = frozenset({"sqlite_master", "sqlite_schema", "sqlite_temp_master"})


@contextmanager
def reading_only(database: sqlite3.Connection) -> Iterator[None]:
    """SQL can only read the tables of the base."""
    database.set_authorizer(_allow)
    try:
        yield
    finally:
        # Before Python 3.11 None is no way to let go of it.
        database.set_authorizer(_allow_all)


def _allow_all(*_: object) -> int:
    return sqlite3.SQLITE_OK


def chosen(base: Batches, rule: Rule, day: str, limit: str = "") -> list[tuple[Any, ...]]:
    """Rows of an office's own rule: a uid, and perhaps a text.

    Raises
    ------
    RulesError
        It is no single SELECT that reads the base, or gives something else.
    """
    database = base.database
    try:
        with reading_only(database):
            cursor = database.execute(f"SELECT * FROM (\n{rule.sql}\n) {limit}", {"day": day})
            columns = len(cursor.description)
            found = cursor.fetchall()
    except (sqlite3.Error, sqlite3.Warning) as error:
        if "interrupted" in str(error):
            raise
        raise RulesError(
            "rule_sql",
            "Rule '{rule}' cannot be used ({why}); a rule is one SELECT, which reads tables of the base and changes nothing.",
            rule=rule.name,
            why=reason(error),
        ) from error
    if columns > 2:
        raise RulesError(
            "rule_columns",
            "Rule '{rule}' selects {columns} columns; select the uid of each row, and perhaps a text.",
            rule=rule.name,
            columns=columns,
        )
    return found
