"""The files that a page is about: a population base, and where names are needed its vault."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...processing_provider.engine.core.address import is_address
from ...processing_provider.i18n import tr
from ..widgets.line import Line
from ..widgets.manners import narrow
from ..widgets.texts import wrapped
from . import remembered

TYPING = 800
"""How long somebody who types an address may stop before it is looked at [ms]."""


class Files(QWidget):
    """Paths of a base and, if asked for, of its vault, filled in with what was used before."""

    chosen = pyqtSignal()

    def __init__(self, with_vault: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self._lines: list[Line] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._take_base)
        self.base = self._add(tr("Population base"), tr("GeoPackage (*.gpkg)"))
        self.base.fileChanged.connect(self._base_changed)
        self.vault = self._add(tr("Vault"), "") if with_vault else None
        if self.vault is not None:
            self.vault.fileChanged.connect(lambda _: self.chosen.emit())

    def _add(self, title: str, filter_: str) -> QgsFileWidget:
        widget, label = QgsFileWidget(), QLabel(title)
        widget.setFilter(filter_)
        widget.setDialogTitle(title)
        widget.lineEdit().setAccessibleName(title)
        label.setBuddy(widget.lineEdit())
        narrow(widget)
        line = Line(label, widget, wrapped())
        self.layout_.addWidget(line)
        self._lines.append(line)
        return widget

    def turn(self, width: int) -> None:
        """Take the width of the page."""
        for line in self._lines:
            line.turn(width)

    def paths(self) -> tuple[str, str]:
        """Base and vault, '' where none is chosen."""
        return self.base.filePath().strip(), self.vault.filePath().strip() if self.vault is not None else ""

    def suggest(self, project: QgsProject) -> None:
        """Fill in what is open or was used last, where nothing is chosen; says nothing."""
        if not self.base.filePath():
            self._set(self.base, remembered.base(project))
            self._suggest_vault()

    def keep(self) -> None:
        """Remember what is chosen, once it could be opened."""
        remembered.keep(*self.paths())

    def _base_changed(self, path: str) -> None:
        # Whoever types the address of a server has not done so at its first letter.
        if is_address(path):
            self._typing.start(TYPING)
        else:
            self._typing.stop()
            self._take_base()

    def _take_base(self) -> None:
        self._suggest_vault()
        self.chosen.emit()

    def _suggest_vault(self) -> None:
        if self.vault is not None:
            self._set(self.vault, remembered.vault(self.base.filePath()) if self.base.filePath() else "")

    @staticmethod
    def _set(widget: QgsFileWidget, path: str) -> None:
        widget.blockSignals(True)
        widget.setFilePath(path)
        widget.blockSignals(False)
