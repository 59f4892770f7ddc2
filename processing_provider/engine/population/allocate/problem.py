"""What every allocation starts from: whole targets per building and the households of each zone, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import columns, rounding
from ...core.errors import CountError, EmptyInputError
from ..settings import VacantUnits

NO_ZONE = "its zone is not a zone of any building"
"""Why a household is not placed where no building is in its zone."""


USUAL_DIFFERENCE = 0.1
"""Lists and totals of one census differ by less, noise and rounding included, as a share of the persons."""


@dataclass(frozen=True)
class Buildings:
    """Buildings with their estimate, as read.

    Attributes
    ----------
    id : (n,) object of str
        Unique.
    zone : (n,) object of str
        '' where the building lies in no zone.
    households : (n,) float
        H_b; NaN only where there is no zone.
    persons : (n,) float
        P_b, group quarters included; NaN only where there is no zone.
    households_estimate : (n,) float, optional
        hh_est before rounding; used when the number of households in the list asks for a new rounding.
    group_quarters : (n,) float, optional
        Of `persons`, how many the estimate put into group quarters in this building; NaN counts as 0.
    position : (n,) int, optional
        Place along a line on which neighbours are near each other; without it neighbours are those with ids in a row.
    """

    id: np.ndarray
    zone: np.ndarray
    households: np.ndarray
    persons: np.ndarray
    households_estimate: np.ndarray | None = None
    group_quarters: np.ndarray | None = None
    position: np.ndarray | None = None


@dataclass(frozen=True)
class Households:
    """A household list, as read.

    Attributes
    ----------
    id : (m,) object of str
        Unique.
    zone : (m,) object of str
        Zone that the household lives in, '' if unknown.
    persons : (m,) int
        0 in a vacant unit.
    group_quarters : (m,) bool, optional
        Whether the record is a group quarters with all its people.
    building : (m,) object of str, optional
        Building that a group quarters is known to be, '' if unknown.
    """

    id: np.ndarray
    zone: np.ndarray
    persons: np.ndarray
    group_quarters: np.ndarray | None = None
    building: np.ndarray | None = None


@dataclass(frozen=True)
class Problem:
    """Buildings and households sorted by zone and id, so that the order of rows in a layer changes nothing.

    Attributes
    ----------
    zone_id : (z,) object of str
        Zones of the buildings, in text order.
    building, household : (n,), (m,) int
        Row in the input of each sorted building and household.
    building_zone, household_zone : (n,), (m,) int
        Zone of each, −1 if none.
    places : (n,) int
        H_b: households the building is to hold.
    targets : (n,) int
        P_b of eq. 2: persons the building is to hold, group quarters included.
    pinned : (n,) int
        Persons in group quarters pinned to the building.
    sizes : (m,) int
        Persons per household.
    pin : (m,) int
        Building (sorted position) that a group quarters is pinned to, else −1.
    reason : (m,) object of str
        Why a household is not to be placed, '' if it is.
    vacant : (m,) bool
        Units without people that are left out.
    position : (n,) int or None
        Place of each building along a line on which neighbours are near each other; None where that is the order.
    other_zones : tuple of str
        Zones of households that no building has.
    warnings : tuple of str
        What was changed or is odd, for the log.
    estimate : (n,) float32 or None
        Households before rounding, of no certain scale; 0 where that is not known. None where they are the places.
    """

    zone_id: np.ndarray
    building: np.ndarray
    household: np.ndarray
    building_zone: np.ndarray
    household_zone: np.ndarray
    places: np.ndarray
    targets: np.ndarray
    pinned: np.ndarray
    sizes: np.ndarray
    pin: np.ndarray
    reason: np.ndarray
    vacant: np.ndarray
    position: np.ndarray | None
    other_zones: tuple
    warnings: tuple
    estimate: np.ndarray | None

    def pinned_zones(self) -> list:
        """Return the zones that hold group quarters."""
        return np.unique(self.household_zone[self.pin >= 0]).tolist()

    def zones(self):
        """Yield (zone, buildings, households) for each zone with households: the sorted positions of what is allocated.

        Buildings are those with a place, households those that are neither pinned nor excluded; as many as places.
        """
        dealt = np.flatnonzero((self.reason == "") & (self.pin < 0)).astype(np.int32)
        used = np.flatnonzero(self.places > 0).astype(np.int32)
        edges = np.arange(len(self.zone_id) + 1)
        first_h = np.searchsorted(self.household_zone[dealt], edges)
        first_b = np.searchsorted(self.building_zone[used], edges)
        for z in np.flatnonzero(np.diff(first_h)):
            # Copies: a view of the last zone would keep the whole county's positions in memory.
            yield z, used[first_b[z] : first_b[z + 1]].copy(), dealt[first_h[z] : first_h[z + 1]].copy()


def prepare(buildings: Buildings, households: Households, vacant_units=VacantUnits.LEAVE_OUT) -> Problem:
    """Sort, match and check the input of an allocation, and make the targets whole.

    Group quarters are pinned and taken out of the targets of eq. 2. H_b is rounded anew, from the estimate before
    rounding, in zones where it does not sum to the households in the list (eq. 9 needs equality).

    Returns
    -------
    Problem

    Raises
    ------
    EmptyInputError
        No buildings, no households, or no building in any zone.
    IdError
        Buildings and households have no zone in common.
    CountError
        A building of a zone has no estimate.
    """
    zone_id = _zone_ids(buildings, households)
    zone_of = {key: z for z, key in enumerate(zone_id)}
    # Positions are 32 bits wide: for a county's households that is a tenth of all memory.
    zone = np.fromiter((zone_of.get(key, -1) for key in buildings.zone), np.int32, len(buildings.zone))
    b_order = np.lexsort((rounding.ranks(buildings.id), zone)).astype(np.int32)
    b_zone = zone[b_order]
    in_zone, by_number = columns.match(households.zone, zone_id, "zone")
    zone = in_zone.astype(np.int32)
    del in_zone
    h_order = np.lexsort((rounding.ranks(households.id), zone)).astype(np.int32)
    h_zone = zone[h_order]
    sizes = np.asarray(households.persons, np.int64)[h_order]
    notes = _Notes()
    notes.add(by_number, "households were matched to their zone by number, because leading zeros were lost")

    inside = b_zone >= 0
    persons = _known(buildings.persons[b_order], inside, "population")
    share = _known(buildings.households[b_order], inside, "households")
    is_gq = np.zeros(len(sizes), bool) if households.group_quarters is None else households.group_quarters[h_order]
    vacant = (sizes == 0) & ~is_gq & (vacant_units == VacantUnits.LEAVE_OUT)
    reason = np.full(len(sizes), "", dtype=object)
    reason[h_zone < 0] = NO_ZONE
    reason[vacant] = "vacant unit, left out"

    pin = _pin(np.flatnonzero(is_gq & (reason == "")), households, h_order, h_zone, buildings, b_order, b_zone, notes)
    pinned = np.bincount(pin[pin >= 0], weights=sizes[pin >= 0], minlength=len(b_zone)).astype(np.int64)
    dealt = (reason == "") & (pin < 0)
    listed = np.bincount(h_zone[dealt], sizes[dealt], len(zone_id))
    targets = _whole(persons, persons, b_zone, inside, len(zone_id), notes)
    targets = pinned + _private_targets(targets, pinned, _group_quarters(buildings, b_order), listed, b_zone, notes)
    estimate = share if buildings.households_estimate is None else np.nan_to_num(buildings.households_estimate[b_order])
    places, full = _places(share, estimate, b_zone, inside, np.bincount(h_zone[dealt], minlength=len(zone_id)), notes)
    reason[dealt & ~full[h_zone]] = "no building of its zone has households in the estimate"
    for text in (NO_ZONE, "no building of its zone has households in the estimate"):
        notes.add(
            int(np.count_nonzero(reason == text)), f"households are not placed, because {text.replace('its', 'their')}"
        )
    notes.add(
        sum("\ufffd" in str(label) for label in households.zone[zone < 0]),
        "households have a zone id with characters that could not be read; save the table in UTF-8, "
        "or set its encoding in QGIS",
    )
    people = np.bincount(b_zone[inside], targets[inside], len(zone_id))
    forgotten = (people > 0) & (np.bincount(h_zone[reason == ""], minlength=len(zone_id)) == 0)
    notes.add(
        int(np.count_nonzero(forgotten)),
        f"zones have people but no households in the list; their {int(people[forgotten].sum()):,} persons are in no building",
    )
    estimated, listed_persons = int(people[~forgotten].sum()), int(sizes[reason == ""].sum())
    if abs(listed_persons - estimated) > USUAL_DIFFERENCE * estimated:
        notes.append(
            f"The household list has {listed_persons:,} persons where the estimate has {estimated:,}; check that both are of the "
            "same place and year, and the field of the persons."
        )
    other_zones = tuple(sorted({label for label in households.zone[zone < 0] if label}))
    return Problem(
        zone_id,
        b_order,
        h_order,
        b_zone,
        h_zone,
        places,
        targets,
        pinned,
        sizes,
        pin,
        reason,
        vacant,
        None if buildings.position is None else buildings.position[b_order],
        other_zones,
        tuple(notes),
        None if np.array_equal(estimate, places) else estimate.astype(np.float32),
    )


class _Notes(list):
    """Counted remarks for the log."""

    def add(self, count, text) -> None:
        if count:
            self.append(f"{count:,} {text}.")


def _zone_ids(buildings, households):
    if not len(buildings.id):
        raise EmptyInputError("The building layer has no buildings; choose the output of the estimate.")
    if not len(households.id):
        raise EmptyInputError("The household list is empty; choose a table with one row per household.")
    zones = sorted({zone for zone in buildings.zone if zone})
    if not zones:
        raise EmptyInputError(
            "No building lies in a zone; run the estimate first or choose the field with the zone ids."
        )
    return np.array(zones, dtype=object)


def _known(values, inside, what):
    """Return the estimate with 0 outside of zones; inside it must be known."""
    values = np.asarray(values, float)
    missing = np.count_nonzero(inside & ~np.isfinite(values))
    if missing:
        raise CountError(
            f"{missing} buildings lie in a zone but have no estimated {what}; run the estimate again or filter them out."
        )
    return np.where(inside, values, 0.0)


def _whole(values, priority, zone, inside, n_zones, notes):
    """Round to whole numbers where they are not, every zone's sum kept."""
    whole = values == np.floor(values)
    if whole.all():
        return values.astype(np.int64)
    total = np.floor(np.bincount(zone[inside], values[inside], n_zones) + 0.5 + 1e-9).astype(np.int64)
    result = np.zeros(len(values), np.int64)
    # Rows are sorted by zone and id already, so the position settles ties.
    position = np.arange(np.count_nonzero(inside))
    result[inside] = rounding.largest_remainder(values[inside], zone[inside], total, priority[inside], position)
    notes.add(
        len(np.unique(zone[~whole])), "zones have fractional targets, which were rounded with each zone's sum kept"
    )
    return result


