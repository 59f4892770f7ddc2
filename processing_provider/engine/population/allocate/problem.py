"""What every allocation starts from: whole targets per building and the households of each zone, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.errors import CountError
from ...core.notes import Note
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import VacantUnits
from . import targets
from .matching import Buildings, Households, in_order, per_zone, zones_of_buildings, zones_of_households
from .pinning import group_quarters, pin
from .targets import Rows
from .unplaced import IS_VACANT, REASONS, TO_PLACE, WITHOUT_PLACES, not_placed, of_other_people, reasons


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
    notes : tuple of Note
        What was changed or is odd.
    estimate : (n,) float32 or None
        Households before rounding, of no certain scale; 0 where that is not known. None where they are the places.
    """

    zone_id: Ids
    building: Rows
    household: Rows
    building_zone: Rows
    household_zone: Rows
    places: Ints
    targets: Ints
    pinned: Ints
    sizes: Ints
    pin: Rows
    reason: Ids
    vacant: Bools
    position: Ints | None
    other_zones: tuple[str, ...]
    notes: tuple[Note, ...]
    estimate: npt.NDArray[np.float32] | None

    def pinned_zones(self) -> Ints:
        """Zones that hold group quarters."""
        return np.unique(self.household_zone[self.pin >= 0])

    def zones(self, without: Bools | None = None) -> Iterator[tuple[int, Rows, Rows]]:
        """Yield (zone, buildings, households) for each zone with households: the sorted positions of what is allocated.

        Buildings are those with a place, households those that are neither pinned nor excluded; as many as places.
        Zones of `without`, (z,) bool, are left out.
        """
        dealt, used = self.dealt().astype(np.int32), np.flatnonzero(self.places > 0).astype(np.int32)
        edges = np.arange(len(self.zone_id) + 1, dtype=np.int64)
        first_h = np.searchsorted(self.household_zone[dealt], edges)
        first_b = np.searchsorted(self.building_zone[used], edges)
        wanted = np.diff(first_h) > 0
        for z in np.flatnonzero(wanted if without is None else wanted & ~without).tolist():
            # Copies: a view of the last zone would keep the whole county's positions in memory.
            yield z, used[first_b[z] : first_b[z + 1]].copy(), dealt[first_h[z] : first_h[z + 1]].copy()

    def dealt(self) -> Ints:
        """Positions of the households that are neither pinned nor excluded."""
        return np.flatnonzero((self.reason == "") & (self.pin < 0))

    def only_building(self, candidates: Bools) -> Rows:
        """Position of the only building of a zone among candidates, (n,) bool; −1 where there are none or several."""
        found = np.full(len(self.zone_id), -1, np.int32)
        among = np.flatnonzero(candidates & (self.building_zone >= 0))
        number = np.bincount(self.building_zone[among], minlength=len(found))
        found[self.building_zone[among]] = among
        found[number != 1] = -1
        return found


def prepare(buildings: Buildings, households: Households, vacant_units: VacantUnits = VacantUnits.LEAVE_OUT) -> Problem:
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
    zone_id, of_building = zones_of_buildings(buildings, households)
    building, b_zone = in_order(buildings.id, of_building)
    of_household, other_zones, notes = zones_of_households(households.zone, zone_id)
    household, h_zone = in_order(households.id, of_household)
    del of_building, of_household  # a county's are tens of megabytes
    n, n_zones = len(building), len(zone_id)
    sizes = np.asarray(households.persons, np.int64)[household]
    reason, is_quarters = reasons(households, household, h_zone, sizes, vacant_units)
    records = np.flatnonzero(is_quarters & (reason == TO_PLACE))
    pinned_to, more = pin(records, households, household, h_zone, buildings, building, b_zone)
    notes += more
    pinned = np.bincount(pinned_to[pinned_to >= 0], sizes[pinned_to >= 0], n).astype(np.int64)
    dealt = (reason == TO_PLACE) & (pinned_to < 0)
    listed, wanted = (per_zone(values, dealt, h_zone, n_zones) for values in (sizes, 1))

    persons = _known(buildings.persons[building], b_zone, "population")
    share = _known(buildings.households[building], b_zone, "households")
    known = buildings.households_estimate
    estimate = share if known is None else np.nan_to_num(known[building])
    aims, more = targets.persons(persons, b_zone, pinned, group_quarters(buildings, building), listed)
    notes += more
    places, has_places, more = targets.places(share, estimate, b_zone, wanted)
    notes += more
    reason[dealt & ~has_places[h_zone]] = WITHOUT_PLACES
    notes += not_placed(reason, households.zone, of_no_zone=household[h_zone < 0])
    notes += of_other_people(aims, b_zone, sizes, h_zone, reason == TO_PLACE, n_zones)
    return Problem(
        zone_id,
        building,
        household,
        b_zone,
        h_zone,
        places,
        aims,
        pinned,
        sizes,
        pinned_to,
        REASONS[reason],
        reason == IS_VACANT,
        None if buildings.position is None else buildings.position[building],
        other_zones,
        tuple(notes),
        None if np.array_equal(estimate, places) else estimate.astype(np.float32),
    )


def _known(values: Floats, zone: Rows, what: str) -> Floats:
    """Return the estimate with 0 outside of zones; inside it must be known."""
    values = np.asarray(values, float)
    missing = int(np.count_nonzero((zone >= 0) & ~np.isfinite(values)))
    if missing:
        raise CountError(
            "no_estimate",
            "Buildings that lie in a zone and have no estimated {what}: {buildings}; run the estimate again or filter "
            "them out.",
            what=what,
            buildings=missing,
        )
    return np.where(zone >= 0, values, 0.0)
