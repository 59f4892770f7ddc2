"""Dasymetric estimate of households and persons per building (eq. 1-2), and its whole numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core import packages, rounding
from ..core.columns import examples
from ..core.errors import CountError, EmptyInputError, GeometryError, SettingError
from .settings import EstimateSettings, Rounding, Weight

shapely = packages.load("shapely")

NO_BUILDINGS = "The building layer has no buildings; choose a layer with at least one."


@dataclass(frozen=True)
class Zones:
    """Zones with known counts.

    Attributes
    ----------
    id : (z,) object of str
        Unique.
    population : (z,) float
        Persons, ≥ 0, those in group quarters included.
    households : (z,) float or None
        Households, ≥ 0.
    group_quarters : (z,) int or None
        Of `population`, persons in group quarters; they go to the zone's largest building.
    """

    id: np.ndarray
    population: np.ndarray
    households: np.ndarray | None = None
    group_quarters: np.ndarray | None = None


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
        estimated, empty, no_buildings or spilled.
    zone_beyond : (z,) bool
        Zones with people that reach beyond the buildings, see `beyond`; spilled ones included.
    spilled_to : (z,) int
        Building that took the people of a zone without buildings, else −1.
    warnings : tuple of str
    """

    households_estimate: np.ndarray
    persons_estimate: np.ndarray
    households: np.ndarray
    persons: np.ndarray
    group_quarters: np.ndarray
    zone_households: np.ndarray
    zone_persons: np.ndarray
    zone_buildings: np.ndarray
    zone_status: np.ndarray
    zone_beyond: np.ndarray
    spilled_to: np.ndarray
    warnings: tuple


def locate(points, polygons, zone_order, tree=None):
    """Find the zone of each building by its representative point.

    Parameters
    ----------
    points : (n,) array of shapely points
        None where a building has no geometry.
    polygons : (z,) array of shapely polygons
    zone_order : (z,) int
        Rank of the zone id: on a shared border the first zone wins.
    tree : shapely.STRtree, optional
        Of the points, where there is one already.

    Returns
    -------
    zone : (n,) int
        −1 outside of all zones.
    several : int
        Buildings in more than one zone: on a border, or zones overlap.
    """
    # The geometry that asks is prepared: with the zones asking, their number of points hardly matters.
    zone, building = (tree or shapely.STRtree(points)).query(polygons, predicate="intersects")
    ranked = np.lexsort((zone_order[zone], building))
    building, zone = building[ranked], zone[ranked]
    unique, first, count = np.unique(building, return_index=True, return_counts=True)
    found = np.full(len(points), -1)
    found[unique] = zone[first]
    return found, int(np.count_nonzero(count > 1))


def fill_missing(values, zone, what):
    """Fill unknown heights or storeys with the zone's median, else the layer's.

    Parameters
    ----------
    values : (n,) float
        NaN, 0 and negative values count as unknown: no building is 0 m high.
    zone : (n,) int
        −1 outside.
    what : str
        'height' or 'number of storeys', for messages.

    Returns
    -------
    filled : (n,) float
    source : (n,) object of str
        'given', 'zone median' or 'layer median'.

    Raises
    ------
    CountError
        No building has a value.
    """
    known = np.isfinite(values) & (values > 0)
    if not known.any():
        raise CountError(f"No building has a usable {what} above 0; choose another field, or a weight that needs none.")
    source = np.full(len(values), "given", dtype=object)
    source[~known] = "layer median"
    filled = np.where(known, values, np.median(values[known]))
    ranked = np.flatnonzero(known & (zone >= 0) & np.isin(zone, zone[~known]))
    ranked = ranked[np.argsort(zone[ranked], kind="stable")]
    present, first = np.unique(zone[ranked], return_index=True)
    medians = [np.median(part) for part in np.split(values[ranked], first[1:])] if present.size else []
    at = np.searchsorted(present, zone)
    at[at == len(present)] = 0
    from_zone = ~known & (present[at] == zone) if present.size else np.zeros(len(values), bool)
    filled[from_zone] = np.array(medians)[at[from_zone]]
    source[from_zone] = "zone median"
    return filled, source


