"""The rules by which a base is checked: those that come with the plugin, and those that an office writes itself (Wu et al., 3.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core import user_table
from ...core.errors import DoorstepError
from .words import title

BUNDLED = Path(__file__).parents[4] / "resources" / "registers" / "rules_base.csv"
AGES = Path(__file__).parents[4] / "resources" / "registers" / "tag_ages.csv"
HEADER = ("rule", "class", "severity", "kept", "place", "table_name", "checked", "fails", "about")
OWN_HEADER = ("rule", "class", "severity", "title", "table_name", "sql")
AGES_HEADER = ("family", "tag", "value", "least", "most")
CLASSES, SEVERITIES = ("consistency", "accuracy", "timeliness"), ("error", "warning")
SAMPLE = "field_sample"
"""Rule by which the result of a field sample is kept among the scores."""
LONGEST, LONGEST_SQL = 60, 10_000
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class RulesError(DoorstepError):
    """A rule cannot be read, or does what no rule may."""


@dataclass(frozen=True)
class Rule:
    """One rule.

    Attributes
    ----------
    name : str
    kind : str
        consistency, accuracy or timeliness.
    severity : str
        error: a row is wrong; warning: somebody should look at it.
    title : str
        What must be so.
    tables : tuple of str
        Tables whose rows it is about.
    sql : str
        Of an office's own rule: a SELECT of the uids of rows that break it, and perhaps of a text on each.
    checked, fails, about : str
        Of ours: conditions, in SQL on a row r, of rows about which it says something and which break it; a text on these.
    place : str
        How the place of a row is found that names none: home (where the person lives), street (of an address), '' not.
    rate : bool
        Whether it is about a share only: its rows are no issues.
    """

    name: str
    kind: str
    severity: str
    title: str
    tables: tuple[str, ...]
    sql: str = ""
    checked: str = ""
    fails: str = ""
    about: str = ""
    place: str = ""
    rate: bool = False

    @property
    def own(self) -> bool:
        """Whether an office wrote it."""
        return bool(self.sql)


@dataclass(frozen=True)
class TagAge:
    """Ages at which a tag can be: patterns as LIKE has them, years from and to; '' for any."""

    family: str
    tag: str
    value: str
    least: int
    most: int


def bundled() -> tuple[Rule, ...]:
    """Read the rules that come with the plugin."""
    return tuple(
        Rule(
            name,
            kind,
            severity,
            str(title(name)),
            tuple(tables.split()),
            "",
            checked,
            fails,
            about,
            place,
            kept == "rate",
        )
        for _, _, (name, kind, severity, kept, place, tables, checked, fails, about) in user_table.read(
            BUNDLED, HEADER, len(HEADER), "rules", RulesError
        )
    )


def tag_ages() -> tuple[TagAge, ...]:
    """Read at which ages tags can be."""
    return tuple(
        TagAge(family, tag, value, int(least or 0), int(most or 999))
        for _, _, (family, tag, value, least, most) in user_table.read(
            AGES, AGES_HEADER, len(AGES_HEADER), "rules", RulesError
        )
    )


def read_own(path: str | Path, tables: Iterable[str]) -> tuple[Rule, ...]:
    """Read an office's own rules.

    Parameters
    ----------
    path : path-like
        CSV in UTF-8 with the columns of `OWN_HEADER`.
    tables : iterable of str
        Those of a base.

    Raises
    ------
    RulesError
        Says the line, and what to do.
    """
    seen: dict[object, int] = {}
    found = []
    for line, where, cells in user_table.read(path, OWN_HEADER, len(OWN_HEADER), "rules", RulesError):
        user_table.refuse_twice(seen, cells[0], line, where, cells[:1], RulesError)
        found.append(own_rule(cells, frozenset(tables)))
    return tuple(found)


def own_rule(cells: Sequence[str], tables: frozenset[str]) -> Rule:
    """Return an office's own rule, of cells in the order of `OWN_HEADER`.

    Raises
    ------
    RulesError
        A part of it is none.
    """
    name, kind, severity, words, table, sql = cells
    shown = name[:LONGEST]
    if not _NAME.fullmatch(name) or len(name) > LONGEST or name == SAMPLE:
        raise RulesError(
            "rule_name",
            "Rule '{rule}': a name is small letters, digits and _, as 'one_home', at most {most}, and not '{taken}'.",
            rule=shown,
            most=LONGEST,
            taken=SAMPLE,
        )
    for column, given, known in (("class", kind, CLASSES), ("severity", severity, SEVERITIES)):
        if given not in known:
            raise RulesError(
                "rule_word",
                "Rule '{rule}': {column} is '{given}'; it may be {known}.",
                rule=shown,
                column=column,
                given=given[:LONGEST],
                known=", ".join(known),
            )
    if table not in tables:
        raise RulesError(
            "rule_table",
            "Rule '{rule}': table_name is '{given}', which is no table of a base whose rows have a uid.",
            rule=shown,
            given=table[:LONGEST],
        )
    sql = sql.strip().rstrip(";").rstrip()
    if not sql or len(sql) > LONGEST_SQL:
        raise RulesError(
            "rule_sql_empty",
            "Rule '{rule}': sql is empty or has more than {most} letters; write a SELECT of the uids that break the rule.",
            rule=shown,
            most=LONGEST_SQL,
        )
    return Rule(name, kind, severity, words or name, (table,), sql)
