"""Where two texts differ, character by character."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

MOST = 400
"""Characters up to which what is alike in the middle of two texts is looked for."""
Part = tuple[str, bool]
"""A piece of a text, and whether the other text has something else in its place."""


Code = tuple[str, int, int, int, int]
"""What becomes of a stretch of letters, and its ends in both texts."""


def differing(one: str, other: str) -> tuple[list[Part], list[Part]]:
    """Return the pieces of two texts that differ and those that do not, in their order."""
    left, right = _letters(one), _letters(other)
    one_, other_ = ([folded(letter) for letter in letters] for letters in (left, right))
    alike = SequenceMatcher(None, one_, other_, autojunk=False)
    codes: Sequence[Code] = _ends(left, right) if max(len(left), len(right)) > MOST else alike.get_opcodes()
    first = [("".join(left[i:j]), tag != "equal") for tag, i, j, _, _ in codes if j > i]
    second = [("".join(right[i:j]), tag != "equal") for tag, _, _, i, j in codes if j > i]
    return first, second


def folded(text: str) -> str:
    """Return a text without what is no difference: capital letters, and signs of full width."""
    return unicodedata.normalize("NFKC", text).casefold()


def _letters(text: str) -> list[str]:
    """Letters with the signs that stand on them."""
    found: list[str] = []
    for letter in text:
        if found and unicodedata.combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _ends(left: list[str], right: list[str]) -> list[Code]:
    """What two long texts have alike at both ends."""
    least = min(len(left), len(right))
    head = next((i for i in range(least) if left[i] != right[i]), least)
    tail = next((i for i in range(least - head) if left[-1 - i] != right[-1 - i]), least - head)
    a, b = len(left) - tail, len(right) - tail
    return [("equal", 0, head, 0, head), ("replace", head, a, head, b), ("equal", a, len(left), b, len(right))]
