"""Names as they are compared: letters without accents, codes, and how alike two of them are."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

NICKNAMES = Path(__file__).parents[4] / "resources" / "registers" / "nicknames.csv"
UNKNOWN = -1
Whole = npt.NDArray[np.signedinteger]
"""Whole numbers; of 32 bits where there is one for each record, since records come by the million."""
LONGEST = 18
"""Letters of a name that are compared: longer names that differ only behind these are as good as one."""


class Level(IntEnum):
    """How far two values agree. Unknown is neither agreement nor disagreement."""

    UNKNOWN = 0
    DIFFERENT = 1
    ALIKE = 2
    NEAR = 3
    EXACT = 4


def folded(text: str) -> str:
    """Letters and digits of a text in capitals, without accents."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return "".join(filter(str.isalnum, text.upper()))


class Codes:
    """Different texts and a number for each; '' is `UNKNOWN`."""

    def __init__(self) -> None:
        self.of: dict[str, int] = {}

    def add(self, texts: Iterable[str]) -> Whole:
        """Return the number of each text."""
        of = self.of
        return np.fromiter((of.setdefault(text, len(of)) if text else UNKNOWN for text in texts), np.int32)

    @property
    def texts(self) -> list[str]:
        """Texts by their numbers."""
        return list(self.of)


@dataclass(frozen=True)
class Names:
    """Different names.

    Attributes
    ----------
    texts : list of str, k
        Folded.
    letters : (k, LONGEST) uint32
        Padded with 0.
    length : (k,) int
    nicknames : (k, 3) int
        Groups of names of which one stands for the other, -1 for none.
    """

    texts: list[str]
    letters: npt.NDArray[np.uint32]
    length: Whole
    nicknames: Whole


def sounds(known: Names) -> Whole:
    """Return a number for each name by its first letter and the consonants behind it, neighbours that are one counted once."""
    silent = frozenset("AEIOUYHW")
    codes, found = Codes(), []
    for text in known.texts:
        kept = text[:1]
        for letter in text[1:]:
            if letter not in silent and letter != kept[-1]:
                kept += letter
        found.append(kept[:4])
    return codes.add(found)


def names(texts: Sequence[str]) -> Names:
    """Make names comparable."""
    padded = np.array([text[:LONGEST] for text in texts] or [""], dtype=f"<U{LONGEST}")
    letters = padded.view(np.uint32).reshape(len(padded), LONGEST)[: len(texts)]
    groups = _groups()
    nicknames = np.full((len(texts), 3), UNKNOWN, np.int16)
    for k, text in enumerate(texts):
        for at, group in enumerate(groups.get(text, ())[:3]):
            nicknames[k, at] = group
    return Names(list(texts), letters, (letters > 0).sum(axis=1).astype(np.int16), nicknames)


@lru_cache(maxsize=1)
def _groups() -> dict[str, tuple[int, ...]]:
    """Groups of nicknames by name: a row of the table is a full name and what it is called for short."""
    found: dict[str, tuple[int, ...]] = {}
    with NICKNAMES.open(encoding="utf-8", newline="") as file:
        for group, row in enumerate(csv.reader(file)):
            for name in map(folded, row):
                found[name] = (*found.get(name, ()), group)
    return found


