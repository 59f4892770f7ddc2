"""Every choice that a user can make, with its default and bounds, in one place.

Algorithms, dock, tests and documentation read them here. The order of the enumerations is frozen: saved models hold
the number, not the name.
"""

from dataclasses import dataclass, fields
from enum import IntEnum

from .errors import SettingError


class Weight(IntEnum):
    """What a building's share of its zone is proportional to."""

    VOLUME = 0
    FLOOR_AREA = 1
    FOOTPRINT_AREA = 2
    FIELD = 3
    EQUAL = 4


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


def _check(settings) -> None:
    """Hold every field that declares bounds in its metadata to them."""
    for item in fields(settings):
        low, high = BOUNDS.get((type(settings).__name__, item.name), (None, None))
        value = getattr(settings, item.name)
        if (low is not None and value < low) or (high is not None and value > high):
            raise SettingError(f"{item.name} is {value}; choose a value from {low} to {high}.")


MAX_SEED = 2**31 - 1

BOUNDS = {
    ("HouseholdSettings", "seed"): (0, MAX_SEED),
    ("HouseholdSettings", "max_size"): (2, 100),
    ("AllocationSettings", "seed"): (0, MAX_SEED),
    ("AllocationSettings", "time_limit"): (0.1, 86400.0),
    ("MonteCarloSettings", "seed"): (0, MAX_SEED),
    ("MonteCarloSettings", "draws"): (1, 100_000),
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

    def __post_init__(self):
        _check(self)


@dataclass(frozen=True)
class EstimateSettings:
    """Settings of the dasymetric estimate.

    Attributes
    ----------
    weight : Weight
        The paper's is the volume, footprint area × height (eq. 1-2).
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
        Decides which of the households of one size go where.
    vacant_units : VacantUnits
        The paper counts households, so vacant units are left out by default.
    """

    solver: Solver = Solver.CBC
    time_limit: float = 60.0
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT

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
    """

    method: MonteCarloMethod = MonteCarloMethod.CONSERVING
    draws: int = 1
    seed: int = 1
    vacant_units: VacantUnits = VacantUnits.LEAVE_OUT

    def __post_init__(self):
        _check(self)
