"""The way from the panel to the pages that explain it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...processing_provider.base.presentation import help_url
from ...processing_provider.i18n import tr


def open_help(page: str = "index") -> None:
    """Open a page of the help that comes with the plugin, in the browser; it needs no internet."""
    QDesktopServices.openUrl(QUrl(help_url(page)))


class HelpButton(QToolButton):
    """Opens the page of the help that a page of the panel is about."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.setAutoRaise(True)
        self.setToolTip(tr("Help"))
        self.setAccessibleName(tr("Help"))
        self.clicked.connect(lambda: open_help(self.page))
