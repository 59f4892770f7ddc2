"""A table that is as high as its rows, as far as these are seen at once: a page that scrolls has no other that scrolls in it.

Days and numbers are whole, whatever the width; names and sentences give way to them.
"""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QStyle, QWidget

from .columns import Column
from .table import LEAST_ID, LEAST_WORDS, Table

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}.{0,6}|\?|")


class LowTable(Table):
    """`most` rows are seen at once; what is more is scrolled to."""

    bold_numbers = True

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

    def _give_way(self, widths: list[int], label: int) -> None:
        """Narrow names and sentences among the first columns to what is left, the widest first.

        Where that would leave nothing that can be read, they keep some width, and the table scrolls.
        """
        first = self.model().columns[: self._at_once]
        texts = [i for i, column in enumerate(first) if _gives_way(column)]
        left = self.viewport().width() - sum(widths[i] for i in range(len(first)) if i not in texts)
        character = self.fontMetrics().averageCharWidth()
        fits = left >= LEAST_ID * character * len(texts)
        least = (LEAST_ID if fits else LEAST_WORDS) * character
        for n, i in enumerate(sorted(texts, key=widths.__getitem__)):
            widths[i] = min(widths[i], max(left // (len(texts) - n), least))
            left -= widths[i]

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


def _gives_way(column: Column) -> bool:
    """Whether a column has texts that can be shortened."""
    is_text = column.values.dtype == object and not column.right
    return is_text and not all(_DAY.fullmatch(column.text(row)) for row in range(len(column.values)))
