"""Runs inside a real QGIS: decides doubtful persons by keyboard, looks at the pyramid, and saves screenshots of both.

Started by scripts/desktop_test review, review_narrow, review_dark, review_zh_CN.
"""

import os
import shutil
import sys
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
sys.path.insert(0, os.path.join(os.environ["QGIS_TESTS"], "..", "scripts"))
from desktop.driver import OUT, VARIANT, dock_shot, fits, measured, shot, start, still
from desktop.heart import Heart, known_work


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Send a key the way the keyboard does: first to whoever wants to override shortcuts."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    override.ignore()
    QApplication.sendEvent(widget, override)
    assert override.isAccepted(), "QGIS would take the key for a shortcut of its own"
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def script():
    """What somebody does who decides all day."""
    from reviewing import decided, town

    window = iface.mainWindow()
    window.resize(1600, 900)
    plugin = plugins["doorstep"]
    folder = Path(OUT) / "base"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pair = town(folder, 10_000)
    plugin.review()
    dock, page = plugin.dock, plugin.dock.base_pages.review
    yield lambda: dock.isVisible() and dock.current is page
    narrow = VARIANT in ("review_narrow", "review_zh_CN")
    window.resizeDocks([dock], [320 if narrow else 440], Qt.Orientation.Horizontal)
    yield still(dock)
    measured["dock_width"] = dock.width()
    fits(dock)
    shot("review_empty")

    heart = Heart()
    measured["known_work_ms"] = known_work()
    page.files.base.setFilePath(pair[0])
    yield still(dock)
    assert page.empty.isVisible()  # it asks for the vault
    heart.reset()
    page.files.vault.setFilePath(pair[1])
    yield lambda: len(page.pairs.cases) > 10_000
    yield lambda: any(line.title for line in page.pairs.comparison.lines)
    yield still(dock)
    measured["open_blocked_ms"] = heart.reset()
    assert page.pairs.table.hasFocus() or QApplication.focusWidget() is None
    fits(dock)
    shot("review")
    dock_shot(dock, "review_page")
    for key in (Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_S):
        press(page.pairs.table, key)
        yield lambda: True
    yield still(dock)
    measured["decide_blocked_ms"] = heart.reset()
    assert len(decided(pair)) == 3
    fits(dock)
    dock_shot(dock, "review_decided")
    press(page.pairs.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(decided(pair)) == 2
    page.pairs.table.scrollToBottom()
    yield still(dock)
    measured["scroll_blocked_ms"] = heart.reset()
    scroll = dock.pages.currentWidget()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield still(dock)
    fits(dock)
    dock_shot(dock, "review_below")
    assert not any("Alder" in str(QgsSettings().value(key)) for key in QgsSettings().allKeys())

    plugin.show_pyramid()
    page = dock.base_pages.pyramid
    yield lambda: page.plot.isVisible() and page.plot.axes is not None
    yield still(dock)
    measured["pyramid_blocked_ms"] = heart.reset()
    fits(dock)
    shot("pyramid")
    dock_shot(dock, "pyramid_page")
    page.zone.setCurrentIndex(2)
    page.zone.activated.emit(2)
    yield lambda: not page.asking.is_busy
    yield still(dock)
    scroll = dock.pages.currentWidget()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield still(dock)
    fits(dock)
    dock_shot(dock, "pyramid_below")
    page.back.click()
    assert dock.current is dock.empty
    fits(dock)


start(script)
