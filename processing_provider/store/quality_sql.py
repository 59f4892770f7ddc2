"""Rules as questions to a base: what their short words mean in SQL, and what an office's own SQL may do."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ..engine.core.errors import SettingError
from ..engine.registers.quality.rules import Rule, RulesError, bundled
from .batches import Batches
from .days import first_day, holds, last_day, lives
from .schema import TABLES, Table
from .standard import names
from .tags import UNEXPIRED

OURS = frozenset({"rule", "issue", "score"})
"""Tables that checks write themselves: what they hold is not checked, or a check would change what it checks."""
CHECKED = tuple(table.name for table in TABLES.values() if table.holds and table.name not in OURS)
"""Tables whose rows can be checked."""
RULE_COLUMNS = ("rule", "class", "severity", "title", "table_name", "sql")
DAY = ":day"
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
    those = said if "r.valid_to" in said else f"r.valid_to IS NULL AND {said or '1 = 1'}"
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
    return f"CASE WHEN ({own}) IN ({some}) THEN EXISTS ({first}) ELSE 1 = 0 END"


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


STEPS = 200_000
"""Steps of SQLite's machine between two looks whether to go on."""
MOST_STEPS = 20_000_000_000
"""Steps that an office's own rule may take: some minutes. One that never ends would hold the base for ever."""
LONGEST_ABOUT = 200
"""Letters of what an office's own rule says of a row."""
_NOW = re.compile(r"""['"]\s*now\s*['"]|\b(?:date|time|datetime|julianday|unixepoch)\s*\(\s*\)""", re.IGNORECASE)
Look = Callable[[], int]


@contextmanager
def _in_time(database: Any, look: Look | None) -> Iterator[list[int]]:
    """Count the steps that SQL takes, and stop it after `MOST_STEPS`; `look` says whether the user has cancelled."""
    left = [MOST_STEPS]

    def count() -> int:
        left[0] -= STEPS
        return int(left[0] <= 0 or (look is not None and look()))

    database.set_progress_handler(count, STEPS)
    try:
        yield left
    finally:
        database.set_progress_handler(look, STEPS)


def chosen(base: Batches, rule: Rule, day: str, most: int = 0, look: Look | None = None) -> dict[str, str]:
    """Return what an office's own rule selects: uids, and of each a text, '' for none.

    Parameters
    ----------
    base : Batches
    rule : Rule
    day : str
        ISO.
    most : int
        Rows that there are; with more than that some are none, and no others are read. With 0 it is tried out, and not run.
    look : callable, optional
        Whether the user has cancelled.

    Raises
    ------
    RulesError
        It is no single SELECT that reads the base, gives something else, or takes too long.
    """
    if _NOW.search(rule.sql):
        raise RulesError(
            "rule_now",
            "Rule '{rule}' asks what day it is, by which each run finds other rows; write :day, the day of the check.",
            rule=rule.name,
        )
    database = base.database
    found: dict[str, str] = {}
    wrong: tuple[type[Exception], ...] = (*base.failures, sqlite3.Warning, SettingError)
    with _in_time(database, look) as left:
        try:
            with base.only_reading(rule.sql):
                limit = f" LIMIT {most + 1}" if most else ""
                cursor = database.execute(
                    f"{'' if most else 'EXPLAIN '}SELECT * FROM (\n{rule.sql}\n) AS chosen{limit}", {"day": day}
                )
                if not most:
                    return {}
                _refuse_columns(rule, len(cursor.description))
                for uid, *about in cursor:
                    found[str(uid)] = _short(about[0]) if about and about[0] is not None else ""
                    if len(found) > most:
                        break
                cursor.close()
        except wrong as error:
            raise _unusable(rule, error, base.reason(error), left[0] <= 0) from error
    return found


def _short(about: Any) -> str:
    text = str(about)
    return text if len(text) <= LONGEST_ABOUT else text[: LONGEST_ABOUT - 1] + "…"


def _unusable(rule: Rule, error: Exception, why: str, late: bool) -> Exception:
    if late or "timeout" in why:
        return RulesError(
            "rule_slow",
            "Rule '{rule}' was stopped after {steps} steps of SQLite: it may never end; write it so that it needs fewer.",
            rule=rule.name,
            steps=MOST_STEPS,
        )
    if "interrupted" in why or "user request" in why:
        return error
    return RulesError(
        "rule_sql",
        "Rule '{rule}' cannot be used ({why}); a rule is one SELECT, which reads tables of the base and changes nothing.",
        rule=rule.name,
        why=why,
    )


def _refuse_columns(rule: Rule, columns: int) -> None:
    if columns > 2:
        raise RulesError(
            "rule_columns",
            "Rule '{rule}' selects {columns} columns; select the uid of each row, and perhaps a text.",
            rule=rule.name,
            columns=columns,
        )
