"""Whole targets per building: persons that private households are to be, and places for households (eq. 8-9)."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ...core import rounding
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ints

Rows = npt.NDArray[np.signedinteger]
"""Places of rows; made with 32 bits, because for a county's households that is a tenth of all memory."""


def persons(values: Floats, zone: Rows, pinned: Ints, quarters: Ints, listed: Ints) -> tuple[Ints, list[Note]]:
    """Make the estimated persons whole, and take those in group quarters out, the way the estimate had put them in.

    Either the estimate pinned them (`quarters`), or it spread them over all buildings of the zone with everybody else, or
    it knew nothing of them.

    Parameters
    ----------
    values : (n,) float
        P_b of eq. 2, sorted by zone and id.
    zone : (n,) int
        −1 outside of all zones, where `values` are 0.
    pinned : (n,) int
        Persons in group quarters of the list, in the building that holds them.
    quarters : (n,) int
        Of `values`, those that the estimate put into group quarters.
    listed : (z,) int
        Persons in private households of the list.

    Returns
    -------
    targets : (n,) int
        Persons that a building is to hold, pinned ones included.
    notes : list of Note
    """
    targets, notes = _whole(values, zone, len(listed))
    if not pinned.any():
        return targets, notes
    has_pinned, knew = _sums(pinned, zone, listed) > 0, _sums(quarters, zone, listed) > 0
    total, inmates = _sums(targets, zone, listed), _sums(pinned, zone, listed)
    nearer = np.abs(total - inmates - listed) < np.abs(total - listed)
    spread = has_pinned & ~knew & nearer & (total >= inmates)
    private = np.where(_of_building(has_pinned & knew, zone), targets - quarters, targets)
    among = _of_building(spread, zone)
    if among.any():
        factor: Floats = np.divide(total - inmates, total, out=np.zeros(len(total)), where=total > 0)
        rest = np.where(spread, total - inmates, 0).astype(np.int64)
        private[among] = rounding.largest_remainder(
            targets[among] * factor[zone[among]], zone[among], rest, targets[among].astype(float)
        )
        notes.append(
            note(
                "quarters_were_spread",
                "Zones where the estimate had spread the people of group quarters over all buildings: {zones}. They were "
                "moved to their building (pop_int). Give the group quarters to the estimate to avoid this.",
                zones=int(spread.sum()),
            )
        )
    unknown = int((has_pinned & ~knew & ~spread).sum())
    if unknown:
        notes.append(
            note(
                "quarters_were_added",
                "Zones with people in group quarters that the estimate does not count: {zones}. They were added to their "
                "building (pop_int).",
                zones=unknown,
            )
        )
    return pinned + private, notes


def places(share: Floats, estimate: Floats, zone: Rows, wanted: Ints) -> tuple[Ints, Bools, list[Note]]:
    """Make the estimated households whole, so that they sum to those in the list.

    They are rounded anew, from the estimate before rounding, where they do not.

    Parameters
    ----------
    share, estimate : (n,) float
        H_b as given, and before rounding, where that is known; sorted by zone and id.
    zone : (n,) int
        −1 outside of all zones.
    wanted : (z,) int
        Households in the list.

    Returns
    -------
    places : (n,) int
    has_places : (z,) bool
        Whether any building of the zone has a place.
    notes : list of Note
    """
    fractional = share != np.floor(share)
    whole = share.astype(np.int64)
    whole[fractional] = 0
    fraction = _sums(fractional, zone, wanted) > 0
    room = _sums(estimate, zone, wanted)
    from_share = room <= 0
    if from_share.any():
        estimate = np.where(_of_building(from_share, zone), share, estimate)
        room = np.where(from_share, _sums(share, zone, wanted), room)
    again = ((_sums(whole, zone, wanted) != wanted) | fraction) & (wanted > 0) & (room > 0)
    among = _of_building(again, zone)
    if among.any():
        factor: Floats = np.divide(wanted, room, out=np.zeros(len(room)), where=room > 0)
        totals = np.where(again, wanted, 0)
        # Among equals those that the estimate rounded up come first: it may have spread them evenly.
        given_more = np.empty(int(among.sum()), np.int64)
        given_more[np.argsort(-share[among], kind="stable")] = np.arange(len(given_more), dtype=np.int64)
        whole[among] = rounding.largest_remainder(
            estimate[among] * factor[zone[among]], zone[among], totals, estimate[among], given_more
        )
    notes = []
    anew = int((again & ~fraction).sum())
    if anew:
        notes.append(
            note(
                "households_were_rounded_anew",
                "Zones with another number of households in the list than in the estimate: {zones}. Their buildings' "
                "households were rounded anew to the list's number (hh_int).",
                zones=anew,
            )
        )
    return whole, room > 0, notes


def _whole(values: Floats, zone: Rows, n_zones: int) -> tuple[Ints, list[Note]]:
    """Round to whole numbers where they are not, every zone's sum kept."""
    whole = values == np.floor(values)
    if whole.all():
        return values.astype(np.int64), []
    inside = zone >= 0
    total = rounding.nearest(np.bincount(zone[inside], values[inside], n_zones))
    result = np.zeros(len(values), np.int64)
    result[inside] = rounding.largest_remainder(values[inside], zone[inside], total, values[inside])
    fractional = note(
        "fractional_targets",
        "Zones with fractional targets, which were rounded with each zone's sum kept: {zones}.",
        zones=len(np.unique(zone[~whole])),
    )
    return result, [fractional]


def _sums(values: npt.NDArray[Any], zone: Rows, like: npt.NDArray[Any]) -> Floats:
    """Sum over the buildings of each zone; as many zones as `like` has."""
    # The first of the sums is of buildings outside of all zones.
    return np.bincount(zone + 1, values, len(like) + 1)[1:].astype(float, copy=False)


def _of_building(of_zone: Bools, zone: Rows) -> Bools:
    """Look up what holds of the zone of each building; outside of all zones nothing does."""
    return np.append(of_zone, False)[zone]
