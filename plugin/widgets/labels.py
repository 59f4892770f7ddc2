"""Places for labels beside points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

PLACES = (
    (1, 0),
    (1, 0.8),
    (1, -0.8),
    (-1, 0),
    (-1, 0.8),
    (-1, -0.8),
    (0, 1.4),
    (0, -1.4),
    (1, 2),
    (1, -2),
    (-1, 2),
    (-1, -2),
)
"""Where a label may stand beside its point: left (−1), above or below (0) or right (1), and heights up."""
EDGE = 3
"""Between a label and the sides of its panel [px]."""


def free_place(
    at: Sequence[float], width: float, height: float, away: float, taken: np.ndarray, room: Any
) -> tuple[float, float] | None:
    """Return the lower left corner of the first place beside a point that is free and inside, None where none is.

    `taken` are (n, 4) rectangles of left, bottom, right, top.
    """
    for side, up in PLACES:
        x = at[0] + (away if side > 0 else -away - width if side < 0 else -width / 2)
        y = at[1] - height / 2 + up * height
        inside = x >= room.x0 + EDGE and x + width <= room.x1 - EDGE and y >= room.y0 + 1 and y + height <= room.y1 - 1
        x0, y0, x1, y1 = taken.T
        if inside and not ((x < x1) & (x + width > x0) & (y < y1) & (y + height > y0)).any():
            return x, y
    return None
