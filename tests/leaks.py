"""Looks for what says who somebody is in every byte of files: in any encoding and case, with and without what stands between."""

from __future__ import annotations

import html
import os
import re
import sqlite3
import urllib.parse
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import numpy as np

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "gb18030")
SHORTEST = 6
"""Bytes of what is looked for: less is there by chance."""
AT_ONCE = 1 << 20
"""Bytes that are looked through at a time."""
DIGITS = 9
"""Digits of what is looked for without what stands between; shorter ones are in coordinates by chance."""


def forms(secret: str) -> set[str]:
    """A text as it may be written: as it is, in capitals, without what stands between, in JSON, in a page, in an address of the web."""
    squeezed = re.sub(r"[\W_]+", "", secret)
    digits = re.sub(r"\D", "", secret)
    found = {secret, re.sub(r"[\W_]+", " ", secret).strip(), html.escape(secret), urllib.parse.quote(secret)}
    found |= {secret.encode("unicode_escape").decode("ascii"), secret.encode("utf-8").hex()}
    found |= {digits} if len(digits) >= DIGITS else set()
    found |= {squeezed} if len(digits) >= DIGITS or not squeezed.isdigit() else set()
    return {form for one in found for form in (one, one.lower(), one.upper(), one.title())}


def needles(secrets: Iterable[str]) -> dict[bytes, str]:
    """What is looked for, with the secret that it is a form of."""
    found: dict[bytes, str] = {}
    for secret in secrets:
        for form in forms(secret):
            for encoding in ENCODINGS:
                try:
                    said = form.encode(encoding).lower()
                except UnicodeEncodeError:
                    continue
                if len(said) >= SHORTEST:
                    found[said] = secret
    return found


class Detector:
    """Finds secrets in bytes, files and folders."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self.needles = needles(secrets)
        self._by_start: dict[int, list[bytes]] = {}
        for said in self.needles:
            self._by_start.setdefault(int.from_bytes(said[:SHORTEST], "little"), []).append(said)
        self._starts = np.array(sorted(self._by_start), np.uint64)

    def in_bytes(self, content: bytes) -> set[str]:
        """Secrets that these bytes hold."""
        # Only ASCII letters change by this, in the bytes and in what is looked for.
        content = content.lower()
        found: set[str] = set()
        for begin in range(0, len(content), AT_ONCE):
            some = np.frombuffer(content, np.uint8, offset=begin)[: AT_ONCE + SHORTEST - 1]
            if len(some) < SHORTEST:
                continue
            many = len(some) - SHORTEST + 1
            starts = np.zeros(many, np.uint64)
            for place in range(SHORTEST):
                starts |= some[place : place + many].astype(np.uint64) << np.uint64(8 * place)
            at = np.searchsorted(self._starts, starts) % len(self._starts)
            for place in np.flatnonzero(self._starts[at] == starts).tolist():
                for said in self._by_start[int(starts[place])]:
                    if content.startswith(said, begin + place):
                        found.add(self.needles[said])
        return found

    def in_file(self, path: Path) -> set[str]:
        """Secrets that a file holds in its bytes, its name, and, if it is a database, in its values: long ones lie in pieces."""
        found = self.in_bytes(path.name.encode("utf-8"))
        try:
            content = path.read_bytes()
        except OSError:  # a socket, or gone since
            return found
        found |= self.in_bytes(content)
        if content.startswith(b"SQLite format 3"):
            found |= self.in_bytes(values_of(path))
        return found

    def in_folders(self, *folders: Path, spared: Iterable[Path] = ()) -> dict[str, set[str]]:
        """Secrets by file, of all files in folders but those spared."""
        left = {path.resolve() for path in spared}
        found = {}
        for folder in folders:
            for where, _, names in os.walk(folder):
                for path in (Path(where, name) for name in names):
                    if path.resolve() not in left and (secrets := self.in_file(path)):
                        found[str(path)] = secrets
        return found


def values_of(path: Path) -> bytes:
    """All values of a database, as text."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = []
        for name in names:
            try:
                rows = database.execute(f'SELECT * FROM "{name}"').fetchall()
            except sqlite3.Error:  # a virtual table of a module that is not there
                continue
            found += [
                value if isinstance(value, bytes) else str(value).encode("utf-8") for row in rows for value in row
            ]
    return b"\x00".join(found)


class OpenFiles:
    """Reads the files that this process has open, removed ones as well: what a database sorts on a disk is never in a folder."""

    def __init__(self, detector: Detector, spared: Iterable[str]) -> None:
        self.detector, self.found, self.looks = detector, {}, 0
        self.spared = set(spared)
        """Names of folders whose files may hold what is looked for."""

    def look(self) -> None:
        """Read what is open now."""
        self.looks += 1
        for number in os.listdir("/proc/self/fd"):
            link = f"/proc/self/fd/{number}"
            try:
                target = os.readlink(link)
                if not target.startswith("/") or target.startswith(("/dev", "/proc")) or self._is_spared(target):
                    continue
                with open(link, "rb") as file:
                    secrets = self.detector.in_bytes(file.read())
            except OSError:
                continue
            if secrets:
                self.found[target] = secrets

    def _is_spared(self, target: str) -> bool:
        return Path(target).parent.name in self.spared
