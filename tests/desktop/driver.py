"""What scripts of the desktop test share: waiting, looking, clicking, and the way out of QGIS."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from plugin_helpers import cut_off
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface

OUT = Path(os.environ["QGIS_SCREENSHOTS"])
VARIANT = os.environ["QGIS_VARIANT"]


HANGS = 600
"""Seconds after which a condition is taken never to come; nothing passes by waiting."""


class Driver:
    """Goes through a script that yields conditions to wait for."""

    def __init__(self, script):
        self.script, self.waits_for, self.until = script, lambda: True, time.monotonic() + HANGS
        self.timer = QTimer()
        self.timer.timeout.connect(self.turn)
        self.timer.start(30)

    def turn(self):
        try:
            if not self.waits_for():
                if time.monotonic() > self.until:
                    raise AssertionError(f"waited for nothing at line {self.script.gi_frame.f_lineno}")
                return
            self.timer.stop()
            self.waits_for, self.until = next(self.script), time.monotonic() + HANGS
            self.timer.start(30)
        except StopIteration:
            finish(True)
        except BaseException:
            self.timer.stop()
            shot("failed")
            finish(False, traceback.format_exc())


measured: dict = {}
said: list = []
"""What QGIS's message log has of warnings and errors, but for those of QGIS's own files and of the data."""
OF_QGIS = (
    # QGIS 3.34 and newer get their font from the network where the system has none.
    "Open Sans font installation failed",
    # QGIS chooses the widget of a field by the project's relations, and then misses the relation in its own choice. To name it
    # would let QGIS read all persons whenever a table that names some is opened.
    "Missing Relation in configuration",
)
"""Ends of what QGIS says of itself."""


def listen(text, tag, level):
    # Under Python 3.14 QGIS 3.44 warns of its own files; the first line says whose file it is.
    of_qgis = tag == "Python warning" and "/plugins/doorstep/" not in text.partition("\n")[0]
    # What a run has to say of the data that a script gives it.
    of_data = tag == "Processing" and level == Qgis.MessageLevel.Warning
    if level in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success) or of_qgis or of_data or text.endswith(OF_QGIS):
        return
    said.append(f"{tag}: {text}")


def finish(passed, error=""):
    if passed and said:
        passed, error = False, "\n".join(["the message log has:", *said])
    measured["shots"] = sorted(path.stem for path in OUT.glob("*.png"))
    (OUT / "result.json").write_text(json.dumps({"passed": passed, **measured, "error": error}, indent=1))
    print(error, file=sys.stderr)
    QgsProject.instance().setDirty(False)
    # Left the hard way: QGIS's own exit asks about layers in memory, which no one is there to answer.
    QTimer.singleShot(0, lambda: os._exit(0 if passed else 1))


def shot(name):
    QApplication.processEvents()
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def dock_shot(dock, name):
    QApplication.processEvents()
    dock.grab().save(str(OUT / f"{name}.png"))


def is_drawn():
    return not iface.mapCanvas().isDrawing()


def still(dock):
    """A condition: nothing of the panel moves any more and the map is drawn, as seen in ten looks one after the other."""
    seen = []

    def condition():
        parts = [dock, *dock.findChildren(QWidget)]
        now = [(part.isVisible(), part.geometry()) for part in parts]
        if not is_drawn() or dock.data_check.is_busy or (seen and seen[-1] != now):
            seen.clear()
        seen.append(now)
        return len(seen) > 10

    return condition


def has_results(dock):
    """A condition: tables, plot and the rest of the results are filled, and drawn."""
    page = dock.results.page
    return lambda: dock.current is dock.results and page.is_loaded and bool(page.zones) and page.plot.is_drawn


def click(widget, x, y):
    """Send a press and a release to a widget, in its own pixels."""
    at = QPointF(x, y)
    for kind, buttons in ((QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
                          (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):  # fmt: skip
        where = QPointF(widget.mapToGlobal(QPoint(int(x), int(y))))
        event = QMouseEvent(kind, at, where, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def fits(dock):
    lost = cut_off(dock)
    assert not lost, "\n".join(lost)


running: list = []


def start(script) -> None:
    """Begin a script once QGIS has come to rest; from now on the message log is read."""
    QgsApplication.messageLog().messageReceived.connect(listen)
    QTimer.singleShot(3000, lambda: running.append(Driver(script())))
