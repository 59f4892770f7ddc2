"""Fixtures of all tests. Nothing of QGIS is imported here at module level: engine tests work without it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

# scripts/ and tests/ are on the import path, see [tool.pytest.ini_options] in pyproject.toml.
from register_package import ROOT


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

    def __call__(self, *arguments: object, stdin: str = "", timeout: float = 300) -> Finished:
        # stdin is never inherited: a prompt must fail, not wait.
        process = subprocess.run(
            [ROOT / "scripts" / "qgis_process", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        return Finished(process.returncode, process.stdout, process.stderr)

    def run(self, algorithm: str, timeout: float = 300, **parameters: object) -> Finished:
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
