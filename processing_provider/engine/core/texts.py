"""Columns of text."""

from __future__ import annotations

import numpy as np

from .types import Ids


def repeated(text: str, n: int) -> Ids:
    """Return a column of n times the same text; numpy's own `full` makes a text of its own for every row."""
    return np.repeat(np.array([text], dtype=object), n)
