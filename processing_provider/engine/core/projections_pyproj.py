"""Map projections by pyproj, for machines without QGIS."""

from __future__ import annotations

import re
import struct
import warnings
from functools import lru_cache
from typing import Any

import numpy as np

from . import packages
from .projection_types import Cross, Moved, System
from .types import Floats

pyproj = packages.load("pyproj")

EPSG_CODES = range(1024, 32767)
"""Of GeoTIFF keys that name a CRS by its code; others are the user's own, or nothing."""
MOST_KEPT = 256
"""Systems that are kept, since the tiles of a place say the same one by one."""
MODEL, GEOGRAPHIC, PROJECTED, UNIT = 1024, 2048, 3072, 3076
IS_PROJECTED = 1
UNITS = {9001: 1.0, 9002: 0.3048, 9003: 1200 / 3937}
PARAMETERS = (
    "latitude_of_origin", "central_meridian", "standard_parallel_1", "standard_parallel_2", "scale_factor", "false_easting",
    "false_northing",
)  # fmt: skip


class Pyproj:
    """See `projection_types.Library`."""

    def system(self, text: str) -> System | None:
        """Read well-known text or an authority's code; None for what is no CRS."""
        return _system(text)

    def same(self, one: str, other: str) -> bool:
        """Tell whether two texts are of one CRS."""
        return bool(pyproj.CRS.from_user_input(one).equals(pyproj.CRS.from_user_input(other), ignore_axis_order=True))

    def wkt_of_geo_keys(self, directory: bytes, doubles: bytes, texts: bytes) -> str:
        """Return the CRS that GeoTIFF keys say, '' where they say none."""
        count = max(len(directory) // 8 - 1, 0)
        keys = dict(struct.unpack_from("<H4xH", directory, 8 + 8 * i) for i in range(count))
        # A CRS that the keys spell out parameter by parameter is not read: the file then does not say it.
        code = keys.get(PROJECTED if keys.get(MODEL, IS_PROJECTED) == IS_PROJECTED else GEOGRAPHIC)
        if code not in EPSG_CODES:
            return ""
        try:
            system = pyproj.CRS.from_epsg(code)
        except pyproj.exceptions.CRSError:
            return ""
        unit = UNITS.get(keys.get(UNIT, 0))
        if unit and system.is_projected and abs(system.axis_info[0].unit_conversion_factor / unit - 1) > 1e-7:
            return ""  # the code in other units: no CRS that has a name
        return str(system.to_wkt())

    def transformation(self, source: str, target: str) -> Moved | None:
        """Return the way from one CRS to another; None where the first is unknown."""
        try:
            begin, end = pyproj.CRS.from_user_input(source), pyproj.CRS.from_user_input(target)
        except pyproj.exceptions.CRSError:
            return None
        if begin.equals(end, ignore_axis_order=True):
            return lambda coordinates: coordinates
        try:
            way = pyproj.Transformer.from_crs(begin, end, always_xy=True)
        except pyproj.exceptions.ProjError:  # there is none
            return lambda coordinates: np.full(coordinates.shape, np.inf)

        def moved(coordinates: Floats) -> Floats:
            return np.column_stack(way.transform(coordinates[:, 0], coordinates[:, 1]))

        return moved

    def cross(self, text: str, corners: list[tuple[float, float]]) -> Cross | None:
        """Bring places of a projected CRS to degrees; None where it is none."""
        try:
            system = pyproj.CRS.from_user_input(text)
            if not system.is_projected:
                return None
            degrees = system.geodetic_crs
            way = pyproj.Transformer.from_crs(system, degrees, always_xy=True)
            places = np.column_stack(way.transform(*np.array(corners, float).T))
        except (pyproj.exceptions.CRSError, pyproj.exceptions.ProjError):
            return None
        ellipsoid = degrees.ellipsoid
        return Cross(
            places, float(degrees.axis_info[0].unit_conversion_factor), ellipsoid.semi_major_metre,
            ellipsoid.inverse_flattening,
        )  # fmt: skip


@lru_cache(maxsize=MOST_KEPT)
def _system(text: str) -> System | None:
    try:
        system = pyproj.CRS.from_user_input(text)
        flat = _flat(system)
        description = system.to_json_dict()
        wkt = flat.to_wkt()
    except pyproj.exceptions.CRSError:
        return None
    return System(
        system.name or "unnamed", wkt, bool(system.is_geographic), bool(system.is_projected) and _is_known(flat),
        description, _contradicts_code(flat),
    )  # fmt: skip


def _flat(system: Any) -> Any:
    """Return the horizontal part."""
    if system.is_compound:
        return _flat(system.sub_crs_list[0])
    return system.to_2d() if len(system.axis_info) > 2 and hasattr(system, "to_2d") else system


def _is_known(system: Any) -> bool:
    """Whether there is a way to it."""
    try:
        pyproj.Transformer.from_crs(system.geodetic_crs, system)
    except (pyproj.exceptions.CRSError, pyproj.exceptions.ProjError):
        return False
    return True


def _contradicts_code(system: Any) -> bool:
    """Whether a CRS has other parameters than its EPSG code stands for, as after a digit of it was lost."""
    told = system.to_json_dict()
    said = told.get("source_crs", told).get("id", {})
    if said.get("authority") != "EPSG" or not str(said.get("code", "")).isdigit():
        return False
    try:
        official = pyproj.CRS.from_epsg(int(said["code"]))
    except pyproj.exceptions.CRSError:
        return False
    ours, theirs = _numbers(system), _numbers(official)
    return len(ours) != len(theirs) or not np.allclose(ours, theirs, rtol=1e-6, atol=1e-6)


def _numbers(system: Any) -> list[float]:
    """Parameters of a CRS, sorted because programs exchange the two standard parallels, its unit and its ellipsoid."""
    own = system.source_crs if system.is_bound else system
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = own.to_wkt("WKT1_GDAL") or ""
    found = dict(re.findall(r'PARAMETER\["([^"]+)",\s*([-+.\deE]+)', text))
    given = sorted(float(found.get(name, 0.0)) for name in PARAMETERS)
    ellipsoid = own.ellipsoid
    about = [] if ellipsoid is None else [ellipsoid.semi_major_metre, ellipsoid.inverse_flattening]
    return [*given, *(axis.unit_conversion_factor for axis in own.axis_info[:1]), *about]
