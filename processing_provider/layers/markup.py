"""Pieces of HTML that the sections of a report are made of, and the page around them; also for machines without QGIS."""

from __future__ import annotations

import html
import os
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

HOMEPAGE = "https://github.com/doorstep-gis/doorstep"
METHOD = "Ye et al. (2024), Cities 152, 105223."

STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff;max-width:1080px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid #d5dbe1}
table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0}th,td{padding:.2rem .7rem;border-bottom:1px solid #e5e9ed;text-align:left}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.8rem;word-break:break-all}
.note{background:#fff7e0;border-left:4px solid #e0a800;padding:.5rem .8rem;margin:1rem 0}
.made{color:#5b6673;margin:0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem}
.legend i{display:inline-block;width:1em;height:1em;margin-right:.35em;border:1px solid #5b6673;vertical-align:-.15em}
details{margin:.3rem 0 1rem}dt{font-weight:600;margin-top:.3rem}dd{margin:0 0 0 1.2rem}svg{max-width:100%;height:auto}
.plots{display:flex;flex-wrap:wrap;gap:1rem}.plots svg{border:1px solid #e5e9ed}
"""


def escaped(value: object) -> str:
    return html.escape(str(value))


def headline(text: str) -> str:
    return f"<h2>{escaped(text)}</h2>"


def bullets(items: Iterable[object]) -> str:
    return "<ul>" + "".join(f"<li>{escaped(item)}</li>" for item in items) + "</ul>"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a table; numbers to the right."""

    def cell(value: object, tag: str) -> str:
        if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
            return f"<{tag} class=n>{_number(value)}</{tag}>"
        return f"<{tag}>{escaped(value)}</{tag}>"

    rows = [list(row) for row in rows]
    body = "".join("<tr>" + "".join(cell(value, "td") for value in row) + "</tr>" for row in rows)
    numeric = [isinstance(value, (int, float, np.number)) for value in rows[0]] if rows else [False] * len(head)
    titles = "".join(f"<th{' class=n' if right else ''}>{escaped(name)}</th>" for name, right in zip(head, numeric))
    return f"<table><tr>{titles}</tr>{body}</table>" if any(head) else f"<table>{body}</table>"


def _number(value: float | np.number[Any]) -> str:
    if value != value:
        return "–"
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.4f}"


def explained(title: str, lines: Iterable[tuple[str, str]]) -> str:
    entries = "".join(f"<dt>{escaped(name)}</dt><dd>{escaped(meaning)}</dd>" for name, meaning in lines)
    return f"<details><summary>{escaped(title)}</summary><dl>{entries}</dl></details>"


def framed(title: str, sections: Iterable[str]) -> str:
    """Return a whole page of sections; empty ones are left out."""
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{escaped(title)}</title><style>{STYLE}</style></head><body>"
        + "\n".join(filter(None, sections))
        + "</body></html>\n"
    )


def date_of_run() -> str:
    """Return the day of the run, or the one that SOURCE_DATE_EPOCH names: with it two runs write the same bytes.

    See https://reproducible-builds.org/specs/source-date-epoch.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    day = datetime.fromtimestamp(int(given), timezone.utc) if given.isdecimal() else datetime.now()
    return day.strftime("%Y-%m-%d")


def plugin_version() -> str:
    """Return the version that metadata.txt states."""
    path = Path(__file__).parents[2] / "metadata.txt"
    with open(path, encoding="utf-8") as file:
        return next(line.split("=", 1)[1].strip() for line in file if line.startswith("version="))
