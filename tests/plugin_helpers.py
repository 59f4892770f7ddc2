"""What tests of the panel do with it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QWidget


def checked(dock) -> bool:
    """Whether the panel has looked through the layers."""
    from doorstep.processing_provider.i18n import tr  # here, as one desktop test begins without the plugin

    found = dock.page.checks.checks
    looks = tr("Looking through the layers …")
    return bool(found) and not dock.check_timer.isActive() and not any(check.text == looks for check in found)


def is_idle() -> bool:
    return QgsApplication.taskManager().countActiveTasks() == 0


def finished_run(dock, qtbot, press: bool = False) -> None:
    """Wait until the results are shown, after pressing Run if asked for."""
    with qtbot.waitSignal(dock.results.page.loaded, timeout=120_000):
        if press:
            dock.page.run.click()
    qtbot.waitUntil(lambda: bool(dock.results.page.zones), timeout=120_000)


def long_run(dock, qtbot) -> str:
    """Begin a run that takes longer than any test waits; returns where it would write."""
    dock.page.form.rows["DRAWS"].set_value(100_000)
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    path = dock.page.output_path()
    dock.page.run.click()
    qtbot.waitUntil(lambda: dock.running.bar.value() > 0, timeout=120_000)
    qtbot.waitUntil(lambda: dock.run.is_active() and dock.run.has_copies, timeout=120_000)
    assert dock.current is dock.running
    return path


def texts(dock, level):
    return [check.text for check in dock.page.checks.checks if check.level == level]


def press(dock, start):
    """Press the button of the check that begins with a text."""
    check = next(check for check in dock.page.checks.checks if check.text.startswith(start))
    button = next(b for b in dock.page.checks.buttons if b.accessibleName().endswith(check.text))
    button.click()


def cut_off(dock) -> list:
    """Texts of labels and buttons that do not fit, and whether one has to scroll sideways."""
    scroll, found = dock.pages.currentWidget(), []
    if beyond := scroll.horizontalScrollBar().maximum():
        # Those that leave less than the margins are the reason, or hold it.
        room = scroll.viewport().width() - 40
        needs = ((part.minimumSizeHint().width(), part) for part in dock.current.findChildren(QWidget))
        wide = [f"{type(part).__name__} {width}" for width, part in needs if part.isVisible() and width > room]
        found.append(f"the page is wider than the panel by {beyond}: {wide}")
    for widget in [*dock.findChildren(QLabel), *dock.findChildren(QAbstractButton)]:
        if not widget.isVisibleTo(dock.current) or not widget.isVisible() or not widget.text():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        needed = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().width()
        has = widget.height() if wraps else widget.width()
        right = widget.mapTo(dock, QPoint(widget.width(), 0)).x()
        if needed > has + 1 or right > dock.width() + 1:
            found.append(
                f"{type(widget).__name__} {widget.text()!r}: {needed} > {has}, right {right} of {dock.width()}"
            )
    return found
