"""Workers that are killed, a scheduler that goes, a run that is stopped: nothing is lost, nothing is there twice."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import countries
import distributed
import psutil
import pytest
from countries import INPUTS, SHELL, bytes_of, here
from distributed.comm.core import CommClosedError

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale.cluster import Cluster, _processes, _refuse_other_versions
from register_package import ROOT

HANGS = 3600
BEGUN: list[subprocess.Popen] = []
"""Runs that have begun in a test."""


def begin(folder: Path, **more) -> subprocess.Popen:
    values = {**INPUTS, **countries.FIELDS, "OUTPUT": "out", "WORKERS": 2, **more}
    (folder / "run.json").write_text(json.dumps(values), encoding="utf-8")
    command = [sys.executable, SHELL, folder / "run.json", "--json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    # Tests in the background of a shell, and with them what they start, would not hear Ctrl-C.
    BEGUN.append(subprocess.Popen(command, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **pipes))
    return BEGUN[-1]


@pytest.fixture(autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """A test that fails leaves no run behind."""
    yield
    while BEGUN:
        process = BEGUN.pop()
        for one in [*countries.workers(process.pid), process]:
            one.kill()
        process.wait()


def standing(process: subprocess.Popen) -> None:
    """Wait until all that is left of a run stands before the pipe: four regions of five have been looked at."""
    for line in process.stdout:
        if json.loads(line) == ["looked", 0.8]:
            return
    raise AssertionError(process.communicate())


def workers(process: subprocess.Popen, wanted: int = 2) -> list[psutil.Process]:
    """Worker processes of a run, once there are as many as wanted."""
    while process.poll() is None:
        found = countries.workers(process.pid)
        if len(found) >= wanted:
            return found
        time.sleep(0.1)
    raise AssertionError(process.communicate())


def ended(process: subprocess.Popen) -> str:
    """What a run says on stderr, without the traceback that it must not have."""
    _, error = process.communicate(timeout=HANGS)
    assert "Traceback" not in error, error
    return error


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    """Four regions, done, and the bytes that they gave."""
    folder = tmp_path_factory.mktemp("country")
    countries.write(folder, 4)
    here(folder, OUTPUT="one")
    return folder


@pytest.fixture
def held(country, tmp_path) -> Path:
    """The same with one more, far away, at which every run stands still: its zones are a pipe into which nobody writes."""
    shutil.copytree(country, tmp_path, dirs_exist_ok=True)
    more = tmp_path / "more"
    countries.write(more, 40)
    for name in INPUTS.values():
        (more / name / "r0039.parquet").rename(tmp_path / name / "r0039.parquet")
    (tmp_path / "zones" / "r0039.parquet").rename(tmp_path / "zones.parquet")
    os.mkfifo(tmp_path / "zones" / "r0039.parquet")
    return tmp_path


def let_go(folder: Path) -> None:
    os.replace(folder / "zones.parquet", folder / "zones" / "r0039.parquet")


def only_first(found: dict[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in found.items() if "r0039" not in name}


def test_workers_that_are_killed_lose_only_their_region(country, held):
    process = begin(held)
    standing(process)
    for _ in range(4):
        random.choice(workers(process)).kill()
    let_go(held)
    for one in workers(process):  # one of them stands before the pipe still
        one.kill()
    assert ended(process) == "" and process.returncode == 0
    assert only_first(bytes_of(held / "out")) == bytes_of(country / "one")
    lines = (held / "out" / "regions.csv").read_text().splitlines()
    assert [line.split(",")[:2] for line in lines[1:]] == [[f"r{k:04d}", "done"] for k in (0, 1, 2, 3, 39)]
    assert not list((held / "out").rglob(".*"))


class Asked:
    """A client whose scheduler or workers are gone so many times that it asks them."""

    def __init__(self, scheduler: int = 0, workers: int = 0) -> None:
        self.scheduler = SimpleNamespace(address="tcp://head:8786")
        self.left = {"scheduler": scheduler, "workers": workers}

    def _ask(self, whom: str, function: Callable[[], dict]) -> dict:
        self.left[whom] -= 1
        if self.left[whom] >= 0:
            raise CommClosedError
        return function()

    def wait_for_workers(self, number: int, timeout: float) -> None:
        pass

    def run_on_scheduler(self, function: Callable[[], dict]) -> dict:
        return self._ask("scheduler", function)

    def run(self, function: Callable[[], dict]) -> dict:
        return {"tcp://one": self._ask("workers", function)}


def test_a_worker_that_dies_while_it_is_asked_for_its_versions_ends_no_run():
    _refuse_other_versions(Asked(workers=2))
    with pytest.raises(DoorstepError, match="The Dask scheduler at tcp://head:8786 has no workers; start some with"):
        _refuse_other_versions(Asked(workers=1000))
    with pytest.raises(DoorstepError, match="The Dask scheduler is gone"):
        _refuse_other_versions(Asked(scheduler=1))


@pytest.mark.parametrize("killed", [1, 2])
def test_processes_of_which_one_is_killed_while_it_starts_are_started_again(monkeypatch, killed):
    begun = []

    def start(**_) -> SimpleNamespace:
        begun.append(1)
        if len(begun) <= killed:
            raise RuntimeError("Nanny failed to start")
        return SimpleNamespace()

    monkeypatch.setattr(distributed, "LocalCluster", start)
    with contextlib.ExitStack() as stack:
        if killed == 1:
            _processes(2, 0, stack)
        else:
            with pytest.raises(
                DoorstepError, match=r"2 processes cannot be started \(Nanny failed to start\); give fewer"
            ):
                _processes(2, 0, stack)
    assert len(begun) == 2


def test_a_run_that_is_stopped_leaves_no_process_and_goes_on(country, held):
    process = begin(held, OUTPUT="one")
    standing(process)
    theirs = workers(process)
    process.send_signal(signal.SIGTERM)
    assert ended(process) == "" and process.returncode == 130
    psutil.wait_procs(theirs, timeout=HANGS)
    assert bytes_of(held / "one") == bytes_of(country / "one")
    let_go(held)
    made = here(held, OUTPUT="one")
    assert [name for name, one in made.items() if not one.is_kept] == ["r0039"]


def test_ctrl_c_ends_a_run_in_a_sentence(country, held):
    """A terminal sends it to every process of the run."""
    process = begin(held, OUTPUT="one")
    standing(process)
    theirs = workers(process)
    for one in [*theirs, psutil.Process(process.pid)]:
        one.send_signal(signal.SIGINT)
    assert ended(process) == "" and process.returncode == 130
    psutil.wait_procs(theirs, timeout=HANGS)
    assert bytes_of(held / "one") == bytes_of(country / "one")


def test_a_run_that_is_killed_leaves_no_process_and_goes_on(country, held):
    process = begin(held)
    standing(process)
    theirs = workers(process)
    process.kill()
    process.communicate()
    psutil.wait_procs(theirs, timeout=HANGS)
    let_go(held)
    here(held)
    assert only_first(bytes_of(held / "out")) == bytes_of(country / "one") and not list((held / "out").rglob(".*"))


def test_a_run_that_is_stopped_while_it_starts_ends_with_a_word(held):
    process = begin(held)
    assert json.loads(process.stdout.readline()) == ["regions", 5]  # its processes come next
    process.send_signal(signal.SIGTERM)
    assert ended(process) == "" and process.returncode == 130


@pytest.mark.parametrize("address", ["tls://127.0.0.1:1", "http://127.0.0.1:1", "tcp://"])
def test_a_scheduler_that_is_none_is_one_sentence(country, address):
    process = begin(country, OUTPUT="none", SCHEDULER=address)
    said = process.stdout.read()
    assert ended(process) == "" and process.returncode == 1
    assert json.loads(said.splitlines()[-1])[1]["code"] == "no_scheduler"


@pytest.fixture
def cluster(tmp_path):
    """A Dask scheduler and a worker, as on other machines: they know nothing but the plugin's parent folder."""
    with contextlib.contextmanager(running)(tmp_path, {"scheduler", "worker"}) as found:
        yield found


