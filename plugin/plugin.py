"""The plugin as QGIS sees it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing_provider.i18n import tr
from ..processing_provider.provider import ICON, DoorstepProvider
from .runner import cancel_tasks_of

if TYPE_CHECKING:
    from .dock import DoorstepDock

I18N = Path(__file__).parent.parent / "i18n"


WIDTH = 440
"""Of the panel when it is first opened [px]."""


def language() -> str:
    """Name of the language that QGIS speaks, as QGIS writes it: zh-Hans, fr_CA, en_US.

    One language, not the system's list of them: there English may stand before another one, and has no file to be found.
    """
    shown: str = QgsApplication.instance().translation()  # of the desktop, its option --lang included
    overridden = QSettings().value("locale/overrideFlag", False, type=bool)
    return shown or (overridden and QSettings().value("locale/userLocale", "", type=str)) or QLocale.system().name()


class DoorstepPlugin:
    """Registers the provider and, in a desktop, the panel."""

    def __init__(self, iface: Any) -> None:
        """`iface` is QGIS's QgisInterface, None in qgis_process."""
        self.iface = iface
        self.provider: DoorstepProvider | None = None
        self.translator: QTranslator | None = None
        self.dock: DoorstepDock | None = None
        self.action: QAction | None = None
        self.entries: list[QAction] = []

    def initProcessing(self) -> None:
        """Called by qgis_process, and by initGui."""
        self._translate()
        self.provider = DoorstepProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by QGIS with a desktop."""
        self.initProcessing()
        self.action = action = QAction(QIcon(str(ICON)), "Doorstep", self.iface.mainWindow())
        action.setObjectName("DoorstepAction")
        action.setToolTip(tr("People and households per building"))
        action.setCheckable(True)
        action.triggered.connect(self.show_dock)
        self.iface.addToolBarIcon(action)
        self.iface.addPluginToMenu("Doorstep", action)
        for name, text, act in (
            ("DoorstepOpenBaseAction", tr("Open Population Base…"), self.open_base),
            ("DoorstepOverviewAction", tr("Overview of a Population Base…"), self.show_overview),
            ("DoorstepReviewAction", tr("Review Doubtful Persons…"), self.review),
            ("DoorstepPyramidAction", tr("Population Pyramid…"), self.show_pyramid),
            ("DoorstepHelpAction", tr("Help"), self.show_help),
        ):
            entry = QAction(text, self.iface.mainWindow())
            entry.setObjectName(name)
            entry.triggered.connect(act)
            self.iface.addPluginToMenu("Doorstep", entry)
            self.entries.append(entry)

    def open_base(self) -> None:
        """Ask for a population base and open it, from whatever page the panel shows."""
        from .registers import base  # keeps the start of QGIS short

        path = base.chosen(self.iface.mainWindow())
        if path:
            self.show_dock()
            if self.dock is not None:
                self.dock.open_base(path)

    def show_overview(self) -> None:
        """Show the page on a base: content, quality, last batches and uses."""
        self.show_dock()
        if self.dock is not None:
            self.dock.base_pages.visit(self.dock.base_pages.overview)

    def review(self) -> None:
        """Show the page on which doubtful persons are decided."""
        self.show_dock()
        if self.dock is not None:
            self.dock.base_pages.visit(self.dock.base_pages.review)

    def show_pyramid(self) -> None:
        """Show the page of the population pyramid."""
        self.show_dock()
        if self.dock is not None:
            self.dock.base_pages.visit(self.dock.base_pages.pyramid)

    def show_help(self) -> None:
        """Open the guides that come with the plugin."""
        from .widgets.help_button import open_help  # keeps the start of QGIS short

        open_help()

    def show_dock(self, shown: bool = True) -> None:
        """Show or hide the panel; it is made when it is first asked for."""
        if self.dock is None:
            from .dock import DoorstepDock  # keeps the start of QGIS short

            self.dock = DoorstepDock(self.iface, self.iface.mainWindow())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            window = self.iface.mainWindow()
            # Wide enough to work in, where that leaves the map the larger part.
            window.resizeDocks([self.dock], [min(WIDTH, window.width() // 3)], Qt.Orientation.Horizontal)
            if self.action is not None:
                self.dock.visibilityChanged.connect(self.action.setChecked)
        self.dock.setUserVisible(shown)

    def unload(self) -> None:
        """Take everything back; a run is cancelled first, because its code goes."""
        if self.dock is not None:
            self.dock.disconnect_all()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu("Doorstep", self.action)
            self.action.deleteLater()  # the window would keep it, out of sight
            self.action = None
        while self.entries:
            action = self.entries.pop()
            self.iface.removePluginMenu("Doorstep", action)
            action.deleteLater()
        if self.provider is not None:
            cancel_tasks_of(self.provider)
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self) -> None:
        self.translator = translator = QTranslator()
        # By QLocale, which knows that zh-Hans is written as in zh_CN, and that fr serves for fr_CA.
        if translator.load(QLocale(language()), "doorstep", "_", str(I18N)):
            QCoreApplication.installTranslator(translator)
