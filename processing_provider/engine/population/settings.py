"""Every choice that a user can make, with its default and bounds, in one place.

Algorithms, dock, tests and documentation read them here. The order of the enumerations is frozen: saved models hold
the number, not the name.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum
from typing import Any

from ..core.errors import SettingError
from ..core.limits import MAX_SEED


class Weight(IntEnum):
    """What a building's share of its zone is proportional to."""

    VOLUME = 0
    FLOOR_AREA = 1
    FOOTPRINT_AREA = 2
    FIELD = 3
    EQUAL = 4
    DWELLINGS = 5
    CALIBRATED = 6
    CHOSEN = 7


class Rounding(IntEnum):
    """How estimates become whole households and persons."""

    LARGEST_REMAINDER = 0
    ROUND_AND_LARGEST = 1
    SPREAD = 2


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
    BY_CONTENTS = 3


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


def _check(settings: Any) -> None:
    """Hold every field to its `BOUNDS`."""
    for item in fields(settings):
        low, high = BOUNDS.get((type(settings).__name__, item.name), (None, None))
        value = getattr(settings, item.name)
        if value is None:
            continue
        if (low is not None and value < low) or (high is not None and value > high):
            raise SettingError(
                "setting_out_of_bounds",
                "{setting} is {value}; choose a value from {low} to {high}.",
                setting=item.name,
                value=str(value),
                low=str(low),
                high=str(high),
            )


BOUNDS = {
    ("EstimateSettings", "exponent"): (0.0, 2.0),
    ("EstimateSettings", "seed"): (0, MAX_SEED),
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

    def __post_init__(self) -> None:
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
        Spread lets the seed say who is rounded up, evenly over the zone, so that neighbours who are alike are not all treated
        alike; the largest remainder leaves ties to the ids. Round and rest to the largest building reproduces the paper's
        Table 4.
    spill : bool
        Move people of zones without buildings to the nearest building instead of listing them.
    exponent : float
        Power to which a measured weight is raised: 1 as in the paper, 0 all equal.
    household_weight : Weight or None
        What households are proportional to; None: what persons are.
    seed : int
        Says who is rounded up, for `Rounding.SPREAD`.
    split : bool
        Divide a building that straddles zones between them.
    """

    weight: Weight = Weight.VOLUME
    rounding: Rounding = Rounding.SPREAD
    spill: bool = False
    exponent: float = 1.0
    household_weight: Weight | None = None
    seed: int = 1
    split: bool = False

    def __post_init__(self) -> None:
        _check(self)


ESTIMATE_NAMES = {"exponent": "WEIGHT_EXPONENT", "split": "SPLIT_STRADDLING"}
"""Parameters of the estimate's settings that are not called as these are."""


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
        Persons by which a building may miss its estimate at no cost; 0 is eq. 10. 2 is the least with which the mix of
        household sizes in a neighbourhood is kept as well as by chance (tests/benchmarks/bench_tolerance.py).
    """

    solver: Solver = Solver.CBC
    time_limit: float = 60.0
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT
    tolerance: int = 2

    def __post_init__(self) -> None:
        _check(self)


BUILDING_ERROR = 0.3
"""Error of the weight between buildings of one neighbourhood. From synthetic towns, where neighbourhoods do not differ: it
covers 85 to 95 % of their fine zones by volume and by estimated dwellings (tests/benchmarks/bench_intervals.py)."""


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
    weight_error : float or None
        How far people per unit of weight may be off, as a share: between a building and one about three times as large;
        half of that for each building by itself. 0 takes H_b as exact. None: `BUILDING_ERROR`, and on top of it what
        neighbourhoods differ by, as the zones tell (`allocate.between`).
    """

    method: MonteCarloMethod = MonteCarloMethod.CONSERVING
    draws: int = 1
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT
    weight_error: float | None = None

    def __post_init__(self) -> None:
        _check(self)

    @property
    def error(self) -> float:
        """Error of the weight between buildings."""
        return BUILDING_ERROR if self.weight_error is None else self.weight_error

    @property
    def errs(self) -> bool:
        """Whether the households of a building differ between draws."""
        return self.draws > 1 and self.error > 0 and self.method == MonteCarloMethod.CONSERVING

    @property
    def between(self) -> bool:
        """Whether neighbourhoods differ as well."""
        return self.errs and self.weight_error is None


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
        the floors that stand in it as its POI need them are taken out. `NON_RESIDENTIAL` with a distance of 0 is the paper's rule.
    distance : float
        A point of interest outside of all footprints counts for the nearest one within this distance [m]; the paper's
        lie 0-5 m off (3.2.2).
    min_area, min_height : float or None
        Buildings below are sheds and garages [m², m] unless something else says that they are lived in. None:
        `LEAST_AREA` and `LEAST_HEIGHT`, but no limit in the paper's rule, which has none.
    storey_height : float
        For storeys where only a height is known [m].
    """

    mixed_use: MixedUse = MixedUse.BY_CONTENTS
    distance: float = 5.0
    min_area: float | None = None
    min_height: float | None = None
    storey_height: float = 3.0

    def __post_init__(self) -> None:
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

    def __post_init__(self) -> None:
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
    roof_classes: tuple[int, ...] = (6,)
    ground_classes: tuple[int, ...] = (2,)
    storey_height: float = 3.0

    def __post_init__(self) -> None:
        _check(self)
        for name in ("roof_classes", "ground_classes"):
            classes = getattr(self, name)
            if not classes or not all(0 <= number <= 255 for number in classes):
                raise SettingError(
                    "las_classes",
                    "{setting} is {given}; give at least one LAS class from 0 to 255.",
                    setting=name,
                    given=str(list(classes)),
                )
        both = set(self.roof_classes) & set(self.ground_classes)
        if both:
            raise SettingError(
                "roof_and_ground",
                "Class {given} cannot be roof and ground at once; take it out of one of the two.",
                given=min(both),
            )