def _pin(records, households, h_order, h_zone, buildings, b_order, b_zone, notes):
    """Give each group quarters the building it names, else the one its people were estimated in, else the largest."""
    pin = np.full(len(h_order), -1, np.int32)
    if not records.size:
        return pin
    quarters = _group_quarters(buildings, b_order)
    largest = {}
    for b in np.lexsort((-np.arange(len(b_order)), np.nan_to_num(buildings.persons[b_order]), quarters)):
        largest[b_zone[b]] = b
    named = np.full(len(records), -1)
    if households.building is not None:
        wanted = households.building[h_order[records]]
        if np.any(wanted != ""):
            place, _ = columns.match(wanted, buildings.id, "building")
            sorted_place = np.empty(len(b_order), np.int64)
            sorted_place[b_order] = np.arange(len(b_order))
            named = np.where(place >= 0, sorted_place[place], -1)
            notes.add(
                int(np.count_nonzero((wanted != "") & (named < 0))), "group quarters name a building that is not there"
            )
    pin[records] = [b if b >= 0 else largest[h_zone[h]] for b, h in zip(named, records)]
    return pin


def _group_quarters(buildings, b_order):
    if buildings.group_quarters is None:
        return np.zeros(len(b_order), np.int64)
    return np.nan_to_num(buildings.group_quarters[b_order]).astype(np.int64)


