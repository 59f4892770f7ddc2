"""Fixtures of all tests. Nothing of QGIS is imported here at module level: engine tests work without it."""

from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# scripts/ and tests/ are on the import path, see [tool.pytest.ini_options] in pyproject.toml.
from register_package import ROOT

# No test watches the clock: neither a slow machine nor a busy one is a failure. And the same code gets the same verdict in
# every run: examples are drawn by the test's name, so that a failure is there again when it is looked into. Variety is for
# who looks for it: scripts/test --hypothesis-profile=search tests/engine tries others each time, and many more.
settings.register_profile(
    "steady", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True, max_examples=50
)
settings.register_profile(
    "search", settings.get_profile("steady"), derandomize=False, max_examples=1000, print_blob=True
)
settings.load_profile("steady")

# What PostgreSQL's library takes from the environment would lead the tests to another server than their own.
for _name in [name for name in os.environ if name.startswith("PG")]:
    del os.environ[_name]

HANGS = 3600
"""Seconds after which a process is taken to hang; no test waits for it to pass."""


def pytest_addoption(parser):
    parser.addoption("--reverse", action="store_true", help="run the tests from the last to the first")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--reverse"):
        items.reverse()


_sum = builtins.sum


def _sum_of_no_floats(values, /, start=0):
    """Find `sum` of floats in Doorstep: Python 3.12 and newer add them in another way, so it has to be `math.fsum`."""
    total = _sum(values, start)
    if type(total) is float and sys._getframe(1).f_globals.get("__name__", "").startswith("doorstep."):
        raise AssertionError("sum() of floats differs between versions of Python; use math.fsum.")
    return total


builtins.sum = _sum_of_no_floats


def _surroundings() -> tuple:
    here = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return os.getcwd(), here


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """A test that changes folder or environment puts them back: the next one may be any other."""
    before = _surroundings()
    yield
    assert _surroundings() == before


@pytest.fixture(scope="session")
def office_server() -> Iterator:
    """A server of PostgreSQL of the tests' own; `make setup` installs it, elsewhere its tests are skipped."""
    import office_server

    found = office_server.programs()
    if found is None:
        pytest.skip("PostgreSQL with PostGIS is not installed (postgresql, postgresql-postgis)")
    pytest.importorskip("psycopg2", reason="psycopg2 is not installed (python3-psycopg2)")
    server = office_server.Server(found)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def shared_data() -> Callable[[str], Path]:
    """Path of a data set that is not part of the repository, by its name; the test is skipped without it."""

    def find(name: str) -> Path:
        path = ROOT.parent / "shared" / "data" / name
        if not path.exists():
            pytest.skip(f"data set {name} is not beside the checkout (looked for {path})")
        return path

    return find


@pytest.fixture(scope="session")
def provider(qgis_processing) -> Iterator:
    """The Doorstep provider, registered in this process: `processing.run("doorstep:…")` works."""
    from qgis.core import QgsApplication

    from doorstep.processing_provider.provider import DoorstepProvider

    provider = DoorstepProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@dataclass(frozen=True)
class Finished:
    """What a run of qgis_process left."""

    returncode: int
    stdout: str
    stderr: str

    @property
    def json(self) -> dict:
        """The answer to `--json`; a failed run has none."""
        assert self.stdout, f"exit code {self.returncode}, no answer; stderr:\n{self.stderr}"
        return json.loads(self.stdout)

    @property
    def results(self) -> dict:
        """Outputs of a run algorithm by name."""
        return self.json["results"]


class QgisProcess:
    """Runs scripts/qgis_process in a process of its own, as a user would."""

    def __call__(self, *arguments: object, stdin: str = "", timeout: float = HANGS) -> Finished:
        # stdin is never inherited: a prompt must fail, not wait.
        process = subprocess.run(
            [ROOT / "scripts" / "qgis_process", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        return Finished(process.returncode, process.stdout, process.stderr)

    def run(self, algorithm: str, timeout: float = HANGS, **parameters: object) -> Finished:
        """Run an algorithm with `--json`; a list repeats its parameter, None leaves it out."""
        arguments = [
            f"--{name}={str(value).lower() if isinstance(value, bool) else value}"
            for name, given in parameters.items()
            for value in (given if isinstance(given, (list, tuple)) else [given])
            if value is not None
        ]
        return self("--json", "run", algorithm, *arguments, timeout=timeout)


@pytest.fixture(scope="session")
def qgis_process() -> QgisProcess:
    return QgisProcess()


@pytest.fixture(scope="session")
def seaview_made(qgis_process, tmp_path_factory) -> dict:
    """The base of the sample town by the models, made once: see `seaview.built`. Who changes it takes a copy."""
    import seaview

    return seaview.built(qgis_process, tmp_path_factory.mktemp("seaview"))
