"""Which Python packages are missing, what works without them, and the one line that gets them."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...processing_provider.engine.core import packages
from ...processing_provider.i18n import tr
from .texts import wrapped

LINES = 7


def without() -> dict[str, str]:
    return {
        "shapely": tr("household lists, comparison and validation work; nothing else does."),
        "scipy": tr("Monte Carlo, classification and comparison work; estimates, heights, optimization do not."),
        "laspy": tr("everything works but heights from point clouds."),
        "lazrs": tr("plain LAS files work; LAZ and COPC files do not."),
        "pulp": tr("everything works; HiGHS solves instead of CBC."),
        "matplotlib": tr("everything works but the residual plot."),
    }


def reason(why: str) -> str:
    """Return why a package cannot be used in the user's language; what Python said stays as it is."""
    for text, shown in (
        ("{} is too old, at least {} is needed", tr("{} is too old, at least {} is needed")),
        ("{} is too new, it must be below {}", tr("{} is too new, it must be below {}")),
        (
            "{} is built on a newer GEOS than this QGIS, and would crash it",
            tr("{} is built on a newer GEOS than this QGIS, and would crash it"),
        ),
        (packages.RESTART, tr("installed by now; restart QGIS to use it")),
        (packages.ABSENT, tr("not installed")),
        (f"{packages.BROKEN}: {{}}", f"{tr('does not start')}: {{}}"),
    ):
        found = re.fullmatch(re.escape(text).replace(r"\{\}", "(.*)"), why)
        if found:
            return shown.format(*found.groups())
    return why


class Missing(QgsCollapsibleGroupBox):
    """Hidden where nothing is missing; `looked` comes after a look for packages that were installed since."""

    looked = pyqtSignal()

    def __init__(self, needs: Sequence[str], opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSaveCollapsedState(False)
        self._needs = needs
        self.list, self.step = wrapped(), wrapped()
        self.line = QPlainTextEdit()
        self.line.setReadOnly(True)
        self.line.setTabChangesFocus(True)
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.line.setFixedHeight((LINES + 1) * self.line.fontMetrics().lineSpacing())
        self.line.setAccessibleName(tr("Command"))
        self.copy, self.look = QPushButton(tr("Copy")), QPushButton(tr("Look Again"))
        self.copy.setToolTip(tr("Copy the command"))
        self.look.setToolTip(tr("Look whether the packages are there now"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.line.toPlainText()))
        self.look.clicked.connect(self._look)
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        for button in (self.copy, self.look):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self.list, self.step, self.line):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.refresh()
        self.setCollapsed(not (opened or packages.lacking(needs)))

    def refresh(self) -> None:
        """Say what is missing now."""
        lacking, works = packages.lacking(), without()
        names = [name for name, why in lacking.items() if why != packages.RESTART]
        self.setTitle(tr("Missing Python Packages ({})").format(len(lacking)))
        self.list.setText(
            "\n".join(
                "• " + tr("{} ({}): without it, {}").format(name, reason(why), works[name])
                for name, why in lacking.items()
            )
        )
        if not names:
            self.step.setText(tr("Restart QGIS."))
        elif sys.platform.startswith("win"):
            self.step.setText(
                tr("One step gets them: this line, in the OSGeo4W Shell of the start menu. Then look again.")
            )
        else:
            self.step.setText(tr("One step gets them: this line, in a terminal. Then look again."))
        self.line.setPlainText(packages.command(names) if names else "")
        self.setVisible(bool(lacking))

    def _look(self) -> None:
        packages.look_again()
        self.looked.emit()
        if packages.lacking():
            self.step.setText(tr("Something is missing still. If it was installed by now, restart QGIS."))
