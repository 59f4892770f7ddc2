"""What both the optimization and the full workflow say of secondary objectives: households' preferences and earlier buildings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from qgis.core import QgsProcessingParameterFile

from ...base import dependencies
from ...base import parameters as p
from ...engine.core import columns as inputs
from ...engine.core.errors import SettingError
from ...engine.population import fields
from ...engine.population.allocate import moves as secondary
from ...engine.population.allocate import preferences
from ...i18n import tr
from ...layers.reading import Table

PARAMETERS = (
    "ATTRIBUTE_FIELDS", "PREFERENCES", "BUILDING_TYPE_FIELD", "PREVIOUS", "PREVIOUS_HOUSEHOLD_ID_FIELD",
    "PREVIOUS_BUILDING_FIELD",
)  # fmt: skip
ZONE_FIELDS = (*fields.ALLOCATION_PREFERENCES, *fields.ALLOCATION_CHANGE)


@dataclass(frozen=True)
class Read:
    """The secondary objectives, and the table of the earlier result where there is one."""

    secondary: secondary.Secondary
    previous: Table | None


def parameters() -> list:
    """Return the parameters, in the order of `PARAMETERS`."""
    table = QgsProcessingParameterFile("PREFERENCES", tr("Preferences table"), extension="csv", optional=True)
    table.setHelp(
        tr(
            "Empty: the table resources/preferences/tenure.csv of the plugin, by which owners (ownershp 1) prefer "
            "buildings "
            "with one household and renters (2) those with several. Copy and edit it for other attributes."
        )
    )
    return [
        p.field(
            "ATTRIBUTE_FIELDS",
            tr("Attributes with preferences"),
            "HOUSEHOLDS",
            tr(
                "Such as the tenure. Among the allocations that fit equally well, the one is taken in which the "
                "households "
                "live in the types of building that they prefer; the fit stays the same."
            ),
            optional=True,
            multiple=True,
        ),
        p.advanced(table),
        p.field(
            "BUILDING_TYPE_FIELD",
            tr("Type of the building"),
            "INPUT",
            tr("As the preferences table names it. Without it: single with one household, multi with several."),
            optional=True,
            advanced=True,
        ),
        p.source(
            "PREVIOUS",
            tr("Earlier result to change as little as possible"),
            [p.TABLE],
            tr(
                "Households with their building of an earlier run. Among the allocations that fit equally well "
                "and meet "
                "preferences equally well, the one is taken in which the fewest households move."
            ),
            optional=True,
        ),
        p.field(
            "PREVIOUS_HOUSEHOLD_ID_FIELD",
            tr("Household id of the earlier result"),
            "PREVIOUS",
            tr("The same ids as in the household list. Empty: the field huid."),
            default="huid",
            advanced=True,
        ),
        p.field(
            "PREVIOUS_BUILDING_FIELD",
            tr("Building of the earlier result"),
            "PREVIOUS",
            tr("The building in which the household was. Empty: the field buid_opt."),
            default="buid_opt",
            advanced=True,
        ),
    ]


def numbers() -> list:
    """Return name and label of the numeric outputs; there are none without secondary objectives."""
    return [
        ("PREFERRED_PERCENT", tr("Households in a preferred type of building, of those with a preference [%]")),
        ("PREFERENCE_COST", tr("Sum of the costs of preferences")),
        ("PREFERENCE_BOUND", tr("Lower bound of the costs of preferences")),
        ("MOVED", tr("Households that move")),
        ("MOVED_BOUND", tr("Lower bound of the households that move")),
        ("FORCED", tr("Households that must move for want of places alone")),
        ("LEFT", tr("Households of the earlier result that are not in the list")),
    ]


def refuse(algorithm, parameters, context) -> None:
    """Refuse secondary objectives that do not go together, before any work."""
    for name in PARAMETERS:
        needed = dependencies.lacking(name, partial(algorithm.given, parameters))
        if needed:
            raise SettingError(
                tr("{} says nothing without {}; give that as well, or leave it out.").format(name, needed)
            )
    attributes = algorithm.fields(parameters, "ATTRIBUTE_FIELDS", context)
    if attributes:
        preferences.refuse_unlisted(preferences_table(algorithm, parameters, context), attributes)
    if algorithm.given(parameters, "PREVIOUS"):
        for name in ("PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD"):
            algorithm.field(parameters, name, context, required=True)


def preferences_table(algorithm, parameters, context):
    if not algorithm.given(parameters, "PREFERENCES"):
        return preferences.read_preferences()
    return preferences.read_preferences(algorithm.parameterAsFile(parameters, "PREFERENCES", context))


def read(algorithm, parameters, context, given, notes, progress):
    """Read the secondary objectives for what an allocation was given; None where there are none."""
    attributes = algorithm.fields(parameters, "ATTRIBUTE_FIELDS", context)
    has_previous = algorithm.given(parameters, "PREVIOUS")
    if not attributes and not has_previous:
        return None
    table = previous = None
    stated: dict = {}
    if attributes:
        type_field = algorithm.field(parameters, "BUILDING_TYPE_FIELD", context)
        stated = {
            "attributes": {name: inputs.labels(given.households.column(name)) for name in attributes},
            "table": preferences_table(algorithm, parameters, context),
            "types": inputs.labels(given.buildings.column(type_field)) if type_field else None,
        }
    if has_previous:
        table = algorithm.read(parameters, "PREVIOUS", context, progress, geometry=False)
        ids, homes = (
            table.column(algorithm.field(parameters, name, context))
            for name in ("PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD")
        )
        previous = inputs.ids(ids, "earlier household"), inputs.labels(homes)
    found = secondary.prepare(given.problem, given.building_id, given.household_id, **stated, previous=previous)
    notes += found.warnings
    return Read(found, table)


def results(result) -> dict:
    """Return the numeric outputs of an Allocation."""
    achieved, found = result.achieved, {}
    if achieved is None:
        return {}
    if achieved.secondary.penalty is not None:
        percent = achieved.preferred_percent(result.problem, result.building_of)
        found = {"PREFERRED_PERCENT": percent} if percent == percent else {}
        found["PREFERENCE_COST"] = int(np.nansum(achieved.penalty))
        found["PREFERENCE_BOUND"] = int(np.nansum(achieved.penalty_bound))
    if achieved.secondary.earlier is not None:
        found["MOVED"] = int(np.nansum(achieved.moved))
        found["MOVED_BOUND"] = int(np.nansum(achieved.moved_bound))
        found["FORCED"] = int(np.nansum(achieved.forced))
        found["LEFT"] = achieved.secondary.left
    return found


def conclude(read, result, outcome) -> None:
    """Add to the Outcome of an allocation what the report says of secondary objectives."""
    outcome.tables.append(table(result))
    if read.previous is not None:
        outcome.layers.append((tr("Earlier result"), read.previous))


def table(result) -> tuple:
    """Return what the report says of secondary objectives."""
    labels = dict(numbers())
    return tr("Preferences and moves"), ["", ""], [[labels[name], value] for name, value in results(result).items()]


def of_zones(result):
    """Return fields and columns of the zones, those of a ZoneTable."""
    achieved = result.achieved
    values = (achieved.penalty, achieved.penalty_bound, achieved.moved, achieved.moved_bound)
    unknown = np.full(len(result.problem.other_zones), np.nan)
    columns = {field.name: np.append(column, unknown) for field, column in zip(ZONE_FIELDS, values)}
    asked = (
        (fields.ALLOCATION_PREFERENCES, achieved.secondary.penalty),
        (fields.ALLOCATION_CHANGE, achieved.secondary.earlier),
    )
    chosen = [field for group, objective in asked if objective is not None for field in group]
    return chosen, {field.name: columns[field.name] for field in chosen}


def of_households(result):
    """Return fields and columns of the households, in the order of the Problem."""
    achieved = result.achieved
    if achieved.secondary.earlier is None:
        return (), {}
    had = achieved.secondary.earlier_id
    columns = (np.where(had == "", None, had), achieved.has_moved(result.problem, result.building_of))
    return fields.HOUSEHOLD_CHANGE, {f.name: column for f, column in zip(fields.HOUSEHOLD_CHANGE, columns)}
