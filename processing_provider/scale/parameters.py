"""What a run over many regions is told, by the names of the full workflow's parameters: the fields of each input, and the settings."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from enum import IntEnum
from typing import Any, TypeVar

from ..base import dependencies
from ..engine.core import choices
from ..engine.core.errors import SettingError
from ..engine.population import settings as kinds
from ..engine.population import workflow
from ..engine.population.stages import estimate
from ..engine.population.stages import households as lists

FIELDS: Mapping[str, tuple[str, ...]] = {
    "INPUT": (
        "BUILDING_ID_FIELD", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD", "BUILDING_ZONE_FIELD",
        "BUILDING_USE_FIELD", "BUILDING_TYPE_FIELD", "CLASS_FIELD",
    ),
    "ZONES": (
        "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "SIZE_FIELDS", "VACANT_FIELD", "ZONE_GROUP_QUARTERS_FIELD",
    ),
    "HOUSEHOLDS": (
        "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "ATTRIBUTE_FIELDS",
    ),
    "POI": ("POI_CATEGORY_FIELD", "POI_ID_FIELD"),
    "LAND_USE": ("LAND_USE_FIELD",),
}  # fmt: skip
"""Inputs, and the parameters that name fields of theirs."""
USUAL: Mapping[str, str] = {
    "BUILDING_ID_FIELD": "buid",
    "HEIGHT_FIELD": "height",
    "STOREYS_FIELD": "storeys",
    "POPULATION_FIELD": "pop",
    "HOUSEHOLD_ID_FIELD": "huid",
    "HOUSEHOLD_ZONE_FIELD": "blockid",
    "PERSONS_FIELD": "numprec",
}
"""Fields that are taken where they are there and nothing else was named."""
SETTINGS = (
    "WEIGHT", "HOUSEHOLD_WEIGHT", "WEIGHT_EXPONENT", "ROUNDING", "SPILL", "SPLIT_STRADDLING", "STOREY_HEIGHT", "HOUSE_AREA",
    "ATTACHED_HOUSE_AREA", "FLAT_AREA", "LIVING_SHARE", "HOUSE_STOREYS", "MIXED_USE", "DISTANCE", "MIN_AREA", "MIN_HEIGHT",
    "RULES", "FLOOR_SPACE", "SIZE_VALUES", "SIZE_SHARES", "VACANT_UNITS", "OPTIMIZATION", "MONTE_CARLO", "METHOD", "DRAWS",
    "WEIGHT_ERROR", "TOLERANCE", "PREFERENCES", "SOLVER", "TIME_LIMIT", "SEED",
)  # fmt: skip
FILES = ("RULES", "FLOOR_SPACE", "PREFERENCES")
"""Settings that are tables of the user's own."""
OF_THE_RUN = ("PARTITION_FIELD", "OUTPUT", "FORMAT", "SCHEDULER", "WORKERS", "MEMORY")


class Format(IntEnum):
    """Of the files of each region."""

    GEOPARQUET = 0
    GEOPACKAGE = 1


NUMBERS: Mapping[str, tuple[type, int]] = {"FORMAT": (Format, 0), "WORKERS": (int, 0), "MEMORY": (float, 0)}
"""Of the run, and the least that each may be."""
KNOWN = (*FIELDS, *(name for names in FIELDS.values() for name in names), *SETTINGS, *OF_THE_RUN)
LEFT_OUT = frozenset(
    (
        "POINT_CLOUD", "POINT_CLOUD_CRS", "HEIGHT_STATISTIC", "Z_UNIT", "ROOF_CLASSES", "GROUND_CLASSES", "SUMMARY_ZONES",
        "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD", "PREVIOUS", "PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD",
    )
)  # fmt: skip
"""Parameters of the full workflow for one region only: heights are measured before, moves and summaries made after."""

Values = Mapping[str, Any]
Kind = TypeVar("Kind")


def is_given(values: Values, name: str) -> bool:
    """Whether a parameter has a value."""
    return values.get(name) not in (None, "", [], ())


