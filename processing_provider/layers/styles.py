"""Layers arrive styled, with named fields and map tips: a post-processor for each layer that QGIS will load."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ..engine.population import fields as known
from ..i18n import tr, tr_kept

STYLES = Path(__file__).parents[2] / "resources" / "styles"
NUMBER = re.compile(r"−?\d+")

BUILDINGS = (
    known.BUILDING_ZONE,
    *known.ESTIMATE,
    *known.DWELLINGS,
    known.COUNTED_IN,
    *known.CALIBRATION,
    *known.OPTIMIZATION,
    *known.MONTE_CARLO,
    *known.MONTE_CARLO_SPREAD,
    *known.RESIDENTIAL,
    *known.HEIGHTS,
)
FIELDS = {
    "buildings": BUILDINGS,
    "zones": (*known.ESTIMATE_ZONES, *known.ALLOCATION_ZONES, *known.COMPARISON_ZONES),
    "zones without households": known.ESTIMATE_ZONES,
    "summary": (*known.SUMMARY_ZONES, *known.SUMMARY_KNOWN),
    "households": (*known.HOUSEHOLD_LIST, known.HOUSEHOLD_OPT, known.HOUSEHOLD_MC, known.REASON),
}
"""What the workflow writes, by the role of the layer; where a name is there twice, the later meaning holds."""


class _Look(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: str, fields: Iterable[Any]) -> None:
        super().__init__()
        self.style, self.fields = style, fields

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if self.style:
            dress(self.style, layer)
        explain(layer, self.fields)
        # QGIS reads what lies beside a file only where somebody adds the layer by hand.
        if not layer.metadata().history():
            layer.loadDefaultMetadata()


# QGIS holds only a pointer to a post-processor, and deletes it together with the context of the run.
_in_use: list = []


def apply(style: str, destination: str, context: QgsProcessingContext, fields: Iterable[Any] = ()) -> None:
    """Have the layer styled, '' for QGIS's own look, when QGIS loads it; without effect where it is not loaded."""
    if context.willLoadLayerOnCompletion(destination):
        look = _Look(style, fields)
        _in_use[:] = [*(other for other in _in_use if not sip.isdeleted(other)), look]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(look)


def _read(name: str) -> QDomDocument:
    """Return a style with its legend in the user's language."""
    style, words = QDomDocument(), _words()
    style.setContent((STYLES / f"{name}.qml").read_text(encoding="utf-8"))
    for kind in ("range", "rule", "category"):
        listed = style.elementsByTagName(kind)
        for i in range(listed.count()):
            element = listed.at(i).toElement()
            label = element.attribute("label")
            text = words.get(NUMBER.sub("{}", label))
            if text:
                element.setAttribute("label", text.format(*NUMBER.findall(label)))
    return style


def _words() -> dict[str, str]:
    """Return what classes are called, by their text with its numbers left out; those of numbers alone need no words."""
    return {
        "{} persons": tr("{} persons"),
        "{} and more": tr("{} and more"),
        "{} and above": tr("{} and above"),
        "{} and below": tr("{} and below"),
        "{} to {}": tr("{} to {}"),
        "{} to {} people": tr("{} to {} people"),
        "{}, as estimated": tr("{}, as estimated"),
        "no estimate": tr("no estimate"),
        "up to {} m": tr("up to {} m"),
        "more than {} m": tr("more than {} m"),
        "no height": tr("no height"),
        "doubtful (h_flag)": tr("doubtful (h_flag)"),
        "Residential": tr("Residential"),
        "Mixed use": tr("Mixed use"),
        "Non-residential": tr("Non-residential"),
        "Not classified": tr("Not classified"),
        "Error": tr("Error"),
        "Warning": tr("Warning"),
        "Register": tr("Register"),
        "Register and estimate": tr("Register and estimate"),
        "Estimate": tr("Estimate"),
        "Unknown": tr("Unknown"),
        "short of something": tr("short of something"),
        "fit": tr("fit"),
        "surplus": tr("surplus"),
        "cannot be told": tr("cannot be told"),
        "up to {} persons by hectare": tr("up to {} persons by hectare"),
        "more than {} persons by hectare": tr("more than {} persons by hectare"),
        "nearest facility, darker in less time": tr("nearest facility, darker in less time"),
        "all from where it is reached": tr("all from where it is reached"),
        "facility": tr("facility"),
        "facility far from ways, or without a place": tr("facility far from ways, or without a place"),
        "up to {} minutes": tr("up to {} minutes"),
        "more than {} minutes": tr("more than {} minutes"),
        "no facility can be walked to": tr("no facility can be walked to"),
        "reached all the same": tr("reached all the same"),
        "not reached": tr("not reached"),
        "school": tr("school"),
        "school that gets nobody": tr("school that gets nobody"),
        "Client": tr("Client"),
        "Not reached": tr("Not reached"),
    }


