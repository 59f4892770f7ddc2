"""The whole way from zone counts to households per building, by the stages of the other algorithms in turn."""

from functools import partial

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterEnum, QgsProcessingParameterField

from ...base import dependencies
from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core.errors import SettingError
from ...engine.core.progress import part
from ...engine.population import workflow
from ...engine.population.settings import AllocationSettings, HeightSettings, MonteCarloSettings
from ...i18n import tr
from ...layers import report
from ...layers.rows import Rows
from . import estimate, heights, households, moves, residential, summary, weights
from .estimate import EstimatePopulation, beyond_numbers
from .fit import CompareAllocations
from .heights import AddBuildingHeights
from .households import CreateHouseholds, refuse_sizes
from .montecarlo import AllocateHouseholdsMonteCarlo
from .optimization import AllocateHouseholdsOptimization
from .residential import ClassifyResidential

CALIBRATION_NUMBERS = ("CALIBRATION_ERROR", "CALIBRATION_ERROR_COMMON")
RESIDENTIAL_NUMBERS = ("RESIDENTIAL", "MIXED", "NONRESIDENTIAL")

STEPS = {
    "read": lambda: tr("Read zones and households"),
    "heights": lambda: AddBuildingHeights().displayName(),
    "residential": lambda: ClassifyResidential().displayName(),
    "estimate": lambda: EstimatePopulation().displayName(),
    "households": lambda: CreateHouseholds().displayName(),
    "optimization": lambda: AllocateHouseholdsOptimization().displayName(),
    "montecarlo": lambda: AllocateHouseholdsMonteCarlo().displayName(),
    "fit": lambda: CompareAllocations().displayName(),
}
"""What the steps of the workflow are called, by their names in the engine."""


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
            *taken(estimate, "CLASS_FIELD", *weights.TUNING, "ROUNDING", "SPILL"),
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
            self.refuse_to_execute(AddBuildingHeights())
            heights.refuse(self, parameters, context)
        if self._evidence(parameters):
            if dependencies.excluded("RESIDENTIAL_FIELD", partial(self.given, parameters)):
                raise SettingError(
                    tr("RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.")
                )
            self.refuse_to_execute(ClassifyResidential())
            residential.refuse(self, parameters, context)
        wants_households = self.given(parameters, "OUTPUT_HOUSEHOLDS")
        if wants_households and not self._methods(parameters, context):
            raise SettingError(
                tr("There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.")
            )
        self._refuse_secondary(parameters, context)
        summary.refuse(self, parameters, context)
        if summary.wanted(self, parameters) and "MONTE_CARLO" not in self._methods(parameters, context):
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
        if asked and "OPTIMIZATION" not in self._methods(parameters, context):
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
        return any(self.given(parameters, name) for name in dependencies.EVIDENCE)

    def _methods(self, parameters, context):
        """Return the allocations to run; none where there are no households."""
        if not self.given(parameters, "HOUSEHOLDS") and not self.field(parameters, "HOUSEHOLDS_FIELD", context):
            return []
        return [name for name in dependencies.METHODS if self.parameterAsBool(parameters, name, context)]

    def unused(self, parameters, context):
        def value(name):
            definition = self.parameterDefinition(name)
            if isinstance(definition, QgsProcessingParameterBoolean):
                return self.parameterAsBool(parameters, name, context)
            if isinstance(definition, QgsProcessingParameterEnum):
                return self.parameterAsEnum(parameters, name, context)
            if isinstance(definition, QgsProcessingParameterField):
                return self.fields(parameters, name, context)
            return parameters.get(name)

        names = [definition.name() for definition in self.parameterDefinitions()]
        return {name for name in names if not dependencies.used(name, value)}

    def compute(self, parameters, context, feedback, progress):
        settings = self.stage_settings(parameters, context)
        steps = _Steps(feedback, progress, self._number_of_steps(parameters, context))
        given = Given(self, parameters, context, steps.begin("read"))
        found = workflow.run(given.inputs, settings, steps.begin)
        for result, say in ((found.classified, residential.say), (found.listed, households.say_sizes)):
            if result is not None:
                say(result, feedback)
        return Outcome(
            self._outputs(given, found),
            found.numbers,
            list(found.notes),
            styles={"OUTPUT": "persons"},
            layers=given.layers(found),
            methods=_methods(found),
            tables=_tables(found),
        )

    def _number_of_steps(self, parameters, context) -> int:
        methods = len(self._methods(parameters, context))
        makes_list = bool(methods) and not self.given(parameters, "HOUSEHOLDS")
        measures, classifies = self.given(parameters, "POINT_CLOUD"), self._evidence(parameters)
        return 2 + measures + classifies + makes_list + methods + (methods == 2)

    def stage_settings(self, parameters, context) -> workflow.Settings:
        """Return the settings of all stages."""
        methods = self._methods(parameters, context)

        def of(method, kind):
            return p.settings(self, parameters, context, kind) if method in methods else None

        measures = self.given(parameters, "POINT_CLOUD")
        return workflow.Settings(
            estimate.stage_settings(self, parameters, context),
            heights.stage_settings(self, parameters, context) if measures else HeightSettings(),
            residential.stage_settings(self, parameters, context),
            households.stage_settings(self, parameters, context),
            of("OPTIMIZATION", AllocationSettings),
            of("MONTE_CARLO", MonteCarloSettings),
        )

    @staticmethod
    def _outputs(given, found):
        tables = given.tables
        outputs = {
            "OUTPUT": Rows.of(found.buildings.frame, tables["INPUT"], found.building_order),
            "OUTPUT_ZONES": Rows.of(found.zones.frame, tables["ZONES"], found.zone_order),
        }
        if found.summed is not None:
            outputs["OUTPUT_SUMMARY"] = Rows.of(found.summed.zones.frame, tables["SUMMARY_ZONES"], found.summed.order)
        if found.households is not None:
            listed = tables.get("HOUSEHOLDS")
            outputs["OUTPUT_HOUSEHOLDS"] = Rows.of(
                found.households.frame, listed, found.household_order, geometry=False
            )
        return outputs


