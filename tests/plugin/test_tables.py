"""Tables show, sort, mark and write what is in the arrays."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.PyQt.QtCore import QObject, Qt

from doorstep.plugin.widgets.columns import ArrayModel, Column
from doorstep.plugin.widgets.table import MOST_MARKED, Table, with_sums
from doorstep.plugin.widgets.turns import Turns


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


@pytest.mark.parametrize(
    ("order", "first"),
    [(Qt.SortOrder.AscendingOrder, ["1", "2", "3"]), (Qt.SortOrder.DescendingOrder, ["3", "2", "1"])],
)
def test_what_is_unknown_comes_last_in_either_order(qgis_app, order, first):
    numbers, texts = np.array([np.nan, 2, np.nan, 3, 1]), np.array(["", "2", "", "3", "1"], object)
    for values in (numbers, texts):
        model = ArrayModel([Column("x", values)])
        model.sort(0, order)
        assert shown(model, 0) == [*first, "", ""]
        assert sorted(model.order[3:]) == [0, 2]


def seen_rows(table):
    last = table.rowAt(table.viewport().height() - 1)
    return range(table.rowAt(0), last + 1 if last >= 0 else table.model().rowCount())


def test_a_choice_is_kept_and_in_view_through_a_sort(qtbot):
    table = Table("t")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_columns(columns(500))
    table.show()
    qtbot.waitUntil(lambda: table.isVisible() and table.viewport().height() > 50, timeout=120_000)
    table.mark([499])
    assert table.model().place[499] in seen_rows(table)
    heard = []
    table.chosen.connect(heard.append)
    for column, order in ((1, Qt.SortOrder.AscendingOrder), (0, Qt.SortOrder.DescendingOrder)):
        table.sortByColumn(column, order)
        assert table.rows() == [499]
        assert table.model().place[499] in seen_rows(table)
    assert not heard
    assert len(seen_rows(table)) < 50


def test_texts_give_way_to_numbers_and_sums_have_the_same_widths(qtbot):
    table, sums = Table("t", 3), Table("s")
    page = with_sums(table, sums)
    qtbot.addWidget(page)
    page.resize(330, 300)
    table.show_columns(
        [
            Column("Id", np.array(["0123456789" * 4] * 3, object)),
            Column("n", np.array([1.0, 2.0, 12345.0])),
            Column("Status", np.array(["people in another zone's building"] * 3, object)),
        ]
    )
    table.show_sums(
        [Column("", np.array(["Sum"], object)), Column("", np.array([12348.0])), Column("", np.array([np.nan]))]
    )
    page.show()
    qtbot.waitUntil(lambda: table.horizontalHeader().length() <= table.viewport().width(), timeout=120_000)
    number = table.fontMetrics().boundingRect("12,345").width()
    assert table.columnWidth(1) >= number
    assert [sums.columnWidth(i) for i in range(3)] == [table.columnWidth(i) for i in range(3)]
    page.resize(900, 300)
    qtbot.waitUntil(
        lambda: table.columnWidth(0) > table.fontMetrics().boundingRect("0123456789" * 4).width(), timeout=120_000
    )


def test_a_step_that_fails_stops_no_other(qtbot):
    taken, failed, parent = [], [], QObject()

    def fails():
        raise RuntimeError("no")

    turns = Turns([lambda: taken.append(1), fails, lambda: [lambda: taken.append(2)], lambda: taken.append(3)], parent)
    turns.failed.connect(lambda: failed.append(True))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: 3 in taken, timeout=120_000)
    assert taken == [1, 2, 3]
    assert failed == [True]
    assert [str(error) for _, error, _ in raised] == ["no"]


def test_steps_that_are_stopped_are_taken_no_more(qtbot):
    taken, parent = [], QObject()
    later = Turns([lambda: taken.append("no")], parent)
    later.stop()
    Turns([lambda: taken.append("yes")], parent)
    qtbot.waitUntil(lambda: bool(taken), timeout=120_000)
    assert taken == ["yes"]


def test_numbers_within_ids_are_sorted_as_numbers():
    from doorstep.plugin.widgets.columns import by_name

    ids = np.array(["10", "2", "Z10", "1", "Z2", "", "02"], object)
    assert ids[by_name(ids)].tolist() == ["", "1", "2", "02", "10", "Z2", "Z10"]
    model = ArrayModel([Column("Zone", ids)])
    model.sort(0)
    assert [model.index(row, 0).data() for row in range(7)] == ["1", "2", "02", "10", "Z2", "Z10", ""]
