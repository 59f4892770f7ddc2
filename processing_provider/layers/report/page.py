"""The page: its sections in their order, the inputs, and with what it was made."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis

from ...engine.core import packages
from ...engine.core.errors import OutputError, ReadError
from ...i18n import tr
from .. import drawing
from . import allocations
from .markup import bullets, escaped, headline, table
from .plots import plots
from .reading import of_fields, reading

if TYPE_CHECKING:
    from ..outcome import Outcome

HOMEPAGE = "https://github.com/doorstep-gis/doorstep"

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


@dataclass(frozen=True)
class About:
    """What a report needs besides an Outcome, in the user's language.

    Attributes
    ----------
    title : str
    warnings, facts : list of str
        The notes of the Outcome.
    labels : dict of str to str
        What each output is called.
    """

    title: str
    warnings: Sequence[str]
    facts: Sequence[str] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


def write(path: str, begun: str, about: About, outcome: Outcome) -> None:
    """Write the report of an Outcome to `begun`, from where it comes to `path` when everything else is written.

    Raises
    ------
    OutputError
        The file cannot be written.
    ReadError
        A file of the plugin that the report shows cannot be read.
    """
    try:
        text = outcome.page(about.warnings) if outcome.page is not None else _page(about, outcome)
    except OSError as error:
        raise ReadError(
            "plugin_file_unreadable",
            "{file} cannot be read ({why}); nothing was written. Install Doorstep anew.",
            file=error.filename,
            why=error.strerror,
        ) from error
    try:
        with open(begun, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise OutputError(
            tr("The report {} cannot be written ({}); choose another place.").format(path, error.strerror)
        ) from error


def _page(about: About, outcome: Outcome) -> str:
    methods = outcome.methods
    picture = drawing.draw(outcome.outputs.get("OUTPUT"))
    sections = [
        f"<h1>{escaped(about.title)}</h1>",
        f"<p class=made>{escaped(tr('Made on {} with Doorstep {}.').format(date_of_run(), plugin_version()))}</p>",
        headline(tr("Map")) + picture if picture else "",
        headline(tr("Fit to the estimate")) + allocations.caution() + allocations.scores(methods) + plots(methods)
        if methods
        else "",
        headline(tr("What was found")) + bullets(about.facts) if about.facts else "",
        headline(tr("Warnings")) + bullets(about.warnings) if about.warnings else "",
        *(headline(heading) + drawn for heading, drawn in outcome.pictures),
        *(headline(heading) + table(head, rows) + reading(head) for heading, head, rows in outcome.tables),
        *(allocations.of_zones(method.name, method.zones) for method in methods if method.zones is not None),
        *(allocations.unplaced(method, outcome.numbers) for method in methods if method.zones is not None),
        of_fields(outcome.outputs, about.labels),
        headline(tr("Inputs")) + _inputs(outcome) if outcome.layers else "",
        headline(tr("Settings and versions")) + table(["", ""], [*outcome.settings, *_versions()]),
        headline(tr("How to cite")) + _cite(),
    ]
    return framed(about.title, sections)


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


def _cite() -> str:
    method = "Ye et al. (2024), Cities 152, 105223."
    software = tr("Doorstep developers: Doorstep {}, a QGIS plugin. {}").format(plugin_version(), HOMEPAGE)
    return bullets([tr("The method: {}").format(method), tr("The software: {}").format(software)])


def _inputs(outcome: Outcome) -> str:
    rows = [
        [label, read.name, len(read), read.crs.authid() or "–", outcome.hashes[label]] for label, read in outcome.layers
    ]
    head = [tr("Input"), tr("Layer"), tr("Rows"), tr("CRS"), "SHA-256"]
    return table(head, rows) + reading(head)


def _versions() -> list[tuple[str, str]]:
    used = ("scipy", "shapely", "pulp")
    return [
        ("Doorstep", plugin_version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Python", platform.python_version()),
        ("numpy", np.__version__),
        *((name, packages.version(name)) for name in used),
    ]


def plugin_version() -> str:
    """Return the version that metadata.txt states."""
    path = Path(__file__).parents[3] / "metadata.txt"
    with open(path, encoding="utf-8") as file:
        return next(line.split("=", 1)[1].strip() for line in file if line.startswith("version="))
