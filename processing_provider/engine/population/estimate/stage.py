"""The estimate from weights to whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core.errors import EmptyInputError, GeometryError
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import EstimateSettings, Rounding
from . import quarters, spill
from .evenly import Evenly
from .shares import Shares, shares
from .spread import spread
from .totals import Totals, Zones, whole_totals
from .weighing import no_buildings

STATUSES = EMPTY, ESTIMATED, NO_BUILDINGS, SPILLED = ("empty", "estimated", "no_buildings", "spilled")


@dataclass(frozen=True)
class Estimate:
    """People per building, and what became of the zones.

    Attributes
    ----------
    households_estimate, persons_estimate : (n,) float
        hh_est and pop_est; NaN for buildings outside of all zones.
    households, persons : (n,) int
        hh_int and pop_int: whole, with each zone's sums exact.
    group_quarters : (n,) int
        Of `persons`, those in group quarters.
    zone_households, zone_persons, zone_buildings : (z,) int
        Whole totals and number of buildings with a weight.
    zone_status : (z,) object of str
        Of `STATUSES`.
    zone_beyond : (z,) bool
        Zones with people that reach beyond the buildings, see `beyond`; spilled ones included.
    spilled_to : (z,) int
        Building that took the people of a zone without buildings, else −1.
    notes : tuple of Note
    """

    households_estimate: Floats
    persons_estimate: Floats
    households: Ints
    persons: Ints
    group_quarters: Ints
    zone_households: Ints
    zone_persons: Ints
    zone_buildings: Ints
    zone_status: Ids
    zone_beyond: Bools
    spilled_to: Ints
    notes: tuple[Note, ...]


def estimate(
    zones: Zones,
    building_order: Ints,
    zone: Ints,
    weight: Floats,
    settings: EstimateSettings,
    building_points: Ids | None = None,
    zone_polygons: Ids | None = None,
    household_weight: Floats | None = None,
    along: Ints | None = None,
) -> Estimate:
    """Estimate households and persons per building: H_b = H·w_b/Σw, P_b = P·w_b/Σw within the zone (eq. 1-2).

    Parameters
    ----------
    zones : Zones
    building_order : (n,) int
        Rank of the building id, for ties.
    zone : (n,) int
        Zone of each building, −1 if none.
    weight : (n,) float
    settings : EstimateSettings
    building_points, zone_polygons : (n,), (z,) arrays of shapely geometries, optional
        Needed to spill, and to tell zones beyond the buildings from gaps among them.
    household_weight : (n,) float, optional
        Where households have a weight of their own. Above 0 only where `weight` is, and in some building of each zone with
        a `weight`; where it is 0 nobody lives but persons in group quarters. Then, and with `Rounding.SPREAD`, `persons`
        outside of group quarters are at least the `households` of each building.
    along : (n,) int, optional
        Order in which neighbours follow each other, for `Rounding.SPREAD`; without it that of the ids.

    Returns
    -------
    Estimate

    Raises
    ------
    EmptyInputError, CountError, GeometryError, SettingError
    """
    refuse_empty(len(zone), len(zones.id))
    if not np.any(zone >= 0):
        raise GeometryError(
            "no_building_in_a_zone",
            "No building lies in any zone; check that both layers cover the same place and their CRS.",
        )
    totals = whole_totals(zones)
    among = shares(totals.inhabited, building_order, zone, weight)
    lived_in = weight if household_weight is None else np.where(household_weight > 0, weight, 0.0)
    lost = _lost(totals, among, zone, lived_in, building_order, settings, building_points, zone_polygons)
    status = np.where(~totals.inhabited, EMPTY, ESTIMATED).astype(object)
    status[lost.zone] = np.where(lost.to >= 0, SPILLED, NO_BUILDINGS)
    private = homes = among
    if household_weight is not None:
        private = shares(totals.inhabited, building_order, zone, lived_in)
        homes = shares(totals.inhabited, building_order, zone, household_weight)
    order = building_order if along is None else along
    evenly = Evenly(order, zones.id, settings.seed)
    people = _people(totals, among, private, homes, settings.rounding, evenly)
    _move(people, lost, totals)
    n_zones = len(zones.id)
    is_beyond, spilled_to = np.zeros(n_zones, bool), np.full(n_zones, -1, np.int64)
    is_beyond[lost.zone], spilled_to[lost.zone] = lost.beyond, lost.to
    return Estimate(
        **people,
        zone_households=np.zeros(n_zones, np.int64) if totals.households is None else totals.households,
        zone_persons=totals.persons,
        zone_buildings=among.buildings,
        zone_status=status,
        zone_beyond=is_beyond,
        spilled_to=spilled_to,
        notes=(*totals.notes, *_outside(among), *spill.said_of(lost, totals, settings.spill)),
    )


def refuse_empty(buildings: int, zones: int) -> None:
    """Raise EmptyInputError where there are no buildings or no zones at all."""
    if not buildings:
        raise no_buildings()
    if not zones:
        raise EmptyInputError("no_zones", "The zone layer has no zones; choose a layer with at least one.")


def _outside(among: Shares) -> list[Note]:
    outside = int(np.count_nonzero(among.outside))
    if not outside:
        return []
    return [
        note(
            "buildings_outside_zones",
            "Buildings outside of all zones: {buildings}; they have no estimate.",
            buildings=outside,
        )
    ]


def _people(
    totals: Totals, among: Shares, private: Shares, homes: Shares, rule: Rounding, evenly: Evenly
) -> dict[str, npt.NDArray[Any]]:
    """Columns of the buildings, by their names in `Estimate`."""
    in_quarters = quarters.in_largest(totals.quarters, among)
    number = len(in_quarters)
    households_estimate, households = np.full(number, np.nan), np.zeros(number, np.int64)
    if totals.households is not None:
        households_estimate, households = spread(totals.households, homes, rule, evenly.households)
    # Rounded apart from each other, households may get a place where persons do not.
    least = households if homes is not private or rule == Rounding.SPREAD else None
    persons_estimate, persons = spread(totals.persons - totals.quarters, private, rule, evenly.persons, least)
    return {
        "households_estimate": households_estimate,
        "persons_estimate": persons_estimate + in_quarters,
        "households": households,
        "persons": persons + in_quarters,
        "group_quarters": in_quarters,
    }


def _lost(
    totals: Totals,
    among: Shares,
    zone: Ints,
    weight: Floats,
    building_order: Ints,
    settings: EstimateSettings,
    points: Ids | None,
    polygons: Ids | None,
) -> spill.Lost:
    """Zones with people that no building shares, and who takes them."""
    lost = np.flatnonzero(totals.inhabited & ~(among.total_weight > 0))
    to = np.full(len(lost), -1, np.int64)
    if lost.size and settings.spill:
        to = spill.nearest(lost, polygons, points, ~among.outside & (weight > 0), building_order)
    return spill.Lost(lost, to, spill.beyond(lost, zone, points, polygons))


def _move(people: dict[str, npt.NDArray[Any]], lost: spill.Lost, totals: Totals) -> None:
    """Add the people of zones without buildings to the buildings that take them."""
    spilled = lost.to >= 0
    of_zone = {
        "persons": totals.persons,
        "persons_estimate": totals.persons,
        "group_quarters": totals.quarters,
    }
    if totals.households is not None:
        of_zone.update({"households": totals.households, "households_estimate": totals.households})
    for name, values in of_zone.items():
        # Whole numbers first: the last digit of a sum of others depends on the order of its terms.
        moved = np.zeros(len(people[name]), np.int64)
        np.add.at(moved, lost.to[spilled], values[lost.zone[spilled]])
        people[name] += moved
