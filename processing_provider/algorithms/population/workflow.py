"""The whole way from zone counts to households per building, by running the other algorithms in turn."""

import numpy as np

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core import columns as inputs
from ...engine.core import rounding
from ...engine.core.errors import SettingError
from ...engine.core.limits import HEIGHT, STOREYS
from ...engine.population import fields, heights
from ...engine.population.allocate import problem
from ...engine.population.fields import Field
from ...engine.population.settings import Weight
from ...i18n import tr
from ...layers.reading import Rows, Table
from . import moves, summary
from .estimate import EstimatePopulation, beyond_numbers
from .fit import CompareAllocations
from .heights import AddBuildingHeights
from .households import CreateHouseholds, refuse_sizes
from .montecarlo import AllocateHouseholdsMonteCarlo
from .optimization import AllocateHouseholdsOptimization
from .residential import ClassifyResidential

DWELLINGS = ("HOUSE_AREA", "ATTACHED_HOUSE_AREA", "FLAT_AREA", "LIVING_SHARE", "HOUSE_STOREYS")
# Parameters that are handed on as they are, by the step that takes them.
ESTIMATE = (
    "BUILDING_ID_FIELD", "POPULATION_FIELD", "BUILDING_ZONE_FIELD", "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD",
    "WEIGHT_FIELD", "RESIDENTIAL_FIELD", "ROUNDING", "SPILL", "CLASS_FIELD", *DWELLINGS,
)  # fmt: skip
LIST = ("POPULATION_FIELD", "SIZE_FIELDS", "SIZE_VALUES", "SIZE_SHARES", "VACANT_FIELD", "SEED")
GIVEN_LIST = ("HOUSEHOLDS", "HOUSEHOLD_ZONE_FIELD", "HOUSEHOLD_ID_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD")
ALLOCATE = ("VACANT_UNITS", "SEED")
NOT_PLACED = f" households are not placed, because {problem.NO_ZONE.replace('its', 'their')}"
"""What an allocation says of households of zones without buildings, after their number."""

SETTINGS = {
    AllocateHouseholdsOptimization: ("TOLERANCE", *moves.PARAMETERS, "SOLVER", "TIME_LIMIT"),
    AllocateHouseholdsMonteCarlo: ("METHOD", "DRAWS", "WEIGHT_ERROR", *summary.PARAMETERS),
}

MEASURE = (
    "POINT_CLOUD", "POINT_CLOUD_CRS", "Z_UNIT", "HEIGHT_STATISTIC", "ROOF_CLASSES", "GROUND_CLASSES", "STOREY_HEIGHT",
)  # fmt: skip
# Any of these asks for a classification; the rest of what it takes.
EVIDENCE = ("POI", "BUILDING_USE_FIELD", "LAND_USE")
CLASSIFY = (
    *EVIDENCE, "POI_CATEGORY_FIELD", "POI_ID_FIELD", "LAND_USE_FIELD", "RULES", "DISTANCE", "MIXED_USE", "MIN_AREA", "MIN_HEIGHT",
    "STOREYS_FIELD", "HEIGHT_FIELD",
)  # fmt: skip

CALIBRATION_NUMBERS = ("CALIBRATION_ERROR", "CALIBRATION_ERROR_COMMON")
RESIDENTIAL_NUMBERS = ("RESIDENTIAL", "MIXED", "NONRESIDENTIAL")

# Columns that the zones get for the run.
ZONE_ID, ZONE_QUARTERS, ZONE_HOUSEHOLDS = ZONE_FIELDS = (
    Field("ds_zone", "text", "", "Zone id"),
    Field("ds_gq", "integer", "persons", "Persons in group quarters"),
    Field("ds_hh", "real", "households", "Households"),
)


