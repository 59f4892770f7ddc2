"""What SQLite says of an error, without the value it is about: that may be somebody's name."""

from __future__ import annotations

import re

_TEXT = re.compile(r"(Could not decode to UTF-8 column '.*') with text .*", re.DOTALL)


def reason(error: Exception) -> str:
    """Return what an error says; of a text that is not UTF-8 its column, and not what is in it."""
    said = str(error)
    found = _TEXT.fullmatch(said)
    return found[1] if found else said


def is_unread_text(error: Exception) -> bool:
    """Whether a text is not UTF-8, as some programs write it."""
    return _TEXT.fullmatch(str(error)) is not None
