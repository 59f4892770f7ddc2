"""Every choice that a user can make, with its default and bounds, in one place.

Algorithms, dock, tests and documentation read them here. The order of the enumerations is frozen: saved models hold
the number, not the name.
"""

from dataclasses import dataclass, fields
from enum import IntEnum
from typing import Optional

from .errors import SettingError


class Weight(IntEnum):
    """What a building's share of its zone is proportional to."""

    VOLUME = 0
    FLOOR_AREA = 1
    FOOTPRINT_AREA = 2
    FIELD = 3
    EQUAL = 4
    DWELLINGS = 5
    CALIBRATED = 6


class Rounding(IntEnum):
    """How estimates become whole households and persons."""

    LARGEST_REMAINDER = 0
    ROUND_AND_LARGEST = 1


class VacantUnits(IntEnum):
    """What happens to units of a household list in which nobody lives."""

    LEAVE_OUT = 0
    PLACE = 1


class Solver(IntEnum):
    """Which program solves the zones that need integer programming."""

    CBC = 0
    HIGHS = 1


class MonteCarloMethod(IntEnum):
    """Which simulation."""

    CONSERVING = 0
    AS_PUBLISHED = 1


class MixedUse(IntEnum):
    """What becomes of buildings with dwellings and other uses."""

    NON_RESIDENTIAL = 0
    SHARE_BY_STOREYS = 1
    RESIDENTIAL = 2


class HeightStatistic(IntEnum):
    """Which share of a roof's points lies below the height of the building."""

    P50 = 0
    P70 = 1
    P90 = 2


class ZUnit(IntEnum):
    """Unit of a point cloud's z."""

    FROM_FILE = 0
    METRE = 1
    FOOT = 2
    US_FOOT = 3


