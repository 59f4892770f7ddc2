"""Allocation of households to buildings by Monte Carlo simulation."""

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm
from ...base.presentation import paragraphs
from ...engine.core import packages
from ...engine.core.errors import SettingError
from ...engine.core.progress import part
from ...engine.population.settings import BOUNDS, MonteCarloMethod, MonteCarloSettings
from ...engine.population.stages import allocate as stage
from ...engine.population.stages import summary as of_zones
from ...i18n import tr
from . import allocation, summary

shapely = packages.load("shapely")


class AllocateHouseholdsMonteCarlo(DoorstepAlgorithm):
    """Allocation of households to buildings by Monte Carlo simulation."""

    def name(self):
        return "allocatehouseholdsmontecarlo"

    def displayName(self):
        return tr("Allocate households to buildings (Monte Carlo)")

    def shortDescription(self):
        return tr("Gives households to buildings at random, once or many times, and says how far the results spread.")

    def tags(self):
        return tr("random,simulation,draws,uncertainty,percentiles,interval,microsimulation").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr("Gives the households of each zone to its buildings at random."),
            tr(
                "What goes in: the buildings that the estimate made, and a household list with the zone and the "
                "persons of each household."
            ),
            tr("Two methods:"),
            (
                tr("Conserving: every household is dealt to one of the estimated places of the buildings."),
                tr(
                    "As published (Ye et al. 2024, eq. 12-15): places by area, and a building stops at its "
                    "estimated persons. What no building takes stays unplaced and is listed."
                ),
            ),
            tr("What comes out:"),
            (
                tr("Buildings with their households and persons of the first draw."),
                tr(
                    "With several draws: mean, standard deviation, 5 % and 95 % percentile of each building, zone "
                    "and summary zone."
                ),
                tr("Households with their building, or with the reason why they have none."),
            ),
            tr("Run it on the output of the optimization to have both results on one layer, ready to compare."),
            tr("What to doubt:"),
            (
                tr(
                    "With the conserving method the percentiles hold the error of the estimate only as far as "
                    "WEIGHT_ERROR says how large it is."
                ),
                tr("These are simulated households, not real residents."),
            ),
        )

    def parameters(self):
        area = p.field(
            "AREA_FIELD",
            tr("Footprint area"),
            "INPUT",
            tr("For the published method; without it the area of the polygons is taken."),
            optional=True,
        )
        return [
            *allocation.sources(area),
            *self._of_the_method(),
            *allocation.results([summary.sink()], summary.numbers()),
        ]

    @staticmethod
    def _of_the_method():
        low, high = BOUNDS["MonteCarloSettings", "draws"]
        return [
            p.choice(
                "METHOD",
                tr("Method"),
                [tr("Conserving"), tr("As published")],
                MonteCarloSettings.method,
                tr("Conserving places every household. As published may leave some unplaced; they are listed."),
            ),
            p.number(
                "DRAWS",
                tr("Draws"),
                MonteCarloSettings.draws,
                low,
                high,
                tr("The first one is the allocation; more give its spread."),
                whole=True,
            ),
            p.number(
                "WEIGHT_ERROR",
                tr("Error of the weight"),
                MonteCarloSettings.weight_error,
                *BOUNDS["MonteCarloSettings", "weight_error"],
                tr(
                    "For the spread of the conserving method: how far people per unit of weight may be off, as a "
                    "share, "
                    "between a building and one about three times as large; half of that for each building by "
                    "itself. 0.3 "
                    "suits estimated dwellings and volume; 0 takes the estimated households of each building as exact, "
                    "and the intervals are too narrow. The first draw does not depend on it."
                ),
                advanced=True,
            ),
            *summary.parameters(),
        ]

    def refuse(self, parameters, context):
        allocation.refuse(self, parameters, context)
        summary.refuse(self, parameters, context)
        if self.parameterAsEnum(parameters, "METHOD", context) != MonteCarloMethod.AS_PUBLISHED:
            return
        if self.field(parameters, "AREA_FIELD", context) or not self.given(parameters, "INPUT"):
            return
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            return

        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise SettingError(
                tr("The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.")
            )
        self.refuse_untrue_metres(parameters, "INPUT", context, tr("the area of the footprints"))

    def compute(self, parameters, context, feedback, progress):
        buildings, given, households, listed = allocation.read(self, parameters, context, part(progress, 0, 0.4))
        step = part(progress, 0.4, 0.45)
        table, summed = self.input(parameters, "SUMMARY_ZONES", context, step, buildings.crs)
        zones = None if summed is None else of_zones.locate(given, summed)
        settings = p.settings(self, parameters, context, MonteCarloSettings)
        groups = () if zones is None else zones.groups
        result = stage.simulate(given, listed, settings, groups, part(progress, 0.45, 1))
        outcome = allocation.outcome(tr("Monte Carlo"), result, buildings, households)
        if zones is not None:
            outcome.warnings += zones.notes
            summary.conclude(of_zones.run(zones, result.found), table, outcome)
        return outcome
