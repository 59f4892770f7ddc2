"""What QGIS's widgets do not do in a narrow panel that scrolls."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QSizePolicy, QWidget

from .texts import PlainItems


def narrow(widget: QWidget) -> None:
    """Let a widget and what is in it shrink with the panel, and leave the wheel to the panel."""
    # Kept here: Python forgets its side of what QGIS made itself, and what hangs on it goes with that.
    filters = widget.filters = []
    for part in [widget, *widget.findChildren(QWidget)]:
        if isinstance(part, QComboBox):
            part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            part.setMinimumContentsLength(4)
            filters.append(PlainItems(part))
        if isinstance(part, (QComboBox, QAbstractSpinBox)):
            filters.append(StillWheel(part))
        if isinstance(part, (QComboBox, QLineEdit, QAbstractSpinBox)):
            part.setMinimumWidth(0)
            part.setSizePolicy(QSizePolicy.Policy.Ignored, part.sizePolicy().verticalPolicy())


class StillWheel(QObject):
    """The wheel scrolls the panel: it changes a value only where the user has put the focus.

    Keep what is made: its Python side goes with the last reference.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, widget: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not widget.hasFocus():
            event.ignore()  # so that it goes on to what scrolls
            return True
        return False
