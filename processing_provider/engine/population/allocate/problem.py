"""What every allocation starts from: whole targets per building and the households of each zone, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core import columns, rounding
from ...core.errors import CountError, EmptyInputError
from ...core.notes import Note, note
from ...core.rounding import Texts
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import VacantUnits
from . import targets
from .targets import Rows

NO_ZONE = "its zone is not a zone of any building"
"""Why a household is not placed where no building is in its zone."""
VACANT = "vacant unit, left out"
NO_PLACES = "no building of its zone has households in the estimate"
REASONS = np.array(["", NO_ZONE, VACANT, NO_PLACES], dtype=object)
"""Why a household is not to be placed, '' where it is."""
TO_PLACE, IN_NO_ZONE, IS_VACANT, WITHOUT_PLACES = range(len(REASONS))


USUAL_DIFFERENCE = 0.1
"""Lists and totals of one census differ by less, noise and rounding included, as a share of the persons."""


@dataclass(frozen=True)
class Buildings:
    """Buildings with their estimate, as read.

    Attributes
    ----------
    id : (n,) object of str, or bytes of UTF-8
        Unique.
    zone : (n,) object of str, or bytes of UTF-8
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

    id: Texts
    zone: Texts
    households: Floats
    persons: Floats
    households_estimate: Floats | None = None
    group_quarters: Floats | None = None
    position: Ints | None = None


@dataclass(frozen=True)
class Households:
    """A household list, as read.

    Attributes
    ----------
    id : (m,) object of str, or bytes of UTF-8
        Unique.
    zone : (m,) object of str, or bytes of UTF-8
        Zone that the household lives in, '' if unknown.
    persons : (m,) int
        0 in a vacant unit.
    group_quarters : (m,) bool, optional
        Whether the record is a group quarters with all its people.
    building : (m,) object of str, optional
        Building that a group quarters is known to be, '' if unknown.
    """

    id: Texts
    zone: Texts
    persons: Ints
    group_quarters: Bools | None = None
    building: Ids | None = None


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
        edges = np.arange(len(self.zone_id) + 1)
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
    zone_id, of_building = _zones_of_buildings(buildings, households)
    building, b_zone = _sorted(buildings.id, of_building)
    of_household, other_zones, notes = _zones_of_households(households.zone, zone_id)
    household, h_zone = _sorted(households.id, of_household)
    del of_building, of_household  # a county's are tens of megabytes
    n, n_zones = len(building), len(zone_id)
    sizes = np.asarray(households.persons, np.int64)[household]
    reason, is_quarters = _reasons(households, household, h_zone, sizes, vacant_units)
    records = np.flatnonzero(is_quarters & (reason == TO_PLACE))
    pin, more = _pin(records, households, household, h_zone, buildings, building, b_zone)
    notes += more
    pinned = np.bincount(pin[pin >= 0], sizes[pin >= 0], n).astype(np.int64)
    dealt = (reason == TO_PLACE) & (pin < 0)
    listed, wanted = (_per_zone(values, dealt, h_zone, n_zones) for values in (sizes, 1))

    persons = _known(buildings.persons[building], b_zone, "population")
    share = _known(buildings.households[building], b_zone, "households")
    known = buildings.households_estimate
    estimate = share if known is None else np.nan_to_num(known[building])
    aims, more = targets.persons(persons, b_zone, pinned, _group_quarters(buildings, building), listed)
    notes += more
    places, has_places, more = targets.places(share, estimate, b_zone, wanted)
    notes += more
    reason[dealt & ~has_places[h_zone]] = WITHOUT_PLACES
    notes += _not_placed(reason, households.zone, of_no_zone=household[h_zone < 0])
    notes += _of_other_people(aims, b_zone, sizes, h_zone, reason == TO_PLACE, n_zones)
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
        pin,
        REASONS[reason],
        reason == IS_VACANT,
        None if buildings.position is None else buildings.position[building],
        other_zones,
        tuple(notes),
        None if np.array_equal(estimate, places) else estimate.astype(np.float32),
    )


