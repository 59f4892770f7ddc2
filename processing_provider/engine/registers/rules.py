"""The rules that a new base begins with: a table that the office edits, each rule a question for rows that break it."""

from __future__ import annotations

import csv
from pathlib import Path

RULES = Path(__file__).parents[3] / "resources" / "registers" / "rules.csv"


def read_rules(path: Path = RULES) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Read a table of rules.

    Parameters
    ----------
    path : pathlib.Path
        CSV in UTF-8 with rule, class (consistency, accuracy, timeliness), severity (error, warning), title, table_name and
        sql, a SELECT of the uids that break the rule.

    Returns
    -------
    columns : tuple of str
    rows : list of tuple of str
    """
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    return tuple(head), [tuple(row) for row in rows]
