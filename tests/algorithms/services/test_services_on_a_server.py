"""Every service gives the rows of a base in a file from its copy on a server: each output, row by row, and each number."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing

import make_sample
import make_service_layers
import pytest
from correcting import edit
from layers import Log
from qgis import processing
from seaview import DEFINITIONS, register
from town_registers import table

from doorstep.processing_provider.engine.core.address import parsed
from doorstep.processing_provider.store import postgis_rights
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.shapes import start

DAY, EARLIER = "2025-06-30", "2024-06-30"
MEMORY = "memory:"
BLOCKS, SAMPLE = table("blocks"), make_sample.OUTPUT


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
    "hours": ("fusehours", {
        **ZONES, "INPUT": made("phone_cells"), "CELL_ID_FIELD": "cell", "HOUR_FIELDS": [f"h{hour:02}" for hour in range(24)],
    }),
    "a check": ("checkpopulationbase", {"SAMPLE_HALF_WIDTH": 0.1}),
}  # fmt: skip


@pytest.fixture(scope="module")
def both(provider, seaview_made, office_server, tmp_path_factory):
    """The base of the sample town by the models, and a copy on a server as a builder has it; each may be written."""
    return copies(seaview_made, office_server, tmp_path_factory.mktemp("both"))


def copies(made, server, folder):
    path, address = str(folder / "base.gpkg"), server.address()
    for to in (path, address):
        with base_at(str(made["base"])) as base:
            copy(base, to)
    schema = parsed(address).schema
    server.run(f"CREATE ROLE builder_of_{schema} LOGIN")
    server.run(f"GRANT {postgis_rights.role_names('office', schema)[postgis_rights.BUILDER]} TO builder_of_{schema}")
    return path, server.address(schema, f"builder_of_{schema}")


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


@pytest.mark.slow
def test_figures_of_buildings_are_the_same(both):
    zones = {"ZONES": f"{SAMPLE}|layername=zones", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}
    given = {
        "INPUT": f"{SAMPLE}|layername=buildings",
        "HEIGHT_FIELD": "height",
        "OUTPUT": MEMORY,
        "OUTPUT_ZONES": MEMORY,
    }
    estimate = processing.run("doorstep:estimatepopulation", {**zones, **given}, feedback=Log())["OUTPUT"]
    here, there = (run("completepopulation", base, {**zones, "INPUT": estimate}) for base in both)
    assert here == there and len(here[0]["OUTPUT"]) > 100 and here[0]["OUTPUT_ZONES"]


@pytest.mark.slow
def test_what_comes_back_from_the_field_is_the_same(provider, seaview_made, office_server, tmp_path):
    """Handed out, edited and taken back by a builder."""
    handed, applied, left = [], [], []
    for at, base in enumerate(copies(seaview_made, office_server, tmp_path)):
        out = str(tmp_path / f"out{at}.gpkg")
        given = {"PROFILE": "field", "DATE": DAY, "EXTRACT": out, **PURPOSE}
        processing.run("doorstep:extractbase", {"BASE": base, **given}, feedback=Log())
        handed.append(whole(out))
        edit(
            out,
            "UPDATE building SET storeys = coalesce(storeys, 0) + 1 WHERE uid IN (SELECT uid FROM building ORDER BY uid LIMIT 5)",
            "UPDATE building SET storeys = -1 WHERE uid = (SELECT max(uid) FROM building)",
            "DELETE FROM lives_in WHERE uid IN (SELECT uid FROM lives_in ORDER BY uid LIMIT 3)",
            "INSERT INTO lives_in (pid, buid) SELECT (SELECT min(pid) FROM person), min(buid) FROM building",
        )
        applied.append(run("applychanges", base, {"CHANGES": out, "DATE": "2025-07-05"}))
        left.append(held(base))
    assert handed[0] == handed[1] and len(handed[0]["building"]) > 100
    assert applied[0] == applied[1] and applied[0][1]["APPLIED"] >= 9 and applied[0][1]["REJECTED"] > 0
    for name, rows in left[0].items():
        assert left[1][name] == rows, name


def whole(path):
    """Rows of an extract; a shape of a server has no extent in its head."""
    with closing(sqlite3.connect(path)) as database:
        tables = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        return {
            name: [
                [cell[start(cell[3]) :] if isinstance(cell, bytes) else cell for cell in row]
                for row in database.execute(f'SELECT * FROM "{name}"')
            ]
            for name in sorted(tables)
        }


NO_VAULT = ("tagpersons", "classifyresidency")
STEPS = (
    ("undobatch", {}),
    ("importregister", {
        "INPUT": register("health_records"), "DEFINITION": str(DEFINITIONS / "health_records.json"), "DATE": DAY, "REJECTS": MEMORY,
    }),
    ("linkpersons", {"DATE": DAY, "OUTPUT": MEMORY, "REVIEW": MEMORY}),
    ("attachpersons", {"DATE": DAY, "UNATTACHED": MEMORY}),
    ("classifyresidency", {"DATE": DAY, "OUTPUT": MEMORY}),
    ("tagpersons", {"DATE": DAY, "OUTPUT": MEMORY}),
    ("undobatch", {}),
)  # fmt: skip


def held(name):
    """All rows, but when a batch was made, and what it calls base and vault."""
    with base_at(name) as base:
        found = {}
        for table_name, layout in TABLES.items():
            of = ", ".join(
                f'"{column}"' for column in layout.all_columns if column not in ("made_at", "parameters", "last_import")
            )
            rows = base.query(f'SELECT {of} FROM "{table_name}"') if table_name not in ("meta", "access_log") else []
            found[table_name] = sorted(
                repr([str(cell) if isinstance(cell, int) else cell for cell in row]) for row in rows
            )
        return found


@pytest.mark.slow
def test_steps_of_a_builder_leave_the_same_rows(provider, seaview_made, office_server, tmp_path):
    """With a vault, which the copy has from its base, and by somebody who does not own the tables."""
    told = []
    for at, base in enumerate(copies(seaview_made, office_server, tmp_path)):
        vault = str(shutil.copy(seaview_made["vault"], tmp_path / f"vault{at}.sqlite"))
        said = []
        for name, given in STEPS:
            found = processing.run(f"doorstep:{name}", {"BASE": base, "VAULT": vault, **given} if name not in NO_VAULT else
                                   {"BASE": base, **given}, feedback=Log())  # fmt: skip
            said.append((name, {one: value for one, value in found.items() if isinstance(value, (int, float))}))
        told.append((said, held(base)))
    here, there = told
    assert here[0] == there[0]
    for name, rows in here[1].items():
        assert there[1][name] == rows, name
    assert len(here[1]["person"]) > 500
