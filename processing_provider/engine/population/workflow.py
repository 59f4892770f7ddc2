"""The whole way from zone counts to households per building, without QGIS: frames in, frames out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..core import columns, rounding
from ..core.fields import Field
from ..core.frame import Frame, Input
from ..core.notes import Note
from ..core.progress import Progress, silent
from ..core.types import Ids, Ints
from . import fields
from .allocate import unplaced
from .allocate.montecarlo import Simulated
from .allocate.optimization import Optimized
from .settings import AllocationSettings, HeightSettings, MonteCarloSettings, ResidentialSettings
from .stages import allocate, estimate, fit, heights, residential, summary
from .stages import households as lists

# Columns that the zones get for the run.
ZONE_ID, ZONE_QUARTERS, ZONE_HOUSEHOLDS = ZONE_FIELDS = (
    Field("ds_zone", "text", "", "Zone id"),
    Field("ds_gq", "integer", "persons", "Persons in group quarters"),
    Field("ds_hh", "real", "households", "Households"),
)
NOT_PLACED = "households_of_no_zone"
"""Code by which an allocation says it of households of zones without buildings."""
KEPT_STATUS = ("spilled", "no_buildings")
"""What the estimate says of a zone that no allocation reaches."""

Report = Callable[[str], Progress]
"""Begins a step by its name and gives its progress."""


@dataclass(frozen=True)
class Inputs:
    """What a run is given; the parameters of each Input are those of the stages that read it.

    Attributes
    ----------
    buildings, zones : Input
        Zones in the CRS of the buildings; their ZONE_GROUP_QUARTERS_FIELD counts people in group quarters.
    households : Input or None
        None: a list is made where HOUSEHOLDS_FIELD counts households and a method is asked for.
    poi, land_use, summary_zones : Input or None
        In the CRS of the buildings.
    previous : Input or None
    clouds : tuple of str
        Files or folders of point clouds.
    cloud_crs : str
        WKT for clouds that do not say it.
    rules, preferences, floor_space : tables, or None for those of the plugin
    """

    buildings: Input
    zones: Input
    households: Input | None = None
    poi: Input | None = None
    land_use: Input | None = None
    summary_zones: Input | None = None
    previous: Input | None = None
    clouds: tuple[str, ...] = ()
    cloud_crs: str = ""
    rules: Any = None
    preferences: Any = None
    floor_space: Any = None

    @property
    def has_evidence(self) -> bool:
        """Whether anything says which buildings are lived in."""
        return self.poi is not None or self.land_use is not None or bool(self.buildings.names("BUILDING_USE_FIELD"))

    @property
    def has_households(self) -> bool:
        """Whether there is anything to allocate."""
        return self.households is not None or bool(self.zones.name("HOUSEHOLDS_FIELD"))


@dataclass(frozen=True)
class Settings:
    """Settings of the stages; None for an allocation that is not wanted."""

    estimate: estimate.Settings = field(default_factory=estimate.Settings)
    heights: HeightSettings = field(default_factory=HeightSettings)
    residential: ResidentialSettings = field(default_factory=ResidentialSettings)
    households: lists.Settings = field(default_factory=lists.Settings)
    optimization: AllocationSettings | None = field(default_factory=AllocationSettings)
    monte_carlo: MonteCarloSettings | None = field(default_factory=MonteCarloSettings)


@dataclass(frozen=True)
class Result:
    """What came of a run.

    Attributes
    ----------
    buildings : Input
        With what every stage says of them; `building_order` are the rows in the order of their ids.
    zones : Input
        With the fit; `zone_order` likewise.
    households : Input or None
        With their buildings; `household_order` likewise.
    measured, classified, listed, estimated, optimized, simulated, compared, summed
        Results of the stages, None for those that were not run.
    numbers : dict
    notes : tuple of Note or str
        Each said once.
    """

    buildings: Input
    building_order: Ints
    zones: Input
    zone_order: Ints
    households: Input | None
    household_order: Ints | None
    estimated: estimate.Result
    measured: heights.Result | None
    classified: residential.Result | None
    listed: lists.Result | None
    optimized: allocate.Result[Optimized] | None
    simulated: allocate.Result[Simulated] | None
    compared: fit.Result | None
    summed: summary.Result | None
    numbers: dict[str, Any]
    notes: tuple[Note, ...]


def _quiet(name: str) -> Progress:
    return silent


def run(inputs: Inputs, settings: Settings, begin: Report = _quiet) -> Result:
    """Go the whole way.

    Parameters
    ----------
    inputs : Inputs
    settings : Settings
    begin : callable
        Is told the name of each step as it begins, and gives its progress.

    Raises
    ------
    DoorstepError
        What a stage says.
    """
    notes: list[Any] = []
    numbers: dict[str, Any] = {}
    zones = prepared_zones(inputs, notes)
    buildings, measured, classified = _look_at_buildings(inputs, settings, begin, numbers, notes)
    estimated = estimate.run(buildings, zones, settings.estimate, begin("estimate"))
    _take(estimated, numbers, notes)
    listed, chosen = None, None
    if inputs.has_households and not (settings.optimization is None and settings.monte_carlo is None):
        chosen = inputs.households
        if chosen is None:
            listed = lists.run(zones, settings.households, begin("households"))
            numbers["UNRECONCILED"] = listed.numbers["UNRECONCILED"]
            notes += listed.notes
            chosen = listed.households
        if settings.estimate.estimate.spill:
            chosen = follow_spill(chosen, estimated)
    placed = _allocate(inputs, settings, estimated, chosen, begin, numbers, notes)
    if chosen is not None and placed.last is not None:
        numbers["HOUSEHOLDS_BEYOND"] = left_beyond(placed.last.households, estimated)
        notes = without(notes, numbers["HOUSEHOLDS_BEYOND"])
    zone_id = np.array(zones.values("ZONE_ID_FIELD"), object)
    return Result(
        placed.buildings,
        estimated.building_order,
        inputs.zones.plus(*zone_columns(zone_id, estimated, placed.first, placed.simulated)),
        np.argsort(rounding.ranks(zone_id)),
        None if placed.last is None else placed.last.households,
        None if placed.last is None else placed.last.household_order,
        estimated,
        measured,
        classified,
        listed,
        placed.optimized,
        placed.simulated,
        placed.compared,
        placed.summed,
        rounding.numbers_as_written(numbers),
        tuple(dict.fromkeys(notes)),
    )


def _look_at_buildings(
    inputs: Inputs, settings: Settings, begin: Report, numbers: dict[str, Any], notes: list[Any]
) -> tuple[Input, heights.Result | None, residential.Result | None]:
    """Measure and classify the buildings, as far as there is something to do it by."""
    buildings, measured, classified = inputs.buildings, None, None
    if inputs.clouds:
        measured = heights.run(buildings, inputs.clouds, inputs.cloud_crs, settings.heights, begin("heights"))
        measured = heights.merge(measured, buildings)
        buildings = measured.buildings
        _take(measured, numbers, notes)
    if inputs.has_evidence:
        evidence = (inputs.poi, inputs.land_use, settings.residential, inputs.rules)
        classified = residential.run(buildings, *evidence, begin("residential"), inputs.floor_space)
        buildings = classified.buildings
        _take(classified, numbers, notes)
    return buildings, measured, classified


def _take(result: Any, numbers: dict[str, Any], notes: list[Any]) -> None:
    numbers.update(result.numbers)
    notes += result.notes


@dataclass(frozen=True)
class _Placed:
    """The allocations that were asked for, and the buildings with what they say of them."""

    buildings: Input
    optimized: allocate.Result[Optimized] | None = None
    simulated: allocate.Result[Simulated] | None = None
    compared: fit.Result | None = None
    summed: summary.Result | None = None

    @property
    def first(self) -> allocate.Result[Any] | None:
        return self.optimized or self.simulated

    @property
    def last(self) -> allocate.Result[Any] | None:
        return self.simulated or self.optimized


def _allocate(
    inputs: Inputs,
    settings: Settings,
    estimated: estimate.Result,
    chosen: Input | None,
    begin: Report,
    numbers: dict[str, Any],
    notes: list[Any],
) -> _Placed:
    """Run the allocations one after the other, so that one layer carries both, and compare them."""
    placed = _Placed(estimated.buildings)
    if chosen is None:
        return placed
    buildings = estimated.buildings.but(**allocate.OUR_BUILDINGS)
    if settings.optimization is not None:
        optimized = allocate.optimize(
            buildings, chosen, settings.optimization, inputs.preferences, inputs.previous, begin("optimization")
        )
        buildings, chosen = optimized.buildings, optimized.households
        _take(optimized, numbers, notes)
        placed = replace(placed, buildings=buildings, optimized=optimized)
    if settings.monte_carlo is not None:
        simulated, summed = _simulate(inputs, settings.monte_carlo, buildings, chosen, begin("montecarlo"), notes)
        # The optimization's numbers are the run's.
        own = ("ZONE_COVERAGE",) if placed.optimized else tuple(simulated.numbers)
        numbers.update({name: simulated.numbers[name] for name in own if name in simulated.numbers})
        if summed is not None and summed.coverage is not None:
            numbers["COVERAGE_PERCENT"] = summed.coverage.percent
        buildings = simulated.buildings
        placed = replace(placed, buildings=buildings, simulated=simulated, summed=summed)
    if placed.optimized and placed.simulated:
        begin("fit")(0.0, "")
        compared = fit.run(buildings.but(**fit.DEFAULTS))
        _take(compared, numbers, notes)
        placed = replace(placed, compared=compared)
    return placed


def _simulate(
    inputs: Inputs, settings: MonteCarloSettings, buildings: Input, chosen: Input, progress: Progress, notes: list[Any]
) -> tuple[allocate.Result[Simulated], summary.Result | None]:
    zones = None if inputs.summary_zones is None else summary.locate(buildings, inputs.summary_zones)
    groups = () if zones is None else zones.groups
    simulated = allocate.simulate(buildings, chosen, settings, groups, progress)
    notes += simulated.notes
    if zones is None:
        return simulated, None
    summed = summary.run(zones, simulated.found)
    notes += [*zones.notes, *summed.notes]
    return simulated, summed


def prepared_zones(inputs: Inputs, notes: list[Any]) -> Input:
    """Give the zones an id and, from the household list where there is one, households and group quarters."""
    zones, listed = inputs.zones, inputs.households
    zone_id = zones.ids("ZONE_ID_FIELD", "zone", notes)
    quarters: Any = np.zeros(len(zones))
    counted: Any = quarters
    if listed is not None and len(zones) and len(listed):
        quarters, counted = _count(listed, zone_id)
    given: Any = zones.read("ZONE_GROUP_QUARTERS_FIELD", columns.whole_counts, "zone")
    quarters = quarters if given is None else given
    given = zones.read("HOUSEHOLDS_FIELD", columns.counts, "zone")
    counted = counted if given is None else given
    values = {ZONE_ID.name: zone_id, ZONE_QUARTERS.name: quarters, ZONE_HOUSEHOLDS.name: counted}
    return zones.plus(ZONE_FIELDS, values).but(
        ZONE_ID_FIELD=ZONE_ID.name,
        GROUP_QUARTERS_FIELD=ZONE_QUARTERS.name if quarters.any() else "",
        HOUSEHOLDS_FIELD=ZONE_HOUSEHOLDS.name if inputs.has_households else "",
    )


def _count(listed: Input, zone_id: Ids) -> tuple[Any, Any]:
    """People in group quarters, and households, per zone of a list: two (z,) arrays."""
    place, _ = columns.match(listed.needed_labels("HOUSEHOLD_ZONE_FIELD"), zone_id, "zone")
    is_quarters = listed.read("GROUP_QUARTERS_FIELD", columns.are_quarters)
    is_quarters = np.zeros(len(listed), bool) if is_quarters is None else is_quarters
    persons = listed.needed("PERSONS_FIELD", columns.household_sizes, is_quarters)
    quarters, homes = is_quarters & (place >= 0), ~is_quarters & (place >= 0) & (persons > 0)
    return (
        np.bincount(place[quarters], persons[quarters], len(zone_id)),
        np.bincount(place[homes], minlength=len(zone_id)),
    )


def follow_spill(chosen: Input, estimated: estimate.Result) -> Input:
    """Let households of zones without buildings look in the zone of the building that took their people."""
    to = estimated.found.spilled_to
    from_zones = np.flatnonzero(to >= 0)
    if not from_zones.size:
        return chosen
    known = estimated.zone_id[from_zones]
    zone_of = estimated.buildings.frame.column("zone_id")
    labels = chosen.needed_labels("HOUSEHOLD_ZONE_FIELD")
    # The known ids are asked for as well, so that none in common is not an error here.
    place, _ = columns.match(np.append(labels, known), known, "zone")
    moved = [zone_of[to[from_zones[i]]] if i >= 0 else label for i, label in zip(place, labels)]
    name = chosen.name("HOUSEHOLD_ZONE_FIELD")
    return chosen.plus([Field(name, "text", "", "")], {name: moved})


def left_beyond(placed: Input, estimated: estimate.Result) -> int:
    """Count the households that are not placed because their zone reaches beyond the buildings."""
    left = np.array(placed.frame.column("reason"), object) == unplaced.NO_ZONE
    if not estimated.beyond.any() or not left.any():
        return 0
    place, _ = columns.match(placed.needed_labels("HOUSEHOLD_ZONE_FIELD"), estimated.zone_id, "zone")
    return int(np.count_nonzero(left & (place >= 0) & estimated.beyond[place]))


def without(notes: list[Any], beyond: int) -> list[Any]:
    """Take the households beyond the buildings out of what an allocation says of those not placed.

    A sentence of their own counts them: nothing went wrong with them.
    """
    found = []
    for one in notes:
        if one.code == NOT_PLACED:
            left = one.values["households"] - beyond
            found += [replace(one, values={**one.values, "households": left})] if left > 0 else []
        else:
            found.append(one)
    return found


def zone_columns(
    zone_id: Ids,
    estimated: estimate.Result,
    first: allocate.Result[Any] | None,
    simulated: allocate.Result[Simulated] | None,
) -> tuple[list[Field], dict[str, Any]]:
    """What the estimate, the (first) allocation and the draws say of each zone: fields and columns."""
    made = [] if first is None else [item.name for item in first.zones.headings]
    drawn = [] if simulated is None else [item.name for item in simulated.zones.headings]
    more = (*fields.ALLOCATION_PREFERENCES, *fields.ALLOCATION_CHANGE)
    fitted = [*fields.ALLOCATION_ZONES, *(item for item in more if item.name in made)]
    spread = [item for item in fields.MONTE_CARLO_SPREAD if item.name in drawn]
    table = _ZoneTable(zone_id, (*fitted, *spread))
    table.put(estimated.zones.frame, fitted)
    if first is not None:
        table.put(first.zones, fitted)
    if simulated is not None:
        table.put(simulated.zones, spread)
    return [*fitted, *spread], table.columns


class _ZoneTable:
    """Columns over the zones, filled from tables that have some of the zones and of the columns."""

    def __init__(self, zone_id: Ids, headings: Iterable[Field]) -> None:
        self._row = {zone: row for row, zone in enumerate(zone_id)}
        self.columns: dict[str, Any] = {
            item.name: np.full(len(zone_id), *((None, object) if item.type == "text" else (np.nan, float)))
            for item in headings
        }

    def put(self, table: Frame, headings: Iterable[Field]) -> None:
        """Take what a table says; a zone that no allocation reaches keeps what the estimate says of it."""
        row = np.array([self._row.get(zone, -1) for zone in table.column("zone_id")], np.int64)
        taken = np.flatnonzero((row >= 0) & ~np.isin(self.columns["status"][row], KEPT_STATUS))
        for item in headings:
            if item.name in table.added:
                values = np.array(table.column(item.name), self.columns[item.name].dtype)
                self.columns[item.name][row[taken]] = values[taken]
