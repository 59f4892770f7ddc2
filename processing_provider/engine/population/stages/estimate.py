"""The estimate as one stage: buildings are found in their zones, weighed, and given the people of the zone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...core import columns, packages, rounding
from ...core.errors import SettingError
from ...core.frame import Input
from ...core.notes import Note, note
from ...core.progress import Progress, part
from ...core.spatial import along_curve, repaired
from ...core.types import Bools, Ids, Ints
from .. import estimate, fields, weights
from ..parts import Parts, are_parts, earlier, rows_of
from ..settings import DwellingSettings, EstimateSettings, Rounding
from ..weights import Places, Weighed

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Settings:
    """Settings of the estimate, those of estimated dwellings, and the word for buildings without a class."""

    estimate: EstimateSettings = field(default_factory=EstimateSettings)
    dwellings: DwellingSettings = field(default_factory=DwellingSettings)
    unknown: str = "unknown"


@dataclass(frozen=True)
class Result:
    """People per building and what became of the zones, on the rows as they were given.

    Attributes
    ----------
    buildings, zones : Input
        With the columns of the estimate.
    building_id, zone_id : (n,), (z,) object of str
    building_order, zone_order : (n,), (z,) int
        Rows in the order of the ids, in which they are written.
    weighed : Weighed
    found : estimate.Estimate
    notes : tuple of Note or str
    parts : Parts or None
        Where divided buildings were asked for: their rows follow those that were given.
    """

    buildings: Input
    zones: Input
    building_id: Ids
    zone_id: Ids
    building_order: Ints
    zone_order: Ints
    weighed: Weighed
    found: estimate.Estimate
    notes: tuple[Note, ...]
    parts: Parts | None = None

    @property
    def beyond(self) -> Bools:
        """(z,) bool: zones with people beyond the buildings, that nobody took."""
        away: Bools = self.found.zone_beyond & (self.found.zone_status == "no_buildings")
        return away

    @property
    def numbers(self) -> dict[str, Any]:
        """Numbers of the run by the names of the outputs."""
        found, away = self.found, self.beyond
        lost = np.isin(found.zone_status, ("no_buildings", "spilled"))
        numbers: dict[str, Any] = {
            "POPULATION": int(found.persons.sum()),
            "HOUSEHOLDS": int(found.households.sum()),
            "ZONES_WITHOUT_BUILDINGS": int(np.count_nonzero(lost)),
            "ZONES_BEYOND": int(np.count_nonzero(away)),
            "POPULATION_BEYOND": int(found.zone_persons[away].sum()),
            "HOUSEHOLDS_BEYOND": int(found.zone_households[away].sum()),
        }
        if self.parts is not None:
            numbers["SPLIT_BUILDINGS"] = self.parts.buildings_divided
        if self.weighed.classes is not None:
            calibrated = self.weighed.classes.found
            numbers["CALIBRATION_ERROR"] = calibrated.error
            numbers["CALIBRATION_ERROR_COMMON"] = calibrated.common_error
        for compared in self.weighed.compared:
            numbers.update(compared.numbers)
        return numbers


def run(buildings: Input, zones: Input, settings: Settings, progress: Progress) -> Result:
    """Estimate households and persons per building.

    Parameters
    ----------
    buildings : Input
        Its parameters are BUILDING_ID_FIELD, BUILDING_ZONE_FIELD and those of `weights.weigh`.
    zones : Input
        ZONE_ID_FIELD, POPULATION_FIELD, HOUSEHOLDS_FIELD and GROUP_QUARTERS_FIELD; in the CRS of the buildings.
    settings : Settings
    progress : Progress

    Raises
    ------
    CountError, EmptyInputError, GeometryError, IdError, SettingError
    """
    notes: list[Any] = []
    counts = _counts(zones, notes)
    building_id = buildings.ids("BUILDING_ID_FIELD", "building", notes)
    estimate.refuse_empty(len(building_id), len(counts.id))
    footprints, points, polygons = _geometries(buildings, zones, settings.estimate, notes)
    progress(0.2, "")
    tree = None if points is None else shapely.STRtree(points)
    split = settings.estimate.split and _can_be_divided(buildings, points, notes)
    if not split:
        notes += _said_of_parts(buildings)
    zone = _zone_of(buildings, counts, points, polygons, tree, [] if split else notes)
    places = Places(building_id, rounding.ranks(building_id), footprints, tree)
    parts = None
    if split:
        parts = _divided(buildings, counts, zone, places, polygons, part(progress, 0.2, 0.4), notes)
    weighed = weights.weigh(
        buildings,
        counts,
        zone,
        places,
        settings.estimate,
        settings.dwellings,
        settings.unknown,
        part(progress, 0.4 if split else 0.2, 0.8),
        parts,
    )
    progress(0.8, "")
    if parts is not None:
        buildings, building_id, zone = parts.buildings, parts.id, parts.zone
        points = points[parts.row]
        points[parts.replaced] = shapely.point_on_surface(parts.shape)
    order = rounding.ranks(building_id)
    along = _along(buildings, order, zone, settings.estimate)
    found = estimate.estimate(
        counts, order, zone, weighed.weight, settings.estimate, points, polygons, weighed.households, along
    )
    return Result(
        buildings.plus((*fields.ESTIMATE, *weighed.fields), _of_buildings(building_id, counts, zone, weighed, found)),
        zones.plus(fields.ESTIMATE_ZONES, _of_zones(building_id, counts, found)),
        building_id,
        counts.id,
        np.argsort(order),
        np.argsort(rounding.ranks(counts.id)),
        weighed,
        found,
        (*notes, *weighed.notes, *found.notes),
        parts,
    )


def _can_be_divided(buildings: Input, points: Any, notes: list[Any]) -> bool:
    """Refuse to divide buildings that name their zone, and say it of those that have no area."""
    if buildings.name("BUILDING_ZONE_FIELD"):
        raise SettingError(
            "split_by_zone_field",
            "SPLIT_STRADDLING divides buildings where they lie, and BUILDING_ZONE_FIELD gives each one zone; leave one of "
            "the two out.",
        )
    if buildings.frame.kind != "polygon" and len(buildings):
        notes.append(
            note("nothing_to_divide", "Buildings without footprints have no area that could be divided between zones.")
        )
    return points is not None


def _said_of_parts(buildings: Input) -> list[Note]:
    number = are_parts(buildings)
    if not number:
        return []
    return [
        note(
            "parts_as_buildings",
            "Buildings that are parts of divided ones (part_of): {parts}; each is weighed as a building of its own; turn "
            "SPLIT_STRADDLING on, or begin with the layer that was divided.",
            parts=number,
        )
    ]


def _divided(
    buildings: Input,
    counts: estimate.Zones,
    zone: Ints,
    places: Places,
    polygons: Any,
    progress: Progress,
    notes: list[Any],
) -> Parts:
    if buildings.frame.kind != "polygon" or places.footprints is None:
        return rows_of(buildings, places.id, estimate.undivided(zone))
    order, metre = rounding.ranks(counts.id), buildings.frame.metre
    of_whole = earlier(buildings, places.id)[1]
    found = estimate.divide(places.footprints, zone, polygons, order, metre, of_whole, progress)
    notes += estimate.said_of(found)
    return rows_of(buildings, places.id, found)


def _counts(zones: Input, notes: list[Any]) -> estimate.Zones:
    zone_id = zones.ids("ZONE_ID_FIELD", "zone", notes)
    population = zones.needed("POPULATION_FIELD", columns.counts, "zone")
    if columns.are_running_numbers(population):
        notes.append(
            note(
                "running_numbers",
                "POPULATION_FIELD: field '{field}' holds running numbers ({examples}), as ids are; check that it counts "
                "persons.",
                field=zones.name("POPULATION_FIELD"),
                examples=columns.examples(map(columns.id_text, population)),
            )
        )
    return estimate.Zones(
        zone_id,
        population,
        zones.read("HOUSEHOLDS_FIELD", columns.counts, "zone"),
        zones.read("GROUP_QUARTERS_FIELD", columns.whole_counts, "zone"),
    )


def _geometries(buildings: Input, zones: Input, settings: EstimateSettings, notes: list[Any]) -> tuple[Any, Any, Any]:
    """Footprints, representative points and zone polygons, as far as they are needed."""
    by_place = not buildings.name("BUILDING_ZONE_FIELD")
    kinds = (settings.weight, settings.household_weight)
    wanted = by_place or settings.spill or any(weights.takes_footprints(one, buildings.frame.kind) for one in kinds)
    if not wanted or not len(buildings) or not len(zones):
        return None, None, None
    footprints, more = repaired(buildings.frame.geometries(), "buildings")
    notes += more
    polygons = None
    if by_place or settings.spill:
        polygons, more = repaired(zones.frame.geometries(), "zones")
        notes += more
    return footprints, shapely.point_on_surface(footprints), polygons


def _along(buildings: Input, order: Ints, zone: Ints, settings: EstimateSettings) -> Ints | None:
    """Order in which neighbours follow each other, where it is asked for and can be told: (n,) int."""
    if settings.rounding != Rounding.SPREAD or buildings.frame.shapes is None:
        return None
    along = np.empty(len(order), np.int64)
    along[np.lexsort((order, along_curve(buildings.frame.geometries(), zone)))] = np.arange(len(order), dtype=np.int64)
    return along


def _zone_of(buildings: Input, counts: estimate.Zones, points: Any, polygons: Any, tree: Any, notes: list[Any]) -> Ints:
    labels = buildings.labels("BUILDING_ZONE_FIELD")
    if labels is not None:
        zone, by_number = columns.match(labels, counts.id, "zone")
        if by_number:
            notes.append(
                note(
                    "matched_by_number",
                    "Buildings matched to their zone by number, because leading zeros were lost: {buildings}.",
                    buildings=by_number,
                )
            )
        return zone
    if points is None:
        return np.full(len(buildings), -1, np.int64)
    found, several = estimate.locate(points, polygons, rounding.ranks(counts.id), tree)
    if several:
        notes.append(
            note(
                "in_several_zones",
                "Buildings in more than one zone (a shared border, or zones overlap), of which the first took them: "
                "{buildings}.",
                buildings=several,
            )
        )
    return found


def _of_buildings(
    building_id: Ids, counts: estimate.Zones, zone: Ints, weighed: Weighed, found: estimate.Estimate
) -> dict[str, Any]:
    inside = zone >= 0
    labels = np.full(len(zone), None, dtype=object)
    labels[inside] = counts.id[zone[inside]]
    has_households = inside & (counts.households is not None)
    return {
        "buid": building_id,
        "zone_id": labels,
        "weight": weighed.weight,
        "h_source": weighed.source,
        "hh_est": found.households_estimate,
        "pop_est": found.persons_estimate,
        "hh_int": np.where(has_households, found.households, np.nan),
        "pop_int": np.where(inside, found.persons, np.nan),
        "pop_gq": np.where(inside, found.group_quarters, np.nan),
        **weighed.columns,
    }


def _of_zones(building_id: Ids, counts: estimate.Zones, found: estimate.Estimate) -> dict[str, Any]:
    spilled = np.full(len(counts.id), None, dtype=object)
    spilled[found.spilled_to >= 0] = building_id[found.spilled_to[found.spilled_to >= 0]]
    return {
        "zone_id": counts.id,
        "n_bldg": found.zone_buildings,
        "n_hh": found.zone_households,
        "persons": found.zone_persons,
        "status": found.zone_status,
        "spill_buid": spilled,
    }
