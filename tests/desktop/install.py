"""Runs inside a real QGIS with nothing but its own packages: the plugin comes from the zip, then the packages come.

Started by scripts/desktop_test as variant `install`: by the plugin manager's own code, into a new profile, offline.
"""

import os
import shutil
import sys
import sysconfig
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
from desktop.driver import HANGS, click, finish, fits, has_results, is_drawn, measured, shot, start, still

NEEDED = ("shapely", "scipy", "laspy", "lazrs", "pulp", "matplotlib")
said: list = []


def listen(text, tag, level):
    if level not in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success):
        said.append(f"{tag}: {text}")


def install() -> None:
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(os.environ["QGIS_ZIP"])
    assert "doorstep" in plugins, said


def press(button) -> None:
    click(button, button.width() / 2, button.height() / 2)


def get_packages() -> list:
    """Put packages where the one step puts them, whose folder is not there when QGIS starts."""
    mine, came = Path.home() / ".local/lib" / f"python{sysconfig.get_python_version()}" / "site-packages", []
    assert not mine.exists()
    mine.mkdir(parents=True)
    for there in Path(os.environ["QGIS_PACKAGES"]).iterdir():
        if there.name.lower().split(".")[0].split("-")[0] in NEEDED:
            shutil.copytree(there, mine / there.name)
            came.append(there.name)
    return came


def script():
    """A new user: install from ZIP, read what is missing, get it, run."""
    QgsApplication.messageLog().messageReceived.connect(listen)
    # A dialog would wait for somebody who is not there.
    QTimer.singleShot(1000 * HANGS, lambda: finish(False, "nothing moves any more"))
    window = iface.mainWindow()
    window.resize(1600, 900)
    install()
    plugins["doorstep"].action.trigger()
    dock = plugins["doorstep"].dock
    yield lambda: dock.isVisible() and dock.current is dock.empty
    from doorstep.processing_provider.engine.core import packages

    lacking = packages.lacking()
    # What Debian's QGIS does not bring; other builds bring more.
    assert set(lacking) >= {"laspy", "lazrs", "pulp"} and set(lacking.values()) == {packages.ABSENT}, lacking
    measured["missing"] = sorted(lacking)
    box = dock.empty.missing
    for width in (320, 440):
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        yield still(dock)
        assert box.isVisible() and not box.isCollapsed()
        assert all(f"{name} (not installed): without it, " in box.list.text() for name in lacking)
        fits(dock)
        shot(f"missing_{width}")
    press(box.copy)
    assert QApplication.clipboard().text() == packages.command(lacking)
    press(box.look)
    assert packages.lacking() == lacking and box.step.text().startswith("Something is missing still")

    press(dock.empty.sample)
    yield lambda: dock.current is dock.page
    yield still(dock)
    needed = [name for name in ("shapely", "scipy") if name in lacking]
    if needed:
        assert not dock.page.run.isEnabled()
        assert dock.page.why.text().startswith(f"Cannot run yet: Python packages are missing: {', '.join(needed)};")
        assert not dock.page.missing.isCollapsed()
    fits(dock)
    shot("missing_form")

    # The same zip again, as an update: nothing of the first is in the way.
    install()
    plugins["doorstep"].action.trigger()
    dock = plugins["doorstep"].dock
    yield lambda: dock.isVisible()
    from doorstep.processing_provider.engine.core import packages  # of the new one

    measured["came"] = get_packages()
    press(dock.current.missing.look)
    assert packages.lacking() == {}, packages.lacking()
    assert not dock.page.missing.isVisible() and not dock.empty.missing.isVisible()
    if dock.current is dock.empty:
        QgsProject.instance().setDirty(False)  # or it would ask whether to save
        press(dock.empty.sample)
    yield lambda: dock.current is dock.page and dock.page.run.isEnabled()
    yield still(dock)
    fits(dock)
    press(dock.page.run)
    yield has_results(dock)
    yield is_drawn
    yield still(dock)
    shot("results")
    measured["persons"] = sum(feature["pop_int"] for feature in dock.results.page.layer.getFeatures())
    assert said == [], said


start(script)
