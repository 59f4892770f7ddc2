"""Whether layers lie in the same place."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from .sample import NONE, Sample

ZONES_READ = 500
"""Zones without a spatial index that are read to see what they hold."""


def _extent_in(look: Sample, other: Sample) -> QgsRectangle | None:
    """Return the extent of a layer in the system of another one, None where it cannot be told."""
    if not (look.at_hand and other.at_hand):
        return None
    extent = look.layer.extent()
    if extent.isNull() or not extent.isFinite() or not (look.layer.crs().isValid() and other.layer.crs().isValid()):
        return None
    try:
        return _transform(look, other).transformBoundingBox(extent)
    except QgsCsException:
        return None


def _transform(look: Sample, other: Sample) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(look.layer.crs(), other.layer.crs(), QgsProject.instance())


def meet(look: Sample, other: Sample | None) -> bool:
    """Whether two layers lie in the same place, as far as can be told."""
    if other is None or other.kind == NONE:
        return True
    extent = _extent_in(look, other)
    if extent is None:
        return True
    around = other.layer.extent()
    return around.isNull() or extent.intersects(around)


def held_share(zones: Sample, buildings: Sample) -> float | None:
    """Return the share of a sample of buildings that lies in zones, None where it cannot be told."""
    if not meet(zones, buildings):
        return 0.0
    if (
        not zones.at_hand
        or not buildings.boxes
        or not (zones.layer.crs().isValid() and buildings.layer.crs().isValid())
    ):
        return None
    change = _transform(buildings, zones)
    try:
        points = [change.transform(box.center()) for box in buildings.boxes[::4]]
    except QgsCsException:
        return None
    indexed = zones.layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    if indexed:
        return float(np.mean([_lies_in_any(point, zones.layer) for point in points]))
    if zones.layer.featureCount() > ZONES_READ:
        return float(np.mean([zones.layer.extent().contains(point) for point in points]))
    inside = np.zeros(len(points), bool)
    for feature in zones.layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
        geometry = feature.geometry()
        box = geometry.boundingBox()
        for i, point in enumerate(points):
            if not inside[i] and box.contains(point):
                inside[i] = geometry.contains(QgsGeometry.fromPointXY(point))
    return float(np.mean(inside))


def _lies_in_any(point: QgsPointXY, layer: QgsVectorLayer) -> bool:
    request = QgsFeatureRequest(QgsRectangle(point.x(), point.y(), point.x(), point.y()).buffered(1e-9))
    place = QgsGeometry.fromPointXY(point)
    return any(feature.geometry().contains(place) for feature in layer.getFeatures(request.setSubsetOfAttributes([])))