def names_of(values: Values, parameter: str) -> tuple[str, ...]:
    """Fields that a parameter names; several are a list, or one text with semicolons."""
    value = values.get(parameter)
    if value is None:
        return ()
    given = value if isinstance(value, (list, tuple)) else str(value).split(";")
    return tuple(str(name).strip() for name in given if str(name).strip())


def refuse(values: Values) -> None:
    """Raise a SettingError for what no run can do, before anything is read."""
    for key in values:
        if key in LEFT_OUT:
            raise SettingError("one_region_at_a_time", "{name} is for one region at a time; leave it out.", name=key)
        if key not in KNOWN:
            close = difflib.get_close_matches(str(key).upper(), KNOWN, 1)
            raise SettingError(
                "unknown_parameter",
                "{key} is no parameter of a run over regions; the nearest is {close}.",
                key=str(key),
                close=close[0] if close else "INPUT",
            )
    for name in ("INPUT", "ZONES", "OUTPUT"):
        if not is_given(values, name):
            raise SettingError("missing_parameter", "{name} is missing; say it.", name=name)
    for name in values:
        needed = dependencies.lacking(name, lambda key: is_given(values, key))
        if needed:
            raise SettingError(
                "needs_parameter",
                "{name} says nothing without {needed}; give both or neither.",
                name=name,
                needed=needed,
            )
    if dependencies.excluded("RESIDENTIAL_FIELD", lambda key: is_given(values, key)):
        raise SettingError(
            "evidence_and_share",
            "RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.",
        )
    for name, (wanted, least) in NUMBERS.items():
        given = values.get(name)
        if given not in (None, "") and _as(name, given, wanted) < least:
            raise SettingError(
                "little_number",
                "{name} is {given}; give {least} or more.",
                name=name,
                given=str(given)[:80],
                least=least,
            )
    workflow_settings(values)


def has_households(values: Values) -> bool:
    """Whether there is anything to allocate."""
    return is_given(values, "HOUSEHOLDS") or is_given(values, "HOUSEHOLDS_FIELD")


def workflow_settings(values: Values) -> workflow.Settings:
    """Settings of all stages, as the full workflow in QGIS has them.

    Parameters
    ----------
    values : mapping of str to object
        Parameters by name; those that are not there have their defaults.
    """

    def value(name: str, wanted: type, optional: bool) -> Any:
        given = values.get(name)
        return choices.NOTHING if given in (None, "") else _as(name, given, wanted)

    def wanted(name: str) -> bool:
        given = values.get(name)
        return has_households(values) and (True if given in (None, "") else bool(_as(name, given, bool)))

    return workflow.Settings(
        estimate.Settings(
            choices.made(kinds.EstimateSettings, value, names=kinds.ESTIMATE_NAMES),
            choices.made(kinds.DwellingSettings, value),
        ),
        residential=choices.made(kinds.ResidentialSettings, value, leave=("storey_height",)),
        households=lists.Settings(
            choices.made(kinds.HouseholdSettings, value),
            *(str(values.get(n) or "") for n in ("SIZE_VALUES", "SIZE_SHARES")),
        ),
        optimization=choices.made(kinds.AllocationSettings, value) if wanted("OPTIMIZATION") else None,
        monte_carlo=choices.made(kinds.MonteCarloSettings, value) if wanted("MONTE_CARLO") else None,
    )


def _as(name: str, given: Any, wanted: type) -> Any:
    """Value of a setting as what it has to be."""
    try:
        if wanted is bool:
            return {"true": True, "1": True, "false": False, "0": False}[str(given).lower()]
        number = float(given)
        if wanted is float:
            return number
        if not number.is_integer():
            raise ValueError
        return wanted(int(number))
    except (KeyError, TypeError, ValueError, OverflowError):
        allowed = "true, false" if wanted is bool else "a number"
        if issubclass(wanted, IntEnum):
            allowed = ", ".join(f"{int(one)} ({one.name.lower()})" for one in wanted)
        raise SettingError(
            "wrong_setting", "{name} is '{given}'; give {allowed}.", name=name, given=str(given)[:80], allowed=allowed
        ) from None
