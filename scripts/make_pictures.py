"""Draw the dialog of every algorithm, as the toolbox opens it, for the pages of docs/algorithms.

    scripts/python scripts/make_pictures.py [NAME ...]

The population group is filled with the layers of the sample town, so that the pictures show real choices.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import MagicMock

import make_docs
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtCore import QSize

from register_package import ROOT

PICTURES = ROOT / "docs" / "algorithms" / "pictures"
SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
LAYERS = ("buildings", "zones", "poi", "households")
SHOWN = {
    "INPUT": "buildings",
    "ZONES": "zones",
    "ZONE_ID_FIELD": "blockid",
    "POPULATION_FIELD": "pop",
    "HOUSEHOLDS_FIELD": "households",
    "HOUSEHOLDS": "households",
    "POI": "poi",
    "POI_CATEGORY_FIELD": "category",
    # What models call theirs.
    "buildings": "buildings",
    "reference": "zones",
    "building_id": "buid",
    "population": "pop",
    "households": "households",
    "height": "height",
    "storeys": "storeys",
}
LAYERS_OF = ("INPUT", "ZONES", "HOUSEHOLDS", "POI", "buildings", "reference")
"""What is chosen where a dialog of the population group asks for it."""
SIZE = QSize(1000, 640)
COLOURS = 64
BEARS = "Asked"
"""Key of what a picture says of its dialog."""


def asked(algorithm) -> str:
    """Return what the dialog of an algorithm asks for, which a picture bears so that a test finds those that are out of date."""
    kept_in = QgsProcessingParameterDefinition.Flag
    seen = [
        p
        for p in algorithm.parameterDefinitions()
        if not p.flags() & kept_in.FlagHidden and not p.flags() & kept_in.FlagAdvanced
    ]
    return "\n".join([algorithm.displayName(), *(f"{p.name()}: {p.description()}" for p in seen)])


def draw(algorithm, picture: Path) -> None:
    """Draw one dialog with its help."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm.create())
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    filled = [name for name in SHOWN if algorithm.parameterDefinition(name)]
    fields = [name for name in filled if name not in LAYERS_OF]
    if layers:
        # Layers before their fields.
        dialog.setParameters({name: layers[SHOWN[name]] for name in filled if name in LAYERS_OF})
        dialog.setParameters({name: SHOWN[name] for name in fields})
    dialog.show()
    dialog.resize(SIZE)
    for _ in range(5):
        QgsApplication.processEvents()
    dialog.grab().save(str(picture))
    dialog.close()
    dialog.deleteLater()
    with Image.open(picture) as drawn:
        # A dialog has few colours; with no more the picture is a third of the size.
        few = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    told = PngInfo()
    told.add_itxt(BEARS, asked(algorithm))
    few.save(picture, optimize=True, pnginfo=told)


def main() -> None:
    """Draw all, or those that are named."""
    application = QgsApplication([], True, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import qgis.utils

    # The dialog asks the main window for a few things; none of them is seen in the picture.
    qgis.utils.iface = MagicMock()
    qgis.utils.iface.mainWindow.return_value = None
    qgis.utils.iface.activeLayer.return_value = None
    canvas = QgsMapCanvas()
    qgis.utils.iface.mapCanvas.return_value = canvas
    qgis.utils.iface.browserModel.return_value = QgsBrowserGuiModel()
    from processing.core.Processing import Processing

    Processing.initialize()
    from doorstep.processing_provider.provider import DoorstepProvider

    provider = DoorstepProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for algorithm in make_docs.algorithms(provider):
        if not sys.argv[1:] or algorithm.name() in sys.argv[1:]:
            QgsProject.instance().clear()
            for name in LAYERS if algorithm.groupId() == "population" else ():
                QgsProject.instance().addMapLayer(QgsVectorLayer(f"{SAMPLE}|layername={name}", name))
            draw(algorithm, PICTURES / f"{algorithm.name()}.png")
    application.exitQgis()


if __name__ == "__main__":
    main()
