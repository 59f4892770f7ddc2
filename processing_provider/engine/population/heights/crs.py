"""CRS and units: from the records of a LAS header, and footprints brought to the cloud."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...core import packages
from ...core.errors import GeometryError
from ...core.quiet import quiet_gdal
from ...core.spatial import Geometries
from ...core.types import Floats
from ..settings import ZUnit
from .errors import CloudCrsError

shapely = packages.load("shapely")

US_FOOT = 1200 / 3937
Z_UNIT_METRES = {ZUnit.METRE: 1.0, ZUnit.FOOT: 0.3048, ZUnit.US_FOOT: US_FOOT}

PARAMETERS = (
    "latitude_of_origin",
    "central_meridian",
    "standard_parallel_1",
    "standard_parallel_2",
    "scale_factor",
    "false_easting",
    "false_northing",
)

WKT_RECORD = 2112
GEO_KEY_RECORDS = (34735, 34736, 34737)
FAR_AWAY = (1e12, 1e12, 1e12 + 1, 1e12 + 1)
"""Box in the place of footprints that a projection cannot show."""
GEO_KEY_UNITS = {9001: 1.0, 9002: 0.3048, 9003: US_FOOT}


@dataclass(frozen=True)
class CloudCrs:
    """Where a cloud's coordinates are.

    Attributes
    ----------
    wkt : str
        Horizontal CRS.
    name : str
        For messages.
    metres : float
        Length of a horizontal unit [m].
    z_metres : float or None
        Length of a vertical unit [m], None when the CRS has no vertical axis or one in an unheard-of unit.
    doubtful : bool
        Its parameters are not those of its EPSG code.
    """

    wkt: str
    name: str
    metres: float
    z_metres: float | None
    doubtful: bool = False


def from_records(records: Mapping[int, bytes], may_be_degrees: bool = True) -> CloudCrs | None:
    """Read the CRS of a LAS file.

    Parameters
    ----------
    records : dict of int to bytes
        Data of the header's ``LASF_Projection`` records by number.
    may_be_degrees : bool, optional
        Whether the file's coordinates are small enough for degrees. If not, a CRS in degrees is not theirs.

    Returns
    -------
    CloudCrs or None
        None when the file says nothing that can be understood, or names a CRS that is no map projection: units only, a
        local or engineering CRS, a geocentric or a vertical one.

    Raises
    ------
    CloudCrsError
        The file is in degrees.
    """
    text = records.get(WKT_RECORD, b"").split(b"\0")[0].decode("utf-8", "replace").strip()
    in_degrees = None
    for said in (text, _wkt_of_geo_keys(records)):
        # A text that is no CRS could be a path or an address, which GDAL would open.
        if not re.match(r"[A-Za-z_]+\s*\[|EPSG:\d|\+proj=", said):
            continue
        try:
            found = _parse(said)
        except CloudCrsError as error:
            in_degrees = in_degrees or error
            continue
        if found is not None:
            return found if found.z_metres else replace(found, z_metres=z_metres_of_records(records))
    if in_degrees and may_be_degrees:
        raise in_degrees
    return None


def from_text(text: str) -> CloudCrs:
    """Read a CRS given by the user: well-known text or an authority's code such as ``EPSG:28992``."""
    found = _parse(text)
    if found is None:
        raise CloudCrsError(
            "unknown_crs",
            "The CRS '{crs}' given for the point cloud is not known or no map projection; choose another one.",
            crs=text[:60],
        )
    return found


def same(a: CloudCrs, b: CloudCrs) -> bool:
    """Whether two clouds have the same horizontal CRS."""
    if a.wkt == b.wkt:
        return True
    from osgeo import osr

    systems = []
    with quiet_gdal():
        for one in (a, b):
            systems.append(osr.SpatialReference())
            systems[-1].ImportFromWkt(one.wkt)
        return bool(systems[0].IsSame(systems[1]))


def _parse(text: str) -> CloudCrs | None:
    # Imported here because the engine must import where GDAL is not.
    from osgeo import osr

    try:
        with quiet_gdal():
            system = osr.SpatialReference()
            if system.SetFromUserInput(text):
                return None
            description = json.loads(system.ExportToPROJJSON())
            flat = system.Clone()
            flat.StripVertical()
            wkt = flat.ExportToWkt(["FORMAT=WKT2_2018"])
            doubtful = _contradicts_code(flat)
    except RuntimeError:  # when somebody has switched GDAL's exceptions on
        return None
    name = system.GetName() or "unnamed"
    # Without a description for PROJ there is no way from other CRS to it.
    if not system.IsGeographic() and not (system.IsProjected() and flat.ExportToProj4()):
        return None
    if system.IsGeographic():
        raise CloudCrsError(
            "crs_in_degrees",
            "The point cloud's CRS '{crs}' is in degrees; reproject the cloud to a CRS in metres or feet first.",
            crs=name,
        )
    units = _axis_units(description)
    if len(units) < 2 or not units[0]:
        return None
    vertical = units[2] if len(units) > 2 else None
    known = next((unit for unit in (1.0, 0.3048, US_FOOT) if vertical and abs(vertical / unit - 1) < 1e-6), None)
    return CloudCrs(wkt, name, units[0], known, doubtful)


