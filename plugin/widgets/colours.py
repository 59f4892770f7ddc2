"""Colours as the panel has them, which may be dark."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

LEAST_CONTRAST = 90
DARK = 128
"""Lightness below which a ground is dark."""


def colours(widget: QWidget) -> tuple[QColor, QColor]:
    """Return background and text as a label has them: themes of QGIS are style sheets, which palettes do not know."""
    widget.ensurePolished()
    back = widget.palette().color(QPalette.ColorRole.Window)
    text = widget.palette().color(QPalette.ColorRole.WindowText)
    if abs(back.lightness() - text.lightness()) < LEAST_CONTRAST:
        text = QColor("#e8e8e8" if is_dark(back) else "#202020")
    return back, text


def is_dark(back: QColor) -> bool:
    return bool(back.lightness() < DARK)
