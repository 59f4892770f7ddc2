"""A population base is opened from the panel: a group of layers, or a sentence where the file is none."""

from __future__ import annotations

import pytest
from layers import SAMPLE, layer, square
from qgis.core import QgsProject
from town_registers import create, step


@pytest.fixture
def base(provider, tmp_path) -> str:
    path = create(tmp_path)
    houses = layer("Polygon", "buid:string storeys:integer", [(square(500_000, 3_000_000), "b0", 2)])
    step("loadspace", BASE=path, BUILDINGS=houses, DATE="2024-01-01")
    return path


def test_a_base_opens_as_a_group_of_layers(dock, base, monkeypatch):
    monkeypatch.setattr("doorstep.plugin.registers.base.QFileDialog.getOpenFileName", lambda *_: (base, ""))
    assert dock.empty.base.text() == "Open Population Base"
    dock.empty.base.click()
    project = QgsProject.instance()
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name() == "base" and project.crs().authid() == "EPSG:32615"
    found = {named.customProperty("doorstep/key") for named in project.mapLayers().values()}
    assert {"building", "floor", "dwelling", "address", "address_building", "person"} <= found
    assert "'base' is open" in dock.current.said.text()
    dock.open_base(base)
    assert len(project.layerTreeRoot().findGroups()) == 1 and len(project.mapLayers()) == len(found)


def test_what_is_no_base_is_said_and_opens_nothing(dock, tmp_path):
    for path, words in ((str(SAMPLE), "is no population base"), (str(tmp_path / "none.gpkg"), "does not exist")):
        dock.open_base(path)
        assert words in dock.current.said.text()
    assert not QgsProject.instance().mapLayers()


def test_who_chooses_nothing_gets_nothing(dock, monkeypatch):
    monkeypatch.setattr("doorstep.plugin.registers.base.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    dock.empty.base.click()
    assert not QgsProject.instance().mapLayers()
