"""Paths as other systems have them: whether two are one file, whether a folder takes files, and how SQLite reads them."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
import unicodedata
from typing import Any

ATTEMPTS = 20
WINDOWS = os.name == "nt"
MAC = sys.platform == "darwin"

_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    "conin$",
    "conout$",
    *(f"{p}{n}" for p in ("com", "lpt") for n in "123456789¹²³"),
}
_FORBIDDEN = set('<>:"|?*')


def key(path: str | os.PathLike[str]) -> str:
    """Return a path as this system compares it: links followed, on Windows and macOS without capital letters.

    macOS takes a decomposed and a composed letter for the same one, and hands out either.
    """
    real = os.path.normcase(os.path.realpath(path))
    if MAC:
        real = unicodedata.normalize("NFC", real)
    return real.casefold() if WINDOWS or MAC else real


def identity(path: str | os.PathLike[str]) -> tuple[Any, ...]:
    """Return what a file has alone, whatever it is called: links, hard links, capital letters, short names, drives."""
    with contextlib.suppress(OSError, ValueError):
        found = os.stat(path)
        if found.st_ino:  # some network drives number nothing
            return found.st_dev, found.st_ino
    return (key(path),)


def same(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    """Tell whether two paths are one file, also where neither is there yet."""
    return identity(one) == identity(other)


def is_writable(path: str) -> bool:
    """Tell whether a file may be written, or a folder takes files.

    Windows answers `os.access` with yes for every folder, and for every file that is not marked as read-only.
    """
    if not os.access(path, os.W_OK):
        return False
    return not (WINDOWS and os.path.isdir(path)) or _takes_files(path)


def _takes_files(folder: str) -> bool:
    probe = os.path.join(folder, f".doorstep-{secrets.token_hex(4)}.probe")
    try:
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        os.remove(probe)
    except OSError:
        return False
    return True


def new_folder(folder: str, prefix: str) -> str:
    """Make a folder of a new name in another, and return it.

    Not by `tempfile`: on Windows it tries for ever where the folder is closed, and from Python 3.12.4 on what is made in its
    folders, and then moved elsewhere, is readable for its owner only.
    """
    for attempt in range(ATTEMPTS):
        here = os.path.join(folder, f"{prefix}{secrets.token_hex(4)}")
        try:
            os.mkdir(here, 0o777 if WINDOWS else 0o700)
        except FileExistsError:
            if attempt == ATTEMPTS - 1:
                raise
            continue
        return here
    raise AssertionError


def odd_name(path: str) -> str:
    """Return the part of a path that Windows takes for no name of a file, or for another one; '' if there is none."""
    _, rest = os.path.splitdrive(path)
    for name in rest.replace("\\", "/").split("/"):
        if name in ("", ".", ".."):
            continue
        stem = name.partition(".")[0].rstrip(" ").lower()
        if stem in _RESERVED or name[-1] in " ." or _FORBIDDEN & set(name) or any(letter < " " for letter in name):
            return name
    return ""


def file_name(text: str) -> str:
    """Return a text as a name that every system takes for a file, without an ending: '/' or ':' of a layer's name are none."""
    plain = "".join("_" if letter in _FORBIDDEN | set("/\\") or letter < " " else letter for letter in text).strip(" .")
    return f"_{plain}" if not plain or odd_name(plain) else plain


def sqlite_uri(path: str, mode: str) -> str:
    """Return a path as an URI of SQLite, with drive letter or share; `mode` as SQLite has it: ro, rw, rwc."""
    whole = os.path.abspath(path)
    if WINDOWS:
        whole = whole.replace("\\", "/")
    for letter in "%?#":
        whole = whole.replace(letter, f"%{ord(letter):02x}")
    # An empty host first, or SQLite takes the name of a share, or what follows two slashes, for one.
    return f"file://{'' if whole.startswith('/') else '/'}{whole}?mode={mode}"
