"""Layers arrive styled: one stateless post-processor per style file, kept alive here because QGIS holds only a pointer."""

from pathlib import Path

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProcessingLayerPostProcessorInterface,
    QgsWkbTypes,
)

STYLES = Path(__file__).parent.parent / "resources" / "styles"


class _Style(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, name):
        super().__init__()
        self.path = STYLES / f"{name}.qml"

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.path))
        renderer = layer.renderer()
        points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        if points and isinstance(renderer, QgsGraduatedSymbolRenderer):
            # The files hold fills; buildings that are points get markers of the same colours.
            for i, item in enumerate(renderer.ranges()):
                marker = QgsMarkerSymbol.createSimple({"color": item.symbol().color().name(), "size": "2.2"})
                renderer.updateRangeSymbol(i, marker)
        layer.triggerRepaint()


_STYLES = {path.stem: _Style(path.stem) for path in sorted(STYLES.glob("*.qml"))}


def apply(name, destination, context) -> None:
    """Have the layer styled when QGIS loads it; without effect where it is not loaded."""
    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_STYLES[name])
