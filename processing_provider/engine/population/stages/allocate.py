"""Households in buildings as one stage, by either method: what is read of frames, and the columns that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np

from ...core import columns, frame, packages, rounding, spatial
from ...core.fields import Field
from ...core.frame import Input
from ...core.limits import AREA
from ...core.notes import Note
from ...core.progress import Progress
from ...core.types import Bools, Floats, Ids, Ints
from .. import fields
from ..allocate import montecarlo, moves, optimization, problem
from ..allocate.allocation import Allocation
from ..parts import part_of_each
from ..settings import AllocationSettings, MonteCarloMethod, MonteCarloSettings, VacantUnits
from . import between

shapely = packages.load("shapely")

OUR_BUILDINGS = {
    "BUILDING_ID_FIELD": "buid",
    "BUILDING_ZONE_FIELD": "zone_id",
    "POPULATION_FIELD": "pop_int",
    "HOUSEHOLDS_FIELD": "hh_int",
}
"""Columns of the estimate, by the parameters of an allocation."""
PLACED = ("optimal", "time_limit", "simulated")


@dataclass(frozen=True)
class Given:
    """What an allocation reads: buildings and households with their ids, and the Problem made of them."""

    buildings: Input
    building_id: Ids
    households: Input
    household_id: Ids
    problem: problem.Problem


Found = TypeVar("Found", bound=Allocation)
Columns = Sequence[tuple[Field, Any]]


@dataclass(frozen=True)
class _More:
    """Columns that one of the methods has besides those of both; of buildings and households sorted as in the Problem."""

    buildings: Columns = ()
    households: Columns = ()
    zones: Columns = ()


@dataclass(frozen=True)
class Result(Generic[Found]):
    """An allocation on the rows as they were given.

    Attributes
    ----------
    given : Given
    found : Allocation
    buildings, households : Input
        With the columns of the method.
    zones : Frame
        One row per zone.
    building_order : (n,) int
        Rows of the buildings in the order of their ids.
    numbers : dict
    notes : tuple of Note or str
    """

    given: Given
    found: Found
    buildings: Input
    households: Input
    zones: frame.Frame
    building_order: Ints
    numbers: dict[str, Any]
    notes: tuple[Note, ...]

    @property
    def household_order(self) -> Ints:
        """Rows of the households by zone and id."""
        return np.asarray(self.given.problem.household, np.int64)


def optimize(
    buildings: Input,
    households: Input,
    settings: AllocationSettings,
    preferences: Any,
    previous: Input | None,
    progress: Progress,
) -> Result[optimization.Optimized]:
    """Allocate with a proven optimum.

    Parameters
    ----------
    buildings : Input
        The parameters of `OUR_BUILDINGS`, and BUILDING_TYPE_FIELD.
    households : Input
        HOUSEHOLD_ID_FIELD, HOUSEHOLD_ZONE_FIELD, PERSONS_FIELD, GROUP_QUARTERS_FIELD, GROUP_QUARTERS_BUILDING_FIELD and
        ATTRIBUTE_FIELDS.
    settings : AllocationSettings
    preferences : table of preferences, or None
        Needed with ATTRIBUTE_FIELDS.
    previous : Input or None
        PREVIOUS_HOUSEHOLD_ID_FIELD and PREVIOUS_BUILDING_FIELD.
    progress : Progress
    """
    # Without a tolerance nothing is spread, and layers without geometry have only their ids.
    spread = bool(settings.tolerance) and buildings.frame.shapes is not None
    position = spatial.along_curve(buildings.frame.geometries(), _zones_of(buildings)) if spread else None
    given = read(buildings, households, settings.vacant_units, position)
    secondary = _secondary(given, preferences, previous)
    found = optimization.allocate(given.problem, settings, progress, secondary)
    numbers = {
        "PROVEN_ZONES": int(np.count_nonzero(found.zones.status == "optimal")),
        "OBJECTIVE": float(np.nansum(found.zones.objective)),
        **optimization.secondary_numbers(found),
    }
    notes = (*given.problem.notes, *found.notes, *(() if secondary is None else secondary.notes))
    more = _More()
    if found.achieved is not None:
        more = _More(
            households=_moved(found.achieved, given.problem, found.building_of),
            zones=_achieved(found.achieved, len(given.problem.other_zones)),
        )
    return _conclude(given, found, fields.OPTIMIZATION, fields.HOUSEHOLD_OPT, more, numbers, notes)


def simulate(
    buildings: Input, households: Input, settings: MonteCarloSettings, groups: tuple[Any, ...], progress: Progress
) -> Result[montecarlo.Simulated]:
    """Allocate at random.

    Parameters
    ----------
    buildings, households, progress
        As of `optimize`; buildings with AREA_FIELD as well, and, where an estimate made them, with the weight they had.
    settings : MonteCarloSettings
    groups : tuple
        Group of each building and number of groups, or nothing.
    """
    placed = settings.between and buildings.frame.shapes is not None
    position = spatial.along_curve(buildings.frame.geometries()) if placed else None
    given = read(buildings, households, settings.vacant_units, position)
    area = None
    if settings.method == MonteCarloMethod.AS_PUBLISHED:
        area = buildings.measured("AREA_FIELD", AREA, [])
        if area is None:
            area = np.nan_to_num(shapely.area(buildings.frame.geometries()))
    weight = _made_by(buildings) if settings.between else None
    group, n_groups = groups or (None, 0)
    found = montecarlo.allocate(given.problem, area, settings, progress, group, n_groups, weight)
    # Zones that only the household list has hold nobody.
    nobody = np.zeros(len(given.problem.other_zones))
    more = _More(_spread(found.spread), (), _spread(found.zone_spread, nobody))
    numbers, notes = between.numbers(found.between), (*given.problem.notes, *between.notes(found.between))
    return _conclude(given, found, fields.MONTE_CARLO, fields.HOUSEHOLD_MC, more, numbers, notes)


def _zones_of(buildings: Input) -> Ints:
    """Number of each building's zone: (n,) int; the line of a zone is drawn in it, so that others change nothing."""
    return np.unique(buildings.needed_labels("BUILDING_ZONE_FIELD"), return_inverse=True)[1]


