"""Tables over arrays: fast to sort and scroll for any number of buildings, and exact numbers behind what is shown."""

import csv
import time
from dataclasses import dataclass
from functools import partial

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
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ..processing_provider.replacing import Beside
from ..processing_provider.writing import as_text

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
RIGHT = RIGHT.value if hasattr(RIGHT, "value") else int(RIGHT)  # Qt 6 and Qt 5
SLICE = 0.015
"""Seconds that a reader holds the GUI before it lets it breathe."""
BATCH = 200
MOST_MARKED = 2000
"""Rows marked for one selection; marking more takes longer than anyone looks."""


class Reader(QObject):
    """Reads columns of a layer in slices between the events of the GUI."""

    done = pyqtSignal(dict)

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


class Turns(QObject):
    """Takes steps one by one between the events of the GUI; a step may return more that come next."""

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
        self._steps[:0] = step() or []
        if self._steps and not self._is_stopped:
            self._timer.start(0)


def _array(values) -> np.ndarray:
    """Return numbers as float with NaN where unknown, anything else as text."""
    values = [None if isinstance(v, QVariant) else v for v in values]
    if all(v is None or isinstance(v, (int, float)) for v in values):
        return np.array([np.nan if v is None else v for v in values], float)
    return np.array(["" if v is None else str(v) for v in values], object)


@dataclass(frozen=True)
class Column:
    """A title, values (n,) and how many decimals are shown, or one per row; signed numbers carry a plus."""

    title: str
    values: np.ndarray
    decimals: object = 0
    signed: bool = False

    def text(self, row) -> str:
        value = self.values[row]
        if self.values.dtype == object:
            return value
        if value != value:
            return ""
        decimals = self.decimals if isinstance(self.decimals, int) else self.decimals[row]
        shown = f"{value:{'+' if self.signed and value else ''},.{decimals}f}"
        return shown.replace("-", "−")


class ArrayModel(QAbstractTableModel):
    """Columns in an order that can be changed; `order` maps what is shown to the arrays."""

    def __init__(self, columns, parent=None):
        super().__init__(parent)
        self.columns = columns
        count = len(columns[0].values) if columns else 0
        self.order = np.arange(count)
        self.place = np.arange(count)

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].text(self.order[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].values.dtype != object:
            return RIGHT
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self.columns[section].title
        return None

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        values = self.columns[column].values
        if values.dtype == object:
            values = values.astype(str)
        ascending = np.argsort(values, kind="stable")
        self.arrange(ascending if order == Qt.SortOrder.AscendingOrder else ascending[::-1])

    def arrange(self, order) -> None:
        """Show the rows in an order given as positions in the arrays."""
        self.layoutAboutToBeChanged.emit()
        self.order = np.asarray(order)
        self.place = np.empty(len(self.order), int)
        self.place[self.order] = np.arange(len(self.order))
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

    def __init__(self, name, parent=None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(True)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrow keys move in it
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setMinimumHeight(170)
        self._marking, self._above = False, None

    def show_columns(self, columns) -> None:
        """Show new columns in the order of the arrays."""
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        old = self.model()
        self.setModel(ArrayModel(columns, self))
        if old is not None:
            old.deleteLater()
        self.selectionModel().selectionChanged.connect(self._chosen)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(50)
        if self._above is None:
            self.resizeColumnsToContents()
            return
        for i in range(len(columns)):
            # The wider of the two decides.
            width = max(self._above.columnWidth(i), self.sizeHintForColumn(i) + 8)
            self._above.setColumnWidth(i, width)
            self.setColumnWidth(i, width)

    def follow(self, above) -> None:
        """Be the last rows of another table: same widths, same scrolling, no header."""
        self.setSortingEnabled(False)
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        above.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumHeight(0)
        self.setFixedHeight(3 * self.verticalHeader().defaultSectionSize() + 4)
        above.horizontalHeader().sectionResized.connect(lambda i, _, width: self.setColumnWidth(i, width))
        above.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)
        self._above = above

    def rows(self) -> list:
        """Return the chosen rows as positions in the arrays."""
        return [int(self.model().order[index.row()]) for index in self.selectionModel().selectedRows()]

    def mark(self, rows) -> None:
        """Choose rows without saying so."""
        self._marking = True
        model, selection = self.model(), QItemSelection()
        places = np.sort(model.place[np.asarray(rows[:MOST_MARKED], int)]) if len(rows) else np.array([], int)
        # Neighbours in one range: Qt's selections are slow in their number of ranges.
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
            if len(run):
                selection.select(model.index(int(run[0]), 0), model.index(int(run[-1]), model.columnCount() - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if len(places):
            self.scrollTo(model.index(int(places[0]), 0))
        self._marking = False

    def _chosen(self, *_):
        if not self._marking:
            self.chosen.emit(self.rows())
