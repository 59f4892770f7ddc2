"""The report of a run from a shell, as QGIS writes it, in English: what became of the regions, totals, settings and versions."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from ..base import dependencies
from ..engine.core.errors import OutputError
from ..engine.core.paths import is_writable
from ..engine.population import settings as kinds
from ..layers import markup
from . import files, records, table
from .parameters import KNOWN, Values, has_households, is_given, workflow_settings

TITLE = "Map population for many regions"
PARAMETER = "OUTPUT_HTML"
USUAL = "report.html"
"""In the folder OUTPUT, where nothing else is said."""


def place(values: Values, folder: str, output: str) -> str:
    """Return where the report is to be written, '' where none is wanted; raise where it cannot be, before any work."""
    if PARAMETER not in values:
        return os.path.join(output, USUAL)
    given = str(values[PARAMETER] or "")
    path = os.path.join(folder, given) if given else ""
    if path and (os.path.isdir(path) or not is_writable(os.path.dirname(path))):
        raise OutputError("no_report_there", "OUTPUT_HTML: {path} cannot be written; choose another file.", path=path)
    return path


def write(path: str, values: Values, made: Mapping[str, table.Record], sentences: Mapping[str, str]) -> None:
    """Write the report; `sentences` is what the table says last of each region."""
    files.put_text(path, _page(values, made, sentences))


def _page(values: Values, made: Mapping[str, table.Record], sentences: Mapping[str, str]) -> str:
    rows = [table.row_of(one, sentences[name]) for name, one in made.items()]
    failed = table.failures(made)
    version = markup.plugin_version()
    fields = [(one.name, one.meaning + (f" [{one.unit}]" if one.unit else "")) for one in table.FIELDS]
    return markup.framed(
        TITLE,
        [
            f"<h1>{TITLE}</h1>",
            f"<p class=made>{markup.escaped(f'Made on {markup.date_of_run()} with Doorstep {version}.')}</p>",
            markup.headline("Warnings") + markup.bullets(failed) if failed else "",
            markup.headline("Totals") + markup.table(["", ""], [row[1:] for row in table.totals(made)]),
            *(markup.headline(title) + markup.table(head, cells) for title, head, cells in table.sections(rows)),
            markup.explained("How to read the columns", fields),
            markup.headline("Settings and versions")
            + markup.table(["", ""], [*_inputs(values), *settings(values), *_versions(version)]),
            markup.headline("How to cite")
            + markup.bullets(
                [
                    f"The method: {markup.METHOD}",
                    f"The software: Doorstep developers: Doorstep {version}, a QGIS plugin. {markup.HOMEPAGE}",
                ]
            ),
        ],
    )


def _inputs(values: Values) -> list[tuple[str, str]]:
    """Parameters that were given and are no settings, as they were given."""
    own = {name for name, _ in _all_settings(values)}
    given = [name for name in KNOWN if name not in own and is_given(values, name)]
    return [(name, _text(values[name])) for name in given]


def settings(values: Values) -> list[tuple[str, str]]:
    """Return the settings that the run used, those of which nothing was said as well."""
    found = dict(_all_settings(values))
    known = {**values, **found}
    return [(name, _text(one)) for name, one in found.items() if dependencies.used(name, known.get) and one is not None]


def _all_settings(values: Values) -> list[tuple[str, Any]]:
    chosen = workflow_settings(values)
    stages: list[tuple[Any, Mapping[str, str]]] = [
        (chosen.estimate.estimate, kinds.ESTIMATE_NAMES),
        (chosen.estimate.dwellings, {}),
        (chosen.heights, {"statistic": "HEIGHT_STATISTIC"}),
        (chosen.residential, {}),
        (chosen.households.households, {}),
        (chosen.optimization or kinds.AllocationSettings(), {}),
        (chosen.monte_carlo or kinds.MonteCarloSettings(), {}),
    ]
    found: dict[str, Any] = {}
    for stage, names in stages:
        for item in dataclasses.fields(stage):
            name = names.get(item.name, item.name.upper())
            if name in KNOWN:
                found.setdefault(name, getattr(stage, item.name))
    if has_households(values):
        found.update(OPTIMIZATION=chosen.optimization is not None, MONTE_CARLO=chosen.monte_carlo is not None)
    return list(found.items())


def _text(value: Any) -> str:
    if isinstance(value, IntEnum):
        return f"{int(value)} ({value.name.lower()})"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _versions(version: str) -> list[tuple[str, str]]:
    found = records.versions()
    return [("Doorstep", version), ("Doorstep's code (SHA-256)", found.pop("doorstep")), *found.items()]