def read(buildings: Input, households: Input, vacant_units: VacantUnits, position: Any = None) -> Given:
    """Read what both methods take.

    Raises
    ------
    CountError, EmptyInputError, IdError
    """
    building_id = columns.ids(buildings.needed_labels("BUILDING_ID_FIELD"), "building")
    household_id = columns.ids(households.needed_labels("HOUSEHOLD_ID_FIELD"), "household")
    quarters = households.read("GROUP_QUARTERS_FIELD", columns.are_quarters)
    task = problem.prepare(
        problem.Buildings(
            building_id,
            buildings.needed_labels("BUILDING_ZONE_FIELD"),
            _target(buildings, "HOUSEHOLDS_FIELD"),
            _target(buildings, "POPULATION_FIELD"),
            _estimated(buildings, "hh_est"),
            _estimated(buildings, "pop_gq"),
            position,
        ),
        problem.Households(
            household_id,
            households.needed_labels("HOUSEHOLD_ZONE_FIELD"),
            households.needed("PERSONS_FIELD", columns.household_sizes, quarters),
            quarters,
            _quarters_buildings(buildings, building_id, households),
        ),
        vacant_units,
    )
    return Given(buildings, building_id, households, household_id, task)


def _quarters_buildings(buildings: Input, building_id: Ids, households: Input) -> Ids | None:
    named = households.labels("GROUP_QUARTERS_BUILDING_FIELD")
    if named is None:
        return None
    return _as_parts(named, households.needed_labels("HOUSEHOLD_ZONE_FIELD"), buildings, building_id)


def _as_parts(named: Ids, zone: Ids, buildings: Input, building_id: Ids) -> Ids:
    """Name the part in a household's zone where its building is divided between zones."""
    of = buildings.frame.find(fields.PARTS[0].name)
    if not of:
        return named
    whole = columns.labels(buildings.frame.column(of))
    there = buildings.needed_labels("BUILDING_ZONE_FIELD")
    return part_of_each(named, zone, np.where(whole == "", building_id, whole), there, building_id)


def _target(buildings: Input, parameter: str) -> Floats:
    name = buildings.name(parameter)
    found = columns.numbers(buildings.frame.column(name), name)
    # A building without an estimate is one outside of all zones; the zone decides.
    columns.counts(found[np.isfinite(found)], name, "building")
    return found


def _estimated(buildings: Input, name: str) -> Floats | None:
    if not buildings.frame.find(name):
        return None
    found: Floats = columns.estimates(buildings.frame.column(name), name)[0]
    return found


def _made_by(buildings: Input) -> Floats | None:
    """Weight that the households of an estimate were made by; None without an estimate: any layer may have a weight."""
    if not buildings.frame.find("hh_est"):
        return None
    homes = _estimated(buildings, fields.HOUSEHOLD_WEIGHT.name)
    return homes if homes is not None and (homes > 0).any() else _estimated(buildings, "weight")


def _secondary(given: Given, preferences: Any, previous: Input | None) -> moves.Secondary | None:
    """Secondary objectives: preferences of the households, and the buildings that they had; None without any."""
    attributes = given.households.all_values("ATTRIBUTE_FIELDS")
    if not attributes and previous is None:
        return None
    stated: dict[str, Any] = {}
    if attributes:
        stated = {
            "attributes": {name: columns.labels(values) for name, values in attributes.items()},
            "table": preferences,
            "types": given.buildings.labels("BUILDING_TYPE_FIELD"),
        }
    earlier = None
    if previous is not None:
        ids = columns.ids(previous.needed_labels("PREVIOUS_HOUSEHOLD_ID_FIELD"), "earlier household")
        zone_of = dict(zip(given.household_id, given.households.needed_labels("HOUSEHOLD_ZONE_FIELD")))
        zone = np.array([zone_of.get(one, "") for one in ids], object)
        earlier = (
            ids,
            _as_parts(previous.needed_labels("PREVIOUS_BUILDING_FIELD"), zone, given.buildings, given.building_id),
        )
    return moves.prepare(given.problem, given.building_id, given.household_id, **stated, previous=earlier)


