"""Runs inside a real QGIS: decides doubtful persons by keyboard, looks at the pyramid, and saves screenshots of both.

Started by scripts/desktop_test review, review_narrow, review_dark, review_zh_CN, review_fr.
"""

import os
import shutil
import sys
from pathlib import Path

from qgis import processing
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QTabWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
sys.path.insert(0, os.path.join(os.environ["QGIS_TESTS"], "..", "scripts"))
from layers import layer

from desktop.driver import OUT, VARIANT, dock_shot, fits, measured, shot, start, still
from desktop.heart import Heart, known_work


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Send a key the way the keyboard does: first to whoever wants to override shortcuts."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    override.ignore()
    QApplication.sendEvent(widget, override)
    assert override.isAccepted(), "QGIS would take the key for a shortcut of its own"
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def known(path):
    """Teach a base its addresses: each number of two streets, and every tenth one of a second building."""
    rows = [
        (None, str(n), street, f"b{(n + 7 * k) % 30}")
        for k, street in enumerate(("Main Road", "Mill Lane"))
        for n in range(1, 300)
    ]
    rows += [(None, str(n), "Main Road", f"b{(n + 15) % 30}") for n in range(10, 300, 10)]
    table = layer("none", "number:string street:string b:string", rows)
    processing.run(
        "doorstep:matchaddresses",
        {"BASE": path, "INPUT": table, "ADDRESS_FIELDS": ["number", "street"], "BUILDING_ID_FIELD": "b", "PROFILE": 2,
         "OUTPUT": "memory:", "DATE": "2024-02-01"},
    )  # fmt: skip


def script():
    """What somebody does who decides all day."""
    from reviewing import decided, town
    from two_houses import peopled

    window = iface.mainWindow()
    window.resize(1600, 900)
    plugin = plugins["doorstep"]
    folder = Path(OUT) / "base"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pair = town(folder, 10_000)
    known(pair[0])
    plugin.review()
    dock, page = plugin.dock, plugin.dock.base_pages.review
    yield lambda: dock.isVisible() and dock.current is page
    narrow = VARIANT in ("review_narrow", "review_zh_CN", "review_fr")
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

    page.tabs.setCurrentIndex(1)
    desk = page.addresses
    yield lambda: bool(desk.cases) and not desk.reading.is_busy
    yield still(dock)
    measured["addresses_blocked_ms"] = heart.reset()
    scroll.verticalScrollBar().setValue(0)
    press(desk.table, Qt.Key.Key_2)
    press(desk.table, Qt.Key.Key_M)
    yield lambda: not desk.writing.is_busy
    yield still(dock)
    measured["address_decided_blocked_ms"] = heart.reset()
    fits(dock)
    shot("addresses")
    dock_shot(dock, "addresses_page")

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
    yield still(dock)
    fits(dock)
    dock_shot(dock, "empty_page")

    # Forms show who is linked to what.
    (folder / "people").mkdir()
    dock.open_base(peopled(folder / "people"))
    layers = {layer.customProperty("doorstep/key"): layer for layer in QgsProject.instance().mapLayers().values()}
    person = layers["person"]
    feature = next(person.getFeatures("pid = 'p1'"))
    form = iface.getFeatureForm(person, feature)
    form.resize(900, 420)
    form.show()
    yield lambda: form.isVisible()
    (tabs,) = [tabs for tabs in form.findChildren(QTabWidget) if tabs.count() > 5][:1]
    for at in (0, 1, 10):
        tabs.setCurrentIndex(at)
        for _ in range(15):
            QApplication.processEvents()
            yield lambda: True
        form.grab().save(str(OUT / f"person_{at}.png"))
    form.close()


start(script)
