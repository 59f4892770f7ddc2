"""A QGIS of its own with the plugin, for what would take the tests down with it."""

from __future__ import annotations

import json
import subprocess

from register_package import ROOT

BEGIN = """
import faulthandler, gc, json, sys, time
faulthandler.enable()
sys.path[:0] = [{scripts!r}, "/usr/share/qgis/python/plugins"]
import register_package
from qgis.core import *
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThreadPool
from qgis.PyQt.QtWidgets import QMainWindow
application = QgsApplication([], True, {profile!r})
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import doorstep
from doorstep.plugin import runner
from doorstep.plugin.runner import Run

class Interface:
    def __init__(self):
        self.window = QMainWindow()
    def mainWindow(self):
        return self.window
    def __getattr__(self, name):
        return lambda *arguments, **named: None

plugin = doorstep.classFactory(Interface())
plugin.initGui()
manager, said = QgsApplication.taskManager(), {{}}
# Tasks have threads of their own since QGIS 3.38.
POOL = manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()
layers = {{
    key: QgsVectorLayer({sample!r} + "|layername=" + name, name, "ogr")
    for key, name in (("INPUT", "buildings"), ("ZONES", "zones"), ("HOUSEHOLDS", "households"))
}}
fields = dict(ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households")
long = dict(layers, **fields, DRAWS=100_000, OUTPUT="memory:")

def until(condition):
    # Generous: it says that something hangs, not that it is slow.
    end = time.monotonic() + 600
    while not condition():
        assert time.monotonic() < end, "waited for nothing"
        QCoreApplication.processEvents()
        time.sleep(0.002)

def turn(times=50):
    for _ in range(times):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, 52)  # deferred deletions
        time.sleep(0.002)

def begun(owner=None, algorithm="doorstep:populationperbuilding", parameters=None):
    run = Run(algorithm, parameters or long, owner)
    run.start()
    until(lambda: run.has_copies)
    return run

def goes_on():
    # A task that is on hold waits in the queue of the thread pool behind this one.
    POOL.setMaxThreadCount(1)
    other = QgsTask.fromFunction("of the user", lambda task: [time.sleep(0.01) for _ in range(100)] and True)
    manager.addTask(other)
    until(lambda: other.status() == QgsTask.Running)
    return other
"""
END = """
said["left"] = len(runner._alive)
print("SAID" + json.dumps(said), flush=True)
import os
os._exit(0)
"""


def in_qgis(code: str, tmp_path) -> dict:
    """Run code in a QGIS of its own with the plugin, without a desktop around it; what it crashes with is raised."""
    sample = str(ROOT / "resources" / "sample" / "sample.gpkg")
    begin = BEGIN.format(scripts=str(ROOT / "scripts"), profile=str(tmp_path / "profile"), sample=sample)
    finished = subprocess.run(
        [ROOT / "scripts" / "python", "-c", begin + code + END],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=3600,
    )
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr, finished.stderr
    return json.loads(finished.stdout.split("SAID")[1])
