"""What a library of map projections is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
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