def _private_targets(targets, pinned, quarters, persons, b_zone, notes):
    """Take the people of group quarters out of P_b, the way the estimate had put them in.

    `persons` is (z,) float, people in households of the list. Either the estimate pinned them (`quarters`), or it spread
    them over all buildings of the zone with everybody else, or it knew nothing of them.
    """
    if not pinned.any():
        return targets
    n_zones = len(persons)
    inside = b_zone >= 0

    def per_zone(values):
        return np.bincount(b_zone[inside], values[inside], n_zones)

    has_pinned = np.append(per_zone(pinned) > 0, False)
    knew = np.append(per_zone(quarters) > 0, False)
    private = np.where((has_pinned & knew)[b_zone], targets - quarters, targets)
    total, inmates = per_zone(targets), per_zone(pinned)
    spread = has_pinned & ~knew
    spread[:-1] &= (np.abs(total - inmates - persons) < np.abs(total - persons)) & (total >= inmates)
    among = spread[b_zone]
    if among.any():
        factor = np.divide(total - inmates, total, out=np.zeros(n_zones), where=total > 0)
        rest = np.where(spread[:-1], total - inmates, 0).astype(np.int64)
        private[among] = rounding.largest_remainder(
            targets[among] * factor[b_zone[among]], b_zone[among], rest, targets[among], np.arange(among.sum())
        )
    notes.add(
        int(spread.sum()),
        "zones had the people of group quarters spread over all buildings by the estimate; they were moved to their "
        "building (pop_int). Give the group quarters to the estimate to avoid this",
    )
    notes.add(
        int((has_pinned & ~knew & ~spread).sum()),
        "zones have people in group quarters that the estimate does not count; they were added to their building (pop_int)",
    )
    return private


