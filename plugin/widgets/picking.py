"""A map tool: a click on a building chooses it."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal


class BuildingPicker(QgsMapToolIdentify):
    """Active until another tool is taken; then the tool that was there before comes back."""

    released = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
        super().__init__(canvas)
        self._layer, self._before = layer, canvas.mapTool()
        self._canvas = canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.deactivated.connect(self.released)
        canvas.setMapTool(self)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        where = event.pixelPoint()
        found = self.identify(where.x(), where.y(), [self._layer], QgsMapToolIdentify.IdentifyMode.TopDownAll)
        ids = [result.mFeature.id() for result in found]
        self._layer.selectByIds(ids[:1])

    def release(self) -> None:
        """Give the map back."""
        self.deactivated.disconnect(self.released)
        if self._canvas.mapTool() is self:
            there = self._before is not None and not sip.isdeleted(self._before)
            self._canvas.setMapTool(self._before) if there else self._canvas.unsetMapTool(self)
        self.deleteLater()
