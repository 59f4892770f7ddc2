"""What both allocations do alike, as functions: parameters, reading, and rows of what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...engine.core import columns as inputs
from ...engine.core import rounding
from ...engine.core.progress import part
from ...engine.population import fields
from ...engine.population.allocate import problem
from ...engine.population.settings import AllocationSettings, VacantUnits
from ...i18n import tr
from ...layers import report
from ...layers.reading import Rows, Table, place_of

REQUIRED = (
    "BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HOUSEHOLD_ID_FIELD",
    "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD",
)  # fmt: skip


@dataclass(frozen=True)
class Given:
    """What an allocation reads: two Tables with their ids, and the Problem made of them."""

    buildings: Table
    building_id: np.ndarray
    households: Table
    household_id: np.ndarray
    problem: problem.Problem


@dataclass(frozen=True)
class More:
    """Columns that one of the methods has besides those of both: fields, and values by their names."""

    fields: Sequence = ()
    columns: dict | None = None


NOTHING = More()


def sources(*of_buildings) -> list:
    """Return the parameters of buildings and households; `of_buildings` are more of the former."""
    return [
        p.source(
            "INPUT",
            tr("Buildings with estimate"),
            [p.TABLE],
            tr('The output of "Estimate population per building", or any layer or table with these fields.'),
        ),
        p.field("BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Unique. Empty: the field buid."), default="buid"),
        p.field(
            "BUILDING_ZONE_FIELD",
            tr("Zone id of the building"),
            "INPUT",
            tr("As the household list names the zone. Empty: the field zone_id."),
            default="zone_id",
        ),
        p.field(
            "POPULATION_FIELD",
            tr("Estimated persons"),
            "INPUT",
            tr("Whole numbers. Empty: the field pop_int."),
            default="pop_int",
        ),
        p.field(
            "HOUSEHOLDS_FIELD",
            tr("Estimated households"),
            "INPUT",
            tr("Whole numbers. Empty: the field hh_int."),
            default="hh_int",
        ),
        *of_buildings,
        p.source(
            "HOUSEHOLDS",
            tr("Household list"),
            [p.TABLE],
            tr(
                'One row per household, for example a housing unit inventory. "Create household list from zone counts" makes one.'
            ),
        ),
        p.field(
            "HOUSEHOLD_ID_FIELD",
            tr("Household id"),
            "HOUSEHOLDS",
            tr("Unique. Empty: the field huid."),
            default="huid",
        ),
        p.field(
            "HOUSEHOLD_ZONE_FIELD",
            tr("Zone id of the household"),
            "HOUSEHOLDS",
            tr("The zone in which the household is placed. Empty: the field blockid."),
            default="blockid",
        ),
        p.field(
            "PERSONS_FIELD",
            tr("Persons"),
            "HOUSEHOLDS",
            tr("In the household; 0 in a vacant unit. Empty: the field numprec."),
            default="numprec",
        ),
        p.field(
            "GROUP_QUARTERS_FIELD",
            tr("Group quarters type"),
            "HOUSEHOLDS",
            tr(
                "Above 0 for group quarters: they go to the building they name, else to the zone's largest, and do "
                "not count as households."
            ),
            optional=True,
        ),
        p.field(
            "GROUP_QUARTERS_BUILDING_FIELD",
            tr("Building of the group quarters"),
            "HOUSEHOLDS",
            tr("Id of the building that holds these group quarters. Empty: the zone's largest building."),
            optional=True,
            advanced=True,
        ),
        p.choice(
            "VACANT_UNITS",
            tr("Vacant units"),
            [tr("Leave out, and list as vacant"), tr("Place as units without people")],
            AllocationSettings.vacant_units,
            tr(
                "Units of the list without people. Left out, they get no building; placed, they take a place "
                "that the estimate gives to households."
            ),
        ),
    ]


def results(sinks=(), numbers=()) -> list:
    """Return the parameters of what is written; `sinks` and `numbers` are those of one method."""
    return [
        p.seed(),
        p.sink(
            "OUTPUT",
            tr("Buildings with households"),
            p.TABLE,
            text=tr("Every building of the input, with the households and persons that it got and the residuals."),
        ),
        p.sink(
            "OUTPUT_HOUSEHOLDS",
            tr("Households with their building"),
            p.TABLE,
            optional=True,
            text=tr("The list, with the building of each household or the reason why it has none."),
        ),
        p.sink(
            "OUTPUT_ZONES",
            tr("Zones with fit"),
            p.TABLE,
            optional=True,
            text=tr("One row per zone: status, how far it misses the estimate, and how long it took."),
        ),
        *sinks,
        p.html(),
        *p.numbers(
            ("HOUSEHOLDS", tr("Households to place")),
            ("ALLOCATED", tr("Households placed")),
            ("UNALLOCATED", tr("Households not placed")),
            ("VACANT", tr("Vacant units left out")),
            ("ZONES", tr("Zones with households")),
            *numbers,
            ("MSE_BUILDINGS", tr("MSE over buildings")),
            ("MSE_HOUSEHOLDS", tr("MSE over households")),
            ("SSE_PER_HOUSEHOLD", tr("Squared error per household")),
            ("NET_PERCENT", tr("Net error [%]")),
            ("ABSOLUTE_PERCENT", tr("Absolute error [%]")),
        ),
    ]


def refuse(algorithm, parameters, context) -> None:
    """Refuse layers without the fields that are needed."""
    for name in REQUIRED:
        parent = algorithm.parameterDefinition(name).parentLayerParameterName()
        if algorithm.given(parameters, parent) and algorithm.parameterAsSource(parameters, parent, context) is not None:
            algorithm.field(parameters, name, context, required=True)


def read(algorithm, parameters, context, progress, position=None) -> Given:
    """Read buildings and households, and make the Problem of them.

    `position` is called with the Table of the buildings and gives their places along a line through the neighbourhoods.
    """
    buildings = algorithm.read(parameters, "INPUT", context, part(progress, 0, 0.5))
    households = algorithm.read(parameters, "HOUSEHOLDS", context, part(progress, 0.5, 1), geometry=False)

    def of(table, name):
        field = algorithm.field(parameters, name, context)
        return (field, table.column(field)) if field else (None, None)

    def optional(name):
        at = place_of(buildings.fields, name)
        return inputs.estimates(buildings.column(name), name)[0] if at >= 0 else None

    def target(name):
        field, values = of(buildings, name)
        found = inputs.numbers(values, field)
        # A building without an estimate is one outside of all zones; the zone decides below.
        inputs.counts(found[np.isfinite(found)], field, "building")
        return found

    building_id = inputs.ids(of(buildings, "BUILDING_ID_FIELD")[1], "building")
    household_id = inputs.ids(of(households, "HOUSEHOLD_ID_FIELD")[1], "household")
    quarters_field, quarters = of(households, "GROUP_QUARTERS_FIELD")
    _, named = of(households, "GROUP_QUARTERS_BUILDING_FIELD")
    person_field, persons = of(households, "PERSONS_FIELD")
    is_quarters = inputs.are_quarters(quarters, quarters_field) if quarters else None
    task = problem.prepare(
        problem.Buildings(
            building_id,
            inputs.labels(of(buildings, "BUILDING_ZONE_FIELD")[1]),
            target("HOUSEHOLDS_FIELD"),
            target("POPULATION_FIELD"),
            optional("hh_est"),
            optional("pop_gq"),
            position and position(buildings),
        ),
        problem.Households(
            household_id,
            inputs.labels(of(households, "HOUSEHOLD_ZONE_FIELD")[1]),
            inputs.household_sizes(persons, person_field, is_quarters),
            is_quarters,
            inputs.labels(named) if named else None,
        ),
        VacantUnits(algorithm.parameterAsEnum(parameters, "VACANT_UNITS", context)),
    )
    return Given(buildings, building_id, households, household_id, task)


def outcome(method, given, result, rows, notes, numbers) -> Outcome:
    """Say what came out of a method by this name; `rows` are three, `numbers` those of the method alone."""
    scores = result.scores
    return Outcome(
        outputs=dict(zip(("OUTPUT", "OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES"), rows)),
        numbers={
            "HOUSEHOLDS": result.n_placed + result.n_unplaced,
            "ALLOCATED": result.n_placed,
            "UNALLOCATED": result.n_unplaced,
            "VACANT": result.n_vacant,
            "ZONES": int(np.count_nonzero(np.isin(result.zones.status, ("optimal", "time_limit", "simulated")))),
            "MSE_BUILDINGS": scores.mse_buildings,
            "MSE_HOUSEHOLDS": scores.mse_households,
            "SSE_PER_HOUSEHOLD": scores.sse_per_household,
            "NET_PERCENT": scores.net_percent,
            "ABSOLUTE_PERCENT": scores.absolute_percent,
            **numbers,
        },
        warnings=[*given.problem.notes, *notes],
        styles={"OUTPUT": "persons"},
        layers=[(tr("Buildings"), given.buildings), (tr("Households"), given.households)],
        methods=[report.of_allocation(method, result, given.household_id)],
    )


def building_rows(given, result, own_fields, more=NOTHING) -> Rows:
    """Return every building with what it got; columns of `more` are sorted as in the Problem."""
    task = result.problem
    inside = task.building_zone >= 0
    own = (result.households, result.persons, result.households - task.places, result.persons - task.targets)
    columns = {
        "hh_int": task.places,
        "pop_int": task.targets,
        **dict(zip([field.name for field in own_fields], own)),
        **(more.columns or {}),
    }
    columns = {
        name: _by_row(np.where(inside, values, np.nan), task.building, np.nan) for name, values in columns.items()
    }
    ours = [field for field in fields.ESTIMATE if field.name in columns] + list(own_fields) + list(more.fields)
    return Rows(ours, columns, given.buildings, np.argsort(rounding.ranks(given.building_id)))


def household_rows(given, result, own_field, more=NOTHING) -> Rows:
    """Return every household with its building or the reason why it has none; columns of `more` as in the Problem."""
    task, home = result.problem, result.building_of
    columns = {
        own_field.name: np.where(home >= 0, given.building_id[task.building][home], None),
        "reason": np.where(result.reason == "", None, result.reason),
        **(more.columns or {}),
    }
    ours = [own_field, fields.REASON, *more.fields]
    by_row = {
        field.name: _by_row(columns[field.name], task.household, "" if field.type == "text" else np.nan)
        for field in ours
    }
    return Rows(ours, by_row, given.households, task.household, geometry=False)


def zone_rows(result, more=NOTHING) -> Rows:
    """Return one row per zone; columns of `more` are those of the buildings' zones alone, or of all."""
    zones = result.zones
    columns = {
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
        **(more.columns or {}),
    }
    return Rows([*fields.ALLOCATION_ZONES, *more.fields], columns)


def _by_row(values, order, filler):
    """Bring values from the order of the Problem into that of the rows as read."""
    unsorted = np.full(len(order), filler, dtype=object if isinstance(filler, str) else float)
    unsorted[order] = values
    return unsorted
