"""Pieces of HTML that the sections of a report are made of."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np


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
