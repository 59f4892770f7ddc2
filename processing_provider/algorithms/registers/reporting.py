"""The report on the state of the base, as an optional output of the steps that change who is in it."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import Any, TypeVar

from qgis.core import QgsProcessingParameterFileDestination

from ...i18n import tr
from ...layers.outcome import Outcome
from ...layers.report.base_page import base_report
from ...store.batches import Batches

Made = TypeVar("Made", bound=Outcome)


def report_parameter() -> Any:
    """OUTPUT_HTML; not made unless asked for."""
    parameter = QgsProcessingParameterFileDestination(
        "OUTPUT_HTML", tr("State of the base"), tr("HTML files (*.html)"), optional=True, createByDefault=False
    )
    parameter.setHelp(
        tr(
            "Registers with their age and rejects, links by kind, values in conflict, coverage by age, a pyramid, and what to "
            "doubt. Counts only; nobody is in it."
        )
    )
    return parameter


def reported(outcome: Made, base: Batches, date: str) -> Made:
    """Return an outcome whose report, where one is asked for, is on the base as it stands with the changes of this run."""
    return dataclasses.replace(outcome, page=partial(base_report, base, date))
