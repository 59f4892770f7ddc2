"""Layers of a parameter that takes several."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns
from ...engine.core.errors import SettingError
from ...i18n import tr


def layers_of(step: DoorstepAlgorithm, parameters: Parameters, name: str, context: Context) -> list[QgsVectorLayer]:
    """Return the layers of a parameter; raises a SettingError for one that cannot be read, which QGIS would leave out."""
    if not step.given(parameters, name):
        return []
    given = parameters[name] if isinstance(parameters[name], (list, tuple)) else [parameters[name]]
    layers = []
    for value in given:
        found = step.parameterAsLayerList({name: [value]}, name, context)
        if not found or not isinstance(found[0], QgsVectorLayer) or not found[0].isValid():
            raise SettingError(
                tr("{}: {} is not a layer that can be read; choose one that exists.").format(name, columns.shown(value))
            )
        layers.append(found[0])
    return layers
