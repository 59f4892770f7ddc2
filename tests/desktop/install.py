"""Runs inside a real QGIS with nothing but its own packages: the plugin comes from the zip, then the packages come.

Started by scripts/desktop_test as variants `install`, without any network, and `install_online`: by the plugin manager's own code,
into a new profile. An older version comes first, and is upgraded; at the end the plugin is uninstalled, and comes once more.
"""

import errno
import inspect
import os
import shutil
import socket
import sys
import sysconfig
import zipfile
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin

sys.path.insert(0, os.environ["QGIS_TESTS"])
from desktop.driver import (
    HANGS,
    OUT,
    VARIANT,
    click,
    finish,
    fits,
    has_results,
    is_drawn,
    measured,
    said,
    shot,
    start,
    still,
)

NEEDED = ("shapely", "scipy", "laspy", "lazrs", "pulp", "matplotlib")
ZIP = Path(os.environ["QGIS_ZIP"])
STEPS = (
    "started", "installed_older", "installed", "missing_320", "missing_440", "missing_form", "ready", "started_run", "results",
    "uninstalled", "back",
)  # fmt: skip
"""What is shot, from QGIS as it starts for the first time to the end."""
GONE = "processing_provider/gone.py"
"""A file of the older version that the newer one has no more."""


def install(path: Path = ZIP) -> None:
    import pyplugin_installer

    before = "doorstep" in plugins
    pyplugin_installer.instance().installFromZipFile(str(path))
    if before and "doorstep" not in plugins and leaves_off():
        measured["left_off_by_qgis"] = True
        assert loadPlugin("doorstep") and startPlugin("doorstep")  # as a tick in the plugin manager does
    assert "doorstep" in plugins, said


def leaves_off() -> bool:
    """Whether this is a QGIS (3.34) that takes a plugin out before an update, and then starts only what is still in."""
    from pyplugin_installer import installer

    steps = inspect.getsource(installer.QgsPluginInstaller.installFromZipFile)
    return "isPluginLoaded(" in steps and "reloadPlugin(" in steps


def uninstall() -> None:
    import pyplugin_installer

    pyplugin_installer.instance().uninstallPlugin("doorstep", quiet=True)


def listed() -> dict:
    """The plugin as the plugin manager lists it, {} when it does not."""
    from pyplugin_installer.installer_data import plugins as manager

    return manager.all().get("doorstep", {})


def older() -> Path:
    """The same plugin as version 0.0.1, with a file more."""
    path = OUT / "older.zip"
    with zipfile.ZipFile(ZIP) as new, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as old:
        for entry in new.infolist():
            data = new.read(entry)
            if entry.filename == "doorstep/metadata.txt":
                before, _, after = data.decode().partition("\nversion=")
                data = f"{before}\nversion=0.0.1\n{after.partition(chr(10))[2]}".encode()
            old.writestr(entry, data)
        old.writestr(f"doorstep/{GONE}", "")
    return path


def look_at_the_network() -> None:
    """Offline, nobody can be reached, not even to ask for an address."""
    try:
        with socket.create_connection(("192.0.2.1", 443), timeout=1):
            reached = "open"
    except OSError as error:
        reached = errno.errorcode.get(error.errno, type(error).__name__)
    measured["network"] = reached
    proxied = os.environ.get("https_proxy", "").endswith(":9")
    assert VARIANT != "install" or reached == "ENETUNREACH" or proxied, reached


def settings_of_a_user(folder: Path) -> None:
    """What a user leaves behind: which base was open last, with which vault, and files beside the profile's."""
    from doorstep.plugin.registers import remembered

    folder.mkdir(parents=True, exist_ok=True)
    for name in ("base.gpkg", "vault.gpkg"):
        (folder / name).write_bytes(b"")
    remembered.keep(str(folder / "base.gpkg"), str(folder / "vault.gpkg"))


def has_settings(folder: Path) -> bool:
    """Whether they are there, by QGIS's own settings, so that it needs no plugin."""
    vaults = QgsSettings().value("doorstep/vaults", {})
    return (
        QgsSettings().value("doorstep/base", "", type=str) == str(folder / "base.gpkg")
        and list(vaults.values()) == [str(folder / "vault.gpkg")]
        and all((folder / name).exists() for name in ("base.gpkg", "vault.gpkg"))
    )