def _contradicts_code(system: Any) -> bool:
    """Whether a CRS has other parameters than its EPSG code stands for, as after a digit of it was lost."""
    from osgeo import osr

    code = system.GetAuthorityCode(None)
    if system.GetAuthorityName(None) != "EPSG" or not (code or "").isdigit():
        return False
    official = osr.SpatialReference()
    if official.ImportFromEPSG(int(code)):
        return False

    def numbers(one: Any) -> list[float]:
        # Sorted, because programs exchange the two standard parallels.
        given = sorted(one.GetNormProjParm(name, 0.0) for name in PARAMETERS)
        return [*given, one.GetLinearUnits(), one.GetSemiMajor(), one.GetInvFlattening()]

    return not np.allclose(numbers(system), numbers(official), rtol=1e-6, atol=1e-6)


def _axis_units(description: dict[str, Any]) -> list[float | None]:
    """Lengths of the axes' units [m] of a CRS in PROJJSON, horizontal ones first."""
    if "components" in description:
        return [unit for part in description["components"] for unit in _axis_units(part)]
    if "source_crs" in description:
        return _axis_units(description["source_crs"])
    units = [axis.get("unit", "metre") for axis in description.get("coordinate_system", {}).get("axis", [])]
    return [1.0 if unit == "metre" else unit["conversion_factor"] if isinstance(unit, dict) else None for unit in units]


def _wkt_of_geo_keys(records: Mapping[int, bytes]) -> str:
    """Let GDAL read GeoTIFF keys, by putting them into a GeoTIFF of one pixel; '' without keys."""
    if GEO_KEY_RECORDS[0] not in records:
        return ""
    from osgeo import gdal

    path = "/vsimem/doorstep_geokeys.tif"
    gdal.FileFromMemBuffer(path, _tiff(*(records.get(number, b"") for number in GEO_KEY_RECORDS)))
    try:
        with quiet_gdal():
            image = gdal.OpenEx(path, gdal.OF_RASTER, ["GTiff"])
            return str(image.GetProjection()) if image else ""
    except RuntimeError:
        return ""
    finally:
        image = None
        gdal.Unlink(path)


def _tiff(directory: bytes, doubles: bytes, texts: bytes) -> bytes:
    """Write a TIFF of one pixel with GeoTIFF keys."""
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


def z_metres_of_records(records: Mapping[int, bytes]) -> float | None:
    """Length of the vertical unit [m] by GeoTIFF's VerticalUnits or VerticalCSType key, None without."""
    directory = records.get(GEO_KEY_RECORDS[0], b"")
    count = max(len(directory) // 8 - 1, 0)
    keys = dict(struct.unpack_from("<H4xH", directory, 8 + 8 * i) for i in range(count))
    if keys.get(4099) in GEO_KEY_UNITS:
        return GEO_KEY_UNITS[keys[4099]]
    vertical = _parse(f"EPSG:32631+{keys[4096]}") if keys.get(4096, 32767) < 32767 else None
    return vertical.z_metres if vertical else None


def to_cloud(polygons: Geometries, polygons_crs: str, cloud: CloudCrs) -> Geometries:
    """Bring footprints to the cloud's horizontal CRS and to metres.

    Parameters
    ----------
    polygons : (n,) array of shapely geometries
    polygons_crs : str
        Well-known text or an authority's code.
    cloud : CloudCrs

    Returns
    -------
    (n,) array of shapely geometries
        Two-dimensional; the cloud's coordinates times `cloud.metres`.
    """
    transformed = _transformation(polygons_crs, cloud)

    def moved(coordinates: Floats) -> Floats:
        return transformed(coordinates) * cloud.metres

    there = np.flatnonzero(shapely.get_num_coordinates(polygons))
    result = np.full(len(polygons), None, object)
    try:
        with quiet_gdal():
            result[there] = shapely.transform(polygons[there], moved)
    except (RuntimeError, TypeError):  # GDAL's exceptions are on, or there is no way between the two CRS
        result[there] = None
    # What the projection cannot show lies far from the cloud.
    lost = there[~np.isfinite(shapely.bounds(result[there])).all(axis=1)]
    if len(there) and len(lost) == len(there):
        raise GeometryError(
            "no_way_to_crs",
            "The buildings cannot be brought to the point cloud's CRS '{crs}'; check the CRS of both.",
            crs=cloud.name,
        )
    result[lost] = shapely.box(*FAR_AWAY)
    return result


def _transformation(polygons_crs: str, cloud: CloudCrs) -> Callable[[Floats], Floats]:
    """Return what brings (k, 2) coordinates from one CRS to that of a cloud."""
    from osgeo import osr

    transformation = None
    try:
        with quiet_gdal():
            source, target = osr.SpatialReference(), osr.SpatialReference()
            known = polygons_crs and not source.SetFromUserInput(polygons_crs)
            target.SetFromUserInput(cloud.wkt)
            if known:
                for system in (source, target):
                    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                if not source.IsSame(target):
                    transformation = osr.CoordinateTransformation(source, target)
    except RuntimeError:
        known = False
    if not known:
        raise GeometryError(
            "buildings_without_crs",
            "The building layer has no CRS; set it, so that the buildings meet the point cloud.",
        )

    def moved(coordinates: Floats) -> Floats:
        if transformation is None:
            return coordinates
        return np.array(transformation.TransformPoints(coordinates))[:, :2]

    return moved
