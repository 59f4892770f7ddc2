"""Tables show, sort, mark and write what is in the arrays."""

from __future__ import annotations

import csv

import numpy as np
from qgis.PyQt.QtCore import Qt

from doorstep.plugin.tables import MOST_MARKED, ArrayModel, Column, Table


def columns(n=3):
    return [
        Column("Name\nid", np.array([f"b{i}" for i in range(n)], object)),
        Column("Residual", np.array([(-1.0) ** i * i for i in range(n)]), 0, True),
    ]


def shown(model, column):
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_numbers_are_shown_with_their_sign_and_unknown_as_nothing(qgis_app):
    model = ArrayModel([Column("x", np.array([1234.0, -2.0, 0.0, np.nan]), 0, True)])
    assert shown(model, 0) == ["+1,234", "−2", "0", ""]


def test_sorting_is_by_number_not_by_text(qgis_app):
    model = ArrayModel([Column("x", np.array([9.0, 10.0, -1.0]))])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(model, 0) == ["10", "9", "−1"]


def test_marks_follow_the_rows_when_the_table_is_sorted(qtbot):
    table = Table("t")
    qtbot.addWidget(table)
    table.show_columns(columns(5))
    table.model().sort(1)
    table.mark([3, 4])
    assert sorted(table.rows()) == [3, 4]


def test_a_table_is_written_in_full(qgis_app, tmp_path):
    model = ArrayModel([*columns(2), Column("pct", np.array([1 / 3, np.nan]), 1)])
    model.save(tmp_path / "t.csv")
    rows = list(csv.reader((tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows == [["Name, id", "Residual", "pct"], ["b0", "0", str(1 / 3)], ["b1", "-1", ""]]


def test_of_thirty_thousand_rows_as_many_are_marked_as_anyone_looks_at(qtbot):
    table = Table("t")
    qtbot.addWidget(table)
    table.show_columns(columns(30_000))
    table.model().sort(1)
    table.mark(list(range(0, 30_000, 3)))
    assert len(table.rows()) == MOST_MARKED
