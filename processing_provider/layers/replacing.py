"""Files are written beside their places and put there when all are whole: what was there before is never lost.

Everything of a run goes into a hidden folder beside its target, so that a place is taken by one rename, which is either
done or not. A killed run leaves such a folder; the next one in the same place removes it. What consists of several files
(a shapefile), or of several outputs, cannot be renamed in one step: a plan lies in the hidden folder while that lasts, the
main file (.shp) is away until the others are there, so that nobody reads a mixture, and the next run carries an
interrupted plan through.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Container
from contextlib import suppress
from typing import Any, BinaryIO

from ..engine.core import paths
from . import geopackage
from .families import RECORD, parts_of

MARK = ".doorstep-"
LOCK, PLAN, EARLIER = "lock", "plan.json", "earlier"
"""Names in the folder of a run; its outputs are in a folder below, where they may be called anything."""
NEW = "new"
ATTEMPTS = 20
PAUSES = (0.01, 0.05, 0.1, 0.2, 0.4, 0.8)
"""How long to wait, again and again, for a file that Windows does not let go [s]: virus scanners and indexes open what is new."""


class Unfinished(OSError):
    """What could neither be put in place nor be put back: it stays beside its place, and the next run there goes on."""


class Beside:
    """What a run writes, until `replace` puts it in place; leaving the context without that changes nothing.

    Errors are OSErrors that name the place in `filename`.
    """

    def __init__(self) -> None:
        self._runs: dict[str, _Run] = {}
        self._tables: dict[str, list[str]] = {}

    def __enter__(self) -> Beside:
        return self

    def __exit__(self, kind: object, error: BaseException | None, frames: object) -> None:
        # Windows removes no file that is open, and the frames of an exception hold sinks, layers and connections.
        _let_go(error)
        for run in self._runs.values():
            run.discard()
        self._runs.clear()

    def path(self, place: str) -> str:
        """Return where to write what is to be at `place`. A link is followed: its target is replaced, not the link."""
        real = os.path.realpath(place)
        if os.path.lexists(real) and not os.path.isfile(real):
            raise OSError(errno.EINVAL, "no file", place)  # a folder, a device, a link that leads to itself
        folder, name = os.path.split(real)
        if folder not in self._runs:
            self._runs[folder] = _Run(folder)
        return self._runs[folder].path(name)

    def tables(self, place: str, name: str) -> str:
        """Return a GeoPackage to write table `name` to; in the one at `place` the other tables stay as they are."""
        place = os.path.realpath(place)
        begun = self.path(place)
        if geopackage.is_one(place):
            if not os.path.exists(begun):
                geopackage.like(place, begun)
            self._tables.setdefault(place, []).append(name)
        elif os.path.exists(place) and os.path.getsize(place) and not os.path.exists(begun):
            shutil.copyfile(place, begun)
        return begun

    def _refuse_too_large(self, place: str) -> None:
        """Raise an OSError where the file may not become as large as it will: SQLite could not even undo what it began."""
        new = self.path(place)
        size = os.path.getsize(place) + os.path.getsize(new)
        probe = os.path.join(os.path.dirname(os.path.dirname(new)), "size")
        try:
            with open(probe, "wb") as file:
                file.truncate(size)
        except OSError as error:
            error.filename = place
            raise
        finally:
            with suppress(OSError):
                os.remove(probe)

    def replace(self) -> None:
        """Put everything in place, or, where something cannot be, leave everything as it was.

        Tables are taken into their GeoPackages first, uncommitted, because that is what fails; then files are renamed;
        then the tables are committed.
        """
        insertions, begun = [], []
        try:
            for place, names in self._tables.items():
                insertion = geopackage.Insertion(place)
                insertions.append(insertion)
                self._refuse_too_large(place)
                insertion.insert(self.path(place), names)
            for run in self._runs.values():
                run.prepare(self._tables)
            for run in self._runs.values():
                begun.append(run)
                run.carry_out()
            for insertion in insertions:
                insertion.commit()
        except BaseException:
            failed = [error for run in reversed(begun) for error in run.undo()]
            if failed:
                raise Unfinished(*failed[0].args[:2], failed[0].filename2 or failed[0].filename) from failed[0]
            raise
        finally:
            for insertion in insertions:
                insertion.close()


class _Run:
    """The hidden folder of one run in one folder."""

    def __init__(self, folder: str) -> None:
        sweep(folder)
        self.folder = folder
        self.here, self._lock = _begin(folder)
        self._is_unfinished = False

    def path(self, name: str) -> str:
        return os.path.join(self.here, NEW, name)

    def prepare(self, without: Container[str]) -> None:
        """Make the new files outlive a power cut, keep the old ones at hand, and note what is to be done."""
        for name in os.listdir(os.path.join(self.here, NEW)):
            geopackage.settle(self.path(name))
        names = [
            name
            for name in sorted(os.listdir(os.path.join(self.here, NEW)), key=lambda name: (name.endswith(RECORD), name))
            if os.path.join(self.folder, name) not in without
        ]
        sets, seen = [], set()
        for name in names:
            if name in seen:
                continue
            parts = [
                part for part in parts_of(name, names) if part not in seen and (part in names or self._is_there(part))
            ]
            seen.update(parts)
            sets.append(
                {"new": [part for part in parts if part in names], "old": [part for part in parts if part not in names]}
            )
        for name in names:
            _keep_mode(os.path.join(self.folder, name), self.path(name))
            _to_disk(self.path(name))
        for one in sets:
            for name in (*one["new"], *one["old"]):
                _keep(os.path.join(self.folder, name), os.path.join(self.here, EARLIER, name))
        begun = os.path.join(self.here, f"{PLAN}.begun")
        with open(begun, "w", encoding="utf-8", newline="\n") as file:
            json.dump(sets, file)
        _to_disk(begun)
        _patiently(os.replace, begun, os.path.join(self.here, PLAN))
        _to_disk(self.here)

    def _is_there(self, name: str) -> bool:
        return os.path.lexists(os.path.join(self.folder, name))

    def carry_out(self) -> None:
        _carry_out(self.here, self.folder)

    def undo(self) -> list[OSError]:
        """Put the old files back, main files last, as when they were replaced; returns what went wrong.

        A main file is away until its others are back, so that nobody reads a mixture; the new ones go where they came from, so
        that the next run can carry out what could not be undone.
        """
        failed = []
        for one in _plan(self.here):
            main, *others = one["new"]
            try:
                if others or one["old"]:
                    self._take_back(main)
                for name in (*one["old"], *others, main):
                    self._put_back(name, is_new=name in one["new"])
            except OSError as error:
                failed.append(error)
        self._is_unfinished = bool(failed)
        return failed

    def _take_back(self, name: str) -> None:
        place, beside = os.path.join(self.folder, name), self.path(name)
        if os.path.exists(place) and not os.path.exists(beside):
            _patiently(os.replace, place, beside)

    def _put_back(self, name: str, is_new: bool) -> None:
        place, earlier = os.path.join(self.folder, name), os.path.join(self.here, EARLIER, name)
        if is_new:
            self._take_back(name)
        # What was not touched yet stays, perhaps because a program has it open.
        if os.path.exists(earlier) and not os.path.exists(place):
            _patiently(os.replace, earlier, place)

    def discard(self) -> None:
        if self._is_unfinished:
            self._lock.close()  # for the next run, which carries the plan through
        else:
            _discard(self.here, self._lock)


def sweep(folder: str) -> None:
    """Remove what killed runs left in a folder, after finishing what one of them had begun to put in place."""
    try:
        names = [name for name in os.listdir(folder) if name.startswith(MARK)]
    except OSError:
        return
    for name in names:
        here = os.path.join(folder, name)
        try:
            lock = open(os.path.join(here, LOCK), "r+b")  # noqa: SIM115 (held until the folder is gone)
        except OSError:
            with suppress(OSError):
                os.rmdir(here)  # only where the run was killed before it could put anything there
            continue
        with lock:
            if not _is_mine(lock, doubtful=False):
                continue  # the run is alive
            with suppress(OSError, ValueError):
                _finish(here, folder)
                _discard(here, lock)


def _finish(here: str, folder: str) -> None:
    """Carry an interrupted plan through; one of which nothing was done yet is not begun."""
    plan = _plan(here)
    is_begun = any(
        not os.path.exists(os.path.join(here, NEW, name))
        or (os.path.exists(os.path.join(here, EARLIER, name)) and not os.path.exists(os.path.join(folder, name)))
        for one in plan
        for name in one["new"]
    )
    if is_begun:
        _carry_out(here, folder)


def _discard(here: str, lock: BinaryIO) -> None:
    """Remove the folder of a run: the plan first, so that nobody carries it out again, the lock last."""
    with suppress(OSError):
        os.remove(os.path.join(here, PLAN))
    for name in (NEW, EARLIER):
        shutil.rmtree(os.path.join(here, name), ignore_errors=True)
    lock.close()
    # What a program has open stays on Windows, and with it the lock, by which a later run knows what it may remove.
    if not any(os.path.exists(os.path.join(here, name)) for name in (NEW, EARLIER)):
        shutil.rmtree(here, ignore_errors=True)


def _plan(here: str) -> list[dict[str, Any]]:
    try:
        with open(os.path.join(here, PLAN), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return []


def _carry_out(here: str, folder: str) -> None:
    """Do what the plan says, as far as it is not done yet."""
    for one in _plan(here):
        main, *others = one["new"]
        source, place = os.path.join(here, NEW, main), os.path.join(folder, main)
        if (others or one["old"]) and os.path.exists(source) and os.path.exists(place):
            _patiently(os.remove, place)  # it is among the earlier ones
        for name in one["old"]:
            with suppress(FileNotFoundError):
                _patiently(os.remove, os.path.join(folder, name))
        for name in (*others, main):
            source, place = os.path.join(here, NEW, name), os.path.join(folder, name)
            if os.path.exists(source):
                geopackage.settle(place)
                _patiently(os.replace, source, place)
    _to_disk(folder)


def _patiently(act: Callable[..., None], *arguments: str) -> None:
    """Rename or remove; on Windows wait a little for a program that has the file open."""
    for pause in PAUSES if paths.WINDOWS else ():
        try:
            return act(*arguments)
        except PermissionError:
            time.sleep(pause)
    return act(*arguments)


def _let_go(error: BaseException | None) -> None:
    """Clear the frames of an exception and of those that it came from, as far as they are done."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _begin(folder: str) -> tuple[str, BinaryIO]:
    """Make the folder of a run; returns it and the open file whose lock says that the run is alive."""
    for _ in range(ATTEMPTS):
        here = paths.new_folder(folder, MARK)
        try:
            lock = open(os.path.join(here, LOCK), "w+b")  # noqa: SIM115 (open as long as the run lasts)
        except FileNotFoundError:
            continue  # another run took it for a leftover
        if _is_mine(lock, doubtful=True) and os.path.exists(lock.name):
            for name in (NEW, EARLIER):
                os.mkdir(os.path.join(here, name))
            return here, lock
        lock.close()
    raise OSError(errno.EAGAIN, "other runs write there", folder)


def _is_mine(file: BinaryIO, doubtful: bool) -> bool:
    """Lock a file, and tell whether that succeeded, `doubtful` where the file system knows no locks.

    The lock ends with the process, however it ends.
    """
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return doubtful
    return True


def _keep(place: str, earlier: str) -> None:
    """Give a file a second name, so that it can be put back."""
    if os.path.exists(place):
        try:
            os.link(place, earlier)
        except OSError:
            shutil.copy2(place, earlier)


def _keep_mode(old: str, new: str) -> None:
    if os.path.exists(old):
        shutil.copymode(old, new)


def _to_disk(path: str) -> None:
    """Have a file, or the names in a folder, written to the disk itself."""
    if os.path.isdir(path):
        if os.name == "nt":
            return
        handle = os.open(path, os.O_RDONLY)
    else:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    except OSError as error:
        if not os.path.isdir(path) or error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