class Given:
    """What a run reads: Tables by parameter, and the Inputs of the workflow made of them."""

    def __init__(self, step, parameters, context, progress):
        self.tables = {}

        def read(name, start, end, crs=None, **how):
            table, found = step.input(parameters, name, context, part(progress, start, end), crs, **how)
            if table is not None:
                self.tables[name] = table
            return found

        buildings = read("INPUT", 0, 0.3)
        crs = self.tables["INPUT"].crs
        evidence = residential.evidence(step, parameters, context, crs, part(progress, 0.3, 0.5))
        self.evidence = [(label, table) for label, table, _ in evidence if table is not None]
        measures = step.given(parameters, "POINT_CLOUD")
        self.inputs = workflow.Inputs(
            buildings,
            read("ZONES", 0.5, 0.6, crs),
            read("HOUSEHOLDS", 0.6, 0.9, geometry=False),
            *(found for _, _, found in evidence),
            read("SUMMARY_ZONES", 0.9, 0.95, crs),
            read("PREVIOUS", 0.95, 1, geometry=False, whole=False),
            heights.sources(step, parameters, context) if measures else (),
            heights.cloud_crs(step, parameters, context) if measures else "",
            residential.rules_of(step, parameters, context),
            moves.preferences(step, parameters, context),
        )

    def layers(self, found) -> list:
        """Return label and Table of what the run used, for the report."""
        named = [(tr("Buildings"), "INPUT"), (tr("Zones"), "ZONES")]
        after = [
            (tr("Earlier result"), "PREVIOUS", found.optimized),
            (tr("Summary zones"), "SUMMARY_ZONES", found.summed),
        ]
        named_after = [(label, name) for label, name, used in after if used is not None]
        if found.households is not None:
            named_after.append((tr("Households"), "HOUSEHOLDS"))
        return [
            *((label, self.tables[name]) for label, name in named),
            *self.evidence,
            *((label, self.tables[name]) for label, name in named_after if name in self.tables),
        ]


def _methods(found) -> list:
    """Return the allocations for the report."""
    made = ((tr("Optimization"), found.optimized), (tr("Monte Carlo"), found.simulated))
    return [
        report.of_allocation(name, result.found, result.given.household_id)
        for name, result in made
        if result is not None
    ]


def _tables(found) -> list:
    """Return what the report says of the stages, beside the allocations."""
    tables = [] if found.classified is None else residential.tables(found.classified)
    tables += weights.tables(found.estimated.weighed)
    if found.optimized is not None:
        tables += moves.tables(found.optimized.found)
    return tables if found.summed is None else tables + summary.tables(found.summed)


class _Steps:
    """Tells which step of a run has begun, and gives each its share of the progress."""

    def __init__(self, feedback, progress, count):
        self._feedback, self._whole, self._count, self._done = feedback, progress, count, 0

    def begin(self, name):
        start, end = (min(1.0, (self._done + k) / self._count) for k in (0, 1))
        self._done += 1
        label = tr("Step {} of {}").format(self._done, self._count) + f" · {STEPS[name]()}"
        self._feedback.pushInfo(label)
        self._feedback.setProgressText(label)
        whole = self._whole
        return lambda fraction, message="": whole(
            start + (end - start) * fraction, f"{label} · {message}" if message else ""
        )
