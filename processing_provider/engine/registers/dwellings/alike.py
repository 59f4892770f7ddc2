"""Whether names may be one, misspelt or badly scanned."""

from __future__ import annotations

import re
from functools import lru_cache

from ..addresses.similar import bigrams
from ..addresses.text import one_edit
from ..addresses.us import DIRECTIONS, SUFFIXES

RARE = "?"
"""Before the name of a place that hardly a row names, and that may be another one misspelt."""
_LOOKS_LIKE = str.maketrans(
    {"0": "o", "1": "l", "|": "l", "!": "l", "5": "s", "8": "b", "6": "g", "2": "z", "i": "l", "'": ""}
)
_SCANNED = (("vv", "w"), ("rn", "m"), ("cl", "d"), ("nn", "m"), ("ii", "n"), ("ri", "n"))


def same_towns(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two places can be one, however badly a rare one is spelt."""
    return all(
        not x or not y or x == y or (RARE in (x[0], y[0]) and alike(x.strip(RARE), y.strip(RARE)) >= 0.3)
        for x, y in zip(a, b)
    )


def alike(a: str, b: str) -> float:
    """Dice's coefficient of the pairs of letters, after what scanners confuse is made one."""
    a, b = as_scanned(a), as_scanned(b)
    if a == b:
        return 1.0
    x, y = _bigrams(a), _bigrams(b)
    return 2 * len(x & y) / (len(x) + len(y))


@lru_cache(maxsize=100_000)
def as_scanned(text: str) -> str:
    """Text in which the letters that scanners confuse are one letter."""
    text = text.translate(_LOOKS_LIKE)
    for seen, meant in _SCANNED:
        text = text.replace(seen, meant)
    return text


def near_names(a: str, b: str, least: float) -> bool:
    """Whether a name may be the other one misspelt.

    Without other evidence (`least` of 0.6 and more) the numbers and directions in it are the same, and so is its type.
    """
    if not (a.isascii() and b.isascii()) or a == b:
        return False  # one sign of three makes another name: 文三路, 文二路
    if least < 0.6:
        return alike(a, b) >= least
    split_a, split_b = _split_name(a), _split_name(b)
    if split_a[0] != split_b[0] or split_a[1] != split_b[1]:
        return False
    if split_a[2] and split_b[2] and split_a[2] != split_b[2] and split_a[3] != split_b[3]:
        return False
    return alike(split_a[3], split_b[3]) >= least


_bigrams = lru_cache(maxsize=100_000)(bigrams)

_LOWER_DIRECTIONS = {d.lower() for d in DIRECTIONS}
_LOWER_TYPES = {t.lower() for t in SUFFIXES.values()}


@lru_cache(maxsize=100_000)
def _split_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]:
    """Numbers, directions, type and the words that are left of a street."""
    words = name.split()
    numbered = [w for w in words if any(c.isdigit() for c in w) and sum(c.isalpha() for c in w) < 3]
    digits = tuple(re.sub(r"\D", "", w) for w in numbered)
    directions = tuple(w for w in words if w in _LOWER_DIRECTIONS)
    kind = tuple(w for w in words[1:] if w in _LOWER_TYPES)
    left = " ".join(w for w in words if w not in numbered and w not in directions and w not in kind)
    return digits, directions, kind, left


def same_surname(a: str, b: str) -> bool:
    """Whether two surnames may be one misspelt."""
    return len(a) > 3 and len(b) > 3 and (one_edit(a, b) or alike(a, b) >= 0.7)
