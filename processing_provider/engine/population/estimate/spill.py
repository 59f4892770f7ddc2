"""People of zones in which nothing is lived in: how far they are from the buildings, and the nearest one to take them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.columns import examples
from ...core.errors import GeometryError, SettingError
from ...core.notes import Note, note
from ...core.types import Bools, Ids, Ints
from .totals import Totals

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Lost:
    """Zones with people in which no building is lived in.

    Attributes
    ----------
    zone : (k,) int
    to : (k,) int
        Building that takes the people, −1 where none does.
    beyond : (k,) bool
        The zone reaches beyond the buildings.
    """

    zone: Ints
    to: Ints
    beyond: Bools


def beyond(lost: Ints, zone: Ints, points: Ids | None = None, polygons: Ids | None = None) -> Bools:
    """Tell zones that the building layer does not reach from those whose buildings are not lived in, or missing.

    A zone is beyond when no building of whatever weight is in it, and it lies outside of the buildings' convex hull or
    further from the nearest one than it is wide (√area). Without geometries, when no building names it.

    Parameters
    ----------
    lost : (k,) int
        Zones with people and no building with a weight.
    zone : (n,) int
        Zone of each building, −1 if none.
    points, polygons : (n,), (z,) arrays of shapely geometries, optional
        Of the buildings, and of all zones; None where there is no geometry.

    Returns
    -------
    (k,) bool
    """
    found = ~np.isin(lost, zone)
    if points is None or polygons is None or not found.any():
        return found
    places = points[~(shapely.is_missing(points) | shapely.is_empty(points))]
    area = polygons[lost]
    found &= ~(shapely.is_missing(area) | shapely.is_empty(area))
    area = area[found]
    outside = ~shapely.intersects(shapely.convex_hull(shapely.multipoints(places)), area)
    (asked, _), distance = shapely.STRtree(places).query_nearest(area, return_distance=True, all_matches=False)
    far = np.zeros(len(area), bool)
    far[asked] = distance > np.sqrt(shapely.area(area[asked]))
    found[found] = outside | far
    return found


def nearest(lost: Ints, polygons: Ids | None, points: Ids | None, lived_in: Bools, building_order: Ints) -> Ints:
    """Find the nearest building with a weight for each of the lost zones.

    Parameters
    ----------
    lost : (k,) int
    polygons, points : (z,), (n,) arrays of shapely geometries
        Of all zones, and of the buildings.
    lived_in : (n,) bool
        In a zone, with a weight.
    building_order : (n,) int
        Rank of the building id: among equally near ones the first.

    Returns
    -------
    (k,) int
        −1 for zones without a geometry.

    Raises
    ------
    SettingError, GeometryError
    """
    if polygons is None or points is None:
        raise SettingError(
            "spill_without_geometries",
            "Spilling to the nearest building needs zones and buildings with geometries; turn it off.",
        )
    usable = np.flatnonzero(lived_in & ~shapely.is_missing(points))
    usable = usable[np.argsort(building_order[usable])]
    if not usable.size:
        raise GeometryError(
            "nothing_to_spill_to", "No building in a zone has a weight above 0, so there is none to spill to."
        )
    found = np.full(len(lost), -1, np.int64)
    for i, polygon in enumerate(polygons[lost]):
        if polygon is not None:
            found[i] = usable[np.nanargmin(shapely.distance(polygon, points[usable]))]
    return found


def said_of(lost: Lost, totals: Totals, spill: bool) -> list[Note]:
    """Say which people were moved, and which are in no building.

    Parameters
    ----------
    lost : Lost
    totals : Totals
    spill : bool
        Whether people were to be moved.

    Returns
    -------
    list of Note
    """
    moved, left = lost.to >= 0, lost.to < 0
    notes = _moved(lost.zone[moved], lost.zone[moved & lost.beyond], totals)
    gaps, away = lost.zone[left & ~lost.beyond], lost.zone[left & lost.beyond]
    if gaps.size:
        notes.append(
            note(
                "zones_without_buildings",
                "Zones with people but no building that is lived in: {zones} ({examples}); their people ({people}) are in "
                "no building: see the zones output, or {advice}.",
                zones=gaps.size,
                examples=examples(totals.id[gaps]),
                people=_people(gaps, totals),
                advice=note("give_geometries", "give those zones a geometry to spill them")
                if spill
                else note("turn_on_spill", "turn spilling on"),
            )
        )
    if away.size:
        notes.append(
            note(
                "zones_beyond_buildings",
                "Zones beyond the buildings: {zones} ({examples}); their people ({people}) live where the layer has no "
                "buildings, and are in none: add those buildings, or leave the zones out.",
                zones=away.size,
                examples=examples(totals.id[away]),
                people=_people(away, totals),
            )
        )
    return notes


def _moved(zone: Ints, away: Ints, totals: Totals) -> list[Note]:
    if not zone.size:
        return []
    values: dict[str, object] = {
        "zones": zone.size,
        "examples": examples(totals.id[zone]),
        "persons": int(totals.persons[zone].sum()),
    }
    if not away.size:
        return [
            note(
                "zones_spilled",
                "Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}).",
                **values,
            )
        ]
    return [
        note(
            "zones_spilled_from_beyond",
            "Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}). Of "
            "these, zones beyond the buildings: {beyond} (persons: {persons_beyond}); where the layer only lacks the "
            "buildings, leave those zones out.",
            **values,
            beyond=away.size,
            persons_beyond=int(totals.persons[away].sum()),
        )
    ]


def _people(which: Ints, totals: Totals) -> Note:
    persons = int(totals.persons[which].sum())
    if totals.households is None:
        return note("persons", "persons: {persons}", persons=persons)
    households = int(totals.households[which].sum())
    return note(
        "households_persons", "households: {households}, persons: {persons}", households=households, persons=persons
    )
