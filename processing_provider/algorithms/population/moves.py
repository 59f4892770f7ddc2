"""Secondary objectives, of the optimization and of the full workflow: households' preferences and earlier buildings."""

from __future__ import annotations

from functools import partial

from ...base import dependencies
from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core.errors import SettingError
from ...engine.population.allocate.preferences import Preference, read_preferences, refuse_unlisted
from ...i18n import tr
from .definitions.moves import PARAMETERS


def refuse(algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Refuse secondary objectives that do not go together, before any work."""
    for name in PARAMETERS:
        needed = dependencies.lacking(name, partial(algorithm.given, parameters))
        if needed:
            raise SettingError(
                tr("{} says nothing without {}; give that as well, or leave it out.").format(name, needed)
            )
    attributes = algorithm.fields(parameters, "ATTRIBUTE_FIELDS", context)
    listed = preferences(algorithm, parameters, context) if attributes else None
    if listed is not None:
        refuse_unlisted(listed, attributes)
    if algorithm.given(parameters, "PREVIOUS"):
        for name in ("PREVIOUS_HOUSEHOLD_ID_FIELD", "PREVIOUS_BUILDING_FIELD"):
            algorithm.field(parameters, name, context, required=True)


def preferences(
    algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context
) -> tuple[Preference, ...] | None:
    """Return the table of preferences, None where no attribute has any."""
    if not algorithm.given(parameters, "ATTRIBUTE_FIELDS"):
        return None
    if not algorithm.given(parameters, "PREFERENCES"):
        return read_preferences()
    return read_preferences(algorithm.parameterAsFile(parameters, "PREFERENCES", context))
