"""A table that is as high as its rows, as far as these are seen at once: a page that scrolls has no other that scrolls in it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QStyle, QWidget

from .columns import Column
from .table import Table


class LowTable(Table):
    """`most` rows are seen at once; what is more is scrolled to."""

    def __init__(self, name: str, at_once: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, at_once, parent)
        self._most = most
        self.setMinimumHeight(0)
        self._again = QTimer(self)  # within a resize, widths are not yet what they will be
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.shrink)

    def show_columns(self, columns: list[Column]) -> None:
        super().show_columns(columns)
        self.shrink()
        self._again.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._again.start()

    def shrink(self) -> None:
        """Take the height of the rows, and of the bar below them where there is one."""
        if self.model() is None:
            return
        head = self.horizontalHeader()
        rows = min(max(self.model().rowCount(), 1), self._most)
        height = head.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        if head.length() > self.viewport().width():
            height += self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedHeight(height)
