"""The weight of each building in the estimate: what it asks of the buildings."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsProcessingFeatureSource, QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core.errors import GeometryError, SettingError
from ...engine.population.settings import Weight
from ...engine.population.weights import BY_DWELLINGS, NEEDS_AREA, takes_footprints
from ...i18n import tr


def refuse(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    weight: Weight,
    source: QgsProcessingFeatureSource,
    measured: Collection[str] = (),
) -> None:
    """Raise a DoorstepError for a weight that the buildings do not allow; `measured` as in `estimate.refuse`."""
    points = QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry
    if weight in NEEDS_AREA and points:
        raise GeometryError(tr("Points have no footprint; choose polygons, or weights from a field or equal ones."))
    if weight == Weight.CALIBRATED and points and not step.given(parameters, "CLASS_FIELD"):
        raise SettingError(tr("CLASS_FIELD is missing: points are calibrated by the class of the building; choose it."))
    if takes_footprints(weight, "point" if points else "polygon"):
        walls = weight in (*BY_DWELLINGS, Weight.CHOSEN)
        step.refuse_untrue_metres(parameters, "INPUT", context, tr("a weight by area or volume"), lengths=walls)
    if weight == Weight.FIELD and "WEIGHT_FIELD" not in measured:
        step.field(parameters, "WEIGHT_FIELD", context, required=True)
    if (
        weight == Weight.VOLUME
        and "HEIGHT_FIELD" not in measured
        and not step.field(parameters, "HEIGHT_FIELD", context)
    ):
        # Volume is the default: who has no heights never chose it.
        label = step.parameterDefinition("HEIGHT_FIELD").description()
        text = tr("HEIGHT_FIELD is missing; choose the field for '{}', or another weight: footprint area needs none.")
        raise SettingError(text.format(label))
    known = any(name in measured or step.field(parameters, name, context) for name in ("STOREYS_FIELD", "HEIGHT_FIELD"))
    if weight == Weight.FLOOR_AREA and not known:
        raise SettingError(tr("STOREYS_FIELD is missing; floor area is taken from storeys, or from HEIGHT_FIELD."))
    if weight in BY_DWELLINGS and not points and not known:
        raise SettingError(tr("STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD."))
