"""Totals spread over the buildings, as shares and as whole numbers."""

from __future__ import annotations

from collections.abc import Callable

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


def spread(totals: Ints, shares: Shares, rule: Rounding, least: Ints | None = None) -> tuple[Floats, Ints]:
    """Spread each zone's total over its buildings: H_b = H·w_b/Σw, P_b = P·w_b/Σw (eq. 1-2).

    Parameters
    ----------
    totals : (z,) int
    shares : Shares
    rule : Rounding
        How the whole numbers are made; all rules keep every zone's total.
    least : (n,) int, optional
        Whole numbers are not below this. In each zone it sums to the total or less, and is 0 where there is no share.

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
    order, same = np.arange(len(parts)), np.zeros(len(parts))

    def rounded(values: Floats, how: Rounding = rule) -> Ints:
        return RULES[how](values, shares.zone, wanted, same, order)

    found = rounded(parts)
    if least is not None:
        found = _not_below(parts, shares.zone, wanted, least[shares.row], found, rounded)
    whole[shares.row] = found
    return real, whole


def _not_below(parts: Floats, zone: Ints, totals: Ints, low: Ints, found: Ints, rounded: Callable[..., Ints]) -> Ints:
    """Round anew where a zone has a whole number below its bound; all other zones stay as they are without one."""
    # A rule may take more from the largest building than the bound allows; the largest remainder never does.
    for how in ((), (Rounding.LARGEST_REMAINDER,)):
        few = (np.bincount(zone[found < low], minlength=len(totals)) > 0)[zone]
        if few.any():
            raised = np.where(few, at_least(parts, zone, totals, low), parts)
            found = np.where(few, rounded(raised, *how), found)
    return found


def at_least(values: Floats, groups: Ints, totals: Ints, low: Ints) -> Floats:
    """Raise values to a lower bound and shrink the others in proportion, so that each group keeps its sum.

    Parameters
    ----------
    values : (n,) float
        ≥ 0, of which the sum in each group is its total.
    groups : (n,) int
        0..g-1
    totals : (g,) int
    low : (n,) int
        Sums to the total of its group or less.

    Returns
    -------
    (n,) float
        max(low, factor of the group · value).
    """
    fixed = values < low
    while True:
        rest = totals - np.bincount(groups[fixed], low[fixed], len(totals))
        free = np.bincount(groups[~fixed], values[~fixed], len(totals))
        factor = np.divide(rest, free, out=np.zeros(len(totals)), where=free > 0)
        found: Floats = np.where(fixed, low, factor[groups] * values)
        more = ~fixed & (found < low - 1e-9)
        if not more.any():
            return np.maximum(found, low)
        fixed |= more
