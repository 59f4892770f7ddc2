"""Totals spread over the buildings, as shares and as whole numbers."""

from __future__ import annotations

import numpy as np

from ...core import rounding
from ...core.types import Floats, Ints
from ..settings import Rounding
from .shares import Shares

RULES = {
    Rounding.LARGEST_REMAINDER: rounding.largest_remainder,
    Rounding.ROUND_AND_LARGEST: rounding.round_and_largest,
    Rounding.SPREAD: rounding.largest_remainder,
}


def spread(totals: Ints, shares: Shares, rule: Rounding) -> tuple[Floats, Ints]:
    """Spread each zone's total over its buildings: H_b = H·w_b/Σw, P_b = P·w_b/Σw (eq. 1-2).

    Parameters
    ----------
    totals : (z,) int
    shares : Shares
    rule : Rounding
        How the whole numbers are made; both rules keep every zone's total.

    Returns
    -------
    real : (n,) float
        0 for buildings that nobody lives in, NaN outside of all zones.
    whole : (n,) int
    """
    real, whole = np.where(shares.outside, np.nan, 0.0), np.zeros(len(shares.outside), np.int64)
    parts = shares.share * totals[shares.zone]
    real[shares.row] = parts
    wanted = np.zeros(len(totals), np.int64)
    present = shares.zone[shares.first]
    wanted[present] = totals[present]
    # The rows come in the order that decides between equal remainders: there is nothing more to compare.
    whole[shares.row] = RULES[rule](parts, shares.zone, wanted, np.zeros(len(parts)), np.arange(len(parts)))
    return real, whole
