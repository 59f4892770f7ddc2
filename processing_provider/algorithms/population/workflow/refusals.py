"""What the full workflow does not take, beside what its steps refuse."""

from __future__ import annotations

from functools import partial

from ....base import dependencies
from ....base.algorithm import DoorstepAlgorithm
from ....base.types import Context, Parameters
from ....engine.core.errors import SettingError
from ....i18n import tr
from .. import estimate, heights, households, moves, residential, summary
from .given import has_evidence, methods


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a DoorstepError for what does not go together, before any work."""
    has_cloud = step.given(parameters, "POINT_CLOUD")
    estimate.refuse(step, parameters, context, ("HEIGHT_FIELD", "STOREYS_FIELD") if has_cloud else ())
    _refuse_households(step, parameters, context)
    if has_cloud:
        step.refuse_to_execute(heights.AddBuildingHeights())
        heights.refuse(step, parameters, context)
    if has_evidence(step, parameters):
        if dependencies.excluded("RESIDENTIAL_FIELD", partial(step.given, parameters)):
            raise SettingError(
                tr("RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.")
            )
        step.refuse_to_execute(residential.ClassifyResidential())
        residential.refuse(step, parameters, context)
    if step.given(parameters, "OUTPUT_HOUSEHOLDS") and not methods(step, parameters, context):
        raise SettingError(
            tr("There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.")
        )
    _refuse_secondary(step, parameters, context)
    summary.refuse(step, parameters, context)
    if summary.wanted(step, parameters) and "MONTE_CARLO" not in methods(step, parameters, context):
        raise SettingError(
            tr(
                "SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn "
                "MONTE_CARLO on."
            )
        )


def _refuse_households(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    if step.given(parameters, "HOUSEHOLDS"):
        for name in ("HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD"):
            step.field(parameters, name, context, required=True)
    elif step.given(parameters, "GROUP_QUARTERS_FIELD"):
        raise SettingError(
            tr("GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.")
        )
    elif methods(step, parameters, context):
        households.refuse_sizes(step, parameters, context)


def _refuse_secondary(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    if step.given(parameters, "ATTRIBUTE_FIELDS") and not step.given(parameters, "HOUSEHOLDS"):
        raise SettingError(tr("ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out."))
    asked = [name for name in ("ATTRIBUTE_FIELDS", "PREVIOUS") if step.given(parameters, name)]
    if asked and "OPTIMIZATION" not in methods(step, parameters, context):
        raise SettingError(
            tr("{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.").format(
                asked[0]
            )
        )
    moves.refuse(step, parameters, context)
