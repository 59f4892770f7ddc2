"""CRS and units: from the records of a LAS header, and footprints brought to the cloud."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...core import packages
from ...core.errors import GeometryError
from ...core.projections import library
from ...core.spatial import Geometries
from ...core.types import Floats
from ..settings import ZUnit
from .errors import CloudCrsError

shapely = packages.load("shapely")

US_FOOT = 1200 / 3937
Z_UNIT_METRES = {ZUnit.METRE: 1.0, ZUnit.FOOT: 0.3048, ZUnit.US_FOOT: US_FOOT}

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
    return library().same(a.wkt, b.wkt)


def _parse(text: str) -> CloudCrs | None:
    system = library().system(text)
    if system is None or not (system.is_geographic or system.is_map):
        return None
    if system.is_geographic:
        raise CloudCrsError(
            "crs_in_degrees",
            "The point cloud's CRS '{crs}' is in degrees; reproject the cloud to a CRS in metres or feet first.",
            crs=system.name,
        )
    units = _axis_units(system.description)
    if len(units) < 2 or not units[0]:
        return None
    vertical = units[2] if len(units) > 2 else None
    known = next((unit for unit in (1.0, 0.3048, US_FOOT) if vertical and abs(vertical / unit - 1) < 1e-6), None)
    return CloudCrs(system.wkt, system.name, units[0], known, system.is_doubtful)


def _axis_units(description: dict[str, Any]) -> list[float | None]:
    """Lengths of the axes' units [m] of a CRS in PROJJSON, horizontal ones first."""
    if "components" in description:
        return [unit for part in description["components"] for unit in _axis_units(part)]
    if "source_crs" in description:
        return _axis_units(description["source_crs"])
    units = [axis.get("unit", "metre") for axis in description.get("coordinate_system", {}).get("axis", [])]
    return [1.0 if unit == "metre" else unit["conversion_factor"] if isinstance(unit, dict) else None for unit in units]


def _wkt_of_geo_keys(records: Mapping[int, bytes]) -> str:
    """CRS that GeoTIFF keys say; '' without keys."""
    if GEO_KEY_RECORDS[0] not in records:
        return ""
    return library().wkt_of_geo_keys(*(records.get(number, b"") for number in GEO_KEY_RECORDS))


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
    transformed = library().transformation(polygons_crs, cloud.wkt) if polygons_crs else None
    if transformed is None:
        raise GeometryError(
            "buildings_without_crs",
            "The building layer has no CRS; set it, so that the buildings meet the point cloud.",
        )

    def moved(coordinates: Floats) -> Floats:
        return transformed(coordinates) * cloud.metres

    there = np.flatnonzero(shapely.get_num_coordinates(polygons))
    result = np.full(len(polygons), None, object)
    try:
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