@pytest.mark.parametrize("knows", ["scheduler", "worker"])
def test_who_lacks_the_plugin_is_told_how_to_have_it(country, tmp_path, knows):
    with contextlib.contextmanager(running)(tmp_path, {knows}) as (address, _), pytest.raises(DoorstepError) as error:
        here(country, OUTPUT="lacks", SCHEDULER=address)
    assert error.value.note.code == "worker_without_plugin" and "No module named 'doorstep'" in str(error.value)


def running(tmp_path: Path, knowing: set[str]) -> Iterator[tuple[str, subprocess.Popen]]:
    """A Dask scheduler and a worker, of which some have the plugin."""
    (tmp_path / "doorstep").symlink_to(ROOT)

    def quiet(who: str) -> dict:
        path = os.pathsep.join([*([str(tmp_path)] if who in knowing else []), *filter(None, sys.path)])
        environment = {**os.environ, "PYTHONPATH": path}
        return {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment, "cwd": tmp_path.parent}

    told = tmp_path / "scheduler.json"
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    scheduler = subprocess.Popen([*command, "--no-dashboard", "--scheduler-file", told], **quiet("scheduler"))
    while not told.exists() or not told.read_text():
        assert scheduler.poll() is None
        time.sleep(0.1)
    address = json.loads(told.read_text())["address"]
    command = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard"]
    worker = subprocess.Popen([*command, "--local-directory", tmp_path, "--death-timeout", "3600"], **quiet("worker"))
    try:
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(1)
        yield address, scheduler
    finally:
        for one in (worker, scheduler):
            for child in psutil.Process(one.pid).children(recursive=True) if one.poll() is None else []:
                child.kill()
            one.kill()
            one.wait()


