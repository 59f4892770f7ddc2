"""Workers that are killed, a scheduler that goes, a run that is stopped: nothing is lost, nothing is there twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import countries
import psutil
import pytest
from countries import INPUTS, SHELL, bytes_of, here

from register_package import ROOT

HANGS = 3600


def begin(folder: Path, **more) -> subprocess.Popen:
    values = {**INPUTS, **countries.FIELDS, "OUTPUT": "out", "WORKERS": 2, **more}
    (folder / "run.json").write_text(json.dumps(values), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, SHELL, folder / "run.json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def after_first(process: subprocess.Popen) -> str:
    """Read until a region is done."""
    said = ""
    for line in process.stdout:
        said += line
        if line.startswith("["):
            break
    return said


def workers(process: subprocess.Popen) -> list[psutil.Process]:
    children = psutil.Process(process.pid).children(recursive=True)
    return [one for one in children if "spawn_main" in " ".join(one.cmdline())]


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    countries.write(folder, 12, households=900, zones=60)
    here(folder, OUTPUT="one")
    return folder


def test_workers_that_are_killed_lose_only_their_region(country):
    process = begin(country)
    after_first(process)
    killed = 0
    while process.poll() is None and killed < 4:
        for one in workers(process)[:1]:
            one.kill()
            killed += 1
        time.sleep(0.5)
    _, error = process.communicate(timeout=HANGS)
    assert process.returncode == 0 and killed >= 1, (killed, error)
    assert bytes_of(country / "out") == bytes_of(country / "one")
    lines = (country / "out" / "regions.csv").read_text().splitlines()
    assert len(lines) == 13 and all(",done," in line for line in lines[1:])
    assert not list((country / "out").rglob(".*"))


def test_a_run_that_is_stopped_leaves_no_process_and_goes_on(country):
    process = begin(country, OUTPUT="stopped")
    after_first(process)
    theirs = workers(process)
    process.send_signal(signal.SIGTERM)
    _, error = process.communicate(timeout=HANGS)
    assert process.returncode == 130 and "regions that are done are kept" in error and "Traceback" not in error
    psutil.wait_procs(theirs, timeout=HANGS)
    made = here(country, OUTPUT="stopped")
    assert any(one.is_kept for one in made.values()) and bytes_of(country / "stopped") == bytes_of(country / "one")


@pytest.fixture
def cluster(tmp_path):
    """A Dask scheduler and a worker, as on other machines: the worker knows nothing but the plugin's parent folder."""
    (tmp_path / "doorstep").symlink_to(ROOT)
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONPATH": path}
    told = tmp_path / "scheduler.json"
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    scheduler = subprocess.Popen([*command, "--no-dashboard", "--scheduler-file", told], **quiet)
    while not told.exists() or not told.read_text():
        assert scheduler.poll() is None
        time.sleep(0.1)
    address = json.loads(told.read_text())["address"]
    command = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard"]
    worker = subprocess.Popen([*command, "--local-directory", tmp_path, "--death-timeout", "3600"], **quiet)
    yield address, scheduler
    for one in (worker, scheduler):
        for child in psutil.Process(one.pid).children(recursive=True) if one.poll() is None else []:
            child.kill()
        one.kill()
        one.wait()


def test_a_scheduler_elsewhere_computes_and_where_it_goes_what_is_done_stays(country, cluster):
    address, scheduler = cluster
    process = begin(country, OUTPUT="elsewhere", SCHEDULER=address)
    after_first(process)
    scheduler.kill()
    _, error = process.communicate(timeout=HANGS)
    assert process.returncode == 1 and "The Dask scheduler is gone" in error and "Traceback" not in error, error
    made = here(country, OUTPUT="elsewhere")
    assert any(one.is_kept for one in made.values()) and bytes_of(country / "elsewhere") == bytes_of(country / "one")