def _zones_of_buildings(buildings: Buildings, households: Households) -> tuple[Ids, Rows]:
    """Return the ids of the zones, in text order, and the zone of each building, −1 if none."""
    if not len(buildings.id):
        raise EmptyInputError("no_buildings", "The building layer has no buildings; choose the output of the estimate.")
    if not len(households.id):
        raise EmptyInputError(
            "no_households", "The household list is empty; choose a table with one row per household."
        )
    names, which = _distinct(buildings.zone)
    zone_id = np.array(sorted(name for name in names if name), dtype=object)
    if not len(zone_id):
        raise EmptyInputError(
            "no_building_in_a_zone",
            "No building lies in a zone; run the estimate first or choose the field with the zone ids.",
        )
    place = {name: z for z, name in enumerate(zone_id)}
    return zone_id, np.array([place.get(name, -1) for name in names], np.int32)[which]


def _zones_of_households(labels: Texts, zone_id: Ids) -> tuple[Rows, tuple[str, ...], list[Note]]:
    """Return the zone of each household, −1 if no building is there, and the zones that no building has."""
    names, which = _distinct(labels)
    zone, by_number = columns.match(names, zone_id, "zone")
    notes = []
    if by_number:
        others = np.array([z >= 0 and zone_id[z] != name for name, z in zip(names, zone)], bool)
        notes.append(
            note(
                "zones_by_number",
                "Households matched to their zone by number, because leading zeros were lost: {households}.",
                households=int(np.count_nonzero(others[which])),
            )
        )
    other_zones = tuple(sorted(name for name, z in zip(names, zone) if z < 0 and name))
    return zone.astype(np.int32)[which], other_zones, notes


def _distinct(labels: Texts) -> tuple[Ids, Rows]:
    """Return the different labels, and which of them each one is."""
    if labels.dtype.kind == "S":
        packed = labels.astype(bytes, copy=False)
        encoded = np.unique(packed)
        # Looked up, because numpy's own inverse takes twice the memory of the labels.
        return _texts(encoded), np.searchsorted(encoded, packed).astype(np.int32)
    number: dict[str, int] = {}
    which = np.fromiter((number.setdefault(label, len(number)) for label in labels), np.int32, len(labels))
    names = np.empty(len(number), dtype=object)
    names[:] = list(number)
    return names, which


def _texts(ids: Texts) -> Ids:
    """Return texts of Python."""
    texts = np.empty(len(ids), dtype=object)
    texts[:] = [name.decode() for name in ids.tolist()] if ids.dtype.kind == "S" else ids
    return texts


def _sorted(ids: Texts, zone: Rows) -> tuple[Rows, Rows]:
    """Sort rows by zone, then id. Returns the rows, and the zone of each."""
    by_id = rounding.in_order(ids).astype(np.int32)
    rows = by_id[np.argsort(zone[by_id], kind="stable")]
    return rows, zone[rows]


def _reasons(
    households: Households, household: Rows, h_zone: Rows, sizes: Ints, vacant_units: VacantUnits
) -> tuple[npt.NDArray[np.int8], Bools]:
    """Say why households are not to be placed, as places in `REASONS`, and which are group quarters; both sorted."""
    quarters = households.group_quarters
    is_quarters = np.zeros(len(sizes), bool) if quarters is None else quarters[household]
    reason = np.full(len(sizes), TO_PLACE, np.int8)
    reason[h_zone < 0] = IN_NO_ZONE
    if vacant_units == VacantUnits.LEAVE_OUT:
        reason[(sizes == 0) & ~is_quarters] = IS_VACANT
    return reason, is_quarters


def _per_zone(values: Ints | int, where: Bools, zone: Rows, n_zones: int) -> Ints:
    """Sum values that are sorted by zone; with a quarter of the memory that `numpy.bincount` takes of a county."""
    up_to = np.zeros(len(zone) + 1, np.int64)
    np.multiply(values, where, out=up_to[1:])
    np.cumsum(up_to, out=up_to)
    first = np.searchsorted(zone, np.arange(n_zones + 1, dtype=zone.dtype))
    return np.diff(up_to[first])


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