def _check(settings) -> None:
    """Hold every field that declares bounds in its metadata to them."""
    for item in fields(settings):
        low, high = BOUNDS.get((type(settings).__name__, item.name), (None, None))
        value = getattr(settings, item.name)
        if value is None:
            continue
        if (low is not None and value < low) or (high is not None and value > high):
            raise SettingError(f"{item.name} is {value}; choose a value from {low} to {high}.")


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
    name, unit : str
        For messages; the unit with a blank before it.
    most : float
        Larger values are unknown; 0 and negative ones are as well.
    codes : tuple of float
        Below `most`, and still not measured: registers write nines for 'unknown'.
    """

    name: str
    unit: str
    most: float
    codes: tuple = ()


HEIGHT = Quantity("height", " m", MOST_HEIGHT, (999.0, 999.9, 999.99))
STOREYS = Quantity("number of storeys", " storeys", MOST_STOREYS, (99.0,))
AREA = Quantity("area", " m²", MOST_AREA)

UNKNOWN_HOUSEHOLD = 99
"""Registers write it for a size that nobody knows, and no household of this very size is published."""

BOUNDS = {
    ("HouseholdSettings", "seed"): (0, MAX_SEED),
    ("HouseholdSettings", "max_size"): (2, 100),
    ("AllocationSettings", "seed"): (0, MAX_SEED),
    ("AllocationSettings", "time_limit"): (0.1, 86400.0),
    ("AllocationSettings", "tolerance"): (0, 1000),
    ("MonteCarloSettings", "seed"): (0, MAX_SEED),
    ("MonteCarloSettings", "draws"): (1, 100_000),
    ("MonteCarloSettings", "weight_error"): (0.0, 2.0),
    ("ResidentialSettings", "distance"): (0.0, 1000.0),
    ("ResidentialSettings", "min_area"): (0.0, 10_000.0),
    ("ResidentialSettings", "min_height"): (0.0, 100.0),
    ("ResidentialSettings", "storey_height"): (2.0, 10.0),
    ("HeightSettings", "storey_height"): (2.0, 10.0),
    ("DwellingSettings", "house_area"): (20.0, 5000.0),
    ("DwellingSettings", "attached_house_area"): (20.0, 5000.0),
    ("DwellingSettings", "flat_area"): (10.0, 1000.0),
    ("DwellingSettings", "living_share"): (0.1, 1.0),
    ("DwellingSettings", "house_storeys"): (1, 10),
    ("DwellingSettings", "storey_height"): (2.0, 10.0),
}


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


@dataclass(frozen=True)
class HouseholdSettings:
    """Settings of the household list made from zone counts.

    Attributes
    ----------
    seed : int
        Seed of the order in which open-class persons are spread; same seed, same list.
    max_size : int
        Largest household that the open-ended last class may hold [persons].
    """

    seed: int = 1
    max_size: int = 20

    def __post_init__(self):
        _check(self)


@dataclass(frozen=True)
class EstimateSettings:
    """Settings of the dasymetric estimate.

    Attributes
    ----------
    weight : Weight
        The paper's is the volume, footprint area × height (eq. 1-2). Dwellings are estimated where nobody has counted
        them; calibrated densities come from the zones themselves.
    rounding : Rounding
        Largest remainder is unbiased; round and rest to the largest building reproduces the paper's Table 4.
    spill : bool
        Move people of zones without buildings to the nearest building instead of listing them.
    """

    weight: Weight = Weight.VOLUME
    rounding: Rounding = Rounding.LARGEST_REMAINDER
    spill: bool = False


@dataclass(frozen=True)
class AllocationSettings:
    """Settings of the optimal allocation.

    Attributes
    ----------
    solver : Solver
        Used only in zones that simpler exact methods do not prove.
    time_limit : float
        Per zone [s].
    seed : int
        Chooses among equally good allocations.
    vacant_units : VacantUnits
        The paper counts households, so vacant units are left out by default.
    tolerance : int
        Persons by which a building may miss its estimate at no cost; 0 is eq. 10.
    """

    solver: Solver = Solver.CBC
    time_limit: float = 60.0
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT
    tolerance: int = 0

    def __post_init__(self):
        _check(self)


@dataclass(frozen=True)
class MonteCarloSettings:
    """Settings of the Monte Carlo allocation.

    Attributes
    ----------
    method : MonteCarloMethod
        Conserving deals every household out; as published leaves some unplaced.
    draws : int
        Number of simulations; the first is the allocation, all give mean, spread and percentiles.
    seed : int
        Same seed, same draws.
    vacant_units : VacantUnits
        As in the optimisation.
    weight_error : float
        How far people per unit of weight may be off, as a share: between a building and one about three times as large;
        half of that for each building by itself. 0 takes H_b as exact. 0.3 is from synthetic towns, where it covers 85 to
        95 % of fine zones by volume and by estimated dwellings (tests/benchmarks/bench_intervals.py).
    """

    method: MonteCarloMethod = MonteCarloMethod.CONSERVING
    draws: int = 1
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT
    weight_error: float = 0.3

    def __post_init__(self):
        _check(self)


LEAST_AREA = 40.0
"""A building for living on one storey is not smaller [m²]: two cars need 6 m × 6 m = 36 m², and the International
Residential Code (2018, appendix Q) calls a house of up to 400 ft² = 37 m² tiny. Between the 30 and 54 m² of the
settings published with Pajares et al. (2021), ISPRS Int. J. Geo-Inf. 10, 662."""

LEAST_HEIGHT = 2.5
"""A building for living is not lower [m]: a ceiling at 2.2 m or 7 ft, the least that French and United States rules for
dwellings allow, with a floor and a roof."""


@dataclass(frozen=True)
class ResidentialSettings:
    """Settings of the classification of residential buildings.

    Attributes
    ----------
    mixed_use : MixedUse
        The paper takes any building with a point of interest out (3.2.2) and names that as a limit (5.2.2); by default
        the ground floor is taken out. `NON_RESIDENTIAL` with a distance of 0 is the paper's rule.
    distance : float
        A point of interest outside of all footprints counts for the nearest one within this distance [m]; the paper's
        lie 0-5 m off (3.2.2).
    min_area, min_height : float or None
        Buildings below are sheds and garages [m², m] unless something else says that they are lived in. None:
        `LEAST_AREA` and `LEAST_HEIGHT`, but no limit in the paper's rule, which has none.
    storey_height : float
        For storeys where only a height is known [m].
    """

    mixed_use: MixedUse = MixedUse.SHARE_BY_STOREYS
    distance: float = 5.0
    min_area: Optional[float] = None
    min_height: Optional[float] = None
    storey_height: float = 3.0

    def __post_init__(self):
        _check(self)

    @property
    def paper_rule(self) -> bool:
        """Whether mixed use is treated as in the paper."""
        return self.mixed_use == MixedUse.NON_RESIDENTIAL

    @property
    def least_area(self) -> float:
        """Smallest footprint of a dwelling [m²]."""
        return self.min_area if self.min_area is not None else 0.0 if self.paper_rule else LEAST_AREA

    @property
    def least_height(self) -> float:
        """Height of the lowest dwelling [m]."""
        return self.min_height if self.min_height is not None else 0.0 if self.paper_rule else LEAST_HEIGHT


@dataclass(frozen=True)
class DwellingSettings:
    """Settings of the estimated dwellings.

    The numbers come from the sources named; the form of the rule (dwellings beyond a limit, without a jump at it) was
    chosen with one French town at hand, so that town is no independent test of it.

    Attributes
    ----------
    house_area : float
        A detached house reaches this living area [m²]: 97 % of the detached houses of Norway are below 300 m² (Statistics
        Norway, dwellings by type and utility floor space, 1 January 2008: 1,069,415 of 1,099,016 with known size).
    attached_house_area : float
        The same of a house that shares a wall [m²]: of row and linked houses 98 % are below 200 m² (243,794 of 248,771).
    flat_area : float
        Living area of a flat [m²]: 63 on average in France (Insee, enquête Logement, 2013 and 2024).
    living_share : float
        Living area / (footprint area × storeys), for walls, stairs and cellars: 0.7 in the Global Dynamic Exposure model
        (GFZ Potsdam, rabotnik HeightAndFloorspaceRule, net floor area).
    house_storeys : int
        Houses are not higher: the International Residential Code (R101.2) ends at three storeys above grade.
    storey_height : float
        For storeys where only a height is known [m].
    """

    house_area: float = 300.0
    attached_house_area: float = 200.0
    flat_area: float = 63.0
    living_share: float = 0.7
    house_storeys: int = 3
    storey_height: float = 3.0

    def __post_init__(self):
        _check(self)


@dataclass(frozen=True)
class HeightSettings:
    """Settings of the heights from point clouds.

    Attributes
    ----------
    statistic : HeightStatistic
        p70 is the rule of 3DBAG's LoD1 blocks; p50 is unbiased for the volume.
    z_unit : ZUnit
        Anything but FROM_FILE overrides the files.
    roof_classes, ground_classes : tuple of int
        LAS classes 0..255.
    storey_height : float
        storeys is the height divided by this [m], at least 1.
    """

    statistic: HeightStatistic = HeightStatistic.P70
    z_unit: ZUnit = ZUnit.FROM_FILE
    roof_classes: tuple = (6,)
    ground_classes: tuple = (2,)
    storey_height: float = 3.0

    def __post_init__(self):
        _check(self)
        for name in ("roof_classes", "ground_classes"):
            classes = getattr(self, name)
            if not classes or not all(0 <= number <= 255 for number in classes):
                raise SettingError(f"{name} is {list(classes)}; give at least one LAS class from 0 to 255.")
        both = set(self.roof_classes) & set(self.ground_classes)
        if both:
            raise SettingError(f"Class {min(both)} cannot be roof and ground at once; take it out of one of the two.")
