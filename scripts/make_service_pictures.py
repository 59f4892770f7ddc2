"""Run the services on the base of the sample town and draw what comes out: docs/screenshots/service_*.png.

    scripts/demo_persons && scripts/python scripts/make_service_pictures.py [NAME ...]

Layers have the styles with which they arrive in QGIS. The base is that of `make demo`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from register_package import ROOT

BASE = ROOT / "demo" / "population-base" / "base.gpkg"
SERVICES = ROOT / "resources" / "registers" / "sample_services.gpkg"
REGISTERS = ROOT / "resources" / "registers" / "sample_registers.gpkg"
PICTURES = ROOT / "docs" / "screenshots"
DATE = "2025-06-30"
WIDE, HIGH, LEGEND = 190.0, 95.0, 62.0
"""Of a picture and of its legend [mm]."""
DPI = 120

Layers = Sequence[tuple[Any, str, str]]
"""Layer, style or colour ('' for grey), and what the legend calls it, from the lowest up."""


def draw(name: str, layers: Layers, place: str = f"{REGISTERS}|layername=town") -> Path:
    """Draw layers with a legend, as far as `place` reaches, a layer."""
    project = QgsProject()
    drawn = [_dressed(*one) for one in layers]
    project.addMapLayers(drawn)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDE, HIGH, QgsUnitTypes.LayoutMillimeters))
    view = QgsLayoutItemMap(layout)
    layout.addLayoutItem(view)
    view.attemptMove(QgsLayoutPoint(2, 2, QgsUnitTypes.LayoutMillimeters))
    view.attemptResize(QgsLayoutSize(WIDE - LEGEND - 6, HIGH - 4, QgsUnitTypes.LayoutMillimeters))
    view.setKeepLayerSet(True)
    view.setLayers(drawn[::-1])
    view.setCrs(drawn[-1].crs())
    town = QgsVectorLayer(place, "town", "ogr").extent()
    town.scale(1.06)
    view.setExtent(town)  # it has no scale before, from which to zoom
    view.zoomToExtent(town)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(view)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in reversed(drawn):
        root.addLayer(layer)
    layout.addLayoutItem(legend)
    for style in (QgsLegendStyle.Subgroup, QgsLegendStyle.SymbolLabel):
        kind = legend.style(style)
        font = kind.font()
        font.setPointSizeF(8.0 if style == QgsLegendStyle.Subgroup else 7.0)
        kind.setFont(font)
        legend.setStyle(style, kind)
    legend.setSymbolWidth(4.0)
    legend.setSymbolHeight(2.5)
    legend.attemptMove(QgsLayoutPoint(WIDE - LEGEND, 2, QgsUnitTypes.LayoutMillimeters))
    legend.adjustBoxSize()
    path = PICTURES / f"{name}.png"
    path.unlink(missing_ok=True)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    if QgsLayoutExporter(layout).exportToImage(str(path), settings) != QgsLayoutExporter.Success:
        raise SystemExit(f"{path} could not be written.")
    return path


def _dressed(layer: Any, style: str, called: str) -> QgsVectorLayer:
    from doorstep.processing_provider.layers import styles

    layer = layer.clone() if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, called, "ogr")
    layer.setName(called)
    if not style or style.startswith("#"):
        look = layer.renderer().symbol()
        look.setColor(QColor(style or "#c3cad1"))
        if hasattr(look.symbolLayer(0), "setStrokeColor"):
            look.symbolLayer(0).setStrokeColor(look.color().darker(115))
    else:
        styles.dress(style, layer)
    return layer


def run(algorithm: str, **given: Any) -> dict[str, Any]:
    """Run one of ours on the base; outputs are layers."""
    from qgis import processing

    return processing.run(f"doorstep:{algorithm}", given)


def at(path: Path, layer: str, where: str = "") -> str:
    """Source of a layer of a file."""
    return f"{path}|layername={layer}" + (f"|subset={where}" if where else "")


def lifecircle() -> Layers:
    found = run(
        "lifecircle", BASE=str(BASE), DATE=DATE, FACILITIES=at(SERVICES, "facilities", "\"kind\" = 'pharmacy'"),
        FACILITY_ID_FIELD="facility", WAYS=at(SERVICES, "ways"), MINUTES="2;4", OUTPUT="memory:", OUTPUT_PEOPLE="memory:",
        CATCHMENTS="memory:", UNREACHED="memory:",
    )  # fmt: skip
    return (
        (found["CATCHMENTS"], "catchments", "Walk to a pharmacy"),
        (at(SERVICES, "ways"), "", "Ways"),
        (found["OUTPUT_PEOPLE"], "reached", "People, by minutes"),
        (found["OUTPUT"], "facilities", "Pharmacies"),
    )


def schools() -> Layers:
    found = run(
        "schooldemand", BASE=str(BASE), DATE=DATE, SCHOOLS=at(SERVICES, "schools"), SCHOOL_ID_FIELD="school",
        CAPACITY_FIELD="seats", WAYS=at(SERVICES, "ways"), AGES="6-14", OUTPUT="memory:", ASSIGNMENT="memory:",
        UNPLACED="memory:", PUBLIC="memory:",
    )  # fmt: skip
    return (
        (at(SERVICES, "ways"), "", "Ways"),
        (found["ASSIGNMENT"], "assignment", "Who goes where"),
        (found["OUTPUT"], "schools", "Schools"),
    )


def group() -> Layers:
    found = run(
        "findgroup", BASE=str(BASE), DATE=DATE, AGE_FROM=75, PURPOSE="visits by the nurse", WHO="docs", OUTPUT="memory:",
    )  # fmt: skip
    return (
        (at(REGISTERS, "buildings"), "", "Buildings"),
        (at(SERVICES, "ways"), "", "Ways"),
        (found["OUTPUT"], "#b3261e", "Persons of 75 and more"),
    )


def units() -> Layers:
    found = run(
        "monitorunits", BASE=str(BASE), DATE=DATE, UNITS=at(SERVICES, "planning_units"), UNIT_ID_FIELD="unit",
        FACILITIES=[at(SERVICES, "facilities")], KIND_FIELD="kind", SIZE_FIELD="size",
        STANDARDS=str(ROOT / "resources" / "registers" / "standards.csv"), OUTPUT="memory:",
        OUTPUT_INDICATORS="memory:", PLATFORM="memory:",
    )  # fmt: skip
    return (
        (found["OUTPUT"], "fit", "Space and people"),
        (at(SERVICES, "ways"), "", "Ways"),
        (at(SERVICES, "facilities"), "#3b86b3", "Facilities"),
    )


def flows() -> Layers:
    found = run(
        "aggregatepopulation", BASE=str(BASE), DATE=DATE, ZONES=at(REGISTERS, "blocks"), ZONE_ID_FIELD="code", FLOWS_FROM=2,
        PROTECTION=1, OUTPUT="memory:", OUTPUT_FLOWS="memory:",
    )  # fmt: skip
    return (
        (found["OUTPUT"], "counts", "People by block, protected"),
        (found["OUTPUT_FLOWS"], "flows", "Ways to work"),
    )


def hours() -> Layers:
    found = run(
        "fusehours", BASE=str(copied()), DATE=DATE, INPUT=at(SERVICES, "phone_cells"), CELL_ID_FIELD="cell",
        HOUR_FIELDS=[f"h{hour:02}" for hour in range(24)], ZONES=at(REGISTERS, "blocks"), ZONE_ID_FIELD="code",
        OUTPUT="memory:", OUTPUT_ZONES="memory:",
    )  # fmt: skip
    return ((found["OUTPUT_ZONES"], "hours", "By day for 100 by night"), (at(SERVICES, "ways"), "", "Ways"))


def completed() -> Layers:
    sample = ROOT / "resources" / "sample" / "sample.gpkg"
    from qgis import processing

    estimate = processing.run(
        "doorstep:estimatepopulation",
        {
            "INPUT": at(sample, "buildings"), "ZONES": at(sample, "zones"), "POPULATION_FIELD": "pop",
            "HOUSEHOLDS_FIELD": "households", "HEIGHT_FIELD": "height", "OUTPUT": "memory:", "OUTPUT_ZONES": "memory:",
        },
    )  # fmt: skip
    found = run(
        "completepopulation", BASE=str(BASE), DATE=DATE, INPUT=estimate["OUTPUT"], ZONES=at(sample, "zones"),
        POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", OUTPUT="memory:", OUTPUT_ZONES="memory:",
    )  # fmt: skip
    return ((found["OUTPUT"], "origin", "Where a figure is from"),)


def check() -> Layers:
    found = run("checkpopulationbase", BASE=str(copied()), DATE=DATE, ISSUES="memory:", SCORES="memory:")
    return (
        (at(REGISTERS, "buildings"), "", "Buildings"),
        (found["ISSUES"], "issues", "Issues"),
    )


def copied() -> Path:
    """A copy of the base, for what writes into it."""
    copy = Path(tempfile.mkdtemp()) / "base.gpkg"
    shutil.copy(BASE, copy)
    return copy


PICTURES_OF: dict[str, Callable[[], Layers]] = {
    of.__name__: of for of in (lifecircle, schools, group, units, flows, hours, completed, check)
}


def main() -> int:
    """Draw the pictures that are named, all without a name."""
    sys.path[:0] = [str(ROOT / "tests")]
    QgsApplication.setPrefixPath("/usr", True)
    qgis = QgsApplication([], False)
    qgis.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from doorstep.processing_provider.provider import DoorstepProvider

    Processing.initialize()
    provider = DoorstepProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for name in sys.argv[1:] or PICTURES_OF:
        print(draw(f"service_{name}", PICTURES_OF[name]()).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