def _conclude(
    given: Given,
    found: Found,
    building_fields: Sequence[Field],
    household_field: Field,
    more: _More,
    numbers: dict[str, Any],
    notes: Sequence[Note],
) -> Result[Found]:
    headings, of_buildings = _of_buildings(given.problem, found, building_fields, more.buildings)
    household_headings, of_households = _of_households(given, found, household_field, more.households)
    zone_headings, of_zones = _of_zones(found, more.zones)
    return Result(
        given,
        found,
        given.buildings.plus(headings, of_buildings),
        given.households.plus(household_headings, of_households),
        frame.table("rows", zone_headings, of_zones),
        np.argsort(rounding.ranks(given.building_id)),
        {**_numbers(found), **numbers},
        tuple(notes),
    )


def _numbers(found: Allocation) -> dict[str, Any]:
    scores = found.scores
    return {
        "HOUSEHOLDS": found.n_placed + found.n_unplaced,
        "ALLOCATED": found.n_placed,
        "UNALLOCATED": found.n_unplaced,
        "VACANT": found.n_vacant,
        "ZONES": int(np.count_nonzero(np.isin(found.zones.status, PLACED))),
        "MSE_BUILDINGS": scores.mse_buildings,
        "MSE_HOUSEHOLDS": scores.mse_households,
        "SSE_PER_HOUSEHOLD": scores.sse_per_household,
        "NET_PERCENT": scores.net_percent,
        "ABSOLUTE_PERCENT": scores.absolute_percent,
    }


def _by_row(values: Any, order: Any, filler: Any = np.nan) -> Any:
    unsorted = np.full(len(order), filler, dtype=object if isinstance(filler, str) else float)
    unsorted[order] = values
    return unsorted


def _or_none(values: Ids, there: Bools) -> Ids:
    found = np.full(len(values), None, object)
    found[there] = values[there]
    return found


def _of_buildings(
    task: problem.Problem, found: Allocation, ours: Sequence[Field], more: Columns
) -> tuple[list[Field], dict[str, Any]]:
    inside = task.building_zone >= 0
    residuals = found.households - task.places, found.persons - task.targets
    values = {"hh_int": task.places, "pop_int": task.targets}
    values.update(zip([field.name for field in ours], (found.households, found.persons, *residuals)))
    headings = [field for field in fields.ESTIMATE if field.name in values] + list(ours)
    for field, column in more:
        headings.append(field)
        values[field.name] = column
    return headings, {name: _by_row(np.where(inside, column, np.nan), task.building) for name, column in values.items()}


def _of_households(given: Given, found: Allocation, ours: Field, more: Columns) -> tuple[list[Field], dict[str, Any]]:
    placed = found.building_of >= 0
    places = _or_none(given.building_id[given.problem.building][found.building_of], placed)
    reasons = _or_none(found.reason, found.reason != "")
    columns = ((ours, places), (fields.REASON, reasons), *more)
    order = given.problem.household
    return [field for field, _ in columns], {
        field.name: _by_row(column, order, "" if field.type == "text" else np.nan) for field, column in columns
    }


def _of_zones(found: Allocation, more: Columns) -> tuple[list[Field], dict[str, Any]]:
    zones = found.zones
    values = {
        "zone_id": zones.zone_id,
        "n_bldg": zones.n_buildings,
        "n_hh": zones.n_households,
        "persons": zones.persons,
        "status": zones.status,
        "objective": zones.objective,
        "bound": zones.bound,
        "gap": zones.objective - zones.bound,
        "net_pct": zones.net_percent,
        "abs_pct": zones.absolute_percent,
        "seconds": zones.seconds,
        **{field.name: column for field, column in more},
    }
    return [*fields.ALLOCATION_ZONES, *(field for field, _ in more)], values


def _spread(spread: Any, others: Sequence[float] | Floats = ()) -> Columns:
    """Mean, sd and percentiles of the draws, `others` at the end of each; nothing of a single draw."""
    if not spread:
        return ()
    values = (np.append(spread[name], others) for name in ("mean", "sd", "p05", "p95"))
    return tuple(zip(fields.MONTE_CARLO_SPREAD, values))


def _moved(achieved: moves.Achieved, task: problem.Problem, building_of: Any) -> Columns:
    """The building that each household had, and whether it moves; nothing without an earlier result."""
    if achieved.secondary.earlier is None:
        return ()
    had = achieved.secondary.earlier_id
    return tuple(zip(fields.HOUSEHOLD_CHANGE, (_or_none(had, had != ""), achieved.has_moved(task, building_of))))


def _achieved(achieved: moves.Achieved, others: int) -> Columns:
    """What each zone achieves of the secondary objectives that there are; unknown for `others` at the end."""
    found: list[tuple[Field, Any]] = []
    if achieved.secondary.penalty is not None:
        found += zip(fields.ALLOCATION_PREFERENCES, (achieved.penalty, achieved.penalty_bound))
    if achieved.secondary.earlier is not None:
        found += zip(fields.ALLOCATION_CHANGE, (achieved.moved, achieved.moved_bound))
    return tuple((field, np.append(column, np.full(others, np.nan))) for field, column in found)
