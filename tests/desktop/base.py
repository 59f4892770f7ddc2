"""Runs inside a real QGIS: opens a population base of the sample town, its forms and its list of flaws, and looks at them.

Started by scripts/desktop_test base.
"""

import os
import sys

from qgis import processing
from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QTabWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
sys.path.insert(0, os.path.join(os.environ["QGIS_TESTS"], "..", "scripts"))
from desktop.driver import OUT, fits, is_drawn, measured, shot, start, still

REGISTERS = os.path.join(os.environ["QGIS_TESTS"], "..", "resources", "registers", "sample_registers.gpkg")
US = 2


def table(name):
    return f"{os.path.realpath(REGISTERS)}|layername={name}"


def build(path):
    """A base of the sample town with its flaws, and the layer of these."""
    processing.run("doorstep:createpopulationbase", {"CRS": "EPSG:32615", "BASE": path})
    levels = [table("town"), table("districts"), table("blocks_flawed")]
    flaws = processing.run(
        "doorstep:loadspace",
        {
            "BASE": path, "LEVELS": levels, "NAME_FIELD": "name", "BUILDINGS": table("buildings"), "OTHER_SPACES": [table("streets")],
            "FLAWS": os.path.join(os.path.dirname(path), "flaws.gpkg"),
        },
    )["FLAWS"]  # fmt: skip
    address = {"BASE": path, "PROFILE": US, "OUTPUT": "memory:"}
    processing.run(
        "doorstep:matchaddresses",
        {**address, "INPUT": table("addresses"), "ADDRESS_FIELDS": ["number", "road", "postcode"]},
    )
    processing.run(
        "doorstep:inferdwellings",
        {
            **address, "HOUSING": table("dwelling_register"), "HOUSING_ADDRESS_FIELDS": ["number", "road"], "FLOOR_FIELD": "floor",
            "UNIT_FIELD": "unit", "CAPACITY_FIELD": "capacity",
        },
    )  # fmt: skip
    return flaws


def script():
    """What the technician of a data office does first."""
    window = iface.mainWindow()
    window.resize(1600, 900)
    plugin = plugins["doorstep"]
    plugin.action.trigger()
    dock = plugin.dock
    yield lambda: dock.isVisible() and dock.current is dock.empty
    window.resizeDocks([dock], [440], Qt.Orientation.Horizontal)
    yield still(dock)
    fits(dock)
    path = str(OUT / "town.gpkg")
    flaws = build(path)

    dock.open_base(REGISTERS)
    yield still(dock)
    fits(dock)
    shot("no_base")
    dock.open_base(path)
    project = QgsProject.instance()
    (group,) = [g for g in project.layerTreeRoot().findGroups() if g.customProperty("doorstep/base")]
    assert isinstance(group, QgsLayerTreeGroup)
    measured["relations"] = len(project.relationManager().relations())
    yield is_drawn
    yield still(dock)
    fits(dock)
    shot("group")

    layers = {layer.customProperty("doorstep/key"): layer for layer in project.mapLayers().values()}
    buildings = layers["building"]
    feature = next(buildings.getFeatures("buid = '13083'"))
    iface.setActiveLayer(buildings)
    form = iface.getFeatureForm(buildings, feature)
    form.resize(760, 720)
    form.show()
    yield lambda: form.isVisible()
    for _ in range(20):
        QApplication.processEvents()
        yield lambda: True
    form.grab().save(str(OUT / "form.png"))
    for tabs in form.findChildren(QTabWidget):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            for _ in range(10):
                QApplication.processEvents()
                yield lambda: True
            form.grab().save(str(OUT / f"form_{at}.png"))
    form.close()

    flaws = iface.addVectorLayer(flaws, "Flaws", "ogr")
    flaws.loadNamedStyle(os.path.join(os.environ["QGIS_TESTS"], "..", "resources", "styles", "flaws.qml"))
    iface.mapCanvas().setExtent(layers["place 2"].extent())
    iface.mapCanvas().refresh()
    yield is_drawn
    yield still(dock)
    shot("flaws")
    attributes = iface.showAttributeTable(flaws)
    attributes.resize(1360, 520)
    for _ in range(20):
        QApplication.processEvents()
        yield lambda: True
    attributes.grab().save(str(OUT / "flaws_table.png"))
    attributes.close()
    project.removeMapLayer(flaws)


start(script)
