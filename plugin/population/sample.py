"""The sample project: built from the bundled town, in a copy that the user may change."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...processing_provider.i18n import tr

BUNDLED = Path(__file__).parents[2] / "resources" / "sample" / "sample.gpkg"
COPIES = 9
# Bottom to top.
LAYERS = ("households", "zones", "buildings", "poi")


def folder() -> Path:
    """Where the copy lives: the plugin's own folder may be read-only, and is replaced by an update."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "doorstep" / "sample"


def names() -> dict:
    return {
        "buildings": tr("Sample buildings"),
        "zones": tr("Sample zones"),
        "poi": tr("Sample points of interest"),
        "households": tr("Sample household list"),
    }


def add_layers(project: QgsProject, target: Path) -> dict:
    """Copy the sample where it is not there yet, and add its layers. Returns them by table."""
    target.mkdir(parents=True, exist_ok=True)
    copy = _copied(target)
    layers = {table: QgsVectorLayer(f"{copy}|layername={table}", names()[table], "ogr") for table in LAYERS}
    _style(layers)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32615"))
    for layer in layers.values():
        project.addMapLayer(layer)
    project.setTitle(tr("Doorstep sample"))
    return layers


def _copied(target: Path) -> Path:
    """Return a copy that is whole; where Windows does not let an older one go, under another name."""
    for name in (BUNDLED.name, *(f"{BUNDLED.stem}_{n}{BUNDLED.suffix}" for n in range(2, COPIES + 1))):
        copy = target / name
        try:
            if not copy.exists() or copy.stat().st_size != BUNDLED.stat().st_size:
                shutil.copyfile(BUNDLED, copy)
            return copy
        except PermissionError as error:
            closed = error
    raise closed


def _style(layers: dict[str, QgsVectorLayer]) -> None:
    fills = {
        "zones": {"color": "#f4f6f8", "outline_color": "#8896a5", "outline_width": "0.3"},
        "buildings": {"color": "#cfd6dd", "outline_color": "#7b8794", "outline_width": "0.1"},
    }
    for table, look in fills.items():
        layers[table].setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    marker = QgsMarkerSymbol.createSimple({"color": "#1f6f8b", "outline_color": "#ffffff", "size": "1.6"})
    layers["poi"].setRenderer(QgsSingleSymbolRenderer(marker))
