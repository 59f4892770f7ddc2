"""What a run over many regions is told, by the names of the full workflow's parameters: the fields of each input, and the settings."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from ..base import dependencies
from ..engine.core import choices
from ..engine.core.errors import SettingError
from ..engine.population import settings as kinds
from ..engine.population import workflow
from ..engine.population.stages import estimate
from ..engine.population.stages import households as lists

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

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
CLOUDS = ("POINT_CLOUD", "POINT_CLOUD_CRS", "HEIGHT_STATISTIC", "Z_UNIT", "ROOF_CLASSES", "GROUND_CLASSES")
"""Files or folders of point clouds, of all regions, and how heights are measured in them."""
OF_THE_RUN = ("PARTITION_FIELD", "OUTPUT", "OUTPUT_HTML", "FORMAT", "SCHEDULER", "WORKERS", "MEMORY")
KNOWN = (*FIELDS, *(name for names in FIELDS.values() for name in names), *SETTINGS, *CLOUDS, *OF_THE_RUN)
LEFT_OUT = frozenset(
    (
        "SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD", "PREVIOUS", "PREVIOUS_HOUSEHOLD_ID_FIELD",
        "PREVIOUS_BUILDING_FIELD",
    )
)  # fmt: skip
"""Parameters of the full workflow for one region only: moves and summaries are made after."""

MOST_WORKERS = 1024
TEXTS = (
    "OUTPUT",
    "OUTPUT_HTML",
    "PARTITION_FIELD",
    "SCHEDULER",
    "POINT_CLOUD_CRS",
    "SIZE_VALUES",
    "SIZE_SHARES",
    *FILES,
)
"""Parameters that are one text."""


class Format(IntEnum):
    """Of the files that are written."""

    GEOPARQUET = 0
    GEOPACKAGE = 1


Values = Mapping[str, Any]
Kind = TypeVar("Kind", bound="DataclassInstance")


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
    for name in TEXTS:
        if is_given(values, name) and not (isinstance(values[name], str) and values[name].isprintable()):
            raise SettingError(
                "no_text", "{name} is '{given}'; give one text.", name=name, given=str(values[name])[:80]
            )
    workflow_settings(values)
    format_of(values)
    workers_of(values)
    memory_of(values)


def format_of(values: Values) -> Format:
    """Return the format of the files that are written."""
    return Format(_as("FORMAT", values["FORMAT"], Format)) if is_given(values, "FORMAT") else Format.GEOPARQUET


def workers_of(values: Values) -> int | None:
    """Return how many processes of this machine are asked for; None where nothing is said."""
    return int(_within("WORKERS", values["WORKERS"], int, MOST_WORKERS)) if is_given(values, "WORKERS") else None


def memory_of(values: Values) -> float:
    """Return the most memory of a process [MB], 0 where nothing is said."""
    return float(_within("MEMORY", values["MEMORY"], float, 10_000_000)) if is_given(values, "MEMORY") else 0.0


def _within(name: str, given: Any, wanted: type, most: int) -> Any:
    found = None if isinstance(given, bool) else _as(name, given, wanted)
    if found is None or not 0 <= found <= most:
        raise SettingError(
            "setting_outside",
            "{name} is {given}; choose a value from 0 to {most}.",
            name=name,
            given=str(given),
            most=most,
        )
    return found


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
            _made(kinds.EstimateSettings, value, names=kinds.ESTIMATE_NAMES),
            _made(kinds.DwellingSettings, value),
        ),
        heights=_heights(values, value) if is_given(values, "POINT_CLOUD") else kinds.HeightSettings(),
        residential=_made(kinds.ResidentialSettings, value, leave=("storey_height",)),
        households=lists.Settings(
            _made(kinds.HouseholdSettings, value),
            *(str(values.get(n) or "") for n in ("SIZE_VALUES", "SIZE_SHARES")),
        ),
        optimization=_made(kinds.AllocationSettings, value) if wanted("OPTIMIZATION") else None,
        monte_carlo=_made(kinds.MonteCarloSettings, value) if wanted("MONTE_CARLO") else None,
    )


def _made(
    kind: type[Kind], value: Any, leave: tuple[str, ...] = (), names: Mapping[str, str] | None = None, **own: Any
) -> Kind:
    """Settings as `choices.made` makes them; one that is out of its bounds is called like its parameter."""
    try:
        return choices.made(kind, value, leave, names, **own)
    except SettingError as error:
        said = error.note
        if "setting" not in said.values:
            raise
        called = str(said.values["setting"])
        called = (names or {}).get(called, called.upper())
        raise SettingError(said.code, said.template, **{**said.values, "setting": called}) from None


def _heights(values: Values, value: Any) -> kinds.HeightSettings:
    """Settings of the heights from point clouds."""
    more: dict[str, Any] = {}
    if is_given(values, "HEIGHT_STATISTIC"):
        more["statistic"] = _as("HEIGHT_STATISTIC", values["HEIGHT_STATISTIC"], kinds.HeightStatistic)
    for name in ("ROOF_CLASSES", "GROUND_CLASSES"):
        if is_given(values, name):
            more[name.lower()] = _classes(name, values[name])
    leave = tuple(one for one in ("statistic", "roof_classes", "ground_classes") if one not in more)
    return _made(kinds.HeightSettings, value, leave, **more)


def _classes(name: str, given: Any) -> tuple[int, ...]:
    """LAS classes of a list, or of a text such as '6, 17'."""
    words = (
        [str(one) for one in given] if isinstance(given, (list, tuple)) else re.split(r"[\s,;]+", str(given).strip())
    )
    if not all(word.isdecimal() and len(word) <= 3 for word in words):
        raise SettingError(
            "no_las_classes", "{name}: '{given}' is no list of LAS classes; write numbers such as 6, 17.",
            name=name, given=str(given)[:80],
        )  # fmt: skip
    return tuple(int(word) for word in words)


def _as(name: str, given: Any, wanted: type) -> Any:
    """Value of a setting as what it has to be."""
    try:
        if wanted is bool:
            return {"true": True, "1": True, "false": False, "0": False}[str(given).lower()]
        number = float(given)
        if number != number or not (wanted is float or number.is_integer()):
            raise ValueError
        if wanted is float:
            return number
        return wanted(int(number))
    except (KeyError, TypeError, ValueError, OverflowError):
        allowed = {bool: "true, false", int: "a whole number"}.get(wanted, "a number")
        if issubclass(wanted, IntEnum):
            allowed = ", ".join(f"{int(one)} ({one.name.lower()})" for one in wanted)
        raise SettingError(
            "wrong_setting", "{name} is '{given}'; give {allowed}.", name=name, given=str(given)[:80], allowed=allowed
        ) from None
