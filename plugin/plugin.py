"""The plugin as QGIS sees it."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing_provider.i18n import tr
from ..processing_provider.provider import ICON, DoorstepProvider
from .runner import cancel_tasks_of

I18N = Path(__file__).parent.parent / "i18n"


WIDTH = 440
"""Of the panel when it is first opened [px]."""


class DoorstepPlugin:
    """Registers the provider and, in a desktop, the panel. `iface` is None in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = None
        self.dock = None
        self.action = None

    def initProcessing(self):
        """Called by qgis_process, and by initGui."""
        self._translate()
        self.provider = DoorstepProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by QGIS with a desktop."""
        self.initProcessing()
        self.action = QAction(QIcon(str(ICON)), "Doorstep", self.iface.mainWindow())
        self.action.setObjectName("DoorstepAction")
        self.action.setToolTip(tr("People and households per building"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.show_dock)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu("Doorstep", self.action)

    def show_dock(self, shown=True):
        """Show or hide the panel; it is made when it is first asked for."""
        if self.dock is None:
            from .dock import DoorstepDock  # keeps the start of QGIS short

            self.dock = DoorstepDock(self.iface, self.iface.mainWindow())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            window = self.iface.mainWindow()
            # Wide enough to work in, where that leaves the map the larger part.
            window.resizeDocks([self.dock], [min(WIDTH, window.width() // 3)], Qt.Orientation.Horizontal)
            self.dock.visibilityChanged.connect(self.action.setChecked)
        self.dock.setUserVisible(shown)

    def unload(self):
        """Take everything back; a run is cancelled first, because its code goes."""
        if self.dock is not None:
            self.dock.disconnect_all()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu("Doorstep", self.action)
            self.action = None
        if self.provider is not None:
            cancel_tasks_of(self.provider)
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self):
        overridden = QSettings().value("locale/overrideFlag", False, type=bool)
        locale = QSettings().value("locale/userLocale", "", type=str) if overridden else QLocale.system().name()
        path = I18N / f"doorstep_{locale}.qm"
        if path.exists():
            self.translator = QTranslator()
            if self.translator.load(str(path)):
                QCoreApplication.installTranslator(self.translator)