class PopulationPerBuilding(DoorstepAlgorithm):
    """The whole way from zone counts to households per building."""

    needs = ("shapely", "scipy")

    def name(self):
        return "populationperbuilding"

    def displayName(self):
        return tr("Map population per building (full workflow)")

    def shortDescription(self):
        return tr("From buildings and zones to people per building in one run.")

    def tags(self):
        return tr("census,dasymetric,downscaling,households,lidar,residents").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr(
                "From buildings and zones to people per building in one run. It does what the other algorithms "
                "do, in turn:"
            ),
            (
                tr("Heights from a point cloud, where one is given."),
                tr("Residential buildings, where their use, POI or land use is given."),
                tr("A household list, where none is given: it is made from the counts of the zones."),
                tr("The estimate of persons and households per building."),
                tr("Households to buildings, by optimization and by Monte Carlo, and both compared."),
            ),
            tr(
                "What goes in: buildings, and zones with their persons. The weight by volume needs heights as well, from a "
                "field or a point cloud. Everything else is optional; without households only persons are estimated."
            ),
            tr(
                "What comes out: buildings with their people, households with their building, zones with their "
                "fit, and a report. Nothing is written before everything is computed."
            ),
            tr("What to doubt:"),
            (
                tr("Read the warnings: they count what was filled in, skipped or not placed."),
                tr("Residuals measure the fit to the estimate, not accuracy."),
                tr("Households are simulated, not real residents."),
            ),
        )

    def parameters(self):
        # The algorithms own their definitions, so they have to outlive the list.
        cloud, residential, estimate, households = (
            s().create() for s in (AddBuildingHeights, ClassifyResidential, EstimatePopulation, CreateHouseholds)
        )
        optimization, monte_carlo = (
            s().create() for s in (AllocateHouseholdsOptimization, AllocateHouseholdsMonteCarlo)
        )

        def taken(step, *names):
            return [step.parameterDefinition(name).clone() for name in names]

        def of_zones(name):
            definition = households.parameterDefinition(name).clone()
            definition.setParentLayerParameterName("ZONES")
            return definition

        def optional(definition):
            definition.setFlags(definition.flags() | definition.Flag.FlagOptional)
            return definition

        return [
            *taken(estimate, "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD"),
            *taken(estimate, "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD", "BUILDING_ZONE_FIELD"),
            *map(optional, taken(cloud, "POINT_CLOUD")),
            *taken(cloud, "POINT_CLOUD_CRS", "HEIGHT_STATISTIC"),
            *map(p.advanced, taken(cloud, "Z_UNIT", "ROOF_CLASSES", "GROUND_CLASSES", "STOREY_HEIGHT")),
            *taken(residential, "POI", "POI_CATEGORY_FIELD", "BUILDING_USE_FIELD", "LAND_USE", "LAND_USE_FIELD", "MIXED_USE"),
            *map(p.advanced, taken(residential, "DISTANCE", "RULES", "MIN_AREA", "MIN_HEIGHT", "POI_ID_FIELD")),
            of_zones("SIZE_FIELDS"),
            *taken(households, "SIZE_VALUES", "SIZE_SHARES"),
            of_zones("VACANT_FIELD"),
            p.field("ZONE_GROUP_QUARTERS_FIELD", tr("Persons in group quarters"), "ZONES",
                    tr("Of the population; without it they are taken from the household list."), optional=True),
            p.source("HOUSEHOLDS", tr("Household list"), [p.TABLE], tr("Without it, one is made from the zone counts."), optional=True),
            *taken(optimization, "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS"),
            p.yes_no("OPTIMIZATION", tr("Allocate by optimization"), True, tr(
                "Places households so that persons miss the estimate as little as possible. It needs households."
            )),
            p.yes_no("MONTE_CARLO", tr("Allocate by Monte Carlo"), True, tr(
                "Places households at random, for comparison and for the spread of several draws. It needs "
                "households."
            )),
            *taken(monte_carlo, "METHOD", "DRAWS", "WEIGHT_ERROR", *summary.PARAMETERS),
            *taken(optimization, "TOLERANCE", *moves.PARAMETERS, "SOLVER", "TIME_LIMIT"),
            *taken(estimate, "CLASS_FIELD", *DWELLINGS, "ROUNDING", "SPILL"),
            p.seed(),
            p.sink("OUTPUT", tr("Buildings with people"), p.TABLE, text=tr(
                "Every building of the input, with what every step says of it."
            )),
            p.sink("OUTPUT_HOUSEHOLDS", tr("Households with their building"), p.TABLE, optional=True, text=tr(
                "The list, with the building of each household or the reason why it has none."
            )),
            p.sink("OUTPUT_ZONES", tr("Zones with fit"), p.TABLE, optional=True, text=tr(
                "The zones as given, with their buildings, status and how far they miss the estimate."
            )),
            summary.sink(),
            p.html(),
            *p.numbers(("POPULATION", tr("Persons estimated")), ("HOUSEHOLDS", tr("Households to place")),
                       ("ZONES_WITHOUT_BUILDINGS", tr("Zones with people and no building")), ("UNRECONCILED", tr("Unreconciled zones")),
                       *beyond_numbers()),
            *p.numbers(*self._numbers_of(estimate, names=CALIBRATION_NUMBERS)),
            *p.numbers(*self._numbers_of(cloud)),
            *p.numbers(*self._numbers_of(residential, names=RESIDENTIAL_NUMBERS)),
            *p.numbers(*self._numbers_of(optimization, without=("HOUSEHOLDS",)), *self._numbers_of(CompareAllocations().create())),
            *p.numbers(*summary.numbers()),
        ]  # fmt: skip

    @staticmethod
    def _numbers_of(step, names=None, without=()):
        found = [(o.name(), o.description()) for o in step.outputDefinitions() if o.type() == "outputNumber"]
        return [(name, label) for name, label in found if name not in without and (names is None or name in names)]

    def refuse(self, parameters, context):
        EstimatePopulation.refuse(self, parameters, context)
        if self.given(parameters, "HOUSEHOLDS"):
            for name in ("HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD"):
                self.field(parameters, name, context, required=True)
        elif self.given(parameters, "GROUP_QUARTERS_FIELD"):
            raise SettingError(
                tr("GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.")
            )
        if not self.given(parameters, "HOUSEHOLDS") and self._methods(parameters, context):
            refuse_sizes(self, parameters, context)
        if self.given(parameters, "POINT_CLOUD"):
            measure = AddBuildingHeights().create()
            measure.check({**self._taken(parameters, MEASURE), "INPUT": parameters["INPUT"]}, context)
        if self._evidence(parameters):
            if self.given(parameters, "RESIDENTIAL_FIELD"):
                raise SettingError(
                    tr("RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.")
                )
            classify = ClassifyResidential().create()
            classify.check({**self._taken(parameters, CLASSIFY), "INPUT": parameters["INPUT"]}, context)
        wants_households = self.given(parameters, "OUTPUT_HOUSEHOLDS")
        if wants_households and not self._methods(parameters, context):
            raise SettingError(
                tr("There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.")
            )
        self._refuse_secondary(parameters, context)
        summary.refuse(self, parameters, context)
        if summary.wanted(self, parameters) and AllocateHouseholdsMonteCarlo not in self._methods(parameters, context):
            raise SettingError(
                tr(
                    "SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn "
                    "MONTE_CARLO on."
                )
            )

    def _refuse_secondary(self, parameters, context):
        if self.given(parameters, "ATTRIBUTE_FIELDS") and not self.given(parameters, "HOUSEHOLDS"):
            raise SettingError(
                tr("ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out.")
            )
        asked = [name for name in ("ATTRIBUTE_FIELDS", "PREVIOUS") if self.given(parameters, name)]
        if asked and AllocateHouseholdsOptimization not in self._methods(parameters, context):
            raise SettingError(
                tr("{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.").format(
                    asked[0]
                )
            )
        moves.refuse(self, parameters, context)

    settings = EstimatePopulation.settings

    def measures(self, parameters, name):
        return name in ("HEIGHT_FIELD", "STOREYS_FIELD") and self.given(parameters, "POINT_CLOUD")

    def _evidence(self, parameters) -> bool:
        return any(self.given(parameters, name) for name in EVIDENCE)

    def _methods(self, parameters, context):
        """Return the allocations to run; none where there are no households."""
        if not self.given(parameters, "HOUSEHOLDS") and not self.field(parameters, "HOUSEHOLDS_FIELD", context):
            return []
        steps = (("OPTIMIZATION", AllocateHouseholdsOptimization), ("MONTE_CARLO", AllocateHouseholdsMonteCarlo))
        return [step for chosen, step in steps if self.parameterAsBool(parameters, chosen, context)]

    def unused(self, parameters, context):
        methods = self._methods(parameters, context)
        found = {name for step, names in SETTINGS.items() if step not in methods for name in names}
        if self.given(parameters, "HOUSEHOLDS"):
            found |= {"SIZE_FIELDS", "SIZE_VALUES", "SIZE_SHARES", "VACANT_FIELD"}
        else:
            found |= set(GIVEN_LIST)
        if not methods:
            found |= {*LIST, *ALLOCATE} - {"POPULATION_FIELD"}
        if not self.given(parameters, "POINT_CLOUD"):
            found |= set(MEASURE)
        if not self._evidence(parameters):
            found |= set(CLASSIFY) - {"HEIGHT_FIELD", "STOREYS_FIELD"}
        weight = self.settings(parameters, context).weight
        by_dwellings = weight in (Weight.DWELLINGS, Weight.CALIBRATED)
        if not by_dwellings:
            found |= {"CLASS_FIELD", *DWELLINGS}
        if not by_dwellings and not self._evidence(parameters):
            found |= {"HEIGHT_FIELD"} if weight is not Weight.VOLUME else set()
            found |= {"STOREYS_FIELD"} if weight is not Weight.FLOOR_AREA else set()
        if weight is not Weight.FIELD:
            found.add("WEIGHT_FIELD")
        return found

    def compute(self, parameters, context, feedback, progress):
        methods = self._methods(parameters, context)
        makes_list = bool(methods) and not self.given(parameters, "HOUSEHOLDS")
        classifies = self._evidence(parameters)
        measures = self.given(parameters, "POINT_CLOUD")
        steps = _Steps(
            context, feedback, progress, 2 + measures + classifies + makes_list + len(methods) + (len(methods) == 2)
        )
        zones = self.read(parameters, "ZONES", context, steps.next(tr("Read zones and households")))
        listed = None
        if self.given(parameters, "HOUSEHOLDS"):
            listed = self.read(parameters, "HOUSEHOLDS", context, steps.progress, geometry=False)
        zone_id, own = self._prepare_zones(parameters, context, zones, listed, steps)
        own["INPUT"] = parameters["INPUT"]
        tables, layers, numbers = [], [], {}
        if measures:
            own.update(self._measure(parameters, context, steps, numbers))
        if classifies:
            classified = steps.run(
                ClassifyResidential, {**self._taken(parameters, CLASSIFY), **own}, without=("ZONES",)
            )
            own.update({"INPUT": steps.keep(classified.outputs["OUTPUT"]), "RESIDENTIAL_FIELD": "res_share"})
            tables, layers = classified.tables, classified.layers[1:]
            numbers.update(classified.numbers)
        estimated = steps.run(EstimatePopulation, {**self._taken(parameters, ESTIMATE), **own})
        outcome = Outcome(
            {},
            {**numbers, **estimated.numbers},
            styles=estimated.styles,
            layers=[*estimated.layers[:1], (tr("Zones"), zones), *layers],
            tables=tables,
        )
        buildings, households, fit, simulated = estimated.outputs["OUTPUT"], None, None, None
        if methods:
            chosen = self._households(parameters, own, listed, steps, outcome)
            if self.parameterAsBool(parameters, "SPILL", context):
                chosen = self._follow_spill(chosen, estimated, steps)
            buildings, households, fit, simulated = self._allocate(
                parameters, methods, buildings, chosen, steps, outcome
            )
            beyond = self._left_beyond(households, chosen, estimated, steps)
            outcome.numbers["HOUSEHOLDS_BEYOND"] = beyond
            steps.warnings = _without(steps.warnings, beyond)
            if listed is not None:
                outcome.layers.append((tr("Households"), listed))
        outcome.outputs["OUTPUT"] = buildings
        outcome.outputs["OUTPUT_ZONES"] = self._zone_rows(
            zones, zone_id, estimated.outputs["OUTPUT_ZONES"], fit, simulated
        )
        if households is not None:
            outcome.outputs["OUTPUT_HOUSEHOLDS"] = households
        outcome.warnings = list(dict.fromkeys(steps.warnings))
        return outcome

    @staticmethod
    def _taken(parameters, names):
        return {name: parameters[name] for name in names if name in parameters}

    def _measure(self, parameters, context, steps, numbers) -> dict:
        """Measure the buildings; a field wins only where the point cloud has no usable height.

        Returns the parameters that speak of the measured buildings.
        """
        made = steps.run(AddBuildingHeights, {**self._taken(parameters, MEASURE), "INPUT": parameters["INPUT"]})
        numbers.update(made.numbers)
        rows = made.outputs["OUTPUT"]
        columns = dict(zip(rows.names, rows.columns))

        def given(name, quantity):
            found = self.read_measured(parameters, name, context, rows.table, quantity, steps.warnings)
            return np.full(len(rows.table), np.nan) if found is None else found

        height, storeys = given("HEIGHT_FIELD", HEIGHT), given("STOREYS_FIELD", STOREYS)
        measured = np.array(columns["height"], float)
        from_field = (np.isnan(measured) | heights.gone(columns["h_flag"])) & (height > 0)
        columns["height"] = np.where(from_field, height, measured)
        # Storeys that somebody counted are better than a height divided by 3 m.
        columns["storeys"] = np.where(storeys > 0, storeys, np.array(columns["storeys"], float))
        if from_field.any():
            steps.warnings.append(
                tr(
                    "{} buildings have no usable height in the point cloud; they keep the height of their field."
                ).format(f"{int(from_field.sum()):,}")
            )
        layer = steps.keep(Rows(fields.HEIGHTS, columns, rows.table))
        return {"INPUT": layer, "HEIGHT_FIELD": "height", "STOREYS_FIELD": "storeys"}

    def _prepare_zones(self, parameters, context, zones, listed, steps):
        """Give the zones an id and, from the household list where there is one, households and group quarters.

        Returns the ids, and the parameters that speak of the prepared zones.
        """
        zone_id = self.read_ids(parameters, "ZONE_ID_FIELD", context, zones, "zone", steps.warnings)
        quarters_field = self.field(parameters, "ZONE_GROUP_QUARTERS_FIELD", context)
        households_field = self.field(parameters, "HOUSEHOLDS_FIELD", context)
        quarters = households = np.zeros(len(zones))
        if listed is not None and len(zones) and len(listed):
            quarters, households = self._count(parameters, context, listed, zone_id)
        if quarters_field:
            quarters = inputs.whole_counts(zones.column(quarters_field), quarters_field, "zone")
        if households_field:
            households = inputs.counts(zones.column(households_field), households_field, "zone")
        columns = {ZONE_ID.name: zone_id, ZONE_QUARTERS.name: quarters, ZONE_HOUSEHOLDS.name: households}
        own = {"ZONES": steps.keep(Rows(ZONE_FIELDS, columns, zones)), "ZONE_ID_FIELD": ZONE_ID.name}
        if quarters.any():
            own["GROUP_QUARTERS_FIELD"] = ZONE_QUARTERS.name
        if listed is not None or households_field:
            own["HOUSEHOLDS_FIELD"] = ZONE_HOUSEHOLDS.name
        return zone_id, own

    def _count(self, parameters, context, listed, zone_id):
        """Count people in group quarters, and households, per zone of a list: two (z,) arrays."""
        zone_field, persons_field, type_field = (
            self.field(parameters, name, context)
            for name in ("HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD")
        )
        place, _ = inputs.match(inputs.labels(listed.column(zone_field)), zone_id, "zone")
        is_quarters = np.zeros(len(listed), bool)
        if type_field:
            is_quarters = inputs.are_quarters(listed.column(type_field), type_field)
        persons = inputs.household_sizes(listed.column(persons_field), persons_field, is_quarters)
        quarters, households = is_quarters & (place >= 0), ~is_quarters & (place >= 0) & (persons > 0)
        return (
            np.bincount(place[quarters], persons[quarters], len(zone_id)),
            np.bincount(place[households], minlength=len(zone_id)),
        )

    def _households(self, parameters, own, listed, steps, outcome):
        """Return the parameters of an allocation that speak of the household list: the one given, or a new one."""
        if listed is not None:
            return self._taken(parameters, GIVEN_LIST)
        made = steps.run(
            CreateHouseholds, {**self._taken(parameters, LIST), **own, "INPUT": own["ZONES"]}, without=("ZONES",)
        )
        outcome.numbers["UNRECONCILED"] = made.numbers["UNRECONCILED"]
        return {"HOUSEHOLDS": steps.keep(made.outputs["OUTPUT"]), "GROUP_QUARTERS_FIELD": "gqtype"}

    def _follow_spill(self, households, estimated, steps):
        """Let households of zones without buildings look in the zone of the building that took their people."""
        zones, buildings = steps.table(estimated.outputs["OUTPUT_ZONES"]), steps.table(estimated.outputs["OUTPUT"])
        spilled = {z: b for z, b in zip(zones.column("zone_id"), zones.column("spill_buid")) if b}
        if not spilled:
            return households
        zone_of = dict(zip(buildings.column("buid"), buildings.column("zone_id")))
        step = AllocateHouseholdsOptimization().create()
        field = step.field(households, "HOUSEHOLD_ZONE_FIELD", steps.context)
        table = step.read(households, "HOUSEHOLDS", steps.context, steps.progress, geometry=False)
        known = np.array(list(spilled), dtype=object)
        labels = inputs.labels(table.column(field))
        # The known ids are asked for as well, so that none in common is not an error here.
        place, _ = inputs.match(np.append(labels, known), known, "zone")
        moved = [zone_of[spilled[known[i]]] if i >= 0 else label for i, label in zip(place, labels)]
        layer = steps.keep(Rows([Field(field, "text", "", "")], {field: moved}, table, geometry=False))
        return {**households, "HOUSEHOLDS": layer}

    def _allocate(self, parameters, methods, buildings, households, steps, outcome):
        taken = {**self._taken(parameters, ALLOCATE), **households}
        fit = simulated = None
        for step in methods:
            made = steps.run(step, {**taken, **self._taken(parameters, SETTINGS[step]), "INPUT": steps.keep(buildings)})
            buildings, listed = made.outputs["OUTPUT"], made.outputs["OUTPUT_HOUSEHOLDS"]
            taken["HOUSEHOLDS"] = steps.keep(listed)
            # The optimization's numbers are the run's; Monte Carlo's where it runs alone.
            outcome.numbers = {**outcome.numbers, **{k: v for k, v in made.numbers.items() if fit is None}}
            fit = fit or made.outputs["OUTPUT_ZONES"]
            outcome.methods += made.methods
            outcome.tables = [*outcome.tables, *made.tables]
            outcome.layers += made.layers[2:]
            if step is AllocateHouseholdsMonteCarlo:
                simulated = made.outputs["OUTPUT_ZONES"]
                self._take_summary(made, outcome)
        if len(methods) == 2:
            compared = steps.run(CompareAllocations, {"INPUT": steps.keep(buildings)})
            outcome.numbers.update(compared.numbers)
        return buildings, listed, fit, simulated

    @staticmethod
    def _left_beyond(households, chosen, estimated, steps) -> int:
        """Count the households that are not placed because their zone reaches beyond the buildings."""
        rows = estimated.outputs["OUTPUT_ZONES"]
        zones = dict(zip(rows.names, rows.columns))
        beyond = estimated.aside["beyond"] & (np.array(zones["status"], object) == "no_buildings")
        left = np.array(dict(zip(households.names, households.columns))["reason"], object) == problem.NO_ZONE
        if not beyond.any() or not left.any():
            return 0
        step = AllocateHouseholdsOptimization().create()
        field = step.field(chosen, "HOUSEHOLD_ZONE_FIELD", steps.context)
        labels = inputs.labels(households.table.column(field))
        place, _ = inputs.match(labels, np.array(zones["zone_id"], object), "zone")
        return int(np.count_nonzero(left & (place >= 0) & beyond[place]))

    @staticmethod
    def _take_summary(made, outcome):
        """Hand on what the draws say of the summary zones."""
        outcome.outputs.update({k: rows for k, rows in made.outputs.items() if k == "OUTPUT_SUMMARY"})
        outcome.numbers.update({k: v for k, v in made.numbers.items() if k == "COVERAGE_PERCENT"})

    @staticmethod
    def _zone_rows(zones, zone_id, estimated, fit, simulated):
        """Put on the zones as they were given what the estimate, the (first) allocation and the draws say of each."""
        spread = [f for f in fields.MONTE_CARLO_SPREAD if simulated is not None and f.name in simulated.names]
        fitted = [
            *fields.ALLOCATION_ZONES,
            *(f for f in moves.ZONE_FIELDS if fit is not None and f.name in fit.names),
        ]
        our_fields = [*fitted, *spread]
        rows = {zone: dict.fromkeys(field.name for field in our_fields) for zone in zone_id}
        for source, taken in ((estimated, fitted), (fit, fitted), (simulated, spread)):
            if source is None:
                continue
            names = [field.name for field in taken]
            ours = dict(zip(source.names, source.columns))
            for i, zone in enumerate(ours["zone_id"]):
                # A zone without buildings keeps what the estimate says of it: no allocation reaches it.
                if zone in rows and rows[zone]["status"] not in ("spilled", "no_buildings"):
                    rows[zone].update({name: ours[name][i] for name in names if name in ours})
        columns = {field.name: [rows[zone][field.name] for zone in zone_id] for field in our_fields}
        numeric = {
            f.name: columns[f.name] if f.type == "text" else np.array(columns[f.name], float) for f in our_fields
        }
        return Rows(our_fields, numeric, zones, np.argsort(rounding.ranks(zone_id)))


