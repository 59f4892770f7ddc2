"""Layers arrive styled: a post-processor for each layer that QGIS will load, by style file."""

from pathlib import Path

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProcessingLayerPostProcessorInterface,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

STYLES = Path(__file__).parent.parent / "resources" / "styles"


class _Style(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, name):
        super().__init__()
        self.path = STYLES / f"{name}.qml"

    def postProcessLayer(self, layer, context, feedback):
        style = QDomDocument()
        style.setContent(self.path.read_text(encoding="utf-8"))
        points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        if points:
            # The files are for polygons, and QGIS applies no style to another kind of geometry.
            root = style.documentElement()
            root.removeChild(root.firstChildElement("layerGeometryType"))
        layer.importNamedStyle(style)
        renderer = layer.renderer()
        if points and isinstance(renderer, QgsGraduatedSymbolRenderer):
            for i, item in enumerate(renderer.ranges()):
                marker = QgsMarkerSymbol.createSimple({"color": item.symbol().color().name(), "size": "2.2"})
                renderer.updateRangeSymbol(i, marker)
        layer.triggerRepaint()


# QGIS holds only a pointer to a post-processor, and deletes it together with the context of the run.
_in_use: list = []


def apply(name, destination, context) -> None:
    """Have the layer styled when QGIS loads it; without effect where it is not loaded."""
    if context.willLoadLayerOnCompletion(destination):
        style = _Style(name)
        _in_use[:] = [*(other for other in _in_use if not sip.isdeleted(other)), style]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(style)


def dress(name, layer) -> None:
    """Style a layer that is there."""
    _Style(name).postProcessLayer(layer, None, None)
