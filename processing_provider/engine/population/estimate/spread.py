"""Totals spread over the buildings, as shares and as whole numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core import rounding
from ...core.types import Floats, Ints
from ..settings import Rounding
from .shares import Shares

Way = Callable[[Floats, Ints, Ints, Ints], Ints]
"""Rounds parts of zones to their totals: parts, zones, totals of all zones, and the rows or places in a list of the parts."""

RULES = {
    Rounding.LARGEST_REMAINDER: rounding.largest_remainder,
    Rounding.ROUND_AND_LARGEST: rounding.round_and_largest,
}


def spread(
    totals: Ints, shares: Shares, rule: Rounding, evenly: Way | None = None, least: Ints | None = None
) -> tuple[Floats, Ints]:
    """Spread each zone's total over its buildings: H_b = H·w_b/Σw, P_b = P·w_b/Σw (eq. 1-2).

    Parameters
    ----------
    totals : (z,) int
    shares : Shares
    rule : Rounding
        How the whole numbers are made; all rules keep every zone's total.
    evenly : callable
        Of `Evenly`, for persons or for households; `Rounding.SPREAD` needs it.
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
    low = np.zeros(len(parts), np.int64) if least is None else least[shares.row]
    whole[shares.row] = _rounded(parts, shares.zone, wanted, low, _way(shares, rule, evenly))
    return real, whole


def _way(shares: Shares, rule: Rounding, evenly: Way | None) -> Way:
    """The rounding of some of the shares: their parts, zones, totals of all zones, and which they are."""
    if rule == Rounding.SPREAD and evenly is not None:
        return lambda parts, zone, totals, these: evenly(parts, zone, totals, shares.row[these])
    by_rule = RULES.get(rule, rounding.largest_remainder)
    # The rows come in the order that decides between equal remainders: there is nothing more to compare.
    return lambda parts, zone, totals, these: by_rule(parts, zone, totals, np.zeros(len(parts)), these)


def _largest(parts: Floats, zone: Ints, totals: Ints, these: Ints) -> Ints:
    return rounding.largest_remainder(parts, zone, totals, np.zeros(len(parts)), these)


def _rounded(parts: Floats, zone: Ints, totals: Ints, low: Ints, way: Way) -> Ints:
    found = way(parts, zone, totals, np.arange(len(parts), dtype=np.int64))
    for again in (way, _largest):
        few = np.bincount(zone[found < low], minlength=len(totals)) > 0
        if not few.any():
            break
        # Only zones that need it, so that all others are as they would be without a bound. The rule may take more from
        # the largest building than the bound allows; the largest remainder never does.
        among = np.flatnonzero(few[zone])
        raised = at_least(parts[among], zone[among], totals, low[among])
        found[among] = again(raised, zone[among], np.where(few, totals, 0), among)
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
