"""What the parameters of the way from counts to households depend on: declared here once, read by form, checks and runs.

A parameter that says nothing in a run is not shown, is not in the report, and where somebody gave it without what it
needs, it is refused. What a stage reads is not listed anywhere: it takes the parameters that it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..engine.population.forms import BY_DWELLINGS, MEASURED
from ..engine.population.settings import MixedUse, Rounding, Weight


@dataclass(frozen=True)
class If:
    """A condition on a parameter: its value is one of these, or without any, it was given; or, `without`, it was not."""

    parameter: str
    values: tuple[Any, ...] = ()
    without: bool = False

    def holds(self, value: Any) -> bool:
        given = value in self.values if self.values else value not in (None, "", [])
        return given != self.without


Conditions = tuple[tuple[If, ...], ...]
"""Alternatives, of which one has to hold whole."""

EVIDENCE = ("POI", "BUILDING_USE_FIELD", "LAND_USE")
"""Any of these asks for a classification."""
HOUSEHOLD_COUNTS = ("HOUSEHOLDS", "HOUSEHOLDS_FIELD")
"""Any of these says that there are households to place."""
METHODS = ("OPTIMIZATION", "MONTE_CARLO")

_CLASSIFIED: Conditions = tuple((If(name),) for name in EVIDENCE)
_OPTIMIZED: Conditions = tuple((If("OPTIMIZATION", (True,)), If(name)) for name in HOUSEHOLD_COUNTS)
_SIMULATED: Conditions = tuple((If("MONTE_CARLO", (True,)), If(name)) for name in HOUSEHOLD_COUNTS)
_PLACED: Conditions = (*_OPTIMIZED, *_SIMULATED)


def _weight(*kinds: Weight) -> Conditions:
    """Persons or households have one of these weights."""
    homes = tuple((If("HOUSEHOLD_WEIGHT", kinds), If(name)) for name in HOUSEHOLD_COUNTS)
    return ((If("WEIGHT", kinds),), *homes)


_HEIGHTS = _weight(Weight.VOLUME, Weight.FLOOR_AREA, *BY_DWELLINGS, Weight.CHOSEN)
_STOREYS = _weight(Weight.FLOOR_AREA, *BY_DWELLINGS, Weight.CHOSEN)
_BY_DWELLINGS = _weight(*BY_DWELLINGS, Weight.CHOSEN)
_FIELD = _weight(Weight.FIELD, Weight.CHOSEN)


def _and(conditions: Conditions, *more: If) -> Conditions:
    return tuple((*one, *more) for one in conditions)


USED: Mapping[str, Conditions] = {
    "HEIGHT_FIELD": (*_HEIGHTS, *_CLASSIFIED),
    "STOREYS_FIELD": (*_STOREYS, *_CLASSIFIED),
    "SPLIT_STRADDLING": ((If("BUILDING_ZONE_FIELD", without=True),),),
    "WEIGHT_FIELD": _FIELD,
    "WEIGHT_EXPONENT": _weight(*MEASURED, Weight.CALIBRATED),
    "HOUSEHOLD_WEIGHT": tuple((If(name),) for name in HOUSEHOLD_COUNTS),
    "STOREY_HEIGHT": ((If("POINT_CLOUD"),), *_STOREYS),
    **dict.fromkeys(
        ("CLASS_FIELD", "HOUSE_AREA", "ATTACHED_HOUSE_AREA", "FLAT_AREA", "LIVING_SHARE", "HOUSE_STOREYS"), _BY_DWELLINGS
    ),
    **dict.fromkeys(
        (
            "POINT_CLOUD_CRS", "Z_UNIT", "HEIGHT_STATISTIC", "ROOF_CLASSES", "GROUND_CLASSES",
        ),
        ((If("POINT_CLOUD"),),),
    ),
    **dict.fromkeys(("RULES", "DISTANCE", "MIXED_USE", "MIN_AREA", "MIN_HEIGHT"), _CLASSIFIED),
    **dict.fromkeys(("POI_CATEGORY_FIELD", "POI_ID_FIELD"), ((If("POI"),),)),
    "FLOOR_SPACE": ((If("POI"), If("MIXED_USE", (MixedUse.BY_CONTENTS,))),),
    "LAND_USE_FIELD": ((If("LAND_USE"),),),
    **dict.fromkeys(
        ("HOUSEHOLD_ZONE_FIELD", "HOUSEHOLD_ID_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD"), ((If("HOUSEHOLDS"),),)
    ),
    **dict.fromkeys(
        ("SIZE_FIELDS", "SIZE_VALUES", "SIZE_SHARES", "VACANT_FIELD"), _and(_PLACED, If("HOUSEHOLDS", without=True))
    ),
    "SEED": (*_PLACED, (If("ROUNDING", (Rounding.SPREAD,)),)),
    "VACANT_UNITS": _PLACED,
    **dict.fromkeys(
        ("TOLERANCE", "ATTRIBUTE_FIELDS", "PREVIOUS", "SOLVER", "TIME_LIMIT"), _OPTIMIZED
    ),
    **dict.fromkeys(("PREFERENCES", "BUILDING_TYPE_FIELD"), _and(_OPTIMIZED, If("ATTRIBUTE_FIELDS"))),
    **dict.fromkeys(("PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD"), _and(_OPTIMIZED, If("PREVIOUS"))),
    **dict.fromkeys(("METHOD", "DRAWS", "WEIGHT_ERROR", "SUMMARY_ZONES"), _SIMULATED),
    **dict.fromkeys(("SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD"), _and(_SIMULATED, If("SUMMARY_ZONES"))),
}  # fmt: skip
"""When a parameter of the full workflow is read; one that is not here always is."""

NEEDS: Mapping[str, str] = {
    "POI_CATEGORY_FIELD": "POI",
    "POI_ID_FIELD": "POI",
    "LAND_USE": "LAND_USE_FIELD",
    "LAND_USE_FIELD": "LAND_USE",
    "PREFERENCES": "ATTRIBUTE_FIELDS",
    "BUILDING_TYPE_FIELD": "ATTRIBUTE_FIELDS",
    "PREVIOUS_HOUSEHOLD_ID_FIELD": "PREVIOUS",
    "PREVIOUS_BUILDING_FIELD": "PREVIOUS",
}
"""What says nothing without another one, and is refused without it."""

EXCLUDES: Mapping[str, tuple[str, ...]] = {"RESIDENTIAL_FIELD": EVIDENCE}
"""What cannot be given beside others."""


SHOWN: Mapping[str, Conditions] = {
    "HEIGHT_FIELD": _HEIGHTS,
    "STOREYS_FIELD": _STOREYS,
}
"""What a form asks for less often than a run reads it: a classification does with what has the usual name."""


def shown(name: str, value_of: Callable[[str], Any], known: Callable[[str], bool]) -> bool:
    """Tell whether a form shows a parameter; see `used`."""
    return _hold(SHOWN.get(name, USED.get(name, ())), value_of, known)


def used(name: str, value_of: Callable[[str], Any], known: Callable[[str], bool] = lambda name: True) -> bool:
    """Tell whether a parameter is read in a run.

    Parameters
    ----------
    name : str
    value_of : callable
        Value of a parameter: the number of a choice, yes or no, what was given, None for nothing.
    known : callable
        Whether there is a parameter of that name: conditions on others are left out.
    """
    return _hold(USED.get(name, ()), value_of, known)


def _hold(alternatives: Conditions, value_of: Callable[[str], Any], known: Callable[[str], bool]) -> bool:
    asked = [[one for one in all_of if known(one.parameter)] for all_of in alternatives]
    return not asked or any(all(one.holds(value_of(one.parameter)) for one in all_of) for all_of in asked)


def only_with(*parameters: str) -> frozenset[str]:
    """Names of what is read only in runs with one of these parameters."""

    def asks(all_of: tuple[If, ...]) -> bool:
        return any(one.parameter in parameters for one in all_of)

    return frozenset(name for name, alternatives in USED.items() if all(map(asks, alternatives)))


def lacking(name: str, given: Callable[[str], bool]) -> str:
    """Name of what a given parameter needs and was not given, '' if nothing."""
    needed = NEEDS.get(name, "")
    return needed if needed and given(name) and not given(needed) else ""


def excluded(name: str, given: Callable[[str], bool]) -> str:
    """Name of what was given and cannot be beside a given parameter, '' if nothing."""
    return next((other for other in EXCLUDES.get(name, ()) if given(name) and given(other)), "")