def _without(warnings, beyond) -> list:
    """Take the households beyond the buildings out of what an allocation says of those not placed.

    A sentence of their own counts them: nothing went wrong with them.
    """
    found = []
    for text in warnings:
        count, reason, rest = text.partition(NOT_PLACED)
        left = int(count.replace(",", "")) - beyond if reason else 0
        found += [f"{left:,}{reason}{rest}"] if left > 0 else [] if reason else [text]
    return found


class _Steps:
    """Runs algorithms on layers in memory, one after the other, with one progress."""

    def __init__(self, context, feedback, progress, count):
        self.context, self.feedback = context, feedback
        self.warnings = []
        self._whole, self._count, self._done = progress, count, 0
        self._layers = []
        self.progress = progress

    def next(self, text):
        """Begin the next step and return its progress."""
        start, end = (min(1.0, (self._done + k) / self._count) for k in (0, 1))
        self._done += 1
        label = tr("Step {} of {}").format(self._done, self._count) + f" · {text}"
        self.feedback.pushInfo(label)
        self.feedback.setProgressText(label)
        # Without `self`, which holds this function: QGIS must not meet layers that only garbage collection frees.
        whole = self._whole
        self.progress = lambda fraction, message="": whole(
            start + (end - start) * fraction, f"{label} · {message}" if message else ""
        )
        return self.progress

    def run(self, step, parameters, without=()):
        """Check and compute an algorithm with those of the parameters that it has; collect its warnings."""
        algorithm = step().create()
        own = {k: v for k, v in parameters.items() if algorithm.parameterDefinition(k) is not None and k not in without}
        algorithm.check(own, self.context)
        outcome = algorithm.compute(own, self.context, self.feedback, self.next(algorithm.displayName()))
        self.warnings += outcome.warnings
        return outcome

    def keep(self, rows):
        """Return rows as a layer in memory that lives as long as the run."""
        layer = rows.layer()
        self._layers.append(layer)
        return layer

    def table(self, rows):
        """Return rows as a Table."""
        return Table.of_layer(self.keep(rows))
