"""CBC, the program that PuLP brings along: whether it can run, the folder of its files, and how it is stopped."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...core import packages
from ...core.errors import DoorstepError, MissingPackageError, SolverError
from ...core.notes import Note, note
from ...core.types import Floats
from .model import Model
from .work import Work, idle

try:
    import fcntl
except ImportError:  # Windows, where a file in use cannot be removed
    fcntl = None  # type: ignore[assignment]

# Missing, it costs one solver, not the plugin.
pulp, pulp_core = packages.load("pulp"), packages.load("pulp.apis.core")

PREFIX = "doorstep-cbc-"
LOCK, UNLOCKED = "in use", "not yet"

ANSWER = ("-solve", "-printingOptions", "all", "-solution", "zone.sol")

GRACE = 10.0
"""So long after its time limit CBC is stopped [s]: it does not look at the clock while it prepares a large model."""

LOOK = 0.05
"""How often Cancel is looked for while CBC runs [s]."""


def check(work: Work = idle) -> str:
    """Return the file of CBC, after seeing that it can be started, and ends.

    Raises
    ------
    MissingPackageError
        It is not there, or may not be executed.
    SolverError
        It is for another machine, fails, or hangs.
    """
    if not pulp:
        raise MissingPackageError(
            "no_pulp", "CBC needs the Python package 'pulp' (below version 4); choose the HiGHS solver instead."
        )
    for tried in _tried:
        if os.access(tried, os.X_OK):  # to look for it takes as long as a small model
            return tried
    path = _path()
    if path is None:
        raise MissingPackageError(
            "no_cbc", "The program CBC is not there or may not be executed; choose the HiGHS solver instead."
        )
    with _reasons():
        if not _ends([path, "-quit"], None, 0, work):
            raise pulp.PulpSolverError("it hangs")
    _tried.add(path)
    return path


_tried: set[str] = set()


def instead(error: DoorstepError) -> Note:
    """Say that HiGHS solved, and why CBC did not."""
    if error.note.code == "no_pulp":
        return note("no_pulp", "CBC needs the Python package 'pulp' (below version 4); HiGHS (SciPy) solved instead.")
    if error.note.code == "no_cbc":
        return note("no_cbc", "The program CBC is not there or may not be executed; HiGHS (SciPy) solved instead.")
    return note("cbc_fails", "CBC does not run here ({why}); HiGHS (SciPy) solved instead.", **error.note.values)


@contextlib.contextmanager
def _reasons() -> Iterator[None]:
    """Make whatever goes wrong with the program and its files a SolverError."""
    try:
        yield
    except (pulp.constants.PulpError, OSError, ValueError, LookupError) as error:
        raise _fails(str(error)) from error


def _fails(why: str) -> SolverError:
    return SolverError("cbc_fails", "CBC does not run here ({why}); choose the HiGHS solver instead.", why=why)


def _path() -> str | None:
    """Return the file of PuLP's own CBC, or the system's, or None."""
    with warnings.catch_warnings():
        # PuLP 3.3 announces what version 4 will take away; requirements.txt stays below it.
        warnings.simplefilter("ignore", DeprecationWarning)
        for name in ("PULP_CBC_CMD", "COIN_CMD"):
            # A PuLP that brings no CBC for this machine lacks the first, or has no path for it.
            with contextlib.suppress(AttributeError, TypeError):
                path = shutil.which(getattr(pulp, name)(msg=False).path)
                if path:
                    return os.path.abspath(path)
    return None


def solve(
    path: str, model: Model, at_most: int, time_limit: float, step: int, work: Work = idle
) -> tuple[Floats | None, bool]:
    """Solve a model with the program that `check` found; other arguments and result as in `exact.minimise`.

    Raises
    ------
    SolverError
        There is no place for its files, it fails, or what it writes does not solve the model.
    """
    problem, x = _problem(model, at_most, work)
    with warnings.catch_warnings(), _reasons():
        warnings.simplefilter("ignore", DeprecationWarning)
        command = pulp.COIN_CMD(
            path=path, msg=False, timeLimit=time_limit, gapAbs=step - 0.01, threads=1, timeMode="elapsed"
        )
        command.solve_CBC = lambda lp, **_: _run(command, lp, work)
        problem.solve(command)
    if problem.status == pulp.LpStatusInfeasible:
        return None, True
    # Also where it was stopped: then nothing was read.
    if problem.sol_status not in (pulp.LpSolutionOptimal, pulp.LpSolutionIntegerFeasible):
        return None, False
    found = np.array([variable.value() or 0.0 for variable in x])
    if np.abs(found - np.rint(found))[model.integer].max(initial=0) > 1e-4:
        return None, False  # stopped before it had whole numbers
    if not _solves(model, at_most, found):
        raise _fails("its answer is cut off")
    return found, problem.sol_status == pulp.LpSolutionOptimal


def _problem(model: Model, at_most: int, work: Work) -> tuple[Any, list[Any]]:
    problem = pulp.LpProblem("zone", pulp.LpMinimize)
    x = []
    for j, (most, whole) in enumerate(zip(model.upper.tolist(), model.integer.tolist())):
        work(10)
        kind = pulp.LpInteger if whole else pulp.LpContinuous
        x.append(pulp.LpVariable(f"x{j}", 0, None if most == np.inf else most, kind))
    objective = pulp.LpAffineExpression([(x[j], price) for j, price in enumerate(model.cost.tolist()) if price])
    problem.setObjective(objective)
    for row, value in zip(model.rows, model.right):
        work(10 * len(row))
        problem += pulp.LpAffineExpression([(x[j], factor) for j, factor in row.items()]) == value
    problem += objective <= at_most
    return problem, x


def _solves(model: Model, at_most: int, found: Floats) -> bool:
    """Tell whether an answer is one: a file on a full disk ends anywhere."""
    sums = np.array([sum(factor * found[j] for j, factor in row.items()) for row in model.rows])
    near = 1e-4 * np.maximum(np.abs(model.right), 1)
    return bool(np.all(np.abs(sums - model.right) <= near)) and float(model.cost @ found) <= at_most + 1e-4


def _run(command: Any, problem: Any, work: Work) -> int:
    """Do what PuLP's own `solve_CBC` does, but with files of ours and a process that can be stopped.

    PuLP splits its command line at blanks, leaves its files behind when it is interrupted, and waits for ever.
    """
    with _folder() as folder:
        variables, names, rows, _ = problem.writeMPS(str(folder / "zone.mps"), rename=1)
        options = [word for option in command.getOptions() for word in f"-{option}".split()]
        ended = _ends(
            [command.path, "zone.mps", "-sec", str(command.timeLimit), *options, *ANSWER],
            folder,
            command.timeLimit,
            work,
        )
        if not ended:
            return pulp.LpStatusNotSolved
        if not (folder / "zone.sol").exists():
            raise pulp.PulpSolverError("it wrote no answer")
        status, values, *_, solution = command.readsol_MPS(str(folder / "zone.sol"), problem, variables, names, rows)
    problem.assignVarsVals(values)
    problem.assignStatus(status, solution)
    return status


def _ends(arguments: list[str], folder: Path | None, time_limit: float, work: Work) -> bool:
    """Run a program in a folder and return whether it ended in time; stop it when it did not, or the user cancels."""
    end = time.monotonic() + time_limit + GRACE
    subprocess = pulp_core.subprocess
    process = subprocess.Popen(  # nosec B603 - PuLP's own solver, by its full path, with arguments made here and no shell
        arguments,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows a console would flash up
    )
    # Python's own wait with a timeout sleeps and looks, which takes longer than most models.
    waiting = threading.Thread(target=process.wait, daemon=True)
    waiting.start()
    try:
        while waiting.is_alive() and time.monotonic() < end:
            waiting.join(LOOK)
            work.now()
        if waiting.is_alive():
            return False
    finally:
        process.kill()
        waiting.join()
    if process.returncode:
        raise pulp.PulpSolverError(f"it ends with code {process.returncode}")
    return True


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """Make a folder for one run of CBC and remove it afterwards; `tidy` knows by its lock that it is in use."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        # Locked before it has its name: `tidy` of another process would take a lock that nobody holds yet for a left one.
        with open(folder / (UNLOCKED if fcntl else LOCK), "wb") as lock:
            if fcntl:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                os.rename(folder / UNLOCKED, folder / LOCK)
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def tidy() -> None:
    """Remove the folders of runs that were killed."""
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            if _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    try:
        with open(folder / LOCK, "rb") as lock:
            if fcntl:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not fcntl:
            (folder / LOCK).unlink()
    except OSError:  # in use, or somebody else's
        return False
    return True
