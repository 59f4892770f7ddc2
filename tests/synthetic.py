"""A seeded town whose true number of households and persons per building is known.

Benchmarks and property tests use it instead of census data: `city` draws zones, buildings and a household list
in the columns of the IN-CORE housing unit inventory, any size, the same arrays for the same arguments.
Only numpy is needed; shapely is imported when the geometries are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from synthetic_layout import layout

CRS = "EPSG:26915"

CLASSES = ("house", "duplex", "terrace", "apartments", "group_quarters", "nonresidential")
HOUSE, DUPLEX, TERRACE, APARTMENTS, GROUP_QUARTERS, NONRESIDENTIAL = range(len(CLASSES))

SIZE_SHARES = np.array([0.28, 0.35, 0.15, 0.13, 0.06, 0.02, 0.01])
"""Shares of households of 1, 2, ... 6 and 7 or more persons (United States)."""

STOREY_HEIGHT = 2.9


@dataclass(frozen=True, eq=False)
class City:
    """Zones (Z), buildings (B) and household records (N) with the truth that an allocation does not see.

    Attributes
    ----------
    zone_id : (Z,) text, census block ids of 15 digits, ascending
    zone_households : (Z,) int, occupied households outside group quarters
    zone_population : (Z,) int, persons, those in group quarters included
    zone_vacant : (Z,) int, vacant units
    zone_group_quarters : (Z,) int, persons in group quarters
    zone_polygon : (Z,) shapely polygons in metres that tile the town, or None
    building_zone : (B,) int, index of the zone, ascending
    building_class : (B,) int, index into `CLASSES`
    building_area, building_height : (B,) float, footprint in m² and height in m
    building_storeys : (B,) int
    building_households, building_persons : (B,) int, the truth; persons include group quarters
    building_polygon : (B,) shapely polygons in metres, none overlapping, each inside its zone, or None
    household_zone : (N,) int, index of the zone, ascending
    household_building : (N,) int, index of the true building
    household_number : (N,) int, running number within the zone and kind of record, from 1
    numprec : (N,) int, persons; 0 in vacant units
    ownershp : (N,) int, 1 owned, 2 rented, 0 not stated
    race, hispan : (N,) int, codes of the inventory; race 0 not stated
    vacancy : (N,) int, 0 occupied, 1-7 why vacant
    gqtype : (N,) int, 0 household or vacant unit, 1-7 group quarters
    seed : int
    """

    zone_id: np.ndarray
    zone_households: np.ndarray
    zone_population: np.ndarray
    zone_vacant: np.ndarray
    zone_group_quarters: np.ndarray
    zone_polygon: np.ndarray | None
    building_zone: np.ndarray
    building_class: np.ndarray
    building_area: np.ndarray
    building_height: np.ndarray
    building_storeys: np.ndarray
    building_households: np.ndarray
    building_persons: np.ndarray
    building_polygon: np.ndarray | None
    household_zone: np.ndarray
    household_building: np.ndarray
    household_number: np.ndarray
    numprec: np.ndarray
    ownershp: np.ndarray
    race: np.ndarray
    hispan: np.ndarray
    vacancy: np.ndarray
    gqtype: np.ndarray
    seed: int

    # Texts of a county's records would take more memory than everything else, so they are made when asked for.

    @property
    def building_id(self) -> np.ndarray:
        """Ids of the buildings, (B,) text, ascending."""
        width = max(6, len(str(len(self.building_zone))))
        return np.char.zfill(np.arange(1, len(self.building_zone) + 1).astype(f"U{width}"), width)

    @property
    def building_use(self) -> np.ndarray:
        """Names of the buildings' classes, (B,) text."""
        return np.array(CLASSES)[self.building_class]

    @property
    def residential(self) -> np.ndarray:
        """Whether a building has homes in it, (B,) bool; group quarters have none."""
        return self.building_class <= APARTMENTS

    @property
    def occupied(self) -> np.ndarray:
        """Whether a record is one of the households that an allocation places, (N,) bool."""
        return (self.vacancy == 0) & (self.gqtype == 0)

    @property
    def household_id(self) -> np.ndarray:
        """Ids of the records, (N,) text: B, the zone's id, H for housing units or G, and the number."""
        kind = np.where(self.gqtype > 0, "G", "H")
        number = np.char.zfill(self.household_number.astype("U5"), 3)
        blocks = np.char.add("B", self.zone_id)[self.household_zone]
        return np.char.add(np.char.add(blocks, kind), number)

    def household_table(self) -> dict[str, np.ndarray]:
        """Return the list as columns of the IN-CORE housing unit inventory, each (N,)."""
        return {
            "huid": self.household_id,
            "blockid": self.zone_id[self.household_zone],
            "numprec": self.numprec,
            "ownershp": self.ownershp,
            "race": self.race,
            "hispan": self.hispan,
            "vacancy": self.vacancy,
            "gqtype": self.gqtype,
        }


