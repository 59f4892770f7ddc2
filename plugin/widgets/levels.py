"""How bad something is, and its sign."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ...processing_provider.i18n import tr

ERROR, WARNING, INFO, OK = "error", "warning", "info", "ok"
"""How bad something is, the worst first."""
ICONS = {
    ERROR: "/mIconCritical.svg",
    WARNING: "/mIconWarning.svg",
    INFO: "/mIconInfo.svg",
    OK: "/mIconSuccess.svg",
}


def level_names() -> dict[str, str]:
    return {ERROR: tr("Error"), WARNING: tr("Warning"), INFO: tr("Note"), OK: tr("Good")}


def level_icon(level: str) -> QPixmap:
    # QGIS's own are no letter on a light ground, and no more than a grey ring for what keeps a run from beginning.
    if level in (INFO, ERROR):
        kind = QStyle.StandardPixmap
        kind = kind.SP_MessageBoxInformation if level == INFO else kind.SP_MessageBoxCritical
        return QApplication.style().standardIcon(kind).pixmap(QSize(16, 16))
    return QgsApplication.getThemeIcon(ICONS[level]).pixmap(QSize(16, 16))