def persons(layer) -> dict:
    return {feature["buid"]: feature["pop_int"] for feature in layer.getFeatures()}


class Feedback(QgsProcessingFeedback):
    """Takes what a run has to say of the data, which belongs in its dialog; errors count."""

    def __init__(self):
        super().__init__(False)

    def reportError(self, error, fatalError=False):
        said.append(error)


def through_processing(inputs: dict):
    """Run what the panel ran as the toolbox does, into memory."""
    import processing

    algorithm = QgsApplication.processingRegistry().algorithmById("doorstep:populationperbuilding")
    out = {p.name(): "TEMPORARY_OUTPUT" for p in algorithm.destinationParameterDefinitions() if inputs.get(p.name())}
    return processing.run(algorithm.id(), {**inputs, **out}, feedback=Feedback())["OUTPUT"]


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
    # A dialog would wait for somebody who is not there.
    QTimer.singleShot(1000 * HANGS, lambda: finish(False, "nothing moves any more"))
    window = iface.mainWindow()
    window.resize(1600, 900)
    look_at_the_network()
    own = Path(QgsApplication.qgisSettingsDirPath())
    home = own / "python" / "plugins" / "doorstep"
    assert not home.exists() and listed() == {}
    shot("started")

    # An older version, used, and the newer one over it.
    install(older())
    assert listed()["version_installed"] == "0.0.1" and (home / GONE).exists()
    plugins["doorstep"].action.trigger()
    old = plugins["doorstep"].dock
    yield lambda: old.isVisible()
    yield still(old)
    shot("installed_older")
    settings_of_a_user(own / "doorstep")
    install()
    assert not (home / GONE).exists() and has_settings(own / "doorstep")
    shown = listed()
    measured["version"] = shown["version_installed"]
    assert shown["version_installed"] != "0.0.1" and not shown["error"], shown
    assert shown["changelog"].startswith(shown["version_installed"]) and "External Python packages" in shown["about"]
    from doorstep.plugin.registers import remembered

    assert remembered.base(QgsProject.instance()) == str(own / "doorstep" / "base.gpkg")
    plugins["doorstep"].action.trigger()
    dock = plugins["doorstep"].dock
    yield lambda: dock.isVisible() and dock.current is dock.empty
    yield still(dock)
    shot("installed")
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
    shot("ready")
    press(dock.page.run)
    yield lambda: dock.current is not dock.page
    shot("started_run")
    yield has_results(dock)
    yield is_drawn
    yield still(dock)
    shot("results")
    of_panel = persons(dock.results.page.layer)
    measured["persons"] = sum(of_panel.values())
    again = through_processing(dock.session.record["inputs"])
    assert persons(again) == of_panel

    # Gone without a trace but for what is the user's, and back.
    name = dock.objectName()
    QgsProject.instance().setDirty(False)
    uninstall()
    yield lambda: window.findChild(QDockWidget, name) is None
    assert not home.exists(), sorted(home.rglob("*"))
    assert "doorstep" not in plugins and not listed().get("installed"), listed()
    assert not [a for a in QgsApplication.processingRegistry().algorithms() if a.id().startswith("doorstep:")]
    left = [a.objectName() for a in window.findChildren(QAction) if a.objectName().startswith("Doorstep")]
    assert left == [], left
    assert has_settings(own / "doorstep")
    yield is_drawn
    shot("uninstalled")
    install()
    assert listed()["version_installed"] == measured["version"] and has_settings(own / "doorstep")
    assert QgsApplication.processingRegistry().algorithmById("doorstep:populationperbuilding")
    plugins["doorstep"].action.trigger()
    dock = plugins["doorstep"].dock
    yield lambda: dock.isVisible()
    yield still(dock)
    shot("back")
    shots = {path.stem for path in OUT.glob("*.png")}
    assert shots == {*STEPS}, shots ^ {*STEPS}


start(script)
