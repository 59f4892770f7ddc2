"""Issues of a rule on the map: a layer in memory of points, one for each row that failed and has a place."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface

from ...processing_provider.i18n import tr
from ...processing_provider.layers.forms import table_titles
from ...processing_provider.store.issues import Issues
from ...processing_provider.store.overview import Score
from ..widgets.levels import ERROR

MARK = "doorstep/issues"
"""Custom property of the layer: the base whose issues it shows."""
CLOSEST = 1500
"""The map goes no nearer than this scale: the neighbours belong to the picture."""
MOST_FLASHED = 200
FIELDS = "rule:string&field=table:string&field=what:string&field=severity:string&field=building:string&field=row:string"


def issue_layer(path: str, score: Score, found: Issues, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return the layer, which is in no project yet; its features stand in the order of the issues, those without a place left out."""
    layer = QgsVectorLayer(f"Point?field={FIELDS}&index=yes", tr("Issues: {}").format(score.title), "memory")
    layer.setCrs(crs)
    features = []
    for issue, point in zip(found.listed, found.points):
        if point is not None:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(point.x, point.y)))
            feature.setAttributes([score.rule, issue.table, issue.what, score.severity, issue.buid, issue.row_uid])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    for name, title in (("rule", tr("Rule")), ("table", tr("Table")), ("what", tr("What")), ("severity", tr("Severity")),
                        ("building", tr("Building")), ("row", tr("Row"))):  # fmt: skip
        layer.setFieldAlias(layer.fields().indexOf(name), title)
    layer.setDisplayExpression("\"what\" || ' · ' || coalesce(\"building\", '')")
    colour = "#b3261e" if score.severity == ERROR else "#d98a1f"
    marker = {"name": "circle", "color": colour, "outline_color": "#ffffff", "outline_width": "0.3", "size": "2.8"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(marker)))
    layer.setCustomProperty(MARK, path)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS does not ask whether it may go
    return layer


def show(layer: QgsVectorLayer, project: QgsProject, iface: QgisInterface | None) -> None:
    """Put the layer on top of the project, in place of an earlier one of the same base, and take the map to it."""
    mark = layer.customProperty(MARK)
    project.removeMapLayers([name for name, other in project.mapLayers().items() if other.customProperty(MARK) == mark])
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    ids = layer.allFeatureIds()
    if iface is None or not ids:
        return
    flash(iface, layer, ids)


def flash(iface: QgisInterface, layer: QgsVectorLayer, ids: list[int]) -> None:
    """Take the map to features, and flash them."""
    canvas = iface.mapCanvas()
    canvas.zoomToFeatureIds(layer, ids)
    canvas.zoomByFactor(1.1)
    if canvas.scale() < CLOSEST:
        canvas.zoomScale(CLOSEST)
    canvas.refresh()
    canvas.flashFeatureIds(layer, ids[:MOST_FLASHED])


def table_title(name: str) -> str:
    """Return what a table is called, also one that opens as no layer of its own name."""
    more = {"place": tr("Places"), "space": tr("Other spaces"), "facility": tr("Facilities"), "source": tr("Registers")}
    return {**table_titles(), **more}.get(name, name)