def city(
    n_zones: int = 1641,
    n_households: int = 22_530,
    seed: int = 1,
    *,
    group_quarters: int = 0,
    vacant_share: float = 0.0,
    empty_share: float = 0.12,
    max_size: int = 7,
    geometry: bool = True,
) -> City:
    """Make a town in the likeness of one in the United States.

    Parameters
    ----------
    n_zones : int
        Zones, at least 1. The number per zone is skewed: most have few households, a few have many, some none.
    n_households : int
        Occupied households outside group quarters, exactly.
    seed : int
    group_quarters : int
        Records of group quarters, each of 50 to 400 persons in a building of its own.
    vacant_share : float
        Vacant units as a share of all housing units, 0 to below 1; met on average.
    empty_share : float
        Share of zones drawn to be without households.
    max_size : int
        Persons in the largest households; above 7 the last size class is spread over 7..max_size.
    geometry : bool
        False leaves the polygons None, which saves most of the time; everything else stays the same.

    Returns
    -------
    City
    """
    if n_zones < 1 or n_households < 0 or group_quarters < 0 or max_size < 7 or not 0 <= vacant_share < 1:
        raise ValueError("city() needs n_zones >= 1, counts >= 0, max_size >= 7 and 0 <= vacant_share < 1.")
    # One stream per step: switching an option on does not change what the other steps draw.
    streams = [np.random.default_rng(s) for s in np.random.SeedSequence(seed).spawn(6)]
    households = _households_per_zone(streams[0], n_zones, n_households, empty_share)
    vacant = streams[1].poisson(households * vacant_share / (1 - vacant_share))
    quarters_zone = np.sort(streams[2].choice(n_zones, group_quarters, replace=group_quarters > n_zones))
    quarters_persons = streams[2].integers(50, 401, group_quarters)

    building_zone, kind, units = _buildings(streams[3], households + vacant, quarters_zone)
    quarters_building = np.flatnonzero(kind == GROUP_QUARTERS)
    residents = np.zeros(len(kind), dtype=np.int64)
    residents[quarters_building] = quarters_persons
    area, depth, storeys, height = _sizes(streams[3], kind, units, residents)
    quarters = (quarters_building, quarters_persons)
    lists = _records(streams[4], kind, area, building_zone, units, vacant, quarters, max_size)
    zone_polygon, building_polygon = None, None
    if geometry:
        zone_polygon, building_polygon = layout(streams[5], n_zones, building_zone, kind == TERRACE, area, depth)

    home = (lists["vacancy"] == 0) & (lists["gqtype"] == 0)
    in_quarters = lists["gqtype"] > 0
    n_buildings = len(kind)
    return City(
        zone_id=_zone_ids(n_zones),
        zone_households=_count(lists["household_zone"][home], n_zones),
        zone_population=_count(lists["household_zone"], n_zones, lists["numprec"]),
        zone_vacant=_count(lists["household_zone"][lists["vacancy"] > 0], n_zones),
        zone_group_quarters=_count(lists["household_zone"][in_quarters], n_zones, lists["numprec"][in_quarters]),
        zone_polygon=zone_polygon,
        building_zone=building_zone,
        building_class=kind,
        building_area=area,
        building_height=height,
        building_storeys=storeys,
        building_households=_count(lists["household_building"][home], n_buildings),
        building_persons=_count(lists["household_building"], n_buildings, lists["numprec"]),
        building_polygon=building_polygon,
        seed=seed,
        **lists,
    )


def _count(index: np.ndarray, size: int, weights: np.ndarray | None = None) -> np.ndarray:
    """Return integer counts (size,) of `index`, weighted by integers when given."""
    return np.rint(np.bincount(index, weights=weights, minlength=size)).astype(np.int64)


def _zone_ids(n_zones: int) -> np.ndarray:
    """Return census block ids (Z,): tracts of 150 blocks in three block groups."""
    tract, inside = np.divmod(np.arange(n_zones), 150)
    group, block = np.divmod(inside, 50)
    number = 48_167_700_000_0000 + (tract + 1) * 100_0000 + (group + 1) * 1000 + block
    return number.astype("U15")