def _places(share, estimate, b_zone, inside, wanted, notes):
    """Return whole H_b that sum to the households in the list, and per zone whether there is a place at all."""
    n_zones = len(wanted)
    places = np.where(share == np.floor(share), share, 0).astype(np.int64)
    sums = np.bincount(b_zone[inside], places[inside], n_zones)
    fraction = np.bincount(b_zone[inside], (share != np.floor(share))[inside], n_zones) > 0
    room = np.bincount(b_zone[inside], estimate[inside], n_zones)
    from_share = room <= 0
    estimate = np.where(np.append(from_share, False)[b_zone], share, estimate)
    room = np.where(from_share, np.bincount(b_zone[inside], share[inside], n_zones), room)
    again = ((sums != wanted) | fraction) & (wanted > 0) & (room > 0)
    among = np.append(again, False)[b_zone]
    if among.any():
        factor = np.divide(wanted, room, out=np.zeros(n_zones), where=room > 0)
        places[among] = rounding.largest_remainder(
            estimate[among] * factor[b_zone[among]],
            b_zone[among],
            np.where(again, wanted, 0),
            estimate[among],
            np.arange(among.sum()),
        )
    notes.add(
        int((again & ~fraction).sum()),
        "zones have another number of households in the list than in the estimate; "
        "their buildings' households were rounded anew to the list's number (hh_int)",
    )
    return places, np.append(room > 0, False)
