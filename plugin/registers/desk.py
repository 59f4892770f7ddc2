"""A list of what a person has to decide, one after the other by keyboard: each word is kept at once and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.i18n import said, tr
from ..widgets.columns import Column
from ..widgets.keys import Keys
from ..widgets.manners import narrow
from ..widgets.table import Table
from ..widgets.texts import wrapped

Decisions = Mapping[Hashable, Any]
LIST_HEIGHT = 150
"""Of the list [px]: some rows, and the rest of the panel for the case."""


class Desk(QWidget):
    """A subclass gives the columns of its cases, shows one, and keeps what was decided.

    Attributes
    ----------
    cases : sequence
        All of them, each with its `key`.
    decided : mapping
        What was decided, by key, by whoever did.
    listed : (n,) int
        Cases of the rows of the list: those that were open when it was filled, or all.
    """

    failed = pyqtSignal(str)
    """A sentence on what could not be read or kept."""
    changed = pyqtSignal()

    def __init__(self, name: str, orders: Sequence[tuple[str, int, bool]], parent: QWidget | None = None) -> None:
        """`orders` are title, column and whether the largest comes first."""
        super().__init__(parent)
        self.cases: Sequence[Any] = ()
        self.decided: Decisions = {}
        self.listed = np.array([], np.int64)
        self.history: list[tuple[Hashable, Any]] = []
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 4, 0, 0)
        self.status = wrapped()
        self.status.hide()
        self.layout_.addWidget(self.status)
        self._add_head(orders)
        self.table = Table(name, at_once=4)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFixedHeight(LIST_HEIGHT)
        self.table.setSortingEnabled(False)  # the order is chosen above, which the keyboard can
        self.table.chosen.connect(self._chosen)
        self.layout_.addWidget(self.table)
        self.buttons = QGridLayout()
        self.layout_.addLayout(self.buttons)
        self._acts: dict[str, Callable[[], None]] = {}
        self.pressed: dict[str, QPushButton] = {}

    def _add_head(self, orders: Sequence[tuple[str, int, bool]]) -> None:
        self.progress = wrapped()
        bold = self.progress.font()
        bold.setBold(True)
        self.progress.setFont(bold)
        self.with_decided = QCheckBox(tr("Decided ones too"))
        self.with_decided.toggled.connect(lambda _: self._fill())
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Order of the list"))
        self.order.setToolTip(self.order.accessibleName())
        narrow(self.order)
        for title, column, falling in orders:
            self.order.addItem(title, (column, falling))
        self.order.activated.connect(lambda _: self._sort())
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.with_decided)
        self.layout_.addLayout(line)
        line = QHBoxLayout()
        name = QLabel(tr("Order:"))
        name.setBuddy(self.order)
        line.addWidget(name)
        line.addWidget(self.order, 1)
        self.layout_.addLayout(line)

    def say(self, sentence: str) -> None:
        """Say what is with the list, '' for nothing."""
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))

    def add_button(self, key: str, text: str, shown: str, act: Callable[[], None], at: tuple[int, int]) -> None:
        """Add a button that says its key."""
        button = QPushButton(f"{text} ({shown})".replace("&", "&&"))
        button.setAccessibleName(text)
        button.setAccessibleDescription(shown)
        button.setToolTip(shown)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the list
        button.clicked.connect(lambda _=False: act())
        self.buttons.addWidget(button, *at)
        self.pressed[key], self._acts[key] = button, act

    def add_moves(self, row: int) -> None:
        """Add what every desk has."""
        self.add_button("U", tr("Skip"), "U, →", self.skip, (row, 0))
        self.add_button("Ctrl+Z", tr("Undo"), "Ctrl+Z", self.undo, (row, 1))
        self.add_button("Del", tr("Take Back"), tr("Del"), self.take_back, (row + 1, 0))
        self._acts.update({"Right": self.skip, "Left": self.back})

    def listen(self, *widgets: QWidget) -> None:
        """Take the keys wherever the focus is among these, the list and the buttons; nothing comes below."""
        self.layout_.addStretch(1)
        self._keys = Keys(self._acts, (*widgets, self.table, *self.pressed.values()), self)

    # What a subclass gives

    def columns(self, cases: Sequence[Any]) -> list[Column]:
        """Columns of the list, without the last, which is what was decided."""
        raise NotImplementedError

    def words(self) -> list[str]:
        """What decisions may be called, for the width of their column."""
        raise NotImplementedError

    def word(self, decision: Any) -> str:
        """A decision in a word."""
        raise NotImplementedError

    def show_case(self, case: Any) -> None:
        """Show all there is to know of a case; None for nothing."""
        raise NotImplementedError

    def keep(self, key: Hashable, decision: Any) -> Decisions:
        """Keep a decision at once, None to take it back, and return all that there are now, those of others too."""
        raise NotImplementedError

    # The list

    def show_cases(self, cases: Sequence[Any], decided: Decisions) -> None:
        """Show cases anew; what can be undone stays."""
        self.cases, self.decided = cases, decided
        self._fill()

    def forget(self) -> None:
        """Show nothing, and keep nothing."""
        self.history = []
        self.show_cases((), {})

    def _fill(self) -> None:
        everything = self.with_decided.isChecked()
        ours = {key for key, _ in self.history}
        wanted = [i for i, c in enumerate(self.cases) if everything or c.key not in self.decided or c.key in ours]
        self.listed = np.array(wanted, np.int64)
        cases = [self.cases[i] for i in wanted]
        words = np.array([self._word_of(case) for case in cases], object)
        self.table.show_columns([*self.columns(cases), Column(tr("Decision"), words)])
        self.table.model().spoken = self._spoken
        metrics = self.table.fontMetrics()
        self.table.wanted[-1] = max(
            self.table.wanted[-1], *(metrics.boundingRect(word).width() + 14 for word in self.words())
        )
        self.table.fit()
        self._sort()
        self._count()
        row = next((i for i, case in enumerate(self._in_order()) if case.key not in self.decided), 0)
        if len(wanted):
            self._go(row)
        else:
            self.show_case(None)

    def _sort(self) -> None:
        column, falling = self.order.currentData()
        direction = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(column, direction)

    def _in_order(self) -> list[Any]:
        return [self.cases[self.listed[row]] for row in self.table.model().order]

    def _word_of(self, case: Any) -> str:
        return self.word(self.decided[case.key]) if case.key in self.decided else ""

    def _spoken(self, row: int) -> str:
        """What a row says to whoever hears it."""
        case, columns = self.cases[self.listed[row]], self.table.model().columns
        said_ = [f"{column.title} {column.text(row)}" for column in columns if column.text(row)]
        return ", ".join([*said_, *([] if case.key in self.decided else [tr("not decided")])])

    def _count(self) -> None:
        done = sum(case.key in self.decided for case in self.cases)
        self.progress.setText(tr("{} of {} decided").format(f"{done:,}", f"{len(self.cases):,}"))
        for key, button in self.pressed.items():
            button.setEnabled(bool(self.history) if key == "Ctrl+Z" else len(self.listed) > 0)
        self._offer()

    def _offer(self) -> None:
        """Offer to take back what was decided of the case that is shown."""
        self.pressed["Del"].setVisible(self.case is not None and self.case.key in self.decided)

    @property
    def open_count(self) -> int:
        """Cases that nobody decided."""
        return sum(case.key not in self.decided for case in self.cases)

    # The case that is shown

    @property
    def row(self) -> int:
        """Row of the list in its order, -1 for none."""
        return int(self.table.currentIndex().row())

    @property
    def case(self) -> Any:
        """The case that is shown, None for none."""
        return self.cases[self.listed[self.table.model().order[self.row]]] if self.row >= 0 else None

    def _chosen(self, rows: list[int]) -> None:
        if rows:
            self._show(self.cases[self.listed[rows[0]]])

    def _show(self, case: Any) -> None:
        self._offer()
        try:
            self.show_case(case)
        except DoorstepError as error:
            self.show_case(None)
            self.failed.emit(said(error))

    def _go(self, row: int) -> None:
        index = self.table.model().index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def skip(self) -> None:
        """Go to the next one of the list."""
        if 0 <= self.row < len(self.listed) - 1:
            self._go(self.row + 1)

    def back(self) -> None:
        """Go to the one before."""
        if self.row > 0:
            self._go(self.row - 1)

    def decide(self, decision: Any) -> None:
        """Keep what was decided of the case that is shown, and go to the next open one."""
        case = self.case
        if case is None:
            return
        before = self.decided.get(case.key)
        if self._keep(case.key, decision):
            self.history.append((case.key, before))
            self._count()
            self._go_on()

    def take_back(self) -> None:
        """Leave the case that is shown open again, whoever decided it and when."""
        case = self.case
        if case is None or case.key not in self.decided:
            return
        before = self.decided[case.key]
        if self._keep(case.key, None):
            self.history.append((case.key, before))
            self._count()
            self._show(case)

    def undo(self) -> None:
        """Take the last decision of this session back, and show its case again."""
        if not self.history:
            return
        key, before = self.history[-1]
        if self._keep(key, before):
            self.history.pop()
            self._count()
            row = next((i for i, case in enumerate(self._in_order()) if case.key == key), -1)
            if row >= 0:
                self._go(row)

    def _keep(self, key: Hashable, decision: Any) -> bool:
        self.failed.emit("")
        try:
            self.decided = self.keep(key, decision)
        except DoorstepError as error:
            self.failed.emit(said(error))
            return False
        self._write_words()
        self.changed.emit()
        return True

    def _write_words(self) -> None:
        """Say what is decided now, also what others decided meanwhile."""
        model = self.table.model()
        words = model.columns[-1].values
        for row, at in enumerate(self.listed):
            words[row] = self._word_of(self.cases[at])
        last = len(model.columns) - 1
        model.dataChanged.emit(model.index(0, last), model.index(len(self.listed) - 1, last))

    def _go_on(self) -> None:
        """Go to the next one that nobody decided, from the top again after the last."""
        in_order = self._in_order()
        for row in [*range(self.row + 1, len(in_order)), *range(self.row)]:
            if in_order[row].key not in self.decided:
                self._go(row)
                return
        self.show_case(self.case)
