"""A population base, opened in the project as a group of layers with relations and forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QFileInfo
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...processing_provider.engine.core.address import is_address, parsed
from ...processing_provider.i18n import tr
from ...processing_provider.layers.opening import Opened, open_base

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

FOLDER = "doorstep/base_folder"
"""Where the last base was, for the next time."""


def chosen(parent: QWidget) -> str:
    """Ask for the file of a base, '' where the user does not want one."""
    settings = QgsSettings()
    folder = settings.value(FOLDER, "", type=str)
    path, _ = QFileDialog.getOpenFileName(parent, tr("Open Population Base"), folder, tr("GeoPackage (*.gpkg)"))
    if path:
        settings.setValue(FOLDER, QFileInfo(path).absolutePath())
    return str(path)


def show(path: str, project: QgsProject, iface: QgisInterface | None) -> Opened:
    """Open a base, and take the map to it.

    Raises
    ------
    DoorstepError
        The file is no base, or one that cannot be read.
    """
    alone = not project.mapLayers()
    title = parsed(path).schema if is_address(path) else QFileInfo(path).completeBaseName()
    opened = open_base(path, project, title)
    crs = next(iter(opened.layers.values())).crs()
    spatial = [layer for layer in opened.layers.values() if layer.isSpatial()]
    extent = QgsRectangle()
    for layer in spatial:
        crs = layer.crs()
        layer.updateExtents()
        if layer.featureCount():
            extent.combineExtentWith(layer.extent())
    if alone:
        project.setCrs(crs)
    if iface is not None and not extent.isEmpty():
        canvas = iface.mapCanvas()
        canvas.setExtent(QgsCoordinateTransform(crs, project.crs(), project).transformBoundingBox(extent))
        canvas.zoomByFactor(1.05)
        canvas.refresh()
    return opened
