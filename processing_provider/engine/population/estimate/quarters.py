"""Group quarters: in the largest building of their zone, which eq. 1-2 know nothing of."""

from __future__ import annotations

import numpy as np

from ...core.types import Ints
from .shares import Shares


def in_largest(quarters: Ints, shares: Shares) -> Ints:
    """Give each zone's persons in group quarters to its largest building, among equal ones that of the first id.

    Parameters
    ----------
    quarters : (z,) int
        Persons in group quarters.
    shares : Shares

    Returns
    -------
    (n,) int
        Persons in group quarters per building.
    """
    found = np.zeros(len(shares.outside), np.int64)
    found[shares.row[shares.first]] = quarters[shares.zone[shares.first]]
    return found
