"""Every service gives the rows of a base in a file from its copy on a server: each output, row by row, and each number."""

from __future__ import annotations

import re

import make_service_layers
import pytest
from layers import Log
from qgis import processing
from town_registers import table

from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy

DAY, EARLIER = "2025-06-30", "2024-06-30"
MEMORY = "memory:"
BLOCKS = table("blocks")


def made(name: str) -> str:
    return f"{make_service_layers.OUTPUT}|layername={name}"


PURPOSE = {"PURPOSE": "to compare", "WHO": "office"}
ZONES = {"ZONES": BLOCKS, "ZONE_ID_FIELD": "code"}
SERVICES = {
    "counts by place": ("aggregatepopulation", {"LEVEL": 2, "BY": "sex;residency", "FLOWS_FROM": 1}),
    "counts by zone": ("aggregatepopulation", {**ZONES, "BY": "sex;residency", "PERSONS_COUNTED": 1, "FLOWS_FROM": 1}),
    "counts with noise": ("aggregatepopulation", {**ZONES, "BY": "sex", "PROTECTION": 1, "FLOWS_FROM": 1, "OUTPUT_HOUSEHOLDS": None}),
    "flows of work": ("aggregatepopulation", {**ZONES, "FLOWS_FROM": 2, "EVENT_PERIOD": 1}),
    "a group": ("findgroup", {"PATTERN": "MATCH (p:person) WHERE p.age >= 65 RETURN p", **PURPOSE}),
    "ways": ("lifecircle", {"FACILITIES": made("facilities"), "WAYS": made("ways")}),
    "units": ("monitorunits", {"UNITS": made("planning_units"), "EARLIER_DATE": EARLIER}),
    "schools": ("schooldemand", {"SCHOOLS": made("schools"), "CAPACITY_FIELD": "seats", "WAYS": made("ways"), "YEARS": "0;2"}),
    "a check": ("checkpopulationbase", {"SAMPLE_HALF_WIDTH": 0.1}),
}  # fmt: skip


@pytest.fixture(scope="module")
def both(provider, seaview_made, office_server, tmp_path_factory):
    """The base of the sample town by the models, and a copy on a server; each may be written."""
    path, address = str(tmp_path_factory.mktemp("both") / "base.gpkg"), office_server.address()
    for to in (path, address):
        with base_at(str(seaview_made["base"])) as base:
            copy(base, to)
    return path, address


def run(name, base, given):
    """All outputs of an algorithm, of which optional ones are asked for as well, and its numbers."""
    from qgis.core import QgsApplication, QgsProcessingParameterFeatureSink

    known = QgsApplication.processingRegistry().algorithmById(f"doorstep:{name}")
    parameters = {one.name() for one in known.parameterDefinitions()}
    sinks = [
        one.name()
        for one in known.parameterDefinitions()
        if isinstance(one, QgsProcessingParameterFeatureSink) and one.name() != "OUTREACH"
    ]
    assert set(given) <= parameters
    log = Log()
    asked = {"BASE": base, **({"DATE": DAY} if "DATE" in parameters else {}), **dict.fromkeys(sinks, MEMORY), **given}
    found = processing.run(f"doorstep:{name}", asked, feedback=log)
    layers = {one: shown(found.pop(one)) for one in sinks if found.get(one) is not None}
    numbers = {one: value for one, value in found.items() if isinstance(value, (int, float))}
    # The head of the access log is of the moment.
    return layers, numbers, sorted(re.sub("[0-9a-f]{64}", "…", text) for text in log.warnings)


def shown(layer):
    return [
        (feature.geometry().asWkt() if feature.hasGeometry() else None, [repr(cell) for cell in feature.attributes()])
        for feature in layer.getFeatures()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("of", SERVICES)
def test_the_rows_are_the_same(both, of):
    name, given = SERVICES[of]
    here, there = (run(name, base, given) for base in both)
    assert sum(map(len, here[0].values())) > 1 or here[1]
    for output, wanted in here[0].items():
        assert there[0][output] == wanted, output
    assert there[1:] == here[1:]