def weights(zone, settings: EstimateSettings, area=None, height=None, storeys=None, field=None, share=None):
    """Weigh each building: D_b·H_b of eq. 1-2 by default, times the share of it that is lived in.

    Estimated dwellings come from `dwellings`; what is calibrated without them starts from equal weights.

    Parameters
    ----------
    zone : (n,) int
    settings : EstimateSettings
    area, height, storeys, field, share : (n,) float or None
        Footprint area [m²], height [m], number of storeys, weights of the user's own, residential share 0..1 (NaN:
        unknown, taken as 1 and counted).

    Returns
    -------
    weight : (n,) float
    source : (n,) object of str
        Where the height or number of storeys came from, '' where the weight needs none.
    warnings : list of str
    """
    n, notes = len(zone), []
    if not n:
        raise EmptyInputError(NO_BUILDINGS)
    source = np.full(n, "", dtype=object)
    kind = settings.weight
    if kind in (Weight.EQUAL, Weight.CALIBRATED):
        weight = np.ones(n)
    elif kind == Weight.FIELD:
        weight = field
    else:
        weight = np.where(np.isfinite(area), area, 0.0)
        lacking = int(np.count_nonzero(~(weight > 0)))
        if lacking:
            notes.append(f"{lacking:,} buildings have no area (empty geometry); nobody is estimated to live there.")
    if kind in (Weight.VOLUME, Weight.FLOOR_AREA):
        values, what = (height, "height") if kind == Weight.VOLUME else (storeys, "number of storeys")
        values, source = fill_missing(values, zone, what)
        weight = weight * values
        filled = int(np.count_nonzero(source != "given"))
        if filled:
            by_zone = int(np.count_nonzero(source == "zone median"))
            notes.append(
                f"{filled:,} buildings have no {what}: {by_zone:,} took the median of their zone, {filled - by_zone:,} "
                "that of the layer (h_source)."
            )
    if share is not None:
        notes += check_share(share)
        weight = weight * np.where(np.isnan(share), 1.0, share)
    return weight, source, notes


def check_share(share) -> list:
    """Refuse residential shares outside 0..1 and count unknown ones.

    Parameters
    ----------
    share : (n,) float
        NaN where unknown.

    Returns
    -------
    list of str
        Warnings.

    Raises
    ------
    CountError
    """
    outside = np.flatnonzero((share < 0) | (share > 1))
    if outside.size:
        raise CountError(
            f"{outside.size} buildings have a residential share outside 0..1 (rows {examples(outside + 1)}); "
            "use shares from 0 to 1, or a yes/no field."
        ).at("building", outside)
    unknown = int(np.count_nonzero(np.isnan(share)))
    return [f"{unknown:,} buildings have no residential share; they were taken as residential."] if unknown else []