def distance(letters: npt.NDArray[np.uint32], length: Whole, a: Whole, b: Whole) -> Whole:
    """Count the edits from one name to the other: letters left out, put in, changed, or swapped with their neighbour.

    Optimal string alignment (Damerau 1964), for many pairs at once.

    Parameters
    ----------
    letters : (k, w) uint32
    length : (k,) int
    a, b : (p,) int
        Rows of the names.

    Returns
    -------
    (p,) int
    """
    x, y, m, n = letters[a], letters[b], length[a], length[b]
    wide, high = int(m.max(initial=0)), int(n.max(initial=0))
    far = np.int16(LONGEST * 2)
    before = np.full((len(a), high + 1), far, np.int16)
    last = np.broadcast_to(np.arange(high + 1, dtype=np.int16), (len(a), high + 1)).copy()
    result = np.where(m == 0, n, 0).astype(np.int64)
    for i in range(1, wide + 1):
        row = np.empty_like(last)
        row[:, 0] = i
        for j in range(1, high + 1):
            cost = (x[:, i - 1] != y[:, j - 1]).astype(np.int16)
            best = np.minimum(np.minimum(last[:, j], row[:, j - 1]) + 1, last[:, j - 1] + cost)
            if i > 1 and j > 1:
                swapped = (x[:, i - 1] == y[:, j - 2]) & (x[:, i - 2] == y[:, j - 1])
                best = np.where(swapped, np.minimum(best, before[:, j - 2] + 1), best)
            row[:, j] = best
        before, last = last, row
        ends = m == i
        if ends.any():
            result[ends] = last[ends, n[ends]]
    return result


LEAST_NEAR, LEAST_ALIKE = 4, 6
"""Letters that a name must have for one and for two edits to be a slip and not another name."""
AT_ONCE = 100_000


def levels(known: Names, a: Whole, b: Whole) -> npt.NDArray[np.int8]:
    """Say how far names agree.

    Exact; near: one edit in a name of `LEAST_NEAR` letters; alike: two edits in one of `LEAST_ALIKE`, a nickname, an initial, or
    one name the beginning of the other.

    Parameters
    ----------
    known : Names
    a, b : (p,) int
        Rows of the names, -1 where unknown.

    Returns
    -------
    (p,) int8 of `Level`
    """
    found = np.full(len(a), Level.DIFFERENT, np.int8)
    found[(a < 0) | (b < 0)] = Level.UNKNOWN
    found[(a == b) & (a >= 0)] = Level.EXACT
    open_ = np.flatnonzero(found == Level.DIFFERENT)
    if not len(open_):
        return found
    size = len(known.texts)
    low, high = np.minimum(a[open_], b[open_]).astype(np.int64), np.maximum(a[open_], b[open_])
    pairs, of = np.unique(low * size + high, return_inverse=True)
    level = np.empty(len(pairs), np.int8)
    for start in range(0, len(pairs), AT_ONCE):
        some = pairs[start : start + AT_ONCE]
        level[start : start + AT_ONCE] = _level(known, some // size, some % size)
    found[open_] = level[of.reshape(-1)]
    return found


def _level(known: Names, a: Whole, b: Whole) -> npt.NDArray[np.int8]:
    found = np.full(len(a), Level.DIFFERENT, np.int8)
    m, n = known.length[a], known.length[b]
    short, long_ = np.minimum(m, n), np.maximum(m, n)
    x, y = known.letters[a], known.letters[b]
    begins = ((x == y) | (np.arange(LONGEST, dtype=np.int64) >= short[:, None])).all(axis=1)
    found[begins & ((short == 1) | (short >= 3))] = Level.ALIKE
    one, other = known.nicknames[a], known.nicknames[b]
    same = (one[:, :, None] == other[:, None, :]) & (one[:, :, None] >= 0)
    found[same.any(axis=(1, 2))] = Level.ALIKE
    # Edits are counted where letters could be within reach: what two names have in common is cheap to tell.
    close = np.flatnonzero((long_ - short <= 2) & (long_ >= LEAST_NEAR) & (_shared(x, y) >= long_ - 2))
    if len(close):
        edits = distance(known.letters, known.length, a[close], b[close])
        found[close[(edits == 2) & (long_[close] >= LEAST_ALIKE)]] = Level.ALIKE
        found[close[edits == 1]] = Level.NEAR
    return found


def _shared(x: npt.NDArray[np.uint32], y: npt.NDArray[np.uint32]) -> Whole:
    """Letters of the one that the other has as well: no fewer than the length less the edits."""
    return ((x[:, :, None] == y[:, None, :]).any(axis=2) & (x > 0)).sum(axis=1)
