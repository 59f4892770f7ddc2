"""The pyramid of a base in the panel: its numbers, its places, and what is not shown where the base is used."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate
from reviewing import made
from two_houses import peopled


@pytest.fixture(autouse=True)
def no_memory():
    QgsSettings().remove("doorstep/base")


def opened(dock, path, qtbot):
    pages = dock.base_pages
    pages.visit(pages.pyramid)
    page = pages.pyramid
    page.date.setDate(QDate(2024, 6, 30))
    page.files.base.setFilePath(path)
    ready(page, qtbot)
    return page


def ready(page, qtbot):
    qtbot.waitUntil(lambda: not page.asking.is_busy, timeout=60_000)
    # What the page said before there was a base stands there until the answer does.
    qtbot.waitUntil(lambda: page.table.isVisible() or "Nobody is registered" in page.empty.text(), timeout=120_000)


def rows(page):
    """Rows of the table with anybody."""
    model = page.table.model()
    found = [tuple(model.index(i, j).data() for j in range(5)) for i in range(model.rowCount())]
    return [row for row in found if any(text not in ("0", "") for text in row[1:])]


def bars(page):
    """Ends of the bars that have a length, outlines and filled."""
    found = [
        (bar.get_width(), bar.get_y() + bar.get_height() / 2, bar.get_facecolor()[3] > 0)
        for bar in page.plot.axes.patches
    ]
    return sorted((round(width), round(at), filled) for width, at, filled in found if width)


def test_registered_beside_present(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path), qtbot)
    assert rows(page) == [("0–4", "1", "1", "0", "0"), ("40–44", "1", "1", "2", "1"), ("70–74", "0", "0", "1", "0")]
    assert bars(page) == [
        (-1, 0, False),
        (-1, 0, True),
        (-1, 8, False),
        (-1, 8, True),
        (1, 8, True),
        (1, 14, False),
        (2, 8, False),
    ]
    assert "classified as stationary, permanent or mobile" in page.about.text()
    assert "2 registered, 1 present" in page.about.text()
    assert (
        "Classes of residency are of 2024-01-04, the day of their last change; for people at 2024-06-30,"
        in page.about.text()
    )
    assert [page.zone.itemText(i) for i in range(page.zone.count())] == [
        "Whole base",
        "town · Town",
        "block · East",
        "block · West",
    ]


def test_a_place_and_single_years(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path), qtbot)
    page.bands.setCurrentIndex(1)
    page.zone.setCurrentIndex(3)
    page.zone.activated.emit(3)
    ready(page, qtbot)
    qtbot.waitUntil(lambda: rows(page) == [("42", "1", "0", "0", "0"), ("43", "0", "0", "1", "0")], timeout=60_000)


def test_small_counts_are_not_shown_in_the_stage_of_application(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path, "application"), qtbot)
    assert rows(page) == [
        ("0–4", "<3", "<3", "0", "0"),
        ("40–44", "<3", "<3", "<3", "<3"),
        ("70–74", "0", "0", "<3", "0"),
    ]
    assert bars(page) == [] and page.bands.count() == 1
    assert "<3 registered, <3 present" in page.about.text() and "Counts below 3 are not shown." in page.about.text()


def test_what_to_do_where_there_is_nothing(dock, tmp_path, qtbot):
    pages = dock.base_pages
    pages.visit(pages.pyramid)
    assert "Choose a population base" in pages.pyramid.empty.text()
    empty, _ = made(tmp_path)
    page = opened(dock, empty, qtbot)
    qtbot.waitUntil(lambda: "Nobody is registered" in page.empty.text(), timeout=60_000)
    assert not page.table.isVisible()
    page.files.base.setFilePath(str(tmp_path / "none.gpkg"))
    assert "does not exist" in page.empty.text()
    page.back.click()
    assert dock.current is dock.empty


def test_the_newest_question_is_answered(qtbot):
    import threading

    from doorstep.plugin.widgets.asking import Asking
    from doorstep.processing_provider.engine.core.errors import SettingError

    asking, found, held = Asking(), [], threading.Event()
    asking.answered.connect(found.append)
    asking.failed.connect(found.append)
    asking.ask(lambda _: held.wait() and "first")
    asking.ask(lambda _: "second")
    held.set()
    qtbot.waitUntil(lambda: not asking.is_busy and bool(found), timeout=60_000)
    assert found == ["second"]

    def refused(progress):
        progress(0.5)
        raise SettingError("code", "Choose {what}.", what="another")

    asking.ask(refused)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=60_000)
    assert found[1] == "Choose another."
    went, held = [], threading.Event()
    asking.progressed.connect(went.append)

    def long(progress):
        while True:
            progress(0.25)
            held.set()

    asking.ask(long)
    assert held.wait(60)
    asking.ask(lambda _: "third")  # the long one ends
    qtbot.waitUntil(lambda: not asking.is_busy and found[2:] == ["third"], timeout=60_000)
    assert went in ([], [25])
    asking.ask(lambda _: "third")
    asking.stop()
    assert not asking.is_busy
