"""What comes back from the field: whether a home is right, as people write it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

YES = frozenset(
    ("1", "1.0", "yes", "y", "true", "t", "right", "ok", "oui", "o", "ja", "si", "sí", "sim", "da", *"是对有√✓", "正确")
)
NO = frozenset(
    ("0", "0.0", "no", "n", "false", "f", "wrong", "non", "nein", "não", "nao", "net", *"否不错无×x", "不是", "错误")
)

Answer = Optional[bool]


def answers(values: Iterable[object]) -> tuple[list[Answer], int]:
    """Read answers.

    Parameters
    ----------
    values : iterable
        Truth values, numbers, words; empty where nobody was asked or nobody knew.

    Returns
    -------
    answers : list of bool or None
    unread : int
        How many are neither yes nor no; they are taken as none.
    """
    found: list[Answer] = []
    unread = 0
    for value in values:
        word = "" if value is None or value != value else str(value).strip().casefold()
        answer = True if word in YES else False if word in NO else None
        unread += answer is None and word not in ("", "null", "none", "nan")
        found.append(answer)
    return found, unread
