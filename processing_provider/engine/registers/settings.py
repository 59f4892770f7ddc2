"""Choices, defaults and bounds of registers, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from ..core.errors import SettingError

ROUNDING = 0.0005
"""Half of the last digit of coordinates to millimetres, as cadastres keep them [m]: what is narrower is no gap."""

LEAST_STOREY = 2.0
"""No floor to live on is lower, from floor to floor [m]: building codes ask for 2.1 to 2.5 m of clear height."""

TOLERANCE = 0.3
MOST_TOLERANCE = 100.0


@dataclass(frozen=True)
class SpaceSettings:
    """How exact borders are.

    Attributes
    ----------
    tolerance : float
        Gaps, overflows and overlaps that are no larger than a square of this side [m] are slivers. The default, about a
        foot, is what boundaries of a plan at 1:1,000 can differ by when they are drawn twice (0.3 mm on paper).
    unit : float
        Metres of one unit of the CRS.
    """

    tolerance: float = TOLERANCE
    unit: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.tolerance <= MOST_TOLERANCE:
            raise SettingError(
                "tolerance",
                "The tolerance is {given} m; give 0 to {most} m.",
                given=self.tolerance,
                most=MOST_TOLERANCE,
            )


class Stage(IntEnum):
    """What a base is for at present (Wu et al., 4.1)."""

    DEVELOPMENT = 0
    APPLICATION = 1
