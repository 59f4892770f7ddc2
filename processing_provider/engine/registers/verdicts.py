"""What persons decided of pairs of records: same or different, read from a table, and free of contradictions."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from ..core.columns import NO, YES, id_text

SAME, DIFFERENT = "same", "different"
_WORDS = {
    True: frozenset({SAME, "same person", "identical", "相同", "同一人", "一致", *YES}),
    False: frozenset({DIFFERENT, "other", "not same", "不同", "不同人", "不是同一人", *NO} - {""}),
}
COMPARED = {
    "id_number": "id", "given": "given", "middle": "middle", "surname": "surname", "birth": "birth", "sex": "sex",
    "ethnicity": "ethnicity", "address": "address",
}  # fmt: skip
"""Columns of records that a person compares, and their codes in the table to review."""

_BETWEEN = re.compile(r"[\W_]+")
Key = TypeVar("Key", bound=Hashable)


def read(value: object) -> bool | None:
    """Return whether a decision says that two records are of one person; None where it says neither.

    Raises
    ------
    ValueError
        It is a word that nobody knows.
    """
    word = " ".join(id_text(value).replace("_", " ").casefold().split())
    if not word:
        return None
    for same, words in _WORDS.items():
        if word in words:
            return same
    raise ValueError(word)


def contradictions(said: Mapping[tuple[Key, Key], bool]) -> list[tuple[Key, Key]]:
    """Return the pairs that are said to be different persons where other pairs, one after the other, make them the same.

    Parameters
    ----------
    said : mapping of pair to bool
        Whether the two are one person.
    """
    above: dict[Key, Key] = {}

    def first(one: Key) -> Key:
        while above.get(one, one) != one:
            above[one] = above.get(above[one], above[one])
            one = above[one]
        return one

    for (one, other), same in said.items():
        if same:
            above[first(one)] = first(other)
    return [(one, other) for (one, other), same in said.items() if not same and first(one) == first(other)]


def compared(
    columns: Mapping[str, Sequence[str]], pairs: Iterable[tuple[int, int]]
) -> tuple[list[str], list[str], list[str]]:
    """Return which fields of pairs of records agree, which differ, and which one of them or both leave empty.

    Parameters
    ----------
    columns : mapping of str to sequence of str
        Those of `COMPARED` that there are, by record.
    pairs : iterable of (int, int)

    Returns
    -------
    agree, differ, unknown : list of str
        Codes of fields, joined by semicolons; no values. What both leave empty is not named.
    """
    found: tuple[list[str], list[str], list[str]] = ([], [], [])
    for one, other in pairs:
        codes: tuple[list[str], list[str], list[str]] = ([], [], [])
        for name, code in COMPARED.items():
            if name not in columns:
                continue
            a, b = (_plain(columns[name][row], name == "address") for row in (one, other))
            if a and b:
                codes[0 if a == b else 1].append(code)
            elif a or b:
                codes[2].append(code)
        for listed, these in zip(found, codes):
            listed.append(";".join(these))
    return found


def _plain(text: str, any_order: bool) -> str:
    """Words of a text without what stands between them; of addresses one register writes the house first, another the street."""
    words = _BETWEEN.sub(" ", text.casefold()).split()
    return " ".join(sorted(words) if any_order else words)
