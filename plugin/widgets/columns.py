"""Columns of a table: fast to sort for any number of rows, and exact numbers behind what is shown."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...processing_provider.layers.formats import as_text
from ...processing_provider.layers.replacing import Beside
from .texts import in_tooltip

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
RIGHT = RIGHT.value if hasattr(RIGHT, "value") else int(RIGHT)  # Qt 6 and Qt 5
_PARTS = re.compile(r"\d+|\D+")


@dataclass(frozen=True)
class Column:
    """A title, values (n,) and how many decimals are shown, or one per row; signed numbers carry a plus.

    `short` is the title in a narrow header, `words` are shown instead of codes; files hold titles and codes in full.
    Texts that are numbers, or stand for one, are at the `right` as well, and are never shortened.
    """

    title: str
    values: np.ndarray
    decimals: int | tuple[int, ...] = 0
    signed: bool = False
    short: str = ""
    words: dict | None = None
    right: bool = False

    def text(self, row: int) -> str:
        value = self.values[row]
        if self.values.dtype == object:
            return (self.words or {}).get(value, value)
        if value != value:
            return ""
        decimals = self.decimals if isinstance(self.decimals, int) else self.decimals[row]
        shown = f"{value:{'+' if self.signed and value else ''},.{decimals}f}"
        return shown.replace("-", "−")


def by_name(texts: Iterable[str]) -> np.ndarray:
    """Return the order of texts in which numbers within them count as numbers: Z2 before Z10."""
    keys = [[(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _PARTS.findall(t)] for t in texts]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)


class ArrayModel(QAbstractTableModel):
    """Columns in an order that can be changed; `order` maps what is shown to the arrays."""

    def __init__(self, columns: list[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        count = len(columns[0].values) if columns else 0
        self.order = np.arange(count, dtype=np.int64)
        self.place = np.arange(count, dtype=np.int64)
        self.hinted = frozenset()
        self.spoken: Callable[[int], str] | None = None
        """What a row says to whoever hears the table, by its position in the arrays; None for what its cells show."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].text(self.order[index.row()])
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and self.spoken is not None:
            return self.spoken(int(self.order[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole and (column.right or column.values.dtype != object):
            return RIGHT
        if role == Qt.ItemDataRole.FontRole and self.order[index.row()] in self.hinted:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ToolTipRole and column.values.dtype == object:
            return in_tooltip(column.text(self.order[index.row()]))  # the cell may be too narrow for it
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.short or column.title
        return column.title.replace("\n", ", ") if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
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

    def arrange(self, order: np.ndarray) -> None:
        """Show the rows in an order given as positions in the arrays; what is chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        before, held = self.order, self.persistentIndexList()
        self.order = np.asarray(order)
        self.place = np.empty(len(self.order), np.int64)
        self.place[self.order] = np.arange(len(self.order), dtype=np.int64)
        moved = [self.index(int(self.place[before[index.row()]]), index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def save(self, path: str) -> None:
        """Write what is shown, in full precision, as CSV."""
        with Beside() as beside:
            with open(beside.path(str(path)), "w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow([column.title.replace("\n", ", ") for column in self.columns])
                for row in self.order:
                    writer.writerow([_exact(column.values[row]) for column in self.columns])
            beside.replace()


def _exact(value: Any) -> object:
    if isinstance(value, str):
        return as_text(value)
    if value != value:
        return ""
    return int(value) if float(value).is_integer() else float(value)
