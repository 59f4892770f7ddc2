"""A table within a page that scrolls: as high as its rows, with days and numbers whole in any width."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from doorstep.plugin.widgets.columns import RIGHT, Column
from doorstep.plugin.widgets.low_table import LowTable

NAMES = np.array(["household registration of the town", "b", "a list of pupils"], object)
DAYS = np.array(["2024-06-30", "2024-01-01", "?"], object)


def shown(qtbot, width, columns, at_once=4, most=10):
    table, page = LowTable("table", at_once, most), QWidget()
    QVBoxLayout(page).addWidget(table)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(page)
    qtbot.addWidget(scroll)
    scroll.resize(width, 600)
    scroll.show()
    table.show_columns(columns)
    qtbot.wait(30)
    return scroll, table


def columns():
    return [Column("Register", NAMES), Column("Last import", DAYS), Column("Days", np.array([1234567.0, 2.0, np.nan])),
            Column("Late", np.array(["1,234", "–", "?"], object), right=True)]  # fmt: skip


@pytest.mark.parametrize("width", [290, 420, 900])
def test_days_and_numbers_are_whole(width, qtbot):
    scroll, table = shown(qtbot, width, columns())
    table.hint([0])
    bold = table.font()
    bold.setBold(True)
    metrics = table.fontMetrics().__class__(bold)
    for i, column in enumerate(table.model().columns[1:], 1):
        assert table.columnWidth(i) >= max(metrics.boundingRect(column.text(row)).width() for row in range(3)) + 6
    name = metrics.boundingRect(NAMES[0]).width()
    assert (table.columnWidth(0) >= name) == (width == 900)
    assert scroll is not None


@pytest.mark.parametrize("width", [200, 420, 600])
def test_all_rows_are_seen_with_and_without_a_bar_below(width, qtbot):
    scroll, table = shown(qtbot, width, columns())
    last = table.visualRect(table.model().index(2, 0))
    assert table.viewport().rect().contains(last.bottomLeft())
    assert table.horizontalScrollBar().isVisible() == (width == 200)
    assert not table.verticalScrollBar().isVisible()
    assert scroll is not None


def test_of_many_rows_the_first_are_seen(qtbot):
    scroll, table = shown(qtbot, 300, [Column("n", np.arange(100.0))], most=8)
    assert table.rowAt(table.viewport().height() - 2) == 7 and table.verticalScrollBar().isVisible()
    table.show_columns([Column("n", np.arange(2.0))])
    assert table.height() < 4 * table.verticalHeader().defaultSectionSize()
    assert scroll is not None


def test_texts_that_are_numbers_stand_at_the_right(qtbot):
    from qgis.PyQt.QtCore import Qt

    scroll, table = shown(qtbot, 300, columns())
    model = table.model()
    aligned = [model.data(model.index(0, i), Qt.ItemDataRole.TextAlignmentRole) for i in range(4)]
    assert aligned == [None, None, RIGHT, RIGHT] and scroll is not None


def test_a_table_without_rows(qtbot):
    scroll, table = shown(qtbot, 300, [Column("Name", np.array([], object)), Column("n", np.array([]))])
    assert table.model().rowCount() == 0 and table.height() > 20 and scroll is not None
