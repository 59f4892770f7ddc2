"""Write the layer styles of the services, resources/styles.

Colours are those of the maps in the reports. Styles of facilities and people are for polygons; `layers/styles.py` makes markers of
them where a layer has points.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from register_package import ROOT

TARGET = ROOT / "resources" / "styles"
SHORT, SERVED, FACILITY, OTHER, OUTLINE = "#b3261e", "#3b86b3", "#e08a3c", "#d9dde1", "#5b6673"
MINUTES = ((5, "#1a6b8f"), (10, "#3b9bc1"), (15, "#8cc6dc"), (20, "#f7d08a"), (30, "#e08a3c"))
DENSITY = ((25, "#fff3c4"), (50, "#fee08b"), (100, "#fdae61"), (200, "#f46d43"), (400, "#d73027"))
MOST = 1e9
NAMES = ("fit", "density", "catchments", "facilities", "reached", "unreached", "schools", "assignment")


def fill(colour: str, width: float = 0.2, style: str = "solid", outline: str = OUTLINE, dash: str = "solid"):
    from qgis.core import QgsFillSymbol

    return QgsFillSymbol.createSimple(
        {"color": colour, "style": style, "outline_color": outline, "outline_width": str(width), "outline_style": dash}
    )


def by_category(field: str, categories):
    """Categories are (value, label, colour); the last is of all else."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory

    return QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(value, fill(colour), label) for value, label, colour in categories]
    )


def by_number(field: str, steps, unknown: str, words: str, more: str, colour: str):
    """Steps are (highest, colour); whatever is above has `colour`, what is unknown is grey."""
    from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange

    lows = [0, *(high for high, _ in steps)]
    ranges = [QgsRendererRange(low, high, fill(shade), words.format(high)) for low, (high, shade) in zip(lows, steps)]
    ranges.append(QgsRendererRange(lows[-1], MOST, fill(colour), more.format(lows[-1])))
    ranges.append(QgsRendererRange(-1, -1, fill(OTHER), unknown))
    return QgsGraduatedSymbolRenderer(f'coalesce("{field}", -1)', ranges)


def by_rule(*rules):
    """Rules are (expression or ELSE, label, symbol)."""
    from qgis.core import QgsRuleBasedRenderer

    root = QgsRuleBasedRenderer.Rule(None)
    for k, (expression, label, symbol) in enumerate(rules):
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label)
        rule.setRuleKey(f"{{rule-{k}}}")
        root.appendChild(rule)
    root.setRuleKey("{rules}")
    return QgsRuleBasedRenderer(root)


def catchments():
    """From where a facility is the nearest, darker the nearer, the shortest times on top; all from where it is reached as a line."""
    from qgis.core import QgsFeatureRequest, QgsProperty, QgsSymbolLayer

    nearest = fill("#8cc6dc", outline="#ffffff")
    shade = "ramp_color(create_ramp(map(0, '#1a6b8f', 1, '#cfe6ef')), coalesce(\"minutes\" / maximum(\"minutes\"), 1))"
    nearest.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(shade)
    )
    nearest.setOpacity(0.7)
    reach = fill("#000000", 0.3, "no", "#1a6b8f", "dash")
    found = by_rule(
        ("\"kind\" = 'nearest'", "nearest facility, darker in less time", nearest),
        ("\"kind\" = 'reach'", "all from where it is reached", reach),
    )
    found.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"minutes"', False)]))
    found.setOrderByEnabled(True)
    return found


def assignment():
    """Lines as wide as the pupils that they stand for."""
    from qgis.core import QgsLineSymbol, QgsProperty, QgsSingleSymbolRenderer, QgsSymbolLayer

    line = QgsLineSymbol.createSimple({"color": SERVED, "width": "0.4", "capstyle": "round"})
    width = '0.15 + 1.85 * sqrt(coalesce("pupils", 0) / max(coalesce(maximum("pupils"), 1), 1))'
    line.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression(width)
    )
    line.setOpacity(0.7)
    return QgsSingleSymbolRenderer(line)


def styles() -> dict:
    """Return the renderer of each style, and the kind of geometry that it is for."""
    doubtful = fill(FACILITY, 0.6, outline=SHORT)
    return {
        "fit": ("Polygon", by_category("fit_class", [
            ("short", "short of something", SHORT), ("fit", "fit", SERVED), ("surplus", "surplus", FACILITY),
            ("", "cannot be told", OTHER),
        ])),
        "density": ("Polygon", by_number(
            "pers_ha", DENSITY, "cannot be told", "up to {} persons by hectare", "more than {} persons by hectare", "#a50026"
        )),
        "catchments": ("Polygon", catchments()),
        "facilities": ("Polygon", by_rule(
            ('coalesce("fac_why", \'\') = \'\'', "facility", fill(FACILITY)),
            ("ELSE", "facility far from ways, or without a place", doubtful),
        )),
        "reached": ("Polygon", by_number(
            "walk_min", MINUTES, "no facility can be walked to", "up to {} minutes", "more than {} minutes", SHORT
        )),
        "unreached": ("Polygon", by_rule(
            ('"reached" = 1', "reached all the same", fill(FACILITY)),
            ("ELSE", "not reached", fill(SHORT)),
        )),
        "schools": ("Polygon", by_rule(
            ('coalesce("sch_why", \'\') = \'\'', "school", fill(FACILITY)),
            ("ELSE", "school that gets nobody", doubtful.clone()),
        )),
        "assignment": ("LineString", assignment()),
    }  # fmt: skip


def written(kind: str, renderer) -> str:
    """Return the file of a style, with attributes in one order: Qt writes them in another one each time."""
    from qgis.core import QgsMapLayer, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:3857", "made", "memory")
    layer.setRenderer(renderer)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.qml"
        message, good = layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategory.Symbology)
        if not good:
            raise SystemExit(message)
        text = path.read_text(encoding="utf-8")

    def sort(tag):
        return f"<{tag[1]}" + "".join(sorted(re.findall(r' [\w-]+="[^"]*"', tag[2]))) + tag[3]

    return re.sub(r'<([\w-]+)((?: [\w-]+="[^"]*")+)(\s*/?>)', sort, text)


def main() -> None:
    from qgis.core import QgsApplication

    application = QgsApplication([], False, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    for name, (kind, renderer) in styles().items():
        (TARGET / f"{name}.qml").write_text(written(kind, renderer), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
