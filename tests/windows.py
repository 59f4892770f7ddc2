"""Files as Windows has them, on Linux: what is open is neither renamed nor removed, nor replaced by something else."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from doorstep.processing_provider.engine.core import paths
from doorstep.processing_provider.layers import replacing

OPEN = "The process cannot access the file because it is being used by another process"
"""What Windows says (WinError 32)."""


def open_files() -> set[tuple[int, int]]:
    """Device and number of every file that this process has open."""
    found = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            one = os.stat(f"/proc/self/fd/{name}")
        except OSError:
            continue  # the listing itself
        found.add((one.st_dev, one.st_ino))
    return found


def _refuse_open(path, held) -> None:
    try:
        one = os.lstat(path)
    except OSError:
        return
    if Path(path).resolve() in held or (one.st_dev, one.st_ino) in open_files():
        raise PermissionError(errno.EACCES, OPEN, str(path))


def behave(monkeypatch, held=()):
    """Let os and what builds on it treat open files as Windows does; `held` are open in another program."""
    held = {Path(path).resolve() for path in held}
    remove, replace, rename, unlink = os.remove, os.replace, os.rename, os.unlink

    def careful(act):
        def one(path, *, dir_fd=None):
            # shutil.rmtree names files within an open folder.
            _refuse_open(path if dir_fd is None else f"/proc/self/fd/{dir_fd}/{path}", held)
            return act(path) if dir_fd is None else act(path, dir_fd=dir_fd)

        return one

    def moving(act):
        def two(source, place):
            for path in (source, place):
                if not os.path.isdir(path):
                    _refuse_open(path, held)
            return act(source, place)

        return two

    monkeypatch.setattr(os, "remove", careful(remove))
    monkeypatch.setattr(os, "unlink", careful(unlink))
    monkeypatch.setattr(os, "replace", moving(replace))
    monkeypatch.setattr(os, "rename", moving(rename))
    monkeypatch.setattr(paths, "WINDOWS", True)
    monkeypatch.setattr(replacing, "PAUSES", (0.0, 0.0))
    return held
