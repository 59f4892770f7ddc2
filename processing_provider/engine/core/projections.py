"""What is asked of a library of map projections: GDAL's, as QGIS has it, or pyproj, where GDAL's bindings are not or must not be.

A process that reads files by pyogrio has a GDAL of its own, which must not meet another one; it chooses pyproj by `by_pyproj`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

from .types import Floats

Moved = Callable[[Floats], Floats]
"""Brings (k, 2) coordinates from one CRS to another."""


@dataclass(frozen=True)
class System:
    """A CRS as a library understands it.

    Attributes
    ----------
    name : str
    wkt : str
        Of its horizontal part.
    is_geographic : bool
    is_map : bool
        Whether it is a projection that the library knows the way to.
    description : dict
        PROJJSON.
    is_doubtful : bool
        Whether its parameters are not those of its EPSG code.
    """

    name: str
    wkt: str
    is_geographic: bool
    is_map: bool
    description: dict[str, Any]
    is_doubtful: bool


@dataclass(frozen=True)
class Cross:
    """West, east, south, north and centre of a small cross, (5, 2) float of longitude and latitude, and what these are.

    Attributes
    ----------
    places : (5, 2) float
    unit : float
        Radians of a unit of `places`.
    semi_major, inverse_flattening : float
        Of the ellipsoid; 0 for a sphere.
    """

    places: Floats
    unit: float
    semi_major: float
    inverse_flattening: float


class Library(Protocol):
    """A library of map projections."""

    def system(self, text: str) -> System | None:
        """Read well-known text or an authority's code; None for what is no CRS."""

    def same(self, one: str, other: str) -> bool:
        """Tell whether two texts are of one CRS."""

    def wkt_of_geo_keys(self, directory: bytes, doubles: bytes, texts: bytes) -> str:
        """Return the CRS that GeoTIFF keys say, '' where they say none."""

    def transformation(self, source: str, target: str) -> Moved | None:
        """Return the way from one CRS to another; None where the first is unknown."""

    def cross(self, text: str, corners: list[tuple[float, float]]) -> Cross | None:
        """Bring places of a projected CRS to degrees; None where it is none."""


_chosen: ContextVar[str] = ContextVar("projections", default="gdal")


@contextmanager
def by_pyproj() -> Iterator[None]:
    """Ask pyproj as long as the block lasts."""
    before = _chosen.set("pyproj")
    try:
        yield
    finally:
        _chosen.reset(before)


def library() -> Library:
    """Return the library that is asked."""
    # Imported here because the engine must import where neither is.
    if _chosen.get() == "pyproj":
        from . import projections_pyproj

        return projections_pyproj.Pyproj()
    from . import projections_gdal

    return projections_gdal.Gdal()