def estimate(
    zones: Zones, building_order, zone, weight, settings: EstimateSettings, building_points=None, zone_polygons=None
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

    Returns
    -------
    Estimate

    Raises
    ------
    EmptyInputError, CountError, GeometryError, SettingError
    """
    if not len(weight):
        raise EmptyInputError(NO_BUILDINGS)
    if not len(zones.id):
        raise EmptyInputError("The zone layer has no zones; choose a layer with at least one.")
    if not np.any(zone >= 0):
        raise GeometryError("No building lies in any zone; check that both layers cover the same place and their CRS.")
    zone_order = rounding.ranks(zones.id)
    persons, households, rounded = rounding.whole_zone_totals(zones.population, zones.households, zone_order)
    quarters = np.zeros(len(zones.id), np.int64) if zones.group_quarters is None else zones.group_quarters
    _check_totals(zones.id, persons, households, quarters)
    notes = []
    if rounded:
        notes.append(f"{rounded:,} zones have fractional totals; they were rounded with the layer's sum kept.")
    outside = int(np.count_nonzero(zone < 0))
    if outside:
        notes.append(f"{outside:,} buildings lie outside of all zones; they have no estimate.")

    n_zones, inside = len(zones.id), zone >= 0
    # In the order of the ids: the last digit of a sum depends on the order of its terms.
    by_id = np.argsort(building_order)
    by_id = by_id[inside[by_id]]
    total_weight = np.bincount(zone[by_id], weight[by_id], n_zones)
    lived_in = inside & (weight > 0)
    n_buildings = np.bincount(zone[lived_in], minlength=n_zones)
    has_people = (persons > 0) | (households > 0 if households is not None else False)
    status = np.where(~has_people, "empty", np.where(total_weight > 0, "estimated", "no_buildings")).astype(object)
    estimated = np.append(status == "estimated", False)
    share = np.full(len(weight), np.nan)
    share[inside] = 0.0
    among = np.flatnonzero(estimated[zone] & lived_in)
    share[among] = weight[among] / total_weight[zone[among]]

    group_quarters = np.zeros(len(weight), np.int64)
    housed = among[quarters[zone[among]] > 0]
    largest = housed[np.lexsort((building_order[housed], -weight[housed], zone[housed]))]
    with_building, first = np.unique(zone[largest], return_index=True)
    group_quarters[largest[first]] = quarters[with_building]

    def spread(totals):
        real = np.where(inside, share * np.append(totals, 0)[zone], np.nan)
        whole = np.zeros(len(weight), np.int64)
        rule = (
            rounding.round_and_largest
            if settings.rounding == Rounding.ROUND_AND_LARGEST
            else rounding.largest_remainder
        )
        wanted = np.where(estimated[:-1], totals, 0)
        whole[among] = rule(real[among], zone[among], wanted, weight[among], building_order[among])
        return real, whole

    persons_real, persons_whole = spread(persons - quarters)
    if households is None:
        households_real, households_whole = np.full(len(weight), np.nan), np.zeros(len(weight), np.int64)
    else:
        households_real, households_whole = spread(households)
    result = {
        "persons_estimate": persons_real + group_quarters,
        "persons": persons_whole + group_quarters,
        "households_estimate": households_real,
        "households": households_whole,
        "group_quarters": group_quarters,
    }
    spilled_to = np.full(n_zones, -1)
    lost = np.flatnonzero(status == "no_buildings")
    is_beyond = np.zeros(n_zones, bool)
    is_beyond[lost] = beyond(lost, zone, building_points, zone_polygons)
    if lost.size and settings.spill:
        to = _nearest(lost, zone_polygons, building_points, lived_in, building_order)
        spilled, lost = lost[to >= 0], lost[to < 0]
        spilled_to[spilled] = to[to >= 0]
        _spill(result, spilled, spilled_to, persons, households, quarters)
        status[spilled] = "spilled"
        if spilled.size:
            away = spilled[is_beyond[spilled]]
            notes.append(
                f"Zones with people and no building, moved to the nearest building: {spilled.size:,} "
                f"({examples(zones.id[spilled])}; persons: {persons[spilled].sum():,})."
                + (
                    f" Of these, zones beyond the buildings: {away.size:,} (persons: {persons[away].sum():,}); where the layer "
                    "only lacks the buildings, leave those zones out."
                    if away.size
                    else ""
                )
            )
    gaps, away = lost[~is_beyond[lost]], lost[is_beyond[lost]]
    if gaps.size:
        advice = "give those zones a geometry to spill them" if settings.spill else "turn spilling on"
        notes.append(
            f"Zones with people but no building that is lived in: {gaps.size:,} ({examples(zones.id[gaps])}); their people "
            f"({_people(gaps, persons, households)}) are in no building: see the zones output, or {advice}."
        )
    if away.size:
        notes.append(
            f"Zones beyond the buildings: {away.size:,} ({examples(zones.id[away])}); their people "
            f"({_people(away, persons, households)}) live where the layer has no buildings, and are in none: add those "
            "buildings, or leave the zones out."
        )
    return Estimate(
        **result,
        zone_households=np.zeros(n_zones, np.int64) if households is None else households,
        zone_persons=persons,
        zone_buildings=n_buildings,
        zone_status=status,
        zone_beyond=is_beyond,
        spilled_to=spilled_to,
        warnings=tuple(notes),
    )


def _people(which, persons, households) -> str:
    counted = "" if households is None else f"households: {households[which].sum():,}, "
    return f"{counted}persons: {persons[which].sum():,}"


def beyond(lost, zone, points=None, polygons=None):
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
    if not places.size or not found.any():
        return found
    area = area[found]
    outside = ~shapely.intersects(shapely.convex_hull(shapely.multipoints(places)), area)
    (asked, _), distance = shapely.STRtree(places).query_nearest(area, return_distance=True, all_matches=False)
    far = np.zeros(len(area), bool)
    far[asked] = distance > np.sqrt(shapely.area(area[asked]))
    found[found] = outside | far
    return found


def _check_totals(zone_id, persons, households, quarters) -> None:
    more = np.flatnonzero(quarters > persons)
    if more.size:
        raise CountError(
            f"{more.size} zones have more people in group quarters than people ({examples(zone_id[more])}); "
            "the population must include them."
        ).at("zone", more)
    if households is None:
        return
    few = np.flatnonzero(persons - quarters < households)
    if few.size:
        raise CountError(
            f"{few.size} zones have fewer persons than households ({examples(zone_id[few])}), and each household needs a "
            "person; correct the fields or merge those zones with their neighbours (noisy census blocks: block groups)."
        ).at("zone", few)


def _nearest(lost, polygons, points, lived_in, building_order):
    """Find the nearest building with a weight for each of the lost zones; among equally near ones the first id; −1 without a geometry."""
    if polygons is None or points is None:
        raise SettingError("Spilling to the nearest building needs zones and buildings with geometries; turn it off.")
    usable = np.flatnonzero(lived_in & ~shapely.is_missing(points))
    usable = usable[np.argsort(building_order[usable])]
    if not usable.size:
        raise GeometryError("No building in a zone has a weight above 0, so there is none to spill to.")
    nearest = np.full(len(lost), -1)
    for i, polygon in enumerate(polygons[lost]):
        if polygon is not None:
            nearest[i] = usable[np.nanargmin(shapely.distance(polygon, points[usable]))]
    return nearest


def _spill(result, lost, spilled_to, persons, households, quarters) -> None:
    to = spilled_to[lost]
    totals = {"persons": persons, "persons_estimate": persons, "group_quarters": quarters}
    if households is not None:
        totals.update({"households": households, "households_estimate": households})
    for name, values in totals.items():
        np.add.at(result[name], to, values[lost])
