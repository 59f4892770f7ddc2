"""The workflow gives the same in an interpreter that cannot import QGIS as the algorithm does."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import town as town_frames
from layers import Log, layer, rows, run
from synthetic import CRS, city

from register_package import ROOT


@pytest.fixture(scope="module")
def without_qgis() -> dict:
    """What came of the run in an interpreter of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "scripts"), str(ROOT / "tests"), *sys.path])}
    script = ROOT / "tests" / "town.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def with_qgis(provider) -> tuple:
    made = city(town_frames.ZONES, town_frames.HOUSEHOLDS)
    kinds = {"U": "string", "i": "integer", "f": "double"}
    polygons = {"buildings": made.building_polygon, "zones": made.zone_polygon}
    layers = {}
    for name, columns in town_frames.columns(made).items():
        fields = " ".join(f"{field}:{kinds[values.dtype.kind]}" for field, values in columns.items())
        shapes = [shape.wkt for shape in polygons[name]] if name in polygons else [None] * len(columns["huid"])
        kind = "Polygon" if name in polygons else "none"
        values = zip(*(column.tolist() for column in columns.values()))
        layers[name] = layer(kind, fields, [(shape, *row) for shape, row in zip(shapes, values)], CRS)
    log = Log()
    found = run(
        "populationperbuilding",
        log,
        INPUT=layers["buildings"],
        ZONES=layers["zones"],
        HOUSEHOLDS=layers["households"],
        **town_frames.BUILDING_FIELDS,
        **town_frames.ZONE_FIELDS,
        **town_frames.HOUSEHOLD_FIELDS,
        OUTPUT_HOUSEHOLDS="memory:",
        OUTPUT_ZONES="memory:",
    )
    return found, log.warnings


@pytest.mark.parametrize(
    ("name", "output"), [("buildings", "OUTPUT"), ("households", "OUTPUT_HOUSEHOLDS"), ("zones", "OUTPUT_ZONES")]
)
def test_the_same_rows_in_the_same_order(without_qgis, with_qgis, name, output):
    found = without_qgis[name]
    ours = [dict(zip(found, values)) for values in zip(*found.values())]
    theirs = rows(with_qgis[0][output])
    assert len(ours) > 20
    assert ours == theirs


def test_the_same_numbers_and_notes(without_qgis, with_qgis):
    results, warnings = with_qgis
    assert {name: value for name, value in results.items() if not name.startswith("OUTPUT")} == without_qgis["numbers"]
    assert without_qgis["numbers"]["UNALLOCATED"] == 0
    assert warnings == without_qgis["notes"]
