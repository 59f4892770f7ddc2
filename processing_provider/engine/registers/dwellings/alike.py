"""Whether names may be one, misspelt or badly scanned."""

from __future__ import annotations

import re
from collections import Counter
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

    A number or direction that one leaves out may be left out, if there is other evidence (`least` below 0.6).
    """
    if not (a.isascii() and b.isascii()) or a == b or told_apart(a, b):
        return False  # one sign of three makes another name: 文三路, 文二路
    if least < 0.6:
        return alike(a, b) >= least
    x, y = _split_name(a), _split_name(b)
    typed = x[2] and y[2]  # else the type may be what is misspelt
    return x[0] == y[0] and x[1] == y[1] and (alike(x[3], y[3]) if typed else alike(a, b)) >= least


def told_apart(a: str, b: str) -> bool:
    """Whether two names write differently what tells streets of one name apart.

    Numbers, directions, letters that stand alone and types do: 1st and 2nd Avenue, N and S Main Street, Avenue A and B, Oak
    Street and Oak Avenue. No likeness of the rest and no surname makes those one. What one of them leaves out tells nothing.
    """
    return any(
        Counter(x) - Counter(y) and Counter(y) - Counter(x) for x, y in zip(_split_name(a)[:3], _split_name(b)[:3])
    )


_bigrams = lru_cache(maxsize=100_000)(bigrams)

_LOWER_DIRECTIONS = {d.lower() for d in DIRECTIONS}
_ORDINAL = re.compile("(?<=.)(?:[a-z][a-z]|[stndrh])$")
"""The letters after an ordinal number, one of them misspelt or left out."""
_LOWER_TYPES = {t.lower() for t in SUFFIXES.values()}


@lru_cache(maxsize=100_000)
def _split_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]:
    """Numbers and lone letters, directions, type and the words that are left of a street."""
    words = name.split()
    numbered = [w for w in words if any(c.isdigit() for c in w) and sum(c.isalpha() for c in w) < 3]
    directions = tuple(w for w in words if w in _LOWER_DIRECTIONS)
    lone = [w for w in words[1:] if len(w) == 1 and w.isalpha() and w not in _LOWER_DIRECTIONS]
    digits = tuple(as_scanned(_ORDINAL.sub("", w)) for w in numbered) + tuple(lone)
    # In 'Spears Corner Road' the corner is the name.
    kind = tuple(w for w in [w for w in words[1:] if w not in directions][-1:] if w in _LOWER_TYPES)
    left = " ".join(w for w in words if w not in numbered and w not in directions and w not in kind) or name
    return digits, directions, kind, left


def same_surname(a: str, b: str) -> bool:
    """Whether two surnames may be one misspelt."""
    return len(a) > 3 and len(b) > 3 and (one_edit(a, b) or alike(a, b) >= 0.7)
