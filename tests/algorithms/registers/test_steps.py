"""What every step of a base keeps to: a base in edit or held is refused, a cancelled or killed run leaves it as it was."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest
from layers import Log, refusal
from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer
from town_registers import US, table

from register_package import ROOT

STEPS = {
    "loadspace": {"LEVELS": [table("town"), table("districts_2019"), table("blocks")], "NAME_FIELD": "name"},
    "matchaddresses": {"INPUT": table("letters"), "ADDRESS_FIELDS": ["address"], "PROFILE": US, "OUTPUT": "memory:"},
    "inferdwellings": {
        "HOUSING": table("dwelling_register"), "HOUSING_ADDRESS_FIELDS": ["number", "road"], "UNIT_FIELD": "unit", "PROFILE": US,
        "OUTPUT": "memory:",
    },
}  # fmt: skip


def digest(path) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


@pytest.fixture(params=STEPS)
def step(request):
    return request.param


def test_a_base_with_a_layer_in_edit_is_refused(town, step, qgis_new_project):
    opened = QgsVectorLayer(f"{town}|layername=dwelling", "dwellings in edit", "ogr")
    QgsProject.instance().addMapLayer(opened)
    assert opened.startEditing()
    assert "'dwellings in edit' of the base is being edited" in refusal(step, BASE=town, **STEPS[step])
    opened.rollBack()


def test_a_base_that_another_program_writes_is_refused(town, step):
    before = digest(town)
    with closing(sqlite3.connect(town, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = refusal(step, BASE=town, **STEPS[step])
        assert "is being edited or written in QGIS or another program" in said
        other.execute("ROLLBACK")
    assert digest(town) == before


def test_cancel_leaves_the_base_as_it_was(town, step):
    before = digest(town)
    log = Log()
    log.cancel()
    processing.run(f"doorstep:{step}", {"BASE": town, **STEPS[step]}, feedback=log)
    assert digest(town) == before


def test_an_output_that_cannot_be_written_leaves_the_base_as_it_was(town, step):
    sink = "FLAWS" if step == "loadspace" else "OUTPUT"
    before = digest(town)
    assert refusal(step, BASE=town, **{**STEPS[step], sink: "/none/such/folder/out.gpkg"})
    assert digest(town) == before
    assert refusal(step, BASE=town, **{**STEPS[step], sink: f"ogr:dbname='{town}' table=\"mine\""})
    assert digest(town) == before


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_run_that_is_killed_leaves_the_last_batch_whole(town, step, tmp_path):
    """Killed as soon as it holds the base; the next run finds it whole, and not locked."""
    before = digest(town)
    arguments = []
    for name, given in {**STEPS[step], "BASE": town}.items():
        if given == "memory:":
            given = tmp_path / "out.gpkg"
        arguments += [f"--{name}={value}" for value in (given if isinstance(given, list) else [given])]
    run = subprocess.Popen(
        [str(ROOT / "scripts" / "qgis_process"), "--json", "run", f"doorstep:{step}", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    with closing(sqlite3.connect(town, isolation_level=None, timeout=0)) as other:
        while run.poll() is None:
            try:
                other.execute("BEGIN IMMEDIATE")
                other.execute("ROLLBACK")
            except sqlite3.OperationalError:
                break
            time.sleep(0.002)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    with closing(sqlite3.connect(town, isolation_level=None)) as other:
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        batches = other.execute("SELECT count(*) FROM change_batch").fetchone()[0]
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    assert digest(town) == before or batches == 5
    processing.run(f"doorstep:{step}", {"BASE": town, **STEPS[step]}, feedback=Log())