def classes(name: str) -> list[tuple[float, float, str, str]]:
    """Return (lowest, highest, label, colour) of the classes of a graduated style, as the legend lists them."""
    style = _read(name)
    element = style.documentElement().firstChildElement("renderer-v2")
    ranges = QgsFeatureRenderer.load(element, QgsReadWriteContext()).ranges()
    return [(r.lowerValue(), r.upperValue(), r.label(), r.symbol().color().name()) for r in ranges]


def categories(name: str) -> list[tuple[str, str, str]]:
    """Return (value, label, colour) of the categories of a style, as the legend lists them."""
    element = _read(name).documentElement().firstChildElement("renderer-v2")
    found = QgsFeatureRenderer.load(element, QgsReadWriteContext()).categories()
    return [(str(c.value() or ""), c.label(), c.symbol().color().name()) for c in found]


def dress(name: str, layer: QgsVectorLayer) -> None:
    """Style a layer that is there."""
    style = _read(name)
    points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    if points:
        # The files are for polygons, and QGIS applies no style to another kind of geometry.
        root = style.documentElement()
        root.removeChild(root.firstChildElement("layerGeometryType"))
    layer.importNamedStyle(style)
    if points:
        _as_points(layer.renderer())
    layer.triggerRepaint()


def _as_points(renderer: QgsFeatureRenderer) -> None:
    """Make markers of the symbols of polygons, in their colours."""
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        for i, item in enumerate(renderer.ranges()):
            renderer.updateRangeSymbol(i, _marker(item.symbol()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for i, item in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(i, _marker(item.symbol()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setSymbol(_marker(rule.symbol()))


TOLD = 0.5
"""An outline as wide as this [mm] tells two classes of one colour apart."""


def _marker(symbol: QgsSymbol) -> QgsMarkerSymbol:
    colour, edge = symbol.color(), symbol.symbolLayer(0)
    look = {"color": colour.name(), "outline_color": colour.darker(160).name(), "outline_width": "0.1", "size": "2.2"}
    if isinstance(edge, QgsSimpleFillSymbolLayer) and edge.strokeWidth() >= TOLD:
        look.update(outline_color=edge.strokeColor().name(), outline_width=str(edge.strokeWidth()))
    return QgsMarkerSymbol.createSimple(look)


def explain(layer: QgsVectorLayer, fields: Iterable[Any]) -> None:
    """Name our fields by their meanings, and give the layer of buildings a map tip."""
    names = layer.fields().names()
    for field in fields:
        if field.name in names:
            layer.setFieldAlias(names.index(field.name), alias(field))
    if "pop_int" in names:
        layer.setMapTipTemplate(tip(names))


def alias(field: Any) -> str:
    """Return the meaning of a field as the head of a column: up to its first aside, with the unit of measures."""
    short = re.split(_ASIDE, tr_kept(field.meaning))[0]
    measures = field.unit and not re.search(r"^[a-z]{2,}$|,", field.unit)
    return f"{short} [{field.unit}]" if measures and field.unit not in short else short


_ASIDE = r"\s?[;；] ?| \(|（|, separated|, séparé|，或以分号|, where|\s?[:：] ?(?=house|the target|la cible|分配的目标)"
"""Where the meaning of a field begins to say more, in any of the languages."""


def tip(names: list[str]) -> str:
    """Return the HTML map tip of buildings with these fields; what a field holds is text there, never markup."""
    rows = (
        (tr("Building"), "buid"),
        (tr("Zone"), "zone_id"),
        (tr("Persons, estimate"), "pop_int"),
        (tr("Persons, optimization"), "pop_opt"),
        (tr("Persons, Monte Carlo"), "pop_mc"),
        (tr("Households, estimate"), "hh_int"),
        (tr("Households, optimization"), "hh_opt"),
        (tr("Households, Monte Carlo"), "hh_mc"),
    )
    lines = "".join(
        f"<tr><td>{label}&nbsp;&nbsp;</td><td><b>[% {_escaped(name)} %]</b></td></tr>"
        for label, name in rows
        if name in names
    )
    return f"<table>{lines}</table>"


def _escaped(name: str) -> str:
    text = f"coalesce(to_string(\"{name}\"), '–')"
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = f"replace({text}, '{letter}', '{entity}')"
    return text
