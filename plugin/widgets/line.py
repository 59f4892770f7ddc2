"""A row of a form with its label."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .rows import WrappedRow

NARROW = 340
"""Below this width labels stand above their widgets [px]."""
AROUND = 40
"""What a group has around and between its rows [px]."""


class Line(QWidget):
    """A label beside its row, or above it in a narrow panel, and a note below.

    Not a form layout: on Qt 5 that keeps the gaps of hidden rows, and cuts labels of two lines.
    """

    def __init__(self, label: QLabel | None, row: QWidget, note: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout, self.beside = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout.setContentsMargins(0, 0, 0, 0)
        self.beside.setContentsMargins(0, 0, 0, 0)
        for part, share in ((label, 1), (row, 2)):
            if part is not None:
                # What a part would like to have does not count: the rows of a group stand below each other.
                policy = part.sizePolicy()
                policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
                part.setSizePolicy(policy)
                self.beside.addWidget(part, share)
        layout.addLayout(self.beside)
        layout.addWidget(note)
        note.hide()
        boxes = row.findChildren(QComboBox) if isinstance(row, WrappedRow) else []
        self._least = max((_widest(box) for box in boxes), default=0)

    def turn(self, width: int) -> None:
        """Take the width of the form: the label goes above the row where that is too narrow for what it offers."""
        direction, share = QBoxLayout.Direction, (width - AROUND) * 2 // 3
        is_narrow = width < NARROW or share < self._least
        self.beside.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)


def _widest(box: QComboBox) -> int:
    """Return how wide a combo box has to be for each of its texts to be read."""
    texts = [box.fontMetrics().boundingRect(box.itemText(i)).width() for i in range(box.count())]
    return max(texts, default=0) + 2 * box.fontMetrics().height()
