"""What the tests of several algorithms share: a town of six buildings, and one run of each algorithm on the sample."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def empty_project(qgis_app) -> None:
    """Tests of the panel leave layers in the project, and Processing takes an input's name for one of theirs first."""
    from qgis.core import QgsProject

    if QgsProject.instance().mapLayers():
        QgsProject.instance().clear()


@dataclass
class Town:
    """Layers in memory, and the parameters that name them.

    Zone A has weights 1000 : 2000 : 3000 for 6 households and 12 persons, zone B 1000 : 4000 for 2 households of 4 and
    1 persons, zone C a building and nobody.
    """

    buildings: object
    zones: object
    households: object

    @property
    def estimate(self) -> dict:
        return {
            "INPUT": self.buildings,
            "ZONES": self.zones,
            "ZONE_ID_FIELD": "zone",
            "POPULATION_FIELD": "pop",
            "HOUSEHOLDS_FIELD": "hh",
        }

    @property
    def workflow(self) -> dict:
        return {**self.estimate, "HOUSEHOLDS": self.households}

    def allocation(self) -> dict:
        from layers import run

        return {"INPUT": run("estimatepopulation", **self.estimate)["OUTPUT"], "HOUSEHOLDS": self.households}

    def households_of_zones(self) -> dict:
        return {"INPUT": self.zones, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}


BUILDINGS = [
    # x, id, height, storeys, units, residential share
    (10, "a1", 10.0, 3, 1.0, 1.0),
    (30, "a2", 20.0, 6, 2.0, 1.0),
    (50, "a3", 30.0, 9, 3.0, 1.0),
    (110, "b1", 10.0, 3, 1.0, 1.0),
    (130, "b2", 40.0, 12, 4.0, 1.0),
    (210, "c1", 10.0, 3, 1.0, 1.0),
]
ZONES = [(0, "A", 12, 6), (100, "B", 5, 2), (200, "C", 0, 0)]
HOUSEHOLDS = [
    *((f"A{i}", "A", 2, 0) for i in range(1, 7)),
    ("B1", "B", 4, 0),
    ("B2", "B", 1, 0),
]


@pytest.fixture
def town(provider) -> Town:
    from layers import layer, square

    return Town(
        layer(
            "Polygon",
            "buid:string height:double storeys:integer units:double share:double note:string",
            [(square(x, 10), *values, f"note {values[0]}") for x, *values in BUILDINGS],
        ),
        layer("Polygon", "zone:string pop:double hh:double", [(square(x, 0, 100), *values) for x, *values in ZONES]),
        layer(
            "none",
            "huid:string blockid:string numprec:integer gqtype:integer tenure:string",
            [(None, *values, "rented") for values in HOUSEHOLDS],
        ),
    )


ZONES_OF_SAMPLE = {"ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}


@dataclass
class SampleRun:
    """Where a run of an algorithm on the sample left its files, and what it said."""

    results: dict
    log: dict
    stderr: str
    sample: SampleRuns
    numbers: dict = field(init=False)

    def __post_init__(self):
        self.numbers = {name: value for name, value in self.results.items() if not name.startswith("OUTPUT")}

    @property
    def warnings(self) -> list[str]:
        return self.log.get("warning", [])


class SampleRuns:
    """Runs each algorithm on the bundled sample through qgis_process when it is first asked for."""

    def __init__(self, qgis_process, folder: Path):
        self._qgis_process, self._folder, self._done = qgis_process, folder, {}

    def __call__(self, algorithm: str) -> SampleRun:
        if algorithm not in self._done:
            folder = self._folder / algorithm
            folder.mkdir()
            finished = self._qgis_process.run(f"doorstep:{algorithm}", **getattr(self, f"_{algorithm}")(folder))
            assert finished.returncode == 0, finished.stderr
            self._done[algorithm] = SampleRun(finished.results, finished.json["log"], finished.stderr, self)
        return self._done[algorithm]

    def _createhouseholds(self, folder):
        from layers import sample

        return {
            "INPUT": sample("zones"),
            **ZONES_OF_SAMPLE,
            "SIZE_FIELDS": [f"hh{n}" for n in range(1, 8)],
            "VACANT_FIELD": "vacant",
            "GROUP_QUARTERS_FIELD": "gq_pop",
            "OUTPUT": folder / "households.gpkg",
            "OUTPUT_ZONES": folder / "zones.gpkg",
        }

    def _estimatepopulation(self, folder):
        from layers import sample

        return {
            "INPUT": sample("buildings"),
            "ZONES": sample("zones"),
            **ZONES_OF_SAMPLE,
            "GROUP_QUARTERS_FIELD": "gq_pop",
            "ROUNDING": 1,
            "OUTPUT": folder / "buildings.gpkg",
            "OUTPUT_ZONES": folder / "zones.gpkg",
            "OUTPUT_WEIGHTS": folder / "weights.gpkg",
        }

    def _allocatehouseholdsoptimization(self, folder):
        return {**self._allocation(folder, self("estimatepopulation").results["OUTPUT"]), "TOLERANCE": 0}

    def _allocatehouseholdsmontecarlo(self, folder):
        return {**self._allocation(folder, self("allocatehouseholdsoptimization").results["OUTPUT"]), "DRAWS": 100}

    def _allocation(self, folder, buildings):
        from layers import sample

        return {
            "INPUT": buildings,
            "HOUSEHOLDS": sample("households"),
            "GROUP_QUARTERS_FIELD": "gqtype",
            "OUTPUT": folder / "buildings.gpkg",
            "OUTPUT_HOUSEHOLDS": folder / "households.gpkg",
            "OUTPUT_ZONES": folder / "zones.gpkg",
            "OUTPUT_HTML": folder / "report.html",
        }

    def _compareallocations(self, folder):
        return {
            "INPUT": self("allocatehouseholdsmontecarlo").results["OUTPUT"],
            "OUTPUT": folder / "buildings.gpkg",
            "OUTPUT_ZONES": folder / "zones.gpkg",
            "OUTPUT_HTML": folder / "report.html",
        }

    def _populationperbuilding(self, folder):
        from layers import sample

        return {
            "INPUT": sample("buildings"),
            "ZONES": sample("zones"),
            **ZONES_OF_SAMPLE,
            "ZONE_GROUP_QUARTERS_FIELD": "gq_pop",
            "HOUSEHOLDS": sample("households"),
            "GROUP_QUARTERS_FIELD": "gqtype",
            "ROUNDING": 1,
            "TOLERANCE": 0,
            "OUTPUT": folder / "buildings.gpkg",
            "OUTPUT_HOUSEHOLDS": folder / "households.gpkg",
            "OUTPUT_ZONES": folder / "zones.gpkg",
            "OUTPUT_WEIGHTS": folder / "weights.gpkg",
            "OUTPUT_HTML": folder / "report.html",
        }


@pytest.fixture(scope="session")
def sample_run(qgis_process, provider, tmp_path_factory) -> SampleRuns:
    return SampleRuns(qgis_process, tmp_path_factory.mktemp("sample"))
