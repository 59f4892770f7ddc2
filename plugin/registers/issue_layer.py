"""Issues of a rule on the map: a layer in memory of points, one for each row that failed and has a place."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface

from ...processing_provider.engine.core.fields import Field
from ...processing_provider.engine.registers.quality.rules import SAMPLE
from ...processing_provider.engine.registers.quality.words import sentence, title
from ...processing_provider.i18n import said, tr
from ...processing_provider.layers.forms import table_titles
from ...processing_provider.layers.schema import qgs_fields
from ...processing_provider.store.issues import Issue, Issues
from ...processing_provider.store.overview import Score
from ..widgets.levels import ERROR

MARK = "doorstep/issues"
"""Custom property of the layer: the base whose issues it shows."""
CLOSEST = 1500
"""The map goes no nearer than this scale: the neighbours belong to the picture."""
MOST_FLASHED = 200
FIELDS = ("rule", "table", "what", "severity", "building", "row")


def features(score: Score, found: Issues) -> list[QgsFeature]:
    """Return the issues that have a place, in their order; called in a thread, as there may be many."""
    fields, made = qgs_fields([Field(name, "text", "", "") for name in FIELDS]), []
    for issue, point in zip(found.listed, found.points):
        if point is not None:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(point.x, point.y)))
            feature.setAttributes(
                [score.rule, issue.table, issue_text(issue), score.severity, issue.buid, issue.row_uid]
            )
            made.append(feature)
    return made


def issue_layer(path: str, score: Score, made: list[QgsFeature], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return the layer, which is in no project yet."""
    columns = "&".join(f"field={name}:string" for name in FIELDS)
    layer = QgsVectorLayer(f"Point?{columns}&index=yes", tr("Issues: {}").format(rule_title(score)), "memory")
    layer.setCrs(crs)
    layer.dataProvider().addFeatures(made, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    titles = (tr("Rule"), tr("Table"), tr("What"), tr("Severity"), tr("Building"), tr("Row"))
    for at, shown in enumerate(titles):
        layer.setFieldAlias(at, shown)
    layer.setDisplayExpression("\"what\" || ' · ' || coalesce(\"building\", '')")
    colour = "#b3261e" if score.severity == ERROR else "#d98a1f"
    marker = {"name": "circle", "color": colour, "outline_color": "#ffffff", "outline_width": "0.3", "size": "2.8"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(marker)))
    layer.setCustomProperty(MARK, path)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS does not ask whether it may go
    return layer


def show(layer: QgsVectorLayer, project: QgsProject, iface: QgisInterface | None) -> None:
    """Put the layer on top of the project, in place of an earlier one of the same base, and take the map to it."""
    drop(project, layer.customProperty(MARK))
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    ids = layer.allFeatureIds()
    if iface is None or not ids:
        return
    flash(iface, layer, ids)


def drop(project: QgsProject, path: str) -> None:
    """Take the layer of a base out of the project: what it shows may be so no longer."""
    project.removeMapLayers([name for name, layer in project.mapLayers().items() if layer.customProperty(MARK) == path])


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


def parts_of(issue: Issue) -> tuple[str, str]:
    """Return the sentence on an issue, and what it says more, '' for nothing.

    The base keeps both in English; the sentence is in the user's language as far as the rule is ours.
    """
    try:
        note = sentence(issue.rule)
    except KeyError:
        return issue.what, ""
    english = str(note)
    return (said(note), issue.what[len(english) :].strip(" ()")) if issue.what.startswith(english) else (issue.what, "")


def issue_text(issue: Issue) -> str:
    """Return all that an issue says."""
    first, more = parts_of(issue)
    return f"{first} ({more})" if more else first


def rule_title(score: Score) -> str:
    """Return what must be so by a rule; the base keeps ours in English."""
    if score.rule == SAMPLE:
        return tr("What was verified in the field is right")
    try:
        ours = title(score.rule)
    except KeyError:
        return score.title
    return said(ours) if score.title == str(ours) else score.title
