"""What both allocations share: reading buildings and households, and writing what became of them."""

from dataclasses import dataclass

import numpy as np

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...engine.core import columns as inputs
from ...engine.core import rounding
from ...engine.core.progress import part
from ...engine.population import fields
from ...engine.population.allocate import problem
from ...engine.population.settings import AllocationSettings, VacantUnits
from ...i18n import tr
from ...layers import report
from ...layers.reading import Rows, Table, place_of
from . import moves


@dataclass(frozen=True)
class Given:
    """What an allocation reads: two Tables with their ids, and the Problem made of them."""

    buildings: Table
    building_id: np.ndarray
    households: Table
    household_id: np.ndarray
    problem: problem.Problem


class AllocationAlgorithm(DoorstepAlgorithm):
    """Base of the two allocations; a subclass gives its own parameters, the computation and its fields."""

    def parameters(self):
        return [
            p.source(
                "INPUT",
                tr("Buildings with estimate"),
                [p.TABLE],
                tr('The output of "Estimate population per building", or any layer or table with these fields.'),
            ),
            p.field(
                "BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Unique. Empty: the field buid."), default="buid"
            ),
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
            *self.building_parameters(),
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
            *self.method_parameters(),
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
            *self.sinks(),
            p.html(),
            *p.numbers(
                ("HOUSEHOLDS", tr("Households to place")),
                ("ALLOCATED", tr("Households placed")),
                ("UNALLOCATED", tr("Households not placed")),
                ("VACANT", tr("Vacant units left out")),
                ("ZONES", tr("Zones with households")),
                *self.numbers(),
                ("MSE_BUILDINGS", tr("MSE over buildings")),
                ("MSE_HOUSEHOLDS", tr("MSE over households")),
                ("SSE_PER_HOUSEHOLD", tr("Squared error per household")),
                ("NET_PERCENT", tr("Net error [%]")),
                ("ABSOLUTE_PERCENT", tr("Absolute error [%]")),
            ),
        ]

    def building_parameters(self) -> list:
        """Return more parameters on buildings."""
        return []

    def method_parameters(self) -> list:
        """Return the parameters of the method."""
        return []

    def sinks(self) -> list:
        """Return more layers to write."""
        return []

    def numbers(self) -> list:
        """Return more numeric outputs."""
        return []

    def refuse(self, parameters, context):
        for name in (
            "BUILDING_ID_FIELD",
            "BUILDING_ZONE_FIELD",
            "POPULATION_FIELD",
            "HOUSEHOLDS_FIELD",
            "HOUSEHOLD_ID_FIELD",
            "HOUSEHOLD_ZONE_FIELD",
            "PERSONS_FIELD",
        ):
            parent = self.parameterDefinition(name).parentLayerParameterName()
            if self.given(parameters, parent) and self.parameterAsSource(parameters, parent, context) is not None:
                self.field(parameters, name, context, required=True)

    def position(self, parameters, context, table):
        """Return the buildings' places along a line through the neighbourhoods, None where the method needs none."""
        return None

    def read_more(self, parameters, context, given, notes, progress):
        """Read what only this method takes; it is handed to `allocate` and `conclude`. `notes` takes warnings."""
        return None

    def allocate(self, parameters, context, given, more, feedback, progress):
        """Return the Allocation."""
        raise NotImplementedError

    def method(self) -> str:
        """Return the method's short name, for the report."""
        raise NotImplementedError

    # Fields of this method: buildings, household.
    building_fields: tuple = ()
    household_field = None

    def compute(self, parameters, context, feedback, progress):
        buildings = self.read(parameters, "INPUT", context, part(progress, 0, 0.2))
        households = self.read(parameters, "HOUSEHOLDS", context, part(progress, 0.2, 0.4), geometry=False)
        building_id = inputs.ids(buildings.column(self.field(parameters, "BUILDING_ID_FIELD", context)), "building")
        household_id = inputs.ids(households.column(self.field(parameters, "HOUSEHOLD_ID_FIELD", context)), "household")
        task = self._problem(parameters, context, buildings, building_id, households, household_id)
        given = Given(buildings, building_id, households, household_id, task)
        notes: list = []
        more = self.read_more(parameters, context, given, notes, part(progress, 0.4, 0.45))
        result = self.allocate(parameters, context, given, more, feedback, part(progress, 0.45, 1))
        outcome = Outcome(
            outputs=self._outputs(buildings, building_id, households, result),
            numbers={**self._numbers(result), **self.more_numbers(result)},
            warnings=[*task.warnings, *result.warnings, *notes],
            styles={"OUTPUT": "persons"},
            layers=[(tr("Buildings"), buildings), (tr("Households"), households)],
            methods=[report.of_allocation(self.method(), result, household_id)],
        )
        if more is not None:
            self.conclude(outcome, result, more)
        return outcome

    def conclude(self, outcome, result, more) -> None:
        """Add to the Outcome what only this method gives."""

    def more_numbers(self, result) -> dict:
        """Return the method's own numeric outputs."""
        return {}

    def _problem(self, parameters, context, buildings, building_id, households, household_id):
        def of(table, name):
            field = self.field(parameters, name, context)
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

        quarters_field, quarters = of(households, "GROUP_QUARTERS_FIELD")
        _, named = of(households, "GROUP_QUARTERS_BUILDING_FIELD")
        person_field, persons = of(households, "PERSONS_FIELD")
        is_quarters = inputs.are_quarters(quarters, quarters_field) if quarters else None
        return problem.prepare(
            problem.Buildings(
                building_id,
                inputs.labels(of(buildings, "BUILDING_ZONE_FIELD")[1]),
                target("HOUSEHOLDS_FIELD"),
                target("POPULATION_FIELD"),
                optional("hh_est"),
                optional("pop_gq"),
                self.position(parameters, context, buildings),
            ),
            problem.Households(
                household_id,
                inputs.labels(of(households, "HOUSEHOLD_ZONE_FIELD")[1]),
                inputs.household_sizes(persons, person_field, is_quarters),
                is_quarters,
                inputs.labels(named) if named else None,
            ),
            VacantUnits(self.parameterAsEnum(parameters, "VACANT_UNITS", context)),
        )

    def _numbers(self, result):
        scores = result.scores
        return {
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
        }

    def _outputs(self, buildings, building_id, households, result):
        task = result.problem
        inside = task.building_zone >= 0

        def by_row(values, order, filler=np.nan):
            unsorted = np.full(len(order), filler, dtype=object if isinstance(filler, str) else float)
            unsorted[order] = values
            return unsorted

        def known(values):
            return by_row(np.where(inside, values, np.nan), task.building)

        residual_h, residual_p = result.households - task.places, result.persons - task.targets
        columns = {"hh_int": known(task.places), "pop_int": known(task.targets)}
        columns.update(
            zip(
                [f.name for f in self.building_fields],
                map(known, (result.households, result.persons, residual_h, residual_p)),
            )
        )
        our_fields = [f for f in fields.ESTIMATE if f.name in columns] + list(self.building_fields)
        if result.spread:
            our_fields += fields.MONTE_CARLO_SPREAD
            columns.update(
                zip(
                    [f.name for f in fields.MONTE_CARLO_SPREAD],
                    map(known, (result.spread[k] for k in ("mean", "sd", "p05", "p95"))),
                )
            )

        places = np.where(result.building_of >= 0, building_id[task.building][result.building_of], None)
        per_household = {
            self.household_field.name: by_row(places, task.household, ""),
            "reason": by_row(np.where(result.reason == "", None, result.reason), task.household, ""),
        }
        zones = result.zones
        per_zone = {
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
        }
        zone_fields = list(fields.ALLOCATION_ZONES)
        if result.zone_spread:
            zone_fields += fields.MONTE_CARLO_SPREAD
            # Zones that only the household list has hold nobody.
            nobody = np.zeros(len(task.other_zones))
            per_zone.update(
                zip(
                    [f.name for f in fields.MONTE_CARLO_SPREAD],
                    (np.append(result.zone_spread[k], nobody) for k in ("mean", "sd", "p05", "p95")),
                )
            )
        household_fields = [self.household_field, fields.REASON]
        if result.achieved:
            (more_of_zones, of_zones), (more, of_households) = (
                moves.of_zones(result),
                moves.of_households(result),
            )
            zone_fields += more_of_zones
            per_zone.update(of_zones)
            household_fields += more
            for f in more:
                filler = "" if f.type == "text" else np.nan
                per_household[f.name] = by_row(of_households[f.name], task.household, filler)
        return {
            "OUTPUT": Rows(our_fields, columns, buildings, np.argsort(rounding.ranks(building_id))),
            "OUTPUT_HOUSEHOLDS": Rows(household_fields, per_household, households, task.household, geometry=False),
            "OUTPUT_ZONES": Rows(zone_fields, per_zone),
        }
