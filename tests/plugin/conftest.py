"""Fixtures of the panel's tests: the panel on the sample, with the real widgets."""

from __future__ import annotations

import shutil

import pytest
from plugin_helpers import checked, finished_run

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"


@pytest.fixture
def dock(provider, qgis_iface, qgis_new_project, qtbot):
    """The panel in an empty project."""
    from doorstep.plugin.dock import DoorstepDock

    dock = DoorstepDock(qgis_iface)
    dock.resize(360, 900)
    qtbot.addWidget(dock)
    dock.show()
    yield dock
    dock.disconnect_all()


@pytest.fixture
def town(tmp_path) -> dict:
    """The sample's layers in the project, from a copy that may be written beside."""
    from qgis.core import QgsProject, QgsVectorLayer

    copy = tmp_path / "tówn 城.gpkg"
    shutil.copyfile(SAMPLE, copy)
    layers = {}
    for name in ("buildings", "zones", "poi", "households"):
        layers[name] = QgsVectorLayer(f"{copy}|layername={name}", f"{name} 层", "ogr")
        QgsProject.instance().addMapLayer(layers[name])
    return layers


@pytest.fixture
def ready(dock, town, qtbot):
    """The panel with the sample chosen and its checks done."""
    dock.use_layers()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    return dock


@pytest.fixture
def finished(ready, qtbot):
    """The panel with the results of a run on the sample."""
    finished_run(ready, qtbot, press=True)
    return ready


@pytest.fixture(scope="session", autouse=True)
def threads_that_end(qgis_app):
    """Pool threads end between two tests, also those of other folders that follow; in QGIS it takes them half a minute.

    What was named in such a thread has to outlive it.
    """
    from qgis.PyQt.QtCore import QThreadPool

    QThreadPool.globalInstance().setExpiryTimeout(500)
