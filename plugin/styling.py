"""How results look on the map and in 3D views: persons, residuals, and buildings extruded by their height."""

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProperty,
    QgsPropertyCollection,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)

from ..processing_provider import styles
from ..processing_provider.i18n import tr

STOREY = 3.0
"""Height of a storey where only storeys are known [m]."""


def views(layer) -> list:
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


def shown(layer) -> str:
    """Return the field that the map shows, '' where the user chose a look of another kind."""
    renderer = layer.renderer()
    return renderer.classAttribute() if isinstance(renderer, QgsGraduatedSymbolRenderer) else ""


def show(layer, style: str, field: str) -> None:
    """Colour the buildings by a field."""
    styles.dress(style, layer)
    renderer = layer.renderer()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        renderer.setClassAttribute(field)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def outline(layer) -> None:
    """Draw zones as outlines over the buildings."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#4a5568", "outline_width": "0.35"})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def extrude(layer, field: str = "pop_int") -> None:
    """Give a layer its look in 3D map views: as high as the building, coloured as on the map."""
    try:
        from qgis import _3d as three
    except ImportError:  # QGIS built without 3D
        return
    renderer = layer.renderer()
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    if not polygons or not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return
    height = _height(layer.fields().names())
    rules = three.QgsRuleBased3DRenderer.Rule(None)
    for item in renderer.ranges():
        inside = f'"{field}" >= {item.lowerValue():g} AND "{field}" <= {item.upperValue():g}'
        symbol = _extruded(three, item.symbol().color(), height)
        rules.appendChild(three.QgsRuleBased3DRenderer.Rule(symbol, inside, item.label()))
    made = three.QgsRuleBased3DRenderer(rules)
    made.setLayer(layer)
    layer.setRenderer3D(made)


def _extruded(three, colour, height):
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


def _height(names) -> str:
    given = [f'"{name}"' for name in ("height",) if name in names]
    given += [f'{STOREY:g} * "{name}"' for name in ("storeys",) if name in names]
    return f"coalesce({', '.join([*given, f'{2 * STOREY:g}'])})"
