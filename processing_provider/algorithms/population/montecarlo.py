"""Allocation of households to buildings by Monte Carlo simulation."""

from __future__ import annotations

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.progress import Progress, part
from ...engine.population.settings import MonteCarloMethod, MonteCarloSettings
from ...engine.population.stages import allocate as stage
from ...engine.population.stages import summary as of_zones
from ...i18n import tr
from . import allocation, definitions, summary, tables


class AllocateHouseholdsMonteCarlo(DoorstepAlgorithm):
    """Allocation of households to buildings by Monte Carlo simulation."""

    definition = definitions.montecarlo
    needs = ("shapely",)

    def name(self) -> str:
        return "allocatehouseholdsmontecarlo"

    def refuse(self, parameters: Parameters, context: Context) -> None:
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

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        buildings, given, households, listed = allocation.read(self, parameters, context, part(progress, 0, 0.4))
        step = part(progress, 0.4, 0.45)
        table, summed = self.input(parameters, "SUMMARY_ZONES", context, step, buildings.crs)
        zones = None if summed is None else of_zones.locate(given, summed)
        settings = p.settings(self, parameters, context, MonteCarloSettings)
        groups = () if zones is None else zones.groups
        result = stage.simulate(given, listed, settings, groups, part(progress, 0.45, 1))
        outcome = allocation.outcome(tr("Monte Carlo"), result, buildings, households)
        outcome.tables += tables.of_between(result.found.between)
        if zones is not None and table is not None:
            outcome.notes += zones.notes
            summary.conclude(of_zones.run(zones, result.found), table, outcome)
        return outcome
