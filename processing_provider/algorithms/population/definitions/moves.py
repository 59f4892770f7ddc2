"""Secondary objectives of the optimization: parameters of preferences and of an earlier result."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile

from ....base import parameters as p
from ....i18n import tr

PARAMETERS = (
    "ATTRIBUTE_FIELDS", "PREFERENCES", "BUILDING_TYPE_FIELD", "PREVIOUS", "PREVIOUS_HOUSEHOLD_ID_FIELD",
    "PREVIOUS_BUILDING_FIELD",
)  # fmt: skip


def parameters() -> list[Any]:
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


def numbers() -> list[tuple[str, str]]:
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
