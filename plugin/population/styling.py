"""How results look on the map and in 3D views: persons, residuals, and buildings extruded by their height."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeLayer,
    QgsProject,
    QgsProperty,
    QgsPropertyCollection,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...processing_provider.i18n import tr
from ...processing_provider.layers import styles

BETWEEN = " · "
"""Between what a layer holds and its run, in the name of the layer: what it holds is the title of its legend."""

STOREY = 3.0
"""Height of a storey where only storeys are known [m]."""


def views(layer: QgsVectorLayer) -> list[tuple[str, str, str]]:
    """Return (name, style, field) of what the map can show of the buildings."""
    names = layer.fields().names()
    possible = (
        (tr("Persons, estimate"), "persons", "pop_int"),
        (tr("Persons, optimization"), "persons", "pop_opt"),
        (tr("Persons, Monte Carlo"), "persons", "pop_mc"),
        (tr("Residuals, optimization"), "residuals", "pop_res_op"),
        (tr("Residuals, Monte Carlo"), "residuals", "pop_res_mc"),
    )
    return [view for view in possible if view[2] in names]


def shown(layer: QgsVectorLayer) -> str:
    """Return the field that the map shows, '' where the user chose a look of another kind."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return ""
    # Where nobody knows, the field is NULL, and a class of its own: `coalesce("pop_int", -1)`.
    used = QgsExpression(renderer.classAttribute()).referencedColumns()
    return used.pop() if len(used) == 1 else renderer.classAttribute()


def show(layer: QgsVectorLayer, style: str, field: str) -> None:
    """Colour the buildings by a field."""
    titles = [title(*view) for view in views(layer)]
    styles.dress(style, layer)
    renderer = layer.renderer()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        renderer.setClassAttribute(renderer.classAttribute().replace(f'"{shown(layer)}"', f'"{field}"'))
    ours, _, run = layer.name().partition(BETWEEN)
    if ours in (tr("Buildings"), *titles):  # a name that the user gave stays
        layer.setName(next(title(*view) for view in views(layer) if view[2] == field) + BETWEEN + run)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def title(_: str, style: str, field: str) -> str:
    """Return what stands above the legend: what is shown, in which unit."""
    method = {"int": "", "op": tr("optimization"), "opt": tr("optimization")}.get(
        field.split("_")[-1], tr("Monte Carlo")
    )
    kind = tr("Persons per building") if style == "persons" else tr("Persons, allocated − estimated")
    return f"{kind} ({method})" if method else kind


def outline(layer: QgsVectorLayer) -> None:
    """Draw zones as outlines over the buildings, thinner where the map shows more of them."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#4a5568", "outline_width": "0.35"})
        width = QgsProperty.fromExpression("scale_linear(coalesce(@map_scale, 1000), 5000, 50000, 0.35, 0.08)")
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def explain(layer: QgsVectorLayer, role: str) -> None:
    """Name the fields of a layer that a run wrote, and give it a map tip."""
    if role == "zones" and "objective" not in layer.fields().names():
        role = "zones without households"
    styles.explain(layer, styles.FIELDS[role])


def extrude(layer: QgsVectorLayer) -> None:
    """Give a layer its look in 3D map views: as high as the building, coloured as on the map."""
    try:
        from qgis import _3d as three
    except ImportError:  # QGIS built without 3D
        return
    renderer = layer.renderer()
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    if not polygons or not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return
    value = renderer.classAttribute()
    height = _height(layer.fields().names())
    rules = three.QgsRuleBased3DRenderer.Rule(None)
    for item in renderer.ranges():
        inside = f"{value} >= {item.lowerValue():g} AND {value} <= {item.upperValue():g}"
        symbol = _extruded(three, item.symbol().color(), height)
        rules.appendChild(three.QgsRuleBased3DRenderer.Rule(symbol, inside, item.label()))
    made = three.QgsRuleBased3DRenderer(rules)
    made.setLayer(layer)
    layer.setRenderer3D(made)


def _extruded(three: Any, colour: QColor, height: str) -> Any:
    symbol, material = three.QgsPolygon3DSymbol(), three.QgsPhongMaterialSettings()
    material.setDiffuse(colour)
    material.setAmbient(colour.darker(300))
    (symbol.setMaterialSettings if hasattr(symbol, "setMaterialSettings") else symbol.setMaterial)(material)
    symbol.setExtrusionHeight(2 * STOREY)
    properties = QgsPropertyCollection()
    properties.setProperty(
        three.QgsPolygon3DSymbol.Property.PropertyExtrusionHeight, QgsProperty.fromExpression(height)
    )
    symbol.setDataDefinedProperties(properties)
    return symbol


def _height(names: list[str]) -> str:
    given = [f'"{name}"' for name in ("height",) if name in names]
    given += [f'{STOREY:g} * "{name}"' for name in ("storeys",) if name in names]
    return f"coalesce({', '.join([*given, f'{2 * STOREY:g}'])})"


def extent(layer: QgsVectorLayer) -> QgsRectangle:
    """Return the extent of the buildings with an estimate, of all where none has."""
    found = (
        QgsRectangle()
    )  # null, which takes over what is combined with it; setMinimal() is deprecated since QGIS 3.34
    request = QgsFeatureRequest().setFilterExpression('"pop_int" IS NOT NULL').setSubsetOfAttributes([])
    for feature in layer.getFeatures(request):
        if feature.hasGeometry():
            found.combineExtentWith(feature.geometry().boundingBox())
    return layer.extent() if found.isNull() else found


# The user's own layers


PUT_BACK = "doorstep/was_shown"


def is_on_map(project: QgsProject, layer: QgsVectorLayer) -> bool:
    row = project.layerTreeRoot().findLayer(layer.id())
    return row is not None and row.isVisible()


def own_on_map(project: QgsProject, ours: Iterable[QgsVectorLayer]) -> list[QgsLayerTreeLayer]:
    """Return the rows of the project's layers under the results, `ours`, that are shown.

    Rasters and whatever else may be a background are none of them: they lie under everything.
    """
    ids = {layer.id() for layer in ours}
    layers = [(row, row.layer()) for row in project.layerTreeRoot().findLayers() if row.itemVisibilityChecked()]
    return [row for row, one in layers if isinstance(one, QgsVectorLayer) and one.isSpatial() and one.id() not in ids]


def step_back(rows: Iterable[QgsLayerTreeLayer]) -> None:
    """Hide layers by their rows, and remember that they were shown."""
    for row in rows:
        row.setCustomProperty(PUT_BACK, True)
        row.setItemVisibilityChecked(False)


def come_forward(project: QgsProject) -> None:
    """Show again what `step_back` hid, and only that."""
    for row in hidden(project):
        row.removeCustomProperty(PUT_BACK)
        row.setItemVisibilityChecked(True)


def lead_order(project: QgsProject, layers: Iterable[QgsVectorLayer]) -> None:
    """Put a run above everything where the project draws in an order of its own instead of that of the tree."""
    root = project.layerTreeRoot()
    if root.hasCustomLayerOrder():
        order = root.customLayerOrder()
        ours = [layer for layer in order if layer in list(layers)]
        root.setCustomLayerOrder([*ours, *(layer for layer in order if layer not in ours)])


def hidden(project: QgsProject) -> list[QgsLayerTreeLayer]:
    """Return the rows of the layer tree that stepped back."""
    return [row for row in project.layerTreeRoot().findLayers() if row.customProperty(PUT_BACK)]
