"""How an algorithm presents itself in the toolbox: help text, help page and icon, found by its name."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).parents[2]
ICONS = ROOT / "resources" / "icons"
PAGES = ROOT / "docs" / "help"
POINT = "• "
PARAMETER = re.compile(r"(?<![\w'‘’“\"«./\\-])[A-Z][A-Z_]{2,}(?![\w'‘’”\"»/\\])")


def paragraphs(*blocks: str | tuple[str, ...]) -> str:
    """Join paragraphs to a help text; a tuple is a list of points.

    Plain text: the dialog of QGIS makes a paragraph of every line, qgis_process prints the lines as they are.
    """
    return "\n\n".join(
        block if isinstance(block, str) else "\n".join(POINT + point for point in block) for block in blocks
    )


def blocks(text: str) -> list:
    """Split a help text again: a str for each paragraph, a list of str for each list of points."""
    found: list = []
    for block in text.split("\n\n"):
        points = block.startswith(POINT)
        found.append([line[len(POINT) :] for line in block.split("\n")] if points else block)
    return found


def icon_path(name: str) -> str:
    """Return the path of an algorithm's icon."""
    return str(ICONS / f"{name}.svg")


def help_url(name: str) -> str:
    """Return the address of an algorithm's page, which is part of the plugin.

    One page each: Windows drops the #anchor of a file that it opens.
    """
    return QUrl.fromLocalFile(str(PAGES / f"{name}.html")).toString()


def labelled(text: str, algorithm: QgsProcessingAlgorithm, spared: tuple[str, ...] = ()) -> str:
    """Return a sentence of an algorithm with the labels of its parameters where it names them.

    `spared` are words that are something else: a field of the user's may be called WEIGHT. So is what stands in quotes.
    """

    def label(found: re.Match[str]) -> str:
        definition = None if found[0] in spared else algorithm.parameterDefinition(found[0])
        # QGIS finds parameters in whatever case.
        return f"'{definition.description()}'" if definition and definition.name() == found[0] else found[0]

    return PARAMETER.sub(label, text)
