"""The results with what can be done with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...processing_provider.i18n import tr
from ..widgets.help_button import HelpButton
from ..widgets.manners import StillWheel, narrow
from ..widgets.page import Page
from . import styling
from .results import ResultsPage


class ResultsView(Page):
    """The results with what can be done with them."""

    view_chosen = pyqtSignal(str, str)
    picking = pyqtSignal(bool)
    exported = pyqtSignal(str)
    copied = pyqtSignal(str)
    run_chosen = pyqtSignal(int)
    forward = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add_runs()
        line = QHBoxLayout()
        self.views = QComboBox()
        self.views.setAccessibleName(tr("The map shows"))
        self.views.setToolTip(tr("The map shows"))
        narrow(self.views)
        self.views.activated.connect(lambda i: self.view_chosen.emit(*self.views.itemData(i)))
        self.pick = QToolButton()
        self.pick.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("Choose a building by a click on the map"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.pick.clicked.connect(self.picking)
        name = QLabel(tr("Map:"))
        name.setBuddy(self.views)
        line.addWidget(name)
        line.addWidget(self.views, 1)
        line.addWidget(self.pick)
        self.help = HelpButton("reading-results")
        line.addWidget(self.help)
        self.layout_.addLayout(line)
        self.own_layers = QPushButton(tr("Show My Layers"))
        self.own_layers.setCheckable(True)
        self.own_layers.setToolTip(tr("Show the layers that were hidden for the results, or hide them again"))
        self.own_layers.clicked.connect(self.forward)
        self.layout_.addWidget(self.own_layers, 0, Qt.AlignmentFlag.AlignLeft)
        self.page = ResultsPage()
        self._still = StillWheel(self.page.tabs.tabBar())
        self.layout_.addWidget(self.page, 1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        line = QHBoxLayout()
        exports = (("report", tr("Report (HTML)")), ("plot", tr("Plot (SVG, PNG)")), ("table", tr("Table (CSV)")))
        copies = (("command", tr("Command")), ("json", "JSON"), ("python", "Python"))
        self.export_button = _menu_button(tr("Export"), exports, self.exported)
        self.copy_button = _menu_button(tr("Copy"), copies, self.copied)
        self.open_report = QPushButton(tr("Report"))
        self.open_report.setToolTip(tr("Open the report of the run"))
        self.open_report.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.page.record.get("report", "")))
        )
        for button in (self.open_report, self.export_button, self.copy_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            line.addWidget(button)
        self.layout_.addLayout(line)

    def _add_runs(self) -> None:
        self.runs = QComboBox()
        self.runs.setToolTip(tr("The runs of the project, the newest first"))
        self.runs.setAccessibleName(self.runs.toolTip())
        narrow(self.runs)
        self.runs.activated.connect(self.run_chosen)
        name = QLabel(tr("Run:"))
        name.setBuddy(self.runs)
        self.runs_line = QWidget()
        line = QHBoxLayout(self.runs_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name)
        line.addWidget(self.runs, 1)
        self.layout_.addWidget(self.runs_line)

    def set_runs(self, titles: list[str], at: int) -> None:
        """Offer the runs of the project; one alone needs no choice."""
        self.runs.clear()
        self.runs.addItems(titles)
        self.runs.setCurrentIndex(at)
        self.runs_line.setVisible(len(titles) > 1)

    def set_own_layers(self, are_hidden: bool, are_shown: bool) -> None:
        """Offer the user's layers where some were hidden for the results."""
        self.own_layers.setVisible(are_hidden or are_shown)
        self.own_layers.setChecked(are_shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        scroll = self.parent().parent() if self.parent() is not None else None
        if isinstance(scroll, QScrollArea):
            scroll.viewport().installEventFilter(self)
            self.page.set_room(scroll.viewport().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.page.set_room(watched.height())
        return False

    def set_views(self, views: Iterable[tuple[str, str, str]], shown: str = "") -> None:
        """Offer (name, style, field) for the map; `shown` is the field that it shows."""
        self.note.hide()
        self.views.clear()
        for name, style, field in views:
            self.views.addItem(name, (style, field))
            if field == shown:
                self.views.setCurrentIndex(self.views.count() - 1)

    def show_views(self, buildings: QgsVectorLayer) -> None:
        """Offer what the map can show of the buildings of a run."""
        if buildings.isValid():
            self.set_views(styling.views(buildings), styling.shown(buildings))
        else:
            self.set_views([])

    def set_picking(self, on: bool) -> None:
        self.pick.setChecked(on)


def _menu_button(text: str, entries: Iterable[tuple[str, str]], signal: Any) -> QPushButton:
    button = QPushButton(text)
    menu = QMenu(button)
    for key, label in entries:
        menu.addAction(label).triggered.connect(lambda _=False, key=key: signal.emit(key))
    button.setMenu(menu)
    return button
