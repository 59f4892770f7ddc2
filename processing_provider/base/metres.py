"""Whether a metre of a layer's CRS is a metre on the ground where the layer lies, and which CRS has true ones there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsPoint,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsUnitTypes,
)

from ..engine.core.limits import MOST_AREA_ERROR, MOST_LENGTH_ERROR

LOOKED_AT = 100
"""Features whose place is taken for that of the layer: enough for the median not to heed those that lie astray."""


@dataclass(frozen=True)
class Metres:
    """What a unit of length of a CRS is on the ground, where a layer lies.

    Attributes
    ----------
    degrees : bool
        The coordinates are degrees, so that there are no metres at all.
    least, most : float
        Metres on the ground that 1 m of the CRS is, by direction; NaN where that cannot be told.
    area : float
        Square metres on the ground that 1 m² of the CRS is.
    better : str
        A CRS with true metres there, as an authority's code; '' where the place is not known.
    """

    degrees: bool
    least: float
    most: float
    area: float
    better: str

    def good(self, lengths: bool) -> bool:
        """Tell whether areas, and if asked for lengths, are near enough to those on the ground; unknown is."""
        if self.degrees:
            return False
        wrong = abs(1 / self.area - 1) > MOST_AREA_ERROR
        return not (wrong or (lengths and max(1 / self.least - 1, 1 - 1 / self.most) > MOST_LENGTH_ERROR))

    def words(self) -> str:
        """Write what 1 m is, in metres on the ground."""
        least, most = f"{self.least:.3g}", f"{self.most:.3g}"
        return least if least == most else f"{least}–{most}"


def metres(source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem) -> Metres:
    """Measure a CRS at the place of a feature source or layer."""
    place = _place(source, crs)
    degrees = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees
    unknown = Metres(degrees, math.nan, math.nan, math.nan, metric_crs(place))
    if degrees or place is None:
        return unknown
    factors = crs.factors(QgsPoint(place))
    scales = (factors.tissotSemimajor(), factors.tissotSemiminor(), factors.arealScale())
    if not factors.isValid() or not all(math.isfinite(scale) and scale > 0 for scale in scales):
        return unknown
    largest, smallest, area = scales
    return Metres(degrees, 1 / largest, 1 / smallest, 1 / area, unknown.better)


def metric_crs(place: QgsPointXY | None) -> str:
    """Return the UTM zone of a place, near the poles the polar grid, as an authority's code; '' without a place."""
    if place is None:
        return ""
    longitude, latitude = place.x(), place.y()
    if latitude > 84 or latitude < -80:
        return "EPSG:5041" if latitude > 0 else "EPSG:5042"
    zone = min(max(int((longitude + 180) // 6) + 1, 1), 60)
    return f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}"


def _place(source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
    """Return longitude and latitude of a source; None where its coordinates are none of its CRS.

    The median of the first features, because one that lies astray moves the centre of the extent off the Earth.
    """
    request = QgsFeatureRequest().setLimit(LOOKED_AT).setNoAttributes()
    # A source of Processing stops, and with it QGIS, at the first invalid geometry; a layer does not.
    unchecked = (QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,)
    features = source.getFeatures(request, *(unchecked if isinstance(source, QgsProcessingFeatureSource) else ()))
    boxes = [feature.geometry().boundingBox() for feature in features if feature.hasGeometry()]
    centres = [(box.center().x(), box.center().y()) for box in boxes if box.isFinite() and not box.isNull()]
    if not centres:
        return None
    centre = QgsPointXY(*map(median, zip(*centres)))
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    to_degrees.setBallparkTransformsAreAppropriate(True)
    try:
        place = to_degrees.transform(centre)
    except QgsCsException:
        return None
    inside = abs(place.x()) <= 360 and abs(place.y()) <= 90  # not so where a coordinate is NaN
    return QgsPointXY((place.x() + 180) % 360 - 180, place.y()) if inside else None
