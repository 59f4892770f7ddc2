"""A page of the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from .levels import ERROR, INFO, level_icon
from .texts import wrapped


class Page(QWidget):
    """A page with a line at its top for what has to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(6, 6, 6, 6)
        self.note = QWidget()
        line = QHBoxLayout(self.note)
        line.setContentsMargins(0, 0, 0, 0)
        self._sign, self.said = QLabel(), wrapped()
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 1)
        self.note.hide()
        self.layout_.addWidget(self.note)

    def say(self, text: str, good: bool = False) -> None:
        self._sign.setPixmap(level_icon(INFO if good else ERROR))
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.note.setVisible(bool(text))
        self.reveal(self.note)

    def first(self) -> QWidget | None:
        """What has the keyboard when the page is shown; None for the page as a whole."""
        return None

    def reveal(self, widget: QWidget | None) -> None:
        """Scroll to a widget of the page."""
        scroll = self.parent().parent() if self.parent() is not None else None
        if isinstance(scroll, QScrollArea) and widget is not None:
            scroll.ensureWidgetVisible(widget)
