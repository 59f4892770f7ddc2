"""What a residual plot shows, as numbers."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

MOST_LABELS = 5
SKEWED = 20
"""An axis is logarithmic by itself where the largest building holds this many times what half of them hold."""


class Panel:
    """One method's points: buildings with the same numbers are one point, larger where there are more."""

    def __init__(self, name: str, allocated: np.ndarray, residual: np.ndarray) -> None:
        self.name = name
        known = np.flatnonzero(np.isfinite(allocated) & np.isfinite(residual))
        pairs = np.column_stack([allocated[known], residual[known]])
        self.xy, point, self.count = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
        point = point.reshape(-1)
        by_point = np.argsort(point, kind="stable")
        self._rows = known[by_point]
        self._starts = np.concatenate([[0], np.cumsum(self.count)]).astype(np.int64)
        self.point_of = np.full(len(allocated), -1, np.int64)
        self.point_of[known] = point

    def rows(self, point: int) -> np.ndarray:
        """Return the buildings of a point."""
        return self._rows[self._starts[point] : self._starts[point + 1]]

    def outliers(self) -> np.ndarray:
        """Return the points beyond three standard deviations, the largest first, at most as many as are labelled."""
        if not len(self.xy):
            return np.array([], np.int64)
        residual = np.repeat(self.xy[:, 1], self.count)
        far = np.flatnonzero(np.abs(self.xy[:, 1]) > max(3 * residual.std(), 0.5))
        return far[np.argsort(-np.abs(self.xy[far, 1]), kind="stable")][:MOST_LABELS]


def is_skewed(panels: Iterable[Panel]) -> bool:
    """Tell whether few buildings hold so much more than the rest that a linear axis would show nothing of these."""
    for panel in panels:
        persons = np.repeat(panel.xy[:, 0], panel.count)
        persons = persons[persons > 0]  # the empty ones are no measure of what a building holds
        if len(persons) and persons.max() > SKEWED * max(np.median(persons), 1):
            return True
    return False
