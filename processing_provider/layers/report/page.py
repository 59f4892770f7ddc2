"""The page: its sections in their order, the inputs, and with what it was made."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis

from ...engine.core import packages
from ...engine.core.errors import OutputError, ReadError
from ...i18n import tr
from .. import drawing
from ..markup import HOMEPAGE, METHOD, bullets, date_of_run, escaped, framed, headline, plugin_version, table
from . import allocations
from .plots import plots
from .reading import of_fields, reading

if TYPE_CHECKING:
    from ..outcome import Outcome


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


def _cite() -> str:
    software = tr("Doorstep developers: Doorstep {}, a QGIS plugin. {}").format(plugin_version(), HOMEPAGE)
    return bullets([tr("The method: {}").format(METHOD), tr("The software: {}").format(software)])


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
