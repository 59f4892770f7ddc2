"""Tables over arrays: fast to sort and scroll for any number of buildings, and exact numbers behind what is shown."""

import csv
import re
import time
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np
from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    QVariant,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider.layers.replacing import Beside
from ..processing_provider.layers.writing import as_text
from .texts import in_tooltip

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
RIGHT = RIGHT.value if hasattr(RIGHT, "value") else int(RIGHT)  # Qt 6 and Qt 5
_PARTS = re.compile(r"\d+|\D+")
SLICE = 0.015
"""Seconds that a reader holds the GUI before it lets it breathe."""
BATCH = 200
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


class Reader(QObject):
    """Reads columns of a layer in slices between the events of the GUI."""

    done = pyqtSignal(dict)
    failed = pyqtSignal()

    def __init__(self, layer, wanted, parent=None):
        """`wanted` are field names; those that the layer lacks are left out."""
        super().__init__(parent)
        names = layer.fields().names()
        self._names = [name for name in wanted if name in names]
        self._at = [layer.fields().lookupField(name) for name in self._names]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(self._at)
        # The iterator has a source of its own: removing the layer meanwhile does no harm.
        self._features = layer.getFeatures(request)
        self._rows, self._ids, self._turns = [], [], None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read)
        self._timer.start(0)

    def stop(self) -> None:
        """Let go, whether it is done or not."""
        self._timer.stop()
        self._features.close()
        if self._turns is not None:
            self._turns.stop()
        self.deleteLater()

    def _read(self):
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            for _ in range(BATCH):
                feature = next(self._features, None)
                if feature is None:
                    self._timer.stop()
                    self._conclude()
                    return
                values = feature.attributes()
                self._ids.append(feature.id())
                self._rows.append([values[i] for i in self._at])

    def _conclude(self):
        """Make arrays of the columns, one between two events."""
        columns = {"fid": np.array(self._ids, np.int64)}

        def add(i, name):
            columns[name] = _array([row[i] for row in self._rows])

        steps = [partial(add, i, name) for i, name in enumerate(self._names)]
        self._turns = Turns([*steps, lambda: self.done.emit(columns)], self)
        self._turns.failed.connect(self.failed)


class Turns(QObject):
    """Takes steps one by one between the events of the GUI; a step may return more that come next.

    A step that fails does not keep the others from being taken: its error goes where Python's errors go in QGIS.
    """

    failed = pyqtSignal()

    def __init__(self, steps, parent):
        super().__init__(parent)
        self._steps, self._is_stopped = list(steps), False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._timer.start(0)

    def stop(self) -> None:
        """Let go, whether all steps were taken or not."""
        self._is_stopped = True
        self._timer.stop()
        self.deleteLater()

    def _take(self):
        self._timer.stop()
        step = self._steps.pop(0)
        is_done = False
        try:
            self._steps[:0] = step() or []
            is_done = True
        finally:
            if self._steps and not self._is_stopped:
                self._timer.start(0)
            if not is_done:
                self.failed.emit()


def _array(values) -> np.ndarray:
    """Return numbers as float with NaN where unknown, anything else as text."""
    values = [None if isinstance(v, QVariant) else v for v in values]
    if all(v is None or isinstance(v, (int, float)) for v in values):
        return np.array([np.nan if v is None else v for v in values], float)
    return np.array(["" if v is None else str(v) for v in values], object)


@dataclass(frozen=True)
class Column:
    """A title, values (n,) and how many decimals are shown, or one per row; signed numbers carry a plus.

    `short` is the title in a narrow header, `words` are shown instead of codes; files hold titles and codes in full.
    """

    title: str
    values: np.ndarray
    decimals: object = 0
    signed: bool = False
    short: str = ""
    words: Optional[dict] = None

    def text(self, row) -> str:
        value = self.values[row]
        if self.values.dtype == object:
            return (self.words or {}).get(value, value)
        if value != value:
            return ""
        decimals = self.decimals if isinstance(self.decimals, int) else self.decimals[row]
        shown = f"{value:{'+' if self.signed and value else ''},.{decimals}f}"
        return shown.replace("-", "−")


def by_name(texts) -> np.ndarray:
    """Return the order of texts in which numbers within them count as numbers: Z2 before Z10."""
    keys = [[(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _PARTS.findall(t)] for t in texts]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), int)


