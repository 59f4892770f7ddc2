"""A table over arrays: what is chosen in it are positions in the arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QStyle, QTableView, QVBoxLayout, QWidget

from .columns import ArrayModel, Column

MOST_MARKED = 2000
"""Rows marked for one selection; marking more takes longer than anyone looks."""
MEASURED = 50
"""Texts of a column that are measured for its width: the longest."""
LEAST_ID = 8
"""Characters of an id that are seen in the narrowest panel; the rest is elided in the middle."""
LEAST_WORD = 7
"""Characters of a word, as long as "optimal", that are seen in the narrowest panel."""
LEAST_WORDS = 14
"""Characters of any other text, and of the ids, that are seen where there is room; tooltips have all of them."""


class Table(QTableView):
    """A table whose chosen rows are the chosen features."""

    chosen = pyqtSignal(list)
    bold_numbers = False
    """Whether numbers have room in bold as well; where columns are many, room is dearer."""

    def __init__(self, name: str, at_once: int = 6, parent: QWidget | None = None) -> None:
        """`at_once` is how many columns are to be seen at once, where texts can give way to numbers."""
        super().__init__(parent)
        self._at_once = at_once
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(True)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # ids differ at their ends
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrow keys move in it
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setMinimumHeight(170)
        header = self.horizontalHeader()
        small = header.font()
        small.setPointSizeF(0.88 * max(small.pointSizeF(), 8))
        header.setFont(small)
        header.setHighlightSections(False)  # bold titles would need wider columns
        header.setMinimumSectionSize(24)
        header.sectionResized.connect(self._resized)
        # A method and no lambda: Python does not own the header, and would clear a lambda that the header still calls.
        header.sortIndicatorChanged.connect(self._sorted)
        self._marking, self._fitting = False, False
        self.wanted: list[int] = []
        """Widths of the columns, as far as their own texts ask for them [px]."""
        self.is_below = False
        """Whether it is the last rows of another table."""
        self._below: Table | None = None

    def _sorted(self, *_: object) -> None:
        self.show_chosen()

    def show_columns(self, columns: list[Column]) -> None:
        """Show new columns from the first row, in the order of the arrays."""
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        old = self.model()
        self.setModel(ArrayModel(columns, self))
        if old is not None:
            old.deleteLater()
        self.selectionModel().selectionChanged.connect(self._chosen)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(50)
        self.wanted = self._widths()
        self.fit()
        self.scrollToTop()

    def _widths(self) -> list[int]:
        """Return how wide each column has to be for its titles and numbers."""
        model, bold = self.model(), QFont(self.font())
        bold.setBold(not self.is_below)  # as rows are that hold what is chosen
        texts = QFontMetrics(bold)
        numbers = texts if self.bold_numbers else self.fontMetrics()
        titles = QFontMetrics(self.horizontalHeader().font())
        widths = []
        for column in model.columns:
            shown = (column.short or column.title).split("\n")
            width = max(titles.boundingRect(line).width() for line in shown) + 10
            if column.values.dtype == object:
                different = {(column.words or {}).get(value, value) for value in set(column.values.tolist())}
                longest = sorted(different, key=len)[-MEASURED:]
                width = max([width, *(texts.boundingRect(text).width() + 12 for text in longest)])
            elif len(column.values):
                # The longest number may stand anywhere: least and most are among the longest.
                known = np.flatnonzero(np.isfinite(column.values))
                ends = known[[column.values[known].argmin(), column.values[known].argmax()]] if len(known) else []
                rows = known if len(known) < 50 else ends
                width = max([width, *(numbers.boundingRect(column.text(row)).width() + 10 for row in rows)])
            widths.append(width)
        return widths

    def fit(self) -> None:
        """Give numbers the room they need, and the ids in front of them what is left."""
        if not self.wanted or self.is_below:
            return
        below = self._below.wanted if self._below is not None and len(self._below.wanted) == len(self.wanted) else None
        widths = [max(pair) for pair in zip(self.wanted, below)] if below else list(self.wanted)
        self._give_way(widths, below[0] if below else 0)
        self._fitting = True
        for i, width in enumerate(widths):
            self.setColumnWidth(i, width)
        self._fitting = False

    def _give_way(self, widths: list[int], label: int) -> None:
        """Narrow the texts among the first columns to what the numbers leave, other texts before the ids."""
        character = self.fontMetrics().averageCharWidth()
        first = self.model().columns[: self._at_once]
        texts = [i for i, column in enumerate(first) if column.values.dtype == object]
        left = self.viewport().width() - sum(widths[i] for i in range(len(first)) if i not in texts)
        least_of = {i: LEAST_ID if i == 0 else LEAST_WORD for i in texts}
        for i, least in [*((i, LEAST_WORDS) for i in reversed(texts)), *least_of.items()]:
            others = sum(widths[j] for j in texts if j != i)
            widths[i] = min(widths[i], max(left - others, least * character, label if i == 0 else 0))
        if len(texts) > 1 and sum(widths[: self._at_once]) > self.viewport().width():
            widths[0] += 8  # too narrow for all of them anyhow: ids of bold rows are to be read

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.show_chosen)  # a table that is not seen does not scroll

    def _resized(self, i: int, _before: int, width: int) -> None:
        if not self._fitting and not self.is_below and i < len(self.wanted):
            self.wanted[i] = width  # the user's own
        if self._below is not None:
            self._below.setColumnWidth(i, width)

    def carry(self, below: Table) -> None:
        """Have `below` as last rows: same widths, same scrolling, no header."""
        below.setSortingEnabled(False)
        below.horizontalHeader().hide()
        below.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        below.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        below.setMinimumHeight(0)
        self.horizontalScrollBar().valueChanged.connect(below.horizontalScrollBar().setValue)
        self._below, below.is_below = below, True

    def show_sums(self, columns: list[Column]) -> None:
        """Show the last rows, below the columns of this table."""
        below = self._below
        if below is None:
            return
        below.show_columns(columns)
        below.setFixedHeight(len(columns[0].values) * below.verticalHeader().defaultSectionSize() + 4)
        self.fit()
        for i in range(len(columns)):
            below.setColumnWidth(i, self.columnWidth(i))

    def rows(self) -> list[int]:
        """Return the chosen rows as positions in the arrays."""
        return [int(self.model().order[index.row()]) for index in self.selectionModel().selectedRows()]

    def mark(self, rows: Sequence[int]) -> None:
        """Choose rows without saying so."""
        model = self.model()
        if model is None:
            return
        self._marking = True
        selection = QItemSelection()
        places = np.sort(model.place[np.asarray(rows[:MOST_MARKED], np.int64)]) if len(rows) else np.array([], np.int64)
        # Neighbours in one range: Qt's selections are slow in their number of ranges.
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
            if len(run):
                selection.select(model.index(int(run[0]), 0), model.index(int(run[-1]), model.columnCount() - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._marking = False
        self.show_chosen()

    def hint(self, rows: Sequence[int]) -> None:
        """Show in bold rows that hold what is chosen without being chosen themselves."""
        if self.model() is None:
            return
        self.model().hinted = frozenset(rows)
        self.viewport().update()
        self.show_chosen()

    def show_chosen(self) -> None:
        """Scroll to the first of the rows that are chosen or hold what is, where none of them is in view."""
        model = self.model()
        if model is None:
            return
        ranges = self.selectionModel().selection()
        tops = [(ranges[i].top(), ranges[i].bottom()) for i in range(len(ranges))]
        tops = tops or [(int(model.place[row]),) * 2 for row in model.hinted]
        if not tops:
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self.model().rowCount()
        if not any(top <= last and bottom >= first for top, bottom in tops):
            self.scrollTo(self.model().index(min(tops)[0], 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        elif len(tops) == 1 and tops[0][0] == tops[0][1]:
            self.scrollTo(self.model().index(tops[0][0], 0))  # in full

    def _chosen(self, *_: object) -> None:
        if not self._marking:
            self.chosen.emit(self.rows())


def with_sums(table: Table, sums: Table) -> QWidget:
    """Return a page with a table above its last rows."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(table, 1)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addWidget(sums)
    below.addSpacing(page.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
    layout.addLayout(below)
    table.carry(sums)
    return page
