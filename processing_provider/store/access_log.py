"""Who took what out of a base and what for: a log of which each line stands on the one before (Wu et al., 4.1).

The hash of a line is over the hash before it and its own fields, so that nobody edits, takes out, puts in or moves a line
without a trace. Whoever writes the whole log anew, or cuts off its end, leaves none inside the base: for that an office keeps
the hash of the last line, the head, elsewhere. A batch taken back leaves the log as it is.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..engine.core.errors import SettingError
from ..engine.core.notes import Note, note
from .batches import Batches
from .port import Base

TABLE, FIELDS = "access_log", ("at", "who", "purpose", "pattern", "rows")
HEAD = "log_head"
"""What `meta` keeps of the log: the hash of its last line."""
LONGEST = 500
"""Letters of a purpose, or of who asks."""
MOST_LOST = 100
"""Lines of which it is looked for where they came from; a log with more faults is none."""
_IDENTITY = re.compile(r"\d{8,}|\S@\S")
"""What looks like the number or the address of somebody."""
EDITED, MISSING, MOVED, PUT_IN, CUT = "edited", "missing", "moved", "put_in", "cut"


@dataclass(frozen=True)
class Fault:
    """One place at which the log is not as it was written.

    Attributes
    ----------
    kind : str
        `EDITED`, `MISSING` (lines before it), `MOVED`, `PUT_IN`, or `CUT` (lines after the last).
    line : int
        Number of the line (fid); of `CUT` that of the last line, 0 where there is none.
    """

    kind: str
    line: int

    @property
    def note(self) -> Note:
        """What is to be said of it."""
        return _note(self.kind, self.line)


@dataclass(frozen=True)
class Verdict:
    """What a look at the log found.

    Attributes
    ----------
    lines : int
    head : str
        Hash of the last line, '' where there is none.
    faults : tuple of Fault
    """

    lines: int
    head: str
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def user() -> str:
    """Return the login name of whoever runs this, '?' where the system knows none."""
    try:
        return getpass.getuser() or "?"
    except (OSError, KeyError, ImportError):
        return "?"


def purpose_of(text: str) -> str:
    """Return what data is asked for, as the log keeps it.

    Raises
    ------
    SettingError
        It says nothing, is too long, or looks like it names somebody.
    """
    said = " ".join(text.split())
    # A full stop, or a space of no width, says nothing either.
    if not any(letter.isalnum() for letter in said):
        raise SettingError(
            "no_purpose", "PURPOSE is empty; say what the data is for: without a purpose nothing is given."
        )
    if _IDENTITY.search(said):
        raise SettingError(
            "identity",
            "PURPOSE looks as if it had the number or the mail address of a person, which the log must not keep; leave it out.",
        )
    return _short("PURPOSE", said)


def who_of(text: str) -> str:
    """Return who asks, as the log keeps it: the login name where nothing is given that could be a name.

    Raises
    ------
    SettingError
        It is too long.
    """
    said = _short("WHO", " ".join(text.split()))
    return said if any(letter.isalnum() for letter in said) else user()


def _short(name: str, said: str) -> str:
    if len(said) > LONGEST:
        raise SettingError("long", "{name} has more than {most} letters; say it shorter.", name=name, most=LONGEST)
    return said


def log(base: Batches, who: str, purpose: str, pattern: str, rows: int, at: str = "") -> str:
    """Add a line to the log within the batch that is running; it is kept with the batch, or not at all.

    Parameters
    ----------
    base : Batches
        With a batch begun.
    who, purpose : str
        As `who_of` and `purpose_of` return them.
    pattern : str
        What was asked for, without a value by which somebody could be known.
    rows : int
        Rows that are handed out.
    at : str
        When, ISO; now where it is empty.

    Returns
    -------
    str
        The head: hash of this line.

    Raises
    ------
    ValueError
        No batch is begun.
    SettingError
        As `purpose_of`.
    """
    if not base.batch:
        raise ValueError("a line of the log is part of a batch")
    at = at or datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    said = (at, who_of(who), purpose_of(purpose), pattern.encode("utf-8", "replace").decode("utf-8"), int(rows))
    # Asked for within the batch: what was read when the base was opened may be older. The head is that of meta, and not the hash
    # of the last line there is, so that a line after one that is gone does not hide that.
    head = _hashed(_head(base) or _last(base), said)
    base.insert(TABLE, (*FIELDS, "hash"), [(*said, head)])
    base.describe({HEAD: head})
    return head


def check(base: Base, head: str = "") -> Verdict:
    """Look whether the log is as it was written.

    Parameters
    ----------
    base : Base
    head : str
        Hash of a line that was the last one once, kept elsewhere; '' for none.

    Returns
    -------
    Verdict
    """
    found = base.query(f"SELECT fid, hash, {', '.join(FIELDS)} FROM {TABLE} ORDER BY fid")
    numbers, hashes = [row[0] for row in found], [row[1] for row in found]
    stands_on = _stands_on(hashes, [row[2:] for row in found])
    kept = _head(base)
    # The head stands on the last line, as a line after it would.
    stands_on.append(hashes.index(kept) if kept in hashes else -1 if not kept and not hashes else None)
    put_in = _put_in(stands_on)
    faults = []
    for at, on in enumerate(stands_on[:-1]):
        if at in put_in:
            faults.append(Fault(PUT_IN, numbers[at]))
        elif on is None:
            gap = numbers[at] - (numbers[at - 1] if at else 0) > 1
            faults.append(Fault(MISSING if gap else EDITED, numbers[at]))
        elif (on != at - 1 and not put_in.issuperset(range(on + 1, at))) or on > at:
            faults.append(Fault(MOVED, numbers[at]))
    if stands_on[-1] is None or (head.strip() and head.strip().lower() not in hashes):
        faults.append(Fault(CUT, numbers[-1] if numbers else 0))
    return Verdict(len(found), hashes[-1] if hashes else "", tuple(faults))


def _stands_on(hashes: Sequence[str], lines: Sequence[Sequence[Any]]) -> list[int | None]:
    """Return the line on which each stands: -1 for the beginning, None where it is not there."""
    found: list[int | None] = []
    lost = 0
    for at, (own, said) in enumerate(zip(hashes, lines)):
        before = hashes[at - 1] if at else ""
        if _hashed(before, said) == own:
            found.append(at - 1)
            continue
        lost += 1
        other = ["", *hashes] if lost <= MOST_LOST else []
        found.append(next((k - 1 for k, of in enumerate(other) if k != at + 1 and _hashed(of, said) == own), None))
    return found


def _put_in(stands_on: Sequence[int | None]) -> set[int]:
    """Return the lines that were put in: a later one stands on one before them, and none after it on any of them."""
    found: set[int] = set()
    for at, on in enumerate(stands_on):
        if on is None or on >= at - 1:
            continue
        between = set(range(on + 1, at))
        others = {other for k, other in enumerate(stands_on) if k not in between}
        ahead = any(stands_on[k] is not None and stands_on[k] >= at for k in between)  # type: ignore[operator]
        if not between & others and not ahead:
            found |= between
    return found


def _head(base: Base) -> str:
    found = base.query("SELECT value FROM meta WHERE name = ?", (HEAD,))
    return found[0][0] or "" if found else ""


def _last(base: Base) -> str:
    found = base.query(f"SELECT hash FROM {TABLE} ORDER BY fid DESC LIMIT 1")
    return found[0][0] or "" if found else ""


def _hashed(before: str, said: Sequence[Any]) -> str:
    text = json.dumps([before, *said], ensure_ascii=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _note(kind: str, line: int) -> Note:
    if kind == EDITED:
        return note(
            "log_edited",
            "Line {line} of the access log does not follow on the one before it: one of the two was edited, or lines between them are "
            "gone.",
            line=line,
        )
    if kind == MISSING:
        return note("log_missing", "Lines of the access log before line {line} are missing.", line=line)
    if kind == MOVED:
        return note("log_moved", "Line {line} of the access log is not where it was written.", line=line)
    if kind == PUT_IN:
        return note("log_put_in", "Line {line} of the access log was put in: no line stands on it.", line=line)
    return note(
        "log_cut",
        "The access log does not end, after line {line}, with the head that was kept: lines are gone, or the last was edited.",
        line=line,
    )
