"""The plugin as QGIS sees it."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from ..processing_provider.provider import DoorstepProvider

I18N = Path(__file__).parent.parent / "i18n"


class DoorstepPlugin:
    """Registers the provider. `iface` is None in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = None

    def initProcessing(self):
        """Called by qgis_process, and by initGui."""
        self._translate()
        self.provider = DoorstepProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by QGIS with a desktop."""
        self.initProcessing()

    def unload(self):
        """Take everything back."""
        if self.provider is not None:
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
