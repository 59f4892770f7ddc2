"""What the map of QGIS shows of runs and of the layers that they were made from."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import configuration
from ..widgets.picking import BuildingPicker
from . import styling

CLOSEST = 1500
"""The map goes no nearer to a feature than this scale: its neighbours belong to the picture."""
MOST_FLASHED = 200

Layers = dict[str, QgsVectorLayer]


class ResultMap(QObject):
    """The map, taken to what is chosen in the panel; without effect where there is no desktop."""

    picking = pyqtSignal(bool)
    """Whether clicks on the map choose buildings."""

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface, self._project = iface, project
        self.tool: BuildingPicker | None = None

    @property
    def canvas(self) -> QgsMapCanvas | None:
        return self.iface.mapCanvas() if self.iface is not None else None

    # Where it is

    def go_to(self, layer: QgsVectorLayer) -> None:
        """Take the map to the buildings that have a result."""
        canvas = self.canvas
        if canvas is None or not layer.isValid():
            return
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, styling.extent(layer))
        if not extent.isNull():
            canvas.setExtent(extent)
            canvas.zoomByFactor(1.05)
            if canvas.scale() < CLOSEST:
                canvas.zoomScale(CLOSEST)
            canvas.refresh()

    def show_features(self, layer: QgsVectorLayer, ids: list[int]) -> None:
        """Take the map to features, and flash them."""
        canvas = self.canvas
        if canvas is None or not ids:
            return
        canvas.zoomToFeatureIds(layer, ids)
        if canvas.scale() < CLOSEST:
            canvas.zoomScale(CLOSEST)
        canvas.flashFeatureIds(layer, ids[:MOST_FLASHED])

    def show_selected(self, layer: QgsVectorLayer) -> None:
        """Take the map to what is selected of a layer, or for rows without a place the table."""
        chosen = layer.selectedFeatureIds()
        if self.iface is None or not chosen:
            return
        node = self._row(layer)
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self.iface.setActiveLayer(layer)
        if layer.isSpatial() and not layer.boundingBoxOfSelected().isNull():
            self.show_features(layer, chosen)
        else:
            self.iface.showAttributeTable(layer, "is_selected()")

    def show_table(self, layer: QgsVectorLayer, expression: str) -> None:
        """Open the attribute table of the features that an expression selects."""
        if self.iface is not None:
            layer.selectByExpression(expression)
            self.iface.showAttributeTable(layer, expression)

    # What it shows

    def runs(self) -> list[tuple[dict[str, Any], Layers]]:
        """Return the project's runs as the panel lists them, the newest first."""
        return configuration.attached(self._project)[::-1]

    def bring_forward(self, layers: Layers) -> None:
        """Let the layers of one run be what the map shows."""
        self.show_own(False)
        ours = [layer.id() for layer in layers.values()]
        for _, others in self.runs():
            for layer in others.values():
                row = self._row(layer)
                if row is not None:
                    row.setItemVisibilityChecked(layer.id() in ours)
        group = self._row(layers["buildings"])
        if group is not None:
            group.setItemVisibilityCheckedParentRecursive(True)
        styling.lead_order(self._project, layers.values())

    def show_own(self, on: bool) -> None:
        """Show the layers that stepped back for the results, or let them step back again."""
        if on:
            styling.come_forward(self._project)
        else:
            styling.step_back(self._own())

    def own_layers(self) -> tuple[bool, bool]:
        """Return whether layers of the user's stepped back for the results, and whether they are shown under these."""
        are_hidden = bool(styling.hidden(self._project))
        return are_hidden, not are_hidden and bool(self._own())

    def _own(self) -> list[QgsLayerTreeLayer]:
        """Return the rows of the user's layers that the map shows under results."""
        return styling.own_on_map(self._project, [layer for _, layers in self.runs() for layer in layers.values()])

    def _row(self, layer: QgsVectorLayer) -> QgsLayerTreeLayer | None:
        return self._project.layerTreeRoot().findLayer(layer.id())

    # Clicks

    def pick(self, layer: QgsVectorLayer | None) -> None:
        """Let clicks on the map choose buildings of a layer, or give the map back."""
        if self.tool is not None:
            tool, self.tool = self.tool, None
            tool.release()
        canvas = self.canvas
        if layer is not None and canvas is not None:
            self.tool = BuildingPicker(canvas, layer)
            self.tool.released.connect(lambda: self.picking.emit(False))
        self.picking.emit(self.tool is not None)
