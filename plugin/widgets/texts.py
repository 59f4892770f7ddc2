"""Texts of other people in widgets: names of layers, ids, values and paths are shown as they are.

Qt takes what looks like HTML for HTML, and would load its images.
"""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolTip

LONGEST = 24
"""Characters of a label in a plot."""


def wrapped(text: str = "") -> QLabel:
    """Return a label for any text."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def in_tooltip(text: str) -> str:
    """Return a text as tooltips, which cannot be told that it is plain, show it."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""


def in_title(text: str) -> str:
    """Return a text as titles show it, in which an ampersand stands for a shortcut."""
    return text.replace("&", "&&")


def in_plot(text: str) -> str:
    """Return a text in one short line as matplotlib shows it, which sets what stands between dollars as a formula."""
    line = " ".join(text.split())
    line = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return line.replace("$", r"\$")


class PlainItems(QObject):
    """Tooltips of a combo box's list: those of QGIS put names of layers and fields into HTML as they are."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._list = box.view()
        self._list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return False
        text = self._list.indexAt(event.pos()).data()
        QToolTip.showText(event.globalPos(), in_tooltip(str(text or "")), watched)
        return True
