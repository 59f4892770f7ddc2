"""Allocation of households to buildings by Monte Carlo simulation."""

import numpy as np
from qgis.core import QgsWkbTypes

from .. import parameters as p
from ..engine import fields, inputs, packages
from ..engine.allocate import montecarlo
from ..engine.errors import SettingError
from ..engine.settings import AREA, BOUNDS, MonteCarloMethod, MonteCarloSettings, VacantUnits
from ..i18n import tr
from . import summary
from .allocation import AllocationAlgorithm

shapely = packages.load("shapely")


class AllocateHouseholdsMonteCarlo(AllocationAlgorithm):
    """Allocation of households to buildings by Monte Carlo simulation."""

    building_fields = fields.MONTE_CARLO
    household_field = fields.HOUSEHOLD_MC

    def name(self):
        return "allocatehouseholdsmontecarlo"

    def displayName(self):
        return tr("Allocate households to buildings (Monte Carlo)")

    def shortHelpString(self):
        return tr(
            "Gives households to buildings at random. The conserving method deals every household to the estimated number "
            "of places. The published one (Ye et al. 2024, eq. 12-15) gives places by area and stops a building at its "
            "estimated persons; what no building takes stays unplaced and is listed. Several draws give mean, standard "
            "deviation and percentiles per building, per zone and for the summary zones; with the conserving method they hold "
            "the error of the estimate as well, as far as WEIGHT_ERROR says how large it is. Run it on the output of the "
            "optimization to keep both results on one layer. These are simulated households, not real residents."
        )

    def building_parameters(self):
        return [
            p.field(
                "AREA_FIELD",
                tr("Footprint area"),
                "INPUT",
                tr("For the published method; without it the area of the polygons is taken."),
                optional=True,
            ),
        ]

    def method_parameters(self):
        low, high = BOUNDS["MonteCarloSettings", "draws"]
        return [
            p.choice("METHOD", tr("Method"), [tr("Conserving"), tr("As published")], MonteCarloSettings.method),
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
                    "For the spread of the conserving method: how far people per unit of weight may be off, as a share, "
                    "between a building and one about three times as large; half of that for each building by itself. 0.3 "
                    "suits estimated dwellings and volume; 0 takes the estimated households of each building as exact, "
                    "and the intervals are too narrow. The first draw does not depend on it."
                ),
                advanced=True,
            ),
            *summary.parameters(),
        ]

    def sinks(self):
        return [summary.sink()]

    def numbers(self):
        return summary.numbers()

    def refuse(self, parameters, context):
        super().refuse(parameters, context)
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

    def method(self):
        return tr("Monte Carlo")

    def read_more(self, parameters, context, given, notes, progress):
        return summary.read(self, parameters, context, given.buildings, notes, progress)

    def conclude(self, outcome, result, more):
        summary.conclude(more, result, outcome)

    def allocate(self, parameters, context, given, more, feedback, progress):
        settings = MonteCarloSettings(
            MonteCarloMethod(self.parameterAsEnum(parameters, "METHOD", context)),
            self.parameterAsInt(parameters, "DRAWS", context),
            self.parameterAsInt(parameters, "SEED", context),
            VacantUnits(self.parameterAsEnum(parameters, "VACANT_UNITS", context)),
            self.parameterAsDouble(parameters, "WEIGHT_ERROR", context),
        )
        area = None
        if settings.method == MonteCarloMethod.AS_PUBLISHED:
            field = self.field(parameters, "AREA_FIELD", context)
            table = given.buildings
            area = (
                inputs.measured(table.column(field), field, AREA)[0]
                if field
                else np.nan_to_num(shapely.area(table.geometries()))
            )
        groups = () if more is None else (more.zone, len(more.zone_id))
        return montecarlo.allocate(given.problem, area, settings, progress, *groups)
