"""CBC that cannot run here, or not any more: the run goes on with HiGHS and says so, and nothing is left behind."""

import errno
import os
import stat
import tempfile
from types import SimpleNamespace

import pytest
import zones

from doorstep.processing_provider.engine.core import seeds
from doorstep.processing_provider.engine.core.errors import Cancelled, MissingPackageError, SolverError
from doorstep.processing_provider.engine.population.allocate import cbc, exact, optimization, problem
from doorstep.processing_provider.engine.population.allocate.work import Work
from doorstep.processing_provider.engine.population.settings import AllocationSettings, Solver, VacantUnits

pulp = pytest.importorskip("pulp")

ANSWERS_QUIT = '[ "$1" = -quit ] && exit 0\n'


@pytest.fixture(autouse=True)
def every_model_is_for_cbc(monkeypatch):
    """The relaxation, which decides nine of ten, decides none."""
    highs = exact._highs

    def undecided(*arguments, whole=True):
        return highs(*arguments) if whole else (None, False)

    zones.solved()  # its optima come from CBC themselves
    monkeypatch.setattr(exact, "_highs", undecided)
    monkeypatch.setattr(cbc, "_tried", set())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A temporary folder of our own, in which nothing may be left."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "Jane Doe's tmp ü"))
    os.mkdir(tempfile.tempdir)
    return tmp_path / "Jane Doe's tmp ü"


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a script in the place of PuLP's CBC, with no other to be found."""

    def put(script, mode=0o755):
        path = tmp_path / "my programs" / "cbc"
        path.parent.mkdir(exist_ok=True)
        if script is not None:
            path.write_bytes(script if isinstance(script, bytes) else f"#!/bin/sh\n{script}\n".encode())
            path.chmod(mode)
        monkeypatch.setattr(pulp.PULP_CBC_CMD, "pulp_cbc_path", str(path))
        monkeypatch.setattr(cbc.shutil, "which", lambda name: name if name == str(path) and runs(path) else None)
        return path

    def runs(path):
        # Even root may not execute what nobody may.
        return path.exists() and path.stat().st_mode & stat.S_IXUSR

    return put


def hard_zones():
    """Zones that reach integer programming, with their optimum."""
    return [zone for zone in zones.solved()[::3] if _needs_a_program(*zone[:3])]


def _needs_a_program(sizes, places, targets) -> bool:
    class Reached(Exception):
        pass

    def reached(*arguments):
        raise Reached

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exact, "solve", reached)
        try:
            optimization.solve_zone(
                sizes, places, targets, AllocationSettings(tolerance=0), seeds.zone_generator(1, "z")
            )
        except Reached:
            return True
    return False


def allocated(**more):
    many = {f"{i:03}": zone for i, zone in enumerate(hard_zones())}
    assert len(many) > 3
    task = problem.prepare(*zones.tables({name: zone[:3] for name, zone in many.items()}), VacantUnits.PLACE)
    found = optimization.allocate(task, AllocationSettings(Solver.CBC, tolerance=0), **more)
    return found, [float(zone[3]) for zone in many.values()]


def test_cbc_runs_in_a_temporary_folder_with_blanks_and_leaves_nothing_there(folder, monkeypatch):
    started = []
    run = cbc._run
    monkeypatch.setattr(cbc, "_run", lambda *arguments: started.append(1) or run(*arguments))
    found, optima = allocated()
    assert found.notes == () and started
    assert found.zones.objective.tolist() == found.zones.bound.tolist() == optima
    assert os.listdir(folder) == []


@pytest.mark.parametrize(
    ("script", "mode", "why"),
    [
        (None, 0, "The program CBC is not there or may not be executed"),
        ("exit 0", 0o644, "The program CBC is not there or may not be executed"),
        (b"\x7fELF of another machine", 0o755, "CBC does not run here"),
        ("exit 3", 0o755, "it ends with code 3"),
        ("kill -9 $$", 0o755, "it ends with code -9"),
        ("exec sleep 600", 0o755, "it hangs"),
        (ANSWERS_QUIT + "exit 1", 0o755, "it ends with code 1"),
        (ANSWERS_QUIT + "exit 0", 0o755, "it wrote no answer"),
        (ANSWERS_QUIT + "touch zone.sol", 0o755, "CBC does not run here"),
        (ANSWERS_QUIT + "echo 'Optimal - objective value 0' > zone.sol", 0o755, "its answer is cut off"),
        (ANSWERS_QUIT + "echo 'rubbish' > zone.sol", 0o755, "CBC does not run here"),
    ],
)
def test_highs_carries_on_where_cbc_cannot_run_and_one_warning_says_why(
    folder, program, monkeypatch, script, mode, why
):
    if why == "it hangs":
        monkeypatch.setattr(cbc, "GRACE", 0.2)
    program(script, mode)
    found, optima = allocated()
    assert found.zones.objective.tolist() == found.zones.bound.tolist() == optima
    assert found.n_unplaced == 0
    (told,) = found.notes
    assert told.code == ("no_cbc" if "may not be executed" in why else "cbc_fails")
    assert why in str(told) and str(told).endswith("; HiGHS (SciPy) solved instead.")
    assert os.listdir(folder) == []


