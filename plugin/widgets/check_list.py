"""Checks, a line each with the button that mends or shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from .levels import level_icon, level_names
from .texts import wrapped


@dataclass(frozen=True)
class Check:
    """One line: how bad, what, the button's text, and what it does as (name of an action, *arguments)."""

    level: str
    text: str
    button: str = ""
    action: tuple[Any, ...] = ()


class CheckList(QWidget):
    """A line per check, with its button."""

    acted = pyqtSignal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(1, 1)
        self.checks, self.buttons = [], []

    def show_checks(self, found: list[Check]) -> None:
        if found == self.checks and self.grid.count():
            return
        self.checks, self.buttons = found, []
        while self.grid.count():
            widget = self.grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for row, check in enumerate(found):
            sign, text = QLabel(), wrapped(check.text)
            sign.setPixmap(level_icon(check.level))
            sign.setToolTip(level_names()[check.level])
            sign.setAccessibleName(level_names()[check.level])
            self.grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(text, row, 1, 1, 1 if check.button else 2)
            if check.button:
                button = QPushButton(check.button)
                button.setAccessibleName(f"{check.button}: {check.text}")
                button.clicked.connect(lambda _, action=check.action: self.acted.emit(action))
                self.grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
                self.buttons.append(button)
