"""Shares as bars, one below the other, each with its title above it: what is chosen are positions in the list."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .colours import is_dark
from .columns import RIGHT
from .levels import ERROR
from .texts import in_tooltip

GOOD, LOST, DOUBTFUL = ("#1f77b4", "#6baed6"), ("#b3261e", "#ffb38a"), ("#c4622d", "#f0a36b")
"""Of what passes, and of what does not, on a light and on a dark ground."""
GAP, THICK, LEAST = 4, 6, 3
"""Around the texts, height of a bar, and least width of what does not pass [px]."""
MOST_ROWS = 7
"""Rows that are seen at once; the others are scrolled to."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LEFT = LEFT.value if hasattr(LEFT, "value") else int(LEFT)  # Qt 6 and Qt 5
VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Bar:
    """A share, 0 … 1 or None where unknown, with its title above it and a count at its right.

    `level` says how bad it is where the share is not whole, `spoken` has all of it in words.
    """

    title: str
    count: str
    share: float | None
    level: str
    spoken: str

    @property
    def percent(self) -> str:
        """The share, which is not rounded up: only what is whole is 100 %."""
        return "–" if self.share is None else f"{math.floor(self.share * 1000 + 1e-9) / 10:.1f} %"


class BarModel(QAbstractListModel):
    """Bars as Qt's views want them."""

    def __init__(self, bars: Sequence[Bar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = list(bars)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        bar = self.bars[index.row()]
        if role == VALUE:
            return bar
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_tooltip(bar.spoken)
        return bar.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(60, 2 * GAP + option.fontMetrics.height() + max(THICK, option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        bar, widget = index.data(VALUE), option.widget
        painter.save()
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        text = option.palette.color(role)
        metrics, room = option.fontMetrics, QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        line, below = QRectF(room), QRectF(room)
        line.setHeight(metrics.height())
        below.setTop(line.bottom())
        painter.setPen(text)
        painter.setFont(option.font)
        painter.drawText(line, RIGHT, bar.percent)
        painter.drawText(below, RIGHT, bar.count)
        wide = line.width() - metrics.boundingRect("100.0 %").width() - 3 * GAP
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, max(int(wide), 0))
        painter.drawText(line, LEFT, title)
        counts = max(metrics.boundingRect(other.count).width() for other in index.model().bars)
        below.setRight(below.right() - counts - 3 * GAP)
        self._draw(painter, below, bar, text)
        painter.restore()

    def _draw(self, painter: QPainter, room: QRectF, bar: Bar, text: QColor) -> None:
        """Draw the bar in the middle of its line, all of its length where nothing is known as an outline."""
        track = QRectF(room.left(), room.center().y() - THICK / 2, max(room.width(), LEAST), THICK)
        if bar.share is None:
            painter.setPen(text)
            painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        dark = not is_dark(text)
        lost = track.width() * (1 - bar.share)
        lost = max(lost, LEAST) if bar.share < 1 else 0.0
        colour = LOST if bar.level == ERROR else DOUBTFUL
        painter.fillRect(track.adjusted(0, 0, -lost, 0), QColor(GOOD[dark]))
        painter.fillRect(track.adjusted(track.width() - lost, 0, 0, 0), QColor(colour[dark]))


class Bars(QListView):
    """A list of bars, as high as some rows of it."""

    chosen = pyqtSignal(int)
    """Position of the bar that is chosen, -1 for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show new bars, none of them chosen."""
        old = self.model()
        self.setModel(BarModel(bars, self))
        if old is not None:
            old.deleteLater()
        self.selectionModel().currentChanged.connect(self._changed)
        row = max(self.sizeHintForRow(0), 1)
        self.setFixedHeight(row * min(max(len(bars), 1), MOST_ROWS) + 2 * self.frameWidth())

    def choose(self, row: int) -> None:
        """Choose a bar, and scroll to it."""
        self.setCurrentIndex(self.model().index(row, 0))

    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(now.row())