@pytest.mark.parametrize(
    "error",
    [
        OSError(8, "Exec format error"),  # Linux, another processor
        OSError(86, "Bad CPU type in executable"),  # macOS on arm64 without Rosetta
        OSError(22, "%1 is not a valid Win32 application"),  # Windows, WinError 193
        PermissionError(13, "This program is blocked by group policy"),  # WinError 1260
    ],
)
def test_highs_carries_on_where_the_system_does_not_start_cbc(folder, program, monkeypatch, error):
    def refused(arguments, **more):
        raise error

    program("exit 0", 0o755)
    monkeypatch.setattr(cbc.pulp_core.subprocess, "Popen", refused)
    found, optima = allocated()
    assert found.zones.objective.tolist() == optima and os.listdir(folder) == []
    (told,) = found.notes
    assert told.code == "cbc_fails" and error.strerror in str(told)
    assert str(told).endswith("; HiGHS (SciPy) solved instead.")


@pytest.mark.parametrize("lacking", ["names", "path"])
def test_highs_carries_on_with_a_pulp_that_brings_no_cbc(folder, monkeypatch, lacking):
    for name in ("PULP_CBC_CMD", "COIN_CMD"):
        if lacking == "names":
            monkeypatch.delattr(pulp, name)
        else:
            monkeypatch.setattr(pulp, name, lambda msg: SimpleNamespace(path=None))
    found, optima = allocated()
    assert found.zones.objective.tolist() == optima
    (told,) = found.notes
    assert told.code == "no_cbc"


def test_no_console_flashes_up_on_windows(folder, monkeypatch):
    """The flag is there on Windows only, where Python takes it."""
    started, begin = [], cbc.pulp_core.subprocess.Popen

    def popen(arguments, creationflags=0, **more):
        started.append(creationflags)
        return begin(arguments, **more)

    monkeypatch.setattr(cbc.pulp_core.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(cbc.pulp_core.subprocess, "Popen", popen)
    allocated()
    assert started and set(started) == {0x08000000}


def test_without_pulp_the_run_goes_on(monkeypatch):
    monkeypatch.setattr(cbc, "pulp", None)
    found, optima = allocated()
    assert found.zones.objective.tolist() == optima
    assert [note.code for note in found.notes] == ["no_pulp"]
    assert str(found.notes[0]) == (
        "CBC needs the Python package 'pulp' (below version 4); HiGHS (SciPy) solved instead."
    )


def _gone(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "removed"))


def _no_folder(monkeypatch, tmp_path):
    # As a read-only folder would; root may write into that.
    (tmp_path / "file").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file"))


def _full(monkeypatch, tmp_path):
    def write(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pulp.LpProblem, "writeMPS", write)


@pytest.mark.parametrize("broken", [_gone, _no_folder, _full])
def test_highs_carries_on_where_there_is_no_place_for_the_files_of_cbc(broken, monkeypatch, tmp_path):
    broken(monkeypatch, tmp_path)
    found, optima = allocated()
    assert found.zones.objective.tolist() == optima
    (told,) = found.notes
    assert told.code == "cbc_fails" and told.values["why"]


def test_the_solver_by_itself_says_what_is_wrong(program):
    zone = hard_zones()[0]
    program("exit 3")
    with pytest.raises(SolverError, match=r"CBC does not run here .*; choose the HiGHS solver instead"):
        exact.solve(*zone[:3], zone[3] + 2, Solver.CBC, 60)
    program("exit 0", 0o644)
    with pytest.raises(MissingPackageError, match="may not be executed; choose the HiGHS solver instead"):
        exact.solve(*zone[:3], zone[3] + 2, Solver.CBC, 60)


def test_cancel_ends_cbc_and_removes_its_files(folder, program, tmp_path):
    def cancel():
        if (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip():
            raise Cancelled

    program(f'{ANSWERS_QUIT}echo $$ > "{tmp_path}/pid"\nexec sleep 600')
    zone = hard_zones()[0]
    with pytest.raises(Cancelled):
        exact.solve(*zone[:3], zone[3] + 2, Solver.CBC, 600, work=Work(cancel))
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)
    assert os.listdir(folder) == []


def test_cbc_that_goes_on_after_its_time_limit_is_stopped_and_the_zone_unproven(folder, program, monkeypatch):
    monkeypatch.setattr(cbc, "GRACE", 0.2)
    cbc._tried.add(str(program("exec sleep 600")))
    zone = hard_zones()[0]
    assert exact.solve(*zone[:3], zone[3] + 2, Solver.CBC, 0.1) == (None, False)
    assert os.listdir(folder) == []


def test_files_of_a_run_that_was_killed_are_removed_by_the_next_one_and_no_others(folder):
    (folder / f"{cbc.PREFIX}killed").mkdir()
    for name in (cbc.LOCK, "zone.mps", "zone.sol"):
        (folder / f"{cbc.PREFIX}killed" / name).touch()
    (folder / f"{cbc.PREFIX}not ours").mkdir()
    (folder / "other").mkdir()
    with cbc._folder() as running:
        allocated()
        assert sorted(os.listdir(folder)) == sorted([running.name, f"{cbc.PREFIX}not ours", "other"])
    assert not running.exists()


@pytest.mark.skipif(not cbc.fcntl, reason="Windows knows files in use without locks")
def test_a_run_that_has_not_locked_its_folder_yet_is_not_taken_for_one_that_was_killed(folder, monkeypatch):
    """Another QGIS tidies up in the moment between the making of the lock's file and the lock."""
    lock, other = cbc.fcntl.flock, [cbc.tidy]

    def flock(file, how):
        if other:
            other.pop()()
        lock(file, how)

    monkeypatch.setattr(cbc.fcntl, "flock", flock)
    with cbc._folder() as running:
        assert os.listdir(running) == [cbc.LOCK]
        cbc.tidy()
        assert running.exists()
    assert (os.listdir(folder), other) == ([], [])
