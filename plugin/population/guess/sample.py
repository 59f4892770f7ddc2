"""A layer, and as much of it as is needed to tell what it is."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsRectangle, QgsUnitTypes, QgsVectorLayer, QgsWkbTypes

POLYGON, POINT, NONE = (
    QgsWkbTypes.GeometryType.PolygonGeometry,
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.NullGeometry,
)
SAMPLE = 200
"""Features that are looked at; of their places, every fourth."""
IDS = 2000
"""Rows in which an id has to be filled and unique."""
AT_HAND = frozenset({"ogr", "memory", "spatialite", "delimitedtext"})
"""Providers whose features are on this machine; of others only names and extents are looked at."""
READ_WHOLE = frozenset({"GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "GML", "KML", "LIBKML", "DXF", "OSM"})
MOST_WHOLE = 10_000
"""Storages that QGIS reads from end to end for an extent or a first feature, and up to how many features that is quick."""
NUMBERED = frozenset({"GPKG", "ESRI Shapefile", "Memory storage"})
"""Storages that find a feature by its number at once, and number them from 1 (or 0)."""


class Sample:
    """A layer, and as much of it as is needed to tell what it is; each part is read once."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer, self.name = layer, layer.name()
        self.names = layer.fields().names()
        self.kind = layer.geometryType()

    @cached_property
    def at_hand(self) -> bool:
        """Whether extent and some features are there in a moment."""
        layer, source = self.layer, self.layer.source().lower()
        if layer.providerType() not in AT_HAND or "/vsicurl" in source or "://" in source.replace("file://", ""):
            return False
        return layer.storageType() not in READ_WHOLE or layer.featureCount() <= MOST_WHOLE

    @cached_property
    def rows(self) -> list[list[Any]]:
        """Attributes of a sample, spread over the layer where that costs nothing."""
        found = self._sample(geometry=False)
        return [[None if value == NULL else value for value in feature.attributes()] for feature in found]

    @cached_property
    def boxes(self) -> list[QgsRectangle]:
        """Boxes of a sample, in the layer's units."""
        geometries = (feature.geometry() for feature in self._sample(geometry=True))
        boxes = [geometry.boundingBox() for geometry in geometries if not geometry.isEmpty()]
        return [box for box in boxes if box.isFinite()]

    def _sample(self, geometry: bool) -> list[QgsFeature]:
        """Return some features, with either their geometry or their attributes."""
        if not self.at_hand:
            return []
        count, layer = self.layer.featureCount(), self.layer

        def features(request: QgsFeatureRequest) -> list[QgsFeature]:
            if geometry:
                return list(layer.getFeatures(request.setSubsetOfAttributes([])))
            return list(layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)))

        if count > SAMPLE and layer.storageType() in NUMBERED and not layer.subsetString() and not layer.isEditable():
            numbers = [1 + i * count // SAMPLE for i in range(SAMPLE)]
            found = features(QgsFeatureRequest().setFilterFids(numbers))
            if len(found) > SAMPLE // 2:
                return found
        return features(QgsFeatureRequest().setLimit(SAMPLE))

    def column(self, name: str) -> list[Any]:
        place = self.names.index(name)
        return [row[place] for row in self.rows]

    def first(self, name: str) -> list[Any]:
        """Return the first values of a field, as many as an id is looked at."""
        if not self.at_hand:
            return []
        request = QgsFeatureRequest().setLimit(IDS).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        place = self.names.index(name)
        request.setSubsetOfAttributes([place])
        found = (feature.attribute(place) for feature in self.layer.getFeatures(request))
        return [None if value == NULL else value for value in found]

    @cached_property
    def size(self) -> float:
        """Median diagonal of the boxes [m], NaN where it cannot be told."""
        if not self.boxes or not self.layer.crs().isValid():
            return float("nan")
        unit = self.layer.crs().mapUnits()
        degrees = unit == QgsUnitTypes.DistanceUnit.DistanceDegrees
        across: np.ndarray | float = 1.0
        if degrees:
            across = np.cos(np.radians([box.center().y() for box in self.boxes]))
            factor = 111_320.0
        else:
            factor = QgsUnitTypes.fromUnitToUnitFactor(unit, QgsUnitTypes.DistanceUnit.DistanceMeters)
        sides = np.array([(box.width(), box.height()) for box in self.boxes])
        return float(np.median(np.hypot(sides[:, 0] * across, sides[:, 1]) * factor))
