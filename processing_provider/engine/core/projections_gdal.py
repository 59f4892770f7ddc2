"""Map projections by GDAL's bindings, which QGIS has."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np

from .projection_types import Cross, Moved, System
from .quiet import quiet_gdal
from .types import Floats

PARAMETERS = (
    "latitude_of_origin",
    "central_meridian",
    "standard_parallel_1",
    "standard_parallel_2",
    "scale_factor",
    "false_easting",
    "false_northing",
)


class Gdal:
    """See `projection_types.Library`."""

    def __init__(self) -> None:
        # Imported here because the engine must import where GDAL is not.
        from osgeo import gdal, osr

        self.gdal, self.osr = gdal, osr

    def system(self, text: str) -> System | None:
        """Read well-known text or an authority's code; None for what is no CRS."""
        try:
            with quiet_gdal():
                system = self.osr.SpatialReference()
                if system.SetFromUserInput(text):
                    return None
                description = json.loads(system.ExportToPROJJSON())
                flat = system.Clone()
                flat.StripVertical()
                return System(
                    system.GetName() or "unnamed",
                    flat.ExportToWkt(["FORMAT=WKT2_2018"]),
                    bool(system.IsGeographic()),
                    # Without a description for PROJ there is no way from other CRS to it.
                    bool(system.IsProjected() and flat.ExportToProj4()),
                    description,
                    self._contradicts_code(flat),
                )
        except RuntimeError:  # when somebody has switched GDAL's exceptions on
            return None

    def same(self, one: str, other: str) -> bool:
        """Tell whether two texts are of one CRS."""
        systems = []
        with quiet_gdal():
            for text in (one, other):
                systems.append(self.osr.SpatialReference())
                systems[-1].ImportFromWkt(text)
            return bool(systems[0].IsSame(systems[1]))

    def wkt_of_geo_keys(self, directory: bytes, doubles: bytes, texts: bytes) -> str:
        """Return the CRS that GeoTIFF keys say, '' where they say none."""
        path = "/vsimem/doorstep_geokeys.tif"
        self.gdal.FileFromMemBuffer(path, _tiff(directory, doubles, texts))
        try:
            with quiet_gdal():
                image = self.gdal.OpenEx(path, self.gdal.OF_RASTER, ["GTiff"])
                return str(image.GetProjection()) if image else ""
        except RuntimeError:
            return ""
        finally:
            image = None
            self.gdal.Unlink(path)

    def transformation(self, source: str, target: str) -> Moved | None:
        """Return the way from one CRS to another; None where the first is unknown."""
        way = None
        try:
            with quiet_gdal():
                begin, end = self.osr.SpatialReference(), self.osr.SpatialReference()
                known = source and not begin.SetFromUserInput(source)
                end.SetFromUserInput(target)
                if not known:
                    return None
                for system in (begin, end):
                    system.SetAxisMappingStrategy(self.osr.OAMS_TRADITIONAL_GIS_ORDER)
                if not begin.IsSame(end):
                    way = self.osr.CoordinateTransformation(begin, end)
        except RuntimeError:
            return None

        def moved(coordinates: Floats) -> Floats:
            if way is None:
                return coordinates
            with quiet_gdal():
                return np.array(way.TransformPoints(coordinates))[:, :2]

        return moved

    def cross(self, text: str, corners: list[tuple[float, float]]) -> Cross | None:
        """Bring places of a projected CRS to degrees; None where it is none."""
        try:
            with quiet_gdal():
                system = self.osr.SpatialReference()
                if system.SetFromUserInput(text) or not system.IsProjected():
                    return None
                system.SetAxisMappingStrategy(self.osr.OAMS_TRADITIONAL_GIS_ORDER)
                degrees = system.CloneGeogCS()
                degrees.SetAxisMappingStrategy(self.osr.OAMS_TRADITIONAL_GIS_ORDER)
                places = np.array(self.osr.CoordinateTransformation(system, degrees).TransformPoints(corners))[:, :2]
                return Cross(places, degrees.GetAngularUnits(), degrees.GetSemiMajor(), degrees.GetInvFlattening())
        except RuntimeError:  # when somebody has switched GDAL's exceptions on
            return None

    def _contradicts_code(self, system: Any) -> bool:
        """Whether a CRS has other parameters than its EPSG code stands for, as after a digit of it was lost."""
        code = system.GetAuthorityCode(None)
        if system.GetAuthorityName(None) != "EPSG" or not (code or "").isdigit():
            return False
        official = self.osr.SpatialReference()
        if official.ImportFromEPSG(int(code)):
            return False

        def numbers(one: Any) -> list[float]:
            # Sorted, because programs exchange the two standard parallels.
            given = sorted(one.GetNormProjParm(name, 0.0) for name in PARAMETERS)
            return [*given, one.GetLinearUnits(), one.GetSemiMajor(), one.GetInvFlattening()]

        return not np.allclose(numbers(system), numbers(official), rtol=1e-6, atol=1e-6)


def _tiff(directory: bytes, doubles: bytes, texts: bytes) -> bytes:
    """Write a TIFF of one pixel with GeoTIFF keys, which GDAL reads."""
    # Tag, type (3 short, 2 ASCII, 12 double), data.
    short = [(tag, 3, struct.pack("<H", 1)) for tag in (256, 257, 258, 259, 262, 277, 278, 279)]
    tags = [*short, (273, 4, struct.pack("<I", 8)), (33550, 12, struct.pack("<3d", 1, 1, 0))]
    tags += [(33922, 12, bytes(48)), (34735, 3, directory), (34736, 12, doubles), (34737, 2, texts)]
    tags = sorted(tag for tag in tags if tag[2])
    size = {2: 1, 3: 2, 4: 4, 12: 8}
    at = 12 + 2 + 12 * len(tags) + 4
    entries, extra = b"", b""
    for number, kind, data in tags:
        value = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", at + len(extra))
        entries += struct.pack("<HHI", number, kind, len(data) // size[kind]) + value
        extra += data + bytes(len(data) % 2) if len(data) > 4 else b""
    return b"II*\0" + struct.pack("<I", 12) + bytes(4) + struct.pack("<H", len(tags)) + entries + bytes(4) + extra
