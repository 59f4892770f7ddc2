"""Addresses of many records, each different one once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ...core.notes import Note
from ...core.progress import Progress, part
from ...core.types import Ints
from .. import address_fields
from ..address_fields import parts_of
from ..addresses.gazetteer import Gazetteer
from ..addresses.parts import PARTS, Addresses

PART = "\x1f"
"""Between the parts of an address that had a field each."""
NONE = -1
Manner = tuple[str, tuple[str, ...]]
"""How an address is read: profile, names of the fields."""


class Texts:
    """Different addresses by the manner in which they are read; each has a number."""

    def __init__(self) -> None:
        self._known: dict[Manner, dict[str, int]] = {}
        self._order: list[Manner] = []
        self.count = 0

    def add(self, profile: str, fields: Sequence[str], texts: Sequence[str]) -> Ints:
        """Number addresses of a register.

        Parameters
        ----------
        profile : str
        fields : sequence of str
            Names of the fields that the parts were in, where they are known.
        texts : (n,) sequence of str

        Returns
        -------
        (n,) int
            -1 for ''.
        """
        known = self._known.setdefault((profile, tuple(fields)), {"": NONE})
        found = np.empty(len(texts), np.int64)
        get, count = known.get, self.count
        for i, text in enumerate(texts):
            code = get(text)
            if code is None:
                code = known[text] = count
                count += 1
            found[i] = code
        self.count = count
        return found

    def read(self, gazetteer: Callable[[], Gazetteer | None], progress: Progress) -> Addresses:
        """Take all of them apart, in the order of their numbers.

        Parameters
        ----------
        gazetteer : callable
            Gives the names by which Chinese addresses are read; called where there are such.
        """
        numbers, read, done = [np.zeros(0, np.int64)], [], 0
        for (profile, fields), known in self._known.items():
            texts = list(known)[1:]
            if not texts:
                continue
            step = part(progress, done / self.count, (done + len(texts)) / self.count)
            columns = _columns(texts, fields)
            found = address_fields.in_parts(columns, profile or "generic") if len(columns) > 1 else None
            if found is None:
                names = gazetteer() if profile == "cn" else None
                found = address_fields.taken_apart(columns, profile or "generic", names, step)[0]
            read.append(found)
            numbers.append(np.fromiter(list(known.values())[1:], np.int64, len(texts)))
            done += len(texts)
        at = np.argsort(np.concatenate(numbers))
        # Parts that no address has are one column in memory.
        same = {name: tuple(id(one[name]) for one in read) for name in PARTS}
        stacked = {
            of: np.concatenate([np.zeros(0, object), *(one[name] for one in read)])[at]
            for of, name in {of: name for name, of in same.items()}.items()
        }
        told = {name: stacked[of] for name, of in same.items()}
        rejected = np.concatenate([np.zeros(0, bool), *(one.rejected for one in read)])[at]
        reasons = [reason for one in read for reason in one.reasons]
        notes = _together([said for one in read for said in one.notes])
        return Addresses(told, rejected, tuple(reasons[i] for i in at.tolist()), notes)


def _columns(texts: Sequence[str], fields: Sequence[str]) -> dict[str, list[str]]:
    """Columns of addresses: by the fields where their parts say what they are, else as many as the longest has parts."""
    split = [text.split(PART) for text in texts]
    lengths = set(map(len, split))
    most = max(lengths)
    names = list(fields) if len(fields) == most and (most == 1 or parts_of(fields)) else [str(k) for k in range(most)]
    if len(lengths) > 1:
        split = [row + [""] * (most - len(row)) for row in split]
    return dict(zip(names, map(list, zip(*split))))


def _together(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Notes of several registers, their counts added where they say the same."""
    found: dict[str, Note] = {}
    for said in notes:
        before = found.get(said.code)
        rows = [one.values.get("rows", 0) for one in (said, before) if one is not None]
        found[said.code] = replace(said, values={**said.values, "rows": sum(n for n in rows if isinstance(n, int))})
    return tuple(found.values())