def _pin(
    records: Ints,
    households: Households,
    household: Rows,
    h_zone: Rows,
    buildings: Buildings,
    building: Rows,
    b_zone: Rows,
) -> tuple[Rows, list[Note]]:
    """Give each group quarters the building it names, else the one its people were estimated in, else the largest."""
    pin = np.full(len(household), -1, np.int32)
    if not records.size:
        return pin, []
    persons = np.nan_to_num(buildings.persons[building])
    smallest_first = np.lexsort((-np.arange(len(building)), persons, _group_quarters(buildings, building)))
    largest = np.full(int(b_zone.max()) + 2, -1)
    largest[b_zone[smallest_first]] = smallest_first
    named, unknown = np.full(len(records), -1), 0
    if households.building is not None:
        wanted = households.building[household[records]]
        if np.any(wanted != ""):
            place, _ = columns.match(wanted, _texts(buildings.id), "building")
            at = np.empty(len(building), np.int64)
            at[building] = np.arange(len(building))
            named = np.where(place >= 0, at[place], -1)
            unknown = int(np.count_nonzero((wanted != "") & (named < 0)))
    pin[records] = np.where(named >= 0, named, largest[h_zone[records]])
    if not unknown:
        return pin, []
    return pin, [
        note(
            "unknown_quarters_building",
            "Group quarters that name a building that is not there: {records}.",
            records=unknown,
        )
    ]


def _group_quarters(buildings: Buildings, building: Rows) -> Ints:
    if buildings.group_quarters is None:
        return np.zeros(len(building), np.int64)
    return np.nan_to_num(buildings.group_quarters[building]).astype(np.int64)


def _not_placed(reason: npt.NDArray[np.int8], labels: Texts, of_no_zone: Rows) -> list[Note]:
    """Count the households that should be placed and cannot be; `of_no_zone` are the rows of those without a zone."""
    notes = []
    outside = int(np.count_nonzero(reason == IN_NO_ZONE))
    if outside:
        notes.append(
            note(
                "households_of_no_zone",
                "Households that are not placed, because their zone is not a zone of any building: {households}.",
                households=outside,
            )
        )
    without = int(np.count_nonzero(reason == WITHOUT_PLACES))
    if without:
        notes.append(
            note(
                "households_without_places",
                "Households that are not placed, because no building of their zone has households in the estimate: "
                "{households}.",
                households=without,
            )
        )
    unread = sum("\ufffd" in label for label in _texts(labels[of_no_zone]))
    if unread:
        notes.append(
            note(
                "unread_zone_ids",
                "Households whose zone id has characters that could not be read: {households}; save the table in UTF-8, "
                "or set its encoding in QGIS.",
                households=unread,
            )
        )
    return notes


def _of_other_people(aims: Ints, b_zone: Rows, sizes: Ints, h_zone: Rows, to_place: Bools, n_zones: int) -> list[Note]:
    """Tell zones with people and no households, and a list of far more or fewer people than the estimate."""
    inside = b_zone >= 0
    people = np.bincount(b_zone[inside], aims[inside], n_zones)
    forgotten = (people > 0) & (_per_zone(1, to_place, h_zone, n_zones) == 0)
    notes = []
    if forgotten.any():
        notes.append(
            note(
                "zones_without_households",
                "Zones with people that have no households in the list: {zones}. Their persons are in no building: "
                "{persons}.",
                zones=int(np.count_nonzero(forgotten)),
                persons=int(people[forgotten].sum()),
            )
        )
    estimated, listed = int(people[~forgotten].sum()), int(np.sum(sizes, where=to_place))
    if abs(listed - estimated) > USUAL_DIFFERENCE * estimated:
        notes.append(
            note(
                "list_of_other_people",
                "Persons in the household list: {listed}, in the estimate: {estimated}; check that both are of the same "
                "place and year, and the field of the persons.",
                listed=listed,
                estimated=estimated,
            )
        )
    return notes