def _round_within(weights: np.ndarray, group: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """Split integer totals (G,) by weights (n,) within ascending groups (n,), largest remainder first."""
    weight_sum = np.bincount(group, weights=weights, minlength=len(totals))
    share = weights / np.where(weight_sum > 0, weight_sum, 1)[group] * totals[group]
    whole = np.floor(share + 1e-9).astype(np.int64)
    missing = totals - _count(group, len(totals), whole)
    order = np.lexsort((whole - share, group))
    start = np.searchsorted(group, np.arange(len(totals)))
    rank = np.empty(len(group), dtype=np.int64)
    rank[order] = np.arange(len(group)) - start[group[order]]
    return whole + (rank < missing[group])


def _households_per_zone(rng: np.random.Generator, n_zones: int, total: int, empty_share: float) -> np.ndarray:
    """Return skewed household counts (Z,) that add up to the total."""
    weights = np.minimum(rng.lognormal(0.0, 1.1, n_zones), 14.0)
    weights[rng.random(n_zones) < empty_share] = 0.0
    if not weights.any():
        weights[0] = 1.0
    return _round_within(weights, np.zeros(n_zones, dtype=np.int64), np.array([total]))


def _buildings(
    rng: np.random.Generator, units: np.ndarray, quarters_zone: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return zone, class and housing units of each building, (B,) each, sorted by zone and class.

    The units of all buildings of a zone add up to `units` (Z,).
    """
    n_zones = len(units)
    in_flats = rng.random(n_zones) < np.clip(0.05 + units / 150, 0, 0.6)
    flats = np.where(in_flats, np.rint(units * rng.uniform(0.5, 1.0, n_zones)), 0).astype(np.int64)
    flats[flats < 6] = 0
    # An average of 6 to 40 units and weights within 0.8..1.2 keep every block of flats between 4 and 40 units.
    blocks = np.where(flats > 0, np.maximum(flats // np.exp(rng.uniform(np.log(6), np.log(20), n_zones)), 1), 0)
    rest = units - flats
    in_rows = (rng.random(n_zones) < 0.15) & (rest >= 5)
    terraces = np.where(in_rows, np.rint(rest * rng.uniform(0.3, 0.9, n_zones)), 0).astype(np.int64)
    duplexes = rng.binomial((rest - terraces) // 2, 0.06)
    houses = rest - terraces - 2 * duplexes
    works = (units == 0) & (rng.random(n_zones) < 0.5)
    others = rng.poisson(0.35, n_zones) + np.where(works, 1 + rng.poisson(2, n_zones), 0)
    quarters = _count(quarters_zone, n_zones)

    per_class = np.stack([houses, duplexes, terraces, blocks.astype(np.int64), quarters, others])
    cell = np.repeat(np.arange(per_class.size), per_class.T.ravel())
    zone, kind = np.divmod(cell, len(CLASSES))
    in_building = np.array([1, 2, 1, 0, 0, 0])[kind]
    is_block = kind == APARTMENTS
    in_building[is_block] = _round_within(rng.uniform(0.8, 1.2, is_block.sum()), zone[is_block], flats)
    return zone, kind.astype(np.int8), in_building


def _sizes(
    rng: np.random.Generator, kind: np.ndarray, units: np.ndarray, residents: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return footprint area (m²), depth from the street (m), storeys and height (m), (B,) each."""
    n = len(kind)
    lot = np.exp(rng.normal(0.0, 0.28, n))
    two = (rng.random(n) < 0.4).astype(np.int64)
    extra = rng.integers(0, 2, n)
    storeys = np.select(
        [kind <= DUPLEX, kind == TERRACE, kind == APARTMENTS, kind == GROUP_QUARTERS],
        [1 + two, 2 + (two & extra), np.clip(2 + units // 8 + extra, 2, 8), np.clip(-(-residents // 60), 2, 8)],
        1 + (two & extra),
    )
    per_unit, per_resident = rng.uniform(80, 115, n), rng.uniform(18, 28, n)
    area = np.select(
        [kind == HOUSE, kind == DUPLEX, kind == TERRACE, kind == APARTMENTS, kind == GROUP_QUARTERS],
        [
            np.clip(140 * lot, 80, 250),
            np.clip(190 * lot, 130, 300),
            np.clip(58 * lot, 45, 75),
            units * per_unit / storeys,
            residents * per_resident / storeys,
        ],
        np.clip(500 * lot**2, 120, 2000),
    )
    stretch = rng.uniform(0.0, 1.0, n)
    depth = np.select(
        [kind <= DUPLEX, kind == TERRACE, kind <= GROUP_QUARTERS],
        [np.sqrt(area) * (0.8 + 0.4 * stretch), 9 + 2 * stretch, 12 + 4 * stretch],
        np.minimum(np.sqrt(area), 22.0),
    )
    roof = np.where(kind <= TERRACE, 2.2, 0.6) * rng.random(n) + rng.normal(0.0, 0.2, n)
    return area, depth, storeys.astype(np.int16), np.round(np.maximum(storeys * STOREY_HEIGHT + roof, 2.5), 2)


def _household_sizes(rng: np.random.Generator, larger: np.ndarray, max_size: int) -> np.ndarray:
    """Return persons per household (n,) with the shares of `SIZE_SHARES`, larger where `larger` (n,) is."""
    total = np.array([len(larger)])
    classes = _round_within(SIZE_SHARES, np.zeros(7, dtype=np.int64), total)
    sizes = np.repeat(np.arange(1, 8), classes)
    open_class = sizes == 7
    sizes[open_class] = np.sort(np.minimum(6 + rng.geometric(0.6, open_class.sum()), max_size))
    # Only the order is drawn: the shares stay exact, and the correlation with the home is soft.
    result = np.empty(len(larger), dtype=np.int16)
    result[np.argsort(larger + rng.normal(0.0, 1.0, len(larger)), kind="stable")] = sizes
    return result


def _records(
    rng: np.random.Generator,
    kind: np.ndarray,
    area: np.ndarray,
    building_zone: np.ndarray,
    units: np.ndarray,
    vacant: np.ndarray,
    quarters: tuple[np.ndarray, np.ndarray],
    max_size: int,
) -> dict[str, Any]:
    """Return the household list's columns, (N,) each: housing units in random order per zone, then group quarters."""
    building = np.repeat(np.arange(len(kind)), units)
    building = building[np.lexsort((rng.random(len(building)), building_zone[building]))]
    zone = building_zone[building]
    number = 1 + np.arange(len(zone)) - np.searchsorted(zone, np.arange(len(vacant)))[zone]
    # The order within a zone is random already; another draw says which units are vacant, so ids do not tell.
    order = np.lexsort((rng.random(len(zone)), zone))
    is_vacant = np.empty(len(zone), dtype=bool)
    is_vacant[order] = number <= vacant[zone]
    home = ~is_vacant
    is_flat = kind[building] == APARTMENTS

    numprec = np.zeros(len(zone), dtype=np.int16)
    larger = np.where(is_flat, -0.3, 0.2) + np.where(is_flat, 0.0, 0.8 * np.log(area[building] / 140))
    numprec[home] = _household_sizes(rng, larger[home], max_size)
    owned = rng.random(len(zone)) < np.where(is_flat, 0.15, 0.75)
    race = rng.choice(np.arange(1, 8), len(zone), p=[0.68, 0.14, 0.02, 0.05, 0.01, 0.07, 0.03])
    why = rng.choice([1, 3, 5, 7], len(zone), p=[0.35, 0.15, 0.35, 0.15])
    hispan = rng.random(len(zone)) < 0.17
    columns = {
        "household_zone": zone,
        "household_building": building,
        "household_number": number,
        "numprec": numprec,
        "ownershp": np.where(home, np.where(owned, 1, 2), 0).astype(np.int8),
        "race": np.where(home, race, 0).astype(np.int8),
        "hispan": (hispan & home).astype(np.int8),
        "vacancy": np.where(is_vacant, why, 0).astype(np.int8),
        "gqtype": np.zeros(len(zone), dtype=np.int8),
    }
    return _with_quarters(rng, columns, building_zone, *quarters)


def _with_quarters(
    rng: np.random.Generator,
    columns: dict[str, Any],
    building_zone: np.ndarray,
    building: np.ndarray,
    persons: np.ndarray,
) -> dict[str, Any]:
    """Return the columns with one record per group quarters building (k,) behind the zone's housing units."""
    if not len(building):
        return columns
    zone = building_zone[building]
    extra = {name: np.zeros(len(zone), dtype=values.dtype) for name, values in columns.items()}
    extra["household_zone"] = zone
    extra["household_building"] = building
    extra["household_number"] = 1 + np.arange(len(zone)) - np.searchsorted(zone, zone)
    extra["numprec"] = persons.astype(np.int16)
    extra["gqtype"] = rng.choice(np.array([1, 3, 5, 7], dtype=np.int8), len(zone))
    joined = {name: np.concatenate([values, extra[name]]) for name, values in columns.items()}
    order = np.argsort(joined["household_zone"], kind="stable")
    return {name: values[order] for name, values in joined.items()}
