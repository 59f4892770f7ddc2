"""What both the optimization and the full workflow say of secondary objectives: households' preferences and earlier buildings."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProcessingParameterFile

from ...base import dependencies
from ...base import parameters as p
from ...engine.core.errors import SettingError
from ...engine.population.allocate.preferences import read_preferences, refuse_unlisted
from ...engine.population.stages.allocate import secondary_numbers
from ...i18n import tr

PARAMETERS = (
    "ATTRIBUTE_FIELDS", "PREFERENCES", "BUILDING_TYPE_FIELD", "PREVIOUS", "PREVIOUS_HOUSEHOLD_ID_FIELD",
    "PREVIOUS_BUILDING_FIELD",
)  # fmt: skip


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
        refuse_unlisted(preferences(algorithm, parameters, context), attributes)
    if algorithm.given(parameters, "PREVIOUS"):
        for name in ("PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD"):
            algorithm.field(parameters, name, context, required=True)


def preferences(algorithm, parameters, context):
    """Return the table of preferences, None where no attribute has any."""
    if not algorithm.given(parameters, "ATTRIBUTE_FIELDS"):
        return None
    if not algorithm.given(parameters, "PREFERENCES"):
        return read_preferences()
    return read_preferences(algorithm.parameterAsFile(parameters, "PREFERENCES", context))


def tables(result) -> list:
    """Return what the report says of secondary objectives."""
    if result.achieved is None:
        return []
    labels = dict(numbers())
    found = secondary_numbers(result)
    return [(tr("Preferences and moves"), ["", ""], [[labels[name], value] for name, value in found.items()])]
