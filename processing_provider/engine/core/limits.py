"""What nothing measured can be: one place for the limits beyond which a value is unknown, or an input refused."""

from __future__ import annotations

from dataclasses import dataclass

MAX_SEED = 2**31 - 1

# What no building, footprint or place on land can have; values beyond are unknown, and counted as such.
MOST_HEIGHT = 1000.0
"""No building is higher [m]: the highest, the Burj Khalifa, has 828 m (Council on Tall Buildings and Urban Habitat)."""
LEAST_ELEVATION, MOST_ELEVATION = -500.0, 9000.0
"""No building stands lower or higher [m]: the shore of the Dead Sea lies near -440 m, the summit of Everest at 8,849 m,
and heights above an ellipsoid differ from these by up to about 100 m."""
MOST_FOOTPRINT_LENGTH, MOST_FOOTPRINT_AREA = 5000.0, 2e6
"""No footprint is longer [m] or larger [m²]: the klystron gallery of the Stanford linear accelerator has 3.1 km, the
largest footprint, the Tesla factory in Texas, about 1 km²."""

MOST_STOREYS = 200.0
"""No building has more: Burj Khalifa has 163."""

MOST_HOUSEHOLD = 500
"""No household is larger [persons]: the largest known, at Baktawng in Mizoram, had about 180. Homes and dormitories of a
few hundred that a list does not mark as group quarters are left in."""

MOST_AREA = 1e8
"""No building covers more [m², or ft²]: the flower auction of Aalsmeer, among the largest, covers about 0.5 km²."""

MOST_WEIGHT = 1e15
"""No weight is larger, in whatever unit: 1e20, 3.4e38 and 1.8e308 stand for 'nothing'."""

MOST_COUNT = 10_000_000_000
"""No count is larger: it is more people than there are. Ids and fill values such as 1e20 are."""

COUNT_CODES = (999_999.0, 9_999_999.0, 99_999_999.0, 999_999_999.0, 2.0**31 - 1, 2.0**32 - 1)
"""Below `MOST_COUNT`, and still no counts: nines that fill a field, and the largest whole numbers of 32 bits, stand for
'unknown'. Fewer nines may be a count."""

MOST_QUARTERS = 1_000_000
"""No group quarters hold more [persons]: the largest refugee camps and works dormitories have a few hundred thousand."""

MOST_LISTED = 20_000_000
"""Longer household lists do not fit into the memory of a usual machine; a county or a region does."""


@dataclass(frozen=True)
class Quantity:
    """Something measured of each building, and what it can be. What it cannot be is unknown, not a refusal.

    Attributes
    ----------
    name : str
        By which messages and units are found.
    most : float
        Larger values are unknown; 0 and negative ones are as well.
    codes : tuple of float
        Below `most`, and still not measured: registers write nines for 'unknown'.
    """

    name: str
    most: float
    codes: tuple[float, ...] = ()


HEIGHT = Quantity("height", MOST_HEIGHT, (999.0, 999.9, 999.99))
STOREYS = Quantity("number of storeys", MOST_STOREYS, (99.0,))
AREA = Quantity("area", MOST_AREA)

UNKNOWN_HOUSEHOLD = 99
"""Registers write it for a size that nobody knows, and no household of this very size is published."""

MOST_AREA_ERROR = 0.025
"""Share by which areas of a CRS may differ from those on the ground. A UTM zone reaches it at the equator 9° from its
meridian, which is the whole of the zones next to it; national grids stay below 0.01, Web Mercator only within 9° of the
equator. Equal-area grids have no error of area anywhere."""

MOST_LENGTH_ERROR = 0.05
"""Share by which a length in some direction may differ. Equal-area grids pay with lengths: EPSG:3035 reaches 0.037 on the
Canary Islands; 5 m, the distance of points of interest, are then 19 cm more or less, less than they are off."""

FARTHEST = 1e9
"""No coordinate of the Earth is larger, in metres, feet or degrees: a meridian is 2·10^7 m long, false origins add less
than ten times that. NaN, infinite numbers and fill values such as 1e30 are no places."""

SAME_PLACE = 0.95
"""Share of a footprint within another one from which on it is the same building or a part of it: two digitisers of one
building agree to about 0.9 of its area, and neighbours overlap by far less."""
