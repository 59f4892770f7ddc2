"""Doubtful pairs are decided by keyboard, kept at once, and what the page shows of people stays on it."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from reviewing import SECRET, decided, doubtful, made


@pytest.fixture(autouse=True)
def no_memory():
    """No base or vault is remembered from another test."""
    for key in ("doorstep/base", "doorstep/vaults"):
        QgsSettings().remove(key)


@pytest.fixture
def pair(tmp_path):
    return doubtful(tmp_path)


def opened(dock, pair):
    dock.base_pages.visit(dock.base_pages.review)
    page = dock.base_pages.review
    page.files.vault.blockSignals(True)
    page.files.vault.setFilePath(pair[1])
    page.files.vault.blockSignals(False)
    page.files.base.blockSignals(True)
    page.files.base.setFilePath(pair[0])
    page.files.base.blockSignals(False)
    page.read()
    return page


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.pairs.table, key, modifier)


def rows(page):
    """What the list shows."""
    model = page.pairs.table.model()
    return [tuple(model.index(i, j).data() for j in range(model.columnCount())) for i in range(model.rowCount())]


FIRST, SECOND, THIRD = (("health", f"h{i}", "police", f"p{i}") for i in range(3))
CROSSED = ("health", "h1", "police", "p0")


def test_the_list_has_the_surest_first_and_no_names(dock, pair):
    page = opened(dock, pair)
    assert rows(page) == [
        ("health · police", "9.00", "1", ""),
        ("health · police", "9.00", "1", ""),
        ("health · police", "9.00", "0", ""),
        ("health · police", "0.50", "2", ""),
    ]
    assert page.pairs.progress.text() == "0 of 4 decided"
    assert page.tabs.tabText(0) == "Persons (4)"
    page.pairs.order.setCurrentIndex(2)
    page.pairs.order.activated.emit(2)
    assert [row[2] for row in rows(page)] == ["2", "1", "1", "0"]


def test_a_pair_stands_side_by_side_with_its_differences_marked(dock, pair, qtbot):
    page = opened(dock, pair)
    shown = page.pairs.comparison
    assert shown.heads == ("health · h0 · row 1", "police · p0 · row 1")
    said = {line.title: (line.left, line.right, line.differs) for line in shown.lines}
    assert said["Surname"] == ("Wolfenstien-Zyx", "Wolfenstein-Zyx", True)
    assert said["Given name"] == ("Ermintrude 0", "Ermintrude 0", False)
    assert said["Id number"] == ("", "Q-77-313-8", False)
    assert said["Birth"] == ("1950", "1950-03-01", False)  # the same, less exactly
    assert said["school"] == ("", "left", False)
    assert "Ethnicity" not in said
    qtbot.waitUntil(lambda: shown.lines[-1].title == "In the same household or family", timeout=60_000)
    assert shown.lines[-1].right == "Otto Wolfenstein-Zyx (1948)"
    assert shown.spoken() == "Different: Surname, Address"
    marked = [f.text() for f in fragments(shown.document()) if f.charFormat().fontUnderline()]
    assert marked == ["e", "e", "2", "1"]  # Wolfensti(e)n and Wolfenst(e)in; 4712 and 4711
    text = shown.toPlainText()
    assert "Surname ≠" in text and "Given name ≠" not in text


def fragments(document):
    block, found = document.begin(), []
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            found.append(at.fragment())
            at += 1
        block = block.next()
    return found


def test_deciding_by_keyboard_goes_on_and_keeps_the_focus(dock, pair, qtbot):
    page = opened(dock, pair)
    page.pairs.table.setFocus()
    press(qtbot, page, Qt.Key.Key_S)
    assert decided(pair) == [(*FIRST, True)]
    assert page.pairs.case.key == SECOND and page.pairs.table.hasFocus()
    press(qtbot, page, Qt.Key.Key_D)
    press(qtbot, page, Qt.Key.Key_U)
    assert decided(pair) == [(*FIRST, True), (*SECOND, False)]
    assert page.pairs.case.key == CROSSED
    press(qtbot, page, Qt.Key.Key_Left)
    assert page.pairs.case.key == THIRD
    press(qtbot, page, Qt.Key.Key_Right)
    assert page.pairs.case.key == CROSSED
    assert [row[3] for row in rows(page)] == ["Same", "Different", "", ""]
    assert page.pairs.progress.text() == "2 of 4 decided" and page.tabs.tabText(0) == "Persons (2)"
    # From the last the next open one is further up.
    press(qtbot, page, Qt.Key.Key_D)
    assert page.pairs.case.key == THIRD
    page.pairs.pressed["S"].click()
    assert page.pairs.progress.text() == "4 of 4 decided" and page.pairs.table.hasFocus()


def test_undo_goes_back_through_the_session(dock, pair, qtbot):
    page = opened(dock, pair)
    for key in (Qt.Key.Key_S, Qt.Key.Key_D):
        press(qtbot, page, key)
    page.pairs._go(0)
    press(qtbot, page, Qt.Key.Key_D)  # another word on the first
    assert decided(pair) == [(*SECOND, False), (*FIRST, False)]
    for left in ([(*SECOND, False), (*FIRST, True)], [(*FIRST, True)], [], []):
        press(qtbot, page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert decided(pair) == left
    assert page.pairs.case.key == FIRST and not page.pairs.pressed["Ctrl+Z"].isEnabled()
    assert page.pairs.progress.text() == "0 of 4 decided"


def test_what_was_decided_stays_decided_and_can_be_looked_at(dock, pair, qtbot):
    page = opened(dock, pair)
    press(qtbot, page, Qt.Key.Key_S)
    dock.show_page(dock.empty)
    assert page.pairs.comparison.toPlainText() == "" and not page.pairs.cases
    dock.base_pages.visit(page)
    assert page.files.paths() == pair  # the paths are remembered
    assert len(rows(page)) == 3 and page.pairs.progress.text() == "1 of 4 decided"
    page.pairs.with_decided.setChecked(True)
    assert [row[3] for row in rows(page)] == ["Same", "", "", ""]
    # What an earlier session decided can be taken back, and that undone.
    assert not page.pairs.pressed["Del"].isVisible()
    press(qtbot, page, Qt.Key.Key_Left)
    assert page.pairs.pressed["Del"].isVisible()
    press(qtbot, page, Qt.Key.Key_Delete)
    assert decided(pair) == [] and page.pairs.progress.text() == "0 of 4 decided"
    press(qtbot, page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decided(pair) == [(*FIRST, True)] and page.pairs.progress.text() == "1 of 4 decided"


def test_two_sessions_merge(dock, pair, qtbot):
    from doorstep.processing_provider.store import review

    page = opened(dock, pair)
    with review.opened(*pair) as other:
        review.decide(other, SECOND, False)
    press(qtbot, page, Qt.Key.Key_S)
    assert [row[3] for row in rows(page)] == ["Same", "Different", "", ""]
    assert page.pairs.case.key == THIRD  # what the other one decided is not asked again
    assert decided(pair) == [(*SECOND, False), (*FIRST, True)]


def test_a_vault_that_is_held_is_said_and_loses_nothing(dock, pair, qtbot):
    page = opened(dock, pair)
    other = sqlite3.connect(pair[1], isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press(qtbot, page, Qt.Key.Key_S)
    assert "cannot be read or written" in page.said.text() and page.note.isVisible()
    assert page.pairs.case.key == FIRST and page.pairs.progress.text() == "0 of 4 decided"
    other.execute("ROLLBACK")
    other.execute("BEGIN EXCLUSIVE")
    press(qtbot, page, Qt.Key.Key_S)
    assert "is no vault" not in page.said.text() and "base.vault" in page.said.text()
    other.execute("ROLLBACK")
    press(qtbot, page, Qt.Key.Key_S)
    assert decided(pair) == [(*FIRST, True)] and not page.note.isVisible()
    other.close()


def test_an_empty_page_says_what_to_do(dock, tmp_path, pair):
    dock.base_pages.visit(dock.base_pages.review)
    page = dock.base_pages.review
    assert "Choose a population base and its vault" in page.empty.text() and not page.tabs.isVisible()
    for name in ("other", "none"):
        (tmp_path / name).mkdir()
    other, none = made(tmp_path / "other"), made(tmp_path / "none")
    cases = [
        ((pair[0], ""), "Choose the vault of this base"),
        ((pair[0], other[1]), "vault of another base"),
        ((pair[0], str(tmp_path / "nothing")), "does not exist"),
        ((pair[0], pair[0]), "is no vault"),
        ((pair[1], pair[1]), "no population base"),
        (none, "run 'Import register'"),
    ]
    for files, words in cases:
        opened(dock, files)
        assert words in page.empty.text(), (files, page.empty.text())
        assert not page.tabs.isVisible() and not page.sign.isVisible() and not page.link.isVisible()
    opened(dock, pair)
    assert page.tabs.isVisible() and page.sign.isVisible() and not page.empty.isVisible()


def test_ten_thousand_pairs_are_a_list_that_is_read_where_it_is_seen(dock, tmp_path, qtbot, monkeypatch):
    from doorstep.plugin.widgets.columns import ArrayModel

    page = opened(dock, doubtful(tmp_path, 10_000))
    assert page.pairs.table.model().rowCount() == 10_001
    asked = set()
    data = ArrayModel.data
    monkeypatch.setattr(
        ArrayModel, "data", lambda self, index, role=0: asked.add(index.row()) or data(self, index, role)
    )
    page.pairs.table.scrollToBottom()
    page.pairs.table.viewport().repaint()
    qtbot.wait(1)
    assert 10_000 in asked and len(asked) < 200
    press(qtbot, page, Qt.Key.Key_S)
    assert page.pairs.progress.text() == "1 of 10,001 decided"


def test_a_record_that_is_gone_is_said(dock, pair):
    from reviewing import record

    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    page = opened(dock, pair)
    with GeoPackageBase(pair[0]) as base:
        base.attach_vault(pair[1])
        base.begin("test", "2024-02-01")
        base.vault.stage("health", [record("h0", surname="X"), record("h1"), record("h2")])
        base.commit()
    page.pairs._go(1)
    assert "no longer in its register" in page.said.text() and page.pairs.comparison.toPlainText() == ""
    page.read()
    assert not page.note.isVisible() and len(rows(page)) == 4


def test_nothing_of_people_leaves_the_page(dock, pair, qtbot, tmp_path, capfd):
    """Neither log, settings, clipboard nor any file but the vault has a name of it."""
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda *text: said.append(repr(text)))
    QApplication.clipboard().setText("before")
    page = opened(dock, pair)
    shown = page.pairs.comparison.toPlainText()
    assert all(secret in shown for secret in ("Ermintrude", "Q-77-313-8"))
    for key in (Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_U):
        press(qtbot, page, key)
    other = sqlite3.connect(pair[1], isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    press(qtbot, page, Qt.Key.Key_S)
    other.close()
    said.append(page.said.text())
    settings = QgsSettings()
    said += [f"{key}={settings.value(key)}" for key in settings.allKeys() if "doorstep" in key.lower()]
    assert any("base.vault" in text for text in said)
    said += [QApplication.clipboard().text(), *capfd.readouterr(), str(page.link_parameters())]
    model = page.pairs.table.model()
    said += [str(model.index(0, j).data(role)) for j in range(4)
             for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)]  # fmt: skip
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "base.vault"]
    said += [path.read_bytes().decode("utf-8", "replace") for path in files]
    for text in said:
        for secret in (*SECRET, "Wolfenstien"):
            assert secret not in text
    dock.show_page(dock.empty)
    assert "Ermintrude" not in page.pairs.comparison.toPlainText()


def test_what_registers_say_is_never_html(dock, tmp_path):
    from reviewing import record

    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    evil = "<b>x</b><img src='http://192.0.2.1/a.png'> & \u2029 {0}"
    path, kept = made(tmp_path)
    with GeoPackageBase(path) as base:
        store = base.attach_vault(kept)
        base.begin("test", "2024-01-01")
        for source in (f"police {evil}", "health"):
            store.stage(source, [record(f"1 {evil}", surname=f"{evil} {source[0]}")])
        store.put_doubts([(1, 2, 1.0, "near")])
        base.commit()
    page = opened(dock, (path, kept))
    text = page.pairs.comparison.toPlainText()
    assert "\u2029" not in text
    assert "<b>x</b><img src='http://192.0.2.1/a.png'> & {0}" in text.replace("   ", " ")


def test_linking_again_takes_the_files_and_the_settings_of_the_last_run(dock, pair):
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    page = opened(dock, pair)
    assert page.link_parameters() == {"BASE": pair[0], "VAULT": pair[1]}
    with GeoPackageBase(pair[0]) as base:
        base.begin("linkpersons", "2024-01-02", {"BASE": "base.gpkg", "MANY_PER_PERSON": "health", "LINK": 0.9})
        base.insert("person", ("pid",), [("a",)])
        base.commit()
    assert page.link_parameters() == {"BASE": pair[0], "VAULT": pair[1], "MANY_PER_PERSON": "health", "LINK": 0.9}


def test_vaults_are_remembered_by_their_bases(dock, tmp_path, pair):
    (tmp_path / "more").mkdir()
    other = doubtful(tmp_path / "more")
    opened(dock, pair)
    page = opened(dock, other)
    page.files.base.setFilePath(pair[0])
    assert page.files.paths() == pair and len(rows(page)) == 4
    shutil.move(pair[1], tmp_path / "away")
    page.read()
    assert "does not exist" in page.empty.text()


def test_the_algorithm_opens_with_the_files_and_what_it_did_is_read(dock, pair, monkeypatch):
    from qgis.PyQt.QtCore import QObject, pyqtSignal

    class Dialog(QObject):
        algorithmFinished = pyqtSignal(bool, dict)

        def show(self):
            self.is_shown = True

    asked, dialog = [], Dialog()
    monkeypatch.setattr("qgis.processing.createAlgorithmDialog", lambda *given: asked.append(given) or dialog)
    page = opened(dock, pair)
    page.link_again()
    assert asked == [("doorstep:linkpersons", {"BASE": pair[0], "VAULT": pair[1]})] and dialog.is_shown
    page.pairs.show_cases((), {})
    dialog.algorithmFinished.emit(False, {})
    assert rows(page) == []
    dialog.algorithmFinished.emit(True, {})
    assert len(rows(page)) == 4