class ArrayModel(QAbstractTableModel):
    """Columns in an order that can be changed; `order` maps what is shown to the arrays."""

    def __init__(self, columns, parent=None):
        super().__init__(parent)
        self.columns = columns
        count = len(columns[0].values) if columns else 0
        self.order = np.arange(count)
        self.place = np.arange(count)
        self.hinted = frozenset()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].text(self.order[index.row()])
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.values.dtype != object:
            return RIGHT
        if role == Qt.ItemDataRole.FontRole and self.order[index.row()] in self.hinted:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ToolTipRole and column.values.dtype == object:
            return in_tooltip(column.text(self.order[index.row()]))  # the cell may be too narrow for it
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.short or column.title
        return column.title.replace("\n", ", ") if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        if not 0 <= column < len(self.columns):
            return
        values = self.columns[column].values
        if values.dtype == object:
            values = np.array([self.columns[column].text(row) for row in range(len(values))], str)
            unknown, ascending = values == "", by_name(values)
        else:
            unknown, ascending = np.isnan(values), np.argsort(values, kind="stable")
        wanted = ascending if order == Qt.SortOrder.AscendingOrder else ascending[::-1]
        # What is unknown is neither the least nor the most.
        self.arrange(np.concatenate([wanted[~unknown[wanted]], wanted[unknown[wanted]]]))

    def arrange(self, order) -> None:
        """Show the rows in an order given as positions in the arrays; what is chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        before, held = self.order, self.persistentIndexList()
        self.order = np.asarray(order)
        self.place = np.empty(len(self.order), int)
        self.place[self.order] = np.arange(len(self.order))
        moved = [self.index(int(self.place[before[index.row()]]), index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def save(self, path) -> None:
        """Write what is shown, in full precision, as CSV."""
        with Beside() as beside:
            with open(beside.path(str(path)), "w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow([column.title.replace("\n", ", ") for column in self.columns])
                for row in self.order:
                    writer.writerow([_exact(column.values[row]) for column in self.columns])
            beside.replace()


def _exact(value):
    if isinstance(value, str):
        return as_text(value)
    if value != value:
        return ""
    return int(value) if float(value).is_integer() else float(value)


class Table(QTableView):
    """A table whose chosen rows are the chosen features."""

    chosen = pyqtSignal(list)

    def __init__(self, name, at_once=6, parent=None):
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
        self._marking, self._fitting, self._wanted = False, False, []
        self._below, self._is_below = None, False

    def _sorted(self, *_):
        self.show_chosen()

    def show_columns(self, columns) -> None:
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
        self._wanted = self._widths()
        self.fit()
        self.scrollToTop()

    def _widths(self) -> list:
        """Return how wide each column has to be for its titles and numbers."""
        model, metrics, bold = self.model(), self.fontMetrics(), QFont(self.font())
        bold.setBold(not self._is_below)  # as rows are that hold what is chosen
        texts = QFontMetrics(bold)
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
                width = max([width, *(metrics.boundingRect(column.text(row)).width() + 10 for row in rows)])
            widths.append(width)
        return widths

    def fit(self) -> None:
        """Give numbers the room they need, and the ids in front of them what is left."""
        if not self._wanted or self._is_below:
            return
        below = (
            self._below._wanted if self._below is not None and len(self._below._wanted) == len(self._wanted) else None
        )
        widths = [max(pair) for pair in zip(self._wanted, below)] if below else list(self._wanted)
        self._give_way(widths, below[0] if below else 0)
        self._fitting = True
        for i, width in enumerate(widths):
            self.setColumnWidth(i, width)
        self._fitting = False

    def _give_way(self, widths, label):
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

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.show_chosen)  # a table that is not seen does not scroll

    def _resized(self, i, _before, width):
        if not self._fitting and not self._is_below and i < len(self._wanted):
            self._wanted[i] = width  # the user's own
        if self._below is not None:
            self._below.setColumnWidth(i, width)

    def carry(self, below) -> None:
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
        self._below, below._is_below = below, True

    def show_sums(self, columns) -> None:
        """Show the last rows, below the columns of this table."""
        below = self._below
        below.show_columns(columns)
        below.setFixedHeight(len(columns[0].values) * below.verticalHeader().defaultSectionSize() + 4)
        self.fit()
        for i in range(len(columns)):
            below.setColumnWidth(i, self.columnWidth(i))

    def rows(self) -> list:
        """Return the chosen rows as positions in the arrays."""
        return [int(self.model().order[index.row()]) for index in self.selectionModel().selectedRows()]

    def mark(self, rows) -> None:
        """Choose rows without saying so."""
        model = self.model()
        if model is None:
            return
        self._marking = True
        selection = QItemSelection()
        places = np.sort(model.place[np.asarray(rows[:MOST_MARKED], int)]) if len(rows) else np.array([], int)
        # Neighbours in one range: Qt's selections are slow in their number of ranges.
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
            if len(run):
                selection.select(model.index(int(run[0]), 0), model.index(int(run[-1]), model.columnCount() - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._marking = False
        self.show_chosen()

    def hint(self, rows) -> None:
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

    def _chosen(self, *_):
        if not self._marking:
            self.chosen.emit(self.rows())


def with_sums(table, sums) -> QWidget:
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
