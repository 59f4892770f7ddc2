"""What tests of the panel do with it."""

from __future__ import annotations

from qgis.core import QgsApplication


def checked(dock) -> bool:
    """Whether the panel has looked through the layers."""
    found = dock.page.checks.checks
    return bool(found) and not dock.check_timer.isActive() and not any("Looking" in check.text for check in found)


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
