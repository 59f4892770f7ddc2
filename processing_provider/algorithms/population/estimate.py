"""Dasymetric estimate of population per building."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsProcessingFeatureSource, QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.certain import certain
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.progress import Progress, part
from ...engine.population.settings import ESTIMATE_NAMES, DwellingSettings, EstimateSettings
from ...engine.population.stages import estimate as stage
from ...i18n import tr
from ...layers.reading import Table
from ...layers.rows import Rows
from . import compared, definitions, weights


class EstimatePopulation(DoorstepAlgorithm):
    """Dasymetric estimate of population per building."""

    definition = definitions.estimate
    needs = ("shapely", "scipy")

    def name(self) -> str:
        return "estimatepopulation"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        refuse(self, parameters, context)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        buildings, given = self.required(parameters, "INPUT", context, part(progress, 0, 0.4))
        zones, counts = self.required(parameters, "ZONES", context, part(progress, 0.4, 0.5), buildings.crs)
        result = stage.run(given, counts, stage_settings(self, parameters, context), part(progress, 0.5, 1))
        return Outcome(
            outputs={
                "OUTPUT": Rows.of(result.buildings.frame, of_parts(buildings, result), result.building_order),
                "OUTPUT_ZONES": Rows.of(result.zones.frame, zones, result.zone_order),
                "OUTPUT_WEIGHTS": compared.rows_of(result.weighed),
            },
            numbers=result.numbers,
            notes=list(result.notes),
            styles={"OUTPUT": "persons"},
            layers=[(tr("Buildings"), buildings), (tr("Zones"), zones)],
            tables=compared.of_weights(result.weighed),
        )


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context, measured: Collection[str] = ()) -> None:
    """Raise a DoorstepError for buildings, zones or a weight that cannot be used, before any work.

    Parameters
    ----------
    measured : collection of str
        Parameters of fields that the run itself finds.
    """
    asked = p.settings(step, parameters, context, EstimateSettings, names=ESTIMATE_NAMES)
    source = step.parameterAsSource(parameters, "INPUT", context)
    zones = step.parameterAsSource(parameters, "ZONES", context)
    if source is None or zones is None:
        return
    step.field(parameters, "POPULATION_FIELD", context, required=True)
    for weight in {asked.weight, asked.weight if asked.household_weight is None else asked.household_weight}:
        weights.refuse(step, parameters, context, weight, source, measured)
    if step.parameterAsBool(parameters, "SPILL", context):
        step.refuse_untrue_metres(parameters, "INPUT", context, tr("the nearest building"), lengths=True)
    if asked.split:
        _refuse_to_divide(step, parameters, context, source)
    by_place = not step.field(parameters, "BUILDING_ZONE_FIELD", context)
    polygons = QgsWkbTypes.geometryType(zones.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    if by_place and not polygons:
        raise GeometryError(
            tr(
                "Layer '{}' has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building's zone."
            ).format(zones.sourceName())
        )


def _refuse_to_divide(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, source: QgsProcessingFeatureSource
) -> None:
    if step.field(parameters, "BUILDING_ZONE_FIELD", context):
        raise SettingError(
            tr(
                "SPLIT_STRADDLING divides buildings where they lie, and BUILDING_ZONE_FIELD gives each one zone; leave one "
                "of the two out."
            )
        )
    if QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
        step.refuse_untrue_metres(parameters, "INPUT", context, tr("dividing buildings by area"))


def of_parts(buildings: Table, result: stage.Result) -> Table:
    """Return the table with the rows of the result, which has one for each part of a divided building."""
    parts = result.parts
    if parts is None or not len(parts.replaced):
        return buildings
    shapes = certain(result.buildings.frame.shapes)
    return buildings.of_parts(parts.row, dict(zip(parts.replaced.tolist(), shapes.at(parts.replaced))))


def stage_settings(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> stage.Settings:
    """Return the settings of the stage, whichever algorithm takes it."""
    return stage.Settings(
        p.settings(step, parameters, context, EstimateSettings, names=ESTIMATE_NAMES),
        p.settings(step, parameters, context, DwellingSettings),
        tr("unknown"),
    )