def told_by_its_process(folder: str, name: str) -> int:
    """Write which process is at work; whoever has to do it again takes until somebody lets it."""
    path = Path(folder, name)
    again = path.exists()
    path.write_text(str(os.getpid()))
    while again and not Path(folder, "go").exists():
        time.sleep(0.1)
    return os.getpid()


def test_a_result_that_died_with_its_worker_is_made_again(cluster, tmp_path):
    with distributed.Client(cluster[0], set_as_default=False) as client:
        made = Cluster(client)
        names = [f"call{k}" for k in range(3)]
        results = made.each(told_by_its_process, {name: (str(tmp_path), name) for name in names}, countries.never)
        first, _ = next(results)
        futures = {name: key for key in client.futures for name in names if key.endswith(f"-{name}")}
        # All are done, and their results stand in the worker.
        while any(client.futures[key].status != "finished" for key in futures.values()):
            time.sleep(0.1)
        lost = next(name for name in names if name != first)
        psutil.Process(int((tmp_path / lost).read_text())).kill()
        while client.futures[futures[lost]].status != "lost":
            time.sleep(0.1)
        threading.Timer(1, (tmp_path / "go").touch).start()
        assert sorted([first, *(name for name, result in results if result > 0)]) == sorted(names)


def test_a_scheduler_elsewhere_computes_and_where_it_goes_what_is_done_stays(country, held, cluster):
    address, scheduler = cluster
    process = begin(country, OUTPUT="elsewhere", SCHEDULER=address)
    assert ended(process) == "" and process.returncode == 0
    assert bytes_of(country / "elsewhere") == bytes_of(country / "one")
    process = begin(held, OUTPUT="one", SCHEDULER=address)
    standing(process)
    scheduler.kill()
    said = process.stdout.read()
    assert ended(process) == "" and process.returncode == 1
    assert json.loads(said.splitlines()[-1])[1]["code"] == "scheduler_gone"
    assert bytes_of(held / "one") == bytes_of(country / "one")
